import Foundation
import WasmText

/// A plugin in the text format with one node, an executor or a supplier, which answers `{"build": N}`.
struct PluginFixture {
  var kind = "test.node"
  /// The type of a supplier; nil for an executor.
  var provider: String?
  var build = 1
  /// More members of the manifest.
  var manifest = ""
  /// More members of the definition.
  var definition = ""
  /// Fields of the module before all others.
  var imports = ""
  /// What stands in `init` before its answer.
  var initialization = ""
  /// What stands in `execute` before its answer.
  var execution = ""

  private func word(_ value: Int) -> String {
    (0..<4).map { shift in
      let byte = UInt8(truncatingIfNeeded: value >> (8 * shift))
      return byte < 16 ? "\\0" + String(byte, radix: 16) : "\\" + String(byte, radix: 16)
    }.joined()
  }

  private func words(_ values: Int...) -> String { values.map(word).joined() }

  private func quoted(_ text: String) -> String { text.replacingOccurrences(of: "\"", with: "\\22") }

  var manifestText: String {
    let role = provider.map { #""supplier", "provider_type": "\#($0)""# } ?? #""executor""#
    let head = #""name": "\#(kind)", "version": "1.0.\#(build)", "host_api_version": "v1""#
    let kinds = #""node_kinds": [{ "kind": "\#(kind)", "versions": ["1.0.0"], "type": \#(role) }]"#
    return "{ \(head), \(manifest.isEmpty ? "" : manifest + ", ")\(kinds) }"
  }

  /// The answers lie at fixed places.
  private var text: String {
    let output = #"{"main":[[{"json":{"build":\#(build)}}]]}"#
    let data = #"{"build":\#(build)}"#
    let definition = #"{"kind":"\#(kind)","version":"1.0.0"\#(definition)}"#
    return """
      (module
        \(imports)
        (memory (export "memory") 2)
        (data (i32.const 80) "\(words(0, 96, 1))")
        (data (i32.const 96) "\(words(4096, definition.utf8.count))")
        (data (i32.const 128) "\(words(0, 512, output.utf8.count))")
        (data (i32.const 192) "\(words(0, 768, data.utf8.count))")
        (data (i32.const 512) "\(quoted(output))")
        (data (i32.const 768) "\(quoted(data))")
        (data (i32.const 4096) "\(quoted(definition))")
        (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 65536))
        (func (export "init") (result i32) \(initialization) (i32.const 64))
        (func (export "get-node-definitions") (result i32) (i32.const 80))
        (func (export "create-executor") (param i32 i32 i32 i32) (result i32) (i32.const 64))
        (func (export "create-supplier") (param i32 i32 i32 i32) (result i32) (i32.const 64))
        (func (export "execute") (param i32 i32 i32) (result i32) \(execution) (i32.const 128))
        (func (export "supply") (param i32) (result i32) (i32.const 192))
        (func (export "drop-executor") (param i32))
        (func (export "drop-supplier") (param i32))
        \(provider == nil ? "" : providers))
      """
  }

  /// The calls of every type. What the model and the memory say is fixed, tools and agents give back what they get.
  private var providers: String {
    """
    (data (i32.const 256) "\(words(0, 900, 5, 910, 9, 1, 3, 4, 7))")
    (data (i32.const 320) "\(words(0, 336, 1))")
    (data (i32.const 336) "\(words(920, 4, 900, 5))")
    (data (i32.const 384) "\(words(0, 930, 4, 900, 5, 940, 17))")
    (data (i32.const 900) "Hello")
    (data (i32.const 910) "assistant")
    (data (i32.const 920) "user")
    (data (i32.const 930) "echo")
    (data (i32.const 940) "{\\22type\\22:\\22object\\22}")
    (func $echo (param i32 i32) (result i32)
      (i32.store (i32.const 448) (i32.const 0))
      (i32.store (i32.const 452) (local.get 0))
      (i32.store (i32.const 456) (local.get 1))
      (i32.const 448))
    (func (export "hetumind:plugin/llm@1.0.0#call-llm")
      (param i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 f64 i32 i32) (result i32) (i32.const 256))
    (func (export "hetumind:plugin/memory-provider@1.0.0#store-messages") (param i32 i32 i32 i32 i32) (result i32)
      (i32.const 64))
    (func (export "hetumind:plugin/memory-provider@1.0.0#retrieve-messages") (param i32 i32 i32 i32 i32) (result i32)
      (i32.const 320))
    (func (export "hetumind:plugin/tool-provider@1.0.0#as-tool") (param i32) (result i32) (i32.const 384))
    (func (export "hetumind:plugin/tool-provider@1.0.0#call-tool") (param i32 i32 i32) (result i32)
      (call $echo (local.get 1) (local.get 2)))
    (func (export "hetumind:plugin/agent-provider@1.0.0#run-agent") (param i32 i32 i32) (result i32)
      (call $echo (local.get 1) (local.get 2)))
    """
  }

  func wasm() throws -> [UInt8] { try WatParser.parse(Array(text.utf8), options: TextOptions(emitsNames: true)) }

  /// Puts both files into a plugin's directory, each in one step.
  func write(to plugin: String, in directory: TemporaryDirectory) throws {
    try directory.write(plugin + "/manifest.json", manifestText)
    try Data(wasm()).write(to: directory.url.appendingPathComponent(plugin + "/plugin.wasm"), options: .atomic)
  }
}
