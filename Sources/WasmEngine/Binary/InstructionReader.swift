import WasmTypes

/// Decodes the instructions of an expression one after the other (specification 3.0, 5.4).
///
/// Immediates of variable length land in buffers that the next instruction of the kind overwrites. The bytes must outlive the reader.
package struct InstructionReader {
  package var bytes: BinaryReader
  /// The row of the instruction read last.
  package private(set) var row: UnsafePointer<OpcodeRow>
  /// br_table: the targets, the default last.
  package private(set) var labels: [UInt32] = []
  /// select with types.
  package private(set) var types: [ValueType] = []
  /// try_table.
  package private(set) var catches: [CatchClause] = []
  private let rows = OpcodeRows.shared

  /// A reader of the instructions in `range`, an expression of the module `bytes`.
  package init(_ bytes: UnsafeRawBufferPointer, range: Range<Int>) {
    self.bytes = BinaryReader(bytes, range: range)
    row = rows.singleByte
  }

  package var offset: Int { bytes.offset }
  package var isAtEnd: Bool { bytes.isAtEnd }

  /// The next instruction.
  ///
  /// Complexity: constant time, and the length of the immediates for br_table, select and try_table.
  @inline(__always) package mutating func next() throws(DecodingError) -> Instruction {
    let start = bytes.offset
    try readOpcode()
    return try readRest(from: start)
  }

  /// Reads an opcode byte: `row`. Whoever finds that unassigned or of the shape `other` goes on with `readRest`.
  @inline(__always) mutating func readOpcode() throws(DecodingError) {
    row = rows.singleByte + Int(try bytes.readByte())
  }

  /// Reads the rest of the instruction whose opcode begins at `start`.
  @inline(__always) mutating func readRest(from start: Int) throws(DecodingError) -> Instruction {
    if !row.pointee.isAssigned { try readPrefixed(at: start) }
    var instruction = Instruction(row.pointee.opcode, at: start)
    switch row.pointee.immediates {
    case .none: break
    case .label, .function, .type, .local, .global, .table, .memory, .tag, .data, .elem:
      instruction.index = try bytes.readU32()
    case .i32: instruction.bits = UInt64(UInt32(bitPattern: try bytes.readS32()))
    case .memarg: try readMemoryArgument(&instruction)
    case .block: instruction.blockType = try bytes.readBlockType()
    default: try readImmediates(&instruction)
    }
    return instruction
  }

  @inline(never) private mutating func readPrefixed(at start: Int) throws(DecodingError) {
    bytes.seek(start)
    let byte = try bytes.readByte()
    guard byte >= 0xFB, byte <= 0xFE else { throw DecodingError("illegal opcode " + hexadecimal(UInt32(byte)), at: start) }
    let code = try bytes.readU32()
    if code < UInt32(OpcodeRows.prefixedCount) {
      row = rows.prefixed + (Int(byte &- 0xFB) &* OpcodeRows.prefixedCount &+ Int(code))
      if row.pointee.isAssigned { return }
    }
    throw DecodingError("illegal opcode \(hexadecimal(UInt32(byte))) \(hexadecimal(code))", at: start)
  }

  /// The immediates of the less frequent kinds.
  @inline(never) private mutating func readImmediates(_ instruction: inout Instruction) throws(DecodingError) {
    switch row.pointee.immediates {
    case .none, .label, .function, .type, .local, .global, .table, .memory, .tag, .data, .elem, .i32, .memarg, .block: break
    case .i64: instruction.bits = UInt64(bitPattern: try bytes.readS64())
    case .f32: instruction.bits = UInt64(try bytes.readFixed(UInt32.self))
    case .f64: instruction.bits = try bytes.readFixed(UInt64.self)
    case .typeTable, .typeField, .typeCount, .typeData, .typeElem, .typeType, .dataMemory, .memoryMemory, .elemTable, .tableTable:
      instruction.index = try bytes.readU32()
      instruction.index2 = try bytes.readU32()
    case .labels: try readLabels()
    case .types: try readTypes()
    case .tryTable:
      instruction.blockType = try bytes.readBlockType()
      try readCatches()
    case .heapType: instruction.heapType = try bytes.readHeapType()
    case .brOnCast: try readCast(&instruction)
    case .v128, .shuffle:
      instruction.bits = try bytes.readFixed(UInt64.self)
      instruction.bitsHigh = try bytes.readFixed(UInt64.self)
    case .lane: instruction.bitsHigh = UInt64(try bytes.readByte())
    case .memargLane:
      try readMemoryArgument(&instruction)
      instruction.bitsHigh = UInt64(try bytes.readByte())
    case .fence:
      let start = bytes.offset
      guard try bytes.readByte() == 0 else { throw DecodingError("zero byte expected", at: start) }
    }
  }

  /// A memory argument: flags with the alignment, the memory where bit 6 is set, the offset (5.4.6).
  @inline(__always) private mutating func readMemoryArgument(_ instruction: inout Instruction) throws(DecodingError) {
    let argument = try readMemoryArgument()
    (instruction.index, instruction.index2, instruction.bits) = (argument.memory, argument.alignment, argument.offset)
  }

  @inline(__always) mutating func readMemoryArgument() throws(DecodingError) -> MemoryArgument {
    let start = bytes.offset
    let flags = try bytes.readU32()
    var memory: UInt32 = 0
    if flags >= 0x40 {
      guard flags < 0x80 else { throw DecodingError("malformed memop flags", at: start) }
      memory = try bytes.readU32()
    }
    return MemoryArgument(memory: memory, alignment: flags & 0x3F, offset: try bytes.readU64())
  }

  private mutating func readLabels() throws(DecodingError) {
    let count = try bytes.readItemCount()
    labels.removeAll(keepingCapacity: true)
    for _ in 0...count { labels.append(try bytes.readU32()) }
  }

  private mutating func readTypes() throws(DecodingError) {
    let count = try bytes.readItemCount()
    types.removeAll(keepingCapacity: true)
    for _ in 0..<count { types.append(try bytes.readValueType()) }
  }

  private mutating func readCatches() throws(DecodingError) {
    let count = try bytes.readItemCount()
    catches.removeAll(keepingCapacity: true)
    for _ in 0..<count {
      let start = bytes.offset
      guard let kind = CatchClause.Kind(rawValue: try bytes.readByte()) else {
        throw DecodingError("malformed catch clause", at: start)
      }
      let tag = kind == .catch || kind == .catchRef ? try bytes.readU32() : 0
      catches.append(CatchClause(kind: kind, tag: tag, label: try bytes.readU32()))
    }
  }

  private mutating func readCast(_ instruction: inout Instruction) throws(DecodingError) {
    let start = bytes.offset
    let flags = try bytes.readByte()
    guard flags < 4 else { throw DecodingError("malformed br_on_cast flags", at: start) }
    instruction.index = try bytes.readU32()
    instruction.castSource = ReferenceType(try bytes.readHeapType(), nullable: flags & 1 != 0)
    instruction.castTarget = ReferenceType(try bytes.readHeapType(), nullable: flags & 2 != 0)
  }
}

/// What a load or store says of its address besides the operand.
struct MemoryArgument: BitwiseCopyable {
  var memory: UInt32
  /// Its base-2 logarithm.
  var alignment: UInt32
  var offset: UInt64
}

/// At least two digits, as the specification's interpreter writes opcodes.
func hexadecimal(_ value: UInt32) -> String { (value < 16 ? "0" : "") + String(value, radix: 16) }
