import Testing

@testable import Telemetry

@Suite struct MetricsTests {
  private let calls = Metric("swiftlet.calls", help: "Calls of\nplugins \\ all.")
  private let duration = Metric("swiftlet.call.duration", unit: "s", help: "How long.", buckets: [0.5, 0.1, 1])

  private func registry(_ limits: MetricsLimits = MetricsLimits()) -> MetricsRegistry {
    let clock = SteppingClock()
    return MetricsRegistry(limits: limits, now: { clock.now() })
  }

  @Test func prometheusText() {
    let registry = registry()
    registry.increment(calls, [Dimension("plugin", "a"), Dimension("outcome", "ok")])
    registry.increment(calls, by: 2.5, [Dimension("outcome", "ok"), Dimension("plugin", "a")])
    registry.increment(calls, [Dimension("plugin", "evil\"} 1\n# TYPE x counter\\"), Dimension("outcome", "ok")])
    registry.set(Metric("memory", unit: "By"), to: 1e18, [])
    registry.set(Metric("memory", unit: "By"), to: 4096, [])
    for value in [0.05, 0.1, 0.3, 99] { registry.record(duration, value, [Dimension("le", "x"), Dimension("__name__", "y")]) }
    registry.record(Metric("9 ü"), .milliseconds(2500), [])
    let text = registry.prometheusText().split(separator: "\n", omittingEmptySubsequences: false).filter { !$0.hasPrefix("_9__") }
    #expect(
      text.joined(separator: "\n") == """
        # TYPE _9__ histogram
        # TYPE memory_bytes gauge
        memory_bytes 4096
        # HELP swiftlet_call_duration_seconds How long.
        # TYPE swiftlet_call_duration_seconds histogram
        swiftlet_call_duration_seconds_bucket{exported___name__="y",exported_le="x",le="0.1"} 2
        swiftlet_call_duration_seconds_bucket{exported___name__="y",exported_le="x",le="0.5"} 3
        swiftlet_call_duration_seconds_bucket{exported___name__="y",exported_le="x",le="1"} 3
        swiftlet_call_duration_seconds_bucket{exported___name__="y",exported_le="x",le="+Inf"} 4
        swiftlet_call_duration_seconds_sum{exported___name__="y",exported_le="x"} 99.45
        swiftlet_call_duration_seconds_count{exported___name__="y",exported_le="x"} 4
        # HELP swiftlet_calls_total Calls of\\nplugins \\\\ all.
        # TYPE swiftlet_calls_total counter
        swiftlet_calls_total{outcome="ok",plugin="a"} 3.5
        swiftlet_calls_total{outcome="ok",plugin="evil\\"} 1\\n# TYPE x counter\\\\"} 1

        """)
  }

  @Test func namesThatBecomeTheSameAreWrittenOnce() {
    let registry = registry()
    registry.increment(Metric("a.b"))
    registry.increment(Metric("a_b"))
    registry.set(Metric("x"), to: 1, [Dimension("a.b", "1"), Dimension("a_b", "2")])
    let text = registry.prometheusText()
    #expect(text == "# TYPE a_b_total counter\na_b_total 1\n# TYPE x gauge\nx{a_b=\"1\"} 1\n")
  }

  @Test func cardinalityIsBounded() throws {
    let registry = registry(MetricsLimits(metrics: 2, series: 3, dimensions: 2, valueBytes: 8))
    for number in 0..<1000 { registry.increment(calls, [Dimension("user", "\(number)")]) }
    let family = try #require(registry.snapshot().families.first)
    #expect(family.series.count == 4)
    let overflow = family.series.first { $0.dimensions == [Dimension("otel.metric.overflow", "true")] }
    #expect(overflow?.value == .number(997))
    registry.increment(
      Metric("second"), [Dimension("a", String(repeating: "x", count: 99)), Dimension("b", ""), Dimension("c", "")])
    #expect(registry.snapshot().families[0].series[0].dimensions == [Dimension("a", "xxxxxxxx"), Dimension("b", "")])
    for number in 0..<10 { registry.increment(Metric("further \(number)")) }
    #expect(registry.snapshot().families.count == 2 && registry.droppedMeasurements == 10)
  }

  @Test func measurementsThatMakeNoSenseAreDropped() {
    let registry = registry()
    registry.increment(calls, by: -1, [])
    registry.increment(calls, by: .nan, [])
    registry.set(Metric("g"), to: .infinity, [])
    registry.record(duration, .nan, [])
    registry.set(Metric("kind"), to: 1, [])
    registry.increment(Metric("kind"), by: 1, [])
    registry.record(duration, 1, [])
    registry.record(Metric("swiftlet.call.duration", buckets: [7]), 1, [])
    registry.increment(Metric(String(repeating: "n", count: 257)))
    #expect(registry.droppedMeasurements == 7)
    #expect(registry.snapshot().families.map(\.metric.name) == ["kind", "swiftlet.call.duration"])
    #expect(Metric("b", buckets: [2, 1, .nan, .infinity, 1]).buckets == [1, 2])
    #expect(Metric("b", buckets: (0..<9999).map(Double.init)).buckets.count == 128)
  }
}
