/// Writes the fields of records on disk: little-endian numbers, texts with their length before them.
struct ByteWriter: Sendable {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(raw content: some Sequence<UInt8>) { bytes.append(contentsOf: content) }

  /// The length in 32 bits, then the bytes. Whoever writes has bounded the text.
  mutating func append(_ text: String) {
    append(UInt32(truncatingIfNeeded: text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  /// A byte that tells whether there is a text.
  mutating func append(_ text: String?) {
    append(UInt8(text == nil ? 0 : 1))
    if let text { append(text) }
  }
}

/// Reads what `ByteWriter` wrote. Never reads beyond the end: nil is the answer to bytes that are not there.
struct ByteReader {
  private let bytes: ArraySlice<UInt8>
  private(set) var position: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  init(_ bytes: [UInt8]) { self.init(bytes[...]) }

  var remaining: Int { bytes.endIndex - position }
  var isAtEnd: Bool { remaining == 0 }

  mutating func integer<Value: FixedWidthInteger>(_: Value.Type = Value.self) -> Value? {
    let size = Value.bitWidth / 8
    guard remaining >= size else { return nil }
    let value = bytes[position..<position + size].withUnsafeBytes { $0.loadUnaligned(as: Value.self) }
    position += size
    return Value(littleEndian: value)
  }

  mutating func raw(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, remaining >= count else { return nil }
    defer { position += count }
    return bytes[position..<position + count]
  }

  mutating func text() -> String? {
    guard let count = integer(UInt32.self), let content = raw(Int(count)) else { return nil }
    return String(validating: content, as: UTF8.self)
  }

  mutating func optionalText() -> String?? {
    switch integer(UInt8.self) {
    case 0: .some(nil)
    case 1: text().map { .some($0) }
    default: nil
    }
  }
}

extension Sequence<UInt8> {
  /// Two lower-case hexadecimal digits a byte.
  var hexadecimal: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in self { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }
}

extension UInt64 {
  /// 16 hexadecimal digits.
  var hexadecimal: String { withUnsafeBytes(of: bigEndian) { Array($0).hexadecimal } }
}

extension SHA256 {
  /// The digest of a text, in hexadecimal digits: a name for a file that no text can break out of.
  static func hexDigest(_ text: String) -> String { hexDigest(Array(text.utf8)) }
}
