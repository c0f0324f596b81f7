import Synchronization

/// A session with a supplier of the host itself.
final class StaticSupplier: SupplierConnection {
  private let node: any NodeSupplier
  private let request: NodeRequest
  private let closed = Atomic<Bool>(false)

  init(_ node: any NodeSupplier, _ request: NodeRequest) {
    self.node = node
    self.request = request
  }

  var isClosed: Bool { closed.load(ordering: .relaxed) }

  func close() { closed.store(true, ordering: .relaxed) }

  private func open() throws(NodeExecutionError) {
    if isClosed { throw NodeExecutionError(.closed, "the supplier's session is closed") }
  }

  private func node<Supplier>(as type: Supplier.Type, _ name: String) throws(NodeExecutionError) -> Supplier {
    try open()
    guard let supplier = node as? Supplier else { throw .notASupplier(of: name) }
    return supplier
  }

  func supply() async throws -> SupplyResult {
    try open()
    return try await node.supply(request)
  }

  func callLLM(_ messages: [Message], _ configuration: LLMConfiguration) async throws -> LLMResponse {
    try await node(as: (any LLMSupplier).self, "llm").callLLM(messages, configuration: configuration, request: request)
  }

  func storeMessages(_ messages: [Message], _ session: String) async throws {
    try await node(as: (any MemorySupplier).self, "memory").storeMessages(messages, session: session, request: request)
  }

  func retrieveMessages(_ session: String, _ limit: Int?) async throws -> [Message] {
    try await node(as: (any MemorySupplier).self, "memory").retrieveMessages(session: session, limit: limit, request: request)
  }

  func asTool() async throws -> Tool { try await node(as: (any ToolSupplier).self, "tool").asTool(request) }

  func callTool(_ arguments: JSONValue) async throws -> JSONValue {
    try await node(as: (any ToolSupplier).self, "tool").callTool(arguments, request: request)
  }

  func runAgent(_ input: JSONValue) async throws -> JSONValue {
    try await node(as: (any AgentSupplier).self, "agent").runAgent(input, request: request)
  }
}

extension NodeExecutionError {
  /// The supplier is of another type.
  static func notASupplier(of type: String) -> NodeExecutionError {
    NodeExecutionError(.unknownNode, "the node is no supplier of type \(type)")
  }
}
