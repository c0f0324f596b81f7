import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Snapshots of instances: what they hold, what they refuse, and what an instance knows after it was restored.
@Suite struct SnapshotTests {
  private static let text = """
    (module
      (import "host" "count" (func $count (result i32)))
      (memory (export "memory") 2 300)
      (global $calls (export "calls") (mut i32) (i32.const 0))
      (global $wide (export "wide") (mut v128) (v128.const i64x2 1 2))
      (global $chosen (export "chosen") (mut funcref) (ref.func $seven))
      (table $table (export "table") 4 100 funcref)
      (elem (table $table) (i32.const 0) func $seven $count)
      (elem $spare func $eight $seven)
      (data (i32.const 100) "first")
      (data $late "later")
      (func $seven (export "seven") (result i32) (i32.const 7))
      (func $eight (result i32) (i32.const 8))
      (func $begin (drop (call $count)))
      (start $begin)
      (func (export "touch") (param i32)
        (global.set $calls (i32.add (global.get $calls) (i32.const 1)))
        (i32.store8 (local.get 0) (i32.const 0xEE)))
      (func (export "change")
        (global.set $wide (v128.const i64x2 3 4))
        (global.set $chosen (ref.func $eight))
        (table.init $table $spare (i32.const 2) (i32.const 0) (i32.const 2))
        (elem.drop $spare))
      (func (export "late") (memory.init $late (i32.const 200) (i32.const 0) (i32.const 5)) (data.drop $late))
      (func (export "spare") (table.init $table $spare (i32.const 0) (i32.const 0) (i32.const 2)))
      (func (export "choose") (result i32) (call_indirect (result i32) (i32.const 3)))
      (func (export "at") (param i32) (result i32) (call_indirect (result i32) (local.get 0)))
      (func (export "fill") (param i32) (memory.fill (i32.const 0) (i32.const 0xFF) (local.get 0)))
      (func (export "growTable") (result i32) (table.grow $table (ref.func $eight) (i32.const 90)))
      (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
    """

  private static func imports(_ answer: Int32 = 40, _ called: @escaping () -> Void = {}) -> Imports {
    var imports = Imports()
    imports.define("host", "count") { (_: HostCall) -> Int32 in
      called()
      return answer
    }
    return imports
  }

  private func module(_ text: String = text) throws -> Module { try Module(WatParser.parse(text)) }

  private func number(_ instance: Instance, _ name: String, _ arguments: [Value] = []) throws -> Int32? {
    if case .i32(let number) = try instance.function(name).call(arguments).first { number } else { nil }
  }

  private func bytes(_ instance: Instance, _ offset: UInt64, _ count: UInt64) throws -> [UInt8] {
    try instance.memory().read(at: offset, count: count)
  }

  private func error(_ action: () throws -> Void) -> (any Error)? {
    do {
      try action()
      return nil
    } catch { return error }
  }

  private func isResourceError(_ action: () throws -> Void) -> Bool {
    if case .resource? = error(action) as? WasmError { true } else { false }
  }

  @Test func anotherStoreGoesOnWhereTheSnapshotWasTaken() throws {
    var starts = 0
    let first = try Store().instantiate(module(), imports: Self.imports { starts += 1 })
    _ = try first.function("touch").call([.i32(70000)])
    _ = try first.function("change").call()
    let snapshot = try first.snapshot()
    #expect(snapshot.byteCount > 8192 && snapshot.byteCount < 20000)
    _ = try first.function("touch").call([.i32(100)])

    let second = try Store().instantiate(snapshot, imports: Self.imports(41) { starts += 1 })
    #expect(starts == 1)
    #expect(try bytes(second, 100, 5) == Array("first".utf8))
    #expect(try bytes(second, 70000, 2) == [0xEE, 0])
    #expect(try second.memory().pageCount == 2)
    guard case .i32(1) = try second.global("calls").value, case .v128(3, 4) = try second.global("wide").value else {
      Issue.record("the globals are not the snapshot's")
      return
    }
    #expect(try number(second, "at", [.i32(2)]) == 8)
    #expect(try number(second, "at", [.i32(3)]) == 7)
    #expect(try number(second, "at", [.i32(1)]) == 41, "the import is the new instance's")
    guard case .funcref(let chosen?) = try second.global("chosen").value else { return #expect(Bool(false)) }
    guard case .i32(8) = try chosen.call().first else { return #expect(Bool(false)) }
    #expect(throws: WasmError.self) { try second.function("spare").call() }
    _ = try second.function("late").call()
    #expect(try bytes(second, 200, 5) == Array("later".utf8))
    #expect(try bytes(first, 200, 5) == [0, 0, 0, 0, 0])
  }

  @Test func instancesOfOneSnapshotShareNothing() throws {
    let snapshot = try Store().instantiate(module(), imports: Self.imports()).snapshot()
    let instances = try (0..<3).map { _ in try Store().instantiate(snapshot, imports: Self.imports()) }
    for (index, instance) in instances.enumerated() {
      try instance.memory().write([UInt8(index + 1)], at: 101)
      _ = try instance.function("touch").call([.i32(0)])
    }
    for (index, instance) in instances.enumerated() {
      #expect(try bytes(instance, 100, 3) == [0x66, UInt8(index + 1), 0x72])
      #expect(try instance.snapshot().byteCount > 0)
    }
    #expect(try bytes(Store().instantiate(snapshot, imports: Self.imports()), 100, 5) == Array("first".utf8))
  }

  @Test func restoringForgetsEverythingSince() throws {
    let instance = try Store().instantiate(module(), imports: Self.imports())
    let snapshot = try instance.snapshot()
    for _ in 0..<3 {
      _ = try instance.function("change").call()
      _ = try instance.function("late").call()
      #expect(try number(instance, "grow", [.i32(40)]) == 2)
      _ = try instance.function("fill").call([.i32(42 << 16)])
      #expect(try number(instance, "growTable") == 4)
      try instance.restore(snapshot)
      #expect(try instance.memory().byteCount == 2 << 16)
      #expect(try bytes(instance, 0, 105) == [UInt8](repeating: 0, count: 100) + Array("first".utf8))
      #expect(try bytes(instance, 105, (2 << 16) - 105).allSatisfy { $0 == 0 })
      #expect(try instance.table("table").count == 4)
      #expect(throws: WasmError.self) { try instance.function("at").call([.i32(2)]) }
      guard case .v128(1, 2) = try instance.global("wide").value else { return #expect(Bool(false)) }
      #expect(instance.store.peakMemoryBytes == 42 << 16)
      // What it grows by is zero again.
      #expect(try number(instance, "grow", [.i32(40)]) == 2)
      #expect(try bytes(instance, 2 << 16, 40 << 16).allSatisfy { $0 == 0 })
      try instance.restore(snapshot)
    }
    _ = try instance.function("spare").call()
  }

  @Test func instancesGoBetweenSnapshots() throws {
    let instance = try Store().instantiate(module(), imports: Self.imports())
    let small = try instance.snapshot()
    _ = try number(instance, "grow", [.i32(30)])
    _ = try instance.function("fill").call([.i32(31 << 16)])
    let large = try instance.snapshot()
    #expect(large.byteCount > 31 << 16)
    for _ in 0..<2 {
      try instance.restore(small)
      #expect(try instance.memory().byteCount == 2 << 16)
      #expect(try number(instance, "grow", [.i32(30)]) == 2)
      #expect(try bytes(instance, 105, (32 << 16) - 105).allSatisfy { $0 == 0 })
      try instance.restore(large)
      #expect(try bytes(instance, 0, 31 << 16).allSatisfy { $0 == 0xFF })
      #expect(try bytes(instance, 31 << 16, 1 << 16).allSatisfy { $0 == 0 })
    }
  }

  /// The store reserves no more address space ahead after the first memories, so the last one moves when it grows.
  @Test func memoriesThatMoved() throws {
    let text = """
      (module (memory 0) (memory 0) (memory 0) (memory 0) (memory $last (export "memory") 1) (data (memory $last) (i32.const 9) "x")
        (func (export "fill") (param i32) (memory.fill $last (i32.const 0) (i32.const 1) (local.get 0)))
        (func (export "grow") (param i32) (result i32) (memory.grow $last (local.get 0))))
      """
    var limits = StoreLimits()
    limits.memoryBytes = 64 << 16
    let instance = try Store(limits: limits).instantiate(module(text))
    let snapshot = try instance.snapshot()
    for pages: Int32 in [1, 7, 33] {
      #expect(try number(instance, "grow", [.i32(pages)]) == 1)
      _ = try instance.function("fill").call([.i32((pages + 1) << 16)])
      try instance.restore(snapshot)
      #expect(try bytes(instance, 8, 3) == [0, 0x78, 0])
      #expect(try instance.memory().byteCount == 1 << 16)
    }
    #expect(try number(instance, "grow", [.i32(63)]) == 1)
    #expect(try bytes(instance, 10, (64 << 16) - 10).allSatisfy { $0 == 0 })
  }

  // MARK: Refusals

  @Test func nothingIsTakenOrRestoredWhileRunning() throws {
    final class Box: @unchecked Sendable { var instance: Instance?, snapshot: InstanceSnapshot?, errors: [String] = [] }
    let box = Box()
    let imports = Self.imports {
      guard let instance = box.instance else { return }
      box.errors.append("\(self.error { _ = try instance.snapshot() } as? SnapshotError == .running)")
      box.errors.append("\(self.isResourceError { if let snapshot = box.snapshot { try instance.restore(snapshot) } })")
    }
    let instance = try Store().instantiate(module(), imports: imports)
    box.snapshot = try instance.snapshot()
    box.instance = instance
    #expect(try number(instance, "at", [.i32(1)]) == 40)
    #expect(box.errors == ["true", "true"])
    box.instance = nil

    instance.store.fuel = 0
    let execution = try instance.function("seven").start()
    guard case .suspended(.outOfFuel) = try execution.run() else { return #expect(Bool(false)) }
    #expect(throws: SnapshotError.running) { try instance.snapshot() }
    #expect(!instance.store.isIdle)
    execution.abandon()
    #expect(instance.store.isIdle)
    instance.store.renewBudget(fuel: 100)
    #expect(try number(instance, "seven") == 7)
    #expect(instance.store.fuel == 100 - instance.store.fuelConsumed && instance.store.fuelConsumed > 0)
    _ = try instance.snapshot()
  }

  @Test func stateOfOthersIsRefused() throws {
    let store = Store()
    let other = try store.instantiate(
      module(
        """
        (module (memory (export "memory") 1) (table (export "table") 1 funcref) (global (export "global") (mut i32) (i32.const 1))
          (global (export "constant") i32 (i32.const 5)) (func (export "f")))
        """))
    var imports = Imports()
    imports.define("o", instance: other)
    for field in [#""memory" (memory 1)"#, #""table" (table 1 funcref)"#, #""global" (global (mut i32))"#] {
      let instance = try store.instantiate(module("(module (import \"o\" \(field)))"), imports: imports)
      guard case .importedState(module: "o", name: _)? = error({ _ = try instance.snapshot() }) as? SnapshotError else {
        Issue.record("taken with \(field)")
        continue
      }
    }
    let constant = try store.instantiate(
      module(#"(module (import "o" "constant" (global i32)) (global (export "g") i32 (global.get 0)))"#), imports: imports)
    guard case .i32(5) = try store.instantiate(constant.snapshot(), imports: imports).global("g").value else {
      return #expect(Bool(false))
    }
    // A function of another instance, in a table and in a global.
    let holder = try store.instantiate(
      module(#"(module (table (export "table") 3 funcref) (global (export "g") (mut funcref) (ref.null func)))"#))
    try holder.table("table").set(2, .funcref(other.function("f")))
    #expect(throws: SnapshotError.foreignReference("table 0, element 2,")) { try holder.snapshot() }
    try holder.table("table").set(2, .funcref(nil))
    try holder.global("g").set(.funcref(Function(store: store, type: FunctionType()) { _ in }))
    #expect(throws: SnapshotError.foreignReference("global 0")) { try holder.snapshot() }
    try holder.global("g").set(.funcref(nil))
    _ = try holder.snapshot()
  }

  @Test func objectsAreRefusedAndNumbersAreNot() throws {
    let instance = try Store().instantiate(
      module(
        """
        (module (type $s (struct (field i32)))
          (global (export "any") (mut anyref) (ref.i31 (i32.const 77)))
          (table (export "extern") 2 externref)
          (elem $objects (ref null $s) (item (struct.new $s (i32.const 1))) (item (ref.null $s)))
          (func (export "drop") (elem.drop $objects))
          (func (export "read") (result i32) (i31.get_u (ref.cast (ref i31) (global.get 0))))
          (func (export "make") (global.set 0 (struct.new $s (i32.const 1)))))
        """))
    #expect(throws: SnapshotError.foreignReference("element segment 0, element 0,")) { try instance.snapshot() }
    _ = try instance.function("drop").call()
    let snapshot = try instance.snapshot()
    #expect(try number(Store().instantiate(snapshot), "read") == 77)
    _ = try instance.function("make").call()
    #expect(throws: SnapshotError.foreignReference("global 0")) { try instance.snapshot() }
    try instance.restore(snapshot)
    try instance.table("extern").set(1, .externref(ExternReference("object")))
    #expect(throws: SnapshotError.foreignReference("table 0, element 1,")) { try instance.snapshot() }
    try instance.restore(snapshot)
    #expect(try number(instance, "read") == 77)
    let shared = try Store().instantiate(module("(module (memory 1 2 shared))"))
    #expect(throws: SnapshotError.sharedMemory(0)) { try shared.snapshot() }
  }

  @Test func limitsOfTheStoreHold() throws {
    let instance = try Store().instantiate(module(), imports: Self.imports())
    let start = try instance.snapshot()
    _ = try number(instance, "grow", [.i32(100)])
    _ = try number(instance, "growTable")
    let grown = try instance.snapshot()
    #expect(try Store().instantiate(module("(module)")).restoreFails(grown))

    var limits = StoreLimits()
    limits.memoryBytes = 20 << 16
    let small = Store(limits: limits)
    #expect(isResourceError { _ = try small.instantiate(grown, imports: Self.imports()) })
    limits = StoreLimits()
    limits.memoryPages = 20
    #expect(isResourceError { _ = try Store(limits: limits).instantiate(grown, imports: Self.imports()) })
    limits = StoreLimits()
    limits.tableElements = 20
    let few = Store(limits: limits)
    let kept = try few.instantiate(start, imports: Self.imports())
    #expect(isResourceError { try kept.restore(grown) })
    #expect(try kept.memory().pageCount == 2 && number(kept, "at", [.i32(1)]) == 40, "a refused one changes nothing")
    limits = StoreLimits()
    limits.instances = 2
    let store = Store(limits: limits)
    _ = try store.instantiate(start, imports: Self.imports())
    _ = try store.instantiate(start, imports: Self.imports())
    #expect(isResourceError { _ = try store.instantiate(start, imports: Self.imports()) })
    guard case .link? = error({ _ = try Store().instantiate(start) }) as? WasmError else { return #expect(Bool(false)) }
  }

  // MARK: Memory

  @Test func memoryGoesBackToTheSystem() throws {
    let instance = try Store().instantiate(module(), imports: Self.imports())
    let snapshot = try instance.snapshot()
    let size = 290 << 16
    // Tests that run at the same time use memory too.
    #expect(
      try (0..<5).contains { _ in
        let before = residentBytes()
        _ = try number(instance, "grow", [.i32(288)])
        _ = try instance.function("fill").call([.i32(Int32(size))])
        let full = residentBytes()
        try instance.restore(snapshot)
        return full - before > size / 2 && full - residentBytes() > size / 2
      })
  }

  @Test func manyInstancesComeAndGo() throws {
    let snapshot = try Store().instantiate(module(), imports: Self.imports()).snapshot()
    let imports = Self.imports()
    var limits = StoreLimits()
    limits.stackBytes = 4096
    func round(_ count: Int) throws {
      for index in 0..<count {
        let instance = try Store(limits: limits).instantiate(snapshot, imports: imports)
        try instance.memory().write([1], at: UInt64(index % 70000))
      }
    }
    try round(500)
    #expect(
      try (0..<3).contains { _ in
        let before = residentBytes()
        try round(10_000)
        return residentBytes() - before < 8 << 20
      })
  }
}

extension Instance {
  fileprivate func restoreFails(_ snapshot: InstanceSnapshot) -> Bool {
    do {
      try restore(snapshot)
      return false
    } catch { return true }
  }
}
