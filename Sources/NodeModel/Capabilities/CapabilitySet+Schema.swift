extension CapabilitySet {
  /// By name, for `$defs`: `capabilities` and what it refers to.
  static let schemas: [String: JSONValue] = [
    "capabilities": capabilities, "http_capability": http, "binary_capability": binary, "memory_capability": memory,
    "credential_request": credential, "name_pattern": pattern,
  ]

  private static let pattern = SchemaText.string(
    "A name, in which * stands for any run of characters.", pattern: "^[^\\u0000-\\u0020\\u007f]+$", minLength: 1, maxLength: 256)

  private static let capabilities: JSONValue = SchemaText.object(
    "What is allowed; what is not named is refused.",
    [
      "log": SchemaText.boolean("Messages to the host's log."),
      "clock": SchemaText.boolean("The host's clocks."),
      "random": SchemaText.boolean("Random numbers."),
      "expression": SchemaText.boolean("Expressions over the data of the execution."),
      "http": orSwitch(false, SchemaText.reference("http_capability")),
      "binary": orSwitch(nil, SchemaText.reference("binary_capability")),
      "memory": orSwitch(nil, SchemaText.reference("memory_capability")),
      "config": SchemaText.array("The settings that may be read.", of: SchemaText.reference("name_pattern")),
      "credentials": SchemaText.array("The credentials that may be used.", of: SchemaText.reference("credential_request")),
    ])

  /// A boolean, or one value of it, instead of the rules.
  private static func orSwitch(_ value: Bool?, _ rules: JSONValue) -> JSONValue {
    let alternative: JSONValue = value.map { ["const": .bool($0)] } ?? ["type": "boolean"]
    return ["anyOf": [alternative, rules]]
  }

  private static let token = SchemaText.string("A name.", pattern: "^[A-Za-z0-9_-]{1,64}$")

  private static let http: JSONValue = SchemaText.object(
    "HTTP through the host.",
    [
      "hosts": SchemaText.array(
        "The hosts: api.example.com, *.example.com, example.com:8443, or * for all.",
        of: SchemaText.string("A pattern of hosts.", pattern: "^[^/\\s]+$", minLength: 1, maxLength: 264)),
      "methods": SchemaText.array("The methods; all where it is missing.", of: token),
      "private_addresses": SchemaText.boolean("Whether private, loopback and link-local addresses may be reached."),
      "plain_http": SchemaText.boolean("Whether HTTP without encryption is allowed."),
      "refused_headers": SchemaText.array("Request headers that the plugin may not set.", of: token),
      "request_bytes": SchemaText.integer("The most bytes of a request's body.", 0),
      "response_bytes": SchemaText.integer("The most bytes of an answer's body.", 0),
      "redirects": SchemaText.integer("How many redirects may be followed.", 0, 255),
    ], required: ["hosts"])

  private static let binary: JSONValue = SchemaText.object(
    "Files by reference.",
    [
      "access": SchemaText.array("All where it is missing.", of: SchemaText.choice("An access.", ["read", "write", "delete"])),
      "file_bytes": SchemaText.integer("The most bytes of a file.", 0),
      "total_bytes": SchemaText.integer("The most bytes that an execution may write.", 0),
    ])

  private static let memory: JSONValue = SchemaText.object(
    "The Memory Service.",
    [
      "access": SchemaText.array("All where it is missing.", of: SchemaText.choice("An access.", ["read", "write", "cleanup"])),
      "sessions": SchemaText.array("The sessions; all where it is missing.", of: SchemaText.reference("name_pattern")),
      "message_bytes": SchemaText.integer("The most bytes of a message.", 0),
    ])

  private static let credential: JSONValue = [
    "anyOf": [
      SchemaText.reference("name_pattern"),
      SchemaText.object(
        "A credential and how it may be used.",
        [
          "name": SchemaText.reference("name_pattern"),
          "use": SchemaText.choice(
            "inject: the host puts it into requests; reveal: the plugin may read it, too.", CredentialUse.allCases.map(\.rawValue)
          ),
        ], required: ["name"]),
    ]
  ]
}
