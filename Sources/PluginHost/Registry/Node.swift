/// A node that does work: one kind in one version. Static nodes of the host conform to it, plugins' nodes come wrapped in it.
public protocol NodeExecutor: Sendable {
  var definition: NodeDefinition { get }

  /// Runs the node. Throw `NodeExecutionError`; any other error is reported as `execution_failed`.
  func execute(_ request: NodeRequest) async throws -> NodeResult
}

/// A node that supplies data to others: one kind in one version.
public protocol NodeSupplier: Sendable {
  var definition: NodeDefinition { get }

  /// The supplier's data. Throw `NodeExecutionError`; any other error is reported as `execution_failed`.
  func supply(_ request: NodeRequest) async throws -> SupplyResult
}

/// What a node is asked to do.
public struct NodeRequest: Sendable {
  /// The node's parameters: an object.
  public var parameters: JSONValue
  public var input: ExecutionDataMap
  public var limits: ExecutionLimits
  /// On whose behalf the node runs.
  public var context: ExecutionContext
  /// When the execution must be over, all its tries and items together; nil where only the limits count.
  public var deadline: ContinuousClock.Instant?
  /// The place of the input's first item among all items, where items are executed one at a time.
  public var itemIndex: Int
  /// All items of which the input has one, where items are executed one at a time: what expressions see as `$input`.
  var siblings: [ExecutionData]?

  public init(
    parameters: JSONValue = [:], input: ExecutionDataMap = ExecutionDataMap(), limits: ExecutionLimits = ExecutionLimits(),
    context: ExecutionContext = ExecutionContext(), deadline: ContinuousClock.Instant? = nil, itemIndex: Int = 0
  ) {
    self.parameters = parameters
    self.input = input
    self.limits = limits
    self.context = context
    self.deadline = deadline
    self.itemIndex = itemIndex
  }
}

/// What a node answered.
public struct NodeResult: Sendable {
  public var output: ExecutionDataMap
  public var statistics: ExecutionStatistics

  public init(output: ExecutionDataMap, statistics: ExecutionStatistics = ExecutionStatistics()) {
    self.output = output
    self.statistics = statistics
  }
}

/// What a supplier answered.
public struct SupplyResult: Sendable {
  public var data: JSONValue
  public var statistics: ExecutionStatistics

  public init(data: JSONValue, statistics: ExecutionStatistics = ExecutionStatistics()) {
    self.data = data
    self.statistics = statistics
  }
}

/// A static node made of a closure.
public struct ClosureNode: NodeExecutor {
  public let definition: NodeDefinition
  private let body: @Sendable (NodeRequest) async throws -> ExecutionDataMap

  public init(_ definition: NodeDefinition, _ body: @escaping @Sendable (NodeRequest) async throws -> ExecutionDataMap) {
    self.definition = definition
    self.body = body
  }

  public func execute(_ request: NodeRequest) async throws -> NodeResult {
    let start = ContinuousClock.now
    let output = try await body(request)
    return NodeResult(output: output, statistics: ExecutionStatistics(duration: start.duration(to: .now)))
  }
}
