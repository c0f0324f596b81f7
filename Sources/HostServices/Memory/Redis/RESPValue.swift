/// A reply of a Redis server, in RESP2 or RESP3. Maps are arrays of names and values in turn, sets are arrays.
indirect enum RESPValue: Sendable, Equatable {
  case null
  case simple(String)
  case error(String)
  case integer(Int64)
  case bulk([UInt8])
  case double(Double)
  case bool(Bool)
  case array([RESPValue])

  var integer: Int64? { if case .integer(let value) = self { value } else { nil } }
  var array: [RESPValue]? { if case .array(let values) = self { values } else { nil } }

  /// The bytes of a text of either kind.
  var bytes: [UInt8]? {
    switch self {
    case .bulk(let bytes): bytes
    case .simple(let text): Array(text.utf8)
    default: nil
    }
  }
}

/// What a server may send at most, so that a broken or hostile one cannot hurt the host.
public struct RedisReplyLimits: Sendable, Hashable {
  /// Of one reply, everything in it together.
  public var bytes: Int
  /// Of one reply, nested ones too.
  public var elements: Int
  public var nesting: Int
  /// Of a line, such as an error's message.
  public var lineLength: Int

  public init(bytes: Int = 64 << 20, elements: Int = 100_000, nesting: Int = 8, lineLength: Int = 16 << 10) {
    self.bytes = bytes
    self.elements = elements
    self.nesting = nesting
    self.lineLength = lineLength
  }
}

/// Why a command has no reply. What the server itself refuses is a reply, `RESPValue.error`.
enum RedisError: Error, Sendable, Equatable, CustomStringConvertible {
  case cannotConnect(String)
  case disconnected
  case timeout
  case cancelled
  /// The server does not speak the protocol, or exceeds a limit.
  case protocolViolation(String)
  case refused(String)
  case closed

  var description: String {
    switch self {
    case .cannotConnect(let why): "cannot connect: \(why)"
    case .disconnected: "the server closed the connection"
    case .timeout: "the server did not answer in time"
    case .cancelled: "cancelled"
    case .protocolViolation(let what): "the server does not keep to the protocol: \(what)"
    case .refused(let message): "the server refuses: \(message)"
    case .closed: "the client was closed"
    }
  }

  /// What a plugin is told: nothing of the server.
  var serviceError: ServiceError {
    switch self {
    case .cannotConnect, .disconnected:
      ServiceError(.connectionError, "the host's memory service cannot be reached", isRetryable: true)
    case .timeout: ServiceError(.timeout, "the host's memory service did not answer in time", isRetryable: true)
    case .cancelled: ServiceError(.cancelled, "the execution was cancelled")
    case .protocolViolation: ServiceError(.unavailable, "the host's memory service does not work")
    case .refused: ServiceError(.unavailable, "the host's memory service refuses the call", isRetryable: true)
    case .closed: ServiceError(.unavailable, "the host has closed its memory service")
    }
  }
}
