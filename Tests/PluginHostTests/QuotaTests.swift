import Foundation
import Synchronization
import Testing

@testable import PluginHost

@Suite struct QuotaTests {
  @Test func usageIsCountedByTenantAndPlugin() async throws {
    let host = PluginHost()
    try host.load(counting(100).package())
    try host.load(counting(100, kind: "test.other", name: "test.other").package())
    let first = try await host.execute("test.text", context: ExecutionContext(tenant: "a"))
    _ = try await host.execute("test.other", context: ExecutionContext(tenant: "a"))
    _ = try await host.execute("test.text", context: ExecutionContext(tenant: "b"))
    var limits = ExecutionLimits()
    limits.fuel = 50
    _ = try? await host.execute("test.text", limits: limits, context: ExecutionContext(tenant: "b"))
    let usage = host.usage(tenant: "a")
    #expect(usage.total.executions == 2)
    #expect(usage.total.fuel == 2 * first.statistics.fuel)
    #expect(usage.total.duration > .zero)
    #expect(usage.total.peakMemoryBytes >= 2 << 16)
    #expect(usage.total.failures.isEmpty)
    #expect(usage.plugins.keys.sorted() == ["test.other", "test.text"])
    #expect(usage.plugins["test.text"]?.fuel == first.statistics.fuel)
    let other = host.usage(tenant: "b")
    #expect(other.total.executions == 2)
    #expect(other.total.failures == [.outOfFuel: 1])
    #expect(other.total.fuel > first.statistics.fuel)
    #expect(other.total.fuel <= first.statistics.fuel + 50)
    #expect(host.usage(tenant: "nobody") == TenantUsage())
  }

  /// Many executions at the same time cannot take more together than the tenant has.
  @Test func aTenantsFuelIsKeptWhileItsExecutionsRun() async throws {
    var configuration = PluginHost.Configuration()
    configuration.fuelSlice = 1000
    configuration.tenantQuota = UsageQuota(fuel: 100_000)
    let host = PluginHost(configuration: configuration)
    var spinner = counting(1)
    spinner.execution = "(call $spin)"
    try host.load(spinner.package())
    await withTaskGroup(of: NodeExecutionError.Reason?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          await #expect(throws: NodeExecutionError.self) {
            try await host.execute("test.text", context: ExecutionContext(tenant: "a"))
          }?.reason
        }
      }
      for await reason in group { #expect(reason == .quotaExceeded) }
    }
    let used = host.usage(tenant: "a").total.fuel
    #expect(used > 90_000)
    #expect(used <= 100_000)
    let refused = await #expect(throws: NodeExecutionError.self) {
      try await host.execute("test.text", context: ExecutionContext(tenant: "a"))
    }
    #expect(refused?.code == "quota_exceeded")
    // Others are not concerned.
    var limits = ExecutionLimits()
    limits.fuel = 5000
    let other = await #expect(throws: NodeExecutionError.self) {
      try await host.execute("test.text", limits: limits, context: ExecutionContext(tenant: "b"))
    }
    #expect(other?.reason == .outOfFuel)
  }

  @Test func memoryAndExecutionsOfATenant() throws {
    let ledger = UsageLedger(
      tenantQuota: UsageQuota(executions: 3, memoryBytes: 100), pluginQuota: UsageQuota(executions: 2))
    let account = UsageLedger.Account(tenant: "a", plugin: "p")
    let other = UsageLedger.Account(tenant: "a", plugin: "q")
    try ledger.begin(account, memoryBytes: 60)
    #expect(throws: UsageLedger.Refusal.self) { try ledger.begin(account, memoryBytes: 41) }
    try ledger.begin(account, memoryBytes: 40)
    ledger.end(account, memoryBytes: 60, statistics: ExecutionStatistics(), failure: nil)
    // Two of this plugin: one has ended, one runs.
    #expect(throws: UsageLedger.Refusal.self) { try ledger.begin(account, memoryBytes: 1) }
    try ledger.begin(other, memoryBytes: 1)
    #expect(throws: UsageLedger.Refusal.self) { try ledger.begin(other, memoryBytes: 1) }
    #expect(throws: UsageLedger.Refusal.self) {
      try ledger.begin(UsageLedger.Account(tenant: "b", plugin: "p"), memoryBytes: 101)
    }
  }

  @Test func windowsBeginAnew() throws {
    let time = Mutex(ContinuousClock.now)
    let ledger = UsageLedger(tenantQuota: UsageQuota(fuel: 100, executions: 1, window: .seconds(60))) { time.withLock { $0 } }
    let account = UsageLedger.Account(tenant: "a", plugin: "p")
    try ledger.begin(account, memoryBytes: 10)
    #expect(ledger.takeFuel(account, atMost: 80) == 80)
    #expect(ledger.takeFuel(account, atMost: 80) == 20)
    #expect(ledger.takeFuel(account, atMost: 80) == 0)
    ledger.returnFuel(account, 30)
    #expect(ledger.takeFuel(account, atMost: 80) == 30)
    #expect(throws: UsageLedger.Refusal.self) { try ledger.begin(account, memoryBytes: 10) }
    time.withLock { $0 += .seconds(60) }
    #expect(ledger.usage(tenant: "a").total.fuel == 0)
    // What runs goes on running.
    #expect(ledger.usage(tenant: "a").total.running == 1)
    #expect(ledger.takeFuel(account, atMost: 80) == 80)
    ledger.end(account, memoryBytes: 10, statistics: ExecutionStatistics(), failure: nil)
    #expect(ledger.usage(tenant: "a").total.running == 0)
  }

  @Test func inventedTenantsAreForgotten() throws {
    let ledger = UsageLedger()
    for number in 0..<(3 * UsageLedger.tenantLimit) {
      let account = UsageLedger.Account(tenant: "t\(number)", plugin: "p")
      try ledger.begin(account, memoryBytes: 1)
      ledger.end(account, memoryBytes: 1, statistics: ExecutionStatistics(), failure: nil)
    }
    #expect(ledger.tenantCount <= UsageLedger.tenantLimit + 1)
  }

  @Test func callsAreCountedForExecutionTenantAndPlugin() async throws {
    var plugin = TextPlugin()
    plugin.imports = #"(import "hetumind:plugin/clock@1.0.0" "now" (func $now (result i64)))"#
    plugin.execution = """
      (local $left i32)
      (local.set $left (i32.const 10))
      (loop $again
        (drop (call $now))
        (br_if $again (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
      (i32.const 176)
      """
    var configuration = PluginHost.Configuration()
    configuration.tenantQuota = UsageQuota(calls: [.clock: CallQuota(calls: 25)])
    let host = PluginHost(configuration: configuration)
    try host.load(plugin.package())
    #expect(try await host.execute("test.text").statistics.calls == [.clock: CallUsage(calls: 10)])
    var limits = ExecutionLimits()
    limits.calls[.clock] = CallQuota(calls: 4)
    let few = await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text", limits: limits) }
    #expect(few?.reason == .quotaExceeded)
    #expect(few?.message == "the execution has used up its 4 calls of clock")
    #expect(few?.statistics.calls == [.clock: CallUsage(calls: 4, refusals: 1)])
    _ = try await host.execute("test.text")
    let last = await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text") }
    #expect(last?.message == "the tenant has used up its 25 calls of clock")
    #expect(host.usage(tenant: "default").total.calls == [.clock: CallUsage(calls: 25, refusals: 2)])
  }
}
