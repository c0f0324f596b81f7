import Foundation
import Testing

/// Programs for WASI under `swiftlet run`: those of the WASI tests, in C.
@Suite("swiftlet run with programs", .serialized)
struct WASIEndToEndTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("data/words.txt", "pear\napple\nfig\n")
  }

  private static let programs = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("WASITests/Programs")

  private func program(_ name: String) -> String { Self.programs.appendingPathComponent(name + ".wasm").path }

  private func run(_ options: [String], _ name: String, _ arguments: [String], input: String = "") throws -> SwiftletProcess {
    try SwiftletProcess.run(["run"] + options + [program(name)] + arguments, input: input, in: directory.url)
  }

  @Test(
    "A directory under its own name and under another", arguments: [("data", "data"), ("data::/in", "/in"), ("data::.", ".")])
  func directories(_ option: String, _ guest: String) throws {
    let result = try run(["--dir", option], "sortlines", ["\(guest)/words.txt", "\(guest)/sorted.txt"])
    #expect(result.status == 0)
    #expect(result.errors == "")
    #expect(result.output.hasPrefix("3 lines, longest 5, checksum "))
    let sorted = directory.url.appendingPathComponent("data/sorted.txt")
    #expect(try String(contentsOf: sorted, encoding: .utf8) == "apple\nfig\npear\n")
  }

  @Test func twoDirectories() throws {
    try directory.write("other/keep", "")
    let options = ["--dir", "data::/in", "--dir", "other::/out"]
    #expect(try run(options, "sortlines", ["/in/words.txt", "/out/sorted.txt"]).status == 0)
    #expect(FileManager.default.fileExists(atPath: directory.url.appendingPathComponent("other/sorted.txt").path))
  }

  @Test func whatWasNotGivenCannotBeReached() throws {
    try directory.write("secret.txt", "secret")
    let without = try run([], "sortlines", ["data/words.txt"])
    #expect(without.status == 1)
    #expect(without.errors.hasPrefix("sortlines: data/words.txt: "))
    for path in ["data/../secret.txt", "../secret.txt", "secret.txt", directory.url.path + "/secret.txt"] {
      let result = try run(["--dir", "data"], "sortlines", [path])
      #expect(result.status == 1)
      #expect(result.output == "")
    }
  }

  @Test func argumentsVariablesInputAndExitCode() throws {
    let options = ["--dir", ".", "--env", "GREETING=hello"]
    let result = try run(options, "tour", ["one", "two words", "é"], input: "1 2 3 4\n-5\n")
    let expected = try String(contentsOf: Self.programs.appendingPathComponent("tour.expected"), encoding: .utf8)
    #expect(result.output + "exit code \(result.status)\n" == expected)
    #expect(result.errors == "a line on standard error\n")
  }

  @Test func limits() throws {
    let fuel = try run(["--fuel", "1000", "--dir", "data"], "sortlines", ["data/words.txt"])
    #expect(fuel.status == 134)
    #expect(fuel.errors == "swiftlet: error: out of fuel\n")
    let memory = try run(["--max-memory", "1MiB"], "sortlines", [])
    #expect(memory.status == 134)
    #expect(memory.errors.contains("over the limit of 16 pages"))
  }

  @Test func aReadThatWaitsEndsWithTheTimeout() throws {
    let silence = Pipe()
    let process = Process()
    process.executableURL = try SwiftletProcess.executable()
    process.arguments = ["run", "--timeout", "100ms", "--env", "GREETING=x", program("tour")]
    process.standardInput = silence
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 124)
    withExtendedLifetime(silence) {}
  }

  @Test("A stream that is closed is nothing to the guest", arguments: ["<&-", ">&-", "2>&-", "<&- >&- 2>&-"])
  func closedStreams(_ redirection: String) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = [
      "-c", "\"$@\" \(redirection)", "sh", try SwiftletProcess.executable().path, "run", "--timeout", "60s", "--dir", "data",
      program("sortlines"), "data/words.txt", "data/sorted.txt",
    ]
    process.currentDirectoryURL = directory.url
    process.standardOutput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
