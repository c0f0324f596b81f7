/// The syntax of numbers (specification 3.0, 6.3.1 and 6.3.2); their values are `IntegerLiteral`'s and `FloatLiteral`'s.
enum NumberSyntax {
  /// `.integer` or `.float` where the word is a number, otherwise nil.
  static func kind(_ bytes: ArraySlice<UInt8>) -> TokenKind? {
    var index = bytes.startIndex
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
    guard index < bytes.endIndex else { return nil }
    let rest = bytes[index...]
    if isWord(rest, "inf") || isWord(rest, "nan") { return .float }
    if isPrefix(rest, "nan:0x") {
      var place = index + 6
      return scanDigits(bytes, &place, hexadecimal: true) && place == bytes.endIndex ? .float : nil
    }
    let isHexadecimal = isPrefix(rest, "0x")
    if isHexadecimal { index += 2 }
    guard scanDigits(bytes, &index, hexadecimal: isHexadecimal) else { return nil }
    if index == bytes.endIndex { return .integer }
    if bytes[index] == UInt8(ascii: ".") {
      index += 1
      let start = index
      if index < bytes.endIndex, !scanDigits(bytes, &index, hexadecimal: isHexadecimal), index != start { return nil }
    }
    if index == bytes.endIndex { return .float }
    let marker = bytes[index] | 0x20
    guard marker == (isHexadecimal ? UInt8(ascii: "p") : UInt8(ascii: "e")) else { return nil }
    index += 1
    if index < bytes.endIndex, bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "-") { index += 1 }
    return scanDigits(bytes, &index, hexadecimal: false) && index == bytes.endIndex ? .float : nil
  }

  /// True where the whole slice is an unsigned integer.
  static func isNatural(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, CharacterClass.isDigit(first) else { return false }
    return kind(bytes) == .integer
  }

  static func isPrefix(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    guard bytes.count >= word.utf8CodeUnitCount else { return false }
    for place in 0..<word.utf8CodeUnitCount where bytes[bytes.startIndex + place] != word.utf8Start[place] { return false }
    return true
  }

  static func isWord(_ bytes: ArraySlice<UInt8>, _ word: StaticString) -> Bool {
    bytes.count == word.utf8CodeUnitCount && isPrefix(bytes, word)
  }

  /// Digits with single underscores between them; false where there is none.
  private static func scanDigits(_ bytes: ArraySlice<UInt8>, _ index: inout Int, hexadecimal: Bool) -> Bool {
    func isDigit(_ place: Int) -> Bool {
      guard place < bytes.endIndex else { return false }
      return hexadecimal ? CharacterClass.hexadecimalValue(bytes[place]) != nil : CharacterClass.isDigit(bytes[place])
    }
    guard isDigit(index) else { return false }
    while isDigit(index) {
      index += 1
      if index < bytes.endIndex, bytes[index] == UInt8(ascii: "_"), isDigit(index + 1) { index += 1 }
    }
    return true
  }
}
