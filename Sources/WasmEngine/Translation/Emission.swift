import WasmTypes

/// The registers that pass a value from an instruction to the next.
enum Accumulator: UInt8, Sendable {
  case integer, single, double
}

/// What the accumulators hold.
struct AccumulatorState: BitwiseCopyable {
  /// A value that is in its slot as well.
  struct Value: BitwiseCopyable {
    /// −1 where there is none.
    fileprivate(set) var slot: Int32 = -1
    /// The first word of the instruction that computed it, and its form that leaves the value in the accumulator alone.
    fileprivate(set) var word: Int32 = -1
    fileprivate(set) var keeping: InternalOpcode?
  }

  private var integer = Value()
  private var single = Value()
  private var double = Value()

  @inline(__always) subscript(accumulator: Accumulator) -> Value {
    get {
      switch accumulator {
      case .integer: integer
      case .single: single
      case .double: double
      }
    }
    set {
      switch accumulator {
      case .integer: integer = newValue
      case .single: single = newValue
      case .double: double = newValue
      }
    }
  }

  /// True where an accumulator has the value of a slot.
  @inline(__always) func holds(_ slot: Int, in accumulator: Accumulator) -> Bool {
    self[accumulator].slot == Int32(truncatingIfNeeded: slot)
  }

  /// Says that a slot has another value now.
  @inline(__always) mutating func forget(slot: Int) {
    let slot = Int32(truncatingIfNeeded: slot)
    if integer.slot == slot { integer.slot = -1 }
    if single.slot == slot { single.slot = -1 }
    if double.slot == slot { double.slot = -1 }
  }

  /// Says what the instruction at a word left in an accumulator.
  @inline(__always)
  mutating func note(_ accumulator: Accumulator, slot: Int, word: Int, keeping: InternalOpcode?) {
    self[accumulator] = Value(slot: Int32(truncatingIfNeeded: slot), word: Int32(truncatingIfNeeded: word), keeping: keeping)
  }

  /// Says that the instruction at a word wrote another slot than the one that was said before.
  mutating func move(from slot: Int, to target: Int, word: Int) {
    forget(slot: target)
    for accumulator in [Accumulator.integer, .single, .double] where holds(slot, in: accumulator) {
      if self[accumulator].word == Int32(truncatingIfNeeded: word) { self[accumulator].slot = Int32(truncatingIfNeeded: target) }
    }
  }
}

/// The instruction written last and the value that it produces, for fusion with what follows.
struct LastInstruction {
  /// Its first word.
  var start: Int
  /// The slot that it writes.
  var destination: Int
  /// What it computes, where that can become part of another instruction.
  var operation: Operation?
  /// What the accumulators held before it.
  var accumulators: AccumulatorState
}

/// Where an instruction finds an operand.
enum Source {
  case slot(Int)
  case accumulator

  /// The slot, for a field of an instruction that does not read it otherwise.
  var field: Int {
    switch self {
    case .slot(let slot): slot
    case .accumulator: 0
    }
  }

  var isAccumulator: Bool {
    switch self {
    case .slot: false
    case .accumulator: true
    }
  }
}

/// What an instruction computes of operands that are still where it found them: another instruction can do it in its place. One operand
/// at most is in the accumulator.
struct Operation {
  enum Right {
    case source(Source)
    case immediate(UInt32)
  }
  var opcode: Opcode
  var left: Source
  var right: Right
  /// By how much the right operand is shifted to the left first; sums only.
  var shift = 0
}

/// A local that was set to a sum with a constant: `local = source + addend`, of 32 bits.
struct Step {
  /// The instruction's first word.
  var start: Int
  var local: Int
  var source: Source
  var addend: UInt32
  /// What the accumulators held before it.
  var accumulators: AccumulatorState
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
    last = nil
    beginInstruction()
    let start = count
    append(handler(opcode))
    return start
  }

  /// Writes an instruction that puts a value into `destination`, the low 16 bits of its first operand.
  mutating func produce(_ opcode: InternalOpcode, _ first: UInt64, destination: Int, operation: Operation? = nil) {
    let before = accumulators
    step = nextStep
    beginInstruction()
    let start = count
    append(handler(opcode))
    append(first)
    accumulate(opcode, start, destination)
    last = LastInstruction(start: start, destination: destination, operation: operation, accumulators: before)
  }

  mutating func produce(
    _ opcode: InternalOpcode, _ first: UInt64, _ second: UInt64, destination: Int, operation: Operation? = nil
  ) {
    produce(opcode, first, destination: destination, operation: operation)
    append(second)
  }

  /// The instruction written last, if it is an increment of a local.
  var nextStep: Step? {
    guard let last, let operation = last.operation, operation.opcode == .i32Add, uses(.steps),
      case .immediate(let addend) = operation.right
    else { return nil }
    return Step(
      start: last.start, local: last.destination, source: operation.left, addend: addend, accumulators: last.accumulators)
  }

  /// Remembers what the instruction at `start` leaves in its accumulator, if it has one.
  @inline(__always) private mutating func accumulate(_ opcode: InternalOpcode, _ start: Int, _ destination: Int) {
    accumulators.forget(slot: destination)
    guard uses(.accumulators), let accumulator = results[opcode.index].accumulator else { return }
    accumulators.note(accumulator, slot: destination, word: start, keeping: results[opcode.index].keeping)
  }

  /// Lets the instruction written last write another slot.
  mutating func redirect(_ last: LastInstruction, to slot: Int) {
    patchSlot(word: last.start + 1, to: slot)
    accumulators.move(from: last.destination, to: slot, word: last.start)
    self.last?.destination = slot
  }

  /// Takes back the instruction written last.
  mutating func takeBack(_ last: LastInstruction) {
    truncate(to: last.start)
    accumulators = last.accumulators
    self.last = nil
  }

  /// Where an instruction finds a local.
  func localSource(_ local: Int, in accumulator: Accumulator) -> Source {
    accumulators.holds(local, in: accumulator) ? .accumulator : .slot(local)
  }

  /// Takes back an increment, if it is the instruction written last.
  mutating func takeBack(_ step: Step) -> Bool {
    guard step.start + 2 == count else { return false }
    truncate(to: step.start)
    accumulators = step.accumulators
    last = nil
    return true
  }

  /// True where an accumulator has the value of an operand.
  func holds(_ operand: SlotStack.Operand, in accumulator: Accumulator) -> Bool {
    accumulators.holds(operand.place == .local ? operand.local : operand.slot, in: accumulator)
  }

  /// Where an instruction finds a popped operand that is in a slot or a local. A value in the accumulator that nobody else can use
  /// never gets to its slot.
  mutating func source(of operand: SlotStack.Operand, in accumulator: Accumulator) -> Source {
    let slot = operand.place == .local ? operand.local : operand.slot
    guard accumulators.holds(slot, in: accumulator) else { return .slot(slot) }
    if operand.place == .slot {
      let value = accumulators[accumulator]
      if let keeping = value.keeping { write(keeping, at: Int(value.word)) }
    }
    return .accumulator
  }

  /// What the instruction written last computes, if it made a popped operand that is in its slot.
  @inline(__always) func operation(of operand: SlotStack.Operand) -> Operation? {
    guard operand.place == .slot, let last, last.destination == operand.slot else { return nil }
    return last.operation
  }

  /// Takes back the instruction written last if it made an operand by an operation that `fits`.
  @inline(__always)
  mutating func takeOperation(of operand: SlotStack.Operand, where fits: (Operation) -> Bool) -> Operation? {
    guard let operation = operation(of: operand), fits(operation), let last else { return nil }
    takeBack(last)
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
      operation: Operation(opcode: .i32Add, left: source, right: .immediate(addend)))
  }

  mutating func copy(from source: Int, to slot: Int, wide: Bool) {
    guard source != slot else { return }
    if !wide, let last, last.start + 2 == count, words[last.start] == handler(.copy), uses(.movePairs) {
      return pairCopy(last, from: source, to: slot)
    }
    produce(wide ? .copy_wide : .copy, Self.pack(slot, source), destination: slot)
  }

  /// Makes the copy written last copy a second slot.
  private mutating func pairCopy(_ first: LastInstruction, from source: Int, to slot: Int) {
    write(.copy_two, at: first.start)
    fill(word: first.start + 1, Self.pack(0, 0, slot, source))
    accumulators.forget(slot: slot)
    last = nil
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
