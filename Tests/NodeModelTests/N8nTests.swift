import Testing

@testable import NodeModel

@Suite struct N8nTests {
  private let description: JSONValue = [
    "displayName": "Slack", "name": "slack", "icon": ["light": "file:slack.svg", "dark": "file:dark.svg"],
    "group": ["output", "transform"],
    "version": [1, 2, 2.1], "subtitle": "={{$parameter.operation}}", "description": "Sends messages",
    "defaults": ["name": "Slack"],
    "inputs": [
      "main",
      [
        "type": "ai_languageModel", "displayName": "Model", "required": true, "maxConnections": 1,
        "filter": ["nodes": ["a"], "excludedNodes": ["b"]],
      ],
    ],
    "outputs": ["main"], "usableAsTool": true, "maxNodes": 1, "iconColor": "light-blue", "documentationUrl": "https://docs",
    "credentials": [["name": "slackApi", "required": true]],
    "properties": [
      [
        "displayName": "Operation", "name": "operation", "type": "options", "noDataExpression": true, "default": "send",
        "options": [
          ["name": "Send", "value": "send", "description": "Sends", "action": "Send it"], ["name": "Two", "value": 2],
        ],
        "displayOptions": ["show": ["@version": [2]]],
      ],
      [
        "displayName": "Limit", "name": "limit", "type": "number", "default": 50, "validateType": "number",
        "typeOptions": ["minValue": 1, "maxValue": 100, "numberPrecision": 0, "searchListMethod": "x"],
        "displayOptions": ["show": ["/operation": ["send"], "@version": [["_cnd": ["gte": 2.1]]]], "hideOnCloud": true],
      ],
      [
        "displayName": "Fields", "name": "fields", "type": "fixedCollection", "default": [:],
        "typeOptions": ["multipleValues": true],
        "options": [
          [
            "displayName": "Field", "name": "field",
            "values": [["displayName": "Key", "name": "key", "type": "string", "default": ""]],
          ]
        ],
      ],
      [
        "displayName": "Channel", "name": "channel", "type": "resourceLocator", "default": ["mode": "list", "value": ""],
        "required": true,
        "modes": [
          ["displayName": "From list", "name": "list", "type": "list"], ["displayName": "ID", "name": "id", "type": "string"],
        ],
        "requiresDataPath": "single", "extractValue": ["type": "regex", "regex": "(.*)"],
      ],
      ["displayName": "When", "name": "when", "type": "dateTime", "default": "", "disabledOptions": ["hide": ["limit": [1]]]],
    ],
  ]

  @Test func aNodeDescription() throws {
    let definitions = try NodeDefinition.importing(n8n: description)
    #expect(definitions.map(\.version.description) == ["1.0.0", "2.0.0", "2.1.0"])
    let definition = try #require(definitions.last)
    #expect(definition.kind == "slack" && definition.displayName == "Slack" && definition.groups == [.output, .transform])
    #expect(definition.icon == "file:slack.svg" && definition.iconColor == .lightBlue && definition.maximumNodes == 1)
    #expect(definition.documentURL == "https://docs" && definition.subTitle == "={{$parameter.operation}}")
    #expect(definition.inputs.map(\.kind) == [.main, .aiLanguageModel])
    #expect(definition.inputs[1].filter == .init(includes: ["a"], excludes: ["b"]))
    let properties = definition.properties
    #expect(properties.map(\.kind) == [.options, .number, .fixedCollection, .resourceLocator, .dateTime])
    #expect(properties[0].options.map(\.optionValue) == ["send", 2])
    #expect(properties[0].options.map(\.displayName) == ["Send", "Two"])
    #expect(properties[0].noDataExpression == true && properties[0].value == "send")
    #expect(properties[0].displayOptions?.show["@version"] == ["2.0"], "n8n's 2 is not 2.1")
    #expect(properties[1].kindOptions?.minValue == 1 && properties[1].kindOptions?.numberPrecision == 0)
    #expect(properties[1].kindOptions?.additionalProperties == ["searchListMethod": "x"])
    #expect(properties[1].validateType == .number && properties[1].displayOptions?.hideOnCloud == true)
    #expect(properties[2].options[0].options.map(\.name) == ["key"])
    #expect(properties[3].modes?.map(\.kind) == [.options, .string] && properties[3].requiresDataPath == .single)
    #expect(properties[4].disableOptions?.hide == ["limit": [1]])
    for definition in definitions { #expect(try NodeDefinition(json: JSONValue(parsing: definition.json.text())) == definition) }
    // The properties of a version are those that n8n shows for it.
    let validator = ParameterValidator(definition)
    #expect(validator.validate(["channel": "c", "limit": 0, "operation": "send"]).map(\.path) == ["limit"])
    #expect(ParameterValidator(definitions[0]).validate(["channel": "c", "limit": 0]) == [])
  }

  @Test func whatCannotBeImported() {
    let bad: JSONValue = [
      "name": "x", "version": ["one", 1.25], "inputs": "={{ $parameter.ports }}", "outputs": "main", "group": ["nowhere"],
      "icon": 3,
      "properties": [["name": "a", "type": "strnig"], ["displayName": "b", "type": "string"], ["name": "c", "value": [:]]],
    ]
    let error = #expect(throws: DocumentError.self) { try NodeDefinition.importing(n8n: bad) }
    let found = error?.problems.map(\.description) ?? []
    for start in [
      "version[0]: expected a version", "inputs: an expression computes these ports", "outputs: expected an array of ports",
      "group[0]: expected one of", "icon: expected a string",
      "properties[0].type: unknown property type strnig; did you mean string?",
      "properties[1].name: required", "properties[2].value: expected a string, a number or a boolean",
    ] {
      #expect(found.contains { $0.hasPrefix(start) }, "\(start) in \(found)")
    }
  }

  @Test func items() throws {
    let json: JSONValue = [
      "json": ["a": 1], "pairedItem": ["item": 0],
      "binary": [
        "photo": ["data": "filesystem-v2", "id": "2", "mimeType": "image/png", "bytes": 5],
        "data": [
          "data": "filesystem-v2", "id": "1", "mimeType": "text/plain", "bytes": 12, "fileName": "a.txt", "fileExtension": "txt",
          "fileType": "text",
        ],
      ],
    ]
    let (item, remainder) = try ExecutionData.importing(n8n: json)
    #expect(
      item.binary
        == BinaryDataReference(
          fileKey: "1", mimeKind: "text/plain", fileSize: 12, fileName: "a.txt", fileKind: .text, fileExtension: "txt"))
    #expect(remainder.binaries.keys.sorted() == ["photo"])
    #expect(item.n8n(remainder) == json, "nothing is lost")
    #expect(item.n8n()["binary"]?["data"]?["id"] == "1")
    // Without `data`, the first key by its bytes.
    let other = try ExecutionData.importing(n8n: [
      "json": [:], "binary": ["b": ["id": "b", "mimeType": "x/y", "fileSize": "1.5 kB"], "Z": ["id": "z", "mimeType": "x/y"]],
    ])
    #expect(other.item.binary?.fileKey == "z" && other.remainder.binaryKey == "Z")
    #expect(
      try ExecutionData.importing(n8n: ["json": [:], "binary": ["b": ["id": "b", "mimeType": "x/y", "fileSize": "1.5 kB"]]]).item
        .binary?.fileSize == 1500)
    for bad in [["binary": [:]], ["json": 1], ["json": [:], "binary": ["x": ["data": "aGk=", "mimeType": "x/y"]]], []]
      as [JSONValue]
    {
      #expect(throws: DocumentError.self, "\(bad)") { try ExecutionData.importing(n8n: bad) }
    }
  }
}
