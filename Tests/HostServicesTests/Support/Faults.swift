import Synchronization

@testable import HostServices

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Counts what stores do on disk, and stops them at a step: for good, as a crash would, or once, as a full disk would.
final class Faults: Sendable {
  enum Kind: CaseIterable { case crash, tornWrite, once }

  private struct State {
    var steps = 0
    var isArmed = false
    var happened = false
  }

  private let state = Mutex(State())
  private let step: Int?
  private let kind: Kind

  /// - Parameter step: nil to count only.
  init(at step: Int? = nil, _ kind: Kind = .crash) {
    self.step = step
    self.kind = kind
  }

  var steps: Int { state.withLock { $0.steps } }
  var happened: Bool { state.withLock { $0.happened } }

  /// Steps count from now on.
  func arm() { state.withLock { $0.isArmed = true } }

  /// Everything works again.
  func disarm() { state.withLock { $0.isArmed = false } }

  var operations: FileOperations {
    FileOperations { kind, _ in
      self.state.withLock { state in
        guard state.isArmed else { return nil }
        if state.happened { return self.kind == .once ? nil : .fail(errno: EIO) }
        state.steps += 1
        guard state.steps == self.step else { return nil }
        state.happened = true
        return .fail(errno: self.kind == .once ? ENOSPC : EIO, written: self.kind == .crash ? 0 : 11)
      }
    }
  }
}
