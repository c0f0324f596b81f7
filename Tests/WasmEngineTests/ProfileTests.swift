import Testing
import WasmText

@testable import WasmEngine

/// Profiles: exact counts, call stacks, and bounds.
struct ProfileTests {
  private func instance(_ text: String, limits: StoreLimits = StoreLimits()) throws -> Instance {
    var configuration = ModuleConfiguration()
    configuration.isProfiled = true
    let module = try Module(
      WatParser.parse(Array(text.utf8), options: TextOptions(emitsNames: true)), configuration: configuration)
    return try Store(limits: limits).instantiate(module)
  }

  private static let work = """
    (module
      (func $leaf (export "leaf") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3)))
      (func $twice (param i32) (result i32) (i32.add (call $leaf (local.get 0)) (call $leaf (local.get 0))))
      (func $unused (unreachable))
      (func (export "run") (param $n i32) (result i32)
        (local $sum i32)
        (loop
          (local.set $sum (i32.add (local.get $sum) (call $twice (local.get $n))))
          (br_if 0 (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
        (local.get $sum))
      (func (export "fail") (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0))))
    """

  @Test func countsAreExact() throws {
    let instance = try instance(Self.work)
    _ = try instance.function("run").call([.i32(1000)])
    let profile = try #require(instance.store.profile)
    let counts = Dictionary(uniqueKeysWithValues: profile.functions.map { ($0.label, $0.instructions) })
    // leaf: the product and the return.
    #expect(counts["leaf"] == 4000)
    #expect(counts["unused"] == nil)
    #expect(profile.opcodes.first { $0.name == "i32_mul_imm_keep" }?.count == 2000)
    #expect(profile.functions.reduce(0) { $0 + $1.instructions } == profile.instructions)
    #expect(profile.pairs.reduce(0) { $0 + $1.count } == profile.instructions - 1)
    #expect(profile.pairs.first { $0.first == "i32_mul_imm_keep" }?.second == "return_integer")
    #expect(profile.functions == profile.functions.sorted { $1.instructions < $0.instructions })
  }

  @Test func stacksAreThoseOfTheCalls() throws {
    let instance = try instance(Self.work)
    _ = try instance.function("run").call([.i32(5000)])
    let profile = try #require(instance.store.profile)
    let stacks = profile.stacks.map { $0.functions.map { profile.functions[$0].label } }
    #expect(Set(stacks) == [["run"], ["run", "twice"], ["run", "twice", "leaf"]])
    let sampled = profile.stacks.reduce(0) { $0 + $1.instructions }
    #expect(sampled <= profile.instructions && sampled > profile.instructions / 10 * 9)
    // A function's share of the samples is near its share of the counts.
    for stack in profile.stacks {
      let function = profile.functions[stack.functions.last ?? 0]
      #expect(abs(Double(stack.instructions) / Double(function.instructions) - 1) < 0.2, "\(function)")
    }
  }

  @Test func profilesAreTheSameEveryTime() throws {
    let stacks = try (0..<2).map { _ in
      let instance = try instance(Self.work)
      _ = try instance.function("run").call([.i32(3000)])
      return instance.store.profile?.stacks
    }
    #expect(stacks[0] == stacks[1])
    #expect(stacks[0]?.isEmpty == false)
  }

  @Test func trapsAndWantOfFuelAreCounted() throws {
    let instance = try instance(Self.work)
    #expect(throws: WasmError.self) { try instance.function("fail").call([.i32(0)]) }
    #expect(instance.store.profile?.opcodes.contains { $0.name.hasPrefix("i32_div_u") && $0.count == 1 } == true)
    instance.store.fuel = 1000
    #expect(throws: WasmError.self) { try instance.function("run").call([.i32(1 << 20)]) }
    let profile = try #require(instance.store.profile)
    #expect(profile.instructions > 500 && profile.instructions < 1100)
  }

  /// Stopping and going on changes no count.
  @Test func resumedRunsAreCountedOnce() throws {
    let (whole, crawling) = (try instance(Self.work), try instance(Self.work))
    _ = try whole.function("run").call([.i32(50)])
    crawling.store.fuel = 0
    let execution = try crawling.function("run").start([.i32(50)])
    while case .suspended = try execution.run() { crawling.store.fuel += 1 }
    #expect(whole.store.profile?.functions == crawling.store.profile?.functions)
    #expect(whole.store.profile?.pairs == crawling.store.profile?.pairs)
  }

  @Test func deepStacksAreCut() throws {
    let instance = try instance(
      """
      (module (func $down (export "down") (param i32) (result i32)
        (if (result i32) (local.get 0)
          (then (i32.add (i32.const 1) (call $down (i32.sub (local.get 0) (i32.const 1)))))
          (else (i32.const 0)))))
      """)
    #expect(try instance.function("down").call([.i32(5000)]).count == 1)
    let profile = try #require(instance.store.profile)
    #expect(profile.stacks.contains { $0.isTruncated && $0.functions.count == Profiler.greatestDepth })
    #expect(profile.stacks.allSatisfy { $0.functions.count <= Profiler.greatestDepth })
    // Endless recursion ends in the trap as ever.
    #expect(throws: WasmError.self) { try instance.function("down").call([.i32(-1)]) }
  }

  /// More call paths than the tree of stacks has places for: a guest that picks one of two functions at every level.
  @Test func theTreeOfStacksIsBounded() throws {
    let profiler = Profiler()
    let instance = try instance(
      """
      (module
        (func $left (export "left") (param i32 i64) (call $next (local.get 0) (local.get 1)))
        (func $right (param i32 i64) (call $next (local.get 0) (local.get 1)))
        (func $next (param i32 i64)
          (if (i32.eqz (local.get 0)) (then (return)))
          (if (i64.eqz (i64.and (local.get 1) (i64.const 1)))
            (then (call $left (i32.sub (local.get 0) (i32.const 1)) (i64.shr_u (local.get 1) (i64.const 1))))
            (else (call $right (i32.sub (local.get 0) (i32.const 1)) (i64.shr_u (local.get 1) (i64.const 1))))))
        (func (export "run") (param $count i64)
          (local $random i64)
          (local.set $random (i64.const 88172645463325252))
          (loop
            (local.set $random (i64.xor (local.get $random) (i64.shl (local.get $random) (i64.const 13))))
            (local.set $random (i64.xor (local.get $random) (i64.shr_u (local.get $random) (i64.const 7))))
            (local.set $random (i64.xor (local.get $random) (i64.shl (local.get $random) (i64.const 17))))
            (call $left (i32.const 60) (local.get $random))
            (br_if 0 (i64.ne (i64.const 0) (local.tee $count (i64.sub (local.get $count) (i64.const 1))))))))
      """)
    #expect(profiler.nodes.count == 1)
    _ = try instance.function("run").call([.i64(400)])
    let own = try #require(instance.store.profiler)
    #expect(own.nodes.count <= Profiler.greatestNodeCount)
    #expect(instance.store.profile?.stacks.isEmpty == false)
  }

  @Test func callsBetweenInstancesAndStartFunctions() throws {
    var configuration = ModuleConfiguration()
    configuration.isProfiled = true
    let store = Store()
    let text =
      #"(module $callee (func $work (export "work") (param i32) (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))"#
    let callee = try store.instantiate(
      Module(WatParser.parse(Array(text.utf8), options: TextOptions(emitsNames: true)), configuration: configuration))
    var imports = Imports()
    imports.define("m", "work", .function(try callee.function("work")))
    let caller =
      #"(module $caller (import "m" "work" (func $work (param i32))) (func $begin (call $work (i32.const 3000))) (start $begin))"#
    _ = try store.instantiate(
      Module(WatParser.parse(Array(caller.utf8), options: TextOptions(emitsNames: true)), configuration: configuration),
      imports: imports)
    let profile = try #require(store.profile)
    #expect(Set(profile.functions.map(\.moduleName)) == ["callee", "caller"])
    #expect(profile.stacks.map { $0.functions.map { profile.functions[$0].label } } == [["begin", "work"]])
  }

  @Test func nothingIsCountedUnasked() throws {
    let module = try Module(WatParser.parse(Array(Self.work.utf8)))
    let instance = try Store().instantiate(module)
    _ = try instance.function("run").call([.i32(3)])
    #expect(instance.store.profile == nil)
  }
}
