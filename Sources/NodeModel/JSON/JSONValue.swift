/// A JSON value (RFC 8259). Objects have no order: they are written with their names sorted.
///
/// Reading bounds how deep a value nests. Code that builds deeper ones must take them apart itself, as comparing and
/// destroying them recurses.
public enum JSONValue: Sendable, Hashable {
  case null
  case bool(Bool)
  /// A whole number: exact up to 38 digits.
  case integer(Int128)
  /// Any other number. A whole one up to 2⁵³ is an integer, so that `1.0` equals `1`; only −0 stays.
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A number in the one form that equal numbers have; null for infinite and undefined ones, which JSON lacks.
  public static func number(_ value: Double) -> JSONValue {
    guard value.isFinite else { return .null }
    let isWhole = value.rounded() == value && value.magnitude <= 0x1p53
    return isWhole && (value != 0 || value.sign == .plus) ? .integer(Int128(value)) : .double(value)
  }

  /// A member of an object; nil for other values and absent names. Setting nil removes the member.
  public subscript(name: String) -> JSONValue? {
    get { members?[name] }
    set {
      guard case .object(var members) = self else { return }
      self = .null
      members[name] = newValue
      self = .object(members)
    }
  }

  /// An element of an array; nil for other values and indices that are out of range.
  public subscript(index: Int) -> JSONValue? {
    guard case .array(let elements) = self, elements.indices.contains(index) else { return nil }
    return elements[index]
  }

  /// The content of a string; nil for other values.
  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value of a boolean; nil for other values.
  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  /// The value of a number that is a whole one; nil for other values, fractions and numbers beyond 64 bits.
  public var int: Int? {
    switch self {
    case .integer(let value): Int(exactly: value)
    case .double(let value): Int(exactly: value)
    default: nil
    }
  }

  /// The value of a number, to the nearest; nil for other values.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }

  /// The elements of an array; nil for other values.
  public var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object; nil for other values.
  public var members: [String: JSONValue]? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The word for the value's type, for messages.
  package var typeName: String {
    switch self {
    case .null: "null"
    case .bool: "a boolean"
    case .integer, .double: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int) { self = .integer(Int128(value)) }
  public init(floatLiteral value: Double) { self = .number(value) }
  public init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  /// Of members with the same name the last counts.
  public init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(Dictionary(elements, uniquingKeysWith: { $1 }))
  }
  public init(nilLiteral: ()) { self = .null }
}
