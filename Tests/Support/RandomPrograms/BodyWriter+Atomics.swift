import WasmTypes

extension BodyWriter {
  /// Pushes what an atomic access gives.
  mutating func atomic(_ type: UInt8, _ depth: Int) {
    guard let opcodes = RandomOperators.atomics[type] else { return leaf(type) }
    atomicAccess(pick(opcodes), depth)
  }

  mutating func atomicStatement() {
    if chance(1, of: 8) {
      op(.atomicFence)
      bytes.append(0)
    } else {
      atomicAccess(pick(RandomOperators.atomicStores), 2)
    }
  }

  private mutating func atomicAccess(_ opcode: Opcode, _ depth: Int) {
    let memory = random.below(program.memories.count)
    masked(depth - 1)
    constant(i32, chance(29, of: 30) ? 0xFF8 : 0xFFF)
    op(.i32And)
    if program.memories[memory].isWide { op(.i64ExtendI32U) }
    for operand in opcode.signature.operands.dropFirst() { expression(operand.code, depth - 1) }
    op(opcode)
    let alignment = opcode.naturalAlignment.trailingZeroBitCount
    bytes += memory == 0 ? leb(alignment) : leb(alignment | 0x40) + leb(memory)
    // An access that is neither aligned nor within bounds may trap either way.
    bytes += leb(random.below(30) * 8)
  }
}
