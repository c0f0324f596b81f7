import Foundation
import Testing

@testable import PluginHost

@Suite struct ConcurrencyTests {
  private func key(_ tenant: String, _ plugin: String = "p", limit: Int? = nil) -> ConcurrencyGate.Key {
    ConcurrencyGate.Key(tenant: tenant, plugin: plugin, limit: limit)
  }

  @Test func whoWaitsBeginsInTurn() async throws {
    let gate = ConcurrencyGate(limits: ConcurrencyLimits(executions: 1))
    try await gate.enter(key("first"), deadline: nil)
    let order = Notes<String>()
    await withTaskGroup(of: Void.self) { group in
      for (number, tenant) in ["a", "a", "a", "b", "c"].enumerated() {
        group.addTask {
          try? await gate.enter(self.key(tenant), deadline: nil)
          order.add(tenant)
          gate.leave(self.key(tenant))
        }
        await eventually { gate.waitingCount == number + 1 }
      }
      gate.leave(key("first"))
    }
    // A tenant with many does not keep the others waiting.
    #expect(order.all == ["a", "b", "c", "a", "a"])
    #expect(gate.runningCount == 0)
    #expect(gate.waitingCount == 0)
  }

  @Test func eachLimitIsKept() async throws {
    let gate = ConcurrencyGate(limits: ConcurrencyLimits(executions: 4, perTenant: 3, perPlugin: 2, waitingPerTenant: 0))
    func mayEnter(_ key: ConcurrencyGate.Key) async -> Bool {
      do { try await gate.enter(key, deadline: nil) } catch { return false }
      return true
    }
    #expect(await mayEnter(key("a", "p")))
    #expect(await mayEnter(key("a", "p")))
    #expect(!(await mayEnter(key("a", "p"))))
    #expect(!(await mayEnter(key("b", "p"))))
    #expect(await mayEnter(key("a", "q", limit: 1)))
    #expect(!(await mayEnter(key("a", "r"))))
    #expect(!(await mayEnter(key("b", "s", limit: 0))))
    #expect(await mayEnter(key("b", "q")))
    #expect(!(await mayEnter(key("c", "t"))))
    gate.leave(key("a", "p"))
    #expect(await mayEnter(key("c", "p")))
    #expect(gate.runningCount == 4)
  }

  @Test func waitingEndsByCancellingAndByTime() async throws {
    let gate = ConcurrencyGate(limits: ConcurrencyLimits(executions: 1, waitingPerTenant: 2))
    try await gate.enter(key("a"), deadline: nil)
    let waiting = Task { () -> ConcurrencyGate.Refusal? in
      do throws(ConcurrencyGate.Refusal) {
        try await gate.enter(self.key("a"), deadline: nil)
        return nil
      } catch {
        return error
      }
    }
    await eventually { gate.waitingCount == 1 }
    waiting.cancel()
    guard case .cancelled? = await waiting.value else {
      Issue.record("not cancelled")
      return
    }
    #expect(gate.waitingCount == 0)
    do throws(ConcurrencyGate.Refusal) {
      try await gate.enter(key("a"), deadline: .now + .milliseconds(10))
      Issue.record("entered")
    } catch {
      guard case .timedOut = error else {
        Issue.record("\(error)")
        return
      }
    }
    #expect(gate.waitingCount == 0)
    gate.leave(key("a"))
    try await gate.enter(key("a"), deadline: nil)
    #expect(gate.runningCount == 1)
  }

  /// An execution that waits for its turn says so when it is cancelled, or its time is over, or too many wait.
  @Test func executionsThatDoNotBeginSayWhy() async throws {
    var configuration = PluginHost.Configuration()
    configuration.concurrency = ConcurrencyLimits(executions: 1, waitingPerTenant: 1)
    let host = PluginHost(configuration: configuration)
    var spinner = counting(1)
    spinner.execution = "(call $spin)"
    try host.load(spinner.package())
    let endless = ExecutionLimits(fuel: nil, time: nil)
    let first = Task { try await host.execute("test.text", limits: endless) }
    await eventually { host.runtime.gate.runningCount == 1 }
    let second = Task { try await host.execute("test.text", limits: endless) }
    await eventually { host.runtime.gate.waitingCount == 1 }
    let third = await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text", limits: endless) }
    #expect(third?.reason == .quotaExceeded)
    #expect(third?.isRetryable == true)
    second.cancel()
    let cancelled = await #expect(throws: NodeExecutionError.self) { try await second.value }
    #expect(cancelled?.reason == .cancelled)
    #expect(cancelled?.message == "the execution was cancelled while it waited")
    var short = endless
    short.time = .milliseconds(10)
    let late = await #expect(throws: NodeExecutionError.self) { try await host.execute("test.text", limits: short) }
    #expect(late?.reason == .timedOut)
    first.cancel()
    #expect(await #expect(throws: NodeExecutionError.self) { try await first.value }?.reason == .cancelled)
    #expect(host.runtime.gate.runningCount == 0)
    let usage = host.usage(tenant: "default").total
    #expect(usage.failures == [.cancelled: 1])
    #expect(usage.running == 0)
    #expect(usage.reservedMemoryBytes == 0)
  }
}
