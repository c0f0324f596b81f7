extension NodeDefinition {
  /// An input or an output.
  public struct Port: Sendable, Hashable {
    public var kind: ConnectionKind
    public var displayName: String
    public var isRequired: Bool
    public var maximumConnections: Int
    public var category: String?
    /// Of inputs: which nodes may be connected.
    public var filter: Filter?

    public init(_ kind: ConnectionKind, displayName: String? = nil) {
      self.kind = kind
      self.displayName = displayName ?? kind.rawValue
      isRequired = true
      maximumConnections = 1
    }

    /// The kinds of nodes that may be connected, and those that may not.
    public struct Filter: Sendable, Hashable {
      public var includes: [String]
      public var excludes: [String]

      public init(includes: [String] = [], excludes: [String] = []) {
        self.includes = includes
        self.excludes = excludes
      }
    }
  }
}

extension NodeDefinition.Port {
  /// From an object, or from the bare name of a connection kind.
  package init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList, isInput: Bool) {
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
    maximumConnections = reader.int("max_connections", in: 0...0xFFFF_FFFF) ?? 1
    category = reader.string("category")
    guard let value = reader.value("filter") else { return }
    guard isInput else {
      problems.add(reader.place(of: "filter"), "an output has no filter")
      return
    }
    guard var inner = ObjectReader(value, at: reader.place(of: "filter"), problems) else { return }
    filter = Filter(includes: inner.strings("includes") ?? [], excludes: inner.strings("excludes") ?? [])
  }

  /// Nil where the generation has no such kind of port.
  func json(_ generation: Generation) -> JSONValue? {
    guard let name = kind.name(in: generation) else { return nil }
    var writer = ObjectWriter()
    writer.set("kind", name)
    writer.set("display_name", displayName)
    writer.set("required", isRequired)
    writer.set("max_connections", maximumConnections)
    writer.set("category", category)
    if let filter {
      writer.set(
        "filter",
        ["includes": .array(filter.includes.map { .string($0) }), "excludes": .array(filter.excludes.map { .string($0) })])
    }
    return writer.json
  }
}
