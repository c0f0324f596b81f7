import WasmTypes

/// The third walk: imports, exports, and definitions other than segments (specification 3.0, 6.6).
extension ModuleParser {
  /// Parses the field at the cursor.
  mutating func parseField(_ keyword: Keyword) throws(TextError) {
    guard keyword != .type, keyword != .rec else { return }
    cursor.position += 2
    switch keyword {
    case .import: try parseImport()
    case .func: try parseFunction()
    case .table: try parseTable()
    case .memory: try parseMemory()
    case .global: try parseGlobal()
    case .tag: try parseTag()
    case .export: try parseExport()
    case .start: try parseStart()
    case .elem: try parseElementSegment()
    default: try parseDataSegment()
    }
    try cursor.expectClose()
  }

  // MARK: - Imports and exports

  /// The binary format's number of a kind.
  private enum Kind: UInt8 { case function, table, memory, global, tag }

  private mutating func parseImport() throws(TextError) {
    let module = try cursor.expectName()
    let name = try cursor.expectName()
    try cursor.expectOpen()
    let keyword = cursor.token.keyword
    cursor.advance()
    _ = cursor.takeIdentifier()
    beginImport(module, name)
    switch keyword {
    case .func:
      next.function += 1
      try finishFunctionImport()
    case .table:
      next.table += 1
      try finishTableImport()
    case .memory:
      next.memory += 1
      try finishMemoryImport()
    case .global:
      next.global += 1
      try finishGlobalImport()
    default:
      next.tag += 1
      try finishTagImport()
    }
    try cursor.expectClose()
  }

  private mutating func beginImport(_ module: [UInt8], _ name: [UInt8]) {
    importSection.count += 1
    importSection.bytes.appendVector(module)
    importSection.bytes.appendVector(name)
  }

  private mutating func finishFunctionImport() throws(TextError) {
    let type = try parseTypeUse(namesAllowed: true)
    try checkDistinct(type.parameters)
    importSection.bytes.append(Kind.function.rawValue)
    importSection.bytes.appendLEB128(type.index)
  }

  private mutating func finishTableImport() throws(TextError) {
    importSection.bytes.append(Kind.table.rawValue)
    importSection.bytes.append(try parseTableType())
  }

  private mutating func finishMemoryImport() throws(TextError) {
    importSection.bytes.append(Kind.memory.rawValue)
    importSection.bytes.append(try parseMemoryType())
  }

  private mutating func finishGlobalImport() throws(TextError) {
    importSection.bytes.append(Kind.global.rawValue)
    importSection.bytes.append(try parseGlobalType())
  }

  private mutating func finishTagImport() throws(TextError) {
    let type = try parseTypeUse(namesAllowed: true)
    importSection.bytes.append(Kind.tag.rawValue)
    importSection.bytes.append(0)
    importSection.bytes.appendLEB128(type.index)
  }

  /// `(import "module" "name")` inside a definition.
  private mutating func parseInlineImport() throws(TextError) -> Bool {
    guard cursor.takeOpen(.import) else { return false }
    beginImport(try cursor.expectName(), try cursor.expectName())
    try cursor.expectClose()
    return true
  }

  /// `(export "name")*` inside a definition.
  private mutating func parseInlineExports(_ kind: Kind, _ index: Int) throws(TextError) {
    while cursor.takeOpen(.export) {
      appendExport(try cursor.expectName(), kind, index)
      try cursor.expectClose()
    }
  }

  private mutating func appendExport(_ name: [UInt8], _ kind: Kind, _ index: Int) {
    exportSection.count += 1
    exportSection.bytes.appendVector(name)
    exportSection.bytes.append(kind.rawValue)
    exportSection.bytes.appendLEB128(index)
  }

  private mutating func parseExport() throws(TextError) {
    let name = try cursor.expectName()
    try cursor.expectOpen()
    let keyword = cursor.token.keyword
    let place = cursor.position
    cursor.advance()
    switch keyword {
    case .func: appendExport(name, .function, try expectIndex(functions))
    case .table: appendExport(name, .table, try expectIndex(tables))
    case .memory: appendExport(name, .memory, try expectIndex(memories))
    case .global: appendExport(name, .global, try expectIndex(globals))
    case .tag: appendExport(name, .tag, try expectIndex(tags))
    default:
      cursor.position = place
      throw cursor.unexpected()
    }
    try cursor.expectClose()
  }

  private mutating func parseStart() throws(TextError) {
    guard start == nil else { throw cursor.error("multiple start sections", at: cursor.position - 2) }
    start = try expectIndex(functions)
  }

  // MARK: - Functions

  private mutating func checkDistinct(_ parameters: [Binder]) throws(TextError) {
    var locals = IndexSpace("local")
    for case .some(let name) in parameters.map(\.symbol) where !locals.declare(name) {
      throw cursor.error("duplicate local \(cursor.name(name))")
    }
  }

  private mutating func parseFunction() throws(TextError) {
    let closing = Int(cursor.source.tokens[cursor.position - 2].payload)
    let index = next.function
    next.function += 1
    _ = cursor.takeIdentifier()
    try parseInlineExports(.function, index)
    if try parseInlineImport() { return try finishFunctionImport() }

    let type = try parseTypeUse(namesAllowed: true)
    body = BodyState()
    body.isFunction = true
    try body.locals.declare(type, cursor)
    var runs: [(count: Int, type: ValueType)] = []
    while cursor.takeOpen(.local) {
      let binder = try takeBinder(of: "local")
      let isNamed = binder.symbol != nil || binder.name != nil
      repeat {
        if !isNamed, cursor.kind == .rightParenthesis { break }
        try body.locals.declare(binder, cursor)
        let type = try parseValueType()
        if runs.last?.type == type { runs[runs.count - 1].count += 1 } else { runs.append((1, type)) }
      } while !isNamed
      try cursor.expectClose()
    }
    body.code.appendLEB128(runs.count)
    for run in runs {
      body.code.appendLEB128(run.count)
      body.code.append(run.type)
    }
    try parseInstructions(until: closing)
    body.code.append(Opcode.end)

    functionSection.count += 1
    functionSection.bytes.appendLEB128(type.index)
    codeSection.count += 1
    codeSection.bytes.appendVector(body.code)
    if !body.hints.isEmpty { branchHints.append((index, body.hints)) }
    guard options.emitsNames else { return }
    if !body.locals.named.isEmpty { localNames.append((index, body.locals.named)) }
    if !body.labels.named.isEmpty { labelNames.append((index, body.labels.named)) }
  }

  // MARK: - Tables, memories, globals, tags

  private mutating func parseTable() throws(TextError) {
    let closing = Int(cursor.source.tokens[cursor.position - 2].payload)
    let index = next.table
    next.table += 1
    _ = cursor.takeIdentifier()
    try parseInlineExports(.table, index)
    if try parseInlineImport() { return try finishTableImport() }

    tableSection.count += 1
    let addressType = parseAddressType()
    if isAtReferenceType {
      let type = try parseReferenceType()
      let count = try parseInlineElements(table: index, type: type, addressType: addressType)
      let limits = Limits(minimum: UInt64(count), maximum: UInt64(count))
      tableSection.bytes.append(TableType(type, limits, addressType: addressType))
      return
    }
    let limits = try parseLimits()
    let type = TableType(try parseReferenceType(), limits, addressType: addressType)
    if cursor.position < closing {
      tableSection.bytes += [0x40, 0x00]
      tableSection.bytes.append(type)
      tableSection.bytes += try parseConstantExpression(until: closing)
    } else {
      tableSection.bytes.append(type)
    }
  }

  private mutating func parseMemory() throws(TextError) {
    let index = next.memory
    next.memory += 1
    _ = cursor.takeIdentifier()
    try parseInlineExports(.memory, index)
    if try parseInlineImport() { return try finishMemoryImport() }

    memorySection.count += 1
    let addressType = parseAddressType()
    if cursor.isOpen(.data) || cursor.isOpen(.pagesize) {
      let pageSizeLog2 = try parsePageSize()
      try cursor.expectOpen(.data)
      let bytes = cursor.takeStrings()
      try cursor.expectClose()
      let pages = (UInt64(bytes.count) + (1 << UInt64(pageSizeLog2) - 1)) >> UInt64(pageSizeLog2)
      let limits = Limits(minimum: pages, maximum: pages)
      memorySection.bytes.append(MemoryType(limits, addressType: addressType, pageSizeLog2: pageSizeLog2))
      appendInlineData(bytes, memory: index, addressType: addressType)
      return
    }
    let limits = try parseLimits()
    let isShared = cursor.takeKeyword(.shared)
    memorySection.bytes.append(
      MemoryType(limits, addressType: addressType, shared: isShared, pageSizeLog2: try parsePageSize()))
  }

  private mutating func parseGlobal() throws(TextError) {
    let closing = Int(cursor.source.tokens[cursor.position - 2].payload)
    let index = next.global
    next.global += 1
    _ = cursor.takeIdentifier()
    try parseInlineExports(.global, index)
    if try parseInlineImport() { return try finishGlobalImport() }
    globalSection.count += 1
    globalSection.bytes.append(try parseGlobalType())
    globalSection.bytes += try parseConstantExpression(until: closing)
  }

  private mutating func parseTag() throws(TextError) {
    let index = next.tag
    next.tag += 1
    _ = cursor.takeIdentifier()
    try parseInlineExports(.tag, index)
    if try parseInlineImport() { return try finishTagImport() }
    let type = try parseTypeUse(namesAllowed: true)
    tagSection.count += 1
    tagSection.bytes.append(0)
    tagSection.bytes.appendLEB128(type.index)
  }
}
