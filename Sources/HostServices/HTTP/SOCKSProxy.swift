import Foundation
import Synchronization

/// A SOCKS5 proxy (RFC 1928) on 127.0.0.1 for one worker: it takes requests for one host and port, from whoever knows its
/// password, and connects to addresses that were checked. So URLSession, which resolves names by itself, reaches no others.
///
/// An HTTP proxy would not do: libcurl hands the answer to `CONNECT` to FoundationNetworking, which takes it for the server's.
struct SOCKSProxy: Sendable {
  let port: UInt16
  /// Why the last connection failed; libcurl would only say that the proxy refused.
  let failure = Failure()
  private let password: String
  private let listener: SocketListener
  private let target: HTTPAddress
  private let addresses: [IPAddress]
  private let deadline: ContinuousClock.Instant

  /// Throws `connectionError` where there is no socket.
  init(target: HTTPAddress, addresses: [IPAddress], deadline: ContinuousClock.Instant) throws(ServiceError) {
    self.target = target
    self.addresses = addresses
    self.deadline = deadline
    password = (0..<4).map { _ in String(UInt64.random(in: 0 ... .max), radix: 36) }.joined()
    listener = try SocketListener()
    port = listener.port
  }

  final class Failure: Sendable {
    private let noted = Mutex<ServiceError?>(nil)
    var error: ServiceError? { noted.withLock { $0 } }
    func note(_ error: ServiceError) { noted.withLock { $0 = error } }
  }

  /// For the variable `https_proxy`.
  var url: String { "socks5h://swiftlet:\(password)@127.0.0.1:\(port)" }

  /// Serves until its task is cancelled or the deadline.
  func serve() async {
    // A worker needs one connection; a few more, where libcurl tries again.
    for _ in 0..<8 {
      guard let client = try? await listener.accept(until: deadline) else { return }
      await withTaskCancellationHandler {
        try? await tunnel(client)
        client.abort()
      } onCancel: {
        client.abort()
      }
      if Task.isCancelled { return }
    }
  }

  private func tunnel(_ client: SocketConnection) async throws(ServiceError) {
    guard try await introduction(client) else { return }
    let server: SocketConnection
    do throws(ServiceError) {
      server = try await SocketConnection.connect(to: addresses, port: target.port, deadline: deadline)
    } catch {
      failure.note(error)
      return try await reply(client, 5)
    }
    defer { server.abort() }
    try await reply(client, 0)
    await withTaskGroup(of: Void.self) { group in
      for (from, to) in [(client, server), (server, client)] {
        group.addTask {
          // What is not taken is not read: back-pressure passes through.
          while let bytes = try? await from.receive(64 << 10), !bytes.isEmpty,
            (try? await to.send(bytes, untilAnswer: false)) == true
          {}
          // TLS has an end of its own, so that of one direction ends both.
          from.abort()
          to.abort()
        }
      }
    }
  }

  /// Greeting, name and password (RFC 1929), and a request for the target by its name; false where one is not as it must be.
  private func introduction(_ client: SocketConnection) async throws(ServiceError) -> Bool {
    let greeting = try await exactly(2, client)
    guard greeting.first == 5, try await exactly(Int(greeting[1]), client).contains(2) else { return false }
    _ = try await client.send([5, 2], untilAnswer: false)
    let name = try await exactly(2, client)
    guard name.first == 1 else { return false }
    let user = try await exactly(Int(name[1]), client)
    let given = try await exactly(Int(try await exactly(1, client)[0]), client)
    let isKnown = user.elementsEqual("swiftlet".utf8) && given.elementsEqual(password.utf8)
    _ = try await client.send([1, isKnown ? 0 : 1], untilAnswer: false)
    guard isKnown else { return false }
    let request = try await exactly(4, client)
    var host = ""
    switch request[3] {
    case 1: host = IPAddress(bytes: try await exactly(4, client))?.description ?? ""
    case 3: host = String(decoding: try await exactly(Int(try await exactly(1, client)[0]), client), as: UTF8.self)
    case 4: host = IPAddress(bytes: try await exactly(16, client))?.description ?? ""
    default: return false
    }
    let port = try await exactly(2, client)
    guard request[0] == 5, request[1] == 1, host.lowercased() == target.host,
      UInt16(port[0]) << 8 | UInt16(port[1]) == target.port
    else {
      // Not allowed by the rules.
      try await reply(client, 2)
      return false
    }
    return true
  }

  private func reply(_ client: SocketConnection, _ code: UInt8) async throws(ServiceError) {
    _ = try await client.send([5, code, 0, 1, 0, 0, 0, 0, 0, 0], untilAnswer: false)
  }

  /// Throws `connectionError` where fewer bytes come.
  private func exactly(_ count: Int, _ client: SocketConnection) async throws(ServiceError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let more = try await client.receive(count - bytes.count)
      guard !more.isEmpty else { throw .truncated }
      bytes += more
    }
    return bytes
  }
}

/// A listening socket on 127.0.0.1.
final class SocketListener: Sendable {
  let port: UInt16
  private let descriptor: Int32

  /// Throws `connectionError`.
  init() throws(ServiceError) {
    descriptor = socket(AF_INET, SocketConnection.streamType, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isListening = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        descriptor >= 0 && fcntl(descriptor, F_SETFD, FD_CLOEXEC) == 0 && fcntl(descriptor, F_SETFL, O_NONBLOCK) == 0
          && bind(descriptor, $0, size) == 0 && listen(descriptor, 8) == 0 && getsockname(descriptor, $0, &size) == 0
      }
    }
    port = UInt16(bigEndian: address.sin_port)
    guard isListening else { throw .connection("the host process has no socket left") }
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// Throws `timeout` or `cancelled`.
  func accept(until deadline: ContinuousClock.Instant) async throws(ServiceError) -> SocketConnection {
    while true {
      let accepted = systemAccept(descriptor)
      if accepted >= 0 {
        _ = fcntl(accepted, F_SETFD, FD_CLOEXEC)
        _ = fcntl(accepted, F_SETFL, O_NONBLOCK)
        return SocketConnection(descriptor: accepted, deadline: deadline)
      }
      let event = Event<Bool>()
      let id = try SocketPoller.shared.register(descriptor, reading: true, writing: false, event)
      defer { SocketPoller.shared.unregister(id) }
      _ = try await event.value(until: deadline)
    }
  }
}

private func systemAccept(_ descriptor: Int32) -> Int32 { accept(descriptor, nil, nil) }
