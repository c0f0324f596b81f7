import NodeModel

/// Settings that the host knows when it starts. A tenant's own come before those of all.
public struct StaticConfigSource: ConfigSource {
  public var values: [String: JSONValue]
  public var tenants: [String: [String: JSONValue]]

  public init(_ values: [String: JSONValue] = [:], tenants: [String: [String: JSONValue]] = [:]) {
    self.values = values
    self.tenants = tenants
  }

  public func value(_ name: String, context: ServiceContext) async throws(ServiceError) -> JSONValue? {
    tenants[context.scope.tenant]?[name] ?? values[name]
  }
}

/// Credentials that the host knows when it starts. A tenant's own come before those of all.
public struct StaticCredentialSource: CredentialSource {
  private let credentials: [String: [String: Secret]]
  private let tenants: [String: [String: [String: Secret]]]

  public init(_ credentials: [String: [String: String]] = [:], tenants: [String: [String: [String: String]]] = [:]) {
    self.credentials = credentials.mapValues { fields in fields.mapValues { Secret($0) } }
    self.tenants = tenants.mapValues { $0.mapValues { fields in fields.mapValues { Secret($0) } } }
  }

  public func credential(_ name: String, context: ServiceContext) async throws(ServiceError) -> [String: String]? {
    (tenants[context.scope.tenant]?[name] ?? credentials[name])?.mapValues { $0.reveal() }
  }
}

/// The first of several sources that has a credential.
public struct CredentialSourceChain: CredentialSource {
  private let sources: [any CredentialSource]

  public init(_ sources: [any CredentialSource]) { self.sources = sources }

  public func credential(_ name: String, context: ServiceContext) async throws(ServiceError) -> [String: String]? {
    for source in sources {
      if let credential = try await source.credential(name, context: context) { return credential }
    }
    return nil
  }
}
