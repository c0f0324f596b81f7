/// A supplier in use: one instance of it, which keeps its state from call to call. Safe to use from any task; calls run one
/// after another.
///
/// Close it, or let it go, when it is not needed any more. The host closes sessions that nobody has used for a while.
public final class SupplierSession: Sendable {
  public let definition: NodeDefinition
  private let connection: any SupplierConnection

  init(_ definition: NodeDefinition, _ connection: any SupplierConnection) {
    self.definition = definition
    self.connection = connection
  }

  deinit { connection.close() }

  /// Ends the session. A call that runs goes on to its end; later ones throw `closed`.
  public func close() { connection.close() }

  public var isClosed: Bool { connection.isClosed }

  /// The supplier's data. Throws `NodeExecutionError`.
  public func supply() async throws(NodeExecutionError) -> SupplyResult {
    try await identified { try await connection.supply() }
  }

  /// Answers a conversation; of suppliers of type `llm`. Throws `NodeExecutionError`.
  public func callLLM(
    _ messages: [Message], configuration: LLMConfiguration
  ) async throws(NodeExecutionError) -> LLMResponse {
    try await identified { try await connection.callLLM(messages, configuration) }
  }

  /// Adds messages to a session; of suppliers of type `memory`. Throws `NodeExecutionError`.
  public func storeMessages(_ messages: [Message], session: String) async throws(NodeExecutionError) {
    try await identified { try await connection.storeMessages(messages, session) }
  }

  /// The last `limit` messages of a session, the oldest first; of suppliers of type `memory`. Throws `NodeExecutionError`.
  public func retrieveMessages(session: String, limit: Int? = nil) async throws(NodeExecutionError) -> [Message] {
    try await identified { try await connection.retrieveMessages(session, limit) }
  }

  /// How an agent sees the tool; of suppliers of type `tool`. Throws `NodeExecutionError`.
  public func asTool() async throws(NodeExecutionError) -> Tool { try await identified { try await connection.asTool() } }

  /// Runs the tool; of suppliers of type `tool`. Throws `NodeExecutionError`.
  public func callTool(_ arguments: JSONValue) async throws(NodeExecutionError) -> JSONValue {
    try await identified { try await connection.callTool(arguments) }
  }

  /// Runs the agent; of suppliers of type `agent`. Throws `NodeExecutionError`.
  public func runAgent(_ input: JSONValue) async throws(NodeExecutionError) -> JSONValue {
    try await identified { try await connection.runAgent(input) }
  }

  private func identified<Answer>(_ body: () async throws -> Answer) async throws(NodeExecutionError) -> Answer {
    do {
      return try await body()
    } catch {
      var failure = NodeExecutionError(error)
      failure.node = failure.node ?? definition.kind
      failure.version = failure.version ?? definition.version
      throw failure
    }
  }
}

/// What is behind a session.
protocol SupplierConnection: AnyObject, Sendable {
  var isClosed: Bool { get }
  func close()
  func supply() async throws -> SupplyResult
  func callLLM(_ messages: [Message], _ configuration: LLMConfiguration) async throws -> LLMResponse
  func storeMessages(_ messages: [Message], _ session: String) async throws
  func retrieveMessages(_ session: String, _ limit: Int?) async throws -> [Message]
  func asTool() async throws -> Tool
  func callTool(_ arguments: JSONValue) async throws -> JSONValue
  func runAgent(_ input: JSONValue) async throws -> JSONValue
}
