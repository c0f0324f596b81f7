/// Messages on a Redis server, for hosts of several machines. How durable a message is, the server's `appendonly` and
/// `appendfsync` decide. `bytesPerTenant` is left to the server's `maxmemory`. One server, or one with replicas; no cluster.
public final class RedisMemoryStore: MemoryStore {
  private let client: RedisClient
  private let limits: MemoryLimits
  private let clock: any PluginClock
  private let report: StoreReport

  /// Connects when it is first needed. One connection runs one call at a time; calls wait for one in turn.
  public init(
    _ configuration: RedisConfiguration, limits: MemoryLimits = .init(), clock: any PluginClock = SystemPluginClock(),
    report: @escaping StoreReport = { _, _ in }
  ) {
    client = RedisClient(configuration)
    self.limits = limits
    self.clock = clock
    self.report = report
  }

  /// Closes the connections. Calls fail from then on.
  public func close() { client.close() }

  public func storeMessages(
    _ messages: [MemoryMessage], session: String, context: ServiceContext
  ) async throws(ServiceError) {
    try context.checkTime()
    try limits.check(session: session, context.scope)
    try limits.check(messages)
    guard !messages.isEmpty else { return }
    let keys = Keys(context.scope, client.configuration.keyPrefix)
    let now = clock.now()
    var arguments = [
      keys.member(session), RedisElement.digits(now, 20), limits.expiry(at: now).map { RedisElement.digits($0, 20) } ?? [],
    ]
    let numbers = [limits.messagesPerSession, limits.bytesPerSession, limits.sessionsPerTenant, Int(clamping: milliseconds)]
    arguments += numbers.map { Array(String($0).utf8) }
    arguments.append(keys.listPrefix)
    arguments += messages.map(RedisElement.encode)
    let command = keys.script(RedisScript.append, session, arguments)
    switch try await perform([command], context)[0] {
    case .integer(1): return
    case .integer(0):
      throw ServiceError(.quotaExceeded, "the tenant has as many sessions as it may have, \(limits.sessionsPerTenant)")
    default: throw Self.unexpected
    }
  }

  public func retrieveMessages(
    session: String, limit: Int?, context: ServiceContext
  ) async throws(ServiceError) -> [MemoryMessage] {
    try context.checkTime()
    try limits.check(session: session, context.scope)
    let count = min(limit ?? .max, limits.messagesPerSession)
    guard count > 0 else { return [] }
    let keys = Keys(context.scope, client.configuration.keyPrefix)
    let command = RedisCommand([Array("LRANGE".utf8), keys.list(session), Array("-\(count)".utf8), Array("-1".utf8)])
    guard let elements = try await perform([command], context)[0].array, elements.count <= count else { throw Self.unexpected }
    let expiry = limits.expiry(at: clock.now()) ?? 0
    var messages: [MemoryMessage] = []
    for element in elements {
      guard let (time, message) = element.bytes.flatMap(RedisElement.decode) else { throw Self.unexpected }
      if time >= expiry { messages.append(message) }
    }
    return messages
  }

  public func clear(session: String, context: ServiceContext) async throws(ServiceError) {
    try context.checkTime()
    try limits.check(session: session, context.scope)
    let keys = Keys(context.scope, client.configuration.keyPrefix)
    let replies = try await perform(
      [
        RedisCommand("MULTI"), RedisCommand([Array("DEL".utf8), keys.list(session)]),
        RedisCommand([Array("HDEL".utf8), keys.hash, keys.member(session)]), RedisCommand("EXEC"),
      ], context)
    guard let removed = replies.last?.array, removed.count == 2, removed.allSatisfy({ $0.integer != nil }) else {
      throw Self.unexpected
    }
  }

  public func cleanup(expiredBefore: UInt64, context: ServiceContext) async throws(ServiceError) -> MemoryCleanup {
    try context.checkTime()
    try limits.check(session: "", context.scope)
    let keys = Keys(context.scope, client.configuration.keyPrefix)
    var result = MemoryCleanup()
    var members: Set<[UInt8]> = []
    var cursor = Array("0".utf8)
    // The server promises that it ends; a broken one has no more turns than it can have sessions.
    for _ in 0...limits.sessionsPerTenant {
      let command = RedisCommand([Array("HSCAN".utf8), keys.hash, cursor, Array("COUNT".utf8), Array("200".utf8)])
      guard let page = try await perform([command], context)[0].array, page.count == 2, let next = page[0].bytes,
        let found = page[1].array
      else { throw Self.unexpected }
      // A scan may give a member twice.
      let new = stride(from: 0, to: found.count, by: 2).compactMap { found[$0].bytes }
        .filter { keys.isOwn($0) && members.insert($0).inserted }
      try await forget(new, before: expiredBefore, keys, context, &result)
      // More than any tenant has: a server that does not end.
      guard members.count <= 1 << 20 else { throw Self.unexpected }
      cursor = next
      if next == Array("0".utf8) { break }
    }
    result.activeEntries = result.totalEntries - result.expiredEntries
    return result
  }

  private func forget(
    _ members: [[UInt8]], before moment: UInt64, _ keys: Keys, _ context: ServiceContext, _ result: inout MemoryCleanup
  ) async throws(ServiceError) {
    guard !members.isEmpty else { return }
    let commands = members.map { member in
      keys.script(RedisScript.forget, list: keys.listPrefix + member, [member, RedisElement.digits(moment, 20)])
    }
    for reply in try await perform(commands, context) {
      guard let counts = reply.array, counts.count == 2, let total = counts[0].integer.flatMap({ UInt64(exactly: $0) }),
        let expired = counts[1].integer.flatMap({ UInt64(exactly: $0) }), expired <= total, total < 1 << 40
      else { throw Self.unexpected }
      result.totalEntries += total
      result.expiredEntries += expired
    }
  }

  private var milliseconds: Int64 {
    guard let lifetime = limits.lifetime else { return 0 }
    // A second longer: which messages have expired, the clock of the host decides.
    let (seconds, _) = lifetime.components
    return min(max(0, seconds), 10_000_000_000) * 1000 + 2000
  }

  private static let unexpected = RedisError.protocolViolation("a reply of an unexpected kind").serviceError

  private func perform(_ commands: [RedisCommand], _ context: ServiceContext) async throws(ServiceError) -> [RESPValue] {
    do throws(RedisError) {
      let replies = try await client.perform(commands, deadline: context.deadline)
      for case .error(let message) in replies { throw .refused(message) }
      return replies
    } catch {
      if error != .cancelled { report(context.scope.tenant, error) }
      throw error.serviceError
    }
  }
}

/// The names of a scope's keys. A tenant is named by its SHA-256, and sessions have lengths before them, so that no two names
/// run together. The braces keep a tenant's keys together where a proxy distributes them.
private struct Keys {
  private let prefix: [UInt8]
  private let workflow: [UInt8]

  init(_ scope: ServiceScope, _ keyPrefix: String) {
    prefix = Array("\(keyPrefix){\(SHA256.hexDigest(scope.tenant))}:".utf8)
    workflow = Array("\(scope.workflow.utf8.count):\(scope.workflow)".utf8)
  }

  var hash: [UInt8] { prefix + Array("sessions".utf8) }
  var listPrefix: [UInt8] { prefix + Array("l:".utf8) }
  func member(_ session: String) -> [UInt8] { workflow + Array("\(session.utf8.count):\(session)".utf8) }
  func list(_ session: String) -> [UInt8] { listPrefix + member(session) }

  /// Whether a session is one of the scope's workflow.
  func isOwn(_ member: [UInt8]) -> Bool { member.starts(with: workflow) }

  func script(_ script: String, _ session: String, _ arguments: [[UInt8]]) -> RedisCommand {
    self.script(script, list: list(session), arguments)
  }

  /// The text goes with every call: the server knows it by its hash, and nothing has to be loaded again after a restart.
  func script(_ script: String, list: [UInt8], _ arguments: [[UInt8]]) -> RedisCommand {
    RedisCommand([Array("EVAL".utf8), Array(script.utf8), Array("2".utf8), list, hash] + arguments)
  }
}
