/// The schema of NodeProperty itself, as a manifest has it.
enum PropertySchema {
  /// By name, for `$defs`.
  static let definitions: [String: JSONValue] = [
    "property": property, "kind_options": kindOptions, "display_options": displayOptions, "connection_kind": connectionKind,
  ]

  static let connectionKind: JSONValue = SchemaText.choice(
    "A ConnectionKind, by its name in either generation of hetumind or in n8n.",
    ConnectionKind.allCases.map(\.rawValue) + ConnectionKind.aliases.keys.sorted())

  private static let property: JSONValue = SchemaText.object(
    "A parameter of a node: hetumind's NodeProperty.",
    texts.merging(flags) { $1 }.merging(parts) { $1 }, required: ["name"])

  private static let texts: [String: JSONValue] = [
    "name": SchemaText.string("The parameter's name.", minLength: 1),
    "display_name": SchemaText.string("The name that people see; the name where it is missing."),
    "description": SchemaText.string("What it is for."),
    "hint": SchemaText.string("A hint below the field."),
    "placeholder": SchemaText.string("What an empty field shows."),
    "kind": SchemaText.choice("The kind of value; string where it is missing.", NodeProperty.Kind.allCases.map(\.rawValue)),
    "value": ["description": "The default; of a choice the value that it stands for."],
  ]

  private static let flags: [String: JSONValue] = [
    "required": SchemaText.boolean("Whether a value must be given."),
    "is_node_setting": SchemaText.boolean("Whether it is a setting of the node rather than a parameter."),
    "no_data_expression": SchemaText.boolean("Whether the value may be no expression."),
    "do_not_inherit": SchemaText.boolean("Whether it does not inherit its parent's value."),
    "ignore_validation_during_execution": SchemaText.boolean("Whether validate_type is an editor's business only."),
    "password": SchemaText.boolean("Whether the value is shown as dots."),
  ]

  private static let parts: [String: JSONValue] = [
    "kind_options": SchemaText.reference("kind_options"),
    "display_options": SchemaText.reference("display_options"),
    "disable_options": SchemaText.reference("display_options"),
    "options": SchemaText.array(
      "Of options the choices, of a collection its members, of a fixed collection its groups with members.",
      of: SchemaText.reference("property")),
    "routing": SchemaText.object(
      "How a declarative node makes a request of it.", ["request": true, "output": true, "operations": true]),
    "credential_kinds": SchemaText.array("The kinds of credentials.", of: SchemaText.coded("A kind", CredentialKind.self)),
    "extract_value": SchemaText.object(
      "How the value is made of what was chosen.",
      [
        "kind": SchemaText.string("Such as regex.", minLength: 1), "regex": SchemaText.string("Its first group is the value."),
        "property": SchemaText.string("The member that is the value."),
      ], required: ["kind"]),
    "modes": SchemaText.array(
      "The ways to name a resource.",
      of: SchemaText.object(
        "A way.",
        [
          "name": SchemaText.string("Its name.", minLength: 1), "display_name": SchemaText.string("The name that people see."),
          "kind": SchemaText.choice("The kind of value.", NodeProperty.Kind.allCases.map(\.rawValue)),
        ], required: ["name"])),
    "requires_data_path": SchemaText.coded("Whether it names a place in the data", DataPathRequirement.self),
    "validate_type": SchemaText.coded("The type that the value is checked against and converted to", FieldType.self),
    "additional_properties": SchemaText.map("Anything else; `from_ai` makes it an argument of the node as a tool."),
  ]

  private static let kindOptions: JSONValue = SchemaText.object(
    "What the kind needs besides.", numbers.merging(editors) { $1 }.merging(objects) { $1 })

  private static let numbers: [String: JSONValue] = [
    "min_value": SchemaText.number("Of numbers: the least."),
    "max_value": SchemaText.number("Of numbers: the greatest."),
    "number_precision": SchemaText.integer("Of numbers: digits after the decimal point.", 0, 15),
    "multiple_values": SchemaText.boolean("Whether the value is an array of values."),
    "multiple_value_button_text": SchemaText.string("The label of the button that adds a value."),
    "sortable": SchemaText.boolean("Whether several values can be reordered."),
    "min_required_fields": SchemaText.integer("Of fixed collections: how many members at least.", 0, 10_000),
    "max_allowed_fields": SchemaText.integer("Of fixed collections: how many members at most.", 0, 10_000),
  ]

  private static let editors: [String: JSONValue] = [
    "rows": SchemaText.integer("Of strings: the lines of the field.", 0, 10_000),
    "password": SchemaText.boolean("Of strings: whether the value is shown as dots."),
    "editor": SchemaText.coded("Of strings: the editor", EditorType.self),
    "editor_is_read_only": SchemaText.boolean("Whether the editor only shows."),
    "sql_dialect": SchemaText.coded("Of SQL editors: the dialect", SQLDialect.self),
    "code_autocomplete": SchemaText.coded("What the editor completes", CodeAutocomplete.self),
    "load_options_method": SchemaText.string("Of options: the function that lists them."),
    "load_options_depends_on": SchemaText.array(
      "Of options: the parameters that the list depends on.", of: SchemaText.string("A parameter.")),
    "always_open_edit_window": SchemaText.boolean("Of JSON: whether the editor is a window."),
    "show_alpha": SchemaText.boolean("Of colours: whether they have an opacity."),
    "expirable": SchemaText.boolean("Of hidden fields of credentials."),
    "container_class": SchemaText.string("Of notices: the class of their frame."),
  ]

  private static let objects: [String: JSONValue] = {
    var members: [String: JSONValue] = [:]
    for field in KindOptions.objectFields { members[field] = SchemaText.map("What an editor needs, as hetumind has it.") }
    members["additional_properties"] = SchemaText.map("Anything else.")
    return members
  }()

  private static let displayOptions: JSONValue = {
    let values = SchemaText.array("The values; a value may be a condition, {\"_cnd\": {operator: operand}}.", of: true)
    let version: JSONValue = [
      "anyOf": [
        ["type": "number"], ["type": "string", "pattern": "^[0-9]+(\\.[0-9]+)*$"], ["type": "object", "required": ["_cnd"]],
      ]
    ]
    func rules(_ description: String) -> JSONValue {
      SchemaText.with(
        SchemaText.map(description, of: values),
        [
          "properties": [
            "@version": SchemaText.array("Versions of the node.", of: version),
            "@tool": SchemaText.array("Whether the node serves as a tool.", of: SchemaText.boolean("Whether.")),
          ]
        ])
    }
    return SchemaText.object(
      "When a property is shown, by the values of others.",
      [
        "show": rules("Each of these parameters must have one of its values."),
        "hide": rules("None of these parameters may have one of its values."),
        "hide_on_cloud": SchemaText.boolean("Whether it is hidden on hosted systems."),
      ])
  }()
}
