import WasmTypes

/// Atomic operations. One form for every memory, address type and offset: the lock costs more than the general address.
extension Translator {
  /// [dst16 address16 memory32] [offset64] [value16 second16]; loads end before the values, stores have no result.
  mutating func translateAtomic(_ instruction: Instruction) {
    let opcode = instruction.opcode
    var operands: [SlotStack.Operand] = []
    for _ in 0..<opcode.signature.operandCount { operands.append(stack.pop()) }
    let slots = operands.reversed().map { slot(of: $0) }
    let destination = opcode.signature.results.isEmpty ? 0 : stack.pushSlot()
    let type = module.memories[Int(instruction.index)]
    let memory = instruction.index | (type.addressType == .i64 ? IndexFlag.wide : 0)
    code.mark(wasmOffset: instruction.offset)
    code.emit(atomicOpcode(opcode), CodeBuffer.pack(destination, slots[0], high: memory), instruction.bits)
    guard slots.count > 1 else { return }
    code.append(CodeBuffer.pack(slots[1], slots.count > 2 ? slots[2] : 0))
  }

  private func atomicOpcode(_ opcode: Opcode) -> InternalOpcode {
    switch opcode {
    case .memoryAtomicNotify: .memory_atomic_notify
    case .memoryAtomicWait32: .memory_atomic_wait32
    case .memoryAtomicWait64: .memory_atomic_wait64
    default: maps.pointee.atomic[opcode] ?? .unreachable
    }
  }
}
