import WasmTypes

/// Checks the custom sections that the engine knows. Loading a module never does: what is wrong in them makes no module malformed or
/// invalid (specification 3.0, 7.4).
package enum CustomSectionCheck {
  /// Throws `.decoding` for malformed and `.validation` for invalid contents of `name` and `metadata.code.branch_hint`.
  ///
  /// The module must be well-formed.
  package static func check(_ module: ModuleDefinition) throws(WasmError) {
    let hints = module.customSections.filter { $0.name == BranchHints.sectionName }
    let names = module.customSections.filter { $0.name == Name("name") }
    for (sections, name) in [(hints, "metadata.code.branch_hint"), (names, "name")] where sections.count > 1 {
      throw .decoding(DecodingError("multiple custom sections \(name)", at: sections[1].range.lowerBound))
    }
    if let section = names.first {
      do throws(DecodingError) { try checkNames(section, module) } catch { throw .decoding(error) }
    }
    guard let section = hints.first else { return }
    let decoded: BranchHints
    do throws(DecodingError) {
      guard section.predecessor != 10, section.predecessor != 11 else {
        throw DecodingError("branch hints after the code", at: section.range.lowerBound)
      }
      decoded = try BranchHints(section, of: module)
    } catch { throw .decoding(error) }
    try decoded.check(module)
  }

  // MARK: - Names (specification 3.0, 7.4.1, with the subsections of the proposal for extended names)

  /// Throws where the name section is malformed.
  package static func checkNames(_ section: CustomSection, _ module: ModuleDefinition) throws(DecodingError) {
    try module.bytes.withUnsafeBufferPointer { (buffer) throws(DecodingError) in
      var reader = BinaryReader(UnsafeRawBufferPointer(buffer), range: section.range)
      var last = -1
      while !reader.isAtEnd {
        let start = reader.offset
        let id = Int(try reader.readByte())
        guard id > last else { throw DecodingError("subsections of names out of order", at: start) }
        last = id
        var contents = reader.slice(try reader.skip(try reader.readByteCount()))
        switch NameSection.Kind(rawValue: UInt8(truncatingIfNeeded: id)) {
        case nil where id == 0: _ = try contents.readName()
        case nil: continue
        case .local, .label, .field:
          try checkMap(&contents) { (reader) throws(DecodingError) in
            try checkMap(&reader) { (reader) throws(DecodingError) in _ = try reader.readName() }
          }
        default: try checkMap(&contents) { (reader) throws(DecodingError) in _ = try reader.readName() }
        }
        guard contents.isAtEnd else { throw DecodingError("subsection size mismatch", at: contents.offset) }
      }
    }
  }

  /// A map whose indices increase.
  private static func checkMap(
    _ reader: inout BinaryReader, _ readValue: (inout BinaryReader) throws(DecodingError) -> Void
  ) throws(DecodingError) {
    var last = -1
    for _ in 0..<(try reader.readU32()) {
      let start = reader.offset
      let index = Int(try reader.readU32())
      guard index > last else { throw DecodingError("indices of names out of order", at: start) }
      last = index
      try readValue(&reader)
    }
  }
}
