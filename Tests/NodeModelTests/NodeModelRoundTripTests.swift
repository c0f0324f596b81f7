import Testing

@testable import NodeModel

/// Random definitions go through JSON unchanged.
struct RandomNodes {
  var random: SplitMix

  init(seed: UInt64) { random = SplitMix(state: seed) }

  mutating func chance(_ one: Int = 3) -> Bool { Int.random(in: 0..<one, using: &random) == 0 }
  mutating func maybe<T>(_ make: (inout RandomNodes) -> T) -> T? { chance() ? make(&self) : nil }
  mutating func pick<T>(_ choices: [T]) -> T { choices[Int.random(in: 0..<choices.count, using: &random)] }

  mutating func name() -> String {
    pick(["a", "text", "é", "a b", "$x", "with.dot", "Ω"]) + String(Int.random(in: 0..<1000, using: &random))
  }

  mutating func value() -> JSONValue { pick([1, "x", true, 2.5, [1, "y"], ["k": ["n": -3]], "", 1e300]) }

  mutating func object() -> [String: JSONValue] {
    Dictionary((0..<Int.random(in: 0...2, using: &random)).map { _ in (name(), value()) }) { $1 }
  }

  mutating func kindOptions() -> KindOptions {
    var options = KindOptions(
      minValue: maybe { _ in -1.5 }, maxValue: maybe { _ in 7 }, numberPrecision: maybe { $0.pick([0, 2, 15]) },
      multipleValues: maybe { $0.chance() })
    options.rows = maybe { _ in 3 }
    options.password = maybe { $0.chance() }
    options.sortable = maybe { $0.chance() }
    options.editor = maybe { $0.pick(EditorType.allCases) }
    options.sqlDialect = maybe { $0.pick(SQLDialect.allCases) }
    options.codeAutocomplete = maybe { $0.pick(CodeAutocomplete.allCases) }
    options.loadOptionsMethod = maybe { $0.name() }
    options.loadOptionsDependsOn = maybe { [$0.name()] }
    options.minRequiredFields = maybe { _ in 1 }
    options.maxAllowedFields = maybe { _ in 2 }
    options.multipleValueButtonText = maybe { $0.name() }
    options.containerClass = maybe { $0.name() }
    options.editorIsReadOnly = maybe { $0.chance() }
    options.alwaysOpenEditWindow = maybe { $0.chance() }
    options.showAlpha = maybe { $0.chance() }
    options.expirable = maybe { $0.chance() }
    if chance() { options.objects[pick(KindOptions.objectFields)] = object() }
    options.additionalProperties = object()
    return options
  }

  mutating func displayOptions() -> DisplayOptions {
    func rules(_ nodes: inout RandomNodes) -> [String: [JSONValue]] {
      var rules: [String: [JSONValue]] = nodes.chance() ? [:] : [nodes.name(): [nodes.value()]]
      if nodes.chance() { rules["@version"] = [1, 2.1, "1.0.0", ["_cnd": ["gte": 2]]] }
      if nodes.chance() { rules["@tool"] = [true] }
      return rules
    }
    return DisplayOptions(show: rules(&self), hide: rules(&self), hideOnCloud: maybe { $0.chance() })
  }

  mutating func property(depth: Int = 0) -> NodeProperty {
    var property = NodeProperty(
      name(), displayName: maybe { $0.name() }, kind: pick(NodeProperty.Kind.allCases), isRequired: chance(),
      value: maybe { $0.value() },
      description: maybe { $0.name() }, kindOptions: maybe { $0.kindOptions() }, displayOptions: maybe { $0.displayOptions() },
      validateType: maybe { $0.pick(FieldType.allCases) }, additionalProperties: object())
    property.hint = maybe { $0.name() }
    property.placeholder = maybe { $0.name() }
    property.disableOptions = maybe { $0.displayOptions() }
    property.isNodeSetting = maybe { $0.chance() }
    property.noDataExpression = maybe { $0.chance() }
    property.routing = maybe { PropertyRouting(request: $0.value(), output: $0.maybe { $0.value() }) }
    property.credentialKinds = maybe { [$0.pick(CredentialKind.allCases)] }
    property.extractValue = maybe {
      ValueExtractor(kind: "regex", regex: $0.maybe { $0.name() }, property: $0.maybe { $0.name() })
    }
    property.modes = maybe { [PropertyMode($0.name(), kind: $0.pick(NodeProperty.Kind.allCases))] }
    property.requiresDataPath = maybe { $0.pick(DataPathRequirement.allCases) }
    property.doNotInherit = maybe { $0.chance() }
    property.ignoreValidationDuringExecution = maybe { $0.chance() }
    property.isPassword = maybe { $0.chance() }
    if depth < 3, chance() {
      property.options = (0..<Int.random(in: 1...3, using: &random)).map { index in
        var option = self.property(depth: depth + 1)
        option.name += "-\(index)"
        if property.kind == .options || property.kind == .multiOptions { option.value = .integer(Int128(index)) }
        return option
      }
    }
    return property
  }

  mutating func port(isInput: Bool) -> NodeDefinition.Port {
    var port = NodeDefinition.Port(pick(ConnectionKind.allCases), displayName: maybe { $0.name() })
    port.isRequired = chance()
    port.maximumConnections = pick([0, 1, 4_294_967_295])
    port.category = maybe { $0.name() }
    if isInput { port.filter = maybe { .init(includes: [$0.name()], excludes: []) } }
    return port
  }

  mutating func definition() -> NodeDefinition {
    var definition = NodeDefinition(
      kind: name(), version: SemanticVersion(pick([0, 1, 2]), pick([0, 1]), 3), displayName: maybe { $0.name() },
      groups: maybe { [$0.pick(NodeDefinition.Group.allCases)] } ?? [], description: maybe { $0.name() },
      inputs: maybe { [$0.port(isInput: true)] } ?? [], outputs: maybe { [$0.port(isInput: false)] } ?? [], isHidden: chance())
    definition.properties = (0..<Int.random(in: 0...4, using: &random)).map { index in
      var property = property()
      property.name += ":\(index)"
      return property
    }
    definition.documentURL = maybe { $0.name() }
    definition.subTitle = maybe { $0.name() }
    definition.maximumNodes = maybe { _ in 1 }
    definition.icon = maybe { $0.name() }
    definition.iconColor = maybe { $0.pick(NodeDefinition.IconColor.allCases) }
    definition.iconURL = maybe { $0.name() }
    definition.badgeIconURL = maybe { $0.name() }
    return definition
  }
}

@Suite struct NodeModelRoundTripTests {
  @Test func definitionsGoThroughJSONUnchanged() throws {
    var nodes = RandomNodes(seed: 7)
    for _ in 0..<500 {
      let definition = nodes.definition()
      let json = try JSONValue(parsing: definition.json.text())
      #expect(try NodeDefinition(json: json) == definition)
      // The newer generation has the same but for its ports.
      var without = definition
      without.inputs.removeAll { $0.kind == .error }
      without.outputs.removeAll { $0.kind == .error }
      #expect(try NodeDefinition(json: definition.json(.newer)) == without)
      // And its schema is one.
      #expect(throws: Never.self) { try JSONSchema(definition.schema) }
    }
  }

  @Test func propertiesFitThePublishedSchema() throws {
    let schema = try JSONSchema(Manifest.schema)
    var nodes = RandomNodes(seed: 8)
    for _ in 0..<200 {
      var manifest = ManifestExampleTests.minimal
      manifest["properties"] = .array([nodes.property().json])
      #expect(schema.validate(manifest) == [], "\(manifest)")
      #expect(throws: Never.self, "\(manifest)") { try Manifest(json: manifest) }
    }
  }

  @Test func exactlyWhatHetumindReads() throws {
    var port = NodeDefinition.Port(.aiLanguageModel)
    port.filter = .init(includes: ["a"])
    let definition = NodeDefinition(
      kind: "k", version: SemanticVersion(1, 0, 0), groups: [.trigger], inputs: [port], outputs: [.init(.main), .init(.error)],
      properties: [NodeProperty("n", kind: .number, value: 1, kindOptions: KindOptions(minValue: 0))])
    #expect(
      definition.json
        == (try JSONValue(
          parsing: #"""
            {"display_name":"k","groups":[3],"hidden":false,"inputs":[{"display_name":"ai_lm","filter":{"excludes":[],
            "includes":["a"]},"kind":"ai_lm","max_connections":1,"required":true}],"kind":"k","outputs":[{
            "display_name":"main","kind":"main","max_connections":1,"required":true},{"display_name":"error",
            "kind":"error","max_connections":1,"required":true}],"properties":[{"display_name":"n","kind":"number",
            "kind_options":{"additional_properties":{},"min_value":0},"name":"n","required":false,"value":1}],
            "version":"1.0.0"}
            """#))
    )
    let newer = definition.json(.newer)
    #expect(newer["node_type"] == "k" && newer["kind"] == nil)
    #expect(newer["inputs"]?[0]?["kind"] == "ai_language_model")
    #expect(newer["outputs"]?.array?.count == 1)
    #expect(try NodeDefinition(json: ["node_type": "k", "version": "1.0.0"]).kind == "k")
  }

  @Test func connectionKindsByEveryName() {
    for kind in ConnectionKind.allCases {
      #expect(ConnectionKind(name: kind.rawValue) == kind)
      #expect(kind.name(in: .newer).map { ConnectionKind(name: $0) == kind } ?? (kind == .error))
    }
    for (name, kind) in [
      ("ai_l_m", ConnectionKind.aiLanguageModel), ("ai_language_model", .aiLanguageModel), ("ai_languageModel", .aiLanguageModel),
      ("ai_outputParser", .aiOutputParser), ("ai_textSplitter", .aiTextSplitter), ("ai_vectorStore", .aiVectorStore),
      ("ai_chain", .aiAgent),
    ] {
      #expect(ConnectionKind(name: name) == kind)
    }
    #expect(ConnectionKind(name: "Main") == nil)
  }

  @Test func everyFaultOfADefinition() {
    let json: JSONValue = [
      "kind": "", "version": "1", "groups": [7, "Input"], "inputs": ["sideways", ["display_name": "x"]],
      "outputs": [["kind": "main", "filter": [:]], ["kind": "main", "max_connections": -1]], "icon_color": "purpel",
      "max_nodes": "1",
      "properties": [["name": "a", "kind": "strnig", "validate_type": 99], ["name": "a"], ["name": "a"], 3],
    ]
    let error = #expect(throws: DocumentError.self) { try NodeDefinition(json: json) }
    let found = error?.problems.map(\.description) ?? []
    for start in [
      "kind: must not be empty", "version: 1 is no", "groups[0]: expected one of 1 (input)", "groups[1]: expected",
      "inputs[0]: unknown",
      "inputs[1].kind: required", "outputs[0].filter: an output has no filter", "outputs[1].max_connections: expected",
      "icon_color: unknown icon colour purpel; did you mean purple?", "max_nodes: expected a whole number",
      "properties[0].kind: unknown property kind strnig; did you mean string?", "properties[0].validate_type: expected one of",
      "properties[1]: a property a is there already", "properties[2]: a property", "properties[3]: expected an object",
    ] {
      #expect(found.contains { $0.hasPrefix(start) }, "\(start) in \(found)")
    }
    #expect(found.count == 15, "\(found)")
  }

  @Test func itemsInEitherGeneration() throws {
    let item = ExecutionData(
      json: ["a": 1],
      binary: BinaryDataReference(fileKey: "k", mimeKind: "image/png", fileSize: 18_446_744_073_709_551_615, fileKind: .image),
      source: DataSource(nodeName: "n", outputPort: .aiLanguageModel, outputIndex: 2))
    let map = ExecutionDataMap([.main: [[item], nil], .aiLanguageModel: [[]], .error: [[item]]])
    #expect(try ExecutionDataMap(json: JSONValue(parsing: map.json.text())) == map)
    let newer = map.json(.newer)
    #expect(newer.members?.keys.sorted() == ["ai_language_model", "main"])
    #expect(newer["main"]?[0]?[0]?["source"]?["output_port"] == "ai_language_model")
    #expect(try ExecutionDataMap(json: newer).ports[.main] == map.ports[.main])
    let error = #expect(throws: DocumentError.self) {
      try ExecutionDataMap(json: [
        "main": [[["json": 1, "binary": ["file_size": -1], "source": ["output_port": "x"]], 3]], "mian": [],
      ])
    }
    let found = error?.problems.map(\.description) ?? []
    for start in [
      "main[0][0].binary.file_key: required", "main[0][0].binary.mime_kind: required", "main[0][0].binary.file_size: expected",
      "main[0][0].source.node_name: required", "main[0][0].source.output_port: unknown", "main[0][1]: expected an object",
      "mian: unknown connection kind mian; did you mean main?",
    ] {
      #expect(found.contains { $0.hasPrefix(start) }, "\(start) in \(found)")
    }
  }
}
