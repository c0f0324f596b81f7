import RandomPrograms
import Testing
import WasmEngine
import WasmText
import WasmTypes

/// The collector under small heaps: what is unreachable goes, cycles too; what is reachable stays; what does not fit traps.
@Suite struct GarbageCollectionTests {
  #if DEBUG
    static let scale = 1
  #else
    static let scale = 20
  #endif

  static let nodes = """
    (module
      (type $node (struct (field $value (mut i32)) (field $next (mut (ref null $node)))))
      (type $bytes (array (mut i8)))
      (type $nodes (array (mut (ref null $node))))
      (global $keep (export "keep") (mut (ref null $node)) (ref.null $node))
      (table (export "table") 10 (ref null $node))

      (func (export "rings") (param $n i32) (local $a (ref null $node)) (local $b (ref null $node))
        (loop $again
          (local.set $a (struct.new $node (i32.const 1) (ref.null $node)))
          (local.set $b (struct.new $node (i32.const 2) (local.get $a)))
          (struct.set $node $next (local.get $a) (local.get $b))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1))))))

      (func $list (export "list") (param $n i32) (result (ref null $node)) (local $list (ref null $node))
        (loop $again
          (local.set $list (struct.new $node (local.get $n) (local.get $list)))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $list))

      (func $count (export "count") (param $list (ref null $node)) (result i32) (local $n i32)
        (block $end
          (loop $again
            (local.set $list (struct.get $node $next (br_on_null $end (local.get $list))))
            (local.set $n (i32.add (local.get $n) (i32.const 1)))
            (br $again)))
        (local.get $n))

      (func (export "keep-list") (param $n i32) (global.set $keep (call $list (local.get $n))))
      (func (export "forget") (global.set $keep (ref.null $node)))
      (func (export "kept") (result i32) (call $count (global.get $keep)))

      (func (export "arrays") (param $n i32) (param $step i32) (result i32) (local $size i32)
        (loop $again
          (local.set $size (i32.rem_u (i32.add (local.get $size) (local.get $step)) (i32.const 100000)))
          (drop (array.new $bytes (i32.const 7) (local.get $size)))
          (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $size))
      (func (export "array") (param $n i32) (result (ref $bytes)) (array.new_default $bytes (local.get $n)))
      (func (export "references") (param $n i32) (result i32)
        (array.len (array.new $nodes (struct.new_default $node) (local.get $n)))))
    """

  private func instance(heap: Int, _ text: String = nodes) throws -> Instance {
    var limits = StoreLimits()
    limits.gcHeapBytes = heap
    return try Store(limits: limits).instantiate(Module(WatParser.parse(text)))
  }

  private func call(_ instance: Instance, _ name: String, _ arguments: Int32...) throws -> [Value] {
    try instance.function(name).call(arguments.map { .i32($0) })
  }

  private func number(_ values: [Value]) -> Int32? {
    if case .i32(let number)? = values.first { number } else { nil }
  }

  /// The trap that a call must end in.
  private func trap(_ action: () throws -> Void) throws -> Trap {
    do {
      try action()
    } catch WasmError.trap(let trap) {
      return trap
    }
    throw NoTrap()
  }

  private struct NoTrap: Error {}

  @Test func cyclesAreReclaimed() throws {
    let instance = try instance(heap: 256 << 10)
    _ = try call(instance, "rings", Int32(20_000 * Self.scale))
    #expect(instance.store.heapStatistics.collections >= 4)
    instance.store.collectGarbage()
    #expect(instance.store.heapStatistics.liveBytes < 1024)
  }

  @Test func longListsAreTracedWithoutRecursion() throws {
    let length = Int32(20_000 * Self.scale)
    let instance = try instance(heap: 32 << 20)
    _ = try call(instance, "keep-list", length)
    instance.store.collectGarbage()
    #expect(instance.store.heapStatistics.liveBytes >= Int(length) * 24)
    #expect(number(try call(instance, "kept")) == length)
    _ = try call(instance, "forget")
    instance.store.collectGarbage()
    #expect(instance.store.heapStatistics.liveBytes < 1024)
  }

  @Test func fullHeapTrapsAndRecovers() throws {
    let instance = try instance(heap: 256 << 10)
    let trap = try trap { _ = try call(instance, "keep-list", 20_000) }
    guard case .resourceLimit(let what) = trap.code else {
      Issue.record("another trap: \(trap.code)")
      return
    }
    #expect(what.contains("heap"))
    #expect(trap.backtrace.map(\.functionName) == ["list", "keep-list"])
    #expect(instance.store.heapStatistics.collections < 20)
    // What the dead run held is free again.
    _ = try call(instance, "keep-list", 5000)
    #expect(number(try call(instance, "kept")) == 5000)
  }

  @Test func nearlyFullHeapDoesNotCollectForever() throws {
    let instance = try instance(heap: 256 << 10)
    var length: Int32 = 10_900
    while true {
      do { _ = try call(instance, "keep-list", length) } catch WasmError.trap { break }
      _ = try call(instance, "forget")
      length += 4
    }
    _ = try call(instance, "keep-list", length - 8)
    let before = instance.store.heapStatistics.collections
    _ = try? call(instance, "rings", 20_000)
    #expect(instance.store.heapStatistics.collections - before <= 20_000 * 48 * 32 / (256 << 10) + 8)
  }

  @Test func objectsOfAllSizesShareTheHeap() throws {
    let instance = try instance(heap: 1 << 20)
    for step: Int32 in [1, 37, 1009, 30_011] { _ = try call(instance, "arrays", Int32(60 * Self.scale), step) }
    #expect(number(try call(instance, "references", 60_000)) == 60_000)
    #expect(instance.store.heapStatistics.collections > 3)
  }

  @Test func arraysTooLargeTrap() throws {
    let instance = try instance(heap: 1 << 20)
    for length: Int32 in [1 << 20, .max, -1] {
      guard case .resourceLimit = try trap({ _ = try call(instance, "array", length) }).code else {
        Issue.record("an array of \(length) bytes was made")
        return
      }
    }
    guard case .anyref(let array?)? = try call(instance, "array", 900_000).first else { throw NoTrap() }
    #expect(array.count == 900_000)
  }

  @Test func everyRootKeepsItsObjects() throws {
    let instance = try instance(heap: 256 << 10)
    let list = try call(instance, "list", 100)
    let table = try instance.table("table")
    try table.set(3, list[0])
    try instance.global("keep").set(call(instance, "list", 50)[0])
    let held = try call(instance, "list", 25)
    for _ in 0..<3 {
      _ = try call(instance, "rings", 10_000)
      #expect(number(try instance.function("count").call([table.get(3)])) == 100)
      #expect(number(try call(instance, "kept")) == 50)
      #expect(number(try instance.function("count").call(held)) == 25)
    }
  }

  @Test func handlesAreRootsWhileTheyLive() throws {
    let instance = try instance(heap: 1 << 20)
    var handle: [Value] = try call(instance, "list", 1000)
    instance.store.collectGarbage()
    #expect(instance.store.heapStatistics.liveBytes >= 24_000)
    #expect(number(try instance.function("count").call(handle)) == 1000)
    handle = []
    // The frame that the list was an argument in is gone, and so is the handle.
    instance.store.collectGarbage()
    #expect(instance.store.heapStatistics.liveBytes < 1024)
  }

  @Test func hostFunctionsMayAllocateWhileFramesHoldReferences() throws {
    var limits = StoreLimits()
    limits.gcHeapBytes = 256 << 10
    let store = Store(limits: limits)
    let text = """
      (module
        (type $pair (struct (field i32) (field anyref)))
        (import "host" "wrap" (func $wrap (param anyref) (result anyref)))
        (func (export "f") (param $n i32) (result i32) (local $x anyref)
          (loop $again
            (local.set $x (call $wrap (struct.new $pair (local.get $n) (ref.null any))))
            (drop (struct.get $pair 0 (ref.cast (ref $pair) (struct.get $pair 1 (ref.cast (ref $pair) (local.get $x))))))
            (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
          (struct.get $pair 0 (ref.cast (ref $pair) (struct.get $pair 1 (ref.cast (ref $pair) (local.get $x)))))))
      """
    var imports = Imports()
    let any = ValueType.reference(ReferenceType(.any))
    imports.define("host", "wrap", type: FunctionType([any], [any])) { call in
      guard case .anyref(let inner?) = call.argumentValue(0) else { return }
      let pair = try AnyReference(store: call.store, structure: inner.type.heapType, fields: [.i32(9), .anyref(inner)])
      call.store.collectGarbage()
      try call.setResultValue(0, .anyref(pair))
    }
    let instance = try store.instantiate(Module(WatParser.parse(text)), imports: imports)
    #expect(number(try instance.function("f").call([.i32(500)])) == 1)
    #expect(store.heapStatistics.collections >= 500)
  }

  @Test func constantExpressionsAllocateUnderTheLimit() throws {
    let text = """
      (module
        (type $a (array (mut i64)))
        (type $s (struct (field (ref $a)) (field (ref $a))))
        (global $g (export "g") (ref $s)
          (struct.new $s (array.new $a (i64.const 5) (i32.const 9000)) (array.new_fixed $a 2 (i64.const 1) (i64.const 2)))))
      """
    guard case .anyref(let object?) = try instance(heap: 256 << 10, text).global("g").value,
      case .anyref(let first?) = try object.get(0), case .i64(5) = try first.get(8999),
      case .anyref(let second?) = try object.get(1),
      case .i64(2) = try second.get(1)
    else {
      Issue.record("the global is not what its initialiser says")
      return
    }
    #expect(throws: WasmError.self) { _ = try instance(heap: 16 << 10, text) }
  }

  @Test func collectionsHeedDeadlines() throws {
    let instance = try instance(heap: 4 << 20)
    instance.store.deadline = ContinuousClock.now + .milliseconds(20)
    guard case .suspended(.deadlineExceeded) = try instance.function("rings").start([.i32(.max)]).run() else {
      Issue.record("the run did not stop")
      return
    }
  }

  /// Random programs of allocation, linking and forgetting against a model of the same graph.
  @Test(arguments: 0..<4)
  func heapMatchesAModel(_ seed: UInt64) throws {
    let text = """
      (module
        (type $links (array (mut anyref)))
        (type $node (struct (field $id (mut i64)) (field $links (mut (ref null $links)))))
        (func (export "make") (param i64 i32) (result anyref)
          (struct.new $node (local.get 0) (array.new_default $links (local.get 1))))
        (func (export "link") (param anyref i32 anyref)
          (array.set $links (struct.get $node $links (ref.cast (ref $node) (local.get 0))) (local.get 1) (local.get 2)))
        (func (export "follow") (param anyref i32) (result anyref)
          (array.get $links (struct.get $node $links (ref.cast (ref $node) (local.get 0))) (local.get 1)))
        (func (export "id") (param anyref) (result i64)
          (if (ref.is_null (local.get 0)) (then (return (i64.const -1))))
          (struct.get $node $id (ref.cast (ref $node) (local.get 0)))))
      """
    let instance = try instance(heap: 8 << 20, text)
    let (make, link) = (try instance.function("make"), try instance.function("link"))
    let (follow, id) = (try instance.function("follow"), try instance.function("id"))
    final class Model {
      let id: Int64
      var links: [Model?]
      init(_ id: Int64, _ count: Int) { (self.id, links) = (id, Array(repeating: nil, count: count)) }
    }
    var random = SplitMix(state: seed)
    var held: [(Value, Model)] = []
    for step in 0..<(1500 * Self.scale) {
      if held.count < 8 || Int.random(in: 0..<3, using: &random) == 0 {
        let count = Int.random(in: 1..<40, using: &random)
        held.append((try make.call([.i64(Int64(step)), .i32(Int32(count))])[0], Model(Int64(step), count)))
      }
      let (from, to) = (held[Int.random(in: held.indices, using: &random)], held[Int.random(in: held.indices, using: &random)])
      let place = Int.random(in: from.1.links.indices, using: &random)
      _ = try link.call([from.0, .i32(Int32(place)), to.0])
      from.1.links[place] = to.1
      if held.count > 24 { held.remove(at: Int.random(in: held.indices, using: &random)) }
      // A walk along random links sees the same nodes on both sides.
      var (value, model) = held[Int.random(in: held.indices, using: &random)]
      for _ in 0..<4 {
        let place = Int.random(in: model.links.indices, using: &random)
        value = try follow.call([value, .i32(Int32(place))])[0]
        guard case .i64(let seen) = try id.call([value])[0] else { throw NoTrap() }
        guard seen == model.links[place]?.id ?? -1 else {
          Issue.record("step \(step): node \(seen) where \(model.links[place]?.id ?? -1) should be")
          return
        }
        guard let next = model.links[place] else { break }
        model = next
      }
      // Long chains must not recurse when the model is freed, nor fill the heap: cut one now and then.
      if step % 64 == 0 { instance.store.collectGarbage() }
      if step % 16 == 0 {
        for (value, model) in held.prefix(4) {
          for place in model.links.indices {
            _ = try link.call([value, .i32(Int32(place)), .anyref(nil)])
            model.links[place] = nil
          }
        }
      }
    }
    #expect(instance.store.heapStatistics.collections >= 20)
  }
}
