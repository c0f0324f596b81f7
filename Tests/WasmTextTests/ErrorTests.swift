import Testing
import WasmText

@Suite struct ErrorTests {
  private func error(_ text: String) -> TextError? {
    do {
      _ = try WatParser.parse(text)
      return nil
    } catch {
      return error
    }
  }

  @Test(arguments: [
    ("(module\n  (func $f)\n  (func $f))", "duplicate func $f", 3, 9),
    ("(func (i32.bad))", "unknown operator i32.bad", 1, 8),
    ("(func\r\n\t(call $g))", "unknown func $g", 2, 8),
    ("(func\r(br $l))", "unknown label $l", 2, 5),
    ("(func (local.get $x))", "unknown local $x", 1, 18),
    ("(func block $a end $b)", "mismatching label", 1, 20),
    ("(func (param $x i32) (local $x i32))", "duplicate local $x", 1, 29),
    ("(func (i32.load align=3 (i32.const 0)))", "alignment must be a power of two", 1, 17),
    ("(type $t (func)) (func (type $t) (param i32))", "inline function type", 1, 24),
    ("(func) (import \"\" \"\" (func))", "import after function", 1, 8),
    ("(func $f) (start 0) (start $f)", "multiple start sections", 1, 21),
    ("(func (export \"\\ff\"))", "malformed UTF-8 encoding", 1, 15),
    ("(func $ü)", "empty identifier", 1, 7),
    ("(; é ;) ü", "illegal character", 1, 9),
    ("(func", "unexpected token: this parenthesis is not closed", 1, 1),
    ("(func))", "unexpected token )", 1, 7),
    ("(; (; ;)", "unclosed comment", 1, 1),
    ("(@a (b)", "unclosed annotation", 1, 1),
    ("(func (nop) end)", "unexpected token end", 1, 13),
    ("(func (block)", "unexpected token: this parenthesis is not closed", 1, 1),
    ("(func block)", "unexpected token )", 1, 12),
    ("(func (if (i32.const 1)))", "unexpected token )", 1, 24),
    ("(func (i32.const 1 nop))", "unexpected token nop", 1, 20),
    ("(table 4294967296000000000000 funcref)", "i64 constant out of range", 1, 8),
    ("(memory 1 (pagesize 3))", "invalid custom page size", 1, 21),
  ]) func messageAndPlace(_ text: String, _ message: String, _ line: Int, _ column: Int) {
    #expect(error(text) == TextError(message, line: line, column: column))
  }

  @Test func invalidUTF8() {
    #expect(throws: TextError("malformed UTF-8 encoding", line: 2, column: 4)) {
      try WatParser.parse(Array(";;\n;; ".utf8) + [0xC0, 0x80])
    }
  }

  @Test func sourceLimit() {
    let source = [UInt8](repeating: 0x20, count: 101)
    #expect(throws: TextError.self) { try WatParser.parse(source, options: TextOptions(maximumByteCount: 100)) }
    #expect(throws: Never.self) { try WatParser.parse(source, options: TextOptions(maximumByteCount: 101)) }
  }

  /// Deep nesting of every kind costs no stack: it parses or it is an error.
  @Test(arguments: [
    ("(func " + String(repeating: "(block ", count: 200_000), String(repeating: ")", count: 200_001)),
    ("(func " + String(repeating: "(i32.eqz ", count: 200_000), String(repeating: ")", count: 200_001)),
    ("(func " + String(repeating: "block ", count: 200_000), String(repeating: "end ", count: 200_000) + ")"),
    (
      "(func " + String(repeating: "(if (i32.const 1) (then ", count: 100_000), String(repeating: "))", count: 100_000) + ")"
    ),
    (String(repeating: "(;", count: 200_000), String(repeating: ";)", count: 200_000)),
    ("(@a " + String(repeating: "(", count: 200_000), String(repeating: ")", count: 200_001)),
  ]) func nestingParses(_ opening: String, _ closing: String) {
    #expect(error(opening + closing) == nil)
  }

  @Test(arguments: ["(", "(module ", "(func ", "(func (block ", "(;", "(@a (", "(type (sub (struct (field (ref (", "(import "])
  func nestingFails(_ opening: String) {
    #expect(error(String(repeating: opening, count: 100_000)) != nil)
    let count = opening.filter { $0 == "(" }.count * 100_000
    _ = error(String(repeating: opening, count: 100_000) + String(repeating: ")", count: count))
  }

  /// Every prefix of a module is an error or a module, never a crash.
  @Test func truncations() {
    let text = Array(
      """
      (module $m (type $t (func (param i32 $x) (result f64))) (rec (type $s (sub final $t (struct (field $f (mut i8))))))
        (import "a" "b" (func $g (param i64))) (memory $y i64 1 2 shared (pagesize 1)) (table 1 (ref null $t) (ref.null $t))
        (elem (table 0) (offset (i32.const 0)) func $g) (elem funcref (item ref.func 0)) (data $d (i32.const 1) "x\\u{41}")
        (func $h (export "h") (type $t) (local $l v128) (if $i (i32.const 1) (then (br $i)) (else (nop)))
          try_table $a (catch $e $a) (catch_all 0) end br_table 0 1 2 (v128.load8_lane offset=1 align=1 3)
          (i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15) (select (result i32)) (br_on_cast 0 anyref (ref $s))
          (struct.get $s $f) (call_indirect 0 (type $t)) (v128.const f32x4 1 2 nan 0x1p1)) (@a (b "c" ;) (tag $e (param i32)))
      """.utf8)
    for count in 0..<text.count {
      _ = try? WatParser.parse(Array(text[..<count]))
      var changed = text
      changed[count] = UInt8(truncatingIfNeeded: count &* 31)
      _ = try? WatParser.parse(changed)
      changed.remove(at: count)
      _ = try? WatParser.parse(changed)
      _ = try? WastParser.parse(changed)
    }
  }
}
