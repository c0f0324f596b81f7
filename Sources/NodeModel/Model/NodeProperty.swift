/// A parameter of a node, as an editor shows it: hetumind's NodeProperty.
public struct NodeProperty: Sendable, Hashable {
  public var name: String
  public var displayName: String
  public var kind: Kind
  public var isRequired: Bool
  /// The default; nil where there is none.
  public var value: JSONValue?
  public var description: String?
  public var options: [NodeProperty]
  /// Every other field of hetumind's, as it was written: `kind_options`, `display_options`, `routing` and the like.
  public var others: [String: JSONValue]

  public init(
    _ name: String, displayName: String? = nil, kind: Kind = .string, isRequired: Bool = false, value: JSONValue? = nil,
    description: String? = nil, options: [NodeProperty] = [], others: [String: JSONValue] = [:]
  ) {
    self.name = name
    self.displayName = displayName ?? name
    self.kind = kind
    self.isRequired = isRequired
    self.value = value
    self.description = description
    self.options = options
    self.others = others
  }

  /// What kind of value the property has.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case string
    case assignmentCollection = "assignment_collection"
    case boolean
    case button
    case callout
    case collection
    case color
    case credentials
    case credentialsSelect = "credentials_select"
    case curlImport = "curl_import"
    case dateTime = "date_time"
    case filter
    case fixedCollection = "fixed_collection"
    case hidden
    case json
    case multiOptions = "multi_options"
    case notice
    case number
    case options
    case resourceLocator = "resource_locator"
    case resourceMapper = "resource_mapper"
    case workflowSelector = "workflow_selector"
  }

  /// The fields that `others` may hold.
  static let otherFields: Set<String> = [
    "kind_options", "hint", "disable_options", "display_options", "placeholder", "is_node_setting", "no_data_expression",
    "routing", "credential_kinds", "extract_value", "modes", "requires_data_path", "do_not_inherit", "validate_type",
    "ignore_validation_during_execution", "password", "additional_properties",
  ]

  /// Properties nest in their options at most this deep.
  static let maximumDepth = 16

  package init?(_ json: JSONValue, at path: String, _ problems: ProblemList, allowsUnknown: Bool, depth: Int = 0) {
    guard depth < Self.maximumDepth else {
      problems.add(path, "options nest deeper than \(Self.maximumDepth)")
      return nil
    }
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    name = reader.name("name")
    displayName = reader.string("display_name") ?? name
    kind = .string
    if let text = reader.string("kind") {
      if let known = Kind(rawValue: text) {
        kind = known
      } else {
        let names = Kind.allCases.map(\.rawValue).joined(separator: ", ")
        problems.add(reader.place(of: "kind"), "unknown property kind \(text); known are \(names)")
      }
    }
    isRequired = reader.bool("required") ?? false
    value = reader.value("value")
    description = reader.string("description")
    options = reader.array("options").compactMap {
      NodeProperty($0.value, at: $0.path, problems, allowsUnknown: allowsUnknown, depth: depth + 1)
    }
    for field in Self.otherFields { _ = reader.value(field) }
    if !allowsUnknown { reader.noteUnknown() }
    others = (json.members ?? [:]).filter { Self.otherFields.contains($0.key) }
  }

  /// As hetumind reads it.
  public var json: JSONValue {
    var members = others
    members["name"] = .string(name)
    members["display_name"] = .string(displayName)
    members["kind"] = .string(kind.rawValue)
    members["required"] = .bool(isRequired)
    members["value"] = value
    members["description"] = description.map { .string($0) }
    if !options.isEmpty { members["options"] = .array(options.map(\.json)) }
    return .object(members)
  }
}
