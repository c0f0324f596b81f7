/// A built-in function for a resource that the guest handles (Canonical ABI, "Canonical built-ins").
enum ResourceBuiltin: String, CaseIterable {
  case new, rep, drop
}

/// What an import of a core module means.
///
/// Core names come in two manglings: the one of wit-component and wit-bindgen (`ns:pkg/iface@1.2.3` `[resource-drop]res`), and
/// the standard one (`cm32p2|ns:pkg/iface@1` `res_drop`; Component Model, "Build Targets").
enum CoreImport {
  case function(interface: InterfaceName, name: String)
  case builtin(ResourceBuiltin, ComponentType.Resource)

  init(module: String, name: String) {
    if let rest = module.dropping(prefix: CoreExports.standard), rest.isEmpty || rest.hasPrefix("|") {
      let path = String(rest.dropFirst())
      let exported = path.dropping(prefix: "_ex_")
      let interface = exported.map { String($0) } ?? (path.isEmpty ? InterfaceName.root : path)
      self.init(interface, name, isExported: exported != nil) { "_" + $0.rawValue }
    } else {
      let exported = module.dropping(prefix: "[export]")
      self.init(exported.map { String($0) } ?? module, name, isExported: exported != nil)
    }
  }

  /// Standard: a suffix names the built-in function. No name in WIT has an underscore.
  private init(_ interface: String, _ name: String, isExported: Bool, suffix: (ResourceBuiltin) -> String) {
    for builtin in Self.builtins(isExported) where name.hasSuffix(suffix(builtin)) {
      let resource = String(name.dropLast(suffix(builtin).count))
      self = .builtin(builtin, ComponentType.Resource(interface, resource, isExported: isExported))
      return
    }
    self = .function(interface: InterfaceName(interface), name: name)
  }

  private init(_ interface: String, _ name: String, isExported: Bool) {
    for builtin in Self.builtins(isExported) {
      guard let resource = name.dropping(prefix: "[resource-\(builtin.rawValue)]") else { continue }
      self = .builtin(builtin, ComponentType.Resource(interface, String(resource), isExported: isExported))
      return
    }
    self = .function(interface: InterfaceName(interface), name: name)
  }

  /// Only the implementer makes resources and sees their representations.
  private static func builtins(_ isExported: Bool) -> [ResourceBuiltin] { isExported ? ResourceBuiltin.allCases : [.drop] }
}

/// The exports of a core module by what they mean.
struct CoreExports {
  static let standard = "cm32p2"
  static let memoryNames = ["memory", "cm32p2_memory"]
  /// The names that allocators go by, the usual one first.
  static let reallocNames = [
    "cabi_realloc", "cm32p2_realloc", "canonical_abi_realloc", "cabi_export_realloc", "cabi_import_realloc",
  ]
  static let initializeNames = ["_initialize", "cm32p2_initialize"]

  /// A function by its core name.
  struct Function {
    let interface: InterfaceName
    let name: String
    let coreName: String
    let postReturnName: String
  }

  private var functions: [String: [Function]] = [:]
  /// All of them, in the module's order.
  private(set) var everything: [Function] = []

  init(_ names: some Sequence<String>) {
    for name in names {
      if let path = name.dropping(prefix: Self.standard + "|") {
        guard let bar = path.firstIndex(of: "|") else { continue }
        let interface = path[..<bar].isEmpty ? InterfaceName.root : String(path[..<bar])
        add(String(path[path.index(after: bar)...]), interface, coreName: name, postReturnName: name + "_post")
      } else if let hash = name.firstIndex(of: "#") {
        add(
          String(name[name.index(after: hash)...]), String(name[..<hash]), coreName: name, postReturnName: "cabi_post_" + name)
      } else {
        add(name, InterfaceName.root, coreName: name, postReturnName: "cabi_post_" + name)
      }
    }
  }

  private mutating func add(_ name: String, _ interface: String, coreName: String, postReturnName: String) {
    let function = Function(
      interface: InterfaceName(interface), name: name, coreName: coreName, postReturnName: postReturnName)
    functions[name, default: []].append(function)
    everything.append(function)
  }

  /// The functions of a name in interfaces of any name.
  func all(_ name: String) -> [Function] { functions[name] ?? [] }

  /// The function of an interface, or else of a semver-compatible one. The full name is `ns:pkg/iface@1.0.0#name`, or `name` for
  /// a function of the world itself.
  func function(_ fullName: String) -> Function? {
    let (interface, name) = Self.split(fullName)
    return all(name).first { $0.interface == interface } ?? all(name).first { $0.interface.serves(interface) }
  }

  /// The destructor of a resource, in the interface of exactly that name: it is the guest's own.
  func destructor(of resource: ComponentType.Resource) -> Function? {
    let interface = InterfaceName(resource.interface)
    return (all("[dtor]\(resource.name)") + all("\(resource.name)_dtor")).first { $0.interface == interface }
  }

  static func split(_ fullName: String) -> (interface: InterfaceName, name: String) {
    guard let hash = fullName.firstIndex(of: "#") else { return (InterfaceName(InterfaceName.root), fullName) }
    return (InterfaceName(String(fullName[..<hash])), String(fullName[fullName.index(after: hash)...]))
  }
}

extension String {
  func dropping(prefix: String) -> Substring? { hasPrefix(prefix) ? dropFirst(prefix.count) : nil }
}
