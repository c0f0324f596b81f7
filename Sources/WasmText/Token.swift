import WasmTypes

/// What a token is.
enum TokenKind: UInt8, Sendable {
  case leftParenthesis
  case rightParenthesis
  case string
  /// `$name` or `$"name"`; the payload is the symbol.
  case identifier
  /// A word that begins with a lower-case letter; the payload is its `Word`.
  case keyword
  case integer
  case float
  /// Lexically well-formed, but no token of the language.
  case reserved
  case end
}

/// The number of an identifier in a source: equal identifiers have equal numbers.
typealias Symbol = UInt32

/// A token: a kind and a range of the source.
struct Token: Sendable {
  var kind: TokenKind
  var offset: UInt32
  var length: UInt32
  /// Of a parenthesis the index of its partner, of an identifier the symbol, of a keyword the word.
  var payload: UInt32

  /// The instruction that the keyword names.
  var opcode: Opcode? {
    guard kind == .keyword, payload < Word.keywordBase else { return nil }
    return Opcode(rawValue: UInt16(payload))
  }

  /// The structural keyword.
  var keyword: Keyword? {
    guard kind == .keyword, payload >= Word.keywordBase, payload != Word.unknown else { return nil }
    return Keyword.all[Int(payload - Word.keywordBase)]
  }

  /// True for a word that the language does not know.
  var isUnknown: Bool { kind == .reserved || (kind == .keyword && payload == Word.unknown) }
}

/// A source cut into tokens, the last of kind `end`; parentheses are balanced.
struct TokenizedSource: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  /// The name of each symbol, without `$`.
  let symbols: [[UInt8]]
  /// The annotations that mean something to the parser, in order.
  var annotations: [Annotation] = []

  func range(of token: Token) -> Range<Int> { Int(token.offset)..<Int(token.offset + token.length) }

  /// The token as written; long ones are cut.
  func spelling(of token: Token) -> String {
    if token.kind == .end { return "end of input" }
    let bytes = self.bytes[range(of: token)]
    return String(decoding: bytes.prefix(60), as: UTF8.self) + (bytes.count > 60 ? "…" : "")
  }
}
