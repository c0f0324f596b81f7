import Foundation
import Testing
import WasmText

/// The official suite, at the directory that WASM_TESTSUITE names. Without it these tests fail: they are no option.
enum OfficialSuite {
  static func directory() throws -> URL {
    guard let path = ProcessInfo.processInfo.environment["WASM_TESTSUITE"], !path.isEmpty else {
      throw SuiteError("WASM_TESTSUITE is not set: it must name a directory with the official WebAssembly test suite")
    }
    guard FileManager.default.fileExists(atPath: path + "/i32.wast") else {
      throw SuiteError("WASM_TESTSUITE names \(path), which holds no i32.wast")
    }
    return URL(fileURLWithPath: path)
  }

  /// The scripts in a folder of the suite, in order.
  static func scripts(in folder: String = "") throws -> [URL] {
    let url = try directory().appendingPathComponent(folder)
    return try FileManager.default.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == "wast" }.sorted { $0.path < $1.path }
  }

  struct SuiteError: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
  }
}

@Suite struct SuiteTests {
  /// Folders whose syntax the text format knows; WebAssembly's legacy exceptions are not among them.
  static let folders = ["", "proposals/custom-page-sizes", "proposals/wide-arithmetic"]

  @Test(arguments: folders) func everyModuleParses(_ folder: String) throws {
    var count = 0
    for script in try OfficialSuite.scripts(in: folder) {
      let commands = try WastParser.parse(Array(Data(contentsOf: script)))
      for command in commands {
        let module: WastModule
        switch command.kind {
        case .module(let one), .definition(let one), .assertModuleTrap(let one, _), .assertInvalid(let one, _, _),
          .assertUnlinkable(let one, _):
          module = one
        default: continue
        }
        count += 1
        #expect(throws: Never.self, "\(script.lastPathComponent):\(command.line)") { try module.encode() }
      }
    }
    #expect(count > 0)
    print("modules parsed in suite/\(folder): \(count)")
  }

  @Test(arguments: folders) func everyMalformedTextIsRejected(_ folder: String) throws {
    var count = 0
    for script in try OfficialSuite.scripts(in: folder) {
      for command in try WastParser.parse(Array(Data(contentsOf: script))) {
        guard case .assertMalformed(let module, let message, _) = command.kind, !module.isBinary else { continue }
        count += 1
        do {
          _ = try module.encode()
          Issue.record("\(script.lastPathComponent):\(command.line): accepted, expected \(message)")
        } catch {
          // The suite's words, or more words after them.
          if !error.message.hasPrefix(message) {
            Issue.record("\(script.lastPathComponent):\(command.line): \(error.message), expected \(message)")
          }
        }
      }
    }
    print("malformed texts rejected in suite/\(folder): \(count)")
  }
}
