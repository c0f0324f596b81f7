import Synchronization

/// One request and one answer with a host whose addresses have been checked. No redirects, no cookies, no cache.
protocol HTTPTransport: Sendable {
  /// Throws `ServiceError`.
  func open(_ request: TransportRequest) async throws(ServiceError) -> any HTTPExchange
}

/// What a transport sends; every part has been checked.
struct TransportRequest: Sendable {
  enum Body: Sendable, Hashable {
    case none
    /// Of so many bytes.
    case known(Int)
    case unknown
  }

  var method: String
  var address: HTTPAddress
  /// Finds the host's addresses and checks them; no others may be connected to.
  var resolve: @Sendable () async throws(ServiceError) -> [IPAddress]
  var headers: [HTTPHeader]
  var body: Body
  /// More bytes than this of an answer are never read.
  var responseBytes: Int
  var deadline: ContinuousClock.Instant
}

protocol HTTPExchange: Sendable {
  /// Bytes of the request's body. Throws `ServiceError`.
  func write(_ bytes: [UInt8]) async throws(ServiceError)
  /// Ends the body; the answer's head. Throws `ServiceError`.
  func finish() async throws(ServiceError) -> TransportAnswer
  func cancel()
}

struct TransportAnswer: Sendable {
  var status: Int
  var headers: [HTTPHeader]
  var body: any HTTPBody
}

protocol HTTPBody: Sendable {
  /// At least one byte and at most `count`; empty at the end. Throws `ServiceError`.
  func read(_ count: Int) async throws(ServiceError) -> [UInt8]
  func cancel()
}

/// A value that one call at a time uses.
final class Exclusive<Value: Sendable>: Sendable {
  private enum State {
    case free(Value)
    case inUse
    case gone
  }

  private let state: Mutex<State>

  init(_ value: Value) { state = Mutex(.free(value)) }

  /// Throws `invalidInput` while another call uses the value, `cancelled` after `drop`. What the body throws ends the value.
  func use<R: Sendable>(
    _ body: (inout Value) async throws(ServiceError) -> R
  ) async throws(ServiceError) -> R {
    let taken: Result<Value, ServiceError> = state.withLock { state in
      switch state {
      case .free(let value):
        state = .inUse
        return .success(value)
      case .inUse: return .failure(ServiceError(.invalidInput, "another call uses this request or answer"))
      case .gone: return .failure(ServiceError(.cancelled, "the request has ended"))
      }
    }
    var value = try taken.get()
    do throws(ServiceError) {
      let result = try await body(&value)
      state.withLock { if case .inUse = $0 { $0 = .free(value) } }
      return result
    } catch {
      drop()
      throw error
    }
  }

  /// Lets go of the value, as soon as a call under way has ended.
  func drop() { state.withLock { $0 = .gone } }
}
