import NodeModel

/// hetumind's records of one execution, derived from its spans.
public struct ExecutionTrace: Sendable, Hashable {
  /// In the order of their beginnings.
  public var nodes: [NodeTrace]
  /// In the order of time.
  public var errors: [ErrorTrace]
  public var metrics: ExecutionMetrics

  /// The spans of one trace, or several: with an `executionID` only those that name no other execution count.
  public init(spans: [FinishedSpan], executionID: String) {
    let spans = spans.filter { span in
      span.attributes[HetumindAttribute.execution].map { $0.string == executionID } ?? true
    }.sorted { ($0.start, $0.end, $0.context.spanID.value) < ($1.start, $1.end, $1.context.spanID.value) }
    let runs = spans.filter { $0.attributes[HetumindAttribute.node]?.string != nil }
    nodes = runs.map(Self.node)
    errors = Self.errors(spans)
    metrics = Self.metrics(spans, nodes, executionID)
  }

  public var json: JSONValue {
    .object([
      "nodes": .array(nodes.map(\.json)), "errors": .array(errors.map(\.json)), "metrics": metrics.json,
    ])
  }

  private static let failed = 99
  private static let success = 100

  private static func node(_ span: FinishedSpan) -> NodeTrace {
    var status = success
    if case .error = span.status { status = failed }
    return NodeTrace(
      nodeName: span.attributes[HetumindAttribute.node]?.string ?? "", startTime: span.start, endTime: span.end,
      status: count(span, HetumindAttribute.status) ?? status, inputSizeBytes: count(span, HetumindAttribute.inputBytes) ?? 0,
      outputSizeBytes: count(span, HetumindAttribute.outputBytes) ?? 0,
      memoryPeakMB: Double(count(span, HetumindAttribute.memoryPeakBytes) ?? 0) / 1_048_576)
  }

  private static func count(_ span: FinishedSpan, _ key: String) -> Int? {
    span.attributes[key]?.int.map { max(0, Int(clamping: $0)) }
  }

  /// An error belongs to the nearest span above it that is a node's run.
  private static func errors(_ spans: [FinishedSpan]) -> [ErrorTrace] {
    let byID = Dictionary(spans.map { ($0.context.spanID, $0) }) { first, _ in first }
    var errors: [ErrorTrace] = []
    for span in spans {
      let exceptions = span.events.filter { $0.name == "exception" }
      guard !exceptions.isEmpty else { continue }
      var owner: FinishedSpan? = span
      // Spans come from outside as well: their parents may form a circle.
      for _ in 0..<64 {
        guard let current = owner, current.attributes[HetumindAttribute.node] == nil else { break }
        owner = current.parent.flatMap { byID[$0] }
      }
      for event in exceptions {
        errors.append(
          ErrorTrace(
            nodeName: owner?.attributes[HetumindAttribute.node]?.string ?? "", errorTime: event.time,
            errorType: event.attributes["exception.type"]?.string ?? "",
            errorMessage: event.attributes["exception.message"]?.string ?? "",
            stackTrace: event.attributes["exception.stacktrace"]?.string))
      }
    }
    return errors.sorted { $0.errorTime < $1.errorTime }
  }

  private static func metrics(_ spans: [FinishedSpan], _ nodes: [NodeTrace], _ executionID: String) -> ExecutionMetrics {
    var metrics = ExecutionMetrics(executionID: executionID)
    let start = spans.map(\.start).min() ?? 0
    let end = spans.map(\.end).max() ?? 0
    let duration = end > start ? end - start : 0
    metrics.durationMilliseconds = duration / 1_000_000
    metrics.nodesExecuted = nodes.count { $0.status == success || $0.status == failed }
    metrics.nodesSucceeded = nodes.count { $0.status == success }
    metrics.nodesFailed = nodes.count { $0.status == failed }
    metrics.memoryUsageMB = nodes.map(\.memoryPeakMB).max() ?? 0
    var (retries, hits, lookups, cpu) = (0, 0, 0, 0.0)
    for span in spans {
      retries = sum(retries, count(span, HetumindAttribute.retries))
      hits = sum(hits, count(span, HetumindAttribute.cacheHits))
      lookups = sum(lookups, count(span, HetumindAttribute.cacheLookups))
      switch span.attributes[HetumindAttribute.cpuSeconds] {
      case .double(let seconds): cpu += max(0, seconds)
      case .int(let seconds): cpu += max(0, Double(seconds))
      default: break
      }
    }
    metrics.retryCount = retries
    metrics.cacheHitRate = lookups > 0 ? min(1, Double(hits) / Double(lookups)) : 0
    metrics.cpuUsagePercent = duration > 0 ? cpu * 1e9 / Double(duration) * 100 : 0
    return metrics
  }

  private static func sum(_ left: Int, _ right: Int?) -> Int {
    let (sum, overflow) = left.addingReportingOverflow(right ?? 0)
    return overflow ? Int.max : sum
  }
}
