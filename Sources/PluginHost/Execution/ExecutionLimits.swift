/// What one execution may use.
public struct ExecutionLimits: Sendable, Hashable {
  /// Instructions, by the engine's price list; nil for no limit.
  public var fuel: UInt64?
  /// Wall time, with what is spent waiting for a turn; nil for no limit.
  public var time: Duration?
  /// Linear memory, in bytes.
  public var memoryBytes: Int
  /// What the plugin may be given, in bytes of JSON.
  public var inputBytes: Int
  /// What the plugin may answer, in bytes of JSON.
  public var outputBytes: Int
  /// How many messages the plugin may log; more are counted and dropped.
  public var logMessages: Int
  /// The longest message, in bytes of UTF-8; the rest is cut off.
  public var logMessageBytes: Int
  /// How many resources of the host, such as answers of HTTP and files being written, the plugin may hold at a time.
  public var handles: Int
  /// What the plugin may ask of the host's services, by capability; what is not named has no limit but the policy's.
  public var calls: [CapabilityName: CallQuota]

  /// 5 thousand million instructions, 30 seconds, 64 MiB of memory, 64 MiB of input, 16 MiB of output, 1000 messages of 8 KiB,
  /// 64 handles; of expressions, memory, settings and credentials 10,000 calls, of HTTP and files 1000, and 256 MiB for each.
  public init(
    fuel: UInt64? = 5_000_000_000, time: Duration? = .seconds(30), memoryBytes: Int = 64 << 20, inputBytes: Int = 64 << 20,
    outputBytes: Int = 16 << 20, logMessages: Int = 1000, logMessageBytes: Int = 8 << 10, handles: Int = 64,
    calls: [CapabilityName: CallQuota] = ExecutionLimits.standardCalls
  ) {
    self.fuel = fuel
    self.time = time
    self.memoryBytes = memoryBytes
    self.inputBytes = inputBytes
    self.outputBytes = outputBytes
    self.logMessages = logMessages
    self.logMessageBytes = logMessageBytes
    self.handles = handles
    self.calls = calls
  }

  /// The limits of calls that executions have unless somebody asks for others.
  public static let standardCalls: [CapabilityName: CallQuota] = {
    var calls: [CapabilityName: CallQuota] = [:]
    for name in [CapabilityName.expression, .memory, .config, .credentials] {
      calls[name] = CallQuota(calls: 10_000, bytes: 256 << 20)
    }
    for name in [CapabilityName.http, .binary] { calls[name] = CallQuota(calls: 1000, bytes: 256 << 20) }
    return calls
  }()

  /// The smaller of each limit and what a policy allows.
  public func limited(by quota: ExecutionQuota) -> ExecutionLimits {
    func least<T: Comparable>(_ limit: T?, _ other: T?) -> T? {
      guard let limit, let other else { return limit ?? other }
      return min(limit, other)
    }
    var limits = self
    limits.fuel = least(fuel, quota.fuel)
    limits.time = least(time, quota.time)
    limits.memoryBytes = least(memoryBytes, quota.memoryBytes) ?? memoryBytes
    limits.inputBytes = least(inputBytes, quota.inputBytes) ?? inputBytes
    limits.outputBytes = least(outputBytes, quota.outputBytes) ?? outputBytes
    for name in CapabilityName.allCases {
      let calls = calls[name] ?? CallQuota()
      limits.calls[name] = calls.limited(by: quota[name])
    }
    return limits
  }

  /// What is left of the limits for another try, or another item, of the same execution.
  func remaining(after used: ExecutionStatistics) -> ExecutionLimits {
    var limits = self
    limits.fuel = fuel.map { $0 - min($0, used.fuel) }
    limits.logMessages = max(0, logMessages - used.logMessages)
    for (name, usage) in used.calls {
      guard let quota = limits.calls[name] else { continue }
      limits.calls[name]?.calls = quota.calls.map { max(0, $0 - usage.calls) }
      limits.calls[name]?.bytes = quota.bytes.map { max(0, $0 - usage.bytes) }
    }
    return limits
  }
}

/// What an execution asked of a service.
public struct CallUsage: Sendable, Hashable {
  public var calls: Int
  /// Both ways.
  public var bytes: Int
  /// Calls that were refused: not allowed, or over a limit.
  public var refusals: Int

  public init(calls: Int = 0, bytes: Int = 0, refusals: Int = 0) {
    self.calls = calls
    self.bytes = bytes
    self.refusals = refusals
  }

  static func + (left: CallUsage, right: CallUsage) -> CallUsage {
    CallUsage(
      calls: left.calls &+ right.calls, bytes: left.bytes &+ right.bytes, refusals: left.refusals &+ right.refusals)
  }
}

/// What one execution used.
public struct ExecutionStatistics: Sendable, Hashable {
  /// Instructions, by the engine's price list.
  public var fuel: UInt64
  public var duration: Duration
  /// The most linear memory, in bytes.
  public var peakMemoryBytes: Int
  /// In bytes of JSON.
  public var inputBytes: Int
  /// In bytes of JSON.
  public var outputBytes: Int
  /// Including those that were dropped.
  public var logMessages: Int
  /// What was asked of the host's services.
  public var calls: [CapabilityName: CallUsage]
  /// How often the node was tried again, over all items.
  public var retries: Int

  public init(
    fuel: UInt64 = 0, duration: Duration = .zero, peakMemoryBytes: Int = 0, inputBytes: Int = 0, outputBytes: Int = 0,
    logMessages: Int = 0, calls: [CapabilityName: CallUsage] = [:], retries: Int = 0
  ) {
    self.fuel = fuel
    self.duration = duration
    self.peakMemoryBytes = peakMemoryBytes
    self.inputBytes = inputBytes
    self.outputBytes = outputBytes
    self.logMessages = logMessages
    self.calls = calls
    self.retries = retries
  }

  /// Adds another try's or another item's; of memory the greater counts.
  mutating func add(_ other: ExecutionStatistics) {
    fuel = fuel.addingReportingOverflow(other.fuel).overflow ? .max : fuel + other.fuel
    duration += other.duration
    peakMemoryBytes = max(peakMemoryBytes, other.peakMemoryBytes)
    inputBytes = inputBytes &+ other.inputBytes
    outputBytes = outputBytes &+ other.outputBytes
    logMessages = logMessages &+ other.logMessages
    calls.merge(other.calls) { $0 + $1 }
    retries += other.retries
  }
}
