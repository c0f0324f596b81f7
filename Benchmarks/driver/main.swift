// Loads a module and calls one of its exports, `(i32) -> i64`, for each number on standard input. The first line of output
// says how long loading took, each further one how long a call took, its result and its fuel: lines of JSON, timed inside the
// process so that neither its start nor the pipe is measured.

import WasmEngine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

let usage = "usage: bench-driver [--unmetered] MODULE EXPORT   (numbers on standard input)"

func fail(_ message: String) -> Never {
  let text = Array("bench-driver: \(message)\n".utf8)
  _ = write(STDERR_FILENO, text, text.count)
  exit(1)
}

func readFile(_ path: String) -> [UInt8] {
  guard let file = fopen(path, "rb") else { fail("cannot open \(path)") }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
  return bytes
}

func nanoseconds(_ duration: Duration) -> Int64 {
  let (seconds, attoseconds) = duration.components
  return seconds * 1_000_000_000 + attoseconds / 1_000_000_000
}

func answer(_ line: String) {
  print(line)
  fflush(nil)
}

var arguments = Array(CommandLine.arguments.dropFirst())
if arguments.contains("--help") {
  print(usage)
  exit(0)
}
var configuration = ModuleConfiguration()
configuration.isMetered = !arguments.contains("--unmetered")
arguments.removeAll { $0 == "--unmetered" }
guard arguments.count == 2 else { fail(usage) }

do {
  let bytes = readFile(arguments[0])
  let clock = ContinuousClock()
  let store = Store()
  let start = clock.now
  let instance = try store.instantiate(Module(bytes, configuration: configuration))
  let run = try instance.function(arguments[1], as: ((Int32) -> Int64).self)
  answer("{\"load_ns\": \(nanoseconds(clock.now - start))}")

  while let line = readLine() {
    guard let n = Int32(line) else { fail("not a number: \(line)") }
    let fuelBefore = store.fuelConsumed
    let start = clock.now
    let result = try run(n)
    let elapsed = nanoseconds(clock.now - start)
    let fuel = configuration.isMetered ? "\(store.fuelConsumed - fuelBefore)" : "null"
    answer("{\"ns\": \(elapsed), \"result\": \"\(result)\", \"fuel\": \(fuel)}")
  }
} catch {
  fail("\(error)")
}
