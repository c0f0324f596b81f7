// Runs a module for each number on standard input: calls its export `run`, `(i32) -> i64`, or with --wasi starts a command
// anew with the number as its argument and reads its answer from the end of what it prints. The first line of output says how
// long loading took, each further one how long a run took, its result and its fuel: lines of JSON, timed inside the process so
// that neither its start nor the pipe is measured.

import BenchSupport
import WASI
import WasmEngine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

let usage = """
  usage: bench-driver [--unmetered] [--translate] [--without TECHNIQUE]… [--wasi] [--input FILE] MODULE   (numbers on standard input)
  techniques: \(Techniques.named.map(\.name).joined(separator: ", ")), or all
  """

func nanoseconds(_ duration: Duration) -> Int64 {
  let (seconds, attoseconds) = duration.components
  return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
}

func answer(_ line: String) {
  print(line)
  fflush(nil)
}

/// A module that is instantiated once, its export called again and again.
struct ExportedFunction {
  let store = Store()
  let run: TypedFunction<Int32, Int64>

  init(_ module: Module) throws {
    var imports = Imports()
    imports.define("bench", "add") { (call: HostCall, left: Int32, right: Int32) in left &+ right }
    run = try store.instantiate(module, imports: imports).function("run", as: ((Int32) -> Int64).self)
  }

  func measure(_ n: Int32) throws -> (elapsed: Duration, result: Int64, fuel: UInt64) {
    let fuelBefore = store.fuelConsumed
    var result: Int64 = 0
    let elapsed = try ContinuousClock().measure { result = try run(n) }
    return (elapsed, result, store.fuelConsumed - fuelBefore)
  }
}

/// A WASI command: each run has an instance of its own.
struct WASICommand {
  let module: Module
  let input: [UInt8]

  func measure(_ n: Int32) throws -> (elapsed: Duration, result: Int64, fuel: UInt64) {
    let output = OutputCapture()
    var configuration = WASIConfiguration()
    configuration.arguments = ["bench", "\(n)"]
    configuration.standardInput = .bytes(input)
    configuration.standardOutput = .capture(output)
    let wasi = try WASI(configuration)
    var imports = Imports()
    wasi.define(in: &imports)
    let store = Store()
    let instance = try store.instantiate(module, imports: imports)
    let fuelBefore = store.fuelConsumed
    var code: UInt32 = 0
    let elapsed = try ContinuousClock().measure { code = try wasi.start(instance) }
    guard code == 0, let text = output.text.split(whereSeparator: \.isWhitespace).last, let result = UInt64(text) else {
      fail("exit code \(code), output \(output.text.debugDescription)")
    }
    return (elapsed, Int64(bitPattern: result), store.fuelConsumed - fuelBefore)
  }
}

var configuration = ModuleConfiguration()
var translatesAll = false
var isCommand = false
var input: [UInt8] = []
var paths: [String] = []
var arguments = CommandLine.arguments.dropFirst()
while let argument = arguments.popFirst() {
  switch argument {
  case "--help":
    print(usage)
    exit(0)
  case "--unmetered": configuration.isMetered = false
  case "--translate": translatesAll = true
  case "--without":
    guard let name = arguments.popFirst() else { fail(usage) }
    let technique = name == "all" ? Techniques.all : Techniques.named.first { $0.name == name }?.technique
    guard let technique else { fail("no technique is called \(name)\n\(usage)") }
    configuration.techniques.subtract(technique)
  case "--wasi": isCommand = true
  case "--input":
    guard let path = arguments.popFirst() else { fail(usage) }
    input = readFile(path)
  default: paths.append(argument)
  }
}
guard paths.count == 1, !paths[0].hasPrefix("-") else { fail(usage) }

do {
  let bytes = readFile(paths[0])
  let clock = ContinuousClock()
  let start = clock.now
  let module = try Module(bytes, configuration: configuration)
  if translatesAll { try module.translateAll() }
  let measure = isCommand ? WASICommand(module: module, input: input).measure : try ExportedFunction(module).measure
  answer("{\"load_ns\": \(nanoseconds(clock.now - start))}")

  while let line = readLine() {
    guard let n = Int32(line) else { fail("not a number: \(line)") }
    let (elapsed, result, fuel) = try measure(n)
    let fuelText = configuration.isMetered ? "\(fuel)" : "null"
    answer("{\"ns\": \(nanoseconds(elapsed)), \"result\": \"\(result)\", \"fuel\": \(fuelText)}")
  }
} catch {
  fail("\(error)")
}
