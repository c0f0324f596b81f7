/// What a plugin says about itself: its manifest.json or manifest.toml.
public struct Manifest: Sendable, Hashable {
  public var name: String
  public var displayName: String
  public var author: String?
  public var license: String?
  public var version: SemanticVersion
  /// The version of the host's interface that the plugin is written for: `v1`.
  public var hostAPIVersion: String
  public var nodeKinds: [NodeKind]
  public var inputs: [ConnectionKind]
  public var outputs: [ConnectionKind]
  public var properties: [NodeProperty]
  /// The hosts that the plugin runs on; both must hold.
  public var compatibility: HostConstraints?
  public var constraints: HostConstraints?
  /// What the plugin requests of its host; `.basic` where the manifest does not say.
  public var capabilities: CapabilitySet

  /// The version of the plugin interface that this host speaks.
  public static let hostAPIMajorVersion = 1

  /// A kind of node that the plugin has.
  public struct NodeKind: Sendable, Hashable {
    public var kind: String
    public var versions: [SemanticVersion]
    public var role: Role
    /// What a supplier supplies.
    public var providerType: ProviderType?
  }

  /// Whether a node does work or supplies data to others.
  public enum Role: String, Sendable, Hashable, CaseIterable {
    case executor
    case supplier
  }

  /// What a supplier supplies; names in either case.
  public enum ProviderType: String, Sendable, Hashable, CaseIterable {
    case llm
    case memory
    case tool
    case agent
  }

  /// How a manifest is written; either way it says the same.
  public enum Format: Sendable, Hashable, CaseIterable {
    case json
    case toml

    /// The name of the file.
    public var file: String {
      switch self {
      case .json: "manifest.json"
      case .toml: "manifest.toml"
      }
    }
  }

  /// Reads a manifest's text. Throws `DocumentError` with every problem, its place and its line, also where the text is
  /// malformed or does not fit the environment.
  public init(
    parsing bytes: [UInt8], format: Format = .json, environment: HostEnvironment = .current
  ) throws(DocumentError) {
    let problems = ProblemList()
    let text = try DocumentText(bytes, format: format == .json ? .json : .toml, file: format.file, problems)
    let manifest = Self(text.json, environment, problems)
    guard let manifest, problems.isEmpty else { throw DocumentError(format.file, text.located(problems)) }
    self = manifest
  }

  /// Throws `DocumentError` with every problem and its place.
  public init(json: JSONValue, environment: HostEnvironment = .current) throws(DocumentError) {
    let problems = ProblemList()
    let manifest = Self(json, environment, problems)
    guard let manifest, problems.isEmpty else { throw DocumentError(Format.json.file, problems.problems) }
    self = manifest
  }

  private init?(_ json: JSONValue, _ environment: HostEnvironment, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: .root, problems) else { return nil }
    _ = reader.string("$schema")
    name = reader.name("name")
    if !name.isEmpty, !Self.isName(name) {
      problems.add(reader.place(of: "name"), "may hold letters, digits, '.', '-' and '_' only, and at most 128 of them")
    }
    displayName = reader.string("display_name") ?? name
    author = reader.string("author")
    license = reader.string("license")
    version = SemanticVersion.read(reader.name("version"), at: reader.place(of: "version"), problems)
    hostAPIVersion = reader.name("host_api_version")
    if !hostAPIVersion.isEmpty, Self.majorVersion(hostAPIVersion) != Self.hostAPIMajorVersion {
      problems.add(
        reader.place(of: "host_api_version"),
        "\(hostAPIVersion.excerpt()) does not fit: this host speaks v\(Self.hostAPIMajorVersion)")
    }
    nodeKinds = reader.array("node_kinds", required: true).compactMap { NodeKind($0.value, at: $0.path, problems) }
    inputs = []
    outputs = []
    if let ports = reader.value("io_ports"), var portReader = ObjectReader(ports, at: reader.place(of: "io_ports"), problems) {
      inputs = portReader.array("inputs").compactMap { ConnectionKind.read($0.value, at: $0.path, problems) }
      outputs = portReader.array("outputs").compactMap { ConnectionKind.read($0.value, at: $0.path, problems) }
      portReader.noteUnknown()
    }
    properties = reader.array("properties").compactMap {
      NodeProperty($0.value, at: $0.path, problems, allowsUnknown: false)
    }
    compatibility = nil
    constraints = nil
    if let value = reader.value("compatibility") {
      compatibility = HostConstraints(value, at: reader.place(of: "compatibility"), environment, problems)
    }
    if let value = reader.value("constraints") {
      constraints = HostConstraints(value, at: reader.place(of: "constraints"), environment, problems)
    }
    capabilities = .basic
    if let value = reader.value("capabilities") {
      capabilities = CapabilitySet(value, at: reader.place(of: "capabilities"), problems) ?? .none
    }
    reader.noteUnknown()
    Self.checkKinds(nodeKinds, problems)
    NodeProperty.checkNames(properties, at: reader.place(of: "properties"), problems)
  }

  private static func checkKinds(_ kinds: [NodeKind], _ problems: ProblemList) {
    var seen: Set<String> = []
    for (index, item) in kinds.enumerated() {
      for version in item.versions where !seen.insert("\(item.kind)@\(version)").inserted {
        let path = DocumentPath.root.member("node_kinds").element(index)
        problems.add(path, "\(item.kind.excerpt())@\(version) is declared twice")
      }
    }
  }

  /// The inputs of `io_ports` as a node definition has them.
  public var inputPorts: [NodeDefinition.Port] { inputs.map { NodeDefinition.Port($0) } }

  /// The outputs of `io_ports` as a node definition has them.
  public var outputPorts: [NodeDefinition.Port] { outputs.map { NodeDefinition.Port($0) } }

  /// Names become parts of paths and log lines: nothing that could mean something there.
  package static func isName(_ name: String) -> Bool {
    name.utf8.count <= 128 && !name.hasPrefix(".")
      && name.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || [0x2D, 0x2E, 0x5F].contains(byte)
      }
  }

  /// `v1`, `1`, `v1.0` and `1.0.0` are all 1.
  private static func majorVersion(_ text: String) -> Int? {
    let digits = text.hasPrefix("v") ? text.dropFirst() : text[...]
    let numbers = digits.split(separator: ".", omittingEmptySubsequences: false).map { Int($0) }
    guard (1...3).contains(numbers.count), numbers.allSatisfy({ $0 != nil }) else { return nil }
    return numbers[0]
  }
}

extension Manifest.NodeKind {
  package init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    kind = reader.name("kind")
    let listed = reader.array("versions", required: true)
    versions = listed.map { value, path in
      guard case .string(let text) = value else {
        problems.add(path, "expected a semantic version, found \(value.excerpt)")
        return SemanticVersion(0, 0, 0)
      }
      if text.isEmpty { problems.add(path, "must not be empty") }
      return SemanticVersion.read(text, at: path, problems)
    }
    if reader.members["versions"] == [] { problems.add(reader.place(of: "versions"), "must not be empty") }
    role = reader.choice("type", required: true, what: "type of node") ?? .executor
    if let name = reader.string("provider_type") {
      providerType = Manifest.ProviderType(rawValue: name.lowercased())
      if providerType == nil {
        let known = Manifest.ProviderType.allCases.map(\.rawValue)
        problems.add(
          reader.place(of: "provider_type"),
          "expected llm, memory, tool or agent, found \(name.excerpt())\(Suggestion.text(for: name, among: known))")
      }
    }
    if role == .supplier, reader.value("provider_type") == nil {
      problems.add(reader.place(of: "provider_type"), "required of a supplier, but missing")
    }
    reader.noteUnknown()
  }
}
