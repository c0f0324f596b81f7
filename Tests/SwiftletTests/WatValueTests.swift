import Testing
import WasmEngine
import WasmTypes

@testable import swiftlet

@Suite("Numbers on the command line")
struct WatValueTests {
  private func roundTrip(_ text: String, _ type: ValueType) throws -> String {
    try WatValue.text(of: WatValue.parse(text, as: type))
  }

  @Test func integers() throws {
    #expect(try roundTrip("42", .i32) == "42")
    #expect(try roundTrip("-0x80000000", .i32) == "-2147483648")
    #expect(try roundTrip("4294967295", .i32) == "-1")
    #expect(try roundTrip("1_000", .i64) == "1000")
    #expect(try roundTrip("0xffff_ffff_ffff_ffff", .i64) == "-1")
    for text in ["", "x", "4294967296", "-2147483649", "1.5", "1__0", " 1", "+", "0x"] {
      #expect(throws: UsageError.self) { try WatValue.parse(text, as: .i32) }
    }
  }

  @Test func floats() throws {
    #expect(try roundTrip("1.5", .f32) == "1.5")
    #expect(try roundTrip("1", .f64) == "1.0")
    #expect(try roundTrip("0x1p-3", .f64) == "0.125")
    #expect(try roundTrip("-inf", .f32) == "-inf")
    #expect(try roundTrip("-nan", .f64) == "-nan")
    #expect(try roundTrip("nan:0x1234", .f32) == "nan:0x1234")
    #expect(try roundTrip("1e-7", .f64) == "1e-07")
    for text in ["", "e5", "1e", "0x1p", "nan:", "1e999", ".5"] {
      #expect(throws: UsageError.self) { try WatValue.parse(text, as: .f64) }
    }
  }

  @Test func references() throws {
    #expect(try roundTrip("null", .externref) == "null")
    #expect(throws: UsageError.self) { try WatValue.parse("1", as: .funcref) }
    #expect(throws: UsageError.self) { try WatValue.parse("1", as: .v128) }
  }

  @Test func theNumberOfArguments() {
    let type = FunctionType([.i32, .i32], [.i32])
    #expect(throws: UsageError("'add' has the type [i32 i32] -> [i32]: it takes 2 arguments, not 1")) {
      try WatValue.parse(["1"], as: type, of: "add")
    }
  }
}
