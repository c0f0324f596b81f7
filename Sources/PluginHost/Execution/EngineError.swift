/// Why an engine's execution did not succeed, in hetumind's terms: what a workflow engine throws around one node's error.
public enum EngineError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The node failed; the workflow with it.
  case nodeExecutionFailed(NodeExecutionError)
  /// The node's time was over: its settings' or its limits'.
  case nodeTimeout(NodeExecutionError)
  case executionCancelled(NodeExecutionError)
  /// Fuel, memory, stack or output.
  case resourceExhausted(NodeExecutionError)
  /// A quota of the tenant or the plugin, or executions at the same time.
  case executionLimitExceeded(NodeExecutionError)
  case internalError(String)

  /// Finds the kind of a node's error.
  public init(_ error: NodeExecutionError) {
    self =
      switch error.reason {
      case .timedOut: .nodeTimeout(error)
      case .cancelled: .executionCancelled(error)
      case .outOfFuel, .outOfMemory, .stackExhausted, .outputTooLarge: .resourceExhausted(error)
      case .quotaExceeded: .executionLimitExceeded(error)
      default: .nodeExecutionFailed(error)
      }
  }

  /// hetumind's code.
  public var code: String {
    switch self {
    case .nodeExecutionFailed: "node_execution_failed"
    case .nodeTimeout: "node_timeout"
    case .executionCancelled: "execution_cancelled"
    case .resourceExhausted: "resource_exhausted"
    case .executionLimitExceeded: "execution_limit_exceeded"
    case .internalError: "internal_error"
    }
  }

  /// The node's error beneath; nil for internal errors.
  public var nodeError: NodeExecutionError? {
    switch self {
    case .nodeExecutionFailed(let error), .nodeTimeout(let error), .executionCancelled(let error),
      .resourceExhausted(let error), .executionLimitExceeded(let error):
      error
    case .internalError: nil
    }
  }

  /// Whether the same execution may succeed later.
  public var isRetryable: Bool { nodeError?.isRetryable ?? false }

  public var description: String {
    switch self {
    case .internalError(let message): "\(code): \(message)"
    default: "\(code): \(nodeError?.description ?? "")"
    }
  }
}
