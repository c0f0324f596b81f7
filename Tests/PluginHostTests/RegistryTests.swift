import Testing

@testable import PluginHost

@Suite struct RegistryTests {
  private func node(_ kind: String, _ version: SemanticVersion, _ answer: JSONValue) -> ClosureNode {
    ClosureNode(NodeDefinition(kind: kind, version: version)) { _ in ExecutionDataMap(items: [ExecutionData(json: answer)]) }
  }

  @Test func theHighestVersionAnswersUnlessOneIsNamed() async throws {
    let host = PluginHost()
    for version in [SemanticVersion(1, 9, 0), SemanticVersion(1, 10, 0), SemanticVersion(1, 2, 0)] {
      try host.registry.registerNode(node("a", version, .string(version.description)))
    }
    #expect(try await host.execute("a").output.items.map(\.json) == ["1.10.0"])
    #expect(try await host.execute("a", version: "1.2.0").output.items.map(\.json) == ["1.2.0"])
    let error = await #expect(throws: NodeExecutionError.self) { try await host.execute("a", version: "2.0.0") }
    #expect(error?.message == "no executor a@2.0.0 is registered; there is 1.2.0, 1.9.0, 1.10.0")
    #expect(await #expect(throws: NodeExecutionError.self) { try await host.execute("b") }?.reason == .unknownNode)
    #expect(await #expect(throws: NodeExecutionError.self) { try await host.execute("a", version: "x") }?.reason == .unknownNode)
    #expect(await #expect(throws: NodeExecutionError.self) { try await host.execute("a", input: 5) }?.reason == .invalidInput)
  }

  @Test func staticNodesComeFirst() async throws {
    let host = PluginHost()
    try host.registry.registerNode(node("test.text", SemanticVersion(0, 1, 0), "static"))
    try host.load(TextPlugin().package())
    // The plugin's version is higher.
    #expect(try await host.execute("test.text").output.items.map(\.json) == ["static"])
    #expect(
      await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text", version: "1.0.0") }?.code == "no_luck")
    #expect(host.registry.unregisterNode("test.text", version: SemanticVersion(0, 1, 0)))
    #expect(await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text") }?.code == "no_luck")
    #expect(host.registry.unregisterNode("test.text"))
    #expect(!host.registry.unregisterNode("test.text"))
    #expect(!host.registry.contains("test.text"))
  }

  @Test func aKindAndVersionIsTakenOnce() throws {
    let registry = NodeRegistry()
    try registry.registerNode(node("a", SemanticVersion(1, 0, 0), 1))
    #expect(throws: RegistrationError.nodeKindAlreadyExists(kind: "a", version: SemanticVersion(1, 0, 0), owner: nil)) {
      try registry.registerNode(node("a", SemanticVersion(1, 0, 0), 2))
    }
    try registry.registerNode(node("a", SemanticVersion(1, 0, 1), 2))
    #expect(registry.definitions.map(\.version.description) == ["1.0.0", "1.0.1"])
  }

  @Test func errorsOfStaticNodesAreTheirs() async throws {
    struct Odd: Error {}
    let host = PluginHost()
    try host.registry.registerNode(
      ClosureNode(NodeDefinition(kind: "odd", version: SemanticVersion(1, 0, 0))) { _ in throw Odd() })
    let error = await #expect(throws: NodeExecutionError.self) { try await host.execute("odd") }
    #expect(error?.reason == .failed)
    #expect(error?.code == "execution_failed")
    #expect(error?.node == "odd")
    #expect(error?.plugin == nil)
  }

  @Test func aDeepInputIsTheNodesError() async throws {
    var value: JSONValue = 1
    for _ in 0..<80 { value = ["a": value] }
    let host = PluginHost()
    try host.load(TextPlugin().package())
    let error = await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text", input: value) }
    #expect(error?.reason == .invalidInput)
    #expect(error?.message == "the input: nests deeper than 80")
  }
}
