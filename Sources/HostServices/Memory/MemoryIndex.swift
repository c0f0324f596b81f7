/// A session of one tenant: a structure, so that no two names can run together.
struct SessionKey: Sendable, Hashable {
  var workflow: ExactText
  var session: ExactText

  init(workflow: String, session: String) {
    self.workflow = ExactText(workflow)
    self.session = ExactText(session)
  }
}

/// What one tenant's messages are, with limits enforced: the state that the stores of this process keep. `Place` says where
/// a message's content is.
struct MemoryIndex<Place: Sendable>: Sendable {
  struct Entry: Sendable {
    var time: UInt64
    var cost: Int
    var place: Place
  }

  /// The oldest message first; their times never go back.
  private struct Session {
    var entries: [Entry] = []
    var bytes = 0
  }

  private var sessions: [SessionKey: Session] = [:]
  /// The sum of all messages' costs.
  private(set) var bytes = 0
  private(set) var messageCount = 0

  var sessionCount: Int { sessions.count }
  var keys: [SessionKey] { Array(sessions.keys) }

  func has(_ key: SessionKey) -> Bool { sessions[key] != nil }

  /// The messages that have not expired, the oldest first.
  func entries(of key: SessionKey, limit: Int?, expiry: UInt64?) -> ArraySlice<Entry> {
    guard let entries = sessions[key]?.entries else { return [] }
    let living = entries[expired(entries, before: expiry)...]
    return limit.map { living.suffix(max(0, $0)) } ?? living
  }

  /// Entries are in the order of time: how many at the beginning are older than a moment.
  private func expired(_ entries: [Entry], before moment: UInt64?) -> Int {
    guard let moment else { return 0 }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].time < moment { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The time that messages added now get: the clock's, but never before the session's last one.
  func time(of key: SessionKey, now: UInt64) -> UInt64 { max(now, sessions[key]?.entries.last?.time ?? 0) }

  /// How many of the session's oldest messages make way for new ones. Throws `quotaExceeded` where the tenant's limits
  /// leave no room; a caller then looks for expired messages and asks again.
  func dropped(for messages: [MemoryMessage], in key: SessionKey, limits: MemoryLimits) throws(ServiceError) -> Int {
    let session = sessions[key]
    if session == nil && sessions.count >= limits.sessionsPerTenant {
      throw ServiceError(.quotaExceeded, "the tenant has \(sessions.count) sessions, as many as it may have")
    }
    let added = messages.reduce(0) { $0 + $1.cost }
    var (count, bytes, dropped) = (session?.entries.count ?? 0, session?.bytes ?? 0, 0)
    while count > 0, count + messages.count > limits.messagesPerSession || bytes + added > limits.bytesPerSession {
      bytes -= session?.entries[dropped].cost ?? 0
      count -= 1
      dropped += 1
    }
    let freed = (session?.bytes ?? 0) - bytes
    guard self.bytes - freed + added <= limits.bytesPerTenant else {
      throw ServiceError(.quotaExceeded, "the tenant's messages have \(self.bytes) bytes; at most \(limits.bytesPerTenant)")
    }
    return dropped
  }

  mutating func append(_ entries: [Entry], to key: SessionKey, dropping dropped: Int) {
    drop(dropped, of: key)
    guard !entries.isEmpty else { return }
    let added = entries.reduce(0) { $0 + $1.cost }
    sessions[key, default: Session()].entries += entries
    sessions[key]?.bytes += added
    bytes += added
    messageCount += entries.count
  }

  /// - Returns: whether there was anything to forget.
  @discardableResult
  mutating func clear(_ key: SessionKey) -> Bool {
    guard let session = sessions.removeValue(forKey: key) else { return false }
    bytes -= session.bytes
    messageCount -= session.entries.count
    return true
  }

  /// Forgets messages older than a moment, of one workflow or of all.
  mutating func forget(before moment: UInt64, workflow: String?) -> MemoryCleanup {
    var result = MemoryCleanup()
    for key in Array(sessions.keys) where workflow.map({ key.workflow == ExactText($0) }) ?? true {
      guard let entries = sessions[key]?.entries else { continue }
      let expired = expired(entries, before: moment)
      result.totalEntries += UInt64(entries.count)
      result.expiredEntries += UInt64(expired)
      drop(expired, of: key)
    }
    result.activeEntries = result.totalEntries - result.expiredEntries
    return result
  }

  private mutating func drop(_ count: Int, of key: SessionKey) {
    guard count > 0, let session = sessions[key] else { return }
    guard count < session.entries.count else {
      clear(key)
      return
    }
    let freed = session.entries[..<count].reduce(0) { $0 + $1.cost }
    sessions[key]?.entries.removeFirst(count)
    sessions[key]?.bytes -= freed
    bytes -= freed
    messageCount -= count
  }
}
