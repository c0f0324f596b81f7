/// A plugin's supplier of a language model. Each call has a session of its own.
struct PluginLLM: LLMSupplier, PluginSupplied {
  let node: PluginNode

  func callLLM(_ messages: [Message], configuration: LLMConfiguration, request: NodeRequest) async throws -> LLMResponse {
    try await session(request) { try await $0.callLLM(messages, configuration) }
  }
}

/// A plugin's supplier of memory. Each call has a session of its own: what the plugin is to remember it asks of the host's
/// memory.
struct PluginMemory: MemorySupplier, PluginSupplied {
  let node: PluginNode

  func storeMessages(_ messages: [Message], session: String, request: NodeRequest) async throws {
    try await self.session(request) { try await $0.storeMessages(messages, session) }
  }

  func retrieveMessages(session: String, limit: Int?, request: NodeRequest) async throws -> [Message] {
    try await self.session(request) { try await $0.retrieveMessages(session, limit) }
  }
}

/// A plugin's supplier of a tool. Each call has a session of its own.
struct PluginTool: ToolSupplier, PluginSupplied {
  let node: PluginNode

  func asTool(_ request: NodeRequest) async throws -> Tool { try await session(request) { try await $0.asTool() } }

  func callTool(_ arguments: JSONValue, request: NodeRequest) async throws -> JSONValue {
    try await session(request) { try await $0.callTool(arguments) }
  }
}

/// A plugin's supplier of an agent. Each call has a session of its own.
struct PluginAgent: AgentSupplier, PluginSupplied {
  let node: PluginNode

  func runAgent(_ input: JSONValue, request: NodeRequest) async throws -> JSONValue {
    try await session(request) { try await $0.runAgent(input) }
  }
}

/// Suppliers that a plugin has.
protocol PluginSupplied: NodeSupplier, PluginBacked {
  var node: PluginNode { get }
}

extension PluginSupplied {
  var definition: NodeDefinition { node.definition }

  func supply(_ request: NodeRequest) async throws -> SupplyResult { try await node.supply(request) }

  func connect(_ request: NodeRequest) throws(NodeExecutionError) -> PluginSupplier {
    try PluginSupplier(node.plugin, definition, request)
  }

  func session<Answer>(
    _ request: NodeRequest, _ body: (PluginSupplier) async throws -> Answer
  ) async throws -> Answer {
    let supplier = try connect(request)
    defer { supplier.close() }
    return try await body(supplier)
  }
}
