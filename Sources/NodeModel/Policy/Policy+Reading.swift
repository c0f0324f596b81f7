extension Policy {
  /// Reads a policy's text. Throws `DocumentError` with every problem, its place and its line.
  public init(parsing bytes: [UInt8], format: Format = .json) throws(DocumentError) {
    let problems = ProblemList()
    let text = try DocumentText(bytes, format: format == .json ? .json : .toml, file: format.file, problems)
    let policy = Self(text.json, problems)
    guard let policy, problems.isEmpty else { throw DocumentError(format.file, text.located(problems)) }
    self = policy
  }

  private init?(_ json: JSONValue, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: .root, problems) else { return nil }
    _ = reader.string("$schema")
    grants = reader.array("grants", required: true).compactMap { Grant($0.value, at: $0.path, problems) }
    tenants = reader.optionalArray("tenants")?.compactMap { Tenant($0.value, at: $0.path, problems) } ?? Self.standard.tenants
    settings = Settings(&reader)
    reader.noteUnknown()
    Self.noteUnreachable(grants.map(\.plugins), at: reader.place(of: "grants"), field: "plugins", problems)
    Self.noteUnreachable(tenants.map(\.tenants), at: reader.place(of: "tenants"), field: "tenants", problems)
  }

  /// Patterns behind others that take all of their names would never count, which nobody means.
  private static func noteUnreachable(
    _ entries: [NamePatterns], at path: DocumentPath, field: String, _ problems: ProblemList
  ) {
    var before: Set<String> = []
    for (index, entry) in entries.enumerated() {
      let patterns = entry.layers.first ?? []
      for (place, pattern) in patterns.enumerated() where before.contains("*") || before.contains(pattern) {
        problems.add(
          path.element(index).member(field).element(place),
          "\(pattern.excerpt()) has no effect: the first entry that fits counts, and one before it takes the same names")
      }
      before.formUnion(patterns)
    }
  }
}

extension ObjectReader {
  /// Patterns of names, at least one.
  fileprivate mutating func patterns(_ field: String) -> [String] {
    let patterns = strings(field, required: true, check: NamePatterns.fault) ?? []
    if members[field] == [] { problems.add(place(of: field), "must not be empty") }
    return patterns
  }

  /// `"all"`, or what is allowed one by one.
  fileprivate mutating func capabilities() -> CapabilitySet {
    let field = "capabilities"
    guard let value = value(field) else {
      problems.add(place(of: field), "required, but missing: what is allowed, or \"all\" for what the other layers allow")
      return .none
    }
    switch value {
    case "all": return .all
    case .object: return CapabilitySet(value, at: place(of: field), problems) ?? .none
    default:
      problems.add(place(of: field), "expected an object or \"all\", found \(value.excerpt)")
      return .none
    }
  }

  fileprivate mutating func limits() -> ExecutionQuota {
    value("limits").flatMap { ExecutionQuota($0, at: place(of: "limits"), problems) } ?? ExecutionQuota()
  }
}

extension Policy.Grant {
  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    self.init(plugins: reader.patterns("plugins"), capabilities: reader.capabilities(), limits: reader.limits())
    reader.noteUnknown()
  }
}

extension Policy.Tenant {
  init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    self.init(
      tenants: reader.patterns("tenants"), capabilities: reader.capabilities(), limits: reader.limits(),
      settings: Policy.Settings(&reader))
    reader.noteUnknown()
  }
}

extension Policy.Settings {
  fileprivate init(_ reader: inout ObjectReader) {
    self.init()
    for (name, value, path) in reader.entries("config") {
      if let fault = NamePatterns.fault(name) { reader.problems.add(path, "the name \(fault)") }
      config[name] = value
    }
    let field = "credentials"
    guard let value = reader.value(field) else { return }
    guard let entries = value.members else {
      // What stands here may be a secret: messages must not hold it.
      reader.problems.add(reader.place(of: field), "expected an object of credentials by name")
      return
    }
    for (name, value) in entries.sorted(by: { $0.key < $1.key }) {
      let path = reader.place(of: field).member(name)
      if let fault = NamePatterns.fault(name) { reader.problems.add(path, "the name \(fault)") }
      guard let fields = value.members else {
        reader.problems.add(path, "expected the credential's fields, such as {\"api_key\": {\"environment\": \"NAME\"}}")
        continue
      }
      if fields.isEmpty { reader.problems.add(path, "must not be empty") }
      var references: [String: SecretReference] = [:]
      for (field, value) in fields.sorted(by: { $0.key < $1.key }) {
        references[field] = SecretReference(value, at: path.member(field), reader.problems)
      }
      credentials[name] = references
    }
  }
}
