import Dispatch
import Synchronization

/// A value that is given once, and that one task waits for.
final class OneShot<Value: Sendable>: Sendable {
  private enum State {
    case empty
    case awaited(CheckedContinuation<Value, Never>)
    case given(Value)
  }

  private let state = Mutex(State.empty)

  /// The first value counts.
  func give(_ value: Value) {
    let continuation: CheckedContinuation<Value, Never>? = state.withLock { state in
      switch state {
      case .empty:
        state = .given(value)
        return nil
      case .awaited(let continuation):
        state = .given(value)
        return continuation
      case .given: return nil
      }
    }
    continuation?.resume(returning: value)
  }

  func value() async -> Value {
    await withCheckedContinuation { continuation in
      let value: Value? = state.withLock { state in
        if case .given(let value) = state { return value }
        state = .awaited(continuation)
        return nil
      }
      if let value { continuation.resume(returning: value) }
    }
  }
}

/// What a transfer's steps wait for: an event, the deadline or the task's cancellation.
typealias Event<Value: Sendable> = OneShot<Result<Value, ServiceError>>

extension OneShot {
  /// Throws `timeout` at the deadline, `cancelled` where the task is cancelled, and what the event fails with.
  func value<Success>(until deadline: ContinuousClock.Instant) async throws(ServiceError) -> Success
  where Value == Result<Success, ServiceError> {
    let now = ContinuousClock.now
    guard now < deadline else { throw .timedOut }
    let timer = DispatchWorkItem { self.give(.failure(.timedOut)) }
    DispatchQueue.global().asyncAfter(deadline: .now() + .nanoseconds(now.duration(to: deadline).nanoseconds), execute: timer)
    defer { timer.cancel() }
    return try await withTaskCancellationHandler {
      await value()
    } onCancel: {
      give(.failure(.isCancelled))
    }.get()
  }
}

extension Duration {
  /// Whole nanoseconds, clamped.
  var nanoseconds: Int {
    let (seconds, attoseconds) = components
    let (product, overflow) = Int(clamping: seconds).multipliedReportingOverflow(by: 1_000_000_000)
    guard !overflow else { return seconds < 0 ? Int.min : Int.max }
    let (sum, sumOverflow) = product.addingReportingOverflow(Int(attoseconds / 1_000_000_000))
    return sumOverflow ? (seconds < 0 ? Int.min : Int.max) : sum
  }
}

extension ServiceError {
  static let timedOut = ServiceError(.timeout, "the HTTP request took longer than it may", isRetryable: true)
  static let isCancelled = ServiceError(.cancelled, "the HTTP request was cancelled")
  static func connection(_ message: String, isRetryable: Bool = true) -> ServiceError {
    ServiceError(.connectionError, message, isRetryable: isRetryable)
  }
}
