/// Strings: basic in `"`, with escapes, and literal in `'`; either on one line or, in three quotes, on several.
extension TOMLParser {
  private static let backslash = UInt8(ascii: "\\")

  static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

  /// Whether three quotes begin here.
  func opensMultiline(_ quote: UInt8) -> Bool { byte(at: offset + 1) == quote && byte(at: offset + 2) == quote }

  /// From its opening quote on.
  mutating func parseString(_ quote: UInt8, isMultiline: Bool) throws(TOMLError) -> String {
    let isBasic = quote == UInt8(ascii: "\"")
    offset += isMultiline ? 3 : 1
    // A line break right after the opening is not content.
    if isMultiline { _ = acceptLineBreak() }
    var content: [UInt8] = []
    while true {
      let start = offset
      while let byte = peek, Self.isText(byte), byte != quote, !(isBasic && byte == Self.backslash) { offset += 1 }
      content += bytes[start..<offset]
      if peek == quote {
        if try endString(quote, isMultiline, &content) { return String(decoding: content, as: UTF8.self) }
      } else if isBasic, peek == Self.backslash {
        if isMultiline, skipContinuation() { continue }
        try parseEscape(into: &content)
      } else if isMultiline, acceptLineBreak() {
        content.append(UInt8(ascii: "\n"))
      } else {
        throw expected("the closing \(String(repeating: "\(Unicode.Scalar(quote))", count: isMultiline ? 3 : 1)) of a string")
      }
    }
  }

  /// At a quote. Up to two quotes are content of a multi-line string, also where they stand before its end.
  private mutating func endString(_ quote: UInt8, _ isMultiline: Bool, _ content: inout [UInt8]) throws(TOMLError) -> Bool {
    var count = 0
    while count < (isMultiline ? 5 : 1), peek == quote {
      offset += 1
      count += 1
    }
    let isEnd = !isMultiline || count >= 3
    if isMultiline { content += [UInt8](repeating: quote, count: isEnd ? count - 3 : count) }
    return isEnd
  }

  /// A backslash at the end of a line skips all blanks and line breaks that follow.
  private mutating func skipContinuation() -> Bool {
    let start = offset
    offset += 1
    skipBlanks()
    guard acceptLineBreak() else {
      offset = start
      return false
    }
    repeat { skipBlanks() } while acceptLineBreak()
    return true
  }

  private mutating func parseEscape(into content: inout [UInt8]) throws(TOMLError) {
    offset += 1
    let letter = peek
    let escaped: UInt8
    switch letter.map({ Unicode.Scalar($0) }) {
    case "b": escaped = 0x08
    case "t": escaped = 0x09
    case "n": escaped = 0x0A
    case "f": escaped = 0x0C
    case "r": escaped = 0x0D
    case "\"": escaped = UInt8(ascii: "\"")
    case "\\": escaped = Self.backslash
    case "u": return try parseScalar(digits: 4, into: &content)
    case "U": return try parseScalar(digits: 8, into: &content)
    default: throw expected("one of b t n f r \" \\ u U after a backslash")
    }
    offset += 1
    content.append(escaped)
  }

  /// At the `u` of an escape.
  private mutating func parseScalar(digits: Int, into content: inout [UInt8]) throws(TOMLError) {
    let start = offset
    offset += 1
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let byte = peek, let digit = Self.hexDigit(byte) else { throw expected("\(digits) hexadecimal digits") }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw failure("expected a Unicode scalar value, found \(String(value, radix: 16, uppercase: true))", at: start)
    }
    content += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
