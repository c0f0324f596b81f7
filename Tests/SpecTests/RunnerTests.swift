import Testing
import WastRunner

/// The runner must notice what is wrong: every script here expects something that is not so.
@Suite struct RunnerTests {
  static let module = """
    (module $m
      (memory (export "memory") 1)
      (global (export "g") i32 (i32.const 7))
      (table 2 funcref)
      (func (export "one") (result i32) (i32.const 1))
      (func (export "nothing"))
      (func (export "two") (result i32 i64) (i32.const 1) (i64.const 2))
      (func (export "f32") (param i32) (result f32) (f32.reinterpret_i32 (local.get 0)))
      (func (export "f64") (param i64) (result f64) (f64.reinterpret_i64 (local.get 0)))
      (func (export "unreachable") (unreachable))
      (func (export "divide") (param i32) (result i32) (i32.div_u (i32.const 1) (local.get 0)))
      (func (export "extern") (param externref) (result externref) (local.get 0))
      (func (export "null") (result funcref) (ref.null func))
      (func $f (export "func") (result funcref) (ref.func $f))
      (func (export "element") (call_indirect (i32.const 0)))
      (func (export "v128") (param i32) (result v128) (i32x4.splat (local.get 0)))
      (func $loop (export "loop") (call $loop)))

    """

  @Test(arguments: [
    "(assert_return (invoke \"one\") (i32.const 2))",
    "(assert_return (invoke \"one\") (i64.const 1))",
    "(assert_return (invoke \"one\"))",
    "(assert_return (invoke \"nothing\") (i32.const 0))",
    "(assert_return (invoke \"two\") (i64.const 2) (i32.const 1))",
    "(assert_return (invoke \"two\") (i32.const 1))",
    "(assert_return (invoke \"missing\"))",
    "(assert_return (invoke $other \"one\") (i32.const 1))",
    "(assert_return (get \"g\") (i32.const 8))",
    "(assert_return (get \"one\") (i32.const 1))",
    "(assert_return (invoke \"unreachable\"))",
    // Zeros differ by sign, NaNs by payload.
    "(assert_return (invoke \"f32\" (i32.const 0x80000000)) (f32.const 0))",
    "(assert_return (invoke \"f64\" (i64.const 0)) (f64.const -0))",
    "(assert_return (invoke \"f32\" (i32.const 0x7fc00001)) (f32.const nan:canonical))",
    "(assert_return (invoke \"f32\" (i32.const 0x7fa00000)) (f32.const nan:arithmetic))",
    "(assert_return (invoke \"f32\" (i32.const 0x7fc00001)) (f32.const nan))",
    "(assert_return (invoke \"f32\" (i32.const 0x7f800000)) (f32.const nan:arithmetic))",
    "(assert_return (invoke \"f64\" (i64.const 0x7ff8000000000001)) (f64.const nan:canonical))",
    "(assert_return (invoke \"f64\" (i64.const 0x7ff4000000000000)) (f64.const nan:arithmetic))",
    "(assert_return (invoke \"one\") (either (i32.const 2) (i32.const 3)))",
    "(assert_return (invoke \"extern\" (ref.extern 1)) (ref.extern 2))",
    "(assert_return (invoke \"extern\" (ref.extern 1)) (ref.null extern))",
    "(assert_return (invoke \"extern\" (ref.null extern)) (ref.extern))",
    "(assert_return (invoke \"null\") (ref.func))",
    "(assert_return (invoke \"null\") (ref.null extern))",
    "(assert_return (invoke \"func\") (ref.null func))",
    "(assert_trap (invoke \"one\") \"unreachable\")",
    "(assert_trap (invoke \"unreachable\") \"integer divide by zero\")",
    "(assert_trap (invoke \"unreachable\") \"unreachable executed\")",
    "(assert_trap (invoke \"divide\" (i32.const 0)) \"integer overflow\")",
    "(assert_trap (invoke \"element\") \"undefined element\")",
    "(assert_trap (invoke \"loop\") \"unreachable\")",
    "(assert_exhaustion (invoke \"one\") \"call stack exhausted\")",
    "(assert_exhaustion (invoke \"unreachable\") \"call stack exhausted\")",
    "(assert_exception (invoke \"unreachable\"))",
    "(assert_exception (invoke \"one\"))",
    // Each of the next kinds of error must not pass for another.
    "(assert_malformed (module quote \"(func)\") \"unexpected token\")",
    "(assert_malformed (module quote \"(func (result i32))\") \"type mismatch\")",
    "(assert_malformed (module binary \"\\00asm\\01\\00\\00\\00\") \"unexpected end\")",
    "(assert_malformed (module quote \"(func (export \\\"a\\\") (export \\\"a\\\"))\") \"duplicate export name\")",
    "(assert_invalid (module) \"type mismatch\")",
    "(assert_invalid (module quote \"(func (bad))\") \"unknown operator\")",
    "(assert_invalid (module binary \"\\00asm\\01\\00\\00\") \"unexpected end\")",
    "(assert_invalid (module (import \"x\" \"y\" (func))) \"unknown import\")",
    "(assert_unlinkable (module) \"unknown import\")",
    "(assert_unlinkable (module (func (result i32))) \"type mismatch\")",
    "(assert_unlinkable (module (func $f (unreachable)) (start $f)) \"unreachable\")",
    "(assert_trap (module) \"unreachable\")",
    "(assert_trap (module (import \"x\" \"y\" (func))) \"unknown import\")",
    "(assert_trap (module (func $f (unreachable)) (start $f)) \"integer overflow\")",
    "(module (func (result i32)))",
    "(module (import \"spectest\" \"missing\" (func)))",
    "(module (import \"spectest\" \"global_i32\" (global i64)))",
    "(module quote \"(func\")",
    "(module instance $x $missing)",
    "(register \"x\" $missing)",
    "(invoke \"unreachable\")",
    // Vectors, lane by lane.
    "(assert_return (invoke \"v128\" (i32.const 0)) (v128.const i32x4 0 0 0 1))",
    "(assert_return (invoke \"v128\" (i32.const 0x80000000)) (v128.const f32x4 -0.0 -0.0 -0.0 0.0))",
    "(assert_return (invoke \"v128\" (i32.const 0x7fc00001)) (v128.const f32x4 nan:canonical nan:canonical nan:canonical nan:canonical))",
    "(assert_return (invoke \"v128\" (i32.const 0x7fa00000)) (v128.const f32x4 nan:arithmetic nan:arithmetic nan:arithmetic 0.0))",
    "(assert_return (invoke \"v128\" (i32.const 0)) (i64.const 0))",
    // Custom sections and annotations: only they may be at fault.
    "(assert_malformed_custom (module quote \"(func)\") \"misplaced @custom annotation\")",
    "(assert_malformed_custom (module quote \"(func\") \"unexpected token\")",
    "(assert_malformed_custom (module quote \"(func (@custom \\\"a\\\") bad)\") \"unexpected token\")",
    "(assert_malformed_custom (module quote \"(func (result i32))\") \"type mismatch\")",
    "(assert_malformed_custom (module quote \"(func (@metadata.code.branch_hint \\\"\\\\01\\\") (nop))\") \"invalid target\")",
    "(assert_invalid_custom (module) \"invalid target\")",
    "(assert_invalid_custom (module (func (result i32))) \"type mismatch\")",
    "(assert_invalid_custom (module quote \"(@custom)\") \"missing section name\")",
    "(assert_invalid_custom (module quote \"(func\") \"unexpected token\")",
  ]) func wrongExpectationIsCaught(_ command: String) {
    let report = WastRunner.run(source: Array((Self.module + command).utf8), name: "wrong")
    #expect(report.passed == 0, "\(report.failures)")
    #expect(report.failures.map(\.line) == [18], "\(report.failures)")
    #expect(report.missingFeature == nil)
  }

  @Test func rightExpectationsPass() {
    let script = """
      (assert_return (invoke "one") (i32.const 1))
      (assert_return (invoke $m "two") (i32.const 1) (i64.const 2))
      (assert_return (get "g") (i32.const 7))
      (assert_return (invoke "f32" (i32.const 0xffc00000)) (f32.const nan:canonical))
      (assert_return (invoke "f32" (i32.const 0x7fc00001)) (f32.const nan:arithmetic))
      (assert_return (invoke "f32" (i32.const 0x7fa00000)) (f32.const nan:0x200000))
      (assert_return (invoke "one") (either (i32.const 2) (i32.const 1)))
      (assert_return (invoke "extern" (ref.extern 1)) (ref.extern 1))
      (assert_return (invoke "extern" (ref.null extern)) (ref.null))
      (assert_return (invoke "func") (ref.func))
      (assert_trap (invoke "element") "uninitialized element 0")
      (assert_trap (invoke "divide" (i32.const 0)) "integer divide by zero")
      (assert_exhaustion (invoke "loop") "call stack exhausted")
      (assert_malformed (module quote "(func") "unexpected token")
      (assert_malformed (module binary "\\00asm\\01\\00\\00") "unexpected end")
      (assert_invalid (module (func (result i32))) "type mismatch")
      (assert_unlinkable (module (import "x" "y" (func))) "unknown import")
      (assert_malformed_custom (module quote "(func (@custom \\"a\\"))") "misplaced @custom annotation")
      (assert_invalid_custom (module (func (@metadata.code.branch_hint "\\01") (nop))) "invalid target")
      (register "m" $m)
      (module $n (import "m" "one" (func $one (result i32))) (import "spectest" "print_i32" (func (param i32)))
        (import "spectest" "memory" (memory 1 2)) (import "spectest" "table" (table 10 20 funcref))
        (import "spectest" "global_f64" (global f64)) (func (export "call") (result i32) (call $one)))
      (assert_return (invoke "call") (i32.const 1))
      (assert_return (invoke $m "one") (i32.const 1))
      """
    let report = WastRunner.run(source: Array((Self.module + script).utf8), name: "right")
    #expect(report.failures == [])
    #expect(report.passed == 21, "assertions alone count")
  }

  @Test func aScriptThatDoesNotParseIsOneFailure() {
    let report = WastRunner.run(source: Array("(module)\n(bad)".utf8), name: "bad")
    #expect(report.passed == 0)
    #expect(report.failures.map(\.line) == [2])
  }
}
