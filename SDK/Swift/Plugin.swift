/// An error that the plugin reports to the host.
public struct PluginError: Error {
  /// One of hetumind's codes (`parameter_validation`, `invalid_input_data`, `external_service`, …) or the plugin's own.
  public var code: String
  public var message: String
  /// Whether the same call may succeed later.
  public var isRetryable: Bool
  public var details: JSON?

  public init(_ code: String, _ message: String, isRetryable: Bool = false, details: JSON? = nil) {
    self.code = code
    self.message = message
    self.isRetryable = isRetryable
    self.details = details
  }
}

/// What a node is asked to do.
public struct Request {
  /// The node's parameters: an object.
  public var parameters: JSON
  /// The ExecutionDataMap that arrives at the node's ports.
  public var input: JSON

  /// The items at the first `main` port, each an object with `json`.
  public var items: [JSON] { input["main"]?.array?.first?.array ?? [] }
}

/// A node kind in one version.
public struct Node {
  public enum Work {
    /// Answers a request with the items for the first `main` port.
    case executor((Request) throws(PluginError) -> [JSON])
    /// Answers with a supplier's data.
    case supplier(() throws(PluginError) -> JSON)
    /// A language model: its data, and an answer to messages. Built with `providers="llm"`.
    case llm(data: () throws(PluginError) -> JSON, call: ([Message], LLMConfig) throws(PluginError) -> LLMResponse)
    /// A memory for conversations. Built with `providers="memory"`.
    case memory(
      store: (_ session: String, [Message]) throws(PluginError) -> Void,
      retrieve: (_ session: String, _ limit: Int?) throws(PluginError) -> [Message])
    /// A tool, and what it answers to arguments that fit its schema. Built with `providers="tool"`.
    case tool(Tool, call: (JSON) throws(PluginError) -> JSON)
    /// An agent, and what it answers to a task. Built with `providers="agent"`.
    case agent(run: (JSON) throws(PluginError) -> JSON)
  }

  public var kind: StaticString
  public var version: StaticString
  /// The NodeDefinition as JSON.
  public var definition: StaticString
  public var work: Work

  public init(kind: StaticString, version: StaticString, definition: StaticString, _ work: Work) {
    self.kind = kind
    self.version = version
    self.definition = definition
    self.work = work
  }
}
