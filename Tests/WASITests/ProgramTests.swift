import Foundation
import Testing
import WASI
import WasmEngine

/// Programs in C, built with Zig's compiler for WASI by `Programs/build.sh`: they must print what they print when they are
/// built for the host, as recorded, and live where there is a C compiler.
@Suite("Real programs")
struct ProgramTests {
  struct Program: Sendable, CustomTestStringConvertible {
    var name: String
    var arguments: [String]
    var environment: [String: String] = [:]
    var input = ""

    var testDescription: String { name }
  }

  static let all = [
    Program(name: "sortlines", arguments: ["words.txt", "sorted.txt"]),
    Program(
      name: "tour", arguments: ["one", "two words", "é"], environment: ["GREETING": "hello"], input: "1 2 3 4\n-5\n"),
  ]

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Programs")

  /// A directory as the programs expect it.
  private func workingDirectory() throws -> TemporaryDirectory {
    let directory = try TemporaryDirectory()
    try FileManager.default.copyItem(at: Self.folder.appendingPathComponent("words.txt"), to: directory["words.txt"])
    return directory
  }

  @Test("A program equals its native run", arguments: Self.all)
  func equalsNative(_ program: Program) throws {
    let directory = try workingDirectory()
    let output = OutputCapture()
    var configuration = WASIConfiguration()
    configuration.arguments = [program.name] + program.arguments
    configuration.environment = program.environment.map { ($0.key, $0.value) }
    configuration.standardInput = .text(program.input)
    configuration.standardOutput = .capture(output)
    configuration.preopens = [Preopen(guestPath: ".", hostPath: directory.url.path)]
    let wasi = try WASI(configuration)
    var imports = Imports()
    wasi.define(in: &imports)
    let module = try Module(Array(Data(contentsOf: Self.folder.appendingPathComponent(program.name + ".wasm"))))
    let store = Store()
    store.deadline = .now + .seconds(120)
    let code = try wasi.start(store.instantiate(module, imports: imports))
    let printed = output.text + "exit code \(code)\n"

    let expected = Self.folder.appendingPathComponent(program.name + ".expected")
    #expect(printed == (try String(contentsOf: expected, encoding: .utf8)))
    let nativeDirectory = try workingDirectory()
    if let native = try nativeRun(program, in: nativeDirectory) {
      #expect(printed == native)
      // The files that they leave behind are equal too.
      #expect(try directory.contents() == nativeDirectory.contents())
    }
  }

  /// Nil where there is no C compiler that can build it.
  private func nativeRun(_ program: Program, in directory: TemporaryDirectory) throws -> String? {
    let binaries = try TemporaryDirectory()
    let executable = binaries[program.name]
    let source = Self.folder.appendingPathComponent(program.name + ".c").path
    guard let compiler = Self.compiler,
      try run(compiler, ["-O1", "-w", "-o", executable.path, source, "-lm"], in: binaries)?.code == 0
    else { return nil }
    guard
      let result = try run(
        executable, program.arguments, environment: program.environment, input: program.input, in: directory)
    else { return nil }
    return result.output + "exit code \(result.code)\n"
  }

  private static let compiler: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    .map { URL(fileURLWithPath: String($0)).appendingPathComponent("clang") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }

  /// Nil where it cannot be started.
  private func run(
    _ executable: URL, _ arguments: [String], environment: [String: String]? = nil, input: String = "",
    in directory: TemporaryDirectory
  ) throws -> (code: Int32, output: String)? {
    let streams = try TemporaryDirectory()
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    if let environment { process.environment = environment }
    process.currentDirectoryURL = directory.url
    process.standardInput = try FileHandle(forReadingFrom: streams.write("in", input))
    process.standardOutput = try FileHandle(forWritingTo: streams.write("out", ""))
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      return nil
    }
    process.waitUntilExit()
    return (process.terminationStatus, try streams.read("out"))
  }
}
