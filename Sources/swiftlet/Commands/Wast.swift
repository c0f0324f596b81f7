import Foundation
import WasmEngine
import WastRunner

/// `swiftlet wast`
struct WastCommand: Command {
  static let json = Flag("--json", help: "Print one JSON document instead of lines.")
  static let recursive = Flag("--recursive", "-r", help: "Look into the directories inside of directories too.")

  static let description = CommandDescription(
    name: "wast", summary: "Run scripts of the specification's test suite (.wast).",
    discussion: """
      Prints a line for each file and the totals; with --verbose every failure. A script that needs a feature which the \
      engine lacks stops there and counts as one failure. Exits with 1 when anything failed.
      """,
    grammar: ArgumentGrammar(
      options: [json, recursive, FeatureOption.option],
      operands: [Operand("PATH", .oneOrMore, help: "A script, or a directory whose .wast files are run.")]),
    examples: [
      .init("swiftlet wast testsuite/i32.wast", "Run one script:"),
      .init("swiftlet wast --verbose testsuite", "Run a directory and see every failure:"),
      .init("swiftlet wast --json -r testsuite > report.json", "Keep a report of all directories:"),
    ])

  let paths: [String]
  let wantsJSON: Bool
  let isRecursive: Bool
  let configuration: ModuleConfiguration

  init(_ arguments: ParsedArguments) throws(UsageError) {
    paths = arguments.operands[0]
    wantsJSON = arguments.has(Self.json)
    isRecursive = arguments.has(Self.recursive)
    configuration = try FeatureOption.configuration(arguments)
  }

  func run(_ console: Console) throws -> ExitCode {
    var summary = WastSummary()
    let scripts = try scripts()
    for (index, path) in scripts.enumerated() {
      console.progress("\(index + 1)/\(scripts.count) \(path)")
      let report = WastRunner.run(source: try Input.bytes(of: path), name: path, configuration: configuration)
      summary.add(report)
      guard !wantsJSON else { continue }
      console.clearProgress()
      try console.writeLine(WastSummary.line(report))
      if console.isVerbose {
        for failure in report.failures { try console.writeLine("  \(path):\(failure.line): \(failure.message)") }
      }
      try console.flush()
    }
    console.clearProgress()
    try console.writeLine(wantsJSON ? summary.json() : summary.totals)
    return summary.failed == 0 ? .success : .failure
  }

  /// The scripts that the paths stand for, a directory's in the order of their names.
  private func scripts() throws -> [String] {
    var result: [String] = []
    for path in paths {
      var isDirectory: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory), isDirectory.boolValue else {
        result.append(path)
        continue
      }
      let found = scripts(in: path)
      guard !found.isEmpty else { throw Failure("'\(path)' holds no .wast files") }
      result += found
    }
    return result
  }

  private func scripts(in directory: String) -> [String] {
    let manager = FileManager.default
    let names =
      isRecursive
      ? manager.enumerator(atPath: directory)?.allObjects as? [String] : try? manager.contentsOfDirectory(atPath: directory)
    let scripts = (names ?? []).filter { $0.hasSuffix(".wast") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return scripts.map { (directory.hasSuffix("/") ? directory : directory + "/") + $0 }
  }
}

/// The reports of a run and their totals.
struct WastSummary: Encodable {
  struct File: Encodable {
    var path: String
    var passed: Int
    var failed: Int
    var missingFeature: String?
    var failures: [WastReport.Failure]
  }

  private(set) var passed = 0
  private(set) var failed = 0
  private(set) var files: [File] = []

  mutating func add(_ report: WastReport) {
    passed += report.passed
    failed += report.failed
    files.append(
      File(
        path: report.name, passed: report.passed, failed: report.failed, missingFeature: report.missingFeature,
        failures: report.failures))
  }

  /// A file's line, with its first failure.
  static func line(_ report: WastReport) -> String {
    guard report.missingFeature == nil, let first = report.failures.first else { return report.description }
    let message = first.message.split(whereSeparator: \.isNewline).joined(separator: " ")
    return "\(report.description), first at \(report.name):\(first.line): \(message)"
  }

  var totals: String {
    let incomplete = files.filter { $0.missingFeature != nil }.count
    let missing = incomplete == 0 ? "" : " (\(incomplete) of them for a missing feature)"
    return "\(files.count) \(files.count == 1 ? "file" : "files"): \(passed) passed, \(failed) failed\(missing)"
  }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
