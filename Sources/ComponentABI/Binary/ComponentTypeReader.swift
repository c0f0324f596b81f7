/// Why a `component-type` section says nothing.
enum ComponentTypeError: Error {
  /// At an offset of the section.
  case malformed(String, at: Int)
  /// A form that has no counterpart here, such as `stream`.
  case unsupported(String)
}

/// Reads the Component Model's binary format byte by byte, within bounds.
struct ComponentTypeReader {
  private let bytes: [UInt8]
  private(set) var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { offset >= bytes.count }

  func malformed(_ reason: String) -> ComponentTypeError { .malformed(reason, at: offset) }

  func peek() throws(ComponentTypeError) -> UInt8 {
    guard offset < bytes.count else { throw malformed("unexpected end") }
    return bytes[offset]
  }

  mutating func byte() throws(ComponentTypeError) -> UInt8 {
    let byte = try peek()
    offset += 1
    return byte
  }

  /// An unsigned number of at most 32 bits.
  mutating func number() throws(ComponentTypeError) -> Int {
    var result = 0
    for shift in stride(from: 0, to: 35, by: 7) {
      let byte = try byte()
      result |= Int(byte & 0x7f) << shift
      guard byte & 0x80 != 0 else {
        guard result <= Int(UInt32.max) else { break }
        return result
      }
    }
    throw malformed("integer too large")
  }

  mutating func name() throws(ComponentTypeError) -> String {
    let count = try number()
    guard count <= bytes.count - offset else { throw malformed("unexpected end") }
    guard let name = String(validating: bytes[offset..<offset + count], as: UTF8.self) else { throw malformed("malformed UTF-8") }
    offset += count
    return name
  }

  mutating func skip(to end: Int) throws(ComponentTypeError) {
    guard end >= offset, end <= bytes.count else { throw malformed("section size mismatch") }
    offset = end
  }
}
