/// The custom section `name` from the text's identifiers and name annotations (specification 3.0, 7.4.1, with the extended subsections).
extension ModuleParser {
  func nameSection() -> [UInt8] {
    var content: [UInt8] = []
    content.appendVector(Array("name".utf8))
    func subsection(_ id: UInt8, _ bytes: [UInt8]) {
      content.append(id)
      content.appendVector(bytes)
    }
    func map(_ entries: [(index: Int, symbol: Symbol)]) -> [UInt8] {
      var bytes: [UInt8] = []
      bytes.appendLEB128(entries.count)
      for entry in entries {
        bytes.appendLEB128(entry.index)
        bytes.appendVector(cursor.source.symbols[Int(entry.symbol)])
      }
      return bytes
    }
    func names(_ id: UInt8, _ space: IndexSpace) {
      let named = space.named
      if !named.isEmpty { subsection(id, map(named)) }
    }
    func indirect(_ id: UInt8, _ groups: [(Int, [(index: Int, symbol: Symbol)])]) {
      guard !groups.isEmpty else { return }
      var bytes: [UInt8] = []
      bytes.appendLEB128(groups.count)
      for (index, entries) in groups {
        bytes.appendLEB128(index)
        bytes += map(entries)
      }
      subsection(id, bytes)
    }

    if let moduleName {
      var bytes: [UInt8] = []
      bytes.appendVector(cursor.source.symbols[Int(moduleName)])
      subsection(0, bytes)
    }
    names(1, functions)
    indirect(2, localNames.map { ($0.function, $0.locals) })
    indirect(3, labelNames.map { ($0.function, $0.labels) })
    names(4, types)
    names(5, tables)
    names(6, memories)
    names(7, globals)
    names(8, elements)
    names(9, dataSegments)
    let fields = fieldNames.sorted { $0.key < $1.key }.map { ($0.key, $0.value.named) }
    indirect(10, fields.filter { !$0.1.isEmpty })
    names(11, tags)
    guard content.count > 5 else { return [] }
    var bytes: [UInt8] = [0]
    bytes.appendVector(content)
    return bytes
  }
}
