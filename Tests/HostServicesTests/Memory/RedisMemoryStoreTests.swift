import Foundation
import Testing

@testable import HostServices

@Suite struct RedisMemoryStoreTests {
  private let message = [MemoryMessage(role: "user", content: "hello")]

  @Test func authentication() async throws {
    let server = try RedisServer(port: nil, "--requirepass", "s3cret")
    for version in [RedisConfiguration.ProtocolVersion.resp2, .resp3] {
      var configuration = server.configuration
      configuration.protocolVersion = version
      configuration.database = 3
      let denied = RedisMemoryStore(configuration)
      #expect(await code { try await denied.storeMessages(message, session: "s", context: .of("a")) } == .unavailable)
      configuration.password = "wrong"
      let wrong = RedisMemoryStore(configuration)
      #expect(await code { try await wrong.storeMessages(message, session: "s", context: .of("a")) } == .unavailable)
      configuration.password = "s3cret"
      for username in [nil, "default"] {
        configuration.username = username
        let store = RedisMemoryStore(configuration)
        try await store.clear(session: "s", context: .of("a"))
        try await store.storeMessages(message, session: "s", context: .of("a"))
        #expect(try await store.retrieveMessages(session: "s", limit: nil, context: .of("a")) == message)
        // Another database has none of it.
        configuration.database = 4
        let other = RedisMemoryStore(configuration)
        #expect(try await other.retrieveMessages(session: "s", limit: nil, context: .of("a")) == [])
        configuration.database = 3
      }
    }
    #expect(!"\(RedisConfiguration(password: "s3cret"))".contains("s3cret"))
  }

  @Test func hostsShareMessages() async throws {
    let server = try RedisServer()
    let stores = (0..<3).map { _ in RedisMemoryStore(server.configuration, limits: MemoryLimits(messagesPerSession: 60)) }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (index, store) in stores.enumerated() {
        for task in 0..<5 {
          group.addTask {
            for number in 0..<5 {
              let texts = ["\(index).\(task).\(number) a", "\(index).\(task).\(number) b"]
              try await store.storeMessages(
                texts.map { MemoryMessage(role: "user", content: $0) }, session: "s", context: .of("a"))
            }
          }
        }
      }
      try await group.waitForAll()
    }
    for store in stores {
      let found = try await store.retrieveMessages(session: "s", limit: nil, context: .of("a")).map(\.content)
      #expect(found.count == 60)
      for index in stride(from: 0, to: 60, by: 2) { #expect(found[index].dropLast() == found[index + 1].dropLast()) }
    }
    // Another prefix is another store.
    var configuration = server.configuration
    configuration.keyPrefix = "other:"
    #expect(try await RedisMemoryStore(configuration).retrieveMessages(session: "s", limit: nil, context: .of("a")) == [])
  }

  @Test func manySessionsAreCleanedUp() async throws {
    let server = try RedisServer()
    let clock = SimulatedPluginClock(now: 100)
    let store = RedisMemoryStore(server.configuration, clock: clock)
    for session in 0..<700 { try await store.storeMessages(message, session: "\(session)", context: .of("a")) }
    clock.set(now: 200)
    for session in 0..<10 { try await store.storeMessages(message, session: "\(session)", context: .of("a")) }
    #expect(
      try await store.cleanup(expiredBefore: 150, context: .of("a"))
        == MemoryCleanup(totalEntries: 710, expiredEntries: 700, activeEntries: 10))
    #expect(try await store.cleanup(expiredBefore: 150, context: .of("a")).totalEntries == 10)
  }

  @Test func aServerThatStartsAgain() async throws {
    let server = try RedisServer()
    let store = RedisMemoryStore(server.configuration)
    try await store.storeMessages(message, session: "s", context: .of("a"))
    server.stop()
    #expect(await code { try await store.storeMessages(message, session: "s", context: .of("a")) } == .connectionError)
    // At once, as it failed a moment ago or fails again.
    #expect(await code { try await store.storeMessages(message, session: "s", context: .of("a")) } == .connectionError)
    let again = try RedisServer(port: server.port)
    // It connects again when the time that it leaves between attempts is over.
    while await code({ try await store.storeMessages(message, session: "s", context: .of("a")) }) != nil { await Task.yield() }
    #expect(try await store.retrieveMessages(session: "s", limit: nil, context: .of("a")) == message)
    store.close()
    #expect(await code { try await store.clear(session: "s", context: .of("a")) } == .unavailable)
    withExtendedLifetime(again) {}
  }

  /// Commands whose replies are more than the sockets hold, and commands that are more than they hold.
  @Test func largeMessages() async throws {
    let server = try RedisServer()
    let limits = MemoryLimits(bytesPerSession: 30 << 20, bytesPerMessage: 4 << 20, bytesPerBatch: 30 << 20)
    let store = RedisMemoryStore(server.configuration, limits: limits)
    let large = (0..<6).map { MemoryMessage(role: "user", content: String(repeating: "\($0)", count: 3 << 20)) }
    try await store.storeMessages(large, session: "s", context: .of("a"))
    #expect(try await store.retrieveMessages(session: "s", limit: nil, context: .of("a")) == large)
    var configuration = server.configuration
    configuration.replyLimits.bytes = 1 << 20
    let small = RedisMemoryStore(configuration, limits: limits)
    #expect(await code { try await small.retrieveMessages(session: "s", limit: nil, context: .of("a")) } == .unavailable)
    #expect(try await small.retrieveMessages(session: "t", limit: nil, context: .of("a")) == [])
  }

  // MARK: Servers that are broken or hostile

  @Test(
    arguments: [
      "garbage\r\n", "*1000000000\r\n", "$9999999999\r\n", "*-7\r\n", ":1\r\n:2\r\n", "$3\r\nabcdef\r\n", "*1\r\n:5\r\n",
      "+OK\r\n", "*1\r\n$1\r\nx\r\n",
      "HTTP/1.1 400 Bad Request\r\n\r\n", "-ERR no\r\n", "_\r\n", String(repeating: "*1\r\n", count: 20), "*2\r\n*0\r\n*0\r\n",
    ])
  func wrongAnswers(_ answer: String) async throws {
    let server = try FakeRedisServer { _, connection in
      FakeRedisServer.receive(connection)
      FakeRedisServer.send(Array(answer.utf8), connection)
      FakeRedisServer.waitForEnd(connection)
    }
    // A connection of its own each, as some answers leave one that can be used.
    func store() -> RedisMemoryStore {
      var configuration = server.configuration
      configuration.commandTimeout = .milliseconds(500)
      return RedisMemoryStore(configuration)
    }
    let expected: Set<ServiceError.Code?> = [.unavailable, .timeout]
    #expect(expected.contains(await code { try await store().retrieveMessages(session: "s", limit: 5, context: .of("a")) }))
    #expect(expected.contains(await code { try await store().storeMessages(message, session: "s", context: .of("a")) }))
    #expect(expected.contains(await code { try await store().cleanup(expiredBefore: 5, context: .of("a")) }))
    #expect(expected.contains(await code { try await store().clear(session: "s", context: .of("a")) }))
  }

  @Test func endlessAnswers() async throws {
    for head in ["+", "$60000000\r\n", "*100000\r\n"] {
      let server = try FakeRedisServer { _, connection in
        FakeRedisServer.receive(connection)
        FakeRedisServer.send(Array(head.utf8), connection)
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 65536)
        while FakeRedisServer.send(piece, connection) {}
      }
      var configuration = server.configuration
      configuration.replyLimits.bytes = 4 << 20
      let store = RedisMemoryStore(configuration)
      #expect(await code { try await store.retrieveMessages(session: "s", limit: 5, context: .of("a")) } == .unavailable)
    }
  }

  @Test func disconnects() async throws {
    for answer in ["", "$5\r\nab", "*2\r\n:1\r\n", "+OK"] {
      let server = try FakeRedisServer { _, connection in
        FakeRedisServer.receive(connection)
        FakeRedisServer.send(Array(answer.utf8), connection)
      }
      let store = RedisMemoryStore(server.configuration)
      #expect(await code { try await store.clear(session: "s", context: .of("a")) } == .connectionError)
    }
  }

  /// An answer that comes byte by byte is an answer.
  @Test func slowAnswers() async throws {
    let server = try FakeRedisServer { _, connection in
      FakeRedisServer.receive(connection)
      for byte in Array("*0\r\n".utf8) { FakeRedisServer.send([byte], connection) }
      FakeRedisServer.waitForEnd(connection)
    }
    let store = RedisMemoryStore(server.configuration)
    #expect(try await store.retrieveMessages(session: "s", limit: 5, context: .of("a")) == [])
  }

  /// A server that never answers: the deadline ends the call, those that wait for its connection, and cancellation.
  @Test func silence() async throws {
    let server = try FakeRedisServer { _, connection in FakeRedisServer.waitForEnd(connection) }
    let store = RedisMemoryStore(server.configuration)
    let context = ServiceContext(scope: ServiceScope(tenant: "a"), deadline: .now + .milliseconds(100))
    await withTaskGroup(of: ServiceError.Code?.self) { group in
      for _ in 0..<5 {
        group.addTask { await code { try await store.retrieveMessages(session: "s", limit: 5, context: context) } }
      }
      for await code in group { #expect(code == .timeout) }
    }
    let tasks = (0..<3).map { _ in
      Task { await code { try await store.retrieveMessages(session: "s", limit: 5, context: .of("a")) } }
    }
    for task in tasks { task.cancel() }
    for task in tasks { #expect(await task.value == .cancelled) }
    // Waiting ones end when the store is closed.
    let first = Task { await code { try await store.clear(session: "s", context: .of("a")) } }
    store.close()
    first.cancel()
    #expect([.cancelled, .unavailable].contains(await first.value))
  }

  /// Calls that wait for a connection that cannot be made again fail with the one that tried; an execution without time does
  /// not keep others from trying.
  @Test func waitingForAServerThatIsGone() async throws {
    let port = try Listener().port
    var configuration = RedisConfiguration(port: port, connections: 1)
    configuration.commandTimeout = .seconds(1000)
    let store = RedisMemoryStore(configuration)
    await withTaskGroup(of: ServiceError.Code?.self) { group in
      for _ in 0..<20 { group.addTask { await code { try await store.clear(session: "s", context: .of("a")) } } }
      for await code in group { #expect(code == .connectionError) }
    }
    let silent = try FakeRedisServer { number, connection in
      if number == 0 { return FakeRedisServer.waitForEnd(connection) }
      for answer in ["%0\r\n", "*0\r\n"] {
        FakeRedisServer.receive(connection)
        FakeRedisServer.send(Array(answer.utf8), connection)
      }
      FakeRedisServer.waitForEnd(connection)
    }
    configuration = silent.configuration
    configuration.protocolVersion = .resp3
    let other = RedisMemoryStore(configuration)
    let hasty = ServiceContext(scope: ServiceScope(tenant: "a"), deadline: .now + .milliseconds(50))
    #expect(await code { try await other.retrieveMessages(session: "s", limit: 1, context: hasty) } == .timeout)
    #expect(try await other.retrieveMessages(session: "s", limit: 1, context: .of("a")) == [])
  }

  @Test func nobodyListens() async throws {
    let port = try Listener().port
    let store = RedisMemoryStore(RedisConfiguration(port: port))
    #expect(await code { try await store.clear(session: "s", context: .of("a")) } == .connectionError)
    let unnamed = RedisMemoryStore(RedisConfiguration(host: "no-such-host.invalid"))
    #expect(await code { try await unnamed.clear(session: "s", context: .of("a")) } == .connectionError)
  }
}
