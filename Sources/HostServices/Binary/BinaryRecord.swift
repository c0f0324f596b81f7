/// What is on disk of a reference: "SWLREF01", tenant, key, SHA-256 32, size 8, the description's texts, CRC-32C 4.
struct BinaryRecord: Sendable, Hashable {
  var tenant: String
  var key: BinaryKey
  var digest: [UInt8]
  var size: UInt64
  var description: BinaryDescription

  private static let magic = Array("SWLREF01".utf8)
  /// More than any record has.
  static let longest = 8192

  var reference: BinaryReference { BinaryReference(fileKey: key.text, fileSize: size, description: description) }

  init(tenant: String, key: BinaryKey, digest: [UInt8], size: UInt64, description: BinaryDescription) {
    self.tenant = tenant
    self.key = key
    self.digest = digest
    self.size = size
    self.description = description
  }

  var encoded: [UInt8] {
    var writer = ByteWriter()
    writer.append(raw: Self.magic)
    writer.append(tenant)
    writer.append(key.text)
    writer.append(raw: digest)
    writer.append(size)
    writer.append(description.mimeKind)
    writer.append(description.fileName)
    writer.append(description.directory)
    writer.append(CRC32C.checksum(writer.bytes))
    return writer.bytes
  }

  /// Nil where the bytes are no sound record.
  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes)
    guard let magic = reader.raw(8), magic.elementsEqual(Self.magic), let tenant = reader.text(),
      let key = reader.text().flatMap(BinaryKey.init), let digest = reader.raw(32), let size = reader.integer(UInt64.self),
      let mimeKind = reader.text(), let fileName = reader.optionalText(), let directory = reader.optionalText()
    else { return nil }
    let checksum = CRC32C.checksum(bytes[..<reader.position])
    guard reader.integer(UInt32.self) == checksum, reader.isAtEnd, size <= BinaryUsage.most else { return nil }
    self.init(
      tenant: tenant, key: key, digest: Array(digest), size: size,
      description: BinaryDescription(mimeKind: mimeKind, fileName: fileName, directory: directory))
  }
}
