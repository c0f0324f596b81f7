extension NodeDefinition {
  /// From n8n's INodeTypeDescription: a definition for each version that it names, in its order.
  ///
  /// Names become hetumind's (`displayName` → `display_name`, `typeOptions` → `kind_options`, `default` → `value`, …), version 2.1
  /// becomes 2.1.0, and what hetumind has no field for (`defaults`, `credentials`, `webhooks`, `codex`, …) is left out. Ports that
  /// an expression computes cannot be known here, so they are a problem. Throws every problem at once.
  public static func importing(n8n json: JSONValue) throws(DocumentError) -> [NodeDefinition] {
    let problems = ProblemList()
    let definitions = importing(n8n: json, at: .root, problems)
    guard problems.isEmpty else { throw DocumentError("n8n node description", problems.problems) }
    return definitions
  }

  private static func importing(n8n json: JSONValue, at path: DocumentPath, _ problems: ProblemList) -> [NodeDefinition] {
    guard var reader = ObjectReader(json, at: path, problems) else { return [] }
    let versions = self.versions(&reader)
    var definition = NodeDefinition(
      kind: reader.name("name"), version: versions.first ?? SemanticVersion(1, 0, 0),
      displayName: reader.string("displayName"))
    definition.groups = reader.array("group").compactMap { Group.read($0.value, at: $0.path, problems) }
    definition.description = reader.string("description")
    definition.inputs = ports(&reader, "inputs", isInput: true)
    definition.outputs = ports(&reader, "outputs", isInput: false)
    definition.properties = reader.array("properties").compactMap { NodeProperty(n8n: $0.value, at: $0.path, problems, depth: 0) }
    definition.isHidden = reader.bool("hidden") ?? false
    definition.documentURL = reader.string("documentationUrl")
    definition.subTitle = reader.string("subtitle")
    definition.maximumNodes = reader.int("maxNodes", in: 0...0xFFFF_FFFF)
    definition.icon = themed(&reader, "icon")
    definition.iconColor = reader.choice("iconColor", what: "icon colour")
    definition.iconURL = themed(&reader, "iconUrl")
    definition.badgeIconURL = themed(&reader, "badgeIconUrl")
    if versions.contains(where: { $0.minor > 0 }) { definition.properties = definition.properties.map(\.withExactVersions) }
    return versions.map { version in
      var copy = definition
      copy.version = version
      return copy
    }
  }

  /// A number or an array of numbers.
  private static func versions(_ reader: inout ObjectReader) -> [SemanticVersion] {
    guard let value = reader.value("version", required: true) else { return [] }
    let place = reader.place(of: "version")
    let listed = value.array?.enumerated().map { ($0.element, place.element($0.offset)) } ?? [(value, place)]
    if listed.isEmpty { reader.problems.add(place, "must not be empty") }
    return listed.compactMap { number, path in
      let parts = number.description.split(separator: ".").map { Int($0) }
      guard number.double != nil, let major = parts.first ?? nil, major >= 0, parts.count <= 2,
        let minor = parts.count == 2 ? parts[1] : 0
      else {
        reader.problems.add(path, "expected a version such as 1 or 2.1, found \(number.excerpt)")
        return nil
      }
      return SemanticVersion(major, minor, 0)
    }
  }

  /// A text, or one for light and one for dark windows, of which the first is taken.
  private static func themed(_ reader: inout ObjectReader, _ field: String) -> String? {
    guard let value = reader.value(field) else { return nil }
    if let text = value.string ?? value["light"]?.string { return text }
    reader.problems.add(reader.place(of: field), "expected a string or {\"light\": …, \"dark\": …}, found \(value.excerpt)")
    return nil
  }

  private static func ports(_ reader: inout ObjectReader, _ field: String, isInput: Bool) -> [Port] {
    if let value = reader.value(field), value.string != nil {
      reader.problems.add(
        reader.place(of: field),
        value.isExpression
          ? "an expression computes these ports for each node, which a definition cannot say: list all of them"
          : "expected an array of ports, found \(value.excerpt)")
      return []
    }
    return reader.array(field).compactMap { Port(n8n: $0.value, at: $0.path, reader.problems, isInput: isInput) }
  }
}

extension NodeDefinition.Port {
  /// From a connection's name, or from INodeInputConfiguration or INodeOutputConfiguration.
  fileprivate init?(n8n json: JSONValue, at path: DocumentPath, _ problems: ProblemList, isInput: Bool) {
    if json.string != nil {
      self.init(json, at: path, problems, isInput: isInput)
      return
    }
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    guard let value = reader.value("type", required: true),
      let kind = ConnectionKind.read(value, at: reader.place(of: "type"), problems)
    else { return nil }
    self.init(kind, displayName: reader.string("displayName"))
    // In n8n an input that is not said to be required is not.
    isRequired = reader.bool("required") ?? !isInput
    maximumConnections = reader.int("maxConnections", in: 0...0xFFFF_FFFF) ?? 1
    category = reader.string("category")
    guard isInput, let value = reader.value("filter"),
      var inner = ObjectReader(value, at: reader.place(of: "filter"), problems)
    else { return }
    filter = Filter(includes: inner.strings("nodes") ?? [], excludes: inner.strings("excludedNodes") ?? [])
  }
}

extension NodeProperty {
  /// n8n's version 2 is not 2.1, while hetumind's 2 is every 2.x: where a node has both, whole numbers become `"2.0"`.
  fileprivate var withExactVersions: NodeProperty {
    func exact(_ options: DisplayOptions?) -> DisplayOptions? {
      guard var options else { return nil }
      func exact(_ values: [JSONValue]) -> [JSONValue] {
        values.map { if case .integer(let number) = $0 { .string("\(number).0") } else { $0 } }
      }
      options.show["@version"] = options.show["@version"].map(exact)
      options.hide["@version"] = options.hide["@version"].map(exact)
      return options
    }
    var copy = self
    copy.displayOptions = exact(displayOptions)
    copy.disableOptions = exact(disableOptions)
    copy.options = options.map(\.withExactVersions)
    return copy
  }
}
