import Foundation
import Synchronization

/// A server on 127.0.0.1 that says exactly what a test tells it to say, right or wrong. A thread for each connection.
public final class LoopbackServer: Sendable {
  public struct Request: Sendable {
    public var method: String
    public var target: String
    /// Names in lower case.
    public var headers: [(name: String, value: String)] = []
    /// Chunks are put together.
    public var body: [UInt8] = []

    public init(method: String = "", target: String = "") {
      self.method = method
      self.target = target
    }

    public func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
  }

  /// One accepted connection, blocking.
  public final class Peer: Sendable {
    private let descriptor: Int32
    init(_ descriptor: Int32) { self.descriptor = descriptor }
    deinit { _ = close(descriptor) }

    /// False where the client is gone.
    @discardableResult public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    @discardableResult public func send(_ bytes: [UInt8]) -> Bool {
      var sent = 0
      while sent < bytes.count {
        let count = bytes.withUnsafeBytes { buffer in
          #if canImport(Darwin)
            Foundation.send(descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, 0)
          #else
            Foundation.send(descriptor, buffer.baseAddress.map { $0 + sent }, buffer.count - sent, Int32(MSG_NOSIGNAL))
          #endif
        }
        if count <= 0 { return false }
        sent += count
      }
      return true
    }

    /// Nil at the end.
    public func receive() -> UInt8? {
      var byte: UInt8 = 0
      return recv(descriptor, &byte, 1, 0) == 1 ? byte : nil
    }

    /// Returns when the client has closed the connection.
    public func waitForEnd() { while receive() != nil {} }

    public func interrupt() { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }

    public func line() -> String? {
      var bytes: [UInt8] = []
      while let byte = receive() {
        if byte == 0x0A { return String(decoding: bytes.last == 0x0D ? bytes.dropLast() : bytes[...], as: UTF8.self) }
        bytes.append(byte)
      }
      return nil
    }

    public func head() -> Request? {
      guard let first = line()?.split(separator: " "), first.count == 3 else { return nil }
      var request = Request(method: String(first[0]), target: String(first[1]))
      while let line = line(), !line.isEmpty {
        let parts = line.split(separator: ":", maxSplits: 1)
        guard parts.count == 2 else { continue }
        request.headers.append((parts[0].lowercased(), parts[1].trimmingCharacters(in: .whitespaces)))
      }
      return request
    }

    public func request() -> Request? {
      guard var request = head() else { return nil }
      if let text = request.header("content-length"), let count = Int(text) {
        while request.body.count < count, let byte = receive() { request.body.append(byte) }
      } else if request.header("transfer-encoding") == "chunked" {
        while let line = line(), let size = Int(line, radix: 16) {
          for _ in 0..<size { if let byte = receive() { request.body.append(byte) } }
          _ = self.line()
          if size == 0 { break }
        }
      }
      return request
    }
  }

  public let port: UInt16
  private let descriptor: Int32
  private struct State {
    var requests: [Request] = []
    var peers: [Peer] = []
    var isStopped = false
  }
  private let state = Mutex(State())

  public var requests: [Request] { state.withLock { $0.requests } }
  public var connections: Int { state.withLock { $0.peers.count } }
  public func url(_ target: String = "/", host: String = "127.0.0.1") -> String { "http://\(host):\(port)\(target)" }

  /// Answers whole requests.
  public static func answering(_ answer: @escaping @Sendable (Request, Peer) -> Void) throws -> LoopbackServer {
    try LoopbackServer { server, peer in
      guard let request = peer.request() else { return }
      server.note(request)
      answer(request, peer)
    }
  }

  /// Calls `serve` on a thread for each connection, which ends with it.
  public init(_ serve: @escaping @Sendable (LoopbackServer, Peer) -> Void) throws {
    #if canImport(Glibc)
      let type = Int32(SOCK_STREAM.rawValue)
    #else
      let type = SOCK_STREAM
    #endif
    descriptor = socket(AF_INET, type, 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isListening = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && listen(descriptor, 64) == 0 && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard isListening else { throw CocoaError(.featureUnsupported) }
    port = UInt16(bigEndian: address.sin_port)
    Thread.detachNewThread { [self] in
      // Closed here alone: elsewhere the number could be another server's before `accept` is called again.
      defer { _ = close(self.descriptor) }
      while true {
        let accepted = accept(self.descriptor, nil, nil)
        guard accepted >= 0 else { return }
        let peer = Peer(accepted)
        let isStopped = state.withLock { state in
          state.peers.append(peer)
          return state.isStopped
        }
        if isStopped { return }
        Thread.detachNewThread { [self] in
          serve(self, peer)
          peer.interrupt()
        }
      }
    }
  }

  public func note(_ request: Request) { state.withLock { $0.requests.append(request) } }

  public func stop() {
    let (peers, wasStopped) = state.withLock { state in
      defer { state.isStopped = true }
      return (state.peers, state.isStopped)
    }
    if !wasStopped { _ = shutdown(descriptor, Int32(SHUT_RDWR)) }
    for peer in peers { peer.interrupt() }
  }
}
