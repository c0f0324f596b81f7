import Synchronization

/// The shapes of atomic handlers (threads proposal). All are sequentially consistent.
///
/// RATIONALE. Guest memory is bound to `Atomic<UIntN>` where an atomic operation happens and read and written as plain bytes by other
/// instructions. If threads race there, the guest reads mixed or stale bytes, and that is all: a handler reads memory once, into a
/// slot of its own store; addresses, bounds and references are never taken from shared memory; the base never moves.

/// The memory of an atomic access: [– – memory32]; the top bit of the operand says that addresses have 64 bits.
@inline(__always)
func atomicMemory(_ pc: Code, _ cx: ContextPointer) -> UnsafeMutablePointer<MemoryRecord> {
  cx.context.pointee.instance.pointee.memories[Int(pc.u32(12) & ~IndexFlag.wide)]
}

/// The place of an atomic access, or its trap.
///
/// [– address16 memory32] [offset64]; the alignment is checked first, as the specification's interpreter does.
@inline(__always)
func atomicPlace<M>(_ pc: Code, _ fp: Frame, _ cx: ContextPointer, _ type: M.Type) -> Checked<UnsafeMutableRawPointer> {
  let record = atomicMemory(pc, cx)
  let slot = pc.slotOperand(10)
  let address = pc.u32(12) & IndexFlag.wide != 0 ? fp.slot(slot, UInt64.self) : UInt64(fp.slot(slot, UInt32.self))
  let (start, carry) = address.addingReportingOverflow(pc.u64(16))
  let size = UInt64(MemoryLayout<M>.size)
  let base = record.pointee.base
  guard start & (size &- 1) == 0 else { return Checked(trap: .unalignedAtomic, base) }
  let byteCount = record.pointee.byteCount
  guard !carry, start <= byteCount, byteCount &- start >= size else { return Checked(trap: .outOfBoundsMemoryAccess, base) }
  return Checked(base + Int(truncatingIfNeeded: start))
}

extension UnsafeMutableRawPointer {
  @inline(__always)
  fileprivate func cell<M>(_ type: M.Type) -> UnsafeMutablePointer<Atomic<M>> { assumingMemoryBound(to: Atomic<M>.self) }
}

/// [dst16 address16 memory32] [offset64]
@inline(__always)
func atomicLoad<M: UnsignedInteger & FixedWidthInteger & AtomicRepresentable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ operation: (UnsafeMutablePointer<Atomic<M>>) -> M
) {
  let place = atomicPlace(pc, fp, cx, M.self)
  guard place.trap == .none else { return trap(place.trap, pc, fp, mb, fuel, cx, acc, f32, f64) }
  fp.setSlot(pc.slotOperand(8), UInt64(truncatingIfNeeded: operation(place.value.cell(M.self))))
  next(pc + 24, fp, mb, fuel, cx, acc, f32, f64)
}

/// [– address16 memory32] [offset64] [value16]
@inline(__always)
func atomicStore<M: UnsignedInteger & FixedWidthInteger & AtomicRepresentable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ operation: (UnsafeMutablePointer<Atomic<M>>, M) -> Void
) {
  let place = atomicPlace(pc, fp, cx, M.self)
  guard place.trap == .none else { return trap(place.trap, pc, fp, mb, fuel, cx, acc, f32, f64) }
  operation(place.value.cell(M.self), fp.slot(pc.slotOperand(24)))
  next(pc + 32, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 address16 memory32] [offset64] [value16]
@inline(__always)
func atomicUpdate<M: UnsignedInteger & FixedWidthInteger & AtomicRepresentable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ operation: (UnsafeMutablePointer<Atomic<M>>, M) -> M
) {
  let place = atomicPlace(pc, fp, cx, M.self)
  guard place.trap == .none else { return trap(place.trap, pc, fp, mb, fuel, cx, acc, f32, f64) }
  let old = operation(place.value.cell(M.self), fp.slot(pc.slotOperand(24)))
  fp.setSlot(pc.slotOperand(8), UInt64(truncatingIfNeeded: old))
  next(pc + 32, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 address16 memory32] [offset64] [expected16 replacement16]; both are wrapped to the width in memory.
@inline(__always)
func atomicCompareExchange<M: UnsignedInteger & FixedWidthInteger & AtomicRepresentable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ operation: (UnsafeMutablePointer<Atomic<M>>, M, M) -> M
) {
  let place = atomicPlace(pc, fp, cx, M.self)
  guard place.trap == .none else { return trap(place.trap, pc, fp, mb, fuel, cx, acc, f32, f64) }
  let old = operation(place.value.cell(M.self), fp.slot(pc.slotOperand(24)), fp.slot(pc.slotOperand(26)))
  fp.setSlot(pc.slotOperand(8), UInt64(truncatingIfNeeded: old))
  next(pc + 32, fp, mb, fuel, cx, acc, f32, f64)
}
