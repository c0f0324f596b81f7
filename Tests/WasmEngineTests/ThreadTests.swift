import Foundation
import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Stores on several threads with one memory between them.
@Suite struct ThreadTests {
  @Test func twoStoresCountExactly() throws {
    let program = try SharedProgram(
      """
      (func (export "count") (param $n i32)
        (loop $again
          (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
      """)
    let threads = (0..<2).map { _ in program.start("count", [100_000]) }
    for thread in threads { _ = try thread.join() }
    let memory = try Memory(store: Store(), sharing: program.memory)
    #expect(try memory.load(at: 0, as: UInt32.self) == 200_000)
  }

  /// Each width on its own cell, by compare and exchange: no increment is lost, and neighbours stay as they are.
  @Test(arguments: [8, 16, 32, 64])
  func everyWidthExchangesAtomically(_ width: Int) throws {
    let suffix = width == 64 ? "" : "\(width)"
    let unsigned = width == 64 ? "" : "_u"
    let program = try SharedProgram(
      """
      (func (export "count") (param $n i32) (local $old i64)
        (loop $again
          (local.set $old (i64.atomic.load\(suffix)\(unsigned) (i32.const 8)))
          (br_if $again
            (i64.ne (local.get $old)
              (i64.atomic.rmw\(suffix).cmpxchg\(unsigned)
                (i32.const 8) (local.get $old) (i64.add (local.get $old) (i64.const 1)))))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
      """)
    let threads = (0..<2).map { _ in program.start("count", [3_000]) }
    for thread in threads { _ = try thread.join() }
    let memory = try Memory(store: Store(), sharing: program.memory)
    let mask = width == 64 ? UInt64.max : 1 << UInt64(width) - 1
    #expect(try memory.load(at: 8, as: UInt64.self) == 6_000 & mask)
    #expect(try memory.load(at: 0, as: UInt64.self) == 0)
  }

  /// A lock of three states (free, held, contended), and a counter behind it that is not atomic.
  @Test func lockOfWaitAndNotify() throws {
    let program = try SharedProgram(
      """
      (func $lock (local $state i32)
        (if (i32.eqz (i32.atomic.rmw.cmpxchg (i32.const 0) (i32.const 0) (i32.const 1))) (then (return)))
        (loop $again
          (if (i32.eqz (i32.atomic.rmw.xchg (i32.const 0) (i32.const 2))) (then (return)))
          (drop (memory.atomic.wait32 (i32.const 0) (i32.const 2) (i64.const -1)))
          (br $again)))
      (func $unlock
        (if (i32.eq (i32.atomic.rmw.xchg (i32.const 0) (i32.const 0)) (i32.const 2))
          (then (drop (memory.atomic.notify (i32.const 0) (i32.const 1))))))
      (func (export "work") (param $n i32)
        (loop $again
          (call $lock)
          (i32.store (i32.const 64) (i32.add (i32.load (i32.const 64)) (i32.const 1)))
          (call $unlock)
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
      """)
    let threads = (0..<4).map { _ in program.start("work", [1_500]) }
    for thread in threads { _ = try thread.join() }
    let memory = try Memory(store: Store(), sharing: program.memory)
    #expect(try memory.load(at: 64, as: UInt32.self) == 6_000)
    #expect(try memory.load(at: 0, as: UInt32.self) == 0)
  }

  @Test func oneNotifyWakesAllThatWait() throws {
    let program = try SharedProgram(
      """
      (func (export "wait") (result i32)
        (memory.atomic.wait64 (i32.const 8) (i64.const 0) (i64.const -1)))
      (func (export "notify") (param i32) (result i32) (memory.atomic.notify (i32.const 8) (local.get 0)))
      """)
    let threads = (0..<5).map { _ in program.start("wait") }
    let notify = try program.instantiate().function("notify", as: ((Int32) -> Int32).self)
    #expect(try notify(0) == 0)
    var woken: Int32 = 0
    while woken < 5 {
      woken += try notify(-1)
      Thread.sleep(forTimeInterval: 0.001)
    }
    #expect(woken == 5)
    for thread in threads { #expect(try thread.join() == 0) }
    #expect(try notify(-1) == 0)
  }

  @Test func eachGrowthHasItsOwnPages() throws {
    let program = try SharedProgram(
      pages: 1, maximum: 33,
      """
      (func (export "grow") (result i32) (local $old i32) (local $sum i32)
        (loop $again
          (local.set $old (memory.grow (i32.const 1)))
          (if (i32.ne (local.get $old) (i32.const -1))
            (then
              (i32.store (i32.mul (local.get $old) (i32.const 65536)) (i32.const 1))
              (local.set $sum (i32.add (local.get $sum) (local.get $old)))
              (br $again))))
        (local.get $sum))
      """)
    let threads = (0..<2).map { _ in program.start("grow") }
    // 1 + 2 + … + 32: no page was handed out twice.
    #expect(try threads.reduce(0) { try $0 + $1.join() } == 528)
    #expect(program.memory.byteCount == 33 << 16)
  }

  /// Another store grows the memory while this one is in the middle of a call.
  @Test(arguments: [
    "(i32.load (i32.const 65536))", "(i64.store (i32.const 131064) (i64.const 1)) (i32.const 0)",
    "(i32.atomic.load (i32.const 65536))", "(memory.fill (i32.const 65530) (i32.const 0) (i32.const 100)) (i32.const 0)",
    "(memory.copy (i32.const 0) (i32.const 65536) (i32.const 65536)) (i32.const 0)",
    "(memory.init $d (i32.const 131070) (i32.const 0) (i32.const 2)) (i32.load8_u (i32.const 131000))",
    "(i32x4.extract_lane 3 (v128.load (i32.const 65530)))",
    "(v128.store32_lane 1 (i32.const 131068) (v128.const i32x4 1 2 3 4)) (i32.const 0)",
    "(i32.sub (memory.size) (i32.const 2))", "(memory.atomic.notify (i32.const 65536) (i32.const 1))",
    "(i32.sub (memory.atomic.wait32 (i32.const 65536) (i32.const 0) (i64.const 0)) (i32.const 2))",
  ]) func growthElsewhereIsSeen(_ access: String) throws {
    for maximum in [2, 3] as [UInt64] {
      let memory = try SharedMemory(type: MemoryType(Limits(minimum: 1, maximum: maximum), shared: true))
      let module = try Module(
        WatParser.parse(
          """
          (module (import "env" "grow" (func $grow)) (import "env" "memory" (memory 1 \(maximum) shared)) (data $d "abc")
            (func (export "trap") (result i32) (i32.load (i32.const 65536)))
            (func (export "run") (result i32) (call $grow) \(access)))
          """))
      let other = try Memory(store: Store(), sharing: memory)
      var imports = Imports()
      imports.define("env", "memory", memory)
      imports.define("env", "grow") { (_: HostCall) in #expect(other.grow(by: 1) == 1) }
      let instance = try Store().instantiate(module, imports: imports)
      #expect(throws: WasmError.self) { try instance.function("trap").call() }
      let results = try instance.function("run").call()
      guard case .i32(0)? = results.first else {
        Issue.record("\(access): \(results)")
        continue
      }
      #expect(try instance.function("trap", as: (() -> Int32).self)() >= 0)
    }
  }

  /// Threads that call a function for the first time at once: each runs it, whoever translates it.
  @Test func functionsAreTranslatedOnce() throws {
    for _ in 0..<20 {
      let functions = (0..<40).map { "(func $f\($0) (result i32) (i32.const 1))" }.joined()
      let calls = (0..<40).map { "(call $f\($0)) (i32.add)" }.joined()
      let program = try SharedProgram("\(functions) (func (export \"run\") (result i32) (i32.const 0) \(calls))")
      let threads = (0..<3).map { _ in program.start("run") }
      for thread in threads { #expect(try thread.join() == 40) }
    }
  }

  @Test func oneRecordForOneMemory() throws {
    let program = try SharedProgram(
      """
      (import "env" "memory" (memory $again 1 4 shared))
      (func (export "set") (i32.store (i32.const 0) (i32.const 7)))
      (func (export "get") (result i32) (i32.load $again (i32.const 0)))
      (export "memory" (memory 0))
      """)
    let store = Store()
    let instance = try program.instantiate(in: store)
    _ = try instance.function("set").call()
    #expect(try instance.function("get", as: (() -> Int32).self)() == 7)
    #expect(try instance.memory().shared === program.memory)
    #expect(store.peakMemoryBytes == 65536)
  }

  @Test func memoryIsFreedWithItsLastUser() throws {
    weak var memory: SharedMemory?
    var store: Store? = Store()
    do {
      let module = try Module(WatParser.parse("(module (memory (export \"memory\") 1 2 shared))"))
      memory = try store?.instantiate(module).memory().shared
    }
    #expect(memory != nil)
    var other: Store? = Store()
    if let other, let memory { _ = try Memory(store: other, sharing: memory) }
    store = nil
    #expect(memory?.byteCount == 65536)
    other = nil
    #expect(memory == nil)
  }
}
