/// Values: containers in brackets, and what is written as one word.
extension TOMLParser {
  /// - Parameter depth: How many tables and arrays the value is in.
  mutating func parseValue(depth: Int) throws(TOMLError) -> LocatedValue {
    let place = TOMLPlace(offset: offset, inside: .nothing)
    switch peek {
    case let quote? where Self.isQuote(quote):
      return LocatedValue(.string(try parseString(quote, isMultiline: opensMultiline(quote))), place)
    case UInt8(ascii: "["): return try parseArray(depth: depth + 1)
    case UInt8(ascii: "{"): return try parseInlineTable(depth: depth + 1)
    default: return LocatedValue(try parseWord(), place)
    }
  }

  private mutating func parseArray(depth: Int) throws(TOMLError) -> LocatedValue {
    guard depth <= maximumDepth else { throw tooDeep(at: offset) }
    let start = offset
    offset += 1
    var elements: [TOMLValue] = []
    var places: [TOMLPlace] = []
    repeat {
      try skipLines()
      if peek == UInt8(ascii: "]") { break }
      let element = try parseValue(depth: depth)
      elements.append(element.value)
      places.append(element.place)
      try skipLines()
    } while accept(",")
    guard accept("]") else { throw expected(", or ] in an array") }
    return LocatedValue(.array(elements), TOMLPlace(offset: start, inside: .elements(places)))
  }

  /// On one line, without a comma after the last member.
  private mutating func parseInlineTable(depth: Int) throws(TOMLError) -> LocatedValue {
    guard depth <= maximumDepth else { throw tooDeep(at: offset) }
    let table = TableBuilder(.dotted, depth: depth, offset: offset)
    offset += 1
    skipBlanks()
    if accept("}") { return table.finished() }
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
