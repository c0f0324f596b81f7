import WasmTypes

/// A place in a tokenized source, and the small steps that every parser is made of.
struct TokenCursor {
  let source: TokenizedSource
  var position = 0

  init(_ source: TokenizedSource, at position: Int = 0) {
    self.source = source
    self.position = position
  }

  var token: Token { source.tokens[position] }
  var kind: TokenKind { source.tokens[position].kind }

  /// The token after the current one.
  var next: Token { source.tokens[min(position + 1, source.tokens.count - 1)] }

  mutating func advance() { position = min(position + 1, source.tokens.count - 1) }

  /// The index of the parenthesis that closes the current one.
  var partner: Int { Int(token.payload) }

  // MARK: - Errors

  func error(_ message: String, at position: Int? = nil) -> TextError {
    TextError(message, at: Int(source.tokens[position ?? self.position].offset), in: source.bytes)
  }

  /// What to say of a token that fits nothing.
  func unexpected() -> TextError {
    let token = token.kind == .leftParenthesis && next.isUnknown ? next : token
    let problem = token.isUnknown ? "unknown operator" : "unexpected token"
    return TextError("\(problem) \(source.spelling(of: token))", at: Int(token.offset), in: source.bytes)
  }

  // MARK: - Parentheses and keywords

  /// True at `(keyword`.
  func isOpen(_ keyword: Keyword) -> Bool { kind == .leftParenthesis && next.keyword == keyword }

  func isKeyword(_ keyword: Keyword) -> Bool { token.keyword == keyword }

  /// Moves past `(keyword` if it is there.
  mutating func takeOpen(_ keyword: Keyword) -> Bool {
    guard isOpen(keyword) else { return false }
    position += 2
    return true
  }

  mutating func takeKeyword(_ keyword: Keyword) -> Bool {
    guard isKeyword(keyword) else { return false }
    advance()
    return true
  }

  mutating func expectOpen() throws(TextError) {
    guard kind == .leftParenthesis else { throw unexpected() }
    advance()
  }

  mutating func expectOpen(_ keyword: Keyword) throws(TextError) {
    guard takeOpen(keyword) else { throw unexpected() }
  }

  mutating func expectClose() throws(TextError) {
    guard kind == .rightParenthesis else { throw unexpected() }
    advance()
  }

  // MARK: - Identifiers, strings, numbers

  mutating func takeIdentifier() -> Symbol? {
    guard kind == .identifier else { return nil }
    let symbol = token.payload
    advance()
    return symbol
  }

  func name(_ symbol: Symbol) -> String { "$" + String(decoding: source.symbols[Int(symbol)], as: UTF8.self) }

  mutating func expectString() throws(TextError) -> [UInt8] {
    guard kind == .string else { throw unexpected() }
    var bytes: [UInt8] = []
    StringLiteral.decode(source.bytes, source.range(of: token), into: &bytes)
    advance()
    return bytes
  }

  /// A string that must be UTF-8.
  mutating func expectName() throws(TextError) -> [UInt8] {
    let place = position
    let bytes = try expectString()
    guard firstInvalidUTF8(in: bytes) == nil else { throw error("malformed UTF-8 encoding", at: place) }
    return bytes
  }

  /// Strings up to something else, joined.
  mutating func takeStrings() -> [UInt8] {
    var bytes: [UInt8] = []
    while kind == .string {
      StringLiteral.decode(source.bytes, source.range(of: token), into: &bytes)
      advance()
    }
    return bytes
  }

  /// How many numbers follow, counted up to a limit.
  func numberCount(limit: Int) -> Int {
    source.tokens[position...].prefix(limit).prefix { $0.kind == .integer || $0.kind == .float }.count
  }

  /// True at an integer without sign.
  var isNatural: Bool { kind == .integer && CharacterClass.isDigit(source.bytes[Int(token.offset)]) }

  /// An integer without sign that fits a number of bits.
  mutating func expectNatural(bits: Int = 32) throws(TextError) -> UInt64 {
    guard kind == .integer else { throw unexpected() }
    let literal = IntegerLiteral(source.bytes[source.range(of: token)])
    if literal?.hasSign == true { throw unexpected() }
    guard let value = literal?.bits(width: bits) else { throw error("i\(bits) constant out of range") }
    advance()
    return value
  }

  /// The number after `offset=` or `align=`.
  mutating func takeNatural(after keyword: Keyword) throws(TextError) -> UInt64? {
    guard isKeyword(keyword) else { return nil }
    let digits = source.bytes[source.range(of: token)].dropFirst(keyword.rawValue.utf8.count)
    guard let value = IntegerLiteral(digits)?.magnitude else { throw error("i64 constant out of range") }
    advance()
    return value
  }

  /// The bits of an integer constant, signed or not.
  mutating func expectInteger(bits: Int) throws(TextError) -> UInt64 {
    guard kind == .integer else { throw unexpected() }
    guard let value = IntegerLiteral(source.bytes[source.range(of: token)])?.bits(width: bits) else {
      throw error("constant out of range: it needs more than \(bits) bits")
    }
    advance()
    return value
  }

  mutating func expectFloat32() throws(TextError) -> UInt32 {
    guard kind == .float || kind == .integer else { throw unexpected() }
    guard let bits = FloatLiteral.bits32(source.bytes[source.range(of: token)]) else { throw error("constant out of range") }
    advance()
    return bits
  }

  mutating func expectFloat64() throws(TextError) -> UInt64 {
    guard kind == .float || kind == .integer else { throw unexpected() }
    guard let bits = FloatLiteral.bits64(source.bytes[source.range(of: token)]) else { throw error("constant out of range") }
    advance()
    return bits
  }
}
