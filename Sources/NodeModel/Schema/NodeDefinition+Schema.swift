extension NodeDefinition {
  /// The JSON Schema (draft 2020-12) of the node's parameters.
  ///
  /// It says what `ParameterValidator` checks, as far as a schema can: display options become `if`/`then`, expressions an
  /// alternative to every value.
  public var schema: JSONValue {
    var writer = SchemaWriter(version: version, isTool: false)
    var members = writer.object(properties, isRoot: true, needsRequired: true, depth: 0)
    members["$schema"] = SchemaText.dialect
    members["title"] = .string(displayName)
    if let description { members["description"] = .string(description) }
    members["$defs"] = .object(SchemaWriter.definitions)
    return .object(members)
  }

  /// The JSON Schema of the arguments that a model gives to the node as a tool: the properties with `from_ai`. Nil where there is
  /// none. Nothing else may be given, and no expressions.
  public var toolSchema: JSONValue? {
    let chosen = properties.filter(\.isFromAI)
    guard !chosen.isEmpty else { return nil }
    var writer = SchemaWriter(version: version, isTool: true)
    var members = writer.object(chosen, isRoot: true, needsRequired: true, depth: 0)
    members["$schema"] = SchemaText.dialect
    members["additionalProperties"] = false
    if let description { members["description"] = .string(description) }
    return .object(members)
  }
}

/// Writes schemas of properties.
struct SchemaWriter {
  let version: SemanticVersion
  /// For tools: values come from a model, which writes no expressions.
  let isTool: Bool

  static let definitions: [String: JSONValue] = [
    "expression": [
      "type": "string", "pattern": .string(ParameterPattern.expression),
      "description": "A text that is evaluated before the node runs.",
    ]
  ]

  /// In collections deeper than this anything is allowed, so that the text of a schema can be read again.
  private static let maximumDepth = 4

  /// The schema of an object with properties. Which of several properties with one name is meant, and whether it is required,
  /// depends on what is shown.
  mutating func object(_ properties: [NodeProperty], isRoot: Bool, needsRequired: Bool, depth: Int) -> [String: JSONValue] {
    var defaults: [String: JSONValue] = [:]
    for property in properties where property.displayOptions == nil { defaults[property.name] = property.value }
    var members: [String: JSONValue] = [:]
    var required: [String] = []
    var conditions: [JSONValue] = []
    for property in properties {
      let isRequired = needsRequired && property.isRequired && property.kind.hasValue && (property.value ?? .null).isBlank
      guard let options = property.displayOptions else {
        if members[property.name] == nil { members[property.name] = value(property, depth: depth) }
        if isRequired { required.append(property.name) }
        continue
      }
      guard let shown = options.schema(defaults: defaults, version: version, isTool: isTool, isRoot: isRoot) else {
        members[property.name] = members[property.name] ?? true
        continue
      }
      let isCertain =
        isRoot || !(options.show.keys.contains { $0.hasPrefix("/") } || options.hide.keys.contains { $0.hasPrefix("/") })
      members[property.name] = members[property.name] ?? ["description": .string(property.description ?? property.displayName)]
      guard isCertain else { continue }
      var then: [String: JSONValue] = ["properties": .object([property.name: value(property, depth: depth)])]
      if isRequired { then["required"] = .array([.string(property.name)]) }
      conditions.append(shown == true ? .object(then) : ["if": shown, "then": .object(then)])
    }
    var writer = ObjectWriter(["type": "object", "properties": .object(members), "additionalProperties": false])
    if !required.isEmpty { writer.set("required", required) }
    if !conditions.isEmpty { writer.set("allOf", JSONValue.array(conditions)) }
    return writer.members
  }

  /// The schema of a property's value.
  private mutating func value(_ property: NodeProperty, depth: Int) -> JSONValue {
    var writer = ObjectWriter()
    writer.set("title", property.displayName)
    writer.set("description", property.description)
    writer.set("default", property.value)
    guard property.kind.hasValue, depth < NodeProperty.maximumDepth else { return writer.json }
    if property.kindOptions?.password == true || property.isPassword == true { writer.set("writeOnly", true) }
    var base = one(property, depth: depth)
    if property.kindOptions?.multipleValues == true, property.kind != .fixedCollection {
      base = ["type": "array", "items": alternatives(base, property)]
      if property.isRequired { base["minItems"] = 1 }
    }
    var schema = alternatives(base, property)
    if !property.isRequired, let value = property.value, value != .null, !fits(value, schema) {
      schema = ["anyOf": [schema, ["const": value]]]
    }
    return SchemaText.with(schema, writer.members)
  }

  private func fits(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    var whole = schema
    whole["$defs"] = .object(Self.definitions)
    guard let checked = try? JSONSchema(whole) else { return false }
    return checked.validate(value).isEmpty
  }

  /// Beside values of the property itself, an expression.
  private func alternatives(_ schema: JSONValue, _ property: NodeProperty) -> JSONValue {
    let isFree = schema == [:] || schema == ["type": "string"]
    guard !isTool, property.noDataExpression != true, !isFree else { return schema }
    return ["anyOf": [schema, SchemaText.reference("expression")]]
  }

  private mutating func one(_ property: NodeProperty, depth: Int) -> JSONValue {
    if let type = property.validateType, type != .options {
      guard property.kind == .number, type == .number else { return type.schema }
    }
    switch property.kind {
    case .string: return property.isRequired ? ["type": "string", "minLength": 1] : ["type": "string"]
    case .boolean: return ["type": "boolean"]
    case .number: return number(property)
    case .color: return ["type": "string", "pattern": .string(ParameterPattern.color)]
    case .dateTime: return ["type": "string", "pattern": .string(ParameterPattern.dateTime)]
    case .json, .hidden, .notice, .callout, .button, .curlImport: return [:]
    case .options: return choice(property)
    case .multiOptions:
      var schema: JSONValue = ["type": "array", "uniqueItems": true, "items": alternatives(choice(property), property)]
      if property.isRequired { schema["minItems"] = 1 }
      return schema
    case .collection where depth >= Self.maximumDepth, .fixedCollection where depth >= Self.maximumDepth:
      return ["type": "object"]
    case .collection: return .object(object(property.options, isRoot: false, needsRequired: false, depth: depth + 1))
    case .fixedCollection: return fixedCollection(property, depth: depth)
    case .resourceLocator: return locator(property)
    case .resourceMapper: return ["type": "object"]
    case .filter: return list("conditions")
    case .assignmentCollection: return list("assignments")
    case .credentials, .credentialsSelect, .workflowSelector: return ["type": ["string", "object"]]
    }
  }

  private func number(_ property: NodeProperty) -> JSONValue {
    var writer = ObjectWriter(["type": "number"])
    writer.set("minimum", property.kindOptions?.minValue)
    writer.set("maximum", property.kindOptions?.maxValue)
    switch property.kindOptions?.numberPrecision {
    case nil: break
    case 0?: writer.set("type", "integer")
    case let digits?: writer.set("multipleOf", NumberPrecision.step(digits))
    }
    guard property.validateType == .number else { return writer.json }
    return ["anyOf": [writer.json, SchemaText.with(FieldType.number.schema, ["type": "string"])]]
  }

  private func choice(_ property: NodeProperty) -> JSONValue {
    guard property.hasFixedChoices else { return ["type": ["string", "number", "boolean"]] }
    guard property.options.contains(where: { $0.description != nil || $0.displayName != $0.optionValue.string }) else {
      return ["enum": .array(property.options.map(\.optionValue))]
    }
    return [
      "oneOf": .array(
        property.options.map { option in
          var writer = ObjectWriter(["const": option.optionValue])
          writer.set("title", option.displayName)
          writer.set("description", option.description)
          return writer.json
        })
    ]
  }

  private mutating func fixedCollection(_ property: NodeProperty, depth: Int) -> JSONValue {
    let isMultiple = property.kindOptions?.multipleValues == true
    var groups: [String: JSONValue] = [:]
    for group in property.options {
      let element = JSONValue.object(object(group.options, isRoot: false, needsRequired: true, depth: depth + 1))
      let schema: JSONValue = isMultiple ? ["type": "array", "items": element] : element
      groups[group.name] = SchemaText.with(alternatives(schema, property), ["title": .string(group.displayName)])
    }
    return ["type": "object", "properties": .object(groups), "additionalProperties": false]
  }

  private func locator(_ property: NodeProperty) -> JSONValue {
    var mode: JSONValue = ["type": "string"]
    if let modes = property.modes, !modes.isEmpty { mode = ["enum": .array(modes.map { .string($0.name) })] }
    let object: JSONValue = [
      "type": "object", "properties": ["mode": mode, "value": ["type": ["string", "number", "null"]]],
      "required": ["mode", "value"],
    ]
    return ["anyOf": [["type": ["string", "number"]], object]]
  }

  private func list(_ field: String) -> JSONValue {
    ["type": "object", "properties": .object([field: ["type": "array", "items": ["type": "object"]]])]
  }
}
