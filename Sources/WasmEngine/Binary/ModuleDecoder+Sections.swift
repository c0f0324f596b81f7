import WasmTypes

// Sections of types, imports and definitions (specification 3.0, 5.5.4 to 5.5.11)
extension ModuleDecoder {
  mutating func readTypeSection() throws(DecodingError) {
    let count = try reader.readCount(limit: limits.types, of: "types")
    module.recursiveGroups.reserveCapacity(min(count, reader.remaining / 2))
    for _ in 0..<count {
      let start = module.types.count
      try reader.readRecursiveGroup(into: &module.types, limits: limits)
      guard module.types.count <= limits.types else {
        throw DecodingError("too many types: more than \(limits.types)", at: reader.offset)
      }
      module.recursiveGroups.append(start..<module.types.count)
    }
  }

  mutating func readImportSection() throws(DecodingError) {
    let count = try reader.readCount(limit: limits.imports, of: "imports")
    // A name and a name and a kind and a type.
    module.imports.reserveCapacity(min(count, reader.remaining / 4))
    for _ in 0..<count {
      let moduleName = try reader.readName()
      let name = try reader.readName()
      module.imports.append(Import(module: moduleName, name: name, type: try readImportType()))
    }
    module.importedFunctionCount = module.functions.count
    module.importedTableCount = module.tables.count
    module.importedMemoryCount = module.memories.count
    module.importedGlobalCount = module.globals.count
    module.importedTagCount = module.tags.count
    try check(module.functions.count, limits.functions, "functions")
    try check(module.tables.count, limits.tables, "tables")
    try check(module.memories.count, limits.memories, "memories")
    try check(module.globals.count, limits.globals, "globals")
    try check(module.tags.count, limits.tags, "tags")
  }

  private func check(_ count: Int, _ limit: Int, _ what: String) throws(DecodingError) {
    guard count <= limit else { throw DecodingError("too many \(what): \(count) of at most \(limit)", at: reader.offset) }
  }

  private mutating func readImportType() throws(DecodingError) -> ExternalType {
    let start = reader.offset
    guard let kind = ExternalKind(rawValue: try reader.readByte()) else {
      throw DecodingError("malformed import kind", at: start)
    }
    switch kind {
    case .function:
      let index = Int(try reader.readU32())
      module.functions.append(index)
      return .function(typeIndex: index)
    case .table:
      let type = try reader.readTableType(features: features)
      module.tables.append(type)
      return .table(type)
    case .memory:
      let type = try reader.readMemoryType(features: features)
      module.memories.append(type)
      return .memory(type)
    case .global:
      let type = try reader.readGlobalType()
      module.globals.append(type)
      return .global(type)
    case .tag:
      let index = try reader.readTagType()
      module.tags.append(index)
      return .tag(typeIndex: index)
    }
  }

  mutating func readFunctionSection() throws(DecodingError) {
    let count = try reader.readCount(limit: limits.functions &- module.functions.count, of: "functions")
    module.functions.reserveCapacity(module.functions.count &+ min(count, reader.remaining))
    for _ in 0..<count { module.functions.append(Int(try reader.readU32())) }
  }

  mutating func readTableSection() throws(DecodingError) {
    let count = try reader.readCount(limit: limits.tables &- module.tables.count, of: "tables")
    for _ in 0..<count {
      guard reader.peek() == 0x40 else {
        module.tables.append(try reader.readTableType(features: features))
        module.tableInitializers.append(nil)
        continue
      }
      _ = try reader.readByte()
      let start = reader.offset
      guard try reader.readByte() == 0 else { throw DecodingError("zero byte expected", at: start) }
      module.tables.append(try reader.readTableType(features: features))
      module.tableInitializers.append(try readConstantExpression())
    }
  }

  mutating func readMemorySection() throws(DecodingError) {
    let count = try reader.readCount(limit: limits.memories &- module.memories.count, of: "memories")
    for _ in 0..<count { module.memories.append(try reader.readMemoryType(features: features)) }
  }

  mutating func readTagSection() throws(DecodingError) {
    let count = try reader.readCount(limit: limits.tags &- module.tags.count, of: "tags")
    for _ in 0..<count { module.tags.append(try reader.readTagType()) }
  }

  mutating func readGlobalSection() throws(DecodingError) {
    let count = try reader.readCount(limit: limits.globals &- module.globals.count, of: "globals")
    for _ in 0..<count {
      module.globals.append(try reader.readGlobalType())
      module.globalInitializers.append(try readConstantExpression())
    }
  }

  mutating func readExportSection() throws(DecodingError) {
    let count = try reader.readCount(limit: limits.exports, of: "exports")
    module.exports.reserveCapacity(min(count, reader.remaining / 3))
    for _ in 0..<count {
      let name = try reader.readName()
      let start = reader.offset
      guard let kind = ExternalKind(rawValue: try reader.readByte()) else {
        throw DecodingError("malformed export kind", at: start)
      }
      module.exports.append(Export(name: name, kind: kind, index: Int(try reader.readU32())))
    }
  }
}
