import Foundation
import Testing
import WasmEngine
import WasmTypes
import WastRunner

/// The suite's scripts on annotations and custom sections.
@Suite struct CustomSuiteTests {
  @Test func everyScript() throws {
    let scripts = try SpecTests.scripts(in: "custom")
    #expect(scripts.count >= 3)
    for script in scripts {
      let source = Array(try Data(contentsOf: script))
      let report = WastRunner.run(source: source, name: script.lastPathComponent)
      if let feature = report.missingFeature.flatMap({ Feature(named: $0) }) {
        #expect(!FeatureSet.supported.contains(feature), "\(report)")
      } else {
        #expect(report.failures == [], "\(report)")
        #expect(report.passed == AssertionCount.count(in: source))
      }
    }
  }
}
