extension Manifest {
  /// The JSON Schema (draft 2020-12) of manifests: docs/manifest.schema.json. What it cannot say the reader checks besides: that a
  /// kind's versions are declared once, that ranges of versions are well-formed, and that the host is among those named.
  public static let schema: JSONValue = SchemaText.with(
    SchemaText.object(
      "What a hetumind plugin says about itself: manifest.json, or the same in TOML.",
      identity.merging(content) { $1 }, required: ["name", "version", "host_api_version", "node_kinds"]),
    [
      "$schema": SchemaText.dialect, "title": "Plugin manifest",
      "$defs": .object(
        PropertySchema.definitions.merging(["node_kind": nodeKind, "host_constraints": hostConstraints]) { $1 }
          .merging(CapabilitySet.schemas) { $1 }),
    ])

  private static let identity: [String: JSONValue] = [
    "$schema": SchemaText.string("The schema that an editor goes by; the host passes over it."),
    "name": SchemaText.string(
      "The plugin's name, for machines: letters, digits, '.', '-' and '_'.", pattern: "^[A-Za-z0-9_-][A-Za-z0-9._-]*$",
      minLength: 1, maxLength: 128),
    "display_name": SchemaText.string("The name that people see; the name where it is missing."),
    "author": SchemaText.string("Who made it."),
    "license": SchemaText.string("An SPDX expression, such as Apache-2.0."),
    "version": SchemaText.string("The plugin's version, by Semantic Versioning 2.0.0.", pattern: SchemaText.versionPattern),
    "host_api_version": SchemaText.string(
      "The version of the plugin interface: v\(hostAPIMajorVersion).",
      pattern: "^v?\(hostAPIMajorVersion)(\\.[0-9]+){0,2}$"),
  ]

  private static let content: [String: JSONValue] = [
    "node_kinds": SchemaText.array("The kinds of nodes that the plugin has.", of: SchemaText.reference("node_kind")),
    "io_ports": SchemaText.object(
      "The ports of the plugin's nodes.",
      [
        "inputs": SchemaText.array("What flows in.", of: SchemaText.reference("connection_kind")),
        "outputs": SchemaText.array("What flows out.", of: SchemaText.reference("connection_kind")),
      ]),
    "properties": SchemaText.array("The parameters of the plugin's nodes.", of: SchemaText.reference("property")),
    "compatibility": SchemaText.reference("host_constraints"),
    "constraints": SchemaText.reference("host_constraints"),
    "capabilities": SchemaText.reference("capabilities"),
  ]

  private static let nodeKind: JSONValue = SchemaText.with(
    SchemaText.object(
      "A kind of node.",
      [
        "kind": SchemaText.string("Its name, such as ai.deepseek.model.", minLength: 1),
        "versions": SchemaText.array(
          "Its versions, by Semantic Versioning 2.0.0.",
          of: SchemaText.string("A version.", pattern: SchemaText.versionPattern), minItems: 1),
        "type": SchemaText.choice("Whether it does work or supplies data to others.", Role.allCases.map(\.rawValue)),
        "provider_type": SchemaText.choice(
          "What a supplier supplies.",
          ProviderType.allCases.map(\.rawValue) + ["LLM"] + ["Memory", "Tool", "Agent"]),
      ], required: ["kind", "versions", "type"]),
    ["if": ["properties": ["type": ["const": "supplier"]], "required": ["type"]], "then": ["required": ["provider_type"]]])

  private static let hostConstraints: JSONValue = SchemaText.object(
    "The hosts that the plugin runs on.",
    [
      "host": SchemaText.string(
        "The versions of the host: \">=1.2, <2\", \"^1.0\", \"~1.2\", \"1.x\", alternatives with ||.", minLength: 1,
        maxLength: 256),
      "platforms": SchemaText.array(
        "The platforms.", of: SchemaText.choice("A platform.", HostEnvironment.platforms), minItems: 1),
      "architectures": SchemaText.array(
        "The architectures.", of: SchemaText.choice("An architecture.", HostEnvironment.architectures), minItems: 1),
    ])
}
