/// How the value of a property is made of what a user chose: a regular expression's first group, or a member.
public struct ValueExtractor: Sendable, Hashable {
  public var kind: String
  public var regex: String?
  public var property: String?

  public init(kind: String, regex: String? = nil, property: String? = nil) {
    self.kind = kind
    self.regex = regex
    self.property = property
  }

  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList, allowsUnknown: Bool) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    self.init(kind: reader.name("kind"), regex: reader.string("regex"), property: reader.string("property"))
    if !allowsUnknown { reader.noteUnknown() }
  }

  var json: JSONValue {
    var writer = ObjectWriter()
    writer.set("kind", kind)
    writer.set("regex", regex)
    writer.set("property", property)
    return writer.json
  }
}

/// A way to name a resource: by its id, its URL, from a list.
public struct PropertyMode: Sendable, Hashable {
  public var name: String
  public var displayName: String
  public var kind: NodeProperty.Kind

  public init(_ name: String, displayName: String? = nil, kind: NodeProperty.Kind = .string) {
    self.name = name
    self.displayName = displayName ?? name
    self.kind = kind
  }

  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList, allowsUnknown: Bool) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    let name = reader.name("name")
    self.init(
      name, displayName: reader.string("display_name"),
      kind: reader.choice("kind", what: "property kind") ?? .string)
    if !allowsUnknown { reader.noteUnknown() }
  }

  var json: JSONValue {
    ["name": .string(name), "display_name": .string(displayName), "kind": .string(kind.rawValue)]
  }
}

/// How a declarative node makes a request of a property, as it was written.
public struct PropertyRouting: Sendable, Hashable {
  public var request: JSONValue?
  public var output: JSONValue?
  public var operations: JSONValue?

  public init(request: JSONValue? = nil, output: JSONValue? = nil, operations: JSONValue? = nil) {
    self.request = request
    self.output = output
    self.operations = operations
  }

  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList, allowsUnknown: Bool) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    self.init(request: reader.value("request"), output: reader.value("output"), operations: reader.value("operations"))
    if !allowsUnknown { reader.noteUnknown() }
  }

  var json: JSONValue {
    var writer = ObjectWriter()
    writer.set("request", request)
    writer.set("output", output)
    writer.set("operations", operations)
    return writer.json
  }
}
