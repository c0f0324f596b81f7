// Calls the functions of guest.wat through the Canonical ABI and says how long a call takes, in lines of JSON:
// bench-abi GUEST [CASE [CALLS]]. Without CALLS each case runs for about 0.3 seconds, timed inside the process.

import BenchSupport
import ComponentABI
import WasmEngine
import WasmText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A function with its argument, and what it has to return.
struct Case {
  var name: String
  var export: String
  var type: ComponentType
  var argument: ComponentValue
  var result: ComponentValue
}

func makeCases() -> [Case] {
  let item = ComponentType.record(
    ComponentType.Record(
      "item",
      [
        ComponentType.Field("id", .u32),
        ComponentType.Field("kind", .enum(ComponentType.Enumeration("kind", ["plain", "fancy"]))),
        ComponentType.Field("weight", .f64), ComponentType.Field("name", .string),
      ]))
  let items = ComponentValue.list(
    (0..<1000).map { index in
      .record([
        "id": .u32(UInt32(index)), "kind": .enum(index % 2 == 0 ? "plain" : "fancy"), "weight": .f64(Double(index) / 4),
        "name": .string("item number \(index)"),
      ])
    })
  let ascii = ComponentValue.string(String(repeating: "The quick brown fox jumps over it", count: 32).prefix(1024).description)
  let wide = ComponentValue.string(String(repeating: "Größe, 大きさ, ", count: 47) + "ab")
  let bytes = ComponentValue.bytes((0..<65536).map { UInt8(truncatingIfNeeded: $0) })

  return [
    Case(name: "u32", export: "number", type: .u32, argument: .u32(41), result: .u32(42)),
    Case(name: "string, 1 KiB of ASCII", export: "echo", type: .string, argument: ascii, result: ascii),
    Case(name: "string, 1 KiB of many scripts", export: "echo", type: .string, argument: wide, result: wide),
    Case(name: "list<u8>, 64 KiB", export: "bytes", type: .list(.u8), argument: bytes, result: bytes),
    Case(name: "list<record>, 1,000 records", export: "records", type: .list(item), argument: items, result: items),
  ]
}

/// Not at the top level: what lies there belongs to the main actor, and each use of it asks whether it is on.
func run(_ arguments: ArraySlice<String>) throws {
  guard let path = arguments.first else { fail("usage: bench-abi GUEST [CASE [CALLS]]") }
  let module = try Module(WatParser.parse(readFile(path), options: TextOptions()))
  let instance = try ComponentLinker().instantiate(module, in: Store())
  let chosen = arguments.dropFirst().first.flatMap { Int($0) }
  let fixed = arguments.dropFirst(2).first.flatMap { Int($0) }
  let clock = ContinuousClock()
  for (index, item) in makeCases().enumerated() where chosen == nil || chosen == index {
    let type = ComponentFunctionType([ComponentType.Field("value", item.type)], result: item.type)
    let function = try instance.function(item.export, type)
    guard try function.call([item.argument]) == item.result else { fail("\(item.name): a wrong result") }
    var calls = 0
    let start = clock.now
    var elapsed = Duration.zero
    repeat {
      for _ in 0..<16 { _ = try function.call([item.argument]) }
      calls += 16
      elapsed = clock.now - start
    } while fixed.map { calls < $0 } ?? (elapsed < .milliseconds(300))
    let nanoseconds = Double(elapsed.components.seconds) * 1e9 + Double(elapsed.components.attoseconds) * 1e-9
    print("{\"case\": \"\(item.name)\", \"ns\": \((nanoseconds / Double(calls)).rounded()), \"calls\": \(calls)}")
  }
}

do {
  try run(CommandLine.arguments.dropFirst())
} catch {
  fail("\(error)")
}
