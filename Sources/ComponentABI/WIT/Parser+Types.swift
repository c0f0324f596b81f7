extension WIT.Parser {
  // MARK: Definitions

  /// `typedef-item`; nil where none begins.
  mutating func typeDefinition(_ annotations: WIT.Annotations) throws(WIT.SyntaxFault) -> WIT.Syntax.TypeDefinition? {
    guard case .keyword(let keyword) = token.kind,
      [.type, .record, .variant, .enum, .flags, .resource].contains(keyword)
    else { return nil }
    advance()
    let name = try name("a type's name")
    var annotations = annotations
    annotations.span = name.span
    let body: WIT.TypeBody<WIT.Name>
    switch keyword {
    case .type:
      try expect("=")
      body = .alias(try type())
      try expectSemicolon()
    case .record:
      body = .record(
        try members(name, "record", "field") { (parser, label) throws(WIT.SyntaxFault) in
          try parser.expect(":")
          return WIT.Field(name: label.name, documentation: label.documentation, type: try parser.type())
        })
    case .variant:
      body = .variant(
        try members(name, "variant", "case") { (parser, label) throws(WIT.SyntaxFault) in
          var type: WIT.TypeExpression<WIT.Name>?
          if parser.accept("(") {
            type = try parser.type()
            try parser.expect(")")
          }
          return WIT.Case(name: label.name, documentation: label.documentation, type: type)
        })
    case .enum: body = .enum(try members(name, "enum", "case") { (_, label) throws(WIT.SyntaxFault) in label })
    case .flags:
      let labels = try members(name, "flags", "label") { (_, label) throws(WIT.SyntaxFault) in label }
      if labels.count > 32 { report.error("flags '\(name.text)' has \(labels.count) labels: 32 are allowed", at: name.span) }
      body = .flags(labels)
    default: body = .resource(try resource(name))
    }
    return WIT.Syntax.TypeDefinition(name: name, annotations: annotations, body: body)
  }

  /// The fields, cases or labels of a type: at least one, each with a name of its own.
  private mutating func members<Member>(
    _ type: WIT.Name, _ kind: String, _ what: String,
    _ read: (inout WIT.Parser, WIT.Label) throws(WIT.SyntaxFault) -> Member
  ) throws(WIT.SyntaxFault) -> [Member] {
    var seen: Set<String> = []
    let members = try list("{", "}") { (parser) throws(WIT.SyntaxFault) in
      let documentation = parser.documentation()
      if parser.at("@") { throw WIT.SyntaxFault(message: "a \(what) has no gate", range: parser.token.range) }
      let name = try parser.name("a \(what)'s name")
      if !seen.insert(name.text.lowercased()).inserted {
        parser.report.error("\(kind) '\(type.text)' has a \(what) '\(name.text)' already", at: name.span)
      }
      return try read(&parser, WIT.Label(name: name.text, documentation: documentation))
    }
    if members.isEmpty { report.error("\(kind) '\(type.text)' needs a \(what)", at: type.span) }
    return members
  }

  // MARK: Resources

  /// `resource-item ::= 'resource' id ';' | 'resource' id '{' resource-method* '}'`
  private mutating func resource(_ resource: WIT.Name) throws(WIT.SyntaxFault) -> [WIT.Function<WIT.Name>] {
    guard at("{") else {
      try expectSemicolon()
      return []
    }
    var functions: [WIT.Function<WIT.Name>] = []
    var seen: Set<String> = []
    try body("resource") { (parser) throws(WIT.SyntaxFault) in
      let function = try parser.resourceFunction(resource)
      let isNew = seen.insert(function.kind == .constructor ? "" : function.name.lowercased()).inserted
      if !isNew {
        let what = function.kind == .constructor ? "a constructor" : "a function '\(function.name)'"
        parser.report.error("resource '\(resource.text)' has \(what) already", at: function.annotations.span)
      }
      functions.append(function)
    }
    return functions
  }

  private mutating func resourceFunction(_ resource: WIT.Name) throws(WIT.SyntaxFault) -> WIT.Function<WIT.Name> {
    let annotations = try annotations()
    if at(.constructor) { return try constructor(resource, annotations) }
    let name = try name("a function's name or 'constructor'")
    try expect(":")
    let isStatic = accept(.static)
    let function = try function(name, annotations, isStatic ? .static : .method)
    try expectSemicolon()
    return function
  }

  /// A constructor's result is the resource, or in words a `result` of it.
  private mutating func constructor(_ resource: WIT.Name, _ annotations: WIT.Annotations) throws(WIT.SyntaxFault)
    -> WIT.Function<WIT.Name>
  {
    var function = WIT.Function<WIT.Name>(name: "", kind: .constructor, annotations: annotations)
    function.annotations.span = span(token.range)
    advance()
    function.parameters = try parameters(.constructor)
    if token.kind == .arrow {
      advance()
      let start = token.range.lowerBound
      function.result = try type()
      if case .result(ok: .named(let name)?, _) = function.result, name.text == resource.text {
      } else {
        report.error(
          "a constructor of '\(resource.text)' gives nothing in words, or 'result<\(resource.text), …>'", at: span(from: start))
      }
    }
    try expectSemicolon()
    return function
  }

  // MARK: Types

  mutating func type() throws(WIT.SyntaxFault) -> WIT.TypeExpression<WIT.Name> { try type(depth: 1) }

  private mutating func type(depth: Int) throws(WIT.SyntaxFault) -> WIT.TypeExpression<WIT.Name> {
    guard depth <= report.limits.typeDepth else {
      throw WIT.SyntaxFault(message: "types nest more than \(report.limits.typeDepth) deep", range: token.range)
    }
    guard case .keyword(let keyword) = token.kind else { return .named(try typeName()) }
    if let primitive = WIT.Primitive(rawValue: keyword.rawValue) {
      advance()
      return .primitive(primitive)
    }
    let range = token.range
    func inner(_ parser: inout WIT.Parser) throws(WIT.SyntaxFault) -> WIT.TypeExpression<WIT.Name> {
      try parser.type(depth: depth + 1)
    }
    /// The only part of a type that may have none.
    func optionalPart(_ parser: inout WIT.Parser) throws(WIT.SyntaxFault) -> WIT.TypeExpression<WIT.Name>? {
      guard parser.accept("<") else { return nil }
      let part = try inner(&parser)
      try parser.expect(">")
      return part
    }
    advance()
    switch keyword {
    case .list:
      try expect("<")
      let element = try inner(&self)
      let length = accept(",") ? try listLength() : nil
      try expect(">")
      return length.map { .fixedLengthList(element, length: $0) } ?? .list(element)
    case .option:
      try expect("<")
      let payload = try inner(&self)
      try expect(">")
      return .option(payload)
    case .map:
      try expect("<")
      let key = try mapKey()
      try expect(",")
      let value = try inner(&self)
      try expect(">")
      return .map(key: key, value: value)
    case .tuple:
      let elements = try list("<", ">") { (parser) throws(WIT.SyntaxFault) in try inner(&parser) }
      if elements.isEmpty { report.error("a tuple needs a type", at: span(from: range.lowerBound)) }
      return .tuple(elements)
    case .result: return try result(inner)
    case .future: return .future(try optionalPart(&self))
    case .stream: return .stream(try optionalPart(&self))
    case .own, .borrow:
      try expect("<")
      let name = try name("a resource's name")
      try expect(">")
      return keyword == .own ? .own(name) : .borrow(name)
    default:
      throw WIT.SyntaxFault(message: "expected a type, found the keyword '\(keyword.rawValue)'", range: range)
    }
  }

  private mutating func typeName() throws(WIT.SyntaxFault) -> WIT.Name {
    guard case .identifier(let text) = token.kind else { throw unexpected("a type") }
    let name = try name("a type's name")
    guard at("<") else { return name }
    let known = ["list", "option", "result", "tuple", "map", "own", "borrow", "future", "stream"]
    throw WIT.SyntaxFault(
      message: "there is no type '\(text)<…>'" + didYouMean(text, among: known), range: name.span.range)
  }

  /// `result ::= 'result' '<' ty ',' ty '>' | 'result' '<' '_' ',' ty '>' | 'result' '<' ty '>' | 'result'`
  private mutating func result(_ inner: (inout WIT.Parser) throws(WIT.SyntaxFault) -> WIT.TypeExpression<WIT.Name>)
    throws(WIT.SyntaxFault) -> WIT.TypeExpression<WIT.Name>
  {
    guard accept("<") else { return .result(ok: nil, error: nil) }
    let hasOk = !accept("_")
    let ok = hasOk ? try inner(&self) : nil
    var error: WIT.TypeExpression<WIT.Name>?
    if hasOk ? accept(",") : true {
      if !hasOk { try expect(",") }
      error = try inner(&self)
    }
    try expect(">")
    return .result(ok: ok, error: error)
  }

  /// `uint ::= [1-9][0-9]*`
  private mutating func listLength() throws(WIT.SyntaxFault) -> UInt32 {
    guard token.kind == .integer else { throw unexpected("a list's length") }
    let digits = text(token.range)
    guard let length = UInt32(digits), length > 0, !digits.hasPrefix("0") else {
      throw WIT.SyntaxFault(
        message: "a list's length is between 1 and \(UInt32.max), without zeros before it", range: token.range)
    }
    advance()
    return length
  }

  private mutating func mapKey() throws(WIT.SyntaxFault) -> WIT.Primitive {
    guard case .keyword(let keyword) = token.kind, let key = WIT.Primitive(rawValue: keyword.rawValue), key.isKey else {
      throw WIT.SyntaxFault(message: "a map's key is an integer, a char, a bool or a string", range: token.range)
    }
    advance()
    return key
  }
}
