import Foundation
import Synchronization

/// A TCP connection to one address, without blocking threads: every wait ends with the event, at the deadline, or when the
/// task is cancelled. One task sends and one receives at a time; `abort` comes from anywhere.
final class SocketConnection: Sendable {
  private struct State {
    var isAborted = false
    var isClosed = false
    /// Calls that use the descriptor, which may not be closed meanwhile.
    var uses = 0
    var waits: [ObjectIdentifier: Event<Bool>] = [:]
  }

  private let descriptor: Int32
  private let state = Mutex(State())
  let deadline: ContinuousClock.Instant

  #if canImport(Glibc)
    static let streamType = Int32(SOCK_STREAM.rawValue)
  #else
    static let streamType = SOCK_STREAM
  #endif

  /// Takes a descriptor over that does not block.
  init(descriptor: Int32, deadline: ContinuousClock.Instant) {
    self.descriptor = descriptor
    self.deadline = deadline
  }

  deinit { if !state.withLock({ $0.isClosed }) { _ = close(descriptor) } }

  /// Connects to the first address that answers. Throws `connectionError`, `timeout` or `cancelled`.
  static func connect(
    to addresses: [IPAddress], port: UInt16, deadline: ContinuousClock.Instant
  ) async throws(ServiceError) -> SocketConnection {
    var failure = ServiceError.connection("the host has no address")
    let candidates = addresses.prefix(8)
    for (index, address) in candidates.enumerated() {
      // An address that swallows packets must not take the time of those behind it.
      let isLast = index == candidates.count - 1
      let patience = isLast ? deadline : min(deadline, ContinuousClock.now + .seconds(5))
      do throws(ServiceError) {
        return try await connect(to: address, port: port, patience: patience, deadline: deadline)
      } catch {
        failure = error
        if error.code == .cancelled || ContinuousClock.now >= deadline { break }
      }
    }
    throw failure
  }

  private static func connect(
    to address: IPAddress, port: UInt16, patience: ContinuousClock.Instant, deadline: ContinuousClock.Instant
  ) async throws(ServiceError) -> SocketConnection {
    let descriptor = socket(address.isIPv6 ? AF_INET6 : AF_INET, streamType, 0)
    guard descriptor >= 0 else { throw .connection("the host process has no socket left") }
    let connection = SocketConnection(descriptor: descriptor, deadline: deadline)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    guard fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0 else { throw .connection("the socket cannot be used") }
    #if canImport(Darwin)
      var on: Int32 = 1
      _ = setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
    #endif
    var result = address.withSocketAddress(port: port) { systemConnect(descriptor, $0, $1) }
    if result != 0, errno == EINPROGRESS || errno == EINTR {
      _ = try await connection.wait(reading: false, writing: true, until: patience)
      var code: Int32 = 0
      var size = socklen_t(MemoryLayout<Int32>.size)
      result = getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &code, &size) == 0 ? code : errno
    } else if result != 0 {
      result = errno
    }
    guard result == 0 else {
      throw .connection(result == ECONNREFUSED ? "the host refused the connection" : "the host cannot be reached")
    }
    return connection
  }

  /// At least one byte and at most `count`; empty at the end. Throws `ServiceError`.
  func receive(_ count: Int) async throws(ServiceError) -> [UInt8] {
    try enter()
    defer { leave() }
    while true {
      try check()
      var result = 0
      var code: Int32 = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: max(1, count)) { buffer, initialized in
        result = recv(descriptor, buffer.baseAddress, buffer.count, 0)
        code = errno
        initialized = max(0, result)
      }
      if result >= 0 {
        try check()
        return bytes
      }
      switch code {
      case EAGAIN, EWOULDBLOCK: _ = try await wait(reading: true, writing: false, until: deadline)
      case EINTR: continue
      default:
        try check()
        throw .connection("the connection broke off")
      }
    }
  }

  /// Sends all bytes, or stops with false where the peer has closed its side, or, if asked to, where it has answered already
  /// and takes no more. Throws `ServiceError`.
  func send(_ bytes: [UInt8], untilAnswer: Bool = true) async throws(ServiceError) -> Bool {
    try enter()
    defer { leave() }
    var sent = 0
    while sent < bytes.count {
      try check()
      let (result, code) = bytes.withUnsafeBytes { buffer in
        let result = systemSend(descriptor, UnsafeRawBufferPointer(rebasing: buffer[sent...]))
        return (result, errno)
      }
      if result >= 0 {
        sent += result
        continue
      }
      switch code {
      case EAGAIN, EWOULDBLOCK:
        guard try await wait(reading: untilAnswer, writing: true, until: deadline) else { return false }
      case EINTR: continue
      case EPIPE, ECONNRESET: return false
      default: throw .connection("the connection broke off")
      }
    }
    return true
  }

  /// Ends the connection, and every wait, now and later, with `cancelled`.
  func abort() {
    let waits = state.withLock { state in
      state.isAborted = true
      return Array(state.waits.values)
    }
    for wait in waits { wait.give(.failure(.isCancelled)) }
    closeIfUnused()
  }

  private func enter() throws(ServiceError) {
    let isFree = state.withLock { state in
      guard !state.isAborted else { return false }
      state.uses += 1
      return true
    }
    guard isFree else { throw .isCancelled }
  }

  private func leave() {
    let isAborted = state.withLock { state in
      state.uses -= 1
      return state.isAborted
    }
    if isAborted { closeIfUnused() }
  }

  private func closeIfUnused() {
    let closes = state.withLock { state in
      guard state.uses == 0, !state.isClosed else { return false }
      state.isClosed = true
      return true
    }
    if closes { _ = close(descriptor) }
  }

  private func check() throws(ServiceError) {
    if state.withLock({ $0.isAborted }) || Task.isCancelled { throw .isCancelled }
    if ContinuousClock.now >= deadline { throw .timedOut }
  }

  /// Whether there is room to write; without, there is something to read.
  private func wait(reading: Bool, writing: Bool, until deadline: ContinuousClock.Instant) async throws(ServiceError) -> Bool {
    let event = Event<Bool>()
    let isAborted = state.withLock { state in
      state.waits[ObjectIdentifier(event)] = event
      return state.isAborted
    }
    defer { _ = state.withLock { $0.waits.removeValue(forKey: ObjectIdentifier(event)) } }
    guard !isAborted else { throw .isCancelled }
    let id = try SocketPoller.shared.register(descriptor, reading: reading, writing: writing, event)
    defer { SocketPoller.shared.unregister(id) }
    return try await event.value(until: deadline)
  }
}

private func systemConnect(_ descriptor: Int32, _ address: UnsafePointer<sockaddr>, _ size: socklen_t) -> Int32 {
  connect(descriptor, address, size)
}

private func systemSend(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  #if canImport(Darwin)
    send(descriptor, bytes.baseAddress, bytes.count, 0)
  #else
    // The signal of a closed pipe would end the process.
    send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
  #endif
}

extension IPAddress {
  fileprivate func withSocketAddress<R>(port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> R) -> R {
    var storage = sockaddr_storage()
    return withUnsafeMutablePointer(to: &storage) { storage in
      let raw = UnsafeMutableRawPointer(storage)
      let size: Int
      if isIPv6 {
        let address = raw.assumingMemoryBound(to: sockaddr_in6.self)
        size = MemoryLayout<sockaddr_in6>.size
        address.pointee.sin6_family = sa_family_t(AF_INET6)
        address.pointee.sin6_port = port.bigEndian
        withUnsafeMutableBytes(of: &address.pointee.sin6_addr) { $0.copyBytes(from: bytes) }
      } else {
        let address = raw.assumingMemoryBound(to: sockaddr_in.self)
        size = MemoryLayout<sockaddr_in>.size
        address.pointee.sin_family = sa_family_t(AF_INET)
        address.pointee.sin_port = port.bigEndian
        withUnsafeMutableBytes(of: &address.pointee.sin_addr) { $0.copyBytes(from: bytes) }
      }
      return body(raw.assumingMemoryBound(to: sockaddr.self), socklen_t(size))
    }
  }
}
