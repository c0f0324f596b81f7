import Telemetry
import WasmEngine

extension PluginHost {
  /// What a host can choose. Every value has a protective default.
  public struct Configuration: Sendable {
    /// What plugins may ask of the host.
    public var services = PluginServices()
    /// What plugins and tenants may do: beyond the basic capabilities nothing is allowed without a grant.
    public var policy = Policy.standard
    /// Where spans go: of loading, of executions and their parts, of each call of a service.
    public var tracer: any Tracer = NoTracer()
    /// Where measures go.
    public var metrics: any MetricsRecorder = NoMetrics()
    /// The limits of executions that bring none.
    public var limits = ExecutionLimits()
    /// The limits while a plugin is asked for its definitions.
    public var loadLimits = ExecutionLimits(fuel: 1_000_000_000, time: .seconds(10))
    /// The limits of packages.
    public var packageLimits = PluginPackage.Limits()
    /// The features of WebAssembly that plugins may use.
    public var features = FeatureSet.supported
    /// How many executions run at the same time; nil for one on each processor.
    public var threads: Int?
    /// How many executions may have begun, and how many wait.
    public var concurrency = ConcurrencyLimits()
    /// What each tenant may use in a window of time; nil for no quota.
    public var tenantQuota: UsageQuota?
    /// What one plugin may use of that; nil for no quota.
    public var pluginQuota: UsageQuota?
    /// The sessions of suppliers.
    public var supplierSessions = SessionLimits()
    /// How many instances of a plugin wait for their next execution, restored; and how many of those for one tenant.
    public var pooledInstancesPerPlugin = 16
    public var pooledInstancesPerTenant = 4
    /// How much fuel an execution uses before others have their turn.
    public var fuelSlice: UInt64 = 1 << 18

    public init() {}
  }
}
