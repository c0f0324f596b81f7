extension WIT.Parser {
  // MARK: Interfaces

  mutating func interfaceBody() throws(WIT.SyntaxFault) -> [WIT.Syntax.InterfaceItem] {
    var items: [WIT.Syntax.InterfaceItem] = []
    try body("interface") { (parser) throws(WIT.SyntaxFault) in items.append(try parser.interfaceItem()) }
    return items
  }

  /// `interface-definition ::= use-item | external-id? typedef-item | external-id? func-item`
  private mutating func interfaceItem() throws(WIT.SyntaxFault) -> WIT.Syntax.InterfaceItem {
    let annotations = try annotations()
    if at(.use) {
      let (path, names) = try use()
      return .use(path, names, annotations)
    }
    if let definition = try typeDefinition(annotations) { return .type(definition) }
    switch token.kind {
    case .keyword(.import), .keyword(.export), .keyword(.include):
      throw WIT.SyntaxFault(message: "imports, exports and includes belong in a world, not in an interface", range: token.range)
    case .keyword(.constructor):
      throw WIT.SyntaxFault(message: "a constructor belongs in a resource", range: token.range)
    case .keyword(.interface), .keyword(.world), .keyword(.package):
      throw WIT.SyntaxFault(message: "an interface holds types and functions; is a '}' missing before this?", range: token.range)
    default: break
    }
    let name = try name("a function's name")
    try expect(":")
    if at(.static) { throw WIT.SyntaxFault(message: "a static function belongs in a resource", range: token.range) }
    let function = try function(name, annotations)
    try expectSemicolon()
    return .function(name, function)
  }

  /// `use-item ::= 'use' use-path '.' '{' use-names-list '}' ';'`
  private mutating func use() throws(WIT.SyntaxFault) -> (WIT.Syntax.UsePath, [WIT.Syntax.Renaming]) {
    advance()
    let path = try usePath()
    try expect(".")
    let open = token.range
    let names = try list("{", "}") { (parser) throws(WIT.SyntaxFault) in
      let name = try parser.name("a type's name")
      var alias: WIT.Name?
      if parser.accept(.as) { alias = try parser.name("a type's name") }
      return WIT.Syntax.Renaming(name: name, alias: alias)
    }
    if names.isEmpty { report.error("this use names no type", at: span(from: open.lowerBound)) }
    try expectSemicolon()
    return (path, names)
  }

  // MARK: Worlds

  mutating func worldItem() throws(WIT.SyntaxFault) -> WIT.Syntax.WorldItem {
    let annotations = try annotations()
    if at(.use) {
      let (path, names) = try use()
      return WIT.Syntax.WorldItem(annotations: annotations, kind: .use(path, names))
    }
    if let definition = try typeDefinition(annotations) {
      return WIT.Syntax.WorldItem(annotations: definition.annotations, kind: .type(definition))
    }
    if accept(.include) {
      let path = try usePath()
      return WIT.Syntax.WorldItem(annotations: annotations, kind: .include(path, try includedNames()))
    }
    let direction: WIT.Direction
    if accept(.import) {
      direction = .import
    } else if accept(.export) {
      direction = .export
    } else {
      throw unexpected("'import', 'export', 'include', 'use' or a type")
    }
    var named = annotations
    named.span = span(token.range)
    return WIT.Syntax.WorldItem(annotations: named, kind: .extern(direction, try extern(named)))
  }

  private mutating func includedNames() throws(WIT.SyntaxFault) -> [WIT.Syntax.Renaming] {
    guard accept(.with) else {
      try expectSemicolon()
      return []
    }
    let names = try list("{", "}") { (parser) throws(WIT.SyntaxFault) in
      let name = try parser.name("a name of the included world")
      guard parser.accept(.as) else { throw parser.unexpected("'as' and a new name") }
      return WIT.Syntax.Renaming(name: name, alias: try parser.name("a new name"))
    }
    // The grammar has no ';' here, but many write one.
    _ = accept(";")
    return names
  }

  /// `export-item ::= 'export' id ':' extern-type | 'export' use-path ';'`
  private mutating func extern(_ annotations: WIT.Annotations) throws(WIT.SyntaxFault) -> WIT.Syntax.WorldItem.Extern {
    guard beginsPlainName else {
      let path = try usePath()
      if at("{") || at("(") { throw unexpected("':' after the name, or ';'") }
      try expectSemicolon()
      return .path(path)
    }
    let name = try name("a name")
    try expect(":")
    if accept(.interface) { return .interface(name, try interfaceBody()) }
    if at(.func) || at(.async) {
      let function = try function(name, annotations)
      try expectSemicolon()
      return .function(name, function)
    }
    let path = try usePath()
    try expectSemicolon()
    return .named(name, path)
  }

  /// Whether a name and a ':' begin an import's own name; `a:b` without a space is a package's.
  private var beginsPlainName: Bool {
    var ahead = lexer
    let colon = ahead.next()
    guard colon.kind == .symbol(":") else { return false }
    let next = ahead.next()
    guard case .identifier = next.kind else { return true }
    return token.range.upperBound != colon.range.lowerBound || colon.range.upperBound != next.range.lowerBound
  }

  // MARK: Functions

  /// `func-type ::= 'async'? 'func' param-list result-list`
  mutating func function(_ name: WIT.Name, _ annotations: WIT.Annotations, _ kind: WIT.FunctionKind = .freestanding)
    throws(WIT.SyntaxFault) -> WIT.Function<WIT.Name>
  {
    var function = WIT.Function<WIT.Name>(name: name.text, kind: kind, annotations: annotations)
    function.annotations.span = name.span
    function.isAsync = accept(.async)
    guard accept(.func) else { throw unexpected("'func'") }
    function.parameters = try parameters(kind)
    guard token.kind == .arrow else { return function }
    advance()
    if at("(") {
      throw WIT.SyntaxFault(message: "a function has one result: use a tuple or a record for several", range: token.range)
    }
    function.result = try type()
    return function
  }

  mutating func parameters(_ kind: WIT.FunctionKind) throws(WIT.SyntaxFault) -> [WIT.Field<WIT.Name>] {
    var seen: Set<String> = kind == .method ? ["self"] : []
    return try list("(", ")") { (parser) throws(WIT.SyntaxFault) in
      let name = try parser.name("a parameter's name")
      if !seen.insert(name.text.lowercased()).inserted {
        parser.report.error(
          kind == .method && name.text.lowercased() == "self"
            ? "a method has a parameter 'self' already" : "a parameter '\(name.text)' is there already", at: name.span)
      }
      try parser.expect(":")
      return WIT.Field(name: name.text, type: try parser.type())
    }
  }
}
