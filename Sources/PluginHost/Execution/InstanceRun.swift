import ComponentABI
import WasmEngine

/// An instance while an execution, or one call of a supplier, has it: fuel in slices, others' turns between them. Confined to
/// the execution's task.
final class InstanceRun {
  private let instance: PluginInstance
  private let context: CallContext
  private let lane: ExecutionLane
  private let fuel: FuelAccount
  private var isOverQuota = false

  init(_ instance: PluginInstance, _ context: CallContext, _ lane: ExecutionLane) {
    self.instance = instance
    self.context = context
    self.lane = lane
    let store = instance.store
    let used = store.fuelConsumed
    // What `init` took of a new instance counts.
    fuel = FuelAccount(
      store, fuel: context.limits.fuel.map { $0 - min($0, used) }, slice: context.runtime.slice, ledger: context.runtime.ledger,
      account: UsageLedger.Account(tenant: context.scope.tenant, plugin: context.scope.plugin))
    instance.slot.context = context
    store.deadline = context.deadline
    store.cancellation = context.cancellation
  }

  /// Lets the body make its calls of the guest.
  nonisolated(nonsending) func perform<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
    instance.component.suspensionHandler = { [unowned self] interruption in await goesOn(after: interruption) }
    var lent: UInt64 = 0
    let (fuel, bound) = (fuel, context.runtime.helperFuel)
    instance.component.helperCalls = (begin: { lent = fuel.lend(atMost: bound) }, end: { fuel.takeBack(lent) })
    defer {
      instance.component.suspensionHandler = nil
      instance.component.helperCalls = nil
    }
    // The first slice is a turn like every other.
    if fuel.refill() == .overQuota { throw overQuota }
    do {
      return try await body()
    } catch let error as ComponentError {
      if isOverQuota, case .guest(.interrupted(.outOfFuel)) = error.fault { throw overQuota }
      throw error
    }
  }

  private var overQuota: NodeExecutionError {
    NodeExecutionError(.quotaExceeded, "the fuel of the tenant or the plugin is used up", isRetryable: true)
  }

  /// Where a slice is used up, all others have their turn before the next.
  nonisolated(nonsending) private func goesOn(after interruption: Interruption) async -> Bool {
    guard case .outOfFuel = interruption else { return false }
    switch fuel.refill() {
    case .filled:
      await lane.yield()
      return true
    case .outOfFuel: return false
    case .overQuota:
      isOverQuota = true
      return false
    }
  }

  /// Ends the execution's hold of the instance: what it used. Its durations and bytes are the caller's.
  func finish() -> ExecutionStatistics {
    let store = instance.store
    let statistics = ExecutionStatistics(
      fuel: store.fuelConsumed, peakMemoryBytes: store.peakMemoryBytes, logMessages: context.log.count, calls: context.calls)
    fuel.close()
    context.finish()
    instance.slot.context = nil
    return statistics
  }
}
