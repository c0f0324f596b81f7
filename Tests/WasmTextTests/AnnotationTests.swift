import Testing
import WasmText

/// Annotations that become custom sections: `@name`, `@custom` and `@metadata.code.branch_hint`.
@Suite struct AnnotationTests {
  private func parse(_ text: String, names: Bool = false, annotations: Bool = true) throws -> [UInt8] {
    var options = TextOptions(emitsNames: names)
    options.readsAnnotations = annotations
    return try WatParser.parse(Array(text.utf8), options: options)
  }

  private let header: [UInt8] = [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

  @Test func customSectionsGoWhereTheyArePlaced() throws {
    let text = """
      (@custom "z" "end") (func) (@custom "c" (before code) "1" "" "2") (@custom "a" (before first))
      (@custom "b" (after func)) (@custom "t" (before table)) (@custom "y" (after last))
      """
    let type: [UInt8] = [1, 4, 1, 0x60, 0, 0]
    let code: [UInt8] = [10, 4, 1, 2, 0, 0x0B]
    let function: [UInt8] = [3, 2, 1, 0]
    let placed: [[UInt8]] = [
      header, [0, 2, 1, 0x61], type, function, [0, 2, 1, 0x62], [0, 2, 1, 0x74], [0, 4, 1, 0x63, 0x31, 0x32], code,
      [0, 5, 1, 0x7A, 0x65, 0x6E, 0x64], [0, 2, 1, 0x79],
    ]
    #expect(try parse(text) == Array(placed.joined()))
    let plain: [[UInt8]] = [header, type, function, code]
    #expect(try parse(text, annotations: false) == Array(plain.joined()))
    let quoted: [UInt8] = header + [0, 2, 1, 0x61]
    #expect(try parse("(@\"custom\" \"a\")") == quoted, "an id can be in quotes")
  }

  @Test func namesReplaceIdentifiers() throws {
    let named = try parse(
      """
      (module $m (@name "M") (type $t (@name "T") (struct (field $x (@name "X") i32) (field (@name "Y") i64)))
        (func $f (@name "F") (param $p (@name "P") i32) (param (@name "Q") i32) (local (@name "L") i32)
          (block $b (@name "B") (br $b)) (loop (@name "C"))))
      """, names: true)
    let plain = try parse(
      """
      (module $M (type $T (struct (field $X i32) (field $Y i64)))
        (func $F (param $P i32) (param $Q i32) (local $L i32) (block $B (br $B)) (loop $C)))
      """, names: true)
    #expect(named == plain)
    let same = try parse("(func (@name \"same\")) (func $same)", names: true)
    let word = Array("same".utf8)
    let names: [[UInt8]] = [[1, 13, 2, 0, 4], word, [1, 4], word]
    #expect(Array(same.suffix(15)) == Array(names.joined()))
  }

  @Test func labelsAreNumberedInTheOrderOfTheCode() throws {
    let folded = try parse("(func (if $outer (block $inner (result i32) (i32.const 1)) (then)))", names: true)
    let flat = try parse("(func block $inner (result i32) i32.const 1 end if $outer end)", names: true)
    #expect(folded == flat)
    let names: [[UInt8]] = [[3, 17, 1, 0, 2, 0, 5], Array("inner".utf8), [1, 5], Array("outer".utf8)]
    #expect(Array(folded.suffix(19)) == Array(names.joined()))
  }

  @Test func hintsFollowTheirBranches() throws {
    let hint = "(@metadata.code.branch_hint \"\\01\")"
    let section: [UInt8] = Array("metadata.code.branch_hint".utf8) + [1, 0, 1, 3, 1, 1]
    let folded = try parse("(func \(hint) (if (i32.const 0) (then)))")
    #expect(folded == (try parse("(func i32.const 0 \(hint) if end)")))
    // Before the code, after the types and functions.
    #expect(Array(folded.dropFirst(21).prefix(section.count)) == section)
  }

  @Test(arguments: [
    ("(@custom)", "@custom annotation: missing section name"),
    ("(@custom \"a\" (before last))", "@custom annotation: malformed section kind"),
    ("(@custom \"a\" (after first))", "@custom annotation: malformed section kind"),
    ("(@custom \"a\" (after type func))", "@custom annotation: unexpected token"),
    ("(@custom \"a\" \"b\" c)", "@custom annotation: unexpected token"),
    ("(@custom \"\\ff\")", "@custom annotation: malformed UTF-8 encoding"),
    ("(func (@custom \"a\"))", "misplaced @custom annotation"),
    ("(rec (@custom \"a\"))", "misplaced @custom annotation"),
    ("(module (func)) (@custom \"a\")", "misplaced @custom annotation"),
    ("(@name \"a\") (module)", "misplaced @name annotation"),
    ("(module (@name \"a\") (@name \"b\"))", "@name annotation: multiple module"),
    ("(func (@name \"a\") (@name \"b\"))", "@name annotation: multiple func"),
    ("(func (@name \"a\") $f)", "misplaced @name annotation"),
    ("(func (@name a))", "@name annotation: unexpected token"),
    ("(func (@name \"a\" \"b\"))", "@name annotation: unexpected token"),
    ("(func (@name \"\\ff\"))", "@name annotation: malformed UTF-8 encoding"),
    ("(func (@metadata.code.branch_hint \"\\01\"))", "@metadata.code.branch_hint annotation: not in a function"),
    ("(@metadata.code.branch_hint \"\\01\") (func)", "@metadata.code.branch_hint annotation: not in a function"),
    ("(func (@metadata.code.branch_hint \"\\02\") (nop))", "@metadata.code.branch_hint annotation: invalid value"),
    ("(func (@metadata.code.branch_hint) (nop))", "@metadata.code.branch_hint annotation: invalid value"),
  ]) func misplacedOrMalformed(_ text: String, _ message: String) throws {
    let found = #expect(throws: TextError.self) { try parse(text) }
    #expect(found?.message.hasPrefix(message) == true, "\(String(describing: found))")
    #expect(throws: Never.self) { try parse(text, annotations: false) }
  }

  @Test func othersAreComments() throws {
    #expect(try parse("(@a) (@name.x \"\") (func (@custom.y (@z)) (@metadata.code.trace_inst \"1\") nop)") == parse("(func nop)"))
  }

  /// Many annotations cost linear time.
  @Test(.timeLimit(.minutes(60))) func many() throws {
    let count = 20_000
    let bytes = try parse(String(repeating: "(func (@name \"f\"))(@custom \"a\")", count: count), names: true)
    #expect(bytes.count > 10 * count)
  }
}
