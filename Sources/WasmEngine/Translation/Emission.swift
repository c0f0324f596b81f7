import WasmTypes

/// The registers that pass a value from an instruction to the next.
enum Accumulator: UInt8, Sendable {
  case integer, single, double
}

/// What the accumulators hold.
struct AccumulatorState: BitwiseCopyable {
  /// A value that is in its slot as well: in one word, for it is copied with each instruction.
  struct Value: BitwiseCopyable {
    private var bits: UInt64

    /// No value. No frame has so many slots.
    static let none = Value(bits: .max)

    private init(bits: UInt64) { self.bits = bits }

    @inline(__always) fileprivate init(slot: Int, word: Int, keeping: InternalResult) {
      let place = UInt64(UInt16(truncatingIfNeeded: slot)) &<< 48
      bits = place | UInt64(keeping.keeper) &<< 32 | UInt64(UInt32(truncatingIfNeeded: word))
    }

    @inline(__always) func isOf(_ slot: Int) -> Bool { bits &>> 48 == UInt64(truncatingIfNeeded: slot) }

    /// The first word of the instruction that computed it.
    @inline(__always) var word: Int { Int(truncatingIfNeeded: bits & 0xFFFF_FFFF) }
    /// The form of that instruction that leaves the value in the accumulator alone.
    @inline(__always) var keeping: InternalOpcode? { InternalResult.keeping(UInt16(truncatingIfNeeded: bits &>> 32)) }

    @inline(__always) fileprivate mutating func move(to slot: Int) {
      bits = bits & 0xFFFF_FFFF_FFFF | UInt64(UInt16(truncatingIfNeeded: slot)) &<< 48
    }
  }

  private var integer = Value.none
  private var single = Value.none
  private var double = Value.none

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
  @inline(__always) func holds(_ slot: Int, in accumulator: Accumulator) -> Bool { self[accumulator].isOf(slot) }

  /// Says that a slot has another value now.
  @inline(__always) mutating func forget(slot: Int) {
    if integer.isOf(slot) { integer = .none }
    if single.isOf(slot) { single = .none }
    if double.isOf(slot) { double = .none }
  }

  /// Says what the instruction at a word left in an accumulator.
  @inline(__always) mutating func note(_ result: InternalResult, _ accumulator: Accumulator, slot: Int, word: Int) {
    self[accumulator] = Value(slot: slot, word: word, keeping: result)
  }

  /// Says that the instruction at a word wrote another slot than the one that was said before.
  @inline(__always) mutating func move(from slot: Int, to target: Int, word: Int) {
    forget(slot: target)
    if integer.isOf(slot), integer.word == word { integer.move(to: target) }
    if single.isOf(slot), single.word == word { single.move(to: target) }
    if double.isOf(slot), double.word == word { double.move(to: target) }
  }
}

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

/// Where an instruction finds an operand.
struct Source: BitwiseCopyable {
  /// The slot, or −1.
  fileprivate var raw: Int32

  @inline(__always) fileprivate init(raw: Int32) { self.raw = raw }

  static let accumulator = Source(raw: -1)
  @inline(__always) static func slot(_ slot: Int) -> Source { Source(raw: Int32(truncatingIfNeeded: slot)) }

  /// The slot, or 0 for a field of an instruction that does not read it.
  @inline(__always) var field: Int { Int(max(raw, 0)) }
  @inline(__always) var isAccumulator: Bool { raw < 0 }
}

/// What an instruction computes of operands that are still where it found them: another instruction can do it in its place. One operand
/// at most is in each accumulator.
struct Operation: BitwiseCopyable {
  enum Right {
    case source(Source)
    case immediate(UInt32)
    case constant(UInt64)
  }

  /// The opcode; what the right operand is, in bits 16 to 19; the shift from bit 24 on; the left operand in the upper half.
  private var head: UInt64
  /// The right operand. What is added to an address in the lower half, and the operand beside a loaded one in the upper.
  private var tail: UInt64

  private static let immediate: UInt64 = 1 << 16
  /// The left operand is an address, from which the right one is loaded.
  private static let memory: UInt64 = 1 << 17
  private static let displaced: UInt64 = 1 << 18
  /// A constant of 64 bits.
  private static let constant: UInt64 = 1 << 19

  /// Nothing that could become part of another instruction.
  static let none = Operation(head: .max, tail: 0)

  @inline(__always) private init(head: UInt64, tail: UInt64) { (self.head, self.tail) = (head, tail) }

  @inline(__always) private init(_ opcode: Opcode, _ flags: UInt64, _ left: Source, _ tail: UInt64) {
    self.init(head: UInt64(opcode.index) | flags | UInt64(UInt32(bitPattern: left.raw)) &<< 32, tail: tail)
  }

  /// `shift` says by how much the right operand is shifted to the left first; sums only.
  @inline(__always) init(_ opcode: Opcode, _ left: Source, _ right: Source, shift: Int = 0) {
    self.init(opcode, UInt64(truncatingIfNeeded: shift & 63) &<< 24, left, UInt64(UInt32(bitPattern: right.raw)))
  }

  @inline(__always) init(_ opcode: Opcode, _ left: Source, immediate: UInt32) {
    self.init(opcode, Self.immediate, left, UInt64(immediate))
  }

  @inline(__always) init(_ opcode: Opcode, _ left: Source, constant: UInt64) {
    self.init(opcode, Self.constant, left, constant)
  }

  /// A load at an address and an offset, or at their sum of 32 bits.
  @inline(__always) init(load opcode: Opcode, _ address: Source, _ offset: UInt32, _ isDisplaced: Bool) {
    self.init(opcode, isDisplaced ? Self.memory | Self.displaced : Self.memory, address, UInt64(offset))
  }

  @inline(__always) var exists: Bool { head != .max }
  @inline(__always) var opcode: Opcode { Opcode(index: UInt16(truncatingIfNeeded: head)) }
  @inline(__always) var hasImmediate: Bool { head & Self.immediate != 0 }
  @inline(__always) var hasConstant: Bool { head & Self.constant != 0 }
  @inline(__always) var hasMemory: Bool { head & Self.memory != 0 }
  @inline(__always) var hasSource: Bool { head & (Self.memory | Self.immediate | Self.constant) == 0 }
  /// Where the left operand is, or the address of a loaded one.
  @inline(__always) var left: Source { Source(raw: Int32(truncatingIfNeeded: head &>> 32)) }
  /// Of an operation that loads nothing.
  @inline(__always) var right: Right {
    if hasImmediate { return .immediate(UInt32(truncatingIfNeeded: tail)) }
    return hasConstant ? .constant(tail) : .source(Source(raw: Int32(truncatingIfNeeded: tail)))
  }
  @inline(__always) var shift: Int { Int(truncatingIfNeeded: head &>> 24 & 63) }
  @inline(__always) var isDisplaced: Bool { head & Self.displaced != 0 }
  /// What is added to the address of a loaded operand.
  @inline(__always) var offset: UInt32 { UInt32(truncatingIfNeeded: tail) }
  /// The operand beside a loaded one.
  @inline(__always) var other: Source { Source(raw: Int32(truncatingIfNeeded: tail &>> 32)) }

  @inline(__always) func with(_ opcode: Opcode) -> Operation {
    Operation(head: head & ~0xFFFF | UInt64(opcode.index), tail: tail)
  }

  /// An operator on `other` and what this operation, a load, brings.
  @inline(__always) func operand(of opcode: Opcode, beside other: Source) -> Operation {
    Operation(head: with(opcode).head, tail: tail | UInt64(UInt32(bitPattern: other.raw)) &<< 32)
  }

  fileprivate var isStep: Bool { head & 0x3_FFFF == UInt64(Opcode.i32Add.index) | Self.immediate }
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
