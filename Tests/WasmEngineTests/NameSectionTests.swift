import RandomPrograms
import Testing
import WasmPrinter
import WasmTypes

@testable import WasmEngine

@Suite struct NameSectionTests {
  func names(_ contents: [UInt8]) throws -> NameSection {
    NameSection(try ModuleDecoder.decode(ModuleBytes().section(0, name("name") + contents).bytes))
  }

  func subsection(_ id: UInt8, _ contents: [UInt8]) -> [UInt8] { [id] + leb(contents.count) + contents }

  @Test func modulesFunctionsAndLocals() throws {
    let contents =
      subsection(0, name("greeter")) + subsection(1, [2, 0] + name("hello") + [7] + name("bye"))
      + subsection(2, [2, 0, 1, 0] + name("a") + [7, 2, 1] + name("b") + [3] + name("c")) + subsection(7, [1, 2] + name("g"))
    let names = try names(contents)
    #expect(names.moduleName == "greeter")
    #expect(names.functionName(0) == "hello")
    #expect(names.functionName(7) == "bye")
    #expect(names.functionName(1) == nil)
    #expect(names.name(.local, 3, in: 7) == "c")
    #expect(names.name(.local, 0, in: 0) == "a")
    #expect(names.name(.local, 3, in: 0) == nil)
    #expect(names.name(.global, 2) == "g")
  }

  @Test func malformedSectionsAreNoErrors() throws {
    #expect(try names([]).moduleName == nil)
    #expect(try names([0, 9, 1]).moduleName == nil)
    #expect(try names([0, 1, 9]).moduleName == nil)
    // Entries are kept up to the first fault: here, an index that does not increase.
    let names = try names(subsection(1, [3, 4] + name("a") + [4] + name("b") + [5] + name("c")))
    #expect(names.functionName(4) == "a" && names.functionName(5) == nil)
    #expect(try self.names(subsection(1, [0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0] + name("a"))).functionName(0) == "a")
    #expect(NameSection(try ModuleDecoder.decode(ModuleBytes().bytes)).moduleName == nil)
  }

  @Test func namesAreCut() throws {
    let long = String(repeating: "x", count: 100_000)
    #expect(try names(subsection(0, name(long))).moduleName?.count == 1024)
  }
}

@Suite struct DisassemblerTests {
  func lines(_ body: [UInt8], names: [UInt8] = []) throws -> [String] {
    let module = try ModuleDecoder.decode(
      ModuleBytes().vector(1, [ModuleBytes.functionType([], [])]).vector(3, [[0]]).vector(10, [ModuleBytes.code(body)])
        .section(0, name("name") + names).bytes)
    var lines: [String] = []
    var disassembler = Disassembler(module, names: NameSection(module), listLimit: 3)
    try disassembler.disassemble(module.bodies[0].range, function: 0) { line in
      lines.append(String(repeating: "  ", count: line.depth) + line.text)
      return true
    }
    return lines
  }

  @Test func nestingAndImmediates() throws {
    let body: [UInt8] = [0x02, i32, 0x41, 0x7F, 0x04, 0x40, 0x05, 0x0B, 0x28, 2, 4, 0x28, 0, 0, 0x36, 0x42, 1, 0, 0x0B]
    #expect(
      try lines(body) == [
        "block (result i32)", "  i32.const -1", "  if", "  else", "  end", "  i32.load offset=4", "  i32.load align=1",
        "  i32.store 1", "end", "end",
      ])
    #expect(try lines([0x0E, 5, 0, 1, 2, 3, 4, 5])[0] == "br_table 0 1 2 …and 3 more")
    #expect(try lines([0x44, 0, 0, 0, 0, 0, 0, 0xF8, 0x7F])[0] == "f64.const nan")
    #expect(try lines([0x43, 1, 0, 0x80, 0xFF])[0] == "f32.const -nan:0x1")
    #expect(try lines([0x11, 0, 1])[0] == "call_indirect 1 (type 0)")
  }

  @Test func namesReplaceIndices() throws {
    let names: [UInt8] = [1, 9, 1, 0] + name("say it") + [2, 6, 1, 0, 1, 0] + name("n")
    #expect(try lines([0x10, 0, 0x20, 0, 0x20, 1], names: names) == ["call $\"say it\"", "local.get $n", "local.get 1", "end"])
  }
}
