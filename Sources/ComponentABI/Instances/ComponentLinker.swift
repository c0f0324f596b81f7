import WasmEngine
import WasmTypes

/// Collects what the host offers to one guest, and instantiates it.
///
/// A linker serves one instance, as the instance's state guards its imports. Confined to the task of the store.
public final class ComponentLinker {
  /// What implements an import: gets a value for each parameter and returns the result, nil where the type has none.
  public typealias Implementation = ([ComponentValue]) throws -> ComponentValue?

  private struct Definition {
    let interface: InterfaceName
    let name: String
    let type: ComponentFunctionType
    let implementation: Implementation
  }

  private var definitions: [Definition] = []
  private let state = CallState()
  /// Bounds what lifting one import's arguments may allocate, in bytes of the host's memory.
  public var argumentLimit = 64 << 20
  /// Core imports beside the interfaces, such as WASI's.
  public var coreImports = Imports()

  public init() {}

  /// Offers a function of an interface, as `ns:pkg/iface@1.0.0`, or of the world itself as `$root`.
  public func define(
    _ interface: String, _ name: String, _ type: ComponentFunctionType, _ implementation: @escaping Implementation
  ) {
    definitions.append(Definition(interface: InterfaceName(interface), name: name, type: type, implementation: implementation))
  }

  /// Instantiates a module with what was defined; its start function and `_initialize` run.
  ///
  /// An import whose interface has another version than the one defined is served by a semver-compatible one. Throws
  /// `ComponentError`: `guest` with the engine's link error for imports that nobody offers, and with what start threw.
  public func instantiate(_ module: Module, in store: Store) throws(ComponentError) -> ComponentInstance {
    var imports = coreImports
    for item in module.imports where !imports.contains(item.module, item.name) {
      let wanted = InterfaceName(item.module)
      let candidates = definitions.filter { $0.name == item.name && $0.interface.serves(wanted) }
      guard let definition = candidates.first(where: { $0.interface == wanted }) ?? candidates.first else { continue }
      try define(definition, as: item.module, in: &imports)
    }
    let complete = imports
    let instance = try translated { () throws(WasmError) in try store.instantiate(module, imports: complete) }
    for name in ["_initialize", "cm32p2_initialize"] {
      guard case .function(let initialize) = instance.export(name), initialize.type == FunctionType() else { continue }
      _ = try translated { () throws(WasmError) in try initialize.call([]) }
    }
    return ComponentInstance(instance: instance, state: state)
  }

  private func define(_ definition: Definition, as module: String, in imports: inout Imports) throws(ComponentError) {
    let parameters = try Layout(parameters: definition.type.parameters)
    var result: Layout?
    if let type = definition.type.result { result = try Layout(type) }
    let signature = CoreSignature(parameters: parameters, result: result, direction: .import)
    let call = ImportCall(
      name: definition.name, parameters: parameters, result: result, signature: signature, state: state, limit: argumentLimit,
      implementation: definition.implementation)
    imports.define(module, definition.name, type: signature.functionType) { try call.run($0) }
  }
}

/// A host function that a guest imports: lifts the arguments, lowers the result.
private struct ImportCall {
  let name: String
  let parameters: Layout
  let result: Layout?
  let signature: CoreSignature
  let state: CallState
  let limit: Int
  let implementation: ComponentLinker.Implementation

  func run(_ call: HostCall) throws {
    guard state.mayLeave else { throw ComponentError(.cannotLeave, path: [name]) }
    guard let caller = call.caller else {
      throw ComponentError(.guest(.link(LinkError("\(name) was called by no instance"))), path: [name])
    }
    let memory = try InstanceMemory(instance: caller, state: state)
    do throws(ComponentError) {
      let arguments = try lift(call, memory)
      let value = try result(of: arguments)
      try lower(value, call, memory)
    } catch {
      throw error.path.first == name ? error : error.within(name)
    }
  }

  private func result(of arguments: [ComponentValue]) throws(ComponentError) -> ComponentValue? {
    do {
      return try implementation(arguments)
    } catch let error as ComponentError {
      throw error
    } catch let error as WasmError {
      throw ComponentError(error)
    } catch {
      throw ComponentError(.guest(.host(error)))
    }
  }

  private func lift(_ call: HostCall, _ memory: InstanceMemory) throws(ComponentError) -> [ComponentValue] {
    var lifter = Lifter(memory: memory, limit: limit)
    let value: ComponentValue
    if signature.spillsParameters {
      value = try lifter.load(parameters, at: call.argument(0) & 0xffff_ffff)
    } else {
      let count = signature.parameters.count - (signature.spillsResult ? 1 : 0)
      var slots = (0..<count).map { call.argument($0) }[...]
      value = try lifter.lift(parameters, from: &slots)
    }
    guard case .record(let fields) = value else { return [] }
    return fields.map(\.value)
  }

  private func lower(_ value: ComponentValue?, _ call: HostCall, _ memory: InstanceMemory) throws(ComponentError) {
    guard let result else { return }
    guard let value else {
      throw ComponentError(.typeMismatch(expected: "a result", found: "none"))
    }
    let lowerer = Lowerer(memory: memory)
    if signature.spillsResult {
      let address = call.argument(signature.parameters.count - 1) & 0xffff_ffff
      try lowerer.store(value, result, at: address)
    } else {
      var slots: [UInt64] = []
      try lowerer.lower(value, result, into: &slots)
      for (index, (type, slot)) in zip(signature.results, slots).enumerated() {
        try translated { () throws(WasmError) in try call.setResultValue(index, Value(slot: slot, type: type)) }
      }
    }
  }
}
