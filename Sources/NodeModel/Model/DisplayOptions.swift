/// When a property is shown, by the values of others: hetumind's and n8n's DisplayOptions.
///
/// It is shown where every key of `show` has one of its values and no key of `hide` has one of its. A key names a parameter
/// beside this one (`/name`: one of the node), `@version` the node's version, `@tool` whether the node serves as a tool.
/// A value may be a condition: `{"_cnd": {"gte": 2}}`.
public struct DisplayOptions: Sendable, Hashable {
  public var show: [String: [JSONValue]]
  public var hide: [String: [JSONValue]]
  public var hideOnCloud: Bool?

  public init(show: [String: [JSONValue]] = [:], hide: [String: [JSONValue]] = [:], hideOnCloud: Bool? = nil) {
    self.show = show
    self.hide = hide
    self.hideOnCloud = hideOnCloud
  }

  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList, allowsUnknown: Bool) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    show = Self.rules(reader.entries("show"), problems)
    hide = Self.rules(reader.entries("hide"), problems)
    hideOnCloud = reader.bool("hide_on_cloud")
    if !allowsUnknown { reader.noteUnknown() }
  }

  private static func rules(
    _ entries: [(name: String, value: JSONValue, path: DocumentPath)], _ problems: ProblemList
  ) -> [String: [JSONValue]] {
    var rules: [String: [JSONValue]] = [:]
    for (name, value, path) in entries {
      guard let values = value.array else {
        problems.add(path, "expected an array of values, found \(value.excerpt)")
        continue
      }
      for (index, value) in values.enumerated() {
        if name == "@tool", value.bool == nil { problems.add(path.element(index), "expected a boolean, found \(value.excerpt)") }
        if name == "@version", !DisplayCondition.isVersion(value) {
          problems.add(path.element(index), "expected a version such as 1, 2.1 or \"1.0.0\", found \(value.excerpt)")
        }
        if value["_cnd"] != nil, DisplayCondition(value) == nil {
          problems.add(
            path.element(index),
            "expected a condition of one operator: \(DisplayCondition.operators.sorted().joined(separator: ", "))")
        }
      }
      rules[name] = values
    }
    return rules
  }

  /// As hetumind reads it.
  public var json: JSONValue {
    var writer = ObjectWriter()
    if !show.isEmpty { writer.set("show", show.mapValues { .array($0) }) }
    if !hide.isEmpty { writer.set("hide", hide.mapValues { .array($0) }) }
    writer.set("hide_on_cloud", hideOnCloud)
    return writer.json
  }
}

/// A condition on a value: n8n's DisplayCondition.
struct DisplayCondition {
  static let operators: Set<String> = [
    "eq", "not", "gte", "lte", "gt", "lt", "between", "startsWith", "endsWith", "includes", "regex", "exists",
  ]

  let name: String
  let operand: JSONValue

  /// From `{"_cnd": {operator: operand}}`; nil for anything else.
  init?(_ json: JSONValue) {
    guard json.members?.count == 1, let members = json["_cnd"]?.members, members.count == 1, let (name, operand) = members.first,
      Self.operators.contains(name)
    else { return nil }
    if name == "between", operand["from"]?.double == nil || operand["to"]?.double == nil { return nil }
    if ["startsWith", "endsWith", "includes", "regex"].contains(name), operand.string == nil { return nil }
    (self.name, self.operand) = (name, operand)
  }

  /// Whether `@version` may name it: a number, `"1.0"`, `"1.0.0"` or a condition.
  static func isVersion(_ json: JSONValue) -> Bool {
    switch json {
    case .integer, .double: true
    case .string(let text): text.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { UInt($0) != nil }
    default: json["_cnd"] != nil
    }
  }
}
