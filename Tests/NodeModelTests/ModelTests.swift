import Testing

@testable import NodeModel

@Suite struct ManifestTests {
  private func problems(_ text: String) -> [String] {
    do throws(DocumentError) {
      _ = try Manifest(parsing: Array(text.utf8))
      return []
    } catch {
      return error.problems.map(\.description)
    }
  }

  private let complete = #"""
    {
      "name": "a.b-c_1", "display_name": "A", "author": "x", "license": "MIT", "version": "1.2.3-rc.1", "host_api_version": "1.0",
      "node_kinds": [
        { "kind": "a", "versions": ["1.0.0", "2.0.0"], "type": "executor" },
        { "kind": "b", "versions": ["1.0.0"], "type": "supplier", "provider_type": "LLM" }
      ],
      "io_ports": { "inputs": ["main", "ai_tool"], "outputs": ["main", "error"] },
      "properties": [{ "name": "p", "kind": "options", "options": [{ "name": "o" }], "display_options": {} }],
      "constraints": { "host": "^0.1" }
    }
    """#

  @Test func aCompleteManifest() throws {
    let manifest = try Manifest(parsing: Array(complete.utf8))
    #expect(manifest.name == "a.b-c_1")
    #expect(manifest.version.prerelease == ["rc", "1"])
    #expect(manifest.nodeKinds.map(\.role) == [.executor, .supplier])
    #expect(manifest.nodeKinds[1].providerType == .llm)
    #expect(manifest.inputs == [.main, .aiTool])
    #expect(manifest.properties.first?.options.first?.name == "o")
    #expect(manifest.constraints?.host?.description == "^0.1")
    #expect(manifest.capabilities == .basic)
  }

  @Test func allProblemsAtOnceWithTheirPlaces() {
    let found = problems(
      #"""
      {
        "name": "../x", "version": "1", "host_api_version": "v2", "colour": "red", "license": 5,
        "node_kinds": [
          { "kind": "", "versions": [], "type": "worker" }, { "kind": "a", "versions": ["1.0.0", "1.0.0"], "type": "supplier" }, 7
        ],
        "io_ports": { "inputs": ["sideways"] }
      }
      """#)
    for start in [
      "name: may hold letters", "version: 1 is no semantic version", "host_api_version: v2 does not fit: this host speaks v1",
      "colour: unknown field", "license: expected a string, found the number", "node_kinds[0].kind: must not be empty",
      "node_kinds[0].versions: must not be empty", "node_kinds[0].type: unknown type of node worker",
      "node_kinds[1]: a@1.0.0 is declared twice", "node_kinds[1].provider_type: required of a supplier",
      "node_kinds[2]: expected an object", "io_ports.inputs[0]: unknown connection kind sideways",
    ] {
      #expect(found.contains { $0.hasPrefix(start) }, "\(start) in \(found)")
    }
    #expect(found.count == 12, "\(found)")
  }

  @Test func whatIsNoManifest() {
    #expect(problems("{,}").first?.hasPrefix("malformed JSON at line 1, column 2: ") == true)
    #expect(problems("[]") == ["expected an object, found an array"])
    #expect(problems("{}").count == 4)
    // Of a field that is given twice one counts.
    #expect(problems(#"{"name": "a", "name": "b"}"#) == problems(#"{"name": "a"}"#))
  }
}

@Suite struct ExecutionDataTests {
  private func map(_ text: String) throws -> ExecutionDataMap { try ExecutionDataMap(convenience: JSONValue(parsing: text)) }

  @Test func whatAPersonWouldGive() throws {
    #expect(try map(#"{"a": 1}"#).items == [ExecutionData(json: ["a": 1])])
    #expect(try map("{}").items == [ExecutionData(json: [:])])
    #expect(try map(#"[{"a": 1}, {"json": {"b": 2}}]"#).items.map(\.json) == [["a": 1], ["b": 2]])
    #expect(try map(#"{"main": [[{"json": {"a": 1}}], null]}"#).ports == [.main: [[ExecutionData(json: ["a": 1])], nil]])
    // An object with a field that is called like a port, but holds none.
    #expect(try map(#"{"main": "street"}"#).items.map(\.json) == [["main": "street"]])
    #expect(try map(#"{"json": {"b": 2}, "more": 1}"#).items.map(\.json) == [["json": ["b": 2], "more": 1]])
    for text in ["1", "null", #""a""#, "[1]", #"{"main": [1]}"#, #"{"main": [[{"a": 1}]]}"#] {
      #expect(throws: DocumentError.self, "\(text)") { try map(text) }
    }
  }

  @Test func itGoesThroughJSONUnchanged() throws {
    let text =
      #"{"ai_tool":[[{"binary":null,"json":3,"source":null}]],"main":[[{"binary":{"file_key":"x","file_size":3,"mime_kind":"a/b"},"json":{"n":1.5},"source":{"node_name":"n","output_index":1,"output_port":"error"}}],null,[]]}"#
    let map = try ExecutionDataMap(json: JSONValue(parsing: text))
    #expect(map.json.description == text)
    #expect(try ExecutionDataMap(json: map.json) == map)
  }
}
