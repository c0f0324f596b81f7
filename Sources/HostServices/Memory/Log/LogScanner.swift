/// Reads a tenant's log from its beginning.
struct LogScanner {
  let file: OwnedFile
  let salt: UInt64
  private let size: UInt64

  private(set) var index = MemoryIndex<LogPlace>()
  private(set) var sequence: UInt64 = 0
  private(set) var recordCount = 0
  /// Where the last good frame ends.
  private(set) var end: UInt64
  /// Bytes of frames that were damaged and not the last.
  private(set) var lostBytes: UInt64 = 0
  /// The first damage that is not an incomplete end.
  private(set) var corruption: StoreCorruption?

  /// Reads everything that can be read. Throws where the system does, or the header is not this tenant's.
  init(_ file: OwnedFile, tenant: String) throws(StoreError) {
    self.file = file
    size = try file.size()
    guard let header = LogFormat.parseHeader(try file.read(at: 0, count: LogFormat.longestHeader)) else {
      // It was synced before it had its name, so it cannot be incomplete.
      throw .corrupt(StoreCorruption(path: file.path, offset: 0, reason: "the header does not match its checksum"))
    }
    guard ExactText(header.tenant) == ExactText(tenant) else {
      throw .unsupportedFormat(path: file.path, reason: "it is the log of another tenant")
    }
    salt = header.salt
    end = UInt64(header.length)
    try scan()
    corruption?.readableRecords = recordCount
  }

  private mutating func scan() throws(StoreError) {
    var offset = end
    while offset < size {
      if let next = try frame(at: offset) {
        offset = next
        end = next
      } else if let next = try nextFrame(behind: offset) {
        let reason = "a frame does not match its checksum"
        corruption = corruption ?? StoreCorruption(path: file.path, offset: offset, reason: reason)
        lostBytes += next - offset
        offset = next
      } else {
        return
      }
    }
  }

  /// Takes over a frame's records. A frame that is missing between two is damage too.
  /// - Returns: where it ends; nil where there is none.
  private mutating func frame(at offset: UInt64) throws(StoreError) -> UInt64? {
    guard let (header, records) = try parseFrame(at: offset), header > sequence else { return nil }
    if header != sequence + 1 && corruption == nil {
      corruption = StoreCorruption(path: file.path, offset: offset, reason: "a frame before it is missing")
    }
    sequence = header
    var next = offset + UInt64(LogFormat.frameHeaderLength)
    for (record, position, length) in records {
      index.apply(record, offset: next + UInt64(position), length: length)
      recordCount += 1
    }
    if let last = records.last { next += UInt64(last.offset + LogFormat.recordHeaderLength) + UInt64(last.length) }
    return next
  }

  private typealias Records = [(record: MemoryRecord, offset: Int, length: UInt32)]

  private func parseFrame(at offset: UInt64) throws(StoreError) -> (sequence: UInt64, records: Records)? {
    let start = offset + UInt64(LogFormat.frameHeaderLength)
    guard
      let header = LogFormat.parseFrameHeader(try file.read(at: offset, count: LogFormat.frameHeaderLength)[...], salt: salt),
      start <= size, UInt64(header.length) <= size - start, header.sequence < 1 << 62,
      let records = LogFormat.parseRecords(try file.read(at: start, count: header.length), salt: salt)
    else { return nil }
    return (header.sequence, records)
  }

  /// The next frame that is whole, behind a damaged one.
  private func nextFrame(behind offset: UInt64) throws(StoreError) -> UInt64? {
    let needle = withUnsafeBytes(of: salt.littleEndian) { Array($0) }
    let piece = 1 << 20
    var start = offset + 1
    while start < size {
      let bytes = try file.read(at: start, count: piece)
      var position = 0
      while position + needle.count <= bytes.count {
        if bytes[position] == needle[0], bytes[position..<position + needle.count].elementsEqual(needle),
          let (found, _) = try parseFrame(at: start + UInt64(position)), found > sequence
        {
          return start + UInt64(position)
        }
        position += 1
      }
      // The pieces overlap, as a frame may begin at the end of one.
      guard bytes.count == piece else { return nil }
      start += UInt64(piece - needle.count + 1)
    }
    return nil
  }
}
