/// Names a measure. Make them once, as constants.
public struct Metric: Sendable, Hashable {
  /// In OpenTelemetry's manner: `swiftlet.execution.duration`.
  public let name: String
  /// UCUM: `s`, `By`, `{call}`; empty for plain numbers.
  public let unit: String
  /// A sentence for people.
  public let help: String
  /// Upper bounds of a histogram's buckets, ascending; not used by others.
  public let buckets: [Double]

  public init(_ name: String, unit: String = "", help: String = "", buckets: [Double] = Metric.secondsBuckets) {
    self.name = name
    self.unit = unit
    self.help = help
    self.buckets = Array(Set(buckets.filter(\.isFinite)).sorted().prefix(128))
  }

  /// From a tenth of a millisecond to a minute.
  public static let secondsBuckets: [Double] = [
    0.0001, 0.0005, 0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60,
  ]
  /// From a kibibyte to a gibibyte, by fours.
  public static let bytesBuckets: [Double] = (0...10).map { Double(1024 << (2 * $0)) }
}

/// What tells series of one metric apart. Few values each: never an execution's or a user's own name.
public struct Dimension: Sendable, Hashable {
  public let name: String
  public let value: String

  public init(_ name: String, _ value: String) {
    self.name = name
    self.value = value
  }
}

/// Takes measurements. Called from any task; an implementation is thread-safe, never blocks for long and never throws.
public protocol MetricsRecorder: Sendable {
  var isEnabled: Bool { get }
  /// A sum that only grows; other amounts than finite ones from zero are ignored.
  func increment(_ counter: Metric, by amount: Double, _ dimensions: [Dimension])
  /// The last value.
  func set(_ gauge: Metric, to value: Double, _ dimensions: [Dimension])
  /// How values are distributed.
  func record(_ histogram: Metric, _ value: Double, _ dimensions: [Dimension])
}

extension MetricsRecorder {
  public func increment(_ counter: Metric, _ dimensions: [Dimension] = []) { increment(counter, by: 1, dimensions) }

  /// In seconds.
  public func record(_ histogram: Metric, _ duration: Duration, _ dimensions: [Dimension] = []) {
    let (seconds, attoseconds) = duration.components
    record(histogram, Double(seconds) + Double(attoseconds) / 1e18, dimensions)
  }
}

/// Measures nothing.
public struct NoMetrics: MetricsRecorder {
  public init() {}

  public var isEnabled: Bool { false }
  public func increment(_ counter: Metric, by amount: Double, _ dimensions: [Dimension]) {}
  public func set(_ gauge: Metric, to value: Double, _ dimensions: [Dimension]) {}
  public func record(_ histogram: Metric, _ value: Double, _ dimensions: [Dimension]) {}
}
