/// The form of a content on disk: the bytes, a CRC-32C for each 64 KiB of them, and a trailer of 24 bytes:
///
///     "SWLBIN01", content's size 8, block's size 4, CRC-32C of these 4
///
/// So a range is read and checked without the rest, and a file of one piece is complete or not there.
enum BinaryObject {
  static let blockLength = 64 << 10
  static let trailerLength = 24
  private static let magic = Array("SWLBIN01".utf8)

  static func trailer(size: UInt64) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(raw: magic)
    writer.append(size)
    writer.append(UInt32(blockLength))
    writer.append(CRC32C.checksum(writer.bytes))
    return writer.bytes
  }

  /// The content's size. Throws `corrupt` where the file has no sound trailer.
  static func size(of file: OwnedFile) throws(StoreError) -> UInt64 {
    let length = try file.size()
    let start = length &- UInt64(trailerLength)
    let bytes = length < UInt64(trailerLength) ? [] : try file.read(at: start, count: trailerLength)
    var reader = ByteReader(bytes)
    guard let magic = reader.raw(8), magic.elementsEqual(Self.magic), let size = reader.integer(UInt64.self),
      reader.integer(UInt32.self) == UInt32(blockLength), reader.integer(UInt32.self) == CRC32C.checksum(bytes.dropLast(4)),
      size <= start, start - size == 4 * blocks(size)
    else { throw .corrupt(StoreCorruption(path: file.path, offset: start, reason: "the trailer is damaged")) }
    return size
  }

  private static func blocks(_ size: UInt64) -> UInt64 {
    size / UInt64(blockLength) + (size % UInt64(blockLength) == 0 ? 0 : 1)
  }

  /// Bytes of the content, which has `size` of them. Throws `corrupt` where a block does not match its checksum.
  static func read(_ file: OwnedFile, size: UInt64, offset: UInt64, count: Int) throws(StoreError) -> [UInt8] {
    guard count > 0, offset < size else { return [] }
    let end = offset + min(UInt64(count), size - offset)
    let block = UInt64(blockLength)
    let (first, last) = (offset / block, (end - 1) / block)
    let checksums = try file.read(at: size + 4 * first, count: Int(4 * (last - first + 1)))
    var reader = ByteReader(checksums)
    var result: [UInt8] = []
    result.reserveCapacity(Int(end - offset))
    for index in first...last {
      let start = index * block
      let bytes = try file.read(at: start, count: Int(min(block, size - start)))
      guard reader.integer(UInt32.self) == CRC32C.checksum(bytes) else {
        throw .corrupt(StoreCorruption(path: file.path, offset: start, reason: "a block does not match its checksum"))
      }
      let (lower, upper) = (Int(max(start, offset) - start), Int(min(start + block, end) - start))
      guard lower <= upper, upper <= bytes.count else {
        throw .corrupt(StoreCorruption(path: file.path, offset: start, reason: "a block is too short"))
      }
      result += bytes[lower..<upper]
    }
    return result
  }

  /// The whole content's SHA-256, by pieces.
  static func digest(_ file: OwnedFile, size: UInt64) throws(StoreError) -> [UInt8] {
    var hash = SHA256()
    var offset: UInt64 = 0
    while offset < size {
      let piece = try read(file, size: size, offset: offset, count: 16 * blockLength)
      hash.update(piece)
      offset += UInt64(piece.count)
    }
    return hash.finalized()
  }
}

/// An object that is being written.
struct BinaryObjectWriter {
  let file: OwnedFile
  private(set) var size: UInt64 = 0
  private var hash = SHA256()
  private var checksums = ByteWriter()
  private var block = CRC32C()
  private var blockBytes = 0

  init(_ file: OwnedFile) { self.file = file }

  mutating func write(_ bytes: [UInt8], _ operations: FileOperations) throws(StoreError) {
    try operations.write(bytes, to: file, at: size)
    hash.update(bytes)
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(BinaryObject.blockLength - blockBytes)
      block.update(piece)
      blockBytes += piece.count
      rest = rest[piece.endIndex...]
      if blockBytes == BinaryObject.blockLength { endBlock() }
    }
    size += UInt64(bytes.count)
  }

  private mutating func endBlock() {
    checksums.append(block.value)
    block = CRC32C()
    blockBytes = 0
  }

  /// Writes what belongs behind the content; on the disk when it returns.
  /// - Returns: the content's SHA-256.
  mutating func finish(_ operations: FileOperations) throws(StoreError) -> [UInt8] {
    if blockBytes > 0 { endBlock() }
    try operations.write(checksums.bytes + BinaryObject.trailer(size: size), to: file, at: size)
    try operations.sync(file)
    return hash.finalized()
  }
}
