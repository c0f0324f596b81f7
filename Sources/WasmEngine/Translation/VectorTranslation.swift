import WasmTypes

/// Vector instructions (specification 3.0, 4.6).
extension Translator {
  mutating func translateVector(_ instruction: Instruction) {
    switch instruction.opcode.immediates {
    case .v128:
      let destination = stack.pushSlot(wide: true)
      emit(.const_128, [CodeBuffer.pack(destination), instruction.bits, instruction.bitsHigh], to: destination)
    case .shuffle: translateShuffle(ShuffleLanes(instruction))
    case .lane: translateLane(instruction)
    case .memarg, .memargLane: translateVectorAccess(instruction)
    default: translateVectorOperator(instruction.opcode)
    }
  }

  /// Writes an instruction that puts a value into `destination`.
  private mutating func emit(_ opcode: InternalOpcode, _ operands: [UInt64], to destination: Int) {
    code.produce(opcode, operands[0], destination: destination)
    for operand in operands.dropFirst() { code.append(operand) }
  }

  private func internalOpcode(_ opcode: Opcode) -> InternalOpcode {
    maps.pointee.vector[opcode] ?? .unreachable
  }

  private mutating func translateVectorOperator(_ opcode: Opcode) {
    let count = opcode.signature.operandCount
    let third = count > 2 ? stack.pop() : nil
    let second = count > 1 ? stack.pop() : nil
    let takesConstant = maps.pointee.vectorConstant[opcode] != nil && code.uses(.vectorOperands)
    let constant = takesConstant ? second.flatMap { takeConstant($0) } : nil
    let first = stack.pop()
    if let second, code.uses(.vectorOperands), translateFusedVector(opcode, first, second) { return }
    let a = slot(of: first)
    if let second, second.isConstant, let shift = maps.pointee.vectorImmediate[opcode] {
      let destination = stack.pushSlot(wide: true)
      let count = UInt32(truncatingIfNeeded: second.bits)
      return code.produce(
        shift, CodeBuffer.pack(destination, a, high: count), destination: destination,
        operation: Operation(opcode, .slot(a), immediate: count))
    }
    if let constant, let fused = maps.pointee.vectorConstant[opcode] {
      let destination = stack.pushSlot(wide: true)
      return emit(fused, [CodeBuffer.pack(destination, a), constant.low, constant.high], to: destination)
    }
    let b = second.map { slot(of: $0) } ?? 0
    let c = third.map { slot(of: $0) } ?? 0
    let destination = stack.pushSlot(wide: opcode.signature.resultIsVector)
    code.produce(
      internalOpcode(opcode), CodeBuffer.pack(destination, a, b, c), destination: destination,
      operation: Operation(opcode, .slot(a), .slot(b)))
  }

  /// An operator that does a shift or a product as well, which was written last and made one of its operands; false where none does.
  private mutating func translateFusedVector(
    _ opcode: Opcode, _ first: SlotStack.Operand, _ second: SlotStack.Operand
  ) -> Bool {
    for (operand, other, isSecond) in [(second, first, true), (first, second, false)] {
      let operation = code.operation(of: operand)
      guard operation.exists else { continue }
      let fused: InternalOpcode?
      let third: Int
      switch operation.right {
      case .immediate(let count):
        guard let (forms, width) = shiftedOperand(operation.opcode) else { continue }
        (fused, third) = (forms[opcode], Int(count) % width)
      case .source(let right):
        guard let factor = Self.multiplication(opcode), operation.opcode == factor else { continue }
        (fused, third) = ((isSecond ? maps.pointee.productSecond : maps.pointee.productFirst)[opcode], right.field)
      case .constant: continue
      }
      guard let fused, code.takeOperation(of: operand, where: { _ in true }) != nil else { continue }
      let (a, b) = (operation.left.field, slot(of: other))
      let destination = stack.pushSlot(wide: true)
      let isShift = Self.multiplication(opcode) == nil
      code.produce(
        fused, isShift ? CodeBuffer.pack(destination, b, a, third) : CodeBuffer.pack(destination, a, third, b),
        destination: destination)
      return true
    }
    return false
  }

  private static func multiplication(_ sum: Opcode) -> Opcode? {
    switch sum {
    case .f32x4Add, .f32x4Sub: .f32x4Mul
    case .f64x2Add, .f64x2Sub: .f64x2Mul
    default: nil
    }
  }

  /// The operators that take a shift over, and the bits of a lane.
  private func shiftedOperand(_ shift: Opcode) -> (InternalOpcodeMap, Int)? {
    switch shift {
    case .i16x8Shl: (maps.pointee.i16x8ShlOperand, 16)
    case .i16x8ShrU: (maps.pointee.i16x8ShrUOperand, 16)
    case .i32x4Shl: (maps.pointee.i32x4ShlOperand, 32)
    case .i32x4ShrU: (maps.pointee.i32x4ShrUOperand, 32)
    case .i64x2Shl: (maps.pointee.i64x2ShlOperand, 64)
    case .i64x2ShrU: (maps.pointee.i64x2ShrUOperand, 64)
    default: nil
    }
  }

  /// Takes back the constant that was written last, if it is the popped operand, to become part of the instruction that uses it.
  private mutating func takeConstant(_ operand: SlotStack.Operand) -> (low: UInt64, high: UInt64)? {
    let start = code.last.start
    guard operand.isInSlot, start >= 0, code.last.destination == operand.slot, start + 4 == code.count,
      code.words[start] == code.handler(.const_128)
    else { return nil }
    let (low, high) = (code.words[start + 2], code.words[start + 3])
    code.takeBackLast()
    return (low, high)
  }

  // MARK: Lanes

  private mutating func translateLane(_ instruction: Instruction) {
    let opcode = instruction.opcode
    let size = 16 / opcode.laneCount
    if opcode.signature.operandCount == 1 {
      let vector = popSlot()
      let destination = stack.pushSlot()
      let place = Self.place(ofLane: instruction.bitsHigh, size: size, in: vector)
      return code.produce(internalOpcode(opcode), CodeBuffer.pack(destination, 0, high: place), destination: destination)
    }
    let (right, left) = (stack.pop(), stack.pop())
    let (vector, value) = (slot(of: left), slot(of: right))
    let destination = stack.pushSlot(wide: true)
    let mask = Self.mask(ofLane: instruction.bitsHigh, size: size)
    emit(internalOpcode(opcode), [CodeBuffer.pack(destination, vector, value), mask.low, mask.high], to: destination)
  }

  /// The byte of the frame at which a lane of the vector in a slot begins.
  private static func place(ofLane lane: UInt64, size: Int, in slot: Int) -> UInt32 {
    UInt32(truncatingIfNeeded: slot * 8 + Int(truncatingIfNeeded: lane) * size)
  }

  /// Ones in a lane of `size` bytes, zeros around it.
  private static func mask(ofLane lane: UInt64, size: Int) -> (low: UInt64, high: UInt64) {
    let bit = Int(truncatingIfNeeded: lane) * size * 8
    let ones: UInt64 = size == 8 ? .max : 1 << UInt64(size * 8) - 1
    return bit < 64 ? (ones << UInt64(bit), 0) : (0, ones << UInt64(bit - 64))
  }

  // MARK: Memory

  private mutating func translateVectorAccess(_ instruction: Instruction) {
    let opcode = instruction.opcode
    let memory = Int(instruction.index)
    let type = module.memories[memory]
    let isNear = memory == 0 && type.addressType == .i32 && instruction.bits >> 32 == 0
    let far = isNear ? nil : UInt32(memory) | (type.addressType == .i64 ? IndexFlag.wide : 0)
    let offset = isNear ? [] : [instruction.bits]
    let isLane = opcode.immediates == .memargLane
    if !opcode.signature.resultIsVector {
      let (right, left) = (stack.pop(), stack.pop())
      let value = slot(of: right)
      let address = vectorAddress(left, instruction, far: far)
      code.mark(wasmOffset: instruction.offset)
      code.perform(
        address.forms[opcode] ?? .unreachable, CodeBuffer.pack(address.source.field, isLane ? 0 : value, high: address.high))
      for word in offset { code.append(word) }
      guard isLane else { return }
      code.append(UInt64(Self.place(ofLane: instruction.bitsHigh, size: opcode.naturalAlignment, in: value)))
    } else if isLane {
      let (right, left) = (stack.pop(), stack.pop())
      let vector = slot(of: right)
      let address = vectorAddress(left, instruction, far: far)
      let destination = stack.pushSlot(wide: true)
      let mask = Self.mask(ofLane: instruction.bitsHigh, size: opcode.naturalAlignment)
      code.mark(wasmOffset: instruction.offset)
      let words =
        [CodeBuffer.pack(destination, address.source.field, high: address.high)] + offset
        + [CodeBuffer.pack(vector), mask.low, mask.high]
      emit(address.forms[opcode] ?? .unreachable, words, to: destination)
    } else {
      let address = vectorAddress(stack.pop(), instruction, far: far)
      let destination = stack.pushSlot(wide: true)
      code.mark(wasmOffset: instruction.offset)
      emit(
        address.forms[opcode] ?? .unreachable,
        [CodeBuffer.pack(destination, address.source.field, high: address.high)] + offset, to: destination)
    }
  }

  /// Where a vector access finds its address, and its forms.
  private struct VectorAddress {
    var source: Source
    var high: UInt32
    var forms: InternalOpcodeMap
  }

  /// Pops an address; a displacement becomes part of the access where it can.
  private mutating func vectorAddress(_ operand: SlotStack.Operand, _ instruction: Instruction, far: UInt32?) -> VectorAddress {
    if let far { return VectorAddress(source: .slot(slot(of: operand)), high: far, forms: maps.pointee.farVector) }
    let offset = UInt32(truncatingIfNeeded: instruction.bits)
    if offset == 0, operand.place == .sum {
      let source = code.localSource(operand.local, in: .integer)
      return VectorAddress(
        source: source, high: UInt32(truncatingIfNeeded: operand.bits),
        forms: source.isAccumulator ? maps.pointee.vectorDisplacedLeft : maps.pointee.vectorDisplaced)
    }
    let source = source(of: operand, for: .i32Add)
    return VectorAddress(
      source: source, high: offset, forms: source.isAccumulator ? maps.pointee.vectorLeft : maps.pointee.vector)
  }

  // MARK: Shuffles

  private mutating func translateShuffle(_ lanes: ShuffleLanes) {
    let (right, left) = (stack.pop(), stack.pop())
    var (a, b) = (slot(of: left), slot(of: right))
    if let opcode = lanes.pattern {
      let destination = stack.pushSlot(wide: true)
      return code.produce(opcode, CodeBuffer.pack(destination, a, b), destination: destination)
    }
    if abs(a - b) * 8 + 15 > Int(UInt16.max) {
      // Out of reach from each other: into their own slots, which are neighbours.
      code.copy(from: a, to: left.slot, wide: true)
      code.copy(from: b, to: right.slot, wide: true)
      (a, b) = (left.slot, right.slot)
    }
    let (base, width) = (min(a, b), lanes.pieceWidth)
    var fields = [stack.pushSlot(wide: true), base]
    func place(_ lane: Int) -> Int { ((lane < 16 ? a : b) - base) * 8 + lane % 16 }
    let run = width == 1 ? lanes.runStart : nil
    let within = width == 1 && run == nil ? lanes.bytesWithin32 : nil
    if let run {
      fields += [0, 8, 16].map { place((run & ~7) + $0) } + [run % 8 * 8]
    } else if let within {
      fields += within.starts.map(place) + within.bytes.map { $0 * 8 }
    } else {
      fields += stride(from: 0, to: 16, by: width).map { place(Int(lanes[$0])) }
    }
    while fields.count % 4 != 0 { fields.append(0) }
    let words = stride(from: 0, to: fields.count, by: 4).map {
      CodeBuffer.pack(fields[$0], fields[$0 + 1], fields[$0 + 2], fields[$0 + 3])
    }
    let opcode: InternalOpcode =
      switch width {
      case 8: .shuffle_64
      case 4: .shuffle_32
      case 2: .shuffle_16
      default: run != nil ? .shuffle_run : within != nil ? .shuffle_within_32 : .shuffle_8
      }
    emit(opcode, words, to: fields[0])
  }
}

extension InstructionSignature {
  /// True where the one result is a vector.
  var resultIsVector: Bool { rawValue >> 16 & 0xF == UInt32(OperandType.v128.rawValue) }
}
