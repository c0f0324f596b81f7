import Testing
import WasmText

@Suite struct ModuleTests {
  @Test func emptyModule() throws {
    #expect(try WatParser.parse("(module)") == [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
    #expect(try WatParser.parse("") == [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
  }

  @Test func addition() throws {
    let text = """
      (module (func $add (export "add") (param $a i32) (param $b i32) (result i32)
        (i32.add (local.get $a) (local.get $b))))
      """
    #expect(
      try WatParser.parse(text) == [
        0, 0x61, 0x73, 0x6D, 1, 0, 0, 0,
        1, 7, 1, 0x60, 2, 0x7F, 0x7F, 1, 0x7F,
        3, 2, 1, 0,
        7, 7, 1, 3, 0x61, 0x64, 0x64, 0, 0,
        10, 9, 1, 7, 0, 0x20, 0, 0x20, 1, 0x6A, 0x0B,
      ])
  }
}
