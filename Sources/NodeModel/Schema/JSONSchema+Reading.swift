extension JSONSchema.Rules {
  /// - Parameter definitions: The names under `$defs`.
  init?(
    _ json: JSONValue, at path: DocumentPath, _ definitions: Set<String>, _ problems: ProblemList, depth: Int
  ) {
    guard depth < JSONSchema.maximumDepth else {
      problems.add(path, "nests deeper than \(JSONSchema.maximumDepth)")
      return nil
    }
    switch json {
    case true: self = .anything
    case false: self = .nothing
    case .object(let members):
      guard !members.isEmpty else {
        self = .anything
        return
      }
      guard var reader = ObjectReader(json, at: path, problems) else { return nil }
      self = .rules(JSONSchema.Keywords(&reader, definitions, depth: depth))
    default:
      problems.add(path, "expected a schema: an object or a boolean, found \(json.excerpt)")
      return nil
    }
  }

  fileprivate static func reference(
    _ text: String, at path: DocumentPath, _ definitions: Set<String>, _ problems: ProblemList
  ) -> Self? {
    if text == "#" { return .reference(nil) }
    let prefix = "#/$defs/"
    guard text.hasPrefix(prefix) else {
      problems.add(path, "expected # or #/$defs/…, found \(text.excerpt())")
      return nil
    }
    let name = String(text.dropFirst(prefix.count)).replacing("~1", with: "/").replacing("~0", with: "~")
    guard definitions.contains(name) else {
      problems.add(path, "there is no definition \(name.excerpt())\(Suggestion.text(for: name, among: definitions.sorted()))")
      return nil
    }
    return .reference(name)
  }
}

extension JSONSchema.Keywords {
  private static let types: Set<String> = ["array", "boolean", "integer", "null", "number", "object", "string"]
  private static let annotations = [
    "$schema", "$id", "$comment", "$defs", "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly",
  ]

  fileprivate init(_ reader: inout ObjectReader, _ definitions: Set<String>, depth: Int) {
    let problems = reader.problems
    func rules(_ value: JSONValue, _ path: DocumentPath) -> JSONSchema.Rules? {
      JSONSchema.Rules(value, at: path, definitions, problems, depth: depth + 1)
    }
    func rules(_ name: String) -> JSONSchema.Rules? { reader.value(name).flatMap { rules($0, reader.place(of: name)) } }
    func list(_ name: String) -> [JSONSchema.Rules] {
      let found = reader.optionalArray(name)
      if found?.isEmpty == true { problems.add(reader.place(of: name), "must not be empty") }
      return (found ?? []).compactMap { rules($0.value, $0.path) }
    }
    func count(_ name: String) -> Int? { reader.int(name, in: 0...Int.max) }
    for name in Self.annotations { _ = reader.value(name) }
    if let text = reader.string("$ref") {
      reference = JSONSchema.Rules.reference(text, at: reader.place(of: "$ref"), definitions, problems)
    }
    if let value = reader.value("type") {
      let names = value.string.map { [$0] } ?? value.array?.compactMap(\.string) ?? []
      types = Set(names)
      for name in names where !Self.types.contains(name) {
        problems.add(
          reader.place(of: "type"), "unknown type \(name.excerpt()); known are \(Self.types.sorted().joined(separator: ", "))")
      }
      if names.isEmpty || value.array.map({ $0.count != names.count }) ?? false {
        problems.add(reader.place(of: "type"), "expected a type or an array of types")
      }
    }
    allowed = reader.optionalArray("enum")?.map(\.value)
    // A constant may be null, which counts as absent elsewhere.
    _ = reader.value("const")
    if let constant = reader.members["const"] { allowed = (allowed ?? [constant]).filter { $0 == constant } }
    minimum = reader.double("minimum")
    maximum = reader.double("maximum")
    exclusiveMinimum = reader.double("exclusiveMinimum")
    exclusiveMaximum = reader.double("exclusiveMaximum")
    multipleOf = reader.double("multipleOf")
    if let multipleOf, multipleOf <= 0 { problems.add(reader.place(of: "multipleOf"), "must be greater than 0") }
    minLength = count("minLength")
    maxLength = count("maxLength")
    if let text = reader.string("pattern") {
      pattern = TextPattern(text)
      if pattern == nil { problems.add(reader.place(of: "pattern"), "\(text.excerpt()) is no regular expression") }
    }
    format = reader.choice("format", what: "format")
    minItems = count("minItems")
    maxItems = count("maxItems")
    uniqueItems = reader.bool("uniqueItems") ?? false
    items = rules("items")
    contains = rules("contains")
    minProperties = count("minProperties")
    maxProperties = count("maxProperties")
    required = reader.strings("required") ?? []
    for (name, value, path) in reader.entries("properties") { properties[name] = rules(value, path) }
    additionalProperties = rules("additionalProperties")
    propertyNames = rules("propertyNames")
    allOf = list("allOf")
    anyOf = list("anyOf")
    oneOf = list("oneOf")
    not = rules("not")
    condition = rules("if")
    then = rules("then")
    otherwise = rules("else")
    reader.noteUnknown()
  }
}
