import WasmTypes

/// Exceptions. A try_table is a block whose code the exception table remembers; an exception's values are put where a branch to the
/// clause's label leaves them, and a jump behind the function's code goes on from there, paying like any other.
extension Translator {
  mutating func translateTryTable(_ instruction: Instruction) {
    let type = signature(instruction.blockType)
    settle(for: type)
    code.forgetLast()
    code.isStraight = false
    let height = stack.count - type.parameters.count
    let clauses = reader.catches.map { clause in
      // The labels of the clauses do not count the block itself.
      let frame = target(Int(clause.label))
      let namesTag = clause.kind == .catch || clause.kind == .catchRef
      let isReturn = frame.kind == .function
      if !isReturn { code.markHandler(frame.label) }
      return TryRegions.Clause(
        tag: namesTag ? Int(clause.tag) : nil, bringsReference: clause.kind == .catchRef || clause.kind == .catchAllRef,
        slot: isReturn ? 0 : targetSlot(frame), label: isReturn ? -1 : frame.label)
    }
    let region = tryRegions.open(clauses, at: code.count)
    control.append(
      Control(kind: .block, label: code.makeLabel(), tryRegion: region, height: height, type: type))
  }

  mutating func endTryRegion(_ region: Int) {
    code.forgetLast()
    tryRegions.close(region, at: code.count)
  }

  mutating func translateThrow(_ instruction: Instruction) {
    let count = shapes[module.tags[Int(instruction.index)]].parameters.count
    stack.settleTop(count, into: &code)
    let first = count > 0 ? stack[stack.count - count].slot : stack.top
    code.mark(wasmOffset: instruction.offset)
    code.emit(.throw_tag, CodeBuffer.pack(first, 0, high: instruction.index))
    endBlock()
  }

  /// Writes the jumps that exceptions land on, behind the function's code: one for each label.
  mutating func emitLandings() {
    for clause in tryRegions.clauses where tryRegions.landings[clause.label] == nil {
      tryRegions.landings[clause.label] = code.count
      if clause.label < 0 {
        // The values have been put where results go.
        code.emit(.return_none, CodeBuffer.pack(0, link))
      } else {
        emitJump(to: clause.label)
      }
    }
  }
}
