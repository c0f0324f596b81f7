import WasmEngine

/// A guest's linear memory as the functions see it. `Memory` is the one that runs; tests bring an array of bytes.
package protocol GuestMemory {
  /// Whether the range lies in the memory; must not overflow.
  func contains(offset: UInt64, count: UInt64) -> Bool
  /// Calls the body with the bytes of a range that lies in the memory.
  func withUnsafeMutableBytes<R>(
    at offset: UInt64, count: UInt64, _ body: (UnsafeMutableRawBufferPointer) throws -> R
  ) throws -> R
}

extension Memory: GuestMemory {}

/// The memory of a caller that has none: every pointer is out of range.
struct NoMemory: GuestMemory {
  func contains(offset: UInt64, count: UInt64) -> Bool { false }
  func withUnsafeMutableBytes<R>(
    at offset: UInt64, count: UInt64, _ body: (UnsafeMutableRawBufferPointer) throws -> R
  ) throws -> R {
    throw Errno.fault
  }
}

/// A place in the guest's memory: an address of preview 1, always 32 bits.
struct GuestPointer {
  var address: UInt32

  /// The address further on by so many bytes; it leaves 32 bits rather than wrap.
  func advanced(by count: UInt64) -> UInt64 { UInt64(address) &+ count }
}

extension GuestMemory {
  /// Throws `fault` unless the range lies in the memory. Called before any effect, so that a bad pointer changes nothing.
  func check(_ pointer: GuestPointer, count: UInt64) throws(Errno) {
    guard contains(offset: UInt64(pointer.address), count: count) else { throw .fault }
  }

  func access<R>(at offset: UInt64, count: UInt64, _ body: (UnsafeMutableRawBufferPointer) throws -> R) throws -> R {
    guard contains(offset: offset, count: count) else { throw Errno.fault }
    return try withUnsafeMutableBytes(at: offset, count: count, body)
  }

  /// Reads a record of a fixed size; its fields are read in the body.
  func record<R>(at offset: UInt64, count: Int, _ body: (RecordReader) throws -> R) throws -> R {
    try access(at: offset, count: UInt64(count)) { try body(RecordReader(bytes: UnsafeRawBufferPointer($0))) }
  }

  /// Writes a record of a fixed size: padding is zero, fields are written in the body.
  func writeRecord(at pointer: GuestPointer, count: Int, _ body: (RecordWriter) throws -> Void) throws {
    try writeRecord(at: UInt64(pointer.address), count: count, body)
  }

  func writeRecord(at offset: UInt64, count: Int, _ body: (RecordWriter) throws -> Void) throws {
    try access(at: offset, count: UInt64(count)) { bytes in
      bytes.initializeMemory(as: UInt8.self, repeating: 0)
      try body(RecordWriter(bytes: bytes))
    }
  }

  func write<T: FixedWidthInteger>(_ value: T, at pointer: GuestPointer) throws {
    try writeRecord(at: pointer, count: MemoryLayout<T>.size) { $0.set(value, at: 0) }
  }

  func write(_ bytes: [UInt8], at offset: UInt64) throws {
    try access(at: offset, count: UInt64(bytes.count)) { $0.copyBytes(from: bytes) }
  }

  /// A copy of a range, at most `limit` bytes long.
  func bytes(at pointer: GuestPointer, count: UInt32, limit: Int, tooLong: Errno) throws -> [UInt8] {
    try check(pointer, count: UInt64(count))
    guard Int(count) <= limit else { throw tooLong }
    return try access(at: UInt64(pointer.address), count: UInt64(count)) { Array($0) }
  }
}

/// Little-endian fields of a record in the guest's memory.
struct RecordReader {
  let bytes: UnsafeRawBufferPointer

  func get<T: FixedWidthInteger>(_ offset: Int, as type: T.Type = T.self) -> T {
    T(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: type))
  }
}

/// Little-endian fields of a record in the guest's memory.
struct RecordWriter {
  let bytes: UnsafeMutableRawBufferPointer

  func set<T: FixedWidthInteger>(_ value: T, at offset: Int) {
    bytes.storeBytes(of: value.littleEndian, toByteOffset: offset, as: T.self)
  }
}
