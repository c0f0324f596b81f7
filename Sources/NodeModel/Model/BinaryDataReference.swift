/// A file that an item carries by reference: hetumind's BinaryDataReference.
public struct BinaryDataReference: Sendable, Hashable {
  /// Names the file in the host's store.
  public var fileKey: String
  /// A media type, such as `image/png`.
  public var mimeKind: String
  /// In bytes.
  public var fileSize: UInt64
  public var fileName: String?
  public var fileKind: FileKind?
  public var fileExtension: String?
  public var directory: String?

  public init(
    fileKey: String, mimeKind: String, fileSize: UInt64, fileName: String? = nil, fileKind: FileKind? = nil,
    fileExtension: String? = nil, directory: String? = nil
  ) {
    self.fileKey = fileKey
    self.mimeKind = mimeKind
    self.fileSize = fileSize
    self.fileName = fileName
    self.fileKind = fileKind
    self.fileExtension = fileExtension
    self.directory = directory
  }

  /// What an editor shows the file as.
  public enum FileKind: String, Sendable, Hashable, CaseIterable {
    case text, json, image, video, audio, pdf, html, excel, word, ppt
  }

  package init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    self.init(fileKey: reader.name("file_key"), mimeKind: reader.name("mime_kind"), fileSize: 0)
    if let value = reader.value("file_size", required: true) {
      if case .integer(let size) = value, let size = UInt64(exactly: size) {
        fileSize = size
      } else {
        problems.add(reader.place(of: "file_size"), "expected a number of bytes, found \(value.excerpt)")
      }
    }
    fileName = reader.string("file_name")
    fileKind = reader.choice("file_kind", what: "file kind")
    fileExtension = reader.string("file_extension")
    directory = reader.string("directory")
  }

  /// As hetumind reads it.
  public var json: JSONValue {
    var writer = ObjectWriter()
    writer.set("file_key", fileKey)
    writer.set("mime_kind", mimeKind)
    writer.set("file_size", fileSize)
    writer.set("file_name", fileName)
    writer.set("file_kind", fileKind?.rawValue)
    writer.set("file_extension", fileExtension)
    writer.set("directory", directory)
    return writer.json
  }
}

/// Where an item came from: hetumind's DataSource.
public struct DataSource: Sendable, Hashable {
  public var nodeName: String
  public var outputPort: ConnectionKind
  public var outputIndex: Int

  public init(nodeName: String, outputPort: ConnectionKind = .main, outputIndex: Int = 0) {
    self.nodeName = nodeName
    self.outputPort = outputPort
    self.outputIndex = outputIndex
  }

  package init?(_ json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    self.init(nodeName: reader.name("node_name"))
    if let value = reader.value("output_port", required: true) {
      outputPort = ConnectionKind.read(value, at: reader.place(of: "output_port"), problems) ?? .main
    }
    outputIndex = reader.int("output_index", in: 0...Int.max) ?? 0
  }

  /// As a generation of hetumind reads it.
  func json(_ generation: Generation) -> JSONValue {
    [
      "node_name": .string(nodeName), "output_port": .string(outputPort.name(in: generation) ?? outputPort.rawValue),
      "output_index": .integer(Int128(outputIndex)),
    ]
  }
}
