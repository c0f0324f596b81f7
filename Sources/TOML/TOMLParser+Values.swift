/// Values: containers in brackets, and what is written as one word.
extension TOMLParser {
  /// - Parameter depth: How many tables and arrays the value is in.
  mutating func parseValue(depth: Int) throws(TOMLError) -> TOMLValue {
    switch peek {
    case let quote? where Self.isQuote(quote): .string(try parseString(quote, isMultiline: opensMultiline(quote)))
    case UInt8(ascii: "["): .array(try parseArray(depth: depth + 1))
    case UInt8(ascii: "{"): .table(try parseInlineTable(depth: depth + 1))
    default: try parseWord()
    }
  }

  private mutating func parseArray(depth: Int) throws(TOMLError) -> [TOMLValue] {
    guard depth <= maximumDepth else { throw tooDeep(at: offset) }
    offset += 1
    var elements: [TOMLValue] = []
    repeat {
      try skipLines()
      if accept("]") { return elements }
      elements.append(try parseValue(depth: depth))
      try skipLines()
    } while accept(",")
    guard accept("]") else { throw expected(", or ] in an array") }
    return elements
  }

  /// On one line, without a comma after the last member.
  private mutating func parseInlineTable(depth: Int) throws(TOMLError) -> [TOMLKey: TOMLValue] {
    guard depth <= maximumDepth else { throw tooDeep(at: offset) }
    offset += 1
    let table = TableBuilder(.dotted, depth: depth)
    skipBlanks()
    if accept("}") { return [:] }
    repeat {
      try parseKeyAndValue(into: table)
      skipBlanks()
    } while accept(",")
    guard accept("}") else { throw expected(", or } in an inline table") }
    return table.finished()
  }

  /// A boolean, a number, a date or a time.
  private mutating func parseWord() throws(TOMLError) -> TOMLValue {
    let start = offset
    skipWord()
    guard offset > start else { throw expected("a value") }
    if hasDate(at: start), offset == start + 10, peek == UInt8(ascii: " "), hasTime(at: offset + 1) {
      // A space may separate a date from its time.
      offset += 1
      skipWord()
    }
    let word = bytes[start..<offset]
    let value: TOMLValue?
    let what: String
    if hasDate(at: start) || hasTime(at: start) {
      (value, what) = (TOMLValue(dateOrTime: word), "a date or time such as 1979-05-27T07:32:00Z")
    } else if let first = word.first, Self.isDigit(first) || first == UInt8(ascii: "+") || first == UInt8(ascii: "-") {
      (value, what) = (try parseNumber(word), "a number")
    } else {
      (value, what) = (Self.constant(word), "a value (strings need quotes)")
    }
    guard let value else {
      throw failure("expected \(what), found \(Self.excerpt(String(decoding: word, as: UTF8.self)))", at: start)
    }
    return value
  }

  private mutating func skipWord() {
    while let byte = peek, Self.isBareKeyByte(byte) || [0x2B, 0x2E, 0x3A].contains(byte) { offset += 1 }
  }

  private func hasDate(at start: Int) -> Bool { hasDigits(4, at: start) && byte(at: start + 4) == UInt8(ascii: "-") }

  private func hasTime(at start: Int) -> Bool { hasDigits(2, at: start) && byte(at: start + 2) == UInt8(ascii: ":") }

  private func hasDigits(_ count: Int, at start: Int) -> Bool {
    start + count <= bytes.count && bytes[start..<start + count].allSatisfy(Self.isDigit)
  }

  private static func constant(_ word: ArraySlice<UInt8>) -> TOMLValue? {
    switch String(decoding: word, as: UTF8.self) {
    case "true": .boolean(true)
    case "false": .boolean(false)
    case "inf": .float(.infinity)
    case "nan": .float(.nan)
    default: nil
    }
  }
}
