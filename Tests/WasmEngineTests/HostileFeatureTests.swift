import Testing
import WasmEngine
import WasmText
import WasmTypes

/// What a guest may try with the features since WebAssembly 2.0: everything ends in a typed error or as the specification says, at the
/// very end of the stack too.
@Suite struct HostileFeatureTests {
  private func instantiate(
    _ text: String, _ limits: StoreLimits = StoreLimits(), _ define: (Store, inout Imports) -> Void = { _, _ in }
  ) throws -> Instance {
    let store = Store(limits: limits)
    var imports = Imports()
    define(store, &imports)
    store.fuel = 10_000_000
    return try store.instantiate(Module(WatParser.parse(text)), imports: imports)
  }

  /// How an action failed; nil where it did not.
  private func failure(_ action: () throws -> Void) throws -> WasmError? {
    do {
      try action()
      return nil
    } catch let error as WasmError {
      return error
    }
  }

  private func trap(_ action: () throws -> Void) throws -> TrapCode? {
    guard case .trap(let trap)? = try failure(action) else { return nil }
    return trap.code
  }

  private func isResourceTrap(_ code: TrapCode?) -> Bool {
    if case .resourceLimit? = code { true } else { false }
  }

  // MARK: The heap

  private static let objects = """
    (module
      (type $s (struct (field i64)))
      (type $bytes (array (mut i8))) (type $longs (array (mut i64)))
      (type $vectors (array (mut v128))) (type $references (array (mut anyref)))
      (global $kept (mut anyref) (ref.null any))
      (func (export "one") (result i64) (struct.get $s 0 (struct.new $s (i64.const 7))))
      (func (export "chain") (loop (global.set $kept (array.new $references (global.get $kept) (i32.const 3))) (br 0)))
      (func (export "bytes") (param i32) (drop (array.new $bytes (i32.const 1) (local.get 0))))
      (func (export "longs") (param i32) (drop (array.new $longs (i64.const 1) (local.get 0))))
      (func (export "vectors") (param i32) (drop (array.new $vectors (v128.const i64x2 1 2) (local.get 0))))
      (func (export "defaults") (param i32) (drop (array.new_default $vectors (local.get 0))))
      (func (export "references") (param i32) (drop (array.new $references (ref.i31 (i32.const 1)) (local.get 0))))
      (func (export "fixed") (result i32) (array.len (array.new_fixed $vectors 4 (v128.const i64x2 1 2)
        (v128.const i64x2 1 2) (v128.const i64x2 1 2) (v128.const i64x2 1 2)))))
    """

  @Test(arguments: [Int.min, -1, 0, 1, 4096, 20_000, 1 << 20]) func tinyHeaps(_ byteCount: Int) throws {
    var limits = StoreLimits()
    limits.gcHeapBytes = byteCount
    let instance = try instantiate(Self.objects, limits)
    for _ in 0..<3 {
      #expect(isResourceTrap(try trap { _ = try instance.function("chain").call() }))
      for name in ["bytes", "longs", "vectors", "defaults", "references"] {
        for length in [-1, Int32.max, Int32.min, 1 << 28, 1 << 24] {
          // What costs more fuel than there is stops before it is made.
          let error = try failure { _ = try instance.function(name).call([.i32(length)]) }
          switch error {
          case .interrupted(.outOfFuel): break
          case .trap(let trap): #expect(isResourceTrap(trap.code))
          default: Issue.record("\(name) \(length): \(String(describing: error))")
          }
        }
      }
    }
  }

  @Test func hugeArraysWithoutMetering() throws {
    var configuration = ModuleConfiguration()
    configuration.isMetered = false
    let instance = try Store().instantiate(Module(WatParser.parse(Self.objects), configuration: configuration))
    for name in ["bytes", "longs", "vectors", "defaults", "references"] {
      for length in [-1, Int32.max, Int32.min, 1 << 28] {
        #expect(isResourceTrap(try trap { _ = try instance.function(name).call([.i32(length)]) }), "\(name) \(length)")
      }
    }
    guard case .i64(7) = try instance.function("one").call()[0], case .i32(4) = try instance.function("fixed").call()[0] else {
      Issue.record("small objects are not made any more")
      return
    }
  }

  /// Garbage of constant expressions is bounded, since nothing is paid for it.
  @Test func constantExpressionsThatMakeGarbage() throws {
    let waste = "(array.new $outer (array.new_default $longs (i32.const 4000000)) (i32.const 0))"
    let items = repeatElement("(item \(waste))", count: 2000).joined(separator: " ")
    let text = """
      (module (type $longs (array i64)) (type $outer (array (ref $longs)))
        (elem (ref $outer) \(items)))
      """
    guard case .resource = try failure({ _ = try instantiate(text) }) else {
      Issue.record("64 GB of garbage were made")
      return
    }
    let few = "(module (type $longs (array i64)) (type $outer (array (ref $longs))) (elem (ref $outer) (item \(waste))))"
    _ = try instantiate(few)
  }

  @Test func hugeFixedArrays() throws {
    func module(_ declared: Int, _ given: Int) -> [UInt8] {
      var module = ModuleBuilder()
      module.section(1, ModuleBuilder.vector([[0x60, 0, 0], [0x5E, 0x7B, 1]]))
      module.section(3, ModuleBuilder.vector([[0]]))
      module.section(7, ModuleBuilder.vector([[1, 0x66, 0, 0]]))
      let constants = (0..<given).flatMap { _ in [0xFD, 12] + [UInt8](repeating: 3, count: 16) }
      let code = [0] + constants + [0xFB, 8, 1] + ModuleBuilder.leb(declared) + [0x1A, 0x0B]
      module.section(10, ModuleBuilder.vector([ModuleBuilder.leb(code.count) + code]))
      return module.bytes
    }
    _ = try Store().instantiate(Module(module(10_000, 10_000))).function("f").call()
    for (declared, given) in [(0xFFFF_FFFF, 1), (10_001, 10_001), (5000, 4999)] {
      switch try failure({ _ = try Module(module(declared, given)) }) {
      case .decoding, .validation: break
      case let error: Issue.record("\(declared): \(String(describing: error))")
      }
    }
  }

  @Test func deepRecursiveGroups() throws {
    let count = 50_000
    // Each structure refers to the next, the last to the first.
    let members = (0..<count).map { index in
      // A heap type is a signed number.
      var next = ModuleBuilder.leb((index + 1) % count)
      if let last = next.last, last & 0x40 != 0 { next = next.dropLast() + [last | 0x80, 0] }
      return [0x5F, 1, 0x63] + next + [1]
    }
    var module = ModuleBuilder()
    let group = [0x4E] + ModuleBuilder.vector(members)
    module.section(1, ModuleBuilder.vector([group, group]))
    let loaded = try Module(module.bytes)
    let store = Store()
    for _ in 0..<3 { _ = try store.instantiate(loaded) }
  }

  // MARK: Memories and tables

  @Test func offsetsAtTheEndOfTheAddressSpace() throws {
    let offsets = ["0x7fffffffffffffff", "0x8000000000000000", "0xfffffffffffffff0", "0xffffffffffffffff", "65536"]
    let addresses: [Int64] = [0, 1, 8, 16, .max, .min, -1, -16, 65535]
    func accesses(_ offset: String) -> [String] {
      [
        "(drop (v128.load offset=\(offset) (local.get 0)))",
        "(drop (v128.load8_lane offset=\(offset) 15 (local.get 0) (v128.const i64x2 0 0)))",
        "(drop (v128.load64_lane offset=\(offset) 1 (local.get 0) (v128.const i64x2 0 0)))",
        "(v128.store32_lane offset=\(offset) 3 (local.get 0) (v128.const i64x2 0 0))",
        "(drop (v128.load8x8_s offset=\(offset) (local.get 0)))",
        "(drop (v128.load32_zero offset=\(offset) (local.get 0)))",
        "(drop (v128.load16_splat offset=\(offset) (local.get 0)))",
        "(v128.store offset=\(offset) (local.get 0) (v128.const i64x2 0 0))",
        "(drop (i32.atomic.load8_u offset=\(offset) (local.get 0)))",
        "(drop (i64.atomic.rmw.add offset=\(offset) (local.get 0) (i64.const 1)))",
        "(drop (i32.atomic.rmw16.cmpxchg_u offset=\(offset) (local.get 0) (i32.const 1) (i32.const 1)))",
        "(i64.atomic.store offset=\(offset) (local.get 0) (i64.const 1))",
        "(drop (memory.atomic.notify offset=\(offset) (local.get 0) (i32.const 1)))",
        "(drop (memory.atomic.wait32 offset=\(offset) (local.get 0) (i32.const 1) (i64.const 0)))",
      ]
    }
    for offset in offsets {
      let functions = accesses(offset).enumerated().map { "(func (export \"\($0)\") (param i64) \($1))" }.joined()
      let instance = try instantiate("(module (memory i64 1 1 shared) \(functions))")
      for index in accesses(offset).indices {
        for address in addresses {
          // Sums that wrap around would be addresses.
          switch try trap({ _ = try instance.function("\(index)").call([.i64(address)]) }) {
          case .outOfBoundsMemoryAccess, .unalignedAtomic: break
          case let code: Issue.record("\(accesses(offset)[index]) at \(address): \(String(describing: code))")
          }
        }
      }
    }
  }

  @Test func bulkOperationsAtTheEndOfTheAddressSpace() throws {
    let instance = try instantiate(
      """
      (module
        (memory i64 1) (table $t i64 10 funcref) (data "abc") (elem func $f)
        (func $f)
        (func (export "memory.fill") (param i64 i64) (memory.fill (local.get 0) (i32.const 1) (local.get 1)))
        (func (export "memory.copy") (param i64 i64) (memory.copy (local.get 0) (i64.const 1) (local.get 1)))
        (func (export "memory.copy.from") (param i64 i64) (memory.copy (i64.const 1) (local.get 0) (local.get 1)))
        (func (export "memory.init") (param i64 i64) (memory.init 0 (local.get 0) (i32.const 0) (i32.wrap_i64 (local.get 1))))
        (func (export "table.fill") (param i64 i64) (table.fill $t (local.get 0) (ref.func $f) (local.get 1)))
        (func (export "table.copy") (param i64 i64) (table.copy $t $t (local.get 0) (i64.const 1) (local.get 1)))
        (func (export "table.copy.from") (param i64 i64) (table.copy $t $t (i64.const 1) (local.get 0) (local.get 1)))
        (func (export "table.init") (param i64 i64) (table.init $t 0 (local.get 0) (i32.const 0) (i32.wrap_i64 (local.get 1))))
        (func (export "table.get") (param i64 i64) (drop (table.get $t (local.get 0))))
        (func (export "table.set") (param i64 i64) (table.set $t (local.get 0) (ref.func $f)))
        (func (export "call") (param i64 i64) (call_indirect $t (local.get 0)))
        (func (export "memory.grow") (param i64 i64) (result i64) (memory.grow (local.get 0)))
        (func (export "table.grow") (param i64 i64) (result i64) (table.grow $t (ref.func $f) (local.get 0))))
      """)
    for (first, second) in [(-1, 1), (1, -1), (-1, -1), (.max, .max), (.min, .min), (1 << 32, 1), (-8, 16)] as [(Int64, Int64)] {
      for export in instance.exports.map(\.0) {
        if export.hasSuffix("grow") {
          guard first < 0 || first > 1 else { continue }
          guard case .i64(-1) = try instance.function(export).call([.i64(first), .i64(second)])[0] else {
            Issue.record("\(export) \(first)")
            continue
          }
        } else if first != 1 || !["table.get", "table.set", "call"].contains(export) {
          switch try trap({ _ = try instance.function(export).call([.i64(first), .i64(second)]) }) {
          case .outOfBoundsMemoryAccess, .outOfBoundsTableAccess, .undefinedElement: break
          case let code: Issue.record("\(export) \(first) \(second): \(String(describing: code))")
          }
        }
      }
    }
  }

  @Test func sharedMemoriesKeepTheLimits() throws {
    var limits = StoreLimits()
    limits.memoryBytes = 1 << 20
    for type in ["(memory 17 65536 shared)", "(memory i64 17 0x1000000000000 shared)"] {
      guard case .resource? = try failure({ _ = try instantiate("(module \(type))", limits) }) else {
        Issue.record("\(type) was granted")
        return
      }
    }
    for (type, number) in [("1 65536 shared", "i32"), ("i64 1 0x1000000000000 shared", "i64")] {
      let instance = try instantiate(
        """
        (module (memory \(type)) (memory 1)
          (func (export "f") (result \(number))
            (loop (br_if 0 (\(number).ne (memory.grow (\(number).const 1)) (\(number).const -1)))) (memory.size))
          (func (export "store") (param \(number)) (i32.store8 (local.get 0) (i32.const 1))))
        """, limits)
      let size = try instance.function("f").call()[0]
      switch size {
      case .i32(15): _ = try instance.function("store").call([.i32(15 * 65536 - 1)])
      case .i64(15): _ = try instance.function("store").call([.i64(15 * 65536 - 1)])
      default: Issue.record("\(type) grew to \(size) pages")
      }
    }
  }

  /// A store reserves only so much address space: the memories after that move when they grow, also under a caller's feet.
  @Test(.timeLimit(.minutes(60))) func memoriesThatMove() throws {
    let store = Store()
    let memories = repeatElement("(memory 1)", count: 50).joined(separator: " ")
    let full = try store.instantiate(Module(WatParser.parse("(module \(memories))")))
    let owner = try store.instantiate(
      Module(
        WatParser.parse(
          """
          (module (memory (export "m") 1)
            (func (export "grow") (result i32) (i32.store8 (i32.const 65535) (i32.const 7)) (memory.grow (i32.const 1))))
          """)))
    var imports = Imports()
    imports.define("o", "m", .memory(try owner.memory("m")))
    imports.define("o", "grow", .function(try owner.function("grow")))
    let user = try store.instantiate(
      Module(
        WatParser.parse(
          """
          (module (import "o" "m" (memory 1)) (import "o" "grow" (func $grow (result i32)))
            (func (export "f") (param $n i32) (result i32) (local $old i32)
              (i32.store (i32.const 0) (i32.const 42))
              (loop $more
                (local.set $old (i32.mul (call $grow) (i32.const 65536)))
                (i32.store (local.get $old) (local.get $old))
                (if (i32.ne (i32.load (local.get $old)) (local.get $old)) (then (unreachable)))
                (br_if $more (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
              (i32.add (i32.load (i32.const 0)) (i32.load8_u (i32.const 65535)))))
          """)), imports: imports)
    // To copy everything for each page would take minutes.
    guard case .i32(49) = try user.function("f").call([.i32(3000)])[0] else {
      Issue.record("a memory lost what was in it")
      return
    }
    #expect(full.exports.isEmpty)
  }

  @Test func waitsInStartFunctions() throws {
    func start(_ memory: String) throws -> WasmError? {
      let store = Store()
      store.deadline = .now + .milliseconds(20)
      let text = """
        (module \(memory) (start $f)
          (func $f (drop (memory.atomic.wait32 (i32.const 0) (i32.const 0) (i64.const -1)))))
        """
      return try failure { _ = try store.instantiate(Module(WatParser.parse(text))) }
    }
    guard case .interrupted(.deadlineExceeded)? = try start("(memory 1 1 shared)") else {
      Issue.record("an endless wait did not end with the deadline")
      return
    }
    guard case .trap(let trap)? = try start("(memory 1)") else {
      Issue.record("a wait on a memory that is not shared did not trap")
      return
    }
    #expect(trap.code == .expectedSharedMemory)
  }

  // MARK: Exceptions

  @Test func exceptionsInStartFunctions() throws {
    let thrower = "(module (tag $e (export \"e\") (param i32)) (start $f) (func $f (throw $e (i32.const 5))))"
    guard case .exception(let exception)? = try failure({ _ = try instantiate(thrower) }), case .i32(5) = exception.payload[0]
    else {
      Issue.record("the start function's exception was lost")
      return
    }
    // A guest catches what a module throws that a host function instantiates for it.
    let module = try Module(WatParser.parse(thrower))
    let instance = try instantiate(
      """
      (module (import "host" "load" (func $load))
        (func (export "f") (result i32)
          (block $h (result exnref) (try_table (catch_all_ref $h) (call $load)) (return (i32.const 0))) (drop) (i32.const 1)))
      """
    ) { store, imports in
      imports.define("host", "load") { _ in _ = try store.instantiate(module) }
    }
    for _ in 0..<10 {
      guard case .i32(1) = try instance.function("f").call()[0] else {
        Issue.record("the exception was not caught")
        return
      }
    }
  }

  @Test func exceptionsOfAnotherStore() throws {
    let text = """
      (module (import "host" "f" (func $f)) (tag $e (export "e") (param i64))
        (func (export "throw") (param exnref) (throw_ref (local.get 0)))
        (func (export "catch") (result i32)
          (block $h (try_table (catch_all $h) (call $f)) (return (i32.const 0))) (i32.const 1))
        (func (export "give") (result exnref)
          (block $h (result exnref) (try_table (catch_all_ref $h) (throw $e (i64.const 1))) (unreachable))))
      """
    let other = try instantiate(text) { _, imports in imports.define("host", "f") { _ in } }
    guard case .exnref(let foreign?) = try other.function("give").call()[0] else {
      Issue.record("no exception")
      return
    }
    let instance = try instantiate(text) { _, imports in imports.define("host", "f") { _ in throw foreign } }
    guard case .link? = try failure({ _ = try instance.function("throw").call([.exnref(foreign)]) }) else {
      Issue.record("a reference went from one store to another")
      return
    }
    // No guest of this store can catch it.
    guard case .exception(let thrown)? = try failure({ _ = try instance.function("catch").call() }) else {
      Issue.record("an exception of another store was caught, or lost")
      return
    }
    #expect(thrown == foreign)
  }
}
