import WasmEngine
import WasmTypes

/// What a guest may import and must export, in WIT's terms.
public struct ComponentWorld: Sendable, Hashable {
  /// An imported interface with its functions.
  public struct Interface: Sendable, Hashable {
    /// As `ns:pkg/iface@1.0.0`.
    public var name: String
    public var functions: [Function]

    public init(_ name: String, _ functions: [Function]) {
      self.name = name
      self.functions = functions
    }
  }

  /// A function with its type.
  public struct Function: Sendable, Hashable {
    public var name: String
    public var type: ComponentFunctionType

    public init(_ name: String, _ type: ComponentFunctionType) {
      self.name = name
      self.type = type
    }
  }

  /// As `ns:pkg/world@1.0.0`.
  public var name: String
  public var imports: [Interface]
  public var exports: [Function]

  public init(_ name: String, imports: [Interface], exports: [Function]) {
    self.name = name
    self.imports = imports
    self.exports = exports
  }

  /// Everything in which a module does not fit this world; empty when it fits.
  ///
  /// Imports of modules in `ignoring` are somebody else's, such as WASI's. Throws `ComponentError` only when the world itself
  /// has a type that cannot be passed.
  public func mismatches(of module: Module, ignoring ignored: Set<String> = []) throws(ComponentError) -> [WorldMismatch] {
    var found: [WorldMismatch] = []
    for function in exports {
      let expected = try Self.coreType(function.type, .export)
      guard let export = module.exports.first(where: { $0.name == function.name }) else {
        found.append(.missingExport(function.name, function.type))
        continue
      }
      if case .function(let type) = export.type, type == expected { continue }
      found.append(.exportType(function.name, function.type, expected: expected, found: export.type.functionType))
    }
    if !module.exports.contains(where: { $0.name == "memory" && $0.type.kindName == "memory" }) { found.append(.missingMemory) }
    if !module.exports.contains(where: { InstanceMemory.reallocNames.contains($0.name) }) { found.append(.missingRealloc) }
    for item in module.imports where !ignored.contains(item.module) {
      let wanted = InterfaceName(item.module)
      let offered = imports.filter { InterfaceName($0.name).serves(wanted) }
      guard let function = offered.flatMap(\.functions).first(where: { $0.name == item.name }) else {
        found.append(.unknownImport(interface: item.module, name: item.name, offered: offered.isEmpty ? imports.map(\.name) : []))
        continue
      }
      let expected = try Self.coreType(function.type, .import)
      if case .function(let type) = item.type, type == expected { continue }
      found.append(
        .importType(
          interface: item.module, name: item.name, function.type, expected: expected, found: item.type.functionType))
    }
    return found
  }

  private static func coreType(_ type: ComponentFunctionType, _ direction: CoreSignature.Direction) throws(ComponentError)
    -> FunctionType
  {
    let parameters = try Layout(parameters: type.parameters)
    var result: Layout?
    if let resultType = type.result { result = try Layout(resultType) }
    return CoreSignature(parameters: parameters, result: result, direction: direction).functionType
  }
}

/// One way in which a module does not fit a world.
public enum WorldMismatch: Sendable, Hashable, CustomStringConvertible {
  case missingExport(String, ComponentFunctionType)
  /// `found` is nil where the export is no function.
  case exportType(String, ComponentFunctionType, expected: FunctionType, found: FunctionType?)
  case missingMemory
  case missingRealloc
  /// `offered` lists the world's interfaces where it has none by that name.
  case unknownImport(interface: String, name: String, offered: [String])
  case importType(interface: String, name: String, ComponentFunctionType, expected: FunctionType, found: FunctionType?)

  public var description: String {
    switch self {
    case .missingExport(let name, let type): "missing export \(name): \(type)"
    case .exportType(let name, let type, let expected, let found):
      "export \(name): \(type) must be the core function \(expected), but is \(found?.description ?? "no function")"
    case .missingMemory: "missing export of the linear memory, \"memory\""
    case .missingRealloc: "missing export cabi_realloc: the core function [i32 i32 i32 i32] -> [i32]"
    case .unknownImport(let interface, let name, let offered):
      offered.isEmpty
        ? "unknown import \(interface) \(name): the host's interface has no such function"
        : "unknown import \(interface) \(name): the host offers \(offered.joined(separator: ", "))"
    case .importType(let interface, let name, let type, let expected, let found):
      "import \(interface) \(name): \(type) is the core function \(expected), but the module wants \(found?.description ?? "no function")"
    }
  }
}

extension ImportExportType {
  fileprivate var functionType: FunctionType? {
    if case .function(let type) = self { type } else { nil }
  }
}
