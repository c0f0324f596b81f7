extension Policy {
  /// The JSON Schema (draft 2020-12) of policies: docs/policy.schema.json. The reader checks besides that no pattern stands behind
  /// one that takes its names.
  public static let schema: JSONValue = SchemaText.with(
    SchemaText.object(
      "What a host's operator allows plugins: policy.json, or the same in TOML.",
      [
        "$schema": SchemaText.string("The schema that an editor goes by; the host passes over it."),
        "grants": SchemaText.array(
          "What plugins get; the first entry that fits counts, and without one nothing is granted.",
          of: SchemaText.reference("grant")),
        "tenants": SchemaText.array(
          "What tenants' executions may use; the first entry that fits counts, and without one nothing is allowed. Where all of "
            + "this is missing, the grants alone decide.", of: SchemaText.reference("tenant")),
        "config": SchemaText.reference("config"),
        "credentials": SchemaText.reference("credentials"),
      ], required: ["grants"]),
    [
      "$schema": SchemaText.dialect, "title": "Plugin policy",
      "$defs": .object(definitions.merging(CapabilitySet.schemas) { $1 }),
    ])

  private static let definitions: [String: JSONValue] = [
    "grant": grantSchema, "tenant": tenantSchema, "allowed": allowed, "patterns": patterns, "limits": limits,
    "call_limit": callLimit, "config": SchemaText.map("Settings by name, for plugins to read."), "credentials": credentials,
    "secret": secret,
  ]

  private static let patterns = SchemaText.array(
    "Names, in which * stands for any run of characters.", of: SchemaText.reference("name_pattern"), minItems: 1)

  private static let allowed: JSONValue = [
    "description": "What is allowed, or \"all\" for what the other layers allow.",
    "anyOf": [["const": "all"], SchemaText.reference("capabilities")],
  ]

  private static let grantSchema: JSONValue = SchemaText.object(
    "What plugins get.",
    [
      "plugins": SchemaText.reference("patterns"), "capabilities": SchemaText.reference("allowed"),
      "limits": SchemaText.reference("limits"),
    ], required: ["plugins", "capabilities"])

  private static let tenantSchema: JSONValue = SchemaText.object(
    "What tenants' executions may use.",
    [
      "tenants": SchemaText.reference("patterns"), "capabilities": SchemaText.reference("allowed"),
      "limits": SchemaText.reference("limits"), "config": SchemaText.reference("config"),
      "credentials": SchemaText.reference("credentials"),
    ], required: ["tenants", "capabilities"])

  private static let callLimit = SchemaText.object(
    "The calls and bytes of a capability in one execution.",
    ["calls": SchemaText.integer("The most calls.", 0), "bytes": SchemaText.integer("The most bytes.", 0)])

  private static let limits: JSONValue = {
    var members: [String: JSONValue] = [
      "fuel": SchemaText.integer("The most instructions of one execution.", 1),
      "time_ms": SchemaText.integer("The most milliseconds of one execution.", 1, Int(Int32.max)),
      "memory_bytes": SchemaText.integer("The most linear memory of one execution.", 0),
      "input_bytes": SchemaText.integer("The most JSON that goes in.", 0),
      "output_bytes": SchemaText.integer("The most JSON that comes out.", 0),
      "concurrency": SchemaText.integer("The most executions at the same time.", 1, 1_000_000),
    ]
    for name in CapabilityName.allCases { members[name.rawValue] = SchemaText.reference("call_limit") }
    return SchemaText.object("What executions may use; the host's own limits remain.", members)
  }()

  private static let credentials = SchemaText.map(
    "Credentials by name, each with its fields.",
    of: SchemaText.with(SchemaText.map("A credential's fields.", of: SchemaText.reference("secret")), ["minProperties": 1]))

  private static let secret: JSONValue = SchemaText.with(
    SchemaText.object(
      "Where a secret is; the policy holds none itself.",
      [
        "environment": SchemaText.string(
          "A variable of the host's environment.", pattern: "^[!-<>-~]+$", minLength: 1, maxLength: 256),
        "file": SchemaText.string("A regular file by its absolute path.", pattern: "^/"),
      ]), ["minProperties": 1, "maxProperties": 1])
}
