import Dispatch

/// Does something at a time, unless it is cancelled before.
struct Alarm: Sendable {
  private static let queue = DispatchQueue(label: "swiftlet.alarms")

  // Safe: a work item is cancelled from any thread, and nothing else is done with it.
  private nonisolated(unsafe) let item: DispatchWorkItem

  init(_ time: ContinuousClock.Instant, _ action: @escaping @Sendable () -> Void) {
    item = DispatchWorkItem(block: action)
    let (seconds, attoseconds) = ContinuousClock.now.duration(to: time).components
    // A year at most: what lies further cannot be told from it.
    let nanoseconds = min(max(0, seconds), 31_536_000) * 1_000_000_000 + max(0, attoseconds / 1_000_000_000)
    Self.queue.asyncAfter(deadline: .now() + .nanoseconds(Int(clamping: nanoseconds)), execute: item)
  }

  func cancel() { item.cancel() }
}
