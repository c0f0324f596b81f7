import ComponentABI
import Telemetry
import WasmEngine

/// One execution of a plugin's node: admitted, run in slices within its limits, its errors and statistics in the host's terms.
struct PluginExecution: Sendable {
  let plugin: Plugin
  let definition: NodeDefinition
  let request: NodeRequest
  /// The request's limits and the policy's.
  let limits: ExecutionLimits
  let deadline: ContinuousClock.Instant?

  private var runtime: PluginRuntime { plugin.runtime }
  private var tenant: String { request.context.tenant }

  init(_ plugin: Plugin, _ definition: NodeDefinition, _ request: NodeRequest) {
    self.plugin = plugin
    self.definition = definition
    self.request = request
    let quota = plugin.runtime.policy.quota(plugin: plugin.manifest.name, tenant: request.context.tenant)
    limits = request.limits.limited(by: quota)
    let end = limits.time.map { ContinuousClock.now + $0 }
    deadline = [end, request.deadline].compactMap(\.self).min()
  }

  /// An answer and what it took.
  typealias Outcome<Answer> = (answer: Answer, statistics: ExecutionStatistics)

  /// The same error with the names of plugin and node.
  func identified(_ error: NodeExecutionError) -> NodeExecutionError {
    var error = error
    error.plugin = plugin.manifest.name
    error.node = definition.kind
    error.version = definition.version
    return error
  }

  /// Waits until the execution may begin, and runs the body with an instance in a lane of its own.
  ///
  /// Cancelling the task stops it, wherever it is. Throws `NodeExecutionError` with what was used.
  func perform<Answer: Sendable>(
    inputBytes: Int = 0, outputBytes: @escaping @Sendable (Answer) -> Int = { _ in 0 },
    _ body: @escaping @Sendable (GuestCalls) async throws -> Answer
  ) async throws(NodeExecutionError) -> Outcome<Answer> {
    let start = ContinuousClock.now
    return try await admitted(start) { () async throws(NodeExecutionError) in
      let lane = runtime.scheduler.lane(tenant: tenant)
      return await lane.run {
        await Self.guarded { token in
          await run(token, lane, start, inputBytes: inputBytes, outputBytes: outputBytes, body)
        }
      }
    }
  }

  /// Within the limits of executions at the same time, and of what the tenant may use.
  func admitted<Answer>(
    _ start: ContinuousClock.Instant,
    _ body: () async throws(NodeExecutionError) -> (Result<Answer, NodeExecutionError>, ExecutionStatistics)
  ) async throws(NodeExecutionError) -> Outcome<Answer> {
    let quota = runtime.policy.quota(plugin: plugin.manifest.name, tenant: tenant)
    let key = ConcurrencyGate.Key(tenant: tenant, plugin: plugin.manifest.name, limit: quota.concurrency)
    do throws(ConcurrencyGate.Refusal) {
      try await runtime.gate.enter(key, deadline: deadline)
    } catch {
      throw refused(error, start)
    }
    defer { runtime.gate.leave(key) }
    let account = UsageLedger.Account(tenant: tenant, plugin: plugin.manifest.name)
    do throws(UsageLedger.Refusal) {
      try runtime.ledger.begin(account, memoryBytes: limits.memoryBytes)
    } catch {
      throw identified(NodeExecutionError(.quotaExceeded, error.message, isRetryable: true))
    }
    let (result, statistics) = try await body()
    var failure: NodeExecutionError.Reason?
    if case .failure(let error) = result { failure = error.reason }
    runtime.ledger.end(account, memoryBytes: limits.memoryBytes, statistics: statistics, failure: failure)
    runtime.telemetry.count(plugin.manifest.name, definition.kind, statistics, failure)
    return (try result.get(), statistics)
  }

  private func refused(_ refusal: ConcurrencyGate.Refusal, _ start: ContinuousClock.Instant) -> NodeExecutionError {
    let statistics = ExecutionStatistics(duration: start.duration(to: .now))
    switch refusal {
    case .cancelled:
      return identified(NodeExecutionError(.cancelled, "the execution was cancelled while it waited", statistics: statistics))
    case .timedOut:
      return identified(
        NodeExecutionError(
          .timedOut, "the execution's time was over while it waited for others", isRetryable: true, statistics: statistics))
    case .tooManyWaiting(let limit):
      return identified(
        NodeExecutionError(
          .quotaExceeded, "\(limit) executions of the tenant wait already", isRetryable: true, statistics: statistics))
    }
  }

  /// Runs the body with a token that the task's cancellation cancels.
  static func guarded<R: Sendable>(_ body: @Sendable (CancellationToken) async -> R) async -> R {
    let token = CancellationToken()
    return await withTaskCancellationHandler {
      await body(token)
    } onCancel: {
      token.cancel()
    }
  }

  // MARK: In the lane

  func startSpan(_ name: String, _ parent: TraceContext?) -> any TraceSpan {
    runtime.telemetry.tracer.startSpan(
      name, kind: .inner, parent: parent,
      attributes: [
        "swiftlet.plugin": .string("\(plugin.manifest.name)@\(plugin.manifest.version)"),
        "swiftlet.node": .string("\(definition.kind)@\(definition.version)"),
      ])
  }

  func context(_ token: CancellationToken, _ trace: TraceContext?) -> CallContext {
    let name = plugin.manifest.name
    let scope = ServiceScope(
      tenant: tenant, workflow: request.context.workflow.id, execution: request.context.execution, plugin: name,
      node: definition.kind, version: definition.version)
    let authorization = runtime.policy.authorization(plugin: name, request: plugin.manifest.capabilities, tenant: tenant)
    return CallContext(
      scope: scope, runtime: runtime, limits: limits, authorization: authorization, request: request, deadline: deadline,
      cancellation: token, trace: trace)
  }

  private func run<Answer: Sendable>(
    _ token: CancellationToken, _ lane: ExecutionLane, _ start: ContinuousClock.Instant, inputBytes: Int,
    outputBytes: @Sendable (Answer) -> Int, _ body: @Sendable (GuestCalls) async throws -> Answer
  ) async -> (Result<Answer, NodeExecutionError>, ExecutionStatistics) {
    let span = startSpan("plugin.execute", HostTelemetry.parent(request.context.traceparent))
    defer { span.end() }
    let context = context(token, span.context)
    let instance: PluginInstance
    do {
      let making = startSpan("plugin.instantiate", span.context)
      defer { making.end() }
      instance = try await plugin.instance(context)
    } catch {
      context.finish()
      let statistics = ExecutionStatistics(duration: start.duration(to: .now), inputBytes: inputBytes)
      let failure = failure(error, context, statistics)
      span.note(failure)
      return (.failure(failure), statistics)
    }
    let step = InstanceRun(instance, context, lane)
    let result: Result<Answer, any Error>
    do {
      result = .success(try await step.perform { try await body(GuestCalls(instance.component, limits)) })
    } catch {
      result = .failure(error)
    }
    var statistics = step.finish()
    statistics.duration = start.duration(to: .now)
    statistics.inputBytes = inputBytes
    defer { span.note(statistics) }
    switch result {
    case .success where token.isCancelled:
      // Who cancels is never told that it went well.
      let failure = failure(CancellationError(), context, statistics)
      span.note(failure)
      return (.failure(failure), statistics)
    case .success(let answer):
      statistics.outputBytes = outputBytes(answer)
      plugin.takeBack(instance, tenant: tenant)
      return (.success(answer), statistics)
    case .failure(let error):
      let failure = failure(error, context, statistics)
      span.note(failure)
      // What the plugin reports is no sign that anything is wrong with its instance; all else might be.
      if failure.reason == .reported { plugin.takeBack(instance, tenant: tenant) }
      return (.failure(failure), statistics)
    }
  }

  /// The error in the host's terms. A plugin that passes the host's refusal on failed for it.
  func failure(_ error: any Error, _ context: CallContext, _ statistics: ExecutionStatistics) -> NodeExecutionError {
    var failure = identified(NodeExecutionError(error))
    if failure.reason == .reported, context.cancellation.isCancelled {
      failure.reason = .cancelled
      failure.code = NodeExecutionError.Reason.cancelled.code
      failure.isRetryable = false
    } else if failure.reason == .reported, let deadline, deadline <= .now, failure.code == ServiceError.Code.timeout.rawValue {
      failure.reason = .timedOut
    } else if failure.reason == .reported, let refusal = context.refusal, failure.code == refusal.code.rawValue {
      let cause = NodeExecutionError(refusal: refusal)
      failure.reason = cause.reason
      failure.cause = refusal.description
    }
    failure.statistics = statistics
    return failure
  }
}
