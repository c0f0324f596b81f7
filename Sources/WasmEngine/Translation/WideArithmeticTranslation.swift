import WasmTypes

/// Wide arithmetic: two results, in slots beside each other.
extension Translator {
  mutating func translateWide(_ opcode: Opcode) {
    let isSum = opcode == .i64Add128 || opcode == .i64Sub128
    var operands: [SlotStack.Operand] = []
    for _ in 0..<opcode.signature.operandCount { operands.append(stack.pop()) }
    let slots = operands.reversed().map { slot(of: $0) }
    let destination = stack.pushSlot()
    stack.pushSlot()
    if isSum {
      let sum = opcode == .i64Add128 ? InternalOpcode.i64_add128 : .i64_sub128
      code.emit(sum, CodeBuffer.pack(destination, slots[0], slots[1], slots[2]), CodeBuffer.pack(slots[3]))
    } else {
      let product = opcode == .i64MulWideS ? InternalOpcode.i64_mul_wide_s : .i64_mul_wide_u
      code.emit(product, CodeBuffer.pack(destination, slots[0], slots[1]))
    }
  }
}
