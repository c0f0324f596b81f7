import HetumindC

/// A message of a conversation.
public struct Message: Sendable {
  /// `system`, `user`, `assistant` or `tool`.
  public var role: String
  public var content: String

  public init(role: String, content: String) {
    self.role = role
    self.content = content
  }

  init(_ message: hm_message) { self.init(role: message.role.string, content: message.content.string) }

  static func list(_ messages: UnsafePointer<hm_message>?, _ count: Int) -> [Message] {
    UnsafeBufferPointer(start: messages, count: count).map { Message($0) }
  }
}

/// hetumind's Memory Service: the messages of a session. Tenant and workflow are the caller's.
public enum MemoryService {
  /// Adds messages, all or none.
  public static func store(_ messages: [Message], session: String) throws(PluginError) {
    let name = handOver(session.utf8)
    let list = lower(messages)
    _ = try ask(()) { hm_memory_store(name, list, messages.count, $1) }
  }

  /// The last `limit` messages, the oldest of them first.
  public static func retrieve(session: String, limit: Int? = nil) throws(PluginError) -> [Message] {
    let name = handOver(session.utf8)
    var count = 0
    let list = try ask(UnsafePointer<hm_message>?.none) { hm_memory_retrieve(name, Int64(limit ?? -1), $0, &count, $1) }
    return Message.list(list, count)
  }

  /// Forgets a session; no error where there is none.
  public static func clear(session: String) throws(PluginError) {
    let name = handOver(session.utf8)
    _ = try ask(()) { hm_memory_clear(name, $1) }
  }

  static func lower(_ messages: [Message]) -> UnsafeMutablePointer<hm_message> {
    let list = UnsafeMutablePointer<hm_message>.allocate(capacity: messages.count)
    for (index, message) in messages.enumerated() {
      (list + index).initialize(to: hm_message(role: handOver(message.role.utf8), content: handOver(message.content.utf8)))
    }
    return list
  }
}
