import Dispatch

/// Threads for work that waits for the disk, so that no thread of Swift's tasks does. Work of one key is done in its order.
struct StorageQueues: Sendable {
  private let queues: [DispatchQueue]

  init(label: String, count: Int = 4) {
    queues = (0..<max(1, count)).map { DispatchQueue(label: "\(label).\($0)") }
  }

  private func queue(_ key: String) -> DispatchQueue {
    var sum = 0
    for byte in key.utf8 { sum = sum &* 31 &+ Int(byte) }
    return queues[Int(sum.magnitude % UInt(queues.count))]
  }

  func run<Result: Sendable, Failure: Error>(
    _ key: String, _ work: @escaping @Sendable () throws(Failure) -> Result
  ) async throws(Failure) -> Result {
    let result: Swift.Result<Result, Failure> = await withCheckedContinuation { continuation in
      queue(key).async {
        do throws(Failure) {
          continuation.resume(returning: .success(try work()))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
    }
    return try result.get()
  }

  /// Waits for everything that was begun before.
  func flush() async {
    for queue in queues { await withCheckedContinuation { continuation in queue.async { continuation.resume() } } }
  }

  /// Does the work some time, for whoever does not wait for it.
  func start(_ key: String, _ work: @escaping @Sendable () -> Void) { queue(key).async(execute: work) }
}

let executionHasEnded = ServiceError(.timeout, "the execution's time has ended")

extension ServiceContext {
  /// Throws `timeout` when the execution's time has ended, `cancelled` when its task was cancelled.
  func checkTime() throws(ServiceError) {
    if Task.isCancelled { throw ServiceError(.cancelled, "the execution was cancelled") }
    if let deadline, deadline <= .now { throw executionHasEnded }
  }
}
