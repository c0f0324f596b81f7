import Telemetry

/// A node's execution as its workflow wants it: item by item or at once, tried again, its errors thrown or passed on.
struct NodeRun: Sendable {
  let node: any NodeExecutor
  let settings: NodeSettings
  var telemetry = HostTelemetry()

  private var definition: NodeDefinition { node.definition }

  /// What has come of the execution so far.
  private struct Progress {
    var ports: [ConnectionKind: [[ExecutionData]?]] = [:]
    var statistics = ExecutionStatistics()

    /// Adds items behind those that a port has.
    mutating func add(_ output: ExecutionDataMap) {
      for (kind, lists) in output.ports {
        var mine = ports[kind] ?? []
        for (index, list) in lists.enumerated() {
          if index >= mine.count { mine.append(nil) }
          if let list { mine[index] = (mine[index] ?? []) + list }
        }
        ports[kind] = mine
      }
    }
  }

  /// Runs the node on all items, in a span of its own. Throws `NodeExecutionError` with what all tries have used.
  func perform(_ request: NodeRequest) async throws(NodeExecutionError) -> NodeResult {
    let (tracer, context) = (telemetry.tracer, request.context)
    var parent = HostTelemetry.parent(context.traceparent)
    // A host that traces nothing itself gets the whole execution from here.
    let root = parent == nil ? tracer.startSpan("execution") : nil
    root?.setAttribute(HetumindAttribute.execution, .string(context.execution))
    parent = parent ?? root?.context
    let span = tracer.startSpan("node \(definition.kind)", parent: parent)
    defer {
      span.end()
      root?.end()
    }
    if tracer.isEnabled {
      span.setAttribute(HetumindAttribute.node, .string(context.nodeName ?? definition.kind))
      span.setAttribute(HetumindAttribute.execution, .string(context.execution))
      span.setAttribute("swiftlet.node", .string("\(definition.kind)@\(definition.version)"))
      span.setAttribute("swiftlet.tenant", .string(context.tenant))
      span.setAttribute("swiftlet.workflow", .string(context.workflow.id))
    }
    var traced = request
    traced.context.traceparent = span.context?.traceparent
    do throws(NodeExecutionError) {
      let result = try await run(traced)
      span.note(result.statistics)
      span.setAttribute(HetumindAttribute.retries, .int(Int64(result.statistics.retries)))
      span.setStatus(.ok)
      return result
    } catch {
      span.note(error.statistics)
      span.setAttribute(HetumindAttribute.retries, .int(Int64(error.statistics.retries)))
      span.note(error)
      root?.setStatus(.error(error.message))
      throw error
    }
  }

  private func run(_ request: NodeRequest) async throws(NodeExecutionError) -> NodeResult {
    var request = request
    if let timeout = settings.timeout { request.deadline = least(request.deadline, .now + timeout) }
    if let time = request.limits.time { request.deadline = least(request.deadline, .now + time) }
    var progress = Progress()
    let inputs = settings.executeMode == .all ? [request.input] : Self.single(request.input)
    if inputs.isEmpty { progress.ports[.main] = [[]] }
    for (index, input) in inputs.enumerated() {
      var part = request
      part.input = input
      if settings.executeMode == .eachItem {
        part.itemIndex = request.itemIndex + index
        if request.itemIndex == 0 { part.siblings = request.input.items }
      }
      do throws(NodeExecutionError) {
        var output = try await retrying(part, &progress.statistics)
        if settings.executeMode == .eachItem { Self.link(&output, to: input) }
        progress.add(output)
      } catch {
        try pass(error, input, &progress)
      }
    }
    return NodeResult(output: ExecutionDataMap(progress.ports), statistics: progress.statistics)
  }

  private func least(
    _ deadline: ContinuousClock.Instant?, _ other: ContinuousClock.Instant
  ) -> ContinuousClock.Instant { min(deadline ?? other, other) }

  // MARK: Items

  /// The input once for each item of the first main port, with that item alone there. Other ports stay as they are.
  private static func single(_ input: ExecutionDataMap) -> [ExecutionDataMap] {
    input.items.map { item in
      var part = input
      part.ports[.main]?[0] = [item]
      return part
    }
  }

  /// What a node made of one item comes from where that item came from, unless the node says otherwise.
  private static func link(_ output: inout ExecutionDataMap, to input: ExecutionDataMap) {
    guard let source = input.items.first?.source else { return }
    for (kind, lists) in output.ports {
      output.ports[kind] = lists.map { list in
        list?.map { item in
          var item = item
          item.source = item.source ?? source
          return item
        }
      }
    }
  }

  // MARK: Tries

  /// Runs the node until it answers, its error is none that may pass, or tries or time are used up.
  private func retrying(
    _ request: NodeRequest, _ statistics: inout ExecutionStatistics
  ) async throws(NodeExecutionError) -> ExecutionDataMap {
    let retries = min(max(0, settings.maximumRetries), NodeSettings.maximum.retries)
    for attempt in 0... {
      do throws(NodeExecutionError) {
        return try await once(request, &statistics)
      } catch {
        guard attempt < retries, error.isRetryable else { throw error }
        let mayGoOn = await mayWait(request.deadline)
        if Task.isCancelled { throw identified(NodeExecutionError(.cancelled, "the execution was cancelled")) }
        guard mayGoOn else { throw error }
        statistics.retries += 1
      }
    }
    throw NodeExecutionError(.failed, "no try was made")
  }

  private func once(
    _ request: NodeRequest, _ statistics: inout ExecutionStatistics
  ) async throws(NodeExecutionError) -> ExecutionDataMap {
    var request = request
    request.limits = request.limits.remaining(after: statistics)
    if Task.isCancelled { throw identified(NodeExecutionError(.cancelled, "the execution was cancelled")) }
    if let deadline = request.deadline, deadline <= .now {
      throw identified(NodeExecutionError(.timedOut, "the execution's time was over before the node began", isRetryable: true))
    }
    do {
      let result = try await answer(request)
      statistics.add(result.statistics)
      return result.output
    } catch {
      let failure = identified(NodeExecutionError(error))
      statistics.add(failure.statistics)
      throw failure
    }
  }

  /// A plugin's node looks at deadline and cancellation itself. A static one is cancelled when its time is over.
  private func answer(_ request: NodeRequest) async throws -> NodeResult {
    guard !(node is any PluginBacked), let deadline = request.deadline else { return try await node.execute(request) }
    do {
      return try await withDeadline(deadline) { [node] in try await node.execute(request) }
    } catch is DeadlineExceeded {
      throw NodeExecutionError(.timedOut, "the node used up its time", isRetryable: true)
    }
  }

  /// Waits before another try; false where there is no time for it, or the task is cancelled.
  private func mayWait(_ deadline: ContinuousClock.Instant?) async -> Bool {
    let wait = min(max(.zero, settings.waitBetweenTries), NodeSettings.maximum.wait)
    if let deadline, deadline <= .now + wait { return false }
    guard wait > .zero else { return !Task.isCancelled }
    do {
      try await Task.sleep(for: wait)
      return true
    } catch {
      return false
    }
  }

  private func identified(_ error: NodeExecutionError) -> NodeExecutionError {
    var error = error
    error.node = error.node ?? definition.kind
    error.version = error.version ?? definition.version
    return error
  }

  // MARK: Errors

  /// Passes the items of a failure on with its error, where the settings ask for that; cancellation ends everything.
  private func pass(
    _ error: NodeExecutionError, _ input: ExecutionDataMap, _ progress: inout Progress
  ) throws(NodeExecutionError) {
    guard settings.onError != .stop, error.reason != .cancelled else {
      var error = error
      error.statistics = progress.statistics
      throw error
    }
    let items = input.items.isEmpty ? [ExecutionData(json: [:])] : input.items
    let failed = items.map { item in
      var item = item
      var members = item.json.members ?? ["data": item.json]
      members["error"] = error.json
      item.json = .object(members)
      return item
    }
    progress.add(ExecutionDataMap([settings.onError == .errorOutput ? .error : .main: [failed]]))
    if settings.onError == .errorOutput, progress.ports[.main] == nil { progress.ports[.main] = [[]] }
  }
}

/// Nodes whose executions end by themselves at their deadline.
protocol PluginBacked {}
