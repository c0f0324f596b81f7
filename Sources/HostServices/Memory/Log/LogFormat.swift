/// A log on disk: a header, then frames. A frame is what was written and synced at once, so an incomplete one can only be
/// the last.
///
///     header  "SWLMEM01", salt 8, tenant's name (length 4, text), CRC-32C 4
///     frame   salt 8, sequence 8, length 4, CRC-32C of these 4; then records
///     record  length 4, CRC-32C of salt and payload 4; payload
///
/// The salt is random, and no plugin knows it: nobody can write messages that look like frames to whoever searches a damaged
/// log for its next frame.
enum LogFormat {
  static let magic = Array("SWLMEM01".utf8)
  static let frameHeaderLength = 24
  static let recordHeaderLength = 8
  /// The longest frame; a longer one is damage. Twice the longest batch, as texts have lengths before them.
  static let longestFrame = 4 * MemoryLimits.hardBatchLength

  static func header(salt: UInt64, tenant: String) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(raw: magic)
    writer.append(salt)
    writer.append(tenant)
    writer.append(CRC32C.checksum(writer.bytes))
    return writer.bytes
  }

  /// The most bytes that a header has.
  static let longestHeader = 8 + 8 + 4 + MemoryLimits.nameLength + 4

  static func parseHeader(_ bytes: [UInt8]) -> (salt: UInt64, tenant: String, length: Int)? {
    var reader = ByteReader(bytes)
    guard let magic = reader.raw(8), magic.elementsEqual(Self.magic), let salt = reader.integer(UInt64.self),
      let tenant = reader.text()
    else { return nil }
    let checksum = CRC32C.checksum(bytes[..<reader.position])
    guard reader.integer(UInt32.self) == checksum else { return nil }
    return (salt, tenant, reader.position)
  }

  /// Puts a frame's header before its records, which `appendRecord` wrote.
  static func frame(salt: UInt64, sequence: UInt64, records: [UInt8]) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(salt)
    writer.append(sequence)
    writer.append(UInt32(truncatingIfNeeded: records.count))
    writer.append(CRC32C.checksum(writer.bytes))
    writer.append(raw: records)
    return writer.bytes
  }

  static func appendRecord(_ payload: [UInt8], salt: UInt64, to records: inout ByteWriter) {
    records.append(UInt32(truncatingIfNeeded: payload.count))
    records.append(checksum(payload[...], salt: salt))
    records.append(raw: payload)
  }

  static func checksum(_ payload: ArraySlice<UInt8>, salt: UInt64) -> UInt32 {
    var crc = CRC32C()
    withUnsafeBytes(of: salt.littleEndian) { crc.update($0) }
    crc.update(payload)
    return crc.value
  }

  /// Sequence and length of a frame's records; nil where it is no frame of this log.
  static func parseFrameHeader(_ bytes: ArraySlice<UInt8>, salt: UInt64) -> (sequence: UInt64, length: Int)? {
    var reader = ByteReader(bytes)
    guard reader.integer(UInt64.self) == salt, let sequence = reader.integer(UInt64.self),
      let length = reader.integer(UInt32.self), let checksum = reader.integer(UInt32.self),
      checksum == CRC32C.checksum(bytes.prefix(frameHeaderLength - 4)), Int(length) <= longestFrame
    else { return nil }
    return (sequence, Int(length))
  }

  /// The records of a frame, which fill it; nil where one of them is damaged. Offsets count from the records' beginning.
  static func parseRecords(_ bytes: [UInt8], salt: UInt64) -> [(record: MemoryRecord, offset: Int, length: UInt32)]? {
    var reader = ByteReader(bytes)
    var result: [(MemoryRecord, Int, UInt32)] = []
    while !reader.isAtEnd {
      let offset = reader.position
      guard let length = reader.integer(UInt32.self), let checksum = reader.integer(UInt32.self),
        let payload = reader.raw(Int(length)), checksum == Self.checksum(payload, salt: salt),
        let record = MemoryRecord(payload)
      else { return nil }
      result.append((record, offset, length))
    }
    return result
  }
}
