import Synchronization

/// Stops runs from another thread: a run looks at the token at the end of each slice of fuel.
public final class CancellationToken: Sendable {
  private let flag = Atomic<Bool>(false)

  public init() {}

  /// Asks every run under this token to stop. It cannot be taken back; give the store a new token to go on.
  public func cancel() { flag.store(true, ordering: .relaxed) }

  public var isCancelled: Bool { flag.load(ordering: .relaxed) }
}
