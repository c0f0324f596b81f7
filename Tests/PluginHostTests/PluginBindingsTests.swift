import ComponentABI
import Foundation
import Testing
import WasmEngine

@testable import PluginHost

/// The bindings that are generated from `SDK/wit/plugin.wit`.
@Suite struct PluginBindingsTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theWorldIsTheFiles() throws {
    let source = WIT.Source(
      name: "plugin.wit", bytes: Array(try Data(contentsOf: Self.root.appendingPathComponent("SDK/wit/plugin.wit"))))
    let packages = try WIT.resolve(WIT.SourceGroup([source]))
    let world = try packages.componentWorld(#require(packages.world(named: "any-plugin")))
    #expect(PluginBindings.world.imports == world.imports)
    #expect(PluginBindings.world.exports == world.exports)
    #expect(PluginBindings.world.exportedInterfaces == world.exportedInterfaces)
  }

  private final class Host: PluginBindings.Log.Host, PluginBindings.Clock.Host, PluginBindings.Random.Host {
    func log(level: PluginBindings.Log.Level, message: String) throws {}
    func now() throws -> UInt64 { 1 }
    func monotonic() throws -> UInt64 { 1 }
    func getBytes(count: UInt32) throws -> [UInt8] { Array(repeating: 4, count: Int(count)) }
    func getU64() throws -> UInt64 { 4 }
  }

  /// Examples in Swift and C, which need no more of the host than this.
  @Test(arguments: ["text.slugify", "text.stats"]) func anExampleRuns(name: String) throws {
    let path = Self.root.appendingPathComponent("Examples/\(name)/plugin.wasm")
    let host = Host()
    let linker = ComponentLinker()
    PluginBindings.Log.define(host, in: linker)
    PluginBindings.Clock.define(host, in: linker)
    PluginBindings.Random.define(host, in: linker)
    let instance = try linker.instantiate(Module(Array(Data(contentsOf: path))), in: Store())
    #expect(throws: ComponentError.self) { try PluginBindings.Exports(instance) }
    let plugin = try PluginBindings.Exports(instance, requiresAll: false)
    #expect(!plugin.llm.isComplete && !plugin.toolProvider.isComplete)
    try plugin.initialize()
    let definitions = try plugin.getNodeDefinitions()
    #expect(!definitions.isEmpty && definitions.allSatisfy { $0.hasPrefix("{") })
    do throws(ExportError<PluginBindings.Types.Error>) {
      _ = try plugin.createExecutor(kind: "no.such.node", version: "1.0.0")
      Issue.record("there is no such node")
    } catch {
      guard case .returned(let failure) = error else { throw error }
      #expect(!failure.code.isEmpty && !failure.message.isEmpty)
    }
  }
}
