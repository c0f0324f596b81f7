import Foundation

extension FieldType {
  /// The value as the type, by n8n's rules: `"12"` is a number, `"true"` and 1 are booleans, JSON texts are arrays and objects.
  /// Nil where it cannot be converted.
  ///
  /// Dates and times stay as they are. `options` converts nothing: the choices are the property's.
  public func convert(_ value: JSONValue) -> JSONValue? {
    switch self {
    case .boolean: Self.boolean(value)
    case .number: Self.number(value)
    case .string: Self.string(value)
    case .stringAlphanumeric: Self.text(value) { $0.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil }
    case .dateTime: Self.keep(value, if: Self.isDateTime(value))
    case .time: Self.text(value) { TextFormat.isTime($0[...], needsOffset: false) }
    case .array: Self.parsed(value) { $0.array != nil }
    case .object: Self.parsed(value) { $0.members != nil }
    case .options: value
    case .url: Self.url(value)
    case .jwt: Self.text(value) { $0.wholeMatch(of: /[A-Za-z0-9_\-]+\.[A-Za-z0-9_\-]+\.[A-Za-z0-9_\-]*/) != nil }
    case .formFields: Self.parsed(value) { $0.array?.allSatisfy { $0["fieldLabel"]?.string != nil } == true }
    }
  }

  /// What a message says was expected.
  var expectation: String {
    switch self {
    case .boolean: "a boolean"
    case .number: "a number"
    case .string: "a string"
    case .stringAlphanumeric: "a name of letters, digits and _ that begins with no digit"
    case .dateTime: "a date and time such as 2026-01-31T07:00:00Z"
    case .time: "a time such as 07:00:00"
    case .array: "an array"
    case .object: "an object"
    case .options: "one of the options"
    case .url: "a URL such as https://example.com"
    case .jwt: "a JSON Web Token"
    case .formFields: "an array of form fields, each with a fieldLabel"
    }
  }

  /// Not `? value : nil`: that nil would be JSON's null.
  private static func keep(_ value: JSONValue, if isGood: Bool) -> JSONValue? {
    guard isGood else { return Optional.none }
    return value
  }

  /// A text, as it is. Longer ones than a name, a time or a token are none of these, and would take long.
  private static func text(_ value: JSONValue, _ isGood: (String) -> Bool) -> JSONValue? {
    guard let text = value.string, text.utf8.count <= 64 << 10 else { return Optional.none }
    return keep(value, if: isGood(text))
  }

  private static func boolean(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .bool, 0, 1: .bool(value == true || value == 1)
    case .string(let text):
      switch text.lowercased() {
      case "true", "1": true
      case "false", "0": false
      default: nil
      }
    default: nil
    }
  }

  private static func number(_ value: JSONValue) -> JSONValue? {
    guard let text = value.string else { return keep(value, if: value.double != nil) }
    let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard trimmed.utf8.count <= 400, trimmed.wholeMatch(of: /[+\-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+\-]?[0-9]+)?/) != nil,
      let number = Double(trimmed), number.isFinite
    else { return nil }
    return Int128(trimmed).map { .integer($0) } ?? .number(number)
  }

  private static func string(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .string: value
    case .null: nil
    default: (try? value.text()).map { .string($0) }
    }
  }

  private static func isDateTime(_ value: JSONValue) -> Bool {
    switch value {
    case .integer, .double: return true
    case .string(let text): return isDateTime(text)
    default: return false
    }
  }

  /// ISO 8601 as people write it, milliseconds since 1970, or RFC 5322.
  static func isDateTime(_ text: String) -> Bool {
    guard text.utf8.count <= 64 else { return false }
    if text.wholeMatch(of: /[0-9]{1,15}/) != nil { return true }
    if let separator = text.firstIndex(where: { "Tt ".contains($0) }), TextFormat.isDate(text[..<separator]) {
      return TextFormat.isTime(text[text.index(after: separator)...], needsOffset: false)
    }
    if TextFormat.isDate(text[...]) { return true }
    let mail =
      /([A-Z][a-z]{2}, ?)?[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}(:[0-9]{2})? ?([A-Z]{1,5}|[+\-][0-9]{4})/
    return text.wholeMatch(of: mail) != nil
  }

  private static func url(_ value: JSONValue) -> JSONValue? {
    guard let text = value.string, !text.isEmpty, text.utf8.count <= 8192 else { return nil }
    let full = text.contains("://") ? text : "http://\(text)"
    guard TextFormat.uri.fits(full), let host = URLComponents(string: full)?.host, !host.isEmpty else { return nil }
    return .string(full)
  }

  /// The value itself, or what its text says in JSON.
  private static func parsed(_ value: JSONValue, _ isGood: (JSONValue) -> Bool) -> JSONValue? {
    guard let text = value.string else { return keep(value, if: isGood(value)) }
    guard let parsed = try? JSONValue(parsing: text), isGood(parsed) else { return nil }
    return parsed
  }

  /// What JSON Schema can say of values that can be converted.
  var schema: JSONValue {
    func text(_ pattern: String) -> JSONValue { ["type": "string", "pattern": .string(pattern)] }
    func either(_ type: String, _ other: JSONValue) -> JSONValue { ["anyOf": [["type": .string(type)], other]] }
    switch self {
    case .boolean:
      return either("boolean", ["enum": [0, 1, "true", "false", "True", "False", "TRUE", "FALSE", "0", "1"]])
    case .number: return either("number", text(#"^\s*[+-]?([0-9]+\.?[0-9]*|\.[0-9]+)([eE][+-]?[0-9]+)?\s*$"#))
    case .string: return ["not": ["type": "null"]]
    case .stringAlphanumeric: return text("^[A-Za-z_][A-Za-z0-9_]*$")
    case .dateTime: return either("number", text(ParameterPattern.dateTime))
    case .time: return text(ParameterPattern.time)
    case .array: return either("array", text(#"^\s*\["#))
    case .object: return either("object", text(#"^\s*\{"#))
    case .options: return [:]
    case .url: return text(#"^(?:[A-Za-z][A-Za-z0-9+.-]*://)?[^\s:/?#]+(:[0-9]+)?([/?#]\S*)?$"#)
    case .jwt: return text("^[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]*$")
    case .formFields:
      let field: JSONValue = ["type": "object", "required": ["fieldLabel"], "properties": ["fieldLabel": ["type": "string"]]]
      return ["anyOf": [["type": "array", "items": field], text(#"^\s*\["#)]]
    }
  }
}

/// Patterns that schemas and the validator of parameters share.
enum ParameterPattern {
  static let time = #"^[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,12})?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?$"#
  static let dateTime = #"""
    ^([0-9]{1,15}|[0-9]{4}-[0-9]{2}-[0-9]{2}([Tt ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,12})?)?([Zz]|[+-][0-9]{2}:?[0-9]{2})?)?|([A-Z][a-z]{2}, ?)?[0-9]{1,2} [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}(:[0-9]{2})? ?([A-Z]{1,5}|[+-][0-9]{4}))$
    """#
  static let color = #"^(#[0-9A-Fa-f]{3,4}|#[0-9A-Fa-f]{6}|#[0-9A-Fa-f]{8}|rgba?\([0-9., %]{1,64}\))$"#
  private static let colorPattern = TextPattern(color)
  static func isColor(_ text: String) -> Bool { text.utf8.count <= 100 && colorPattern?.search(text) == .found }
  static let expression = #"^=|\{\{"#
}

extension JSONValue {
  /// Whether it is a text that is evaluated before the node runs: one that begins with `=` or holds `{{`.
  package var isExpression: Bool {
    guard case .string(let text) = self else { return false }
    return text.utf8.first == UInt8(ascii: "=") || text.utf8.firstRange(of: "{{".utf8) != nil
  }
}
