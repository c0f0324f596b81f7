/// Files by reference: `binary` of SDK/wit/plugin.wit. Keys are unguessable or bound to the scope's tenant; a key of another
/// tenant is `notFound`, as one that never was.
public protocol BinaryStore: Sendable {
  /// Begins a file. Throws `ServiceError`.
  func create(_ description: BinaryDescription, context: ServiceContext) async throws(ServiceError) -> any BinaryWriter
  /// Throws `ServiceError`.
  func stat(_ fileKey: String, context: ServiceContext) async throws(ServiceError) -> BinaryReference
  /// At most `length` bytes from `offset`; empty at or behind the end. Throws `ServiceError`.
  func read(_ fileKey: String, offset: UInt64, length: Int, context: ServiceContext) async throws(ServiceError) -> [UInt8]
  /// Throws `ServiceError`.
  func delete(_ fileKey: String, context: ServiceContext) async throws(ServiceError)
}

/// A file that is being written.
public protocol BinaryWriter: Sendable {
  /// Throws `ServiceError`, `quotaExceeded` among them.
  func write(_ bytes: [UInt8]) async throws(ServiceError)
  /// Durable when it returns. Throws `ServiceError`.
  func finish() async throws(ServiceError) -> BinaryReference
  /// Keeps nothing; nothing to do where it has finished.
  func cancel()
}

/// What is known of a file besides its content.
public struct BinaryDescription: Sendable, Hashable {
  /// A media type, such as `image/png`.
  public var mimeKind: String
  public var fileName: String?
  public var directory: String?

  public init(mimeKind: String = "application/octet-stream", fileName: String? = nil, directory: String? = nil) {
    self.mimeKind = mimeKind
    self.fileName = fileName
    self.directory = directory
  }
}

/// hetumind's BinaryDataReference.
public struct BinaryReference: Sendable, Hashable {
  public var fileKey: String
  public var fileSize: UInt64
  public var description: BinaryDescription

  public init(fileKey: String, fileSize: UInt64, description: BinaryDescription) {
    self.fileKey = fileKey
    self.fileSize = fileSize
    self.description = description
  }
}
