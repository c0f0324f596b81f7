import Synchronization

/// How many sessions of suppliers may be open, and for how long unused.
public struct SessionLimits: Sendable, Hashable {
  public var sessions: Int
  public var perTenant: Int
  /// Sessions that were not used for so long are closed.
  public var idle: Duration

  /// 256 in all, 64 of a tenant, five minutes.
  public init(sessions: Int = 256, perTenant: Int = 64, idle: Duration = .seconds(300)) {
    self.sessions = sessions
    self.perTenant = perTenant
    self.idle = idle
  }
}

/// The open sessions of plugins' suppliers. Safe to use from any thread.
final class SessionList: Sendable {
  let limits: SessionLimits
  /// The tenant of each.
  private let entries = Mutex<[ObjectIdentifier: String]>([:])

  init(limits: SessionLimits) { self.limits = limits }

  var count: Int { entries.withLock { $0.count } }

  /// Takes a new session in. Throws `quotaExceeded` where there are too many.
  func add(_ session: PluginSupplier, tenant: String) throws(NodeExecutionError) {
    let refused: String? = entries.withLock { entries in
      if entries.count >= limits.sessions { return "\(limits.sessions) sessions of suppliers are open already" }
      if entries.values.count(where: { $0 == tenant }) >= limits.perTenant {
        return "\(limits.perTenant) sessions of the tenant's suppliers are open already"
      }
      entries[ObjectIdentifier(session)] = tenant
      return nil
    }
    if let refused { throw NodeExecutionError(.quotaExceeded, refused, isRetryable: true) }
  }

  func remove(_ session: ObjectIdentifier) { entries.withLock { $0[session] = nil } }
}
