import Foundation

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A process that writes to a store and is killed.
struct StoreWriter {
  /// Where SwiftPM puts executables: beside the tests.
  private static var executable: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let tests = bundle ?? Bundle.main.executableURL ?? URL(filePath: CommandLine.arguments[0])
    return tests.deletingLastPathComponent().appending(path: "store-writer")
  }

  /// Runs the program, kills it (SIGKILL) some time after it has said so many lines, and gives all that it said.
  static func run(
    _ store: String, _ directory: String, killAfter lines: Int, microseconds: UInt32
  ) async throws -> [String] {
    try await withCheckedThrowingContinuation { continuation in
      // It waits for the process, which no thread of the tests' tasks should.
      Thread.detachNewThread {
        continuation.resume(
          with: Result { try runNow(store, directory, killAfter: lines, microseconds: microseconds) })
      }
    }
  }

  private static func runNow(
    _ store: String, _ directory: String, killAfter lines: Int, microseconds: UInt32
  ) throws -> [String] {
    let process = Process()
    process.executableURL = executable
    process.arguments = [store, directory]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    var text = Data()
    var said = 0
    while said < lines {
      let piece = output.fileHandleForReading.availableData
      // It ended by itself: the caller misses the lines.
      guard !piece.isEmpty else { break }
      said += piece.count { $0 == 0x0A }
      text += piece
    }
    // A moment at random, so that it dies in any step.
    usleep(microseconds)
    kill(process.processIdentifier, SIGKILL)
    text += output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationReason == .uncaughtSignal else { return [] }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
