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
