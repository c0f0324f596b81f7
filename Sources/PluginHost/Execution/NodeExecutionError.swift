/// Why a node did not answer: hetumind's NodeExecutionError, with what an operator needs to find the cause.
public struct NodeExecutionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What stopped the node.
  public var reason: Reason
  /// One of hetumind's codes, or the one that the plugin reported.
  public var code: String
  /// A sentence for people.
  public var message: String
  /// What is wrong with which parameter, for `invalidParameters`.
  public var problems: [DocumentProblem]
  /// The error beneath, in its own words, where there is one that the message does not tell.
  public var cause: String?
  /// The plugin's name; nil for static nodes.
  public var plugin: String?
  /// The node's kind, once it is known which one runs.
  public var node: String?
  public var version: SemanticVersion?
  /// Whether the same execution may succeed later.
  public var isRetryable: Bool
  /// What the plugin reported beside the message.
  public var details: String?
  /// The guest's call stack, the innermost function first; empty where the guest did not trap.
  public var backtrace: [String]
  /// What had been used when the execution ended.
  public var statistics: ExecutionStatistics

  public init(
    _ reason: Reason, code: String? = nil, _ message: String, problems: [DocumentProblem] = [], cause: String? = nil,
    plugin: String? = nil, node: String? = nil, version: SemanticVersion? = nil, isRetryable: Bool = false,
    details: String? = nil, backtrace: [String] = [], statistics: ExecutionStatistics = ExecutionStatistics()
  ) {
    self.reason = reason
    self.code = code ?? reason.code
    self.message = message
    self.problems = problems
    self.cause = cause
    self.plugin = plugin
    self.node = node
    self.version = version
    self.isRetryable = isRetryable
    self.details = details
    self.backtrace = backtrace
    self.statistics = statistics
  }

  /// What can stop a node; each is told apart from all others.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// The node itself reported an error.
    case reported
    case trapped
    case outOfFuel
    case timedOut
    case cancelled
    case outOfMemory
    /// The guest's stack is exhausted: calls nest too deep.
    case stackExhausted
    case outputTooLarge
    /// What the plugin asked for is not allowed to it.
    case denied
    /// A quota is used up: of calls, of the tenant or the plugin, or of executions at the same time.
    case quotaExceeded
    /// The plugin ended itself, as a program does.
    case exited
    /// The plugin breaks the Canonical ABI: a bad pointer, length, discriminant, text or handle.
    case protocolViolation
    /// The plugin answered something else than an ExecutionDataMap.
    case invalidOutput
    case invalidInput
    /// The parameters do not fit the node's definition.
    case invalidParameters
    case unknownNode
    /// The plugin's `init` failed, or it does not fit the world.
    case initializationFailed
    /// A supplier's session is closed.
    case closed
    /// An error of a static node, or of the host.
    case failed

    /// hetumind's code; `denied`, `quota_exceeded` and `cancelled` are those that plugins see, too.
    public var code: String {
      switch self {
      case .reported, .trapped, .protocolViolation, .failed, .exited, .closed: "execution_failed"
      case .outOfFuel, .outOfMemory, .stackExhausted, .outputTooLarge: "resource_exhausted"
      case .denied: "denied"
      case .quotaExceeded: "quota_exceeded"
      case .timedOut: "timeout"
      case .cancelled: "cancelled"
      case .invalidOutput: "data_processing"
      case .invalidInput: "invalid_input_data"
      case .invalidParameters: "parameter_validation"
      case .unknownNode: "unsupported_node"
      case .initializationFailed: "init_failed"
      }
    }
  }

  public var description: String {
    let who = [node.map { $0 + (version.map { "@\($0)" } ?? "") }, plugin.map { "plugin \($0)" }].compactMap(\.self)
    return (who.isEmpty ? "" : who.joined(separator: ", ") + ": ") + "\(code): \(message)"
  }

  /// As items carry it: `{"code", "message", "retryable"}` and, where they are known, `details`, `node`, `version`, `plugin`.
  public var json: JSONValue {
    var members: [String: JSONValue] = [
      "code": .string(code), "message": .string(message), "retryable": .bool(isRetryable),
    ]
    members["details"] = details.map { (try? JSONValue(parsing: $0)) ?? .string($0) }
    members["node"] = node.map { .string($0) }
    members["version"] = version.map { .string($0.description) }
    members["plugin"] = plugin.map { .string($0) }
    return .object(members)
  }

  /// Who calls with parameters that do not fit gets all that is wrong with them.
  static func parameters(_ problems: [DocumentProblem], of definition: NodeDefinition) -> NodeExecutionError {
    NodeExecutionError(
      .invalidParameters, "the parameters: " + problems.map(\.description).joined(separator: "; "), problems: problems,
      node: definition.kind, version: definition.version)
  }
}
