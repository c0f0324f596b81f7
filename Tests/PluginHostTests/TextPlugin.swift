import WasmText

@testable import PluginHost

/// A plugin written in the text format: what it answers is the test's choice.
struct TextPlugin {
  var name = "test.text"
  var kinds = #"[{ "kind": "test.text", "versions": ["1.0.0"], "type": "executor" }]"#
  /// The manifest's member `capabilities`; none where it is empty.
  var capabilities = ""
  /// Bodies of the functions `init` and `get-node-definitions`.
  var initialization = "(i32.const 64)"
  var definitions = "(i32.const 80)"
  /// The body of `execute`; its parameters are `$executor`, `$input` and `$length`.
  var execution = "(i32.const 128)"
  /// The text to which the answer at 80 points.
  var definition = #"{"kind": "test.text", "version": "1.0.0"}"#
  var imports = ""
  /// More fields of the module.
  var fields = ""
  var exports = """
    (func (export "drop-executor") (param i32))
    (func (export "drop-supplier") (param i32))
    """

  /// A plugin with one supplier of this type.
  static func supplier(_ type: String) -> TextPlugin {
    var plugin = TextPlugin()
    plugin.kinds = #"[{ "kind": "test.text", "versions": ["1.0.0"], "type": "supplier", "provider_type": "\#(type)" }]"#
    plugin.fields = providers
    return plugin
  }

  /// What suppliers of every type export. `call-tool` and `run-agent` count their calls: the answer is 1, 2, …
  static let providers = """
    (func (export "hetumind:plugin/llm@1.0.0#call-llm")
      (param i32 i32 i32 i32 i32 i32 i32 i32 f64 i32 f64 i32 i32) (result i32) (i32.const 336))
    (func (export "hetumind:plugin/memory-provider@1.0.0#store-messages") (param i32 i32 i32 i32 i32) (result i32)
      (i32.const 64))
    (func (export "hetumind:plugin/memory-provider@1.0.0#retrieve-messages") (param i32 i32 i32 i32 i32) (result i32)
      (i32.const 256))
    (func (export "hetumind:plugin/tool-provider@1.0.0#as-tool") (param i32) (result i32) (i32.const 272))
    (func (export "hetumind:plugin/tool-provider@1.0.0#call-tool") (param i32 i32 i32) (result i32)
      (if (i32.eq (local.get 2) (i32.const 4)) (then (return (i32.const 128))))
      (if (i32.eq (local.get 2) (i32.const 5)) (then (unreachable)))
      (call $count))
    (func (export "hetumind:plugin/agent-provider@1.0.0#run-agent") (param i32 i32 i32) (result i32) (call $count))
    (func $count (result i32)
      (i32.store8 (i32.const 600) (i32.add (i32.load8_u (i32.const 600)) (i32.const 1)))
      (i32.const 304))
    """

  /// Bytes as the text format escapes them.
  private func escaped(_ bytes: some Sequence<UInt8>) -> String {
    var text = ""
    for byte in bytes { text += byte < 16 ? "\\0" + String(byte, radix: 16) : "\\" + String(byte, radix: 16) }
    return text
  }

  private func words(_ words: [UInt32]) -> String {
    var bytes: [UInt8] = []
    for word in words {
      for shift in stride(from: 0, to: 32, by: 8) { bytes.append(UInt8(truncatingIfNeeded: word >> UInt32(shift))) }
    }
    return escaped(bytes)
  }

  /// Answers lie at fixed places: at 64 an `ok` without more, at 80 a list of one definition, at 128 the error "no_luck", at 176 an
  /// empty map, at 192 the supplier's data, at 256 a list of one message, at 272 a tool, at 304 a text of one digit, at 336 an
  /// answer of a language model.
  var text: String {
    """
    (module
      \(imports)
      (memory (export "memory") 2 16)
      (data (i32.const 80) "\(words([0, 96, 1]))")
      (data (i32.const 96) "\(words([1024, UInt32(definition.utf8.count)]))")
      (data (i32.const 128) "\(words([1, 512, 7, 520, 12, 1, 0, 0, 0]))")
      (data (i32.const 176) "\(words([0, 568, 2]))")
      (data (i32.const 192) "\(words([0, 540, 11]))")
      (data (i32.const 256) "\(words([0, 320, 1]))")
      (data (i32.const 272) "\(words([0, 576, 4, 580, 4, 568, 2]))")
      (data (i32.const 304) "\(words([0, 600, 1]))")
      (data (i32.const 320) "\(words([560, 4, 564, 2]))")
      (data (i32.const 336) "\(words([0, 564, 2, 560, 4, 1, 3, 4, 7]))")
      (data (i32.const 512) "no_luck")
      (data (i32.const 520) "luck ran out")
      (data (i32.const 540) "{\\22ready\\22:1}")
      (data (i32.const 560) "userhi")
      (data (i32.const 568) "{}")
      (data (i32.const 576) "echosays")
      (data (i32.const 600) "0")
      (data (i32.const 1024) "\(escaped(definition.utf8))")
      (global $top (mut i32) (i32.const 65536))
      (func $allocate (export "cabi_realloc") (param i32 i32) (param $alignment i32) (param $size i32) (result i32)
        (local $at i32)
        (local.set $at
          (i32.and (i32.add (global.get $top) (i32.sub (local.get $alignment) (i32.const 1))) (i32.sub (i32.const 0) (local.get $alignment))))
        (global.set $top (i32.add (local.get $at) (local.get $size)))
        (if (i32.gt_u (global.get $top) (i32.mul (memory.size) (i32.const 65536)))
          (then (drop (memory.grow (i32.add (i32.const 1) (i32.shr_u (local.get $size) (i32.const 16)))))))
        (local.get $at))
      (func $spin (result i32) (loop $again (br $again)) (unreachable))
      (func $fail (result i32) (unreachable))
      (func (export "init") (result i32) \(initialization))
      (func (export "get-node-definitions") (result i32) \(definitions))
      (func (export "create-executor") (param i32 i32 i32 i32) (result i32) (i32.const 64))
      (func (export "create-supplier") (param i32 i32 i32 i32) (result i32) (i32.const 64))
      (func (export "execute") (param $executor i32) (param $input i32) (param $length i32) (result i32) \(execution))
      (func (export "supply") (param i32) (result i32) (i32.const 192))
      \(fields)
      \(exports))
    """
  }

  var manifest: String {
    #"{ "name": "\#(name)", "version": "1.0.0", "host_api_version": "v1", "node_kinds": \#(kinds)"#
      + (capabilities.isEmpty ? "" : #", "capabilities": \#(capabilities)"#) + " }"
  }

  func package() throws -> PluginPackage {
    try PluginPackage(
      manifest: Array(manifest.utf8), wasm: WatParser.parse(Array(text.utf8), options: TextOptions(emitsNames: true)))
  }

  /// Why the plugin cannot be loaded; nil where it can.
  func loadError(limits: ExecutionLimits = ExecutionLimits()) throws -> PluginLoadError? {
    let package = try package()
    do throws(PluginLoadError) {
      _ = try Plugin(package: package, runtime: PluginRuntime(), limits: limits)
      return nil
    } catch {
      return error
    }
  }
}
