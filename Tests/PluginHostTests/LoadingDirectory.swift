import Foundation
import Synchronization

@testable import PluginHost

/// A directory of plugins that goes away with the value.
final class LoadingDirectory: Sendable {
  let url: URL
  var path: String { url.path }

  init() throws {
    let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
    url = parent.appendingPathComponent("loading-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  func write(_ name: String, _ text: String) throws { try write(name, text.utf8) }

  /// As editors save: beside the file, then over it.
  func replace(_ name: String, _ bytes: some Sequence<UInt8>) throws {
    try write(name + "~", bytes)
    try rename(name + "~", name)
  }

  func replace(_ name: String, _ text: String) throws { try replace(name, text.utf8) }

  /// rename(2): over what is there.
  func rename(_ old: String, _ new: String) throws {
    guard Foundation.rename(path + "/" + old, path + "/" + new) == 0 else { throw Failed(number: errno) }
  }

  /// A link with exactly this text.
  func link(_ name: String, to target: String) throws {
    let file = url.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    guard symlink(target, file.path) == 0 else { throw Failed(number: errno) }
  }

  func remove(_ name: String) throws { try FileManager.default.removeItem(at: url.appendingPathComponent(name)) }

  func makeDirectory(_ name: String) throws {
    try FileManager.default.createDirectory(at: url.appendingPathComponent(name), withIntermediateDirectories: true)
  }

  struct Failed: Error { var number: Int32 }
}

/// A clock that moves when a test says so.
final class ManualClock: Clock, Sendable {
  struct Instant: InstantProtocol {
    var offset: Duration
    func advanced(by duration: Duration) -> Self { Self(offset: offset + duration) }
    func duration(to other: Self) -> Duration { other.offset - offset }
    static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
  }

  private struct State {
    var now = Instant(offset: .zero)
    var nextID = 0
    var sleepers: [Int: (deadline: Instant, continuation: CheckedContinuation<Void, any Error>)] = [:]
    var cancelled: Set<Int> = []
    var waiters: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    var sleeps = 0

    mutating func met() -> [CheckedContinuation<Void, Never>] {
      let met = waiters.filter { $0.count <= sleeps }
      waiters.removeAll { $0.count <= sleeps }
      return met.map(\.continuation)
    }
  }

  private let state = Mutex(State())

  var now: Instant { state.withLock(\.now) }
  var minimumResolution: Duration { .nanoseconds(1) }

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    let id = state.withLock { state in
      state.nextID += 1
      return state.nextID
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Void, any Error>) in
        let (isOver, waiters): (Result<Void, any Error>?, [CheckedContinuation<Void, Never>]) = state.withLock { state in
          if state.cancelled.remove(id) != nil { return (.failure(CancellationError()), []) }
          state.sleeps += 1
          guard deadline > state.now else { return (.success(()), state.met()) }
          state.sleepers[id] = (deadline, continuation)
          return (nil, state.met())
        }
        if let isOver { continuation.resume(with: isOver) }
        for waiter in waiters { waiter.resume() }
      }
    } onCancel: {
      let sleeper = state.withLock { state in
        if let sleeper = state.sleepers.removeValue(forKey: id) { return sleeper.continuation as CheckedContinuation? }
        state.cancelled.insert(id)
        return nil
      }
      sleeper?.resume(throwing: CancellationError())
    }
  }

  /// Returns when somebody went to sleep this many times in all.
  func sleeps(_ count: Int) async {
    await withCheckedContinuation { continuation in
      let isMet = state.withLock { state in
        if state.sleeps >= count { return true }
        state.waiters.append((count, continuation))
        return false
      }
      if isMet { continuation.resume() }
    }
  }

  func advance(by duration: Duration) {
    let over = state.withLock { state in
      state.now = state.now.advanced(by: duration)
      let over = state.sleepers.filter { $0.value.deadline <= state.now }
      for id in over.keys { state.sleepers[id] = nil }
      return over.values.map(\.continuation)
    }
    for sleeper in over { sleeper.resume() }
  }
}
