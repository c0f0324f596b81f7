/// Something did not end in time, and was cancelled.
struct DeadlineExceeded: Error {}

/// Runs an operation and cancels it at a time. Throws `DeadlineExceeded` where that came first; waits for the operation in any
/// case, so nothing of it goes on.
func withDeadline<Answer: Sendable>(
  _ deadline: ContinuousClock.Instant, _ operation: @escaping @Sendable () async throws -> Answer
) async throws -> Answer {
  try await withThrowingTaskGroup(of: Answer.self) { group in
    group.addTask { try await operation() }
    group.addTask {
      try await Task.sleep(until: deadline, clock: .continuous)
      throw DeadlineExceeded()
    }
    defer { group.cancelAll() }
    guard let answer = try await group.next() else { throw CancellationError() }
    return answer
  }
}
