import Foundation
import Synchronization
import TestServers
import Testing

@testable import HostServices

/// Addresses, redirects, time and secrets.
@Suite struct HTTPSafetyTests {
  private func redirecting(to location: String, status: String = "302 Found") throws -> LoopbackServer {
    try LoopbackServer.answering { request, peer in
      if request.target == "/start" {
        peer.send("HTTP/1.1 \(status)\r\nLocation: \(location)\r\nContent-Length: 4\r\n\r\nbody")
      } else {
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nend")
      }
    }
  }

  // MARK: Addresses

  @Test(arguments: Client.allCases)
  func namesOfPrivateAddressesAreRefused(client: Client) async throws {
    let server = try LoopbackServer.answering { _, peer in peer.send("HTTP/1.1 200 OK\r\n\r\n") }
    defer { server.stop() }
    let resolver = ScriptedResolver([
      "inner.example": ["127.0.0.1"], "mixed.example": ["93.184.216.34,127.0.0.1"], "mapped.example": ["::ffff:127.0.0.1"],
      "none.example": [""],
    ])
    let service = client.service(resolver: resolver)
    let rules = HTTPRules(hosts: [["*"]])
    for host in ["inner.example", "mixed.example", "mapped.example"] {
      let error = await failure {
        try await service.send(HTTPRequest(url: server.url(host: host)), rules: rules, context: .test)
      }
      #expect(error?.code == .denied)
      #expect(error?.message.contains("127.0.0.1") == false)
      let upload = await failure {
        try await service.begin(HTTPRequest(method: "POST", url: server.url(host: host)), rules: rules, context: .test)
      }
      #expect(upload?.code == .denied)
    }
    for host in ["none.example", "unknown.example"] {
      let error = await failure {
        try await service.send(HTTPRequest(url: server.url(host: host)), rules: .local, context: .test)
      }
      #expect(error?.code == .connectionError)
    }
    #expect(server.connections == 0)
  }

  /// The name has a public address when it is checked, and this machine's whenever it is asked again.
  @Test func whatWasCheckedIsWhatIsConnectedTo() async throws {
    let server = try LoopbackServer.answering { _, peer in peer.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") }
    defer { server.stop() }
    let resolver = ScriptedResolver(["rebind.example": ["127.0.0.1", "10.0.0.1"]])
    let answer = try await Client.socket.service(resolver: resolver).send(
      HTTPRequest(url: server.url(host: "rebind.example")), rules: .local, context: .test)
    #expect(try await answer.text() == "ok")
    #expect(resolver.asked.withLock { $0 } == ["rebind.example"])
    #expect(server.requests.first?.header("host") == "rebind.example:\(server.port)")

    // The other way round: nothing resolves again behind the check.
    let second = ScriptedResolver(["rebind.example": ["2001:db8::1", "127.0.0.1"]])
    let error = await failure {
      try await Client.socket.service(resolver: second).send(
        HTTPRequest(url: server.url(host: "rebind.example")), rules: HTTPRules(hosts: [["*"]]), context: .test)
    }
    #expect(error?.code == .denied)
    #expect(server.connections == 1)
  }

  @Test func URLSessionsNamesAreCheckedAgainAfterTheBody() async throws {
    let resolver = ScriptedResolver(["rebind.example": ["93.184.216.34", "127.0.0.1"]])
    let service = Client.session.service(resolver: resolver)
    let upload = try await service.begin(
      HTTPRequest(method: "POST", url: "https://rebind.example/"), rules: HTTPRules(hosts: [["*"]]), context: .test)
    let error = await failure { try await upload.finish() }
    #expect(error?.code == .denied)
  }

  @Test func TLSIsDemandedOfHTTPS() async throws {
    let server = try LoopbackServer { _, peer in
      _ = peer.receive()
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
    }
    defer { server.stop() }
    let error = await failure {
      try await Client.session.service().send(
        HTTPRequest(url: "https://127.0.0.1:\(server.port)/"), rules: .local, context: .test)
    }
    #expect(error?.code == .connectionError)
    #expect(error?.isRetryable == false)
  }

  @Test func aProxyThatNobodyAllowedIsNotUsed() async throws {
    #if !canImport(Darwin)
      for name in ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"] {
        let service = URLSessionHTTPService(
          configuration: .init(), resolver: ScriptedResolver([:]), secure: SessionTransport(), plain: SocketTransport(),
          environment: [name: "http://127.0.0.1:1"])
        let error = await failure {
          try await service.send(HTTPRequest(url: "https://example.com/"), rules: .local, context: .test)
        }
        #expect(error?.code == .unavailable)
      }
    #endif
  }

  // MARK: Redirects

  @Test(arguments: Client.allCases)
  func redirectsAreFollowedAsFarAsAsked(client: Client) async throws {
    let server = try LoopbackServer.answering { request, peer in
      let number = Int(request.target.dropFirst()) ?? 0
      if number == 0 {
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nend")
      } else {
        peer.send("HTTP/1.1 302 Found\r\nLocation: \(number - 1)\r\nContent-Length: 5\r\n\r\nthere")
      }
    }
    defer { server.stop() }
    let service = client.service()
    let end = try await service.send(HTTPRequest(url: server.url("/3"), redirects: 3), rules: .local, context: .test)
    #expect(end.url == server.url("/0"))
    #expect(try await end.text() == "end")
    let none = try await service.send(HTTPRequest(url: server.url("/3")), rules: .local, context: .test)
    #expect(none.status == 302 && none.header("location") == "2")
    #expect(try await none.text() == "there")
    for (asked, allowed) in [(2, 10), (10, 2)] {
      var rules = HTTPRules.local
      rules.redirects = allowed
      let error = await failure { [rules] in
        try await service.send(HTTPRequest(url: server.url("/3"), redirects: asked), rules: rules, context: .test)
      }
      #expect(error?.code == .connectionError && error?.isRetryable == false)
    }
  }

  @Test(
    arguments: Client.allCases,
    [
      ("301 Moved", "POST", "GET"), ("302 Found", "POST", "GET"), ("303 See Other", "POST", "GET"),
      ("303 See Other", "PUT", "GET"),
      ("303 See Other", "HEAD", "HEAD"), ("302 Found", "PUT", "PUT"), ("307 Temporary", "POST", "POST"),
      ("308 Permanent", "POST", "POST"),
    ])
  func methodsAfterRedirects(client: Client, example: (status: String, before: String, after: String)) async throws {
    let server = try redirecting(to: "/end", status: example.status)
    defer { server.stop() }
    let body: [UInt8]? = example.before == "HEAD" ? nil : Array("data".utf8)
    let request = HTTPRequest(
      method: example.before, url: server.url("/start"), headers: [HTTPHeader("Content-Type", "text/plain")], body: body,
      redirects: 1)
    let answer = try await client.service().send(request, rules: .local, context: .test)
    #expect(answer.status == 200)
    #expect(server.requests.map(\.method) == [example.before, example.after])
    let last = try #require(server.requests.last)
    #expect(last.body == (example.after == "GET" ? [] : body ?? []))
    if example.after == "GET" { #expect(last.header("content-type") == nil) }
  }

  @Test(arguments: Client.allCases)
  func everyHopIsChecked(client: Client) async throws {
    let inner = try LoopbackServer.answering { _, peer in peer.send("HTTP/1.1 200 OK\r\n\r\nsecret") }
    defer { inner.stop() }
    let resolver = ScriptedResolver(["other.example": ["127.0.0.1"]])
    for (location, code) in [
      ("http://other.example:\(inner.port)/", ServiceError.Code.denied), ("ftp://127.0.0.1/", .invalidInput),
      ("http://user@127.0.0.1/", .invalidInput), ("file:///etc/passwd", .invalidInput),
      ("http://2130706433:\(inner.port)/", .invalidInput),
    ] {
      let server = try redirecting(to: location)
      let rules = HTTPRules(hosts: [["127.0.0.1:\(server.port)"]], allowsPrivateAddresses: true)
      let error = await failure {
        try await client.service(resolver: resolver).send(
          HTTPRequest(url: server.url("/start"), redirects: 5), rules: rules, context: .test)
      }
      #expect(error?.code == code)
      #expect(error?.message.hasPrefix("redirected: ") == true)
      server.stop()
    }
    #expect(inner.connections == 0)
  }

  /// The first host is public by its name (as far as the rules see), the second resolves to an inner address.
  @Test func aRedirectToAnInnerAddressIsRefused() async throws {
    let resolver = ScriptedResolver(["inner.example": ["10.0.0.7"]])
    var hop = HTTPHop(
      request: HTTPRequest(url: "", redirects: 3), address: try HTTPAddress(parsing: "http://a.example/"),
      rules: HTTPRules(hosts: [["*"]]), deadline: .now + .seconds(60), traceparent: nil)
    for location in ["http://10.0.0.7/", "http://[::1]/", "http://169.254.169.254/latest/meta-data"] {
      let answer = TransportAnswer(status: 302, headers: [HTTPHeader("location", location)], body: NoBody())
      #expect(throws: ServiceError.self) { try hop.redirect(by: answer) }
    }
    let error = await failure {
      try await Client.socket.service(resolver: resolver).send(
        HTTPRequest(url: "http://inner.example/"), rules: HTTPRules(hosts: [["*"]]), context: .test)
    }
    #expect(error?.code == .denied)
  }

  private struct NoBody: HTTPBody {
    func read(_ count: Int) async throws(ServiceError) -> [UInt8] { [] }
    func cancel() {}
  }

  @Test func HTTPSIsNotLeftWherePlainHTTPIsNotAllowed() throws {
    let rules = HTTPRules(hosts: [["*"]], allowsPlainHTTP: false)
    var hop = HTTPHop(
      request: HTTPRequest(url: "", redirects: 3), address: try HTTPAddress(parsing: "https://a.example/"), rules: rules,
      deadline: .now + .seconds(60), traceparent: nil)
    let answer = TransportAnswer(status: 301, headers: [HTTPHeader("location", "http://a.example/")], body: NoBody())
    #expect(throws: ServiceError.self) { try hop.redirect(by: answer) }
    #expect(rules.refuses(url: "http://a.example/")?.code == .denied)
  }

  @Test(arguments: Client.allCases)
  func secretsStayWithTheirOrigin(client: Client) async throws {
    let other = try LoopbackServer.answering { _, peer in peer.send("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nend") }
    defer { other.stop() }
    for location in [other.url("/end"), "/end"] {
      let server = try redirecting(to: location)
      let request = HTTPRequest(
        url: server.url("/start"),
        headers: [HTTPHeader("Authorization", "guest"), HTTPHeader("Cookie", "a=b"), HTTPHeader("X-Plain", "p")],
        secretHeaders: [HTTPHeader("X-Api-Key", "s3cret")], redirects: 1)
      _ = try await client.service().send(request, rules: .local, context: .test).all()
      #expect(server.requests.first?.header("x-api-key") == "s3cret")
      let last = try #require(location == "/end" ? server.requests.last : other.requests.last)
      let isSame = location == "/end"
      #expect(last.header("x-plain") == "p")
      #expect(last.header("x-api-key") == (isSame ? "s3cret" : nil))
      #expect(last.header("authorization") == (isSame ? "guest" : nil))
      #expect(last.header("cookie") == (isSame ? "a=b" : nil))
      server.stop()
    }
  }

  @Test func aRedirectThatWantsAStreamedBodyAgainIsTheAnswer() async throws {
    let server = try redirecting(to: "/end", status: "307 Temporary")
    defer { server.stop() }
    let upload = try await Client.socket.service().begin(
      HTTPRequest(method: "POST", url: server.url("/start"), redirects: 3), rules: .local, context: .test)
    try await upload.write([1, 2, 3])
    #expect(try await upload.finish().status == 307)

    let other = try redirecting(to: "/end", status: "303 See Other")
    defer { other.stop() }
    let second = try await Client.socket.service().begin(
      HTTPRequest(method: "POST", url: other.url("/start"), redirects: 3), rules: .local, context: .test)
    try await second.write([1, 2, 3])
    #expect(try await second.finish().text() == "end")
    #expect(other.requests.map(\.method) == ["POST", "GET"])
  }

  @Test(arguments: Client.allCases)
  func cookiesAreNotKept(client: Client) async throws {
    let server = try LoopbackServer.answering { _, peer in
      peer.send("HTTP/1.1 200 OK\r\nSet-Cookie: a=b; Path=/\r\nCache-Control: max-age=60\r\nContent-Length: 1\r\n\r\nx")
    }
    defer { server.stop() }
    let service = client.service()
    for _ in 0..<2 { _ = try await service.send(HTTPRequest(url: server.url()), rules: .local, context: .test).all() }
    #expect(server.requests.count == 2)
    #expect(server.requests.allSatisfy { $0.header("cookie") == nil })
  }

  // MARK: Time

  private func silent(after text: String) throws -> LoopbackServer {
    try LoopbackServer { server, peer in
      guard let request = peer.request() else { return }
      server.note(request)
      peer.send(text)
      peer.waitForEnd()
    }
  }

  @Test(arguments: Client.allCases, ["", "HTTP/1.1 200 OK\r\nX: ", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"])
  func timeEndsTransfers(client: Client, text: String) async throws {
    let server = try silent(after: text)
    defer { server.stop() }
    let service = client.service()
    var request = HTTPRequest(url: server.url(), timeout: .milliseconds(200))
    var error = await failure { [request] in try await service.send(request, rules: .local, context: .test).all() }
    #expect(error?.code == .timeout && error?.isRetryable == true)
    request.timeout = .seconds(3600)
    let context = ServiceContext(scope: ServiceScope(), deadline: .now + .milliseconds(200))
    error = await failure { [request] in try await service.send(request, rules: .local, context: context).all() }
    #expect(error?.code == .timeout)
    let past = ServiceContext(scope: ServiceScope(), deadline: .now - .seconds(1))
    error = await failure { [request] in try await service.send(request, rules: .local, context: past) }
    #expect(error?.code == .timeout)
  }

  @Test(arguments: Client.allCases)
  func aSlowServerDoesNotGainTime(client: Client) async throws {
    let server = try LoopbackServer { _, peer in
      _ = peer.request()
      peer.send("HTTP/1.1 200 OK\r\n\r\n")
      while peer.send("x") { usleep(20_000) }
    }
    defer { server.stop() }
    let error = await failure {
      try await client.service().send(
        HTTPRequest(url: server.url(), timeout: .milliseconds(400)), rules: .local, context: .test
      ).all()
    }
    #expect(error?.code == .timeout)
  }

  @Test(arguments: Client.allCases, ["", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf"])
  func cancellationEndsTransfers(client: Client, text: String) async throws {
    let (reached, signal) = AsyncStream<Void>.makeStream()
    let server = try LoopbackServer { _, peer in
      _ = peer.request()
      peer.send(text)
      signal.yield()
      peer.waitForEnd()
      signal.yield()
    }
    defer { server.stop() }
    let task = Task {
      await failure {
        try await client.service().send(HTTPRequest(url: server.url()), rules: .local, context: .test).all()
      }
    }
    var events = reached.makeAsyncIterator()
    await events.next()
    task.cancel()
    #expect(await task.value?.code == .cancelled)
    // The server sees the end.
    await events.next()
  }

  @Test(arguments: Client.allCases)
  func droppingAnAnswerClosesItsConnection(client: Client) async throws {
    let (ended, signal) = AsyncStream<Void>.makeStream()
    let server = try LoopbackServer { _, peer in
      _ = peer.request()
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
      peer.waitForEnd()
      signal.yield()
    }
    defer { server.stop() }
    do {
      let answer = try await client.service().send(HTTPRequest(url: server.url()), rules: .local, context: .test)
      #expect(answer.status == 200)
    }
    var events = ended.makeAsyncIterator()
    await events.next()
    let answer = try await client.service().send(HTTPRequest(url: server.url()), rules: .local, context: .test)
    answer.cancel()
    await events.next()
    let error = await failure { try await answer.read(1) }
    #expect(error?.code == .cancelled)
  }

  @Test func anUploadThatIsCancelledOrDroppedEnds() async throws {
    let (ended, signal) = AsyncStream<Void>.makeStream()
    let server = try LoopbackServer { _, peer in
      peer.waitForEnd()
      signal.yield()
    }
    defer { server.stop() }
    let service = Client.socket.service()
    var events = ended.makeAsyncIterator()
    let request = HTTPRequest(method: "POST", url: server.url())
    do { _ = try await service.begin(request, rules: .local, context: .test) }
    await events.next()
    let upload = try await service.begin(request, rules: .local, context: .test)
    upload.cancel()
    await events.next()
    let error = await failure { try await upload.write([1]) }
    #expect(error?.code == .cancelled)
  }

  @Test(arguments: Client.allCases)
  func aRefusedConnectionMayBeTriedAgain(client: Client) async throws {
    let server = try LoopbackServer { _, _ in }
    let url = server.url()
    server.stop()
    let error = await failure { try await client.service().send(HTTPRequest(url: url), rules: .local, context: .test) }
    #expect(error?.code == .connectionError && error?.isRetryable == true)
  }

  // MARK: Bounds and secrets

  @Test func transfersAreCounted() async throws {
    let server = try silent(after: "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf")
    defer { server.stop() }
    let service = Client.socket.service(configuration: .init(maximumTransfers: 2))
    let request = HTTPRequest(url: server.url())
    let first = try await service.send(request, rules: .local, context: .test)
    let second = try await service.send(request, rules: .local, context: .test)
    var error = await failure { try await service.send(request, rules: .local, context: .test) }
    #expect(error?.code == .unavailable && error?.isRetryable == true)
    first.cancel()
    let third = try await service.send(request, rules: .local, context: .test)
    error = await failure { try await service.send(request, rules: .local, context: .test) }
    #expect(error?.code == .unavailable)
    second.cancel()
    third.cancel()
  }

  @Test(arguments: Client.allCases)
  func secretsAreInNoText(client: Client) async throws {
    let secret = "s3cret-value"
    let request = HTTPRequest(
      method: "POST", url: "http://127.0.0.1:1/\(secret)?key=\(secret)", headers: [HTTPHeader("X", secret)],
      secretHeaders: [HTTPHeader("Authorization", secret)], body: Array(secret.utf8))
    var dumped = ""
    dump(request, to: &dumped)
    for text in ["\(request)", String(reflecting: request), dumped, "\(request.secretHeaders)"] {
      #expect(!text.contains(secret))
    }
    var texts: [String] = []
    var bad = request
    bad.secretHeaders = [HTTPHeader("Authorization", "\(secret)\r\n")]
    for (request, rules) in [
      (request, HTTPRules.local), (request, HTTPRules(hosts: [["*"]])), (request, HTTPRules(hosts: [["x.example"]])),
      (bad, .local),
    ] {
      let error = await failure { try await client.service().send(request, rules: rules, context: .test) }
      texts.append(String(reflecting: try #require(error)))
    }
    #expect(texts.allSatisfy { !$0.contains(secret) })
  }

  @Test(arguments: Client.allCases)
  func manyAtOnce(client: Client) async throws {
    let server = try LoopbackServer.answering { request, peer in
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: \(request.target.utf8.count)\r\n\r\n\(request.target)")
    }
    defer { server.stop() }
    let service = client.service()
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<32 {
        group.addTask {
          let answer = try await service.send(HTTPRequest(url: server.url("/\(number)")), rules: .local, context: .test)
          return try await answer.text() == "/\(number)"
        }
      }
      for try await isRight in group { #expect(isRight) }
    }
  }

  @Test func theSystemResolverKnowsThisMachine() async throws {
    let found = try await SystemHostResolver().addresses(of: "localhost", until: .now + .seconds(30))
    #expect(!found.isEmpty && found.allSatisfy { !$0.isPublic })
    let error = await failure {
      try await SystemHostResolver().addresses(of: "nothing.invalid", until: .now + .seconds(30))
    }
    #expect(error?.code == .connectionError || error?.code == .timeout)
    let late = await failure { try await SystemHostResolver().addresses(of: "localhost", until: .now - .seconds(1)) }
    #expect(late?.code == .timeout)
  }
}
