import Foundation
import Testing
import WastRunner

/// The official suite, at the directory that WASM_TESTSUITE names. Without it the tests fail: it is no option.
@Suite struct SpecTests {
  struct SuiteError: Error, CustomStringConvertible {
    let description: String
  }

  /// The scripts in a folder of the suite, in order.
  static func scripts(in folder: String = "") throws -> [URL] {
    guard let path = ProcessInfo.processInfo.environment["WASM_TESTSUITE"], !path.isEmpty else {
      throw SuiteError(
        description: "WASM_TESTSUITE is not set: it must name a directory with the official WebAssembly test suite")
    }
    guard FileManager.default.fileExists(atPath: path + "/i32.wast") else {
      throw SuiteError(description: "WASM_TESTSUITE names \(path), which holds no i32.wast")
    }
    let url = URL(fileURLWithPath: path).appendingPathComponent(folder)
    return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "wast" }.sorted { $0.path < $1.path }
  }

  @Test func everyCoreScript() async throws {
    let scripts = try Self.scripts()
    var reports: [WastReport] = []
    await withTaskGroup(of: WastReport?.self) { group in
      for script in scripts {
        group.addTask {
          guard let source = try? Data(contentsOf: script) else { return nil }
          let report = WastRunner.run(source: Array(source), name: script.lastPathComponent)
          // Nothing may be left out: what ran is what a count of the file's parentheses finds.
          let count = AssertionCount.count(in: Array(source))
          #expect(report.passed + report.failed == count, "\(report): \(count) assertions")
          return report
        }
      }
      for await case let report? in group { reports.append(report) }
    }
    #expect(reports.count == scripts.count)
    reports.sort { $0.name < $1.name }
    for report in reports {
      for failure in report.failures { Issue.record("\(report.name):\(failure.line): \(failure.message)") }
    }
    let passed = reports.reduce(0) { $0 + $1.passed }
    // The suite has 62,498 of them; one more stands in a comment.
    #expect(passed == 62_498)
    print("official suite: \(reports.count) scripts, \(passed) assertions passed, \(reports.reduce(0) { $0 + $1.failed }) failed")
  }
}
