import WasmText

@testable import PluginHost

/// A plugin written in the text format: what it answers to `init` and `get-node-definitions` is the test's choice.
struct TextPlugin {
  var name = "test.text"
  var kinds = #"[{ "kind": "test.text", "versions": ["1.0.0"], "type": "executor" }]"#
  /// Bodies of the functions `init` and `get-node-definitions`.
  var initialization = "(i32.const 64)"
  var definitions = "(i32.const 80)"
  /// The text to which the answer at 80 points.
  var definition = #"{"kind": "test.text", "version": "1.0.0"}"#
  var imports = ""
  var exports = """
    (func (export "drop-executor") (param i32))
    (func (export "drop-supplier") (param i32))
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

  /// Answers lie at fixed places: at 64 an `ok` without more, at 80 a list of one definition, at 128 the error "no_luck", at 192 the
  /// supplier's data.
  var text: String {
    """
    (module
      \(imports)
      (memory (export "memory") 2 16)
      (data (i32.const 80) "\(words([0, 96, 1]))")
      (data (i32.const 96) "\(words([1024, UInt32(definition.utf8.count)]))")
      (data (i32.const 128) "\(words([1, 512, 7, 520, 12, 1, 0, 0, 0]))")
      (data (i32.const 192) "\(words([0, 540, 11]))")
      (data (i32.const 512) "no_luck")
      (data (i32.const 520) "luck ran out")
      (data (i32.const 540) "{\\22ready\\22:1}")
      (data (i32.const 1024) "\(escaped(definition.utf8))")
      (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 65536))
      (func $spin (result i32) (loop $again (br $again)) (unreachable))
      (func $fail (result i32) (unreachable))
      (func (export "init") (result i32) \(initialization))
      (func (export "get-node-definitions") (result i32) \(definitions))
      (func (export "create-executor") (param i32 i32 i32 i32) (result i32) (i32.const 64))
      (func (export "create-supplier") (param i32 i32 i32 i32) (result i32) (i32.const 64))
      (func (export "execute") (param i32 i32 i32) (result i32) (i32.const 128))
      (func (export "supply") (param i32) (result i32) (i32.const 192))
      \(exports))
    """
  }

  var manifest: String {
    #"{ "name": "\#(name)", "version": "1.0.0", "host_api_version": "v1", "node_kinds": \#(kinds) }"#
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
