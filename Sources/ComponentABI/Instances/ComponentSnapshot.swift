import WasmEngine

/// The state of a component's instance between two calls. Immutable: any number of stores and threads may make instances of it.
public final class ComponentSnapshot: Sendable {
  public let instance: InstanceSnapshot

  init(_ instance: InstanceSnapshot) { self.instance = instance }
}

extension ComponentInstance {
  /// Takes a snapshot of the instance, which goes on as it is (`InstanceSnapshot`).
  ///
  /// Throws `ComponentError`: `noSnapshot` while either side holds a handle, and where the engine refuses; `cannotEnter` in a call and
  /// behind an error.
  public func snapshot() throws(ComponentError) -> ComponentSnapshot {
    try state.entered { () throws(ComponentError) in
      guard state.resources.isEmpty else { throw ComponentError(.noSnapshot("the guest or the host holds handles of resources")) }
      do throws(SnapshotError) {
        return ComponentSnapshot(try instance.snapshot())
      } catch {
        throw ComponentError(.noSnapshot("\(error)"))
      }
    }
  }

  /// Puts the instance back into the state of a snapshot of its module, also where a call broke it. Handles that either side still has
  /// are let go without destructors; those of the host are stale.
  ///
  /// Throws `ComponentError`: `cannotEnter` in a call, and `guest` with what the engine says against it.
  public func restore(_ snapshot: ComponentSnapshot) throws(ComponentError) {
    guard !state.isRunning else { throw ComponentError(.cannotEnter("it is in a call")) }
    state.isBroken = true
    try translated { () throws(WasmError) in try instance.restore(snapshot.instance) }
    state.resources.removeAll()
    state.mayLeave = true
    state.isBroken = false
  }
}
