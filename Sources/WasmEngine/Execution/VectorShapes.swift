/// The shapes of generated vector handlers. A vector is two slots, aligned to 8 bytes only, so it is loaded unaligned.
///
/// As for scalars, the low 16 bits of word 1 are the destination of an instruction that produces a value.

typealias I8x16 = SIMD16<Int8>
typealias U8x16 = SIMD16<UInt8>
typealias I16x8 = SIMD8<Int16>
typealias U16x8 = SIMD8<UInt16>
typealias I32x4 = SIMD4<Int32>
typealias U32x4 = SIMD4<UInt32>
typealias I64x2 = SIMD2<Int64>
typealias U64x2 = SIMD2<UInt64>
typealias F32x4 = SIMD4<Float>
typealias F64x2 = SIMD2<Double>

extension UnsafeMutableRawPointer {
  /// A scalar or vector at a slot.
  @inline(__always)
  func lanes<V: BitwiseCopyable>(_ slot: Int, _ type: V.Type = V.self) -> V {
    loadUnaligned(fromByteOffset: slot &<< 3, as: V.self)
  }

  @inline(__always)
  func setLanes<V: BitwiseCopyable>(_ slot: Int, _ value: V) { storeBytes(of: value, toByteOffset: slot &<< 3, as: V.self) }
}

/// [dst16 a16]
@inline(__always)
func vectorUnary<A: BitwiseCopyable, R: BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ operation: (A) -> R
) {
  fp.setLanes(pc.slotOperand(8), operation(fp.lanes(pc.slotOperand(10))))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 b16]
@inline(__always)
func vectorBinary<A: BitwiseCopyable, B: BitwiseCopyable, R: BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ operation: (A, B) -> R
) {
  fp.setLanes(pc.slotOperand(8), operation(fp.lanes(pc.slotOperand(10)), fp.lanes(pc.slotOperand(12))))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16] [b128]
@inline(__always)
func vectorConstant<A: BitwiseCopyable, R: BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ operation: (A, A) -> R
) {
  let constant = pc.loadUnaligned(fromByteOffset: 16, as: A.self)
  fp.setLanes(pc.slotOperand(8), operation(fp.lanes(pc.slotOperand(10)), constant))
  next(pc + 32, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 b16 c16]
@inline(__always)
func vectorTernary<A: BitwiseCopyable, R: BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ operation: (A, A, A) -> R
) {
  let result = operation(fp.lanes(pc.slotOperand(10)), fp.lanes(pc.slotOperand(12)), fp.lanes(pc.slotOperand(14)))
  fp.setLanes(pc.slotOperand(8), result)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 count32]
@inline(__always)
func vectorShiftImmediate<A: BitwiseCopyable, R: BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ operation: (A, UInt32) -> R
) {
  fp.setLanes(pc.slotOperand(8), operation(fp.lanes(pc.slotOperand(10)), pc.u32(12)))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 b16 shift16]
@inline(__always)
func vectorShiftedOperand<A: BitwiseCopyable, S: FixedWidthInteger>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ operation: (A, A, S) -> A
) {
  let count = S(truncatingIfNeeded: pc.slotOperand(14))
  fp.setLanes(pc.slotOperand(8), operation(fp.lanes(pc.slotOperand(10)), fp.lanes(pc.slotOperand(12)), count))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

// Lanes. One that is read is a place in the frame; one that is written is 16 bytes of ones and zeros in the code.

/// [dst16 – place32]: the byte of the frame at which the lane begins.
@inline(__always)
func extractLane<M: BitwiseCopyable, R: BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ widen: (M) -> R
) {
  fp.setLanes(pc.slotOperand(8), widen(fp.loadUnaligned(fromByteOffset: Int(pc.u32(12)), as: M.self)))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// `vector` with the lane of `mask` taken from `lane`.
@inline(__always)
func insert<V>(_ lane: V, into vector: U64x2, _ mask: U64x2) -> U64x2 { bits(lane) & mask | vector & ~mask }

/// [dst16 a16 value16] [mask128]
@inline(__always)
func replaceLane<M: BitwiseCopyable, V>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ splat: (M) -> V
) {
  let lane = splat(fp.lanes(pc.slotOperand(12)))
  let mask = pc.loadUnaligned(fromByteOffset: 16, as: U64x2.self)
  fp.setLanes(pc.slotOperand(8), insert(lane, into: fp.lanes(pc.slotOperand(10)), mask))
  next(pc + 32, fp, mb, fuel, cx, acc, f32, f64)
}

// Memory.

/// What an access can name. The size is the instruction's without what lanes add.
enum Reach {
  /// Memory 0 with 32-bit addresses: [– address16 offset32].
  case near
  /// Memory 0, at the sum of 32 bits of a base and a displacement: [– base16 displacement32].
  case displaced
  /// Any memory: [– address16 memory32] [offset64].
  case far

  @inline(__always) var size: Int { self == .far ? 24 : 16 }

  /// The bytes that an access of `M` names, or nil out of bounds. `field` is where the slot of the address stands.
  @inline(__always)
  func place<M>(
    _ type: M.Type, _ source: Place, field: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ cx: ContextPointer, _ acc: UInt
  ) -> MemoryBase? {
    if self == .far { return farAddress(pc, fp, cx, addressSlot: pc.slotOperand(field), size: UInt64(MemoryLayout<M>.size)) }
    let base = operand(source, field, pc, fp, acc, 0, 0, UInt32.self)
    let address = self == .near ? UInt64(base) &+ UInt64(pc.u32(12)) : UInt64(base &+ pc.u32(12))
    guard fits(M.self, at: address, cx) else { return nil }
    return mb + Int(truncatingIfNeeded: address)
  }
}

/// [dst16 address16 …]
@inline(__always)
func vectorLoad<M: BitwiseCopyable, R: BitwiseCopyable>(
  _ reach: Reach, _ source: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float,
  _ f64: Double, _ widen: (M) -> R
) {
  guard let place = reach.place(M.self, source, field: 10, pc, fp, mb, cx, acc) else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  fp.setLanes(pc.slotOperand(8), widen(place.loadUnaligned(as: M.self)))
  next(pc + reach.size, fp, mb, fuel, cx, acc, f32, f64)
}

/// [address16 value16 …]
@inline(__always)
func vectorStore(
  _ reach: Reach, _ source: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float,
  _ f64: Double
) {
  guard let place = reach.place(U64x2.self, source, field: 8, pc, fp, mb, cx, acc) else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  place.storeBytes(of: fp.lanes(pc.slotOperand(10)), as: U64x2.self)
  next(pc + reach.size, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 address16 …] [a16] [mask128]
@inline(__always)
func loadLane<M: BitwiseCopyable, V>(
  _ reach: Reach, _ source: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float,
  _ f64: Double, _ splat: (M) -> V
) {
  guard let place = reach.place(M.self, source, field: 10, pc, fp, mb, cx, acc) else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  let lane = splat(place.loadUnaligned(as: M.self))
  let mask = pc.loadUnaligned(fromByteOffset: reach.size &+ 8, as: U64x2.self)
  fp.setLanes(pc.slotOperand(8), insert(lane, into: fp.lanes(pc.slotOperand(reach.size)), mask))
  next(pc + (reach.size &+ 24), fp, mb, fuel, cx, acc, f32, f64)
}

/// [address16 – …] [place32]: the byte of the frame at which the lane begins.
@inline(__always)
func storeLane<M: BitwiseCopyable>(
  _ reach: Reach, _ source: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float,
  _ f64: Double, _ type: M.Type
) {
  guard let place = reach.place(M.self, source, field: 8, pc, fp, mb, cx, acc) else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  place.storeBytes(of: fp.loadUnaligned(fromByteOffset: Int(pc.u32(reach.size)), as: M.self), as: M.self)
  next(pc + (reach.size &+ 8), fp, mb, fuel, cx, acc, f32, f64)
}
