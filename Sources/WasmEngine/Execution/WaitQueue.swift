import Dispatch
import Synchronization

/// The runs that wait at addresses of a shared memory, in the order of their coming (threads proposal, wait and notify).
///
/// The value at the address is compared and the run enters under one lock, which `notify` takes as well: whoever changes the value and
/// then notifies finds each run that saw the old value.
final class WaitQueue: Sendable {
  /// A run that waits. It stays in the queue while the run is suspended, until it is notified or leaves.
  final class Waiter: Sendable {
    let queue: WaitQueue
    fileprivate let address: UInt64
    /// When the guest's timeout ends; nil for never.
    let timeout: ContinuousClock.Instant?
    fileprivate let signal = DispatchSemaphore(value: 0)

    fileprivate init(_ queue: WaitQueue, _ address: UInt64, _ timeout: ContinuousClock.Instant?) {
      self.queue = queue
      self.address = address
      self.timeout = timeout
    }

    /// Blocks the thread, at most for a time; true once notified.
    func block(for duration: Duration) -> Bool {
      let (seconds, attoseconds) = duration.components
      let nanoseconds = max(0, Int(seconds) * 1_000_000_000 + Int(attoseconds / 1_000_000_000))
      return signal.wait(timeout: .now() + .nanoseconds(nanoseconds)) == .success
    }

    /// Leaves the queue; false where it had been notified.
    @discardableResult
    func leave() -> Bool { queue.remove(self) }
  }

  enum Entry {
    case waiting(Waiter)
    /// The value at the address is not the expected one.
    case notEqual
    /// Too many wait already.
    case full
  }

  private struct State {
    var waiters: [UInt64: [Waiter]] = [:]
    var count = 0
  }

  /// How many runs may wait on one memory.
  static let greatestCount = 1 << 16

  private let state = Mutex(State())

  /// Enters the queue of an address if `isExpected` holds there.
  func enter(_ address: UInt64, timeout: ContinuousClock.Instant?, where isExpected: () -> Bool) -> Entry {
    state.withLock { state in
      guard isExpected() else { return .notEqual }
      guard state.count < Self.greatestCount else { return .full }
      let waiter = Waiter(self, address, timeout)
      state.waiters[address, default: []].append(waiter)
      state.count += 1
      return .waiting(waiter)
    }
  }

  /// Wakes the first `count` at an address; how many there were.
  func notify(_ address: UInt64, count: Int) -> Int {
    let woken: [Waiter] = state.withLock { state in
      guard count > 0, let waiting = state.waiters[address] else { return [] }
      let woken = Array(waiting.prefix(count))
      state.waiters[address] = woken.count == waiting.count ? nil : Array(waiting.dropFirst(count))
      state.count -= woken.count
      return woken
    }
    for waiter in woken { waiter.signal.signal() }
    return woken.count
  }

  private func remove(_ waiter: Waiter) -> Bool {
    state.withLock { state in
      guard let place = state.waiters[waiter.address]?.firstIndex(where: { $0 === waiter }) else { return false }
      state.waiters[waiter.address]?.remove(at: place)
      if state.waiters[waiter.address]?.isEmpty == true { state.waiters[waiter.address] = nil }
      state.count -= 1
      return true
    }
  }
}
