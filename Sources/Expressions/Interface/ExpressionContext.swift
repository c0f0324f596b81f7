import Foundation
public import struct Foundation.Date
public import struct Foundation.TimeZone
public import NodeModel

/// What expressions can see: the data of the execution, the clock and the random numbers. Nothing else reaches them, so
/// that a text has the same value in the same context, always.
public struct ExpressionContext: Sendable {
  /// The items at the node's first input: `$input`, `$json`, `$binary`.
  public var items: [ExecutionData]
  /// The current one of the items: `$itemIndex`.
  public var itemIndex: Int
  /// How often the node ran before in this execution: `$runIndex`.
  public var runIndex = 0
  /// Other data as `$json`; nil for the item's.
  public var json: JSONValue?
  /// What other nodes gave, by name: `$("Node")`, `$node["Node"]`, `$items("Node")`.
  public var nodes: [String: NodeResult] = [:]
  /// Where the input came from: `$prevNode`.
  public var previousNode: PreviousNode?
  /// `$workflow`
  public var workflow = WorkflowInfo()
  /// `$execution`
  public var execution = ExecutionInfo()
  /// The node's own parameters: `$parameter`, `$input.params`.
  public var parameters: JSONValue = [:]
  /// The variables of the environment that expressions may see: `$env`.
  public var environment: [String: String] = [:]
  /// `$vars`
  public var variables: [String: JSONValue] = [:]
  /// What requests that go through pages know: `$http.pagination`.
  public var http: JSONValue = [:]
  /// What a model filled in, by the name given to `$fromAI`.
  public var aiArguments: [String: JSONValue] = [:]
  /// The time of `$now`, `$today` and `new Date()`.
  public var now: Date
  /// The zone of dates, where an expression names no other.
  public var timeZone: TimeZone
  /// The seed of `Math.random()` and `randomItem()`: the same seed gives the same numbers.
  public var seed: UInt64 = 0

  public init(
    items: [ExecutionData] = [], itemIndex: Int = 0, now: Date = Date(), timeZone: TimeZone = .gmt
  ) {
    self.items = items
    self.itemIndex = itemIndex
    self.now = now
    self.timeZone = timeZone
  }
}

/// What a node gave.
public struct NodeResult: Sendable {
  /// The items at each of its main outputs.
  public var outputs: [[ExecutionData]]
  /// Its parameters: `$("Node").params`.
  public var parameters: JSONValue
  /// For each item of the current input the index of the node's item that it was made from; nil where each comes from the
  /// one at the same index.
  public var pairedItems: [Int?]?

  public init(outputs: [[ExecutionData]], parameters: JSONValue = [:], pairedItems: [Int?]? = nil) {
    self.outputs = outputs
    self.parameters = parameters
    self.pairedItems = pairedItems
  }
}

/// The node that gave the input.
public struct PreviousNode: Sendable, Hashable {
  public var name: String
  public var outputIndex: Int
  public var runIndex: Int

  public init(name: String, outputIndex: Int = 0, runIndex: Int = 0) {
    self.name = name
    self.outputIndex = outputIndex
    self.runIndex = runIndex
  }
}

/// The workflow that runs.
public struct WorkflowInfo: Sendable, Hashable {
  public var id: String
  public var name: String
  public var isActive: Bool

  public init(id: String = "", name: String = "", isActive: Bool = false) {
    self.id = id
    self.name = name
    self.isActive = isActive
  }
}

/// The execution that runs.
public struct ExecutionInfo: Sendable, Hashable {
  public var id: String
  /// `test` or `production`.
  public var mode: String
  /// Where a call lets a waiting execution go on.
  public var resumeURL: String?

  public init(id: String = "", mode: String = "production", resumeURL: String? = nil) {
    self.id = id
    self.mode = mode
    self.resumeURL = resumeURL
  }
}
