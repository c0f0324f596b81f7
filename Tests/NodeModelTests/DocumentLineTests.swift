import Testing

@testable import NodeModel

/// Problems have the line of what they are about.
@Suite struct DocumentLineTests {
  private func located(_ text: String, _ format: Manifest.Format = .json) -> [String] {
    let environment = HostEnvironment(version: SemanticVersion(1, 0, 0), platform: "linux", architecture: "x86_64")
    do throws(DocumentError) {
      _ = try Manifest(parsing: Array(text.utf8), format: format, environment: environment)
      return []
    } catch {
      #expect(error.problems.allSatisfy { $0.file == format.file })
      return error.problems.map(\.located)
    }
  }

  @Test func linesOfJSON() {
    let found = located(
      #"""
      {
        "name": "a",
        "version": "1",
        "host_api_version": "v1",
        "node_kinds": [
          { "kind": "k", "versions": ["1.0.0"],
            "type": "exekutor" },
          7, {
          }
        ],
        "capabilities": { "http": { "hosts": ["a",
          "https://b"] } },
        "io\u005fports": { "inputs":
          ["main", "sideways"] },
        "constraints": {
          "host": ">=2", "platforms": ["ios"]
        },
        "dispaly_name": "A"
      }
      """#)
    for start in [
      "manifest.json:3: version: 1 is no semantic version",
      "manifest.json:7: node_kinds[0].type: unknown type of node exekutor; did you mean executor?; known are executor, supplier",
      "manifest.json:8: node_kinds[1]: expected an object", "manifest.json:8: node_kinds[2].kind: required, but missing",
      "manifest.json:12: capabilities.http.hosts[1]: expected a host such as", "manifest.json:14: io_ports.inputs[1]: unknown",
      "manifest.json:16: constraints.host: this host is version 1.0.0, which is not in >=2",
      "manifest.json:16: constraints.platforms: this host's platform is linux, which is not among ios",
      "manifest.json:18: dispaly_name: unknown field; did you mean display_name?",
    ] {
      #expect(found.contains { $0.hasPrefix(start) }, "\(start) in \(found)")
    }
    #expect(found.count == 11, "\(found)")
  }

  @Test func linesOfTOML() {
    let found = located(
      """
      name = "a"
      version = "1"
      host_api_version = "v1"
      capabilities.http.hosts = [
        "a",
        "https://b",
      ]

      [[node_kinds]]
      kind = "k"
      versions = ["1.0.0"]
      type = "executor"

      [[node_kinds]]
      kind = "k2"
      type = "executor"

      [io_ports]
      inputs = ["main",
        "sideways"]

      [[properties]]
      name = "p"
      kind_options = { rows = "x" }
      [[properties.options]]
      name = "o"
      knid = "string"
      """, .toml)
    for start in [
      "manifest.toml:2: version: 1 is no", "manifest.toml:6: capabilities.http.hosts[1]: expected a host",
      "manifest.toml:14: node_kinds[1].versions: required, but missing", "manifest.toml:20: io_ports.inputs[1]: unknown",
      "manifest.toml:24: properties[0].kind_options.rows: expected a whole number",
      "manifest.toml:27: properties[0].options[0].knid: unknown field; did you mean kind?",
    ] {
      #expect(found.contains { $0.hasPrefix(start) }, "\(start) in \(found)")
    }
    #expect(found.count == 6, "\(found)")
  }

  @Test func malformedTextsHaveTheirLine() {
    #expect(located("{\n\"a\"\n 1}").first?.hasPrefix("manifest.json:3: malformed JSON at line 3") == true)
    #expect(located("a = 1\nb = ", .toml).first?.hasPrefix("manifest.toml:2: malformed TOML at line 2") == true)
    #expect(located("\u{FEFF}\n{\"name\": 1}").contains { $0.hasPrefix("manifest.json:2: name: expected a string") })
  }

  @Test func problemsAreBounded() {
    let fields = (0..<1000).map { "\"x\($0)\": 1" }.joined(separator: ",\n")
    let found = located("{\(fields)}")
    #expect(found.count == ProblemList.maximumCount + 1)
    #expect(found.last == "manifest.json: 804 more problems are not shown")
    let long = String(repeating: "n", count: 100_000)
    let texts = located(
      "{\"\(long)\": 1, \"name\": \"\(long)\", \"version\": \"\(long)\", \"node_kinds\": [{\"type\": \"\(long)\"}]}")
    #expect(texts.allSatisfy { $0.utf8.count < 1500 }, "\(texts.map(\.utf8.count))")
    #expect(located(String(repeating: " ", count: DocumentText.maximumBytes + 1)).first?.contains("are too many") == true)
  }

  @Test func namesThatWereMeant() {
    #expect(Suggestion.nearest(to: "exekutor", among: ["executor", "supplier"]) == "executor")
    #expect(Suggestion.nearest(to: "displayName", among: ["display_name", "name"]) == "display_name")
    #expect(Suggestion.nearest(to: "naem", among: ["name"]) == "name")
    #expect(Suggestion.nearest(to: "x", among: ["name", "y"]) == nil)
    #expect(Suggestion.nearest(to: String(repeating: "x", count: 100_000), among: ["x"]) == nil)
  }
}
