/// On whose behalf a node runs, and what its workflow knows. The host's call decides all of it: a plugin can name none of
/// these, and reads of them only what expressions give.
public struct ExecutionContext: Sendable {
  /// Every store, permission and quota is the tenant's alone.
  public var tenant: String
  public var workflow: Workflow
  /// The execution's own name, for logs and traces; a host that gives none gets a new one.
  public var execution: String
  /// How the execution was started: `manual`, `trigger` and the like.
  public var mode: String
  /// The node's name in its workflow.
  public var nodeName: String?
  /// The W3C trace context in which the host called: `00-…-…-01`. Invalid ones count as none.
  public var traceparent: String?
  /// What the workflow's other nodes gave, by name: `$("Node")` in expressions.
  public var nodes: [String: ExecutionDataMap]
  /// `$vars` in expressions.
  public var variables: [String: JSONValue]
  /// `$env` in expressions: nothing unless the host puts it here.
  public var environment: [String: String]

  /// What expressions tell of the workflow.
  public struct Workflow: Sendable, Hashable, ExpressibleByStringLiteral {
    public var id: String
    public var name: String
    public var isActive: Bool

    public init(_ id: String, name: String = "", isActive: Bool = false) {
      self.id = id
      self.name = name
      self.isActive = isActive
    }

    public init(stringLiteral id: String) { self.init(id) }
  }

  public init(
    tenant: String = "default", workflow: Workflow = "default", execution: String = "", mode: String = "manual",
    nodeName: String? = nil, traceparent: String? = nil, nodes: [String: ExecutionDataMap] = [:],
    variables: [String: JSONValue] = [:], environment: [String: String] = [:]
  ) {
    self.tenant = tenant
    self.workflow = workflow
    self.execution = execution
    self.mode = mode
    self.nodeName = nodeName
    self.traceparent = traceparent
    self.nodes = nodes
    self.variables = variables
    self.environment = environment
  }
}
