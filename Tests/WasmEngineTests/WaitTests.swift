import Foundation
import Testing
import WasmText
import WasmTypes

@testable import WasmEngine

/// What ends a wait: a notification, its timeout, the store's deadline, cancellation.
@Suite struct WaitTests {
  static func program(metered: Bool = true) throws -> SharedProgram {
    try SharedProgram(
      metered: metered,
      """
      (func (export "wait") (param i64) (result i32)
        (i32.store (i32.const 8) (i32.const 1))
        (memory.atomic.wait32 (i32.const 0) (i32.const 0) (local.get 0)))
      (func (export "wait-for-ever") (result i32)
        (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const -1)))
      (func (export "notify") (param i32) (result i32) (memory.atomic.notify (i32.const 0) (local.get 0)))
      """)
  }

  private func notify(_ program: SharedProgram, _ count: Int32 = -1) throws -> Int32 {
    try program.instantiate().function("notify", as: ((Int32) -> Int32).self)(count)
  }

  private func interruption(_ action: () throws -> Void) -> Interruption? {
    do { try action() } catch WasmError.interrupted(let interruption) { return interruption } catch {}
    return nil
  }

  @Test(arguments: [true, false]) func deadlineEndsAnInfiniteWait(_ isMetered: Bool) throws {
    let program = try Self.program(metered: isMetered)
    let store = Store()
    let instance = try program.instantiate(in: store)
    let begin = ContinuousClock.now
    store.deadline = begin + .milliseconds(30)
    #expect(interruption { _ = try instance.function("wait-for-ever").call() } == .deadlineExceeded)
    #expect(ContinuousClock.now - begin >= .milliseconds(30))
    #expect(ContinuousClock.now - begin < .seconds(10))
    // The run is given up, and nobody waits.
    #expect(try notify(program) == 0)
  }

  @Test func cancellationEndsAnInfiniteWait() throws {
    let program = try Self.program()
    let token = CancellationToken()
    let thread = program.start("wait-for-ever", cancellation: token)
    Thread.sleep(forTimeInterval: 0.05)
    let begin = ContinuousClock.now
    token.cancel()
    #expect(interruption { _ = try thread.join() } == .cancelled)
    #expect(ContinuousClock.now - begin < .seconds(5))
  }

  @Test func timeoutsAreNanoseconds() throws {
    let instance = try Self.program().instantiate()
    let wait = try instance.function("wait", as: ((Int64) -> Int32).self)
    for timeout in [0, 1, 999, 1_000_000, 15_000_000] as [Int64] {
      let begin = ContinuousClock.now
      #expect(try wait(timeout) == 2)
      #expect(ContinuousClock.now - begin >= .nanoseconds(timeout))
    }
  }

  @Test func greatTimeoutsDoNotOverflow() throws {
    let program = try Self.program()
    let store = Store()
    let instance = try program.instantiate(in: store)
    for timeout in [Int64.max, .min, -1] {
      store.deadline = ContinuousClock.now + .milliseconds(5)
      #expect(interruption { _ = try instance.function("wait").call([.i64(timeout)]) } == .deadlineExceeded)
    }
  }

  /// A run that is suspended while it waits.
  private func suspended(_ program: SharedProgram, _ store: Store, timeout: Int64) throws -> Execution {
    let execution = try program.instantiate(in: store).function("wait").start([.i64(timeout)])
    let memory = try Memory(store: store, sharing: program.memory)
    // On a busy machine the deadline may come before the guest has begun.
    repeat {
      store.deadline = ContinuousClock.now + .milliseconds(5)
      guard case .suspended(.deadlineExceeded) = try execution.run() else { throw GuestThread.StillRunning() }
    } while try memory.load(at: 8, as: UInt32.self) == 0
    store.deadline = nil
    return execution
  }

  private func result(_ execution: Execution) throws -> Int32? {
    guard case .finished(let results) = try execution.run(), case .i32(let result)? = results.first else { return nil }
    return result
  }

  /// A run may stop in the middle of a wait: the guest notices nothing of it.
  @Test func aSuspendedRunIsNotified() throws {
    let program = try Self.program()
    let store = Store()
    let execution = try suspended(program, store, timeout: -1)
    store.deadline = ContinuousClock.now
    guard case .suspended(.deadlineExceeded) = try execution.run() else {
      Issue.record("the wait ended")
      return
    }
    store.deadline = nil
    #expect(try notify(program, 7) == 1)
    #expect(try notify(program) == 0)
    // The value has changed since: the run had been notified before.
    try Memory(store: store, sharing: program.memory).store(UInt32(1), at: 0)
    #expect(try result(execution) == 0)
  }

  @Test func aSuspendedRunTimesOut() throws {
    let program = try Self.program()
    let store = Store()
    let execution = try suspended(program, store, timeout: 500_000_000)
    Thread.sleep(forTimeInterval: 0.5)
    #expect(try result(execution) == 2)
    #expect(try notify(program) == 0)
  }

  @Test func anAbandonedRunWaitsNoMore() throws {
    let program = try Self.program()
    let store = Store()
    let execution = try suspended(program, store, timeout: -1)
    execution.abandon()
    #expect(try notify(program) == 0)
    do { _ = try suspended(program, store, timeout: -1) }
    #expect(try notify(program) == 0)
  }

  /// A run that was cancelled before it waited does not block.
  @Test func aCancelledStoreDoesNotWait() throws {
    let program = try Self.program(metered: false)
    let store = Store()
    let instance = try program.instantiate(in: store)
    store.cancellation.cancel()
    #expect(interruption { _ = try instance.function("wait-for-ever").call() } == .cancelled)
    #expect(try notify(program) == 0)
  }

  @Test func fuelOfAWaitDoesNotDependOnItsLength() throws {
    let program = try Self.program()
    var spent: Set<UInt64> = []
    for timeout in [0, 200_000_000] as [Int64] {
      let store = Store()
      let execution = try suspended(program, store, timeout: timeout == 0 ? 60_000_000_000 : timeout)
      if timeout == 0 { #expect(try notify(program) == 1) }
      #expect(try result(execution) == (timeout == 0 ? 0 : 2))
      spent.insert(store.fuelConsumed)
    }
    #expect(spent == [8])
  }
  @Test func waitsOnOneMemoryAreBounded() {
    let queue = WaitQueue()
    for number in 0..<WaitQueue.greatestCount {
      guard case .waiting = queue.enter(UInt64(number & 15) * 4, timeout: nil, where: { true }) else {
        Issue.record("refused \(number)")
        return
      }
    }
    guard case .full = queue.enter(0, timeout: nil, where: { true }) else {
      Issue.record("one too many waits")
      return
    }
    #expect(queue.notify(0, count: 10) == 10)
    guard case .waiting(let last) = queue.enter(400, timeout: nil, where: { true }) else {
      Issue.record("refused with room")
      return
    }
    #expect(last.leave())
    #expect(!last.leave())
    #expect(queue.notify(0, count: .max) == WaitQueue.greatestCount / 16 - 10)
    for address in 1..<16 { #expect(queue.notify(UInt64(address) * 4, count: .max) == WaitQueue.greatestCount / 16) }
    #expect(queue.notify(400, count: .max) == 0)
    guard case .notEqual = queue.enter(0, timeout: nil, where: { false }) else {
      Issue.record("waits for a value that is not there")
      return
    }
  }
}
