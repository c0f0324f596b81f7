/// `config`
struct ConfigContext: PluginBindings.Config.Host {
  let slot: ContextSlot

  nonisolated(nonsending) func get(name: String) async throws(PluginBindings.Types.Error) -> String? {
    let context = try slot.execution()
    let (policy, source) = (context.runtime.policy, context.runtime.services.config)
    return try await context.ask(
      ServiceCall("config.get", .config(name), bytes: name.utf8.count), receiving: { $0?.utf8.count ?? 0 }
    ) { service in
      if let value = policy.config(name, tenant: service.scope.tenant) { return try text(value) }
      guard let value = try await source?.value(name, context: service) else { return nil }
      return try text(value)
    }
  }
}

/// `credentials`
struct CredentialsContext: PluginBindings.Credentials.Host {
  let slot: ContextSlot

  nonisolated(nonsending) func get(name: String) async throws(PluginBindings.Types.Error) -> String {
    let context = try slot.execution()
    let lookup = CredentialLookup(context.runtime)
    return try await context.ask(
      ServiceCall("credentials.get", .credential(name, .reveal), bytes: name.utf8.count), receiving: { $0.utf8.count }
    ) { service in
      try text(.object(try await lookup.fields(name, service).mapValues { .string($0) }))
    }
  }
}

/// Finds credentials: the policy's first, then the host's.
struct CredentialLookup: Sendable {
  private let policy: Policy
  private let source: (any CredentialSource)?

  init(_ runtime: PluginRuntime) {
    policy = runtime.policy
    source = runtime.services.credentials
  }

  /// All fields of a credential. Throws `ServiceError`, `notFound` where there is none; no message tells a secret.
  func fields(_ name: String, _ service: ServiceContext) async throws(ServiceError) -> [String: String] {
    if let references = policy.credential(name, tenant: service.scope.tenant) {
      var fields: [String: String] = [:]
      for (field, reference) in references {
        do throws(SecretError) {
          fields[field] = try reference.resolve()
        } catch {
          throw ServiceError(.unavailable, "the credential \(name) cannot be read at the moment")
        }
      }
      return fields
    }
    guard let fields = try await source?.credential(name, context: service) else {
      throw ServiceError(.notFound, "there is no credential \(name)")
    }
    return fields
  }

  /// One secret: the field that is named, or the only one. Throws `ServiceError`.
  func secret(_ name: String, field: String?, _ service: ServiceContext) async throws(ServiceError) -> String {
    let fields = try await fields(name, service)
    if let field {
      guard let secret = fields[field] else { throw ServiceError(.notFound, "the credential \(name) has no field \(field)") }
      return secret
    }
    if fields.count == 1, let secret = fields.values.first { return secret }
    guard let secret = fields["value"] else {
      throw ServiceError(.invalidInput, "the credential \(name) has several fields: name one, as in \(name).FIELD")
    }
    return secret
  }
}

/// A value as a plugin gets it.
func text(_ value: JSONValue) throws(ServiceError) -> String {
  do throws(JSONError) {
    return try value.text()
  } catch {
    throw ServiceError(.unavailable, "the host's value is no JSON: \(error.message)")
  }
}
