import Dispatch
import Foundation
import Synchronization

/// Runs executions on threads of its own, a bounded number of them: guests never hold a thread of Swift's cooperative pool.
///
/// Each execution has a *lane*, and whatever its task has to run is a job in that lane. A thread takes the next job of the
/// next lane of the next tenant, round and round; an execution whose slice of fuel is used up goes to the end of its
/// tenant's lanes. So tenants share the threads evenly, whatever number of executions each has, and so do the executions of
/// a tenant. An execution that awaits something has no job and takes no thread.
public final class ExecutionScheduler: Sendable {
  /// What threads share. They keep it, not the scheduler, whose end is theirs.
  final class Core: Sendable {
    struct State {
      /// Tenants with something to run, in the order of their turns.
      var tenants = Ring<String>()
      /// Their lanes with something to run, in the order of theirs.
      var lanes: [String: Ring<ExecutionLane>] = [:]
      /// How many lanes that is.
      var queued = 0
      var threads = 0
      /// Threads that wait for a lane.
      var idle = 0
      var isStopped = false
      /// No thread is started meanwhile.
      var isPaused = false
    }

    let threadCount: Int
    let state = Mutex(State())
    let jobs = DispatchSemaphore(value: 0)
    /// For tests: which lanes were given to a thread, in order.
    let observer: (@Sendable (ExecutionLane) -> Void)?

    init(threadCount: Int, observer: (@Sendable (ExecutionLane) -> Void)?) {
      self.threadCount = threadCount
      self.observer = observer
    }
  }

  let core: Core

  /// `threads` is how many executions run at the same time; nil for as many as the machine has processors.
  public init(threads: Int? = nil) {
    core = Core(threadCount: max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount), observer: nil)
  }

  /// For tests: nothing runs before `resume`, and the observer sees whose turn it is.
  init(threads: Int, isPaused: Bool, observer: @escaping @Sendable (ExecutionLane) -> Void) {
    core = Core(threadCount: max(1, threads), observer: observer)
    core.state.withLock { $0.isPaused = isPaused }
  }

  func resume() { core.resume() }

  deinit { core.stop() }

  /// Where a tenant's execution runs.
  func lane(tenant: String) -> ExecutionLane { ExecutionLane(tenant: tenant, core: core) }

  /// How many executions of all tenants have something to run that no thread has taken yet.
  public var waitingCount: Int { core.state.withLock { $0.queued } }
}

extension ExecutionScheduler.Core {
  /// A lane has got something to run. It must not be in the queue already.
  func enqueue(_ lane: ExecutionLane) {
    let needsThread = state.withLock { state in
      if state.lanes[lane.tenant] == nil { state.tenants.append(lane.tenant) }
      state.lanes[lane.tenant, default: Ring()].append(lane)
      state.queued += 1
      guard !state.isPaused, state.queued > state.idle, state.threads < threadCount else { return false }
      state.threads += 1
      return true
    }
    jobs.signal()
    if needsThread { startThread() }
  }

  func resume() {
    let missing = state.withLock { state in
      state.isPaused = false
      let missing = max(0, min(state.queued, threadCount) - state.threads)
      state.threads += missing
      return missing
    }
    for _ in 0..<missing { startThread() }
  }

  private func startThread() {
    let thread = Thread { [self] in work() }
    thread.name = "swiftlet.execution"
    // Host functions parse JSON and expressions, which recurse within bounds.
    thread.stackSize = 4 << 20
    thread.start()
  }

  private func work() {
    while let lane = next() {
      observer?(lane)
      lane.runJob()
    }
  }

  /// Waits for a lane with something to run; nil at the end.
  private func next() -> ExecutionLane? {
    let isOver = state.withLock { state in
      if state.isStopped, state.queued == 0 {
        state.threads -= 1
        return true
      }
      state.idle += 1
      return false
    }
    if isOver { return nil }
    jobs.wait()
    return state.withLock { state in
      state.idle -= 1
      guard let tenant = state.tenants.popFirst(), let lane = state.lanes[tenant]?.popFirst() else {
        state.threads -= 1
        return nil
      }
      state.queued -= 1
      if state.lanes[tenant]?.isEmpty == false {
        state.tenants.append(tenant)
      } else {
        state.lanes[tenant] = nil
      }
      return lane
    }
  }

  /// Ends the threads once nothing is left to run.
  func stop() {
    let idle = state.withLock { state in
      state.isStopped = true
      return state.idle
    }
    for _ in 0..<idle { jobs.signal() }
  }
}
