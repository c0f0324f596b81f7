/// What a span is to its parent, by OpenTelemetry's numbers.
public enum SpanKind: Int, Sendable, Hashable, CaseIterable {
  /// `SPAN_KIND_INTERNAL`.
  case inner = 1
  case server, client, producer, consumer
}

/// How what a span measured has ended.
public enum SpanStatus: Sendable, Hashable {
  case unset, ok
  /// With a sentence for people.
  case error(String)
}

/// Begins spans. Called from any task; an implementation is thread-safe, never blocks and never throws.
public protocol Tracer: Sendable {
  /// False where spans go nowhere, so that callers need not gather what they would say.
  var isEnabled: Bool { get }
  /// The attributes are evaluated only where somebody wants them. No parent begins a new trace.
  func startSpan(
    _ name: String, kind: SpanKind, parent: TraceContext?, attributes: @autoclosure () -> Attributes
  ) -> any TraceSpan
}

extension Tracer {
  public func startSpan(_ name: String, kind: SpanKind = .inner, parent: TraceContext? = nil) -> any TraceSpan {
    startSpan(name, kind: kind, parent: parent, attributes: [:])
  }
}

/// A span under way. Nothing has an effect after `end`; a span that is dropped without it is not recorded.
public protocol TraceSpan: Sendable {
  /// What children and outgoing calls name as their parent; nil where nothing is traced.
  var context: TraceContext? { get }
  func setAttribute(_ key: String, _ value: AttributeValue)
  func addEvent(_ name: String, attributes: Attributes)
  /// An error stays one: later `ok` and `unset` do not change it.
  func setStatus(_ status: SpanStatus)
  /// The first call counts.
  func end()
}

extension TraceSpan {
  public func addEvent(_ name: String) { addEvent(name, attributes: [:]) }

  /// The event `exception` of OpenTelemetry's conventions, and the status.
  public func recordError(type: String, message: String, stack: String? = nil) {
    var attributes: Attributes = ["exception.type": .string(type), "exception.message": .string(message)]
    if let stack { attributes["exception.stacktrace"] = .string(stack) }
    addEvent("exception", attributes: attributes)
    setStatus(.error(message))
  }
}

/// Traces nothing; a parent's context is passed on to those that do.
public struct NoTracer: Tracer {
  public init() {}

  public var isEnabled: Bool { false }

  public func startSpan(
    _ name: String, kind: SpanKind, parent: TraceContext?, attributes: @autoclosure () -> Attributes
  ) -> any TraceSpan {
    parent == nil ? NoSpan.none : NoSpan(parent)
  }
}

/// Records nothing.
final class NoSpan: TraceSpan {
  static let none = NoSpan(nil)

  let context: TraceContext?

  init(_ context: TraceContext?) { self.context = context }

  func setAttribute(_ key: String, _ value: AttributeValue) {}
  func addEvent(_ name: String, attributes: Attributes) {}
  func setStatus(_ status: SpanStatus) {}
  func end() {}
}
