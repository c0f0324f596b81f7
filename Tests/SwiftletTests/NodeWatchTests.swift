import Foundation
import Synchronization
import Testing

/// The program while somebody changes what it watches.
@Suite("swiftlet node --watch", .timeLimit(.minutes(60)))
struct NodeWatchTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  /// A program that runs, and the lines that it writes.
  private final class Live: Sendable {
    private let process = Process()
    let output: AsyncStream<String>
    let errors: AsyncStream<String>
    private let ended: AsyncStream<Int32>

    init(_ arguments: [String], in directory: URL) throws {
      process.executableURL = try SwiftletProcess.executable()
      process.arguments = arguments
      process.currentDirectoryURL = directory
      let (outputPipe, errorPipe) = (Pipe(), Pipe())
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = outputPipe
      process.standardError = errorPipe
      output = Self.lines(of: outputPipe)
      errors = Self.lines(of: errorPipe)
      let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
      ended = stream
      process.terminationHandler = { process in
        continuation.yield(process.terminationReason == .exit ? process.terminationStatus : 1000 + process.terminationStatus)
        continuation.finish()
      }
      try process.run()
    }

    private static func lines(of pipe: Pipe) -> AsyncStream<String> {
      let (stream, continuation) = AsyncStream.makeStream(of: String.self)
      let rest = Mutex<[UInt8]>([])
      pipe.fileHandleForReading.readabilityHandler = { handle in
        let data = handle.availableData
        guard !data.isEmpty else {
          handle.readabilityHandler = nil
          continuation.finish()
          return
        }
        rest.withLock { rest in
          rest += data
          while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            continuation.yield(String(decoding: rest[..<end], as: UTF8.self))
            rest.removeSubrange(...end)
          }
        }
      }
      return stream
    }

    func interrupt() { process.interrupt() }

    func status() async -> Int32? {
      for await status in ended { return status }
      return nil
    }
  }

  /// The next line with this in it.
  private func line(_ lines: inout AsyncStream<String>.Iterator, with part: String) async -> String? {
    while let line = await lines.next() {
      if line.contains(part) { return line }
    }
    Issue.record("no line with \(part)")
    return nil
  }

  @Test func aNodeRunsAgain() async throws {
    try PluginFixture(build: 1).write(to: "plugins/a", in: directory)
    let live = try Live(["node", "run", "test.node", "--watch"], in: directory.url)
    var (output, errors) = (live.output.makeAsyncIterator(), live.errors.makeAsyncIterator())
    #expect(await line(&output, with: #""build""#)?.hasSuffix(": 1") == true)
    #expect(await line(&errors, with: "watching") == "swiftlet: watching 'plugins'; Ctrl-C ends it")
    try PluginFixture(build: 2).write(to: "plugins/a", in: directory)
    #expect(await line(&errors, with: "reloaded") != nil)
    #expect(await line(&output, with: ": 2") != nil)
    // A bad version is told of, and the good one stays.
    try directory.write("plugins/a/plugin.wasm", "no module")
    #expect(await line(&errors, with: "malformed module")?.contains("serves on") == true)
    // A node that fails ends nothing.
    try PluginFixture(build: 3, execution: "(unreachable)").write(to: "plugins/a", in: directory)
    #expect(await line(&errors, with: "trapped") != nil)
    try PluginFixture(build: 4).write(to: "plugins/a", in: directory)
    #expect(await line(&output, with: ": 4") != nil)
    live.interrupt()
    #expect(await live.status() == 0)
  }

  @Test func theListIsPrintedAgain() async throws {
    try PluginFixture(kind: "test.one").write(to: "plugins/a", in: directory)
    let live = try Live(["node", "list", "-w"], in: directory.url)
    var (output, errors) = (live.output.makeAsyncIterator(), live.errors.makeAsyncIterator())
    #expect(await line(&output, with: "test.one@1.0.0") != nil)
    #expect(await line(&errors, with: "watching") != nil)
    try PluginFixture(kind: "test.two").write(to: "plugins/.b", in: directory)
    try FileManager.default.moveItem(
      at: directory.url.appendingPathComponent("plugins/.b"), to: directory.url.appendingPathComponent("plugins/b"))
    #expect(await line(&errors, with: "loaded test.two@1.0.1") != nil)
    #expect(await line(&output, with: "test.two@1.0.0") != nil)
    try FileManager.default.removeItem(at: directory.url.appendingPathComponent("plugins/a"))
    #expect(await line(&errors, with: "removed test.one@1.0.1") != nil)
    live.interrupt()
    #expect(await live.status() == 0)
  }

  @Test func controlCEndsARunThatHangs() async throws {
    var fixture = PluginFixture()
    fixture.imports = #"(import "hetumind:plugin/log@1.0.0" "log" (func $log (param i32 i32 i32)))"#
    fixture.execution = "(call $log (i32.const 4) (i32.const 540) (i32.const 5)) (loop $again (br $again))"
    try fixture.write(to: "plugins/a", in: directory)
    let live = try Live(
      ["node", "run", "test.node", "--watch", "--timeout", "10m", "--fuel", "1000000000000"], in: directory.url)
    var errors = live.errors.makeAsyncIterator()
    // The guest says so when it runs.
    #expect(await line(&errors, with: "test.node") != nil)
    live.interrupt()
    #expect(await line(&errors, with: "cancelled") != nil)
    #expect(await live.status() == 0)
  }
}
