import Testing

@testable import NodeModel

@Suite struct ParameterValidatorTests {
  private func node(_ properties: [NodeProperty], version: SemanticVersion = SemanticVersion(1, 0, 0)) -> NodeDefinition {
    NodeDefinition(kind: "k", version: version, properties: properties)
  }

  private func problems(_ property: NodeProperty, _ value: JSONValue?) -> [String] {
    var parameters: JSONValue = [:]
    parameters["p"] = value
    return ParameterValidator(node([property])).validate(parameters).map(\.description)
  }

  private static let choices = [NodeProperty("a"), NodeProperty("b", value: 2), NodeProperty("c", value: true)]
  private static let members = [NodeProperty("m", kind: .number), NodeProperty("n", isRequired: true)]

  private static let cases: [(property: NodeProperty, good: [JSONValue], bad: [JSONValue])] = [
    (NodeProperty("p"), ["", "x", "={{ $json.a }}"], [1, true, [], [:]]),
    (NodeProperty("p", kind: .boolean), [true, "={{ true }}", "a {{ b }}"], ["true", 0, []]),
    (
      NodeProperty("p", kind: .number, kindOptions: KindOptions(minValue: 0, maxValue: 10, numberPrecision: 2)),
      [0, 10, 1.25, 0.07, "=1"], [-1, 10.01, 1.255, "1"]
    ),
    (NodeProperty("p", kind: .number, kindOptions: KindOptions(numberPrecision: 0)), [3, -3, 1e15], [0.5]),
    (NodeProperty("p", kind: .options, options: choices), ["a", 2, true, "=x"], ["b", "2", 1, false, ["a"]]),
    (NodeProperty("p", kind: .options), ["anything", 1, true], [[], [:]]),
    (
      NodeProperty("p", kind: .multiOptions, options: choices), [[], ["a", 2], ["={{x}}"], "=x"], ["a", ["a", "a"], ["z"], [[]]]
    ),
    (
      NodeProperty("p", kind: .collection, options: members), [[:], ["m": 1], ["n": "x"], "={{x}}"],
      [[], ["m": "1"], ["o": 1], "x"]
    ),
    (
      NodeProperty("p", kind: .fixedCollection, options: [NodeProperty("g", kind: .collection, options: members)]),
      [[:], ["g": ["n": "x", "m": 1]]], [["g": [:]], ["g": []], ["h": [:]], ["g": ["n": "x", "z": 1]], []]
    ),
    (
      NodeProperty(
        "p", kind: .fixedCollection, options: [NodeProperty("g", kind: .collection, options: members)],
        kindOptions: KindOptions(multipleValues: true)),
      [["g": []], ["g": [["n": "x"], ["n": "y"]]]], [["g": ["n": "x"]], ["g": [["m": 1]]], ["g": [1]]]
    ),
    (NodeProperty("p", kindOptions: KindOptions(multipleValues: true)), [[], ["a", "=b"]], ["a", [1], ["a", nil]]),
    (
      NodeProperty("p", kind: .resourceLocator),
      ["id", 3, ["mode": "id", "value": "x"], ["__rl": true, "mode": "list", "value": 5, "cachedResultName": "n"]],
      [[:], ["mode": "id"], ["mode": 1, "value": "x"], ["mode": "id", "value": [:]], true]
    ),
    (NodeProperty("p", kind: .color), ["#ff8800", "#abc", "rgba(1, 2, 3, 0.5)"], ["red", "#ff", 3]),
    (
      NodeProperty("p", kind: .dateTime),
      ["2026-01-31", "2026-01-31T07:00", "2026-01-31 07:00:00.5+02:00", "1700000000000", "Sat, 31 Jan 2026 07:00:00 GMT"],
      ["soon", "2026-02-30", 5, "2026-01-31T25:00"]
    ),
    (NodeProperty("p", kind: .json), ["{\"a\":1}", [:], [1], 5, "={{x}}"], ["{a:1}", "{"]),
    (
      NodeProperty("p", kind: .filter), [[:], ["conditions": [[:]], "combinator": "and"]],
      [[], ["conditions": [:]], ["conditions": [1]]]
    ),
    (NodeProperty("p", kind: .assignmentCollection), [["assignments": [["name": "a"]]]], [["assignments": 1], 1]),
    (NodeProperty("p", kind: .resourceMapper), [[:]], [[], "x"]),
    (NodeProperty("p", kind: .credentialsSelect), ["x", ["id": "1"]], [1, []]),
    (NodeProperty("p", kind: .hidden), [1, [], nil], []), (NodeProperty("p", kind: .notice), [1, "", [:]], []),
    (NodeProperty("p", validateType: .boolean), [true, "TRUE", 0, "1"], ["yes", 2, []]),
    (NodeProperty("p", validateType: .number), [1.5, "12", " -1e3 ", ".5"], ["x", "", "0x10", "1e999", true]),
    (NodeProperty("p", validateType: .string), ["x", 1, [:]], []),
    (NodeProperty("p", validateType: .stringAlphanumeric), ["a_1"], ["1a", "a-b", "", 1]),
    (NodeProperty("p", validateType: .dateTime), [1_700_000_000_000, "2026-01-31"], ["x", true]),
    (NodeProperty("p", validateType: .time), ["07:00", "07:00:00+02:00"], ["7:00", "24:00", 7]),
    (NodeProperty("p", kind: .json, validateType: .array), [[1], "[1, 2]"], ["{}", [:], "[", 1]),
    (NodeProperty("p", kind: .json, validateType: .object), [[:], "{\"a\": 1}"], ["[]", [], 1]),
    (
      NodeProperty("p", validateType: .url), ["https://a.example/x?y#z", "example.com", "localhost:80/x"],
      ["", "http://", "a b", "://", 3]
    ),
    (NodeProperty("p", validateType: .jwt), ["aGk.aGk.c2ln", "a.b."], ["a.b", "a b.c.d"]),
    (
      NodeProperty("p", kind: .json, validateType: .formFields), [[["fieldLabel": "Name"]], "[{\"fieldLabel\": \"Name\"}]"],
      [[["label": "x"]], [1]]
    ),
    (NodeProperty("p", kind: .number, kindOptions: KindOptions(maxValue: 5), validateType: .number), [5, "5"], [6, "6", "x"]),
  ]

  @Test func kinds() throws {
    for (property, good, bad) in Self.cases {
      let schema = try JSONSchema(node([property]).schema)
      for value in good where value != .null {
        #expect(problems(property, value) == [], "\(property.kind) \(value)")
        #expect(schema.validate(["p": value]) == [], "\(property.kind) \(value)")
      }
      for value in bad {
        #expect(!problems(property, value).isEmpty, "\(property.kind) \(value)")
        // Of texts in texts a schema sees only how they begin; of dates their form.
        let isBeyond = [.json, .dateTime].contains(property.kind) || [.time, .url, .number].contains(property.validateType)
        if !isBeyond { #expect(!schema.validate(["p": value]).isEmpty, "\(property.kind) \(value)") }
      }
    }
  }

  @Test func required() {
    for kind in NodeProperty.Kind.allCases where kind.hasValue {
      #expect(problems(NodeProperty("p", kind: kind, isRequired: true), nil) == ["p: required, but missing"], "\(kind)")
      #expect(problems(NodeProperty("p", kind: kind), nil) == [])
    }
    #expect(problems(NodeProperty("p", isRequired: true), "") == ["p: required, but empty"])
    #expect(problems(NodeProperty("p", kind: .multiOptions, isRequired: true), []) == ["p: required, but empty"])
    #expect(problems(NodeProperty("p", isRequired: true), nil as JSONValue?) == ["p: required, but missing"])
    #expect(problems(NodeProperty("p", isRequired: true, value: "default"), nil) == [])
    #expect(problems(NodeProperty("p", kind: .notice, isRequired: true), nil) == [])
    #expect(problems(NodeProperty("p", kind: .dateTime, value: ""), "") == [], "what the definition itself says")
  }

  @Test func expressions() {
    var property = NodeProperty("p", kind: .number)
    #expect(problems(property, "=1 + 1") == [])
    property.noDataExpression = true
    #expect(problems(property, "=1 + 1") == ["p: expected a number, found the string \"=1 + 1\""])
  }

  @Test func whatIsHiddenIsNeitherRequiredNorChecked() {
    let definition = node([
      NodeProperty("mode", kind: .options, value: "a", options: [NodeProperty("a"), NodeProperty("b")]),
      NodeProperty("x", isRequired: true, displayOptions: DisplayOptions(show: ["mode": ["b"]])),
      NodeProperty("y", kind: .number, isRequired: true, displayOptions: DisplayOptions(hide: ["mode": ["b"]])),
      // One name, two meanings.
      NodeProperty("z", kind: .number, displayOptions: DisplayOptions(show: ["mode": ["a"]])),
      NodeProperty("z", kind: .boolean, displayOptions: DisplayOptions(show: ["mode": ["b"]])),
      NodeProperty("t", isRequired: true, displayOptions: DisplayOptions(show: ["@tool": [true]])),
      NodeProperty("v", isRequired: true, displayOptions: DisplayOptions(show: ["@version": [2, ["_cnd": ["gte": 3]]]])),
    ])
    func check(_ parameters: JSONValue, version: SemanticVersion = SemanticVersion(1, 0, 0), isTool: Bool = false) -> [String] {
      var definition = definition
      definition.version = version
      let found = ParameterValidator(definition, isTool: isTool).validate(parameters).map(\.description)
      // The schema says the same of parameters without expressions, for nodes that are no tools.
      if !isTool, parameters["mode"]?.isExpression != true {
        let schema = try? JSONSchema(definition.schema)
        #expect(schema?.validate(parameters).isEmpty == found.isEmpty, "\(parameters) \(found)")
      }
      return found
    }
    #expect(check([:]) == ["y: required, but missing"])
    #expect(check(["y": 1]) == [])
    #expect(check(["y": 1, "z": true]) == ["z: expected a number, found true"])
    #expect(check(["y": "hidden", "mode": "b"]) == ["x: required, but missing"])
    #expect(check(["mode": "b", "x": "x", "z": true]) == [])
    #expect(check(["mode": "={{ $json.mode }}"]) == [], "nobody knows what is shown")
    #expect(check(["mode": "={{ $json.mode }}", "y": "text"]) == ["y: expected a number, found the string \"text\""])
    #expect(check(["y": 1], isTool: true) == ["t: required, but missing"])
    #expect(check(["y": 1], version: SemanticVersion(2, 1, 0)) == ["v: required, but missing"])
    #expect(check(["y": 1], version: SemanticVersion(3, 0, 0)) == ["v: required, but missing"])
  }

  @Test func conditions() {
    for (condition, good, bad) in [
      (["eq": 1], [1], [2, "1"]), (["not": 1], [2, "x"], [1]), (["gte": 2], [2, 3], [1]), (["lte": 2], [2, 1], [3]),
      (["gt": 2], [3], [2, "x"]),
      (["lt": 2], [1], [2]), (["between": ["from": 1, "to": 3]], [1, 3], [4]), (["startsWith": "a"], ["ab"], ["ba", 1]),
      (["endsWith": "b"], ["ab"], ["ba"]),
      (["includes": "."], ["a.b"], ["ab"]), (["regex": "^a+$"], ["aa"], ["ab"]), (["exists": true], ["x", 0], [""]),
    ] as [(JSONValue, [JSONValue], [JSONValue])] {
      let shown = NodeProperty("p", isRequired: true, displayOptions: DisplayOptions(show: ["k": [["_cnd": condition]]]))
      let definition = node([NodeProperty("k", kind: .hidden), shown])
      for (values, isShown) in [(good, true), (bad, false)] {
        for value in values {
          #expect(ParameterValidator(definition).validate(["k": value]).isEmpty == !isShown, "\(condition) \(value)")
          #expect((try? JSONSchema(definition.schema))?.validate(["k": value]).isEmpty == !isShown, "\(condition) \(value)")
        }
      }
    }
  }

  @Test func unknownParameters() {
    let definition = node([NodeProperty("message"), NodeProperty("channel")])
    let parameters: JSONValue = ["mesage": "x"]
    #expect(
      ParameterValidator(definition).validate(parameters).map(\.description)
        == ["mesage: unknown parameter; did you mean message?; known are channel, message"])
    #expect(ParameterValidator(definition, allowsUnknown: true).validate(parameters) == [])
    #expect(ParameterValidator(definition).validate([1]).map(\.message) == ["expected an object, found an array"])
  }

  @Test func defaults() {
    let definition = node([
      NodeProperty("resource", kind: .options, value: "user", options: [NodeProperty("user"), NodeProperty("group")]),
      NodeProperty("operation", value: "get", displayOptions: DisplayOptions(show: ["resource": ["user"]])),
      NodeProperty("operation", value: "list", displayOptions: DisplayOptions(show: ["resource": ["group"]])),
      NodeProperty("limit", kind: .number, value: 50, displayOptions: DisplayOptions(show: ["operation": ["list"]])),
      NodeProperty("note", kind: .notice, value: "x"),
      NodeProperty(
        "rows", kind: .fixedCollection,
        options: [NodeProperty("row", kind: .collection, options: [NodeProperty("a", value: 1), NodeProperty("b")])],
        kindOptions: KindOptions(multipleValues: true)),
      NodeProperty("more", kind: .collection, options: [NodeProperty("c", value: 2)]),
    ])
    let validator = ParameterValidator(definition)
    #expect(validator.applyDefaults([:]) == ["resource": "user", "operation": "get"])
    #expect(validator.applyDefaults(["resource": "group"]) == ["resource": "group", "operation": "list", "limit": 50])
    #expect(
      validator.applyDefaults(["rows": ["row": [["b": "x"], ["a": 5]]], "more": [:], "other": nil])
        == ["resource": "user", "operation": "get", "rows": ["row": [["a": 1, "b": "x"], ["a": 5]]], "more": [:]])
    #expect(validator.applyDefaults("x") == "x")
    // What they fill in is good.
    #expect(validator.validate(validator.applyDefaults(["resource": "group"])) == [])
  }

  @Test func workIsBounded() {
    let members = (0..<200).map { NodeProperty("m\($0)", value: 1, displayOptions: DisplayOptions(show: ["x": [1, 2, 3]])) }
    let definition = node([
      NodeProperty(
        "p", kind: .fixedCollection, options: [NodeProperty("g", kind: .collection, options: members)],
        kindOptions: KindOptions(multipleValues: true))
    ])
    let elements = JSONValue.array(Array(repeating: ["x": 1], count: 3000))
    let validator = ParameterValidator(definition, allowsUnknown: true)
    let found = validator.validate(["p": ["g": elements]])
    #expect(found.map(\.message) == ["takes too long to check"])
    #expect(validator.applyDefaults(["p": ["g": elements]])["p"]?["g"]?.array?.count == 3000)
  }
}

@Suite struct NodeSchemaTests {
  @Test func deepDefinitionsHaveSchemasThatCanBeRead() throws {
    var property = NodeProperty("leaf", value: 1)
    for _ in 0..<15 {
      property = NodeProperty(
        "p", kind: .fixedCollection, isRequired: true,
        options: [NodeProperty("g", kind: .collection, options: [property])], kindOptions: KindOptions(multipleValues: true),
        displayOptions: DisplayOptions(show: ["x": [1]]))
    }
    let definition = NodeDefinition(kind: "k", version: SemanticVersion(1, 0, 0), properties: [property])
    let schema = try JSONValue(parsing: definition.schema.text())
    #expect(try JSONSchema(schema).validate(["x": 1]) != [], "x is unknown")
  }

  @Test func theSchemaOfANode() throws {
    let definition = NodeDefinition(
      kind: "k", version: SemanticVersion(1, 0, 0), displayName: "K", description: "Does k.",
      properties: [
        NodeProperty("model", isRequired: true, description: "Which."),
        NodeProperty("size", kind: .number, value: 3, kindOptions: KindOptions(minValue: 1, numberPrecision: 0)),
        NodeProperty(
          "mode", kind: .options,
          options: [NodeProperty("a", displayName: "A", description: "First"), NodeProperty("b", displayName: "B")]),
        NodeProperty("extra", isRequired: true, displayOptions: DisplayOptions(show: ["mode": ["b"]])),
      ])
    let text = definition.schema
    #expect(
      text
        == (try JSONValue(
          parsing: ##"""
            {"$defs":{"expression":{"description":"A text that is evaluated before the node runs.","pattern":"^=|\\{\\{",
            "type":"string"}},"$schema":"https://json-schema.org/draft/2020-12/schema","additionalProperties":false,
            "allOf":[{"if":{"properties":{"mode":{"anyOf":[{"anyOf":[{"const":"b"}]},{"contains":{"anyOf":[{
            "const":"b"}]},"type":"array"},{"properties":{"value":{"anyOf":[{"const":"b"}]}},"required":["mode","value"],
            "type":"object"}]}},"required":["mode"]},"then":{"properties":{"extra":{"anyOf":[{"minLength":1,
            "type":"string"},{"$ref":"#/$defs/expression"}],"title":"extra"}},"required":["extra"]}}],
            "description":"Does k.","properties":{"extra":{"description":"extra"},"mode":{"anyOf":[{"oneOf":[{"const":"a",
            "description":"First","title":"A"},{"const":"b","title":"B"}]},{"$ref":"#/$defs/expression"}],"title":"mode"},
            "model":{"anyOf":[{"minLength":1,"type":"string"},{"$ref":"#/$defs/expression"}],"description":"Which.",
            "title":"model"},"size":{"anyOf":[{"minimum":1,"type":"integer"},{"$ref":"#/$defs/expression"}],"default":3,
            "title":"size"}},"required":["model"],"title":"K","type":"object"}
            """##))
    )
  }

  @Test func theSchemaOfATool() throws {
    var definition = NodeDefinition(kind: "k", version: SemanticVersion(1, 0, 0), description: "Searches.")
    #expect(definition.toolSchema == nil)
    definition.properties = [
      NodeProperty("query", isRequired: true, description: "What to look for.", additionalProperties: ["from_ai": true]),
      NodeProperty("count", kind: .number, kindOptions: KindOptions(maxValue: 9), additionalProperties: ["from_ai": true]),
      NodeProperty("secret", isRequired: true), NodeProperty("off", additionalProperties: ["from_ai": false]),
    ]
    let schema = try #require(definition.toolSchema)
    #expect(
      schema
        == (try JSONValue(
          parsing: #"""
            {"$schema":"https://json-schema.org/draft/2020-12/schema","additionalProperties":false,
            "description":"Searches.","properties":{"count":{"maximum":9,"title":"count","type":"number"},"query":{
            "description":"What to look for.","minLength":1,"title":"query","type":"string"}},"required":["query"],
            "type":"object"}
            """#))
    )
    let checked = try JSONSchema(schema)
    #expect(checked.validate(["query": "x", "count": 3]) == [])
    for bad in [[:], ["query": ""], ["query": "x", "secret": "y"], ["query": "x", "count": "=1"]] as [JSONValue] {
      #expect(!checked.validate(bad).isEmpty, "\(bad)")
    }
  }

  /// What the validator accepts the schema accepts, for random definitions and their own defaults.
  @Test func defaultsFitTheSchemas() throws {
    var nodes = RandomNodes(seed: 9)
    var accepted = 0
    for _ in 0..<300 {
      let definition = nodes.definition()
      let validator = ParameterValidator(definition)
      let parameters = validator.applyDefaults([:])
      guard validator.validate(parameters).isEmpty else { continue }
      accepted += 1
      #expect(try JSONSchema(definition.schema).validate(parameters) == [], "\(definition.json) \(parameters)")
    }
    #expect(accepted > 50, "\(accepted)")
  }
}
