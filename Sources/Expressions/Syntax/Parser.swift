/// Parses expressions: JavaScript's, without statements, assignments and what changes values.
struct Parser {
  var lexer: Lexer
  var token: Token
  var depth = 0

  /// Parses from an offset on.
  init(_ source: [UInt16], at offset: Int) throws(Fault) {
    lexer = Lexer(source: source, position: offset)
    token = try lexer.next()
  }

  /// The expression that is the whole text.
  static func parse(_ text: JSString) throws(Fault) -> Expression {
    var parser = try Parser(text.units, at: 0)
    let expression = try parser.sequence()
    guard case .end = parser.token.form else { throw parser.unexpected("an operator") }
    return expression
  }

  // MARK: Tokens

  mutating func advance() throws(Fault) { token = try lexer.next() }

  func isSymbol(_ symbol: String) -> Bool { token.form == .symbol(symbol) }

  func isWord(_ word: JSString) -> Bool { token.form == .name(word) }

  mutating func take(_ symbol: String) throws(Fault) -> Bool {
    guard isSymbol(symbol) else { return false }
    try advance()
    return true
  }

  mutating func expect(_ symbol: String) throws(Fault) {
    guard isSymbol(symbol) else { throw unexpected("'\(symbol)'") }
    try advance()
  }

  func unexpected(_ wanted: String) -> Fault {
    if case .symbol(let symbol) = token.form {
      if ["++", "--"].contains(symbol) || (symbol.hasSuffix("=") && !["==", "===", "!=", "!==", "<=", ">="].contains(symbol)) {
        return Fault(.denied, "'\(symbol)' assigns, which expressions may not do", at: token.start)
      }
      if symbol == ";" { return Fault(.syntax, "';' ends a statement, but only an expression can stand here", at: token.start) }
    }
    return Fault(.syntax, "expected \(wanted), found \(token.description)", at: token.start)
  }

  private mutating func nested<T>(_ parse: @escaping (inout Parser) throws(Fault) -> T) throws(Fault) -> T {
    depth += 1
    if depth > ExpressionLimits.nesting {
      throw Fault(.limit, "the expression nests deeper than \(ExpressionLimits.nesting)", at: token.start)
    }
    let result: T
    if depth == DeepStack.depth {
      let parser = self
      (result, self) = try DeepStack.run { () throws(Fault) in
        var parser = parser
        return (try parse(&parser), parser)
      }
    } else {
      result = try parse(&self)
    }
    depth -= 1
    return result
  }

  // MARK: Conditionals and arrows

  /// An expression without a comma.
  mutating func expression() throws(Fault) -> Expression {
    try nested { parser throws(Fault) in try parser.conditional() }
  }

  private mutating func conditional() throws(Fault) -> Expression {
    let start = token.start
    var choices: [Expression.Choice] = []
    while true {
      if let arrow = try arrowFunction() {
        return choices.isEmpty ? arrow : Expression(.conditional(choices, arrow), at: start)
      }
      let condition = try binary(above: 0)
      guard try take("?") else {
        return choices.isEmpty ? condition : Expression(.conditional(choices, condition), at: start)
      }
      let value = try expression()
      guard isSymbol(":") else { throw unexpected("':' and the other value") }
      try advance()
      choices.append(.init(condition: condition, value: value))
    }
  }

  private mutating func arrowFunction() throws(Fault) -> Expression? {
    let start = token.start
    let saved = (lexer.position, token, depth)
    guard let (parameters, rest) = try parameterList(), isSymbol("=>") else {
      (lexer.position, token, depth) = saved
      return nil
    }
    try advance()
    if isSymbol("{") {
      throw Fault(.syntax, "the body of a function must be an expression; an object stands in parentheses", at: token.start)
    }
    let body = try expression()
    return Expression(.arrow(ArrowFunction(parameters, rest: rest, body: body)), at: start)
  }

  /// Nil where there is no list of parameters: then it may be an expression in parentheses. It holds no expressions but
  /// literals, so looking takes no longer than the list is.
  private mutating func parameterList() throws(Fault) -> ([ArrowFunction.Parameter], JSString?)? {
    if let name = variableName() {
      try advance()
      return ([.init(pattern: .name(name))], nil)
    }
    guard isSymbol("(") else { return nil }
    do throws(Fault) {
      try advance()
      var parameters: [ArrowFunction.Parameter] = []
      while !isSymbol(")") {
        if try take("...") {
          guard let name = variableName() else { return nil }
          try advance()
          return try take(")") ? (parameters, name) : nil
        }
        guard let pattern = try pattern() else { return nil }
        var parameter = ArrowFunction.Parameter(pattern: pattern)
        if try take("=") {
          guard let value = try fallback() else { return nil }
          parameter.fallback = value
        }
        parameters.append(parameter)
        if !isSymbol(")"), !(try take(",")) { return nil }
      }
      try advance()
      return (parameters, nil)
    } catch {
      if error.kind == .limit { throw error }
      return nil
    }
  }

  private mutating func fallback() throws(Fault) -> Expression? {
    switch token.form {
    case .number, .string: return try primary()
    case .name("true"), .name("false"), .name("null"), .name("undefined"): return try primary()
    case .symbol("["), .symbol("{"):
      let (start, isArray) = (token.start, isSymbol("["))
      try advance()
      guard try take(isArray ? "]" : "}") else { return nil }
      return Expression(isArray ? .array([]) : .object([]), at: start)
    default: return nil
    }
  }

  private mutating func pattern() throws(Fault) -> ArrowFunction.Pattern? {
    try nested { parser throws(Fault) in
      if let name = parser.variableName() {
        try parser.advance()
        return .name(name)
      }
      if try parser.take("{") { return try parser.objectPattern() }
      if try parser.take("[") { return try parser.arrayPattern() }
      return nil
    }
  }

  private mutating func objectPattern() throws(Fault) -> ArrowFunction.Pattern? {
    var properties: [ArrowFunction.Property] = []
    while !isSymbol("}") {
      if try take("...") {
        guard let rest = variableName() else { return nil }
        try advance()
        return try take("}") ? .object(properties, rest: rest) : nil
      }
      let name: JSString
      let isVariable = variableName() != nil
      switch token.form {
      case .name(let text), .string(let text): name = text
      default: return nil
      }
      try advance()
      if try take(":") {
        guard let pattern = try pattern() else { return nil }
        properties.append(.init(name: name, pattern: pattern))
      } else {
        guard isVariable else { return nil }
        properties.append(.init(name: name, pattern: .name(name)))
      }
      if !isSymbol("}"), !(try take(",")) { return nil }
    }
    try advance()
    return .object(properties, rest: nil)
  }

  private mutating func arrayPattern() throws(Fault) -> ArrowFunction.Pattern? {
    var patterns: [ArrowFunction.Pattern?] = []
    while !isSymbol("]") {
      if try take(",") {
        patterns.append(nil)
        continue
      }
      if try take("...") {
        guard let rest = variableName() else { return nil }
        try advance()
        return try take("]") ? .array(patterns, rest: rest) : nil
      }
      guard let pattern = try pattern() else { return nil }
      patterns.append(pattern)
      if !isSymbol("]"), !(try take(",")) { return nil }
    }
    try advance()
    return .array(patterns, rest: nil)
  }

  // MARK: Operators

  private mutating func binary(above minimum: Int) throws(Fault) -> Expression {
    let start = token.start
    var left = try unary()
    while let symbol = binaryOperator(), symbol.precedence > minimum {
      let level = symbol.precedence
      var operations: [Expression.Operation] = []
      while let symbol = binaryOperator(), symbol.precedence == level {
        let place = token.start
        try advance()
        let right = try nested { parser throws(Fault) in try parser.binary(above: level) }
        try checkMix(symbol, left, operations.isEmpty, right, at: place)
        operations.append(.init(symbol: symbol, value: right))
      }
      left = Expression(.binary(left, operations), at: start)
    }
    return left
  }

  /// JavaScript wants parentheses where `??` meets `||` or `&&`: nobody knows which binds tighter.
  private mutating func checkMix(
    _ symbol: BinaryOperator, _ left: Expression, _ isFirst: Bool, _ right: Expression, at place: Int
  ) throws(Fault) {
    func mixes(_ expression: Expression) -> Bool {
      guard case .binary(_, let operations) = expression.form, let first = operations.first?.symbol,
        !isParenthesized(expression)
      else { return false }
      return first == .or || first == .and
    }
    guard symbol == .coalesce, (isFirst && mixes(left)) || mixes(right) else { return }
    throw Fault(.syntax, "'??' beside '||' or '&&' needs parentheses", at: place)
  }

  /// An expression in parentheses begins at the parenthesis, its first operand does not.
  private func isParenthesized(_ expression: Expression) -> Bool {
    lexer.source.indices.contains(expression.offset) && parenthesized.contains(expression.offset)
  }

  /// Where expressions in parentheses begin.
  private var parenthesized: Set<Int> = []

  private func binaryOperator() -> BinaryOperator? {
    switch token.form {
    case .symbol(let symbol): BinaryOperator(rawValue: symbol)
    case .name("in"): .in
    case .name("instanceof"): .instanceof
    default: nil
    }
  }

  /// A power cannot follow an operator before it: nobody knows what `-1 ** 2` is.
  private mutating func unary(allowsPower: Bool = true) throws(Fault) -> Expression {
    let start = token.start
    let symbol: UnaryOperator? =
      switch token.form {
      case .symbol(let text): UnaryOperator(rawValue: text)
      case .name("typeof"): .typeof
      case .name("void"): .void
      default: nil
      }
    if let symbol {
      try advance()
      let operand = try nested { parser throws(Fault) in try parser.unary(allowsPower: false) }
      if isSymbol("**") {
        throw Fault(.syntax, "'\(symbol.rawValue)' before '**' needs parentheses", at: start)
      }
      return Expression(.unary(symbol, operand), at: start)
    }
    let base = try path()
    guard allowsPower, try take("**") else { return base }
    let exponent = try nested { parser throws(Fault) in try parser.unary() }
    return Expression(.power(base, exponent), at: start)
  }

  // MARK: Paths

  private mutating func path() throws(Fault) -> Expression {
    let start = token.start
    var base = try primary()
    // `new Date().getTime()` and `(a.b).c` are paths from another expression.
    var steps: [Expression.Step] = []
    while let step = try step() { steps.append(step) }
    if !steps.isEmpty { base = Expression(.path(base, steps), at: start) }
    return base
  }

  private mutating func step() throws(Fault) -> Expression.Step? {
    let place = token.start
    if token.form == .backtick { throw Fault(.syntax, "templates with a tag are not supported", at: place) }
    let isOptional = try take("?.")
    if isSymbol("(") {
      return .init(form: .call(try elements(until: ")")), isOptional: isOptional, offset: place)
    }
    if isSymbol("[") {
      try advance()
      let index = try sequence()
      try expect("]")
      return .init(form: .index(index), isOptional: isOptional, offset: place)
    }
    if !isOptional, !(try take(".")) { return nil }
    guard case .name(let name) = token.form else { throw unexpected("a name") }
    let offset = token.start
    try advance()
    return .init(form: .member(name), isOptional: isOptional, offset: offset)
  }

  /// The elements of an array or the arguments of a call, with their brackets.
  private mutating func elements(until end: String) throws(Fault) -> [Expression.Element] {
    try advance()
    var elements: [Expression.Element] = []
    while !isSymbol(end) {
      if end == "]", isSymbol(",") {
        try advance()
        elements.append(.init(value: Expression(.undefined, at: token.start)))
        continue
      }
      let isSpread = try take("...")
      elements.append(.init(value: try expression(), isSpread: isSpread))
      if !isSymbol(end) {
        guard isSymbol(",") else { throw unexpected("',' or '\(end)'") }
        try advance()
      }
    }
    try advance()
    return elements
  }

  /// One expression, or several with commas between them.
  mutating func sequence() throws(Fault) -> Expression {
    let start = token.start
    var list = [try expression()]
    while try take(",") { list.append(try expression()) }
    return list.count == 1 ? list[0] : Expression(.sequence(list), at: start)
  }

  // MARK: Primary expressions

  private mutating func primary() throws(Fault) -> Expression {
    let (start, form) = (token.start, token.form)
    switch form {
    case .number(let value):
      try advance()
      return Expression(.number(value), at: start)
    case .string(let text):
      try advance()
      return Expression(.string(text), at: start)
    case .backtick: return try template()
    case .symbol("/"), .symbol("/="):
      let (pattern, flags) = try lexer.regex(start: start)
      try advance()
      return Expression(.regex(pattern: pattern, flags: flags), at: start)
    case .symbol("("):
      try advance()
      var inner = try sequence()
      guard isSymbol(")") else { throw unexpected("')'") }
      try advance()
      inner.offset = start
      parenthesized.insert(start)
      return inner
    case .symbol("["): return Expression(.array(try elements(until: "]")), at: start)
    case .symbol("{"): return Expression(.object(try members()), at: start)
    case .name(let name): return try named(name, at: start)
    default: throw unexpected("an expression")
    }
  }

  private mutating func named(_ name: JSString, at start: Int) throws(Fault) -> Expression {
    switch name {
    case "undefined", "null", "true", "false":
      try advance()
      let form: Expression.Form = name == "undefined" ? .undefined : name == "null" ? .null : .bool(name == "true")
      return Expression(form, at: start)
    case "new":
      try advance()
      guard let type = variableName() else { throw unexpected("the name of a type") }
      try advance()
      return Expression(.new(type, isSymbol("(") ? try elements(until: ")") : []), at: start)
    default:
      guard variableName() != nil else {
        let text = "'\(name)' begins a statement, but only an expression can stand here"
        throw Fault(.syntax, Parser.statements.contains(name) ? text : "unexpected word '\(name)'", at: start)
      }
      try advance()
      return Expression(.variable(name), at: start)
    }
  }

  private static let statements: Set<JSString> = [
    "break", "class", "const", "continue", "debugger", "delete", "do", "export", "for", "function", "if", "import", "let",
    "return", "switch", "throw", "try", "var", "while", "with",
  ]
  static let reserved: Set<JSString> = statements.union([
    "async", "await", "case", "catch", "default", "else", "enum", "extends", "false", "finally", "in", "instanceof", "new",
    "null", "super", "this", "true", "typeof", "undefined", "void", "yield",
  ])

  /// The token's name, where it can be a variable's.
  private func variableName() -> JSString? {
    guard case .name(let name) = token.form, !Parser.reserved.contains(name) else { return nil }
    return name
  }

  private mutating func template() throws(Fault) -> Expression {
    let start = token.start
    var (texts, values): ([JSString], [Expression]) = ([], [])
    lexer.position = token.end
    while true {
      let piece = try lexer.templatePiece()
      texts.append(piece.text)
      guard piece.hasValue else { break }
      try advance()
      values.append(try sequence())
      guard isSymbol("}") else { throw unexpected("'}'") }
      lexer.position = token.end
    }
    try advance()
    return Expression(.template(texts, values), at: start)
  }

  private mutating func members() throws(Fault) -> [Expression.Member] {
    try expect("{")
    var members: [Expression.Member] = []
    while !isSymbol("}") {
      members.append(try member())
      if !isSymbol("}") {
        guard isSymbol(",") else { throw unexpected("',' or '}'") }
        try advance()
      }
    }
    try advance()
    return members
  }

  private mutating func member() throws(Fault) -> Expression.Member {
    if try take("...") { return .spread(try expression()) }
    let start = token.start
    if try take("[") {
      let name = try expression()
      try expect("]")
      guard isSymbol(":") else { throw unexpected("':'") }
      try advance()
      return .computed(name, try expression())
    }
    let isVariable = variableName() != nil || isWord("undefined")
    let name: JSString
    switch token.form {
    case .name(let text), .string(let text): name = text
    case .number(let value): name = NumberText.text(value)
    default: throw unexpected("the name of a member")
    }
    if name == "__proto__" { throw Fault(.denied, "'__proto__' is out of reach", at: start) }
    try advance()
    if isVariable, isSymbol(",") || isSymbol("}") {
      return .named(name, Expression(name == "undefined" ? .undefined : .variable(name), at: start))
    }
    guard isSymbol(":") else { throw unexpected("':'") }
    try advance()
    return .named(name, try expression())
  }
}
