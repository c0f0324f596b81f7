import Foundation
import Testing

@testable import NodeModel

/// Examples of manifests, each checked by the reader and by the published schema.
@Suite struct ManifestExampleTests {
  private let environment = HostEnvironment(version: SemanticVersion(1, 4, 0), platform: "linux", architecture: "x86_64")

  static let minimal: JSONValue = ["name": "a", "version": "1.0.0", "host_api_version": "v1", "node_kinds": []]

  private static func with(_ more: [String: JSONValue]) -> JSONValue { SchemaText.with(minimal, more) }

  private static func kind(_ more: [String: JSONValue]) -> JSONValue {
    with(["node_kinds": [SchemaText.with(["kind": "k", "versions": ["1.0.0"], "type": "executor"], more)]])
  }

  private static func property(_ more: [String: JSONValue]) -> JSONValue {
    with(["properties": [SchemaText.with(["name": "p"], more)]])
  }

  private static func capabilities(_ value: JSONValue) -> JSONValue { with(["capabilities": value]) }

  static let valid: [JSONValue] = [
    minimal,
    with([
      "$schema": "https://example.com/manifest.schema.json", "display_name": "A", "author": "x", "license": "MIT",
      "version": "1.2.3-rc.1+b",
    ]),
    with(["host_api_version": "1"]), with(["host_api_version": "1.0"]), with(["host_api_version": "v1.2.3"]),
    kind([:]), kind(["type": "supplier", "provider_type": "llm"]), kind(["type": "supplier", "provider_type": "Memory"]),
    kind(["versions": ["1.0.0", "2.0.0-beta.1"], "provider_type": "tool"]),
    with(["io_ports": ["inputs": ["main", "ai_languageModel"], "outputs": ["ai_lm", "error", "main", "main"]]]),
    with(["io_ports": [:]]),
    property([:]),
    property(["kind": "number", "kind_options": ["min_value": 0, "max_value": 1.5, "number_precision": 2], "value": 1]),
    property(["kind": "options", "options": [["name": "x"], ["name": "y", "value": 3, "display_name": "Y"]]]),
    property(["kind": "fixed_collection", "options": [["name": "g", "kind": "collection", "options": [["name": "m"]]]]]),
    property([
      "display_options": ["show": ["@version": [1, 2.1, "1.0.0"], "mode": ["x", ["_cnd": ["gte": 2]]]], "hide_on_cloud": true]
    ]),
    property([
      "validate_type": 10, "credential_kinds": [1, "extends:oAuth2Api"], "requires_data_path": "single", "password": true,
      "routing": ["request": ["url": "/x"]], "extract_value": ["kind": "regex", "regex": "(.*)"],
      "modes": [["name": "id"], ["name": "list", "kind": "options", "display_name": "List"]], "hint": "h", "placeholder": "p",
      "additional_properties": ["from_ai": true], "no_data_expression": true, "is_node_setting": false, "do_not_inherit": true,
      "ignore_validation_during_execution": true, "disable_options": ["hide": ["a": [nil]]],
    ]),
    property([
      "kind_options": [
        "editor": 4, "sql_dialect": "PostgreSQL", "resource_mapper": ["mode": "add"], "additional_properties": [:],
      ]
    ]),
    with(["compatibility": ["host": ">=1.2, <2"], "constraints": ["host": "^1.0 || ~3.1", "platforms": ["linux", "macos"]]]),
    with(["constraints": ["architectures": ["x86_64"]]]),
    capabilities([:]), capabilities(["log": true, "clock": true, "random": false, "expression": true]),
    capabilities(["http": ["hosts": ["api.example.com", "*.example.org", "localhost:8080", "[::1]:80", "192.0.2.1"]]]),
    capabilities([
      "http": [
        "hosts": ["*"], "methods": ["get", "POST"], "private_addresses": true, "plain_http": true, "refused_headers": ["Cookie"],
        "request_bytes": 1, "response_bytes": 2, "redirects": 0,
      ]
    ]),
    capabilities(["http": false, "binary": true, "memory": false]),
    capabilities([
      "binary": ["access": ["read"], "file_bytes": 10, "total_bytes": 20],
      "memory": ["sessions": ["chat-*"], "message_bytes": 9],
    ]),
    capabilities(["config": ["deepseek.*"], "credentials": ["deepseek", ["name": "other", "use": "reveal"], ["name": "third"]]]),
  ]

  /// Faults that the schema sees, too.
  static let invalid: [JSONValue] = [
    [], "x", [:], with(["name": ""]), with(["name": "../x"]), with(["name": ".x"]), with(["name": "a b"]), with(["name": 1]),
    with(["name": .string(String(repeating: "a", count: 129))]), with(["version": "1"]), with(["version": "1.0.0\n"]),
    with(["version": "01.0.0"]), with(["version": "1.0.0-01"]), with(["host_api_version": "v2"]), with(["host_api_version": 1]),
    with(["colour": "red"]), with(["license": 5]), with(["node_kinds": [:]]), with(["node_kinds": [7]]),
    kind(["kind": ""]), kind(["versions": []]), kind(["versions": ["x"]]), kind(["versions": [1]]), kind(["type": "worker"]),
    kind(["type": "supplier"]), kind(["type": "supplier", "provider_type": "oracle"]), kind(["colour": 1]),
    with(["io_ports": ["inputs": ["sideways"]]]), with(["io_ports": ["inputs": "main"]]), with(["io_ports": ["sides": []]]),
    with(["io_ports": []]), property(["name": ""]), property(["name": 3]), property(["kind": "text"]),
    property(["required": "yes"]),
    property(["colour": 1]), property(["options": ["x"]]), property(["options": [["kind": "string"]]]),
    property(["kind_options": ["min_value": "0"]]), property(["kind_options": ["rows": -1]]),
    property(["kind_options": ["size": 3]]),
    property(["kind_options": ["editor": 9]]), property(["kind_options": ["filter": []]]), property(["validate_type": 13]),
    property(["validate_type": "date"]), property(["credential_kinds": [4]]), property(["requires_data_path": 3]),
    property(["display_options": ["show": ["a": 1]]]), property(["display_options": ["shown": [:]]]),
    property(["display_options": ["show": ["@version": ["one"]]]]), property(["display_options": ["show": ["@tool": [1]]]]),
    property(["modes": [[:]]]), property(["extract_value": [:]]), property(["routing": ["send": [:]]]),
    property(["additional_properties": []]), with(["constraints": ["host": 1]]), with(["constraints": ["platforms": []]]),
    with(["constraints": ["platforms": ["darwin"]]]), with(["constraints": ["memory": 1]]), with(["compatibility": "linux"]),
    capabilities("all"), capabilities(["files": true]), capabilities(["log": "yes"]), capabilities(["http": true]),
    capabilities(["http": [:]]), capabilities(["http": ["hosts": ["https://example.com"]]]),
    capabilities(["http": ["hosts": [""]]]),
    capabilities(["http": ["hosts": [], "methods": ["G ET"]]]), capabilities(["http": ["hosts": [], "redirects": 256]]),
    capabilities(["binary": ["access": ["run"]]]), capabilities(["memory": ["sessions": ["a b"]]]), capabilities(["config": "x"]),
    capabilities(["config": [""]]), capabilities(["credentials": [["use": "reveal"]]]), capabilities(["credentials": [1]]),
    capabilities(["credentials": [["name": "x", "use": "steal"]]]),
  ]

  /// Faults that only the reader sees.
  static let beyondSchema: [JSONValue] = [
    with(["node_kinds": [["kind": "a", "versions": ["1.0.0", "1.0.0"], "type": "executor"]]]),
    with(["constraints": ["host": ">=2"]]), with(["constraints": ["host": "newest"]]),
    with(["constraints": ["platforms": ["ios"]]]),
    with(["compatibility": ["architectures": ["arm64"]]]), with(["properties": [["name": "a"], ["name": "a"]]]),
    property(["kind": "options", "options": [["name": "x"], ["name": "y", "value": "x"]]]),
    property(["kind_options": ["min_value": 2, "max_value": 1]]),
    property(["display_options": ["show": ["a": [["_cnd": ["near": 1]]]]]]),
    capabilities(["http": ["hosts": ["a..b"]]]), capabilities(["http": ["hosts": ["example.com:0"]]]),
  ]

  private func isRead(_ json: JSONValue) -> Bool { (try? Manifest(json: json, environment: environment)) != nil }

  @Test func readerAndSchemaAgree() throws {
    let schema = try JSONSchema(Manifest.schema)
    for example in Self.valid {
      #expect(throws: Never.self, "\(example)") { try Manifest(json: example, environment: environment) }
      #expect(schema.validate(example) == [], "\(example)")
    }
    for example in Self.invalid {
      #expect(!isRead(example), "\(example)")
      #expect(!schema.validate(example).isEmpty, "\(example)")
    }
    for example in Self.beyondSchema {
      #expect(!isRead(example), "\(example)")
      #expect(schema.validate(example) == [], "\(example)")
    }
  }

  @Test func theSchemaIsPublished() throws {
    try PublishedFile("docs/manifest.schema.json").expect(Manifest.schema)
    try PublishedFile("docs/policy.schema.json").expect(Policy.schema)
  }

  @Test func everyFieldOfTheSchemasIsDescribed() throws {
    for schema in [Manifest.schema, Policy.schema] {
      func look(_ json: JSONValue, _ path: String) {
        for (name, inner) in json["properties"]?.members ?? [:] {
          let isDescribed = inner == true || inner["description"] != nil || inner["$ref"] != nil || inner["anyOf"] != nil
          #expect(isDescribed, "\(path).\(name)")
          look(inner, "\(path).\(name)")
        }
        if let items = json["items"] { look(items, "\(path)[]") }
      }
      look(schema, "")
      for (name, inner) in schema["$defs"]?.members ?? [:] { look(inner, name) }
    }
  }
}

/// A file of the repository that is generated from the code. `SWIFTLET_WRITE_SCHEMAS=1` writes it.
struct PublishedFile {
  let url: URL

  init(_ path: String) {
    url = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent(path)
  }

  func expect(_ value: JSONValue) throws {
    let text = try value.text(pretty: true) + "\n"
    if ProcessInfo.processInfo.environment["SWIFTLET_WRITE_SCHEMAS"] == "1" { try Data(text.utf8).write(to: url) }
    let found = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    #expect(found == text, "\(url.lastPathComponent) is out of date")
  }
}
