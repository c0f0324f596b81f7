import Foundation
import Testing
import WastRunner

/// The project's own scripts, in spec-tests: what the official suite leaves out. No feature may be missing here.
@Suite struct OwnScriptTests {
  private static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../spec-tests").standardized

  private static let names: [String] =
    ((try? FileManager.default.contentsOfDirectory(atPath: directory.path)) ?? []).filter { $0.hasSuffix(".wast") }.sorted()

  @Test func scriptsAreThere() { #expect(Self.names.count >= 11) }

  @Test(arguments: names)
  func script(_ name: String) throws {
    let source = try Data(contentsOf: Self.directory.appendingPathComponent(name))
    let report = WastRunner.run(source: Array(source), name: name)
    for failure in report.failures { Issue.record("\(name):\(failure.line): \(failure.message)") }
    #expect(report.passed > 0)
  }
}
