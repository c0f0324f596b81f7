/// A string of JavaScript: any UTF-16 units, compared unit by unit. Swift's own strings hold no half surrogate pairs and
/// take canonically equivalent texts for equal.
struct JSString: Hashable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
  var units: [UInt16]

  init(_ units: [UInt16] = []) { self.units = units }
  init(_ units: ArraySlice<UInt16>) { self.units = Array(units) }
  init(_ text: some StringProtocol) { units = Array(text.utf16) }
  init(stringLiteral value: String) { units = Array(value.utf16) }

  var count: Int { units.count }
  var isEmpty: Bool { units.isEmpty }

  /// As Swift has it: half a surrogate pair becomes U+FFFD.
  var description: String { String(decoding: units, as: UTF16.self) }

  static func < (left: JSString, right: JSString) -> Bool { left.units.lexicographicallyPrecedes(right.units) }

  static func + (left: JSString, right: JSString) -> JSString { JSString(left.units + right.units) }

  /// The index that an array has under this name: digits without a leading zero, below 2³² − 1.
  var arrayIndex: Int? {
    guard let first = units.first, units.count <= 10, first != 48 || units.count == 1 else { return nil }
    var value = 0
    for unit in units {
      guard (48...57).contains(unit) else { return nil }
      value = value * 10 + Int(unit - 48)
    }
    return value < 0xFFFF_FFFF ? value : nil
  }

  /// Where `other` begins, at `start` or behind it.
  func firstIndex(of other: JSString, from start: Int = 0) -> Int? {
    guard start >= 0, other.count <= count, start <= count - other.count else { return nil }
    guard let first = other.units.first else { return start }
    for index in start...(count - other.count) where units[index] == first && matches(other, at: index) { return index }
    return nil
  }

  /// Where `other` begins, at `start` or before it.
  func lastIndex(of other: JSString, from start: Int = .max) -> Int? {
    guard other.count <= count, start >= 0 else { return nil }
    for index in stride(from: min(start, count - other.count), through: 0, by: -1) where matches(other, at: index) {
      return index
    }
    return nil
  }

  func matches(_ other: JSString, at index: Int) -> Bool {
    guard index >= 0, index <= count - other.count else { return false }
    for (offset, unit) in other.units.enumerated() where units[index + offset] != unit { return false }
    return true
  }

  /// Without white space at its ends, as JavaScript has it.
  func trimmed(start: Bool = true, end: Bool = true) -> JSString {
    var (from, to) = (0, count)
    if start { while from < to, JSString.isSpace(units[from]) { from += 1 } }
    if end { while to > from, JSString.isSpace(units[to - 1]) { to -= 1 } }
    return JSString(units[from..<to])
  }

  /// White space and ends of lines.
  static func isSpace(_ unit: UInt16) -> Bool {
    switch unit {
    case 9...13, 32, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }

  /// The code point at an index and its length in units.
  static func codePoint(_ units: [UInt16], at index: Int) -> (value: UInt32, length: Int) {
    let unit = units[index]
    if (0xD800..<0xDC00).contains(unit), index + 1 < units.count, (0xDC00..<0xE000).contains(units[index + 1]) {
      return (0x10000 + (UInt32(unit - 0xD800) << 10 | UInt32(units[index + 1] - 0xDC00)), 2)
    }
    return (UInt32(unit), 1)
  }

  /// The units of a code point, which may be half a pair.
  static func units(of codePoint: UInt32) -> [UInt16] {
    guard codePoint > 0xFFFF else { return [UInt16(truncatingIfNeeded: codePoint)] }
    let rest = codePoint - 0x10000
    return [UInt16(0xD800 + (rest >> 10) & 0xFFFF), UInt16(0xDC00 + rest & 0x3FF)]
  }
}
