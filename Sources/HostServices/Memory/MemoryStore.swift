/// hetumind's Memory Service: `memory` of SDK/wit/plugin.wit. The key of a session is tenant, workflow and session as a
/// structure, never as one text.
public protocol MemoryStore: Sendable {
  /// Adds messages, all or none; durable when it returns. Throws `ServiceError`.
  func storeMessages(_ messages: [MemoryMessage], session: String, context: ServiceContext) async throws(ServiceError)
  /// The last `limit` messages that have not expired, the oldest of them first. Throws `ServiceError`.
  func retrieveMessages(session: String, limit: Int?, context: ServiceContext) async throws(ServiceError) -> [MemoryMessage]
  /// Throws `ServiceError`.
  func clear(session: String, context: ServiceContext) async throws(ServiceError)
  /// Forgets the scope's messages older than that many nanoseconds since 1970. Throws `ServiceError`.
  func cleanup(expiredBefore: UInt64, context: ServiceContext) async throws(ServiceError) -> MemoryCleanup
}

/// hetumind's Message.
public struct MemoryMessage: Sendable, Hashable {
  public var role: String
  public var content: String

  public init(role: String, content: String) {
    self.role = role
    self.content = content
  }
}

/// What a clean-up found.
public struct MemoryCleanup: Sendable, Hashable {
  public var totalEntries: UInt64
  public var expiredEntries: UInt64
  public var activeEntries: UInt64

  public init(totalEntries: UInt64 = 0, expiredEntries: UInt64 = 0, activeEntries: UInt64 = 0) {
    self.totalEntries = totalEntries
    self.expiredEntries = expiredEntries
    self.activeEntries = activeEntries
  }
}
