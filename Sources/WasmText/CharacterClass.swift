/// The lexical grammar's classes of characters (specification 3.0, 6.2 and 6.3).
enum CharacterClass {
  /// Characters of identifiers, keywords and numbers.
  static func isIdentifierCharacter(_ byte: UInt8) -> Bool { identifierCharacters[Int(byte)] }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// The value of a hexadecimal digit.
  static func hexadecimalValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static let identifierCharacters: [Bool] = {
    var table = [Bool](repeating: false, count: 256)
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") { table[Int(byte)] = true }
    for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") { table[Int(byte)] = true }
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { table[Int(byte)] = true }
    for byte in "!#$%&'*+-./:<=>?@\\^_`|~".utf8 { table[Int(byte)] = true }
    return table
  }()
}

/// The offset of the first byte that is not valid UTF-8, or nil.
func firstInvalidUTF8(in bytes: some RandomAccessCollection<UInt8>) -> Int? {
  var index = bytes.startIndex
  var offset = 0
  func continuation(_ place: Int, _ range: ClosedRange<UInt8>) -> Bool {
    guard let at = bytes.index(index, offsetBy: place, limitedBy: bytes.endIndex), at != bytes.endIndex else { return false }
    return range.contains(bytes[at])
  }
  while index != bytes.endIndex {
    let lead = bytes[index]
    var length = 1
    if lead >= 0x80 {
      switch lead {
      case 0xC2...0xDF: length = continuation(1, 0x80...0xBF) ? 2 : 0
      case 0xE0...0xEF:
        // Excludes overlong forms and surrogates.
        let second: ClosedRange<UInt8> = lead == 0xE0 ? 0xA0...0xBF : lead == 0xED ? 0x80...0x9F : 0x80...0xBF
        length = continuation(1, second) && continuation(2, 0x80...0xBF) ? 3 : 0
      case 0xF0...0xF4:
        let second: ClosedRange<UInt8> = lead == 0xF0 ? 0x90...0xBF : lead == 0xF4 ? 0x80...0x8F : 0x80...0xBF
        length = continuation(1, second) && continuation(2, 0x80...0xBF) && continuation(3, 0x80...0xBF) ? 4 : 0
      default: length = 0
      }
      if length == 0 { return offset }
    }
    index = bytes.index(index, offsetBy: length)
    offset += length
  }
  return nil
}
