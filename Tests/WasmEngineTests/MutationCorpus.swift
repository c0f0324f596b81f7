import Foundation
import WasmText

/// The modules that `MutationTests` damages.
enum MutationCorpus: String, CaseIterable, Sendable {
  /// The fuel oracle's programs and the example plugins.
  case programs
  /// The modules of the official suite's scripts, with the features of all its folders.
  case suite
  /// The suite's modules that are to be refused: most are nearly valid.
  case refused

  var mutations: Int { self == .suite ? 200_000 : 100_000 }

  /// Ends that many mutations must come to: they are worth something only if they get past each stage.
  var expectedEndings: [MutationTests.Ending] {
    self == .refused ? [.decoding, .validation, .finished] : [.decoding, .validation, .trap, .finished]
  }

  func modules() throws -> [[UInt8]] {
    switch self {
    case .programs: try Self.programs()
    case .suite, .refused: try suite()
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

  /// Large modules are left out: damage is spread thinly in them. So is what has little more than a header.
  private static let sizes = 12...(16 << 10)

  private func suite() throws -> [[UInt8]] {
    guard let path = ProcessInfo.processInfo.environment["WASM_TESTSUITE"], !path.isEmpty else { throw SuiteError() }
    let root = URL(fileURLWithPath: path)
    var modules: [[UInt8]] = []
    for folder in ["", "proposals/threads", "proposals/custom-page-sizes", "proposals/wide-arithmetic"] {
      let directory = folder.isEmpty ? root : root.appendingPathComponent(folder)
      let scripts = try FileManager.default.contentsOfDirectory(at: directory, includingPropertiesForKeys: nil)
      for script in scripts.sorted(by: { $0.path < $1.path }) where script.pathExtension == "wast" {
        for command in try WastParser.parse(Array(Data(contentsOf: script))) {
          // What is malformed as text has no bytes.
          guard let bytes = try? module(of: command)?.encode(), Self.sizes.contains(bytes.count) else { continue }
          modules.append(bytes)
        }
      }
    }
    return modules
  }

  private func module(of command: WastCommand) -> WastModule? {
    switch command.kind {
    case .module(let module), .definition(let module), .assertModuleTrap(let module, _), .assertUnlinkable(let module, _):
      self == .suite ? module : nil
    case .assertInvalid(let module, _, _), .assertMalformed(let module, _, _): self == .refused ? module : nil
    default: nil
    }
  }
}
