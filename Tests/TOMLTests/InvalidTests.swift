import TOML
import Testing

/// Documents that break a rule: where, and what is said.
@Suite struct InvalidTests {
  private func error(_ text: String) -> String? { error(Array(text.utf8)) }

  private func error(_ bytes: [UInt8]) -> String? {
    do throws(TOMLError) {
      _ = try TOMLValue(parsing: bytes)
      return nil
    } catch {
      return "\(error.line):\(error.column) \(error.message)"
    }
  }

  @Test(
    arguments: [
      ("a", "1:2 expected = or . after a key, found the end of the document"), ("a = ", "1:5 expected a value, found the end"),
      ("= 1", "1:1 expected a key, found ="), ("a.= 1", "1:3 expected a key, found ="),
      ("a..b = 1", "1:3 expected a key, found ."),
      ("a b = 1", "1:3 expected = or ."), ("a = 1 b = 2", "1:7 expected a line break, found b"),
      ("\na = 1,", "2:6 expected a line break"),
      ("\"\"\"a\"\"\" = 1", "1:3 expected = or . after a key, found \""),
      ("a\n= 1", "1:2 expected = or . after a key, found a line break"),
      ("é = 1", "1:1 expected a key, found U+00E9"), ("a =\n1", "1:4 expected a value, found a line break"),
      ("[a", "1:3 expected ], found the end"), ("[a]]", "1:4 expected a line break"), ("[[a]", "1:5 expected ]"),
      ("[[a] ]", "1:5 expected ], found a space"), ("[ [a]]", "1:3 expected a key, found ["),
      ("[]", "1:2 expected a key, found ]"),
      ("[a] b = 1", "1:5 expected a line break, found b"), ("[a.]", "1:4 expected a key"),
      ("[a\n]", "1:3 expected ], found a line break"),
      ("a = 1 # \u{1}", "1:9 expected a line break, found U+0001"),
      ("# a\rb", "1:4 expected a line break, found a carriage return"),
      ("a = 1\r", "1:6 expected a line break, found a carriage return"), ("#\u{7F}", "1:2 expected a line break, found U+007F"),
      ("a = 1\n\u{FEFF}b = 2", "2:1 expected a key, found U+FEFF"),
    ])
  func lines(text: String, message: String) {
    #expect(error(text)?.hasPrefix(message) == true, "\(error(text) ?? "no error")")
  }

  @Test(
    arguments: [
      ("\"a", "1:7 expected the closing \" of a string, found the end"),
      ("\"a\nb\"", "1:7 expected the closing \" of a string, found a line"),
      ("'a\n'", "1:7 expected the closing '"), ("\"\"\"a\"\"", "1:11 expected the closing \"\"\""),
      ("'''a''", "1:11 expected the closing '''"),
      (#""\x41""#, "1:7 expected one of b t n f r"), (#""\e""#, "1:7 expected one of"), (#""\ ""#, "1:7 expected one of"),
      (#""\u00g0""#, "1:10 expected 4 hexadecimal digits, found g"),
      (#""\ud800""#, "1:7 expected a Unicode scalar value, found D800"),
      (#""\U00110000""#, "1:7 expected a Unicode scalar value, found 110000"), (#""\U1""#, "1:9 expected 8 hexadecimal digits"),
      ("\"\u{0}\"", "1:6 expected the closing \" of a string, found U+0000"), ("\"\u{7F}\"", "1:6 expected the closing"),
      ("'\u{1F}'", "1:6 expected the closing"),
      ("\"\"\"\r\"\"\"", "1:8 expected the closing \"\"\" of a string, found a carriage"),
      ("\"\"\"a \\ b\"\"\"", "1:11 expected one of"), ("''''''''''", "1:13 expected a line break, found '"),
      ("\"\\", "1:7 expected one of b t n f r \" \\ u U after a backslash, found the end"),
    ])
  func strings(text: String, message: String) {
    #expect(error("a = \(text)")?.hasPrefix(message) == true, "\(error("a = \(text)") ?? "no error")")
  }

  @Test(
    arguments: [
      "01", "+01", "-00", "1__0", "_1", "1_", "+_1", "0x", "0x_1", "0xg", "0b2", "0o8", "+0x1", "-0b1", "0X1", "0O1", "0B1", "1.",
      ".5",
      "+.5", "1.e3", "1e", "1e+", "1._0", "1.0_", "1_.0", "1e_1", "1e1.0", "01.5", "1.2.3", "Inf", "NaN", "+Inf", "infinity",
      "++1", "+-1",
      "1a", "0x1.0", "1 000", "--1", "+", "-", "True", "FALSE", "yes", "tru", "truefalse", "null", "1e1_", "0_1", "0x1_", "e5",
      "nan_", "+true",
      "9223372036854775808", "-9223372036854775809", "0x8000000000000000", "123456789012345678901234567890", "٣", "½",
    ])
  func words(text: String) {
    #expect(error("a = \(text)")?.contains("expected ") == true)
    #expect(error("a = [\(text)]")?.contains("expected ") == true)
  }

  @Test func whatIsExpectedOfWords() {
    #expect(error("a = 01") == "1:5 expected a number, found 01")
    #expect(error("a = yes") == "1:5 expected a value (strings need quotes), found yes")
    #expect(error("a = 9223372036854775808") == "1:5 expected an integer of 64 bits, found a larger one")
    #expect(error("a = 2021-02-29") == "1:5 expected a date or time such as 1979-05-27T07:32:00Z, found 2021-02-29")
    #expect(
      error("a = " + String(repeating: "x", count: 100))
        == "1:5 expected a value (strings need quotes), found \(String(repeating: "x", count: 64))…")
  }

  @Test(
    arguments: [
      "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-01", "2021-04-31", "2021-01-00", "2021-1-01", "2021-01-1", "21-01-01",
      "2021-01-011",
      "2021-01", "2021-01-01T", "2021-01-01T24:00:00", "2021-01-01T00:60:00", "2021-01-01T00:00:61", "2021-01-01T00:00",
      "2021-01-01T00:00:00.",
      "2021-01-01T00:00:00+24:00", "2021-01-01T00:00:00+00:60", "2021-01-01T00:00:00+0000", "2021-01-01T00:00:00+00",
      "2021-01-01T00:00:00ZZ",
      "2021-01-01 00:00", "2021-01-01  00:00:00", "2021-01-01_00:00:00", "24:00:00", "7:32:00", "07:32", "07:32:0", "07:32:00.",
      "07:32:00Z",
      "07:32:00+01:00", "2021-01-01Z", "+2021-01-01", "10000-01-01", "2021-01-01T00:00:00.5.5", "2021-01-01T-0:00:00",
      "00:00:00 2021-01-01",
    ])
  func datesAndTimes(text: String) {
    #expect(error("a = \(text)")?.contains("expected ") == true)
  }

  @Test(
    arguments: [
      ("[1 2]", "1:8 expected , or ] in an array, found 2"), ("[,]", "1:6 expected a value, found ,"),
      ("[1,,2]", "1:8 expected a value"),
      ("[1", "1:7 expected , or ]"), ("[", "1:6 expected a value, found the end"), ("[1}", "1:7 expected , or ]"),
      ("]", "1:5 expected a value"),
      ("{a = 1,}", "1:12 expected a key, found }"), ("{a = 1 b = 2}", "1:12 expected , or }"), ("{,}", "1:6 expected a key"),
      ("{a = 1\n}", "1:11 expected , or } in an inline table, found a line break"),
      ("{\n}", "1:6 expected a key, found a line break"),
      ("{a = 1 # x\n}", "1:12 expected , or }"), ("{a}", "1:7 expected = or ."), ("{a = 1", "1:11 expected , or }"),
      ("{a = 1, a = 2}", "1:13 a is defined already"), ("{a = {b = 1}, a.c = 2}", "1:19 a is defined already: a dotted key"),
      ("{a.b = 1, a = 2}", "1:15 a is defined already"), ("{a = 1, a.b = 2}", "1:13 a is defined already"),
    ])
  func containers(text: String, message: String) {
    #expect(error("a = \(text)")?.hasPrefix(message) == true, "\(error("a = \(text)") ?? "no error")")
  }

  @Test(
    arguments: [
      ("a = 1\na = 2", "2:1 a is defined already"), ("a = 1\n\"a\" = 2", "2:1 a is defined already"),
      ("a = 1\na.b = 2", "2:1 a is defined already: a dotted key cannot add to it"),
      ("a.b = 1\na = 2", "2:1 a is defined already"),
      ("a.b = 1\na.b = 2", "2:3 a.b is defined already"), ("a.b = 1\na.b.c = 2", "2:3 a.b is defined already"),
      ("[a]\n[a]", "2:2 a is defined already"), ("[a]\nb = 1\n[a.b]", "3:4 a.b is defined already"),
      ("[a.b]\n[a]\n[a]", "3:2 a is defined already"), ("a = 1\n[a]", "2:2 a is defined already"),
      ("a.b = 1\n[a]", "2:2 a is defined already"), ("a.b.c = 1\n[a.b]", "2:4 a.b is defined already"),
      ("[a.b.c]\n[a]\nb.c.t = 1", "3:3 b.c is defined already"), ("[a.b.c.d]\n[a]\nb.c.d.k = 1", "3:5 b.c.d is defined already"),
      ("[a.b.c]\n[a]\nb.x = 1\n[a.b]", "4:4 a.b is defined already"), ("[a]\nb.c = 1\n[a.b]", "3:4 a.b is defined already"),
      ("a = {}\n[a.b]", "2:2 a is complete: a header cannot add to it"), ("a = {}\na.b = 1", "2:1 a is defined already"),
      ("a = {}\n[a]", "2:2 a is defined already"), ("a = [{}]\n[a.b]", "2:2 a is complete"),
      ("a.b = {c = 1}\na.b.d = 1", "2:3 a.b is"),
      ("a = []\n[[a]]", "2:3 a is defined already, and no array of tables"),
      ("[a]\n[[a]]", "2:3 a is defined already, and no array"),
      ("[a.b]\n[[a]]", "2:3 a is defined already, and no array of tables"),
      ("[[a]]\n[a]", "2:2 a is an array of tables: expected [[…]]"),
      ("[[a.b]]\n[a]\nb.c = 1", "3:1 b is defined already: a dotted key"),
      ("[[a]]\nb = 1\n[[a.b]]", "3:5 a.b is defined already"),
      ("[[a]]\n[[a.b]]\n[a.b]", "3:4 a.b is an array of tables"), ("a.b = 1\n[[a]]", "2:3 a is defined already"),
      ("[a.b]\nc = 1\n[a.\"b\"]", "3:4 a.b is defined already"),
      ("\"a\\n\" = 1\n\"a\\n\" = 1", "2:1 \"a\\n\" is defined already"),
    ])
  func redefinitions(text: String, message: String) {
    #expect(error(text)?.hasPrefix(message) == true, "\(error(text) ?? "no error")")
  }

  @Test(arguments: [[0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82]] as [[UInt8]])
  func bytesThatAreNotUTF8(bytes: [UInt8]) {
    #expect(error(Array("a = 1\n#é".utf8) + bytes) == "2:4 expected UTF-8, found other bytes")
    #expect(error(Array("\u{FEFF}\"".utf8) + bytes + Array("\" = 1".utf8)) == "1:2 expected UTF-8, found other bytes")
  }
}
