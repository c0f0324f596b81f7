extension ComponentWorld {
  /// The world as WIT: its package, then the other packages whose interfaces it has.
  ///
  /// Resolving the text gives the same world, but for the names of types that have none of their own. A world that a module
  /// brought may have names that are none in WIT; resolving finds them.
  public var text: String {
    var printer = WorldPrinter(self)
    printer.print()
    return printer.text
  }
}

/// Writes a world as WIT.
struct WorldPrinter {
  private let world: ComponentWorld
  /// What stands for functions whose types nobody knows: the text of a comment. Nil where all are known.
  private let comment: ((_ interface: String, _ function: String) -> String?)?
  private(set) var text = ""
  private var depth = 0
  /// The names of the scope that is being printed.
  private var scope = TypeScope("")

  init(_ world: ComponentWorld, comment: ((_ interface: String, _ function: String) -> String?)? = nil) {
    self.world = world
    self.comment = comment
  }

  private mutating func line(_ line: String) { text += String(repeating: "  ", count: depth) + line + "\n" }

  private mutating func block(_ head: String, _ body: (inout WorldPrinter) -> Void) {
    line(head + " {")
    depth += 1
    body(&self)
    depth -= 1
    line("}")
  }

  // MARK: Packages

  mutating func print() {
    let name = QualifiedName(world.name)
    let package = name?.package ?? "root:component"
    line("package \(Self.escaped(package: package));")
    text += "\n"
    block("world \(WorldPrinter.escaped(name?.item ?? world.name))") { $0.printWorld(in: package) }
    let interfaces = merged().compactMap { interface in QualifiedName(interface.name).map { (name: $0, interface) } }
    let packages = Dictionary(grouping: interfaces, by: \.name.package)
    for (name, interface) in packages[package] ?? [] {
      text += "\n"
      block("interface \(Self.escaped(name.item))") { $0.print(interface) }
    }
    var seen: Set = [package]
    for other in interfaces.map(\.name.package) where seen.insert(other).inserted {
      text += "\n"
      block("package \(Self.escaped(package: other))") { printer in
        for (name, interface) in packages[other] ?? [] {
          printer.block("interface \(Self.escaped(name.item))") { $0.print(interface) }
        }
      }
    }
  }

  /// The interfaces with a name of their own; one that is imported and exported has what either has.
  private func merged() -> [ComponentWorld.Interface] {
    var order: [String] = []
    var known: [String: ComponentWorld.Interface] = [:]
    for interface in world.imports + world.exportedInterfaces where QualifiedName(interface.name) != nil {
      guard var first = known[interface.name] else {
        order.append(interface.name)
        known[interface.name] = interface
        continue
      }
      let (functions, resources) = (Set(first.functions.map(\.name)), Set(first.resources))
      first.functions += interface.functions.filter { !functions.contains($0.name) }
      first.resources += interface.resources.filter { !resources.contains($0) }
      known[interface.name] = first
    }
    return order.compactMap { known[$0] }
  }

  private mutating func printWorld(in package: String) {
    scope = TypeScope(InterfaceName.root)
    var lines: [String] = []
    var inline: [(String, ComponentWorld.Interface)] = []
    var own = ComponentWorld.Interface(InterfaceName.root, [])
    for (word, interfaces) in [("import", world.imports), ("export", world.exportedInterfaces)] {
      for interface in interfaces {
        if interface.name == InterfaceName.root {
          own = interface
        } else if let name = QualifiedName(interface.name) {
          lines.append("\(word) \(name.package == package ? Self.escaped(name.item) : name.escaped);")
        } else {
          inline.append(("\(word) \(Self.escaped(interface.name)): interface", interface))
        }
      }
    }
    for text in lines { line(text) }
    for (head, interface) in inline {
      let outer = scope
      block(head) { $0.print(interface) }
      scope = outer
    }
    printResources(of: own)
    let imports = own.functions.filter { ResourceFunction($0.name) == nil }
    let functions = imports.map { ("import ", $0) } + world.exports.map { ("export ", $0) }
    for (word, function) in functions { self.function(function, own.name, word) }
    printDefinitions()
  }

  private mutating func print(_ interface: ComponentWorld.Interface) {
    scope = TypeScope(interface.name, names: Set(interface.resources + interface.functions.map(\.name)))
    printResources(of: interface)
    for function in interface.functions where ResourceFunction(function.name) == nil {
      self.function(function, interface.name, "")
    }
    printDefinitions()
  }

  // MARK: Functions

  private mutating func printResources(of interface: ComponentWorld.Interface) {
    let methods = Dictionary(
      grouping: interface.functions.compactMap { function in ResourceFunction(function.name).map { (function, $0) } },
      by: \.1.resource)
    for resource in interface.resources {
      guard let functions = methods[resource] else {
        line("resource \(Self.escaped(resource));")
        continue
      }
      block("resource \(Self.escaped(resource))") { printer in
        for (function, meaning) in functions { printer.method(function, meaning, interface.name) }
      }
    }
  }

  private mutating func function(_ function: ComponentWorld.Function, _ interface: String, _ word: String) {
    if comment != nil { return note(function, interface, word) }
    line("\(word)\(Self.escaped(function.name)): func\(signature(function.type));")
  }

  private mutating func note(_ function: ComponentWorld.Function, _ interface: String, _ word: String) {
    guard let text = comment?(interface, function.name) else { return }
    line("// \(word)\(function.name): \(text)")
  }

  private mutating func method(_ function: ComponentWorld.Function, _ meaning: ResourceFunction, _ interface: String) {
    if comment != nil { return note(function, interface, "") }
    var type = function.type
    switch meaning.kind {
    case .method:
      type.parameters = Array(type.parameters.dropFirst())
      line("\(Self.escaped(meaning.name)): func\(signature(type));")
    case .static: line("\(Self.escaped(meaning.name)): static func\(signature(type));")
    case .constructor:
      if case .own = type.result { type.result = nil }
      line("constructor\(signature(type));")
    }
  }

  private mutating func signature(_ type: ComponentFunctionType) -> String {
    var parameters: [String] = []
    for parameter in type.parameters { parameters.append("\(Self.escaped(parameter.name)): \(scope.text(of: parameter.type))") }
    let result = type.result.map { " -> " + scope.text(of: $0) } ?? ""
    return "(" + parameters.joined(separator: ", ") + ")" + result
  }

  /// The types that the functions before it named, and the resources of other interfaces.
  private mutating func printDefinitions() {
    for use in scope.uses { line(use) }
    for definition in scope.definitions {
      block("\(definition.word) \(Self.escaped(definition.name))") { printer in
        for member in definition.members { printer.line(member + ",") }
      }
    }
  }

  static func escaped(_ name: String) -> String { WIT.Keyword(rawValue: name) == nil ? name : "%" + name }

  /// `ns:pkg@1.0.0`, its names escaped.
  static func escaped(package: String) -> String {
    let version = package.firstIndex(of: "@") ?? package.endIndex
    return package[..<version].split(separator: ":", omittingEmptySubsequences: false).map { escaped(String($0)) }
      .joined(separator: ":") + package[version...]
  }
}

/// `ns:pkg/item@1.2.3`, taken apart.
package struct QualifiedName {
  /// `ns:pkg@1.2.3`
  package let package: String
  package let item: String
  package let text: String

  /// Nil for names of another form.
  package init?(_ text: String) {
    let version = text.lastIndex(of: "@") ?? text.endIndex
    guard text.contains(":"), let slash = text[..<version].lastIndex(of: "/") else { return nil }
    package = String(text[..<slash] + text[version...])
    item = String(text[text.index(after: slash)..<version])
    self.text = text
  }

  /// As WIT writes it.
  var escaped: String {
    let version = package.firstIndex(of: "@") ?? package.endIndex
    return "\(WorldPrinter.escaped(package: String(package[..<version])))/\(WorldPrinter.escaped(item))\(package[version...])"
  }
}

/// A function that belongs to a resource, by the name that the ABI gives it.
package struct ResourceFunction {
  package let kind: Kind
  package let resource: String
  /// The name in WIT; that of a constructor is the resource's.
  package let name: String

  package enum Kind { case constructor, method, `static` }

  /// Nil for functions that stand alone.
  package init?(_ text: String) {
    if let resource = text.dropping(prefix: "[constructor]") {
      (kind, self.resource, name) = (.constructor, String(resource), String(resource))
      return
    }
    let method = text.dropping(prefix: "[method]")
    guard let path = method ?? text.dropping(prefix: "[static]"), let dot = path.firstIndex(of: ".") else { return nil }
    kind = method == nil ? .static : .method
    resource = String(path[..<dot])
    name = String(path[path.index(after: dot)...])
  }
}

/// The types that an interface or a world names.
private struct TypeScope {
  struct Definition {
    let word: String
    let name: String
    var members: [String] = []
  }

  let interface: String
  private(set) var definitions: [Definition] = []
  private(set) var uses: [String] = []
  private var names: Set<String>
  private var known: [ComponentType: String] = [:]

  init(_ interface: String, names: Set<String> = []) {
    self.interface = interface
    self.names = names
  }

  private mutating func unique(_ name: String) -> String {
    if names.insert(name).inserted { return name }
    var number = 2
    while !names.insert("\(name)-n\(number)").inserted { number += 1 }
    return "\(name)-n\(number)"
  }

  /// The type where it is used; what needs a definition gets one.
  mutating func text(of type: ComponentType) -> String {
    switch type {
    case .list(let element): return "list<\(text(of: element))>"
    case .fixedLengthList(let element, let length): return "list<\(text(of: element)), \(length)>"
    case .option(let payload): return "option<\(text(of: payload))>"
    case .tuple(let elements):
      var parts: [String] = []
      for element in elements { parts.append(text(of: element)) }
      return "tuple<\(parts.joined(separator: ", "))>"
    case .result(nil, nil): return "result"
    case .result(let ok?, nil): return "result<\(text(of: ok))>"
    case .result(let ok, let error?):
      let first = ok.map { text(of: $0) } ?? "_"
      return "result<\(first), \(text(of: error))>"
    case .own(let resource): return self.resource(resource)
    case .borrow(let resource): return "borrow<\(self.resource(resource))>"
    case .record(let record):
      return define(type, "record", record.name) { scope in
        record.fields.map { "\(WorldPrinter.escaped($0.name)): \(scope.text(of: $0.type))" }
      }
    case .variant(let variant):
      return define(type, "variant", variant.name) { scope in
        variant.cases.map { item in
          WorldPrinter.escaped(item.name) + (item.type.map { "(\(scope.text(of: $0)))" } ?? "")
        }
      }
    case .enum(let enumeration):
      return define(type, "enum", enumeration.name) { _ in enumeration.cases.map { WorldPrinter.escaped($0) } }
    case .flags(let flags):
      return define(type, "flags", flags.name) { _ in flags.labels.map { WorldPrinter.escaped($0) } }
    default: return type.description
    }
  }

  private mutating func define(
    _ type: ComponentType, _ word: String, _ name: String?, _ members: (inout TypeScope) -> [String]
  ) -> String {
    if let known = known[type] { return WorldPrinter.escaped(known) }
    let name = unique(name ?? "\(word)-type")
    known[type] = name
    let written = members(&self)
    definitions.append(Definition(word: word, name: name, members: written))
    return WorldPrinter.escaped(name)
  }

  private mutating func resource(_ resource: ComponentType.Resource) -> String {
    if resource.interface == interface { return WorldPrinter.escaped(resource.name) }
    let key = ComponentType.own(ComponentType.Resource(resource.interface, resource.name))
    if let known = known[key] { return WorldPrinter.escaped(known) }
    let name = unique(resource.name)
    known[key] = name
    let source = WorldPrinter.escaped(resource.name)
    let alias = name == resource.name ? source : "\(source) as \(WorldPrinter.escaped(name))"
    uses.append("use \(QualifiedName(resource.interface)?.escaped ?? resource.interface).{\(alias)};")
    return WorldPrinter.escaped(name)
  }
}
