import WasmTypes

// Memory, tables and what refers to them (specification 3.0, 3.4.8 to 3.4.10)
extension FunctionValidator {
  /// Checks the immediates of an instruction whose types are in the table. Returns the type of its address, if it takes one.
  @inline(__always) mutating func checkImmediates(_ instruction: Instruction) throws(WasmError) -> ValueType {
    guard reader.row.pointee.immediates == .memarg, Int(instruction.index) < module.memories.count,
      instruction.index2 < 64, 1 &<< UInt64(instruction.index2) <= UInt64(reader.row.pointee.width),
      instruction.bits <= UInt64(UInt32.max), module.memories[Int(instruction.index)].addressType == .i32,
      reader.row.pointee.feature != FeatureSet(.threads)
    else { return try checkOtherImmediates(instruction) }
    return .i32
  }

  @inline(never) private mutating func checkOtherImmediates(_ instruction: Instruction) throws(WasmError) -> ValueType {
    let width = Int(reader.row.pointee.width)
    switch reader.row.pointee.immediates {
    case .memarg: return try checkMemoryArgument(instruction)
    case .memargLane:
      let address = try checkMemoryArgument(instruction)
      try checkLane(instruction.bitsHigh, count: 16 / max(width, 1))
      return address
    case .lane: try checkLane(instruction.bitsHigh, count: width)
    case .shuffle:
      // Two lanes of 16 each to choose from: the upper three bits of every byte are clear.
      guard (instruction.bits | instruction.bitsHigh) & 0xE0E0_E0E0_E0E0_E0E0 == 0 else { throw invalid("invalid lane index") }
    case .data: try checkData(instruction.index)
    case .elem: _ = try elementType(instruction.index)
    default: break
    }
    return .i32
  }

  private func checkLane(_ lane: UInt64, count: Int) throws(WasmError) {
    guard lane < UInt64(count) else { throw invalid("invalid lane index \(lane) of \(count)") }
  }

  private func checkMemoryArgument(_ instruction: Instruction) throws(WasmError) -> ValueType {
    let memory = try self.memory(instruction.index)
    let natural = UInt64(reader.row.pointee.width)
    guard instruction.index2 < 64, 1 &<< UInt64(instruction.index2) <= natural else {
      throw invalid("alignment must not be larger than natural: 2**\(instruction.index2) of \(natural)")
    }
    if reader.row.pointee.feature == FeatureSet(.threads), 1 &<< UInt64(instruction.index2) != natural {
      throw invalid("atomic alignment must be natural: 2**\(instruction.index2) of \(natural)")
    }
    guard memory.addressType == .i64 || instruction.bits <= UInt64(UInt32.max) else {
      throw invalid("offset out of range: \(instruction.bits)")
    }
    return memory.addressType.valueType
  }

  func memory(_ index: UInt32) throws(WasmError) -> MemoryType {
    guard Int(index) < module.memories.count else { throw unknown("memory", index) }
    return module.memories[Int(index)]
  }

  func table(_ index: UInt32) throws(WasmError) -> TableType {
    guard Int(index) < module.tables.count else { throw unknown("table", index) }
    return module.tables[Int(index)]
  }

  func elementType(_ index: UInt32) throws(WasmError) -> ReferenceType {
    guard Int(index) < module.elements.count else { throw unknown("elem segment", index) }
    return module.elements[Int(index)].type
  }

  /// A data segment, which instructions may name only after a data count section.
  func checkData(_ index: UInt32) throws(WasmError) {
    guard let count = module.dataCount else { throw malformed("data count section required") }
    guard Int(index) < count else { throw unknown("data segment", index) }
  }

  mutating func validateMemoryOrTable(_ instruction: Instruction) throws(WasmError) {
    switch instruction.opcode {
    case .memorySize: try push(try memory(instruction.index).addressType.valueType)
    case .memoryGrow:
      let address = try memory(instruction.index).addressType.valueType
      try pop(address)
      try push(address)
    case .memoryFill:
      let address = try memory(instruction.index).addressType.valueType
      try pop(address, .i32, address)
    case .memoryCopy:
      let destination = try memory(instruction.index).addressType
      let source = try memory(instruction.index2).addressType
      try pop(destination.valueType, source.valueType, minimum(destination, source))
    case .memoryInit:
      let address = try memory(instruction.index2).addressType.valueType
      try checkData(instruction.index)
      try pop(address, .i32, .i32)
    case .tableGet:
      let table = try self.table(instruction.index)
      try pop(table.addressType.valueType)
      try push(.reference(table.element))
    case .tableSet:
      let table = try self.table(instruction.index)
      try pop(.reference(table.element))
      try pop(table.addressType.valueType)
    case .tableSize: try push(try table(instruction.index).addressType.valueType)
    case .tableGrow:
      let table = try self.table(instruction.index)
      try pop(table.addressType.valueType)
      try pop(.reference(table.element))
      try push(table.addressType.valueType)
    case .tableFill:
      let table = try self.table(instruction.index)
      try pop(table.addressType.valueType, .reference(table.element), table.addressType.valueType)
    case .tableCopy: try validateTableCopy(instruction)
    case .tableInit: try validateTableInit(instruction)
    default: try validateReference(instruction)
    }
  }

  private mutating func validateTableCopy(_ instruction: Instruction) throws(WasmError) {
    let destination = try table(instruction.index)
    let source = try table(instruction.index2)
    guard types.matches(source.element, destination.element) else {
      throw invalid("type mismatch: table.copy from a table of \(source.element) to one of \(destination.element)")
    }
    let count = minimum(destination.addressType, source.addressType)
    try pop(destination.addressType.valueType, source.addressType.valueType, count)
  }

  private mutating func validateTableInit(_ instruction: Instruction) throws(WasmError) {
    let table = try self.table(instruction.index2)
    let element = try elementType(instruction.index)
    guard types.matches(element, table.element) else {
      throw invalid("type mismatch: table.init of a table of \(table.element) with a segment of \(element)")
    }
    try pop(table.addressType.valueType, .i32, .i32)
  }

  private func minimum(_ first: AddressType, _ second: AddressType) -> ValueType {
    first == .i64 && second == .i64 ? .i64 : .i32
  }

  /// Pops three operands, the last argument first.
  mutating func pop(_ first: ValueType, _ second: ValueType, _ third: ValueType) throws(WasmError) {
    guard tryPop(third), tryPop(second), tryPop(first) else { throw mismatch([first, second, third], below: startHeight) }
  }
}
