extension NodeDefinition {
  /// From what hetumind writes, of either generation, or the short form of a manifest. Throws every problem at once.
  public init(json: JSONValue) throws(DocumentError) {
    let problems = ProblemList()
    let definition = Self(json, at: .root, problems)
    guard let definition, problems.isEmpty else { throw DocumentError("node definition", problems.problems) }
    self = definition
  }

  package init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    let kind = reader.name("kind", "node_type")
    let version = SemanticVersion.read(reader.name("version"), at: reader.place(of: "version"), problems)
    self.init(kind: kind, version: version, displayName: reader.string("display_name"))
    groups = reader.array("groups").compactMap { Group.read($0.value, at: $0.path, problems) }
    description = reader.string("description")
    inputs = reader.array("inputs").compactMap { Port($0.value, at: $0.path, problems, isInput: true) }
    outputs = reader.array("outputs").compactMap { Port($0.value, at: $0.path, problems, isInput: false) }
    properties = reader.array("properties").compactMap {
      NodeProperty($0.value, at: $0.path, problems, allowsUnknown: true)
    }
    NodeProperty.checkNames(properties, at: reader.place(of: "properties"), problems)
    isHidden = reader.bool("hidden") ?? false
    documentURL = reader.string("document_url")
    subTitle = reader.string("sub_title")
    maximumNodes = reader.int("max_nodes", in: 0...0xFFFF_FFFF)
    icon = reader.string("icon")
    iconColor = reader.choice("icon_color", what: "icon colour")
    iconURL = reader.string("icon_url")
    badgeIconURL = reader.string("badge_icon_url")
  }

  /// As hetumind of the design note's generation reads it.
  public var json: JSONValue { json(.designNote) }

  /// As a generation of hetumind reads it. The newer one has no ports of kind `error`: they are left out.
  public func json(_ generation: Generation) -> JSONValue {
    var writer = ObjectWriter()
    writer.set(generation == .newer ? "node_type" : "kind", kind)
    writer.set("version", version.description)
    writer.set("groups", JSONValue.array(groups.map(\.json)))
    writer.set("display_name", displayName)
    writer.set("description", description)
    writer.set("inputs", JSONValue.array(inputs.compactMap { $0.json(generation) }))
    writer.set("outputs", JSONValue.array(outputs.compactMap { $0.json(generation) }))
    writer.set("properties", JSONValue.array(properties.map(\.json)))
    writer.set("hidden", isHidden)
    writer.set("document_url", documentURL)
    writer.set("sub_title", subTitle)
    writer.set("max_nodes", maximumNodes)
    writer.set("icon", icon)
    writer.set("icon_color", iconColor?.rawValue)
    writer.set("icon_url", iconURL)
    writer.set("badge_icon_url", badgeIconURL)
    return writer.json
  }
}
