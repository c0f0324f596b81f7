import WasmEngine

/// The sections of a module as they lie in its bytes; their contents are not looked at, except a custom section's name.
struct SectionList {
  struct Entry {
    /// The specification's name; `custom` has one of its own besides.
    var kind: String
    var customName: String?
    /// The contents, after the section's id and size.
    var range: Range<Int>
    /// For a section that is a vector, the number of its items.
    var itemCount: Int?
  }

  var entries: [Entry]

  /// By section id (specification 3.0, 5.5.2).
  static let kinds = [
    "custom", "type", "import", "function", "table", "memory", "global", "export", "start", "element", "code", "data",
    "datacount", "tag",
  ]

  init(entries: [Entry]) { self.entries = entries }

  init(_ bytes: [UInt8]) throws(DecodingError) {
    entries = try bytes.withUnsafeBufferPointer { (buffer) throws(DecodingError) in
      var reader = BinaryReader(UnsafeRawBufferPointer(buffer), range: 8..<max(8, bytes.count))
      var entries: [Entry] = []
      while !reader.isAtEnd { entries.append(try Self.readEntry(&reader)) }
      return entries
    }
  }

  private static func readEntry(_ reader: inout BinaryReader) throws(DecodingError) -> Entry {
    let start = reader.offset
    let id = Int(try reader.readByte())
    guard id < kinds.count else { throw DecodingError("malformed section id", at: start) }
    let count = try reader.readByteCount()
    let range = try reader.skip(count)
    var contents = reader.slice(range)
    var entry = Entry(kind: kinds[id], range: range)
    if id == 0 {
      entry.customName = try contents.readName().string
    } else if kinds[id] != "start", kinds[id] != "datacount" {
      entry.itemCount = Int(try contents.readU32())
    }
    return entry
  }
}
