import WasmTypes

/// Calls. Arguments are built where the callee's frame begins, and its results come back to the same place.
extension Translator {
  mutating func translateCall(_ instruction: Instruction) {
    let isIndirect = instruction.opcode == .callIndirect || instruction.opcode == .returnCallIndirect
    let isTail = instruction.opcode == .returnCall || instruction.opcode == .returnCallIndirect
    let type: (parameters: SlotShape, results: SlotShape)
    var operand: SlotStack.Operand?
    if isIndirect {
      type = shapes[Int(instruction.index)]
      operand = stack.pop()
    } else {
      type = shapes[module.functions[Int(instruction.index)]]
    }
    let count = type.parameters.count
    stack.settleTop(count, into: &code)
    let index = indexSource(operand, isPlain: isIndirect && !isTail && module.tables[Int(instruction.index2)].addressType == .i32)
    let first = count > 0 ? stack[stack.count - count].slot : stack.top
    let argumentSlots = stack.top - first
    stack.truncate(to: stack.count - count)
    code.mark(wasmOffset: instruction.offset)
    let start = code.count
    let delta = UInt32(first * 8)
    let tail = CodeBuffer.pack(first, link, high: UInt32(argumentSlots))
    if isIndirect {
      let table = module.tables[Int(instruction.index2)]
      let callee = CodeBuffer.pack(low: instruction.index, high: instruction.index2)
      let isWide = table.addressType == .i64
      if isTail {
        code.emit(
          isWide ? .return_call_indirect_wide : .return_call_indirect, CodeBuffer.pack(index.field), callee, tail)
      } else {
        let opcode: InternalOpcode =
          isWide ? .call_indirect_wide : index.isAccumulator ? .call_indirect_left : .call_indirect
        code.emit(opcode, CodeBuffer.pack(index.field, 0, high: delta), callee)
      }
    } else if Int(instruction.index) < module.importedFunctionCount {
      if isTail {
        code.emit(.return_call_import, UInt64(instruction.index), tail)
      } else {
        code.emit(.call_import, CodeBuffer.pack(low: instruction.index, high: delta))
      }
    } else {
      let callee = functions + (Int(instruction.index) - module.importedFunctionCount)
      let address = UInt64(UInt(bitPattern: callee))
      if isTail {
        code.emit(.return_call, address, tail)
      } else {
        code.emit(isMetered ? .call_metered : .call, address, UInt64(delta))
      }
    }
    stack.pushSlots(type.results)
    guard isTail else { return }
    tryRegions.exclude(start..<code.count)
    // A host function's results come back here, to be returned.
    if isIndirect || Int(instruction.index) < module.importedFunctionCount { emitReturn(isLast: true) }
    endBlock()
  }

  /// Where an indirect call finds its index, once the arguments are in their slots.
  private mutating func indexSource(_ operand: SlotStack.Operand?, isPlain: Bool) -> Source {
    guard let operand else { return .slot(0) }
    return isPlain ? source(of: operand, for: .i32Add) : .slot(slot(of: operand))
  }
}
