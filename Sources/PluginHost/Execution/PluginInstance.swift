import ComponentABI
import Synchronization
import WasmEngine

/// A plugin's instance with its store. Confined to one execution at a time.
final class PluginInstance {
  /// How many there are in the process, for tests of what is let go.
  static let liveCount = Atomic<Int>(0)

  let store: Store
  let component: ComponentInstance
  /// What the instance's imports look into: the execution that has the instance.
  let slot: ContextSlot
  /// The store's limit.
  let memoryBytes: Int

  init(store: Store, component: ComponentInstance, slot: ContextSlot, memoryBytes: Int) {
    self.store = store
    self.component = component
    self.slot = slot
    self.memoryBytes = memoryBytes
    Self.liveCount.add(1, ordering: .relaxed)
  }

  deinit { Self.liveCount.subtract(1, ordering: .relaxed) }

  /// Makes the instance what it was when the snapshot was taken. False where that cannot be: it must not be used again.
  func restore(_ snapshot: ComponentSnapshot) -> Bool {
    slot.context = nil
    component.suspensionHandler = nil
    component.helperCalls = nil
    do {
      try component.restore(snapshot)
      store.renewBudget(fuel: 0)
      return true
    } catch {
      return false
    }
  }
}

/// Where an instance's imports find the execution that they are called by. Confined to the instance's task.
final class ContextSlot {
  /// Nil while nothing runs.
  var context: CallContext?

  /// Throws where nothing runs, which no guest can bring about.
  func current() throws -> CallContext {
    guard let context else { throw NodeExecutionError(.failed, "a host function was called outside of an execution") }
    return context
  }
}
