// Runs a node of a plugin and says what it took, in lines of JSON:
//
//   bench-plugins latency DIRECTORY COUNT         one execution after the other
//   bench-plugins soak DIRECTORY COUNT TASKS      several at once; a line for each twentieth

import BenchSupport
import Foundation
import PluginHost

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What each execution gets, and has to give back: an item of about 100 bytes.
let request: JSONValue = ["id": 17, "name": "an item of a workflow", "tags": ["plugin", "benchmark"], "price": 12.5]

func nanoseconds(_ duration: Duration) -> Double {
  Double(duration.components.seconds) * 1e9 + Double(duration.components.attoseconds) * 1e-9
}

func execute(_ host: PluginHost, _ input: ExecutionDataMap) async throws {
  let result = try await host.execute("bench.echo", input: input)
  guard result.output.items.first?.json == request else { fail("a wrong answer: \(result.output.json)") }
}

func measureLatency(_ host: PluginHost, _ count: Int) async throws {
  let input = ExecutionDataMap(items: [ExecutionData(json: request)])
  for _ in 0..<min(count, 1000) { try await execute(host, input) }
  var times: [Double] = []
  times.reserveCapacity(count)
  for _ in 0..<count {
    let start = ContinuousClock.now
    try await execute(host, input)
    times.append(nanoseconds(start.duration(to: .now)))
  }
  times.sort()
  func percentile(_ share: Double) -> Double { times[min(count - 1, Int(Double(count) * share))] }
  print(
    """
    {"count": \(count), "p50_ns": \(percentile(0.5)), "p90_ns": \(percentile(0.9)), "p99_ns": \(percentile(0.99)), \
    "p999_ns": \(percentile(0.999)), "max_ns": \(percentile(1))}
    """)
}

func soak(_ host: PluginHost, _ count: Int, tasks: Int) async throws {
  let input = ExecutionDataMap(items: [ExecutionData(json: request)])
  let start = ContinuousClock.now
  let part = max(1, count / 20)
  for done in stride(from: 0, to: count, by: part) {
    let share = min(part, count - done)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for task in 0..<tasks {
        group.addTask {
          for _ in 0..<(share / tasks + (task < share % tasks ? 1 : 0)) { try await execute(host, input) }
        }
      }
      try await group.waitForAll()
    }
    print(
      """
      {"executions": \(done + share), "seconds": \(nanoseconds(start.duration(to: .now)) / 1e9), \
      "resident_bytes": \(memory("VmRSS"))}
      """)
    fflush(nil)
  }
}

func main(_ arguments: [String]) async throws {
  guard arguments.count >= 3, let count = Int(arguments[2]), count > 0 else {
    fail("usage: bench-plugins latency DIRECTORY COUNT | soak DIRECTORY COUNT TASKS")
  }
  let host = PluginHost()
  let package = try PluginPackage(directory: URL(fileURLWithPath: arguments[1]))
  try host.load(package)
  switch arguments[0] {
  case "latency": try await measureLatency(host, count)
  case "soak": try await soak(host, count, tasks: arguments.count > 3 ? max(1, Int(arguments[3]) ?? 4) : 4)
  default: fail("no case \(arguments[0]): latency or soak")
  }
}

do {
  try await main(Array(CommandLine.arguments.dropFirst()))
} catch {
  fail("\(error)")
}
