import NodeModel
import Synchronization

/// Where OTLP's messages go.
public protocol OTLPSink: Sendable {
  /// The message in JSON, without line ends.
  func deliver(_ message: [UInt8], of signal: OTLPSignal) async -> OTLPDelivery
}

public enum OTLPSignal: String, Sendable, Hashable, CaseIterable {
  case traces, metrics
}

/// What became of a message.
public enum OTLPDelivery: Sendable, Hashable {
  case delivered
  /// May work later, where the sink knows so not before that.
  case failed(retryAfter: Duration?)
  /// Will never work.
  case refused
}

/// Gathers spans into batches and delivers them, metrics besides. What cannot be delivered is dropped and counted: telemetry
/// never holds up an execution.
public final class OTLPExporter: SpanExporter {
  public struct Batching: Sendable, Hashable {
    /// Spans of a message.
    public var spans: Int
    /// A smaller batch leaves after this time.
    public var delay: Duration
    /// Spans that wait at most; further ones are dropped.
    public var queue: Int
    /// Tries for each message.
    public var attempts: Int
    /// Before the second try; doubled for each further one, up to half a minute.
    public var backoff: Duration

    public init(
      spans: Int = 512, delay: Duration = .seconds(5), queue: Int = 4096, attempts: Int = 5, backoff: Duration = .seconds(1)
    ) {
      self.spans = max(1, spans)
      self.delay = delay
      self.queue = max(1, queue)
      self.attempts = max(1, attempts)
      self.backoff = backoff
    }
  }

  private struct State {
    var queue: [FinishedSpan] = []
    var dropped = 0
    var isSending = false
    var isTimed = false
    var isShutDown = false
    var waiting: [CheckedContinuation<Void, Never>] = []
  }

  public let resource: OTLPJSON.Resource
  public let batching: Batching
  private let sink: any OTLPSink
  private let state = Mutex(State())

  public init(sink: any OTLPSink, resource: OTLPJSON.Resource = OTLPJSON.Resource(), batching: Batching = Batching()) {
    self.sink = sink
    self.resource = resource
    self.batching = batching
  }

  /// Spans that were never delivered, and messages of metrics.
  public var dropped: Int { state.withLock { $0.dropped } }

  public func export(_ span: FinishedSpan) {
    let (isFull, startsTimer) = state.withLock { state in
      guard !state.isShutDown, state.queue.count < batching.queue else {
        state.dropped += 1
        return (false, false)
      }
      state.queue.append(span)
      let isFull = state.queue.count >= batching.spans && !state.isSending
      let startsTimer = !isFull && !state.isTimed
      if startsTimer { state.isTimed = true }
      return (isFull, startsTimer)
    }
    if isFull { Task { await flush() } }
    if startsTimer {
      Task { [weak self, delay = batching.delay] in
        try? await Task.sleep(for: delay)
        self?.state.withLock { $0.isTimed = false }
        await self?.flush()
      }
    }
  }

  /// Returns when everything that was exported before has been delivered or dropped.
  public func flush() async {
    while true {
      let isMine = await withCheckedContinuation { (continuation: CheckedContinuation<Bool, Never>) in
        let answer: Bool? = state.withLock { state in
          guard state.isSending else {
            state.isSending = true
            return true
          }
          return nil
        }
        if let answer { return continuation.resume(returning: answer) }
        Task {
          await sendingEnds()
          continuation.resume(returning: false)
        }
      }
      if isMine { break }
    }
    while true {
      let batch = state.withLock { state in
        let batch = Array(state.queue.prefix(batching.spans))
        state.queue.removeFirst(batch.count)
        return batch
      }
      if batch.isEmpty { break }
      if await !deliver(OTLPJSON.request(batch, resource: resource), of: .traces) {
        state.withLock { $0.dropped += batch.count }
      }
    }
    let waiting = state.withLock { state in
      state.isSending = false
      defer { state.waiting = [] }
      return state.waiting
    }
    for continuation in waiting { continuation.resume() }
  }

  private func sendingEnds() async {
    await withCheckedContinuation { continuation in
      let isOver = state.withLock { state in
        if state.isSending { state.waiting.append(continuation) }
        return !state.isSending
      }
      if isOver { continuation.resume() }
    }
  }

  /// Delivers the sums of a registry at this moment.
  public func export(_ metrics: MetricsSnapshot) async {
    guard !metrics.families.isEmpty else { return }
    if await !deliver(OTLPJSON.request(metrics, resource: resource), of: .metrics) { state.withLock { $0.dropped += 1 } }
  }

  /// Delivers what waits and takes no more.
  public func shutDown() async {
    state.withLock { $0.isShutDown = true }
    await flush()
  }

  private func deliver(_ message: JSONValue, of signal: OTLPSignal) async -> Bool {
    guard let text = try? message.text() else { return false }
    let bytes = Array(text.utf8)
    var pause = batching.backoff
    for attempt in 1...batching.attempts {
      switch await sink.deliver(bytes, of: signal) {
      case .delivered: return true
      case .refused: return false
      case .failed(let wish):
        guard attempt < batching.attempts else { return false }
        // Some randomness, so that many hosts do not return to a collector at once.
        let jitter = pause * Double.random(in: 0.75...1.25)
        do { try await Task.sleep(for: min(max(wish ?? .zero, jitter), .seconds(30))) } catch { return false }
        pause = min(pause * 2, .seconds(30))
      }
    }
    return false
  }
}
