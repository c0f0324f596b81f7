/// What a tenant's log says, one after the other.
enum MemoryRecord: Sendable, Equatable {
  struct Message: Sendable, Equatable {
    var time: UInt64
    var content: MemoryMessage
  }

  /// Forgets that many of a session's oldest messages, then adds some. What was dropped is in the log, so that other limits
  /// at another start bring nothing back.
  case append(SessionKey, dropped: UInt32, [Message])
  case clear(SessionKey)
  /// Forgets messages older than a moment, of one workflow or of all.
  case forget(before: UInt64, workflow: String?)

  var encoded: [UInt8] {
    var writer = ByteWriter()
    switch self {
    case .append(let key, let dropped, let messages):
      writer.append(UInt8(1))
      writer.append(key)
      writer.append(dropped)
      writer.append(UInt32(truncatingIfNeeded: messages.count))
      for message in messages {
        writer.append(message.time)
        writer.append(message.content.role)
        writer.append(message.content.content)
      }
    case .clear(let key):
      writer.append(UInt8(2))
      writer.append(key)
    case .forget(let moment, let workflow):
      writer.append(UInt8(3))
      writer.append(moment)
      writer.append(workflow)
    }
    return writer.bytes
  }

  /// Nil where the bytes are no record.
  init?(_ bytes: ArraySlice<UInt8>) {
    var reader = ByteReader(bytes)
    switch reader.integer(UInt8.self) {
    case 1:
      guard let key = reader.sessionKey(), let dropped = reader.integer(UInt32.self), let count = reader.integer(UInt32.self),
        // A message takes 16 bytes at least: nothing is reserved for more than there can be.
        Int(count) <= reader.remaining / 16
      else { return nil }
      var messages: [Message] = []
      messages.reserveCapacity(Int(count))
      for _ in 0..<count {
        guard let time = reader.integer(UInt64.self), let role = reader.text(), let content = reader.text() else { return nil }
        messages.append(Message(time: time, content: MemoryMessage(role: role, content: content)))
      }
      self = .append(key, dropped: dropped, messages)
    case 2:
      guard let key = reader.sessionKey() else { return nil }
      self = .clear(key)
    case 3:
      guard let moment = reader.integer(UInt64.self), let workflow = reader.optionalText() else { return nil }
      self = .forget(before: moment, workflow: workflow)
    default: return nil
    }
    guard reader.isAtEnd else { return nil }
  }
}

extension ByteWriter {
  fileprivate mutating func append(_ key: SessionKey) {
    append(key.workflow.text)
    append(key.session.text)
  }
}

extension ByteReader {
  fileprivate mutating func sessionKey() -> SessionKey? {
    guard let workflow = text(), let session = text() else { return nil }
    return SessionKey(workflow: workflow, session: session)
  }
}

/// Where a message's content is in a log: a record of it, and which of the record's messages.
struct LogPlace: Sendable, Hashable {
  /// From the file's beginning to the record's header.
  var offset: UInt64
  /// Without the record's header.
  var length: UInt32
  var index: UInt32
}

extension MemoryIndex<LogPlace> {
  /// Makes what a record says so. Records of a log that was salvaged may drop more than there is.
  mutating func apply(_ record: MemoryRecord, offset: UInt64, length: UInt32) {
    switch record {
    case .append(let key, let dropped, let messages):
      let entries = messages.enumerated().map { index, message in
        Entry(
          time: message.time, cost: message.content.cost,
          place: LogPlace(offset: offset, length: length, index: UInt32(truncatingIfNeeded: index)))
      }
      append(entries, to: key, dropping: Int(dropped))
    case .clear(let key): clear(key)
    case .forget(let moment, let workflow): _ = forget(before: moment, workflow: workflow)
    }
  }
}
