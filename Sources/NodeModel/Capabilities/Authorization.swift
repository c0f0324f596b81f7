/// Who must allow what a plugin does.
public enum CapabilityLayer: Sendable, Hashable, CaseIterable {
  /// The plugin's manifest, which requests it.
  case manifest
  /// The host's grant to the plugin.
  case grant
  /// The policy of the tenant whose execution it is.
  case tenant
}

/// What a plugin asked of its host and does not get, and whose doing that is. It names neither tenant nor plugin: a plugin may
/// see it.
public struct CapabilityRefusal: Error, Sendable, Hashable, CustomStringConvertible {
  public var capability: Capability
  /// The layers that do not allow it; never empty.
  public var lacking: [CapabilityLayer]

  public init(_ capability: Capability, lacking: [CapabilityLayer]) {
    self.capability = capability
    self.lacking = lacking
  }

  public var description: String {
    let reasons = lacking.map { layer in
      switch layer {
      case .manifest: "the manifest does not request it"
      case .grant: "the host does not grant it to the plugin"
      case .tenant: "the tenant's policy does not allow it"
      }
    }
    return "\(capability) is denied: \(reasons.joined(separator: ", and "))"
  }
}

/// What a plugin may do in a tenant's executions: manifest ∩ grant ∩ tenant policy.
public struct Authorization: Sendable, Hashable {
  public let plugin: String
  public let tenant: String
  /// What the manifest requests.
  public let request: CapabilitySet
  /// What the host grants to the plugin.
  public let grant: CapabilitySet
  /// What the tenant's policy allows.
  public let tenantPolicy: CapabilitySet
  /// What all three allow.
  public let effective: CapabilitySet

  public init(plugin: String, tenant: String, request: CapabilitySet, grant: CapabilitySet, tenantPolicy: CapabilitySet) {
    self.plugin = plugin
    self.tenant = tenant
    self.request = request
    self.grant = grant
    self.tenantPolicy = tenantPolicy
    effective = request.intersection(grant).intersection(tenantPolicy)
  }

  /// Throws `CapabilityRefusal` unless every layer allows it.
  public func check(_ capability: Capability) throws(CapabilityRefusal) {
    if let refusal = refusal(of: capability) { throw refusal }
  }

  /// Nil where every layer allows it.
  public func refusal(of capability: Capability) -> CapabilityRefusal? {
    let layers: [(CapabilityLayer, CapabilitySet)] = [(.manifest, request), (.grant, grant), (.tenant, tenantPolicy)]
    let lacking = layers.filter { !$0.1.allows(capability) }.map(\.0)
    return lacking.isEmpty ? nil : CapabilityRefusal(capability, lacking: lacking)
  }

  /// What the manifest requests by name and the plugin does not get.
  public var refusals: [CapabilityRefusal] { requested.compactMap { refusal(of: $0) } }

  /// The hosts that the manifest requests and that the others do not allow as a whole.
  public var refusedHosts: [String] {
    guard let http = request.http, let grant = grant.http, let tenant = tenantPolicy.http else { return [] }
    return http.hosts.joined().filter { pattern in
      !(grant.hosts + tenant.hosts).allSatisfy { HostPattern.isCovered(pattern, by: $0) }
    }
  }

  private var requested: [Capability] {
    var found: [Capability] = [.log, .clock, .random, .expression, .http].filter { request.allows($0) }
    let parts: [Capability] = [.binaryRead, .binaryWrite, .binaryDelete, .memoryRead, .memoryWrite, .memoryCleanup]
    found += parts.filter { request.allows($0) }
    found += (request.config?.layers.joined() ?? [].joined()).filter { !$0.contains("*") }.map { .config($0) }
    for entry in (request.credentials?.layers.joined() ?? [].joined()) where !entry.pattern.contains("*") {
      found.append(.credential(entry.pattern, entry.use))
    }
    return found
  }
}
