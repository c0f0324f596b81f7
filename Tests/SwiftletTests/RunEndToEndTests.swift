import Foundation
import Testing

private let math = """
  (module $math
    (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
    (func (export "half") (param f64) (result f64) (f64.div (local.get 0) (f64.const 2)))
    (func (export "pair") (result i64 f32) (i64.const -1) (f32.const 0.5))
    (func $inner (unreachable))
    (func (export "fail") (call $inner))
    (func (export "spin") (loop (br 0)))
    (func (export "grow") (result i32) (memory.grow (i32.const 100)))
    (global (export "number") i32 (i32.const 1))
    (memory (export "memory") 1))
  """

private let hello = """
  (module
    (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "args_sizes_get" (func $args_sizes_get (param i32 i32) (result i32)))
    (import "wasi_snapshot_preview1" "proc_exit" (func $proc_exit (param i32)))
    (memory (export "memory") 1)
    (data (i32.const 8) "hello\\n")
    (func (export "_start")
      (i32.store (i32.const 0) (i32.const 8))
      (i32.store (i32.const 4) (i32.const 6))
      (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 20)))
      ;; The exit code is the number of arguments behind the program's name.
      (drop (call $args_sizes_get (i32.const 24) (i32.const 28)))
      (call $proc_exit (i32.sub (i32.load (i32.const 24)) (i32.const 1)))))
  """

@Suite("swiftlet run", .serialized)
struct RunEndToEndTests {
  let directory: TemporaryDirectory

  init() throws {
    directory = try TemporaryDirectory()
    try directory.write("math.wat", math)
    try directory.write("hello.wat", hello)
  }

  private func swiftlet(_ arguments: String...) throws -> SwiftletProcess {
    try SwiftletProcess.run(arguments, in: directory.url)
  }

  @Test func fromTextToAResult() throws {
    #expect(try swiftlet("parse", "math.wat", "-o", "math.wasm").status == 0)
    let validated = try swiftlet("validate", "--verbose", "math.wasm")
    #expect(validated.status == 0)
    #expect(validated.output == "math.wasm: valid\n")
    let dump = try swiftlet("dump", "--disassemble", "math.wasm")
    #expect(dump.status == 0)
    #expect(dump.output.contains("i32.add"))
    let sum = try swiftlet("run", "--invoke", "add", "math.wasm", "-2", "0x2c")
    #expect(sum.output == "42\n")
    #expect(sum.status == 0)
  }

  @Test func resultsAreWrittenAsTheTextFormatHasThem() throws {
    #expect(try swiftlet("run", "--invoke", "half", "math.wat", "1").output == "0.5\n")
    #expect(try swiftlet("run", "--invoke", "pair", "math.wat").output == "-1\n0.5\n")
  }

  @Test func aProgramPrintsAndEndsWithItsOwnCode() throws {
    let plain = try swiftlet("run", "hello.wat")
    #expect(plain.output == "hello\n")
    #expect(plain.status == 0)
    #expect(try swiftlet("run", "hello.wat", "--help", "b", "c").status == 3)
  }

  @Test func aTrapEndsWith134AndNamesTheFunction() throws {
    let quiet = try swiftlet("run", "--invoke", "fail", "math.wat")
    #expect(quiet.status == 134)
    #expect(quiet.errors.hasPrefix("swiftlet: error: trap: unreachable, in math!inner"))
    #expect(quiet.errors.split(separator: "\n").count == 1)
    let verbose = try swiftlet("run", "--verbose", "--invoke", "fail", "math.wat")
    #expect(verbose.errors.contains("  at math!inner"))
    #expect(verbose.errors.contains("  at math!fail"))
  }

  @Test func limits() throws {
    let fuel = try swiftlet("run", "--fuel", "10000", "--invoke", "spin", "math.wat")
    #expect(fuel.status == 134)
    #expect(fuel.errors == "swiftlet: error: out of fuel\n")
    let time = try swiftlet("run", "--timeout", "50ms", "--invoke", "spin", "math.wat")
    #expect(time.status == 124)
    #expect(time.errors == "swiftlet: error: deadline exceeded\n")
    #expect(try swiftlet("run", "--invoke", "grow", "math.wat").output == "1\n")
    #expect(try swiftlet("run", "--max-memory", "1MiB", "--invoke", "grow", "math.wat").output == "-1\n")
  }

  @Test func statistics() throws {
    let result = try swiftlet("run", "--stats", "--invoke", "add", "math.wat", "1", "2")
    #expect(result.output == "3\n")
    // Entering the function and its three instructions.
    #expect(result.errors.hasPrefix("swiftlet: stats: fuel 4, time "))
    #expect(result.errors.hasSuffix(" ms, peak memory 65536 bytes\n"))
  }

  @Test func controlCCancelsTheRun() throws {
    let result = try SwiftletProcess.run(["run", "--invoke", "spin", "math.wat"], in: directory.url) { process in
      // Long enough for the run to have begun; before that the signal ends the process by itself.
      Thread.sleep(forTimeInterval: 1)
      process.interrupt()
    }
    #expect(result.status == 130)
    #expect(result.errors == "swiftlet: error: cancelled\n")
  }

  @Test func whatIsNotThereIsNamed() throws {
    let function = try swiftlet("run", "--invoke", "ad", "math.wat")
    #expect(function.status == 1)
    #expect(function.errors.hasPrefix("swiftlet: error: math.wat exports no function 'ad' (functions: add, half, pair, "))
    let global = try swiftlet("run", "--invoke", "number", "math.wat")
    #expect(global.errors == "swiftlet: error: math.wat: the export 'number' is a global, not a function\n")
    #expect(try swiftlet("run", "math.wat").errors.hasPrefix("swiftlet: error: math.wat is no program: it exports no '_start'"))
    let count = try swiftlet("run", "--invoke", "add", "math.wat", "1")
    #expect(count.status == 2)
    #expect(count.errors.contains("it takes 2 arguments, not 1"))
    try directory.write("import.wat", "(module (import \"env\" \"log\" (func)) (func (export \"_start\")))")
    let link = try swiftlet("run", "import.wat")
    #expect(link.status == 1)
    #expect(link.errors.hasPrefix("swiftlet: error: import.wat: link error: "))
    #expect(link.errors.contains("log"))
  }

  @Test func directoriesAndVariables() throws {
    let missing = try swiftlet("run", "--dir", "nowhere", "hello.wat")
    #expect(missing.status == 1)
    #expect(missing.errors.contains("nowhere"))
    #expect(try swiftlet("run", "--dir", ".::/data", "--env", "A=1", "hello.wat").status == 0)
  }
}
