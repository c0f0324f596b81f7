/// What one execution may use.
public struct ExecutionLimits: Sendable, Hashable {
  /// Instructions, by the engine's price list; nil for no limit.
  public var fuel: UInt64?
  /// Wall time; nil for no limit.
  public var time: Duration?
  /// Linear memory, in bytes.
  public var memoryBytes: Int
  /// What the plugin may answer, in bytes of JSON.
  public var outputBytes: Int
  /// How many messages the plugin may log; more are counted and dropped.
  public var logMessages: Int
  /// The longest message, in bytes of UTF-8; the rest is cut off.
  public var logMessageBytes: Int

  /// 5 thousand million instructions, 30 seconds, 64 MiB of memory, 16 MiB of output, 1000 messages of 8 KiB.
  public init(
    fuel: UInt64? = 5_000_000_000, time: Duration? = .seconds(30), memoryBytes: Int = 64 << 20, outputBytes: Int = 16 << 20,
    logMessages: Int = 1000, logMessageBytes: Int = 8 << 10
  ) {
    self.fuel = fuel
    self.time = time
    self.memoryBytes = memoryBytes
    self.outputBytes = outputBytes
    self.logMessages = logMessages
    self.logMessageBytes = logMessageBytes
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

  public init(
    fuel: UInt64 = 0, duration: Duration = .zero, peakMemoryBytes: Int = 0, inputBytes: Int = 0, outputBytes: Int = 0,
    logMessages: Int = 0
  ) {
    self.fuel = fuel
    self.duration = duration
    self.peakMemoryBytes = peakMemoryBytes
    self.inputBytes = inputBytes
    self.outputBytes = outputBytes
    self.logMessages = logMessages
  }
}
