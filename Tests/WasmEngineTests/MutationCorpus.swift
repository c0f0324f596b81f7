import Foundation
import WasmText

/// The valid modules that `MutationTests` damages.
enum MutationCorpus: String, CaseIterable, Sendable {
  /// The fuel oracle's programs and the example plugins.
  case programs
  /// What the official suite's scripts load, with the features of all its folders.
  case suite

  var mutations: Int { self == .suite ? 200_000 : 100_000 }

  func modules() throws -> [[UInt8]] {
    switch self {
    case .programs: try Self.programs()
    case .suite: try Self.suite()
    }
  }

  private static func programs() throws -> [[UInt8]] {
    let programs = try OracleRecord.recorded.programs.map { try $0.bytes() }
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..").standardized
    let examples = root.appendingPathComponent("Examples")
    let names = try FileManager.default.contentsOfDirectory(atPath: examples.path)
    let plugins = names.sorted().compactMap { name in
      try? [UInt8](Data(contentsOf: examples.appendingPathComponent("\(name)/plugin.wasm")))
    }
    return programs + plugins
  }

  struct SuiteError: Error {
    let description = "WASM_TESTSUITE is not set: it must name a directory with the official WebAssembly test suite"
  }

  /// Large modules are left out: damage is spread thinly in them.
  private static let greatestModule = 16 << 10

  private static func suite() throws -> [[UInt8]] {
    guard let path = ProcessInfo.processInfo.environment["WASM_TESTSUITE"], !path.isEmpty else { throw SuiteError() }
    let root = URL(fileURLWithPath: path)
    var modules: [[UInt8]] = []
    for folder in ["", "proposals/threads", "proposals/custom-page-sizes", "proposals/wide-arithmetic"] {
      let directory = folder.isEmpty ? root : root.appendingPathComponent(folder)
      let scripts = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
      for script in scripts.sorted(by: { $0.path < $1.path }) where script.pathExtension == "wast" {
        for command in try WastParser.parse(Array(Data(contentsOf: script))) {
          guard case .module(let module) = command.kind else { continue }
          let bytes = try module.encode()
          if bytes.count <= greatestModule { modules.append(bytes) }
        }
      }
    }
    return modules
  }
}
