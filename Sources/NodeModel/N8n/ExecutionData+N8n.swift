/// What an n8n item has and a hetumind item has no place for.
public struct N8nRemainder: Sendable, Hashable {
  /// Every file but the one that became the item's `binary`, by its key.
  public var binaries: [String: JSONValue]
  /// The key under which the item's own file was.
  public var binaryKey: String?
  public var error: JSONValue?
  public var pairedItem: JSONValue?

  public init(
    binaries: [String: JSONValue] = [:], binaryKey: String? = nil, error: JSONValue? = nil, pairedItem: JSONValue? = nil
  ) {
    self.binaries = binaries
    self.binaryKey = binaryKey
    self.error = error
    self.pairedItem = pairedItem
  }
}

extension ExecutionData {
  /// From n8n's INodeExecutionData.
  ///
  /// An n8n item has many files by key, a hetumind item one: the file with the key `data`, which n8n's nodes use unless told
  /// otherwise, or else the first key in the order of their bytes. The others, the error and `pairedItem` are in the remainder,
  /// so that `n8n(_:)` writes all of it again. Files must be stored by reference (have an `id`): content in `data` is a problem, as
  /// hetumind passes no content between nodes.
  public static func importing(n8n json: JSONValue) throws(DocumentError) -> (item: ExecutionData, remainder: N8nRemainder) {
    let problems = ProblemList()
    let found = importing(n8n: json, at: .root, problems)
    guard let found, problems.isEmpty else { throw DocumentError("n8n item", problems.problems) }
    return found
  }

  /// The key that n8n's nodes use unless told otherwise.
  static let usualKey = "data"

  private static func importing(
    n8n json: JSONValue, at path: DocumentPath, _ problems: ProblemList
  ) -> (item: ExecutionData, remainder: N8nRemainder)? {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    var item = ExecutionData(json: .object(reader.object("json", required: true) ?? [:]))
    var remainder = N8nRemainder(error: reader.value("error"), pairedItem: reader.value("pairedItem"))
    var files = reader.object("binary") ?? [:]
    let key = files[usualKey] != nil ? usualKey : files.keys.min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    if let key, let file = files.removeValue(forKey: key) {
      item.binary = BinaryDataReference(n8n: file, at: reader.place(of: "binary").member(key), problems)
      remainder.binaryKey = key
    }
    remainder.binaries = files
    return (item, remainder)
  }

  /// As n8n's INodeExecutionData. Without a remainder the file's key is `data`, and `source` becomes no `pairedItem`: n8n's
  /// names an item, hetumind's a port.
  public func n8n(_ remainder: N8nRemainder = N8nRemainder()) -> JSONValue {
    var writer = ObjectWriter(["json": json])
    var files = remainder.binaries
    if let binary { files[remainder.binaryKey ?? Self.usualKey] = binary.n8n }
    if !files.isEmpty { writer.set("binary", files) }
    writer.set("error", remainder.error)
    writer.set("pairedItem", remainder.pairedItem)
    return writer.json
  }
}

extension BinaryDataReference {
  /// From n8n's IBinaryData: `id` is the key, `bytes` or the words of `fileSize` the size.
  init?(n8n json: JSONValue, at path: DocumentPath, _ problems: ProblemList) {
    guard var reader = ObjectReader(json, at: path, problems) else { return nil }
    guard let id = reader.string("id") else {
      problems.add(path, "has no id: files must be stored by reference (N8N_DEFAULT_BINARY_DATA_MODE), not in the item")
      return nil
    }
    self.init(
      fileKey: id, mimeKind: reader.name("mimeType"), fileSize: 0, fileName: reader.string("fileName"),
      fileExtension: reader.string("fileExtension"), directory: reader.string("directory"))
    if let bytes = reader.int("bytes", in: 0...Int.max) {
      fileSize = UInt64(bytes)
    } else if let text = reader.string("fileSize") {
      fileSize = Self.size(text) ?? 0
    }
    if let type = reader.string("fileType") { fileKind = FileKind(rawValue: type) }
  }

  /// `12.5 kB`: n8n writes sizes for people, in powers of 1000.
  private static func size(_ text: String) -> UInt64? {
    guard text.utf8.count <= 40, let parts = text.wholeMatch(of: /([0-9]+(\.[0-9]+)?) ?([kKMGT]?)B?/)?.output,
      let number = Double(parts.1)
    else { return nil }
    let scale: Double = ["k": 1e3, "K": 1e3, "M": 1e6, "G": 1e9, "T": 1e12][String(parts.3)] ?? 1
    return UInt64(exactly: (number * scale).rounded())
  }

  /// As n8n's IBinaryData in a store: `data` names the store instead of holding the content.
  var n8n: JSONValue {
    var writer = ObjectWriter(["data": "filesystem-v2"])
    writer.set("id", fileKey)
    writer.set("mimeType", mimeKind)
    writer.set("bytes", fileSize)
    writer.set("fileName", fileName)
    writer.set("fileExtension", fileExtension)
    writer.set("directory", directory)
    // n8n has no kinds for office files.
    if let fileKind, ![.excel, .word, .ppt].contains(fileKind) { writer.set("fileType", fileKind.rawValue) }
    return writer.json
  }
}
