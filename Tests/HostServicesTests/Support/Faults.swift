import Synchronization

@testable import HostServices

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Counts what stores do on disk, and stops them at a step: for good, as a crash or a loss of power would, or once, as a full
/// disk would.
final class Faults: Sendable {
  enum Kind: CaseIterable { case crash, tornWrite, powerLoss, once }

  private struct State {
    var steps = 0
    var isArmed = false
    var happened = false
  }

  private let state = Mutex(State())
  private let step: Int?
  private let kind: Kind
  /// What would survive a loss of power.
  private let disk: DurableDisk?

  /// - Parameter step: nil to count only.
  init(at step: Int? = nil, _ kind: Kind = .crash, in directory: TemporaryDirectory? = nil) {
    self.step = step
    self.kind = kind
    disk = kind == .powerLoss ? directory.map { DurableDisk($0.path) } : nil
  }

  /// The directory as it is found after the fault.
  func remains(of directory: TemporaryDirectory) throws -> TemporaryDirectory {
    try disk?.survivors() ?? directory
  }

  var steps: Int { state.withLock { $0.steps } }
  var happened: Bool { state.withLock { $0.happened } }

  /// Steps count from now on.
  func arm() { state.withLock { $0.isArmed = true } }

  /// Everything works again.
  func disarm() { state.withLock { $0.isArmed = false } }

  var operations: FileOperations {
    FileOperations { step, path in
      if let fault = self.fault() { return fault }
      self.disk?.note(step, path)
      return nil
    }
  }

  private func fault() -> FileOperations.Fault? {
    state.withLock { state in
      guard state.isArmed else { return nil }
      if state.happened { return kind == .once ? nil : .fail(errno: EIO) }
      state.steps += 1
      guard state.steps == step else { return nil }
      state.happened = true
      return .fail(errno: kind == .once ? ENOSPC : EIO, written: kind == .crash ? 0 : 11)
    }
  }
}
