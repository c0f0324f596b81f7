import NodeModel

/// Settings that the host knows when it starts. A tenant's own come before those of all.
public struct StaticConfigSource: ConfigSource {
  private let values: [String: JSONValue]
  private let tenants: [ExactText: [String: JSONValue]]

  public init(_ values: [String: JSONValue] = [:], tenants: [String: [String: JSONValue]] = [:]) {
    self.values = values
    self.tenants = Dictionary(uniqueKeysWithValues: tenants.map { (ExactText($0), $1) })
  }

  public func value(_ name: String, context: ServiceContext) async throws(ServiceError) -> JSONValue? {
    tenants[ExactText(context.scope.tenant)]?[name] ?? values[name]
  }
}

/// Credentials that the host knows when it starts. A tenant's own come before those of all.
public struct StaticCredentialSource: CredentialSource {
  private let credentials: [String: [String: Secret]]
  private let tenants: [ExactText: [String: [String: Secret]]]

  public init(_ credentials: [String: [String: String]] = [:], tenants: [String: [String: [String: String]]] = [:]) {
    self.credentials = credentials.mapValues { fields in fields.mapValues { Secret($0) } }
    let secret = tenants.map { (ExactText($0), $1.mapValues { fields in fields.mapValues { Secret($0) } }) }
    self.tenants = Dictionary(uniqueKeysWithValues: secret)
  }

  public func credential(_ name: String, context: ServiceContext) async throws(ServiceError) -> [String: String]? {
    (tenants[ExactText(context.scope.tenant)]?[name] ?? credentials[name])?.mapValues { $0.reveal() }
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
