import WasmTypes

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

  /// True for a sum of 32 bits with an immediate.
  var isStep: Bool { head & 0x3_FFFF == UInt64(Opcode.i32Add.index) | Self.immediate }
}
