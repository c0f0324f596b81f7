import WasmText

@testable import PluginHost

/// A plugin that tells which build it is, and traps where its calls do not all come from one build.
struct BuildPlugin {
  var build: Int
  var name = "test.build"
  var kinds = ["test.build@1.0.0"]
  /// Of the manifest; they make the definitions known without loading.
  var ports = ""
  var isSupplier = false
  /// Text that stands in `init`, before its answer.
  var initialization = ""
  /// A message that `execute` logs first.
  var logs = ""

  var nodes: [(kind: Substring, version: Substring)] {
    kinds.map { text in
      let parts = text.split(separator: "@")
      return (parts[0], parts[1])
    }
  }

  var manifest: String {
    let role = isSupplier ? #""supplier", "provider_type": "memory""# : #""executor""#
    let kinds = nodes.map { #"{ "kind": "\#($0.kind)", "versions": ["\#($0.version)"], "type": \#(role) }"# }
    return
      #"{ "name": "\#(name)", "version": "1.0.\#(build)", "host_api_version": "v1", \#(ports) "node_kinds": [\#(kinds.joined(separator: ", "))] }"#
  }

  private func word(_ value: Int) -> String {
    (0..<4).map { shift in
      let byte = UInt8(truncatingIfNeeded: value >> (8 * shift))
      return byte < 16 ? "\\0" + String(byte, radix: 16) : "\\" + String(byte, radix: 16)
    }.joined()
  }

  private func quoted(_ text: String) -> String { text.replacingOccurrences(of: "\"", with: "\\22") }

  private var text: String {
    let output = #"{"main":[[{"json":{"build":\#(build)}}]]}"#
    let data = #"{"build":\#(build)}"#
    let definitions = nodes.map { #"{"kind":"\#($0.kind)","version":"\#($0.version)","description":"build \#(build)"}"# }
    var place = 8192
    var lists = ""
    var texts = ""
    for definition in definitions {
      lists += word(place) + word(definition.utf8.count)
      texts += "(data (i32.const \(place)) \"\(quoted(definition))\")\n"
      place += 1024
    }
    return """
      (module
        (import "hetumind:plugin/log@1.0.0" "log" (func $log (param i32 i32 i32)))
        (memory (export "memory") 2 16)
        (global $build (mut i32) (i32.const 0))
        (data (i32.const 80) "\(word(0))\(word(4096))\(word(definitions.count))")
        (data (i32.const 4096) "\(lists)")
        \(texts)
        (data (i32.const 128) "\(word(0))\(word(512))\(word(output.utf8.count))")
        (data (i32.const 192) "\(word(0))\(word(768))\(word(data.utf8.count))")
        (data (i32.const 256) "\(word(0))\(word(build))")
        (data (i32.const 512) "\(quoted(output))")
        (data (i32.const 768) "\(quoted(data))")
        (data (i32.const 1024) "\(logs)")
        (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) (i32.const 65536))
        (func $check (param i32)
          (if (i32.ne (local.get 0) (i32.const \(build))) (then (unreachable)))
          (if (i32.ne (global.get $build) (i32.const \(build))) (then (unreachable))))
        (func (export "init") (result i32)
          \(initialization)
          (global.set $build (i32.const \(build))) (i32.const 64))
        (func (export "get-node-definitions") (result i32) (i32.const 80))
        (func (export "create-executor") (param i32 i32 i32 i32) (result i32) (i32.const 256))
        (func (export "create-supplier") (param i32 i32 i32 i32) (result i32) (i32.const 256))
        (func (export "execute") (param i32 i32 i32) (result i32)
          (call $check (local.get 0))
          \(logs.isEmpty ? "" : "(call $log (i32.const 2) (i32.const 1024) (i32.const \(logs.utf8.count)))")
          (i32.const 128))
        (func (export "supply") (param i32) (result i32) (call $check (local.get 0)) (i32.const 192))
        \(isSupplier ? memoryProvider : "")
        (func (export "drop-executor") (param i32) (call $check (local.get 0)))
        (func (export "drop-supplier") (param i32) (call $check (local.get 0))))
      """
  }

  /// The calls of a memory: it keeps nothing, and remembers one message, the build.
  private var memoryProvider: String {
    let content = "build \(build)"
    return """
      (data (i32.const 288) "\(word(0))\(word(304))\(word(1))")
      (data (i32.const 304) "\(word(896))\(word(4))\(word(900))\(word(content.utf8.count))")
      (data (i32.const 896) "user\(content)")
      (func (export "hetumind:plugin/memory-provider@1.0.0#store-messages") (param i32 i32 i32 i32 i32) (result i32)
        (call $check (local.get 0)) (i32.const 64))
      (func (export "hetumind:plugin/memory-provider@1.0.0#retrieve-messages") (param i32 i32 i32 i32 i32) (result i32)
        (call $check (local.get 0)) (i32.const 288))
      """
  }

  func wasm() throws -> [UInt8] { try WatParser.parse(Array(text.utf8), options: TextOptions(emitsNames: true)) }

  /// Puts the plugin into a directory, each file in one step.
  func write(to name: String, in directory: LoadingDirectory) throws {
    try directory.replace(name + "/plugin.wasm", wasm())
    try directory.replace(name + "/manifest.json", manifest)
  }
}

/// Reads some events of a loader.
func take(_ count: Int, from events: inout AsyncStream<PluginEvent>.Iterator) async -> [String] {
  var taken: [String] = []
  while taken.count < count, let event = await events.next() { taken.append(event.summary) }
  return taken
}

extension PluginEvent {
  /// Without identities.
  var summary: String {
    func short(_ version: PluginVersion) -> String { "\(version.name)@\(version.version)" }
    return switch self {
    case .loaded(let version): "loaded \(short(version))"
    case .reloaded(let old, let new): "reloaded \(short(old)) \(short(new))"
    case .moved(let old, let new): "moved \(old.directory.lastPathComponent) \(new.directory.lastPathComponent)"
    case .failed(_, let directory, let kept): "failed \(directory.lastPathComponent) \(kept.map(short) ?? "-")"
    case .recovered(let version): "recovered \(short(version))"
    case .removed(let version): "removed \(short(version))"
    case .unreadable: "unreadable"
    case .readable: "readable"
    case .polling: "polling"
    }
  }
}
