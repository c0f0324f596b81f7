/// The parts of the host's interface that a plugin may be granted.
public enum CapabilityName: String, Sendable, Hashable, CaseIterable, Comparable {
  case log, clock, random, expression, http, binary, memory, config, credentials

  public static func < (left: CapabilityName, right: CapabilityName) -> Bool { left.rawValue < right.rawValue }
}

/// How a plugin may use a credential.
public enum CredentialUse: String, Sendable, Hashable, CaseIterable, Comparable {
  /// The host puts it into requests; the plugin never sees it.
  case inject
  /// The plugin may read it, too.
  case reveal

  public static func < (left: CredentialUse, right: CredentialUse) -> Bool { left == .inject && right == .reveal }
}

/// One thing that a plugin asks of its host.
public enum Capability: Sendable, Hashable, CustomStringConvertible {
  case log, clock, random, expression, http
  case binaryRead, binaryWrite, binaryDelete
  case memoryRead, memoryWrite, memoryCleanup
  case memorySession(String)
  case config(String)
  case credential(String, CredentialUse)

  public var name: CapabilityName {
    switch self {
    case .log: .log
    case .clock: .clock
    case .random: .random
    case .expression: .expression
    case .http: .http
    case .binaryRead, .binaryWrite, .binaryDelete: .binary
    case .memoryRead, .memoryWrite, .memoryCleanup, .memorySession: .memory
    case .config: .config
    case .credential: .credentials
    }
  }

  public var description: String {
    switch self {
    case .log, .clock, .random, .expression, .http: name.rawValue
    case .binaryRead: "binary (read)"
    case .binaryWrite: "binary (write)"
    case .binaryDelete: "binary (delete)"
    case .memoryRead: "memory (read)"
    case .memoryWrite: "memory (write)"
    case .memoryCleanup: "memory (cleanup)"
    case .memorySession(let session): "memory session \(session.excerpt().debugDescription)"
    case .config(let name): "config \(name.excerpt().debugDescription)"
    case .credential(let name, let use): "credential \(name.excerpt().debugDescription) (\(use.rawValue))"
    }
  }
}
