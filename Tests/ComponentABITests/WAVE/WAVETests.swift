import Testing

@testable import ComponentABI

@Suite struct WAVETests {
  private let point = ComponentType.record(
    ComponentType.Record("point", [ComponentType.Field("x", .u32), ComponentType.Field("y", .option(.u32))]))
  private let loose = ComponentType.record(
    ComponentType.Record("loose", [ComponentType.Field("a", .option(.u8)), ComponentType.Field("none", .option(.u8))]))
  private let answer = ComponentType.variant(
    ComponentType.Variant(
      "answer", [ComponentType.Case("empty"), ComponentType.Case("body", .list(.u8)), ComponentType.Case("err", .string)]))
  private let status = ComponentType.enum(ComponentType.Enumeration("status", ["ok", "not-found", "HTTP-3"]))
  private let modes = ComponentType.flags(ComponentType.Flags("modes", ["read", "write", "none"]))

  private func parse(_ text: String, _ type: ComponentType) throws -> ComponentValue { try WAVE.parse(text, as: type) }

  private func error(_ text: String, _ type: ComponentType) -> String {
    do throws(WAVE.Failure) {
      return "no error: \(try WAVE.parse(text, as: type))"
    } catch {
      return error.message
    }
  }

  @Test func scalars() throws {
    #expect(try parse("true", .bool) == .bool(true))
    #expect(try parse(" false // no\n", .bool) == .bool(false))
    #expect(try parse("-128", .s8) == .s8(-128))
    #expect(try parse("18446744073709551615", .u64) == .u64(.max))
    #expect(try parse("-9223372036854775808", .s64) == .s64(.min))
    #expect(try parse("6.022e+23", .f64) == .f64(6.022e23))
    #expect(try parse("-0", .f32) == .f32(-0.0))
    #expect(try parse("1E2", .f32) == .f32(100))
    #expect(try parse("inf", .f32) == .f32(.infinity))
    #expect(try parse("-inf", .f64) == .f64(-.infinity))
    guard case .f64(let nan) = try parse("nan", .f64) else { return #expect(Bool(false)) }
    #expect(nan.bitPattern == canonicalNaN64)
  }

  @Test(
    arguments: [
      ("'x'", "x"), ("'☃'", "☃"), (#"'\''"#, "'"), ("'\"'", "\""), (#"'\u{0}'"#, "\0"), (#"'\u{10FFFF}'"#, "\u{10FFFF}"),
      (#"'\n'"#, "\n"), (#"'\\'"#, "\\"), ("'\t'", "\t"), ("' '", " "), ("'/'", "/"),
    ] as [(String, Unicode.Scalar)])
  func chars(text: String, scalar: Unicode.Scalar) throws { #expect(try parse(text, .char) == .char(scalar)) }

  @Test(
    arguments: [
      ("\"abc\\t123\"", "abc\t123"), ("\"\"", ""), ("\"👋 ' // no comment\"", "👋 ' // no comment"), (#""\u{1F44B}\"\\""#, "👋\"\\"),
      ("\"\"\"\nA single line\n\"\"\"", "A single line"),
      ("\"\"\"\n    Indentation by\n      the closing quotes\n  \"\"\"", "  Indentation by\n    the closing quotes"),
      ("\"\"\"\r\n  kept: \\r\r\n  Quotes: \"\"\\\"\"\r\n  \"\"\"", "kept: \r\nQuotes: \"\"\"\""), ("\"\"\"\n\"\"\"", ""),
      ("\"\"\"\n\n\"\"\"", ""), ("\"\"\"\na\n\nb\n\"\"\"", "a\n\nb"),
    ])
  func strings(text: String, value: String) throws { #expect(try parse(text, .string) == .string(value)) }

  @Test func sequences() throws {
    #expect(try parse("[]", .list(.u8)) == .bytes([]))
    #expect(try parse("[1, 2,3 ,]", .list(.u8)) == .bytes([1, 2, 3]))
    #expect(try parse("['a' , 'b']", .list(.char)) == .list([.char("a"), .char("b")]))
    #expect(try parse("(123, \"abc\",)", .tuple([.u8, .string])) == .tuple([.u8(123), .string("abc")]))
    #expect(try parse("[1, 2]", .fixedLengthList(.u8, length: 2)) == .bytes([1, 2]))
    #expect(try parse("[[1], // one\n []]", .list(.list(.u16))) == .list([.list([.u16(1)]), .list([])]))
  }

  @Test func recordsAndFlags() throws {
    #expect(try parse("{y: some(2), x: 1}", point) == .record(["x": .u32(1), "y": .option(.u32(2))]))
    #expect(try parse("{%x: 1,}", point) == .record(["x": .u32(1), "y": .option(nil)]))
    #expect(try parse("{:}", loose) == .record(["a": .option(nil), "none": .option(nil)]))
    #expect(try parse("{ : }", loose) == .record(["a": .option(nil), "none": .option(nil)]))
    #expect(try parse("{none: 1, a: none}", loose) == .record(["a": .option(nil), "none": .option(.u8(1))]))
    #expect(try parse("{write, %read, none,}", modes) == .flags(["read", "write", "none"]))
    #expect(try parse("{}", modes) == .flags([]))
  }

  @Test func casesOptionsAndResults() throws {
    #expect(try parse("empty", answer) == .variant("empty", nil))
    #expect(try parse("body([79, 75])", answer) == .variant("body", .bytes([79, 75])))
    #expect(try parse("%err(\"oops\")", answer) == .variant("err", .string("oops")))
    #expect(try parse("%ok", status) == .enum("ok"))
    #expect(try parse("not-found", status) == .enum("not-found"))
    #expect(try parse("HTTP-3", status) == .enum("HTTP-3"))
    #expect(try parse("none", .option(.u8)) == .option(nil))
    #expect(try parse("123", .option(.u8)) == .option(.u8(123)))
    #expect(try parse("some(none)", .option(.option(.u8))) == .option(.option(nil)))
    #expect(try parse("some(some(1))", .option(.option(.u8))) == .option(.option(.u8(1))))
    #expect(try parse("\"flat\"", .result(ok: .string, error: .u8)) == .ok(.string("flat")))
    #expect(try parse("ok(1)", .result(ok: .u8, error: nil)) == .ok(.u8(1)))
    #expect(try parse("ok", .result(ok: nil, error: .string)) == .ok(nil))
    #expect(try parse("err(\"oops\")", .result(ok: nil, error: .string)) == .error(.string("oops")))
    #expect(try parse("err", .result(ok: nil, error: nil)) == .error(nil))
    #expect(try parse("%ok", .result(ok: status, error: nil)) == .ok(.enum("ok")))
    #expect(try parse("%err(\"\")", .option(answer)) == .option(.variant("err", .string(""))))
  }

  @Test func printing() throws {
    let values: [(ComponentValue, String)] = [
      (.f64(1), "1"), (.f32(-0.0), "-0"), (.f64(0.1), "0.1"), (.f64(1e300), "1e+300"), (.f32(.nan), "nan"),
      (.f64(-.infinity), "-inf"),
      (.char("'"), #"'\''"#), (.char("\""), #"'\"'"#), (.char("\u{7f}"), #"'\u{7f}'"#),
      (.string("it's \"so\"\n\u{1b}[0m\u{202e}"), #""it's \"so\"\n\u{1b}[0m\u{202e}""#), (.bytes([1, 2]), "[1, 2]"),
      (.tuple([.u8(1), .bool(true)]), "(1, true)"), (.record(["x": .u32(1), "y": .option(nil)]), "{x: 1}"),
      (.record(["y": .option(nil)]), "{:}"), (.record(["y": .option(.option(nil))]), "{y: some(none)}"),
      (.flags(["a", "none"]), "{a, none}"), (.flags([]), "{}"), (.enum("ok"), "%ok"),
      (.variant("err", .string("")), "%err(\"\")"),
      (.variant("days", .u32(30)), "days(30)"), (.ok(nil), "ok"), (.error(.u8(1)), "err(1)"), (.option(.u8(1)), "some(1)"),
    ]
    for (value, text) in values { #expect(try WAVE.text(of: value) == text) }
    final class Thing: Sendable {}
    let handle = ResourceHandle(ComponentType.Resource("a:b/c", "thing"), Thing())
    for value in [ComponentValue.own(handle), .list([.borrow(handle)])] {
      #expect(throws: WAVE.Failure.self) { try WAVE.text(of: value) }
    }
    var limits = WAVE.Limits()
    limits.bytes = 10
    #expect(throws: WAVE.Failure.self) { try WAVE.text(of: .string("0123456789"), limits: limits) }
    #expect(try WAVE.text(of: .string("01234567"), limits: limits) == "\"01234567\"")
  }

  @Test func failuresHaveTheirPlace() throws {
    do throws(WAVE.Failure) {
      _ = try WAVE.parse("{\n  x: \"☃\", y: -1\n}", as: point, name: "argument")
      Issue.record("no failure")
    } catch {
      #expect(
        error.description == """
          argument:2:6: error: expected u32, found a string
           2 |   x: "☃", y: -1
             |      ^~~
          """)
      #expect(error.diagnostic.line == 2)
    }
  }

  @Test(
    arguments: [
      ("", "expected u8, found the end of the text"), ("256", "the number 256 is not in the range of u8, 0 to 255"),
      ("-1", "the number -1 is not in the range of u8, 0 to 255"), ("1.0", "the number 1.0 is no u8"),
      ("1e2", "the number 1e2 is no u8"),
      ("007", "'007' is no number: it has a leading zero"), ("0x10", "'0x10' is no number: numbers are decimal"),
      ("1_000", "'1_000' is no number: digits stand without '_'"), ("-", "'-' is no number"), ("1.", "'1.' is no number"),
      ("1 2", "expected the end of the text, found the number 2"), ("true", "expected u8, found 'true'"),
      ("\u{1F600}", "a value cannot begin like this"), ("+1", "a value cannot begin like this"), ("[", "expected u8, found '['"),
    ])
  func wrongNumbers(text: String, message: String) { #expect(error(text, .u8) == message) }

  @Test func wrongFloats() {
    #expect(error("1e400", .f64) == "the number 1e400 is not in the range of f64; infinity is written inf")
    #expect(error("3.5e38", .f32) == "the number 3.5e38 is not in the range of f32; infinity is written inf")
    #expect(error("-nan", .f64) == "'-nan' is no number: nan has no sign")
    #expect(error("%inf", .f64) == "expected f64, found '%inf'")
    #expect(error("1e", .f64) == "'1e' is no number")
    let long = String(repeating: "1", count: 2000)
    #expect(error(long, .f64) == "a number has at most 1024 characters")
    #expect(error(long, .u64) == "a number has at most 1024 characters")
  }

  @Test(
    arguments: [
      ("\"abc", "the string does not end"),
      ("\"a\nb\"", #"the string does not end on its line: a line break is \n, or a string in """…""""#),
      (#""\x""#, #"an unknown escape: there are \' \" \\ \t \n \r and \u{…}"#),
      ("\"\\", #"an unknown escape: there are \' \" \\ \t \n \r and \u{…}"#),
      (#""\u{}""#, #"an escape of this kind is \u{…} with one to six hexadecimal digits"#),
      (#""\u{1234567}""#, #"an escape of this kind is \u{…} with one to six hexadecimal digits"#),
      ("\"\\u{12", #"an escape of this kind is \u{…} with one to six hexadecimal digits"#),
      (#""\u12""#, #"an escape of this kind is \u{…} with one to six hexadecimal digits"#),
      (#""\u{d800}""#, "U+D800 is no Unicode scalar value"), (#""\u{110000}""#, "U+110000 is no Unicode scalar value"),
      ("\"\"\"abc\"\"\"", #"behind """ begins a new line"#), ("\"\"\"\nabc", "the string does not end"),
      ("\"\"\"\nabc\"\"\"", #"the closing """ stands on a line of its own, behind spaces alone"#),
      ("\"\"\"\n a\n  \"\"\"", "a line of the string is indented less than its closing quotes, by 2"),
      ("\"\"\"\n\\\n\"\"\"", #"an unknown escape: there are \' \" \\ \t \n \r and \u{…}"#),
      ("\"\"\"\"\"\"", #"behind """ begins a new line"#),
      ("abc", "expected string, found 'abc'"), ("'a'", "expected string, found a char"),
    ])
  func wrongStrings(text: String, message: String) { #expect(error(text, .string) == message) }

  @Test func wrongChars() {
    #expect(error("''", .char) == "a char is one character")
    #expect(error("'ab'", .char) == "a char is one Unicode scalar value; a text is a string, in \"…\"")
    #expect(error("'a", .char) == "the char does not end")
    #expect(error("'", .char) == "the char does not end")
    #expect(error("'\n'", .char) == "the char does not end")
    #expect(error("'e\u{301}'", .char) == "a char is one Unicode scalar value; a text is a string, in \"…\"")
  }

  @Test func wrongAggregates() {
    #expect(error("{y: 1}", point) == "the field 'x' of point is missing: u32")
    #expect(error("{x: 1, x: 2}", point) == "the field 'x' stands twice")
    #expect(error("{xx: 1}", point) == "point has no field 'xx'")
    #expect(error("{x 1}", point) == "expected ':' behind the field's name, found the number 1")
    #expect(error("{}", point) == "a record without fields is written {:}")
    #expect(error("{:, x: 1}", point) == "expected '}' of a record without fields, found ','")
    #expect(error("(1)", .tuple([.u8, .u8])) == "expected 2 values for tuple<u8, u8>, found 1")
    #expect(error("(1, 2, 3)", .tuple([.u8, .u8])) == "expected 2 values for tuple<u8, u8>, found more")
    #expect(error("[1, 2, 3]", .fixedLengthList(.u8, length: 2)) == "expected 2 elements for list<u8, 2>, found more")
    #expect(error("[1]", .fixedLengthList(.u8, length: 2)) == "expected 2 elements for list<u8, 2>, found 1")
    #expect(error("[1 2]", .list(.u8)) == "expected ',' or ']', found the number 2")
    #expect(error("[,]", .list(.u8)) == "expected u8, found ','")
    #expect(error("[1", .list(.u8)) == "expected ',' or ']', found the end of the text")
    #expect(error("{read, read}", modes) == "the flag 'read' stands twice")
    #expect(error("{raed}", modes) == "modes has no flag 'raed'; did you mean 'read'?")
    #expect(error("{read: true}", modes) == "expected ',' or '}', found ':'")
    #expect(error("body", answer) == "'body' has a payload: body(list<u8>)")
    #expect(error("empty(1)", answer) == "'empty' has no payload")
    #expect(error("err(\"\")", answer) == "expected answer, found the keyword 'err'; the case is written '%err'")
    #expect(error("true", answer) == "expected answer, found the keyword 'true'")
    #expect(error("notfound", status) == "status has no case 'notfound'; did you mean 'not-found'?")
    #expect(
      error("not_found", status)
        == "'not_found' is not in kebab case: words are joined by '-', not '_'; did you mean 'not-found'?")
    #expect(error("%", status) == "a name stands behind '%'")
    #expect(error("1", .option(.option(.u8))) == "expected some(…) or none for option<option<u8>>, found the number 1")
    #expect(error("some", .option(.u8)) == "'some' has a payload: some(u8)")
    #expect(error("none(1)", .option(.u8)) == "expected the end of the text, found '('")
    #expect(error("1", .result(ok: nil, error: .u8)) == "expected ok or err(…) for result<_, u8>, found the number 1")
    #expect(error("ok(1, 2)", .result(ok: .u8, error: nil)) == "expected ')' behind the payload of 'ok', found ','")
    let handle = ComponentType.own(ComponentType.Resource("a:b/c", "file"))
    #expect(error("1", .option(handle)) == "own<file> has no text: WAVE cannot write handles")
  }

  @Test func calls() throws {
    let fields = [
      ComponentType.Field("a", .u8), ComponentType.Field("b", .option(.string)), ComponentType.Field("c", .option(.u8)),
    ]
    func read(_ text: String) throws -> [ComponentValue] {
      var reader = try WAVE.CallReader(text)
      let values = try reader.arguments(of: fields)
      #expect(try reader.method() == nil)
      return values
    }
    #expect(try WAVE.CallReader(" a:b/c@1.0.0#[method]d.e (1)").functionName == "a:b/c@1.0.0#[method]d.e")
    #expect(try read("f(1, \"x\", 2)") == [.u8(1), .option(.string("x")), .option(.u8(2))])
    #expect(try read("f (1)  // all") == [.u8(1), .option(nil), .option(nil)])
    #expect(try read("f(1, none,)") == [.u8(1), .option(nil), .option(nil)])
    var chain = try WAVE.CallReader("counter(1).next(2)")
    #expect(try chain.arguments(of: [ComponentType.Field("start", .u32)]) == [.u32(1)])
    #expect(try chain.method() == "next")
    #expect(try chain.arguments(of: [ComponentType.Field("by", .u32)]) == [.u32(2)])
    #expect(try chain.method() == nil)
    for (text, message) in [
      ("f", "expected '(' behind the function's name"), ("(1)", "a function's name stands before '('"),
      ("f()", "the argument 'a' is missing: u8"), ("f(1, none, none, 1)", "expected 3 arguments, found more"),
      ("f(1) 2", "expected the end of the text, found the number 2"),
      ("f(1).", "expected a method's name, found the end of the text"),
    ] {
      do {
        _ = try read(text)
        Issue.record("no failure: \(text)")
      } catch let error as WAVE.Failure {
        #expect(error.message == message)
      }
    }
  }
}
