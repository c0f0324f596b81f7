/// Reads replies from bytes as they come. Remembers how far it is, so that bytes that drip cost no more than others, and
/// never recurses.
struct RESPParser {
  private let limits: RedisReplyLimits
  private var buffer: [UInt8] = []
  private var position = 0
  /// Up to where there is no end of a line.
  private var scanned = 0
  private var stack: [Level] = []
  /// The text whose length was read last.
  private var text: (length: Int, kind: UInt8)?
  /// What the reply that is being read has.
  private var bytes = 0
  private var elements = 0

  private struct Level {
    var kind: UInt8
    var missing: Int
    var values: [RESPValue] = []
  }

  init(_ limits: RedisReplyLimits) { self.limits = limits }

  /// Whether no byte was received that is not part of a reply that was returned.
  var isEmpty: Bool { position == buffer.count && stack.isEmpty && text == nil }

  mutating func append(_ received: some Collection<UInt8>) {
    if position > 1 << 16 || position == buffer.count {
      buffer.removeFirst(position)
      scanned = max(0, scanned - position)
      position = 0
    }
    buffer.append(contentsOf: received)
  }

  /// The next reply; nil where it is not complete. After an error nothing more can be read.
  mutating func next() throws(RedisError) -> RESPValue? {
    while true {
      guard let value = try element() else { return nil }
      guard let reply = try complete(value) else { continue }
      (bytes, elements) = (0, 0)
      return reply
    }
  }

  private enum Element {
    case value(RESPValue)
    /// An aggregate's head.
    case opened
  }

  private mutating func element() throws(RedisError) -> Element? {
    if let (length, kind) = text {
      guard buffer.count - position >= length + 2 else { return nil }
      let content = Array(buffer[position..<position + length])
      guard buffer[position + length] == 0x0D, buffer[position + length + 1] == 0x0A else {
        throw .protocolViolation("a text is longer than its length says")
      }
      text = nil
      position += length + 2
      scanned = position
      return try .value(Self.value(content, kind))
    }
    guard let line = try line() else { return nil }
    guard let kind = line.first else { throw .protocolViolation("an empty line") }
    try count(line.count)
    let content = line.dropFirst()
    switch kind {
    case UInt8(ascii: "+"): return .value(.simple(String(decoding: content, as: UTF8.self)))
    case UInt8(ascii: "-"): return .value(.error(String(decoding: content, as: UTF8.self)))
    case UInt8(ascii: ":"): return .value(.integer(try Self.integer(content)))
    case UInt8(ascii: "_"): return .value(.null)
    case UInt8(ascii: "("): return .value(.bulk(Array(content)))
    case UInt8(ascii: ","):
      guard let number = Double(String(decoding: content, as: UTF8.self)) else { throw .protocolViolation("no number") }
      return .value(.double(number))
    case UInt8(ascii: "#"):
      guard content.elementsEqual("t".utf8) || content.elementsEqual("f".utf8) else { throw .protocolViolation("no boolean") }
      return .value(.bool(content.first == UInt8(ascii: "t")))
    case UInt8(ascii: "$"), UInt8(ascii: "!"), UInt8(ascii: "="):
      guard let length = try length(content) else { return .value(.null) }
      try count(length)
      text = (length, kind)
      return try element()
    case UInt8(ascii: "*"), UInt8(ascii: "~"), UInt8(ascii: "%"), UInt8(ascii: ">"), UInt8(ascii: "|"):
      guard let length = try length(content) else { return .value(.null) }
      return try open(kind, length)
    default: throw .protocolViolation("an unknown kind of reply")
    }
  }

  private mutating func open(_ kind: UInt8, _ length: Int) throws(RedisError) -> Element {
    let isMap = kind == UInt8(ascii: "%") || kind == UInt8(ascii: "|")
    let count = isMap ? length.multipliedReportingOverflow(by: 2).partialValue : length
    guard length <= limits.elements, count <= limits.elements - elements else {
      throw .protocolViolation("a reply of more than \(limits.elements) elements")
    }
    guard stack.count < limits.nesting else { throw .protocolViolation("a reply nested deeper than \(limits.nesting)") }
    stack.append(Level(kind: kind, missing: count))
    return .opened
  }

  /// Puts a value where it belongs, and closes what is complete with it.
  /// - Returns: the reply, if it is complete.
  private mutating func complete(_ element: Element) throws(RedisError) -> RESPValue? {
    var value: RESPValue?
    if case .value(let found) = element { value = found }
    while true {
      if let found = value {
        guard var level = stack.popLast() else { return found }
        elements += 1
        guard elements <= limits.elements else { throw .protocolViolation("a reply of more than \(limits.elements) elements") }
        level.values.append(found)
        level.missing -= 1
        stack.append(level)
        value = nil
      }
      guard let level = stack.last, level.missing == 0 else { return nil }
      stack.removeLast()
      // Attributes say something about what follows, and pushes are no replies: nobody here asked for them.
      if level.kind == UInt8(ascii: "|") || level.kind == UInt8(ascii: ">") { return nil }
      value = .array(level.values)
    }
  }

  private mutating func count(_ more: Int) throws(RedisError) {
    bytes += more
    guard bytes <= limits.bytes else { throw .protocolViolation("a reply of more than \(limits.bytes) bytes") }
  }

  /// The next line without its end.
  private mutating func line() throws(RedisError) -> ArraySlice<UInt8>? {
    var index = max(scanned, position)
    while index + 1 < buffer.count {
      if buffer[index] == 0x0D && buffer[index + 1] == 0x0A {
        defer {
          position = index + 2
          scanned = position
        }
        return buffer[position..<index]
      }
      index += 1
      guard index - position <= limits.lineLength else {
        throw .protocolViolation("a line of more than \(limits.lineLength) bytes")
      }
    }
    scanned = index
    return nil
  }

  /// Nil is the null of RESP2.
  private func length(_ content: ArraySlice<UInt8>) throws(RedisError) -> Int? {
    let value = try Self.integer(content)
    if value == -1 { return nil }
    guard value >= 0, value <= Int64(limits.bytes) else { throw .protocolViolation("a length of \(value)") }
    return Int(value)
  }

  private static func integer(_ content: ArraySlice<UInt8>) throws(RedisError) -> Int64 {
    guard let value = Int64(String(decoding: content, as: UTF8.self)) else { throw .protocolViolation("no whole number") }
    return value
  }

  private static func value(_ content: [UInt8], _ kind: UInt8) throws(RedisError) -> RESPValue {
    switch kind {
    case UInt8(ascii: "!"): return .error(String(decoding: content, as: UTF8.self))
    // Three letters of a format and a colon come first.
    case UInt8(ascii: "="):
      guard content.count >= 4 else { throw .protocolViolation("a text without its format") }
      return .bulk(Array(content.dropFirst(4)))
    default: return .bulk(content)
    }
  }
}

/// A command as the server reads it: an array of texts.
struct RedisCommand: Sendable {
  private(set) var encoded: [UInt8]

  init(_ words: [[UInt8]]) {
    encoded = Array("*\(words.count)\r\n".utf8)
    for word in words {
      encoded += "$\(word.count)\r\n".utf8
      encoded += word
      encoded += [0x0D, 0x0A]
    }
  }

  init(_ words: String...) { self.init(words.map { Array($0.utf8) }) }
}
