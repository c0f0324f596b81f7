/// What a host's operator allows: a policy.json or policy.toml.
///
/// Grants say what plugins get, tenants what a tenant's executions may use of it. Of several that fit, the first counts; where
/// none fits, nothing is allowed.
public struct Policy: Sendable, Hashable {
  /// What the host grants to plugins.
  public struct Grant: Sendable, Hashable {
    /// Patterns of plugins' names.
    public var plugins: NamePatterns
    public var capabilities: CapabilitySet
    public var limits: ExecutionQuota

    public init(plugins: [String], capabilities: CapabilitySet, limits: ExecutionQuota = ExecutionQuota()) {
      self.plugins = NamePatterns(plugins)
      self.capabilities = capabilities
      self.limits = limits
    }
  }

  /// What a tenant may use.
  public struct Tenant: Sendable, Hashable {
    /// Patterns of tenants' ids.
    public var tenants: NamePatterns
    public var capabilities: CapabilitySet
    public var limits: ExecutionQuota
    public var settings: Settings

    public init(
      tenants: [String], capabilities: CapabilitySet, limits: ExecutionQuota = ExecutionQuota(), settings: Settings = Settings()
    ) {
      self.tenants = NamePatterns(tenants)
      self.capabilities = capabilities
      self.limits = limits
      self.settings = settings
    }
  }

  /// Values that plugins may ask for by name.
  public struct Settings: Sendable, Hashable {
    public var config: [String: JSONValue]
    /// By the credential's name, then by the field's.
    public var credentials: [String: [String: SecretReference]]

    public init(config: [String: JSONValue] = [:], credentials: [String: [String: SecretReference]] = [:]) {
      self.config = config
      self.credentials = credentials
    }
  }

  public var grants: [Grant]
  public var tenants: [Tenant]
  /// For every tenant that has no such value of its own.
  public var settings: Settings

  public init(grants: [Grant], tenants: [Tenant], settings: Settings = Settings()) {
    self.grants = grants
    self.tenants = tenants
    self.settings = settings
  }

  /// For hosts without a policy: every plugin gets `.basic` in every tenant's executions.
  public static let standard = Policy(
    grants: [Grant(plugins: ["*"], capabilities: .basic)], tenants: [Tenant(tenants: ["*"], capabilities: .all)])

  /// How a policy is written; either way it says the same.
  public enum Format: Sendable, Hashable, CaseIterable {
    case json
    case toml

    /// The name of the file.
    public var file: String { self == .json ? "policy.json" : "policy.toml" }
  }

  /// The grant that a plugin gets; nil for none.
  public func grant(plugin: String) -> Grant? { grants.first { $0.plugins.allows(plugin) } }

  /// The entry for a tenant; nil for none.
  public func entry(tenant: String) -> Tenant? { tenants.first { $0.tenants.allows(tenant) } }

  /// What a plugin whose manifest requests something may do in a tenant's executions.
  public func authorization(plugin: String, request: CapabilitySet, tenant: String) -> Authorization {
    Authorization(
      plugin: plugin, tenant: tenant, request: request, grant: grant(plugin: plugin)?.capabilities ?? .none,
      tenantPolicy: entry(tenant: tenant)?.capabilities ?? .none)
  }

  /// The smaller of the grant's and the tenant's limits.
  public func quota(plugin: String, tenant: String) -> ExecutionQuota {
    (grant(plugin: plugin)?.limits ?? ExecutionQuota()).limited(by: entry(tenant: tenant)?.limits ?? ExecutionQuota())
  }

  /// A setting: the tenant's own, or else everybody's. Whether the plugin may read it is the authorization's to say.
  public func config(_ name: String, tenant: String) -> JSONValue? {
    entry(tenant: tenant)?.settings.config[name] ?? settings.config[name]
  }

  /// A credential's fields: the tenant's own, or else everybody's. Whether the plugin may use it is the authorization's to say.
  public func credential(_ name: String, tenant: String) -> [String: SecretReference]? {
    entry(tenant: tenant)?.settings.credentials[name] ?? settings.credentials[name]
  }
}
