import Synchronization

/// Messages in this process's memory, lost with it: for tests, and hosts that need no more.
public final class InMemoryMemoryStore: MemoryStore {
  private let limits: MemoryLimits
  private let clock: any PluginClock
  private let tenants = Mutex<[ExactText: MemoryIndex<MemoryMessage>]>([:])

  public init(limits: MemoryLimits = .init(), clock: any PluginClock = SystemPluginClock()) {
    self.limits = limits
    self.clock = clock
  }

  public func storeMessages(
    _ messages: [MemoryMessage], session: String, context: ServiceContext
  ) async throws(ServiceError) {
    try context.checkTime()
    try limits.check(session: session, context.scope)
    try limits.check(messages)
    guard !messages.isEmpty else { return }
    let key = SessionKey(workflow: context.scope.workflow, session: session)
    let now = clock.now()
    try change(context) { index throws(ServiceError) in
      let dropped: Int
      do throws(ServiceError) {
        dropped = try index.dropped(for: messages, in: key, limits: limits)
      } catch {
        guard let expiry = limits.expiry(at: now) else { throw error }
        _ = index.forget(before: expiry, workflow: nil)
        dropped = try index.dropped(for: messages, in: key, limits: limits)
      }
      let time = index.time(of: key, now: now)
      index.append(messages.map { .init(time: time, cost: $0.cost, place: $0) }, to: key, dropping: dropped)
    }
  }

  public func retrieveMessages(
    session: String, limit: Int?, context: ServiceContext
  ) async throws(ServiceError) -> [MemoryMessage] {
    try context.checkTime()
    try limits.check(session: session, context.scope)
    let key = SessionKey(workflow: context.scope.workflow, session: session)
    let expiry = limits.expiry(at: clock.now())
    return tenants.withLock { tenants in
      tenants[ExactText(context.scope.tenant)]?.entries(of: key, limit: limit, expiry: expiry).map(\.place) ?? []
    }
  }

  public func clear(session: String, context: ServiceContext) async throws(ServiceError) {
    try context.checkTime()
    try limits.check(session: session, context.scope)
    try change(context) { index in index.clear(SessionKey(workflow: context.scope.workflow, session: session)) }
  }

  public func cleanup(expiredBefore: UInt64, context: ServiceContext) async throws(ServiceError) -> MemoryCleanup {
    try context.checkTime()
    return try change(context) { index in index.forget(before: expiredBefore, workflow: context.scope.workflow) }
  }

  /// A tenant without messages takes no room.
  @discardableResult
  private func change<Result: Sendable>(
    _ context: ServiceContext, _ body: (inout MemoryIndex<MemoryMessage>) throws(ServiceError) -> Result
  ) throws(ServiceError) -> Result {
    let tenant = ExactText(context.scope.tenant)
    return try tenants.withLock { tenants throws(ServiceError) in
      defer { if tenants[tenant]?.messageCount == 0 { tenants[tenant] = nil } }
      return try body(&tenants[tenant, default: MemoryIndex()])
    }
  }
}
