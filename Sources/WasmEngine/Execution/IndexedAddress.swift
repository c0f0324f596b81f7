/// Accesses to sums of 32 bits that a load or store takes over from the instruction before it: `base + index << shift`, and
/// `base + displacement`.
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

/// [dst16 base16 displacement32]: base + displacement, a sum of 32 bits
@inline(__always)
func loadDisplaced<M, R: MachineValue>(
  _ base: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ type: M.Type, _ widen: (M) -> R
) {
  let sum = operand(base, 10, pc, fp, acc, f32, f64, UInt32.self) &+ pc.u32(12)
  loadAt(UInt64(sum), result, pc, fp, mb, fuel, cx, acc, f32, f64, type, widen)
}

/// [value16 base16 displacement32]
@inline(__always)
func storeDisplaced<M: AccumulatorPart>(
  _ base: Place, _ source: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ type: M.Type
) {
  let address = UInt64(operand(base, 10, pc, fp, acc, f32, f64, UInt32.self) &+ pc.u32(12))
  guard fits(M.self, at: address, cx) else { return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64) }
  mb.storeBytes(of: operand(source, 8, pc, fp, acc, f32, f64, M.self), toByteOffset: Int(truncatingIfNeeded: address), as: M.self)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 base16 index16 packed16] with a shift of 0
@inline(__always)
func loadSum<M, R: MachineValue>(
  _ base: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ type: M.Type, _ widen: (M) -> R
) {
  let sum = operand(base, 10, pc, fp, acc, f32, f64, UInt32.self) &+ fp.slot(pc.slotOperand(12), UInt32.self)
  loadAt(UInt64(sum) &+ IndexedAddress.offset(pc.slotOperand(14)), result, pc, fp, mb, fuel, cx, acc, f32, f64, type, widen)
}

/// [dst16 base16 index16 packed16]
@inline(__always)
func loadScaled<M, R: MachineValue>(
  _ base: Place, _ index: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer,
  _ acc: UInt, _ f32: Float, _ f64: Double, _ type: M.Type, _ widen: (M) -> R
) {
  let packed = pc.slotOperand(14)
  let shifted = operand(index, 12, pc, fp, acc, f32, f64, UInt32.self) &<< IndexedAddress.shift(packed)
  let sum = operand(base, 10, pc, fp, acc, f32, f64, UInt32.self) &+ shifted
  loadAt(UInt64(sum) &+ IndexedAddress.offset(packed), result, pc, fp, mb, fuel, cx, acc, f32, f64, type, widen)
}

@inline(__always)
private func loadAt<M, R: MachineValue>(
  _ address: UInt64, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ type: M.Type,
  _ widen: (M) -> R
) {
  guard fits(M.self, at: address, cx) else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  let value = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: address), as: M.self)
  finish(widen(value), result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}
