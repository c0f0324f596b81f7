import WasmTypes

/// Blocks, branches and returns.
extension Translator {
  /// What a conditional branch tests.
  private struct Condition {
    /// `Operation.none` where the test is whether `source` is not zero.
    var comparison = Operation.none
    var source = Source.accumulator
    /// True where an increment stood right before the comparison, that of `code.step`.
    var hasStep = false
  }

  /// Says that what follows cannot be reached from here.
  mutating func endBlock() {
    code.closeRegions()
    isReachable = false
    unreachableDepth = 0
  }

  func signature(_ type: BlockType) -> BlockSignature {
    switch type {
    case .empty: return BlockSignature()
    case .value(let type): return BlockSignature(results: type == .v128 ? shapes.wide : shapes.narrow)
    case .type(let index):
      let (parameters, results) = shapes[index]
      return BlockSignature(parameters: parameters, results: results)
    }
  }

  /// Puts what a block may change or find at its labels into slots: pending locals, and the block's parameters.
  mutating func settle(for type: BlockSignature) {
    stack.settleLocals(into: &code)
    stack.settleTop(type.parameters.count, into: &code)
  }

  mutating func translateBlock(_ type: BlockType) {
    let type = signature(type)
    settle(for: type)
    control.append(Control(kind: .block, label: code.makeLabel(), height: stack.count - type.parameters.count, type: type))
  }

  mutating func translateLoop(_ type: BlockType) {
    let type = signature(type)
    settle(for: type)
    let label = code.makeLabel()
    code.place(label)
    control.append(Control(kind: .loop, label: label, height: stack.count - type.parameters.count, type: type))
  }

  mutating func translateIf(_ instruction: Instruction) {
    let condition = popCondition()
    let type = signature(instruction.blockType)
    settle(for: type)
    let elseLabel = code.makeLabel()
    emitBranch(condition, ifTrue: false, to: elseLabel)
    control.append(
      Control(
        kind: .if, label: code.makeLabel(), elseLabel: elseLabel, height: stack.count - type.parameters.count, type: type))
  }

  mutating func translateElse() {
    guard !control.isEmpty else { return }
    var frame = control[control.count - 1]
    if isReachable {
      stack.settleTop(frame.type.results.count, into: &code)
      emitJump(to: frame.label)
      code.closeRegions()
    }
    code.place(frame.elseLabel)
    frame.kind = .else
    control[control.count - 1] = frame
    stack.truncate(to: frame.height)
    stack.pushSlots(frame.type.parameters)
    isReachable = true
  }

  mutating func translateEnd() {
    guard !control.isEmpty else { return }
    let frame = control.removeLast()
    if frame.kind == .function {
      if isReachable { emitReturn(isLast: true) }
      return
    }
    let results = frame.type.results
    if isReachable { stack.settleTop(results.count, into: &code) }
    // What falls through has left the results in their slots already.
    let areInPlace = isReachable && stack.count == frame.height + results.count
    if frame.tryRegion >= 0 { endTryRegion(frame.tryRegion) }
    if frame.kind == .if {
      // Without an else the parameters are the results.
      code.place(frame.elseLabel)
      isReachable = true
    }
    if frame.kind != .loop, code.label(frame.label).isUsed {
      code.place(frame.label)
      isReachable = true
    }
    if areInPlace { return }
    stack.truncate(to: frame.height)
    stack.pushSlots(results)
  }

  // MARK: Branches

  /// Pops a condition. A comparison that was written last is taken back, to become part of the branch.
  private mutating func popCondition() -> Condition {
    let operand = stack.pop()
    let hasStep = code.last.exists && code.step.exists && code.uses(.steps)
    let (traits, isFusing) = (traits, code.uses(.comparisonBranches))
    if let comparison = code.takeOperation(of: operand, where: { isFusing && traits[$0.opcode.index].isComparison }) {
      return Condition(comparison: comparison, hasStep: hasStep)
    }
    if operand.place == .local, operand.local == code.last.destination, code.noteStep() {
      return Condition(comparison: Operation(.i32Ne, .slot(operand.local), immediate: 0), hasStep: true)
    }
    return Condition(source: source(of: operand, for: .i32Eqz))
  }

  /// Writes a conditional branch; what follows it begins a region.
  private mutating func emitBranch(_ condition: Condition, ifTrue: Bool, to label: Int) {
    let start: Int
    var offset: CodeBuffer.Field
    if condition.comparison.exists {
      (start, offset) = emitComparisonBranch(condition, ifTrue: ifTrue)
    } else {
      start = code.perform(testOpcode(ifTrue: ifTrue, condition.source), CodeBuffer.pack(condition.source.field))
      offset = (start + 1) * 2 + 1
    }
    code.reference(label, from: start, offset: offset)
    guard isMetered else { return }
    let costs = code.count * 2
    code.append(0)
    code.referenceCost(label, field: costs)
    code.closeRegions()
    code.referenceRegionCost(code.openRegion(), field: costs + 1)
  }

  /// Writes a comparison that branches, with the increment before it where that is of an operand: its first word, and the field of its
  /// offset.
  private mutating func emitComparisonBranch(
    _ condition: Condition, ifTrue: Bool
  ) -> (start: Int, offset: CodeBuffer.Field) {
    let comparison = condition.comparison
    if condition.hasStep, let opcode = stepOpcode(comparison, ifTrue: ifTrue), code.takeBackStep() {
      let step = code.step
      let sum = CodeBuffer.pack(step.local, step.source.field, high: step.addend)
      let right: UInt64 =
        switch comparison.right {
        case .source(let source): CodeBuffer.pack(source.field)
        case .immediate(let bits): UInt64(bits)
        case .constant: 0
        }
      let start = code.perform(opcode, sum, right)
      code.accumulators.forget(slot: step.local)
      return (start, (start + 2) * 2 + 1)
    }
    let opcode = branchOpcode(comparison, ifTrue: ifTrue)
    switch comparison.right {
    case .source(let right):
      let start = code.perform(opcode, CodeBuffer.pack(comparison.left.field, right.field))
      return (start, (start + 1) * 2 + 1)
    case .immediate(let bits):
      let start = code.perform(opcode, CodeBuffer.pack(comparison.left.field, 0, high: bits), 0)
      return (start, (start + 2) * 2)
    case .constant(let bits):
      let start = code.perform(opcode, CodeBuffer.pack(comparison.left.field), bits)
      return (start, (start + 1) * 2 + 1)
    }
  }

  /// The instruction that increments, compares and branches; nil where the comparison is not of the local that was incremented.
  private func stepOpcode(_ comparison: Operation, ifTrue: Bool) -> InternalOpcode? {
    let step = code.step
    if comparison.left.isAccumulator {
      guard code.accumulators[.integer].word == step.start else { return nil }
    } else {
      guard comparison.left.field == step.local else { return nil }
    }
    guard !step.source.isAccumulator, let opcode = ifTrue ? comparison.opcode : traits[comparison.opcode.index].opposite else {
      return nil
    }
    switch comparison.right {
    case .immediate:
      return (isMetered ? maps.pointee.meteredStepImmediateBranch : maps.pointee.stepImmediateBranch)[opcode]
    case .source(let right):
      guard right.field != step.local else { return nil }
      return (isMetered ? maps.pointee.meteredStepBranch : maps.pointee.stepBranch)[opcode]
    case .constant: return nil
    }
  }

  private func testOpcode(ifTrue: Bool, _ source: Source) -> InternalOpcode {
    switch (ifTrue, isMetered, source.isAccumulator) {
    case (true, false, false): .br_if_nonzero
    case (false, false, false): .br_if_zero
    case (true, true, false): .br_if_nonzero_metered
    case (false, true, false): .br_if_zero_metered
    case (true, false, true): .br_if_nonzero_left
    case (false, false, true): .br_if_zero_left
    case (true, true, true): .br_if_nonzero_left_metered
    case (false, true, true): .br_if_zero_left_metered
    }
  }

  private func branchOpcode(_ comparison: Operation, ifTrue: Bool) -> InternalOpcode {
    let opposite = ifTrue ? nil : traits[comparison.opcode.index].opposite
    return branchMap(comparison, negated: !ifTrue && opposite == nil)[opposite ?? comparison.opcode] ?? .unreachable
  }

  private func branchMap(_ comparison: Operation, negated: Bool) -> InternalOpcodeMap {
    let isLeft = comparison.left.isAccumulator
    switch comparison.right {
    case .immediate:
      if isMetered { return isLeft ? maps.pointee.meteredLeftImmediateBranch : maps.pointee.meteredImmediateBranch }
      return isLeft ? maps.pointee.leftImmediateBranch : maps.pointee.immediateBranch
    case .constant where negated:
      if isMetered { return isLeft ? maps.pointee.meteredLeftConstantNotBranch : maps.pointee.meteredConstantNotBranch }
      return isLeft ? maps.pointee.leftConstantNotBranch : maps.pointee.constantNotBranch
    case .constant:
      if isMetered { return isLeft ? maps.pointee.meteredLeftConstantBranch : maps.pointee.meteredConstantBranch }
      return isLeft ? maps.pointee.leftConstantBranch : maps.pointee.constantBranch
    case .source: break
    }
    if negated {
      if isMetered { return isLeft ? maps.pointee.meteredLeftNotBranch : maps.pointee.meteredNotBranch }
      return isLeft ? maps.pointee.leftNotBranch : maps.pointee.notBranch
    }
    if isMetered { return isLeft ? maps.pointee.meteredLeftBranch : maps.pointee.meteredBranch }
    return isLeft ? maps.pointee.leftBranch : maps.pointee.branch
  }

  mutating func emitJump(to label: Int) {
    let start = code.emit(isMetered ? .br_metered : .br, 0)
    code.reference(label, from: start, offset: (start + 1) * 2)
    if isMetered { code.referenceCost(label, field: (start + 1) * 2 + 1) }
  }

  func target(_ depth: Int) -> Control { control[control.count - 1 - depth] }

  private func arity(_ frame: Control) -> Int { frame.kind == .loop ? frame.type.parameters.count : frame.type.results.count }

  /// The slot at which a branch to a block leaves its first value.
  func targetSlot(_ frame: Control) -> Int { frame.height < stack.count ? stack[frame.height].slot : stack.top }

  /// Moves the topmost `count` operands to where a branch to `frame` leaves them; they stay on the stack.
  private mutating func moveBranchValues(to frame: Control, count: Int) {
    guard count > 0 else { return }
    let first = stack.count - count
    var slot = targetSlot(frame)
    if first == frame.height { return stack.settleTop(count, into: &code) }
    if count > 2, stack.isSettled(from: first) {
      let slots = stack.top - stack[first].slot
      code.emit(.copy_many, CodeBuffer.pack(slot, stack[first].slot, high: UInt32(slots)))
      return
    }
    // Targets are never above their sources, so moving upwards overwrites nothing that is still needed.
    for index in first..<stack.count {
      let operand = stack[index]
      code.move(operand, to: slot)
      slot += operand.isWide ? 2 : 1
    }
    code.forgetLast()
  }

  mutating func translateBranch(_ depth: Int) {
    let frame = target(depth)
    if frame.kind == .function { return translateReturn() }
    moveBranchValues(to: frame, count: arity(frame))
    emitJump(to: frame.label)
    endBlock()
  }

  mutating func translateBranchIf(_ depth: Int) {
    translateBranch(if: popCondition(), isTrue: true, depth)
  }

  /// Writes a branch that is taken where a reference is null, or is not.
  mutating func branch(ifNull isNull: Bool, _ slot: Int, depth: Int) {
    let comparison = Operation(isNull ? .i64Eq : .i64Ne, .slot(slot), immediate: 0)
    translateBranch(if: Condition(comparison: comparison), isTrue: true, depth)
  }

  /// Writes a branch that is taken where an i32 is not zero, or is.
  mutating func branch(ifNonzero isNonzero: Bool, _ slot: Int, depth: Int) {
    translateBranch(if: Condition(source: .slot(slot)), isTrue: isNonzero, depth)
  }

  private mutating func translateBranch(if condition: Condition, isTrue: Bool, _ depth: Int) {
    let frame = target(depth)
    let count = arity(frame)
    if frame.kind != .function, count == 0 || stack.count - count == frame.height {
      if count > 0 { stack.settleTop(count, into: &code) }
      return emitBranch(condition, ifTrue: isTrue, to: frame.label)
    }
    // The values move only where the branch is taken: jump over that.
    let skip = code.makeLabel()
    stack.settleTop(count, into: &code)
    emitBranch(condition, ifTrue: !isTrue, to: skip)
    if frame.kind == .function {
      emitReturn(isLast: false)
    } else {
      moveBranchValues(to: frame, count: count)
      emitJump(to: frame.label)
    }
    code.closeRegions()
    code.place(skip)
  }

  mutating func translateBranchTable() {
    let index = source(of: stack.pop(), for: .i32Add)
    let labels = reader.labels
    let count = arity(target(Int(labels[labels.count - 1])))
    stack.settleTop(count, into: &code)
    let opcode: InternalOpcode =
      index.isAccumulator
      ? (isMetered ? .br_table_left_metered : .br_table_left) : (isMetered ? .br_table_metered : .br_table)
    let start = code.emit(opcode, CodeBuffer.pack(index.field, 0, high: UInt32(labels.count - 1)))
    // Targets that need their values moved, or return, get a stub behind the table; one for each depth.
    var stubs: [UInt32: Int] = [:]
    for (entry, depth) in labels.enumerated() {
      let frame = target(Int(depth))
      var label = frame.label
      if frame.kind == .function || (count > 0 && stack.count - count != frame.height) {
        label = stubs[depth] ?? code.makeLabel()
        stubs[depth] = label
      }
      code.append(0)
      let field = (start + 2 + entry) * 2
      code.reference(label, from: start, offset: field)
      if isMetered { code.referenceCost(label, field: field + 1) }
    }
    code.closeRegions()
    for (depth, label) in stubs.sorted(by: { $0.key < $1.key }) {
      code.place(label)
      let frame = target(Int(depth))
      if frame.kind == .function {
        emitReturn(isLast: false)
      } else {
        moveBranchValues(to: frame, count: count)
        emitJump(to: frame.label)
      }
      code.closeRegions()
    }
    endBlock()
  }

  mutating func translateReturn() {
    emitReturn(isLast: true)
    endBlock()
  }

  /// Writes a return of the function's results, which stay on the stack.
  ///
  /// `isLast` says that nothing else uses them.
  mutating func emitReturn(isLast: Bool) {
    switch resultShape.count {
    case 0: code.emit(.return_none, CodeBuffer.pack(0, link))
    case 1:
      let operand = stack[stack.count - 1]
      if resultShape.hasWide { return _ = code.emit(.return_vector, CodeBuffer.pack(slot(of: operand), link)) }
      emitReturn(of: operand, isLast: isLast)
    default:
      stack.settleTop(resultShape.count, into: &code)
      let first = stack[stack.count - resultShape.count].slot
      code.emit(.return_many, CodeBuffer.pack(first, link, high: UInt32(stack.top - first)))
    }
  }

  /// Writes a return of one number.
  private mutating func emitReturn(of value: SlotStack.Operand, isLast: Bool) {
    var operand = value
    if operand.place == .sum {
      code.sum(operand, to: operand.slot)
      operand = operand.inItsSlot
    }
    if operand.place == .slot || operand.place == .local {
      for (accumulator, opcode) in Self.accumulatorReturns where code.holds(operand, in: accumulator) {
        if isLast { _ = code.source(of: operand, in: accumulator) }
        return _ = code.emit(opcode, CodeBuffer.pack(0, link))
      }
    }
    code.emit(.return_one, CodeBuffer.pack(slot(of: operand), link))
  }

  private static let accumulatorReturns: [(Accumulator, InternalOpcode)] = [
    (.integer, .return_integer), (.single, .return_single), (.double, .return_double),
  ]
}
