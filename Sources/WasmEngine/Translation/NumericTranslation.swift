import WasmTypes

/// Operators on numbers.
extension Translator {
  mutating func translateUnary(_ opcode: Opcode, at offset: Int) {
    switch opcode {
    case .i32ReinterpretF32, .i64ReinterpretF64, .f32ReinterpretI32, .f64ReinterpretI64:
      // The same bits in the same slot; only a constant's place is told apart from a number's.
      let operand = stack.pop()
      switch operand.place {
      case .slot: stack.pushSlot()
      case .local: stack.pushLocal(operand.local, wide: false)
      case .sum:
        code.move(operand, to: operand.slot)
        stack.pushSlot()
      case .constant: stack.pushConstant(operand.bits, is64Bit: operand.is64Bit)
      }
    case .i32Eqz, .i64Eqz: translateEqualsZero(opcode)
    default:
      let source = source(of: stack.pop(), for: opcode)
      if traits[opcode.index].canTrap { code.mark(wasmOffset: offset) }
      let map = source.isAccumulator ? maps.pointee.left : maps.pointee.slots
      produce(map[opcode]) { CodeBuffer.pack($0, source.field) }
    }
  }

  /// Writes an instruction that pushes a number.
  @inline(__always)
  private mutating func produce(
    _ opcode: InternalOpcode?, _ operation: Operation = .none, _ operands: (_ destination: Int) -> UInt64
  ) {
    let destination = stack.pushSlot()
    code.produce(opcode ?? .unreachable, operands(destination), destination: destination, operation: operation)
  }

  /// Where an operator finds a popped operand; a constant is written to the slot of its position.
  mutating func source(of operand: SlotStack.Operand, for opcode: Opcode) -> Source {
    switch operand.place {
    case .constant: .slot(slot(of: operand))
    case .sum: code.accumulate(operand)
    case .slot, .local: code.source(of: operand, in: traits[opcode.index].first)
    }
  }

  private mutating func translateEqualsZero(_ opcode: Opcode) {
    let operand = stack.pop()
    let traits = traits
    if opcode == .i32Eqz, code.uses(.comparisonBranches),
      let comparison = code.takeOperation(of: operand, where: { traits[$0.opcode.index].opposite != nil }),
      let opposite = traits[comparison.opcode.index].opposite
    {
      return emitComparison(comparison.with(opposite))
    }
    let equal: Opcode = opcode == .i32Eqz ? .i32Eq : .i64Eq
    emitComparison(Operation(equal, source(of: operand, for: equal), immediate: 0))
  }

  private mutating func emitComparison(_ comparison: Operation) {
    let opcode = comparison.opcode
    let (left, inAccumulator) = (comparison.left.field, comparison.left.isAccumulator)
    switch comparison.right {
    case .source(let right):
      let map = inAccumulator ? maps.pointee.left : maps.pointee.slots
      produce(map[opcode], comparison) { CodeBuffer.pack($0, left, right.field) }
    case .immediate(let bits):
      let map = inAccumulator ? maps.pointee.leftImmediate : maps.pointee.immediate
      produce(map[opcode], comparison) { CodeBuffer.pack($0, left, high: bits) }
    case .constant(let bits):
      let map = inAccumulator ? maps.pointee.leftConstant : maps.pointee.constant
      produce(map[opcode], comparison) { CodeBuffer.pack($0, left) }
      code.append(bits)
    }
  }

  mutating func translateBinary(_ wasmOpcode: Opcode, at offset: Int) {
    var opcode = wasmOpcode
    var right = stack.pop()
    var left = stack.pop()
    if left.isConstant, !right.isConstant, let exchanged = traits[opcode.index].exchanged {
      (left, right, opcode) = (right, left, exchanged)
    }
    if translateConstantOperand(opcode, left, right, at: offset) || translateFused(opcode, left, right) { return }
    var a = source(of: left, for: opcode)
    // One operand at most comes from the accumulator.
    var b =
      a.isAccumulator || !traits[opcode.index].takesRight ? .slot(slot(of: right)) : source(of: right, for: opcode)
    if b.isAccumulator, let exchanged = traits[opcode.index].exchanged { (a, b, opcode) = (b, a, exchanged) }
    let operation = Operation(opcode, a, b)
    if traits[opcode.index].isComparison { return emitComparison(operation) }
    if traits[opcode.index].canTrap { code.mark(wasmOffset: offset) }
    let map = a.isAccumulator ? maps.pointee.left : b.isAccumulator ? maps.pointee.right : maps.pointee.slots
    produce(map[opcode], operation) { CodeBuffer.pack($0, a.field, b.field) }
  }

  /// An operator with a constant that becomes part of the instruction; false where none does.
  private mutating func translateConstantOperand(
    _ opcode: Opcode, _ left: SlotStack.Operand, _ right: SlotStack.Operand, at offset: Int
  ) -> Bool {
    guard left.isConstant || right.isConstant, code.uses(.immediates) else { return false }
    if let bits = immediate(right), maps.pointee.immediate[opcode] != nil {
      if pushSum(opcode, left, bits) || translateRotatedXor(opcode, left, bits) { return true }
      let a = source(of: left, for: opcode)
      let operation = Operation(opcode, a, immediate: bits)
      if traits[opcode.index].isComparison {
        emitComparison(operation)
        return true
      }
      let map = a.isAccumulator ? maps.pointee.leftImmediate : maps.pointee.immediate
      if traits[opcode.index].canTrap { code.mark(wasmOffset: offset) }
      produce(map[opcode], operation) { CodeBuffer.pack($0, a.field, high: bits) }
      return true
    }
    if right.isConstant, maps.pointee.constant[opcode] != nil {
      let a = source(of: left, for: opcode)
      if traits[opcode.index].isComparison {
        emitComparison(Operation(opcode, a, constant: right.bits))
        return true
      }
      let map = a.isAccumulator ? maps.pointee.leftConstant : maps.pointee.constant
      let destination = stack.pushSlot()
      code.produce(
        map[opcode] ?? .unreachable, CodeBuffer.pack(destination, a.field), right.bits, destination: destination)
      return true
    }
    if left.isConstant, maps.pointee.fromConstant[opcode] != nil {
      let b = source(of: right, for: opcode)
      let map = b.isAccumulator ? maps.pointee.rightFromConstant : maps.pointee.fromConstant
      let destination = stack.pushSlot()
      code.produce(
        map[opcode] ?? .unreachable, CodeBuffer.pack(destination, 0, b.field), left.bits, destination: destination)
      return true
    }
    return false
  }

  /// A local of 32 bits and a constant: their sum stays pending until something needs it.
  private mutating func pushSum(_ opcode: Opcode, _ left: SlotStack.Operand, _ bits: UInt32) -> Bool {
    guard opcode == .i32Add || opcode == .i32Sub, left.isPending, code.uses(.displacements) else { return false }
    let addend = opcode == .i32Add ? bits : 0 &- bits
    stack.pushSum(left.local, left.place == .sum ? UInt32(truncatingIfNeeded: left.bits) &+ addend : addend)
    return true
  }

  /// The 32 bits of a constant that fits an immediate, which is sign-extended.
  private func immediate(_ operand: SlotStack.Operand) -> UInt32? {
    guard operand.isConstant else { return nil }
    let bits = UInt32(truncatingIfNeeded: operand.bits)
    guard operand.is64Bit else { return bits }
    return Int64(Int32(bitPattern: bits)) == Int64(bitPattern: operand.bits) ? bits : nil
  }
}

extension InstructionSignature {
  /// The accumulator of an operand, counted from the deepest on the stack.
  func accumulator(ofOperand index: Int) -> Accumulator {
    switch OperandType(rawValue: UInt8(rawValue >> (4 * UInt32(index)) & 0xF)) {
    case .f32: .single
    case .f64: .double
    default: .integer
    }
  }

  /// How many operands a row of the table has.
  var operandCount: Int {
    var count = 0
    while count < 4, rawValue >> (4 * UInt32(count)) & 0xF != 0 { count += 1 }
    return count
  }
}

extension Opcode {
  /// True for operators that may trap.
  var canTrap: Bool {
    switch self {
    case .i32DivS, .i32DivU, .i32RemS, .i32RemU, .i64DivS, .i64DivU, .i64RemS, .i64RemU: true
    case .i32TruncF32S, .i32TruncF32U, .i32TruncF64S, .i32TruncF64U: true
    case .i64TruncF32S, .i64TruncF32U, .i64TruncF64S, .i64TruncF64U: true
    default: false
    }
  }
}
