/// String literals (specification 3.0, 6.3.3).
enum StringLiteral {
  enum Scan {
    /// The offset after the closing quote.
    case end(Int)
    case error(String, at: Int)
  }

  /// Checks a literal that begins with the quote at `start`.
  static func scan(_ source: [UInt8], from start: Int) -> Scan {
    var index = start + 1
    while index < source.count {
      let byte = source[index]
      switch byte {
      case 0x22: return .end(index + 1)
      case 0x0A, 0x0D: return .error("unclosed string", at: start)
      case 0x5C:
        guard let length = escapeLength(source, at: index) else { return .error("illegal escape", at: index) }
        index += length
      case 0x00..<0x20, 0x7F: return .error("illegal character in string literal", at: index)
      default: index += 1
      }
    }
    return .error("unclosed string", at: start)
  }

  /// Appends the bytes that a checked literal stands for; `range` includes the quotes.
  static func decode(_ source: [UInt8], _ range: Range<Int>, into result: inout [UInt8]) {
    var index = range.lowerBound + 1
    let end = range.upperBound - 1
    while index < end {
      let byte = source[index]
      guard byte == 0x5C else {
        result.append(byte)
        index += 1
        continue
      }
      let escape = source[index + 1]
      switch escape {
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "u"):
        if let scalar = unicodeEscape(source, at: index)?.scalar { result += Array(String(scalar).utf8) }
      default:
        if let high = CharacterClass.hexadecimalValue(escape), let low = CharacterClass.hexadecimalValue(source[index + 2]) {
          result.append(high << 4 | low)
        } else {
          result.append(escape)
        }
      }
      index += escapeLength(source, at: index) ?? 1
    }
  }

  private static func escapeLength(_ source: [UInt8], at index: Int) -> Int? {
    guard index + 1 < source.count else { return nil }
    let escape = source[index + 1]
    switch escape {
    case UInt8(ascii: "t"), UInt8(ascii: "n"), UInt8(ascii: "r"), 0x22, 0x27, 0x5C: return 2
    case UInt8(ascii: "u"): return unicodeEscape(source, at: index)?.length
    default:
      guard index + 2 < source.count, CharacterClass.hexadecimalValue(escape) != nil,
        CharacterClass.hexadecimalValue(source[index + 2]) != nil
      else { return nil }
      return 3
    }
  }

  /// `\u{hexnum}` for a Unicode scalar value; digits may be separated by single underscores.
  private static func unicodeEscape(_ source: [UInt8], at start: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    var index = start + 2
    guard index < source.count, source[index] == UInt8(ascii: "{") else { return nil }
    index += 1
    var value: UInt32 = 0
    var digits = 0
    while index < source.count, let digit = CharacterClass.hexadecimalValue(source[index]) {
      value = value << 4 | UInt32(digit)
      guard value <= 0x10FFFF else { return nil }
      digits += 1
      index += 1
      if index + 1 < source.count, source[index] == UInt8(ascii: "_"), CharacterClass.hexadecimalValue(source[index + 1]) != nil {
        index += 1
      }
    }
    guard digits > 0, index < source.count, source[index] == UInt8(ascii: "}"), let scalar = Unicode.Scalar(value) else {
      return nil
    }
    return (scalar, index + 1 - start)
  }
}
