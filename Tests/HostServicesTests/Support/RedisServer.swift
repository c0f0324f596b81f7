import Foundation

@testable import HostServices

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A real `redis-server` on a port of the loopback interface, stopped with the value. Tests fail where none is installed.
final class RedisServer: Sendable {
  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  let port: UInt16
  private let process: Process
  private let directory: TemporaryDirectory

  init(port wanted: UInt16? = nil, _ arguments: String...) throws {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map(String.init)
    let names = (folders + ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]).map { $0 + "/redis-server" }
    guard let executable = names.first(where: { FileManager.default.isExecutableFile(atPath: $0) }) else {
      throw Failure(description: "redis-server is not installed: apt-get install redis-server")
    }
    directory = try TemporaryDirectory()
    // Somebody else may take the port between the question and the answer.
    for _ in 0..<5 {
      let port = try wanted ?? Listener().port
      let process = Process()
      process.executableURL = URL(filePath: executable)
      process.arguments =
        ["--port", "\(port)", "--bind", "127.0.0.1", "--save", "", "--dir", directory.path] + arguments
      let output = Pipe()
      process.standardOutput = output
      process.standardError = FileHandle.nullDevice
      try process.run()
      var text = Data()
      while !text.contains("Ready to accept connections") {
        let piece = output.fileHandleForReading.availableData
        guard !piece.isEmpty else { break }
        text += piece
      }
      if text.contains("Ready to accept connections") {
        // What it says from now on is read by nobody, and a pipe that is full would stop it.
        output.fileHandleForReading.readabilityHandler = { handle in
          if handle.availableData.isEmpty { handle.readabilityHandler = nil }
        }
        self.port = port
        self.process = process
        return
      }
      process.waitUntilExit()
    }
    throw Failure(description: "redis-server does not start")
  }

  deinit { stop() }

  func stop() {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }

  var configuration: RedisConfiguration { RedisConfiguration(port: port) }
}

extension Data {
  fileprivate func contains(_ text: String) -> Bool { range(of: Data(text.utf8)) != nil }
}

/// A socket that listens on a port of the loopback interface.
final class Listener: Sendable {
  let descriptor: Int32
  let port: UInt16

  init() throws {
    #if canImport(Glibc)
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let descriptor = descriptor
    let isBound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 && listen(descriptor, 16) == 0 && getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isBound else { throw RedisServer.Failure(description: "no port: \(errno)") }
    port = UInt16(bigEndian: address.sin_port)
  }

  deinit { close(descriptor) }
}

/// A server that answers what a test wants, however wrong.
final class FakeRedisServer: Sendable {
  private let listener: Listener
  var configuration: RedisConfiguration {
    RedisConfiguration(port: listener.port, connections: 1, commandTimeout: .seconds(30))
  }

  /// Calls `answer` for each connection, with its number and its descriptor, on a thread of its own.
  init(_ answer: @escaping @Sendable (Int, Int32) -> Void) throws {
    let listener = try Listener()
    self.listener = listener
    Thread.detachNewThread {
      var number = 0
      while true {
        let connection = accept(listener.descriptor, nil, nil)
        guard connection >= 0 else { return }
        let current = number
        number += 1
        Thread.detachNewThread {
          answer(current, connection)
          close(connection)
        }
      }
    }
  }

  deinit {
    #if canImport(Glibc)
      shutdown(listener.descriptor, Int32(SHUT_RDWR))
    #else
      shutdown(listener.descriptor, SHUT_RDWR)
    #endif
  }

  /// Waits for some of a command.
  static func receive(_ connection: Int32) {
    var buffer = [UInt8](repeating: 0, count: 65536)
    _ = recv(connection, &buffer, buffer.count, 0)
  }

  /// - Returns: whether the other side takes it.
  @discardableResult
  static func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
    var sent = 0
    while sent < bytes.count {
      #if canImport(Glibc)
        let flags = Int32(MSG_NOSIGNAL)
      #else
        let flags: Int32 = 0
      #endif
      let count = bytes[sent...].withUnsafeBytes { Foundation.send(connection, $0.baseAddress, $0.count, flags) }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// Waits until the other side ends the connection.
  static func waitForEnd(_ connection: Int32) {
    var byte: UInt8 = 0
    while recv(connection, &byte, 1, 0) > 0 {}
  }
}
