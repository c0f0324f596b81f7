import WasmTypes

/// Turns the fields of a module into its binary form.
///
/// Three walks over the tokens: the first numbers every definition, since uses may come before it; the second reads the
/// types; the third writes the other fields in order, which also gives the types that type uses add their textual order.
struct ModuleParser {
  var cursor: TokenCursor
  let options: TextOptions
  let moduleName: Symbol?

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
  /// The names of each function's locals, kept for the name section only.
  var localNames: [(function: Int, locals: [(index: Int, symbol: Symbol)])] = []
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
    var parser = ModuleParser(cursor: cursor, options: options, moduleName: name)
    try parser.declareFields(until: end)
    try parser.parseTypes()
    for field in parser.fields {
      parser.cursor.position = field.position
      try parser.parseField(field.keyword)
    }
    return parser.encoded()
  }

  // MARK: - The first walk

  private mutating func declareFields(until end: Int) throws(TextError) {
    var hasDefinition: Keyword?
    while cursor.position < end {
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
    if !self[keyPath: space].declare(symbol), let symbol {
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
    func section(_ id: UInt8, _ section: SectionBuffer) {
      guard section.count > 0 else { return }
      var content: [UInt8] = []
      content.appendLEB128(section.count)
      bytes.append(id)
      bytes.appendLEB128(content.count + section.bytes.count)
      bytes += content
      bytes += section.bytes
    }
    section(1, typeTable.encoded)
    section(2, importSection)
    section(3, functionSection)
    section(4, tableSection)
    section(5, memorySection)
    section(13, tagSection)
    section(6, globalSection)
    section(7, exportSection)
    if let start {
      var content: [UInt8] = []
      content.appendLEB128(start)
      bytes.append(8)
      bytes.appendVector(content)
    }
    section(9, elementSection)
    if needsDataCount {
      var content: [UInt8] = []
      content.appendLEB128(dataSection.count)
      bytes.append(12)
      bytes.appendVector(content)
    }
    section(10, codeSection)
    section(11, dataSection)
    if options.emitsNames { bytes += nameSection() }
    return bytes
  }
}
