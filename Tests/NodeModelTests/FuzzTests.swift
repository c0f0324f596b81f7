import Foundation
import Testing

@testable import NodeModel

/// Documents that are changed at random give a value or an error, and nothing else. `SWIFTLET_FUZZ=1000000` tries that many of
/// each kind.
@Suite struct FuzzTests {
  private static let count = ProcessInfo.processInfo.environment["SWIFTLET_FUZZ"].flatMap { Int($0) } ?? 2000

  /// Reads changed seeds; tells how many were read and how many refused.
  private func fuzz(_ seeds: [String], seed: UInt64, words: [String], _ read: ([UInt8]) throws(DocumentError) -> Void) {
    var mutator = Mutator(random: SplitMix(state: seed), words: words.map { Array($0.utf8) })
    let seeds = seeds.map { Array($0.utf8) }
    var (good, bad) = (0, 0)
    for _ in 0..<Self.count {
      let bytes = mutator.mutated(seeds)
      do throws(DocumentError) {
        try read(bytes)
        good += 1
      } catch {
        bad += 1
        // An error says something, and not too much.
        let isBounded = !error.problems.isEmpty && error.problems.count <= ProblemList.maximumCount + 1
        if !isBounded || error.description.utf8.count > 1 << 20 {
          Issue.record("\(error) of \(String(decoding: bytes, as: UTF8.self))")
        }
      }
    }
    #expect(good > 0 && bad > 0, "\(good) read, \(bad) refused")
  }

  private static let fields = [
    "\"name\"", "\"kind\"", "\"options\"", "\"hosts\"", "null", "true", "-1", "1e308", "\"=\"", "\"{{\"", "[]", "{}",
    "\"\\ud800\"", "\"*\"", "_cnd", "@version", "\u{301}",
  ]

  @Test func manifestsInJSON() throws {
    let seeds = try ManifestExampleTests.valid.map { try $0.text(pretty: true) }
    fuzz(seeds, seed: 1, words: Self.fields) { bytes throws(DocumentError) in
      let manifest = try Manifest(parsing: bytes)
      _ = manifest.inputPorts
    }
  }

  private static let tomlManifest = """
    name = "a"
    version = "1.0.0"
    host_api_version = "v1"
    io_ports = { inputs = ["main"], outputs = ['ai_lm'] }
    [[node_kinds]]
    kind = "k"
    versions = ["1.0.0", "2.0.0-x"]
    type = "supplier"
    provider_type = "llm"
    [[properties]]
    name = "p"
    value = 2026-01-31T07:00:00Z
    kind_options = { min_value = 0x10, max_value = 1e3 }
    display_options.show.mode = [1, 'b', true]
    [[properties.options]]
    name = \"\"\"
    o\"\"\"
    [constraints]
    host = ">=0.1 <9"
    [capabilities]
    http = { hosts = ["*.example.com"] }
    credentials = ["x", { name = "y", use = "reveal" }]
    """

  @Test func manifestsInTOML() throws {
    _ = try Manifest(parsing: Array(Self.tomlManifest.utf8), format: .toml)
    fuzz(
      [Self.tomlManifest], seed: 2,
      words: ["[[", "]]", "\"\"\"", "'''", " = ", "inf", "nan", "\\u0000", "a.b", "{", "}", "#", "\r\n", "1979-05-27"]
    ) {
      bytes throws(DocumentError) in _ = try Manifest(parsing: bytes, format: .toml)
    }
  }

  private static let policy = #"""
    {
      "grants": [{ "plugins": ["a.*", "b"], "capabilities": { "log": true, "http": { "hosts": ["x"] }, "binary": { "access": ["read"] } },
        "limits": { "fuel": 5, "time_ms": 1, "http": { "calls": 3 } } }, { "plugins": ["*"], "capabilities": "all" }],
      "tenants": [{ "tenants": ["t*"], "capabilities": "all", "config": { "x": [1] }, "credentials": { "k": { "f": { "file": "/x" } } } }],
      "config": { "y": null }, "credentials": { "k": { "f": { "environment": "X" } } }
    }
    """#

  @Test func policies() throws {
    let toml = "[[grants]]\nplugins = [\"*\"]\ncapabilities = { log = true }\n[credentials.k]\nf = { environment = \"X\" }\n"
    fuzz([Self.policy], seed: 3, words: Self.fields) { bytes throws(DocumentError) in
      let policy = try Policy(parsing: bytes)
      let authorization = policy.authorization(plugin: "a.x", request: .all, tenant: "t1")
      _ = authorization.refusals.map(\.description)
      _ = policy.quota(plugin: "b", tenant: "t")
    }
    fuzz([toml], seed: 4, words: ["[[", "]]", "=", "\"all\"", "{", "}"]) { bytes throws(DocumentError) in
      _ = try Policy(parsing: bytes, format: .toml)
    }
  }

  @Test func nodeDefinitions() throws {
    var nodes = RandomNodes(seed: 10)
    let seeds = try (0..<20).map { _ in try nodes.definition().json.text() }
    fuzz(seeds, seed: 5, words: Self.fields) { bytes throws(DocumentError) in
      let json: JSONValue
      do throws(JSONError) {
        json = try JSONValue(parsing: bytes)
      } catch {
        throw DocumentError("", [DocumentProblem("", error.description)])
      }
      let definition = try NodeDefinition(json: json)
      // What was read is written, has a schema, and checks anything.
      if let again = try? NodeDefinition(json: definition.json), again != definition { Issue.record("\(definition.json)") }
      let validator = ParameterValidator(definition)
      _ = validator.validate(validator.applyDefaults(json))
      _ = try JSONSchema(definition.schema).validate(json)
    }
  }
}

/// Changes documents at random.
struct Mutator {
  var random: SplitMix
  let words: [[UInt8]]
  private let alphabet = Array("{}[]\",:\\.=-+'#*@$/ \n\t\u{0}019aeEtfn_".utf8) + [0x80, 0xC3, 0xED, 0xF0, 0xFF]

  init(random: SplitMix, words: [[UInt8]]) {
    self.random = random
    self.words = words
  }

  mutating func mutated(_ seeds: [[UInt8]]) -> [UInt8] {
    var bytes = seeds[Int.random(in: 0..<seeds.count, using: &random)]
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      guard !bytes.isEmpty else { return bytes }
      let place = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, place + Int.random(in: 1...24, using: &random))
      switch Int.random(in: 0..<8, using: &random) {
      case 0: bytes[place] = alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
      case 1: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 2: bytes.removeSubrange(place..<end)
      case 3: bytes.insert(alphabet[Int.random(in: 0..<alphabet.count, using: &random)], at: place)
      case 4: bytes.insert(contentsOf: words[Int.random(in: 0..<words.count, using: &random)], at: place)
      case 5: bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
      case 6:
        // A piece of another document.
        let other = seeds[Int.random(in: 0..<seeds.count, using: &random)]
        let start = Int.random(in: 0..<max(other.count, 1), using: &random)
        bytes.replaceSubrange(place..<end, with: other[start..<min(other.count, start + 40)])
      default:
        // Digits and letters: values that stay well-formed.
        if (0x30...0x39).contains(bytes[place]) { bytes[place] = 0x30 + UInt8.random(in: 0..<10, using: &random) }
      }
    }
    return bytes
  }
}
