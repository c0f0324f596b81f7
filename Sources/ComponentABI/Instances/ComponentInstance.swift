import WasmEngine

/// An instance of a core module that follows the Canonical ABI as wit-bindgen emits it.
///
/// Confined to the task of its store.
public final class ComponentInstance {
  public let instance: Instance
  let state: CallState

  init(instance: Instance, state: CallState) {
    self.instance = instance
    self.state = state
  }

  /// An exported function. Functions of an interface are named `ns:pkg/iface@1.0.0#name`.
  ///
  /// Throws `ComponentError` with the fault `world` where the export is missing or has another core type.
  public func function(_ name: String, _ type: ComponentFunctionType) throws(ComponentError) -> ComponentFunction {
    let parameters = try Layout(parameters: type.parameters)
    var result: Layout?
    if let resultType = type.result { result = try Layout(resultType) }
    let signature = CoreSignature(parameters: parameters, result: result, direction: .export)
    guard case .function(let function) = instance.export(name) else {
      throw ComponentError(.world([.missingExport(name, type)]))
    }
    guard function.type == signature.functionType else {
      throw ComponentError(.world([.exportType(name, type, expected: signature.functionType, found: function.type)]))
    }
    var postReturn: Function?
    if case .function(let found) = instance.export("cabi_post_" + name), found.type.parameters == signature.functionType.results,
      found.type.results.isEmpty
    {
      postReturn = found
    }
    return ComponentFunction(
      name: name, type: type, instance: self, function: function, postReturn: postReturn, parameters: parameters, result: result,
      signature: signature)
  }

  func memory() throws(ComponentError) -> InstanceMemory { try InstanceMemory(instance: instance, state: state) }
}
