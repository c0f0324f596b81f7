import Synchronization

/// How many series there may be, and how large their texts; hostile names and values cannot fill memory.
public struct MetricsLimits: Sendable, Hashable {
  public var metrics: Int
  /// Of each metric. What would be a further one is counted in one series with the dimension `otel.metric.overflow`.
  public var series: Int
  public var dimensions: Int
  /// Bytes of a dimension's value; longer ones are cut.
  public var valueBytes: Int

  public init(metrics: Int = 512, series: Int = 500, dimensions: Int = 16, valueBytes: Int = 128) {
    self.metrics = metrics
    self.series = series
    self.dimensions = dimensions
    self.valueBytes = valueBytes
  }
}

/// Sums up measurements since it was made, for OTLP and Prometheus.
public final class MetricsRegistry: MetricsRecorder {
  private struct Family {
    var metric: Metric
    var kind: MetricsSnapshot.Kind
    var series: [[Dimension]: MetricsSnapshot.Value] = [:]
  }

  private struct State {
    var families: [String: Family] = [:]
    var dropped = 0
  }

  public let limits: MetricsLimits
  private let start: UInt64
  private let now: @Sendable () -> UInt64
  private let state = Mutex(State())

  public convenience init(limits: MetricsLimits = MetricsLimits()) { self.init(limits: limits, now: unixNanoseconds) }

  init(limits: MetricsLimits, now: @escaping @Sendable () -> UInt64) {
    self.limits = limits
    self.now = now
    start = now()
  }

  public var isEnabled: Bool { true }

  /// Measurements that had no place: too many metrics, a name used for two kinds, or no finite number.
  public var droppedMeasurements: Int { state.withLock { $0.dropped } }

  public func increment(_ counter: Metric, by amount: Double, _ dimensions: [Dimension]) {
    update(counter, .counter, amount, dimensions) { value in
      guard amount >= 0, case .number(let sum) = value ?? .number(0) else { return nil }
      return .number(sum + amount)
    }
  }

  public func set(_ gauge: Metric, to value: Double, _ dimensions: [Dimension]) {
    update(gauge, .gauge, value, dimensions) { _ in .number(value) }
  }

  public func record(_ histogram: Metric, _ value: Double, _ dimensions: [Dimension]) {
    let bounds = histogram.buckets
    update(histogram, .histogram, value, dimensions) { old in
      guard case .histogram(var counts, let sum) = old ?? .histogram(Array(repeating: 0, count: bounds.count + 1), 0) else {
        return nil
      }
      let bucket = bounds.firstIndex { value <= $0 } ?? bounds.count
      // The bounds are those of the first measurement: the same metric.
      guard bucket < counts.count else { return nil }
      counts[bucket] &+= 1
      return .histogram(counts, sum + value)
    }
  }

  private func update(
    _ metric: Metric, _ kind: MetricsSnapshot.Kind, _ value: Double, _ dimensions: [Dimension],
    _ change: (MetricsSnapshot.Value?) -> MetricsSnapshot.Value?
  ) {
    let key = bounded(dimensions)
    state.withLock { state in
      guard value.isFinite, state.families[metric.name] != nil || state.families.count < limits.metrics,
        metric.name.utf8.count <= 256
      else {
        state.dropped += 1
        return
      }
      let isKnown = state.families[metric.name, default: Family(metric: metric, kind: kind)].series[key] != nil
      guard let family = state.families[metric.name] ?? Optional(Family(metric: metric, kind: kind)), family.kind == kind,
        family.metric.buckets == metric.buckets || kind != .histogram
      else {
        state.dropped += 1
        return
      }
      let place = isKnown || family.series.count < limits.series ? key : Self.overflow
      guard let new = change(family.series[place]) else {
        state.dropped += 1
        return
      }
      state.families[metric.name, default: Family(metric: metric, kind: kind)].series[place] = new
    }
  }

  private static let overflow = [Dimension("otel.metric.overflow", "true")]

  /// In the order of names, each name once.
  private func bounded(_ dimensions: [Dimension]) -> [Dimension] {
    if dimensions.isEmpty { return [] }
    var kept: [Dimension] = []
    for dimension in dimensions.sorted(by: { $0.name < $1.name }) where kept.last?.name != dimension.name {
      kept.append(Dimension(dimension.name.prefix(bytes: 64), dimension.value.prefix(bytes: limits.valueBytes)))
    }
    return Array(kept.prefix(limits.dimensions))
  }

  /// All sums at this moment, in the order of names.
  public func snapshot() -> MetricsSnapshot {
    let families = state.withLock { Array($0.families.values) }
    let metrics = families.sorted { $0.metric.name < $1.metric.name }.map { family in
      let series = family.series.map { MetricsSnapshot.Series(dimensions: $0.key, value: $0.value) }
      return MetricsSnapshot.Family(
        metric: family.metric, kind: family.kind,
        series: series.sorted { left, right in
          left.dimensions.lexicographicallyPrecedes(right.dimensions) { ($0.name, $0.value) < ($1.name, $1.value) }
        })
    }
    return MetricsSnapshot(start: start, time: now(), families: metrics)
  }
}

/// Sums of a registry at a moment.
public struct MetricsSnapshot: Sendable, Hashable {
  public enum Kind: Sendable, Hashable { case counter, gauge, histogram }

  public enum Value: Sendable, Hashable {
    case number(Double)
    /// Counts of each bucket by itself, that of values beyond the last bound at the end; and the sum of all values.
    case histogram([UInt64], Double)
  }

  public struct Series: Sendable, Hashable {
    public var dimensions: [Dimension]
    public var value: Value
  }

  public struct Family: Sendable, Hashable {
    public var metric: Metric
    public var kind: Kind
    public var series: [Series]
  }

  /// Nanoseconds since 1970: since when is summed up, and when this was taken.
  public var start: UInt64
  public var time: UInt64
  public var families: [Family]
}
