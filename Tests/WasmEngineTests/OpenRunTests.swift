import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Several runs on one store, ended, abandoned and resumed in every order: each gives its own result or a typed error.
@Suite struct OpenRunTests {
  private static let text = """
    (module
      (import "host" "wait" (func $wait (result i32)))
      (import "host" "act" (func $act))
      (func $deep (param i32) (result i32) (local i64 i64 i64 i64 i64 i64 i64 i64)
        (local.set 1 (i64.const 0x4141414141414141)) (local.set 8 (i64.const 0x4141414141414141))
        (if (result i32) (local.get 0)
          (then (i32.add (i32.const 1) (call $deep (i32.sub (local.get 0) (i32.const 1)))))
          (else (i32.const 0))))
      (func (export "awaits") (param i32) (result i32)
        (i32.add (local.get 0) (i32.add (call $wait) (call $deep (i32.const 20)))))
      (func (export "acts") (param i32) (result i32) (call $act) (local.get 0))
      (func (export "deep") (param i32) (result i32) (call $deep (local.get 0))))
    """

  /// Async host functions that answer when they are told to.
  private actor Gate {
    private var waiting: [CheckedContinuation<Void, Never>] = []
    func pass() async { await withCheckedContinuation { waiting.append($0) } }
    var count: Int { waiting.count }
    func open(_ index: Int) { waiting[index].resume() }
  }

  /// What a test and a host function share; both are on one task.
  private final class Box: @unchecked Sendable { var execution: Execution?; var instance: Instance?; var error: WasmError? }

  private func instance(
    wait: @escaping @Sendable () async -> Void = {}, act: @escaping @Sendable () throws -> Void = {},
    limits: StoreLimits = StoreLimits()
  ) throws -> Instance {
    var imports = Imports()
    imports.defineAsync("host", "wait", type: FunctionType([], [.i32])) { _ in
      await wait()
      return [.i32(7)]
    }
    imports.define("host", "act", type: FunctionType()) { _ in try act() }
    return try Store(limits: limits).instantiate(Module(WatParser.parse(Self.text)), imports: imports)
  }

  /// The one number that a run finished with.
  private func result(_ state: Execution.State) -> Int32? {
    if case .finished(let values) = state { number(values) } else { nil }
  }

  private func number(_ values: [Value]) -> Int32? {
    if case .i32(let number) = values.first { number } else { nil }
  }

  private func isResourceError(_ action: () throws -> Void) -> Bool {
    do {
      try action()
      return false
    } catch {
      if case WasmError.resource = error { return true }
      return false
    }
  }

  @Test func abandoningWithinAHostFunctionChangesNothing() throws {
    let box = Box()
    let instance = try instance(act: {
      box.execution?.abandon()
      _ = try box.instance?.function("deep").call([.i32(30)])
    })
    box.instance = instance
    let execution = try instance.function("acts").start([.i32(300)])
    box.execution = execution
    #expect(result(try execution.run()) == 300)
    box.execution = nil
    box.instance = nil
  }

  @Test func aRunDoesNotRunWithinItself() throws {
    let box = Box()
    let instance = try instance(act: {
      do { _ = try box.execution?.run() } catch let error as WasmError { box.error = error }
    })
    let execution = try instance.function("acts").start([.i32(3)])
    box.execution = execution
    #expect(result(try execution.run()) == 3)
    guard case .resource = box.error else {
      Issue.record("\(String(describing: box.error))")
      return
    }
    box.execution = nil
  }

  @Test func aRunThatAHostFunctionLeavesOpenIsOver() throws {
    let box = Box()
    let instance = try instance(act: {
      box.execution = try box.instance?.function("deep").start([.i32(10)])
      box.instance?.store.fuel = 30
      _ = try box.execution?.run()
      box.instance?.store.fuel = .max
    })
    box.instance = instance
    #expect(number(try instance.function("acts").call([.i32(5)])) == 5)
    let open = try #require(box.execution)
    #expect(isResourceError { _ = try open.run() })
    open.abandon()
    #expect(number(try instance.function("deep").call([.i32(9)])) == 9)
    box.execution = nil
    box.instance = nil
  }

  @Test func runsThatEndOutOfOrderGiveTheirRoomBack() throws {
    var limits = StoreLimits()
    limits.stackBytes = 16 << 10
    let instance = try instance(limits: limits)
    for _ in 0..<2000 {
      let lower = try instance.function("deep").start([.i32(1)])
      let upper = try instance.function("deep").start([.i32(2)])
      lower.abandon()
      #expect(result(try upper.run()) == 2)
    }
    #expect(number(try instance.function("deep").call([.i32(50)])) == 50)
  }

  @Test func aNewerRunKeepsItsFramesWhenAnOlderOneIsAnswered() async throws {
    let gate = Gate()
    let instance = try instance(wait: { await gate.pass() })
    let first = try instance.function("awaits").start([.i32(100)])
    let second = try instance.function("awaits").start([.i32(200)])
    nonisolated(unsafe) let (older, newer) = (first, second)
    // Only the newest may begin; the older one is told so.
    #expect(isResourceError { _ = try older.run() })
    async let outcome = newer.runAsync()
    while await gate.count < 1 { await Task.yield() }
    #expect(isResourceError { _ = try older.run() })
    await gate.open(0)
    #expect(result(try await outcome) == 227)
  }

  @Test func anAbandonedRunIsNotRevived() async throws {
    let gate = Gate()
    let instance = try instance(wait: { await gate.pass() })
    nonisolated(unsafe) let execution = try instance.function("awaits").start([.i32(100)])
    async let outcome = execution.runAsync()
    while await gate.count < 1 { await Task.yield() }
    execution.abandon()
    #expect(number(try instance.function("deep").call([.i32(40)])) == 40)
    await gate.open(0)
    do {
      _ = try await outcome
      Issue.record("it went on")
    } catch {
      guard case WasmError.resource = error else { throw error }
    }
    #expect(number(try instance.function("deep").call([.i32(40)])) == 40)
  }

  @Test func aRunBelowANewerOneEndsWhenItIsAnswered() async throws {
    let gate = Gate()
    let instance = try instance(wait: { await gate.pass() })
    nonisolated(unsafe) let first = try instance.function("awaits").start([.i32(100)])
    async let outcome = first.runAsync()
    while await gate.count < 1 { await Task.yield() }
    nonisolated(unsafe) let second = try instance.function("awaits").start([.i32(200)])
    async let other = second.runAsync()
    while await gate.count < 2 { await Task.yield() }
    await gate.open(0)
    do {
      _ = try await outcome
      Issue.record("it went on over the newer run's frames")
    } catch {
      guard case WasmError.resource = error else { throw error }
    }
    await gate.open(1)
    #expect(result(try await other) == 227)
  }
}
