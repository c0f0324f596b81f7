import Foundation
import Testing
import WasmEngine
import WasmText

import PluginHost

/// What README.md shows, run.
@Suite struct ReadmeTests {
  private let bytes: [UInt8]

  init() throws {
    bytes = try WatParser.parse(
      Array(
        """
        (module
          (import "env" "double" (func $double (param i32) (result i32)))
          (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
          (func (export "work") (param i32) (result i32) (call $double (local.get 0))))
        """.utf8))
  }

  @Test func hostFunctionsFuelAndADeadline() throws {
    let module = try Module(bytes)
    var imports = Imports()
    imports.define("env", "double") { (call: HostCall, value: Int32) in value &* 2 }
    let store = Store()
    store.fuel = 1_000_000
    store.deadline = .now + .seconds(5)
    let instance = try store.instantiate(module, imports: imports)
    let add = try instance.function("add", as: ((Int32, Int32) -> Int32).self)
    #expect(try add(2, 40) == 42)
    let before = store.fuelConsumed
    let execution = try instance.function("work").start([.i32(7)])
    guard case .finished(let results) = try execution.run() else {
      Issue.record("the run did not finish")
      return
    }
    guard case .i32(14) = results.first, results.count == 1 else {
      Issue.record("\(results)")
      return
    }
    // Entering, the argument, and the call of a host function.
    #expect(store.fuelConsumed - before == 3)
  }

  @Test func pluginsBesideStaticNodes() async throws {
    let host = PluginHost()
    try host.registry.registerNode(ClosureNode(NodeDefinition(kind: "host.echo", version: SemanticVersion(1, 0, 0))) { $0.input })
    let report = try host.loadPlugins(at: root.appendingPathComponent("Examples"))
    #expect(report.failures.isEmpty)
    #expect(Set(host.registry.registeredNodeKinds).isSuperset(of: ["host.echo", "text.slugify", "text.stats"]))
    let echo = try await host.execute("host.echo", input: ["text": "a"])
    #expect(echo.output.items.map(\.json) == [["text": "a"]])
    var limits = ExecutionLimits()
    limits.fuel = 50_000_000
    limits.time = .seconds(20)
    let result = try await host.execute(
      "text.stats", input: ["text": "One fish"], parameters: ["top_words": 3], limits: limits)
    #expect(result.output.items.first?.json["stats"]?["words"] == 2)
  }
}
