import Foundation
import TestServers
import Testing

@testable import HostServices

/// What only workers can promise, and the proxy between them and the network.
@Suite struct HTTPWorkerTests {
  /// Each of these ends a process that asks by FoundationNetworking.
  @Test(arguments: [
    "HTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\r\nX: y\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\nX: y\r\n\r\n",
  ])
  func aHostSurvivesWhatEndsItsWorker(text: String) async throws {
    let server = try LoopbackServer.answering { _, peer in peer.send(text) }
    defer { server.stop() }
    let error = await failure {
      _ = try await Client.worker.service().send(HTTPRequest(url: server.url()), rules: .local, context: .test).all()
    }
    // Where URLSession has mended its ways an answer may come.
    #expect(error == nil || error?.code == .connectionError)
  }

  @Test func aMissingWorkerIsUnavailable() async throws {
    let worker = URLSessionHTTPService.Worker(executable: "/nonexistent/worker")
    let service = URLSessionHTTPService(configuration: .init(worker: worker))
    let error = await failure {
      try await service.send(HTTPRequest(url: "https://127.0.0.1:8443/"), rules: .local, context: .test)
    }
    #expect(error?.code == .unavailable)
  }

  @Test func withoutAWorkerNothingIsDoneInThisProcessUnlessAllowed() async throws {
    let request = HTTPRequest(url: "https://127.0.0.1:8443/")
    let service = URLSessionHTTPService(configuration: .init(worker: nil, allowsInProcess: false))
    let error = await failure { try await service.send(request, rules: .local, context: .test) }
    #expect(error?.code == .unavailable && error?.message.contains("swiftlet-http-worker") == true)
    let allowing = URLSessionHTTPService(configuration: .init(worker: nil, allowsInProcess: true))
    #expect(await failure { try await allowing.send(request, rules: .local, context: .test) }?.code == .connectionError)
  }

  @Test func aProgramThatIsNoWorkerIsAnError() async throws {
    for path in ["/bin/true", "/usr/bin/true"] where FileManager.default.isExecutableFile(atPath: path) {
      let service = URLSessionHTTPService(configuration: .init(worker: .init(executable: path)))
      let error = await failure {
        try await service.send(
          HTTPRequest(url: "https://127.0.0.1:8443/", timeout: .seconds(20)), rules: .local, context: .test)
      }
      #expect(error?.code == .connectionError)
    }
  }

  @Test func httpsGoesThroughTheProxyToTheCheckedAddress() async throws {
    let server = try LoopbackServer { server, peer in
      // A ClientHello begins with a record of type 22.
      if peer.receive() == 0x16 { server.note(LoopbackServer.Request(method: "ClientHello")) }
      peer.send("no TLS here")
    }
    defer { server.stop() }
    // No resolver of the system knows this name: only the proxy can find the way.
    let resolver = ScriptedResolver(["pinned.invalid": ["127.0.0.1"]])
    let service = URLSessionHTTPService(configuration: .init(worker: Client.program), resolver: resolver)
    let error = await failure {
      try await service.send(
        HTTPRequest(url: "https://pinned.invalid:\(server.port)/"), rules: .local, context: .test)
    }
    #expect(error?.code == .connectionError && error?.isRetryable == false, "\(String(describing: error))")
    #expect(server.requests.first?.method == "ClientHello")
    server.stop()
    let refused = await failure {
      try await service.send(
        HTTPRequest(url: "https://pinned.invalid:\(server.port)/"), rules: .local, context: .test)
    }
    #expect(refused?.code == .connectionError && refused?.isRetryable == true, "\(String(describing: refused))")
  }

  @Test func theProxyServesOnlyItsWorker() async throws {
    let server = try LoopbackServer { _, peer in
      while let byte = peer.receive() { peer.send([byte]) }
    }
    defer { server.stop() }
    let target = try HTTPAddress(parsing: "https://pinned.invalid:\(server.port)/")
    let deadline = ContinuousClock.now + .seconds(60)
    let loopback = try #require(IPAddress("127.0.0.1"))
    let proxy = try SOCKSProxy(target: target, addresses: [loopback], deadline: deadline)
    let task = Task { await proxy.serve() }
    defer { task.cancel() }
    let user = try #require(URLComponents(string: proxy.url))
    func introduction(_ password: String, _ host: String, _ port: UInt16, command: UInt8 = 1) -> [UInt8] {
      let name = Array("swiftlet".utf8)
      return [5, 2, 0, 2, 1, UInt8(name.count)] + name + [UInt8(password.utf8.count)] + Array(password.utf8)
        + [5, command, 0, 3, UInt8(host.utf8.count)] + Array(host.utf8) + [UInt8(port >> 8), UInt8(truncatingIfNeeded: port)]
    }
    /// All that comes, or up to what was sent behind the introduction.
    func answer(_ introduction: [UInt8], then more: String = "") async throws -> [UInt8] {
      let client = try await SocketConnection.connect(to: [loopback], port: proxy.port, deadline: deadline)
      defer { client.abort() }
      _ = try await client.send(introduction + Array(more.utf8))
      var bytes: [UInt8] = []
      while let next = try? await client.receive(4096), !next.isEmpty {
        bytes += next
        if !more.isEmpty, bytes.count == 14 + more.utf8.count { break }
      }
      return bytes
    }
    let password = try #require(user.password)
    let (host, port) = ("pinned.invalid", server.port)
    let denied: [UInt8] = [5, 2, 1, 0, 5, 2, 0, 1, 0, 0, 0, 0, 0, 0]
    #expect(try await answer([4, 1, 0, 80, 127, 0, 0, 1, 0]).isEmpty)
    #expect(try await answer([5, 1, 0]).isEmpty)
    #expect(try await answer(introduction("guess", host, port)).prefix(4) == [5, 2, 1, 1])
    #expect(try await answer(introduction(password, "other.invalid", port)) == denied)
    #expect(try await answer(introduction(password, host, 1)) == denied)
    #expect(try await answer(introduction(password, host, port, command: 2)) == denied)
    let granted: [UInt8] = [5, 2, 1, 0, 5, 0, 0, 1, 0, 0, 0, 0, 0, 0]
    #expect(try await answer(introduction(password, host, port), then: "echo") == granted + Array("echo".utf8))
    #expect(server.connections == 1)
  }
}
