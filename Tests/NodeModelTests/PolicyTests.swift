import Foundation
import Testing

@testable import NodeModel

@Suite struct PolicyTests {
  private func problems(_ text: String, _ format: Policy.Format = .json) -> [String] {
    do throws(DocumentError) {
      _ = try Policy(parsing: Array(text.utf8), format: format)
      return []
    } catch {
      return error.problems.map(\.located)
    }
  }

  private let toml = """
    [[grants]]
    plugins = ["community.*"]
    capabilities = { log = true, http = { hosts = ["*.deepseek.com"], methods = ["POST"] }, credentials = ["deepseek"] }
    limits = { fuel = 1000, http = { calls = 10, bytes = 1000 } }

    [[grants]]
    plugins = ["*"]
    capabilities = { log = true, clock = true }

    [[tenants]]
    tenants = ["acme"]
    capabilities = "all"
    limits = { fuel = 5000, time_ms = 1500, memory_bytes = 65536, concurrency = 2, http = { calls = 3 }, log = { bytes = 9 } }
    config = { "deepseek.url" = "https://acme.deepseek.com" }

    [[tenants]]
    tenants = ["trial-*"]
    capabilities = { log = true }

    [config]
    "deepseek.url" = "https://api.deepseek.com"
    size = 3

    [credentials.deepseek]
    api_key = { environment = "DEEPSEEK_KEY" }
    secret = { file = "/run/secrets/deepseek" }
    """

  @Test func aPolicy() throws {
    let policy = try Policy(parsing: Array(toml.utf8), format: .toml)
    let request = CapabilitySet.all
    let acme = policy.authorization(plugin: "community.deepseek", request: request, tenant: "acme")
    #expect(acme.effective.log && !acme.effective.clock)
    #expect(acme.effective.http?.hosts == [["*.deepseek.com"]])
    #expect(acme.effective.http?.methods == ["POST"])
    #expect(acme.effective.credentials?.use(of: "deepseek") == .inject)
    #expect(policy.authorization(plugin: "other", request: request, tenant: "acme").effective.clock)
    #expect(
      policy.authorization(plugin: "community.x", request: request, tenant: "trial-1").refusal(of: .http)?.lacking == [.tenant])
    #expect(policy.authorization(plugin: "community.x", request: request, tenant: "stranger").effective == .none)
    let quota = policy.quota(plugin: "community.x", tenant: "acme")
    #expect(quota.fuel == 1000)
    #expect(quota.time == .milliseconds(1500))
    #expect((quota.memoryBytes, quota.concurrency) == (65536, 2))
    #expect(quota[.http] == CallQuota(calls: 3, bytes: 1000))
    #expect(quota[.log] == CallQuota(bytes: 9))
    #expect(quota[.memory] == CallQuota())
    #expect(policy.config("deepseek.url", tenant: "acme") == "https://acme.deepseek.com")
    #expect(policy.config("deepseek.url", tenant: "trial-1") == "https://api.deepseek.com")
    #expect(policy.config("size", tenant: "acme") == 3)
    #expect(policy.config("none", tenant: "acme") == nil)
    #expect(
      policy.credential("deepseek", tenant: "acme") == [
        "api_key": .environment("DEEPSEEK_KEY"), "secret": .file("/run/secrets/deepseek"),
      ])
    // The same in JSON.
    let text = try DocumentText(Array(toml.utf8), format: .toml, file: "policy.toml", ProblemList())
    #expect(try Policy(parsing: Array(text.json.text().utf8)) == policy)
    #expect(try JSONSchema(Policy.schema).validate(text.json) == [])
  }

  @Test func withoutAFile() {
    let policy = Policy.standard
    #expect(policy.authorization(plugin: "p", request: .all, tenant: "t").effective == .basic)
    #expect(policy.quota(plugin: "p", tenant: "t") == ExecutionQuota())
  }

  @Test func withoutTenantsTheGrantsDecide() throws {
    let policy = try Policy(parsing: Array(#"{"grants": [{"plugins": ["a"], "capabilities": "all"}]}"#.utf8))
    #expect(policy.authorization(plugin: "a", request: .basic, tenant: "t").effective == .basic)
    #expect(policy.authorization(plugin: "b", request: .basic, tenant: "t").effective == .none)
  }

  @Test func allProblemsWithTheirLines() {
    let found = problems(
      #"""
      {
        "grants": [
          { "plugins": [], "capabilities": { "htpp": {} } },
          { "plugins": ["*"] , "capabilities": true },
          { "plugins": ["late"] }
        ],
        "tenants": [
          { "tenants": ["a", "a b"], "capabilities": "everything",
            "limits": { "fuel": 0, "time": 3, "http": { "calls": -1 } } }
        ],
        "credentials": {
          "k": "hunter2", "l": { "f": "hunter3" }, "m": {},
          "n": { "f": { "file": "relative" }, "g": { "environment": "A=B" }, "h": { "vault": "hunter4" } } },
        "config": { "a b": 1 }
      }
      """#)
    for start in [
      "policy.json:3: grants[0].plugins: must not be empty",
      "policy.json:3: grants[0].capabilities.htpp: unknown field; did you mean http?",
      "policy.json:4: grants[1].capabilities: expected an object or \"all\"",
      "policy.json:5: grants[2].capabilities: required, but missing",
      "policy.json:5: grants[2].plugins[0]: late has no effect", "policy.json:8: tenants[0].tenants[1]: may hold no spaces",
      "policy.json:8: tenants[0].capabilities: expected an object",
      "policy.json:9: tenants[0].limits.fuel: expected a whole number from 1",
      "policy.json:9: tenants[0].limits.time: unknown field; did you mean time_ms?",
      "policy.json:9: tenants[0].limits.http.calls: expected a whole number",
      "policy.json:12: credentials.k: expected the credential's fields",
      "policy.json:12: credentials.l.f: expected {\"environment\"",
      "policy.json:12: credentials.m: must not be empty", "policy.json:13: credentials.n.f.file: expected an absolute path",
      "policy.json:13: credentials.n.g.environment: expected the name", "policy.json:13: credentials.n.h: expected {",
      "policy.json:14: config.\"a b\": the name may hold no spaces",
    ] {
      #expect(found.contains { $0.hasPrefix(start) }, "\(start) in \(found)")
    }
    #expect(found.count == 17, "\(found)")
    let whole = problems(#"{"grants": [], "credentials": "hunter5"}"#)
    #expect(whole == ["policy.json:1: credentials: expected an object of credentials by name"])
    #expect(!(found + whole).contains { $0.contains("hunter") }, "secrets go into no message")
  }

  @Test func theSchemaSeesTheSame() throws {
    let schema = try JSONSchema(Policy.schema)
    let good: JSONValue = ["grants": [["plugins": ["*"], "capabilities": "all"]]]
    #expect(schema.validate(good) == [])
    for (field, value) in [
      ("grants", 1), ("grants", [["plugins": ["*"]]]), ("grants", [["plugins": [], "capabilities": "all"]]), ("tenant", []),
      ("tenants", [["tenants": ["a b"], "capabilities": "all"]]), ("tenants", [["tenants": ["a"], "capabilities": "some"]]),
      ("tenants", [["tenants": ["a"], "capabilities": "all", "limits": ["fuel": 0]]]), ("credentials", ["k": "secret"]),
      ("credentials", ["k": [:]]), ("credentials", ["k": ["f": ["file": "x"]]]),
      ("credentials", ["k": ["f": ["environment": "A=B"]]]),
      ("credentials", ["k": ["f": ["environment": "A", "file": "/x"]]]), ("config", []),
    ] as [(String, JSONValue)] {
      let bad = SchemaText.with(good, [field: value])
      #expect(!schema.validate(bad).isEmpty, "\(bad)")
      #expect(throws: DocumentError.self, "\(bad)") { try Policy(parsing: Array(bad.text().utf8)) }
    }
  }

  @Test func secrets() throws {
    let directory = FileManager.default.temporaryDirectory.appendingPathComponent("secrets-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    func file(_ name: String, _ bytes: [UInt8]) throws -> SecretReference {
      let url = directory.appendingPathComponent(name)
      try Data(bytes).write(to: url)
      return .file(url.path)
    }
    #expect(try file("good", Array("s3cret\n".utf8)).resolve() == "s3cret")
    #expect(try SecretReference.environment("K").resolve(environment: ["K": "v"]) == "v")
    for bad in [
      SecretReference.environment("K"), .file(directory.path), .file(directory.appendingPathComponent("none").path),
      try file("empty", []), try file("binary", [0xFF, 0xFE]), .file("/dev/zero"),
      try file("long", [UInt8](repeating: 0x61, count: SecretReference.maximumBytes + 1)),
    ] {
      let error = #expect(throws: SecretError.self, "\(bad)") { try bad.resolve(environment: [:]) }
      #expect(error?.description.isEmpty == false)
    }
  }
}
