/// A JSON value (RFC 8259). Numbers keep their text, objects the order of their members.
public enum JSON: Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSON])
  case object([Member])

  public struct Member: Sendable {
    public var name: String
    public var value: JSON

    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// Strings as equal bytes: equality by canonical equivalence would bring Unicode's tables into the plugin.
  static func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
  }

  /// A member of an object; nil for other values and absent names. Setting adds a member to an object, or replaces it.
  public subscript(name: String) -> JSON? {
    get {
      guard case .object(let members) = self else { return nil }
      for member in members where JSON.isSame(member.name, name) { return member.value }
      return nil
    }
    set {
      guard case .object(var members) = self else { return }
      let place = members.firstIndex { JSON.isSame($0.name, name) }
      switch (place, newValue) {
      case (let place?, let value?): members[place].value = value
      case (let place?, nil): members.remove(at: place)
      case (nil, let value?): members.append(Member(name, value))
      case (nil, nil): break
      }
      self = .object(members)
    }
  }

  public var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  public var bool: Bool? {
    if case .bool(let value) = self { value } else { nil }
  }

  public var array: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// A whole number that is written without fraction or exponent.
  public var int: Int? {
    guard case .number(let digits) = self else { return nil }
    var value = 0
    var isNegative = false
    for (index, digit) in digits.utf8.enumerated() {
      if index == 0 && digit == UInt8(ascii: "-") {
        isNegative = true
        continue
      }
      guard digit >= UInt8(ascii: "0"), digit <= UInt8(ascii: "9") else { return nil }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(Int(digit - UInt8(ascii: "0")))
      if overflow || carry { return nil }
      value = sum
    }
    return isNegative ? -value : value
  }

  public static func int(_ value: Int) -> JSON { .number(String(value)) }
}
