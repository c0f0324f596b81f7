import Testing

@testable import NodeModel

/// A manifest says the same in TOML as in JSON.
@Suite struct ManifestTOMLTests {
  private func problems(_ text: String) -> [String] {
    do throws(DocumentError) {
      _ = try Manifest(parsing: Array(text.utf8), format: .toml)
      return []
    } catch {
      #expect(error.document == "manifest.toml")
      return error.problems.map(\.description)
    }
  }

  @Test func theDesignNotesExample() throws {
    let json = #"""
      {
        "name": "community.deepseek",
        "version": "0.1.0",
        "host_api_version": "v1",
        "node_kinds": [
          { "kind": "ai.deepseek.model", "versions": ["1.0.0"], "type": "supplier", "provider_type": "llm" }
        ],
        "io_ports": {
          "inputs": ["main"],
          "outputs": ["ai_lm", "error"]
        },
        "properties": [
          { "name": "model", "kind": "string", "required": true }
        ]
      }
      """#
    let toml = """
      name = "community.deepseek"
      version = "0.1.0"
      host_api_version = "v1"
      io_ports = { inputs = ["main"], outputs = ["ai_lm", "error"] }

      [[node_kinds]]
      kind = "ai.deepseek.model"
      versions = ["1.0.0"]
      type = "supplier"
      provider_type = "llm"

      [[properties]]
      name = "model"
      kind = "string"
      required = true
      """
    let manifest = try Manifest(parsing: Array(json.utf8))
    #expect(try Manifest(parsing: Array(toml.utf8), format: .toml) == manifest)
    #expect(manifest.nodeKinds.map(\.providerType) == [.llm])
    #expect(manifest.outputs == [.aiLanguageModel, .error])
    #expect(manifest.properties.map(\.name) == ["model"])
  }

  @Test func everyField() throws {
    let json = #"""
      {
        "name": "a.b-c_1", "display_name": "A \"é\"", "author": "x\ny", "license": "MIT", "version": "1.2.3-rc.1",
        "host_api_version": "1.0", "node_kinds": [{ "kind": "a", "versions": ["1.0.0", "2.0.0"], "type": "executor" }],
        "io_ports": { "inputs": ["main", "ai_tool"], "outputs": [] },
        "properties": [{ "name": "p", "kind": "options", "value": 1.0, "options": [{ "name": "o", "value": -2.5 }],
          "additional_properties": {
            "host": { "minimum": 255, "flags": [true, [1, "x"]] }, "since": "2026-01-31T07:00:00Z",
            "days": ["2026-01-31", "07:00:00.5", "2026-01-31T07:00:00"] } }],
        "compatibility": { "host": ">=0.1" },
        "constraints": { "platforms": ["linux", "macos"], "architectures": ["arm64", "x86_64"] },
        "capabilities": { "log": true, "http": { "hosts": ["a.example"], "methods": ["get"] }, "credentials": ["c"] }
      }
      """#
    let toml = #"""
      name = "a.b-c_1"
      display_name = 'A "é"'
      author = """
      x
      y"""
      license = "MIT"
      version = "1.2.3-rc.1"
      host_api_version = "1.0"
      node_kinds = [{ kind = "a", versions = ["1.0.0", "2.0.0"], type = "executor" }]
      io_ports.inputs = ["main", "ai_tool"]
      io_ports.outputs = []
      compatibility.host = ">=0.1"
      constraints = { platforms = ["linux", "macos"], architectures = ["arm64", "x86_64"] }
      [[properties]]
      name = "p"
      kind = "options"
      value = 1
      [[properties.options]]
      name = "o"
      value = -25e-1
      [properties.additional_properties]
      since = 2026-01-31T07:00:00Z
      days = [2026-01-31, 07:00:00.50, 2026-01-31 07:00:00]
      [properties.additional_properties.host]
      minimum = 0xFF
      flags = [true, [1, "x"]]
      [capabilities]
      log = true
      http = { hosts = ["a.example"], methods = ["GET"] }
      credentials = [{ name = "c", use = "inject" }]
      """#
    let environment = HostEnvironment(platform: "linux", architecture: "x86_64")
    #expect(
      try Manifest(parsing: Array(toml.utf8), format: .toml, environment: environment)
        == Manifest(parsing: Array(json.utf8), environment: environment))
  }

  @Test func problemsHaveTheirPlaces() {
    let found = problems(
      """
      name = "../x"
      version = 2026-01-31
      host_api_version = 1
      colour = "red"
      node_kinds = [{ kind = "", versions = [1], type = "worker" }, 7]
      constraints.most = [1, inf, { least = nan }]
      constraints."caf\\u00e9" = 1
      constraints."cafe\\u0301" = 2
      """)
    for start in [
      "name: may hold letters", "version: 2026-01-31 is no semantic version",
      "host_api_version: expected a string, found the number",
      "colour: unknown field", "node_kinds[0].kind: must not be empty", "node_kinds[0].versions[0]: expected a semantic version",
      "node_kinds[0].type: unknown type of node worker", "node_kinds[1]: expected an object, found a number",
      "constraints.most[1]: expected a finite number, found inf",
      "constraints.most[2].least: expected a finite number, found nan",
      "constraints.caf\u{E9}: another name is the same in Unicode",
    ] {
      #expect(found.contains { $0.hasPrefix(start) }, "\(start) in \(found)")
    }
    #expect(found.count == 13, "\(found)")
  }

  @Test func whatIsNoManifest() {
    #expect(problems("name = x") == ["malformed TOML at line 1, column 8: expected a value (strings need quotes), found x"])
    #expect(problems("") == problems("# nothing"))
    #expect(problems("").count == 4)
    let deep = "constraints.a = " + String(repeating: "[", count: 63)
    #expect(problems(deep) == ["malformed TOML at line 1, column 79: nests deeper than 64"])
  }
}
