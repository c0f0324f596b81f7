import Foundation
import NodeModel

/// Keys of attributes by which hetumind's records are derived from spans.
public enum HetumindAttribute {
  /// On every span of an execution, or on its span `execution` alone.
  public static let execution = "hetumind.execution.id"
  /// On the span of a node's run.
  public static let node = "hetumind.node.name"
  public static let inputBytes = "hetumind.node.input_bytes"
  public static let outputBytes = "hetumind.node.output_bytes"
  public static let memoryPeakBytes = "hetumind.node.memory_peak_bytes"
  /// hetumind's NodeExecutionStatus as a number; without it the span's status tells.
  public static let status = "hetumind.node.status"
  /// How often a node was tried again.
  public static let retries = "hetumind.retry_count"
  /// Lookups in caches that found something, and all.
  public static let cacheHits = "hetumind.cache.hits"
  public static let cacheLookups = "hetumind.cache.lookups"
  /// Seconds of processor time.
  public static let cpuSeconds = "hetumind.cpu_seconds"
}

/// hetumind's NodeTrace: a node's run.
public struct NodeTrace: Sendable, Hashable {
  public var nodeName: String
  /// Nanoseconds since 1970.
  public var startTime: UInt64
  public var endTime: UInt64?
  /// hetumind's NodeExecutionStatus: Waiting 1, Running 10, Skipped 11, Retrying 21, Failed 99, Success 100.
  public var status: Int
  public var inputSizeBytes: Int
  public var outputSizeBytes: Int
  public var memoryPeakMB: Double

  public init(
    nodeName: String, startTime: UInt64, endTime: UInt64? = nil, status: Int, inputSizeBytes: Int = 0, outputSizeBytes: Int = 0,
    memoryPeakMB: Double = 0
  ) {
    self.nodeName = nodeName
    self.startTime = startTime
    self.endTime = endTime
    self.status = status
    self.inputSizeBytes = inputSizeBytes
    self.outputSizeBytes = outputSizeBytes
    self.memoryPeakMB = memoryPeakMB
  }

  public var json: JSONValue {
    .object([
      "node_name": .string(nodeName), "start_time": .string(timestamp(startTime)),
      "end_time": endTime.map { .string(timestamp($0)) } ?? .null, "status": .integer(Int128(status)),
      "input_size_bytes": .integer(Int128(inputSizeBytes)), "output_size_bytes": .integer(Int128(outputSizeBytes)),
      "memory_peak_mb": .number(memoryPeakMB),
    ])
  }
}

/// hetumind's ErrorTrace: an error of a node.
public struct ErrorTrace: Sendable, Hashable {
  public var nodeName: String
  /// Nanoseconds since 1970.
  public var errorTime: UInt64
  public var errorType: String
  public var errorMessage: String
  public var stackTrace: String?

  public init(nodeName: String, errorTime: UInt64, errorType: String, errorMessage: String, stackTrace: String? = nil) {
    self.nodeName = nodeName
    self.errorTime = errorTime
    self.errorType = errorType
    self.errorMessage = errorMessage
    self.stackTrace = stackTrace
  }

  public var json: JSONValue {
    .object([
      "node_name": .string(nodeName), "error_time": .string(timestamp(errorTime)), "error_type": .string(errorType),
      "error_message": .string(errorMessage), "stack_trace": stackTrace.map(JSONValue.string) ?? .null,
    ])
  }
}

/// hetumind's ExecutionMetrics: an execution as a whole.
public struct ExecutionMetrics: Sendable, Hashable {
  public var executionID: String
  public var durationMilliseconds: UInt64
  public var nodesExecuted: Int
  public var nodesSucceeded: Int
  public var nodesFailed: Int
  /// The largest peak of its nodes.
  public var memoryUsageMB: Double
  /// Of one processor.
  public var cpuUsagePercent: Double
  /// From 0 to 1; 0 where nothing was looked up.
  public var cacheHitRate: Double
  public var retryCount: Int

  public init(
    executionID: String, durationMilliseconds: UInt64 = 0, nodesExecuted: Int = 0, nodesSucceeded: Int = 0, nodesFailed: Int = 0,
    memoryUsageMB: Double = 0, cpuUsagePercent: Double = 0, cacheHitRate: Double = 0, retryCount: Int = 0
  ) {
    self.executionID = executionID
    self.durationMilliseconds = durationMilliseconds
    self.nodesExecuted = nodesExecuted
    self.nodesSucceeded = nodesSucceeded
    self.nodesFailed = nodesFailed
    self.memoryUsageMB = memoryUsageMB
    self.cpuUsagePercent = cpuUsagePercent
    self.cacheHitRate = cacheHitRate
    self.retryCount = retryCount
  }

  public var json: JSONValue {
    .object([
      "execution_id": .string(executionID), "duration_ms": .integer(Int128(durationMilliseconds)),
      "nodes_executed": .integer(Int128(nodesExecuted)), "nodes_succeeded": .integer(Int128(nodesSucceeded)),
      "nodes_failed": .integer(Int128(nodesFailed)), "memory_usage_mb": .number(memoryUsageMB),
      "cpu_usage_percent": .number(cpuUsagePercent), "cache_hit_rate": .number(cacheHitRate),
      "retry_count": .integer(Int128(retryCount)),
    ])
  }
}

/// RFC 3339 in UTC with microseconds, as hetumind's chrono reads and writes them.
private func timestamp(_ nanoseconds: UInt64) -> String {
  let date = Date(timeIntervalSince1970: Double(nanoseconds / 1_000_000_000))
  let micros = String(nanoseconds % 1_000_000_000 / 1000)
  let whole = date.formatted(Date.ISO8601FormatStyle(timeZone: .gmt)).dropLast()
  return "\(whole).\(String(repeating: "0", count: 6 - micros.utf8.count))\(micros)Z"
}
