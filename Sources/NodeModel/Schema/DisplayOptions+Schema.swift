extension DisplayOptions {
  /// A schema of the objects in which a property is shown; `true` where it is always, nil where it never is.
  ///
  /// - Parameters:
  ///   - defaults: Of the properties beside it: an absent value counts as its default.
  ///   - isRoot: Whether the object is the node's own; elsewhere a schema cannot see what `/name` names.
  func schema(defaults: [String: JSONValue], version: SemanticVersion, isTool: Bool, isRoot: Bool) -> JSONValue? {
    var conditions: [JSONValue] = []
    for (rules, isShow) in [(show, true), (hide, false)] {
      for (key, values) in rules.sorted(by: { $0.key < $1.key }) {
        if key == "@version" || key == "@tool" {
          let isIn = key == "@tool" ? values.contains(.bool(isTool)) : values.contains { DisplayContext.fits(version, $0) }
          if isIn != isShow { return nil }
          continue
        }
        let isRootKey = key.hasPrefix("/")
        if isRootKey, !isRoot { continue }
        let name = isRootKey ? String(key.dropFirst()) : key
        let fitting: JSONValue = ["anyOf": .array(values.map(Self.schema))]
        let one: JSONValue = [
          "anyOf": [
            fitting, ["type": "array", "contains": fitting],
            ["type": "object", "required": ["mode", "value"], "properties": ["value": fitting]],
          ]
        ]
        var among: [String: JSONValue] = ["properties": .object([name: one])]
        let fallback = defaults[name].map { value in values.contains { DisplayContext.fits(value, $0) } } ?? false
        if !fallback { among["required"] = .array([.string(name)]) }
        if values.isEmpty { among = ["not": [:]] }
        conditions.append(isShow ? .object(among) : ["not": .object(among)])
      }
    }
    return conditions.isEmpty ? true : conditions.count == 1 ? conditions[0] : ["allOf": .array(conditions)]
  }

  private static func schema(_ value: JSONValue) -> JSONValue {
    guard let condition = DisplayCondition(value) else { return ["const": value] }
    let operand = condition.operand
    func text(_ before: String, _ after: String) -> JSONValue {
      ["type": "string", "pattern": .string(before + TextPattern.escaped(operand.string ?? "") + after)]
    }
    func number(_ bounds: [String: JSONValue?]) -> JSONValue {
      .object(bounds.compactMapValues { $0 }.merging(["type": "number"]) { $1 })
    }
    switch condition.name {
    case "eq": return ["const": operand]
    case "not": return ["not": ["const": operand]]
    case "gte": return number(["minimum": operand])
    case "lte": return number(["maximum": operand])
    case "gt": return number(["exclusiveMinimum": operand])
    case "lt": return number(["exclusiveMaximum": operand])
    case "between": return number(["minimum": operand["from"], "maximum": operand["to"]])
    case "startsWith": return text("^", "")
    case "endsWith": return text("", "$")
    case "includes": return text("", "")
    case "regex": return ["type": "string", "pattern": operand]
    default: return ["not": ["enum": [nil, ""]]]
    }
  }
}
