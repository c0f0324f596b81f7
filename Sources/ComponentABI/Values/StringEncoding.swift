/// How a guest keeps its strings (Canonical ABI, `string-encoding`).
public enum StringEncoding: Sendable, Hashable {
  case utf8
  case utf16
  /// Latin-1 where every character fits, else UTF-16; the highest bit of the length tells which.
  case latin1OrUTF16

  /// The bit of a length that marks UTF-16.
  static let utf16Tag: UInt32 = 1 << 31

  /// The alignment of strings.
  var alignment: Int { self == .utf8 ? 1 : 2 }

  /// A guest's length field, taken apart.
  struct Length {
    enum Form { case utf8, utf16, latin1 }

    let form: Form
    let byteCount: UInt64
  }

  func length(_ tagged: UInt32) -> Length {
    switch self {
    case .utf8: Length(form: .utf8, byteCount: UInt64(tagged))
    case .utf16: Length(form: .utf16, byteCount: UInt64(tagged) * 2)
    case .latin1OrUTF16:
      tagged & Self.utf16Tag == 0
        ? Length(form: .latin1, byteCount: UInt64(tagged))
        : Length(form: .utf16, byteCount: UInt64(tagged & ~Self.utf16Tag) * 2)
    }
  }

  /// A string's bytes in another encoding than UTF-8, and its length field without regard to overlong ones. The host knows what it
  /// has: one allocation of the exact size holds it, as for a string that comes from a guest of the same encoding.
  func encoded(_ text: String) -> (bytes: [UInt8], tagged: UInt32) {
    if self == .latin1OrUTF16 {
      if let latin1 = Self.latin1(text) { return (latin1, UInt32(truncatingIfNeeded: latin1.count)) }
      let (bytes, count) = Self.utf16(text)
      return (bytes, count | Self.utf16Tag)
    }
    let (bytes, count) = Self.utf16(text)
    return (bytes, count)
  }

  /// Nil where a character is none of Latin-1.
  private static func latin1(_ text: String) -> [UInt8]? {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return Array(text.utf8) }
    var latin1: [UInt8] = []
    latin1.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return nil }
      latin1.append(byte)
    }
    return latin1
  }

  private static func utf16(_ text: String) -> (bytes: [UInt8], count: UInt32) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 2)
    for unit in text.utf16 {
      bytes.append(UInt8(truncatingIfNeeded: unit))
      bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
    }
    return (bytes, UInt32(truncatingIfNeeded: bytes.count / 2))
  }
}

extension StringEncoding.Length.Form {
  /// The most bytes of UTF-8 that one byte of this form becomes.
  var growth: UInt64 { self == .utf8 ? 1 : 2 }

  /// The string of a guest's bytes; nil where they are not well formed.
  func decoded(_ bytes: UnsafeRawBufferPointer) -> String? {
    switch self {
    case .utf8:
      let units = bytes.assumingMemoryBound(to: UInt8.self)
      // Validation has a price by the string; most strings need none.
      return bytes.isASCII ? String(decoding: units, as: UTF8.self) : String(validating: units, as: UTF8.self)
    case .utf16:
      let units = stride(from: 0, to: bytes.count - 1, by: 2).map { UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8 }
      return String(validating: units, as: UTF16.self)
    case .latin1:
      if bytes.isASCII { return String(decoding: bytes.assumingMemoryBound(to: UInt8.self), as: UTF8.self) }
      var utf8: [UInt8] = []
      utf8.reserveCapacity(bytes.count)
      for byte in bytes {
        if byte < 0x80 {
          utf8.append(byte)
        } else {
          utf8.append(0xc0 | byte >> 6)
          utf8.append(0x80 | byte & 0x3f)
        }
      }
      return String(decoding: utf8, as: UTF8.self)
    }
  }
}

extension UnsafeRawBufferPointer {
  /// Whether no byte has its highest bit set; eight bytes at a time.
  fileprivate var isASCII: Bool {
    var offset = 0
    var bits: UInt64 = 0
    while offset + 8 <= count {
      bits |= loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      offset += 8
    }
    while offset < count {
      bits |= UInt64(self[offset])
      offset += 1
    }
    return bits & 0x8080_8080_8080_8080 == 0
  }
}
