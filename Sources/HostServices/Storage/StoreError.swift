#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why a store on disk cannot be opened or used. For operators: it names paths of the host, and no plugin sees it.
public enum StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The operating system refused something.
  case system(operation: String, path: String, errno: Int32)
  /// Another store, of this process or another one, has the directory open.
  case locked(path: String)
  /// What is on disk is not what was written.
  case corrupt(StoreCorruption)
  /// The directory or file belongs to something else, or to a later version.
  case unsupportedFormat(path: String, reason: String)

  /// `close` was called.
  case closed(path: String)

  public var description: String {
    switch self {
    case .closed(let path): "the store of '\(path)' was closed"
    case .system(let operation, let path, let code):
      "cannot \(operation) '\(path)': \(String(cString: strerror(code)))"
    case .locked(let path): "'\(path)' is in use by another store"
    case .corrupt(let corruption): corruption.description
    case .unsupportedFormat(let path, let reason): "'\(path)' cannot be used: \(reason)"
    }
  }

  /// What a plugin is told: that it did not work, and nothing of the host's paths.
  var serviceError: ServiceError {
    switch self {
    case .system(_, _, ENOSPC), .system(_, _, EDQUOT):
      ServiceError(.unavailable, "the host's storage is full", isRetryable: true)
    case .system, .locked: ServiceError(.unavailable, "the host's storage does not work", isRetryable: true)
    case .corrupt: ServiceError(.unavailable, "what the host stored is damaged", details: #"{"reason":"corrupt"}"#)
    case .closed: storeIsClosed
    case .unsupportedFormat: ServiceError(.unavailable, "the host's storage does not work")
    }
  }
}

let storeIsClosed = ServiceError(.unavailable, "the host has closed its storage")

/// Told of every error of a store's own (`StoreError`, or what a server did), with the tenant whose call met it: what plugins
/// are told says less. Called from the store's threads.
public typealias StoreReport = @Sendable (_ tenant: String, _ error: any Error & CustomStringConvertible) -> Void

/// Where a file was found damaged.
public struct StoreCorruption: Error, Sendable, Hashable, CustomStringConvertible {
  public var path: String
  /// Bytes from the file's beginning to the damage.
  public var offset: UInt64
  public var reason: String
  /// How many records before and behind the damage can be read all the same.
  public var readableRecords: Int

  public init(path: String, offset: UInt64, reason: String, readableRecords: Int = 0) {
    self.path = path
    self.offset = offset
    self.reason = reason
    self.readableRecords = readableRecords
  }

  public var description: String {
    let readable = readableRecords == 1 ? "1 record" : "\(readableRecords) records"
    return "'\(path)' is damaged at byte \(offset): \(reason); \(readable) can be read"
  }
}
