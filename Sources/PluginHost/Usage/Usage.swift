/// What a tenant, or a plugin of a tenant, has used since the quota's window began.
public struct Usage: Sendable, Hashable {
  /// Executions that ended, and calls of suppliers.
  public var executions: Int = 0
  /// Those that ended in an error, by its reason.
  public var failures: [NodeExecutionError.Reason: Int] = [:]
  /// Executions that run at the moment.
  public var running: Int = 0
  public var fuel: UInt64 = 0
  public var duration: Duration = .zero
  /// The linear memory that the executions which run may have, in bytes.
  public var reservedMemoryBytes: Int = 0
  /// The most linear memory that one execution had, in bytes.
  public var peakMemoryBytes: Int = 0
  /// What was asked of the host's services.
  public var calls: [CapabilityName: CallUsage] = [:]
  public var logMessages: Int = 0

  public init() {}
}

/// A tenant's usage.
public struct TenantUsage: Sendable, Hashable {
  public var total = Usage()
  /// By the plugin's name.
  public var plugins: [String: Usage] = [:]

  public init() {}
}

/// What a tenant's executions may use together, or those of one of its plugins, in a window of time. Nil for no limit.
public struct UsageQuota: Sendable, Hashable {
  public var fuel: UInt64?
  public var executions: Int?
  /// The time that executions take, in sum.
  public var duration: Duration?
  /// The memory limits of the executions that run at the same time, in sum.
  public var memoryBytes: Int?
  /// Calls of the host's services and bytes both ways.
  public var calls: [CapabilityName: CallQuota]
  /// When counting begins anew.
  public var window: Duration

  public init(
    fuel: UInt64? = nil, executions: Int? = nil, duration: Duration? = nil, memoryBytes: Int? = nil,
    calls: [CapabilityName: CallQuota] = [:], window: Duration = .seconds(3600)
  ) {
    self.fuel = fuel
    self.executions = executions
    self.duration = duration
    self.memoryBytes = memoryBytes
    self.calls = calls
    self.window = window
  }
}
