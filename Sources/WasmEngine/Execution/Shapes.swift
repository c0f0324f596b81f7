/// The shapes of generated handlers: how operands are decoded and results stored. Offsets are in bytes from the handler's address.
///
/// Word 1 of an instruction that produces a value holds the destination slot in its low 16 bits, so that the translator can patch it.

/// A value, or a trap instead.
struct Checked<T> {
  var value: T
  var trap: TrapKind
  @inline(__always) init(_ value: T) { (self.value, self.trap) = (value, .none) }
  @inline(__always) init(trap: TrapKind, _ placeholder: T) { (self.value, self.trap) = (placeholder, trap) }
}

/// [dst16 a16 b16], and a word for a constant
@inline(__always)
func binary<T: MachineValue, R: MachineValue>(
  _ left: Place, _ right: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer,
  _ acc: UInt, _ f32: Float, _ f64: Double, _ operation: (T, T) -> R
) {
  let a: T = left == .constant ? operand(left, 16, pc, fp, acc, f32, f64) : operand(left, 10, pc, fp, acc, f32, f64)
  let b: T = operand(right, right == .constant ? 16 : 12, pc, fp, acc, f32, f64)
  finish(operation(a, b), result, left == .constant || right == .constant ? 24 : 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// The constant of an immediate form: 32 bits, sign-extended.
@inline(__always)
func immediate<T: FixedWidthInteger>(_ pc: Code, _ offset: Int) -> T { T(truncatingIfNeeded: pc.s32(offset)) }

/// [dst16 a16 imm32]
@inline(__always)
func binaryImmediate<T: MachineValue & FixedWidthInteger, R: MachineValue>(
  _ left: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ operation: (T, T) -> R
) {
  finish(operation(operand(left, 10, pc, fp, acc, f32, f64), immediate(pc, 12)), result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 b16]
@inline(__always)
func trappingBinary<T: MachineValue, R: MachineValue>(
  _ left: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ operation: (T, T) -> Checked<R>
) {
  let checked = operation(operand(left, 10, pc, fp, acc, f32, f64), fp.slot(pc.slotOperand(12)))
  guard _fastPath(checked.trap == .none) else { return trap(checked.trap, pc, fp, mb, fuel, cx, acc, f32, f64) }
  finish(checked.value, result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 imm32]
@inline(__always)
func trappingBinaryImmediate<T: MachineValue & FixedWidthInteger, R: MachineValue>(
  _ left: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ operation: (T, T) -> Checked<R>
) {
  let checked = operation(operand(left, 10, pc, fp, acc, f32, f64), immediate(pc, 12))
  guard _fastPath(checked.trap == .none) else { return trap(checked.trap, pc, fp, mb, fuel, cx, acc, f32, f64) }
  finish(checked.value, result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16]
@inline(__always)
func unary<T: MachineValue, R: MachineValue>(
  _ source: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ operation: (T) -> R
) {
  finish(operation(operand(source, 10, pc, fp, acc, f32, f64)), result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16]
@inline(__always)
func trappingUnary<T: MachineValue, R: MachineValue>(
  _ source: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ operation: (T) -> Checked<R>
) {
  let checked = operation(operand(source, 10, pc, fp, acc, f32, f64))
  guard _fastPath(checked.trap == .none) else { return trap(checked.trap, pc, fp, mb, fuel, cx, acc, f32, f64) }
  finish(checked.value, result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 b16]; the result is an i32.
@inline(__always)
func compare<T: MachineValue>(
  _ left: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ test: (T, T) -> Bool
) {
  let holds: UInt32 = test(operand(left, 10, pc, fp, acc, f32, f64), fp.slot(pc.slotOperand(12))) ? 1 : 0
  finish(holds, result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 imm32]
@inline(__always)
func compareImmediate<T: MachineValue & FixedWidthInteger>(
  _ left: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ test: (T, T) -> Bool
) {
  let holds: UInt32 = test(operand(left, 10, pc, fp, acc, f32, f64), immediate(pc, 12)) ? 1 : 0
  finish(holds, result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16] [imm64]
@inline(__always)
func compareConstant<T: MachineValue>(
  _ left: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ test: (T, T) -> Bool
) {
  let holds: UInt32 = test(operand(left, 10, pc, fp, acc, f32, f64), pc.load(fromByteOffset: 16, as: T.self)) ? 1 : 0
  finish(holds, result, 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 b16] [first16 second16]; chooses one of two slots.
@inline(__always)
func compareSelect<T: MachineValue>(
  _ left: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ test: (T, T) -> Bool
) {
  let holds = test(operand(left, 10, pc, fp, acc, f32, f64), fp.slot(pc.slotOperand(12)))
  let value: UInt64 = holds ? fp.slot(pc.slotOperand(16)) : fp.slot(pc.slotOperand(18))
  fp.setSlot(pc.slotOperand(8), value)
  next(pc + 24, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 imm32] [first16 second16]; chooses one of two slots.
@inline(__always)
func compareSelectImmediate<T: MachineValue & FixedWidthInteger>(
  _ left: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ test: (T, T) -> Bool
) {
  let holds = test(operand(left, 10, pc, fp, acc, f32, f64), immediate(pc, 12))
  let value: UInt64 = holds ? fp.slot(pc.slotOperand(16)) : fp.slot(pc.slotOperand(18))
  fp.setSlot(pc.slotOperand(8), value)
  next(pc + 24, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 first16 second16] [imm64]; chooses one of two slots.
@inline(__always)
func compareSelectConstant<T: MachineValue>(
  _ left: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ test: (T, T) -> Bool
) {
  let holds = test(operand(left, 10, pc, fp, acc, f32, f64), pc.load(fromByteOffset: 16, as: T.self))
  let value: UInt64 = holds ? fp.slot(pc.slotOperand(12)) : fp.slot(pc.slotOperand(14))
  fp.setSlot(pc.slotOperand(8), value)
  next(pc + 24, fp, mb, fuel, cx, acc, f32, f64)
}

// Branches. A metered one pays for the block that it goes to: the cost of the taken side, then of the other, follow in a word.

/// Goes to `pc + offset`, or to `pc + size`.
@inline(__always)
func branch(
  _ taken: Bool, offset: Int, size: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer,
  _ acc: UInt, _ f32: Float, _ f64: Double
) {
  if taken {
    next(pc + pc.s32(offset), fp, mb, fuel, cx, acc, f32, f64)
  } else {
    next(pc + size, fp, mb, fuel, cx, acc, f32, f64)
  }
}

@inline(__always)
func branchMetered(
  _ taken: Bool, offset: Int, costs: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer,
  _ acc: UInt, _ f32: Float, _ f64: Double
) {
  if taken {
    let cost = Int(pc.u32(costs))
    guard _fastPath(fuel >= cost) else { return refuel(cost, pc, fp, mb, fuel, cx, acc, f32, f64) }
    next(pc + pc.s32(offset), fp, mb, fuel &- cost, cx, acc, f32, f64)
  } else {
    let cost = Int(pc.u32(costs &+ 4))
    guard _fastPath(fuel >= cost) else { return refuel(cost, pc, fp, mb, fuel, cx, acc, f32, f64) }
    next(pc + (costs &+ 8), fp, mb, fuel &- cost, cx, acc, f32, f64)
  }
}

/// [a16 b16 offset32]
@inline(__always)
func compareBranch<T: MachineValue>(
  _ left: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ test: (T, T) -> Bool
) {
  branch(
    test(operand(left, 8, pc, fp, acc, f32, f64), fp.slot(pc.slotOperand(10))), offset: 12, size: 16, pc, fp, mb, fuel, cx, acc,
    f32, f64)
}

/// [a16 b16 offset32] [taken32 other32]
@inline(__always)
func compareBranchMetered<T: MachineValue>(
  _ left: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ test: (T, T) -> Bool
) {
  branchMetered(
    test(operand(left, 8, pc, fp, acc, f32, f64), fp.slot(pc.slotOperand(10))), offset: 12, costs: 16, pc, fp, mb, fuel, cx, acc,
    f32, f64)
}

/// [a16 – imm32] [offset32 –]
@inline(__always)
func compareBranchImmediate<T: MachineValue & FixedWidthInteger>(
  _ left: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ test: (T, T) -> Bool
) {
  branch(
    test(operand(left, 8, pc, fp, acc, f32, f64), immediate(pc, 12)), offset: 16, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [a16 – imm32] [offset32 –] [taken32 other32]
@inline(__always)
func compareBranchImmediateMetered<T: MachineValue & FixedWidthInteger>(
  _ left: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ test: (T, T) -> Bool
) {
  branchMetered(
    test(operand(left, 8, pc, fp, acc, f32, f64), immediate(pc, 12)), offset: 16, costs: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [a16 – offset32] [imm64]
@inline(__always)
func compareBranchConstant<T: MachineValue>(
  _ left: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ test: (T, T) -> Bool
) {
  branch(
    test(operand(left, 8, pc, fp, acc, f32, f64), pc.load(fromByteOffset: 16, as: T.self)), offset: 12, size: 24, pc, fp, mb,
    fuel, cx, acc, f32, f64)
}

/// [a16 – offset32] [imm64] [taken32 other32]
@inline(__always)
func compareBranchConstantMetered<T: MachineValue>(
  _ left: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, _ test: (T, T) -> Bool
) {
  branchMetered(
    test(operand(left, 8, pc, fp, acc, f32, f64), pc.load(fromByteOffset: 16, as: T.self)), offset: 12, costs: 24, pc, fp, mb,
    fuel, cx, acc, f32, f64)
}

// Memory. A check that fails is a trap: the size in the context is always the true one.

/// [dst16 address16 offset32]: memory 0, an address of 32 bits, an offset below 2^32; nothing here overflows 64 bits.
@inline(__always)
func load<M, R: MachineValue>(
  _ source: Place, _ result: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ type: M.Type, _ widen: (M) -> R
) {
  let address = UInt64(operand(source, 10, pc, fp, acc, f32, f64, UInt32.self)) &+ UInt64(pc.u32(12))
  guard fits(M.self, at: address, cx) else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  let value = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: address), as: M.self)
  finish(widen(value), result, 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [value16 address16 offset32]
@inline(__always)
func store<M: AccumulatorPart>(
  _ target: Place, _ source: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double, _ type: M.Type
) {
  let address = UInt64(operand(target, 10, pc, fp, acc, f32, f64, UInt32.self)) &+ UInt64(pc.u32(12))
  guard fits(M.self, at: address, cx) else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  mb.storeBytes(of: operand(source, 8, pc, fp, acc, f32, f64, M.self), toByteOffset: Int(truncatingIfNeeded: address), as: M.self)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// The bytes that a far access names, or nil out of bounds: any memory, 64-bit addresses, any offset.
///
/// [– – memory32] [offset64]; the top bit of `memory` says that addresses have 64 bits.
@inline(__always)
func farAddress(_ pc: Code, _ fp: Frame, _ cx: ContextPointer, addressSlot: Int, size: UInt64) -> UnsafeMutableRawPointer? {
  let memory = pc.u32(12)
  let record = cx.context.pointee.instance.pointee.memories[Int(memory & 0x7FFF_FFFF)]
  let address = memory >> 31 != 0 ? fp.slot(addressSlot, UInt64.self) : UInt64(fp.slot(addressSlot, UInt32.self))
  let (start, carry) = address.addingReportingOverflow(pc.u64(16))
  let byteCount = record.pointee.byteCount
  guard !carry, start <= byteCount, byteCount &- start >= size else { return nil }
  return record.pointee.base + Int(truncatingIfNeeded: start)
}

/// [dst16 address16 memory32] [offset64]
@inline(__always)
func loadFar<M, R: MachineValue>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ type: M.Type, _ widen: (M) -> R
) {
  guard let place = farAddress(pc, fp, cx, addressSlot: pc.slotOperand(10), size: UInt64(MemoryLayout<M>.size)) else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  finish(widen(place.loadUnaligned(as: M.self)), .slot, 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [address16 value16 memory32] [offset64]
@inline(__always)
func storeFar<M: BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ type: M.Type
) {
  guard let place = farAddress(pc, fp, cx, addressSlot: pc.slotOperand(8), size: UInt64(MemoryLayout<M>.size)) else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  place.storeBytes(of: fp.slot(pc.slotOperand(10), M.self), as: M.self)
  next(pc + 24, fp, mb, fuel, cx, acc, f32, f64)
}
