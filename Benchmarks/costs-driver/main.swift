// Measures what the engine costs besides running instructions: loading, instances, snapshots, calls. Lines of name, figure and unit,
// separated by tabs; times are processor time. Without an argument everything but loading, which is measured for a module.

import BenchSupport
import WasmEngine

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Decoding with validation, then translation, of one module; what the process's memory grows by while it is loaded.
func measureLoad(_ path: String, threads: Int) throws {
  let bytes = readFile(path)
  let before = memory("VmRSS")
  var module = try Module(bytes)
  report("memory at load, beside the module's bytes", Double(memory("VmHWM") - before) / Double(bytes.count), "× module")
  try module.translateAll()
  report("translated code", Double(memory("VmRSS") - before) / Double(bytes.count), "× module resident")

  let (load, usable) = try bestLoad(bytes, ModuleConfiguration())
  report("decode and validate", Double(bytes.count) / load * 1e3, "MB/s")
  report("usable after", usable * 1e3, "ms")
  if threads > 1 {
    var configuration = ModuleConfiguration()
    configuration.validationThreads = threads
    report("usable after, validated on \(threads) threads", try bestLoad(bytes, configuration).usable * 1e3, "ms")
  }
  var translation = Double.infinity
  for _ in 0..<5 {
    module = try Module(bytes)
    let start = processorTime()
    try module.translateAll()
    translation = min(translation, processorTime() - start)
  }
  report("translate all", Double(module.codeByteCount) / translation * 1e3, "MB/s of bodies")
}

/// The least processor time in nanoseconds that loading takes, and the least time by the clock in seconds.
func bestLoad(_ bytes: [UInt8], _ configuration: ModuleConfiguration) throws -> (processor: Double, usable: Double) {
  let clock = ContinuousClock()
  var (processor, usable) = (Double.infinity, Double.infinity)
  for _ in 0..<7 {
    let start = processorTime()
    let begin = clock.now
    _ = try Module(bytes, configuration: configuration)
    usable = min(usable, (clock.now - begin) / .seconds(1))
    processor = min(processor, processorTime() - start)
  }
  return (processor, usable)
}

/// Loads a module once, and translates it where that is asked for: what callgrind counts.
func loadOnce(_ path: String, translating: Bool) throws {
  let module = try Module(readFile(path))
  if translating { try module.translateAll() }
  report("bodies", Double(module.codeByteCount), "bytes")
}

func measureInstances() throws {
  let module = try Module(SmallModules.small)
  report(
    "small module: store and instance, made and freed",
    try best(count: 1000) { _ = try Store().instantiate(module) } / 1e3, "µs")
  var least = Double.infinity
  for _ in 0..<15 {
    let store = Store()
    _ = try store.instantiate(module)
    let start = processorTime()
    for _ in 0..<200 { _ = try store.instantiate(module) }
    least = min(least, (processorTime() - start) / 200)
  }
  report("small module: one more instance in a store", least / 1e3, "µs")

  var held: [Instance] = []
  let before = memory("VmRSS")
  for _ in 0..<1000 { held.append(try Store().instantiate(module)) }
  report("idle store and instance, resident", Double(memory("VmRSS") - before) / 1000 / 1024, "KiB")
  held.removeAll()
}

func measureCalls() throws {
  let add = try Store().instantiate(Module(SmallModules.small)).function("add", as: ((Int32, Int32) -> Int32).self)
  var sum: Int32 = 0
  report("Swift → guest → Swift, typed", try best(count: 100_000) { sum = try add(sum, 1) }, "ns")
  let untyped = add.function
  report("Swift → guest → Swift, by values", try best(count: 100_000) { _ = try untyped.call([.i32(1), .i32(2)]) }, "ns")
  var imports = Imports()
  imports.define("h", "f") { (_: HostCall, value: Int32) -> Int32 in value &+ 1 }
  let instance = try Store().instantiate(Module(SmallModules.calls), imports: imports)
  let guest = try instance.function("guest", as: ((Int32) -> Void).self)
  let host = try instance.function("host", as: ((Int32) -> Void).self)
  let perGuestCall = try best(count: 1) { try guest(1_000_000) } / 1e6
  let perHostCall = try best(count: 1) { try host(1_000_000) } / 1e6
  report("guest → guest, with the loop around it", perGuestCall, "ns")
  report("guest → typed host function, more than that", perHostCall - perGuestCall, "ns")
}

func measureSnapshots() throws {
  var imports = Imports()
  imports.define("h", "f") { (_: HostCall, value: Int32) -> Int32 in value &+ 1 }
  let instance = try Store().instantiate(Module(SmallModules.calls), imports: imports)
  let write = try instance.function("write", as: ((Int32, Int32) -> Void).self)
  try write(256, 7)
  report("snapshot of 1 MiB: taken", try best(count: 20) { _ = try instance.snapshot() } / 1e3, "µs")
  let snapshot = try instance.snapshot()
  report(
    "snapshot of 1 MiB: store and instance of it, made and freed",
    try best(count: 200) { _ = try Store().instantiate(snapshot, imports: imports) } / 1e3, "µs")
  for pages: Int32 in [0, 1, 16, 256] {
    // Of an instance that wrote no other pages before: those are copied too.
    let instance = try Store().instantiate(snapshot, imports: imports)
    let write = try instance.function("write", as: ((Int32, Int32) -> Void).self)
    let act = { if pages > 0 { try write(pages, 8) } }
    let writing = try best(count: 1000, act)
    let both = try best(count: 200) {
      try act()
      try instance.restore(snapshot)
    }
    report("snapshot of 1 MiB: restored, \(pages) pages written, and what these writes cost more", (both - writing) / 1e3, "µs")
  }
}

do {
  let arguments = Array(CommandLine.arguments.dropFirst())
  switch arguments.first {
  case nil:
    try measureInstances()
    try measureCalls()
    try measureSnapshots()
  case "instances": try measureInstances()
  case "calls": try measureCalls()
  case "snapshots": try measureSnapshots()
  case "load" where arguments.count >= 2: try measureLoad(arguments[1], threads: arguments.count > 2 ? Int(arguments[2]) ?? 1 : 1)
  case "validate" where arguments.count == 2: try loadOnce(arguments[1], translating: false)
  case "translate" where arguments.count == 2: try loadOnce(arguments[1], translating: true)
  default: fail("usage: bench-costs [instances | calls | snapshots | load MODULE [THREADS] | validate MODULE | translate MODULE]")
  }
} catch {
  fail("\(error)")
}
