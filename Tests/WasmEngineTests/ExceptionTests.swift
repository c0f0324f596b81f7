import RandomPrograms
import Testing
import WasmEngine
import WasmText
import WasmTypes

/// Exceptions between guest and host, in both directions.
struct ExceptionTests {
  private struct Failure: Error {}

  private func instantiate(_ text: String, _ store: Store = Store(), _ imports: Imports = Imports()) throws -> Instance {
    try store.instantiate(Module(WatParser.parse(text)), imports: imports)
  }

  /// Runs what must throw an exception of the guest.
  private func exception(of body: () throws -> Void) throws -> WasmException {
    do {
      try body()
    } catch WasmError.exception(let exception) {
      return exception
    }
    Issue.record("nothing was thrown")
    throw Failure()
  }

  // MARK: Out of the guest

  @Test func uncaughtExceptionCarriesTagValuesAndBacktrace() throws {
    let instance = try instantiate(
      """
      (module $m
        (tag $e (export "e") (param i32 i64 f32 f64 externref funcref))
        (elem declare func $f)
        (func $f (export "f") (throw $e (i32.const -1) (i64.const 2) (f32.const 0.5) (f64.const 0.25) (ref.null extern) (ref.func $f)))
        (func (export "run") (call $f) (nop)))
      """)
    let thrown = try exception { _ = try instance.function("run").call() }
    #expect(try thrown.tag == instance.tag("e"))
    #expect(thrown.tag.type == FunctionType([.i32, .i64, .f32, .f64, .externref, .funcref]))
    let payload = thrown.payload
    #expect(payload.count == 6)
    guard case .i32(-1) = payload[0], case .i64(2) = payload[1], case .f32(0.5) = payload[2], case .f64(0.25) = payload[3],
      case .externref(nil) = payload[4], case .funcref(let function?) = payload[5]
    else { throw Failure() }
    #expect(thrown.backtrace.map(\.functionName) == ["f", "run"])
    #expect(try exception { _ = try function.call() }.backtrace.map(\.functionName) == ["f"])
    // The store goes on as if nothing had been.
    #expect(try exception { _ = try instance.function("run").call() } != thrown)
  }

  @Test func referencesCrossTheBoundary() throws {
    let store = Store()
    let instance = try instantiate(
      """
      (module
        (tag $e (export "e") (param i32))
        (global (export "kept") (mut exnref) (ref.null exn))
        (table (export "table") 2 exnref)
        (func (export "make") (param i32) (result exnref)
          (block $h (result exnref) (try_table (catch_all_ref $h) (throw $e (local.get 0))) (unreachable)))
        (func (export "throw") (param exnref) (throw_ref (local.get 0))))
      """, store)
    guard case .exnref(let made?) = try instance.function("make").call([.i32(7)])[0] else { throw Failure() }
    guard case .i32(7) = made.payload[0] else { throw Failure() }
    #expect(made.backtrace.isEmpty)
    let thrown = try exception { _ = try instance.function("throw").call([.exnref(made)]) }
    #expect(thrown == made)
    try instance.global("kept").set(.exnref(thrown))
    guard case .exnref(let kept?) = try instance.global("kept").value else { throw Failure() }
    #expect(kept == made)
    try instance.table("table").set(1, .exnref(kept))
    guard case .exnref(nil) = try instance.table("table").get(0), case .exnref(let element?) = try instance.table("table").get(1)
    else { throw Failure() }
    #expect(element == made)
    // A host's exception is as good as a guest's.
    let own = try WasmException(instance.tag("e"), [.i32(8)])
    #expect(try exception { _ = try instance.function("throw").call([.exnref(own)]) } == own)
    let other = try WasmException(Tag(store: Store()))
    #expect(throws: WasmError.self) { try instance.function("throw").call([.exnref(other)]) }
    #expect(throws: WasmError.self) { try instance.function("throw").call([.externref(nil)]) }
    #expect(throws: WasmError.self) { try instance.function("throw").call([.exnref(nil)]) }
  }

  // MARK: Out of the host

  private static let catcher = """
    (module
      (import "host" "tag" (tag $e (param i32)))
      (import "host" "throw" (func $throw (param i32) (result i32)))
      (global $caught (export "caught") (mut exnref) (ref.null exn))
      (func $inner (param i32) (result i32) (i32.add (call $throw (local.get 0)) (i32.const 1)))
      (func (export "catch") (param i32) (result i32)
        (block $h (result i32 exnref)
          (try_table (result i32) (catch_ref $e $h) (call $inner (local.get 0)))
          (return))
        (global.set $caught)
        (i32.add (i32.const 100)))
      (func (export "catch-all") (param i32) (result i32)
        (block $h (try_table (result i32) (catch_all $h) (call $inner (local.get 0))) (return))
        (i32.const -5))
      (func (export "tail") (param i32) (result i32)
        (block $h (result i32)
          (try_table (result i32) (catch $e $h) (return_call $throw (local.get 0))))))
    """

  @Test func hostThrowsIntoTheGuest() throws {
    let store = Store()
    let tag = Tag(store: store, parameters: [.i32])
    let exceptions = try (0...2).map { try WasmException(tag, [.i32(Int32($0))]) }
    var imports = Imports()
    imports.define("host", "tag", .tag(tag))
    imports.define("host", "throw") { (_: HostCall, number: Int32) throws -> Int32 in
      switch number {
      case 0: throw exceptions[0]
      case 1: throw WasmError.exception(exceptions[1])
      case 2: throw Failure()
      case 3: throw Trap(.unreachable)
      case 4: throw try WasmException(Tag(store: Store()))
      case 5: throw try WasmException(Tag(store: store, parameters: [.i32]), [.i32(1)])
      default: return number
      }
    }
    let instance = try instantiate(Self.catcher, store, imports)
    let catching = try instance.function("catch", as: ((Int32) -> Int32).self)
    for number in 0...1 {
      #expect(try catching(Int32(number)) == 100 + Int32(number))
      guard case .exnref(let caught?) = try instance.global("caught").value else { throw Failure() }
      #expect(caught == exceptions[number])
    }
    #expect(try catching(9) == 10)
    // Other errors, and exceptions of other stores, are none of the guest's.
    let catchingAll = try instance.function("catch-all", as: ((Int32) -> Int32).self)
    for number in 2...4 {
      let error = #expect(throws: WasmError.self) { try catchingAll(Int32(number)) }
      switch (number, error) {
      case (2, .host(let error)?): #expect(error is Failure)
      case (3, .trap(let trap)?): #expect(trap.code == .unreachable)
      case (4, .exception?): break
      default: Issue.record("\(number): \(String(describing: error))")
      }
    }
    // Another tag of the same type is another tag.
    #expect(try catchingAll(5) == -5)
    #expect(try exception { _ = try catching(5) }.backtrace.count == 2)
    // A tail call has left the blocks of its function.
    let tail = try instance.function("tail", as: ((Int32) -> Int32).self)
    #expect(try exception { _ = try tail(0) } == exceptions[0])
    #expect(try tail(9) == 9)
  }

  /// guest → host → guest, and the exception back through both.
  @Test func exceptionPassesThroughAHostFunction() throws {
    let store = Store()
    var imports = Imports()
    var inner: Instance?
    var passed: [WasmException] = []
    imports.define("host", "pass") { (_: HostCall, number: Int32) throws in
      do {
        _ = try inner?.function("throw").call([.i32(number)])
      } catch WasmError.exception(let exception) {
        passed.append(exception)
        if number < 0 { return }
        throw exception
      }
    }
    let thrower = try instantiate(
      #"(module (tag (export "e") (param i32)) (func (export "throw") (param i32) (throw 0 (local.get 0))))"#, store)
    inner = thrower
    imports.define("thrower", instance: thrower)
    let outer = try instantiate(
      """
      (module
        (import "host" "pass" (func $pass (param i32)))
        (import "thrower" "e" (tag $e (param i32)))
        (func (export "catch") (param i32) (result i32 exnref)
          (block $h (result i32 exnref)
            (try_table (catch_ref $e $h) (call $pass (local.get 0)))
            (i32.const -1)
            (ref.null exn)))
        (func (export "nest") (param i32)
          (call $pass (local.get 0))))
      """, store, imports)
    let results = try outer.function("catch").call([.i32(5)])
    guard case .i32(5) = results[0], case .exnref(let caught?) = results[1] else { throw Failure() }
    #expect(passed.count == 1 && caught == passed[0])
    // The host function may keep it to itself.
    guard case .i32(-1) = try outer.function("catch").call([.i32(-2)])[0] else { throw Failure() }
    let thrown = try exception { _ = try outer.function("nest").call([.i32(6)]) }
    #expect(thrown == passed[2])
  }

  @Test func asyncHostFunctionThrows() async throws {
    let store = Store()
    let tag = Tag(store: store, parameters: [.i32])
    let thrown = try WasmException(tag, [.i32(3)])
    var imports = Imports()
    imports.define("host", "tag", .tag(tag))
    imports.defineAsync("host", "throw", type: FunctionType([.i32], [.i32])) { arguments in
      await Task.yield()
      if case .i32(1) = arguments[0] { throw thrown }
      return [.i32(40)]
    }
    let instance = try instantiate(Self.catcher, store, imports)
    let before = store.fuelConsumed
    guard case .i32(103) = try await instance.function("catch").callAsync([.i32(1)])[0] else { throw Failure() }
    // Entry, try_table, get, call, entry, get, call; then global.set, const and add.
    #expect(store.fuelConsumed - before == 10)
    guard case .i32(41) = try await instance.function("catch").callAsync([.i32(0)])[0] else { throw Failure() }
    do {
      _ = try await instance.function("tail").callAsync([.i32(1)])
      Issue.record("nothing was thrown")
    } catch WasmError.exception(let exception) {
      #expect(exception == thrown)
    }
  }

  // MARK: Tags

  @Test func tagsAreCheckedWhenLinking() throws {
    let store = Store()
    func message(_ external: External?) -> String {
      var imports = Imports()
      if let external { imports.define("a", "b", external) }
      do {
        _ = try instantiate(#"(module (import "a" "b" (tag (param i32))))"#, store, imports)
      } catch WasmError.link(let error) {
        return error.message
      } catch {
        return "\(error)"
      }
      return ""
    }
    #expect(message(.tag(Tag(store: store, parameters: [.i32]))) == "")
    #expect(message(.tag(Tag(store: store, parameters: [.i64]))).contains("tag [i32] -> [] but is given a tag [i64] -> []"))
    #expect(message(.tag(Tag(store: Store(), parameters: [.i32]))).contains("another store"))
    #expect(message(nil).contains("unknown import"))
    let instance = try instantiate(#"(module (tag (export "t") (param i64)) (memory (export "m") 1))"#, store)
    #expect(try instance.tag("t").type == FunctionType([.i64]))
    #expect(instance.module.exports[0].type == .tag(FunctionType([.i64])))
    #expect(throws: WasmError.self) { try instance.tag("m") }
    #expect(throws: WasmError.self) { try WasmException(instance.tag("t"), []) }
    #expect(throws: WasmError.self) { try WasmException(instance.tag("t"), [.i32(1)]) }
    #expect(throws: WasmError.self) { try WasmException(instance.tag("t"), [.i64(1), .i64(1)]) }
  }

  // MARK: Hostile guests

  @Test func endlessThrowsAreStopped() throws {
    let text = """
      (module (tag $e)
        (func (export "f") (loop $again (block $h (try_table (catch_all $h) (throw $e))) (br $again)))
        (func $g (throw $e))
        (func (export "g") (loop $again (block $h (try_table (catch_all $h) (call $g))) (br $again))))
      """
    for name in ["f", "g"] {
      let store = Store()
      let instance = try instantiate(text, store)
      store.fuel = 10_000
      let execution = try instance.function(name).start()
      for _ in 0..<3 {
        guard case .suspended(.outOfFuel) = try execution.run() else { throw Failure() }
        #expect(store.fuel < 10)
        store.fuel += 1000
      }
      execution.abandon()
      #expect(store.fuel + store.fuelConsumed == 13_000)
    }
  }

  /// Throws that look at many clauses are slower than their fuel says: the deadline holds all the same.
  @Test func manyClausesDoNotHoldUpTheDeadline() throws {
    let clauses = String(repeating: "(catch $other $h)", count: 10_000)
    func text(_ clauses: String) -> String {
      """
      (module (tag $e) (tag $other)
        (func (export "f")
          (loop $again (block $h (try_table (catch_all $h) (try_table \(clauses) (throw $e)))) (br $again))))
      """
    }
    let store = Store()
    let instance = try instantiate(text(clauses), store)
    store.deadline = .now + .milliseconds(50)
    let start = ContinuousClock.now
    let execution = try instance.function("f").start()
    guard case .suspended(.deadlineExceeded) = try execution.run() else { throw Failure() }
    #expect(ContinuousClock.now - start < .seconds(5))
    #expect(throws: WasmError.self) { try Module(WatParser.parse(text(clauses + "(catch $other $h)"))) }
  }

  @Test func nestingIsBounded() throws {
    func module(depth: Int, _ body: [UInt8]) throws -> Module {
      var code: [UInt8] = [0]
      for _ in 0..<depth { code += [0x1F, 0x40, 1, 2, 0] }
      code += body + [UInt8](repeating: 0x0B, count: depth + 1)
      var bytes: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0, 13, 3, 1, 0, 0]
      bytes += [7, 5, 1, 1, 0x66, 0, 0]
      func leb(_ value: Int) -> [UInt8] { (0..<5).map { UInt8(value >> (7 * $0) & 0x7F) | ($0 < 4 ? 0x80 : 0) } }
      bytes += [10] + leb(code.count + 6) + [1] + leb(code.count) + code
      return try Module(bytes)
    }
    #expect(throws: WasmError.self) { try module(depth: 20_000, [8, 0]) }
    let store = Store()
    let instance = try store.instantiate(module(depth: 2000, [8, 0]))
    #expect(try instance.function("f").call().isEmpty)
    #expect(store.fuelConsumed == 2002)
  }

  /// Exceptions are garbage-collected: what nobody holds takes no room, what the host or a guest holds stays.
  @Test func exceptionsAreCollected() throws {
    var limits = StoreLimits()
    limits.gcHeapBytes = 256 << 10
    let store = Store(limits: limits)
    let instance = try instantiate(
      """
      (module
        (tag $e (export "e") (param i64 i64 i64))
        (table $held 2000 exnref)
        (func $catch (param i64) (result exnref)
          (block $h (result exnref)
            (try_table (catch_all_ref $h) (throw $e (local.get 0) (i64.const 0) (i64.const 0)))
            (unreachable)))
        (func (export "garbage") (param $n i32)
          (loop $more
            (drop (call $catch (i64.const 1)))
            (br_if $more (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))
        (func (export "hold") (param $n i32)
          (loop $more
            (local.set $n (i32.sub (local.get $n) (i32.const 1)))
            (table.set $held (local.get $n) (call $catch (i64.extend_i32_s (local.get $n))))
            (br_if $more (local.get $n))))
        (func (export "value") (param i32) (result i64)
          (block $h (result i64 i64 i64)
            (try_table (catch $e $h) (throw_ref (table.get $held (local.get 0))))
            (unreachable))
          (drop) (drop))
        (func (export "hoard") (param exnref) (result i32)
          (local $mine exnref)
          (local.set $mine (call $catch (i64.const 1)))
          (call_indirect $hoard (param exnref) (result i32) (local.get $mine) (i32.const 0)))
        (table $hoard funcref (elem 4)))
      """, store)
    let kept = try WasmException(instance.tag("e"), [.i64(7), .i64(8), .i64(9)])
    let garbage = try instance.function("garbage")
    _ = try garbage.call([.i32(20_000)])
    _ = try instance.function("hold").call([.i32(1000)])
    _ = try garbage.call([.i32(20_000)])
    #expect(store.heapStatistics.collections > 0)
    for index in [0, 1, 500, 999] {
      guard case .i64(Int64(index)) = try instance.function("value").call([.i32(Int32(index))])[0] else { throw Failure() }
    }
    guard case .i64(7) = kept.payload[0], case .i64(9) = kept.payload[2] else { throw Failure() }
    for _ in 0..<20_000 { _ = try WasmException(instance.tag("e"), [.i64(1), .i64(2), .i64(3)]) }
    // Each frame holds one: the stack or the heap has an end.
    let error = #expect(throws: WasmError.self) { try instance.function("hoard").call([.exnref(nil)]) }
    guard case .trap(let trap)? = error else { throw Failure() }
    switch trap.code {
    case .resourceLimit, .callStackExhausted: break
    default: Issue.record("\(trap.code)")
    }
    _ = try garbage.call([.i32(20_000)])
  }

  @Test func deepStacksAreUnwound() throws {
    let store = Store()
    let instance = try instantiate(
      """
      (module (tag $e)
        (func $f (param i32) (if (i32.eqz (local.get 0)) (then (throw $e))) (call $f (i32.sub (local.get 0) (i32.const 1))))
        (func (export "catch") (param i32) (block $h (try_table (catch_all $h) (call $f (local.get 0)))))
        (func (export "throw") (param i32) (call $f (local.get 0))))
      """, store)
    _ = try instance.function("catch").call([.i32(10_000)])
    let thrown = try exception { _ = try instance.function("throw").call([.i32(10_000)]) }
    #expect(thrown.backtrace.count == 64)
    let before = store.fuelConsumed
    _ = try instance.function("catch").call([.i32(2)])
    // Entry, try_table, get and call; then, for each frame, entry, get, eqz and if; get, const, sub and call; and the throw.
    #expect(store.fuelConsumed - before == 4 + 3 * 4 + 2 * 4 + 1)
  }
}
