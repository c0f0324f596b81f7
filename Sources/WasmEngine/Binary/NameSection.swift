import Synchronization
import WasmTypes

/// The names that a module gives its parts, for people to read (specification 3.0, 7.4.1).
///
/// Nothing is read before the first question. A malformed section is no error: what was read before the fault stands.
package final class NameSection: Sendable {
  /// What can have a name, by the number of its subsection. Locals and labels are named inside their function.
  package enum Kind: UInt8, CaseIterable, Sendable {
    case function = 1
    case local, label, type, table, memory, global, element, data, field, tag
  }

  private let bytes: [UInt8]
  private let range: Range<Int>?
  private let index = Mutex<NameIndex?>(nil)

  /// The names in the first section called "name".
  package convenience init(_ module: ModuleDefinition) {
    self.init(module.customSections.first { $0.name == Name("name") }, of: module)
  }

  /// The names in a certain section, or no names.
  package init(_ section: CustomSection?, of module: ModuleDefinition) {
    bytes = module.bytes
    range = section?.range
  }

  /// The module's own name.
  package var moduleName: String? { read { $0.moduleName } }

  /// A function's name.
  ///
  /// Complexity: the first question reads the section; others search in logarithmic time.
  package func functionName(_ function: Int) -> String? { name(.function, function) }

  /// The name of a part of the module; nil for locals and labels, which `name(_:_:in:)` knows.
  package func name(_ kind: Kind, _ part: Int) -> String? { read { $0.name(kind, part) } }

  /// The name of a local or label of a function, or of a field of a type.
  package func name(_ kind: Kind, _ part: Int, in owner: Int) -> String? {
    read { (index) -> NameIndex.Entry? in
      guard let map = index.find(kind, owner) else { return nil }
      return withReader(map.offset..<bytes.count) { reader in
        var entries = NameIndex.readNames(&reader)
        entries.removeAll { $0.index != UInt32(truncatingIfNeeded: part) }
        return entries.first
      }
    }
  }

  /// All names of a kind in increasing order of the indices: those in `owner` for locals, labels and fields.
  ///
  /// Complexity: linear in the number of names.
  package func names(_ kind: Kind, in owner: Int? = nil) -> [(index: Int, name: Name)] {
    guard let range else { return [] }
    let entries = withIndex(range) { index in
      guard let owner else { return index.all(kind) }
      return index.find(kind, owner).map { map in withReader(map.offset..<range.upperBound) { NameIndex.readNames(&$0) } } ?? []
    }
    return entries.map { (Int($0.index), name($0)) }
  }

  /// The functions that have named locals or labels, or the types that have named fields.
  package func owners(_ kind: Kind) -> [Int] {
    guard let range else { return [] }
    return withIndex(range) { index in index.all(kind).map { Int($0.index) } }
  }

  /// The module's own name, however long.
  package var fullModuleName: Name? {
    guard let range else { return nil }
    return withIndex(range) { $0.moduleName }.map(name)
  }

  private func name(_ entry: NameIndex.Entry) -> Name {
    Name(utf8: Array(bytes[entry.offset..<entry.offset + Int(entry.count)]))
  }

  private func read(_ question: (NameIndex) -> NameIndex.Entry?) -> String? {
    guard let range else { return nil }
    return withIndex(range, question).map(text)
  }

  private func withIndex<Answer>(_ range: Range<Int>, _ question: (NameIndex) -> Answer) -> Answer {
    let known = index.withLock { (index) -> NameIndex in
      let known = index ?? withReader(range) { NameIndex(&$0) }
      index = known
      return known
    }
    return question(known)
  }

  /// Names are cut, so that what quotes them stays of bounded size.
  private func text(_ entry: NameIndex.Entry) -> String {
    let end = min(entry.offset &+ min(Int(entry.count), 1024), bytes.count)
    return String(decoding: bytes[min(entry.offset, end)..<end], as: UTF8.self)
  }

  private func withReader<Result>(_ range: Range<Int>, _ body: (inout BinaryReader) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { buffer in
      var reader = BinaryReader(UnsafeRawBufferPointer(buffer), range: range)
      return body(&reader)
    }
  }
}

/// Where the names stand in the module's bytes.
struct NameIndex {
  /// A name, or in a map of maps the inner one (without a count).
  struct Entry {
    var index: UInt32
    var count: UInt32
    var offset: Int
  }

  private(set) var moduleName: Entry?
  /// By kind; each in increasing order of the indices.
  private var entries = [[Entry]](repeating: [], count: 12)

  init(_ reader: inout BinaryReader) {
    do throws(DecodingError) {
      while !reader.isAtEnd {
        let id = Int(try reader.readByte())
        let range = try reader.skip(try reader.readByteCount())
        var contents = reader.slice(range)
        switch NameSection.Kind(rawValue: UInt8(truncatingIfNeeded: id)) {
        case nil where id == 0: moduleName = try Self.readName(&contents, index: 0)
        case nil: break
        case .local, .label, .field: entries[id] = Self.readMaps(&contents)
        default: entries[id] = Self.readNames(&contents)
        }
      }
    } catch {}
  }

  func find(_ kind: NameSection.Kind, _ part: Int) -> Entry? {
    let entries = entries[Int(kind.rawValue)]
    var low = 0
    var high = entries.count
    while low < high {
      let middle = (low &+ high) / 2
      if Int(entries[middle].index) < part { low = middle &+ 1 } else { high = middle }
    }
    return low < entries.count && Int(entries[low].index) == part ? entries[low] : nil
  }

  func all(_ kind: NameSection.Kind) -> [Entry] { entries[Int(kind.rawValue)] }

  func name(_ kind: NameSection.Kind, _ part: Int) -> Entry? {
    kind == .local || kind == .label || kind == .field ? nil : find(kind, part)
  }

  /// A name map, as far as it is well formed and its indices increase.
  static func readNames(_ reader: inout BinaryReader) -> [Entry] {
    readEntries(&reader) { (reader, index) throws(DecodingError) in try readName(&reader, index: index) }
  }

  /// A map of name maps; only where they begin is kept.
  private static func readMaps(_ reader: inout BinaryReader) -> [Entry] {
    readEntries(&reader) { (reader, index) throws(DecodingError) in
      let offset = reader.offset
      for _ in 0..<(try reader.readU32()) {
        _ = try reader.readU32()
        _ = try readName(&reader, index: 0)
      }
      return Entry(index: index, count: 0, offset: offset)
    }
  }

  private static func readEntries(
    _ reader: inout BinaryReader, _ read: (inout BinaryReader, UInt32) throws(DecodingError) -> Entry
  ) -> [Entry] {
    var entries: [Entry] = []
    do throws(DecodingError) {
      for _ in 0..<(try reader.readU32()) {
        let index = try reader.readU32()
        if let last = entries.last, last.index >= index { break }
        entries.append(try read(&reader, index))
      }
    } catch {}
    return entries
  }

  private static func readName(_ reader: inout BinaryReader, index: UInt32) throws(DecodingError) -> Entry {
    let range = try reader.skip(try reader.readByteCount())
    return Entry(index: index, count: UInt32(truncatingIfNeeded: range.count), offset: range.lowerBound)
  }
}
