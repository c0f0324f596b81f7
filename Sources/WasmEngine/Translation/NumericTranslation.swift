import WasmTypes

extension Comparison {
  /// The comparison that is true exactly where another is false; nil for floats, which have NaN.
  static func opposite(_ opcode: Opcode) -> Opcode? {
    switch opcode {
    case .i32Eq: .i32Ne
    case .i32Ne: .i32Eq
    case .i32LtS: .i32GeS
    case .i32LtU: .i32GeU
    case .i32GtS: .i32LeS
    case .i32GtU: .i32LeU
    case .i32LeS: .i32GtS
    case .i32LeU: .i32GtU
    case .i32GeS: .i32LtS
    case .i32GeU: .i32LtU
    case .i64Eq: .i64Ne
    case .i64Ne: .i64Eq
    case .i64LtS: .i64GeS
    case .i64LtU: .i64GeU
    case .i64GtS: .i64LeS
    case .i64GtU: .i64LeU
    case .i64LeS: .i64GtS
    case .i64LeU: .i64GtU
    case .i64GeS: .i64LtS
    case .i64GeU: .i64LtU
    default: nil
    }
  }

  /// The operator with its operands exchanged, where there is one.
  static func exchanged(_ opcode: Opcode) -> Opcode? {
    switch opcode {
    case .i32Add, .i32Mul, .i32And, .i32Or, .i32Xor, .i32Eq, .i32Ne: opcode
    case .i64Add, .i64Mul, .i64And, .i64Or, .i64Xor, .i64Eq, .i64Ne: opcode
    case .i32LtS: .i32GtS
    case .i32LtU: .i32GtU
    case .i32GtS: .i32LtS
    case .i32GtU: .i32LtU
    case .i32LeS: .i32GeS
    case .i32LeU: .i32GeU
    case .i32GeS: .i32LeS
    case .i32GeU: .i32LeU
    case .i64LtS: .i64GtS
    case .i64LtU: .i64GtU
    case .i64GtS: .i64LtS
    case .i64GtU: .i64LtU
    case .i64LeS: .i64GeS
    case .i64LeU: .i64GeU
    case .i64GeS: .i64LeS
    case .i64GeU: .i64LeU
    case .f32Eq, .f32Ne, .f64Eq, .f64Ne: opcode
    case .f32Lt: .f32Gt
    case .f32Gt: .f32Lt
    case .f32Le: .f32Ge
    case .f32Ge: .f32Le
    case .f64Lt: .f64Gt
    case .f64Gt: .f64Lt
    case .f64Le: .f64Ge
    case .f64Ge: .f64Le
    default: nil
    }
  }
}

/// Operators on numbers.
extension Translator {
  mutating func translateNumeric(_ opcode: Opcode, at offset: Int) {
    if opcode.signature.operandCount == 2 { return translateBinary(opcode, at: offset) }
    switch opcode {
    case .i32ReinterpretF32, .i64ReinterpretF64, .f32ReinterpretI32, .f64ReinterpretI64:
      // The same bits in the same slot; only a constant's place is told apart from a number's.
      let operand = stack.pop()
      switch operand.place {
      case .slot: stack.pushSlot()
      case .local: stack.pushLocal(operand.local, wide: false)
      case .constant: stack.pushConstant(operand.bits, is64Bit: operand.is64Bit)
      }
    case .i32Eqz, .i64Eqz: translateEqualsZero(opcode)
    default:
      let operand = stack.pop()
      let source = source(of: operand, for: opcode)
      if opcode.canTrap { code.mark(wasmOffset: offset) }
      let map = source.isAccumulator ? InternalOpcodeMaps.left : InternalOpcodeMaps.slots
      let destination = stack.pushSlot()
      code.produce(
        map[Int(opcode.rawValue)] ?? .unreachable, CodeBuffer.pack(destination, source.field), destination: destination)
    }
  }

  /// Where an operator finds a popped operand; a constant is written to the slot of its position.
  mutating func source(of operand: SlotStack.Operand, for opcode: Opcode) -> Source {
    operand.place == .constant
      ? .slot(slot(of: operand)) : code.source(of: operand, in: opcode.signature.accumulator(ofOperand: 0))
  }

  private mutating func translateEqualsZero(_ opcode: Opcode) {
    let operand = stack.pop()
    if opcode == .i32Eqz, operand.place == .slot, let last = code.last, last.destination == operand.slot,
      let comparison = last.comparison, let opposite = Comparison.opposite(comparison.opcode)
    {
      code.takeBack(last)
      return emitComparison(Comparison(opcode: opposite, left: comparison.left, right: comparison.right))
    }
    let equal: Opcode = opcode == .i32Eqz ? .i32Eq : .i64Eq
    emitComparison(Comparison(opcode: equal, left: source(of: operand, for: equal), right: .immediate(0)))
  }

  private mutating func emitComparison(_ comparison: Comparison) {
    let slot = stack.pushSlot()
    let index = Int(comparison.opcode.rawValue)
    let inAccumulator = comparison.left.isAccumulator
    switch comparison.right {
    case .slot(let right):
      let map = inAccumulator ? InternalOpcodeMaps.left : InternalOpcodeMaps.slots
      code.produce(
        map[index] ?? .unreachable, CodeBuffer.pack(slot, comparison.left.field, right), destination: slot,
        comparison: comparison)
    case .immediate(let bits):
      let map = inAccumulator ? InternalOpcodeMaps.leftImmediate : InternalOpcodeMaps.immediate
      code.produce(
        map[index] ?? .unreachable, CodeBuffer.pack(slot, comparison.left.field, high: bits), destination: slot,
        comparison: comparison)
    }
  }

  private mutating func translateBinary(_ wasmOpcode: Opcode, at offset: Int) {
    var opcode = wasmOpcode
    var right = stack.pop()
    var left = stack.pop()
    if left.place == .constant, right.place != .constant, let exchanged = Comparison.exchanged(opcode) {
      (left, right, opcode) = (right, left, exchanged)
    }
    if translateConstantOperand(opcode, left, right, at: offset) { return }
    if opcode == .i32Add, left.place != .constant { return translateSum(left, right) }
    var a = source(of: left, for: opcode)
    // One operand at most comes from the accumulator.
    let takesRight = InternalOpcodeMaps.right[Int(opcode.rawValue)] != nil || Comparison.exchanged(opcode) != nil
    var b = a.isAccumulator || !takesRight ? .slot(slot(of: right)) : source(of: right, for: opcode)
    if b.isAccumulator, let exchanged = Comparison.exchanged(opcode) { (a, b, opcode) = (b, a, exchanged) }
    let index = Int(opcode.rawValue)
    if InternalOpcodeMaps.branch[index] != nil {
      return emitComparison(Comparison(opcode: opcode, left: a, right: .slot(b.field)))
    }
    let destination = stack.pushSlot()
    if opcode.canTrap { code.mark(wasmOffset: offset) }
    let map =
      a.isAccumulator ? InternalOpcodeMaps.left : b.isAccumulator ? InternalOpcodeMaps.right : InternalOpcodeMaps.slots
    code.produce(map[index] ?? .unreachable, CodeBuffer.pack(destination, a.field, b.field), destination: destination)
  }

  /// An operator with a constant that becomes part of the instruction; false where none does.
  private mutating func translateConstantOperand(
    _ opcode: Opcode, _ left: SlotStack.Operand, _ right: SlotStack.Operand, at offset: Int
  ) -> Bool {
    let index = Int(opcode.rawValue)
    if let bits = immediate(right), InternalOpcodeMaps.immediate[index] != nil {
      let a = source(of: left, for: opcode)
      guard InternalOpcodeMaps.branch[index] == nil else {
        emitComparison(Comparison(opcode: opcode, left: a, right: .immediate(bits)))
        return true
      }
      let map = a.isAccumulator ? InternalOpcodeMaps.leftImmediate : InternalOpcodeMaps.immediate
      let destination = stack.pushSlot()
      if opcode.canTrap { code.mark(wasmOffset: offset) }
      code.produce(
        map[index] ?? .unreachable, CodeBuffer.pack(destination, a.field, high: bits), destination: destination,
        address: opcode == .i32Shl ? AddressArithmetic(index: a, shift: Int(bits & 31)) : nil)
      return true
    }
    if right.place == .constant, InternalOpcodeMaps.constant[index] != nil {
      let a = source(of: left, for: opcode)
      let map = a.isAccumulator ? InternalOpcodeMaps.leftConstant : InternalOpcodeMaps.constant
      let destination = stack.pushSlot()
      code.produce(
        map[index] ?? .unreachable, CodeBuffer.pack(destination, a.field), right.bits, destination: destination)
      return true
    }
    if left.place == .constant, InternalOpcodeMaps.fromConstant[index] != nil {
      let b = source(of: right, for: opcode)
      let map = b.isAccumulator ? InternalOpcodeMaps.rightFromConstant : InternalOpcodeMaps.fromConstant
      let destination = stack.pushSlot()
      code.produce(
        map[index] ?? .unreachable, CodeBuffer.pack(destination, 0, b.field), left.bits, destination: destination)
      return true
    }
    return false
  }

  /// A sum of 32 bits, with a shift that was written last as one of its operands.
  private mutating func translateSum(_ left: SlotStack.Operand, _ right: SlotStack.Operand) {
    var (base, shifted) = (left, takeShift(right))
    if shifted == nil { (base, shifted) = (right, takeShift(left)) }
    guard let shifted else {
      var (a, b) = (source(of: left, for: .i32Add), right)
      if !a.isAccumulator, case let second = source(of: right, for: .i32Add), second.isAccumulator { (a, b) = (second, left) }
      let other = slot(of: b)
      let destination = stack.pushSlot()
      return code.produce(
        a.isAccumulator ? .i32_add_left : .i32_add, CodeBuffer.pack(destination, a.field, other), destination: destination,
        address: AddressArithmetic(base: a, index: .slot(other)))
    }
    let a = shifted.index.isAccumulator ? .slot(slot(of: base)) : source(of: base, for: .i32Add)
    let destination = stack.pushSlot()
    let opcode: InternalOpcode =
      a.isAccumulator ? .i32_add_shl_left : shifted.index.isAccumulator ? .i32_add_shl_right : .i32_add_shl
    code.produce(
      opcode, CodeBuffer.pack(destination, a.field, shifted.index.field, shifted.shift), destination: destination,
      address: AddressArithmetic(base: a, index: shifted.index, shift: shifted.shift))
  }

  private mutating func takeShift(_ operand: SlotStack.Operand) -> AddressArithmetic? {
    guard let last = code.last, let address = last.address, address.base == nil else { return nil }
    return code.takeAddress(of: operand)
  }

  /// The 32 bits of a constant that fits an immediate, which is sign-extended.
  private func immediate(_ operand: SlotStack.Operand) -> UInt32? {
    guard operand.place == .constant else { return nil }
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
