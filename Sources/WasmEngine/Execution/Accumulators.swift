/// Operands and results in the accumulators: a value that is used once, by the instruction behind the one that computes it, never
/// touches the frame.
///
/// RATIONALE. Nine of ten values that code computes are used at once. In a register they cost neither the store and the load nor the
/// decoding of a slot on both sides, and a chain of such values has no memory in its way: docs/performance.md has what it gains.

/// Where an instruction finds an operand, or leaves its result.
enum Place {
  /// A slot of the frame. A result that goes there is in the accumulator as well.
  case slot
  case accumulator
  /// A word of the instruction.
  case constant
}

/// What can be read from an accumulator.
protocol AccumulatorPart: BitwiseCopyable {
  static func accumulated(_ acc: UInt, _ f32: Float, _ f64: Double) -> Self
}

/// A number that an instruction computes. An integer of 32 bits has zeros above it.
protocol MachineValue: AccumulatorPart {
  func accumulate(_ acc: inout UInt, _ f32: inout Float, _ f64: inout Double)
}

extension AccumulatorPart where Self: FixedWidthInteger {
  @inline(__always) static func accumulated(_ acc: UInt, _ f32: Float, _ f64: Double) -> Self { Self(truncatingIfNeeded: acc) }
}

extension UInt8: AccumulatorPart {}
extension UInt16: AccumulatorPart {}

extension UInt32: MachineValue {
  @inline(__always) func accumulate(_ acc: inout UInt, _ f32: inout Float, _ f64: inout Double) { acc = UInt(self) }
}

extension Int32: MachineValue {
  @inline(__always) func accumulate(_ acc: inout UInt, _ f32: inout Float, _ f64: inout Double) {
    acc = UInt(UInt32(bitPattern: self))
  }
}

extension UInt64: MachineValue {
  @inline(__always) func accumulate(_ acc: inout UInt, _ f32: inout Float, _ f64: inout Double) {
    acc = UInt(truncatingIfNeeded: self)
  }
}

extension Int64: MachineValue {
  @inline(__always) func accumulate(_ acc: inout UInt, _ f32: inout Float, _ f64: inout Double) {
    acc = UInt(truncatingIfNeeded: self)
  }
}

extension Float: MachineValue {
  @inline(__always) static func accumulated(_ acc: UInt, _ f32: Float, _ f64: Double) -> Float { f32 }
  @inline(__always) func accumulate(_ acc: inout UInt, _ f32: inout Float, _ f64: inout Double) { f32 = self }
}

extension Double: MachineValue {
  @inline(__always) static func accumulated(_ acc: UInt, _ f32: Float, _ f64: Double) -> Double { f64 }
  @inline(__always) func accumulate(_ acc: inout UInt, _ f32: inout Float, _ f64: inout Double) { f64 = self }
}

/// An operand: the slot that the 16 bits at `offset` name, the accumulator, or the word behind the operands.
@inline(__always)
func operand<T: AccumulatorPart>(
  _ place: Place, _ offset: Int, _ pc: Code, _ fp: Frame, _ acc: UInt, _ f32: Float, _ f64: Double, _ type: T.Type = T.self
) -> T {
  switch place {
  case .slot: fp.slot(pc.slotOperand(offset))
  case .accumulator: T.accumulated(acc, f32, f64)
  case .constant: pc.load(fromByteOffset: 16, as: T.self)
  }
}

/// Ends an instruction of `size` bytes with its result.
@inline(__always)
func finish<R: MachineValue>(
  _ result: R, _ place: Place, _ size: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer,
  _ acc: UInt, _ f32: Float, _ f64: Double
) {
  var (acc, f32, f64) = (acc, f32, f64)
  result.accumulate(&acc, &f32, &f64)
  if place == .slot { fp.setSlot(pc.slotOperand(8), result) }
  next(pc + size, fp, mb, fuel, cx, acc, f32, f64)
}
