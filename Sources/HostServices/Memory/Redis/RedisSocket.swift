import Synchronization

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A TCP connection that never waits longer than it is told.
final class RedisSocket: Sendable {
  private let descriptor: Int32
  /// Whether somebody else ends what the connection is waiting for.
  private let isInterrupted = Atomic<Bool>(false)

  /// Connects to the first address that answers.
  init(host: String, port: UInt16, until deadline: ContinuousClock.Instant) throws(RedisError) {
    var hints = addrinfo()
    #if canImport(Glibc)
      hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    #else
      hints.ai_socktype = SOCK_STREAM
    #endif
    var list: UnsafeMutablePointer<addrinfo>?
    let code = getaddrinfo(host, String(port), &hints, &list)
    guard code == 0 else { throw .cannotConnect(String(cString: gai_strerror(code))) }
    defer { freeaddrinfo(list) }
    var failure = RedisError.cannotConnect("the name has no address")
    var next = list
    while let address = next {
      do throws(RedisError) {
        descriptor = try Self.connect(address.pointee, until: deadline)
        return
      } catch {
        failure = error
      }
      next = address.pointee.ai_next
    }
    throw failure
  }

  deinit { close(descriptor) }

  private static func connect(_ address: addrinfo, until deadline: ContinuousClock.Instant) throws(RedisError) -> Int32 {
    let descriptor = socket(address.ai_family, address.ai_socktype, address.ai_protocol)
    guard descriptor >= 0 else { throw .cannotConnect(String(cString: strerror(errno))) }
    do throws(RedisError) {
      let flags = fcntl(descriptor, F_GETFL)
      guard flags >= 0, fcntl(descriptor, F_SETFL, flags | O_NONBLOCK) == 0, fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 else {
        throw .cannotConnect(String(cString: strerror(errno)))
      }
      var on: Int32 = 1
      // A command is a packet that should not wait for the next.
      setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
      #if canImport(Darwin)
        setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, socklen_t(MemoryLayout<Int32>.size))
        let result = Darwin.connect(descriptor, address.ai_addr, address.ai_addrlen)
      #elseif canImport(Glibc)
        let result = Glibc.connect(descriptor, address.ai_addr, address.ai_addrlen)
      #else
        let result = Musl.connect(descriptor, address.ai_addr, address.ai_addrlen)
      #endif
      if result != 0 {
        guard errno == EINPROGRESS || errno == EINTR else { throw .cannotConnect(String(cString: strerror(errno))) }
        _ = try wait(descriptor, Int16(POLLOUT), until: deadline)
      }
      var status: Int32 = 0
      var length = socklen_t(MemoryLayout<Int32>.size)
      guard getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &status, &length) == 0, status == 0 else {
        throw .cannotConnect(String(cString: strerror(status)))
      }
      return descriptor
    } catch {
      close(descriptor)
      throw error
    }
  }

  /// Waits for an event. Throws `timeout`.
  private static func wait(
    _ descriptor: Int32, _ events: Int16, until deadline: ContinuousClock.Instant
  ) throws(RedisError) -> Int16 {
    while true {
      var request = pollfd(fd: descriptor, events: events, revents: 0)
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { throw .timeout }
      // Rounded up, so that it does not wake before the deadline again and again; a day at most, for the type's sake.
      let milliseconds = Int32(min(86_400_000, left / .milliseconds(1) + 1))
      let result = poll(&request, 1, milliseconds)
      if result > 0 { return request.revents }
      guard result == 0 || errno == EINTR else { throw .disconnected }
    }
  }

  /// Whether nothing was received since the last reply: neither an end nor something that nobody asked for.
  var isQuiet: Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&request, 1, 0) == 0
  }

  /// Ends what another thread is waiting for here, for good.
  func interrupt() {
    isInterrupted.store(true, ordering: .sequentiallyConsistent)
    #if canImport(Glibc)
      shutdown(descriptor, Int32(SHUT_RDWR))
    #else
      shutdown(descriptor, SHUT_RDWR)
    #endif
  }

  /// Sends bytes and hands over what is received, until `receive` says that it has all. Receives while it sends, as the
  /// server may wait for room for its replies.
  func exchange(
    _ bytes: [UInt8], until deadline: ContinuousClock.Instant, receive: (ArraySlice<UInt8>) throws(RedisError) -> Bool
  ) throws(RedisError) {
    var sent = 0
    var input = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      guard !isInterrupted.load(ordering: .sequentiallyConsistent) else { throw .cancelled }
      let events = try Self.wait(
        descriptor, Int16(POLLIN) | (sent < bytes.count ? Int16(POLLOUT) : 0), until: deadline)
      if events & Int16(POLLOUT) != 0, sent < bytes.count {
        let result = bytes.withUnsafeBytes { Self.send(descriptor, UnsafeRawBufferPointer(rebasing: $0[sent...])) }
        if result >= 0 { sent += result } else if !Self.goesOn { throw .disconnected }
      }
      guard events & ~Int16(POLLOUT) != 0 else { continue }
      let count = input.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
      if count > 0 {
        if try receive(input[..<count]) { return }
      } else if count == 0 || !Self.goesOn {
        throw isInterrupted.load(ordering: .sequentiallyConsistent) ? .cancelled : .disconnected
      }
    }
  }

  private static var goesOn: Bool { errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR }

  private static func send(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    #if canImport(Darwin)
      Darwin.send(descriptor, bytes.baseAddress, bytes.count, 0)
    #elseif canImport(Glibc)
      Glibc.send(descriptor, bytes.baseAddress, bytes.count, Int32(MSG_NOSIGNAL))
    #else
      Musl.send(descriptor, bytes.baseAddress, bytes.count, MSG_NOSIGNAL)
    #endif
  }
}
