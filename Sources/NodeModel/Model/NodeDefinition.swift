/// What a node is and how it looks from outside: hetumind's NodeDefinition (NodeDescription in its newer generation).
public struct NodeDefinition: Sendable, Hashable {
  public var kind: String
  public var version: SemanticVersion
  public var groups: [Group]
  public var displayName: String
  public var description: String?
  public var inputs: [Port]
  public var outputs: [Port]
  public var properties: [NodeProperty]
  public var isHidden: Bool
  /// Every other field of hetumind's, as it was written: `document_url`, `icon` and the like.
  public var others: [String: JSONValue]

  public init(
    kind: String, version: SemanticVersion, displayName: String? = nil, groups: [Group] = [.transform],
    description: String? = nil, inputs: [Port] = [Port(.main)], outputs: [Port] = [Port(.main)],
    properties: [NodeProperty] = [], isHidden: Bool = false, others: [String: JSONValue] = [:]
  ) {
    self.kind = kind
    self.version = version
    self.groups = groups
    self.displayName = displayName ?? kind
    self.description = description
    self.inputs = inputs
    self.outputs = outputs
    self.properties = properties
    self.isHidden = isHidden
    self.others = others
  }

  /// Where an editor lists the node; integers in JSON.
  public enum Group: Int, Sendable, Hashable, CaseIterable {
    case input = 1
    case output, trigger, transform, schedule, organization
  }

  /// An input or an output.
  public struct Port: Sendable, Hashable {
    public var kind: ConnectionKind
    public var displayName: String
    public var isRequired: Bool
    public var maximumConnections: Int
    public var category: String?
    /// Of inputs: `{includes, excludes}`, as it was written.
    public var filter: JSONValue?

    public init(_ kind: ConnectionKind, displayName: String? = nil) {
      self.kind = kind
      self.displayName = displayName ?? kind.rawValue
      isRequired = true
      maximumConnections = 1
    }
  }

  /// The fields that `others` may hold.
  static let otherFields: Set<String> = [
    "document_url", "sub_title", "max_nodes", "icon", "icon_color", "icon_url", "badge_icon_url",
  ]

  /// From what hetumind writes, of either generation, or the short form of a manifest. Throws every problem at once.
  public init(json: JSONValue) throws(DocumentError) {
    let problems = ProblemList()
    let definition = Self(json, at: "", problems)
    guard let definition, problems.problems.isEmpty else { throw DocumentError("node definition", problems.problems) }
    self = definition
  }

  package init?(_ json: JSONValue, at path: String, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    kind = reader.name("kind", "node_type")
    version = SemanticVersion.read(reader.name("version"), at: reader.place(of: "version"), problems)
    groups = reader.array("groups").compactMap { value, path in
      let group = value.int.flatMap { Group(rawValue: $0) }
      if group == nil { problems.add(path, "expected a group from 1 to 6, found \(value)") }
      return group
    }
    displayName = reader.string("display_name") ?? kind
    description = reader.string("description")
    inputs = reader.array("inputs").compactMap { Port($0.value, at: $0.path, problems) }
    outputs = reader.array("outputs").compactMap { Port($0.value, at: $0.path, problems) }
    properties = reader.array("properties").compactMap {
      NodeProperty($0.value, at: $0.path, problems, allowsUnknown: true)
    }
    isHidden = reader.bool("hidden") ?? false
    others = (json.members ?? [:]).filter { Self.otherFields.contains($0.key) }
  }

  /// As hetumind of the design note's generation reads it.
  public var json: JSONValue {
    var members = others
    members["kind"] = .string(kind)
    members["version"] = .string(version.description)
    members["groups"] = .array(groups.map { .integer(Int128($0.rawValue)) })
    members["display_name"] = .string(displayName)
    members["description"] = description.map { .string($0) }
    members["inputs"] = .array(inputs.map(\.json))
    members["outputs"] = .array(outputs.map(\.json))
    members["properties"] = .array(properties.map(\.json))
    members["hidden"] = .bool(isHidden)
    return .object(members)
  }
}

extension NodeDefinition.Port {
  /// From an object, or from the bare name of a connection kind.
  package init?(_ json: JSONValue, at path: String, _ problems: ProblemList) {
    if case .string = json {
      guard let kind = ConnectionKind.read(json, at: path, problems) else { return nil }
      self.init(kind)
      return
    }
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    guard let value = reader.value("kind", required: true),
      let kind = ConnectionKind.read(value, at: reader.place(of: "kind"), problems)
    else { return nil }
    self.init(kind, displayName: reader.string("display_name"))
    isRequired = reader.bool("required") ?? true
    maximumConnections = reader.int("max_connections") ?? 1
    category = reader.string("category")
    filter = reader.value("filter")
  }

  var json: JSONValue {
    var members: [String: JSONValue] = [
      "kind": .string(kind.rawValue), "display_name": .string(displayName), "required": .bool(isRequired),
      "max_connections": .integer(Int128(maximumConnections)),
    ]
    members["filter"] = filter
    members["category"] = category.map { .string($0) }
    return .object(members)
  }
}

/// A document that breaks its rules: all that is wrong with it.
public struct DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What the document is, such as `manifest.json`.
  public var document: String
  public var problems: [DocumentProblem]

  public init(_ document: String, _ problems: [DocumentProblem]) {
    self.document = document
    self.problems = problems
  }

  public var description: String { problems.map { "\(document): \($0)" }.joined(separator: "\n") }
}
