import WasmTypes

/// Calls. Arguments are built where the callee's frame begins, and its results come back to the same place.
extension Translator {
  /// A direct call.
  mutating func translateCall(_ function: Int, at offset: Int) {
    let type = shapes[module.functions[function]]
    let (first, _) = takeArguments(type.parameters.count)
    code.mark(wasmOffset: offset)
    let delta = UInt32(first * 8)
    if function < module.importedFunctionCount {
      code.emit(.call_import, CodeBuffer.pack(low: UInt32(function), high: delta))
    } else {
      code.emit(isMetered ? .call_metered : .call, callee(function), UInt64(delta))
    }
    stack.pushSlots(type.results)
  }

  mutating func translateTailCall(_ function: Int, at offset: Int) {
    let type = shapes[module.functions[function]]
    let (first, slots) = takeArguments(type.parameters.count)
    code.mark(wasmOffset: offset)
    let start = code.count
    let tail = CodeBuffer.pack(first, link, high: UInt32(slots))
    let isImport = function < module.importedFunctionCount
    if isImport {
      code.emit(.return_call_import, UInt64(function), tail)
    } else {
      code.emit(.return_call, callee(function), tail)
    }
    endTailCall(type.results, start, returns: isImport)
  }

  mutating func translateIndirectCall(_ instruction: Instruction) {
    let isTail = instruction.opcode == .returnCallIndirect
    let isWide = module.tables[Int(instruction.index2)].addressType == .i64
    let type = shapes[Int(instruction.index)]
    let operand = stack.pop()
    stack.settleTop(type.parameters.count, into: &code)
    // The index stays where it is, once the arguments are in their slots.
    let index = isTail || isWide ? Source.slot(slot(of: operand)) : source(of: operand, for: .i32Add)
    let (first, slots) = takeArguments(type.parameters.count)
    code.mark(wasmOffset: instruction.offset)
    let start = code.count
    let callee = CodeBuffer.pack(low: instruction.index, high: instruction.index2)
    if isTail {
      let tail = CodeBuffer.pack(first, link, high: UInt32(slots))
      code.emit(isWide ? .return_call_indirect_wide : .return_call_indirect, CodeBuffer.pack(index.field), callee, tail)
      endTailCall(type.results, start, returns: true)
    } else {
      let opcode: InternalOpcode =
        isWide ? .call_indirect_wide : index.isAccumulator ? .call_indirect_left : .call_indirect
      code.emit(opcode, CodeBuffer.pack(index.field, 0, high: UInt32(first * 8)), callee)
      stack.pushSlots(type.results)
    }
  }

  /// Pops the arguments of a call, which are in their slots then: the first one's slot, and how many slots they take.
  mutating func takeArguments(_ count: Int) -> (first: Int, slots: Int) {
    guard count > 0 else { return (stack.top, 0) }
    stack.settleTop(count, into: &code)
    let first = stack[stack.count - count].slot
    let slots = stack.top - first
    stack.truncate(to: stack.count - count)
    return (first, slots)
  }

  private func callee(_ function: Int) -> UInt64 {
    UInt64(UInt(bitPattern: functions + (function - module.importedFunctionCount)))
  }

  /// Ends the code that a tail call began at `start`. `returns`: a host function's results come back here, to be returned.
  mutating func endTailCall(_ results: SlotShape, _ start: Int, returns: Bool) {
    stack.pushSlots(results)
    tryRegions.exclude(start..<code.count)
    if returns { emitReturn(isLast: true) }
    endBlock()
  }
}
