import WasmTypes

/// Two operators in one instruction: the second takes the first one over, if that was written last and made one of its operands.
extension Translator {
  /// True where an operator was written that does what another one did as well.
  mutating func translateFused(_ opcode: Opcode, _ left: SlotStack.Operand, _ right: SlotStack.Operand) -> Bool {
    translateShiftedOperand(opcode, left, right) || translateLoadedProduct(opcode, left, right)
      || translateProductOperand(opcode, left, right) || translateLoadedOperand(opcode, left, right)
  }

  /// A sum, `or` or `xor` with an operand that was shifted or rotated by a constant.
  private mutating func translateShiftedOperand(
    _ opcode: Opcode, _ left: SlotStack.Operand, _ right: SlotStack.Operand
  ) -> Bool {
    guard code.last.exists,
      maps.pointee.shl[opcode] != nil || maps.pointee.shrU[opcode] != nil || maps.pointee.rotl[opcode] != nil,
      code.uses(.shiftedOperands)
    else { return false }
    return translateShiftedOperand(opcode, base: left, shifted: right)
      || translateShiftedOperand(opcode, base: right, shifted: left)
  }

  private mutating func translateShiftedOperand(
    _ opcode: Opcode, base: SlotStack.Operand, shifted: SlotStack.Operand
  ) -> Bool {
    let shift = code.operation(of: shifted)
    guard shift.exists, case .immediate(let bits) = shift.right, let forms = ShiftedForms(opcode, shift: shift.opcode, maps)
    else { return false }
    code.takeBackLast()
    let index = shift.left
    let a: Source = index.isAccumulator ? .slot(slot(of: base)) : source(of: base, for: opcode)
    let count = forms.count(bits)
    let destination = stack.pushSlot()
    code.produce(
      forms.opcode(base: a, index: index), CodeBuffer.pack(destination, a.field, index.field, count), destination: destination,
      operation: forms.isAddress ? Operation(.i32Add, a, index, shift: count) : .none)
    return true
  }

  /// `rotl(a ^ b, k)`, a step of many ciphers and hashes.
  mutating func translateRotatedXor(_ opcode: Opcode, _ operand: SlotStack.Operand, _ bits: UInt32) -> Bool {
    let (xor, forms): (Opcode, [InternalOpcode])
    switch opcode {
    case .i32Rotl, .i32Rotr: (xor, forms) = (.i32Xor, [.i32_rotl_of_xor, .i32_rotl_of_xor_left])
    case .i64Rotl, .i64Rotr: (xor, forms) = (.i64Xor, [.i64_rotl_of_xor, .i64_rotl_of_xor_left])
    default: return false
    }
    guard code.uses(.shiftedOperands),
      let operation = code.takeOperation(
        of: operand, where: { $0.opcode == xor && $0.hasSource }),
      case .source(let right) = operation.right
    else { return false }
    let left = operation.left
    let count = opcode == .i32Rotr || opcode == .i64Rotr ? 0 &- bits : bits
    let destination = stack.pushSlot()
    code.produce(
      forms[left.isAccumulator ? 1 : 0], CodeBuffer.pack(destination, left.field, right.field, Int(count & 63)),
      destination: destination)
    return true
  }

  /// A float sum or difference with a product as one of its operands. Both are rounded, as they would be apart.
  private mutating func translateProductOperand(
    _ opcode: Opcode, _ left: SlotStack.Operand, _ right: SlotStack.Operand
  ) -> Bool {
    let multiplication: Opcode
    switch opcode {
    case .f32Add, .f32Sub: multiplication = .f32Mul
    case .f64Add, .f64Sub: multiplication = .f64Mul
    default: return false
    }
    func isProduct(_ operation: Operation) -> Bool {
      operation.opcode == multiplication && operation.hasSource
    }
    guard code.uses(.products) else { return false }
    for isSecond in [true, false] {
      let (product, other) = isSecond ? (right, left) : (left, right)
      guard let operation = code.takeOperation(of: product, where: isProduct), case .source(let b) = operation.right else {
        continue
      }
      let a = operation.left
      let c = slot(of: other)
      let map = productForms(isSecond: isSecond, a, b)
      let destination = stack.pushSlot()
      code.produce(
        map[opcode] ?? .unreachable, CodeBuffer.pack(destination, a.field, b.field, c), destination: destination)
      return true
    }
    return false
  }

  /// The instructions for a product as an operand: with all operands in slots, and with one of the factors in the accumulator.
  private func productForms(isSecond: Bool, _ a: Source, _ b: Source) -> InternalOpcodeMap {
    let maps = maps.pointee
    if a.isAccumulator { return isSecond ? maps.leftProductSecond : maps.leftProductFirst }
    if b.isAccumulator { return isSecond ? maps.rightProductSecond : maps.rightProductFirst }
    return isSecond ? maps.productSecond : maps.productFirst
  }
}

/// The instructions for an operator and the shift of one of its operands.
private struct ShiftedForms {
  /// With both operands in slots, and with one or the other in the accumulator.
  private let forms: (slots: InternalOpcodeMap, left: InternalOpcodeMap, right: InternalOpcodeMap)
  private let outer: Opcode
  private let isRightRotation: Bool
  private let is64Bit: Bool
  /// Whether it is a sum that a load can take over.
  let isAddress: Bool

  /// Nil where there are none.
  init?(_ opcode: Opcode, shift: Opcode, _ tables: UnsafePointer<InternalOpcodeMaps>) {
    let maps = tables.pointee
    switch shift {
    case .i32Shl, .i64Shl: forms = (maps.shl, maps.leftShl, maps.rightShl)
    case .i32ShrU, .i64ShrU: forms = (maps.shrU, maps.leftShrU, maps.rightShrU)
    case .i32Rotl, .i64Rotl, .i32Rotr, .i64Rotr: forms = (maps.rotl, maps.leftRotl, maps.rightRotl)
    default: return nil
    }
    outer = opcode
    is64Bit = shift == .i64Shl || shift == .i64ShrU || shift == .i64Rotl || shift == .i64Rotr
    isRightRotation = shift == .i32Rotr || shift == .i64Rotr
    isAddress = opcode == .i32Add && shift == .i32Shl
    guard forms.slots[outer] != nil else { return nil }
  }

  func count(_ bits: UInt32) -> Int { Int((isRightRotation ? 0 &- bits : bits) & (is64Bit ? 63 : 31)) }

  func opcode(base: Source, index: Source) -> InternalOpcode {
    (base.isAccumulator ? forms.left : index.isAccumulator ? forms.right : forms.slots)[outer] ?? .unreachable
  }
}
