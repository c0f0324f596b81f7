import Foundation
import Testing

private let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent()

@Suite("swiftlet node")
struct NodeEndToEndTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// Runs in the repository's root.
  private func swiftlet(_ arguments: String..., input: String = "") throws -> SwiftletProcess {
    try SwiftletProcess.run(["node"] + arguments, input: input, in: root)
  }

  private func misbehave(_ action: String, _ arguments: String...) throws -> SwiftletProcess {
    try SwiftletProcess.run(
      ["node", "run", "test.misbehave", "--plugins", "Tests/PluginHostTests", "--input", #"{"do":"\#(action)"}"#] + arguments,
      in: root)
  }

  private let identity = "swiftlet: error: test.misbehave@1.0.0, plugin test.misbehave: "

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func slugs(_ output: String) throws -> [String] {
    let ports = try #require(try json(output)["main"] as? [[[String: Any]]])
    return ports[0].compactMap { ($0["json"] as? [String: Any])?["slug"] as? String }
  }

  // MARK: run

  @Test func theReadmesCommand() throws {
    let result = try swiftlet("run", "text.slugify", "--plugins", "Examples", "--input", #"{"text":"Hello, World"}"#)
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(try slugs(result.output) == ["hello-world"])
    let exact = try swiftlet("run", "text.slugify@1.0.0", "--plugins", "Examples", "--input", #"[{"text":"A b"},{"text":"c"}]"#)
    #expect(try slugs(exact.output) == ["a-b", "c"])
  }

  @Test func inputFromAFileAndFromStandardInput() throws {
    let file = try directory.write("items.json", #"{"main": [[{"json": {"title": "From a file"}}]]}"#)
    let parameters = try directory.write("parameters.json", #"{"field": "title", "separator": "_"}"#)
    let fromFile = try swiftlet(
      "run", "text.slugify", "--plugins", "Examples", "--input", file.path, "--parameters", parameters.path)
    #expect(try slugs(fromFile.output) == ["from_a_file"])
    let piped = try swiftlet("run", "text.slugify", "--plugins", "Examples", "--input", "-", input: #"{"text":"From a pipe"}"#)
    #expect(try slugs(piped.output) == ["from-a-pipe"])
    let both = try swiftlet("run", "text.slugify", "--input", "-", "--parameters", "-")
    #expect(both.status == 2)
  }

  @Test func statistics() throws {
    let result = try misbehave("good", "--stats")
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("swiftlet: stats: fuel "))
    #expect(result.errors.hasSuffix(" ms, peak memory 131072 bytes\n"))
    #expect(try misbehave("good", "--stats").errors.prefix { $0 != "," } == result.errors.prefix { $0 != "," })
    // What a failed execution used is told too, before its error.
    let failed = try misbehave("trap", "--stats")
    #expect(failed.errors.split(separator: "\n").count == 2)
    #expect(failed.errors.hasPrefix("swiftlet: stats: fuel "))
  }

  @Test func jsonErrorsHaveLineAndColumn() throws {
    let inline = try swiftlet("run", "text.slugify", "--plugins", "Examples", "--input", "{\"text\":\n Hello}")
    #expect(inline.status == 1)
    #expect(inline.errors.hasPrefix("swiftlet: error: --input: malformed JSON at line 2, column 2: "))
    let piped = try swiftlet("run", "text.slugify", "--plugins", "Examples", "--input", "-", input: "[1, 2")
    #expect(piped.errors.hasPrefix("swiftlet: error: --input -: malformed JSON"))
    let missing = try swiftlet("run", "text.slugify", "--plugins", "Examples", "--input", "nowhere.json")
    #expect(missing.status == 1)
    #expect(missing.errors == "swiftlet: error: cannot read 'nowhere.json': No such file or directory\n")
    let items = try swiftlet("run", "text.slugify", "--plugins", "Examples", "--input", "[1]")
    #expect(items.status == 1)
    #expect(items.errors.hasSuffix("invalid_input_data: input: [0]: expected an object, found a number\n"))
    let parameters = try swiftlet("run", "text.slugify", "--plugins", "Examples", "--parameters", "[]")
    #expect(parameters.status == 1)
    #expect(parameters.errors.hasSuffix("parameter_validation: the parameters must be an object, not an array\n"))
  }

  @Test func unknownNodes() throws {
    let kind = try swiftlet("run", "text.slugfy", "--plugins", "Examples")
    #expect(kind.status == 1)
    #expect(
      kind.errors == "swiftlet: error: no node 'text.slugfy' in 'Examples'; did you mean 'text.slugify'? "
        + "(nodes: ai.deepseek.model, http.request, json.transform, memory.window, text.slugify, text.stats, tool.calendar)\n")
    let version = try swiftlet("run", "text.slugify@2.0.0", "--plugins", "Examples")
    #expect(version.status == 1)
    #expect(version.errors == "swiftlet: error: 'text.slugify' has no version 2.0.0 (versions: 1.0.0)\n")
    #expect(try swiftlet("run", "text.slugify@latest").errors.contains("'latest' is no semantic version such as 1.0.0"))
    #expect(try swiftlet("run", "@1.0.0").status == 2)
  }

  @Test func limits() throws {
    let fuel = try misbehave("spin", "--fuel", "100000")
    #expect(fuel.status == 134)
    #expect(fuel.errors == identity + "resource_exhausted: the plugin used up its fuel\n")
    let time = try misbehave("spin", "--timeout", "50ms")
    #expect(time.status == 124)
    #expect(time.errors == identity + "timeout: the plugin used up its time\n")
    let memory = try misbehave("allocate", "--max-memory", "4MiB")
    #expect(memory.status == 134)
    #expect(memory.errors == identity + "resource_exhausted: the plugin used up its memory\n")
    let stack = try misbehave("recurse", "--verbose")
    #expect(stack.status == 134)
    #expect(stack.errors.hasPrefix(identity + "resource_exhausted: the plugin's calls nest too deep\n"))
    #expect(stack.errors.split(separator: "\n").count < 10, "equal frames share a line: \(stack.errors)")
  }

  @Test func trapsHaveABacktraceOfNames() throws {
    let quiet = try misbehave("trap")
    #expect(quiet.status == 134)
    #expect(quiet.output == "")
    #expect(quiet.errors == identity + "execution_failed: the plugin trapped: unreachable in inner\n")
    let lines = try misbehave("trap", "--verbose").errors.split(separator: "\n").dropFirst()
    #expect(lines.map { $0.prefix { $0 != "@" } } == ["  at Guests!inner ", "  at Guests!outer ", "  at Guests!execute "])
    let broken = try misbehave("far-text")
    #expect(broken.status == 134)
    #expect(broken.errors.hasPrefix(identity + "execution_failed: the plugin breaks the Canonical ABI: out of bounds"))
  }

  @Test func thePluginsOwnErrors() throws {
    let reported = try misbehave("report")
    #expect(reported.status == 1)
    #expect(reported.errors == identity + "external_service: the service is away\n")
    let verbose = try misbehave("report", "--verbose")
    #expect(verbose.errors.hasSuffix("\n  details: {\"status\":503}\n  the same execution may succeed later\n"))
    let output = try misbehave("no-json")
    #expect(output.status == 1)
    #expect(output.errors.hasPrefix(identity + "data_processing: the plugin's output: malformed JSON at line 1"))
  }

  @Test func controlCCancelsTheRun() throws {
    let result = try SwiftletProcess.run(
      ["node", "run", "test.misbehave", "--plugins", "Tests/PluginHostTests", "--input", #"{"do":"spin"}"#], in: root
    ) { process in
      // Long enough for the run to have begun; before that the signal ends the process by itself.
      Thread.sleep(forTimeInterval: 1)
      process.interrupt()
    }
    #expect(result.status == 130)
    #expect(result.errors == identity + "cancelled: the execution was cancelled\n")
  }

  // MARK: Directories

  @Test func directoriesThatHoldNothing() throws {
    let missing = try swiftlet("run", "text.slugify", "--plugins", "nowhere")
    #expect(missing.status == 1)
    #expect(missing.errors == "swiftlet: error: cannot read 'nowhere': No such file or directory\n")
    #expect(
      try swiftlet("list", "--plugins", "Package.swift").errors
        == "swiftlet: error: cannot read 'Package.swift': Not a directory\n")
    let empty = try swiftlet("list", "--plugins", directory.url.path)
    #expect(empty.status == 0)
    #expect(empty.output == "")
    #expect(empty.errors == "swiftlet: warning: '\(directory.url.path)' holds no plugins\n")
    let run = try swiftlet("run", "text.slugify", "--plugins", directory.url.path)
    #expect(run.status == 1)
    #expect(run.errors.hasSuffix("swiftlet: error: no node 'text.slugify' in '\(directory.url.path)' (no nodes)\n"))
    // Without the option it is the directory "plugins".
    #expect(
      try SwiftletProcess.run(["node", "list"]).errors == "swiftlet: error: cannot read 'plugins': No such file or directory\n")
  }

  @Test func aBrokenPluginBesideAGoodOne() throws {
    let manager = FileManager.default
    try manager.copyItem(
      at: root.appendingPathComponent("Examples/text.slugify"), to: directory.url.appendingPathComponent("text.slugify"))
    try directory.write("broken/manifest.json", "{}")
    try directory.write("broken/plugin.wasm", "")
    let run = try swiftlet("run", "text.slugify", "--plugins", directory.url.path, "--input", #"{"text":"Still here"}"#)
    #expect(run.status == 0)
    #expect(try slugs(run.output) == ["still-here"])
    #expect(run.errors.hasPrefix("swiftlet: warning: plugin broken: manifest.json:1: name: required, but missing"))
    #expect(run.errors.split(separator: "\n").count == 1)
    let report = try json(try swiftlet("list", "--json", "--plugins", directory.url.path).output)
    #expect((report["nodes"] as? [[String: Any]])?.map { $0["kind"] as? String } == ["text.slugify"])
    #expect((report["failures"] as? [[String: Any]])?.map { $0["plugin"] as? String } == ["broken"])
  }

  // MARK: list

  @Test func theNodesOfTheExamples() throws {
    let list = try swiftlet("list", "--plugins", "Examples")
    #expect(list.status == 0)
    #expect(list.errors == "")
    #expect(
      list.output == """
        ai.deepseek.model@1.0.0  supplier of llm     hetumind.deepseek@1.0.0  "DeepSeek chat model"
        http.request@1.0.0       executor            hetumind.http-request@1.0.0  "HTTP request"
        json.transform@1.0.0     executor            hetumind.json-transform@1.0.0  "Transform JSON"
        memory.window@1.0.0      supplier of memory  hetumind.window-memory@1.0.0  "Window memory"
        text.slugify@1.0.0       executor            hetumind.text-slugify@1.0.0  "Slugify"
        text.stats@1.0.0         executor            hetumind.text-stats@1.0.0  "Text statistics"
        tool.calendar@1.0.0      supplier of tool    hetumind.calendar@1.0.0  "Calendar"

        """)
    let verbose = try swiftlet("list", "--verbose", "--plugins", "Examples", "--plugins", "Tests/PluginHostTests")
    #expect(verbose.output.contains("\n  max_length: number = 0\n"))
    #expect(verbose.output.contains("\ntest.misbehave@1.0.0"))
  }

  @Test func theListAsJSON() throws {
    let report = try json(try swiftlet("list", "--json", "--plugins", "Examples").output)
    let nodes = try #require(report["nodes"] as? [[String: Any]])
    #expect(nodes.map { $0["kind"] as? String }.prefix(2) == ["ai.deepseek.model", "http.request"])
    #expect(nodes.map { $0["type"] as? String }.prefix(2) == ["supplier", "executor"])
    #expect(nodes.map { $0["provider_type"] as? String }.prefix(2) == ["llm", nil])
    let slugify = try #require(nodes.first { $0["kind"] as? String == "text.slugify" })
    let definition = try #require(slugify["definition"] as? [String: Any])
    #expect(definition["display_name"] as? String == "Slugify")
    #expect((definition["properties"] as? [[String: Any]])?.count == 5)
    #expect((report["plugins"] as? [[String: Any]])?.allSatisfy { ($0["identity"] as? String)?.count == 64 } == true)
    #expect((report["failures"] as? [Any])?.isEmpty == true)
  }

  @Test func aManifestInTOML() throws {
    let example = root.appendingPathComponent("Examples/text.slugify")
    let manifest = """
      name = "hetumind.text-slugify"
      display_name = "Slugify"
      version = "1.0.0"
      host_api_version = "v1"

      [[node_kinds]]
      kind = "text.slugify"
      versions = ["1.0.0"]
      type = "executor"
      """
    try directory.write("slugify/manifest.toml", manifest)
    try FileManager.default.copyItem(
      at: example.appendingPathComponent("plugin.wasm"), to: directory.url.appendingPathComponent("slugify/plugin.wasm"))
    try directory.write("broken/manifest.toml", manifest + "\nname = 1\ncolour = 2.5")
    try directory.write("broken/plugin.wasm", "")
    let list = try swiftlet("list", "--plugins", directory.url.path)
    #expect(list.output == "text.slugify@1.0.0  executor  hetumind.text-slugify@1.0.0  \"Slugify\"\n")
    #expect(list.errors.contains("plugin broken: manifest.toml:11: node_kinds[0].colour: unknown field; known are "))
    let run = try swiftlet("run", "text.slugify", "--plugins", directory.url.path, "--input", #"{"text":"From TOML"}"#)
    #expect(try slugs(run.output) == ["from-toml"])
  }

  @Test func suppliers() throws {
    try PluginFixture(kind: "test.supply", provider: "memory").write(to: "plugins/supply", in: directory)
    let list = try SwiftletProcess.run(["node", "list"], in: directory.url)
    #expect(list.output == "test.supply@1.0.0  supplier of memory  test.supply@1.0.1  \"test.supply\"\n")
    let run = try SwiftletProcess.run(["node", "run", "test.supply"], in: directory.url)
    #expect(run.errors == "")
    #expect(run.output == "{\n  \"build\" : 1\n}\n")
    let input = try SwiftletProcess.run(["node", "run", "test.supply", "--input", "{}"], in: directory.url)
    #expect(input.status == 2)
    #expect(input.errors.contains("'test.supply@1.0.0' is a supplier: it takes no '--input' (see 'swiftlet node run --help')"))
  }
}
