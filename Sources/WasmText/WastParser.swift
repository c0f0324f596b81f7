import WasmTypes

/// Parses scripts into commands.
public struct WastParser {
  private var cursor: TokenCursor
  private let options: TextOptions
  /// Lines are counted on from the last command, so that a script costs linear time.
  private var line = 1
  private var lineOffset = 0
  private var isInThread = false

  private init(_ source: TokenizedSource, options: TextOptions) {
    cursor = TokenCursor(source)
    self.options = options
  }

  /// Parses a whole script. Its text modules are parsed when they are encoded.
  public static func parse(_ source: [UInt8], options: TextOptions = TextOptions()) throws(TextError) -> [WastCommand] {
    let source = try Lexer.tokenize(source, limit: options.maximumByteCount)
    var parser = WastParser(source, options: options)
    return try parser.parseCommands()
  }

  private mutating func parseCommands() throws(TextError) -> [WastCommand] {
    if isModuleField(cursor.next.keyword) {
      // The fields alone are one module.
      let module = WastModule(
        form: .text(cursor.source, start: 0, end: cursor.source.tokens.count - 1, name: nil), options: options)
      return [WastCommand(line: currentLine(), kind: .module(module))]
    }
    var commands: [WastCommand] = []
    while cursor.kind != .end { commands.append(try parseCommandInParentheses()) }
    return commands
  }

  private mutating func parseCommandInParentheses() throws(TextError) -> WastCommand {
    let line = currentLine()
    try cursor.expectOpen()
    let kind = try parseCommand()
    try cursor.expectClose()
    return WastCommand(line: line, kind: kind)
  }

  private func isModuleField(_ keyword: Keyword?) -> Bool {
    switch keyword {
    case .type, .rec, .import, .func, .table, .memory, .global, .tag, .export, .start, .elem, .data: true
    default: false
    }
  }

  private mutating func currentLine() -> Int {
    let offset = Int(cursor.token.offset)
    let bytes = cursor.source.bytes
    for index in lineOffset..<offset where bytes[index] == 0x0A || (bytes[index] == 0x0D && bytes[index + 1] != 0x0A) {
      line += 1
    }
    lineOffset = offset
    return line
  }

  // MARK: - Commands

  private mutating func parseCommand() throws(TextError) -> WastCommand.Kind {
    guard let keyword = cursor.token.keyword else { throw cursor.unexpected() }
    let place = cursor.position
    cursor.advance()
    switch keyword {
    case .module: return try parseModuleCommand(from: place)
    case .register:
      let module = try parseName()
      return .register(module: module, instance: takeName())
    case .invoke, .get: return .action(try parseActionBody(keyword))
    case .assertReturn:
      let action = try parseAction()
      var patterns: [WastPattern] = []
      while cursor.kind == .leftParenthesis { patterns.append(try parsePattern()) }
      return .assertReturn(action, patterns)
    case .assertTrap where cursor.isOpen(.module):
      return .assertModuleTrap(try parseModule(), message: try parseName())
    case .assertTrap: return .assertTrap(try parseAction(), message: try parseName())
    case .assertExhaustion: return .assertExhaustion(try parseAction(), message: try parseName())
    case .assertException: return .assertException(try parseAction())
    case .assertMalformed, .assertMalformedCustom:
      return .assertMalformed(try parseModule(), message: try parseName(), isCustom: keyword == .assertMalformedCustom)
    case .assertInvalid, .assertInvalidCustom:
      return .assertInvalid(try parseModule(), message: try parseName(), isCustom: keyword == .assertInvalidCustom)
    case .assertUnlinkable: return .assertUnlinkable(try parseModule(), message: try parseName())
    case .thread where !isInThread: return try parseThread()
    case .wait: return .wait(thread: try expectName())
    default:
      cursor.position = place
      throw cursor.unexpected()
    }
  }

  /// After `(thread` (threads proposal): a name, the instances that it shares, commands. Threads do not nest.
  private mutating func parseThread() throws(TextError) -> WastCommand.Kind {
    let name = try expectName()
    var shared: [String] = []
    while cursor.takeOpen(.shared) {
      try cursor.expectOpen(.module)
      shared.append(try expectName())
      try cursor.expectClose()
      try cursor.expectClose()
    }
    isInThread = true
    defer { isInThread = false }
    var commands: [WastCommand] = []
    while cursor.kind == .leftParenthesis { commands.append(try parseCommandInParentheses()) }
    return .thread(name: name, shared: shared, commands: commands)
  }

  private mutating func expectName() throws(TextError) -> String {
    guard let name = takeName() else { throw cursor.unexpected() }
    return name
  }

  private mutating func takeName() -> String? { cursor.takeIdentifier().map { cursor.name($0) } }

  private mutating func parseName() throws(TextError) -> String { String(decoding: try cursor.expectName(), as: UTF8.self) }

  // MARK: - Modules

  /// After `(module`, up to its closing parenthesis.
  private mutating func parseModuleCommand(from keyword: Int) throws(TextError) -> WastCommand.Kind {
    let end = Int(cursor.source.tokens[keyword - 1].payload)
    if cursor.takeKeyword(.definition) { return .definition(try parseModuleBody(until: end)) }
    if cursor.takeKeyword(.instance) {
      let name = takeName()
      return .instance(name: name, definition: takeName())
    }
    return .module(try parseModuleBody(until: end))
  }

  private mutating func parseModule() throws(TextError) -> WastModule {
    let end = cursor.partner
    try cursor.expectOpen(.module)
    _ = cursor.takeKeyword(.definition)
    let module = try parseModuleBody(until: end)
    try cursor.expectClose()
    return module
  }

  private mutating func parseModuleBody(until end: Int) throws(TextError) -> WastModule {
    let symbol = cursor.takeIdentifier()
    let name = symbol.map { cursor.name($0) }
    if cursor.takeKeyword(.binary) { return WastModule(name: name, form: .binary(cursor.takeStrings()), options: options) }
    if cursor.takeKeyword(.quote) { return WastModule(name: name, form: .quote(cursor.takeStrings()), options: options) }
    let start = cursor.position
    cursor.position = end
    return WastModule(name: name, form: .text(cursor.source, start: start, end: end, name: symbol), options: options)
  }

  // MARK: - Actions

  private mutating func parseAction() throws(TextError) -> WastAction {
    try cursor.expectOpen()
    guard let keyword = cursor.token.keyword, keyword == .invoke || keyword == .get else { throw cursor.unexpected() }
    cursor.advance()
    let action = try parseActionBody(keyword)
    try cursor.expectClose()
    return action
  }

  private mutating func parseActionBody(_ keyword: Keyword) throws(TextError) -> WastAction {
    let instance = takeName()
    let name = try parseName()
    guard keyword == .invoke else { return .get(instance: instance, name: name) }
    var arguments: [WastValue] = []
    while cursor.kind == .leftParenthesis { arguments.append(try parseValue()) }
    return .invoke(instance: instance, name: name, arguments: arguments)
  }

  // MARK: - Values and patterns

  private mutating func parseValue() throws(TextError) -> WastValue {
    let place = cursor.position
    let value: WastValue
    switch try parsePattern() {
    case .i32(let bits): value = .i32(bits)
    case .i64(let bits): value = .i64(bits)
    case .f32(.exactly(let bits)): value = .f32(UInt32(bits))
    case .f64(.exactly(let bits)): value = .f64(bits)
    case .v128(let width, let lanes):
      guard let halves = Self.halves(width, lanes) else { throw cursor.error("unexpected token", at: place) }
      value = .v128(halves.low, halves.high)
    case .refNull(.some(let type)): value = .refNull(type)
    case .refExtern(.some(let number)): value = .refExtern(number)
    case .refHost(let number): value = .refHost(number)
    default: throw cursor.error("unexpected token: a value must be given here", at: place)
    }
    return value
  }

  /// The two words of a vector, or nil where a lane is a pattern.
  private static func halves(_ width: Int, _ lanes: [WastBits]) -> (low: UInt64, high: UInt64)? {
    var words: [UInt64] = [0, 0]
    for (index, lane) in lanes.enumerated() {
      guard case .exactly(let bits) = lane else { return nil }
      words[index * width / 64] |= bits << UInt64(index * width % 64)
    }
    return (words[0], words[1])
  }

  private mutating func parsePattern() throws(TextError) -> WastPattern {
    guard cursor.isOpen(.either) else { return try parseSimplePattern() }
    cursor.position += 2
    var alternatives: [WastPattern] = []
    while cursor.kind == .leftParenthesis { alternatives.append(try parseSimplePattern()) }
    try cursor.expectClose()
    return .either(alternatives)
  }

  private mutating func parseSimplePattern() throws(TextError) -> WastPattern {
    try cursor.expectOpen()
    let token = cursor.token
    let place = cursor.position
    cursor.advance()
    let pattern: WastPattern
    switch (token.opcode, token.keyword) {
    case (.i32Const, _): pattern = .i32(UInt32(try cursor.expectInteger(bits: 32)))
    case (.i64Const, _): pattern = .i64(try cursor.expectInteger(bits: 64))
    case (.f32Const, _): pattern = .f32(try parseFloat(width: 32))
    case (.f64Const, _): pattern = .f64(try parseFloat(width: 64))
    case (.v128Const, _): pattern = try parseVectorPattern()
    case (.refNull, _): pattern = .refNull(try parseHeapTypeWord())
    case (.refFunc, _): pattern = .reference("func")
    case (.refI31, _): pattern = .reference("i31")
    case (.refEq, _): pattern = .reference("eq")
    case (_, .refAny): pattern = .reference("any")
    case (_, .refStruct): pattern = .reference("struct")
    case (_, .refArray): pattern = .reference("array")
    case (_, .refExn): pattern = .reference("exn")
    case (_, .refExtern): pattern = .refExtern(cursor.kind == .integer ? UInt32(try cursor.expectNatural()) : nil)
    case (_, .refHost): pattern = .refHost(UInt32(try cursor.expectNatural()))
    default:
      cursor.position = place
      throw cursor.unexpected()
    }
    try cursor.expectClose()
    return pattern
  }

  private mutating func parseHeapTypeWord() throws(TextError) -> String? {
    guard cursor.kind != .rightParenthesis else { return nil }
    guard cursor.kind == .keyword || cursor.kind == .identifier || cursor.kind == .integer else { throw cursor.unexpected() }
    let word = cursor.source.spelling(of: cursor.token)
    cursor.advance()
    return word
  }

  private mutating func parseFloat(width: Int) throws(TextError) -> WastBits {
    if cursor.takeKeyword(.nanCanonical) { return .canonicalNaN }
    if cursor.takeKeyword(.nanArithmetic) { return .arithmeticNaN }
    return .exactly(width == 32 ? UInt64(try cursor.expectFloat32()) : try cursor.expectFloat64())
  }

  private mutating func parseVectorPattern() throws(TextError) -> WastPattern {
    let width: Int
    var isFloat = false
    switch cursor.token.keyword {
    case .i8x16: width = 8
    case .i16x8: width = 16
    case .i32x4: width = 32
    case .i64x2: width = 64
    case .f32x4: (width, isFloat) = (32, true)
    case .f64x2: (width, isFloat) = (64, true)
    default: throw cursor.unexpected()
    }
    cursor.advance()
    var lanes: [WastBits] = []
    for _ in 0..<(128 / width) {
      lanes.append(isFloat ? try parseFloat(width: width) : .exactly(try cursor.expectInteger(bits: width)))
    }
    return .v128(laneWidth: width, lanes: lanes)
  }
}
