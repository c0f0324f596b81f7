import WasmTypes

/// Memories and tables.
extension Translator {
  /// A load or store.
  mutating func translateAccess(_ instruction: Instruction) {
    let argument = MemoryArgument(memory: instruction.index, alignment: instruction.index2, offset: instruction.bits)
    translateAccess(instruction.opcode, argument, isStore: reader.row.pointee.operandCount == 2, at: instruction.offset)
  }

  mutating func translateAccess(_ opcode: Opcode, _ argument: MemoryArgument, isStore: Bool, at offset: Int) {
    if argument.memory == 0, argument.offset >> 32 == 0, hasNearMemory {
      let displacement = UInt32(truncatingIfNeeded: argument.offset)
      if isStore { return emitStore(opcode, displacement, at: offset) }
      if !translateIndexedLoad(opcode, displacement, at: offset) { emitLoad(opcode, displacement, at: offset) }
    } else {
      translateFarAccess(opcode, argument, isStore: isStore, at: offset)
    }
  }

  /// An access of a memory that is not the first one or is not of 32 bits, or at a larger offset.
  @inline(never)
  private mutating func translateFarAccess(_ opcode: Opcode, _ argument: MemoryArgument, isStore: Bool, at offset: Int) {
    let farOpcode = maps.pointee.farMemory[opcode] ?? .unreachable
    let isWide = module.memories[Int(argument.memory)].addressType == .i64
    let flags = argument.memory | (isWide ? IndexFlag.wide : 0)
    if isStore {
      let right = stack.pop()
      let left = stack.pop()
      let (address, value) = (slot(of: left), slot(of: right))
      code.mark(wasmOffset: offset)
      code.emit(farOpcode, CodeBuffer.pack(address, value, high: flags))
    } else {
      let address = popSlot()
      let destination = stack.pushSlot()
      code.mark(wasmOffset: offset)
      code.produce(farOpcode, CodeBuffer.pack(destination, address, high: flags), destination: destination)
    }
    code.append(argument.offset)
  }

  private mutating func emitLoad(_ opcode: Opcode, _ displacement: UInt32, at offset: Int) {
    let address = takeAddress(stack.pop(), displacement, isAccumulatorFree: true)
    let destination = stack.pushSlot()
    code.mark(wasmOffset: offset)
    let operation = address.form == .fixed ? .none : Operation(load: opcode, address.base, address.high, address.isDisplaced)
    code.produce(
      loads(address.form)[opcode] ?? .unreachable, address.word | UInt64(destination), destination: destination,
      operation: operation)
  }

  private mutating func emitStore(_ opcode: Opcode, _ displacement: UInt32, at offset: Int) {
    let right = stack.pop()
    let left = stack.pop()
    if right.isConstant, code.uses(.constantAccesses) {
      let address = takeAddress(left, displacement, isAccumulatorFree: true)
      code.mark(wasmOffset: offset)
      code.perform(constantStores(address.form)[opcode] ?? .unreachable, address.word, right.bits)
      return
    }
    let accumulator = traits[opcode.index].second
    let value: Source
    switch right.place {
    case .slot, .local: value = code.source(of: right, in: accumulator)
    case .sum where leavesAccumulator(left): value = code.accumulate(right)
    case .sum, .constant: value = .slot(slot(of: right))
    }
    let address = takeAddress(left, displacement, isAccumulatorFree: !value.isAccumulator || accumulator != .integer)
    let map = value.isAccumulator ? storesOfAccumulator(address.form) : stores(address.form)
    code.mark(wasmOffset: offset)
    code.perform(map[opcode] ?? .unreachable, address.word | UInt64(value.field))
  }

  /// True for an address that neither is in the accumulator nor would be computed there.
  private func leavesAccumulator(_ address: SlotStack.Operand) -> Bool {
    switch address.place {
    case .constant: code.uses(.constantAccesses)
    case .local, .sum: !code.accumulators.holds(address.local, in: .integer)
    case .slot: false
    }
  }

  /// The address of a near access as its instructions have it.
  private struct AccessAddress {
    enum Form { case slot, left, displaced, displacedLeft, fixed }
    var form: Form
    var base: Source
    /// An offset, what is added to a displaced base, or the whole address.
    var high: UInt32

    var isDisplaced: Bool { form == .displaced || form == .displacedLeft }
    /// The second word, without the slot of the value in its low 16 bits.
    var word: UInt64 { CodeBuffer.pack(0, base.field, high: high) }

    static func offset(_ base: Source, _ offset: UInt32) -> AccessAddress {
      AccessAddress(form: base.isAccumulator ? .left : .slot, base: base, high: offset)
    }

    /// The sum of 32 bits of a base and a displacement.
    static func displaced(_ base: Source, _ displacement: UInt32) -> AccessAddress {
      AccessAddress(form: base.isAccumulator ? .displacedLeft : .displaced, base: base, high: displacement)
    }
  }

  /// Pops an address: what computes it becomes part of the access where it can.
  private mutating func takeAddress(
    _ operand: SlotStack.Operand, _ offset: UInt32, isAccumulatorFree: Bool
  ) -> AccessAddress {
    if offset == 0, operand.place == .sum {
      let base = isAccumulatorFree ? code.localSource(operand.local, in: .integer) : .slot(operand.local)
      return .displaced(base, UInt32(truncatingIfNeeded: operand.bits))
    }
    if offset == 0, code.uses(.displacements),
      let sum = code.takeOperation(of: operand, where: { $0.opcode == .i32Add && $0.hasImmediate }),
      case .immediate(let displacement) = sum.right
    {
      return .displaced(sum.left, displacement)
    }
    if operand.isConstant, code.uses(.constantAccesses) {
      let (address, overflow) = UInt32(truncatingIfNeeded: operand.bits).addingReportingOverflow(offset)
      if !overflow { return AccessAddress(form: .fixed, base: .slot(0), high: address) }
    }
    return .offset(isAccumulatorFree ? source(of: operand, for: .i32Add) : .slot(slot(of: operand)), offset)
  }

  private func loads(_ form: AccessAddress.Form) -> InternalOpcodeMap {
    switch form {
    case .slot: maps.pointee.memory
    case .left: maps.pointee.memoryLeft
    case .displaced: maps.pointee.displaced
    case .displacedLeft: maps.pointee.displacedLeft
    case .fixed: maps.pointee.fixed
    }
  }

  /// Stores of a slot have the names of the loads.
  private func stores(_ form: AccessAddress.Form) -> InternalOpcodeMap { loads(form) }

  private func storesOfAccumulator(_ form: AccessAddress.Form) -> InternalOpcodeMap {
    switch form {
    case .slot: maps.pointee.memoryRight
    case .left: maps.pointee.memoryLeftRight
    case .displaced: maps.pointee.displacedRight
    case .displacedLeft: maps.pointee.displacedLeftRight
    case .fixed: maps.pointee.fixedRight
    }
  }

  private func constantStores(_ form: AccessAddress.Form) -> InternalOpcodeMap {
    switch form {
    case .slot: maps.pointee.constantStore
    case .left: maps.pointee.constantLeftStore
    case .displaced: maps.pointee.constantDisplacedStore
    case .displacedLeft: maps.pointee.constantDisplacedLeftStore
    case .fixed: maps.pointee.constantFixedStore
    }
  }

  /// A load whose address is a sum that was written last, in one instruction; false where it is not, or does not fit.
  private mutating func translateIndexedLoad(_ opcode: Opcode, _ displacement: UInt32, at offset: Int) -> Bool {
    guard displacement <= IndexedAddress.greatestOffset, code.uses(.indexedLoads),
      let sum = code.takeOperation(
        of: stack[stack.count - 1],
        where: { $0.opcode == .i32Add && $0.hasSource && $0.shift <= IndexedAddress.greatestShift }),
      case .source(let index) = sum.right
    else { return false }
    _ = stack.pop()
    let destination = stack.pushSlot()
    code.mark(wasmOffset: offset)
    code.produce(
      indexedLoads(sum, index)[opcode] ?? .unreachable,
      CodeBuffer.pack(
        destination, sum.left.field, index.field, IndexedAddress.pack(shift: sum.shift, offset: Int(displacement))),
      destination: destination)
    return true
  }

  /// The loads that take over a sum.
  private func indexedLoads(_ sum: Operation, _ index: Source) -> InternalOpcodeMap {
    if index.isAccumulator { return maps.pointee.memoryRightScaled }
    if sum.shift == 0 { return sum.left.isAccumulator ? maps.pointee.memoryLeftSum : maps.pointee.memorySum }
    return sum.left.isAccumulator ? maps.pointee.memoryLeftScaled : maps.pointee.memoryScaled
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
