import HetumindC

/// Files by reference: items carry the reference, the host keeps the content.
public enum Binary {
  /// What is known of a file besides its content.
  public struct Description {
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

  public struct Reference {
    public var fileKey: String
    public var fileSize: UInt64
    public var description: Description

    /// What an item's `binary` holds.
    public var json: JSON {
      var json = JSON.object([
        JSON.Member("file_key", .string(fileKey)), JSON.Member("file_size", .number(String(fileSize))),
        JSON.Member("mime_kind", .string(description.mimeKind)),
      ])
      if let name = description.fileName { json["file_name"] = .string(name) }
      if let directory = description.directory { json["directory"] = .string(directory) }
      return json
    }
  }

  public static func store(_ content: [UInt8], _ description: Description) throws(PluginError) -> Reference {
    var lowered = lower(description)
    return lift(
      try ask(hm_binary_reference()) { reference, error in
        content.withUnsafeBufferPointer { hm_binary_store(hm_string($0), &lowered, reference, error) }
      })
  }

  public static func stat(_ fileKey: String) throws(PluginError) -> Reference {
    let key = handOver(fileKey.utf8)
    return lift(try ask(hm_binary_reference()) { hm_binary_stat(key, $0, $1) })
  }

  /// At most `length` bytes from `offset`; empty at or behind the end.
  public static func read(_ fileKey: String, offset: UInt64, length: Int) throws(PluginError) -> [UInt8] {
    let key = handOver(fileKey.utf8)
    let bytes = try ask(hm_string()) { hm_binary_read(key, offset, UInt32(clamping: length), $0, $1) }
    defer { hm_free(UnsafeMutableRawPointer(mutating: bytes.data)) }
    return Array(bytes.bytes)
  }

  public static func delete(_ fileKey: String) throws(PluginError) {
    let key = handOver(fileKey.utf8)
    _ = try ask(()) { hm_binary_delete(key, $1) }
  }

  /// A file that is written in pieces; nothing is kept unless it is finished.
  public struct Writer: ~Copyable {
    private let writer: hm_binary_writer

    public init(_ description: Description) throws(PluginError) {
      var lowered = lower(description)
      writer = try ask(hm_binary_writer()) { hm_binary_create(&lowered, $0, $1) }
    }

    deinit { hm_binary_drop(writer) }

    public func write(_ bytes: [UInt8]) throws(PluginError) {
      _ = try ask(()) { _, error in bytes.withUnsafeBufferPointer { hm_binary_write(writer, hm_string($0), error) } }
    }

    public consuming func finish() throws(PluginError) -> Reference {
      lift(try ask(hm_binary_reference()) { hm_binary_finish(writer, $0, $1) })
    }
  }

  private static func lower(_ description: Description) -> hm_binary_description {
    hm_binary_description(
      mime_kind: handOver(description.mimeKind.utf8), has_file_name: description.fileName != nil,
      file_name: handOver((description.fileName ?? "").utf8), has_directory: description.directory != nil,
      directory: handOver((description.directory ?? "").utf8))
  }

  private static func lift(_ reference: hm_binary_reference) -> Reference {
    let description = reference.description
    return Reference(
      fileKey: reference.file_key.string, fileSize: reference.file_size,
      description: Description(
        mimeKind: description.mime_kind.string, fileName: description.has_file_name ? description.file_name.string : nil,
        directory: description.has_directory ? description.directory.string : nil))
  }
}
