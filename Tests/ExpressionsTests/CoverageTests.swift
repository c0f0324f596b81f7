import Foundation
import Testing

@testable import Expressions

/// What the documentation says there is, is there and is tested.
@Suite struct CoverageTests {
  @Test func everyNameIsUsedInATextWithAnExpectedValue() {
    for group in Coverage.groups {
      let missing = group.names.filter { Coverage.suite(for: $0, in: group) == nil }
      #expect(missing.isEmpty, "\(group.title): \(missing.joined(separator: " "))")
    }
  }

  /// With `SWIFTLET_WRITE_DOCS` in the environment the page is written anew.
  @Test func theDocumentationsTablesAreTheEvaluators() throws {
    let file = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/expressions.md")
    var page = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(page.range(of: "swift test --filter CoverageTests -->\n"))
    let end = try #require(page.range(of: "<!-- end -->"))
    if ProcessInfo.processInfo.environment["SWIFTLET_WRITE_DOCS"] != nil {
      page.replaceSubrange(start.upperBound..<end.lowerBound, with: Coverage.table + "\n\n")
      try page.write(to: file, atomically: true, encoding: .utf8)
    }
    let current = try String(contentsOf: file, encoding: .utf8)
    #expect(current.contains(Coverage.table), "write the page anew: SWIFTLET_WRITE_DOCS=1 swift test --filter CoverageTests")
  }
}
