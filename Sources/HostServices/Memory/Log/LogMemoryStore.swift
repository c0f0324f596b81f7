import Synchronization

/// Messages in files of a directory, a log for each tenant: durable, for one process on one machine.
///
/// Calls of one tenant that come while another is being written are written and synced together. In memory are the places of
/// the messages, about 100 bytes each, of the tenants that were used last. docs/stores.md tells the format.
public final class LogMemoryStore: MemoryStore {
  private let directory: String
  private let limits: MemoryLimits
  private let clock: any PluginClock
  private let report: StoreReport
  private let operations: FileOperations
  private let smallestCompaction: UInt64
  private let openTenants: Int
  private let lock: FileLock
  private let queues = StorageQueues(label: "swiftlet.memory")
  private let tenants = Mutex<[ExactText: Tenant]>([:])
  private let uses = Atomic<UInt64>(0)
  private let isClosed = Atomic<Bool>(false)

  /// A tenant that is in use or was.
  private struct Tenant: Sendable {
    var log: TenantSlot
    var pending: [Submission] = []
    var isDraining = false
    var lastUse: UInt64
  }

  private struct Submission: Sendable {
    var operation: MemoryOperation
    var deadline: ContinuousClock.Instant?
    var continuation: CheckedContinuation<Result<MemoryOutcome, ServiceError>, Never>
  }

  /// Opens a directory, and makes it where there is none. Logs are opened when a tenant first needs them. Throws
  /// `StoreError.locked` where another store has it open.
  public convenience init(
    directory: String, limits: MemoryLimits = .init(), clock: any PluginClock = SystemPluginClock(),
    report: @escaping StoreReport = { _, _ in }
  ) throws(StoreError) {
    try self.init(directory: directory, limits: limits, clock: clock, report: report, operations: FileOperations())
  }

  init(
    directory: String, limits: MemoryLimits, clock: any PluginClock, report: @escaping StoreReport = { _, _ in },
    operations: FileOperations, smallestCompaction: UInt64 = 1 << 20, openTenants: Int = 64
  ) throws(StoreError) {
    self.directory = directory
    self.limits = limits
    self.clock = clock
    self.report = report
    self.operations = operations
    self.smallestCompaction = smallestCompaction
    self.openTenants = openTenants
    if try operations.makeDirectory(directory) { try operations.syncDirectory(directory + "/..") }
    lock = try FileLock(at: directory + "/LOCK")
  }

  public func storeMessages(
    _ messages: [MemoryMessage], session: String, context: ServiceContext
  ) async throws(ServiceError) {
    try limits.check(session: session, context.scope)
    try limits.check(messages)
    guard !messages.isEmpty else { return try context.checkTime() }
    let key = SessionKey(workflow: context.scope.workflow, session: session)
    _ = try await submit(.store(messages, key), context)
  }

  public func retrieveMessages(
    session: String, limit: Int?, context: ServiceContext
  ) async throws(ServiceError) -> [MemoryMessage] {
    try limits.check(session: session, context.scope)
    let key = SessionKey(workflow: context.scope.workflow, session: session)
    guard case .messages(let messages) = try await submit(.retrieve(key, limit: limit), context) else { return [] }
    return messages
  }

  public func clear(session: String, context: ServiceContext) async throws(ServiceError) {
    try limits.check(session: session, context.scope)
    _ = try await submit(.clear(SessionKey(workflow: context.scope.workflow, session: session)), context)
  }

  public func cleanup(expiredBefore: UInt64, context: ServiceContext) async throws(ServiceError) -> MemoryCleanup {
    try limits.check(session: "", context.scope)
    let operation = MemoryOperation.cleanup(before: expiredBefore, workflow: context.scope.workflow)
    guard case .cleanup(let cleanup) = try await submit(operation, context) else { return MemoryCleanup() }
    return cleanup
  }

  /// Waits for what is being written and lets the directory go, so that another store can open it. Calls fail from then on. A
  /// store that nobody has any more is closed some time later.
  public func close() async {
    isClosed.store(true, ordering: .sequentiallyConsistent)
    repeat { await queues.flush() } while tenants.withLock { $0.values.contains { $0.isDraining } }
    tenants.withLock { $0.removeAll() }
    lock.release()
  }

  /// Reads a tenant's log from the disk. Throws `StoreError.corrupt`, which says where it is damaged and how much can be read.
  public func check(tenant: String) async throws(StoreError) {
    try await queues.run(tenant) { () throws(StoreError) in
      try TenantLog.check(tenant: tenant, directory: self.directory)
    }
  }

  /// Keeps what can be read of a tenant's damaged log, for the operator who was told of it; the damaged log stays beside
  /// it. What was forgotten by a record that is lost comes back. Changes nothing where the log is sound.
  public func salvage(tenant: String) async throws(StoreError) -> LogSalvage {
    try await queues.run(tenant) { () throws(StoreError) in
      guard !self.isClosed.load(ordering: .sequentiallyConsistent) else { throw .closed(path: self.directory) }
      // Asked for here, where nothing of the tenant is done beside it, so that no other slot has the old log open.
      let slot = self.tenants.withLock { tenants in self.use(ExactText(tenant), &tenants).log }
      return try slot.salvage(tenant: tenant, directory: self.directory, operations: self.operations)
    }
  }

  private func use(_ name: ExactText, _ tenants: inout [ExactText: Tenant]) -> Tenant {
    let use = uses.add(1, ordering: .relaxed).newValue
    if tenants[name] == nil && tenants.count >= openTenants {
      let idle = tenants.filter { !$0.value.isDraining && $0.value.pending.isEmpty }
      if let oldest = idle.min(by: { $0.value.lastUse < $1.value.lastUse }) { tenants[oldest.key] = nil }
    }
    let tenant = tenants[name] ?? Tenant(log: TenantSlot(), lastUse: use)
    tenants[name] = tenant
    tenants[name]?.lastUse = use
    return tenant
  }

  private func submit(
    _ operation: MemoryOperation, _ context: ServiceContext
  ) async throws(ServiceError) -> MemoryOutcome {
    try context.checkTime()
    let name = ExactText(context.scope.tenant)
    let result: Result<MemoryOutcome, ServiceError> = await withCheckedContinuation { continuation in
      let starts = tenants.withLock { tenants in
        guard !isClosed.load(ordering: .sequentiallyConsistent) else {
          continuation.resume(returning: .failure(storeIsClosed))
          return false
        }
        _ = use(name, &tenants)
        tenants[name]?.pending.append(Submission(operation: operation, deadline: context.deadline, continuation: continuation))
        let isIdle = tenants[name]?.isDraining == false
        tenants[name]?.isDraining = true
        return isIdle
      }
      if starts { queues.start(name.text) { self.drain(name) } }
    }
    return try result.get()
  }

  /// Does what is pending of a tenant, then lets other tenants of the queue have their turn.
  private func drain(_ name: ExactText) {
    let (slot, taken) = tenants.withLock { tenants -> (TenantSlot?, [Submission]) in
      var bytes = 0
      let pending = tenants[name]?.pending ?? []
      let batch = pending.prefix { submission in
        bytes += submission.operation.cost
        return bytes == submission.operation.cost || bytes <= 4 << 20
      }
      tenants[name]?.pending.removeFirst(batch.count)
      return (tenants[name]?.log, Array(batch))
    }
    let now = ContinuousClock.now
    let batch = taken.filter { submission in
      guard let deadline = submission.deadline, deadline <= now else { return true }
      submission.continuation.resume(returning: .failure(executionHasEnded))
      return false
    }
    let results =
      slot?.perform(
        batch.map(\.operation), limits: limits, now: clock.now(), report: { report(name.text, $0) }
      ) { () throws(StoreError) in
        try TenantLog(
          tenant: name.text, directory: directory, operations: operations, smallestCompaction: smallestCompaction)
      } ?? []
    for (submission, result) in zip(batch, results) { submission.continuation.resume(returning: result) }
    let continues = tenants.withLock { tenants in
      let hasMore = tenants[name]?.pending.isEmpty == false
      tenants[name]?.isDraining = hasMore
      return hasMore
    }
    if continues { queues.start(name.text) { self.drain(name) } }
  }
}
