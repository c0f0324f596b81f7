import WasmTypes

/// The immediates of plain instructions, by the kind that the instruction table gives (specification 3.0, 6.5 and 5.4).
extension ModuleParser {
  /// An instruction without structure, encoded; the cursor is after its mnemonic, which is at `place`.
  mutating func parsePlain(_ opcode: Opcode, at place: Int) throws(TextError) -> [UInt8] {
    var bytes: [UInt8] = []
    switch opcode {
    case .select where cursor.isOpen(.result):
      bytes.append(Opcode.selectTyped)
      bytes.append(try parseSignature(namesAllowed: false).type.results)
      return bytes
    case .refTest, .refCast:
      let type = try parseReferenceType()
      let nullable = opcode == .refTest ? Opcode.refTestNull : .refCastNull
      bytes.append(type.isNullable ? nullable : opcode)
      bytes.append(type.heapType)
      return bytes
    default: break
    }
    bytes.append(opcode)
    try parseImmediates(of: opcode, into: &bytes)
    return bytes
  }

  private mutating func parseImmediates(of opcode: Opcode, into bytes: inout [UInt8]) throws(TextError) {
    switch opcode.immediates {
    case .none, .block, .tryTable, .types: break
    case .fence: bytes.append(0)
    case .label: bytes.appendLEB128(try expectLabel())
    case .labels: try parseLabels(into: &bytes)
    case .function: bytes.appendLEB128(try expectIndex(functions))
    case .tag: bytes.appendLEB128(try expectIndex(tags))
    case .type: bytes.appendLEB128(try expectIndex(types))
    case .local: bytes.appendLEB128(try expectLocal())
    case .global: bytes.appendLEB128(try expectIndex(globals))
    case .table: bytes.appendLEB128(try optionalIndex(tables))
    case .memory: bytes.appendLEB128(try optionalIndex(memories))
    case .elem: bytes.appendLEB128(try expectIndex(elements))
    case .data:
      needsDataCount = true
      bytes.appendLEB128(try expectIndex(dataSegments))
    case .typeTable:
      let table = try optionalIndex(tables)
      bytes.appendLEB128(try parseTypeUse(namesAllowed: false).index)
      bytes.appendLEB128(table)
    case .dataMemory:
      // In text the memory comes first and may be left out; in the binary format it comes last.
      needsDataCount = true
      let memory = isIndex(cursor.next) ? try expectIndex(memories) : 0
      bytes.appendLEB128(try expectIndex(dataSegments))
      bytes.appendLEB128(memory)
    case .elemTable:
      let table = isIndex(cursor.next) ? try expectIndex(tables) : 0
      bytes.appendLEB128(try expectIndex(elements))
      bytes.appendLEB128(table)
    case .memoryMemory: try parseBothOrNone(memories, into: &bytes)
    case .tableTable: try parseBothOrNone(tables, into: &bytes)
    case .memarg: try parseMemoryArgument(opcode, into: &bytes)
    case .memargLane:
      // A number alone is the lane.
      try parseMemoryArgument(opcode, hasMemory: cursor.kind == .identifier || !isClosing(cursor.next), into: &bytes)
      try parseLane(into: &bytes)
    case .lane: try parseLane(into: &bytes)
    case .i32: bytes.appendSignedLEB128(Int64(Int32(truncatingIfNeeded: try cursor.expectInteger(bits: 32))))
    case .i64: bytes.appendSignedLEB128(Int64(bitPattern: try cursor.expectInteger(bits: 64)))
    case .f32: bytes.appendLittleEndian(try cursor.expectFloat32())
    case .f64: bytes.appendLittleEndian(try cursor.expectFloat64())
    case .v128: bytes += try parseVector(&cursor)
    case .shuffle:
      guard cursor.numberCount(limit: 17) == 16 else { throw cursor.error("invalid lane length") }
      for _ in 0..<16 {
        guard cursor.isNatural else { throw cursor.error("i8 constant out of range") }
        try parseLane(into: &bytes)
      }
    case .heapType: bytes.append(try parseHeapType())
    case .typeField: try parseField(into: &bytes)
    case .typeCount:
      bytes.appendLEB128(try expectIndex(types))
      bytes.appendLEB128(try cursor.expectNatural())
    case .typeData:
      needsDataCount = true
      bytes.appendLEB128(try expectIndex(types))
      bytes.appendLEB128(try expectIndex(dataSegments))
    case .typeElem:
      bytes.appendLEB128(try expectIndex(types))
      bytes.appendLEB128(try expectIndex(elements))
    case .typeType:
      bytes.appendLEB128(try expectIndex(types))
      bytes.appendLEB128(try expectIndex(types))
    case .brOnCast:
      let label = try expectLabel()
      let source = try parseReferenceType()
      let target = try parseReferenceType()
      bytes.append((source.isNullable ? 1 : 0) | (target.isNullable ? 2 : 0))
      bytes.appendLEB128(label)
      bytes.append(source.heapType)
      bytes.append(target.heapType)
    }
  }

  private func isIndex(_ token: Token) -> Bool { token.kind == .identifier || token.kind == .integer }

  private func isClosing(_ token: Token) -> Bool {
    switch token.kind {
    case .integer, .identifier: false
    case .keyword: token.keyword != .offsetEquals && token.keyword != .alignEquals
    default: true
    }
  }

  private mutating func expectLocal() throws(TextError) -> Int {
    guard cursor.kind == .identifier else { return Int(try cursor.expectNatural()) }
    guard let index = body.locals.index(of: cursor.token.payload) else {
      throw cursor.error("unknown local \(cursor.name(cursor.token.payload))")
    }
    cursor.advance()
    return index
  }

  private mutating func parseLabels(into bytes: inout [UInt8]) throws(TextError) {
    var count = 0
    var last = try expectLabel()
    var targets: [UInt8] = []
    while isIndex(cursor.token) {
      targets.appendLEB128(last)
      count += 1
      last = try expectLabel()
    }
    bytes.appendLEB128(count)
    bytes += targets
    bytes.appendLEB128(last)
  }

  private mutating func parseBothOrNone(_ space: IndexSpace, into bytes: inout [UInt8]) throws(TextError) {
    if isIndex(cursor.token) {
      bytes.appendLEB128(try expectIndex(space))
      bytes.appendLEB128(try expectIndex(space))
    } else {
      bytes += [0, 0]
    }
  }

  /// `memory? offset=N? align=N?`.
  private mutating func parseMemoryArgument(
    _ opcode: Opcode, hasMemory: Bool = true, into bytes: inout [UInt8]
  ) throws(TextError) {
    let memory = hasMemory ? try optionalIndex(memories) : 0
    let offset = try cursor.takeNatural(after: .offsetEquals) ?? 0
    let place = cursor.position
    let alignment = try cursor.takeNatural(after: .alignEquals) ?? UInt64(opcode.naturalAlignment)
    guard alignment.nonzeroBitCount == 1 else { throw cursor.error("alignment must be a power of two", at: place) }
    // Bit 6 announces the index of a memory other than the first.
    bytes.appendLEB128(UInt64(alignment.trailingZeroBitCount) | (memory == 0 ? 0 : 1 << 6))
    if memory != 0 { bytes.appendLEB128(memory) }
    bytes.appendLEB128(offset)
  }

  private mutating func parseLane(into bytes: inout [UInt8]) throws(TextError) {
    bytes.append(UInt8(try cursor.expectNatural(bits: 8)))
  }

  private mutating func parseField(into bytes: inout [UInt8]) throws(TextError) {
    let type = try expectIndex(types)
    bytes.appendLEB128(type)
    bytes.appendLEB128(try expectIndex(fieldNames[type] ?? IndexSpace("field")))
  }
}

/// The 16 bytes of a `v128` literal: a shape, then its lanes.
func parseVector(_ cursor: inout TokenCursor) throws(TextError) -> [UInt8] {
  let shape = cursor.token.keyword
  let count: Int
  switch shape {
  case .i8x16: count = 16
  case .i16x8: count = 8
  case .i32x4, .f32x4: count = 4
  case .i64x2, .f64x2: count = 2
  default: throw cursor.unexpected()
  }
  cursor.advance()
  var bytes: [UInt8] = []
  let written = cursor.numberCount(limit: count + 1)
  guard written == count else {
    let place = cursor.position
    cursor.position += written
    throw cursor.token.isUnknown ? cursor.unexpected() : cursor.error("wrong number of lane literals", at: place)
  }
  for _ in 0..<count {
    switch shape {
    case .f32x4: bytes.appendLittleEndian(try cursor.expectFloat32())
    case .f64x2: bytes.appendLittleEndian(try cursor.expectFloat64())
    case .i8x16: bytes.append(UInt8(try cursor.expectInteger(bits: 8)))
    case .i16x8: bytes.appendLittleEndian(UInt16(try cursor.expectInteger(bits: 16)))
    case .i32x4: bytes.appendLittleEndian(UInt32(try cursor.expectInteger(bits: 32)))
    default: bytes.appendLittleEndian(try cursor.expectInteger(bits: 64))
    }
  }
  return bytes
}
