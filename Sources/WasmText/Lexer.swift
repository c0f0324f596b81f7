/// Cuts a source into tokens (specification 3.0, 6.2), skipping white space and comments; annotations are put aside.
///
/// Words that are no token of the language become `reserved` tokens: the parser rejects them where it meets them.
struct Lexer {
  private let source: [UInt8]
  private var index = 0
  private let end: Int
  private var tokens: [Token] = []
  private var symbols: [[UInt8]] = []
  private var symbolNumbers: [[UInt8]: Symbol] = [:]
  /// Indices of the parentheses that are open.
  private var open: [Int] = []
  private var annotations: [Annotation] = []

  private init(_ source: [UInt8], range: Range<Int>) {
    self.source = source
    index = range.lowerBound
    end = range.upperBound
  }

  static func tokenize(_ source: [UInt8], limit: Int) throws(TextError) -> TokenizedSource {
    guard source.count <= min(limit, 1 << 31) else {
      throw TextError("source too large: \(source.count) bytes, the limit is \(limit)", line: 1, column: 1)
    }
    if let offset = firstInvalidUTF8(in: source) { throw TextError("malformed UTF-8 encoding", at: offset, in: source) }
    return try tokens(of: source, range: 0..<source.count)
  }

  /// What an annotation holds, as tokens of its own.
  static func contents(of annotation: Annotation, in source: TokenizedSource) throws(TextError) -> TokenizedSource {
    try tokens(of: source.bytes, range: annotation.range)
  }

  private static func tokens(of source: [UInt8], range: Range<Int>) throws(TextError) -> TokenizedSource {
    var lexer = Lexer(source, range: range)
    try lexer.run()
    return TokenizedSource(bytes: source, tokens: lexer.tokens, symbols: lexer.symbols, annotations: lexer.annotations)
  }

  private func error(_ message: String, at offset: Int) -> TextError { TextError(message, at: offset, in: source) }

  private mutating func run() throws(TextError) {
    while index < end {
      let byte = source[index]
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: ";"): try skipSemicolon(inAnnotation: false)
      case UInt8(ascii: "("):
        if peek(1) == UInt8(ascii: ";") {
          try skipBlockComment()
        } else if peek(1) == UInt8(ascii: "@") {
          try skipAnnotation()
        } else {
          open.append(tokens.count)
          append(.leftParenthesis, from: index, to: index + 1)
        }
      case UInt8(ascii: ")"):
        guard let partner = open.popLast() else { throw error("unexpected token )", at: index) }
        tokens[partner].payload = UInt32(tokens.count)
        append(.rightParenthesis, from: index, to: index + 1, payload: UInt32(partner))
      default: try scanWord()
      }
    }
    if let partner = open.last {
      let place = Int(tokens[partner].offset)
      // A word that is no token is the likelier cause, and the error that the suite expects.
      if let word = tokens.first(where: \.isUnknown) {
        let range = Int(word.offset)..<Int(word.offset + word.length)
        throw error("unknown operator \(String(decoding: source[range].prefix(60), as: UTF8.self))", at: range.lowerBound)
      }
      throw error("unexpected token: this parenthesis is not closed", at: place)
    }
    tokens.append(Token(kind: .end, offset: UInt32(end), length: 0, payload: 0))
  }

  private func peek(_ distance: Int) -> UInt8? { index + distance < end ? source[index + distance] : nil }

  private mutating func append(_ kind: TokenKind, from start: Int, to end: Int, payload: UInt32 = 0) {
    tokens.append(Token(kind: kind, offset: UInt32(start), length: UInt32(end - start), payload: payload))
    index = end
  }

  // MARK: - Comments and annotations

  private mutating func skipSemicolon(inAnnotation: Bool) throws(TextError) {
    if peek(1) == UInt8(ascii: ";") {
      while index < end, source[index] != 0x0A, source[index] != 0x0D { index += 1 }
    } else if inAnnotation {
      index += 1
    } else {
      append(.reserved, from: index, to: index + 1)
    }
  }

  /// Block comments nest; a counter suffices.
  private mutating func skipBlockComment() throws(TextError) {
    let start = index
    var depth = 0
    while index < end {
      if source[index] == UInt8(ascii: "("), peek(1) == UInt8(ascii: ";") {
        depth += 1
        index += 2
      } else if source[index] == UInt8(ascii: ";"), peek(1) == UInt8(ascii: ")") {
        depth -= 1
        index += 2
        if depth == 0 { return }
      } else {
        index += 1
      }
    }
    throw error("unclosed comment", at: start)
  }

  /// `(@id …)`: anything that is lexically well-formed, with balanced parentheses.
  private mutating func skipAnnotation() throws(TextError) {
    let start = index
    let kind = Annotation.Kind(try readAnnotationName())
    let contents = index
    var depth = 1
    while index < end {
      switch source[index] {
      case 0x20, 0x09, 0x0A, 0x0D: index += 1
      case UInt8(ascii: ";"): try skipSemicolon(inAnnotation: true)
      case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): index += 1
      case UInt8(ascii: "("):
        if peek(1) == UInt8(ascii: ";") {
          try skipBlockComment()
        } else {
          // A nested annotation needs no identifier: inside one it is only parentheses.
          depth += 1
          index += 1
        }
      case UInt8(ascii: ")"):
        depth -= 1
        index += 1
        guard depth == 0 else { continue }
        if let kind { annotations.append(annotation(kind, start, contents..<index - 1)) }
        return
      default: _ = try wordEnd()
      }
    }
    throw error("unclosed annotation", at: start)
  }

  /// A name is a symbol from the beginning, since it takes the place of an identifier.
  private mutating func annotation(_ kind: Annotation.Kind, _ start: Int, _ range: Range<Int>) -> Annotation {
    var annotation = Annotation(kind: kind, position: tokens.count, offset: start, range: range)
    guard kind == .name, let open = source[range].firstIndex(of: 0x22),
      case .end(let end) = StringLiteral.scan(source, from: open)
    else { return annotation }
    var name: [UInt8] = []
    StringLiteral.decode(source, open..<end, into: &name)
    annotation.symbol = symbol(name)
    return annotation
  }

  /// Moves past `(@id` and returns the id.
  private mutating func readAnnotationName() throws(TextError) -> [UInt8] {
    let start = index
    index += 2
    if peek(0) == 0x22 {
      guard case .end(let end) = StringLiteral.scan(source, from: index), end > index + 2 else {
        throw error("empty annotation id", at: start)
      }
      var name: [UInt8] = []
      StringLiteral.decode(source, index..<end, into: &name)
      guard firstInvalidUTF8(in: name) == nil else { throw error("malformed UTF-8 encoding", at: index) }
      index = end
      return name
    }
    let name = index
    while let byte = peek(0), CharacterClass.isIdentifierCharacter(byte) { index += 1 }
    guard index > name else { throw error("empty annotation id", at: start) }
    return Array(source[name..<index])
  }

  // MARK: - Words

  /// Moves past a longest run of identifier characters and strings; the second result counts the strings.
  private mutating func wordEnd() throws(TextError) -> (end: Int, strings: Int) {
    var strings = 0
    let start = index
    while let byte = peek(0) {
      if byte == 0x22 {
        switch StringLiteral.scan(source, from: index) {
        case .end(let end): index = end
        case .error(let message, let offset): throw error(message, at: offset)
        }
        strings += 1
      } else if CharacterClass.isIdentifierCharacter(byte) {
        index += 1
      } else {
        break
      }
    }
    guard index > start else { throw error("illegal character", at: index) }
    return (index, strings)
  }

  private mutating func scanWord() throws(TextError) {
    let start = index
    let first = source[start]
    if ",[]{}".utf8.contains(first) { return append(.reserved, from: start, to: start + 1) }
    if first == UInt8(ascii: "$") { return try scanIdentifier() }
    let (end, strings) = try wordEnd()
    if strings > 0 {
      // One string and nothing else, or something that no token allows.
      return append(strings == 1 && first == 0x22 && isOneString(start, end) ? .string : .reserved, from: start, to: end)
    }
    let word = source[start..<end]
    if let kind = NumberSyntax.kind(word) {
      append(kind, from: start, to: end)
    } else if first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") {
      append(.keyword, from: start, to: end, payload: wordNumber(word))
    } else {
      append(.reserved, from: start, to: end)
    }
  }

  private func isOneString(_ start: Int, _ end: Int) -> Bool {
    if case .end(end) = StringLiteral.scan(source, from: start) { return true }
    return false
  }

  private func wordNumber(_ word: ArraySlice<UInt8>) -> UInt32 {
    if NumberSyntax.isPrefix(word, "offset="), NumberSyntax.isNatural(word.dropFirst(7)) { return Word.offsetEquals }
    if NumberSyntax.isPrefix(word, "align="), NumberSyntax.isNatural(word.dropFirst(6)) { return Word.alignEquals }
    let number = word.count <= 64 ? Word.table[Array(word)] ?? Word.unknown : Word.unknown
    return number == Word.offsetEquals || number == Word.alignEquals ? Word.unknown : number
  }

  /// `$name` or `$"any name"`.
  private mutating func scanIdentifier() throws(TextError) {
    let start = index
    var name: [UInt8] = []
    if peek(1) == 0x22 {
      guard case .end(let end) = StringLiteral.scan(source, from: start + 1) else { throw error("empty identifier", at: start) }
      StringLiteral.decode(source, start + 1..<end, into: &name)
      guard firstInvalidUTF8(in: name) == nil else { throw error("malformed UTF-8 encoding", at: start) }
      index = end
      if let next = peek(0), next == 0x22 || CharacterClass.isIdentifierCharacter(next) {
        let (end, _) = try wordEnd()
        return append(.reserved, from: start, to: end)
      }
    } else {
      index += 1
      let isEmpty = peek(0).map { !CharacterClass.isIdentifierCharacter($0) } ?? true
      let (end, strings) = isEmpty ? (index, 0) : try wordEnd()
      if strings > 0 { return append(.reserved, from: start, to: end) }
      name = Array(source[(start + 1)..<end])
    }
    guard !name.isEmpty else { throw error("empty identifier", at: start) }
    append(.identifier, from: start, to: index, payload: symbol(name))
  }

  private mutating func symbol(_ name: [UInt8]) -> Symbol {
    if let number = symbolNumbers[name] { return number }
    let number = Symbol(symbols.count)
    symbolNumbers[name] = number
    symbols.append(name)
    return number
  }
}
