extension JSONSchema.Rules {
  /// - Parameter definitions: The names under `$defs`.
  init?(
    _ json: JSONValue, at path: DocumentPath, _ definitions: Set<String>, _ problems: ProblemList, depth: Int
  ) {
    guard depth < JSONSchema.maximumNesting else {
      problems.add(path, "nests deeper than \(JSONSchema.maximumNesting)")
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
      self = .rules(Self.box(&reader, definitions, depth: depth))
    default:
      problems.add(path, "expected a schema: an object or a boolean, found \(json.excerpt)")
      return nil
    }
  }

  @inline(never)
  private static func box(_ reader: inout ObjectReader, _ definitions: Set<String>, depth: Int) -> JSONSchema.Box {
    JSONSchema.Box(JSONSchema.Keywords(&reader, definitions, depth: depth))
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

  /// In parts, as reading recurses: frames must stay small.
  fileprivate init(_ reader: inout ObjectReader, _ definitions: Set<String>, depth: Int) {
    self.init()
    readValues(&reader, definitions)
    readNumbers(&reader)
    readTexts(&reader)
    readCounts(&reader)
    readMembers(&reader, definitions, depth: depth)
    readCombinations(&reader, definitions, depth: depth)
    reader.noteUnknown()
  }

  @inline(never)
  private mutating func readValues(_ reader: inout ObjectReader, _ definitions: Set<String>) {
    for name in Self.annotations { _ = reader.value(name) }
    if let text = reader.string("$ref") {
      reference = JSONSchema.Rules.reference(text, at: reader.place(of: "$ref"), definitions, reader.problems)
    }
    if let value = reader.value("type") {
      let names = value.string.map { [$0] } ?? value.array?.compactMap(\.string) ?? []
      types = Set(names)
      for name in names where !Self.types.contains(name) {
        reader.problems.add(
          reader.place(of: "type"), "unknown type \(name.excerpt()); known are \(Self.types.sorted().joined(separator: ", "))")
      }
      if names.isEmpty || value.array.map({ $0.count != names.count }) ?? false {
        reader.problems.add(reader.place(of: "type"), "expected a type or an array of types")
      }
    }
    allowed = reader.optionalArray("enum")?.map(\.value)
    // A constant may be null, which counts as absent elsewhere.
    _ = reader.value("const")
    if let constant = reader.members["const"] { allowed = (allowed ?? [constant]).filter { $0 == constant } }
  }

  @inline(never)
  private mutating func readNumbers(_ reader: inout ObjectReader) {
    minimum = reader.double("minimum")
    maximum = reader.double("maximum")
    exclusiveMinimum = reader.double("exclusiveMinimum")
    exclusiveMaximum = reader.double("exclusiveMaximum")
    multipleOf = reader.double("multipleOf")
    if let multipleOf, multipleOf <= 0 { reader.problems.add(reader.place(of: "multipleOf"), "must be greater than 0") }
  }

  @inline(never)
  private mutating func readTexts(_ reader: inout ObjectReader) {
    minLength = reader.int("minLength", in: 0...Int.max)
    maxLength = reader.int("maxLength", in: 0...Int.max)
    format = reader.choice("format", what: "format")
    guard let text = reader.string("pattern") else { return }
    pattern = TextPattern(text)
    if pattern == nil { reader.problems.add(reader.place(of: "pattern"), "\(text.excerpt()) is no regular expression") }
  }

  @inline(never)
  private mutating func readCounts(_ reader: inout ObjectReader) {
    minItems = reader.int("minItems", in: 0...Int.max)
    maxItems = reader.int("maxItems", in: 0...Int.max)
    uniqueItems = reader.bool("uniqueItems") ?? false
    minProperties = reader.int("minProperties", in: 0...Int.max)
    maxProperties = reader.int("maxProperties", in: 0...Int.max)
    required = reader.strings("required") ?? []
  }

  @inline(never)
  private mutating func readMembers(_ reader: inout ObjectReader, _ definitions: Set<String>, depth: Int) {
    items = Self.one("items", &reader, definitions, depth)
    contains = Self.one("contains", &reader, definitions, depth)
    additionalProperties = Self.one("additionalProperties", &reader, definitions, depth)
    propertyNames = Self.one("propertyNames", &reader, definitions, depth)
    for (name, value, path) in reader.entries("properties") {
      properties[name] = JSONSchema.Rules(value, at: path, definitions, reader.problems, depth: depth + 1)
    }
  }

  @inline(never)
  private mutating func readCombinations(_ reader: inout ObjectReader, _ definitions: Set<String>, depth: Int) {
    allOf = Self.several("allOf", &reader, definitions, depth)
    anyOf = Self.several("anyOf", &reader, definitions, depth)
    oneOf = Self.several("oneOf", &reader, definitions, depth)
    not = Self.one("not", &reader, definitions, depth)
    condition = Self.one("if", &reader, definitions, depth)
    then = Self.one("then", &reader, definitions, depth)
    otherwise = Self.one("else", &reader, definitions, depth)
  }

  private static func one(
    _ name: String, _ reader: inout ObjectReader, _ definitions: Set<String>, _ depth: Int
  ) -> JSONSchema.Rules? {
    guard let value = reader.value(name) else { return nil }
    return JSONSchema.Rules(value, at: reader.place(of: name), definitions, reader.problems, depth: depth + 1)
  }

  private static func several(
    _ name: String, _ reader: inout ObjectReader, _ definitions: Set<String>, _ depth: Int
  ) -> [JSONSchema.Rules] {
    guard let found = reader.optionalArray(name) else { return [] }
    if found.isEmpty { reader.problems.add(reader.place(of: name), "must not be empty") }
    var rules: [JSONSchema.Rules] = []
    for (value, path) in found {
      if let one = JSONSchema.Rules(value, at: path, definitions, reader.problems, depth: depth + 1) { rules.append(one) }
    }
    return rules
  }
}
