import WasmTypes

/// The instruction written last and the value that it produces, for fusion with what follows.
struct LastInstruction: BitwiseCopyable {
  /// Its first word; −1 where there is none, or where something can jump behind it.
  fileprivate(set) var start = -1
  /// The slot that it writes.
  fileprivate(set) var destination = 0
  /// What it computes, where that can become part of another instruction.
  fileprivate(set) var operation = Operation.none
  /// What the accumulators held before it.
  fileprivate(set) var accumulators = AccumulatorState()

  var exists: Bool { start >= 0 }
  /// True for `destination = source + addend`, of 32 bits.
  @inline(__always) var isStep: Bool { exists && operation.isStep }
}

/// A local that was set to a sum with a constant: `local = source + addend`, of 32 bits.
struct Step: BitwiseCopyable {
  /// The instruction's first word; −1 where there is none.
  fileprivate(set) var start = -1
  fileprivate(set) var local = 0
  fileprivate var operation = Operation.none
  /// What the accumulators held before it.
  fileprivate var accumulators = AccumulatorState()

  init() {}

  @inline(__always) fileprivate init(_ last: LastInstruction) {
    (start, local, operation, accumulators) = (last.start, last.destination, last.operation, last.accumulators)
  }

  var exists: Bool { start >= 0 }
  var source: Source { operation.left }
  var addend: UInt32 { if case .immediate(let addend) = operation.right { addend } else { 0 } }
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

  /// Writes an instruction that may write any slot, or let other code run; the index of its first word.
  @discardableResult
  mutating func emit(_ opcode: InternalOpcode) -> Int {
    accumulators = AccumulatorState()
    return begin(opcode)
  }

  @discardableResult
  mutating func emit(_ opcode: InternalOpcode, _ first: UInt64) -> Int {
    accumulators = AccumulatorState()
    return perform(opcode, first)
  }

  @discardableResult
  mutating func emit(_ opcode: InternalOpcode, _ first: UInt64, _ second: UInt64) -> Int {
    let start = emit(opcode, first)
    append(second)
    return start
  }

  @discardableResult
  mutating func emit(_ opcode: InternalOpcode, _ first: UInt64, _ second: UInt64, _ third: UInt64) -> Int {
    let start = emit(opcode, first, second)
    append(third)
    return start
  }

  /// Writes an instruction that writes no slot and leaves the accumulators alone; the index of its first word.
  @discardableResult
  mutating func perform(_ opcode: InternalOpcode, _ first: UInt64) -> Int {
    let start = begin(opcode)
    append(first)
    return start
  }

  @discardableResult
  mutating func perform(_ opcode: InternalOpcode, _ first: UInt64, _ second: UInt64) -> Int {
    let start = perform(opcode, first)
    append(second)
    return start
  }

  /// Writes the first word.
  @inline(__always) private mutating func begin(_ opcode: InternalOpcode) -> Int {
    forgetLast()
    beginInstruction()
    let start = count
    append(handler(opcode))
    return start
  }

  /// Writes an instruction that puts a value into `destination`, the low 16 bits of its first operand.
  mutating func produce(_ opcode: InternalOpcode, _ first: UInt64, destination: Int, operation: Operation = .none) {
    if last.isStep { step = Step(last) } else { step.start = -1 }
    last.accumulators = accumulators
    beginInstruction()
    let start = count
    append(handler(opcode), first)
    accumulate(opcode, start, destination)
    (last.start, last.destination, last.operation) = (start, destination, operation)
  }

  mutating func produce(
    _ opcode: InternalOpcode, _ first: UInt64, _ second: UInt64, destination: Int, operation: Operation = .none
  ) {
    produce(opcode, first, destination: destination, operation: operation)
    append(second)
  }

  /// Says that nothing can be fused with the instruction written last.
  @inline(__always) mutating func forgetLast() { last.start = -1 }

  /// Says that the code from a word on puts a value into `destination`.
  mutating func produced(from start: Int, destination: Int) {
    (last.start, last.destination, last.operation, last.accumulators) = (start, destination, .none, accumulators)
  }

  /// Remembers what the instruction at `start` leaves in its accumulator, if it has one.
  @inline(__always) private mutating func accumulate(_ opcode: InternalOpcode, _ start: Int, _ destination: Int) {
    accumulators.forget(slot: destination)
    let result = results[opcode.index]
    guard let accumulator = result.accumulator, uses(.accumulators) else { return }
    accumulators.note(result, accumulator, slot: destination, word: start)
  }

  /// Lets the instruction written last write another slot.
  @inline(__always) mutating func redirectLast(to slot: Int) {
    patchSlot(word: last.start + 1, to: slot)
    accumulators.move(from: last.destination, to: slot, word: last.start)
    last.destination = slot
  }

  /// Takes back the instruction written last.
  @inline(__always) mutating func takeBackLast() {
    truncate(to: last.start)
    accumulators = last.accumulators
    forgetLast()
  }

  /// Where an instruction finds a local.
  @inline(__always) func localSource(_ local: Int, in accumulator: Accumulator) -> Source {
    accumulators.holds(local, in: accumulator) ? .accumulator : .slot(local)
  }

  /// Makes the instruction written last the step, if it is one; false where it is not.
  mutating func noteStep() -> Bool {
    guard last.isStep, uses(.steps) else { return false }
    step = Step(last)
    return true
  }

  /// Takes back the step, if it is the instruction written last.
  mutating func takeBackStep() -> Bool {
    guard step.start + 2 == count else { return false }
    truncate(to: step.start)
    accumulators = step.accumulators
    forgetLast()
    return true
  }

  /// True where an accumulator has the value of an operand.
  func holds(_ operand: SlotStack.Operand, in accumulator: Accumulator) -> Bool {
    accumulators.holds(operand.valueSlot, in: accumulator)
  }

  /// Where an instruction finds a popped operand that is in a slot or a local. A value in the accumulator that nobody else can use
  /// never gets to its slot.
  @inline(__always) mutating func source(of operand: SlotStack.Operand, in accumulator: Accumulator) -> Source {
    let slot = operand.valueSlot
    let value = accumulators[accumulator]
    guard value.isOf(slot) else { return .slot(slot) }
    if operand.isInSlot, let keeping = value.keeping { write(keeping, at: value.word) }
    return .accumulator
  }

  /// What the instruction written last computes, if it made a popped operand that is in its slot; else `Operation.none`.
  @inline(__always) func operation(of operand: SlotStack.Operand) -> Operation {
    operand.isInSlot && last.exists && last.destination == operand.slot ? last.operation : .none
  }

  /// Takes back the instruction written last if it made an operand by an operation that `fits`.
  @inline(__always)
  mutating func takeOperation(of operand: SlotStack.Operand, where fits: (Operation) -> Bool) -> Operation? {
    let operation = operation(of: operand)
    guard operation.exists, fits(operation) else { return nil }
    takeBackLast()
    return operation
  }

  /// Moves an operand, wherever it is, to a slot. The accumulators stay as they are.
  mutating func move(_ operand: SlotStack.Operand, to slot: Int) {
    switch operand.place {
    case .slot: copy(from: operand.slot, to: slot, wide: operand.isWide)
    case .local: copy(from: operand.local, to: slot, wide: operand.isWide)
    case .sum:
      produce(
        .copy_sum, Self.pack(slot, operand.local, high: UInt32(truncatingIfNeeded: operand.bits)), destination: slot)
    case .constant: constant(operand.bits, is64Bit: operand.is64Bit, to: slot)
    }
  }

  /// Computes a pending sum for the instruction that is written next.
  mutating func accumulate(_ operand: SlotStack.Operand) -> Source {
    sum(operand, to: operand.slot)
    return source(of: operand.inItsSlot, in: .integer)
  }

  /// Writes a pending sum to a slot, and to the accumulator.
  mutating func sum(_ operand: SlotStack.Operand, to slot: Int) {
    let addend = UInt32(truncatingIfNeeded: operand.bits)
    let source = localSource(operand.local, in: .integer)
    produce(
      source.isAccumulator ? .i32_add_left_imm : .i32_add_imm, Self.pack(slot, source.field, high: addend), destination: slot,
      operation: Operation(.i32Add, source, immediate: addend))
  }

  mutating func copy(from source: Int, to slot: Int, wide: Bool) {
    guard source != slot else { return }
    if !wide, last.exists, last.start + 2 == count, words[last.start] == handler(.copy), uses(.movePairs) {
      return pairCopy(from: source, to: slot)
    }
    produce(wide ? .copy_wide : .copy, Self.pack(slot, source), destination: slot)
  }

  /// Makes the copy written last copy a second slot.
  private mutating func pairCopy(from source: Int, to slot: Int) {
    write(.copy_two, at: last.start)
    fill(word: last.start + 1, Self.pack(0, 0, slot, source))
    accumulators.forget(slot: slot)
    forgetLast()
  }

  mutating func constant(_ bits: UInt64, is64Bit: Bool, to slot: Int) {
    if bits >> 32 == 0 || !is64Bit {
      produce(.const_32, Self.pack(slot, 0, high: UInt32(truncatingIfNeeded: bits)), destination: slot)
    } else if Int64(bitPattern: bits) == Int64(Int32(truncatingIfNeeded: bits)) {
      produce(.const_s32, Self.pack(slot, 0, high: UInt32(truncatingIfNeeded: bits)), destination: slot)
    } else {
      produce(.const_64, Self.pack(slot), bits, destination: slot)
    }
  }
}
