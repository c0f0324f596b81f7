import Foundation
import Synchronization

/// Tells when sockets are ready: one thread in `poll` for all of them, begun with the first.
///
/// Not sources of Dispatch: they let go of a descriptor later, so that it could not be closed at once, and reading and writing
/// take two of them.
final class SocketPoller: Sendable {
  /// Gets whether there is room to write; without, there is something to read.
  typealias Readiness = Event<Bool>

  private struct Interest {
    var descriptor: Int32
    var events: Int16
    var readiness: Readiness
  }

  private struct State {
    var interests: [UInt64: Interest] = [:]
    var next: UInt64 = 0
    var wakeEnd: Int32?
  }

  static let shared = SocketPoller()

  private let state = Mutex(State())

  /// Registers for one event. Throws `connectionError` where the process has no descriptors left.
  func register(_ descriptor: Int32, reading: Bool, writing: Bool, _ readiness: Readiness) throws(ServiceError) -> UInt64 {
    let events = Int16(reading ? POLLIN : 0) | Int16(writing ? POLLOUT : 0)
    let id: UInt64? = state.withLock { state in
      if state.wakeEnd == nil { state.wakeEnd = start() }
      guard state.wakeEnd != nil else { return nil }
      state.next += 1
      state.interests[state.next] = Interest(descriptor: descriptor, events: events, readiness: readiness)
      return state.next
    }
    guard let id else { throw .connection("the host process has no descriptors left") }
    wake()
    return id
  }

  /// Nothing is done with the descriptor afterwards.
  func unregister(_ id: UInt64) {
    let wasThere = state.withLock { $0.interests.removeValue(forKey: id) != nil }
    if wasThere { wake() }
  }

  private func wake() {
    guard let end = state.withLock({ $0.wakeEnd }) else { return }
    var byte: UInt8 = 0
    // A full pipe wakes as well.
    _ = write(end, &byte, 1)
  }

  /// The end of a pipe that wakes the thread.
  private func start() -> Int32? {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    let readEnd = ends[0]
    let thread = Thread { [self] in run(readEnd) }
    thread.name = "swiftlet.sockets"
    thread.stackSize = 256 << 10
    thread.start()
    return ends[1]
  }

  private func run(_ wakeEnd: Int32) {
    var drain = [UInt8](repeating: 0, count: 256)
    while true {
      let interests = state.withLock { Array($0.interests) }
      var descriptors = [pollfd(fd: wakeEnd, events: Int16(POLLIN), revents: 0)]
      for (_, interest) in interests {
        descriptors.append(pollfd(fd: interest.descriptor, events: interest.events, revents: 0))
      }
      guard poll(&descriptors, nfds_t(descriptors.count), -1) > 0 else { continue }
      if descriptors[0].revents != 0 { _ = read(wakeEnd, &drain, drain.count) }
      for (index, (id, interest)) in interests.enumerated() {
        let found = descriptors[index + 1].revents
        guard found != 0 else { continue }
        _ = state.withLock { $0.interests.removeValue(forKey: id) }
        let hasRoom = interest.events & Int16(POLLOUT) != 0 && found & Int16(POLLOUT | POLLERR | POLLHUP) != 0
        interest.readiness.give(.success(hasRoom))
      }
    }
  }
}
