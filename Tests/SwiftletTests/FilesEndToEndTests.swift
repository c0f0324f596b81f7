import Foundation
import Testing

@Suite("swiftlet parse, validate, dump, wast")
struct FilesEndToEndTests {
  let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func swiftlet(_ arguments: String...) throws -> SwiftletProcess {
    try SwiftletProcess.run(arguments, in: directory.url)
  }

  @Test func errorsInTextHaveLineAndColumn() throws {
    try directory.write("bad.wat", "(module\n  (func (frobnicate)))\n")
    let result = try swiftlet("parse", "bad.wat")
    #expect(result.status == 1)
    #expect(result.errors.hasPrefix("swiftlet: error: bad.wat:2:10: "))
    #expect(!FileManager.default.fileExists(atPath: directory.url.appendingPathComponent("bad.wasm").path))
  }

  @Test func parseNamesItsOutputAfterTheInput() throws {
    try directory.write("m.wat", "(module)")
    #expect(try swiftlet("parse", "m.wat").status == 0)
    let bytes = try Data(contentsOf: directory.url.appendingPathComponent("m.wasm"))
    #expect(Array(bytes.prefix(8)) == [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0])
    #expect(try swiftlet("parse", "-o", "m.wat", "m.wat").status == 2)
    #expect(try SwiftletProcess.run(["parse", "-"], input: "(module)").status == 2)
    let piped = try SwiftletProcess.run(["parse", "-o", "-", "-"], input: "(module)")
    #expect(piped.status == 0)
    #expect(piped.output.hasPrefix("\0asm"))
  }

  @Test func validateGoesOnAfterAnInvalidModule() throws {
    try directory.write("good.wat", "(module)")
    try directory.write("bad.wat", "(module (func (result i32)))")
    try directory.write("worse.wasm", "not a module")
    let result = try swiftlet("validate", "--verbose", "bad.wat", "good.wat", "worse.wasm", "missing.wasm", ".")
    #expect(result.status == 1)
    #expect(result.output == "good.wat: valid\n")
    let lines = result.errors.split(separator: "\n").filter { $0.hasPrefix("swiftlet: error: ") }
    #expect(lines.count == 4)
    #expect(lines[0].hasPrefix("swiftlet: error: bad.wat: invalid module: type mismatch"))
    #expect(lines[1].hasPrefix("swiftlet: error: worse.wasm: malformed module: magic header not detected"))
    #expect(lines[2] == "swiftlet: error: cannot read 'missing.wasm': No such file or directory")
    #expect(lines[3] == "swiftlet: error: cannot read '.': Is a directory")
  }

  @Test func aClosedPipeIsNoCrash() throws {
    try directory.write("m.wat", "(module (func (export \"f\")))")
    let process = Process()
    process.executableURL = try SwiftletProcess.executable()
    process.arguments = ["dump", "m.wat"]
    process.currentDirectoryURL = directory.url
    let output = Pipe()
    let errors = try directory.write("errors", "")
    process.standardOutput = output
    process.standardError = try FileHandle(forWritingTo: errors)
    try output.fileHandleForReading.close()
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
    #expect(process.terminationStatus == 141)
    #expect(try String(contentsOf: errors, encoding: .utf8) == "")
  }

  // MARK: wast

  private let passing = """
    (module (func (export "one") (result i32) (i32.const 1)))
    (assert_return (invoke "one") (i32.const 1))
    (assert_invalid (module (func (result i32))) "type mismatch")
    """

  @Test func passingScripts() throws {
    try directory.write("suite/a.wast", passing)
    try directory.write("suite/b.wast", passing)
    try directory.write("suite/inner/c.wast", passing)
    try directory.write("suite/readme.txt", "")
    let result = try swiftlet("wast", "suite")
    #expect(result.status == 0)
    #expect(result.errors == "")
    let lines = result.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains("suite/a.wast") && lines[0].contains("2 passed"))
    #expect(lines[2] == "2 files: 4 passed, 0 failed")
    #expect(try swiftlet("wast", "-r", "suite").output.hasSuffix("3 files: 6 passed, 0 failed\n"))
  }

  @Test func failingScripts() throws {
    try directory.write("pass.wast", passing)
    try directory.write(
      "fail.wast", passing + "\n(assert_return (invoke \"one\") (i32.const 2))\n(assert_return (invoke \"one\") (i32.const 1))")
    let result = try swiftlet("wast", "pass.wast", "fail.wast")
    #expect(result.status == 1)
    #expect(result.output.contains("fail.wast:4"))
    #expect(result.output.hasSuffix("2 files: 5 passed, 1 failed\n"))
    #expect(try swiftlet("wast", "missing.wast").status == 1)
    #expect(try swiftlet("wast").status == 2)
    try directory.write("empty/readme.txt", "")
    let empty = try swiftlet("wast", "empty")
    #expect(empty.status == 1)
    #expect(empty.errors == "swiftlet: error: 'empty' holds no .wast files\n")
  }

  @Test func wastAsJSON() throws {
    try directory.write("pass.wast", passing)
    let result = try swiftlet("wast", "--json", "pass.wast")
    let report = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    #expect(report["passed"] as? Int == 2)
    #expect(report["failed"] as? Int == 0)
    let files = try #require(report["files"] as? [[String: Any]])
    #expect(files.first?["path"] as? String == "pass.wast")
  }
}
