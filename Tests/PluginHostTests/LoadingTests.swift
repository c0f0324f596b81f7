import Foundation
import Testing

@testable import PluginHost

/// What can be wrong with a plugin before any of its nodes runs: each has a reason of its own.
@Suite struct LoadingTests {
  @Test func aTextPluginLoads() async throws {
    let host = PluginHost()
    try host.load(TextPlugin().package())
    let error = await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text") }
    #expect(error?.description == "test.text@1.0.0, plugin test.text: no_luck: luck ran out")
  }

  @Test func suppliers() async throws {
    let host = PluginHost()
    try host.load(TextPlugin.supplier("tool").package())
    let result = try await host.supply("test.text")
    #expect(result.data == ["ready": 1])
    #expect(result.statistics.fuel > 0)
    let error = await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text") }
    #expect(error?.reason == .unknownNode)
    #expect(error?.code == "unsupported_node")
  }

  // MARK: init and get-node-definitions

  private func initializationError(_ plugin: TextPlugin, limits: ExecutionLimits = ExecutionLimits()) throws
    -> NodeExecutionError?
  {
    let error = try #require(try plugin.loadError(limits: limits))
    #expect(error.plugin == "test.text")
    guard case .initialization(let inner) = error.reason else {
      Issue.record("\(error)")
      return nil
    }
    return inner
  }

  @Test func aFailingInit() throws {
    let reported = try #require(try initializationError(TextPlugin(initialization: "(i32.const 128)")))
    #expect(reported.reason == .initializationFailed)
    #expect(reported.code == "no_luck")
    #expect(reported.message == "luck ran out")
    let trapped = try #require(try initializationError(TextPlugin(initialization: "(call $fail)")))
    #expect(trapped.reason == .trapped)
    #expect(trapped.backtrace.map { String($0.prefix { $0 != " " }) } == ["fail", "init"])
    var limits = ExecutionLimits()
    limits.fuel = 10_000
    #expect(try initializationError(TextPlugin(initialization: "(call $spin)"), limits: limits)?.reason == .outOfFuel)
    limits.fuel = nil
    limits.time = .milliseconds(30)
    #expect(try initializationError(TextPlugin(initialization: "(call $spin)"), limits: limits)?.reason == .timedOut)
    #expect(try initializationError(TextPlugin(initialization: "(i32.const -1)"))?.reason == .protocolViolation)
  }

  @Test func failingDefinitions() throws {
    let reported = try #require(try initializationError(TextPlugin(definitions: "(i32.const 128)")))
    #expect(reported.reason == .reported)
    #expect(reported.code == "no_luck")
    #expect(try initializationError(TextPlugin(definitions: "(call $fail)"))?.reason == .trapped)
    // A list at an odd address, and one of more bytes than the memory has.
    #expect(
      try initializationError(TextPlugin(definitions: "(i32.store (i32.const 84) (i32.const 97)) (i32.const 80)"))?.reason
        == .protocolViolation)
    #expect(
      try initializationError(TextPlugin(definitions: "(i32.store (i32.const 88) (i32.const 0x100000)) (i32.const 80)"))?.reason
        == .protocolViolation)
    // Many strings that are one and the same in the guest's memory.
    var limits = ExecutionLimits()
    limits.outputBytes = 1 << 16
    let alias = """
      (local $at i32)
      (i32.store (i32.const 84) (i32.const 2048)) (i32.store (i32.const 88) (i32.const 4096))
      (loop $again
        (i32.store (i32.add (i32.const 2048) (i32.mul (local.get $at) (i32.const 8))) (i32.const 1024))
        (i32.store (i32.add (i32.const 2052) (i32.mul (local.get $at) (i32.const 8))) (i32.const 32))
        (br_if $again (i32.lt_u (local.tee $at (i32.add (local.get $at) (i32.const 1))) (i32.const 4096))))
      (i32.const 80)
      """
    #expect(try initializationError(TextPlugin(definitions: alias), limits: limits)?.reason == .outputTooLarge)
  }

  @Test(
    arguments: [
      ("{,}", "[0]: malformed JSON at line 1, column 2: "),
      ("3", "[0]: expected an object, found a number"),
      ("{}", "[0].kind: required, but missing"),
      (#"{"kind": "other", "version": "1.0.0"}"#, "[0]: other@1.0.0 is not declared in the manifest"),
      (#"{"kind": "other", "version": "1.0.0"}"#, "test.text@1.0.0 is declared in the manifest, but not given"),
      (#"{"kind": "test.text", "version": "one"}"#, "[0].version: one is no semantic version such as 1.0.0"),
      (#"{"kind": "test.text", "version": "1.0.0", "inputs": ["side"]}"#, "[0].inputs[0]: unknown connection kind side"),
    ])
  func faultyDefinitions(definition: String, message: String) throws {
    let error = try #require(try TextPlugin(definition: definition).loadError())
    guard case .definitions(let problems) = error.reason else {
      Issue.record("\(error)")
      return
    }
    #expect(problems.contains { $0.description.contains(message) }, "\(problems)")
  }

  // MARK: The world

  @Test func allThatDoesNotFitTheWorldIsNamed() throws {
    var plugin = TextPlugin()
    plugin.imports = """
      (import "hetumind:plugin/log@1.0.0" "log" (func (param i32)))
      (import "hetumind:plugin/files@1.0.0" "read" (func (param i32)))
      (import "wasi_snapshot_preview1" "fd_look" (func (param i32 i32 i32 i32) (result i32)))
      """
    plugin.exports = #"(func (export "drop-executor"))"#
    let error = try #require(try plugin.loadError())
    guard case .world(let mismatches) = error.reason else {
      Issue.record("\(error)")
      return
    }
    for part in [
      "missing export drop-supplier", "export drop-executor", "import hetumind:plugin/log@1.0.0 log",
      "unknown import hetumind:plugin/files@1.0.0 read", "unknown import wasi_snapshot_preview1 fd_look",
    ] {
      #expect(mismatches.contains { $0.contains(part) }, "\(part) in \(mismatches)")
    }
    #expect(mismatches.count == 5)
  }

  @Test func bytesThatAreNoModule() throws {
    for bytes in [[], Array("plugin".utf8), [0, 0x61, 0x73, 0x6D, 2, 0, 0, 0]] as [[UInt8]] {
      let package = try PluginPackage(manifest: Array(TextPlugin().manifest.utf8), wasm: bytes)
      let error = #expect(throws: PluginLoadError.self) { try PluginHost().load(package) }
      guard case .module(let message) = error?.reason else {
        Issue.record("\(String(describing: error))")
        continue
      }
      #expect(message.hasPrefix("malformed module"))
    }
  }

  @Test func aKindThatIsTaken() throws {
    let host = PluginHost()
    try host.load(TextPlugin().package())
    let error = #expect(throws: PluginLoadError.self) { try host.load(TextPlugin(name: "test.second").package()) }
    guard case .registration(.nodeKindAlreadyExists(let kind, let version, let owner)) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(kind == "test.text")
    #expect(version == SemanticVersion(1, 0, 0))
    #expect(owner == "test.text")
    #expect(error?.plugin == "test.second")
  }
}

/// Directories as a host finds them.
@Suite struct DirectoryTests {
  private let directory = FileManager.default.temporaryDirectory.appendingPathComponent("plugins-\(UUID().uuidString)")

  private func write(_ path: String, _ bytes: [UInt8]) throws {
    let file = directory.appendingPathComponent(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  @Test func faultyPluginsDoNotStopGoodOnes() throws {
    defer { try? FileManager.default.removeItem(at: directory) }
    let good = try TextPlugin().package()
    let manifest = Array(TextPlugin().manifest.utf8)
    try write("good/manifest.json", manifest)
    try write("good/plugin.wasm", good.wasm)
    try write("no-wasm/manifest.json", manifest)
    try write("no-manifest/plugin.wasm", good.wasm)
    try write("bad-manifest/manifest.json", Array(#"{"name": "x", "colour": 1}"#.utf8))
    try write("bad-manifest/plugin.wasm", good.wasm)
    try write("bad-wasm/manifest.json", manifest)
    try write("bad-wasm/plugin.wasm", Array("no module".utf8))
    try write(".hidden/manifest.json", manifest)
    try write("docs/readme.md", [])
    try write("stray.wasm", good.wasm)
    try write("outside/manifest.json", manifest)
    try FileManager.default.createSymbolicLink(
      at: directory.appendingPathComponent("outside/plugin.wasm"),
      withDestinationURL: directory.appendingPathComponent("stray.wasm"))
    try write("both-manifests/manifest.json", manifest)
    try write("both-manifests/manifest.toml", [])
    try write("bad-toml/manifest.toml", Array("name = \"x\"\nname = 1".utf8))
    try write("bad-toml/plugin.wasm", good.wasm)
    try write("a-pipe/manifest.json", manifest)
    #expect(mkfifo(directory.appendingPathComponent("a-pipe/plugin.wasm").path, 0o600) == 0)
    let host = PluginHost()
    let report = try host.loadPlugins(at: directory)
    #expect(report.plugins.map(\.manifest.name) == ["test.text"])
    #expect(host.registry.registeredNodeKinds == ["test.text"])
    let failures = report.failures.map(\.description).sorted()
    #expect(failures.count == 8, "\(failures)")
    for part in [
      "no-wasm: plugin.wasm is missing", "no-manifest: manifest.json is missing, and so is manifest.toml",
      "bad-manifest: manifest.json:1: colour: unknown",
      "outside: plugin.wasm leads out of the plugin's directory", "a-pipe: plugin.wasm is no regular file",
      "test.text: plugin.wasm: malformed module", "both-manifests: has both manifest.json and manifest.toml: one must go",
      "bad-toml: manifest.toml:2: malformed TOML at line 2, column 1: name is defined already",
    ] {
      #expect(failures.contains { $0.contains(part) }, "\(part) in \(failures)")
    }
  }

  @Test func sizesAreBounded() throws {
    defer { try? FileManager.default.removeItem(at: directory) }
    try write("large/manifest.json", Array(TextPlugin().manifest.utf8))
    try write("large/plugin.wasm", [UInt8](repeating: 0, count: 1000))
    var configuration = PluginHost.Configuration()
    configuration.packageLimits.wasmBytes = 999
    let report = try PluginHost(configuration: configuration).loadPlugins(at: directory)
    #expect(report.failures.map(\.description) == ["large: plugin.wasm is larger than 999 bytes"])
  }

  @Test func emptyAndMissingDirectories() throws {
    defer { try? FileManager.default.removeItem(at: directory) }
    #expect(throws: (any Error).self) { try PluginHost().loadPlugins(at: directory) }
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let report = try PluginHost().loadPlugins(at: directory)
    #expect(report.plugins.isEmpty && report.failures.isEmpty)
  }

  @Test func identitiesAreTheContents() throws {
    let package = try TextPlugin().package()
    #expect(package.identity.count == 64)
    #expect(try TextPlugin().package().identity == package.identity)
    #expect(try TextPlugin(definition: "{}").package().identity != package.identity)
    #expect(try TextPlugin(name: "test.other").package().identity != package.identity)
  }
}
