import Foundation
import Synchronization
import Testing

@testable import PluginHost

/// The turns that a scheduler gave, in order.
final class TurnRecord: Sendable {
  private let turns = Mutex<[(tenant: String, lane: ObjectIdentifier)]>([])

  func note(_ lane: ExecutionLane) { turns.withLock { $0.append((lane.tenant, ObjectIdentifier(lane))) } }

  var all: [(tenant: String, lane: ObjectIdentifier)] { turns.withLock { $0 } }
}

/// Keeps what tasks note, in order.
final class Notes<Note: Sendable>: Sendable {
  private let list = Mutex<[Note]>([])

  func add(_ note: Note) { list.withLock { $0.append(note) } }

  var all: [Note] { list.withLock { $0 } }
}

/// Waits for something that other tasks bring about.
func eventually(_ condition: () -> Bool) async {
  while !condition() { await Task.yield() }
}

/// What the guests of these tests do: a loop of so many rounds, 4 units of fuel each, then an empty answer.
func counting(_ rounds: Int, kind: String = "test.text", name: String = "test.text") -> TextPlugin {
  var plugin = TextPlugin(name: name)
  plugin.kinds = #"[{ "kind": "\#(kind)", "versions": ["1.0.0"], "type": "executor" }]"#
  plugin.definition = #"{"kind": "\#(kind)", "version": "1.0.0"}"#
  plugin.execution = """
    (local $left i32)
    (local.set $left (i32.const \(rounds)))
    (loop $again (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
    (i32.const 176)
    """
  return plugin
}

@Suite struct SchedulingTests {
  /// 1000 executions of two tenants beside a plugin of a third that spins, on two threads. Fairness is counted in turns, each
  /// of which is a slice of fuel; no time is looked at.
  @Test func executionsShareTheThreadsEvenly() async throws {
    let record = TurnRecord()
    let scheduler = ExecutionScheduler(threads: 2, isPaused: true) { record.note($0) }
    var configuration = PluginHost.Configuration()
    configuration.fuelSlice = 2000
    configuration.concurrency = ConcurrencyLimits(executions: nil, perTenant: nil, perPlugin: nil)
    let host = PluginHost(configuration: configuration, scheduler: scheduler)
    // 5 rounds cost 20 units, so this is ten slices; the other one spins until its fuel is used up: 3000 slices.
    try host.load(counting(5000).package())
    var spinner = counting(1, kind: "test.spin", name: "test.spin")
    spinner.execution = "(call $spin)"
    try host.load(spinner.package())
    var limits = ExecutionLimits()
    limits.fuel = 6_000_000
    limits.time = nil
    let (count, spinLimits) = (500, limits)
    let fuel = try await withThrowingTaskGroup(of: UInt64?.self) { group in
      group.addTask {
        let error = await #expect(throws: NodeExecutionError.self) {
          try await host.execute("test.spin", limits: spinLimits, context: ExecutionContext(tenant: "c"))
        }
        #expect(error?.reason == .outOfFuel)
        return nil
      }
      for tenant in ["a", "b"] {
        for _ in 0..<count {
          group.addTask { try await host.execute("test.text", context: ExecutionContext(tenant: tenant)).statistics.fuel }
        }
      }
      await eventually { scheduler.waitingCount == 2 * count + 1 }
      scheduler.resume()
      var fuel: Set<UInt64> = []
      for try await used in group { if let used { fuel.insert(used) } }
      return fuel
    }
    // Slices change nothing about what an execution costs.
    #expect(fuel.count == 1)
    #expect((fuel.first ?? 0) > 20_000)
    // The part in which all of them have something to run: an execution takes ten slices.
    let turns = Array(record.all.prefix(3 * count * 9))
    var byTenant: [String: Int] = [:]
    var byLane: [String: [ObjectIdentifier: Int]] = [:]
    var (lead, spinnerLead) = (0, 0)
    for turn in turns {
      byTenant[turn.tenant, default: 0] += 1
      byLane[turn.tenant, default: [:]][turn.lane, default: 0] += 1
      let (a, b, c) = (byTenant["a"] ?? 0, byTenant["b"] ?? 0, byTenant["c"] ?? 0)
      lead = max(lead, abs(a - b))
      spinnerLead = max(spinnerLead, c - min(a, b))
    }
    // No tenant is ahead of another by more than the threads, and the spinner never; nor is it starved, though it is alone.
    #expect(lead <= 2)
    #expect(spinnerLead <= 2)
    #expect((byTenant["c"] ?? 0) > (byTenant["a"] ?? 0) / 2)
    // Each of a tenant's executions has had as many turns as the others.
    for tenant in ["a", "b"] {
      let counts = byLane[tenant] ?? [:]
      #expect(counts.count == count)
      #expect((counts.values.max() ?? 0) - (counts.values.min() ?? 0) <= 2)
    }
  }

  @Test func fuelEndsWhereItWouldWithoutSlices() async throws {
    var used: Set<UInt64> = []
    for slice in [1000, 1777, 1 << 18] as [UInt64] {
      var configuration = PluginHost.Configuration()
      configuration.fuelSlice = slice
      let host = PluginHost(configuration: configuration)
      try host.load(counting(3000).package())
      let fuel = try await host.execute("test.text").statistics.fuel
      used.insert(fuel)
      var limits = ExecutionLimits()
      limits.fuel = fuel
      #expect(try await host.execute("test.text", limits: limits).statistics.fuel == fuel)
      limits.fuel = fuel - 1
      let error = await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text", limits: limits) }
      #expect(error?.reason == .outOfFuel)
      #expect((error?.statistics.fuel ?? .max) < fuel)
    }
    #expect(used.count == 1)
  }

  /// What cannot be stopped and resumed gets fuel beyond the slice, but none beyond the limit.
  @Test func theHelpersOfTheAbiHaveFuelOfTheirOwn() async throws {
    var plugin = TextPlugin()
    plugin.execution = "(i32.const 176)"
    plugin.fields = """
      (func (export "cabi_post_execute") (param i32) (local $left i32)
        (local.set $left (i32.const 20000))
        (loop $again (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1))))))
      """
    var configuration = PluginHost.Configuration()
    configuration.fuelSlice = 1000
    let host = PluginHost(configuration: configuration)
    try host.load(plugin.package())
    let fuel = try await host.execute("test.text").statistics.fuel
    #expect(fuel > 60_000)
    var limits = ExecutionLimits()
    limits.fuel = fuel - 1
    let error = await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text", limits: limits) }
    #expect(error?.reason == .outOfFuel)
  }

  @Test func threadsEndWithTheirScheduler() async {
    weak var core: ExecutionScheduler.Core?
    do {
      let scheduler = ExecutionScheduler(threads: 2)
      core = scheduler.core
      let lane = scheduler.lane(tenant: "a")
      #expect(await lane.run { 5 } == 5)
    }
    await eventually { core == nil }
  }

  @Test func whatCameFirstLeavesFirst() {
    var ring = Ring<Int>()
    var expected = 0
    for number in 0..<1000 {
      ring.append(number)
      if number % 3 != 0 {
        #expect(ring.popFirst() == expected)
        expected += 1
      }
    }
    while let number = ring.popFirst() {
      #expect(number == expected)
      expected += 1
    }
    #expect(expected == 1000)
    #expect(ring.isEmpty)
  }
}
