import WasmEngine
import WasmTypes

/// Collects what the host offers to guests, and instantiates them. Confined to the task of the store.
public final class ComponentLinker {
  /// What implements an import: gets a value for each parameter and returns the result, nil where the type has none.
  public typealias Implementation = ([ComponentValue]) throws -> ComponentValue?

  /// The same for a function that the guest's run waits for.
  public typealias AsyncImplementation = nonisolated(nonsending) ([ComponentValue]) async throws -> ComponentValue?
  /// Gets an interface and the name of a function in it.
  public typealias CallObserver = (_ interface: String, _ name: String) throws -> Void

  private enum Action {
    case synchronous(Implementation)
    case asynchronous(AsyncImplementation)
  }

  private struct Definition {
    let interface: InterfaceName
    let name: String
    let type: ComponentFunctionType
    let action: Action
  }

  private struct ResourceDefinition {
    let interface: InterfaceName
    let type: ComponentType.Resource
    let destructor: (any AnyObject & Sendable) throws -> Void
  }

  private var definitions: [Definition] = []
  private var resources: [ResourceDefinition] = []
  /// Bounds what lifting one import's arguments may allocate, in bytes of the host's memory.
  public var argumentLimit = 64 << 20
  /// Bounds the handles that a guest holds, and the guest's resources that the host holds.
  public var handleLimit = 1 << 16
  /// How the guest keeps its strings; nil where its custom section `component-type` says so, and UTF-8 without.
  public var stringEncoding: StringEncoding?
  /// Called before every function that was defined, with the names of the definition and before arguments are read: for counting,
  /// limiting and tracing. What it throws ends the guest's run, and the function is not called. Dropping a handle is no call. Instances
  /// have it as it was when they were made.
  public var willCall: CallObserver?
  /// Core imports beside the interfaces, such as WASI's.
  public var coreImports = Imports()

  public init() {}

  /// Offers a function of an interface, as `ns:pkg/iface@1.0.0`, or of the world itself as `$root`. Methods, static functions
  /// and constructors of resources are named `[method]res.name`, `[static]res.name` and `[constructor]res`.
  public func define(
    _ interface: String, _ name: String, _ type: ComponentFunctionType, _ implementation: @escaping Implementation
  ) {
    definitions.append(
      Definition(interface: InterfaceName(interface), name: name, type: type, action: .synchronous(implementation)))
  }

  /// Offers a function that takes its time: the guest's run waits for it, and the host's thread does not. Guests that call it have to be
  /// called with `callAsync`; any other call ends with the fault `needsAsync`.
  ///
  /// Meanwhile the instance is in a call and must not be entered. What was lent to the function is lent until it returns.
  public func defineAsync(
    _ interface: String, _ name: String, _ type: ComponentFunctionType, _ implementation: @escaping AsyncImplementation
  ) {
    definitions.append(
      Definition(interface: InterfaceName(interface), name: name, type: type, action: .asynchronous(implementation)))
  }

  /// Offers a resource whose representations are objects of the host. `destructor` gets the object when the guest drops a handle
  /// that owns it; handles that the guest still has at the end of the store are let go without it.
  public func defineResource(
    _ type: ComponentType.Resource, destructor: @escaping (any AnyObject & Sendable) throws -> Void = { _ in }
  ) {
    resources.append(ResourceDefinition(interface: InterfaceName(type.interface), type: type, destructor: destructor))
  }

  /// Instantiates a module with what was defined; its start function and `_initialize` run.
  ///
  /// An import whose interface has another version than the one defined is served by a semver-compatible one. Throws
  /// `ComponentError`: `world` with everything that is wrong where the module does not fit the world, if one is given;
  /// `malformedComponentType`; `guest`
  /// with the engine's link error for imports that nobody offers, and with what start threw.
  public func instantiate(
    _ module: Module, in store: Store, checking world: ComponentWorld? = nil
  ) throws(ComponentError) -> ComponentInstance {
    try check(module, world)
    let (state, imports) = try link(module)
    let instance = try translated { () throws(WasmError) in try store.instantiate(module, imports: imports) }
    let component = ComponentInstance(instance: instance, state: state)
    for name in CoreExports.initializeNames {
      guard case .function(let initialize) = instance.export(name), initialize.type == FunctionType() else { continue }
      _ = try translated { () throws(WasmError) in try initialize.call([]) }
    }
    return component
  }

  /// Like `instantiate`, and awaits the `async` host functions that the start function and `_initialize` call.
  nonisolated(nonsending) public func instantiateAsync(
    _ module: Module, in store: Store, checking world: ComponentWorld? = nil
  ) async throws(ComponentError) -> ComponentInstance {
    try check(module, world)
    let (state, imports) = try link(module)
    do throws(WasmError) {
      let instance = try await store.instantiateAsync(module, imports: imports)
      let component = ComponentInstance(instance: instance, state: state)
      for name in CoreExports.initializeNames {
        guard case .function(let initialize) = instance.export(name), initialize.type == FunctionType() else { continue }
        _ = try await initialize.callAsync([])
      }
      return component
    } catch {
      throw ComponentError(error)
    }
  }

  /// Makes an instance in the state of a snapshot: neither its start function nor `_initialize` runs.
  ///
  /// Throws `ComponentError`: `guest` with the engine's link error for imports that nobody offers.
  public func instantiate(_ snapshot: ComponentSnapshot, in store: Store) throws(ComponentError) -> ComponentInstance {
    let (state, imports) = try link(snapshot.instance.module)
    let instance = try translated { () throws(WasmError) in try store.instantiate(snapshot.instance, imports: imports) }
    return ComponentInstance(instance: instance, state: state)
  }

  private func check(_ module: Module, _ world: ComponentWorld?) throws(ComponentError) {
    if let world {
      let imports = coreImports
      let mismatches = try world.mismatches(of: module) { imports.contains($0.module, $0.name) }
      guard mismatches.isEmpty else { throw ComponentError(.world(mismatches)) }
    }
  }

  /// The core imports of a module, and the state that they share with its instance.
  private func link(_ module: Module) throws(ComponentError) -> (CallState, Imports) {
    let needs = module.imports.map { ($0, CoreImport(module: $0.module, name: $0.name)) }
    let exported = needs.compactMap { if case .builtin(_, let type) = $0.1, type.isExported { type } else { nil } }
    var encoding = stringEncoding
    if encoding == nil { encoding = try EmbeddedWorld.stringEncoding(of: module) }
    let state = CallState(
      options: CanonicalOptions(
        encoding: encoding ?? .utf8, resources: InstanceResources(exported: exported, limit: handleLimit)),
      exports: CoreExports(module.exports.map(\.name)))
    var imports = coreImports
    for (item, meaning) in needs where !imports.contains(item.module, item.name) {
      switch meaning {
      case .function(let interface, let name): try define(interface, name, as: item, state, in: &imports)
      case .builtin(let builtin, let type): define(builtin, type, as: item, state, in: &imports)
      }
    }
    return (state, imports)
  }

  private func define(
    _ interface: InterfaceName, _ name: String, as item: ImportDescription, _ state: CallState, in imports: inout Imports
  ) throws(ComponentError) {
    let candidates = definitions.filter { $0.name == name && $0.interface.serves(interface) }
    guard let definition = candidates.first(where: { $0.interface == interface }) ?? candidates.first else { return }
    let call = ImportCall(
      interface: definition.interface.text, name: name, layout: try FunctionLayout(definition.type, .import), state: state,
      limit: argumentLimit, willCall: willCall)
    let type = call.layout.signature.functionType
    switch definition.action {
    case .synchronous(let implementation):
      imports.define(item.module, item.name, type: type) { try call.run($0, implementation) }
    case .asynchronous(let implementation):
      imports.defineAsync(item.module, item.name, type: type, refusal: { call.refusal() }) {
        try await call.run($0, $1, implementation)
      }
    }
  }

  private func define(
    _ builtin: ResourceBuiltin, _ type: ComponentType.Resource, as item: ImportDescription, _ state: CallState,
    in imports: inout Imports
  ) {
    var call = BuiltinCall(name: item.name, resource: type, state: state, destructor: { _ in })
    if !type.isExported {
      let interface = InterfaceName(type.interface)
      let candidates = resources.filter { $0.type.name == type.name && $0.interface.serves(interface) }
      guard let definition = candidates.first(where: { $0.interface == interface }) ?? candidates.first else { return }
      call = BuiltinCall(name: item.name, resource: definition.type, state: state, destructor: definition.destructor)
    }
    let complete = call
    imports.define(item.module, item.name, type: builtin.functionType) { try complete.run(builtin, $0) }
  }
}
