import Testing
import WasmText

@Suite struct LiteralTests {
  /// The bytes after the opcode of the one constant in a function.
  private func constant(_ text: String) throws -> [UInt8] {
    let module = try WatParser.parse("(func (\(text)))")
    // The code section is last: one body without locals, the opcode, the immediate, end.
    let code = module.dropLast()
    let start = try #require(code.firstRange(of: [0x00, opcode(text)])?.lowerBound) + 1
    return Array(code[(start + 1)...])
  }

  private func opcode(_ text: String) -> UInt8 {
    switch text.prefix(3) {
    case "i32": 0x41
    case "i64": 0x42
    case "f32": 0x43
    default: 0x44
    }
  }

  private func f32(_ literal: String) throws -> UInt32 {
    let module = try WatParser.parse("(func (f32.const \(literal)))")
    return module.dropLast().suffix(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
  }

  private func f64(_ literal: String) throws -> UInt64 {
    let module = try WatParser.parse("(func (f64.const \(literal)))")
    return module.dropLast().suffix(8).reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }

  @Test func integers() throws {
    #expect(try constant("i32.const 0") == [0])
    #expect(try constant("i32.const -1") == [0x7F])
    #expect(try constant("i32.const 0xffff_ffff") == [0x7F])
    #expect(try constant("i32.const 0x8000_0000") == [0x80, 0x80, 0x80, 0x80, 0x78])
    #expect(try constant("i64.const -9223372036854775808") == Array(repeating: 0x80, count: 9) + [0x7F])
    #expect(try constant("i64.const 18446744073709551615") == [0x7F])
  }

  @Test(arguments: [
    "i32.const 4294967296", "i32.const -2147483649", "i64.const 18446744073709551616", "i64.const -9223372036854775809",
    "f32.const 0x1p128", "f32.const 340282356779733661637539395458142568448", "f32.const nan:0x0", "f32.const nan:0x800000",
    "f64.const 1e309", "f64.const 0x1p1024", "f64.const nan:0x10_0000_0000_0000", "f64.const -0x1.fffffffffffff8p1023",
  ]) func outOfRange(_ text: String) {
    let error = #expect(throws: TextError.self) { try WatParser.parse("(func (\(text)))") }
    #expect(error?.message.hasPrefix("constant out of range") == true)
  }

  @Test func decimalFloats() throws {
    for literal in ["0", "1", "1.", "1.5", "1e10", "1.e10", "123_456.7_8e-1_0", "3.4028235e38", "1e-45", "7.006492321624085e-46"]
    {
      let plain = literal.replacing("_", with: "").replacing(".e", with: ".0e")
      let digits = plain.hasSuffix(".") ? plain + "0" : plain
      #expect(try f32(literal) == Float(digits)?.bitPattern, "\(literal)")
      #expect(try f64(literal) == Double(digits)?.bitPattern, "\(literal)")
    }
    #expect(try f32("-0") == 0x8000_0000)
    // Rounded once, from the exact decimal value: by way of a double the first would become even.
    #expect(try f32("8388609.499999999068677425384521484375") == 0x4B00_0001)
    #expect(try f32("8388609.5") == 0x4B00_0002)
    #expect(try f64("0." + String(repeating: "0", count: 400) + "1") == 0)
    #expect(try f64("1e-99999999999999999999999") == 0)
  }

  @Test func hexadecimalFloats() throws {
    #expect(try f64("0x1.8p1") == (3.0).bitPattern)
    #expect(try f64("0x1p-1074") == 1)
    #expect(try f64("0x1p-1075") == 0)
    #expect(try f64("0x1.0000000000001p-1075") == 1)
    #expect(try f64("0x0.8p-1073") == 1)
    #expect(try f64("0x1.fffffffffffff7p1023") == Double.greatestFiniteMagnitude.bitPattern)
    #expect(try f64("0x1.fffffffffffffp-1023") == 0x0010_0000_0000_0000)
    #expect(try f32("0x1.fffffep127") == 0x7F7F_FFFF)
    // Ties go to even; a digit far behind breaks the tie.
    #expect(try f32("0x1.000001p0") == 0x3F80_0000)
    #expect(try f32("0x1.000003p0") == 0x3F80_0002)
    #expect(try f32("0x1.0000010000000000000000000000000000001p0") == 0x3F80_0001)
    #expect(try f32("0x1.000001") == 0x3F80_0000)
    #expect(try f64("0x" + String(repeating: "f", count: 100) + "p-400") == 0x3FF0_0000_0000_0000)
    #expect(try f64("0x0p99999999999999999999") == 0)
    #expect(try f64("0x1p-99999999999999999999") == 0)
  }

  @Test func notNumbers() throws {
    #expect(try f32("nan") == 0x7FC0_0000)
    #expect(try f32("-nan") == 0xFFC0_0000)
    #expect(try f32("nan:0x1") == 0x7F80_0001)
    #expect(try f32("-inf") == 0xFF80_0000)
    #expect(try f64("-nan:0xf_ffff_ffff_ffff") == 0xFFFF_FFFF_FFFF_FFFF)
  }

  @Test(arguments: ["0x", "1__0", "_1", "1_", "0x_1", "1e", "0x1p", "0x1.0pf", ".5", "+", "nan:0x", "nan:1", "0b1", "1a"])
  func notLiterals(_ word: String) {
    for type in ["i32", "f64"] {
      #expect(throws: TextError.self) { try WatParser.parse("(func (\(type).const \(word)))") }
    }
  }

  @Test func strings() throws {
    let module = try WatParser.parse(#"(data "\t\n\r\"\'\\\00\fF\u{1F600}\u{0_0041}é" "" "z")"#)
    let bytes: [UInt8] = [9, 10, 13, 0x22, 0x27, 0x5C, 0, 0xFF, 0xF0, 0x9F, 0x98, 0x80, 0x41, 0xC3, 0xA9, 0x7A]
    #expect(module.suffix(17) == [16] + bytes)
    for literal in [#""\u{d800}""#, #""\u{110000}""#, #""\u{}""#, #""\x""#, #""\0""#, "\"a", "\"a\nb\""] {
      #expect(throws: TextError.self) { try WatParser.parse("(data \(literal))") }
    }
  }

  @Test func vectors() throws {
    let module = try WatParser.parse("(func (v128.const i16x8 -1 0 1 0xffff 32767 -32768 0 0x1234))")
    #expect(
      Array(module.dropLast().suffix(16)) == [255, 255, 0, 0, 1, 0, 255, 255, 255, 127, 0, 128, 0, 0, 0x34, 0x12])
  }
}
