import Synchronization

/// What a wait comes to, as the guest reads it.
private enum WaitResult: UInt32 {
  case notified = 0
  case notEqual = 1
  case timedOut = 2
}

extension Store {
  /// How long a thread that waits may not look at its deadline and at cancellation.
  private static let waitSlice = Duration.milliseconds(10)

  /// Carries out the wait that the context stands at: blocks the thread until it is notified or its timeout ends.
  ///
  /// An interruption leaves the run in the queue with its timeout running. When the run goes on it comes here again and waits on, or
  /// finds that it has been notified meanwhile.
  func wait(_ run: inout Run) throws(WasmError) -> Interruption? {
    let waiter: WaitQueue.Waiter
    if let waiting = run.waiter {
      waiter = waiting
    } else {
      switch enterWaitQueue() {
      case .notEqual:
        finishWait(.notEqual)
        return nil
      case .full:
        throw .trap(
          Trap(.resourceLimit("more than \(WaitQueue.greatestCount) waits on one memory"), backtrace: stopAtInstruction()))
      case .waiting(let entered): waiter = entered
      }
      run.waiter = waiter
    }
    var slice = Duration.zero
    while !waiter.block(for: slice) {
      let now = ContinuousClock.now
      if let timeout = waiter.timeout, now >= timeout {
        run.waiter = nil
        finishWait(waiter.leave() ? .timedOut : .notified)
        return nil
      }
      if let interruption { return interruption }
      slice = min(Self.waitSlice, waiter.timeout.map { now.duration(to: $0) } ?? Self.waitSlice)
      if let deadline { slice = min(slice, now.duration(to: deadline)) }
    }
    run.waiter = nil
    finishWait(.notified)
    return nil
  }

  private func enterWaitQueue() -> WaitQueue.Entry {
    let (pc, fp) = (context.pointee.pc, context.pointee.fp)
    let place = context.pointee.waitPlace
    let record = atomicMemory(pc, UnsafeMutableRawPointer(context))
    guard let memory = sharedMemories[record] else { return .notEqual }
    let nanoseconds: Int64 = fp.slot(pc.slotOperand(26))
    let timeout = nanoseconds < 0 ? nil : ContinuousClock.now + .nanoseconds(nanoseconds)
    let expected: UInt64 = fp.slot(pc.slotOperand(24))
    let isWide = context.pointee.waitsFor64Bits
    return memory.waiters.enter(UInt64(place - record.pointee.base), timeout: timeout) {
      if isWide {
        place.assumingMemoryBound(to: Atomic<UInt64>.self).pointee.load(ordering: .sequentiallyConsistent) == expected
      } else {
        place.assumingMemoryBound(to: Atomic<UInt32>.self).pointee.load(ordering: .sequentiallyConsistent)
          == UInt32(truncatingIfNeeded: expected)
      }
    }
  }

  /// Writes the result and goes behind the instruction.
  private func finishWait(_ result: WaitResult) {
    context.pointee.fp.setSlot(context.pointee.pc.slotOperand(8), result.rawValue)
    context.pointee.pc += 32
  }
}
