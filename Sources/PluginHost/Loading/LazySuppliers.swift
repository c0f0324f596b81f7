import Synchronization

/// A supplier of a plugin that is loaded when the supplier is used.
protocol LazySupplied: NodeSupplier {
  var node: LazyNode { get }
}

extension LazySupplied {
  var definition: NodeDefinition { node.definition }

  func supply(_ request: NodeRequest) async throws -> SupplyResult { try await node.supply(request) }

  func supplier<Supplier>(as type: Supplier.Type, _ name: String) async throws -> Supplier {
    guard let supplier = try await node.supplier() as? Supplier else { throw NodeExecutionError.notASupplier(of: name) }
    return supplier
  }

  /// A session, whose instance is made by the first call.
  func connect(_ request: NodeRequest) -> any SupplierConnection { LazyConnection(node, request) }
}

/// A language model of a plugin that is loaded when the model is used.
struct LazyLLM: LLMSupplier, LazySupplied {
  let node: LazyNode

  func callLLM(_ messages: [Message], configuration: LLMConfiguration, request: NodeRequest) async throws -> LLMResponse {
    try await supplier(as: (any LLMSupplier).self, "llm").callLLM(messages, configuration: configuration, request: request)
  }
}

/// A memory of a plugin that is loaded when the memory is used.
struct LazyMemory: MemorySupplier, LazySupplied {
  let node: LazyNode

  func storeMessages(_ messages: [Message], session: String, request: NodeRequest) async throws {
    try await supplier(as: (any MemorySupplier).self, "memory").storeMessages(messages, session: session, request: request)
  }

  func retrieveMessages(session: String, limit: Int?, request: NodeRequest) async throws -> [Message] {
    try await supplier(as: (any MemorySupplier).self, "memory")
      .retrieveMessages(session: session, limit: limit, request: request)
  }
}

/// A tool of a plugin that is loaded when the tool is used.
struct LazyTool: ToolSupplier, LazySupplied {
  let node: LazyNode

  func asTool(_ request: NodeRequest) async throws -> Tool {
    try await supplier(as: (any ToolSupplier).self, "tool").asTool(request)
  }

  func callTool(_ arguments: JSONValue, request: NodeRequest) async throws -> JSONValue {
    try await supplier(as: (any ToolSupplier).self, "tool").callTool(arguments, request: request)
  }
}

/// An agent of a plugin that is loaded when the agent is used.
struct LazyAgent: AgentSupplier, LazySupplied {
  let node: LazyNode

  func runAgent(_ input: JSONValue, request: NodeRequest) async throws -> JSONValue {
    try await supplier(as: (any AgentSupplier).self, "agent").runAgent(input, request: request)
  }
}

/// A session with a supplier of a plugin that the session's first call loads.
final class LazyConnection: SupplierConnection {
  private struct State {
    var connection: (any SupplierConnection)?
    var isClosed = false
  }

  private let node: LazyNode
  private let request: NodeRequest
  private let state = Mutex(State())

  init(_ node: LazyNode, _ request: NodeRequest) {
    self.node = node
    self.request = request
  }

  var isClosed: Bool { state.withLock { $0.isClosed || $0.connection?.isClosed == true } }

  func close() {
    let connection = state.withLock { state in
      state.isClosed = true
      return state.connection
    }
    connection?.close()
  }

  private static var closed: NodeExecutionError { NodeExecutionError(.closed, "the supplier's session is closed") }

  private func connection() async throws -> any SupplierConnection {
    if isClosed { throw Self.closed }
    if let connection = state.withLock(\.connection) { return connection }
    let supplier = try await node.supplier()
    let made: any SupplierConnection =
      switch supplier {
      case let supplier as any PluginSupplied: try supplier.connect(request)
      default: StaticSupplier(supplier, request)
      }
    // Somebody else may have been faster; all calls of a session go to one instance.
    let connection = state.withLock { state in
      let connection = state.connection ?? made
      state.connection = connection
      return state.isClosed ? nil : connection
    }
    if connection == nil || connection !== made { made.close() }
    guard let connection else { throw Self.closed }
    return connection
  }

  func supply() async throws -> SupplyResult { try await connection().supply() }

  func callLLM(_ messages: [Message], _ configuration: LLMConfiguration) async throws -> LLMResponse {
    try await connection().callLLM(messages, configuration)
  }

  func storeMessages(_ messages: [Message], _ session: String) async throws {
    try await connection().storeMessages(messages, session)
  }

  func retrieveMessages(_ session: String, _ limit: Int?) async throws -> [Message] {
    try await connection().retrieveMessages(session, limit)
  }

  func asTool() async throws -> Tool { try await connection().asTool() }

  func callTool(_ arguments: JSONValue) async throws -> JSONValue { try await connection().callTool(arguments) }

  func runAgent(_ input: JSONValue) async throws -> JSONValue { try await connection().runAgent(input) }
}
