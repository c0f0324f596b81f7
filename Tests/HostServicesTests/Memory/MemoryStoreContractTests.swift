import Testing

@testable import HostServices

/// What every memory store does, on each of them.
@Suite struct MemoryStoreContractTests {
  enum Kind: CaseIterable, Sendable { case inMemory, log, redis, redis3 }

  /// A store, and what it needs for as long as it is used.
  private static func store(
    _ kind: Kind, _ limits: MemoryLimits = .init(), _ clock: any PluginClock = SystemPluginClock()
  ) throws -> (store: any MemoryStore, needs: Any) {
    switch kind {
    case .inMemory: return (InMemoryMemoryStore(limits: limits, clock: clock), ())
    case .log:
      let directory = try TemporaryDirectory()
      return (try LogMemoryStore(directory: directory.path, limits: limits, clock: clock), directory)
    case .redis, .redis3:
      let server = try RedisServer()
      var configuration = server.configuration
      configuration.protocolVersion = kind == .redis ? .resp2 : .resp3
      return (RedisMemoryStore(configuration, limits: limits, clock: clock), server)
    }
  }

  private static func messages(_ texts: String...) -> [MemoryMessage] {
    texts.map { MemoryMessage(role: "user", content: $0) }
  }

  @Test(arguments: Kind.allCases) func order(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    #expect(try await store.retrieveMessages(session: "s", limit: nil, context: .of("a")) == [])
    try await store.storeMessages(
      [MemoryMessage(role: "user", content: "1"), MemoryMessage(role: "assistant", content: "2 \u{0} \r\n ü")], session: "s",
      context: .of("a"))
    try await store.storeMessages([], session: "s", context: .of("a"))
    try await store.storeMessages(Self.messages("3"), session: "s", context: .of("a"))
    let all = try await store.retrieveMessages(session: "s", limit: nil, context: .of("a"))
    #expect(all.map(\.content) == ["1", "2 \u{0} \r\n ü", "3"])
    #expect(all.map(\.role) == ["user", "assistant", "user"])
    #expect(try await store.retrieveMessages(session: "s", limit: 2, context: .of("a")) == Array(all.suffix(2)))
    #expect(try await store.retrieveMessages(session: "s", limit: 0, context: .of("a")) == [])
    #expect(try await store.retrieveMessages(session: "s", limit: -1, context: .of("a")) == [])
    #expect(try await store.retrieveMessages(session: "s", limit: .max, context: .of("a")) == all)
    try await store.clear(session: "s", context: .of("a"))
    try await store.clear(session: "s", context: .of("a"))
    #expect(try await store.retrieveMessages(session: "s", limit: nil, context: .of("a")) == [])
  }

  @Test(arguments: Kind.allCases) func namesDoNotRunTogether(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    let names = [
      ("a", "b", "c"), ("a:b", "c", ""), ("a", "b:c", ""), ("a", "b", ":c"), ("", "a:b:c", ""), ("a/../a", "b", "c"),
      ("A", "b", "c"),
      ("a\u{0}", "b", "c"), ("é", "b", "c"), ("{a}", "b", "c"), ("1:a", "1:b", "c"),
      // Equal as strings, not as bytes.
      ("e\u{301}", "b", "c"), ("x", "é", "c"), ("x", "e\u{301}", "c"), ("x", "b", "é"), ("x", "b", "e\u{301}"),
    ]
    for (index, (tenant, workflow, session)) in names.enumerated() {
      try await store.storeMessages(
        Self.messages("\(index)"), session: session, context: .of("names-" + tenant, workflow: workflow))
    }
    for (index, (tenant, workflow, session)) in names.enumerated() {
      let found = try await store.retrieveMessages(
        session: session, limit: nil, context: .of("names-" + tenant, workflow: workflow))
      #expect(found.map(\.content) == ["\(index)"])
    }
  }

  @Test(arguments: Kind.allCases) func oldestMakeWay(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind, MemoryLimits(messagesPerSession: 5, bytesPerSession: 600))
    defer { withExtendedLifetime(needs) {} }
    for index in 0..<12 { try await store.storeMessages(Self.messages("\(index)"), session: "s", context: .of("way")) }
    var found = try await store.retrieveMessages(session: "s", limit: nil, context: .of("way")).map(\.content)
    #expect(found == ["7", "8", "9", "10", "11"])
    // 400 and 68 bytes and what a message counts: two of the small ones stay.
    try await store.storeMessages(Self.messages(String(repeating: "x", count: 332)), session: "s", context: .of("way"))
    found = try await store.retrieveMessages(session: "s", limit: nil, context: .of("way")).map { String($0.content.prefix(2)) }
    #expect(found == ["10", "11", "xx"])
  }

  @Test(arguments: Kind.allCases) func limits(_ kind: Kind) async throws {
    let limits = MemoryLimits(
      messagesPerSession: 10, bytesPerSession: 2000, bytesPerMessage: 300, messagesPerBatch: 4, bytesPerBatch: 600,
      sessionsPerTenant: 3)
    let (store, needs) = try Self.store(kind, limits)
    defer { withExtendedLifetime(needs) {} }
    let long = String(repeating: "x", count: 301)
    #expect(await code { try await store.storeMessages(Self.messages(long), session: "s", context: .of("limits")) } == .tooLarge)
    #expect(
      await code {
        try await store.storeMessages(Self.messages("1", "2", "3", "4", "5"), session: "s", context: .of("limits"))
      } == .tooLarge)
    let part = String(repeating: "x", count: 150)
    #expect(
      await code { try await store.storeMessages(Self.messages(part, part, part), session: "s", context: .of("limits")) }
        == .tooLarge)
    let name = String(repeating: "n", count: 1025)
    #expect(
      await code { try await store.storeMessages(Self.messages("1"), session: name, context: .of("limits")) } == .invalidInput)
    #expect(await code { try await store.retrieveMessages(session: name, limit: 1, context: .of("limits")) } == .invalidInput)
    #expect(await code { try await store.clear(session: name, context: .of("limits")) } == .invalidInput)
    #expect(await code { try await store.clear(session: "s", context: .of(name)) } == .invalidInput)
    for session in ["1", "2", "3", "1"] {
      try await store.storeMessages(Self.messages("m"), session: session, context: .of("limits"))
    }
    #expect(
      await code { try await store.storeMessages(Self.messages("m"), session: "4", context: .of("limits")) } == .quotaExceeded)
    // Another tenant has its own, and a session that is gone makes room.
    try await store.storeMessages(Self.messages("m"), session: "4", context: .of("limits-2"))
    try await store.clear(session: "2", context: .of("limits"))
    try await store.storeMessages(Self.messages("m"), session: "4", context: .of("limits"))
  }

  @Test(arguments: Kind.allCases) func expiry(_ kind: Kind) async throws {
    let clock = SimulatedPluginClock(now: 1_000_000_000_000)
    let limits = MemoryLimits(sessionsPerTenant: 2, lifetime: .seconds(60))
    let (store, needs) = try Self.store(kind, limits, clock)
    defer { withExtendedLifetime(needs) {} }
    try await store.storeMessages(Self.messages("1"), session: "s", context: .of("expiry"))
    try await store.storeMessages(Self.messages("1"), session: "t", context: .of("expiry"))
    clock.advance(by: .seconds(30))
    try await store.storeMessages(Self.messages("2"), session: "s", context: .of("expiry"))
    clock.advance(by: .seconds(30) - .nanoseconds(1))
    #expect(try await store.retrieveMessages(session: "s", limit: nil, context: .of("expiry")).count == 2)
    #expect(
      await code { try await store.storeMessages(Self.messages("3"), session: "u", context: .of("expiry")) } == .quotaExceeded)
    clock.advance(by: .nanoseconds(1))
    #expect(try await store.retrieveMessages(session: "s", limit: nil, context: .of("expiry")) == Self.messages("2"))
    #expect(try await store.retrieveMessages(session: "t", limit: nil, context: .of("expiry")) == [])
    // The session whose messages have all expired makes room.
    try await store.storeMessages(Self.messages("3"), session: "u", context: .of("expiry"))
    clock.advance(by: .seconds(1000))
    #expect(try await store.retrieveMessages(session: "u", limit: nil, context: .of("expiry")) == [])
  }

  @Test(arguments: Kind.allCases) func cleanup(_ kind: Kind) async throws {
    let clock = SimulatedPluginClock(now: 1000)
    let (store, needs) = try Self.store(kind, .init(), clock)
    defer { withExtendedLifetime(needs) {} }
    for session in ["s", "t"] {
      clock.set(now: 1000)
      try await store.storeMessages(Self.messages("1", "2"), session: session, context: .of("cleanup"))
      clock.set(now: 2000)
      try await store.storeMessages(Self.messages("3"), session: session, context: .of("cleanup"))
    }
    clock.set(now: 1000)
    try await store.storeMessages(Self.messages("1"), session: "s", context: .of("cleanup", workflow: "other"))
    try await store.storeMessages(Self.messages("1"), session: "s", context: .of("cleanup-2"))
    let none = try await store.cleanup(expiredBefore: 1000, context: .of("cleanup"))
    #expect(none == MemoryCleanup(totalEntries: 6, expiredEntries: 0, activeEntries: 6))
    let some = try await store.cleanup(expiredBefore: 2000, context: .of("cleanup"))
    #expect(some == MemoryCleanup(totalEntries: 6, expiredEntries: 4, activeEntries: 2))
    #expect(try await store.retrieveMessages(session: "s", limit: nil, context: .of("cleanup")) == Self.messages("3"))
    #expect(try await store.cleanup(expiredBefore: 0, context: .of("cleanup")).totalEntries == 2)
    #expect(try await store.cleanup(expiredBefore: .max, context: .of("cleanup")).expiredEntries == 2)
    #expect(try await store.cleanup(expiredBefore: .max, context: .of("cleanup")) == MemoryCleanup())
    // Another workflow's and another tenant's messages are theirs.
    #expect(
      try await store.retrieveMessages(session: "s", limit: nil, context: .of("cleanup", workflow: "other")).count == 1)
    #expect(try await store.retrieveMessages(session: "s", limit: nil, context: .of("cleanup-2")).count == 1)
  }

  @Test(arguments: Kind.allCases) func clockThatGoesBack(_ kind: Kind) async throws {
    let clock = SimulatedPluginClock(now: 2000)
    let (store, needs) = try Self.store(kind, .init(), clock)
    defer { withExtendedLifetime(needs) {} }
    try await store.storeMessages(Self.messages("1"), session: "s", context: .of("back"))
    clock.set(now: 500)
    try await store.storeMessages(Self.messages("2"), session: "s", context: .of("back"))
    // It was written behind a message of 2000, so it is not older.
    #expect(try await store.cleanup(expiredBefore: 1000, context: .of("back")).expiredEntries == 0)
    #expect(try await store.retrieveMessages(session: "s", limit: nil, context: .of("back")) == Self.messages("1", "2"))
  }

  @Test(arguments: Kind.allCases) func manyAtOnce(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<40 {
        group.addTask {
          for batch in 0..<5 {
            try await store.storeMessages(
              Self.messages("\(task).\(batch).a", "\(task).\(batch).b"), session: "s\(task % 4)", context: .of("many"))
          }
        }
      }
      try await group.waitForAll()
    }
    for session in 0..<4 {
      let found = try await store.retrieveMessages(session: "s\(session)", limit: nil, context: .of("many")).map(\.content)
      #expect(found.count == 100)
      // A batch stays together, and the batches of a task in their order.
      for index in stride(from: 0, to: found.count, by: 2) { #expect(found[index].dropLast() == found[index + 1].dropLast()) }
      for task in stride(from: session, to: 40, by: 4) {
        #expect(found.filter { $0.hasPrefix("\(task).") }.map { $0.split(separator: ".")[1] } == "0011223344".map { "\($0)" })
      }
    }
  }

  @Test(arguments: Kind.allCases) func timeAndCancellation(_ kind: Kind) async throws {
    let (store, needs) = try Self.store(kind)
    defer { withExtendedLifetime(needs) {} }
    let late = ServiceContext(scope: ServiceScope(tenant: "late"), deadline: .now - .seconds(1))
    #expect(await code { try await store.storeMessages(Self.messages("1"), session: "s", context: late) } == .timeout)
    #expect(await code { try await store.retrieveMessages(session: "s", limit: 1, context: late) } == .timeout)
    let task = Task {
      while !Task.isCancelled { await Task.yield() }
      return await code { try await store.storeMessages(Self.messages("1"), session: "s", context: .of("late")) }
    }
    task.cancel()
    #expect(await task.value == .cancelled)
    #expect(try await store.retrieveMessages(session: "s", limit: nil, context: .of("late")) == [])
  }
}
