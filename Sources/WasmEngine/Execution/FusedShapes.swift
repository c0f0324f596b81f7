/// Instructions that do what two of Wasm's do.

/// [dst16 a16 b16 shift16]: an operator on `a` and `b`, shifted by `count`
@inline(__always)
func shiftedOperand<T: MachineValue & FixedWidthInteger>(
  _ left: Place, _ right: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer,
  _ acc: UInt, _ f32: Float, _ f64: Double, _ shift: (T, T) -> T, _ operation: (T, T) -> T
) {
  let shifted = shift(operand(right, 12, pc, fp, acc, f32, f64), T(truncatingIfNeeded: pc.slotOperand(14)))
  finish(operation(operand(left, 10, pc, fp, acc, f32, f64), shifted), result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 b16 shift16]: `a ^ b`, rotated to the left
@inline(__always)
func rotatedXor<T: MachineValue & FixedWidthInteger & UnsignedInteger>(
  _ left: Place, _ right: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer,
  _ acc: UInt, _ f32: Float, _ f64: Double, _ type: T.Type
) {
  let a: T = operand(left, 10, pc, fp, acc, f32, f64)
  let b: T = operand(right, 12, pc, fp, acc, f32, f64)
  finish(rotateLeft(a ^ b, T(truncatingIfNeeded: pc.slotOperand(14))), result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 b16 c16]: a sum or difference of `c` and the product of `a` and `b`, each rounded
@inline(__always)
func productOperand<T: MachineValue>(
  _ left: Place, _ right: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer,
  _ acc: UInt, _ f32: Float, _ f64: Double, _ operation: (T, T, T) -> T
) {
  let a: T = operand(left, 10, pc, fp, acc, f32, f64)
  let b: T = operand(right, 12, pc, fp, acc, f32, f64)
  finish(operation(a, b, fp.slot(pc.slotOperand(14))), result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// What a local is set to: [dst16 a16 addend32]. A branch that runs again for fuel must not add twice, so it pays before it sets.
@inline(__always)
private func stepped(_ pc: Code, _ fp: Frame) -> UInt32 { fp.slot(pc.slotOperand(10), UInt32.self) &+ pc.u32(12) }

/// [dst16 a16 addend32] [b16 – offset32]
@inline(__always)
func stepBranch<T: MachineValue & FixedWidthInteger>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ test: (T, T) -> Bool
) {
  let value = stepped(pc, fp)
  fp.setSlot(pc.slotOperand(8), value)
  branch(
    test(T(truncatingIfNeeded: value), fp.slot(pc.slotOperand(16))), offset: 20, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 addend32] [imm32 offset32]
@inline(__always)
func stepBranchImmediate<T: MachineValue & FixedWidthInteger>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ test: (T, T) -> Bool
) {
  let value = stepped(pc, fp)
  fp.setSlot(pc.slotOperand(8), value)
  branch(test(T(truncatingIfNeeded: value), immediate(pc, 16)), offset: 20, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 addend32] [b16 – offset32] [taken32 other32]
@inline(__always)
func stepBranchMetered<T: MachineValue & FixedWidthInteger>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ test: (T, T) -> Bool
) {
  let value = stepped(pc, fp)
  stepBranchMetered(value, test(T(truncatingIfNeeded: value), fp.slot(pc.slotOperand(16))), pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 addend32] [imm32 offset32] [taken32 other32]
@inline(__always)
func stepBranchImmediateMetered<T: MachineValue & FixedWidthInteger>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ test: (T, T) -> Bool
) {
  let value = stepped(pc, fp)
  stepBranchMetered(value, test(T(truncatingIfNeeded: value), immediate(pc, 16)), pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// Pays, then sets the local and goes on.
@inline(__always)
private func stepBranchMetered(
  _ value: UInt32, _ taken: Bool, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double
) {
  if taken {
    let cost = Int(pc.u32(24))
    guard _fastPath(fuel >= cost) else { return refuel(cost, pc, fp, mb, fuel, cx, acc, f32, f64) }
    fp.setSlot(pc.slotOperand(8), value)
    next(pc + pc.s32(20), fp, mb, fuel &- cost, cx, acc, f32, f64)
  } else {
    let cost = Int(pc.u32(28))
    guard _fastPath(fuel >= cost) else { return refuel(cost, pc, fp, mb, fuel, cx, acc, f32, f64) }
    fp.setSlot(pc.slotOperand(8), value)
    next(pc + 32, fp, mb, fuel &- cost, cx, acc, f32, f64)
  }
}
