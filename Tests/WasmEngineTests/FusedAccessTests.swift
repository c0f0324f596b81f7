import Testing
import WasmText

@testable import WasmEngine

/// Accesses that take in what stands around them trap where, with the backtrace and after the fuel that they would alone.
@Suite struct FusedAccessTests {
  /// What a call leaves behind that anybody can see.
  private struct Outcome: Equatable {
    var result: String
    var backtrace: [BacktraceFrame] = []
    var fuel: UInt64
    var memory: [UInt8]
  }

  /// A result type and a body: functions of an address, a number and two floats. Memory has one page of bytes that differ.
  private static let functions = [
    // Loaded operands: at an offset, displaced, the address computed, the operand computed, a byte, as the left operand.
    "i32 (i32.add (local.get 1) (i32.load offset=4 (local.get 0)))",
    "i32 (i32.add (i32.load offset=4 (local.get 0)) (local.get 1))",
    "i32 (i32.add (local.get 1) (i32.load (i32.add (local.get 0) (i32.const -8))))",
    "i32 (i32.add (local.get 1) (i32.load8_u offset=3 (i32.xor (local.get 0) (i32.const 1))))",
    "i32 (i32.add (i32.mul (local.get 1) (i32.const 3)) (i32.load8_u (local.get 0)))",
    "i32 (i32.add (i32.load (local.get 0)) (i32.load (i32.add (local.get 0) (i32.const 4))))",
    "f64 (f64.add (local.get 2) (f64.load offset=8 (local.get 0)))",
    "f64 (f64.sub (f64.mul (local.get 2) (local.get 2)) (f64.load (i32.add (local.get 0) (i32.const 16))))",
    "f64 (f64.mul (f64.load (local.get 0)) (f64.load (i32.mul (local.get 0) (i32.const 2))))",
    "f64 (f64.add (f64.mul (local.get 2) (f64.load (local.get 0))) (local.get 2))",
    "f64 (f64.add (f64.div (local.get 2) (f64.const 3)) (f64.mul (local.get 2) (f64.load (local.get 0))))",
    "f64 (f64.sub (local.get 2) (f64.mul (f64.add (local.get 2) (f64.const 1)) (f64.load offset=1 (i32.sub (local.get 0) (i32.const 1)))))",
    "f32 (f32.add (local.get 3) (f32.mul (local.get 3) (f32.load offset=2 (local.get 0))))",
    "f32 (f32.sub (local.get 3) (f32.load (i32.shl (local.get 0) (i32.const 1))))",
    // Constants and constant addresses, the last ones behind the end or beyond 32 bits.
    "i32 (i32.store offset=1 (local.get 0) (i32.const -2)) (i32.load (local.get 0))",
    "i32 (i64.store (i32.add (local.get 0) (i32.const 3)) (i64.const 0x123456789abcdef0)) (i32.const 0)",
    "f64 (f64.store (i32.xor (local.get 0) (i32.const 2)) (f64.const 2.5)) (f64.load (i32.const 64))",
    "i64 (i32.store16 (i32.const 100) (local.get 1)) (i32.store8 offset=7 (i32.const 100) (i32.const 9)) (i64.load (i32.const 100))",
    "i32 (i32.store (i32.const 200) (i32.add (local.get 1) (i32.const 5))) (i32.load offset=100 (i32.const 100))",
    "f32 (f32.store offset=65532 (i32.const 0) (f32.const 1)) (f32.load offset=65533 (i32.const 0))",
    "i32 (i32.store (i32.const 8) (i32.const 1)) (i64.store offset=65529 (i32.const 0) (i64.const -1)) (i32.const 0)",
    "i32 (i32.load offset=0xffffffff (i32.const 0xffffffff))",
    "i32 (i32.store offset=4 (i32.const 0xfffffffc) (i32.const 1)) (i32.const 0)",
  ]

  private static let addresses: [UInt32] = [
    0, 1, 8, 65_520, 65_528, 65_531, 65_532, 65_533, 65_536, 0x7FFF_FFFF, 0xFFFF_FFF8, .max,
  ]

  private func outcome(_ function: String, _ address: UInt32, _ techniques: Techniques) throws -> Outcome {
    var configuration = ModuleConfiguration()
    configuration.techniques = techniques
    let (type, body) = (function.prefix(3), function.dropFirst(4))
    let text =
      "(module (memory (export \"m\") 1 1) (func $inner (param i32 i32 f64 f32) (result \(type)) \(body)) (func (export \"f\") "
      + "(param i32 i32 f64 f32) (result \(type)) (call $inner (local.get 0) (local.get 1) (local.get 2) (local.get 3))))"
    let store = Store()
    let instance = try store.instantiate(Module(WatParser.parse(text), configuration: configuration))
    let memory = try instance.memory("m")
    try memory.write((0..<65_536).map { UInt8(truncatingIfNeeded: $0 &* 7) }, at: 0)
    var outcome = Outcome(result: "", fuel: 0, memory: [])
    do {
      let results = try instance.function("f").call([.i32(Int32(bitPattern: address)), .i32(-5), .f64(1.25), .f32(-3)])
      outcome.result = "\(results)"
    } catch {
      guard case .trap(let trap) = error else { throw error }
      (outcome.result, outcome.backtrace) = ("\(trap.code)", trap.backtrace)
    }
    outcome.fuel = store.fuelConsumed
    outcome.memory = try memory.read(at: 0, count: 65_536)
    return outcome
  }

  @Test(arguments: functions) func sameWithAndWithout(_ function: String) throws {
    var traps = 0
    for address in Self.addresses {
      let plain = try outcome(function, address, [])
      traps += plain.backtrace.isEmpty ? 0 : 1
      for techniques in [
        Techniques.all, .all.subtracting(.loadedOperands), .all.subtracting(.constantAccesses), .all.subtracting(.accumulators),
      ] {
        #expect(try outcome(function, address, techniques) == plain, "\(function) at \(address) with \(techniques.rawValue)")
      }
    }
    // An address that depends on the argument is out of bounds for some.
    #expect(traps > 0 || !function.contains("local.get 0"))
  }
}
