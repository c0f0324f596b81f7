import Foundation
import Testing

@Suite("swiftlet parse, print, validate, dump, wast")
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

  @Test func outputsDoNotReplaceTheirInput() throws {
    try directory.write("m.wat", "(module)")
    #expect(try swiftlet("parse", "./m.wat", "-o", "m.wat").status == 2)
    #expect(try swiftlet("parse", "m.wat").status == 0)
    #expect(try swiftlet("print", "m.wasm", "-o", "./m.wasm").status == 2)
    #expect(try String(contentsOf: directory.url.appendingPathComponent("m.wat"), encoding: .utf8) == "(module)")
    let again = try swiftlet("parse", "m.wasm", "-o", "other.wasm")
    #expect(again.status == 1)
    #expect(again.errors == "swiftlet: error: m.wasm: in the binary format already\n")
    let unwritable = try swiftlet("parse", "m.wat", "-o", "missing/m.wasm")
    #expect(unwritable.errors == "swiftlet: error: cannot write 'missing/m.wasm': No such file or directory\n")
    // The file behind a link is replaced, not the link.
    let link = directory.url.appendingPathComponent("link.wasm")
    try FileManager.default.createSymbolicLink(atPath: link.path, withDestinationPath: "m.wasm")
    #expect(try swiftlet("parse", "m.wat", "-o", "link.wasm").status == 0)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path) == "m.wasm")
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

  @Test func printAndParseGiveTheSameModule() throws {
    try directory.write(
      "m.wat", "(module $m (@custom \"c\" \"x\") (func $f (export \"f\") (param $n i32) (drop (local.get $n))))")
    #expect(try swiftlet("parse", "m.wat").status == 0)
    let printed = try swiftlet("print", "m.wasm")
    #expect(printed.status == 0 && printed.errors == "")
    #expect(printed.output.hasPrefix("(module $m\n"))
    #expect(printed.output.contains("(func $f (;0;) (type 0) (param $n i32)\n    local.get $n\n    drop)"))
    try directory.write("again.wat", "an old text")
    #expect(try swiftlet("print", "m.wasm", "-o", "again.wat").output == "")
    #expect(try String(contentsOf: directory.url.appendingPathComponent("again.wat"), encoding: .utf8) == printed.output)
    #expect(try swiftlet("parse", "again.wat").status == 0)
    let files = try ["m.wasm", "again.wasm"].map { try Data(contentsOf: directory.url.appendingPathComponent($0)) }
    #expect(files[0] == files[1])
    #expect(try swiftlet("print", "m.wat").output == printed.output)
    #expect(try SwiftletProcess.run(["print", "-"], input: "(module)").output == "(module)\n")
    // Nothing else is left in the directory.
    #expect(try FileManager.default.contentsOfDirectory(atPath: directory.url.path).count == 4)
  }

  @Test func printRefusesWhatItCannotRead() throws {
    try directory.write("bad.wasm", "not a module")
    try directory.write("old.wat", "old")
    let result = try swiftlet("print", "bad.wasm", "-o", "old.wat")
    #expect(result.status == 1 && result.output == "")
    #expect(result.errors.hasPrefix("swiftlet: error: bad.wasm: malformed module: magic header not detected"))
    #expect(try String(contentsOf: directory.url.appendingPathComponent("old.wat"), encoding: .utf8) == "old")
    #expect(try swiftlet("print", "old.wat", "-o", "old.wat").status == 2)
    #expect(try swiftlet("print").status == 2)
    try directory.write("m.wat", "(module)")
    let nowhere = try swiftlet("print", "m.wat", "-o", "missing/m.wat")
    #expect(nowhere.status == 1)
    #expect(nowhere.errors == "swiftlet: error: cannot write 'missing/m.wat': No such file or directory\n")
    // A device is written to, not replaced.
    #expect(try swiftlet("print", "m.wat", "-o", "/dev/null").status == 0)
  }

  @Test func featuresCanBeSwitchedOff() throws {
    try directory.write(
      "m.wat", "(module (memory 1) (func (export \"f\") (memory.fill (i32.const 0) (i32.const 0) (i32.const 0))))")
    #expect(try swiftlet("validate", "m.wat").status == 0)
    #expect(try swiftlet("validate", "--features", "all", "m.wat").status == 0)
    for features in ["-bulk-memory", "-all", "all,-bulk-memory", "-all,multi-value"] {
      let result = try swiftlet("validate", "--features=" + features, "m.wat")
      #expect(result.status == 1)
      #expect(result.errors.contains("needs bulk-memory"), "\(features)")
    }
    #expect(try swiftlet("validate", "--features=-all,bulk-memory", "m.wat").status == 0)
    #expect(try swiftlet("run", "--features=-bulk-memory", "--invoke", "f", "m.wat").errors.contains("needs bulk-memory"))
    let unknown = try swiftlet("validate", "--features=-simf", "m.wat")
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("does not know 'simf'; did you mean 'simd'?"))
    try directory.write("m.wast", "(module (memory 1) (func (memory.fill (i32.const 0) (i32.const 0) (i32.const 0))))")
    #expect(try swiftlet("wast", "--features=-bulk-memory", "m.wast").output.contains("m.wast: needs bulk-memory"))
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
