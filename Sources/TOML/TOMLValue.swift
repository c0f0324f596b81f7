/// A TOML value (TOML 1.0.0). Tables have no order.
///
/// Reading bounds how deep a value nests. Code that builds deeper ones must take them apart itself, as comparing and
/// destroying them recurses.
public enum TOMLValue: Sendable, Hashable {
  case string(String)
  case integer(Int64)
  case float(Double)
  case boolean(Bool)
  /// A moment: a date and time with its offset from UTC in minutes.
  case offsetDateTime(TOMLDate, TOMLTime, offset: Int)
  case localDateTime(TOMLDate, TOMLTime)
  case localDate(TOMLDate)
  case localTime(TOMLTime)
  case array([TOMLValue])
  case table([TOMLKey: TOMLValue])

  /// Tables and arrays nest at most this deep, unless the reader is told otherwise.
  public static let maximumDepth = 64

  /// Reads one document; gives its root table. Throws where it is malformed or nests deeper than `maximumDepth`.
  public init(parsing text: String, maximumDepth: Int = maximumDepth) throws(TOMLError) {
    try self.init(parsing: Array(text.utf8), maximumDepth: maximumDepth)
  }

  /// Reads one document in UTF-8; gives its root table. Throws where it is malformed or nests deeper than `maximumDepth`.
  ///
  /// Takes time in proportion to the document's length. Line breaks in strings become LF; fractions of a second are cut
  /// after nine digits; floats beyond the range of `Double` are infinite; a byte order mark at the start is skipped.
  ///
  /// - Parameter maximumDepth: The root table counts as one level. Arrays and inline tables take stack for each level.
  public init(parsing bytes: [UInt8], maximumDepth: Int = maximumDepth) throws(TOMLError) {
    var parser = try TOMLParser(bytes, maximumDepth: maximumDepth)
    self = try parser.parseDocument().value
  }

  /// A member of a table; nil for other values and absent keys.
  public subscript(key: TOMLKey) -> TOMLValue? {
    if case .table(let members) = self { members[key] } else { nil }
  }

  /// An element of an array; nil for other values and indices that are out of range.
  public subscript(index: Int) -> TOMLValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }
}

extension TOMLValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int64) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .float(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(arrayLiteral elements: TOMLValue...) { self = .array(elements) }
  /// Of members with the same key the last counts.
  public init(dictionaryLiteral elements: (TOMLKey, TOMLValue)...) {
    self = .table(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
}

/// A key of a table. Keys are the same when their bytes are, while Swift's strings also equal what is canonically
/// equivalent in Unicode.
public struct TOMLKey: Sendable, Hashable, ExpressibleByStringLiteral, CustomStringConvertible {
  public var text: String

  public init(_ text: String) { self.text = text }

  public init(stringLiteral value: String) { text = value }

  public static func == (left: TOMLKey, right: TOMLKey) -> Bool { left.text.utf8.elementsEqual(right.text.utf8) }

  public func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }

  /// Bare where it can be, else quoted.
  public var description: String {
    !text.isEmpty && text.utf8.allSatisfy(TOMLParser.isBareKeyByte) ? text : text.debugDescription
  }
}
