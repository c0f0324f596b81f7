import Foundation
import Testing
import WasmEngine
import WasmText

/// Guests run in constant host stack: every instruction, in loops, on a stack of 64 KiB.
///
/// In a release build a handler that calls the next instead of jumping would overflow it; there `.ci/check-host-stack` runs the
/// same module.
@Suite struct HostStackTests {
  /// The module that `swift run generate --loops` prints; the program lies beside the test bundle.
  private static func loops() throws -> String {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }
    var directory = (bundle?.bundleURL ?? URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath())
    repeat {
      directory.deleteLastPathComponent()
    } while directory.path != "/"
      && !FileManager.default.isExecutableFile(atPath: directory.appendingPathComponent("generate").path)
    let process = Process()
    process.executableURL = directory.appendingPathComponent("generate")
    process.arguments = ["--loops"]
    process.currentDirectoryURL = URL(fileURLWithPath: #filePath).appendingPathComponent("../../..").standardized
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return String(decoding: text, as: UTF8.self)
  }

  /// What the thread hands back; it is read after the thread has ended.
  private final class Outcome: @unchecked Sendable {
    var error: WasmError?
    let ended = DispatchSemaphore(value: 0)
  }

  @Test func everyInstructionInLoopsOnASmallStack() throws {
    let module = try Module(WatParser.parse(Self.loops()))
    let outcome = Outcome()
    let thread = Thread {
      do throws(WasmError) {
        let instance = try Store().instantiate(module)
        _ = try instance.function("run").call([.i32(300)])
      } catch {
        outcome.error = error
      }
      outcome.ended.signal()
    }
    thread.stackSize = 64 << 10
    thread.start()
    outcome.ended.wait()
    #expect(outcome.error == nil)
  }
}
