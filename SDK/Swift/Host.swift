import HetumindC

/// The host's log.
public enum Log {
  public enum Level: UInt32 {
    case trace, debug, info, warn, error
  }

  public static func write(_ level: Level, _ message: String) {
    var message = message
    message.withUTF8 { hm_log(hm_level(level.rawValue), hm_string($0)) }
  }
}

/// The host's clocks, in nanoseconds.
public enum Clock {
  /// Since 1970-01-01T00:00:00Z.
  public static var now: UInt64 { hm_now() }
  /// Since some moment.
  public static var monotonic: UInt64 { hm_monotonic() }
}

/// The host's source of random numbers.
public struct HostRandomNumberGenerator: RandomNumberGenerator {
  public init() {}
  public mutating func next() -> UInt64 { hm_random_u64() }
}
