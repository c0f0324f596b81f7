import Foundation
import Testing
import WastRunner

/// The suite's folders of proposals that the engine knows: every script passes whole.
@Suite struct ProposalTests {
  @Test(arguments: ["threads", "custom-page-sizes", "wide-arithmetic"])
  func everyScript(_ proposal: String) throws {
    let suite = try #require(ProcessInfo.processInfo.environment["WASM_TESTSUITE"], "WASM_TESTSUITE is not set")
    let folder = URL(fileURLWithPath: suite).appendingPathComponent("proposals/\(proposal)")
    let scripts = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "wast" }
    #expect(!scripts.isEmpty)
    for script in scripts {
      let report = WastRunner.run(source: Array(try Data(contentsOf: script)), name: script.path)
      #expect(report.isSuccess, "\(report): \(report.failures)")
      #expect(report.passed > 0)
    }
  }
}
