import Foundation
import Testing

@testable import Expressions

@Suite struct CoverageTests {
  @Test func everyNameIsUsedInATextWithAnExpectedValue() {
    for group in Coverage.groups {
      let missing = group.names.filter { Coverage.suite(for: $0, in: group) == nil }
      #expect(missing.isEmpty, "\(group.title): \(missing.joined(separator: " "))")
    }
  }
}
