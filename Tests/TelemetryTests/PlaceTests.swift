import Testing

@testable import Telemetry

@Suite struct PlaceTests {
  @Test func theTargetBuilds() { #expect(String(describing: Telemetry.self) == "Telemetry") }
}
