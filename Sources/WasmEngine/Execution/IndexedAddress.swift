/// Loads from `base + index << shift`, a sum of 32 bits that a load takes over from the instruction before it.
///
/// RATIONALE. Compilers index arrays with a shift, a sum and a load. As one instruction they cost one dispatch instead of three.

/// The shift and the offset of such a load, in 16 bits.
enum IndexedAddress {
  static let greatestShift = 7
  static let greatestOffset: UInt64 = 0x1FFF

  static func pack(shift: Int, offset: Int) -> Int { shift | offset << 3 }

  @inline(__always) static func shift(_ packed: Int) -> UInt32 { UInt32(truncatingIfNeeded: packed & 7) }
  @inline(__always) static func offset(_ packed: Int) -> UInt64 { UInt64(truncatingIfNeeded: packed >> 3) }
}

/// [dst16 base16 index16 packed16] with a shift of 0
@inline(__always)
func loadSum<M, R>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ type: M.Type, _ widen: (M) -> R
) {
  let sum = fp.slot(pc.slotOperand(10), UInt32.self) &+ fp.slot(pc.slotOperand(12), UInt32.self)
  loadAt(UInt64(sum) &+ IndexedAddress.offset(pc.slotOperand(14)), pc, fp, mb, fuel, cx, type, widen)
}

/// [dst16 base16 index16 packed16]
@inline(__always)
func loadScaled<M, R>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ type: M.Type, _ widen: (M) -> R
) {
  let packed = pc.slotOperand(14)
  let index = fp.slot(pc.slotOperand(12), UInt32.self) &<< IndexedAddress.shift(packed)
  let sum = fp.slot(pc.slotOperand(10), UInt32.self) &+ index
  loadAt(UInt64(sum) &+ IndexedAddress.offset(packed), pc, fp, mb, fuel, cx, type, widen)
}

@inline(__always)
private func loadAt<M, R>(
  _ address: UInt64, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ type: M.Type,
  _ widen: (M) -> R
) {
  guard address &+ UInt64(MemoryLayout<M>.size) <= cx.context.pointee.memorySize else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx)
  }
  let value = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: address), as: M.self)
  fp.setSlot(pc.slotOperand(8), widen(value))
  next(pc + 16, fp, mb, fuel, cx)
}

/// [dst16 a16 b16 shift16]: a + b << shift
@c func swiftlet_op_i32_add_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  let shifted = fp.slot(pc.slotOperand(12), UInt32.self) &<< UInt32(truncatingIfNeeded: pc.slotOperand(14))
  fp.setSlot(pc.slotOperand(8), fp.slot(pc.slotOperand(10), UInt32.self) &+ shifted)
  next(pc + 16, fp, mb, fuel, cx)
}
