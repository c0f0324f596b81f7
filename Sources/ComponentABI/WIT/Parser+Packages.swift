extension WIT.Parser {
  /// `wit-file ::= (package-decl ';')? (package-items | nested-package-definition)*`
  mutating func parseFile() -> WIT.Syntax.File {
    var file = WIT.Syntax.File()
    while token.kind != .end, !report.isFull {
      let isFirst = file.package == nil && file.items.isEmpty && file.nested.isEmpty
      if at("}") {
        fail(WIT.SyntaxFault(message: "this '}' closes nothing", range: token.range))
        advance()
        continue
      }
      item { (parser) throws(WIT.SyntaxFault) in try parser.fileItem(&file, isFirst: isFirst) }
    }
    return file
  }

  private mutating func fileItem(_ file: inout WIT.Syntax.File, isFirst: Bool) throws(WIT.SyntaxFault) {
    let annotations = try annotations()
    guard at(.package) else {
      file.items.append(try packageItem(annotations, orPackage: true))
      return
    }
    if annotations.gate != WIT.Gate() { report.error("a package has no gate", at: annotations.span) }
    let start = token.range
    advance()
    let declaration = WIT.Syntax.PackageDeclaration(
      name: try packageName(), documentation: annotations.documentation, span: span(from: start.lowerBound))
    if at("{") {
      var items: [WIT.Syntax.Item] = []
      try body("package") { (parser) throws(WIT.SyntaxFault) in
        let annotations = try parser.annotations()
        items.append(try parser.packageItem(annotations, orPackage: false))
      }
      file.nested.append(WIT.Syntax.NestedPackage(declaration: declaration, items: items))
      return
    }
    try expectSemicolon()
    if !isFirst { report.error("the package's declaration comes first, and once, in its file", at: declaration.span) }
    file.package = declaration
  }

  /// `package-items ::= toplevel-use-item | interface-item | world-item`
  private mutating func packageItem(_ annotations: WIT.Annotations, orPackage: Bool) throws(WIT.SyntaxFault)
    -> WIT.Syntax.Item
  {
    var annotations = annotations
    let start = token.range.lowerBound
    let kind: WIT.Syntax.Item.Kind
    if annotations.externalID != nil {
      report.error("'@external-id' stands before functions, types and imports only", at: annotations.span)
    }
    if accept(.use) {
      let path = try usePath()
      var alias: WIT.Name?
      if accept(.as) { alias = try name("a name") }
      try expectSemicolon()
      kind = .use(path, as: alias)
    } else if accept(.interface) {
      let name = try name("an interface's name")
      annotations.span = name.span
      kind = .interface(name, try interfaceBody())
    } else if accept(.world) {
      let name = try name("a world's name")
      annotations.span = name.span
      var items: [WIT.Syntax.WorldItem] = []
      try body("world") { (parser) throws(WIT.SyntaxFault) in items.append(try parser.worldItem()) }
      kind = .world(name, items)
    } else {
      let place =
        switch token.kind {
        case .keyword(.package): "; packages do not nest in packages"
        case .keyword(.import), .keyword(.export), .keyword(.include): "; imports, exports and includes belong in a world"
        case .keyword(.record), .keyword(.variant), .keyword(.enum), .keyword(.flags), .keyword(.resource), .keyword(.type),
          .identifier:
          "; types and functions belong in an interface or a world"
        default: ""
        }
      var fault = unexpected((orPackage ? "'package', " : "") + "'use', 'interface' or 'world'")
      fault.message += place
      throw fault
    }
    return WIT.Syntax.Item(annotations: annotations, kind: kind, span: span(from: start))
  }

  /// `package-decl ::= 'package' ( id ':' )+ id ( '/' id )* ('@' valid-semver)?`
  private mutating func packageName() throws(WIT.SyntaxFault) -> WIT.PackageName {
    var namespaces = [try name("a namespace's name").text]
    try expect(":")
    var names = [try name("a package's name").text]
    while accept(":") {
      namespaces.append(names[0])
      names = [try name("a package's name").text]
    }
    while accept("/") { names.append(try name("a package's name").text) }
    return try packageName(namespaces, names)
  }

  /// The name with the version that may follow.
  private mutating func packageName(_ namespaces: [String], _ names: [String]) throws(WIT.SyntaxFault) -> WIT.PackageName {
    var package = WIT.PackageName(namespace: namespaces.joined(separator: ":"), name: names.joined(separator: "/"))
    guard package.namespace.utf8.count + package.name.utf8.count < report.limits.nameLength else {
      throw WIT.SyntaxFault(
        message: "a package's name is no longer than \(report.limits.nameLength) characters", range: token.range)
    }
    // A gate in the next line is not the version.
    guard at("@"), !token.startsLine else { return package }
    advance()
    package.version = try version().text
    return package
  }

  /// `use-path ::= id | ( id ':' )+ id ( '/' id )+ ('@' valid-semver)?`
  mutating func usePath() throws(WIT.SyntaxFault) -> WIT.Syntax.UsePath {
    let start = token.range.lowerBound
    let first = try name("an interface's name")
    guard at(":") else {
      if at("/") {
        throw WIT.SyntaxFault(
          message: "'\(first.text)' needs its namespace before it, as 'ns:\(first.text)/…'", range: token.range)
      }
      return WIT.Syntax.UsePath(package: nil, name: first, span: first.span)
    }
    var namespaces: [String] = []
    var last = first
    while accept(":") {
      namespaces.append(last.text)
      last = try name("a package's name")
    }
    guard at("/") else {
      throw unexpected("'/' and an interface's name after the package '\(text(start..<previousEnd))'")
    }
    var names: [String] = []
    while accept("/") {
      names.append(last.text)
      last = try name("an interface's name")
    }
    let package = try packageName(namespaces, names)
    return WIT.Syntax.UsePath(package: package, name: last, span: span(from: start))
  }
}
