import ComponentABI
import Synchronization
import Telemetry
import WasmEngine

/// A session with a plugin's supplier: an instance with a handle that `create-supplier` gave.
final class PluginSupplier: SupplierConnection {
  /// Hands the instance from one call to the next.
  ///
  /// Safe: it is only touched by the call whose turn it is.
  private struct Live: @unchecked Sendable {
    let instance: PluginInstance
    let handle: ComponentValue
  }

  private enum Phase {
    /// No call was made yet.
    case new
    case live(Live)
    /// With the call whose turn it is.
    case taken
    case closed(String)
  }

  private struct State {
    var phase = Phase.new
    /// Set when the session is closed while a call has the instance.
    var closing: String?
    var alarm: Alarm?
  }

  let plugin: Plugin
  private let definition: NodeDefinition
  private let request: NodeRequest
  private let calls = CallQueue()
  private let state = Mutex(State())

  /// Throws `NodeExecutionError` where too many sessions are open.
  init(_ plugin: Plugin, _ definition: NodeDefinition, _ request: NodeRequest) throws(NodeExecutionError) {
    self.plugin = plugin
    self.definition = definition
    self.request = request
    try plugin.runtime.sessions.add(self, tenant: request.context.tenant)
  }

  deinit { close() }

  var isClosed: Bool { state.withLock { if case .closed = $0.phase { true } else { $0.closing != nil } } }

  func close() { close("it was closed") }

  /// Lets the instance go, which no call has.
  private func close(_ why: String) {
    plugin.runtime.sessions.remove(ObjectIdentifier(self))
    let leaving: Phase? = state.withLock { state in
      state.alarm?.cancel()
      state.alarm = nil
      switch state.phase {
      case .closed: return nil
      case .taken:
        state.closing = state.closing ?? why
        return nil
      case .new, .live:
        defer { state.phase = .closed(why) }
        return state.phase
      }
    }
    // The supplier's instance goes with all its memory; nobody is left for whom `drop-supplier` could do something.
    withExtendedLifetime(leaving) {}
  }

  // MARK: Calls

  /// Makes one call within limits of its own, when all before it are done.
  func call<Answer: Sendable>(
    inputBytes: Int = 0, _ body: @escaping @Sendable (GuestCalls, ComponentValue) async throws -> Answer
  ) async throws -> (answer: Answer, statistics: ExecutionStatistics) {
    try await calls.exclusive {
      let execution = PluginExecution(plugin, definition, request)
      let start = ContinuousClock.now
      return try await execution.admitted(start) { () async throws(NodeExecutionError) in
        let lane = plugin.runtime.scheduler.lane(tenant: request.context.tenant)
        return await lane.run {
          await PluginExecution.guarded { [self] token in await run(execution, token, lane, start, inputBytes, body) }
        }
      }
    }
  }

  private func run<Answer: Sendable>(
    _ execution: PluginExecution, _ token: CancellationToken, _ lane: ExecutionLane, _ start: ContinuousClock.Instant,
    _ inputBytes: Int, _ body: @Sendable (GuestCalls, ComponentValue) async throws -> Answer
  ) async -> (Result<Answer, NodeExecutionError>, ExecutionStatistics) {
    let span = execution.startSpan("plugin.call", HostTelemetry.parent(request.context.traceparent))
    defer { span.end() }
    let context = execution.context(token, span.context)
    var statistics = ExecutionStatistics()
    let result: Result<Answer, any Error>
    do {
      let taken = try take()
      let instance = if let taken { taken.instance } else { try await plugin.instance(context) }
      if taken != nil { instance.store.renewBudget(fuel: 0) }
      let step = InstanceRun(instance, context, lane)
      let calls = GuestCalls(instance.component, execution.limits)
      let outcome: Result<(Live, Result<Answer, any Error>), any Error>
      do {
        outcome = .success(
          try await step.perform { [definition] in
            let handle = if let taken { taken.handle } else { try await calls.makeSupplier(definition) }
            let live = Live(instance: instance, handle: handle)
            do {
              return (live, .success(try await body(calls, handle)))
            } catch let error as ReportedError {
              // The supplier's own error is no end of it.
              return (live, .failure(error))
            }
          })
      } catch {
        outcome = .failure(error)
      }
      statistics = step.finish()
      let (live, answer) = try outcome.get()
      giveBack(live)
      result = answer
    } catch {
      // A guest that was stopped or trapped cannot be called again.
      end("a call failed")
      context.finish()
      result = .failure(error)
    }
    statistics.inputBytes = inputBytes
    statistics.duration = start.duration(to: .now)
    let answer = result.mapError { execution.failure($0, context, statistics) }
    span.note(statistics)
    if case .failure(let failure) = answer { span.note(failure) }
    return (answer, statistics)
  }

  /// The instance for a call; nil before the first.
  private func take() throws(NodeExecutionError) -> Live? {
    let result: Result<Live?, NodeExecutionError> = state.withLock { state in
      state.alarm?.cancel()
      state.alarm = nil
      switch state.phase {
      case .new:
        state.phase = .taken
        return .success(nil)
      case .live(let live):
        state.phase = .taken
        return .success(live)
      case .taken: return .failure(NodeExecutionError(.failed, "two calls of a supplier's session at once"))
      case .closed(let why): return .failure(NodeExecutionError(.closed, "the supplier's session is closed: \(why)"))
      }
    }
    return try result.get()
  }

  private func giveBack(_ live: Live) {
    let idle = plugin.runtime.sessions.limits.idle
    let closing: String? = state.withLock { state in
      state.phase = .live(live)
      guard state.closing == nil else { return state.closing }
      state.alarm = Alarm(.now + idle) { [weak self] in self?.close("nobody used it for \(idle)") }
      return nil
    }
    if let closing { close(closing) }
  }

  /// Ends the session in a call that has taken the instance.
  private func end(_ why: String) {
    state.withLock { state in if case .taken = state.phase { state.phase = .closed(state.closing ?? why) } }
    close(why)
  }
}
