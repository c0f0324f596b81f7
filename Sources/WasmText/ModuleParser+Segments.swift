import WasmTypes

/// Element and data segments (specification 3.0, 6.6.9 and 6.6.10; binary forms 5.5.12 and 5.5.14).
extension ModuleParser {
  /// The elements of a segment: function indices, or expressions.
  private struct Elements {
    var type: ReferenceType
    var usesExpressions: Bool
    var count = 0
    var bytes: [UInt8] = []
  }

  /// The expression of an offset or an element: `(keyword instr*)` or one folded instruction.
  private mutating func parseWrappedExpression(_ keyword: Keyword) throws(TextError) -> [UInt8] {
    guard cursor.kind == .leftParenthesis else { throw cursor.unexpected() }
    let closing = cursor.partner
    if cursor.takeOpen(keyword) {
      let bytes = try parseConstantExpression(until: closing)
      try cursor.expectClose()
      return bytes
    }
    return try parseConstantExpression(until: closing + 1)
  }

  mutating func parseElementSegment() throws(TextError) {
    next.element += 1
    _ = cursor.takeIdentifier()
    if cursor.takeKeyword(.declare) {
      return append(try parseElementList(), flags: 3, table: nil, offset: [])
    }
    if cursor.isKeyword(.func) || isAtReferenceType {
      return append(try parseElementList(), flags: 1, table: nil, offset: [])
    }
    var table: Int?
    var isKindOptional = true
    if cursor.takeOpen(.table) {
      isKindOptional = false
      table = try expectIndex(tables)
      try cursor.expectClose()
    } else if cursor.kind == .integer {
      table = try expectIndex(tables)  // the form of WebAssembly 1.0, a number alone
    }
    let offset = try parseWrappedExpression(.offset)
    append(try parseElementList(isKindOptional: isKindOptional), flags: 0, table: table ?? 0, offset: offset)
  }

  /// `func x*`, `reftype expr*`, or for the first table only the indices.
  private mutating func parseElementList(isKindOptional: Bool = false) throws(TextError) -> Elements {
    if isAtReferenceType {
      var elements = Elements(type: try parseReferenceType(), usesExpressions: true)
      while cursor.kind == .leftParenthesis {
        elements.bytes += try parseWrappedExpression(.item)
        elements.count += 1
      }
      return elements
    }
    if !cursor.takeKeyword(.func), !isKindOptional { throw cursor.unexpected() }
    var elements = Elements(type: ReferenceType(.func, nullable: false), usesExpressions: false)
    while cursor.kind == .identifier || cursor.kind == .integer {
      elements.bytes.appendLEB128(try expectIndex(functions))
      elements.count += 1
    }
    return elements
  }

  private mutating func append(_ elements: Elements, flags mode: UInt8, table: Int?, offset: [UInt8]) {
    // An active segment of the first table needs neither table nor type where the type is the usual one.
    let isShort = mode == 0 && table == 0 && (!elements.usesExpressions || elements.type == .funcref)
    let flags = (mode == 0 && !isShort ? 2 : mode) | (elements.usesExpressions ? 4 : 0)
    elementSection.count += 1
    elementSection.bytes.append(flags)
    if flags & 3 == 2 { elementSection.bytes.appendLEB128(table ?? 0) }
    elementSection.bytes += offset
    if !isShort {
      if elements.usesExpressions { elementSection.bytes.append(elements.type) } else { elementSection.bytes.append(0) }
    }
    elementSection.bytes.appendLEB128(elements.count)
    elementSection.bytes += elements.bytes
  }

  /// `(elem …)` inside a table; returns the number of elements.
  mutating func parseInlineElements(table: Int, type: ReferenceType, addressType: AddressType) throws(TextError) -> Int {
    next.element += 1
    try cursor.expectOpen(.elem)
    let isFunctionType = type.heapType == .func
    var elements = Elements(type: type, usesExpressions: cursor.kind == .leftParenthesis || !isFunctionType)
    while cursor.kind != .rightParenthesis {
      if cursor.kind == .leftParenthesis {
        elements.bytes += try parseWrappedExpression(.item)
      } else if elements.usesExpressions {
        elements.bytes.append(Opcode.refFunc)
        elements.bytes.appendLEB128(try expectIndex(functions))
        elements.bytes.append(Opcode.end)
      } else {
        elements.bytes.appendLEB128(try expectIndex(functions))
      }
      elements.count += 1
      if elements.usesExpressions, isFunctionType, cursor.kind != .leftParenthesis, cursor.kind != .rightParenthesis {
        throw cursor.unexpected()
      }
    }
    try cursor.expectClose()
    append(elements, flags: 0, table: table, offset: zero(addressType))
    return elements.count
  }

  private func zero(_ addressType: AddressType) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.append(addressType == .i64 ? Opcode.i64Const : Opcode.i32Const)
    bytes.append(0)
    bytes.append(Opcode.end)
    return bytes
  }

  // MARK: - Data

  mutating func parseDataSegment() throws(TextError) {
    next.data += 1
    _ = cursor.takeIdentifier()
    var memory: Int?
    if cursor.takeOpen(.memory) {
      memory = try expectIndex(memories)
      try cursor.expectClose()
    } else if cursor.kind == .integer {
      memory = try expectIndex(memories)  // the form of WebAssembly 1.0, a number alone
    }
    if memory == nil, cursor.kind != .leftParenthesis {
      dataSection.bytes.append(1)
    } else {
      let offset = try parseWrappedExpression(.offset)
      beginActiveData(memory: memory ?? 0)
      dataSection.bytes += offset
    }
    dataSection.count += 1
    dataSection.bytes.appendVector(cursor.takeStrings())
  }

  private mutating func beginActiveData(memory: Int) {
    if memory == 0 {
      dataSection.bytes.append(0)
    } else {
      dataSection.bytes.append(2)
      dataSection.bytes.appendLEB128(memory)
    }
  }

  mutating func appendInlineData(_ bytes: [UInt8], memory: Int, addressType: AddressType) {
    next.data += 1
    dataSection.count += 1
    beginActiveData(memory: memory)
    dataSection.bytes += zero(addressType)
    dataSection.bytes.appendVector(bytes)
  }
}
