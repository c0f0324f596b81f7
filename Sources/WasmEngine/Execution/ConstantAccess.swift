/// Stores of constants, and accesses at addresses that are constants, as those of a program's own variables are.

/// [– address16 offset32] [imm64]
@inline(__always)
func storeConstant<M: BitwiseCopyable>(
  _ target: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ type: M.Type
) {
  let address = UInt64(operand(target, 10, pc, fp, acc, f32, f64, UInt32.self)) &+ UInt64(pc.u32(12))
  storeConstant(at: address, pc, fp, mb, fuel, cx, acc, f32, f64, type)
}

/// [– base16 displacement32] [imm64]
@inline(__always)
func storeConstantDisplaced<M: BitwiseCopyable>(
  _ base: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ type: M.Type
) {
  let sum = operand(base, 10, pc, fp, acc, f32, f64, UInt32.self) &+ pc.u32(12)
  storeConstant(at: UInt64(sum), pc, fp, mb, fuel, cx, acc, f32, f64, type)
}

/// [– – place32] [imm64]
@inline(__always)
func storeConstantFixed<M: BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ type: M.Type
) {
  storeConstant(at: UInt64(pc.u32(12)), pc, fp, mb, fuel, cx, acc, f32, f64, type)
}

@inline(__always)
private func storeConstant<M: BitwiseCopyable>(
  at address: UInt64, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ type: M.Type
) {
  guard fits(M.self, at: address, cx) else { return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64) }
  mb.storeBytes(of: pc.load(fromByteOffset: 16, as: M.self), toByteOffset: Int(truncatingIfNeeded: address), as: M.self)
  next(pc + 24, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 – place32]
@inline(__always)
func loadFixed<M, R: MachineValue>(
  _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ type: M.Type, _ widen: (M) -> R
) {
  let address = UInt64(pc.u32(12))
  guard fits(M.self, at: address, cx) else { return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64) }
  finish(
    widen(mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: address), as: M.self)), result, 16, pc, fp, mb, fuel, cx, acc,
    f32, f64)
}

/// [value16 – place32]
@inline(__always)
func storeFixed<M: AccumulatorPart>(
  _ source: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ type: M.Type
) {
  let address = UInt64(pc.u32(12))
  guard fits(M.self, at: address, cx) else { return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64) }
  mb.storeBytes(of: operand(source, 8, pc, fp, acc, f32, f64, M.self), toByteOffset: Int(truncatingIfNeeded: address), as: M.self)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}
