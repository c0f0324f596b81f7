import Synchronization

/// What a caller wants of a tenant's log.
enum MemoryOperation: Sendable {
  case store([MemoryMessage], SessionKey)
  case retrieve(SessionKey, limit: Int?)
  case clear(SessionKey)
  case cleanup(before: UInt64, workflow: String)

  var adds: Bool { if case .store = self { true } else { false } }

  /// About how many bytes are written for it.
  var cost: Int {
    if case .store(let messages, _) = self { messages.reduce(1) { $0 + $1.cost } } else { 1 }
  }
}

enum MemoryOutcome: Sendable {
  case done
  case messages([MemoryMessage])
  case cleanup(MemoryCleanup)
}

/// A tenant's log, or none where it is not open: not yet, or no longer since something failed.
final class TenantSlot: Sendable {
  private struct State {
    var log: TenantLog?
    /// What was told to have failed may be in the log: it has to be rewritten before anything builds on it.
    var isDoubtful = false
    /// The damage that was found, so that not every call reads a long log again. Salvaging ends it.
    var damage: StoreError?
  }

  private let state = Mutex(State())

  /// Does operations in their order, with one write and one sync for all of them; reads see all of the writes.
  func perform(
    _ operations: [MemoryOperation], limits: MemoryLimits, now: UInt64, report: (StoreError) -> Void,
    open: () throws(StoreError) -> TenantLog
  ) -> [Result<MemoryOutcome, ServiceError>] {
    state.withLock { state in
      do throws(StoreError) {
        var log: TenantLog
        if let damage = state.damage { return operations.map { _ in .failure(damage.serviceError) } }
        if let opened = state.log {
          log = opened
        } else {
          log = try open()
          if state.isDoubtful && log.file != nil { try log.compact() }
          state.isDoubtful = false
        }
        // On failure the log is opened again: what is on disk then holds.
        state.log = nil
        if operations.contains(where: \.adds) { try log.begin() }
        var results = operations.map { log.plan($0, limits: limits, now: now) }
        do throws(StoreError) {
          try log.commit()
        } catch {
          state.isDoubtful = true
          throw error
        }
        for (position, operation) in operations.enumerated() {
          guard case .retrieve(let key, let limit) = operation else { continue }
          results[position] = Self.read(key, limit: limit, expiry: limits.expiry(at: now), log, report)
        }
        Self.compactIfWorthIt(&log, expiry: limits.expiry(at: now), report)
        state.log = log.isReplaced ? nil : log
        return results
      } catch {
        if case .corrupt = error { state.damage = error }
        report(error)
        return operations.map { _ in .failure(error.serviceError) }
      }
    }
  }

  private static func read(
    _ key: SessionKey, limit: Int?, expiry: UInt64?, _ log: TenantLog, _ report: (StoreError) -> Void
  ) -> Result<MemoryOutcome, ServiceError> {
    do throws(StoreError) {
      return .success(.messages(try log.read(log.index.entries(of: key, limit: limit, expiry: expiry))))
    } catch {
      report(error)
      return .failure(error.serviceError)
    }
  }

  /// What could not be compacted goes on as it is: the messages are safe either way.
  private static func compactIfWorthIt(_ log: inout TenantLog, expiry: UInt64?, _ report: (StoreError) -> Void) {
    guard log.isWorthCompacting else { return }
    do throws(StoreError) {
      try log.compact(expiry: expiry)
    } catch {
      report(error)
      log.postponeCompaction()
    }
  }

  func salvage(tenant: String, directory: String, operations: FileOperations) throws(StoreError) -> LogSalvage {
    try state.withLock { state throws(StoreError) in
      state.log = nil
      state.damage = nil
      return try TenantLog.salvage(tenant: tenant, directory: directory, operations: operations)
    }
  }
}

extension TenantLog {
  /// Stages what an operation writes. What it reads has to wait for the commit.
  fileprivate mutating func plan(
    _ operation: MemoryOperation, limits: MemoryLimits, now: UInt64
  ) -> Result<MemoryOutcome, ServiceError> {
    switch operation {
    case .store(let messages, let key):
      do throws(ServiceError) {
        let dropped = try room(for: messages, in: key, limits: limits, now: now)
        let time = index.time(of: key, now: now)
        stage(.append(key, dropped: UInt32(clamping: dropped), messages.map { .init(time: time, content: $0) }))
        return .success(.done)
      } catch {
        return .failure(error)
      }
    case .retrieve: return .success(.messages([]))
    case .clear(let key):
      if index.has(key) { stage(.clear(key)) }
      return .success(.done)
    case .cleanup(let moment, let workflow): return .success(.cleanup(forget(before: moment, workflow: workflow)))
    }
  }

  /// How many messages make way. Where a limit leaves no room, what has expired in the whole tenant goes first.
  private mutating func room(
    for messages: [MemoryMessage], in key: SessionKey, limits: MemoryLimits, now: UInt64
  ) throws(ServiceError) -> Int {
    do throws(ServiceError) {
      return try index.dropped(for: messages, in: key, limits: limits)
    } catch {
      guard let expiry = limits.expiry(at: now), forget(before: expiry, workflow: nil).expiredEntries > 0 else { throw error }
      return try index.dropped(for: messages, in: key, limits: limits)
    }
  }
}
