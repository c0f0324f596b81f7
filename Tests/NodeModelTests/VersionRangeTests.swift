import Testing

@testable import NodeModel

@Suite struct VersionRangeTests {
  @Test(
    arguments: [
      (">=1.2, <2", ["1.2.0", "1.99.0"], ["1.1.9", "2.0.0", "2.0.0-rc.1"]), ("^1.0", ["1.0.0", "1.9.9"], ["0.9.0", "2.0.0"]),
      ("^0.2.3", ["0.2.3", "0.2.9"], ["0.2.2", "0.3.0"]), ("^0.0.3", ["0.0.3"], ["0.0.4"]),
      ("^0", ["0.0.1", "0.9.0"], ["1.0.0"]),
      ("~1.2.3", ["1.2.3", "1.2.9"], ["1.3.0"]), ("~1", ["1.9.0"], ["2.0.0"]), ("1.2.3", ["1.2.3"], ["1.2.4"]),
      ("1.2", ["1.2.0", "1.2.9"], ["1.3.0"]), ("1.x", ["1.0.0", "1.5.0"], ["2.0.0"]), ("1.2.*", ["1.2.7"], ["1.3.0"]),
      ("*", ["0.0.1", "9.0.0"], []), (">1.2", ["1.3.0"], ["1.2.0", "1.2.9"]), ("<=1.2", ["1.2.9"], ["1.3.0"]),
      (">1.2.3", ["1.2.4"], ["1.2.3"]), ("<=1.2.3", ["1.2.3"], ["1.2.4"]), ("= 1.0.0", ["1.0.0"], ["1.0.1"]),
      ("<1 || >= 2.0", ["0.9.0", "2.0.0"], ["1.5.0"]), (">=1.0.0-rc.1", ["1.0.0-rc.2", "1.0.0"], ["1.0.0-beta"]),
      ("<1.0.0-rc.2", ["1.0.0-rc.1"], ["1.0.0-rc.2"]), (">=1 <2 ", ["1.5.0"], ["2.1.0"]),
    ])
  func ranges(text: String, inside: [String], outside: [String]) throws {
    let range = try #require(VersionRange(text))
    for version in inside { #expect(range.contains(try #require(SemanticVersion(version))), "\(version) in \(text)") }
    for version in outside { #expect(!range.contains(try #require(SemanticVersion(version))), "\(version) not in \(text)") }
    #expect(range.description == text)
  }

  @Test(arguments: [
    "", " ", "newest", ">=", ">= >=1", "1.2.3.4", "1..2", "^", "^*", "x.1", "||", "1 ||", ">=1,,x.y", "=>1", "1.x.3",
    ">=99999999999999999999", "^9223372036854775807.0.0", "1.2-rc", "v1", "\u{0}",
  ])
  func noRanges(text: String) { #expect(VersionRange(text) == nil) }

  @Test func longTextsAreRefused() { #expect(VersionRange(String(repeating: "1.0.0 || ", count: 1000) + "1") == nil) }
}
