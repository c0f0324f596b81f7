extension WIT.Packages {
  /// The packages as one WIT text, in canonical layout: the root package's items, then each other package in braces.
  ///
  /// Resolving the text gives the same packages, and printing these the same text, where the same features are enabled.
  public var text: String {
    var printer = WIT.Printer(packages: self)
    for (index, package) in packages.enumerated() { printer.print(package, isRoot: index == 0) }
    return printer.text
  }

  /// A type as WIT writes it where it is used.
  public func text(of type: WIT.TypeExpression<WIT.ID<WIT.TypeDefinition>>) -> String {
    WIT.Printer(packages: self).text(of: type)
  }

  /// A function's type as WIT writes it.
  public func text(of function: WIT.Function<WIT.ID<WIT.TypeDefinition>>) -> String {
    WIT.Printer(packages: self).text(of: function)
  }
}

extension WIT {
  /// Writes packages in canonical layout.
  struct Printer {
    let packages: Packages
    private(set) var text = ""
    private var depth = 0
    /// Whether the last line opened a block, so that no empty line follows.
    private var isAtStart = true

    init(packages: Packages) { self.packages = packages }

    // MARK: Lines

    private mutating func line(_ line: String) {
      text += line.isEmpty ? "\n" : String(repeating: "  ", count: depth) + line + "\n"
      isAtStart = false
    }

    private mutating func block(_ head: String, _ body: (inout Printer) -> Void) {
      line(head + " {")
      depth += 1
      isAtStart = true
      body(&self)
      depth -= 1
      line("}")
    }

    /// An empty line before what is more than a line, and after it.
    private mutating func separate() { if !isAtStart { line("") } }

    private mutating func documentation(_ lines: [String]) {
      for text in lines { line(text.isEmpty ? "///" : "/// " + text) }
    }

    private mutating func annotations(_ annotations: Annotations) {
      documentation(annotations.documentation)
      gate(annotations.gate)
      if let id = annotations.externalID { line("@external-id(\(quoted(id)))") }
    }

    private mutating func gate(_ gate: Gate) {
      if !gate.text.isEmpty { line(gate.text) }
      if let version = gate.deprecated { line("@deprecated(version = \(version))") }
    }

    // MARK: Packages

    mutating func print(_ package: Package, isRoot: Bool) {
      separate()
      documentation(package.documentation)
      guard !isRoot else {
        line("package \(name(of: package.name));")
        for item in package.items { print(item) }
        return
      }
      block("package \(name(of: package.name))") { printer in for item in package.items { printer.print(item) } }
    }

    private mutating func print(_ item: Package.Item) {
      separate()
      switch item {
      case .interface(let id):
        annotations(packages[id].annotations)
        block("interface \(escaped(packages[id].name ?? ""))") { $0.print(bodyOf: id) }
      case .world(let id):
        annotations(packages[id].annotations)
        block("world \(escaped(packages[id].name))") { $0.print(bodyOf: id) }
      }
    }

    private mutating func print(bodyOf id: ID<Interface>) {
      let interface = packages[id]
      var uses: [ID<TypeDefinition>] = []
      for item in interface.items {
        if case .type(let type) = item, joins(type, uses, in: interface.package) {
          uses.append(type)
          continue
        }
        printUse(&uses, in: interface.package)
        switch item {
        case .type(let type): uses = print(type) ? [type] : []
        case .function(let function):
          separate()
          annotations(function.annotations)
          line("\(escaped(function.name)): \(text(of: function));")
        }
      }
      printUse(&uses, in: interface.package)
    }

    private mutating func print(bodyOf id: ID<World>) {
      let world = packages[id]
      var uses: [ID<TypeDefinition>] = []
      for item in world.items {
        if case .type(let type) = item.kind {
          if joins(type, uses, in: world.package) {
            uses.append(type)
            continue
          }
          printUse(&uses, in: world.package)
          uses = print(type) ? [type] : []
          continue
        }
        printUse(&uses, in: world.package)
        separate()
        annotations(item.annotations)
        print(item, in: world.package)
      }
      printUse(&uses, in: world.package)
    }

    private mutating func print(_ item: World.Item, in package: ID<Package>) {
      let head = "\(item.direction)" + (item.name.map { " \(escaped($0)):" } ?? "")
      switch item.kind {
      case .type: break
      case .function(let function): line("\(head) \(text(of: function));")
      case .interface(let id) where packages[id].name == nil: block("\(head) interface") { $0.print(bodyOf: id) }
      case .interface(let id): line("\(head) \(path(of: id, in: package));")
      }
    }

    // MARK: Types

    /// Whether a used type can stand in the same `use` as others.
    private func joins(_ id: ID<TypeDefinition>, _ uses: [ID<TypeDefinition>], in package: ID<Package>) -> Bool {
      guard let first = uses.first, let source = source(of: id), source == self.source(of: first) else { return false }
      let (a, b) = (packages[first].annotations, packages[id].annotations)
      return a.documentation == b.documentation && a.gate == b.gate
    }

    /// The interface that a `use` names; nil for other types.
    private func source(of id: ID<TypeDefinition>) -> ID<Interface>? {
      guard case .use(let target) = packages[id].body, case .interface(let source) = packages[target].owner else { return nil }
      return source
    }

    private mutating func printUse(_ uses: inout [ID<TypeDefinition>], in package: ID<Package>) {
      guard let first = uses.first, let source = source(of: first) else { return }
      let names = uses.map { id -> String in
        guard case .use(let target) = packages[id].body else { return "" }
        let (name, theirs) = (escaped(packages[id].name), escaped(packages[target].name))
        return name == theirs ? name : "\(theirs) as \(name)"
      }
      separate()
      documentation(packages[first].annotations.documentation)
      gate(packages[first].annotations.gate)
      line("use \(path(of: source, in: package)).{\(names.joined(separator: ", "))};")
      uses = []
    }

    /// Prints a definition; true, with nothing printed, for a `use` that others may join.
    private mutating func print(_ id: ID<TypeDefinition>) -> Bool {
      let type = packages[id]
      if case .use = type.body { return true }
      separate()
      annotations(type.annotations)
      let name = escaped(type.name)
      switch type.body {
      case .use: break
      case .alias(let target): line("type \(name) = \(text(of: target));")
      case .record(let fields):
        block("record \(name)") { printer in
          for field in fields { printer.member(field.name, field.documentation, ": \(printer.text(of: field.type))") }
        }
      case .variant(let cases):
        block("variant \(name)") { printer in
          for item in cases { printer.member(item.name, item.documentation, item.type.map { "(\(printer.text(of: $0)))" } ?? "") }
        }
      case .enum(let labels):
        block("enum \(name)") { printer in for label in labels { printer.member(label.name, label.documentation, "") } }
      case .flags(let labels):
        block("flags \(name)") { printer in for label in labels { printer.member(label.name, label.documentation, "") } }
      case .resource(let functions) where functions.isEmpty: line("resource \(name);")
      case .resource(let functions):
        block("resource \(name)") { printer in for function in functions { printer.print(function) } }
      }
      return false
    }

    private mutating func member(_ name: String, _ documentation: [String], _ rest: String) {
      self.documentation(documentation)
      line(escaped(name) + rest + ",")
    }

    private mutating func print(_ function: Function<ID<TypeDefinition>>) {
      separate()
      annotations(function.annotations)
      let head = function.kind == .constructor ? "" : "\(escaped(function.name)): " + (function.kind == .static ? "static " : "")
      line("\(head)\(text(of: function));")
    }

    // MARK: Words

    func text(of function: Function<ID<TypeDefinition>>) -> String {
      let parameters = function.parameters.map { "\(escaped($0.name)): \(text(of: $0.type))" }.joined(separator: ", ")
      let word = function.kind == .constructor ? "constructor" : (function.isAsync ? "async " : "") + "func"
      return "\(word)(\(parameters))" + (function.result.map { " -> \(text(of: $0))" } ?? "")
    }

    func text(of type: TypeExpression<ID<TypeDefinition>>) -> String {
      switch type {
      case .primitive(let primitive): primitive.rawValue
      case .list(let element): "list<\(text(of: element))>"
      case .fixedLengthList(let element, let length): "list<\(text(of: element)), \(length)>"
      case .map(let key, let value): "map<\(key.rawValue), \(text(of: value))>"
      case .option(let payload): "option<\(text(of: payload))>"
      case .result(nil, nil): "result"
      case .result(let ok, nil): "result<\(ok.map { text(of: $0) } ?? "_")>"
      case .result(let ok, let error?): "result<\(ok.map { text(of: $0) } ?? "_"), \(text(of: error))>"
      case .tuple(let elements): "tuple<\(elements.map { text(of: $0) }.joined(separator: ", "))>"
      case .future(let payload): "future" + (payload.map { "<\(text(of: $0))>" } ?? "")
      case .stream(let payload): "stream" + (payload.map { "<\(text(of: $0))>" } ?? "")
      case .named(let id), .own(let id): escaped(packages[id].name)
      case .borrow(let id): "borrow<\(escaped(packages[id].name))>"
      }
    }

    private func path(of id: ID<Interface>, in package: ID<Package>) -> String {
      let interface = packages[id]
      let name = escaped(interface.name ?? "")
      if interface.package == package { return name }
      let owner = packages[interface.package].name
      return "\(unversioned(owner))/\(name)" + (owner.version.map { "@\($0)" } ?? "")
    }

    private func name(of package: PackageName) -> String { unversioned(package) + (package.version.map { "@\($0)" } ?? "") }

    private func unversioned(_ package: PackageName) -> String {
      let namespace = package.namespace.split(separator: ":").map { escaped(String($0)) }.joined(separator: ":")
      return namespace + ":" + package.name.split(separator: "/").map { escaped(String($0)) }.joined(separator: "/")
    }

    private func escaped(_ name: String) -> String { Keyword(rawValue: name) == nil ? name : "%" + name }

    private func quoted(_ text: String) -> String {
      var result = "\""
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"", "\\": result += "\\\(scalar)"
        case "\t", "\n", "\r": result += "\\u{\(String(scalar.value, radix: 16))}"
        default: result += CharacterRules.isForbidden(scalar) ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
        }
      }
      return result + "\""
    }
  }
}
