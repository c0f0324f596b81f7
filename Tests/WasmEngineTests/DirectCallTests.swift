import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Calls that go to the handlers without a run of their own: what stops them, and what they leave behind, is what it is for any run.
@Suite struct DirectCallTests {
  private static let text = """
    (module
      (import "host" "act" (func $act (param i32) (result i32)))
      (func (export "none") (nop))
      (func (export "one") (param i32) (result i32) (local.get 0))
      (func (export "two") (param i32 i64) (result i64) (i64.add (i64.extend_i32_s (local.get 0)) (local.get 1)))
      (func (export "three") (param i32 f32 f64) (result f64)
        (f64.add (f64.convert_i32_s (local.get 0)) (f64.add (f64.promote_f32 (local.get 1)) (local.get 2))))
      (func (export "four") (param i32 v128 i64 i32) (result i64)
        (i64.add (i64.extend_i32_s (i32.add (local.get 0) (local.get 3)))
          (i64.add (local.get 2) (i64x2.extract_lane 1 (local.get 1)))))
      (func (export "five") (param i32 i32 i32 i32 i32) (result i32)
        (i32.add (i32.mul (local.get 0) (local.get 1)) (i32.sub (i32.mul (local.get 2) (local.get 3)) (local.get 4))))
      (func (export "many") (param v128 i32) (result i32 v128 externref)
        (local.get 1) (local.get 0) (ref.null extern))
      (func (export "loop") (param i32) (result i32)
        (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))) (local.get 0))
      (func (export "trap") (param i32) (result i32) (i32.div_s (i32.const 1) (local.get 0)))
      (func $deep (export "deep") (param i32) (result i32) (call $deep (local.get 0)))
      (func (export "acts") (param i32) (result i32) (call $act (local.get 0))))
    """

  private final class Box: @unchecked Sendable {
    var instance: Instance?; var execution: Execution?; var refusals = 0; var idle = false
  }

  private func instance(
    limits: StoreLimits = StoreLimits(), act: @escaping @Sendable (Int32) throws -> Int32 = { $0 }
  ) throws -> Instance {
    var imports = Imports()
    imports.define("host", "act") { (_: HostCall, value: Int32) -> Int32 in try act(value) }
    return try Store(limits: limits).instantiate(Module(WatParser.parse(Self.text)), imports: imports)
  }

  @Test func everyNumberOfParameters() throws {
    let instance = try instance()
    try instance.function("none", as: (() -> Void).self)()
    #expect(try instance.function("one", as: ((Int32) -> Int32).self)(-7) == -7)
    #expect(try instance.function("one", as: ((UInt32) -> UInt32).self)(.max) == .max)
    #expect(try instance.function("two", as: ((Int32, Int64) -> Int64).self)(-1, 1 << 40) == (1 << 40) - 1)
    #expect(try instance.function("three", as: ((Int32, Float, Double) -> Double).self)(1, 2.5, 4) == 7.5)
    let four = try instance.function("four", as: ((Int32, SIMD2<Int64>, Int64, Int32) -> Int64).self)
    #expect(try four(1, SIMD2(100, 20), 300, 4000) == 4321)
    #expect(try instance.function("five", as: ((Int32, Int32, Int32, Int32, Int32) -> Int32).self)(2, 3, 4, 5, 6) == 20)
    #expect(throws: WasmError.self) { try instance.function("five", as: ((Int32, Int32, Int32, Int32) -> Int32).self) }
    #expect(throws: WasmError.self) { try instance.function("one", as: ((Int32) -> Void).self) }
    #expect(throws: WasmError.self) { try instance.function("two", as: ((Int32, Int32) -> Int64).self) }
  }

  @Test func valuesOfEveryKind() throws {
    let instance = try instance()
    for _ in 0..<3 {
      let results = try instance.function("many").call([.v128(1, 2), .i32(3)])
      guard results.count == 3, case .i32(3) = results[0], case .v128(1, 2) = results[1], case .externref(nil) = results[2] else {
        Issue.record("\(results)")
        return
      }
    }
    #expect(throws: WasmError.self) { try instance.function("many").call([.i32(3)]) }
    #expect(throws: WasmError.self) { try instance.function("many").call([.i32(3), .i32(3)]) }
  }

  /// A store has as many signatures as it has types, whenever they come.
  @Test func typesThatComeLater() throws {
    let store = Store()
    for count in 1...40 {
      let parameters = String(repeating: " i32", count: count)
      let module = try Module(WatParser.parse("(module (func (export \"f\") (param\(parameters)) (result i32) local.get 0))"))
      let function = try store.instantiate(module).function("f")
      for _ in 0..<2 {
        guard case .i32(9)? = try function.call(.init(repeating: .i32(9), count: count)).first else {
          Issue.record("\(count) parameters")
          return
        }
      }
    }
  }

  @Test func fuelIsExactHoweverACallEnds() throws {
    let measured = try instance()
    func cost(_ name: String, _ argument: Int32) throws -> UInt64 {
      let before = measured.store.fuelConsumed
      _ = try? measured.function(name, as: ((Int32) -> Int32).self)(argument)
      return measured.store.fuelConsumed - before
    }
    // A loop over several slices, a trap, a host call, a short call.
    let calls: [(String, Int32)] = [("loop", 300_000), ("trap", 0), ("acts", 1), ("one", 1), ("loop", 10)]
    for (name, argument) in calls {
      let needed = try cost(name, argument)
      let instance = try instance()
      let function = try instance.function(name, as: ((Int32) -> Int32).self)
      // The same with a budget: what is left and what was spent add up.
      instance.store.fuel = needed + 1_000_000
      _ = try? function(argument)
      #expect(instance.store.fuelConsumed == needed, "\(name)")
      #expect(instance.store.fuel == 1_000_000, "\(name)")
      // Just enough, and one too few.
      let paid = instance.store.fuelConsumed
      instance.store.fuel = needed
      if name != "trap" { #expect(throws: Never.self) { try function(argument) } }
      if name == "trap" { continue }
      #expect(instance.store.fuel == 0, "\(name)")
      #expect(instance.store.fuelConsumed == paid + needed, "\(name)")
      instance.store.fuel = needed - 1
      #expect(throws: WasmError.self, "\(name)") { try function(argument) }
      #expect(instance.store.fuel + instance.store.fuelConsumed == paid + needed * 2 - 1, "\(name)")
    }
  }

  @Test func interruptionsAndTrapsLeaveTheStoreUsable() throws {
    let store = try instance().store
    let instance = try store.instantiate(
      Module(WatParser.parse(Self.text)),
      imports: {
        var imports = Imports()
        imports.define("host", "act") { (_: HostCall, value: Int32) -> Int32 in throw Trap(.unreachable) }
        return imports
      }())
    let one = try instance.function("one", as: ((Int32) -> Int32).self)
    func isInterrupted(_ wanted: Interruption) -> Bool {
      do {
        _ = try one(1)
        return false
      } catch {
        if case .interrupted(let interruption) = error { return interruption == wanted }
        return false
      }
    }
    #expect(try one(1) == 1)
    store.cancellation.cancel()
    #expect(isInterrupted(.cancelled))
    store.cancellation = CancellationToken()
    #expect(try one(2) == 2)
    store.deadline = .now - .seconds(1)
    #expect(isInterrupted(.deadlineExceeded))
    store.deadline = .now + .seconds(600)
    #expect(try one(3) == 3)
    store.deadline = nil
    store.fuel = 0
    #expect(isInterrupted(.outOfFuel))
    store.fuel = .max
    for _ in 0..<3 {
      #expect(throws: WasmError.self) { try instance.function("trap", as: ((Int32) -> Int32).self)(0) }
      #expect(throws: WasmError.self) { try instance.function("deep", as: ((Int32) -> Int32).self)(0) }
      #expect(throws: WasmError.self) { try instance.function("acts", as: ((Int32) -> Int32).self)(0) }
      #expect(try one(4) == 4)
      #expect(store.isIdle)
    }
  }

  /// While a host function runs, the call that it serves is a run that others must not grow over.
  @Test func aCallIsAnOpenRunWhileItsHostFunctionsRun() throws {
    let box = Box()
    let instance = try instance(act: { value in
      guard let instance = box.instance else { return 0 }
      box.idle = instance.store.isIdle
      if value > 0, let execution = box.execution {
        // Its frames lie below this call's.
        do { _ = try execution.run() } catch { box.refusals += 1 }
      }
      guard value > 0 else { return 1 }
      return try instance.function("acts", as: ((Int32) -> Int32).self)(value - 1) + 1
    })
    box.instance = instance
    box.execution = try instance.function("one").start([.i32(5)])
    #expect(try instance.function("acts", as: ((Int32) -> Int32).self)(20) == 21)
    #expect(box.refusals == 20)
    #expect(!box.idle)
    guard case .finished(let values)? = try box.execution?.run(), case .i32(5)? = values.first else {
      Issue.record("the run below did not go on")
      return
    }
    #expect(instance.store.isIdle)
    (box.instance, box.execution) = (nil, nil)
  }

  /// A typed function keeps its store.
  @Test func aFunctionOutlivesItsInstance() throws {
    let one = try instance().function("one", as: ((Int32) -> Int32).self)
    #expect(try one(11) == 11)
  }

  @Test func aStackWithoutRoomForArguments() throws {
    var limits = StoreLimits()
    limits.stackBytes = 1024
    let parameters = String(repeating: " i64", count: 200)
    let module = try Module(WatParser.parse("(module (func (export \"f\") (param\(parameters))) (func (export \"g\")))"))
    let instance = try Store(limits: limits).instantiate(module)
    #expect(throws: WasmError.self) { try instance.function("f").call(.init(repeating: .i64(1), count: 200)) }
    try instance.function("g", as: (() -> Void).self)()
  }
}
