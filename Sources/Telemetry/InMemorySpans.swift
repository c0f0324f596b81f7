import Synchronization

/// Keeps spans, for tests and for the records of one execution. The oldest go where there are too many.
public final class InMemorySpans: SpanExporter {
  private let kept = Mutex<[FinishedSpan]>([])
  private let maximum: Int

  public init(maximum: Int = 10_000) { self.maximum = max(1, maximum) }

  public func export(_ span: FinishedSpan) {
    kept.withLock { kept in
      // A quarter at a time, so that each costs little.
      if kept.count >= maximum { kept.removeFirst(max(1, maximum / 4)) }
      kept.append(span)
    }
  }

  /// In the order of their ends.
  public var spans: [FinishedSpan] { kept.withLock { $0 } }

  /// Those of one trace, in the order of their ends.
  public func trace(_ id: TraceID) -> [FinishedSpan] { spans.filter { $0.context.traceID == id } }

  /// Takes all of one trace out.
  public func take(_ id: TraceID) -> [FinishedSpan] {
    kept.withLock { kept in
      let taken = kept.filter { $0.context.traceID == id }
      kept.removeAll { $0.context.traceID == id }
      return taken
    }
  }

  public func removeAll() { kept.withLock { $0 = [] } }
}
