import Testing
import WasmEngine
import WasmPrinter
import WasmText

@Suite struct WatPrinterTests {
  private func binary(_ text: String) throws -> [UInt8] {
    try WatParser.parse(Array(text.utf8), options: TextOptions(emitsNames: true))
  }

  private func text(_ bytes: [UInt8]) throws -> String { String(decoding: try WatPrinter.text(of: bytes), as: UTF8.self) }

  /// What the module's text is; reading it gives the module again.
  private func printed(_ source: String) throws -> String {
    let bytes = try binary(source)
    let text = try text(bytes)
    #expect(try binary(text) == bytes, "\(text)")
    return text
  }

  @Test func aModuleForReaders() throws {
    let source = """
      (module $demo
        (type $pair (;0;) (struct (field $x i32) (field (mut i8))))
        (rec
          (type $a (;1;) (func))
          (type $b (;2;) (sub final $a (func (param (ref null $pair))))))
        (type (;3;) (func (param i32) (result i32)))
        (import "env" "log" (func $log (;0;) (type 3) (param i32) (result i32)))
        (table $t (;0;) 3 funcref (ref.null func))
        (memory $m (;0;) i64 1 2)
        (tag $e (;0;) (type $a))
        (global $g (;0;) (mut f32) (f32.const -0.0))
        (global (;1;) i32 i32.const 1 i32.const 2 i32.add)
        (export "main" (func $main))
        (start 2)
        (elem $el (;0;) (i32.const 0) func $main 2)
        (elem (;1;) declare func $main)
        (elem (;2;) funcref (ref.func $main) (ref.null func))
        (func $main (;1;) (type 3) (param $n i32) (result i32)
          (local $i i64) (local i32 i32)
          block $done
            loop (;@2;)
              local.get $n
              i32.eqz
              (@metadata.code.branch_hint "\\01")
              br_if $done
              br 0 (;@2;)
            end
          end
          i64.const 8
          i32.load8_u offset=16
          call $log)
        (func (;2;) (type $a))
        (data $d (;0;) (i64.const 0) "a\\22\\5c\\00\\ff")
        (@custom "producers" "x"))

      """
    let expected = source.replacing("\\22\\5c", with: "\\\"\\\\")
    #expect(try printed(source) == expected)
  }

  /// Numbers are those that were read, to the bit.
  @Test(arguments: [
    ("f32.const nan", "f32.const nan"), ("f32.const -nan:0x200000", "f32.const -nan:0x200000"),
    ("f32.const 0x1p-149", "f32.const 1e-45"),
    ("f64.const -nan:0x8000000000001", "f64.const -nan:0x8000000000001"), ("f64.const inf", "f64.const inf"),
    ("f64.const 0x1.fffffffffffffp+1023", "f64.const 1.7976931348623157e+308"), ("f64.const -0", "f64.const -0.0"),
    ("i32.const 0xffffffff", "i32.const -1"), ("i64.const 0x8000000000000000", "i64.const -9223372036854775808"),
    ("v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15", "v128.const i32x4 0x03020100 0x07060504 0x0b0a0908 0x0f0e0d0c"),
  ]) func constants(_ source: String, _ expected: String) throws {
    #expect(try printed("(func \(source) drop)").contains("    \(expected)\n"))
  }

  @Test func namesThatAreNoIdentifiersBecomeAnnotations() throws {
    let long = String(repeating: "n", count: 200)
    let text = try printed(
      """
      (module (@name "") (func (@name "twice")) (func (@name "twice")) (func (@name "")) (func $"with space" (call 3))
        (func $"\\u{202e}e\\u{301}" (call 4)) (func $"\\u{202e}é" (call 5)) (func (@name "\(long)") (call 6))
        (type (struct (field $f i32) (field (@name "f") i32))))
      """)
    for words in [
      "(module (@name \"\")", "(func (@name \"twice\") (;0;)", "(func (@name \"twice\") (;1;)", "(func (@name \"\") (;2;)",
      "call $\"with space\"", "call $\"\\u{202e}é\"", "(func (@name \"\(long)\") (;6;)", "call 6",
      "(field (@name \"f\") i32) (field (@name \"f\") i32)",
    ] { #expect(text.contains(words), "\(words) in \(text)") }
    // Two spellings of one character are two names.
    #expect(Array(text.utf8).count > text.count)
  }

  @Test func labelsThatAnInnerBlockHidesAreNumbers() throws {
    let text = try printed("(func block $l block $l br $l br 1 br 2 end br $l end)")
    #expect(text.contains("        br $l\n        br 1 (;@1;)\n        br 2\n      end\n      br $l\n"))
  }

  @Test func customSectionsKeepTheirPlaces() throws {
    let text = try printed(
      "(@custom \"a\" (before first)) (@custom \"b\" (after func) \"x\") (func $f) (@custom \"é\") (@custom \"c\" (after data))")
    #expect(text.contains("(@custom \"a\" (before first))\n"))
    #expect(text.contains("(@custom \"b\" (after func) \"x\")\n"))
    #expect(text.hasSuffix("(@custom \"c\" (after code))\n  (@custom \"é\"))\n"))
  }

  /// What the engine cannot read of the sections that it knows is kept as bytes.
  @Test func malformedNamesAndHintsAreKept() throws {
    for source in [
      "(@custom \"name\" \"\\01\\ff\") (func)", "(@custom \"name\" \"\\09\") (func)",
      "(@custom \"metadata.code.branch_hint\" (before code) \"\\01\\00\\01\\00\\01\\01\") (func)",
    ] { #expect(try printed(source).contains("(@custom \"")) }
  }

  // MARK: - Bounds

  @Test func malformedModulesHaveNoText() throws {
    let bytes = try binary("(func nop) (func block end)")
    for broken in [Array(bytes.dropLast()), bytes.map { $0 == 0x02 ? 0x0B : $0 }, [], [0, 0x61]] {
      #expect(throws: WasmError.self) { try WatPrinter.print(broken) { _ in Issue.record("there was text") } }
    }
  }

  @Test(.timeLimit(.minutes(60))) func deepNestingStaysLinear() throws {
    let depth = 50_000
    let source = "(func " + String(repeating: "block ", count: depth) + String(repeating: "end ", count: depth) + ")"
    let bytes = try binary(source)
    let text = try WatPrinter.text(of: bytes)
    #expect(text.count < depth * 220)
    #expect(try WatParser.parse(text, options: TextOptions(emitsNames: true)) == bytes)
  }

  /// An expression of many instructions, and a table of many targets: their texts come in small pieces too.
  @Test(.timeLimit(.minutes(60))) func longExpressions() throws {
    let count = 100_000
    let bytes = try binary(
      """
      (global i32 \(String(repeating: "nop ", count: count)) i32.const 1)
      (table 1 funcref) (elem (offset i32.const 0 nop) funcref (item ref.null func nop) (item))
      (func (br_table \(String(repeating: "0 ", count: count)) (i32.const 0)))
      """)
    let sizes = Sizes()
    try WatPrinter.print(bytes) { sizes.all.append($0.count) }
    #expect(sizes.all.max() ?? 0 < 1 << 17)
    #expect(try binary(text(bytes)) == bytes)
  }

  /// Fifty thousand locals take a few bytes in a module; the text has to name each.
  @Test func longTextsEndAtTheLimit() throws {
    var module: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0]
    let body: [UInt8] = [7, 1, 0xD0, 0x86, 0x03, 0x7F, 0, 0x0B]
    let count: UInt8 = 100
    module += [3, count + 1, count] + [UInt8](repeating: 0, count: Int(count))
    let size = body.count * Int(count) + 1
    module += [10, UInt8(size & 0x7F) | 0x80, UInt8(size >> 7), count] + (0..<count).flatMap { _ in body }
    var options = WatPrinter.Options()
    options.maximumByteCount = 1 << 20
    let sizes = Sizes()
    #expect(throws: WasmError.self) { try WatPrinter.print(module, options: options) { sizes.all.append($0.count) } }
    let total = sizes.all.reduce(0, +)
    let largest = sizes.all.max() ?? 0
    #expect(total <= 1 << 20 && total > 1 << 19)
    #expect(largest < 1 << 17, "pieces are small")
  }

  private final class Sizes { var all: [Int] = [] }

  private struct Refusal: Error, Equatable {}

  @Test func whatTheSinkThrowsComesBack() throws {
    let bytes = try binary("(func)")
    do {
      try WatPrinter.print(bytes) { _ in throw Refusal() }
      Issue.record("nothing was thrown")
    } catch {
      guard case .host(let inner) = error else { throw error }
      #expect(inner is Refusal)
    }
  }
}
