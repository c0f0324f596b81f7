import Foundation
import Testing

@testable import PluginHost

@Suite struct InstanceTests {
  /// A plugin that answers with its error once its memory has been written to.
  private var marking: TextPlugin {
    var plugin = TextPlugin()
    plugin.fields = "(global $mark (mut i32) (i32.const 0))"
    plugin.execution = """
      (if (i32.or (global.get $mark) (i32.load (i32.const 700))) (then (return (i32.const 128))))
      (global.set $mark (i32.const 1))
      (i32.store (i32.const 700) (i32.const 1))
      (i32.const 176)
      """
    return plugin
  }

  @Test func instancesAreUsedAgainAndKnowNothing() async throws {
    let host = PluginHost()
    let plugin = try host.load(marking.package())
    for _ in 0..<5 {
      for tenant in ["a", "b"] { _ = try await host.execute("test.text", context: ExecutionContext(tenant: tenant)) }
    }
    // One of each tenant waits.
    #expect(plugin.pooledInstanceCount == 2)
  }

  @Test func waitingInstancesAreBounded() async throws {
    var configuration = PluginHost.Configuration()
    configuration.pooledInstancesPerPlugin = 3
    configuration.pooledInstancesPerTenant = 1
    let host = PluginHost(configuration: configuration)
    let plugin = try host.load(marking.package())
    for tenant in 0..<6 { _ = try await host.execute("test.text", context: ExecutionContext(tenant: "t\(tenant)")) }
    #expect(plugin.pooledInstanceCount == 3)
    configuration.pooledInstancesPerPlugin = 0
    let without = PluginHost(configuration: configuration)
    let other = try without.load(marking.package())
    _ = try await without.execute("test.text")
    #expect(other.pooledInstanceCount == 0)
  }

  @Test func whatWasStoppedIsNotUsedAgain() async throws {
    let host = PluginHost()
    var spinner = counting(1)
    spinner.execution = "(call $spin)"
    let plugin = try host.load(spinner.package())
    var limits = ExecutionLimits()
    limits.fuel = 10_000
    _ = await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text", limits: limits) }
    #expect(plugin.pooledInstanceCount == 0)
  }

  @Test func aPluginGoesWithItsInstances() async throws {
    let host = PluginHost()
    weak var plugin: Plugin?
    do {
      let loaded = try host.load(marking.package())
      plugin = loaded
      _ = try await host.execute("test.text")
      #expect(loaded.pooledInstanceCount == 1)
      #expect(host.unload(loaded))
      #expect(!host.unload(loaded))
    }
    await eventually { plugin == nil }
    #expect(!host.registry.contains("test.text"))
  }

  @Test func replacingIsOneStepAndBreaksNobody() async throws {
    let host = PluginHost()
    var slow = counting(1)
    slow.execution = "(call $spin)"
    let old = try host.load(slow.package())
    let running = Task { try await host.execute("test.text", limits: ExecutionLimits(fuel: nil, time: nil)) }
    await eventually { host.runtime.gate.runningCount == 1 }
    let new = try host.replace(old, with: counting(10).package())
    #expect(try await host.execute("test.text").output.ports.isEmpty)
    // A bad one changes nothing.
    #expect(throws: PluginLoadError.self) { try host.replace(new, with: TextPlugin(initialization: "(call $fail)").package()) }
    try host.registry.registerNode(
      ClosureNode(NodeDefinition(kind: "test.taken", version: SemanticVersion(1, 0, 0))) { _ in ExecutionDataMap() })
    #expect(throws: PluginLoadError.self) { try host.replace(new, with: counting(10, kind: "test.taken").package()) }
    _ = try await host.execute("test.text")
    #expect(host.gateIsBusy)
    running.cancel()
    #expect(await #expect(throws: NodeExecutionError.self) { try await running.value }?.reason == .cancelled)
  }
}

extension PluginHost {
  fileprivate var gateIsBusy: Bool { runtime.gate.runningCount > 0 }
}

@Suite struct SupplierTests {
  private func host(_ type: String, _ change: (inout PluginHost.Configuration) -> Void = { _ in }) throws -> PluginHost {
    var configuration = PluginHost.Configuration()
    change(&configuration)
    let host = PluginHost(configuration: configuration)
    try host.load(TextPlugin.supplier(type).package())
    return host
  }

  @Test func eachTypeHasItsCalls() async throws {
    let model = try host("llm")
    let session = try model.openSupplier("test.text")
    let configuration = LLMConfiguration(model: "m", maximumTokens: 5, temperature: 0.5, stopSequences: ["x"])
    let answer = try await session.callLLM([Message(role: "user", content: "hello")], configuration: configuration)
    #expect(answer.content == "hi")
    #expect(answer.role == "user")
    #expect(answer.usage == LLMResponse.Usage(promptTokens: 3, completionTokens: 4, totalTokens: 7))
    #expect(try await session.supply().data == ["ready": 1])
    let memory = try host("memory").openSupplier("test.text")
    try await memory.storeMessages([Message(role: "user", content: "hi")], session: "s")
    #expect(try await memory.retrieveMessages(session: "s", limit: 3) == [Message(role: "user", content: "hi")])
    let tool = try host("tool").openSupplier("test.text")
    #expect(try await tool.asTool() == Tool(name: "echo", description: "says", parameters: [:]))
    let agent = try host("agent").openSupplier("test.text")
    #expect(try await agent.runAgent(["a": 1]) == 1)
    // A call of another type is an error, and no end of the session's other calls.
    let registry = model.registry
    #expect(registry.llmSupplier("test.text") != nil)
    #expect(registry.toolSupplier("test.text") == nil)
    #expect(registry.definition("test.text")?.kind == "test.text")
    let direct = try #require(registry.llmSupplier("test.text"))
    #expect(try await direct.callLLM([], configuration: configuration, request: NodeRequest()).content == "hi")
  }

  @Test func aSessionKeepsItsState() async throws {
    let host = try host("tool")
    let first = try host.openSupplier("test.text")
    let second = try host.openSupplier("test.text")
    #expect(try await first.callTool([1]) == 1)
    #expect(try await first.callTool([1]) == 2)
    #expect(try await second.callTool([1]) == 1)
    // The supplier's own error is no end of it.
    let reported = await #expect(throws: NodeExecutionError.self) { try await first.callTool(true) }
    #expect(reported?.code == "no_luck")
    #expect(try await first.callTool([1]) == 3)
    // A trap is.
    let trapped = await #expect(throws: NodeExecutionError.self) { try await first.callTool(false) }
    #expect(trapped?.reason == .trapped)
    #expect(first.isClosed)
    #expect(await #expect(throws: NodeExecutionError.self) { try await first.callTool([1]) }?.reason == .closed)
    #expect(try await second.callTool([1]) == 2)
    second.close()
    #expect(second.isClosed)
    #expect(await #expect(throws: NodeExecutionError.self) { try await second.callTool([1]) }?.reason == .closed)
    #expect(host.runtime.sessions.count == 0)
  }

  @Test func callsOfASessionRunOneAfterAnother() async throws {
    let session = try host("agent").openSupplier("test.text")
    let answers = try await withThrowingTaskGroup(of: JSONValue.self) { group in
      for _ in 0..<8 { group.addTask { try await session.runAgent([:]) } }
      var answers: [Int] = []
      for try await answer in group { if let number = answer.int { answers.append(number) } }
      return answers
    }
    #expect(answers.sorted() == Array(1...8))
  }

  @Test func sessionsAreBoundedInNumberAndTime() async throws {
    let host = try host("tool") { $0.supplierSessions = SessionLimits(sessions: 3, perTenant: 2, idle: .milliseconds(20)) }
    let context = ExecutionContext(tenant: "a")
    let first = try host.openSupplier("test.text", context: context)
    let second = try host.openSupplier("test.text", context: context)
    #expect(throws: NodeExecutionError.self) { try host.openSupplier("test.text", context: context) }
    let third = try host.openSupplier("test.text", context: ExecutionContext(tenant: "b"))
    #expect(throws: NodeExecutionError.self) { try host.openSupplier("test.text", context: ExecutionContext(tenant: "c")) }
    _ = try await first.callTool([1])
    await eventually { first.isClosed }
    let closed = await #expect(throws: NodeExecutionError.self) { try await first.callTool([1]) }
    #expect(closed?.reason == .closed)
    withExtendedLifetime((second, third)) {}
  }

  @Test func staticSuppliers() async throws {
    struct Echo: LLMSupplier {
      let definition = NodeDefinition(kind: "host.echo", version: SemanticVersion(1, 0, 0))

      func supply(_ request: NodeRequest) async throws -> SupplyResult { SupplyResult(data: request.parameters) }

      func callLLM(_ messages: [Message], configuration: LLMConfiguration, request: NodeRequest) async throws -> LLMResponse {
        LLMResponse(content: messages.last?.content ?? "")
      }
    }
    let host = PluginHost()
    try host.registry.registerLLMSupplier(Echo())
    #expect(throws: RegistrationError.self) { try host.registry.registerLLMSupplier(Echo()) }
    let session = try host.openSupplier("host.echo", parameters: ["a": 1])
    #expect(try await session.supply().data == ["a": 1])
    let answer = try await session.callLLM([Message(role: "user", content: "x")], configuration: LLMConfiguration(model: "m"))
    #expect(answer.content == "x")
    let wrong = await #expect(throws: NodeExecutionError.self) { try await session.asTool() }
    #expect(wrong?.reason == .unknownNode)
    #expect(wrong?.node == "host.echo")
    session.close()
    #expect(await #expect(throws: NodeExecutionError.self) { try await session.supply() }?.reason == .closed)
  }
}
