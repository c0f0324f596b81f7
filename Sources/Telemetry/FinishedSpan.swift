/// A span that has ended.
public struct FinishedSpan: Sendable, Hashable {
  public struct Event: Sendable, Hashable {
    public var name: String
    /// Nanoseconds since 1970.
    public var time: UInt64
    public var attributes: Attributes

    public init(name: String, time: UInt64, attributes: Attributes = [:]) {
      self.name = name
      self.time = time
      self.attributes = attributes
    }
  }

  public var context: TraceContext
  /// Nil for a trace's first span.
  public var parent: SpanID?
  public var name: String
  public var kind: SpanKind
  /// Nanoseconds since 1970.
  public var start: UInt64
  public var end: UInt64
  public var attributes: Attributes
  public var droppedAttributes: Int
  public var events: [Event]
  public var droppedEvents: Int
  public var status: SpanStatus

  public init(
    context: TraceContext, parent: SpanID? = nil, name: String, kind: SpanKind = .inner, start: UInt64, end: UInt64,
    attributes: Attributes = [:], droppedAttributes: Int = 0, events: [Event] = [], droppedEvents: Int = 0,
    status: SpanStatus = .unset
  ) {
    self.context = context
    self.parent = parent
    self.name = name
    self.kind = kind
    self.start = start
    self.end = end
    self.attributes = attributes
    self.droppedAttributes = droppedAttributes
    self.events = events
    self.droppedEvents = droppedEvents
    self.status = status
  }
}

/// Takes spans that have ended. Called from any task; must not block.
public protocol SpanExporter: Sendable {
  func export(_ span: FinishedSpan)
}

/// Gives every span to each of several exporters.
public struct ManySpanExporters: SpanExporter {
  public let exporters: [any SpanExporter]

  public init(_ exporters: [any SpanExporter]) { self.exporters = exporters }

  public func export(_ span: FinishedSpan) {
    for exporter in exporters { exporter.export(span) }
  }
}
