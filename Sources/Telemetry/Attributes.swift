/// A value that a span, an event or a resource carries: those of OpenTelemetry that are of use here.
public enum AttributeValue: Sendable, Hashable {
  case string(String)
  case bool(Bool)
  case int(Int64)
  case double(Double)
  case strings([String])
}

public typealias Attributes = [String: AttributeValue]

extension AttributeValue: ExpressibleByStringLiteral, ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral,
  ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(booleanLiteral value: Bool) { self = .bool(value) }
  public init(integerLiteral value: Int64) { self = .int(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  public init(arrayLiteral elements: String...) { self = .strings(elements) }
}

extension AttributeValue {
  /// The number of an `int`, or of a `double` that is whole.
  public var int: Int64? {
    switch self {
    case .int(let value): value
    case .double(let value): Int64(exactly: value)
    default: nil
    }
  }

  public var string: String? {
    if case .string(let value) = self { value } else { nil }
  }

  /// At most so many bytes in each text, and so many texts.
  func bounded(bytes: Int, count: Int = 64) -> AttributeValue {
    switch self {
    case .string(let text): .string(text.prefix(bytes: bytes))
    case .strings(let texts): .strings(texts.prefix(count).map { $0.prefix(bytes: bytes) })
    case .bool, .int, .double: self
    }
  }
}

extension String {
  /// The longest beginning of whole characters (Unicode scalars) that has at most so many bytes.
  func prefix(bytes: Int) -> String {
    guard utf8.count > bytes else { return self }
    var end = utf8.index(utf8.startIndex, offsetBy: max(0, bytes))
    while end > startIndex, unicodeScalars.index(before: unicodeScalars.index(after: end)) != end {
      end = utf8.index(before: end)
    }
    return String(self[..<end])
  }
}
