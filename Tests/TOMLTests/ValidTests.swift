import TOML
import Testing

/// Documents and the values that the specification gives them.
@Suite struct ValidTests {
  @Test func keys() throws {
    let document = try TOMLValue(
      parsing: #"""
        key = 1
        bare_key-2 = 2
        1234 = 3
        "127.0.0.1" = 4
        'quoted "value"' = 5
        "" = 6
        physical.color = "orange"
        physical . "shape" = "round"
        3.14159 = "pi"
        "tab\tʎǝʞ" = 7
        """#)
    #expect(
      document == [
        "key": 1, "bare_key-2": 2, "1234": 3, "127.0.0.1": 4, "quoted \"value\"": 5, "": 6,
        "physical": ["color": "orange", "shape": "round"], "3": ["14159": "pi"], "tab\tʎǝʞ": 7,
      ])
  }

  @Test func keysAreTheirBytes() throws {
    let document = try TOMLValue(parsing: "\"caf\u{E9}\" = 1\n\"cafe\u{301}\" = 2")
    #expect(document["caf\u{E9}"] == 1)
    #expect(document["cafe\u{301}"] == 2)
  }

  @Test(
    arguments: [
      (#""""#, ""), (#""a\b\t\n\f\r\"\\é\U0001F600""#, "a\u{8}\t\n\u{C}\r\"\\é😀"), (#"'C:\n "x"'"#, #"C:\n "x""#),
      ("\"\"\"\nRoses\r\nViolets\"\"\"", "Roses\nViolets"), ("\"\"\"a \\\n\n   b\\  \r\n c\"\"\"", "a bc"),
      (#""""He said ""hi"".""""#, #"He said ""hi""."#), ("\"\"\"\"\"two\"\"\"\"\"", "\"\"two\"\""),
      (#""""a\"""b""""#, #"a"""b"#), ("'''\n'quoted'\\\n'''", "'quoted'\\\n"), ("''''x'''''", "'x''"), (#""""""""#, ""),
      ("'''\t'''", "\t"), ("\"\u{7FF}\u{10FFFF}\"", "\u{7FF}\u{10FFFF}"),
    ])
  func strings(text: String, content: String) throws {
    #expect(try TOMLValue(parsing: "s = \(text)") == ["s": .string(content)])
  }

  @Test(
    arguments: [
      ("+99", 99), ("-0", 0), ("+0", 0), ("1_000", 1000), ("5_3_4", 534), ("0xDEAD_beef", 0xDEAD_BEEF), ("0o755", 0o755),
      ("0b1101_0110", 0b1101_0110), ("0x00ff", 255), ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
      ("0x7fffffffffffffff", Int64.max),
    ])
  func integers(text: String, value: Int64) throws {
    #expect(try TOMLValue(parsing: "i = \(text)") == ["i": .integer(value)])
  }

  @Test(
    arguments: [
      ("+1.0", 1), ("3.1415", 3.1415), ("-0.01", -0.01), ("5e+22", 5e22), ("1e06", 1e6), ("-2E-2", -0.02),
      ("6.626e-34", 6.626e-34),
      ("224_617.445_991_228", 224_617.445_991_228), ("0e0", 0), ("1e1_0", 1e10), ("inf", Double.infinity), ("+inf", .infinity),
      ("-inf", -.infinity), ("1e400", .infinity), ("1e-400", 0), ("0.1", 0.1),
      ("1.7976931348623157e308", .greatestFiniteMagnitude),
    ])
  func floats(text: String, value: Double) throws {
    #expect(try TOMLValue(parsing: "f = \(text)") == ["f": .float(value)])
  }

  @Test func notANumberAndMinusZero() throws {
    for text in ["nan", "+nan", "-nan", "-0.0"] {
      guard case .float(let value) = try TOMLValue(parsing: "f = \(text)")["f"] else {
        Issue.record("\(text) is no float")
        continue
      }
      #expect(text == "-0.0" ? value == 0 && value.sign == .minus : value.isNaN)
    }
  }

  @Test(
    arguments: [
      ("1979-05-27T07:32:00Z", "1979-05-27T07:32:00Z"), ("1979-05-27t00:32:00.999999-07:00", "1979-05-27T00:32:00.999999-07:00"),
      ("1979-05-27 07:32:00z", "1979-05-27T07:32:00Z"), ("1979-05-27T07:32:00+05:30", "1979-05-27T07:32:00+05:30"),
      ("1979-05-27T00:32:00.5", "1979-05-27T00:32:00.5"), ("1979-05-27 00:32:00", "1979-05-27T00:32:00"),
      ("2000-02-29", "2000-02-29"), ("0001-01-01", "0001-01-01"), ("07:32:00", "07:32:00"), ("23:59:60", "23:59:60"),
      ("00:32:00.1234567899", "00:32:00.123456789"), ("00:00:00.000", "00:00:00"), ("00:00:00.001", "00:00:00.001"),
      ("2021-01-01   # a comment", "2021-01-01"), ("1979-05-27T07:32:00-00:00", "1979-05-27T07:32:00Z"),
    ])
  func datesAndTimes(text: String, written: String) throws {
    #expect(try TOMLValue(parsing: "d = \(text)")["d"]?.dateOrTime == written)
  }

  @Test func theKindsOfDates() throws {
    let date = try #require(TOMLDate(year: 1979, month: 5, day: 27))
    let time = try #require(TOMLTime(hour: 7, minute: 32, second: 1))
    let document = try TOMLValue(
      parsing: "a = [1979-05-27T07:32:01-01:30, 1979-05-27 07:32:01, 1979-05-27, 07:32:01]")
    #expect(
      document["a"]
        == [.offsetDateTime(date, time, offset: -90), .localDateTime(date, time), .localDate(date), .localTime(time)])
  }

  @Test func arraysAndInlineTables() throws {
    let document = try TOMLValue(
      parsing: """
        mixed = [ 0.5, "a", [1, 2], { x = 1 }, true, ]
        lines = [ # one
          1 # two
          , # three

          2,
          # four
        ]
        empty = []
        none = {}
        animal = { type.name = "pug", type . age = 3, "q" = { r = [ {} ] } }
        long = { s = \"\"\"
        x\"\"\", a = [
          1
        ] }
        """)
    #expect(
      document == [
        "mixed": [0.5, "a", [1, 2], ["x": 1], true], "lines": [1, 2], "empty": [], "none": [:],
        "animal": ["type": ["name": "pug", "age": 3], "q": ["r": [[:]]]], "long": ["s": "x", "a": [1]],
      ])
  }

  @Test func tables() throws {
    let document = try TOMLValue(
      parsing: """
        top.a = 1
        top.b.c = 2
        [x.y.z.w] # x, x.y and x.y.z need no header
        [x] # a super-table afterwards
        v = 1
        y.q = 1 # y is named, but not defined yet
        [ fruit ]
        apple.color = "red"
        apple.taste.sweet = true
        [fruit.apple.texture]
        smooth = true
        [ "a.b" . 'c' ]
        [top.b.d]
        """)
    #expect(
      document == [
        "top": ["a": 1, "b": ["c": 2, "d": [:]]], "x": ["y": ["z": ["w": [:]], "q": 1], "v": 1],
        "fruit": ["apple": ["color": "red", "taste": ["sweet": true], "texture": ["smooth": true]]], "a.b": ["c": [:]],
      ])
  }

  @Test func arraysOfTables() throws {
    let document = try TOMLValue(
      parsing: """
        [[products]]
        name = "Hammer"
        [[products]]
        [[products]]
        name = "Nail"
        [products.size]
        mm = 3
        [[products.colors]]
        c.d = 1
        [[products.colors]]
        [[ a . b ]]
        [a.b.c]
        [[a.b]]
        [a.b.c]
        x = 1
        [a]
        y = 2
        """)
    #expect(
      document == [
        "products": [["name": "Hammer"], [:], ["name": "Nail", "size": ["mm": 3], "colors": [["c": ["d": 1]], [:]]]],
        "a": ["b": [["c": [:]], ["c": ["x": 1]]], "y": 2],
      ])
  }

  @Test func linesAndComments() throws {
    #expect(try TOMLValue(parsing: "") == [:])
    #expect(try TOMLValue(parsing: " \t# only a comment \u{FFFD}") == [:])
    #expect(try TOMLValue(parsing: "\r\n\ta\t=\t1 # x\r\n\r\n b = \"#\" #\n") == ["a": 1, "b": "#"])
    #expect(try TOMLValue(parsing: "\u{FEFF}a = 1") == ["a": 1])
  }
}
