import WasmEngine

/// An instance of a core module that follows the Canonical ABI as wit-bindgen emits it.
///
/// Confined to the task of its store.
public final class ComponentInstance {
  public let instance: Instance
  let state: CallState
  let memory: InstanceMemory

  init(instance: Instance, state: CallState) {
    self.instance = instance
    self.state = state
    memory = InstanceMemory(instance: instance, state: state)
    state.instance = self
  }

  /// Decides what becomes of a call that fuel, the deadline or cancellation stopped: true lets it go on, after the handler has
  /// raised or renewed what ran out.
  public typealias SuspensionHandler = nonisolated(nonsending) (Interruption) async -> Bool

  /// For calls by `ComponentFunction.callAsync`; nil ends them. So a host can give fuel in slices, and other work its turn.
  public var suspensionHandler: SuspensionHandler? {
    get { state.suspensionHandler }
    set { state.suspensionHandler = newValue }
  }

  /// Called before and after guest code that cannot be stopped and resumed: `cabi_realloc` and post-return functions. Such code
  /// ends in an error where fuel runs out in it, so a host that gives fuel in slices gives it more here.
  public var helperCalls: (begin: () -> Void, end: () -> Void)? {
    get { state.helperCalls }
    set { state.helperCalls = newValue }
  }

  /// An exported function. Functions of an interface are named `ns:pkg/iface@1.0.0#name`; where the guest has another version of
  /// the interface, a semver-compatible one serves.
  ///
  /// Throws `ComponentError` with the fault `world` where the export is missing or has another core type.
  public func function(_ name: String, _ type: ComponentFunctionType) throws(ComponentError) -> ComponentFunction {
    let layout = try FunctionLayout(type, .export)
    guard let names = state.exports.function(name), let export = instance.export(names.coreName) else {
      throw ComponentError(.world([.missingExport(name, type, nil)]))
    }
    let expected = layout.signature.functionType
    guard case .function(let function) = export, function.type == expected else {
      throw ComponentError(.world([.exportType(name, type, expected: expected, found: export.typeDescription)]))
    }
    var postReturn: Function?
    if let export = instance.export(names.postReturnName) {
      let expected = layout.signature.postReturnType
      guard case .function(let function) = export, function.type == expected else {
        throw ComponentError(
          .world([.helperType("export \(names.postReturnName)", expected: expected, found: export.typeDescription)]))
      }
      postReturn = function
    }
    return ComponentFunction(
      name: name, type: type, instance: self, function: function, postReturn: postReturn, layout: layout)
  }

  /// Drops a resource of the guest that the host owns: its destructor runs.
  ///
  /// Throws `ComponentError`: `staleHandle` and `typeMismatch` for handles that are not the host's to drop; what the destructor
  /// does wrong breaks the instance.
  public func drop(_ handle: ResourceHandle) throws(ComponentError) {
    try state.entered { () throws(ComponentError) in
      let (resource, number) = try state.resources.drop(handle)
      do throws(ComponentError) {
        try state.destroy(number, resource, in: instance)
      } catch {
        state.isBroken = true
        throw error
      }
    }
  }
}

extension External {
  /// The kind and type, for messages.
  var typeDescription: String {
    if case .function(let function) = self { "\(function.type)" } else { "a \(type.kindName)" }
  }
}
