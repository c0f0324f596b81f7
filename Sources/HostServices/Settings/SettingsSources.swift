import NodeModel

/// Settings by name: `config` of SDK/wit/plugin.wit.
public protocol ConfigSource: Sendable {
  /// Nil where there is no such setting. Throws `ServiceError`.
  func value(_ name: String, context: ServiceContext) async throws(ServiceError) -> JSONValue?
}

/// Credentials by name: `credentials` of SDK/wit/plugin.wit, and what `http` puts into secret headers.
public protocol CredentialSource: Sendable {
  /// The credential's fields; nil where there is none of that name. Throws `ServiceError`.
  func credential(_ name: String, context: ServiceContext) async throws(ServiceError) -> [String: String]?
}
