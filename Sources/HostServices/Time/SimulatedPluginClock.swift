import Synchronization

/// Clocks that stand still until somebody advances them: for tests, and executions that are run again.
public final class SimulatedPluginClock: PluginClock {
  private struct State {
    var now: UInt64
    var monotonic: UInt64

    /// Stops at the last moment that there is.
    mutating func advance(_ nanoseconds: UInt64) {
      let (now, monotonic) = (now.addingReportingOverflow(nanoseconds), monotonic.addingReportingOverflow(nanoseconds))
      self.now = now.overflow ? .max : now.partialValue
      self.monotonic = monotonic.overflow ? .max : monotonic.partialValue
    }
  }

  private let state: Mutex<State>
  private let step: UInt64

  /// - Parameters:
  ///   - now: nanoseconds since 1970-01-01T00:00:00Z.
  ///   - monotonic: nanoseconds.
  ///   - step: nanoseconds by which both clocks advance after each reading.
  public init(now: UInt64 = 0, monotonic: UInt64 = 0, step: UInt64 = 0) {
    state = Mutex(State(now: now, monotonic: monotonic))
    self.step = step
  }

  public func now() -> UInt64 { read(\.now) }
  public func monotonic() -> UInt64 { read(\.monotonic) }

  private func read(_ path: KeyPath<State, UInt64>) -> UInt64 {
    state.withLock { state in
      defer { state.advance(step) }
      return state[keyPath: path]
    }
  }

  /// Advances both clocks; a negative duration does nothing.
  public func advance(by duration: Duration) {
    let (seconds, attoseconds) = duration.components
    let whole = UInt64(clamping: seconds).multipliedReportingOverflow(by: 1_000_000_000)
    let part = whole.partialValue.addingReportingOverflow(UInt64(clamping: attoseconds / 1_000_000_000))
    state.withLock { $0.advance(whole.overflow || part.overflow ? .max : part.partialValue) }
  }

  /// Sets the clock that tells the date, which may go back; the other one stays.
  public func set(now: UInt64) { state.withLock { $0.now = now } }
}
