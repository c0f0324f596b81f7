import Synchronization

/// Lets one caller at a time have something, first come, first served.
final class CallQueue: Sendable {
  private struct State {
    var isTaken = false
    var waiters = Ring<CheckedContinuation<Void, Never>>()
  }

  private let state = Mutex(State())

  /// Runs the body when all that came before are done.
  func exclusive<Answer, Failure: Error>(_ body: () async throws(Failure) -> Answer) async throws(Failure) -> Answer {
    await take()
    defer { release() }
    return try await body()
  }

  private func take() async {
    await withCheckedContinuation { continuation in
      let isFree = state.withLock { state in
        if state.isTaken {
          state.waiters.append(continuation)
          return false
        }
        state.isTaken = true
        return true
      }
      if isFree { continuation.resume() }
    }
  }

  private func release() {
    let next: CheckedContinuation<Void, Never>? = state.withLock { state in
      guard let next = state.waiters.popFirst() else {
        state.isTaken = false
        return nil
      }
      return next
    }
    next?.resume()
  }
}
