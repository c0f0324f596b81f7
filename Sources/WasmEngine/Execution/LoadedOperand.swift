/// Operators whose second operand is loaded from memory by the same instruction.

/// [dst16 address16 offset32] [a16]: an operator on `a` and what is loaded
@inline(__always)
func loadedOperand<M, T: MachineValue>(
  _ address: Place, _ isDisplaced: Bool, _ left: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int,
  _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double, _ type: M.Type, _ operation: (T, M) -> T
) {
  let place = loadedAddress(address, isDisplaced, pc, fp, acc, f32, f64)
  guard fits(M.self, at: place, cx) else { return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64) }
  let loaded = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: place), as: M.self)
  finish(operation(operand(left, 16, pc, fp, acc, f32, f64), loaded), result, 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 address16 offset32] [a16 c16]: a sum or difference of `c` and the product of `a` and what is loaded, each rounded
@inline(__always)
func loadedProduct<T: MachineValue>(
  _ address: Place, _ isDisplaced: Bool, _ addend: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase,
  _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double, _ operation: (T, T, T) -> T
) {
  let place = loadedAddress(address, isDisplaced, pc, fp, acc, f32, f64)
  guard fits(T.self, at: place, cx) else { return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64) }
  let loaded = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: place), as: T.self)
  let c: T = operand(addend, 18, pc, fp, acc, f32, f64)
  finish(operation(fp.slot(pc.slotOperand(16)), loaded, c), result, 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// An address of 32 bits and an offset, or, displaced, their sum of 32 bits.
@inline(__always)
private func loadedAddress(
  _ address: Place, _ isDisplaced: Bool, _ pc: Code, _ fp: Frame, _ acc: UInt, _ f32: Float, _ f64: Double
) -> UInt64 {
  let base = operand(address, 10, pc, fp, acc, f32, f64, UInt32.self)
  return isDisplaced ? UInt64(base &+ pc.u32(12)) : UInt64(base) &+ UInt64(pc.u32(12))
}
