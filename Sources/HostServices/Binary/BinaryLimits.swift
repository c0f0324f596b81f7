/// How much a binary store keeps.
public struct BinaryLimits: Sendable, Hashable {
  /// What a tenant's files have together, each counted whole, those that are being written too. More is `quotaExceeded`.
  public var bytesPerTenant: UInt64
  /// More files are `quotaExceeded`.
  public var filesPerTenant: Int
  /// A longer file is `tooLarge`.
  public var bytesPerFile: UInt64
  /// More files at once that are being written are `quotaExceeded`.
  public var openWritersPerTenant: Int
  /// A read gives no more at once, whatever was asked for.
  public var bytesPerRead: Int

  public init(
    bytesPerTenant: UInt64 = 10 << 30, filesPerTenant: Int = 10_000, bytesPerFile: UInt64 = 1 << 30,
    openWritersPerTenant: Int = 64, bytesPerRead: Int = 16 << 20
  ) {
    self.bytesPerTenant = bytesPerTenant
    self.filesPerTenant = filesPerTenant
    self.bytesPerFile = bytesPerFile
    self.openWritersPerTenant = openWritersPerTenant
    self.bytesPerRead = bytesPerRead
  }

  static let textLength = 1024

  func check(_ description: BinaryDescription, _ scope: ServiceScope) throws(ServiceError) {
    for (name, text) in [
      ("media type", description.mimeKind), ("file's name", description.fileName ?? ""),
      ("directory", description.directory ?? ""),
    ] {
      guard text.utf8.count <= Self.textLength else {
        throw ServiceError(.invalidInput, "the \(name) has \(text.utf8.count) bytes; at most \(Self.textLength)")
      }
      guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) else {
        throw ServiceError(.invalidInput, "the \(name) has control characters")
      }
    }
    guard scope.tenant.utf8.count <= Self.textLength else {
      throw ServiceError(.invalidInput, "a tenant's name has at most \(Self.textLength) bytes")
    }
  }

  func check(fileSize: UInt64) throws(ServiceError) {
    guard fileSize <= bytesPerFile else { throw ServiceError(.tooLarge, "a file has at most \(bytesPerFile) bytes") }
  }

  func check(_ usage: BinaryUsage) throws(ServiceError) {
    guard usage.files <= filesPerTenant else {
      throw ServiceError(.quotaExceeded, "the tenant has as many files as it may have, \(filesPerTenant)")
    }
    guard usage.bytes <= bytesPerTenant else {
      throw ServiceError(.quotaExceeded, "the tenant's files may have \(bytesPerTenant) bytes together")
    }
  }
}

/// What a tenant's files come to.
public struct BinaryUsage: Sendable, Hashable {
  /// Each file counted whole, also where its content is kept once for several.
  public var bytes: UInt64
  public var files: Int

  /// Nothing on a disk comes to more: sums of what is read from one go no further, and do not overflow.
  static let most: UInt64 = 1 << 60

  public init(bytes: UInt64 = 0, files: Int = 0) {
    self.bytes = bytes
    self.files = files
  }
}

/// What a writer is told after its end.
let writerHasEnded = ServiceError(.invalidInput, "the file was finished or cancelled")

extension ServiceError {
  /// The same for keys that never were, are gone, belong to another tenant or are no keys at all.
  static func noFile(_ key: String) -> ServiceError {
    ServiceError(.notFound, "there is no file '\(key.unicodeScalars.prefix(64).map { $0.escaped(asASCII: true) }.joined())'")
  }
}

/// A key of a file: 128 random bits in 32 hexadecimal digits.
struct BinaryKey: Sendable, Hashable {
  let text: String

  init(_ random: any RandomSource) {
    text = random.next().hexadecimal + random.next().hexadecimal
  }

  /// Nil for texts that no store gave out, so that no other reaches a path.
  init?(_ text: String) {
    guard text.utf8.count == 32, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) else {
      return nil
    }
    self.text = text
  }
}
