/// Reads one document from its start to its end, without going back.
struct TOMLParser {
  let bytes: [UInt8]
  let maximumDepth: Int
  /// Always at the start of a scalar, as `bytes` are UTF-8 and each step passes whole scalars.
  var offset = 0

  /// Throws where the bytes are not UTF-8.
  init(_ bytes: [UInt8], maximumDepth: Int) throws(TOMLError) {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    self.bytes = bytes.starts(with: mark) ? Array(bytes.dropFirst(mark.count)) : bytes
    self.maximumDepth = maximumDepth
    if String(validating: self.bytes, as: UTF8.self) == nil {
      throw failure("expected UTF-8, found other bytes", at: Self.endOfUTF8(self.bytes))
    }
  }

  private static func endOfUTF8(_ bytes: [UInt8]) -> Int {
    var (parser, iterator, offset) = (UTF8.ForwardParser(), bytes.makeIterator(), 0)
    while case .valid(let scalar) = parser.parseScalar(from: &iterator) { offset += scalar.count }
    return offset
  }

  var peek: UInt8? { byte(at: offset) }

  func byte(at offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func accept(_ character: Unicode.Scalar) -> Bool {
    guard peek == UInt8(ascii: character) else { return false }
    offset += 1
    return true
  }

  mutating func expect(_ character: Unicode.Scalar) throws(TOMLError) {
    guard accept(character) else { throw expected("\(character)") }
  }

  // MARK: Lines

  mutating func parseDocument() throws(TOMLError) -> LocatedValue {
    let root = TableBuilder(.header, depth: 1)
    var section = root
    while true {
      try skipLines()
      switch peek {
      case nil: return root.finished()
      case UInt8(ascii: "["): section = try parseHeader(root)
      default: try parseKeyAndValue(into: section)
      }
      try endLine()
    }
  }

  /// Tabs and spaces.
  mutating func skipBlanks() {
    while let byte = peek, Self.isBlank(byte) { offset += 1 }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }

  /// Whether a character may stand in comments and strings: no control character but the tab.
  static func isText(_ byte: UInt8) -> Bool { byte >= 0x20 && byte != 0x7F || byte == UInt8(ascii: "\t") }

  /// LF or CR LF.
  mutating func acceptLineBreak() -> Bool {
    let isCRLF = peek == UInt8(ascii: "\r") && byte(at: offset + 1) == UInt8(ascii: "\n")
    offset += isCRLF ? 1 : 0
    return accept("\n")
  }

  /// Blanks, comments and line breaks.
  mutating func skipLines() throws(TOMLError) {
    repeat {
      skipBlanks()
      try skipComment()
    } while acceptLineBreak()
  }

  private mutating func skipComment() throws(TOMLError) {
    guard accept("#") else { return }
    while let byte = peek, Self.isText(byte) { offset += 1 }
    try checkLineEnds()
  }

  private mutating func endLine() throws(TOMLError) {
    skipBlanks()
    try skipComment()
    try checkLineEnds()
  }

  /// Leaves the line break to `skipLines`.
  private mutating func checkLineEnds() throws(TOMLError) {
    let start = offset
    guard peek == nil || acceptLineBreak() else { throw expected("a line break") }
    offset = start
  }

  // MARK: Keys

  /// A part of a dotted key, and where it stands.
  struct KeyPart {
    var key: TOMLKey
    var offset: Int
  }

  static func isBareKeyByte(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// One part or more, with dots between them.
  mutating func parseKey() throws(TOMLError) -> [KeyPart] {
    var parts: [KeyPart] = []
    repeat {
      skipBlanks()
      guard parts.count < maximumDepth else { throw tooDeep(at: offset) }
      let start = offset
      parts.append(KeyPart(key: TOMLKey(try parseSimpleKey()), offset: start))
      skipBlanks()
    } while accept(".")
    return parts
  }

  private mutating func parseSimpleKey() throws(TOMLError) -> String {
    if let quote = peek, Self.isQuote(quote) { return try parseString(quote, isMultiline: false) }
    let start = offset
    while let byte = peek, Self.isBareKeyByte(byte) { offset += 1 }
    guard offset > start else { throw expected("a key") }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  func tooDeep(at offset: Int) -> TOMLError { failure("nests deeper than \(maximumDepth)", at: offset) }
}
