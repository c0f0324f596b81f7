/// A text that is not JSON.
public struct JSONError: Error, Sendable, Hashable, CustomStringConvertible {
  public var message: String
  /// From 1.
  public var line: Int
  /// From 1, in bytes.
  public var column: Int

  public var description: String { "malformed JSON at line \(line), column \(column): \(message)" }
}

extension JSONValue {
  /// Arrays and objects nest at most this deep.
  public static let maximumDepth = 128

  /// Reads one JSON text. Throws where it is malformed or nests deeper than 128.
  public init(parsing text: String) throws(JSONError) {
    try self.init(parsing: Array(text.utf8))
  }

  /// Reads one JSON text in UTF-8. Throws where it is malformed or nests deeper than 128.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    var reader = JSONReader(bytes: bytes)
    self = try reader.document()
  }
}

/// A recursive-descent reader; the depth is bounded, so the recursion is too.
private struct JSONReader {
  let bytes: [UInt8]
  var next = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  var current: UInt8? { next < bytes.count ? bytes[next] : nil }

  func failure(_ message: String) -> JSONError {
    let before = bytes[..<min(next, bytes.count)]
    let line = before.count { $0 == UInt8(ascii: "\n") } + 1
    let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    return JSONError(message: message, line: line, column: before.count - start + 1)
  }

  mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { next += 1 }
  }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard current == UInt8(ascii: character) else { return false }
    next += 1
    return true
  }

  mutating func expect(_ character: Unicode.Scalar) throws(JSONError) {
    guard take(character) else { throw failure("expected \(character)") }
  }

  mutating func document() throws(JSONError) -> JSONValue {
    let value = try value(depth: 0)
    skipSpace()
    guard next == bytes.count else { throw failure("more after the value") }
    return value
  }

  mutating func value(depth: Int) throws(JSONError) -> JSONValue {
    skipSpace()
    guard depth <= JSONValue.maximumDepth else { throw failure("nests deeper than \(JSONValue.maximumDepth)") }
    switch current {
    case nil: throw failure("the text ends before the value")
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return .string(try text())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  mutating func word(_ word: String, _ value: JSONValue) throws(JSONError) -> JSONValue {
    guard bytes[next...].starts(with: word.utf8) else { throw failure("expected a value") }
    next += word.utf8.count
    return value
  }

  mutating func object(depth: Int) throws(JSONError) -> JSONValue {
    next += 1
    var members: [JSONValue.Member] = []
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard current == UInt8(ascii: "\"") else { throw failure("expected a member's name") }
      let name = try text()
      try expect(":")
      members.append(JSONValue.Member(name, try value(depth: depth + 1)))
    } while take(",")
    try expect("}")
    return .object(members)
  }

  mutating func array(depth: Int) throws(JSONError) -> JSONValue {
    next += 1
    var elements: [JSONValue] = []
    if take("]") { return .array(elements) }
    repeat {
      elements.append(try value(depth: depth + 1))
    } while take(",")
    try expect("]")
    return .array(elements)
  }

  mutating func digits() throws(JSONError) {
    let start = next
    while let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { next += 1 }
    guard next > start else { throw failure("expected a value or a digit") }
  }

  mutating func number() throws(JSONError) -> String {
    let start = next
    if current == UInt8(ascii: "-") { next += 1 }
    if current == UInt8(ascii: "0") { next += 1 } else { try digits() }
    if current == UInt8(ascii: ".") {
      next += 1
      try digits()
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      next += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { next += 1 }
      try digits()
    }
    return String(decoding: bytes[start..<next], as: UTF8.self)
  }

  mutating func text() throws(JSONError) -> String {
    next += 1
    var out: [UInt8] = []
    var plain = next
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        out.append(contentsOf: bytes[plain..<next])
        guard let text = String(validating: out, as: UTF8.self) else { throw failure("invalid UTF-8 in a string") }
        next += 1
        return text
      case UInt8(ascii: "\\"):
        out.append(contentsOf: bytes[plain..<next])
        next += 1
        try escape(into: &out)
        plain = next
      case 0..<0x20: throw failure("a control character in a string")
      default: next += 1
      }
    }
    throw failure("the text ends within a string")
  }

  mutating func escape(into out: inout [UInt8]) throws(JSONError) {
    guard let byte = current else { throw failure("the text ends within a string") }
    next += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "b"): out.append(8)
    case UInt8(ascii: "f"): out.append(12)
    case UInt8(ascii: "n"): out.append(10)
    case UInt8(ascii: "r"): out.append(13)
    case UInt8(ascii: "t"): out.append(9)
    case UInt8(ascii: "u"): try unicodeEscape(into: &out)
    default: throw failure("unknown escape")
    }
  }

  mutating func unit() throws(JSONError) -> UInt32 {
    guard bytes.count - next >= 4 else { throw failure("expected four hexadecimal digits") }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Character(Unicode.Scalar(bytes[next])).hexDigitValue else {
        throw failure("expected four hexadecimal digits")
      }
      unit = unit << 4 | UInt32(digit)
      next += 1
    }
    return unit
  }

  /// Half a surrogate pair becomes U+FFFD, as UTF-8 cannot hold it.
  mutating func unicodeEscape(into out: inout [UInt8]) throws(JSONError) {
    var code = try unit()
    if code & 0xFC00 == 0xD800, bytes[next...].starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) {
      let before = next
      next += 2
      let low = try unit()
      if low & 0xFC00 == 0xDC00 { code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF) } else { next = before }
    }
    out.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }
}
