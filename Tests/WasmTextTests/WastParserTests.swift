import Testing
import WasmText

@Suite struct WastParserTests {
  private func commands(_ script: String) throws -> [WastCommand] { try WastParser.parse(Array(script.utf8)) }

  @Test func linesAndKinds() throws {
    let commands = try commands(
      """
      (module $a (func (export "f")))
      (register "m" $a)

      (module definition $d binary "\\00asm" "\\01\\00\\00\\00")
      (module instance $i $d)\r\n(invoke $a "f" (i32.const -1) (f64.const nan:0x1) (ref.extern 7) (ref.null func))
      (get "g")
      (assert_trap (module) "unreachable")
      """)
    #expect(commands.map(\.line) == [1, 2, 4, 5, 6, 7, 8])
    guard case .module(let module) = commands[0].kind, case .register("m", "$a") = commands[1].kind,
      case .definition(let definition) = commands[2].kind, case .instance("$i", "$d") = commands[3].kind,
      case .action(.invoke("$a", "f", let arguments)) = commands[4].kind, case .action(.get(nil, "g")) = commands[5].kind,
      case .assertModuleTrap(_, "unreachable") = commands[6].kind
    else {
      Issue.record("\(commands)")
      return
    }
    #expect(module.name == "$a")
    #expect(definition.isBinary)
    #expect(try definition.encode() == [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
    #expect(arguments == [.i32(0xFFFF_FFFF), .f64(0x7FF0_0000_0000_0001), .refExtern(7), .refNull("func")])
  }

  @Test func patterns() throws {
    let commands = try commands(
      """
      (assert_return (invoke "f") (i64.const 0x8000000000000000) (f32.const nan:canonical) (f64.const nan:arithmetic) (ref.null)
        (ref.func) (ref.i31) (ref.extern) (ref.extern 3) (v128.const f32x4 1 nan:canonical 0 nan:arithmetic)
        (either (i32.const 1) (i32.const 2)))
      """)
    guard case .assertReturn(_, let patterns) = try #require(commands.first).kind else {
      Issue.record("\(commands)")
      return
    }
    #expect(
      patterns == [
        .i64(1 << 63), .f32(.canonicalNaN), .f64(.arithmeticNaN), .refNull(nil), .reference("func"), .reference("i31"),
        .refExtern(nil), .refExtern(3),
        .v128(laneWidth: 32, lanes: [.exactly(0x3F80_0000), .canonicalNaN, .exactly(0), .arithmeticNaN]),
        .either([.i32(1), .i32(2)]),
      ])
  }

  @Test func aModulesFieldsAreAScript() throws {
    let commands = try commands("(func (export \"f\"))\n(memory 1)")
    #expect(commands.count == 1)
  }

  @Test(arguments: [
    "(assert_return)", "(assert_return (invoke f))", "(assert_return (invoke \"f\" (f32.const nan:canonical)))", "(bad)",
    "module",
    "(assert_malformed \"x\")", "(invoke \"f\") (", "(assert_return (invoke \"f\") (either (either (i32.const 1))))",
  ]) func notScripts(_ script: String) {
    #expect(throws: TextError.self) { try commands(script) }
  }

  @Test func errorsInModulesAppearWhereTheyAreEncoded() throws {
    let commands = try commands(
      "(module)\n(assert_malformed (module quote \"(func\" \"))\") \"unexpected token\")\n(module (bad))")
    guard case .assertMalformed(let quoted, "unexpected token", false) = commands[1].kind,
      case .module(let bad) = commands[2].kind
    else {
      Issue.record("\(commands)")
      return
    }
    #expect(throws: TextError("unexpected token )", line: 1, column: 7)) { try quoted.encode() }
    #expect(throws: TextError("unknown operator bad", line: 3, column: 10)) { try bad.encode() }
  }
}
