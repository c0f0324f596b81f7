import Foundation
import Testing

/// What `node` shows of nodes, and the typed calls of suppliers.
@Suite("swiftlet node show, schema and run --call")
struct NodeCallTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func node(_ arguments: String...) throws -> SwiftletProcess {
    try SwiftletProcess.run(["node"] + arguments, in: directory.url)
  }

  private func json(_ process: SwiftletProcess) throws -> NSDictionary {
    #expect(process.errors == "")
    return try #require(try JSONSerialization.jsonObject(with: Data(process.output.utf8)) as? NSDictionary)
  }

  private let properties = #"""
    ,"description":"Does it","inputs":["main"],"outputs":["main","error"],"properties":[
      {"name":"mode","kind":"options","value":"a","options":[{"name":"A","value":"a"},{"name":"B","value":"b"}]},
      {"name":"count","display_name":"How many","kind":"number","required":true,"description":"At most",
       "additional_properties":{"from_ai":true}},
      {"name":"token","kind":"string","password":true,"value":"hidden"}]
    """#.replacingOccurrences(of: "\n", with: "")

  @Test func show() throws {
    try PluginFixture(
      manifest: #""author": "Ann", "license": "MIT", "capabilities": {"http": {"hosts": ["a.example"]}}"#,
      definition: properties
    ).write(to: "plugins/a", in: directory)
    let text = try node("show", "test.node")
    #expect(
      text.output == """
        test.node@1.0.0  executor  "test.node"
          Does it
        plugin   test.node@1.0.1  by Ann, MIT
        inputs   main
        outputs  main, error
        requests http
                 http is denied: the host does not grant it to the plugin
        parameters
          mode: options = "a"
            one of "a", "b"
          count: number, required  "How many"
            At most
          token: string

        """, "\(text.errors)")
    let document = try json(try node("show", "test.node", "--json"))
    #expect(document["kind"] as? String == "test.node")
    #expect((document["denied"] as? [String])?.count == 1)
    #expect(try node("show", "test.nod").errors.contains("did you mean 'test.node'?"))
  }

  @Test func schemas() throws {
    try PluginFixture(definition: properties).write(to: "plugins/a", in: directory)
    let schema = try json(try node("schema", "test.node"))
    #expect(schema["$schema"] as? String == "https://json-schema.org/draft/2020-12/schema")
    #expect((schema["properties"] as? [String: Any])?.keys.sorted() == ["count", "mode", "token"])
    let tool = try json(try node("schema", "--tool", "test.node@1.0.0"))
    #expect((tool["properties"] as? [String: Any])?.keys.sorted() == ["count"])
    try PluginFixture(kind: "test.plain").write(to: "plugins/b", in: directory)
    #expect(try node("schema", "--tool", "test.plain").errors.hasSuffix("has no parameter with 'from_ai': it is no tool\n"))
  }

  @Test func languageModels() throws {
    try PluginFixture(kind: "test.llm", provider: "llm").write(to: "plugins/a", in: directory)
    let arguments = #"{"messages":[{"role":"user","content":"Hi"}],"config":{"model":"m","temperature":0.5,"max_tokens":9}}"#
    let answer = try json(try node("run", "test.llm", "--call", "llm", "--arguments", arguments))
    #expect(
      answer == [
        "content": "Hello", "role": "assistant",
        "usage": ["prompt_tokens": 3, "completion_tokens": 4, "total_tokens": 7],
      ])
    #expect(try json(try node("run", "test.llm", "--call", "LLM", "-a", #"{"messages":"Hi"}"#))["content"] as? String == "Hello")
    let faulty = try node(
      "run", "test.llm", "--call", "llm", "-a", #"{"messages":[{"role":1}],"config":{"model":1,"top_p":"x"},"colour":1}"#)
    #expect(faulty.status == 1)
    #expect(
      faulty.errors == "swiftlet: error: --arguments: colour: unknown; known are config, messages; messages[0]: expected "
        + #"{"role": …, "content": …}, both strings; config: model: expected a string, found a number; config: top_p: expected "#
        + "a number, found a string\n")
    let stats = try node("run", "test.llm", "--call", "llm", "--stats")
    #expect(stats.errors.hasPrefix("swiftlet: stats: fuel "), "\(stats.errors)")
    #expect(!stats.errors.hasPrefix("swiftlet: stats: fuel 0,"))
  }

  @Test func memoryToolsAndAgents() throws {
    for type in ["memory", "tool", "agent"] {
      try PluginFixture(kind: "test.\(type)", provider: type).write(to: "plugins/\(type)", in: directory)
    }
    let kept = try node("run", "test.memory", "--call", "memory", "-a", #"{"session":"s","messages":"Hi","limit":5}"#)
    #expect(kept.errors == "")
    #expect(kept.output.contains(#""content" : "Hello""#))
    let tool = try json(try node("run", "test.tool", "--call", "tool"))
    #expect(tool == ["name": "echo", "description": "Hello", "parameters": ["type": "object"]])
    #expect(try json(try node("run", "test.tool", "--call", "tool", "-a", #"{"x":[1]}"#)) == ["x": [1]])
    #expect(try json(try node("run", "test.agent", "--call", "agent", "-a", #"{"task":"go"}"#)) == ["task": "go"])
    let wrong = try node("run", "test.tool", "--call", "llm")
    #expect(wrong.status == 2)
    #expect(wrong.errors.contains("'test.tool@1.0.0' is a supplier of tool: '--call llm' is not for it"))
    #expect(try node("run", "test.tool", "--call", "friend").errors.contains("takes llm, memory, tool or agent, not 'friend'"))
    #expect(try node("run", "test.tool", "-a", "{}").status == 2)
  }

  // MARK: Settings, tenants, policies

  @Test func settings() throws {
    try PluginFixture(execution: "(unreachable)").write(to: "plugins/a", in: directory)
    let items = #"[{"a":1},{"a":2}]"#
    #expect(try node("run", "test.node", "-i", items).status == 134)
    let going = try node("run", "test.node", "-i", items, "--settings", #"{"on_error":"error_output"}"#)
    #expect(going.status == 0, "\(going.errors)")
    let output = try #require(try json(going)["error"] as? [[Any]])
    #expect(output.first?.count == 2)
    let faulty = try node("run", "test.node", "--settings", #"{"on_error":"ignore","max_tries":-1}"#)
    #expect(faulty.status == 1)
    #expect(faulty.errors.hasPrefix("swiftlet: error: --settings: "))
    #expect(faulty.errors.contains("on_error: expected one of stop, continue, error_output, found ignore"))
    #expect(faulty.errors.contains("max_tries: expected a number from 0 to 100, found -1"))
  }

  /// A plugin that calls what it was not granted: it traps when the host refuses, so the answer tells.
  @Test func policiesOfTenants() throws {
    var fixture = PluginFixture(manifest: #""capabilities": {"config": ["*"]}"#)
    fixture.imports = #"(import "hetumind:plugin/config@1.0.0" "get" (func $get (param i32 i32 i32)))"#
    fixture.execution = """
      (call $get (i32.const 900) (i32.const 3) (i32.const 1024))
      (if (i32.load8_u (i32.const 1024)) (then (unreachable)))
      """
    try fixture.write(to: "plugins/a", in: directory)
    #expect(try node("run", "test.node").status == 134)
    try directory.write(
      "policy.json",
      #"{"grants":[{"plugins":["test.*"],"capabilities":{"config":["*"]}}],"tenants":[{"tenants":["acme"],"capabilities":"all"}]}"#
    )
    #expect(try node("run", "test.node", "--policy", "policy.json", "--tenant", "acme").status == 0)
    #expect(try node("run", "test.node", "--policy", "policy.json", "--tenant", "other").status == 134)
    let stats = try node("run", "test.node", "--policy", "policy.json", "--tenant", "acme", "--stats", "--workflow", "w")
    #expect(stats.errors.contains("swiftlet: stats: config: 1 calls, "), "\(stats.errors)")
    #expect(try node("run", "test.node", "--tenant", "").status == 2)
    let data = try node("run", "test.node", "--data", "kept", "--policy", "policy.json", "--tenant", "acme")
    #expect(data.errors == "")
    let names = try FileManager.default.contentsOfDirectory(atPath: directory.url.appendingPathComponent("kept").path)
    #expect(names.sorted() == ["files", "memory"])
  }

  // MARK: Traces

  @Test func traces() throws {
    try PluginFixture().write(to: "plugins/a", in: directory)
    try PluginFixture(kind: "test.trap", execution: "(unreachable)").write(to: "plugins/b", in: directory)
    #expect(try node("run", "test.node", "--trace", "trace.jsonl").errors == "")
    #expect(try node("run", "test.trap", "--trace", "trace.jsonl", "--tenant", "acme").status == 134)
    let text = try String(contentsOf: directory.url.appendingPathComponent("trace.jsonl"), encoding: .utf8)
    var names: [String] = []
    for line in text.split(separator: "\n") {
      let message = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      for resource in message["resourceSpans"] as? [[String: Any]] ?? [] {
        for scope in resource["scopeSpans"] as? [[String: Any]] ?? [] {
          names += (scope["spans"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }
        }
      }
    }
    for name in ["execution", "node test.node", "node test.trap"] { #expect(names.contains(name), "\(names)") }
    #expect(text.contains("acme"))
    let nowhere = try node("run", "test.node", "--trace", "nowhere/trace.jsonl")
    #expect(nowhere.errors == "swiftlet: error: cannot write 'nowhere/trace.jsonl': No such file or directory\n")
  }
}
