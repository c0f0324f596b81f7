extension WAVE {
  /// A piece of a text.
  struct Token {
    enum Kind: Equatable {
      /// One of `{ } ( ) [ ] : , .`
      case mark(UInt8)
      case number(String)
      /// A word in kebab case, and whether a `%` says that it is no keyword.
      case label(String, isEscaped: Bool)
      case char(Unicode.Scalar)
      case string(String)
      case end
    }

    var kind: Kind
    /// In bytes of the text.
    var range: Range<Int>

    /// For messages.
    var spelled: String {
      switch kind {
      case .mark(let byte): "'\(Unicode.Scalar(byte))'"
      case .number(let digits): "the number \(digits.count > 40 ? digits.prefix(40) + "…" : digits)"
      case .label(let word, let isEscaped): "'\(isEscaped ? "%" : "")\(word)'"
      case .char: "a char"
      case .string: "a string"
      case .end: "the end of the text"
      }
    }

    /// The keyword that the token is.
    var keyword: String? {
      if case .label(let word, isEscaped: false) = kind, WAVE.isKeyword(word) { word } else { nil }
    }

    func isMark(_ mark: Unicode.Scalar) -> Bool { kind == .mark(UInt8(ascii: mark)) }
  }

  /// Takes a text apart, a token at a time.
  struct Lexer {
    let source: Source
    let limits: Limits
    var position = 0

    init(_ source: Source, limits: Limits) {
      self.source = source
      self.limits = limits
    }

    private var bytes: [UInt8] { source.bytes }

    func failure(_ message: String, at range: Range<Int>) -> Failure { Failure(message, in: source, at: range) }

    func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

    mutating func next() throws(Failure) -> Token {
      skipSpace()
      let start = position
      guard let first = byte(start) else { return Token(kind: .end, range: start..<start) }
      switch first {
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "."):
        position += 1
        return Token(kind: .mark(first), range: start..<position)
      case UInt8(ascii: "'"): return Token(kind: .char(try char()), range: start..<position)
      case UInt8(ascii: "\""): return Token(kind: .string(try string()), range: start..<position)
      case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
      case UInt8(ascii: "%"): return try label()
      case let byte where WIT.CharacterRules.isLetter(byte): return try label()
      default: throw failure("a value cannot begin like this", at: start..<start + 1)
      }
    }

    private mutating func skipSpace() {
      while let next = byte(position) {
        switch next {
        case 0x20, 0x09, 0x0A, 0x0D: position += 1
        case UInt8(ascii: "/") where byte(position + 1) == UInt8(ascii: "/"):
          while let next = byte(position), next != 0x0A { position += 1 }
        default: return
        }
      }
    }

    private func spelled(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }

    // MARK: Labels

    private mutating func label() throws(Failure) -> Token {
      let start = position
      let isEscaped = byte(position) == UInt8(ascii: "%")
      if isEscaped { position += 1 }
      let word = run { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
      let range = start..<max(position, start + 1)
      guard let first = byte(word.lowerBound), !word.isEmpty, WIT.CharacterRules.isLetter(first) else {
        throw failure("a name stands behind '%'", at: range)
      }
      guard word.count <= WIT.Limits().nameLength else { throw failure("the name is too long", at: range) }
      let text = spelled(word)
      if let fault = WIT.CharacterRules.kebabFault(text) { throw failure(fault, at: range) }
      return Token(kind: .label(text, isEscaped: isEscaped), range: range)
    }

    /// Letters, digits and whatever else belongs to the piece.
    private mutating func run(_ belongs: (UInt8) -> Bool) -> Range<Int> {
      let start = position
      while let next = byte(position), WIT.CharacterRules.isLetter(next) || WIT.CharacterRules.isDigit(next) || belongs(next) {
        position += 1
      }
      return start..<position
    }

    // MARK: Numbers

    private mutating func number() throws(Failure) -> Token {
      let start = position
      if byte(position) == UInt8(ascii: "-") { position += 1 }
      while true {
        _ = run { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "_") }
        // A sign belongs to the number behind its exponent's mark.
        guard let next = byte(position), next == UInt8(ascii: "+") || next == UInt8(ascii: "-"),
          bytes[position - 1] | 0x20 == UInt8(ascii: "e")
        else { break }
        position += 1
      }
      let range = start..<position
      guard range.count <= limits.numberLength else {
        throw failure("a number has at most \(limits.numberLength) characters", at: range)
      }
      let text = spelled(range)
      guard text == "-inf" || Self.isNumber(bytes[range]) else { throw failure(Self.fault(ofNumber: text), at: range) }
      return Token(kind: .number(text), range: range)
    }

    /// `-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?`
    private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
      var rest = text
      func digits(_ rest: inout ArraySlice<UInt8>) -> Int {
        let run = rest.prefix { WIT.CharacterRules.isDigit($0) }
        rest = rest.dropFirst(run.count)
        return run.count
      }
      if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
      let leading = rest.first
      let count = digits(&rest)
      guard count == 1 || (count > 1 && leading != UInt8(ascii: "0")) else { return false }
      if rest.first == UInt8(ascii: ".") {
        rest = rest.dropFirst()
        guard digits(&rest) > 0 else { return false }
      }
      if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
        rest = rest.dropFirst()
        if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest = rest.dropFirst() }
        guard digits(&rest) > 0 else { return false }
      }
      return rest.isEmpty
    }

    private static func fault(ofNumber text: String) -> String {
      let digits = text.drop { $0 == "-" }
      let word = "'\(text.count > 40 ? text.prefix(40) + "…" : text)' is no number"
      if digits.hasPrefix("0x") || digits.hasPrefix("0b") || digits.hasPrefix("0o") { return word + ": numbers are decimal" }
      if digits.hasPrefix("nan") { return word + ": nan has no sign" }
      if digits.contains("_") { return word + ": digits stand without '_'" }
      if digits.first == "0", digits.dropFirst().first?.isNumber == true { return word + ": it has a leading zero" }
      return word
    }
  }
}
