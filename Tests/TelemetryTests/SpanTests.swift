import Synchronization
import Testing

@testable import Telemetry

/// A clock that goes on by a millisecond with every look.
final class SteppingClock: Sendable {
  private let time = Mutex<UInt64>(1_700_000_000_000_000_000)

  func now() -> UInt64 {
    time.withLock { time in
      time += 1_000_000
      return time
    }
  }
}

@Suite struct SpanTests {
  private func recorder(
    _ spans: InMemorySpans, limits: SpanLimits = SpanLimits(), sampleRatio: Double = 1
  ) -> SpanRecorder {
    let clock = SteppingClock()
    return SpanRecorder(exporter: spans, limits: limits, sampleRatio: sampleRatio, now: { clock.now() })
  }

  @Test func spansAreRecordedWithTheirParents() throws {
    let spans = InMemorySpans()
    let tracer = recorder(spans)
    let outer = tracer.startSpan(
      "outer", kind: .server, parent: nil, attributes: ["a": 1, "b": "x", "c": true, "d": 1.5, "e": ["y"]])
    let inner = tracer.startSpan("inner", parent: outer.context)
    inner.recordError(type: "timeout", message: "took too long", stack: "main")
    inner.setStatus(.ok)
    inner.end()
    inner.end()
    inner.setAttribute("late", 1)
    outer.setStatus(.ok)
    outer.end()
    #expect(spans.spans.map(\.name) == ["inner", "outer"])
    let (first, second) = (spans.spans[0], spans.spans[1])
    #expect(first.parent == second.context.spanID && first.context.traceID == second.context.traceID && second.parent == nil)
    #expect(first.status == .error("took too long") && second.status == .ok)
    #expect(first.events.map(\.name) == ["exception"])
    #expect(first.events[0].attributes["exception.stacktrace"] == "main")
    #expect(second.attributes == ["a": 1, "b": "x", "c": true, "d": 1.5, "e": ["y"]])
    #expect(second.kind == .server && second.start < first.start && first.end < second.end)
    #expect(spans.take(first.context.traceID).count == 2 && spans.spans.isEmpty)
  }

  @Test func everythingIsBounded() throws {
    let spans = InMemorySpans(maximum: 8)
    let limits = SpanLimits(attributes: 3, textBytes: 10, events: 2, spansPerTrace: 4, traces: 2)
    let tracer = recorder(spans, limits: limits)
    let span = tracer.startSpan(String(repeating: "n", count: 100))
    for number in 0..<10 {
      span.setAttribute("k\(number)", .string("äöüäöüäöü"))
      span.addEvent("e", attributes: ["x": .string(String(repeating: "y", count: 99))])
    }
    span.setAttribute("", 1)
    span.setAttribute("k0", .strings(Array(repeating: "z", count: 1000)))
    span.setStatus(.error(String(repeating: "m", count: 99)))
    let children = (0..<10).map { _ in tracer.startSpan("child", parent: span.context) }
    #expect(tracer.droppedSpans == 7)
    #expect(children[9].context == span.context)
    let second = tracer.startSpan("other trace")
    let third = tracer.startSpan("no place")
    #expect(second.context != nil && third.context == nil && tracer.droppedSpans == 8)
    span.end()
    let kept = try #require(spans.spans.first)
    #expect(kept.name.utf8.count == 10)
    #expect(kept.attributes.count == 3 && kept.droppedAttributes == 8)
    #expect(kept.attributes["k1"] == "äöüäö" && kept.attributes["k0"] == .strings(Array(repeating: "z", count: 64)))
    #expect(kept.events.count == 2 && kept.droppedEvents == 8 && kept.events[0].attributes["x"] == "yyyyyyyyyy")
    #expect(kept.status == .error("mmmmmmmmmm"))
    for child in children { child.end() }
    // The trace is over: it may begin again.
    let again = tracer.startSpan("again", parent: span.context)
    again.end()
    #expect(spans.spans.last?.name == "again")
    for _ in 0..<20 { tracer.startSpan("more").end() }
    #expect(spans.spans.count <= 8)
  }

  @Test func textsAreCutBetweenCharacters() {
    #expect("äöü".prefix(bytes: 3) == "ä" && "äöü".prefix(bytes: 4) == "äö" && "äöü".prefix(bytes: 1) == "")
    #expect(
      "a\u{1F600}b".prefix(bytes: 4) == "a" && "a\u{1F600}b".prefix(bytes: 5) == "a\u{1F600}" && "abc".prefix(bytes: 0) == "")
    #expect(
      "e\u{301}\u{301}x".prefix(bytes: 3) == "e\u{301}" && "\r\n".prefix(bytes: 1) == "\r" && "abc".prefix(bytes: 9) == "abc")
  }

  @Test func droppedSpansGiveTheirPlaceBack() {
    let spans = InMemorySpans()
    let tracer = recorder(spans, limits: SpanLimits(traces: 1))
    for _ in 0..<10 { _ = tracer.startSpan("dropped") }
    tracer.startSpan("ended").end()
    #expect(spans.spans.map(\.name) == ["ended"] && tracer.droppedSpans == 0)
  }

  @Test func samplingFollowsTheParent() {
    let spans = InMemorySpans()
    let all = recorder(spans)
    let unsampled = TraceContext(isSampled: false)
    let span = all.startSpan("x", parent: unsampled)
    span.end()
    #expect(span.context == unsampled && spans.spans.isEmpty)
    let none = recorder(spans, sampleRatio: 0)
    let root = none.startSpan("root")
    #expect(root.context?.isSampled == false)
    none.startSpan("child", parent: root.context).end()
    none.startSpan("sampled elsewhere", parent: TraceContext()).end()
    #expect(spans.spans.map(\.name) == ["sampled elsewhere"])
  }

  @Test func noTracerEvaluatesNothingAndPassesTheParentOn() {
    let tracer: any Tracer = NoTracer()
    var evaluated = 0
    func attributes() -> Attributes {
      evaluated += 1
      return [:]
    }
    let parent = TraceContext()
    let span = tracer.startSpan("x", kind: .inner, parent: parent, attributes: attributes())
    span.setAttribute("a", 1)
    span.addEvent("e")
    span.recordError(type: "t", message: "m")
    span.end()
    #expect(evaluated == 0 && span.context == parent && !tracer.isEnabled && tracer.startSpan("y").context == nil)
    let metrics: any MetricsRecorder = NoMetrics()
    metrics.increment(Metric("m"))
    #expect(!metrics.isEnabled)
  }

  @Test func manyTasksRecordAtOnce() async {
    let spans = InMemorySpans(maximum: 100_000)
    let tracer = SpanRecorder(exporter: ManySpanExporters([spans, InMemorySpans()]))
    let registry = MetricsRegistry()
    let (counter, histogram) = (Metric("c"), Metric("h", buckets: [1, 2]))
    await withTaskGroup(of: Void.self) { group in
      for task in 0..<16 {
        group.addTask {
          let root = tracer.startSpan("root \(task)")
          for number in 0..<200 {
            let span = tracer.startSpan("child", parent: root.context)
            root.setAttribute("n\(number % 10)", .int(Int64(number)))
            span.end()
            registry.increment(counter, [Dimension("task", "\(task % 4)")])
            registry.record(histogram, Double(number % 3), [])
          }
          root.end()
        }
      }
    }
    #expect(spans.spans.count == 16 * 201 && Set(spans.spans.map(\.context.spanID)).count == 16 * 201)
    let families = registry.snapshot().families
    #expect(families[0].series.map(\.value) == Array(repeating: .number(800), count: 4))
    let expected = MetricsSnapshot.Value.histogram([2144, 1056, 0], 3184)
    #expect(families[1].series.map(\.value) == [expected])
  }
}
