import Synchronization

/// Counts transfers, so that plugins cannot use up the process's sockets.
final class TransferPermits: Sendable {
  private let left: Mutex<Int>
  private let maximum: Int

  init(_ maximum: Int) {
    self.maximum = maximum
    left = Mutex(max(0, maximum))
  }

  /// Throws `unavailable`.
  func take() throws(ServiceError) -> TransferPermit {
    let isTaken = left.withLock { left in
      guard left > 0 else { return false }
      left -= 1
      return true
    }
    guard isTaken else {
      throw ServiceError(.unavailable, "\(maximum) HTTP requests are under way already, as many as may be", isRetryable: true)
    }
    return TransferPermit(self)
  }

  fileprivate func giveBack() { left.withLock { $0 += 1 } }
}

/// One transfer; given back once, at the latest with the last reference.
final class TransferPermit: Sendable {
  private let permits: Mutex<TransferPermits?>

  init(_ permits: TransferPermits) { self.permits = Mutex(permits) }

  deinit { giveBack() }

  func giveBack() {
    let owner = permits.withLock { permits in
      defer { permits = nil }
      return permits
    }
    owner?.giveBack()
  }
}
