import WasmEngine

/// What ends a wait inside a function early: the store's deadline and its cancellation.
public struct WaitLimits {
  /// When the run's time is over.
  public var deadline: ContinuousClock.Instant?
  /// Tells whether the run was cancelled.
  public var cancellation: CancellationToken?

  /// Limits; by default none.
  public init(deadline: ContinuousClock.Instant? = nil, cancellation: CancellationToken? = nil) {
    self.deadline = deadline
    self.cancellation = cancellation
  }

  /// The longest wait between two checks, in nanoseconds: 10 ms.
  public static let longestSlice: UInt64 = 10_000_000

  /// Throws `interrupted` when the time is over or the run was cancelled.
  public func check() throws(WasmError) {
    if let cancellation, cancellation.isCancelled { throw .interrupted(.cancelled) }
    if let deadline, ContinuousClock.now >= deadline { throw .interrupted(.deadlineExceeded) }
  }

  /// How long to wait before the next check, in nanoseconds: at most 10 ms, `wanted`, and the time until the deadline.
  public func slice(_ wanted: UInt64 = longestSlice) -> UInt64 {
    var slice = min(wanted, Self.longestSlice)
    if let deadline {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { return 0 }
      if left < .nanoseconds(Self.longestSlice) {
        slice = min(slice, UInt64(left.components.attoseconds / 1_000_000_000) + 1)
      }
    }
    return slice
  }
}
