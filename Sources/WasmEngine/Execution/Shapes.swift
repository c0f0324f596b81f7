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

/// [dst16 a16 b16]
@inline(__always)
func binary<T, R>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ operation: (T, T) -> R
) {
  let result = operation(fp.slot(pc.slotOperand(10)), fp.slot(pc.slotOperand(12)))
  fp.setSlot(pc.slotOperand(8), result)
  next(pc + 16, fp, mb, fuel, cx)
}

/// The constant of an immediate form: 32 bits, sign-extended.
@inline(__always)
func immediate<T: FixedWidthInteger>(_ pc: Code, _ offset: Int) -> T { T(truncatingIfNeeded: pc.s32(offset)) }

/// [dst16 a16 imm32]
@inline(__always)
func binaryImmediate<T: FixedWidthInteger, R>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ operation: (T, T) -> R
) {
  let result = operation(fp.slot(pc.slotOperand(10)), immediate(pc, 12))
  fp.setSlot(pc.slotOperand(8), result)
  next(pc + 16, fp, mb, fuel, cx)
}

/// [dst16 a16 b16]
@inline(__always)
func trappingBinary<T, R>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ operation: (T, T) -> Checked<R>
) {
  let result = operation(fp.slot(pc.slotOperand(10)), fp.slot(pc.slotOperand(12)))
  guard result.trap == .none else { return trap(result.trap, pc, fp, mb, fuel, cx) }
  fp.setSlot(pc.slotOperand(8), result.value)
  next(pc + 16, fp, mb, fuel, cx)
}

/// [dst16 a16 imm32]
@inline(__always)
func trappingBinaryImmediate<T: FixedWidthInteger, R>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ operation: (T, T) -> Checked<R>
) {
  let result = operation(fp.slot(pc.slotOperand(10)), immediate(pc, 12))
  guard result.trap == .none else { return trap(result.trap, pc, fp, mb, fuel, cx) }
  fp.setSlot(pc.slotOperand(8), result.value)
  next(pc + 16, fp, mb, fuel, cx)
}

/// [dst16 a16]
@inline(__always)
func unary<T, R>(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ operation: (T) -> R) {
  let result = operation(fp.slot(pc.slotOperand(10)))
  fp.setSlot(pc.slotOperand(8), result)
  next(pc + 16, fp, mb, fuel, cx)
}

/// [dst16 a16]
@inline(__always)
func trappingUnary<T, R>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ operation: (T) -> Checked<R>
) {
  let result = operation(fp.slot(pc.slotOperand(10)))
  guard result.trap == .none else { return trap(result.trap, pc, fp, mb, fuel, cx) }
  fp.setSlot(pc.slotOperand(8), result.value)
  next(pc + 16, fp, mb, fuel, cx)
}

/// [dst16 a16 b16]; the result is an i32.
@inline(__always)
func compare<T>(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ test: (T, T) -> Bool) {
  let result: UInt32 = test(fp.slot(pc.slotOperand(10)), fp.slot(pc.slotOperand(12))) ? 1 : 0
  fp.setSlot(pc.slotOperand(8), result)
  next(pc + 16, fp, mb, fuel, cx)
}

/// [dst16 a16 imm32]
@inline(__always)
func compareImmediate<T: FixedWidthInteger>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ test: (T, T) -> Bool
) {
  let result: UInt32 = test(fp.slot(pc.slotOperand(10)), immediate(pc, 12)) ? 1 : 0
  fp.setSlot(pc.slotOperand(8), result)
  next(pc + 16, fp, mb, fuel, cx)
}

// Branches. A metered one pays for the block that it goes to: the cost of the taken side, then of the other, follow in a word.

/// Goes to `pc + offset`, or to `pc + size`.
@inline(__always)
func branch(
  _ taken: Bool, offset: Int, size: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer
) {
  if taken { next(pc + pc.s32(offset), fp, mb, fuel, cx) } else { next(pc + size, fp, mb, fuel, cx) }
}

@inline(__always)
func branchMetered(
  _ taken: Bool, offset: Int, costs: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer
) {
  if taken {
    let cost = Int(pc.u32(costs))
    guard fuel >= cost else { return refuel(cost, pc, fp, mb, fuel, cx) }
    next(pc + pc.s32(offset), fp, mb, fuel &- cost, cx)
  } else {
    let cost = Int(pc.u32(costs &+ 4))
    guard fuel >= cost else { return refuel(cost, pc, fp, mb, fuel, cx) }
    next(pc + (costs &+ 8), fp, mb, fuel &- cost, cx)
  }
}

/// [a16 b16 offset32]
@inline(__always)
func compareBranch<T>(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ test: (T, T) -> Bool) {
  branch(test(fp.slot(pc.slotOperand(8)), fp.slot(pc.slotOperand(10))), offset: 12, size: 16, pc, fp, mb, fuel, cx)
}

/// [a16 b16 offset32] [taken32 other32]
@inline(__always)
func compareBranchMetered<T>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ test: (T, T) -> Bool
) {
  branchMetered(test(fp.slot(pc.slotOperand(8)), fp.slot(pc.slotOperand(10))), offset: 12, costs: 16, pc, fp, mb, fuel, cx)
}

/// [a16 – imm32] [offset32 –]
@inline(__always)
func compareBranchImmediate<T: FixedWidthInteger>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ test: (T, T) -> Bool
) {
  branch(test(fp.slot(pc.slotOperand(8)), immediate(pc, 12)), offset: 16, size: 24, pc, fp, mb, fuel, cx)
}

/// [a16 – imm32] [offset32 –] [taken32 other32]
@inline(__always)
func compareBranchImmediateMetered<T: FixedWidthInteger>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ test: (T, T) -> Bool
) {
  branchMetered(test(fp.slot(pc.slotOperand(8)), immediate(pc, 12)), offset: 16, costs: 24, pc, fp, mb, fuel, cx)
}

// Memory. A check that fails is a trap: the size in the context is always the true one.

/// [dst16 address16 offset32]: memory 0, an address of 32 bits, an offset below 2^32; nothing here overflows 64 bits.
@inline(__always)
func load<M, R>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ type: M.Type, _ widen: (M) -> R
) {
  let address = UInt64(fp.slot(pc.slotOperand(10), UInt32.self)) &+ UInt64(pc.u32(12))
  guard address &+ UInt64(MemoryLayout<M>.size) <= cx.context.pointee.memorySize else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx)
  }
  let value = mb.loadUnaligned(fromByteOffset: Int(truncatingIfNeeded: address), as: M.self)
  fp.setSlot(pc.slotOperand(8), widen(value))
  next(pc + 16, fp, mb, fuel, cx)
}

/// [address16 value16 offset32]
@inline(__always)
func store<M: BitwiseCopyable>(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ type: M.Type) {
  let address = UInt64(fp.slot(pc.slotOperand(8), UInt32.self)) &+ UInt64(pc.u32(12))
  guard address &+ UInt64(MemoryLayout<M>.size) <= cx.context.pointee.memorySize else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx)
  }
  mb.storeBytes(of: fp.slot(pc.slotOperand(10), M.self), toByteOffset: Int(truncatingIfNeeded: address), as: M.self)
  next(pc + 16, fp, mb, fuel, cx)
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
func loadFar<M, R>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ type: M.Type, _ widen: (M) -> R
) {
  guard let place = farAddress(pc, fp, cx, addressSlot: pc.slotOperand(10), size: UInt64(MemoryLayout<M>.size)) else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx)
  }
  fp.setSlot(pc.slotOperand(8), widen(place.loadUnaligned(as: M.self)))
  next(pc + 24, fp, mb, fuel, cx)
}

/// [address16 value16 memory32] [offset64]
@inline(__always)
func storeFar<M: BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ type: M.Type
) {
  guard let place = farAddress(pc, fp, cx, addressSlot: pc.slotOperand(8), size: UInt64(MemoryLayout<M>.size)) else {
    return trap(.outOfBoundsMemoryAccess, pc, fp, mb, fuel, cx)
  }
  place.storeBytes(of: fp.slot(pc.slotOperand(10), M.self), as: M.self)
  next(pc + 24, fp, mb, fuel, cx)
}
