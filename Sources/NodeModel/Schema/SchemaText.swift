/// Parts of JSON Schemas that are written.
enum SchemaText {
  static let dialect: JSONValue = "https://json-schema.org/draft/2020-12/schema"

  /// A schema with what is known of the values besides.
  static func with(_ schema: JSONValue, _ more: [String: JSONValue]) -> JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object(members.merging(more) { $1 })
  }

  static func typed(_ type: String, _ description: String, _ more: [String: JSONValue] = [:]) -> JSONValue {
    with(["type": .string(type), "description": .string(description)], more)
  }

  static func string(_ description: String, pattern: String? = nil, minLength: Int? = nil, maxLength: Int? = nil) -> JSONValue {
    var writer = ObjectWriter()
    writer.set("pattern", pattern)
    writer.set("minLength", minLength)
    writer.set("maxLength", maxLength)
    return typed("string", description, writer.members)
  }

  static func boolean(_ description: String) -> JSONValue { typed("boolean", description) }

  static func integer(_ description: String, _ minimum: Int? = nil, _ maximum: Int? = nil) -> JSONValue {
    var writer = ObjectWriter()
    writer.set("minimum", minimum)
    writer.set("maximum", maximum)
    return typed("integer", description, writer.members)
  }

  static func number(_ description: String) -> JSONValue { typed("number", description) }

  static func array(_ description: String, of items: JSONValue, minItems: Int? = nil) -> JSONValue {
    var writer = ObjectWriter(["items": items])
    writer.set("minItems", minItems)
    return typed("array", description, writer.members)
  }

  /// Closed: other members are errors.
  static func object(_ description: String, _ properties: [String: JSONValue], required: [String] = []) -> JSONValue {
    var writer = ObjectWriter(["properties": .object(properties), "additionalProperties": false])
    if !required.isEmpty { writer.set("required", required) }
    return typed("object", description, writer.members)
  }

  /// Any members, of one schema.
  static func map(_ description: String, of values: JSONValue = true) -> JSONValue {
    typed("object", description, ["additionalProperties": values])
  }

  static func choice(_ description: String, _ names: [String]) -> JSONValue {
    ["description": .string(description), "enum": .array(names.map { .string($0) })]
  }

  /// One of the integers or of n8n's names.
  static func coded<T: CodedChoice>(_ description: String, _ type: T.Type) -> JSONValue {
    let codes = T.allCases.map(\.json) + T.allCases.map { .string($0.name) }
    return ["description": .string("\(description): \(T.allowed)"), "enum": .array(codes)]
  }

  static func reference(_ name: String) -> JSONValue { ["$ref": .string("#/$defs/\(name)")] }

  static let versionPattern: String = {
    let number = "(0|[1-9][0-9]*)"
    let identifier = "(0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)"
    let build = #"[0-9A-Za-z-]+(\.[0-9A-Za-z-]+)*"#
    return "^\(number)\\.\(number)\\.\(number)(-\(identifier)(\\.\(identifier))*)?(\\+\(build))?$"
  }()
}
