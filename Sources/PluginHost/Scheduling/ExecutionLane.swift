import Synchronization

/// Where one execution runs: the executor that its task prefers.
///
/// A lane stands in its tenant's queue once, however many jobs it has, and runs one of them at a time.
final class ExecutionLane: TaskExecutor {
  let tenant: String
  private let core: ExecutionScheduler.Core

  private struct State {
    var jobs = Ring<UnownedJob>()
    /// In the queue, or with a thread.
    var isScheduled = false
    /// Of the task that has given its turn up.
    var yielding: UnsafeContinuation<Void, Never>?
  }

  private let state = Mutex(State())

  init(tenant: String, core: ExecutionScheduler.Core) {
    self.tenant = tenant
    self.core = core
  }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let isNew = state.withLock { state in
      state.jobs.append(job)
      defer { state.isScheduled = true }
      return !state.isScheduled
    }
    if isNew { core.enqueue(self) }
  }

  /// Runs one job, on a thread of the scheduler.
  func runJob() {
    if let job = state.withLock({ $0.jobs.popFirst() }) { job.runSynchronously(on: asUnownedTaskExecutor()) }
    let yielding = state.withLock { state in
      defer { state.yielding = nil }
      return state.yielding
    }
    // Its task is suspended now: this enqueues a job.
    yielding?.resume()
    let hasMore = state.withLock { state in
      state.isScheduled = !state.jobs.isEmpty
      return state.isScheduled
    }
    if hasMore { core.enqueue(self) }
  }

  /// Gives the turn up: every other execution that has something to run comes before this one goes on. Called by the task
  /// that runs in this lane.
  nonisolated(nonsending) func yield() async {
    await withUnsafeContinuation { continuation in
      state.withLock { $0.yielding = continuation }
    }
  }

  /// Runs a closure in this lane, as part of the caller's task.
  func run<Answer: Sendable>(_ body: @Sendable () async -> Answer) async -> Answer {
    await withTaskExecutorPreference(self) { await body() }
  }
}
