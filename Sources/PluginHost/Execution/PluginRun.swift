import WasmEngine

/// One execution of a plugin: a store with its limits, a fresh instance, and errors and statistics in the host's terms.
struct PluginRun: Sendable {
  let plugin: String
  /// Nil while the plugin is asked for its definitions.
  let node: NodeDefinition?
  let module: Module
  let services: PluginServices
  let limits: ExecutionLimits

  /// An answer and what it took.
  typealias Outcome<Answer> = (answer: Answer, statistics: ExecutionStatistics)

  /// The same error with the names of plugin and node.
  func identified(_ error: NodeExecutionError) -> NodeExecutionError {
    var error = error
    error.plugin = plugin
    error.node = node?.kind
    error.version = node?.version
    return error
  }

  /// Runs on the caller's task; cancelling the task stops the guest.
  func perform(inputBytes: Int, _ body: (PluginSession) throws -> String) async throws(NodeExecutionError)
    -> Outcome<String>
  {
    let cancellation = CancellationToken()
    let outcome: Result<Outcome<String>, NodeExecutionError> = await withTaskCancellationHandler {
      do throws(NodeExecutionError) {
        return .success(try perform(inputBytes: inputBytes, cancellation: cancellation, body))
      } catch {
        return .failure(error)
      }
    } onCancel: {
      cancellation.cancel()
    }
    return try outcome.get()
  }

  /// Instantiates, initialises, and lets the body make its calls.
  func perform<Answer>(
    inputBytes: Int, cancellation: CancellationToken, _ body: (PluginSession) throws -> Answer
  ) throws(NodeExecutionError) -> Outcome<Answer> {
    let start = ContinuousClock.now
    let store = store(cancellation)
    let log = BoundedLog(
      logger: services.logger, limits: limits,
      template: LogRecord(level: .info, message: "", plugin: plugin, node: node?.kind, version: node?.version))
    defer { log.finish() }
    func statistics(outputBytes: Int = 0) -> ExecutionStatistics {
      ExecutionStatistics(
        fuel: store.fuelConsumed, duration: start.duration(to: .now), peakMemoryBytes: store.peakMemoryBytes,
        inputBytes: inputBytes, outputBytes: outputBytes, logMessages: log.count)
    }
    do {
      let session = try PluginSession(module: module, store: store, services: services, limits: limits, log: log)
      do {
        try session.initialize()
      } catch let error as ReportedError {
        var failure = NodeExecutionError(error)
        failure.reason = .initializationFailed
        throw failure
      }
      let answer = try body(session)
      return (answer, statistics(outputBytes: (answer as? String)?.utf8.count ?? 0))
    } catch {
      var failure = identified(NodeExecutionError(error))
      failure.statistics = statistics()
      throw failure
    }
  }

  private func store(_ cancellation: CancellationToken) -> Store {
    var storeLimits = StoreLimits()
    storeLimits.memoryBytes = max(0, limits.memoryBytes)
    storeLimits.gcHeapBytes = min(storeLimits.gcHeapBytes, storeLimits.memoryBytes)
    let store = Store(limits: storeLimits)
    store.cancellation = cancellation
    if let fuel = limits.fuel { store.fuel = fuel }
    if let time = limits.time { store.deadline = .now + time }
    return store
  }
}
