import WasmTypes

/// References, casts, and calls through references.
extension Translator {
  /// Pops an operand, makes sure of its slot, and pushes it again: for instructions that look at a value and leave it.
  private mutating func settledTop() -> Int {
    let operand = stack.pop()
    let slot = slot(of: operand)
    stack.restore(operand)
    return slot
  }

  /// Instructions of function references and of garbage collection.
  mutating func translateReference(_ instruction: Instruction) {
    switch instruction.opcode {
    case .refAsNonNull:
      let slot = settledTop()
      code.mark(wasmOffset: instruction.offset)
      code.emit(.trap_if_null, CodeBuffer.pack(slot))
    case .brOnNull:
      let operand = stack.pop()
      branch(ifNull: true, slot(of: operand), depth: Int(instruction.index))
      stack.restore(operand)
    case .brOnNonNull:
      branch(ifNull: false, settledTop(), depth: Int(instruction.index))
      _ = stack.pop()
    case .callRef, .returnCallRef: translateCallReference(instruction)
    case .refEq: translateBinary(.i64Eq, at: instruction.offset)
    case .refI31: produce(.ref_i31, from: popSlot())
    case .i31GetS, .i31GetU:
      let source = popSlot()
      code.mark(wasmOffset: instruction.offset)
      produce(instruction.opcode == .i31GetS ? .i31_get_s : .i31_get_u, from: source)
    case .anyConvertExtern, .externConvertAny:
      // A reference has the same bits on both sides.
      break
    case .refTest, .refTestNull:
      let source = popSlot()
      let slot = stack.pushSlot()
      emitTest(ReferenceType(instruction.heapType, nullable: instruction.opcode == .refTestNull), of: source, to: slot)
    case .refCast, .refCastNull:
      let slot = settledTop()
      code.mark(wasmOffset: instruction.offset)
      emitCast(ReferenceType(instruction.heapType, nullable: instruction.opcode == .refCastNull), of: slot)
    case .brOnCast, .brOnCastFail:
      let source = settledTop()
      let test = stack.pushSlot()
      emitTest(instruction.castTarget, of: source, to: test)
      _ = stack.pop()
      branch(ifNonzero: instruction.opcode == .brOnCast, test, depth: Int(instruction.index))
    default: translateAggregate(instruction)
    }
  }

  // MARK: Calls

  private mutating func translateCallReference(_ instruction: Instruction) {
    let isTail = instruction.opcode == .returnCallRef
    let type = shapes[Int(instruction.index)]
    let reference = popSlot()
    let (first, slots) = takeArguments(type.parameters.count)
    code.mark(wasmOffset: instruction.offset)
    let start = code.count
    if isTail {
      code.emit(.return_call_ref, CodeBuffer.pack(reference), 0, CodeBuffer.pack(first, link, high: UInt32(slots)))
      endTailCall(type.results, start, returns: true)
    } else {
      code.emit(.call_ref, CodeBuffer.pack(reference, 0, high: UInt32(first * 8)))
      stack.pushSlots(type.results)
    }
  }

  // MARK: Casts

  /// What a cast to a type needs to know: of a concrete type its index and depth, of an abstract one the kinds below it.
  private enum Target {
    case type(index: UInt32, depth: UInt32, kind: ObjectKind?)
    case kinds(UInt32)
  }

  private func target(_ type: HeapType) -> Target {
    if let index = type.index {
      let kind: ObjectKind? =
        switch module.types[index].composite {
        case .function: nil
        case .structure: .structure
        case .array: .array
        }
      return .type(index: UInt32(truncatingIfNeeded: index), depth: module.layouts[index].depth, kind: kind)
    }
    let aggregates = KindMask.structure | KindMask.array
    return switch type {
    case .eq: .kinds(KindMask.i31 | aggregates)
    case .i31: .kinds(KindMask.i31)
    case .struct: .kinds(KindMask.structure)
    case .array: .kinds(KindMask.array)
    case .none, .noFunc, .noExtern, .noExn: .kinds(0)
    default: .kinds(KindMask.i31 | aggregates | KindMask.other)
    }
  }

  private mutating func emitTest(_ type: ReferenceType, of source: Int, to slot: Int) {
    emit(type, slot, source, .ref_test_type, .ref_test_function, .ref_test_kind)
  }

  private mutating func emitCast(_ type: ReferenceType, of source: Int) {
    emit(type, 0, source, .ref_cast_type, .ref_cast_function, .ref_cast_kind)
  }

  private mutating func emit(
    _ type: ReferenceType, _ slot: Int, _ source: Int, _ concrete: InternalOpcode, _ function: InternalOpcode,
    _ abstract: InternalOpcode
  ) {
    switch target(type.heapType) {
    case .type(let index, let depth, let kind):
      let flags = (kind?.rawValue ?? 0) | (type.isNullable ? 1 << 8 : 0)
      code.emit(
        kind == nil ? function : concrete, CodeBuffer.pack(slot, source, high: index), CodeBuffer.pack(low: depth, high: flags))
    case .kinds(let mask):
      code.emit(abstract, CodeBuffer.pack(slot, source, high: mask | (type.isNullable ? KindMask.null : 0)))
    }
  }
}
