/// When work on a module that may take long is to stop: it looks every so many bytes.
struct WorkLimit: Sendable {
  /// How many bytes of a body may be worked on between two looks.
  static let stride = 4096

  var deadline: ContinuousClock.Instant?
  var cancellation: CancellationToken?

  /// True where nothing can stop the work.
  var isEndless: Bool { deadline == nil && cancellation == nil }

  /// Why the work is to stop now.
  var interruption: Interruption? {
    if let cancellation, cancellation.isCancelled { return .cancelled }
    if let deadline, ContinuousClock.now >= deadline { return .deadlineExceeded }
    return nil
  }

  func check() throws(WasmError) {
    if let interruption { throw .interrupted(interruption) }
  }
}
