import ComponentABI
import WASI
import WasmEngine

/// A call of functions by their WIT types, `iface.func(args)`, with arguments and result in WAVE.
struct ComponentCall {
  private struct Step {
    let function: ExportedFunction
    /// Without a method's `self`.
    let arguments: [ComponentValue]
  }

  private let world: ComponentWorld
  private let steps: [Step]

  /// Reads the call, all of its arguments included: nothing of the module has run when something is wrong with them.
  init(_ text: String, world: ComponentWorld) throws(WAVE.Failure) {
    self.world = world
    let functions = ExportedFunctions(world)
    var reader = try WAVE.CallReader(text, name: "--invoke")
    var function = try functions.find(reader.functionName, reader)
    var isMethod = false
    var steps: [Step] = []
    while true {
      let parameters = function.function.type.parameters.dropFirst(isMethod ? 1 : 0)
      if let handle = parameters.compactMap({ $0.type.handle }).first {
        throw reader.failure(Self.refusal(of: handle, to: function, isFirst: !isMethod, among: functions))
      }
      steps.append(Step(function: function, arguments: try reader.arguments(of: parameters)))
      guard let name = try reader.method() else { break }
      guard let resource = function.function.type.ownedResult else {
        throw reader.failure("'\(function.spelled)' returns no resource that could have a method '\(name)'")
      }
      guard let method = functions.all.first(where: { $0.isMethod(name, of: resource) }) else {
        let known = functions.all.compactMap { function in
          ResourceFunction(function.function.name).flatMap { function.isMethod($0.name, of: resource) ? $0.name : nil }
        }
        throw reader.failure("'\(resource.name)' has no method '\(name)'" + didYouMean(name, among: known))
      }
      (function, isMethod) = (method, true)
    }
    if let handle = function.function.type.result?.handle {
      throw reader.failure(
        "'\(function.spelled)' returns \(handle), and a handle has no text; call a method of it: …).method(…)")
    }
    self.steps = steps
  }

  private static func refusal(
    of handle: ComponentType, to function: ExportedFunction, isFirst: Bool, among functions: ExportedFunctions
  ) -> String {
    let text = "'\(function.spelled)' takes \(handle), and a handle has no text"
    guard isFirst, let meaning = ResourceFunction(function.function.name), meaning.kind == .method else { return text }
    return text + "; call the method on a new resource: \(meaning.resource)(…).\(meaning.name)(…)"
  }

  /// Instantiates the module and calls. Only the functions that are called have to be as the world says.
  ///
  /// The result is nil where the type has none. Throws `ComponentError`, and what ended the guest.
  func run(_ module: Module, in store: Store, imports: Imports) throws -> ComponentValue? {
    let linker = ComponentLinker()
    linker.coreImports = imports
    let instance = try linker.instantiate(module, in: store, checking: needed)
    var owner: ResourceHandle?
    var result: ComponentValue?
    for step in steps {
      let function = try instance.function(step.function.fullName, step.function.function.type)
      result = try function.call((owner.map { [.borrow($0)] } ?? []) + step.arguments)
      if let owner { try instance.drop(owner) }
      owner = result?.owned
      if case .error = result { break }
    }
    return result
  }

  /// The world without what is not called; it offers no imports, as this host has no component to serve them.
  private var needed: ComponentWorld {
    func isCalled(_ interface: String?, _ name: String) -> Bool {
      steps.contains { $0.function.interface == interface && $0.function.function.name == name }
    }
    var world = world
    world.imports = []
    world.exports.removeAll { !isCalled(nil, $0.name) }
    for index in world.exportedInterfaces.indices {
      let name = world.exportedInterfaces[index].name
      world.exportedInterfaces[index].functions.removeAll { !isCalled(name, $0.name) }
    }
    return world
  }
}

extension ComponentType {
  /// A handle in the type, however deep.
  fileprivate var handle: ComponentType? {
    switch self {
    case .own, .borrow: self
    case .list(let part), .fixedLengthList(let part, _), .option(let part): part.handle
    case .record(let record): record.fields.lazy.compactMap(\.type.handle).first
    case .tuple(let parts): parts.lazy.compactMap(\.handle).first
    case .variant(let variant): variant.cases.lazy.compactMap { $0.type?.handle }.first
    case .result(let ok, let error): ok?.handle ?? error?.handle
    default: nil
    }
  }
}

extension ComponentFunctionType {
  /// The resource that the result owns, or owns where it succeeds.
  fileprivate var ownedResult: ComponentType.Resource? {
    switch result {
    case .own(let resource), .result(ok: .own(let resource), error: _): resource
    default: nil
    }
  }
}

extension ComponentValue {
  fileprivate var owned: ResourceHandle? {
    switch self {
    case .own(let handle), .ok(.own(let handle)): handle
    default: nil
    }
  }
}
