import Foundation
import Synchronization

/// What a span may carry; what is beyond is dropped and counted.
public struct SpanLimits: Sendable, Hashable {
  public var attributes: Int
  /// Bytes of a text, in UTF-8; longer ones are cut.
  public var textBytes: Int
  public var events: Int
  /// Spans of a trace, from when its first span here began to when none is under way.
  public var spansPerTrace: Int
  /// Traces with spans under way; further ones are not recorded.
  public var traces: Int

  public init(
    attributes: Int = 64, textBytes: Int = 4096, events: Int = 64, spansPerTrace: Int = 10_000, traces: Int = 10_000
  ) {
    self.attributes = attributes
    self.textBytes = textBytes
    self.events = events
    self.spansPerTrace = spansPerTrace
    self.traces = traces
  }
}

/// The tracer that records: each span goes to the exporter when it ends.
public final class SpanRecorder: Tracer {
  private struct Trace {
    var started = 0
    var active = 0
  }

  private struct State {
    var traces: [TraceID: Trace] = [:]
    var dropped = 0
  }

  public let limits: SpanLimits
  /// How many of the traces that begin here are recorded, from 0 to 1; those that come from elsewhere follow their flag.
  public let sampleRatio: Double
  private let exporter: any SpanExporter
  fileprivate let now: @Sendable () -> UInt64
  private let state = Mutex(State())

  public convenience init(exporter: any SpanExporter, limits: SpanLimits = SpanLimits(), sampleRatio: Double = 1) {
    self.init(exporter: exporter, limits: limits, sampleRatio: sampleRatio, now: unixNanoseconds)
  }

  init(exporter: any SpanExporter, limits: SpanLimits, sampleRatio: Double, now: @escaping @Sendable () -> UInt64) {
    self.exporter = exporter
    self.limits = limits
    self.sampleRatio = sampleRatio
    self.now = now
  }

  public var isEnabled: Bool { true }

  /// Spans that were not recorded because of the limits.
  public var droppedSpans: Int { state.withLock { $0.dropped } }

  public func startSpan(
    _ name: String, kind: SpanKind, parent: TraceContext?, attributes: @autoclosure () -> Attributes
  ) -> any TraceSpan {
    var context = parent?.child() ?? TraceContext()
    if parent == nil { context.isSampled = isSampled(context.traceID) }
    guard context.isSampled else { return NoSpan(parent ?? context) }
    let isTaken = state.withLock { state in
      let known = state.traces[context.traceID]
      var trace = known ?? Trace()
      guard trace.started < limits.spansPerTrace, known != nil || state.traces.count < limits.traces else {
        state.dropped += 1
        return false
      }
      trace.started += 1
      trace.active += 1
      state.traces[context.traceID] = trace
      return true
    }
    guard isTaken else { return NoSpan(parent) }
    let span = FinishedSpan(
      context: context, parent: parent?.spanID, name: name.prefix(bytes: limits.textBytes), kind: kind, start: now(), end: 0)
    let recorded = RecordedSpan(span, self)
    for (key, value) in attributes() { recorded.setAttribute(key, value) }
    return recorded
  }

  private func isSampled(_ trace: TraceID) -> Bool {
    // The same bits that other ratio samplers look at, so that they agree.
    sampleRatio >= 1 || Double(trace.low >> 11) < sampleRatio * 0x1p53
  }

  fileprivate func finish(_ span: FinishedSpan?, trace: TraceID) {
    state.withLock { state in
      guard var entry = state.traces[trace] else { return }
      entry.active -= 1
      state.traces[trace] = entry.active > 0 ? entry : nil
    }
    if let span { exporter.export(span) }
  }
}

private final class RecordedSpan: TraceSpan {
  let context: TraceContext?
  private let trace: TraceID
  private let recorder: SpanRecorder
  /// Nil once it has ended.
  private let span: Mutex<FinishedSpan?>

  init(_ span: FinishedSpan, _ recorder: SpanRecorder) {
    context = span.context
    trace = span.context.traceID
    self.recorder = recorder
    self.span = Mutex(span)
  }

  deinit {
    if span.withLock({ $0 != nil }) { recorder.finish(nil, trace: trace) }
  }

  func setAttribute(_ key: String, _ value: AttributeValue) {
    let limits = recorder.limits
    span.withLock { span in
      guard span != nil else { return }
      let key = key.prefix(bytes: 256)
      guard !key.isEmpty, span?.attributes[key] != nil || (span?.attributes.count ?? 0) < limits.attributes else {
        span?.droppedAttributes += 1
        return
      }
      span?.attributes[key] = value.bounded(bytes: limits.textBytes)
    }
  }

  func addEvent(_ name: String, attributes: Attributes) {
    let limits = recorder.limits
    let time = recorder.now()
    span.withLock { span in
      guard let count = span?.events.count else { return }
      guard count < limits.events else {
        span?.droppedEvents += 1
        return
      }
      var kept: Attributes = [:]
      for (key, value) in attributes.sorted(by: { $0.key < $1.key }).prefix(limits.attributes) {
        kept[key.prefix(bytes: 256)] = value.bounded(bytes: limits.textBytes)
      }
      span?.events.append(FinishedSpan.Event(name: name.prefix(bytes: limits.textBytes), time: time, attributes: kept))
    }
  }

  func setStatus(_ status: SpanStatus) {
    let bytes = recorder.limits.textBytes
    span.withLock { span in
      if case .error = span?.status { return }
      if case .error(let message) = status {
        span?.status = .error(message.prefix(bytes: bytes))
      } else {
        span?.status = status
      }
    }
  }

  func end() {
    let end = recorder.now()
    let finished = span.withLock { span -> FinishedSpan? in
      guard var ended = span else { return nil }
      span = nil
      // A clock that was set back does not make negative durations.
      ended.end = max(end, ended.start)
      return ended
    }
    if let finished { recorder.finish(finished, trace: trace) }
  }
}

/// The system's clock.
@Sendable func unixNanoseconds() -> UInt64 {
  UInt64(exactly: (Date().timeIntervalSince1970 * 1e9).rounded()) ?? 0
}
