/// A cursor over a part of a module's bytes (specification 3.0, 5.2).
///
/// All access to the module's memory goes through here, and every read checks the end first. The bytes must outlive the reader.
package struct BinaryReader {
  @usableFromInline let base: UnsafeRawPointer
  /// Of the next byte, in the module.
  package private(set) var offset: Int
  /// Where reading stops.
  package let end: Int

  /// A reader over the bytes of `range`; a range that leaves `bytes` is cut.
  package init(_ bytes: UnsafeRawBufferPointer, range: Range<Int>) {
    // An empty buffer has no address; nothing is read from it.
    base = bytes.baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped
    end = max(0, min(range.upperBound, bytes.count))
    offset = max(0, min(range.lowerBound, end))
  }

  package init(_ bytes: UnsafeRawBufferPointer) { self.init(bytes, range: 0..<bytes.count) }

  @inline(__always) package var isAtEnd: Bool { offset >= end }
  @inline(__always) package var remaining: Int { end &- offset }

  @inline(never) static func unexpectedEnd(at offset: Int) -> DecodingError {
    DecodingError("unexpected end of section or function", at: offset)
  }

  /// The next byte, which stays.
  @inline(__always) package func peek() -> UInt8? {
    offset < end ? base.load(fromByteOffset: offset, as: UInt8.self) : nil
  }

  @inline(__always) package mutating func readByte() throws(DecodingError) -> UInt8 {
    guard offset < end else { throw Self.unexpectedEnd(at: offset) }
    let byte = base.load(fromByteOffset: offset, as: UInt8.self)
    offset &+= 1
    return byte
  }

  /// Advances over `count` bytes and gives their range.
  package mutating func skip(_ count: Int) throws(DecodingError) -> Range<Int> {
    guard count >= 0, count <= remaining else { throw Self.unexpectedEnd(at: end) }
    let start = offset
    offset &+= count
    return start..<offset
  }

  /// Goes to an offset that was read before.
  mutating func seek(_ offset: Int) { self.offset = max(0, min(offset, end)) }

  /// A number below 128 in one byte, or nil where the next number is longer or there is none; nothing is read then.
  @inline(__always) mutating func readShort() -> UInt32? {
    guard offset < end else { return nil }
    let byte = base.load(fromByteOffset: offset, as: UInt8.self)
    guard byte < 0x80 else { return nil }
    offset &+= 1
    return UInt32(byte)
  }

  /// A signed number in one byte, or nil where the next number is longer or there is none; nothing is read then.
  @inline(__always) mutating func readShortSigned() -> Int64? {
    readShort().map { Int64(Int8(truncatingIfNeeded: $0 << 1) >> 1) }
  }

  /// Bytes of fixed size in little-endian order.
  @inline(__always)
  package mutating func readFixed<T: FixedWidthInteger>(_ type: T.Type = T.self) throws(DecodingError) -> T {
    guard MemoryLayout<T>.size <= remaining else { throw Self.unexpectedEnd(at: end) }
    let value = base.loadUnaligned(fromByteOffset: offset, as: T.self)
    offset &+= MemoryLayout<T>.size
    return T(littleEndian: value)
  }
}

// Integers in LEB128 (specification 3.0, 5.2.2)
extension BinaryReader {
  @inline(__always) package mutating func readU32() throws(DecodingError) -> UInt32 {
    if offset < end {
      let byte = base.load(fromByteOffset: offset, as: UInt8.self)
      if byte < 0x80 {
        offset &+= 1
        return UInt32(byte)
      }
    }
    return UInt32(truncatingIfNeeded: try readUnsigned(bits: 32))
  }

  @inline(__always) package mutating func readU64() throws(DecodingError) -> UInt64 {
    if offset < end {
      let byte = base.load(fromByteOffset: offset, as: UInt8.self)
      if byte < 0x80 {
        offset &+= 1
        return UInt64(byte)
      }
    }
    return try readUnsigned(bits: 64)
  }

  @inline(__always) package mutating func readS32() throws(DecodingError) -> Int32 {
    Int32(truncatingIfNeeded: try readSignedFast(bits: 32))
  }

  @inline(__always) package mutating func readS64() throws(DecodingError) -> Int64 { try readSignedFast(bits: 64) }

  /// The 33-bit integer that is either a type index or a negative code.
  @inline(__always) package mutating func readS33() throws(DecodingError) -> Int64 { try readSignedFast(bits: 33) }

  @inline(__always) private mutating func readSignedFast(bits: Int) throws(DecodingError) -> Int64 {
    if offset < end {
      let byte = base.load(fromByteOffset: offset, as: UInt8.self)
      if byte < 0x80 {
        offset &+= 1
        return Int64(truncatingIfNeeded: Int8(truncatingIfNeeded: byte << 1) >> 1)
      }
    }
    return try readSigned(bits: bits)
  }

  // Numbers of two bytes are frequent, and so are those of five: linkers leave room in addresses and indices. Both go without a loop.

  /// The groups of seven bits of a number of two to five bytes, which are passed over; nil, and nothing is read, where it is longer or
  /// the last eight bytes have begun.
  @inline(__always) private mutating func readGroups() -> (value: UInt64, bits: UInt64)? {
    guard remaining >= 8 else { return nil }
    let word = UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    if word & 0x8000 == 0 {
      offset &+= 2
      return (word & 0x7F | word &>> 1 & 0x3F80, 14)
    }
    // The highest bit of each byte that ends a number.
    let ends = ~word & 0x80_8080_8080
    guard ends != 0 else { return nil }
    // All bits up to the lowest of them.
    let own = word & (ends ^ (ends &- 1))
    let low = own & 0x7F | own &>> 1 & 0x3F80 | own &>> 2 & 0x1F_C000
    let count = UInt64(truncatingIfNeeded: ends.trailingZeroBitCount &+ 1) &>> 3
    offset &+= Int(truncatingIfNeeded: count)
    return (low | own &>> 3 & 0xFE0_0000 | own &>> 4 & 0x7_F000_0000, count &* 7)
  }

  @inline(never) private mutating func readUnsigned(bits: Int) throws(DecodingError) -> UInt64 {
    let start = offset
    if let (value, _) = readGroups() {
      if bits == 64 || value >> 32 == 0 { return value }
      offset = start
    }
    return try readLongUnsigned(bits: bits)
  }

  @inline(never) private mutating func readLongUnsigned(bits: Int) throws(DecodingError) -> UInt64 {
    let start = offset
    var result: UInt64 = 0
    var shift = 0
    while true {
      let byte = try readByte()
      let left = bits &- shift
      if left < 7 {
        if byte & 0x7F >= 1 &<< UInt8(truncatingIfNeeded: left) { throw DecodingError("integer too large", at: start) }
        if byte >= 0x80 { throw DecodingError("integer representation too long", at: start) }
      }
      result |= UInt64(byte & 0x7F) &<< UInt64(truncatingIfNeeded: shift)
      if byte < 0x80 { return result }
      shift &+= 7
    }
  }

  @inline(never) private mutating func readSigned(bits: Int) throws(DecodingError) -> Int64 {
    let start = offset
    if let (groups, count) = readGroups() {
      let unused = 64 &- count
      let value = Int64(bitPattern: groups &<< unused) &>> Int64(bitPattern: unused)
      let sign = value &>> Int64(truncatingIfNeeded: bits &- 1)
      if sign == 0 || sign == -1 { return value }
      offset = start
    }
    return try readLongSigned(bits: bits)
  }

  @inline(never) private mutating func readLongSigned(bits: Int) throws(DecodingError) -> Int64 {
    let start = offset
    var result: UInt64 = 0
    var shift = 0
    while true {
      let byte = try readByte()
      let left = bits &- shift
      if left < 7 {
        // The bits above the integer's sign must repeat it.
        let rest = (Int8(truncatingIfNeeded: byte << 1) >> 1) >> Int8(truncatingIfNeeded: left &- 1)
        if rest != 0, rest != -1 { throw DecodingError("integer too large", at: start) }
        if byte >= 0x80 { throw DecodingError("integer representation too long", at: start) }
      }
      result |= UInt64(byte & 0x7F) &<< UInt64(truncatingIfNeeded: shift)
      shift &+= 7
      if byte < 0x80 {
        if shift < 64, byte & 0x40 != 0 { result |= UInt64.max &<< UInt64(truncatingIfNeeded: shift) }
        return Int64(bitPattern: result)
      }
    }
  }
}

// Vectors and names (specification 3.0, 5.1.3, 5.2.4)
extension BinaryReader {
  /// The length of a vector. Every item takes at least a byte, so that a length beyond the bytes left is refused at once.
  package mutating func readCount(limit: Int, of what: StaticString) throws(DecodingError) -> Int {
    let start = offset
    let count = Int(try readU32())
    guard count <= limit else { throw DecodingError("too many \(what): \(count) of at most \(limit)", at: start) }
    return count
  }

  /// The length of a run of bytes that must lie before the end.
  package mutating func readByteCount() throws(DecodingError) -> Int {
    let start = offset
    let count = Int(try readU32())
    guard count <= remaining else { throw DecodingError("length out of bounds", at: start) }
    return count
  }

  package mutating func readName() throws(DecodingError) -> Name {
    let range = try skip(try readByteCount())
    let bytes = UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    guard isValidUTF8(bytes) else { throw DecodingError("malformed UTF-8 encoding", at: range.lowerBound) }
    return Name(utf8: [UInt8](bytes))
  }

  /// Another reader over the bytes before this one's end, to look ahead.
  package func slice(_ range: Range<Int>) -> BinaryReader {
    BinaryReader(UnsafeRawBufferPointer(start: base, count: end), range: range)
  }
}

/// True where the bytes are UTF-8: shortest forms only, no surrogates, nothing above U+10FFFF (specification 3.0, 5.2.4).
func isValidUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool {
  var index = 0
  while index < bytes.count {
    let lead = bytes[index]
    index &+= 1
    if lead < 0x80 { continue }
    let count: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: count = 1
    case 0xE0: (count, low) = (2, 0xA0)
    case 0xED: (count, high) = (2, 0x9F)
    case 0xE1...0xEF: count = 2
    case 0xF0: (count, low) = (3, 0x90)
    case 0xF4: (count, high) = (3, 0x8F)
    case 0xF1...0xF3: count = 3
    default: return false
    }
    guard bytes.count &- index >= count, bytes[index] >= low, bytes[index] <= high else { return false }
    for next in 1..<max(count, 1) where bytes[index &+ next] & 0xC0 != 0x80 { return false }
    index &+= count
  }
  return true
}
