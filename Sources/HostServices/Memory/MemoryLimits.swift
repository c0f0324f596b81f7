/// How much a memory store keeps. A message counts 64 bytes more than its texts, so that empty ones are bounded too.
public struct MemoryLimits: Sendable, Hashable {
  /// Beyond it a session's oldest messages are forgotten.
  public var messagesPerSession: Int
  /// Beyond it a session's oldest messages are forgotten.
  public var bytesPerSession: Int
  /// A longer message is `tooLarge`.
  public var bytesPerMessage: Int
  /// A call with more messages is `tooLarge`.
  public var messagesPerBatch: Int
  /// A call with more bytes is `tooLarge`.
  public var bytesPerBatch: Int
  /// A session beyond it is `quotaExceeded`.
  public var sessionsPerTenant: Int
  /// Messages beyond it are `quotaExceeded`. `RedisMemoryStore` leaves it to the server's `maxmemory`.
  public var bytesPerTenant: Int
  /// How long a message is kept; nil is for ever.
  public var lifetime: Duration?

  public init(
    messagesPerSession: Int = 1000, bytesPerSession: Int = 4 << 20, bytesPerMessage: Int = 1 << 20, messagesPerBatch: Int = 256,
    bytesPerBatch: Int = 4 << 20, sessionsPerTenant: Int = 10_000, bytesPerTenant: Int = 64 << 20, lifetime: Duration? = nil
  ) {
    self.messagesPerSession = messagesPerSession
    self.bytesPerSession = bytesPerSession
    self.bytesPerMessage = bytesPerMessage
    self.messagesPerBatch = messagesPerBatch
    self.bytesPerBatch = bytesPerBatch
    self.sessionsPerTenant = sessionsPerTenant
    self.bytesPerTenant = bytesPerTenant
    self.lifetime = lifetime
  }

  /// The longest name of a tenant, a workflow or a session, in bytes of UTF-8.
  static let nameLength = 1024
  /// The most that a batch may be whatever the limits say, so that a record on disk has a bound.
  static let hardBatchLength = 64 << 20

  /// Messages older than this moment have expired.
  func expiry(at now: UInt64) -> UInt64? {
    guard let lifetime else { return nil }
    let (seconds, attoseconds) = lifetime.components
    let nanoseconds = UInt64(clamping: seconds).multipliedReportingOverflow(by: 1_000_000_000)
    let age = nanoseconds.overflow ? UInt64.max : nanoseconds.partialValue &+ UInt64(clamping: attoseconds / 1_000_000_000)
    // A message of exactly that age has expired.
    return now >= age ? max(now - age, now - age &+ 1) : nil
  }

  /// Throws `invalidInput` for names that are too long.
  func check(session: String, _ scope: ServiceScope) throws(ServiceError) {
    guard session.utf8.count <= Self.nameLength else {
      throw ServiceError(.invalidInput, "a session's name has at most \(Self.nameLength) bytes")
    }
    guard scope.tenant.utf8.count <= Self.nameLength, scope.workflow.utf8.count <= Self.nameLength else {
      throw ServiceError(.invalidInput, "the names of tenants and workflows have at most \(Self.nameLength) bytes")
    }
  }

  /// Throws `tooLarge` for a batch that no session could keep.
  func check(_ messages: [MemoryMessage]) throws(ServiceError) {
    let most = min(messagesPerBatch, messagesPerSession)
    guard messages.count <= most else { throw ServiceError(.tooLarge, "\(messages.count) messages at once; at most \(most)") }
    var total = 0
    for message in messages {
      guard message.cost <= bytesPerMessage else {
        throw ServiceError(.tooLarge, "a message has \(message.cost) bytes; at most \(bytesPerMessage)")
      }
      total += message.cost
    }
    let bytes = min(bytesPerBatch, bytesPerSession, Self.hardBatchLength)
    guard total <= bytes else { throw ServiceError(.tooLarge, "\(total) bytes of messages at once; at most \(bytes)") }
  }
}

extension MemoryMessage {
  /// What the message counts in bytes.
  var cost: Int { role.utf8.count + content.utf8.count + 64 }
}
