extension WAVE.Lexer {
  // MARK: Chars

  mutating func char() throws(WAVE.Failure) -> Unicode.Scalar {
    let start = position
    position += 1
    let scalar: Unicode.Scalar
    switch byte(position) {
    case UInt8(ascii: "'"): throw failure("a char is one character", at: start..<position + 1)
    case nil, 0x0A: throw failure("the char does not end", at: start..<position)
    default: scalar = try character(end: source.bytes.count)
    }
    guard byte(position) == UInt8(ascii: "'") else {
      let isLonger = source.bytes[position...].prefix { $0 != 0x0A }.contains(UInt8(ascii: "'"))
      throw failure(
        isLonger ? "a char is one Unicode scalar value; a text is a string, in \"…\"" : "the char does not end",
        at: start..<position)
    }
    position += 1
    return scalar
  }

  /// A character or an escape at the position, which is before the end.
  private mutating func character(end: Int) throws(WAVE.Failure) -> Unicode.Scalar {
    if byte(position) == UInt8(ascii: "\\") { return try escape(end: end) }
    var decoder = UTF8()
    var iterator = source.bytes[position..<min(end, position + 4)].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      throw failure("the text is not UTF-8", at: position..<position + 1)
    }
    position += UTF8.width(scalar)
    return scalar
  }

  private mutating func escape(end: Int) throws(WAVE.Failure) -> Unicode.Scalar {
    let start = position
    position += 2
    switch position <= end ? source.bytes[start + 1] : nil {
    case UInt8(ascii: "'"): return "'"
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start, end: end)
    default:
      throw failure(#"an unknown escape: there are \' \" \\ \t \n \r and \u{…}"#, at: start..<min(position, end))
    }
  }

  /// `\u{···}`, of one to six hexadecimal digits.
  private mutating func unicodeEscape(from start: Int, end: Int) throws(WAVE.Failure) -> Unicode.Scalar {
    let digits = source.bytes[min(position + 1, end)..<min(position + 7, end)].prefix { $0 != UInt8(ascii: "}") }
    guard byte(position) == UInt8(ascii: "{"), digits.endIndex < end, byte(digits.endIndex) == UInt8(ascii: "}"),
      digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    else {
      throw failure(#"an escape of this kind is \u{…} with one to six hexadecimal digits"#, at: start..<position)
    }
    position = digits.endIndex + 1
    guard let scalar = Unicode.Scalar(value) else {
      throw failure("U+\(WIT.CharacterRules.hexadecimal(value)) is no Unicode scalar value", at: start..<position)
    }
    return scalar
  }

  // MARK: Strings

  mutating func string() throws(WAVE.Failure) -> String {
    if byte(position + 1) == UInt8(ascii: "\""), byte(position + 2) == UInt8(ascii: "\"") { return try multilineString() }
    let start = position
    position += 1
    var text = String.UnicodeScalarView()
    while let next = byte(position) {
      switch next {
      case UInt8(ascii: "\""):
        position += 1
        return String(text)
      case 0x0A:
        throw failure(#"the string does not end on its line: a line break is \n, or a string in """…""""#, at: start..<position)
      default: text.append(try character(end: source.bytes.count))
      }
    }
    throw failure("the string does not end", at: start..<start + 1)
  }

  /// `"""`, a line break, lines, and spaces with `"""`: as many spaces are taken from each line.
  private mutating func multilineString() throws(WAVE.Failure) -> String {
    let start = position
    let bytes = source.bytes
    let opening = start..<start + 3
    guard let close = closingQuotes(from: opening.upperBound) else { throw failure("the string does not end", at: opening) }
    var line = opening.upperBound
    if byte(line) == 0x0D { line += 1 }
    guard line < close, byte(line) == 0x0A else {
      throw failure(#"behind """ begins a new line"#, at: opening)
    }
    line += 1
    let indent = bytes[line..<close].reversed().prefix { $0 == 0x20 }.count
    let last = close - indent
    guard bytes[last - 1] == 0x0A else {
      throw failure(#"the closing """ stands on a line of its own, behind spaces alone"#, at: close..<close + 3)
    }
    var text = String.UnicodeScalarView()
    while line < last {
      let end = bytes[line..<last].firstIndex(of: 0x0A) ?? last
      guard end - line >= indent, bytes[line..<line + indent].allSatisfy({ $0 == 0x20 }) else {
        throw failure(
          "a line of the string is indented less than its closing quotes, by \(indent)", at: line..<max(end, line + 1))
      }
      position = line + indent
      // A carriage return that counts is escaped.
      let stop = end > position && bytes[end - 1] == 0x0D ? end - 1 : end
      while position < stop { text.append(try character(end: stop)) }
      line = end + 1
      if line < last { text.append("\n") }
    }
    position = close + 3
    return String(text)
  }

  private func closingQuotes(from start: Int) -> Int? {
    var quotes = 0
    for offset in start..<source.bytes.count {
      quotes = source.bytes[offset] == UInt8(ascii: "\"") ? quotes + 1 : 0
      if quotes == 3 { return offset - 2 }
    }
    return nil
  }
}
