import Testing

@testable import PluginHost

@Suite struct JSONTests {
  private func message(_ text: String) -> String? {
    do throws(JSONError) {
      _ = try JSONValue(parsing: text)
      return nil
    } catch {
      return "\(error.line):\(error.column) \(error.message)"
    }
  }

  @Test(
    arguments: [
      "null", "true", "false", "0", "-0", "1.50", "1e400", "-12.5E-3", "123456789012345678901234567890", #""""#, #""a\"b\\c""#,
      "[]",
      "{}", #"[1,[2,{"a":null}]]"#, #"{"b":1,"a":2}"#, #""\u0001\u001f""#, #""é😀""#,
    ])
  func textsThatStayAsTheyAre(text: String) throws {
    #expect(try JSONValue(parsing: text).description == text)
    #expect(try JSONValue(parsing: " \n\t" + text + "\r\n").description == text)
    #expect(try JSONValue(parsing: JSONValue(parsing: text).pretty) == JSONValue(parsing: text))
  }

  @Test func escapes() throws {
    #expect(try JSONValue(parsing: #""\/\b\f\n\r\t\u00e9\ud83d\ude00""#) == .string("/\u{8}\u{C}\n\r\té😀"))
    // Halves of surrogate pairs cannot be text.
    #expect(try JSONValue(parsing: #""\ud83d\u0041\ude00""#) == .string("\u{FFFD}A\u{FFFD}"))
  }

  @Test(
    arguments: [
      ("", "1:1 the text ends before the value"), ("nul", "1:1 expected a value"), ("{\"a\"\n 1}", "2:2 expected :"),
      ("[1,]", "1:4 expected a value or a digit"), ("{,}", "1:2 expected a member's name"), ("01", "1:2 more after the value"),
      ("1.", "1:3 expected a value or a digit"), ("+1", "1:1 expected a value or a digit"), ("[1] 2", "1:5 more after the value"),
      ("\"a", "1:3 the text ends within a string"), ("\"\\x\"", "1:4 unknown escape"),
      ("\"\\u12", "1:4 expected four hexadecimal digits"),
      ("\"\u{1}\"", "1:2 a control character in a string"), ("[\n\n  tru]", "3:3 expected a value"),
      ("NaN", "1:1 expected a value or a digit"),
    ])
  func malformed(text: String, expected: String) {
    #expect(message(text) == expected)
  }

  @Test func invalidUTF8IsNoText() {
    #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xFF, 0x22]) }
    #expect(throws: JSONError.self) { try JSONValue(parsing: [0x22, 0xED, 0xA0, 0x80, 0x22]) }
    #expect(throws: JSONError.self) { try JSONValue(parsing: [0xEF, 0xBB, 0xBF, 0x31]) }
  }

  @Test func depthIsBounded() throws {
    let depth = JSONValue.maximumDepth
    _ = try JSONValue(parsing: String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth))
    #expect(message(String(repeating: "[", count: 1_000_000))?.hasSuffix("nests deeper than \(depth)") == true)
    #expect(message(String(repeating: "{\"a\":", count: 1_000_000))?.hasSuffix("nests deeper than \(depth)") == true)
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
    #expect(JSONValue.number("1e3").int == 1000)
    #expect(JSONValue.number("1.5").int == nil)
    #expect(JSONValue.number("1e30").int == nil)
    #expect(JSONValue(floatLiteral: .infinity) == .null)
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

@Suite struct SHA256Tests {
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (String(repeating: "a", count: 1000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
  func vectors(text: String, digest: String) {
    #expect(SHA256.hexDigest(Array(text.utf8)) == digest)
  }
}
