extension JSON {
  /// Reads one JSON text; nil when it is malformed or nests deeper than 128.
  public init?(parsing bytes: UnsafeBufferPointer<UInt8>) {
    var reader = JSONReader(bytes: bytes)
    guard let value = reader.value(depth: 0), reader.isAtEnd() else { return nil }
    self = value
  }
}

struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var next = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var current: UInt8? { next < bytes.count ? bytes[next] : nil }

  mutating func skipSpace() {
    while let byte = current, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { next += 1 }
  }

  mutating func isAtEnd() -> Bool {
    skipSpace()
    return next == bytes.count
  }

  mutating func take(_ byte: UInt8) -> Bool {
    skipSpace()
    guard current == byte else { return false }
    next += 1
    return true
  }

  mutating func take(word: StaticString) -> Bool {
    let count = word.utf8CodeUnitCount
    guard bytes.count - next >= count else { return false }
    for index in 0..<count where bytes[next + index] != word.utf8Start[index] { return false }
    next += count
    return true
  }

  mutating func value(depth: Int) -> JSON? {
    skipSpace()
    guard depth < 128, let first = current else { return nil }
    switch first {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return array(depth: depth)
    case UInt8(ascii: "\""): return text().map { .string($0) }
    case UInt8(ascii: "t"): return take(word: "true") ? .bool(true) : nil
    case UInt8(ascii: "f"): return take(word: "false") ? .bool(false) : nil
    case UInt8(ascii: "n"): return take(word: "null") ? .null : nil
    default: return number()
    }
  }

  mutating func object(depth: Int) -> JSON? {
    next += 1
    var members: [JSON.Member] = []
    if take(UInt8(ascii: "}")) { return .object(members) }
    repeat {
      skipSpace()
      guard let name = text(), take(UInt8(ascii: ":")), let member = value(depth: depth + 1) else { return nil }
      members.append(JSON.Member(name, member))
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "}")) ? .object(members) : nil
  }

  mutating func array(depth: Int) -> JSON? {
    next += 1
    var elements: [JSON] = []
    if take(UInt8(ascii: "]")) { return .array(elements) }
    repeat {
      guard let element = value(depth: depth + 1) else { return nil }
      elements.append(element)
    } while take(UInt8(ascii: ","))
    return take(UInt8(ascii: "]")) ? .array(elements) : nil
  }

  mutating func digits() -> Bool {
    let start = next
    while let byte = current, byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") { next += 1 }
    return next > start
  }

  mutating func number() -> JSON? {
    let start = next
    if current == UInt8(ascii: "-") { next += 1 }
    if current == UInt8(ascii: "0") { next += 1 } else if !digits() { return nil }
    if current == UInt8(ascii: ".") {
      next += 1
      guard digits() else { return nil }
    }
    if current == UInt8(ascii: "e") || current == UInt8(ascii: "E") {
      next += 1
      if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { next += 1 }
      guard digits() else { return nil }
    }
    return .number(String(decoding: bytes[start..<next], as: UTF8.self))
  }

  mutating func text() -> String? {
    guard current == UInt8(ascii: "\"") else { return nil }
    next += 1
    let start = next
    while let byte = current, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\"), byte >= 0x20 { next += 1 }
    if current == UInt8(ascii: "\"") {
      next += 1
      return String(decoding: bytes[start..<next - 1], as: UTF8.self)
    }
    var out = Array(bytes[start..<next])
    while let byte = current, byte >= 0x20 {
      next += 1
      if byte == UInt8(ascii: "\"") { return String(decoding: out, as: UTF8.self) }
      if byte != UInt8(ascii: "\\") {
        out.append(byte)
      } else if !escape(into: &out) {
        return nil
      }
    }
    return nil
  }

  mutating func escape(into out: inout [UInt8]) -> Bool {
    guard let byte = current else { return false }
    next += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(byte)
    case UInt8(ascii: "b"): out.append(8)
    case UInt8(ascii: "f"): out.append(12)
    case UInt8(ascii: "n"): out.append(10)
    case UInt8(ascii: "r"): out.append(13)
    case UInt8(ascii: "t"): out.append(9)
    case UInt8(ascii: "u"): return unicodeEscape(into: &out)
    default: return false
    }
    return true
  }

  mutating func hex() -> UInt32? {
    guard bytes.count - next >= 4 else { return nil }
    var unit: UInt32 = 0
    for _ in 0..<4 {
      let byte = bytes[next]
      next += 1
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): unit = unit << 4 | UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): unit = unit << 4 | UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): unit = unit << 4 | UInt32(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
    }
    return unit
  }

  /// Half a surrogate pair becomes U+FFFD, as UTF-8 cannot hold it.
  mutating func unicodeEscape(into out: inout [UInt8]) -> Bool {
    guard var unit = hex() else { return false }
    if unit & 0xFC00 == 0xD800, current == UInt8(ascii: "\\"), next + 1 < bytes.count, bytes[next + 1] == UInt8(ascii: "u") {
      let before = next
      next += 2
      guard let low = hex() else { return false }
      if low & 0xFC00 == 0xDC00 {
        unit = 0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF)
      } else {
        next = before
      }
    }
    out.append(contentsOf: UTF8.encode(Unicode.Scalar(unit) ?? "\u{FFFD}") ?? UTF8.encodedReplacementCharacter)
    return true
  }
}
