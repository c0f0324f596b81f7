import Dispatch
import Synchronization

/// A connection and the thread that waits for it.
final class RedisConnection: Sendable {
  private let configuration: RedisConfiguration
  private let queue = DispatchQueue(label: "swiftlet.redis")
  private let socket: RedisSocket
  /// Used on the queue only, and by `init`; the lock is never waited for.
  private let parser: Mutex<RESPParser>

  /// Connects and greets. Waits: not for a task's thread.
  init(_ configuration: RedisConfiguration, until deadline: ContinuousClock.Instant) throws(RedisError) {
    self.configuration = configuration
    let deadline = min(deadline, .now + configuration.connectTimeout)
    socket = try RedisSocket(host: configuration.host, port: configuration.port, until: deadline)
    parser = Mutex(RESPParser(configuration.replyLimits))
    let greeting = configuration.greeting
    guard !greeting.isEmpty else { return }
    for case .error(let message) in try exchange(greeting, until: deadline) { throw .refused(message) }
  }

  /// Whether the server has neither closed the connection nor sent something that nobody asked for.
  var isFit: Bool { socket.isQuiet && parser.withLock { $0.isEmpty } }

  /// Sends commands at once and waits for their replies, a task's cancellation or the deadline. After an error the
  /// connection is of no more use.
  func perform(
    _ commands: [RedisCommand], until deadline: ContinuousClock.Instant
  ) async throws(RedisError) -> [RESPValue] {
    let result: Result<[RESPValue], RedisError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        queue.async {
          do throws(RedisError) {
            continuation.resume(returning: .success(try self.exchange(commands, until: deadline)))
          } catch {
            continuation.resume(returning: .failure(error))
          }
        }
      }
    } onCancel: {
      socket.interrupt()
    }
    return try result.get()
  }

  private func exchange(
    _ commands: [RedisCommand], until deadline: ContinuousClock.Instant
  ) throws(RedisError) -> [RESPValue] {
    var replies: [RESPValue] = []
    let bytes = commands.flatMap(\.encoded)
    try parser.withLock { parser throws(RedisError) in
      try socket.exchange(bytes, until: deadline) { received throws(RedisError) in
        parser.append(received)
        while replies.count < commands.count, let reply = try parser.next() { replies.append(reply) }
        guard replies.count == commands.count else { return false }
        guard parser.isEmpty else { throw .protocolViolation("a reply that nobody asked for") }
        return true
      }
    }
    return replies
  }
}
