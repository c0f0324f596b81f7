import SemanticVersioning

/// On whose behalf a plugin asks for something. The host's call decides it; no guest can name or change it.
public struct ServiceScope: Sendable, Hashable {
  public var tenant: String
  public var workflow: String
  /// The execution's own name, for logs and traces.
  public var execution: String
  public var plugin: String
  /// The node's kind; nil while a plugin is loaded.
  public var node: String?
  public var version: SemanticVersion?

  public init(
    tenant: String = "default", workflow: String = "default", execution: String = "", plugin: String = "", node: String? = nil,
    version: SemanticVersion? = nil
  ) {
    self.tenant = tenant
    self.workflow = workflow
    self.execution = execution
    self.plugin = plugin
    self.node = node
    self.version = version
  }
}

/// What a service is told with every call.
public struct ServiceContext: Sendable {
  public var scope: ServiceScope
  /// When the execution's time ends; nil where it has no end. A service gives up then.
  public var deadline: ContinuousClock.Instant?
  /// W3C trace context of the call's span, for services that pass it on: `00-…-…-01`.
  public var traceparent: String?

  public init(scope: ServiceScope, deadline: ContinuousClock.Instant? = nil, traceparent: String? = nil) {
    self.scope = scope
    self.deadline = deadline
    self.traceparent = traceparent
  }
}
