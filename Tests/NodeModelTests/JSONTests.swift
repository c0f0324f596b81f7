import Foundation
import Testing

@testable import NodeModel

@Suite struct JSONTests {
  private func failure(_ text: String) -> JSONError? {
    do throws(JSONError) {
      _ = try JSONValue(parsing: text)
      return nil
    } catch {
      return error
    }
  }

  @Test(
    arguments: [
      "null", "true", "false", "0", "-12", "1.5", "-0.0125", "5e-324", "1.7976931348623157e+308", #""""#, #""a\"b\\c""#, "[]",
      "{}", #"[1,[2,{"a":null}]]"#, #"{"a":2,"b":1}"#, #""\u0001\u001f""#, "\"é😀\u{2028}\"", #""https://a/b""#,
    ])
  func textsThatStayAsTheyAre(text: String) throws {
    #expect(try JSONValue(parsing: text).text() == text)
    #expect(try JSONValue(parsing: " \n\t" + text + "\r\n").text() == text)
    #expect(try JSONValue(parsing: JSONValue(parsing: text).text(pretty: true)) == JSONValue(parsing: text))
  }

  @Test func namesAreSorted() throws {
    let value = try JSONValue(parsing: #"{"b":1,"a10":2,"a9":[],"B":{"y":1,"x":null}}"#)
    #expect(try value.text() == #"{"B":{"x":null,"y":1},"a10":2,"a9":[],"b":1}"#)
    #expect(value.description == (try value.text()))
    let pretty = try JSONValue(parsing: #"{"b":[1],"a":2}"#).text(pretty: true)
    #expect(pretty == "{\n  \"a\" : 2,\n  \"b\" : [\n    1\n  ]\n}")
  }

  @Test(
    arguments: [
      ("1", .integer(1)), ("1.0", .integer(1)), ("1e3", .integer(1000)), ("-0", .integer(0)), ("-0.0", .double(-0.0)),
      ("0.1", .double(0.1)), ("9007199254740993", .integer(9_007_199_254_740_993)),
      ("9223372036854775807", .integer(Int128(Int64.max))), ("-9223372036854775808", .integer(Int128(Int64.min))),
      ("9223372036854775808", .integer(Int128(Int64.max) + 1)), ("18446744073709551615", .integer(Int128(UInt64.max))),
      ("18446744073709551616", .integer(Int128(UInt64.max) + 1)), ("1E-400", .integer(0)), ("1e300", .double(1e300)),
      ("-12345678901234567890123456789012345678", .integer(-12_345_678_901_234_567_890_123_456_789_012_345_678)),
      ("0.30000000000000004", .double(0.30000000000000004)),
    ] as [(String, JSONValue)])
  func numbers(text: String, value: JSONValue) throws {
    let read = try JSONValue(parsing: text)
    #expect(read == value)
    #expect(read.double?.sign == value.double?.sign)
    let written = try read.text()
    #expect(try JSONValue(parsing: written).double == value.double)
    if text.allSatisfy(\.isNumber) { #expect(written == text) }
  }

  @Test func numbersBeyondDoubleAreFaults() {
    for text in ["1e400", "-1e400", "[1e999999999]"] { #expect(failure(text) != nil, "\(text)") }
    for value in [Double.infinity, -.infinity, .nan] {
      #expect(JSONValue(floatLiteral: value) == .null)
      #expect(throws: JSONError.self) { try JSONValue.array([.double(value)]).text() }
    }
  }

  @Test func doublesGoThroughUnchanged() throws {
    var random = SplitMix(state: 1)
    var values = (0..<2000).map { _ in Double(bitPattern: random.next()) }.filter(\.isFinite)
    values += (0..<2000).map { _ in Double.random(in: -1000...1000, using: &random) }
    values += [.leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, 0x1p53, 0x1p53 + 2, 1e15, 1e22]
    let text = try JSONValue.array(values.map { .number($0) }).text()
    #expect(try JSONValue(parsing: text).array?.map(\.double) == values)
  }

  @Test func escapes() throws {
    #expect(try JSONValue(parsing: #""\/\b\f\n\r\t\u00e9\ud83d\ude00\u0000""#) == .string("/\u{8}\u{C}\n\r\té😀\0"))
    #expect(try JSONValue.string("\0\u{1F}\u{7F}\"\\/").text() == #""\u0000\u001f\#u{7F}\"\\/""#)
  }

  @Test(arguments: [#""\ud83d""#, #""\ud83dx""#, #""\ude00""#, #""\ud83d\u0041""#, #""\ud83d\ud83d""#, #"{"\ude00":1}"#])
  func halvesOfSurrogatePairsAreNoText(text: String) {
    #expect(failure(text) != nil)
  }

  @Test func oneOfSeveralMembersWithTheSameNameCounts() throws {
    let value = try JSONValue(parsing: #"{"a":1,"a":2}"#)
    #expect(value.members?.count == 1)
    #expect(value["a"] == 1 || value["a"] == 2)
  }

  @Test(
    arguments: [
      "", " ", "nul", "tru", "{", "[", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\" 1}", "{1:2}", "{,}", "[,]", "01", "-", "1.",
      "1e", ".5", "+1", "[1] 2", "\"a", "\"\\x\"", "\"\\u12", "\"\u{1}\"", "\"\n\"", "NaN", "Infinity", "'a'", "{a:1}", "// a\n1",
      "]", "}", "[}",
    ])
  func malformed(text: String) throws {
    let error = try #require(failure(text))
    #expect(!error.message.isEmpty)
    #expect(error.description.hasPrefix("malformed JSON"))
  }

  @Test func faultsHaveTheirPlace() {
    #expect(failure("{\"a\"\n 1}")?.position == JSONError.Position(of: 6, in: Array("{\"a\"\n 1}".utf8)))
    #expect(failure("{\"a\"\n 1}")?.description.hasPrefix("malformed JSON at line 2, column 2: ") == true)
    #expect(failure("[\n\n  x]")?.description.hasPrefix("malformed JSON at line 3, column 3: ") == true)
    #expect(failure("[1,\0]")?.description == "malformed JSON at line 1, column 4: a NUL")
  }

  @Test func onlyUTF8IsText() {
    for bytes in [
      [0x22, 0xFF, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xF4, 0x90, 0x80, 0x80, 0x22],
      [0x22, 0xE2, 0x82, 0x22], [0xFF, 0xFE, 0x31, 0x00], [0x31, 0x00], [0x00, 0x31], [0x00], [0x22, 0x00, 0x22], [0xFE, 0xFF],
      [0xEF, 0xBB, 0xBF], [0xFF, 0xFE],
    ] as [[UInt8]] {
      #expect(throws: JSONError.self, "\(bytes)") { try JSONValue(parsing: bytes) }
    }
  }

  @Test func members() {
    var value: JSONValue = ["a": 1, "b": [2, 2.5, nil, true]]
    #expect(value["b"]?[1]?.double == 2.5)
    #expect(value["b"]?[4] == nil)
    #expect(value["a"]?["c"] == nil)
    value["a"] = "x"
    value["c"] = false
    value["b"] = nil
    #expect(value == ["a": "x", "c": false])
    #expect(JSONValue.number(1000).int == 1000)
    #expect(JSONValue.number(1.5).int == nil)
    #expect(JSONValue.number(1e30).int == nil)
    #expect(JSONValue.integer(.max).int == nil)
    #expect(JSONValue.double(1e18).int == 1_000_000_000_000_000_000)
  }
}

@Suite struct VersionTests {
  @Test func orderOfVersions() {
    // The order of semver.org, 11.
    let texts = [
      "0.9.10", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11", "1.0.0-rc.1",
      "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0",
    ]
    let versions = texts.compactMap { SemanticVersion($0) }
    #expect(versions.map(\.description) == texts)
    #expect(versions.shuffled().sorted() == versions)
    #expect(SemanticVersion("1.0.0+build.5")?.description == "1.0.0")
  }

  @Test(arguments: [
    "", "1", "1.0", "1.0.0.0", "01.0.0", "1.0.-1", "1.0.0-", "1.0.0-01", "1.0.0-a..b", "v1.0.0", "1.0.0 ",
    "1.0.99999999999999999999",
  ])
  func noVersions(text: String) {
    #expect(SemanticVersion(text) == nil)
  }
}
