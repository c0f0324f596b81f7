import WasmTypes

/// Memories and tables.
extension Translator {
  /// A load or store.
  mutating func translateAccess(_ instruction: Instruction) {
    let index = Int(instruction.opcode.rawValue)
    let isStore = instruction.opcode.signature.operandCount == 2
    let memory = Int(instruction.index)
    let type = module.memories[memory]
    let isNear = memory == 0 && type.addressType == .i32 && instruction.bits >> 32 == 0
    let opcode = (isNear ? InternalOpcodeMaps.memory : InternalOpcodeMaps.farMemory)[index] ?? .unreachable
    let flags = UInt32(memory) | (type.addressType == .i64 ? IndexFlag.wide : 0)
    let high = isNear ? UInt32(truncatingIfNeeded: instruction.bits) : flags
    if isStore {
      let right = stack.pop()
      let left = stack.pop()
      if isNear { return emitStore(instruction, left, right) }
      let (address, value) = (slot(of: left), slot(of: right))
      code.mark(wasmOffset: instruction.offset)
      code.emit(opcode, CodeBuffer.pack(address, value, high: high))
    } else if isNear {
      if !translateIndexedLoad(instruction) { emitLoad(instruction) }
      return
    } else {
      let address = popSlot()
      let destination = stack.pushSlot()
      code.mark(wasmOffset: instruction.offset)
      code.produce(opcode, CodeBuffer.pack(destination, address, high: high), destination: destination)
    }
    code.append(instruction.bits)
  }

  private mutating func emitLoad(_ instruction: Instruction) {
    let address = source(of: stack.pop(), for: .i32Add)
    let map = address.isAccumulator ? InternalOpcodeMaps.memoryLeft : InternalOpcodeMaps.memory
    let destination = stack.pushSlot()
    code.mark(wasmOffset: instruction.offset)
    code.produce(
      map[Int(instruction.opcode.rawValue)] ?? .unreachable,
      CodeBuffer.pack(destination, address.field, high: UInt32(truncatingIfNeeded: instruction.bits)), destination: destination)
  }

  private mutating func emitStore(_ instruction: Instruction, _ left: SlotStack.Operand, _ right: SlotStack.Operand) {
    let accumulator = instruction.opcode.signature.accumulator(ofOperand: 1)
    let value: Source = right.place == .constant ? .slot(slot(of: right)) : code.source(of: right, in: accumulator)
    let address = value.isAccumulator ? .slot(slot(of: left)) : source(of: left, for: .i32Add)
    let map =
      value.isAccumulator
      ? InternalOpcodeMaps.memoryRight : address.isAccumulator ? InternalOpcodeMaps.memoryLeft : InternalOpcodeMaps.memory
    code.mark(wasmOffset: instruction.offset)
    code.perform(
      map[Int(instruction.opcode.rawValue)] ?? .unreachable,
      CodeBuffer.pack(address.field, value.field, high: UInt32(truncatingIfNeeded: instruction.bits)))
  }

  /// A load whose address is a sum that was written last, in one instruction; false where it is not, or does not fit.
  private mutating func translateIndexedLoad(_ instruction: Instruction) -> Bool {
    let index = Int(instruction.opcode.rawValue)
    guard let last = code.last, let sum = last.address, let base = sum.base, sum.shift <= IndexedAddress.greatestShift,
      instruction.bits <= IndexedAddress.greatestOffset, let opcode = Self.indexedMap(sum, base)[index],
      code.takeAddress(of: stack[stack.count - 1]) != nil
    else { return false }
    _ = stack.pop()
    let destination = stack.pushSlot()
    code.mark(wasmOffset: instruction.offset)
    let last16 = IndexedAddress.pack(shift: sum.shift, offset: Int(instruction.bits))
    code.produce(opcode, CodeBuffer.pack(destination, base.field, sum.index.field, last16), destination: destination)
    return true
  }

  /// The loads that take over a sum.
  private static func indexedMap(_ sum: AddressArithmetic, _ base: Source) -> [InternalOpcode?] {
    if sum.shift == 0 && !sum.index.isAccumulator {
      return base.isAccumulator ? InternalOpcodeMaps.memoryLeftSum : InternalOpcodeMaps.memorySum
    }
    if sum.index.isAccumulator { return InternalOpcodeMaps.memoryRightScaled }
    return base.isAccumulator ? InternalOpcodeMaps.memoryLeftScaled : InternalOpcodeMaps.memoryScaled
  }

  private func memoryFlags(_ index: UInt32) -> UInt32 {
    index | (module.memories[Int(index)].addressType == .i64 ? IndexFlag.wide : 0) | (isMetered ? 0 : IndexFlag.free)
  }

  private func tableFlags(_ index: UInt32) -> UInt32 {
    index | (module.tables[Int(index)].addressType == .i64 ? IndexFlag.wide : 0) | (isMetered ? 0 : IndexFlag.free)
  }

  /// Operations on memories, tables and segments.
  mutating func translateBulk(_ instruction: Instruction) {
    let (first, second) = (instruction.index, instruction.index2)
    switch instruction.opcode {
    case .memorySize: produceIndexed(.memory_size, index: memoryFlags(first))
    case .memoryGrow:
      let delta = popSlot()
      let slot = stack.pushSlot()
      code.mark(wasmOffset: instruction.offset)
      code.produce(.memory_grow, CodeBuffer.pack(slot, delta, high: memoryFlags(first)), destination: slot)
    case .memoryFill: emitThree(.memory_fill, CodeBuffer.pack(low: memoryFlags(first), high: 0), instruction)
    case .memoryCopy:
      emitThree(.memory_copy, CodeBuffer.pack(low: memoryFlags(first), high: memoryFlags(second)), instruction)
    case .memoryInit: emitThree(.memory_init, CodeBuffer.pack(low: memoryFlags(second), high: first), instruction)
    case .dataDrop: code.emit(.data_drop, CodeBuffer.pack(0, 0, high: first))
    case .tableGet:
      let index = popSlot()
      let slot = stack.pushSlot()
      code.mark(wasmOffset: instruction.offset)
      code.produce(.table_get, CodeBuffer.pack(slot, index, high: tableFlags(first)), destination: slot)
    case .tableSet:
      let right = stack.pop()
      let left = stack.pop()
      let (index, value) = (slot(of: left), slot(of: right))
      code.mark(wasmOffset: instruction.offset)
      code.emit(.table_set, CodeBuffer.pack(index, value, high: tableFlags(first)))
    case .tableSize: produceIndexed(.table_size, index: tableFlags(first))
    case .tableGrow:
      let delta = popSlot()
      let value = popSlot()
      let slot = stack.pushSlot()
      code.mark(wasmOffset: instruction.offset)
      code.emit(.table_grow, CodeBuffer.pack(slot, value, high: tableFlags(first)), CodeBuffer.pack(delta))
    case .tableFill: emitThree(.table_fill, CodeBuffer.pack(low: tableFlags(first), high: 0), instruction)
    case .tableCopy:
      emitThree(.table_copy, CodeBuffer.pack(low: tableFlags(first), high: tableFlags(second)), instruction)
    case .tableInit: emitThree(.table_init, CodeBuffer.pack(low: tableFlags(second), high: first), instruction)
    case .elemDrop: code.emit(.elem_drop, CodeBuffer.pack(0, 0, high: first))
    default:
      // Validation refuses what no handler runs.
      code.emit(.unreachable)
    }
  }

  /// Writes an operation with three operands and no result.
  private mutating func emitThree(_ opcode: InternalOpcode, _ operands: UInt64, _ instruction: Instruction) {
    let third = stack.pop()
    let second = stack.pop()
    let first = stack.pop()
    let (a, b, c) = (slot(of: first), slot(of: second), slot(of: third))
    code.mark(wasmOffset: instruction.offset)
    code.emit(opcode, CodeBuffer.pack(a, b, c), operands)
  }
}
