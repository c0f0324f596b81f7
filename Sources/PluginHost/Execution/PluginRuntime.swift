/// What all executions of a host share.
final class PluginRuntime: Sendable {
  let services: PluginServices
  /// What plugins and tenants may do.
  let policy: Policy
  let scheduler: ExecutionScheduler
  let gate: ConcurrencyGate
  let ledger: UsageLedger
  let sessions: SessionList
  let pools: InstancePool.Limits
  let telemetry: HostTelemetry
  /// How much fuel an execution gets before others have their turn.
  let slice: UInt64
  /// How much fuel one call of `cabi_realloc` or a post-return function may take beside the slice.
  let helperFuel: UInt64

  init(_ configuration: PluginHost.Configuration = PluginHost.Configuration(), scheduler: ExecutionScheduler? = nil) {
    services = configuration.services
    telemetry = HostTelemetry(tracer: configuration.tracer, metrics: configuration.metrics)
    policy = configuration.policy
    self.scheduler = scheduler ?? ExecutionScheduler(threads: configuration.threads)
    gate = ConcurrencyGate(limits: configuration.concurrency)
    ledger = UsageLedger(tenantQuota: configuration.tenantQuota, pluginQuota: configuration.pluginQuota)
    sessions = SessionList(limits: configuration.supplierSessions)
    pools = InstancePool.Limits(
      perPlugin: configuration.pooledInstancesPerPlugin, perTenant: configuration.pooledInstancesPerTenant)
    slice = max(1000, configuration.fuelSlice)
    helperFuel = 100_000_000
  }
}
