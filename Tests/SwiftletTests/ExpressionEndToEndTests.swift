import Foundation
import Testing

@Suite("swiftlet expression")
struct ExpressionEndToEndTests {
  private func swiftlet(_ arguments: String..., input: String = "") throws -> SwiftletProcess {
    try SwiftletProcess.run(["expression"] + arguments, input: input)
  }

  @Test func valuesAreJSON() throws {
    let result = try swiftlet("$json.tags.join('-')", "--input", #"{"tags": ["a", "b"]}"#)
    #expect(result.status == 0)
    #expect(result.output == "\"a-b\"\n")
    #expect(result.errors == "")
    #expect(try swiftlet("=n: {{ 1 + 1 }}", "--raw").output == "n: 2\n")
    #expect(
      try swiftlet("{{ $itemIndex }}{{ $json.a }}", "-i", "-", "--item", "1", "--raw", input: #"[{"a": 1}, {"a": 2}]"#).output
        == "12\n")
  }

  @Test func theContextComesFromOptions() throws {
    let result = try swiftlet(
      "[$('User').first().json.name, $env.URL, $vars.n, $parameter.p, $now.toISO()]", "--node", #"User={"name": "Ada"}"#, "--env",
      "URL=http://a?b=c", "--vars", #"{"n": 1}"#, "-p", #"{"p": 2}"#, "--now", "2024-01-31T10:00", "--zone", "Asia/Tokyo")
    let values = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [Any])
    #expect(values.map { "\($0)" } == ["Ada", "http://a?b=c", "1", "2", "2024-01-31T10:00:00.000+09:00"])
  }

  @Test func faultsEndWithTheirCode() throws {
    let type = try swiftlet("$json.a.b", "--verbose")
    #expect(type.status == 1)
    #expect(type.errors.hasPrefix("swiftlet: error: cannot read 'b' of undefined at column 12\n"))
    #expect(type.errors.contains("{{ $json.a.b }}"))
    #expect(try swiftlet("$json.a.b", "--lenient").output == "null\n")
    #expect(try swiftlet("/^(a+)+$/.test('a'.repeat(99) + 'b')").status == 134)
    #expect(try swiftlet("1", "--zone", "Mars/Base").status == 2)
    #expect(try swiftlet("1", "--node", "x").status == 2)
    #expect(try swiftlet("1", "--item", "-1").status == 2)
    #expect(try swiftlet("1", "--now", "soon").status == 1)
    #expect(try swiftlet().status == 2)
  }
}
