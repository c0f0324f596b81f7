import Foundation
import Testing

/// Runs the built program as its users do.
struct SwiftletProcess {
  var status: Int32
  var output: String
  var errors: String

  /// Runs `swiftlet` with the arguments, in `directory`, with `input` on standard input.
  static func run(
    _ arguments: [String], input: String = "", in directory: URL? = nil, environment: [String: String] = [:],
    while body: (Process) throws -> Void = { _ in }
  ) throws -> SwiftletProcess {
    let streams = try TemporaryDirectory()
    let inputFile = try streams.write("in", input)
    let process = Process()
    process.executableURL = try executable()
    process.arguments = arguments
    process.currentDirectoryURL = directory ?? streams.url
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    // Files, not pipes: a full pipe that nobody empties would stop the program.
    process.standardInput = try FileHandle(forReadingFrom: inputFile)
    process.standardOutput = try FileHandle(forWritingTo: streams.write("out", ""))
    process.standardError = try FileHandle(forWritingTo: streams.write("err", ""))
    try process.run()
    try body(process)
    process.waitUntilExit()
    return SwiftletProcess(
      status: process.terminationReason == .exit ? process.terminationStatus : 1000 + process.terminationStatus,
      output: try String(contentsOf: streams.url.appendingPathComponent("out"), encoding: .utf8),
      errors: try String(contentsOf: streams.url.appendingPathComponent("err"), encoding: .utf8))
  }

  /// The program beside the test bundle.
  static func executable() throws -> URL {
    var directory = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    for bundle in Bundle.allBundles where bundle.bundlePath.hasSuffix(".xctest") { directory = bundle.bundleURL }
    while directory.path != "/" {
      directory.deleteLastPathComponent()
      let candidate = directory.appendingPathComponent("swiftlet")
      if FileManager.default.isExecutableFile(atPath: candidate.path), !isDirectory(candidate) { return candidate }
    }
    throw MissingExecutable()
  }

  private static func isDirectory(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }

  struct MissingExecutable: Error {}
}

/// A directory that goes away with the value.
final class TemporaryDirectory {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent("swiftlet-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  @discardableResult
  func write(_ name: String, _ text: String) throws -> URL {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return file
  }
}
