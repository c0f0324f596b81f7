import PluginHost
import WasmEngine

/// The limits that commands which run guests have in common.
struct GuestLimits {
  static let fuelOption = ValueOption<UInt64>(
    "--fuel", value: "N", help: "Stop after N units of fuel, about one an instruction (docs/fuel.md).", default: "no limit",
    parse: Quantity.count)
  static let timeoutOption = ValueOption<Duration>(
    "--timeout", value: "TIME", help: "Stop after this time: 5s, 500ms, 2m.", default: "no limit", parse: Quantity.duration)
  static let memoryOption = ValueOption<Int>(
    "--max-memory", value: "SIZE", help: "Linear memory that the guest may have in all: 64MiB, 1GiB.", default: "1GiB",
    parse: Quantity.bytes)
  static let heapOption = ValueOption<Int>(
    "--max-gc-heap", value: "SIZE", help: "Garbage-collected heap that the guest may have.", default: "64MiB",
    parse: Quantity.bytes)
  static let statsFlag = Flag(
    "--stats", help: "At the end print fuel, time, peak memory and, in 'run', collections on standard error.")

  static let options: [any OptionDeclaration] = [fuelOption, timeoutOption, memoryOption, heapOption, statsFlag]

  /// The same for nodes, whose executions have limits unless somebody asks for others.
  static let nodeOptions: [any OptionDeclaration] = [
    fuelOption.defaulting(to: "5000000000"), timeoutOption.defaulting(to: "30s"), memoryOption.defaulting(to: "64MiB"), statsFlag,
  ]

  var fuel: UInt64?
  var timeout: Duration?
  var memoryBytes: Int?
  var heapBytes: Int?
  var wantsStats: Bool

  init(_ arguments: ParsedArguments) throws(UsageError) {
    fuel = try arguments.value(Self.fuelOption)
    timeout = try arguments.value(Self.timeoutOption)
    memoryBytes = try arguments.value(Self.memoryOption)
    heapBytes = try arguments.value(Self.heapOption)
    wantsStats = arguments.has(Self.statsFlag)
  }

  /// A node's limits: its defaults where nothing else was asked for.
  var executionLimits: ExecutionLimits {
    var limits = ExecutionLimits()
    if let fuel { limits.fuel = fuel }
    if let timeout { limits.time = timeout }
    if let memoryBytes { limits.memoryBytes = memoryBytes }
    return limits
  }

  /// A store under these limits; the time starts now.
  func makeStore() -> Store {
    var limits = StoreLimits()
    if let memoryBytes { limits.memoryBytes = memoryBytes }
    if let heapBytes { limits.gcHeapBytes = heapBytes }
    let store = Store(limits: limits)
    if let fuel { store.fuel = fuel }
    if let timeout { store.deadline = ContinuousClock.now + timeout }
    return store
  }
}

/// What `--stats` prints.
struct RunStatistics {
  var fuel: UInt64
  var time: Duration
  var peakMemoryBytes: Int
  var heap = HeapStatistics()

  init(fuel: UInt64, time: Duration, peakMemoryBytes: Int) {
    self.fuel = fuel
    self.time = time
    self.peakMemoryBytes = peakMemoryBytes
  }

  init(_ store: Store, since start: ContinuousClock.Instant) {
    self.init(fuel: store.fuelConsumed, time: ContinuousClock.now - start, peakMemoryBytes: store.peakMemoryBytes)
    heap = store.heapStatistics
  }

  init(_ statistics: ExecutionStatistics) {
    self.init(fuel: statistics.fuel, time: statistics.duration, peakMemoryBytes: statistics.peakMemoryBytes)
  }

  var line: String {
    let line = "swiftlet: stats: fuel \(fuel), time \(Self.milliseconds(time)) ms, peak memory \(peakMemoryBytes) bytes"
    guard heap.collections > 0 else { return line }
    return line + ", \(heap.collections) collections of \(Self.milliseconds(heap.totalPause)) ms in all and at most "
      + "\(Self.milliseconds(heap.longestPause)) ms, \(heap.liveBytes) bytes live after the last"
  }

  /// A line for each capability that the node's plugin used, and one for tries beyond the first.
  static func callLines(_ statistics: ExecutionStatistics) -> [String] {
    var lines = statistics.calls.sorted { $0.key.rawValue < $1.key.rawValue }.filter { $0.value != CallUsage() }.map {
      name, usage in
      "swiftlet: stats: \(name.rawValue): \(usage.calls) calls, \(usage.bytes) bytes"
        + (usage.refusals == 0 ? "" : ", \(usage.refusals) refused")
    }
    if statistics.retries > 0 { lines.append("swiftlet: stats: \(statistics.retries) retries") }
    return lines
  }

  private static func milliseconds(_ time: Duration) -> Double {
    let milliseconds = Double(time.components.seconds) * 1e3 + Double(time.components.attoseconds) * 1e-15
    return (milliseconds * 1000).rounded() / 1000
  }
}
