import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

@Suite("swiftlet plugin check")
struct PluginCheckTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func check(_ arguments: String...) throws -> SwiftletProcess {
    try SwiftletProcess.run(["plugin", "check"] + arguments, in: directory.url)
  }

  private func findings(_ process: SwiftletProcess) throws -> [[String: Any]] {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? [String: Any])
    return try #require(json["plugins"] as? [[String: Any]]).flatMap { $0["findings"] as? [[String: Any]] ?? [] }
  }

  @Test func goodPlugins() throws {
    let examples = try SwiftletProcess.run(["plugin", "check", "Examples"], in: root)
    #expect(examples.status == 0, "\(examples.errors)")
    #expect(
      examples.output.contains("Examples/text.slugify: hetumind.text-slugify@1.0.0 ok: text.slugify@1.0.0\n"),
      "\(examples.output)")
    try PluginFixture().write(to: "good", in: directory)
    let one = try check("good")
    #expect(one.output == "good: test.node@1.0.1 ok: test.node@1.0.0\n")
    #expect(one.errors == "")
    let json = try #require(try JSONSerialization.jsonObject(with: Data(check("--json", "good").output.utf8)) as? [String: Any])
    let plugin = try #require((json["plugins"] as? [[String: Any]])?.first)
    #expect(plugin["ok"] as? Bool == true)
    #expect(plugin["nodes"] as? [String] == ["test.node@1.0.0"])
    #expect((plugin["identity"] as? String)?.count == 64)
    #expect(json["errors"] as? Int == 0)
  }

  /// The manifest's faults do not hide the module's, nor the other way.
  @Test func everythingAtOnce() throws {
    try directory.write("bad/manifest.json", "{\n  \"name\": \"bad\",\n  \"version\": \"one\",\n  \"colour\": 1\n}\n")
    var fixture = PluginFixture()
    fixture.imports = #"(import "hetumind:plugin/files@1.0.0" "read" (func (param i32)))"#
    try Data(fixture.wasm()).write(to: directory.url.appendingPathComponent("bad/plugin.wasm"))
    let result = try check("bad")
    #expect(result.status == 1)
    for line in [
      "bad/manifest.json:3: error: version: one is no semantic version such as 1.0.0",
      "bad/manifest.json:4: error: colour: unknown field",
      "bad/plugin.wasm: error: unknown import hetumind:plugin/files@1.0.0 read",
    ] {
      #expect(result.errors.contains(line), "\(line) in \(result.errors)")
    }
    #expect(result.output.hasPrefix("bad: failed, 5 errors"), "\(result.output)")
    let parts = try findings(try check("--json", "bad")).compactMap { $0["part"] as? String }
    #expect(Set(parts) == ["manifest", "world"])
    #expect(try findings(try check("--json", "bad")).first?["line"] as? Int != nil)
  }

  @Test func filesThatAreMissing() throws {
    try PluginFixture().write(to: "plugins/no-module", in: directory)
    try FileManager.default.removeItem(at: directory.url.appendingPathComponent("plugins/no-module/plugin.wasm"))
    try directory.write("plugins/no-module/manifest.json", "{")
    try directory.write("plugins/no-manifest/plugin.wasm", "no module")
    let result = try check("plugins")
    #expect(result.status == 1)
    #expect(result.errors.contains("plugins/no-module: error: plugin.wasm is missing\n"))
    #expect(result.errors.contains("plugins/no-module/manifest.json: error: malformed JSON"), "\(result.errors)")
    #expect(result.errors.contains("plugins/no-manifest: error: manifest.json is missing, and so is manifest.toml\n"))
    #expect(result.errors.contains("plugins/no-manifest/plugin.wasm: error: malformed module"))
    let empty = try check(".git-is-none")
    #expect(empty.errors == "swiftlet: error: cannot read '.git-is-none': No such file or directory\n")
    try directory.write("empty/readme.md", "")
    #expect(try check("empty").errors.contains("'empty' is no plugin and holds none: there is no manifest and no plugin.wasm"))
  }

  @Test func whatRunsWhenItIsLoaded() throws {
    try PluginFixture(initialization: "(unreachable)").write(to: "trap", in: directory)
    let trap = try check("--verbose", "trap")
    #expect(trap.status == 1)
    #expect(trap.errors.hasPrefix("trap/plugin.wasm: error: execution_failed: the plugin trapped: unreachable"), "\(trap.errors)")
    #expect(trap.errors.contains("\n  at init"))
    try PluginFixture(definition: #","inputs":["sideways"],"colour":1"#).write(to: "definition", in: directory)
    let definition = try check("definition")
    #expect(
      definition.errors.contains("definition/plugin.wasm: error: get-node-definitions[0].inputs[0]: "), "\(definition.errors)")
    var other = PluginFixture()
    try other.write(to: "other", in: directory)
    other.kind = "test.other"
    try directory.write("other/manifest.json", other.manifestText)
    let nodes = try check("other").errors
    #expect(nodes.contains("test.node@1.0.0 is not declared in the manifest"))
    #expect(nodes.contains("test.other@1.0.0 is declared in the manifest, but not given"))
    // A supplier without the calls of its type.
    var supplier = PluginFixture()
    try supplier.write(to: "supplier", in: directory)
    supplier.provider = "tool"
    try directory.write("supplier/manifest.json", supplier.manifestText)
    #expect(try check("supplier").errors.contains("missing export hetumind:plugin/tool-provider@1.0.0#as-tool"))
  }

  @Test func policies() throws {
    let requests = #""capabilities": { "log": true, "memory": true, "http": { "hosts": ["api.example.com"] } }"#
    var fixture = PluginFixture(manifest: requests)
    fixture.imports = #"(import "hetumind:plugin/clock@1.0.0" "now" (func (result i64)))"#
    try fixture.write(to: "plugin", in: directory)
    let plain = try check("plugin")
    #expect(plain.status == 0)
    #expect(plain.output == "plugin: test.node@1.0.1 ok, 7 warnings: test.node@1.0.0\n", "\(plain.output)\(plain.errors)")
    #expect(
      plain.errors.contains("plugin/plugin.wasm: warning: imports hetumind:plugin/clock, which the manifest does not request"))
    #expect(plain.errors.contains("plugin: warning: capabilities: requests http, which the module does not import"))
    #expect(plain.errors.contains("is denied: the host does not grant it to the plugin"))
    #expect(try check("--strict", "plugin").status == 1)
    let policy = #"{ "grants": [{ "plugins": ["test.*"], "capabilities": "all" }] }"#
    try directory.write("policy.json", policy)
    let granted = try check("plugin", "--policy", "policy.json")
    #expect(!granted.errors.contains("denied: the host"), "\(granted.errors)")
    try directory.write("policy.toml", "[[grants]]\nplugins = [\"other.*\"]\ncapabilities = \"all\"\n")
    #expect(try check("plugin", "--policy", "policy.toml").errors.contains("the host does not grant it to the plugin"))
    try directory.write("faulty.json", "{\n  \"grants\": 1,\n  \"colour\": 2\n}")
    let faulty = try check("plugin", "--policy", "faulty.json")
    #expect(faulty.status == 1)
    #expect(faulty.errors.contains("faulty.json:2: grants: "))
    #expect(faulty.errors.hasSuffix("swiftlet: error: faulty.json: 2 errors\n"), "\(faulty.errors)")
  }
}
