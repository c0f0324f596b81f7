/// Why a service of the host could not do what a plugin asked: the record `error` of SDK/wit/plugin.wit.
public struct ServiceError: Error, Sendable, Hashable, CustomStringConvertible {
  public var code: Code
  /// A sentence for people; may reach the plugin.
  public var message: String
  /// Whether the same call may succeed later.
  public var isRetryable: Bool
  /// More for machines: a JSON text where there is one.
  public var details: String?

  public init(_ code: Code, _ message: String, isRetryable: Bool = false, details: String? = nil) {
    self.code = code
    self.message = message
    self.isRetryable = isRetryable
    self.details = details
  }

  /// What kinds of errors there are; the plugin sees the raw value.
  public enum Code: String, Sendable, Hashable, CaseIterable {
    /// Not requested by the manifest, not granted by the host, or forbidden by the tenant's policy.
    case denied
    case quotaExceeded = "quota_exceeded"
    case notFound = "not_found"
    case timeout
    case cancelled
    case invalidInput = "invalid_input"
    case tooLarge = "too_large"
    case connectionError = "connection_error"
    /// The host has no such service, or it does not work.
    case unavailable
  }

  public var description: String { "\(code.rawValue): \(message)" }
}
