import Dispatch
import Synchronization

/// How many executions may run, and wait, at the same time. Nil for no limit.
public struct ConcurrencyLimits: Sendable, Hashable {
  /// Of all tenants and plugins together.
  public var executions: Int?
  public var perTenant: Int?
  public var perPlugin: Int?
  /// How many of a tenant's executions may wait for the others to end; further ones are refused.
  public var waitingPerTenant: Int

  /// 1024 in all, 256 of a tenant, 256 of a plugin, 1024 waiting.
  public init(executions: Int? = 1024, perTenant: Int? = 256, perPlugin: Int? = 256, waitingPerTenant: Int = 1024) {
    self.executions = executions
    self.perTenant = perTenant
    self.perPlugin = perPlugin
    self.waitingPerTenant = waitingPerTenant
  }
}

/// Lets executions begin within the limits, in turn: tenant by tenant and plugin by plugin, and first come, first served
/// among those of one.
final class ConcurrencyGate: Sendable {
  /// Whose executions are counted together.
  struct Key: Hashable, Sendable {
    var tenant: String
    var plugin: String
    /// What a policy allows this tenant with this plugin; nil for no limit.
    var limit: Int?

    static func == (left: Key, right: Key) -> Bool { left.tenant == right.tenant && left.plugin == right.plugin }

    func hash(into hasher: inout Hasher) {
      hasher.combine(tenant)
      hasher.combine(plugin)
    }
  }

  /// Why an execution did not begin.
  enum Refusal: Error {
    case tooManyWaiting(Int)
    case timedOut
    case cancelled
  }

  private struct Waiter {
    var number: UInt64
    var continuation: CheckedContinuation<Result<Void, Refusal>, Never>
  }

  private struct State {
    var running: [Key: Int] = [:]
    var total = 0
    var byTenant: [String: Int] = [:]
    var byPlugin: [String: Int] = [:]
    var waiters: [Key: [Waiter]] = [:]
    /// Keys with waiters, in the order of their turns.
    var turns: [Key] = []
    var waitingByTenant: [String: Int] = [:]
    var nextNumber: UInt64 = 0
    /// Waiters that have a number and do not stand in the queue yet, with why they gave up where they did.
    var arriving: [UInt64: Refusal?] = [:]
  }

  let limits: ConcurrencyLimits
  private let state = Mutex(State())

  init(limits: ConcurrencyLimits) { self.limits = limits }

  var runningCount: Int { state.withLock { $0.total } }
  var waitingCount: Int { state.withLock { $0.waitingByTenant.values.reduce(0, +) } }

  func running(tenant: String) -> Int { state.withLock { $0.byTenant[tenant] ?? 0 } }

  /// Begins an execution, which `leave` ends; waits where the limits ask for it. Throws `Refusal`.
  func enter(_ key: Key, deadline: ContinuousClock.Instant?) async throws(Refusal) {
    if Task.isCancelled { throw .cancelled }
    let ticket: UInt64? = try admitOrTakeNumber(key)
    guard let ticket else { return }
    let alarm = deadline.map { deadline in Alarm(deadline) { [weak self] in self?.giveUp(ticket, key, .timedOut) } }
    defer { alarm?.cancel() }
    let answer = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let refusal: Refusal? = state.withLock { state in
          if case .some(.some(let refusal)) = state.arriving.removeValue(forKey: ticket) {
            countOut(key.tenant, &state)
            return refusal
          }
          state.waiters[key, default: []].append(Waiter(number: ticket, continuation: continuation))
          if !state.turns.contains(key) { state.turns.append(key) }
          return nil
        }
        if let refusal { continuation.resume(returning: .failure(refusal)) }
        // Somebody may have left in between.
        admitWaiters()
      }
    } onCancel: {
      giveUp(ticket, key, .cancelled)
    }
    try answer.get()
  }

  /// Ends an execution.
  func leave(_ key: Key) {
    state.withLock { state in
      state.running[key, default: 1] -= 1
      if state.running[key] == 0 { state.running[key] = nil }
      state.total -= 1
      state.byTenant[key.tenant, default: 1] -= 1
      if state.byTenant[key.tenant] == 0 { state.byTenant[key.tenant] = nil }
      state.byPlugin[key.plugin, default: 1] -= 1
      if state.byPlugin[key.plugin] == 0 { state.byPlugin[key.plugin] = nil }
    }
    admitWaiters()
  }

  /// Nil where the execution may begin; else a number for the queue.
  private func admitOrTakeNumber(_ key: Key) throws(Refusal) -> UInt64? {
    let result: Result<UInt64?, Refusal> = state.withLock { state in
      // Nobody overtakes those of the same key that wait.
      if state.waiters[key] == nil, fits(key, state) {
        admit(key, &state)
        return .success(nil)
      }
      guard state.waitingByTenant[key.tenant, default: 0] < limits.waitingPerTenant else {
        return .failure(.tooManyWaiting(limits.waitingPerTenant))
      }
      state.waitingByTenant[key.tenant, default: 0] += 1
      state.nextNumber += 1
      state.arriving[state.nextNumber] = .some(nil)
      return .success(state.nextNumber)
    }
    return try result.get()
  }

  private func fits(_ key: Key, _ state: borrowing State) -> Bool {
    func isBelow(_ count: Int?, _ limit: Int?) -> Bool { limit.map { (count ?? 0) < $0 } ?? true }
    return isBelow(state.total, limits.executions) && isBelow(state.byTenant[key.tenant], limits.perTenant)
      && isBelow(state.byPlugin[key.plugin], limits.perPlugin) && isBelow(state.running[key], key.limit)
  }

  private func admit(_ key: Key, _ state: inout State) {
    state.running[key, default: 0] += 1
    state.total += 1
    state.byTenant[key.tenant, default: 0] += 1
    state.byPlugin[key.plugin, default: 0] += 1
  }

  /// Lets those begin for whom there is room now.
  private func admitWaiters() {
    let admitted: [Waiter] = state.withLock { state in
      var admitted: [Waiter] = []
      var passed = 0
      while passed < state.turns.count {
        let key = state.turns.removeFirst()
        if fits(key, state), let waiter = state.waiters[key]?.first {
          admit(key, &state)
          leaveQueue(key, at: 0, &state)
          admitted.append(waiter)
          passed = 0
        } else {
          passed += 1
        }
        if state.waiters[key] != nil { state.turns.append(key) }
      }
      return admitted
    }
    for waiter in admitted { waiter.continuation.resume(returning: .success(())) }
  }

  private func leaveQueue(_ key: Key, at index: Int, _ state: inout State) {
    state.waiters[key]?.remove(at: index)
    if state.waiters[key]?.isEmpty == true { state.waiters[key] = nil }
    countOut(key.tenant, &state)
  }

  private func countOut(_ tenant: String, _ state: inout State) {
    state.waitingByTenant[tenant, default: 1] -= 1
    if state.waitingByTenant[tenant] == 0 { state.waitingByTenant[tenant] = nil }
  }

  /// Takes a waiter out of the queue, before or after it stands there; nothing where it has begun.
  private func giveUp(_ number: UInt64, _ key: Key, _ refusal: Refusal) {
    let waiter: Waiter? = state.withLock { state in
      guard let index = state.waiters[key]?.firstIndex(where: { $0.number == number }) else {
        if state.arriving[number] != nil { state.arriving[number] = refusal }
        return nil
      }
      let waiter = state.waiters[key]?[index]
      leaveQueue(key, at: index, &state)
      if state.waiters[key] == nil { state.turns.removeAll { $0 == key } }
      return waiter
    }
    waiter?.continuation.resume(returning: .failure(refusal))
  }
}
