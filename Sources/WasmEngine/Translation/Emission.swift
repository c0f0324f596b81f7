import WasmTypes

/// The instruction written last and the value that it produces, for fusion with what follows.
struct LastInstruction {
  /// Its first word.
  var start: Int
  /// The slot that it writes.
  var destination: Int
  var comparison: Comparison?
  var address: AddressArithmetic?
}

/// A sum of 32 bits that a load can take over: `base + index << shift`.
struct AddressArithmetic {
  /// Nil for a shift that awaits its base.
  var base: Int?
  var index: Int
  var shift = 0
}

/// A comparison that a branch can take over.
struct Comparison {
  enum Right {
    case slot(Int)
    case immediate(UInt32)
  }
  var opcode: Opcode
  var left: Int
  var right: Right
}

/// Writing whole instructions. The first word is the handler's address, the second packs up to four fields.
extension CodeBuffer {
  static func pack(_ a: Int, _ b: Int = 0, _ c: Int = 0, _ d: Int = 0) -> UInt64 {
    UInt64(UInt16(truncatingIfNeeded: a)) | UInt64(UInt16(truncatingIfNeeded: b)) << 16
      | UInt64(UInt16(truncatingIfNeeded: c)) << 32 | UInt64(UInt16(truncatingIfNeeded: d)) << 48
  }

  /// Two slots and 32 bits.
  static func pack(_ a: Int, _ b: Int, high: UInt32) -> UInt64 { pack(a, b) | UInt64(high) << 32 }

  static func pack(low: UInt32, high: UInt32) -> UInt64 { UInt64(low) | UInt64(high) << 32 }

  /// Writes an instruction; the index of its first word.
  @discardableResult
  mutating func emit(_ opcode: InternalOpcode, _ operands: UInt64...) -> Int {
    last = nil
    beginInstruction()
    let start = count
    append(UInt64(HandlerAddresses.table[Int(opcode.rawValue)]))
    for operand in operands { append(operand) }
    return start
  }

  /// Writes an instruction that puts a value into `destination`, the low 16 bits of its first operand.
  mutating func produce(
    _ opcode: InternalOpcode, _ operand: UInt64, destination: Int, comparison: Comparison? = nil,
    address: AddressArithmetic? = nil
  ) {
    let start = emit(opcode, operand)
    last = LastInstruction(start: start, destination: destination, comparison: comparison, address: address)
  }

  /// Takes back the instruction written last if it is address arithmetic that made an operand.
  mutating func takeAddress(of operand: SlotStack.Operand) -> AddressArithmetic? {
    guard operand.place == .slot, let last, last.destination == operand.slot, let address = last.address else { return nil }
    truncate(to: last.start)
    self.last = nil
    return address
  }

  /// Moves an operand, wherever it is, to a slot.
  mutating func move(_ operand: SlotStack.Operand, to slot: Int) {
    switch operand.place {
    case .slot: copy(from: operand.slot, to: slot, wide: operand.isWide)
    case .local: copy(from: operand.local, to: slot, wide: operand.isWide)
    case .constant: constant(operand.bits, is64Bit: operand.is64Bit, to: slot)
    }
  }

  mutating func copy(from source: Int, to slot: Int, wide: Bool) {
    guard source != slot else { return }
    produce(wide ? .copy_wide : .copy, Self.pack(slot, source), destination: slot)
  }

  mutating func constant(_ bits: UInt64, is64Bit: Bool, to slot: Int) {
    if bits >> 32 == 0 || !is64Bit {
      produce(.const_32, Self.pack(slot, 0, high: UInt32(truncatingIfNeeded: bits)), destination: slot)
    } else if Int64(bitPattern: bits) == Int64(Int32(truncatingIfNeeded: bits)) {
      produce(.const_s32, Self.pack(slot, 0, high: UInt32(truncatingIfNeeded: bits)), destination: slot)
    } else {
      let start = emit(.const_64, Self.pack(slot), bits)
      last = LastInstruction(start: start, destination: slot)
    }
  }
}
