/// hetumind's Message: role and content.
public typealias Message = MemoryMessage

/// A supplier of a language model.
public protocol LLMSupplier: NodeSupplier {
  /// Answers a conversation. The request has the supplier's parameters.
  func callLLM(
    _ messages: [Message], configuration: LLMConfiguration, request: NodeRequest
  ) async throws -> LLMResponse
}

/// A supplier of memory for conversations.
public protocol MemorySupplier: NodeSupplier {
  /// Adds messages to a session.
  func storeMessages(_ messages: [Message], session: String, request: NodeRequest) async throws

  /// The last `limit` messages of a session, the oldest of them first.
  func retrieveMessages(session: String, limit: Int?, request: NodeRequest) async throws -> [Message]
}

/// A supplier of a tool for agents.
public protocol ToolSupplier: NodeSupplier {
  /// How an agent sees the tool.
  func asTool(_ request: NodeRequest) async throws -> Tool

  /// Runs the tool on arguments that fit its schema.
  func callTool(_ arguments: JSONValue, request: NodeRequest) async throws -> JSONValue
}

/// A supplier of an agent.
public protocol AgentSupplier: NodeSupplier {
  /// Runs the agent on a task.
  func runAgent(_ input: JSONValue, request: NodeRequest) async throws -> JSONValue
}

/// What a language model is asked for: hetumind's LLMConfig without its key, which stays with the host.
public struct LLMConfiguration: Sendable, Hashable {
  public var model: String
  public var maximumTokens: UInt32?
  public var temperature: Double?
  public var topP: Double?
  public var stopSequences: [String]

  public init(
    model: String, maximumTokens: UInt32? = nil, temperature: Double? = nil, topP: Double? = nil, stopSequences: [String] = []
  ) {
    self.model = model
    self.maximumTokens = maximumTokens
    self.temperature = temperature
    self.topP = topP
    self.stopSequences = stopSequences
  }
}

/// What a language model answered.
public struct LLMResponse: Sendable, Hashable {
  public var content: String
  public var role: String
  public var usage: Usage?

  public init(content: String, role: String = "assistant", usage: Usage? = nil) {
    self.content = content
    self.role = role
    self.usage = usage
  }

  /// How many tokens were read and written.
  public struct Usage: Sendable, Hashable {
    public var promptTokens: UInt32
    public var completionTokens: UInt32
    public var totalTokens: UInt32

    public init(promptTokens: UInt32, completionTokens: UInt32, totalTokens: UInt32) {
      self.promptTokens = promptTokens
      self.completionTokens = completionTokens
      self.totalTokens = totalTokens
    }
  }
}

/// A tool as an agent sees it.
public struct Tool: Sendable, Hashable {
  public var name: String
  public var description: String
  /// A JSON Schema of the arguments.
  public var parameters: JSONValue

  public init(name: String, description: String, parameters: JSONValue) {
    self.name = name
    self.description = description
    self.parameters = parameters
  }
}
