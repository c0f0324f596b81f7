import HetumindC

/// An error that the plugin reports to the host.
public struct PluginError: Error {
  /// One of hetumind's codes (`parameter_validation`, `invalid_input_data`, `external_service`, …) or the plugin's own.
  public var code: String
  public var message: String
  /// Whether the same call may succeed later.
  public var isRetryable: Bool
  public var details: JSON?

  public init(_ code: String, _ message: String, isRetryable: Bool = false, details: JSON? = nil) {
    self.code = code
    self.message = message
    self.isRetryable = isRetryable
    self.details = details
  }
}

/// What a node is asked to do.
public struct Request {
  /// The node's parameters: an object.
  public var parameters: JSON
  /// The ExecutionDataMap that arrives at the node's ports.
  public var input: JSON

  /// The items at the first `main` port, each an object with `json`.
  public var items: [JSON] { input["main"]?.array?.first?.array ?? [] }
}

/// A node kind in one version.
public struct Node {
  public enum Work {
    /// Answers a request with the items for the first `main` port.
    case executor((Request) throws(PluginError) -> [JSON])
    /// Answers with a supplier's data.
    case supplier(() throws(PluginError) -> JSON)
  }

  public var kind: StaticString
  public var version: StaticString
  /// The NodeDefinition as JSON.
  public var definition: StaticString
  public var work: Work

  public init(kind: StaticString, version: StaticString, definition: StaticString, _ work: Work) {
    self.kind = kind
    self.version = version
    self.definition = definition
    self.work = work
  }
}

/// The host's log.
public enum Log {
  public enum Level: UInt32 {
    case trace, debug, info, warn, error
  }

  public static func write(_ level: Level, _ message: String) {
    var message = message
    message.withUTF8 { bytes in
      hm_log(hm_level(level.rawValue), hm_string(data: UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self), length: bytes.count))
    }
  }
}

/// The host's clocks, in nanoseconds.
public enum Clock {
  /// Since 1970-01-01T00:00:00Z.
  public static var now: UInt64 { hm_now() }
  /// Since some moment.
  public static var monotonic: UInt64 { hm_monotonic() }
}

/// The host's source of random numbers.
public struct HostRandomNumberGenerator: RandomNumberGenerator {
  public init() {}
  public mutating func next() -> UInt64 { hm_random_u64() }
}
