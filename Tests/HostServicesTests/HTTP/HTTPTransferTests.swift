import Foundation
import Synchronization
import TestServers
import Testing

@testable import HostServices

/// Requests, answers and bodies, over both clients.
@Suite struct HTTPTransferTests {
  @Test(arguments: Client.allCases)
  func aRequestIsSentAsItIs(client: Client) async throws {
    let server = try LoopbackServer.answering { _, peer in
      peer.send("HTTP/1.1 201 Created\r\nX-Answer: yes \r\nContent-Length: 5\r\n\r\nhello")
    }
    defer { server.stop() }
    var context = ServiceContext.test
    context.traceparent = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"
    let request = HTTPRequest(
      method: "PUT", url: server.url("/a?b=c"), headers: [HTTPHeader("X-A", "1"), HTTPHeader("Authorization", "guest")],
      secretHeaders: [HTTPHeader("authorization", "Bearer s3cret")], body: Array("body".utf8))
    let answer = try await client.service().send(request, rules: .local, context: context)
    #expect(answer.status == 201)
    #expect(answer.url == server.url("/a?b=c"))
    #expect(answer.header("x-answer") == "yes")
    #expect(try await answer.text() == "hello")
    #expect(try await answer.read(10) == [])
    let seen = try #require(server.requests.first)
    #expect(seen.method == "PUT" && seen.target == "/a?b=c" && seen.body == Array("body".utf8))
    #expect(seen.header("host") == "127.0.0.1:\(server.port)")
    #expect(seen.header("x-a") == "1")
    #expect(seen.headers.filter { $0.name == "authorization" }.map(\.value) == ["Bearer s3cret"])
    #expect(seen.header("traceparent") == context.traceparent)
    #expect(seen.header("accept-encoding") == "identity")
    #expect(seen.header("user-agent") == "Swiftlet")
    #expect(seen.header("cookie") == nil)
  }

  @Test(arguments: Client.allCases, ["GET", "HEAD", "POST", "DELETE", "PATCH", "OPTIONS", "QUERY"])
  func methods(client: Client, method: String) async throws {
    let server = try LoopbackServer.answering { request, peer in
      peer.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n" + (request.method == "HEAD" ? "" : "ok"))
    }
    defer { server.stop() }
    let request = HTTPRequest(method: method, url: server.url())
    let answer = try await client.service().send(request, rules: .local, context: .test)
    #expect(try await answer.text() == (method == "HEAD" ? "" : "ok"))
    #expect(server.requests.map(\.method) == [method])
  }

  @Test(
    arguments: Client.allCases,
    [
      ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n002\r\nde\r\n0\r\n\r\n", "abcde"),
      ("HTTP/1.0 200 OK\r\n\r\nto the end", "to the end"), ("HTTP/1.1 200 \r\nContent-Length: 0\r\n\r\n", ""),
      ("HTTP/1.1 204 No Content\r\n\r\n", ""), ("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\nok", "ok"),
      ("HTTP/1.1 103 Early\r\nX: y\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", "ok"),
      ("HTTP/1.1 404 Not Found\r\nContent-Length: 4\r\n\r\ngone", "gone"),
      ("HTTP/1.1 401 No\r\nContent-Length: 2\r\n\r\nno", "no"),
      ("HTTP/1.1 500 Broken\r\nContent-Length: 1\r\n\r\nx", "x"),
    ])
  func framings(client: Client, answer: (text: String, body: String)) async throws {
    let server = try LoopbackServer.answering { _, peer in peer.send(answer.text) }
    defer { server.stop() }
    let received = try await client.service().send(HTTPRequest(url: server.url()), rules: .local, context: .test)
    #expect(try await received.text() == answer.body)
  }

  @Test func trailersArePassedOver() async throws {
    let server = try LoopbackServer.answering { _, peer in
      peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\nT: x\r\n\r\n")
    }
    defer { server.stop() }
    let answer = try await Client.socket.service().send(HTTPRequest(url: server.url()), rules: .local, context: .test)
    #expect(try await answer.text() == "ab")
    #expect(answer.header("t") == nil)
  }

  @Test(arguments: [
    "garbage\r\n\r\n", "", "\r\n\r\n", "HTTP/1.1 20 OK\r\n\r\n", "HTTP/9.9 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\nno colon\r\n\r\n",
    "HTTP/1.1 200 OK\r\n: empty\r\n\r\n", "HTTP/1.1 200 OK\r\n folded: x\r\n\r\n", "HTTP/1.1 200 OK\r\nA B: x\r\n\r\n",
    "HTTP/1.1 200 OK",
    "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\nx",
    "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
    "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
    "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcd\r\n0\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab", "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n",
    "HTTP/1.1 200 OK\r\nX: a\u{1}b\r\n\r\n", "HTTP/1.1 200 OK\r\nX: a\rb\r\n\r\n",
  ])
  func malformedAnswersAreErrors(text: String) async throws {
    let server = try LoopbackServer.answering { _, peer in peer.send(text) }
    defer { server.stop() }
    let error = await failure {
      try await Client.socket.service().send(HTTPRequest(url: server.url()), rules: .local, context: .test).all()
    }
    #expect(error?.code == .connectionError)
  }

  /// URLSession's reader is libcurl's, which is more lenient; it must only not crash and not hang.
  @Test(arguments: [
    "garbage\r\n\r\n", "", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort", "HTTP/1.1 20 OK\r\n\r\n",
    "HTTP/9.9 200 OK\r\n\r\n",
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\nx",
  ])
  func malformedAnswersAreErrorsOfURLSession(text: String) async throws {
    let server = try LoopbackServer.answering { _, peer in peer.send(text) }
    defer { server.stop() }
    let error = await failure {
      try await Client.session.service().send(HTTPRequest(url: server.url()), rules: .local, context: .test).all()
    }
    #expect(error?.code == .connectionError)
  }

  @Test func hugeHeadsAreErrors() async throws {
    for line in ["X: \(String(repeating: "a", count: 100_000))\r\n", String(repeating: "X: y\r\n", count: 400)] {
      let server = try LoopbackServer.answering { _, peer in peer.send("HTTP/1.1 200 OK\r\n\(line)\r\n") }
      let error = await failure {
        try await Client.socket.service().send(HTTPRequest(url: server.url()), rules: .local, context: .test)
      }
      #expect(error?.code == .connectionError)
      server.stop()
    }
    let endless = try LoopbackServer.answering { _, peer in
      peer.send("HTTP/1.1 200 OK\r\n")
      while peer.send("X: y\r\n") {}
    }
    defer { endless.stop() }
    let error = await failure {
      try await Client.socket.service().send(HTTPRequest(url: endless.url()), rules: .local, context: .test)
    }
    #expect(error?.code == .connectionError)
  }

  @Test(arguments: Client.allCases)
  func answersAreLimited(client: Client) async throws {
    let piece = [UInt8](repeating: 7, count: 10_000)
    let server = try LoopbackServer.answering { request, peer in
      switch request.target {
      case "/exact": peer.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n".utf8) + piece)
      case "/announced": peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10001\r\n\r\n")
      default:
        peer.send("HTTP/1.1 200 OK\r\n\r\n")
        while peer.send(piece) {}
      }
    }
    defer { server.stop() }
    var rules = HTTPRules.local
    rules.responseBytes = 10_000
    let service = client.service()
    let exact = try await service.send(HTTPRequest(url: server.url("/exact")), rules: rules, context: .test)
    #expect(try await exact.all().count == 10_000)
    for target in ["/announced", "/endless"] {
      let error = await failure {
        try await service.send(HTTPRequest(url: server.url(target)), rules: rules, context: .test).all()
      }
      #expect(error?.code == .tooLarge)
    }
  }

  @Test func aFastServerWaitsForASlowReader() async throws {
    let sent = Mutex(0)
    let isFull = DispatchSemaphore(value: 0)
    let server = try LoopbackServer { server, peer in
      _ = peer.request()
      peer.send("HTTP/1.1 200 OK\r\n\r\n")
      let piece = [UInt8](repeating: 1, count: 1 << 16)
      for _ in 0..<1024 {
        guard peer.send(piece) else { break }
        sent.withLock { $0 += piece.count }
      }
      isFull.signal()
    }
    defer { server.stop() }
    var rules = HTTPRules.local
    rules.responseBytes = 1 << 30
    let answer = try await Client.socket.service().send(HTTPRequest(url: server.url()), rules: rules, context: .test)
    for _ in 0..<64 { #expect(try await answer.read(1024).count > 0) }
    // 64 MiB would have come, had they been read; the system's buffers hold a few.
    #expect(sent.withLock { $0 } < 48 << 20)
    answer.cancel()
    await withCheckedContinuation { done in
      Thread.detachNewThread {
        isFull.wait()
        done.resume()
      }
    }
    #expect(sent.withLock { $0 } < 48 << 20)
    let error = await failure { try await answer.read(1) }
    #expect(error?.code == .cancelled)
  }

  @Test func compressedBodiesAreNotDecompressed() async throws {
    let gzip: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0]
    let server = try LoopbackServer.answering { _, peer in
      peer.send(Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 20\r\n\r\n".utf8) + gzip)
    }
    defer { server.stop() }
    let answer = try await Client.socket.service().send(HTTPRequest(url: server.url()), rules: .local, context: .test)
    #expect(try await answer.all() == gzip)
    #expect(answer.header("content-encoding") == "gzip")
  }

  /// A mebibyte of zeros in about a kilobyte: URLSession decompresses, so the limit counts what comes out.
  @Test func decompressedBytesCount() async throws {
    let bomb = try #require(Data(base64Encoded: Self.bomb))
    let server = try LoopbackServer.answering { _, peer in
      peer.send(Array("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: \(bomb.count)\r\n\r\n".utf8) + Array(bomb))
    }
    defer { server.stop() }
    var rules = HTTPRules.local
    rules.responseBytes = 100_000
    let error = await failure { [rules] in
      try await Client.session.service().send(HTTPRequest(url: server.url()), rules: rules, context: .test).all()
    }
    #expect(error?.code == .tooLarge)
    rules.responseBytes = 1 << 20
    let answer = try await Client.session.service().send(HTTPRequest(url: server.url()), rules: rules, context: .test)
    #expect(try await answer.all().count == 1 << 20)
    #expect(answer.header("content-encoding") == nil && answer.header("content-length") == nil)
  }

  @Test(arguments: Client.allCases)
  func uploadsComeInPieces(client: Client) async throws {
    let server = try LoopbackServer.answering { _, peer in peer.send("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok") }
    defer { server.stop() }
    let request = HTTPRequest(method: "POST", url: server.url(), body: Array("first ".utf8))
    let upload = try await client.service().begin(request, rules: .local, context: .test)
    try await upload.write(Array("second ".utf8))
    try await upload.write([])
    try await upload.write([UInt8](repeating: 0x2E, count: 200_000))
    let answer = try await upload.finish()
    #expect(try await answer.text() == "ok")
    #expect(server.requests.first?.body == Array("first second ".utf8) + [UInt8](repeating: 0x2E, count: 200_000))
    let again = await failure { try await upload.finish() }
    #expect(again?.code == .cancelled)
    let late = await failure { try await upload.write([1]) }
    #expect(late?.code == .cancelled)
  }

  @Test(arguments: Client.allCases)
  func requestsAreLimited(client: Client) async throws {
    let server = try LoopbackServer.answering { _, peer in peer.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") }
    defer { server.stop() }
    var rules = HTTPRules.local
    rules.requestBytes = 10
    let service = client.service()
    let big = HTTPRequest(method: "POST", url: server.url(), body: [UInt8](repeating: 0, count: 11))
    var error = await failure { [rules] in try await service.send(big, rules: rules, context: .test) }
    #expect(error?.code == .tooLarge)
    let upload = try await service.begin(HTTPRequest(method: "POST", url: server.url()), rules: rules, context: .test)
    try await upload.write([UInt8](repeating: 0, count: 10))
    error = await failure { try await upload.write([1]) }
    #expect(error?.code == .tooLarge)
    error = await failure { try await upload.finish() }
    #expect(error?.code == .cancelled)
    error = await failure { [rules] in
      try await service.send(HTTPRequest(url: server.url(), body: [1]), rules: rules, context: .test)
    }
    #expect(error?.code == .invalidInput)
  }

  @Test func anAnswerBeforeTheBodysEndIsRead() async throws {
    let released = DispatchSemaphore(value: 0)
    defer { released.signal() }
    let server = try LoopbackServer { _, peer in
      _ = peer.head()
      peer.send("HTTP/1.1 413 Too Much\r\nContent-Length: 3\r\n\r\nbig")
      // Neither reads nor closes: only the answer tells the client to stop.
      released.wait()
    }
    defer { server.stop() }
    var rules = HTTPRules.local
    rules.requestBytes = 1 << 30
    let upload = try await Client.socket.service().begin(
      HTTPRequest(method: "POST", url: server.url()), rules: rules, context: .test)
    for _ in 0..<64 { try await upload.write([UInt8](repeating: 0xFF, count: 1 << 20)) }
    let answer = try await upload.finish()
    #expect(answer.status == 413)
    #expect(try await answer.text() == "big")
  }

  private static let bomb = "H4sIAAAAAAACA+3BMQEAAADCoPVPbQhfo" + String(repeating: "A", count: 1355) + "PgMc6jinAAAQAA=="
}
