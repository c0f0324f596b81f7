import Testing

@testable import Expressions

@Suite struct PlaceTests {
  @Test func theTargetBuilds() { #expect(String(describing: Expressions.self) == "Expressions") }
}
