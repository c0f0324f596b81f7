import Foundation

/// The clocks that plugins see.
public protocol PluginClock: Sendable {
  /// Nanoseconds since 1970-01-01T00:00:00Z, without leap seconds.
  func now() -> UInt64
  /// Nanoseconds since some moment; must not go back.
  func monotonic() -> UInt64
}

/// The machine's clocks. Monotonic time counts from when the value was made, so that plugins do not learn when the machine
/// was started.
public struct SystemPluginClock: PluginClock {
  private let start = ContinuousClock.now

  public init() {}

  public func now() -> UInt64 {
    let nanoseconds = Date().timeIntervalSince1970 * 1e9
    return UInt64(exactly: nanoseconds.rounded()) ?? 0
  }

  public func monotonic() -> UInt64 {
    let (seconds, attoseconds) = start.duration(to: .now).components
    return UInt64(clamping: seconds) &* 1_000_000_000 &+ UInt64(clamping: attoseconds / 1_000_000_000)
  }
}

/// The random numbers that plugins see. Called from the tasks that run plugins, so from several at once.
public protocol RandomSource: Sendable {
  func next() -> UInt64
}

/// The system's cryptographically secure source.
public struct SystemRandomSource: RandomSource {
  public init() {}

  public func next() -> UInt64 {
    var generator = SystemRandomNumberGenerator()
    return generator.next()
  }
}
