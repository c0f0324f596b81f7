import WasmTypes

/// Turns the fields of a module into its binary form.
///
/// Three walks over the tokens: the first numbers every definition, since uses may come before it; the second reads the
/// types; the third writes the other fields in order, which also gives the types that type uses add their textual order.
struct ModuleParser {
  var cursor: TokenCursor
  let options: TextOptions
  var moduleName: Symbol?

  // What the first walk finds.
  var types = IndexSpace("type")
  var functions = IndexSpace("func")
  var tables = IndexSpace("table")
  var memories = IndexSpace("memory")
  var globals = IndexSpace("global")
  var tags = IndexSpace("tag")
  var elements = IndexSpace("elem segment")
  var dataSegments = IndexSpace("data segment")
  var fields: [Field] = []

  // What the other walks write.
  var typeTable = TypeTable()
  /// The field names of structure types, by type index.
  var fieldNames: [Int: IndexSpace] = [:]
  var importSection = SectionBuffer()
  var functionSection = SectionBuffer()
  var tableSection = SectionBuffer()
  var memorySection = SectionBuffer()
  var tagSection = SectionBuffer()
  var globalSection = SectionBuffer()
  var exportSection = SectionBuffer()
  var start: Int?
  var elementSection = SectionBuffer()
  var codeSection = SectionBuffer()
  var dataSection = SectionBuffer()
  /// Whether an instruction names a data segment: then the binary format wants their count before the code.
  var needsDataCount = false
  /// The names of each function's locals and labels, kept for the name section only.
  var localNames: [(function: Int, locals: [(index: Int, symbol: Symbol)])] = []
  var labelNames: [(function: Int, labels: [(index: Int, symbol: Symbol)])] = []
  var branchHints: [(function: Int, hints: [(offset: Int, value: UInt8)])] = []
  var customSections: [CustomSection] = []
  var annotations: ModuleAnnotations
  /// The next index of each kind while the third walk goes on.
  var next = NextIndices()
  /// The state of the body or constant expression that is being read.
  var body = BodyState()

  /// A field: its keyword and the token of its parenthesis.
  struct Field {
    var keyword: Keyword
    var position: Int
  }

  struct NextIndices {
    var function = 0
    var table = 0
    var memory = 0
    var global = 0
    var tag = 0
    var element = 0
    var data = 0
  }

  /// Parses the fields from the cursor's place up to the token at `end`.
  static func parse(
    _ cursor: TokenCursor, until end: Int, name: Symbol? = nil, options: TextOptions
  ) throws(TextError) -> [UInt8] {
    var parser = ModuleParser(cursor: cursor, until: end, name: name, options: options)
    parser.moduleName = try parser.takeName(of: "module") ?? name
    try parser.declareFields(until: end)
    try parser.parseTypes()
    for field in parser.fields {
      parser.cursor.position = field.position
      try parser.parseField(field.keyword)
    }
    try parser.checkLeftOver()
    return parser.encoded()
  }

  private init(cursor: TokenCursor, until end: Int, name: Symbol?, options: TextOptions) {
    self.cursor = cursor
    self.options = options
    moduleName = name
    annotations = ModuleAnnotations(
      options.readsAnnotations ? cursor.source : TokenizedSource(bytes: [], tokens: [], symbols: []),
      positions: cursor.position...max(cursor.position, end))
  }

  // MARK: - The first walk

  private mutating func declareFields(until end: Int) throws(TextError) {
    var hasDefinition: Keyword?
    while cursor.position < end {
      try takeCustomSections()
      guard cursor.kind == .leftParenthesis else { throw cursor.unexpected() }
      let position = cursor.position
      let closing = cursor.partner
      guard let keyword = cursor.next.keyword else { throw cursor.unexpected() }
      fields.append(Field(keyword: keyword, position: position))
      cursor.position += 2
      switch keyword {
      case .type: try declare(cursor.takeIdentifier(), in: \.types)
      case .rec:
        while cursor.isOpen(.type) {
          let closing = cursor.partner
          cursor.position += 2
          try declare(cursor.takeIdentifier(), in: \.types)
          cursor.position = closing + 1
        }
      case .func, .table, .memory, .global, .tag:
        try declareExternal(keyword)
        if isInlineImport() {
          if let hasDefinition { throw importError(after: hasDefinition, at: position) }
        } else {
          hasDefinition = hasDefinition ?? keyword
          declareInlineSegment(keyword, until: closing)
        }
      case .import:
        if let hasDefinition { throw importError(after: hasDefinition, at: position) }
        _ = try cursor.expectName()
        _ = try cursor.expectName()
        guard cursor.kind == .leftParenthesis, let kind = cursor.next.keyword else { throw cursor.unexpected() }
        cursor.position += 2
        try declareExternal(kind)
      case .elem: try declare(cursor.takeIdentifier(), in: \.elements)
      case .data: try declare(cursor.takeIdentifier(), in: \.dataSegments)
      case .export, .start: break
      default:
        cursor.position = position + 1
        throw cursor.unexpected()
      }
      cursor.position = closing + 1
    }
    guard cursor.position == end else { throw cursor.unexpected() }
    try takeCustomSections()
  }

  private func importError(after keyword: Keyword, at position: Int) -> TextError {
    cursor.error("import after \(keyword == .func ? "function" : keyword.rawValue)", at: position)
  }

  private mutating func declareExternal(_ keyword: Keyword) throws(TextError) {
    switch keyword {
    case .func: try declare(cursor.takeIdentifier(), in: \.functions)
    case .table: try declare(cursor.takeIdentifier(), in: \.tables)
    case .memory: try declare(cursor.takeIdentifier(), in: \.memories)
    case .global: try declare(cursor.takeIdentifier(), in: \.globals)
    case .tag: try declare(cursor.takeIdentifier(), in: \.tags)
    default:
      cursor.position -= 1
      throw cursor.unexpected()
    }
  }

  mutating func declare(_ symbol: Symbol?, in space: WritableKeyPath<ModuleParser, IndexSpace>) throws(TextError) {
    let name = try takeName(of: self[keyPath: space].kind)
    if !self[keyPath: space].declare(symbol, name: name), let symbol {
      throw cursor.error("duplicate \(self[keyPath: space].kind) \(cursor.name(symbol))", at: cursor.position - 1)
    }
  }

  /// Whether `(import …)` follows the inline exports.
  private func isInlineImport() -> Bool {
    var place = cursor
    while place.isOpen(.export) { place.position = place.partner + 1 }
    return place.isOpen(.import)
  }

  /// `(memory (data …))` and `(table … (elem …))` define a segment too.
  private mutating func declareInlineSegment(_ keyword: Keyword, until end: Int) {
    guard keyword == .memory || keyword == .table else { return }
    var place = cursor
    while place.position < end {
      if keyword == .memory, place.isOpen(.data) {
        _ = dataSegments.declare(nil)
        return
      }
      if keyword == .table, place.isOpen(.elem) {
        _ = elements.declare(nil)
        return
      }
      place.position = place.kind == .leftParenthesis ? place.partner + 1 : place.position + 1
    }
  }

  // MARK: - Indices

  /// An index, by number or by name.
  mutating func expectIndex(_ space: IndexSpace) throws(TextError) -> Int {
    guard cursor.kind == .identifier else { return Int(try cursor.expectNatural()) }
    guard let index = space.index(of: cursor.token.payload) else {
      throw cursor.error("unknown \(space.kind) \(cursor.name(cursor.token.payload))")
    }
    cursor.advance()
    return index
  }

  /// An index where one is written, otherwise zero.
  mutating func optionalIndex(_ space: IndexSpace) throws(TextError) -> Int {
    cursor.kind == .identifier || cursor.kind == .integer ? try expectIndex(space) : 0
  }

  // MARK: - The module

  private func encoded() -> [UInt8] {
    var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 0x01, 0x00, 0x00, 0x00]
    appendCustomSections(at: 0, isAfter: false, to: &bytes)
    for (place, section) in Self.sectionOrder.enumerated() {
      appendCustomSections(at: place + 1, isAfter: false, to: &bytes)
      if section.id == 10 { bytes += branchHintSection() }
      let content = content(ofSection: section.id)
      if !content.isEmpty {
        bytes.append(section.id)
        bytes.appendVector(content)
      }
      appendCustomSections(at: place + 1, isAfter: true, to: &bytes)
    }
    if options.emitsNames { bytes += nameSection() }
    appendCustomSections(at: .max, isAfter: true, to: &bytes)
    return bytes
  }

  private func appendCustomSections(at place: Int, isAfter: Bool, to bytes: inout [UInt8]) {
    for section in customSections where section.place == place && section.isAfter == isAfter { bytes += section.bytes }
  }

  /// Nothing where the section is left out.
  private func content(ofSection id: UInt8) -> [UInt8] {
    switch id {
    case 1: typeTable.encoded.vector
    case 2: importSection.vector
    case 3: functionSection.vector
    case 4: tableSection.vector
    case 5: memorySection.vector
    case 6: globalSection.vector
    case 7: exportSection.vector
    case 8: start.map { $0.encodedLEB128 } ?? []
    case 9: elementSection.vector
    case 10: codeSection.vector
    case 11: dataSection.vector
    case 12: needsDataCount ? dataSection.count.encodedLEB128 : []
    default: tagSection.vector
    }
  }
}
