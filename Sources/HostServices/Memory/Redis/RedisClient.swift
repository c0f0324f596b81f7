import Dispatch
import Synchronization

/// Connections to one server that calls share. After a failure to connect it waits longer and longer before the next
/// attempt, and calls fail at once meanwhile.
final class RedisClient: Sendable {
  let configuration: RedisConfiguration
  private let state = Mutex(State())
  /// Where connections are made, which waits.
  private let queue = DispatchQueue(label: "swiftlet.redis.connect", attributes: .concurrent)

  private struct State: Sendable {
    var idle: [RedisConnection] = []
    /// Idle ones, those in use and those that are being made.
    var open = 0
    var waiting: [Waiter] = []
    var lastWaiter: UInt64 = 0
    var failures = 0
    var retryAt = ContinuousClock.now
    var isClosed = false
  }

  private struct Waiter: Sendable {
    var number: UInt64
    var continuation: CheckedContinuation<Result<Turn, RedisError>, Never>
  }

  /// What a call may use.
  private enum Turn: Sendable {
    case connection(RedisConnection)
    /// It may make a connection.
    case new
  }

  init(_ configuration: RedisConfiguration) { self.configuration = configuration }

  /// Sends commands at once and waits for a reply to each.
  func perform(
    _ commands: [RedisCommand], deadline: ContinuousClock.Instant?
  ) async throws(RedisError) -> [RESPValue] {
    let end = min(deadline ?? .now + configuration.commandTimeout, .now + configuration.commandTimeout)
    let connection = try await connection(until: end)
    do throws(RedisError) {
      let replies = try await connection.perform(commands, until: end)
      release(connection)
      return replies
    } catch {
      release(nil)
      throw error
    }
  }

  /// Calls that wait fail, and so do those that come. Those that are running end.
  func close() {
    let waiting = state.withLock { state in
      state.isClosed = true
      defer { state.waiting.removeAll() }
      state.open -= state.idle.count
      state.idle.removeAll()
      return state.waiting
    }
    for waiter in waiting { waiter.continuation.resume(returning: .failure(.closed)) }
  }

  private func connection(until deadline: ContinuousClock.Instant) async throws(RedisError) -> RedisConnection {
    while true {
      switch try await turn(until: deadline) {
      case .connection(let connection):
        if connection.isFit { return connection }
        // The server closed it meanwhile, as servers do after a while or when they start again.
        release(nil)
      case .new: return try await connect(until: deadline)
      }
    }
  }

  private func connect(until deadline: ContinuousClock.Instant) async throws(RedisError) -> RedisConnection {
    let start = ContinuousClock.now
    let result: Result<RedisConnection, RedisError> = await withCheckedContinuation { continuation in
      queue.async {
        do throws(RedisError) {
          continuation.resume(returning: .success(try RedisConnection(self.configuration, until: deadline)))
        } catch {
          continuation.resume(returning: .failure(error))
        }
      }
    }
    switch result {
    case .success(let connection):
      state.withLock { $0.failures = 0 }
      return connection
    case .failure(let error):
      // An execution that had no time left says nothing of the server.
      let isServers = error != .timeout || start.duration(to: .now) >= configuration.connectTimeout
      if isServers { noteFailure() }
      release(nil)
      throw error
    }
  }

  private func noteFailure() {
    state.withLock { state in
      state.failures = min(state.failures + 1, 8)
      // 50 ms doubled up to 6.4 s, and by chance up to half of it less, so that hosts do not all come back at once.
      let most = 25.0 * Double(1 << state.failures)
      state.retryAt = .now + .milliseconds(Double.random(in: most / 2...most))
    }
  }

  private func turn(until deadline: ContinuousClock.Instant) async throws(RedisError) -> Turn {
    let number = state.withLock { state in
      state.lastWaiter += 1
      return state.lastWaiter
    }
    let result: Result<Turn, RedisError> = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        let now: Result<Turn, RedisError>? = state.withLock { state in
          if state.isClosed { return .failure(.closed) }
          if Task.isCancelled { return .failure(.cancelled) }
          if let connection = state.idle.popLast() { return .success(.connection(connection)) }
          guard state.open < max(1, configuration.connections) else {
            state.waiting.append(Waiter(number: number, continuation: continuation))
            return nil
          }
          guard state.retryAt <= .now else { return .failure(.cannotConnect("it failed a moment ago")) }
          state.open += 1
          return .success(.new)
        }
        if let now {
          continuation.resume(returning: now)
        } else {
          queue.asyncAfter(deadline: .now() + (ContinuousClock.now.duration(to: deadline) / .seconds(1))) { [weak self] in
            self?.endWaiting(number, .timeout)
          }
        }
      }
    } onCancel: {
      endWaiting(number, .cancelled)
    }
    return try result.get()
  }

  private func endWaiting(_ number: UInt64, _ error: RedisError) {
    let waiter = state.withLock { state in
      state.waiting.firstIndex { $0.number == number }.map { state.waiting.remove(at: $0) }
    }
    waiter?.continuation.resume(returning: .failure(error))
  }

  /// Gives a connection to whoever waits longest. Without one that can be used, they may make one, or fail if that failed
  /// a moment ago.
  private func release(_ connection: RedisConnection?) {
    let next: [(Waiter, Result<Turn, RedisError>)] = state.withLock { state in
      let usable = state.isClosed ? nil : connection
      guard let waiter = state.waiting.first else {
        if let usable { state.idle.append(usable) } else { state.open -= 1 }
        return []
      }
      if usable == nil && state.retryAt > .now {
        state.open -= 1
        defer { state.waiting.removeAll() }
        return state.waiting.map { ($0, .failure(.cannotConnect("it failed a moment ago"))) }
      }
      state.waiting.removeFirst()
      return [(waiter, .success(usable.map { .connection($0) } ?? .new))]
    }
    for (waiter, turn) in next { waiter.continuation.resume(returning: turn) }
  }
}
