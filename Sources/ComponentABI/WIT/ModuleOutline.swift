import WasmEngine
import WasmTypes

/// What a core module's names tell of the world that it was made for, where no section `component-type` says more.
///
/// Interfaces and resources are known by name; of functions only the core types are, so that they are comments.
public struct ModuleOutline: Sendable {
  /// As WIT, which resolves.
  public let text: String

  /// Reads the imports and exports. Those of WASI preview 1 and the helpers of the Canonical ABI (allocators, post-return functions,
  /// destructors, built-ins) are left out.
  public init(of module: Module) {
    var outline = Outline()
    for item in module.imports where item.module != Self.preview1 { outline.add(item) }
    let types = Dictionary(module.exports.map { ($0.name, $0.type) }, uniquingKeysWith: { first, _ in first })
    let helpers = CoreExports.reallocNames + CoreExports.initializeNames
    for function in CoreExports(module.exports.map(\.name)).everything
    where !function.isHelper && !helpers.contains(function.coreName) {
      guard case .function(let type) = types[function.coreName] else { continue }
      outline.add(function, "\(type)")
    }
    for item in module.imports where item.module == Self.preview1 {
      outline.notes.append("WASI preview 1: \(item.name)")
    }
    let comments = outline.comments
    var printer = WorldPrinter(outline.world) { interface, function in comments[interface]?[function] }
    printer.print()
    let notes = outline.notes.map { "// \(Self.harmless($0))\n" }.joined()
    text = printer.text + (notes.isEmpty ? "" : "\n" + notes)
  }

  /// The module whose imports every run of a program serves.
  public static let preview1 = "wasi_snapshot_preview1"

  /// A guest's name, which may be of any length and hold anything.
  fileprivate static func harmless(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(200) {
      result.append(
        WIT.CharacterRules.isForbidden(scalar) || scalar.properties.isWhitespace && scalar != " " ? "\u{FFFD}" : scalar)
    }
    return String(result) + (name.unicodeScalars.count > 200 ? "…" : "")
  }
}

/// Collects interfaces by their names.
private struct Outline {
  var world = ComponentWorld("root:component/root", imports: [], exports: [])
  /// The core type of each function, by its interface and name.
  var comments: [String: [String: String]] = [:]
  /// What is no part of a world.
  var notes: [String] = []
  private var imported: [String: Int] = [:]
  private var exported: [String: Int] = [:]
  private var resources: Set<String> = []

  mutating func add(_ item: ImportDescription) {
    guard case .function(let type) = item.type else {
      return notes.append("import \(item.module) \(item.name): a \(item.type.kindName)")
    }
    switch CoreImport(module: item.module, name: item.name) {
    case .builtin(_, let resource):
      let interface = Self.completed(resource.interface)
      if Self.isWIT(interface), WIT.CharacterRules.isLabel(resource.name) {
        add(resource: resource.name, to: interface, isExported: resource.isExported)
      } else {
        notes.append("import \(item.module) \(item.name): \(type)")
      }
    case .function(let interface, let name):
      let interface = Self.completed(interface.text)
      guard Self.isWIT(interface), name.utf8.count <= 256 else {
        return notes.append("import \(item.module) \(item.name): \(type)")
      }
      add(name, "\(type)", to: interface, isExported: false)
    }
  }

  mutating func add(_ function: CoreExports.Function, _ type: String) {
    let interface = Self.completed(function.interface.text)
    guard interface != InterfaceName.root else {
      world.exports.append(ComponentWorld.Function(ModuleOutline.harmless(function.name), ComponentFunctionType()))
      comments[InterfaceName.root, default: [:]][ModuleOutline.harmless(function.name)] = type
      return
    }
    guard Self.isWIT(interface), function.name.utf8.count <= 256 else {
      return notes.append("export \(function.coreName): \(type)")
    }
    add(function.name, type, to: interface, isExported: true)
  }

  private mutating func add(_ name: String, _ type: String, to interface: String, isExported: Bool) {
    let name = ModuleOutline.harmless(name)
    comments[interface, default: [:]][name] = type
    if let resource = ResourceFunction(name)?.resource, WIT.CharacterRules.isLabel(resource) {
      add(resource: resource, to: interface, isExported: isExported)
    }
    update(interface, isExported) { $0.functions.append(ComponentWorld.Function(name, ComponentFunctionType())) }
  }

  private mutating func add(resource: String, to interface: String, isExported: Bool) {
    guard resources.insert("\(isExported) \(interface) \(resource)").inserted else { return }
    update(interface, isExported) { $0.resources.append(resource) }
  }

  private mutating func update(_ name: String, _ isExported: Bool, _ change: (inout ComponentWorld.Interface) -> Void) {
    let known = isExported ? exported[name] : imported[name]
    if let known {
      if isExported { change(&world.exportedInterfaces[known]) } else { change(&world.imports[known]) }
      return
    }
    var interface = ComponentWorld.Interface(name, [])
    change(&interface)
    if isExported {
      exported[name] = world.exportedInterfaces.count
      world.exportedInterfaces.append(interface)
    } else {
      imported[name] = world.imports.count
      world.imports.append(interface)
    }
  }

  /// The standard mangling has the part of a version that says what is compatible: the first such version is named.
  private static func completed(_ name: String) -> String {
    guard let at = name.lastIndex(of: "@") else { return name }
    let numbers = name[name.index(after: at)...].split(separator: ".", omittingEmptySubsequences: false)
    return name + String(repeating: ".0", count: max(0, 3 - numbers.count))
  }

  /// Whether a name can stand in WIT: of an interface, of one that a world names itself, or of the world.
  private static func isWIT(_ name: String) -> Bool {
    if name == InterfaceName.root { return true }
    guard let qualified = QualifiedName(name) else { return WIT.CharacterRules.isLabel(name) }
    let parts = qualified.package.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let labels = parts[0].split(whereSeparator: { $0 == ":" || $0 == "/" })
    return WIT.CharacterRules.isLabel(qualified.item) && labels.count == 2
      && labels.allSatisfy { WIT.CharacterRules.isLabel(String($0)) }
      && (parts.count == 1 || SemanticVersion(String(parts[1])) != nil)
  }
}

extension WIT.CharacterRules {
  /// Whether a name is a label in kebab case.
  static func isLabel(_ name: String) -> Bool {
    name.utf8.count <= 256 && !name.isEmpty && kebabFault(name) == nil
      && name.utf8.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }
}
