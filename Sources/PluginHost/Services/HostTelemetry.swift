import Telemetry

/// Where a host's spans and measures go.
struct HostTelemetry: Sendable {
  var tracer: any Tracer = NoTracer()
  var metrics: any MetricsRecorder = NoMetrics()

  private static let executions = Metric(
    "swiftlet.plugin.executions", unit: "{execution}", help: "Executions of plugins' nodes, by how they ended")
  private static let duration = Metric(
    "swiftlet.plugin.execution.duration", unit: "s", help: "How long executions of plugins' nodes took, with waiting")
  private static let fuel = Metric("swiftlet.plugin.fuel", unit: "{instruction}", help: "Instructions that plugins ran")
  private static let memory = Metric(
    "swiftlet.plugin.memory.peak", unit: "By", help: "The most linear memory of an execution", buckets: Metric.bytesBuckets)
  private static let calls = Metric(
    "swiftlet.plugin.host_calls", unit: "{call}", help: "What plugins asked of the host's services, by how it ended")
  private static let callDuration = Metric(
    "swiftlet.plugin.host_call.duration", unit: "s", help: "How long the host's services took")
  private static let loads = Metric("swiftlet.plugin.loads", unit: "{load}", help: "Plugins that were loaded, by how it ended")

  /// An execution's end.
  func count(_ plugin: String, _ node: String, _ statistics: ExecutionStatistics, _ failure: NodeExecutionError.Reason?) {
    guard metrics.isEnabled else { return }
    let who = [Dimension("plugin", plugin), Dimension("node", node)]
    metrics.increment(Self.executions, who + [Dimension("outcome", failure?.rawValue ?? "success")])
    metrics.record(Self.duration, statistics.duration, who)
    metrics.increment(Self.fuel, by: Double(statistics.fuel), who)
    metrics.record(Self.memory, Double(statistics.peakMemoryBytes), who)
  }

  /// A service's answer.
  func count(_ call: String, _ plugin: String, _ duration: Duration, _ error: ServiceError?) {
    guard metrics.isEnabled else { return }
    let what = [Dimension("call", call), Dimension("plugin", plugin)]
    metrics.increment(Self.calls, what + [Dimension("outcome", error?.code.rawValue ?? "success")])
    metrics.record(Self.callDuration, duration, what)
  }

  /// The end of loading.
  func countLoad(_ plugin: String, succeeded: Bool) {
    metrics.increment(Self.loads, [Dimension("plugin", plugin), Dimension("outcome", succeeded ? "success" : "failure")])
  }

  /// The span in whose context a host's call was made.
  static func parent(_ traceparent: String?) -> TraceContext? { traceparent.flatMap { TraceContext(traceparent: $0) } }
}

extension TraceSpan {
  /// Notes an error of a node, with its call stack.
  func note(_ error: NodeExecutionError) {
    recordError(
      type: error.code, message: error.message, stack: error.backtrace.isEmpty ? nil : error.backtrace.joined(separator: "\n"))
    setAttribute("swiftlet.reason", .string(error.reason.rawValue))
  }

  /// Notes what a part of an execution used.
  func note(_ statistics: ExecutionStatistics) {
    setAttribute("swiftlet.fuel", .int(Int64(clamping: statistics.fuel)))
    setAttribute(HetumindAttribute.inputBytes, .int(Int64(clamping: statistics.inputBytes)))
    setAttribute(HetumindAttribute.outputBytes, .int(Int64(clamping: statistics.outputBytes)))
    setAttribute(HetumindAttribute.memoryPeakBytes, .int(Int64(clamping: statistics.peakMemoryBytes)))
  }
}
