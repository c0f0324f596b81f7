import WasmTypes

/// Reads the binary format's sections into a `ModuleDefinition` (specification 3.0, 5.5).
///
/// Function bodies are only measured; validation decodes them. Sections are read as the specification's interpreter reads them: item by
/// item, comparing the size afterwards.
package struct ModuleDecoder {
  var reader: BinaryReader
  var instructions: InstructionReader
  var form = WellFormedness()
  var module: ModuleDefinition
  let limits: ModuleLimits
  let features: FeatureSet
  /// The id of the last section that is not custom.
  private var lastSection: UInt8 = 0

  /// Decodes a module.
  ///
  /// Complexity: linear in the number of bytes; memory is bounded by the limits and a small multiple of the bytes.
  package static func decode(
    _ bytes: [UInt8], limits: ModuleLimits = ModuleLimits(), features: FeatureSet = .supported
  ) throws(DecodingError) -> ModuleDefinition {
    guard bytes.count <= limits.byteCount else {
      throw DecodingError("module too large: \(bytes.count) bytes of at most \(limits.byteCount)", at: limits.byteCount)
    }
    return try bytes.withUnsafeBufferPointer { (buffer) throws(DecodingError) in
      var decoder = ModuleDecoder(UnsafeRawBufferPointer(buffer), bytes, limits, features)
      do throws(DecodingError) {
        try decoder.readModule()
      } catch {
        // What is wrong in a function may be why the sections after it do not line up; it is the better explanation.
        try WellFormedness.check(decoder.module, from: 0)
        throw error
      }
      return decoder.module
    }
  }

  private init(_ buffer: UnsafeRawBufferPointer, _ bytes: [UInt8], _ limits: ModuleLimits, _ features: FeatureSet) {
    reader = BinaryReader(buffer)
    instructions = InstructionReader(buffer, range: 0..<buffer.count)
    module = ModuleDefinition(bytes: bytes)
    self.limits = limits
    self.features = features
  }

  private mutating func readModule() throws(DecodingError) {
    try readHeader()
    var last = 0
    while let id = reader.peek() {
      let start = reader.offset
      _ = try reader.readByte()
      guard let section = Section(rawValue: id) else { throw DecodingError("malformed section id", at: start) }
      if section != .custom {
        guard section.position > last else { throw DecodingError("unexpected content after last section", at: start) }
        last = section.position
      }
      let size = try reader.readByteCount()
      let end = reader.offset &+ size
      if section != .custom { lastSection = id }
      try read(section, end: end)
      guard reader.offset == end else { throw DecodingError("section size mismatch", at: reader.offset) }
    }
    guard module.bodies.count == module.functions.count &- module.importedFunctionCount else {
      throw DecodingError("function and code section have inconsistent lengths", at: reader.offset)
    }
    if let count = module.dataCount, count != module.dataSegments.count {
      throw DecodingError("data count and data section have inconsistent lengths", at: reader.offset)
    }
  }

  private mutating func readHeader() throws(DecodingError) {
    guard reader.remaining >= 4 else { throw DecodingError("unexpected end", at: reader.end) }
    guard try reader.readFixed(UInt32.self) == 0x6D73_6100 else { throw DecodingError("magic header not detected", at: 0) }
    guard reader.remaining >= 4 else { throw DecodingError("unexpected end", at: reader.end) }
    switch try reader.readFixed(UInt32.self) {
    case 1: break
    case let version where version >> 16 == 1:
      // The layer field of the Component Model's preamble.
      throw DecodingError("unknown binary version: a component, not a core module; components are not supported yet", at: 4)
    default: throw DecodingError("unknown binary version", at: 4)
    }
  }

  private mutating func read(_ section: Section, end: Int) throws(DecodingError) {
    switch section {
    case .custom: try readCustomSection(end: end)
    case .type: try readTypeSection()
    case .import: try readImportSection()
    case .function: try readFunctionSection()
    case .table: try readTableSection()
    case .memory: try readMemorySection()
    case .tag: try readTagSection()
    case .global: try readGlobalSection()
    case .export: try readExportSection()
    case .start: module.start = Int(try reader.readU32())
    case .element: try readElementSection()
    case .dataCount: module.dataCount = Int(try reader.readU32())
    case .code: try readCodeSection()
    case .data: try readDataSection()
    }
  }

  /// A constant expression: instructions up to the closing `end` (5.4.9).
  mutating func readConstantExpression() throws(DecodingError) -> ConstantExpression {
    let start = reader.offset
    instructions.bytes = reader
    try form.readExpression(&instructions)
    reader = instructions.bytes
    return ConstantExpression(range: start..<reader.offset)
  }

  private mutating func readCustomSection(end: Int) throws(DecodingError) {
    guard module.customSections.count < limits.customSections else {
      throw DecodingError("too many custom sections: more than \(limits.customSections)", at: reader.offset)
    }
    var contents = reader.slice(reader.offset..<end)
    let name = try contents.readName()
    module.customSections.append(CustomSection(name: name, range: contents.offset..<end, predecessor: lastSection))
    _ = try reader.skip(end &- reader.offset)
  }
}

/// The sections by their ids.
private enum Section: UInt8 {
  case custom, type, `import`, function, table, memory, global, export, start, element, code, data, dataCount, tag

  /// Where the section stands in a module; the ids are not in order.
  var position: Int {
    switch self {
    case .custom: 0
    case .type: 1
    case .import: 2
    case .function: 3
    case .table: 4
    case .memory: 5
    case .tag: 6
    case .global: 7
    case .export: 8
    case .start: 9
    case .element: 10
    case .dataCount: 11
    case .code: 12
    case .data: 13
    }
  }
}
