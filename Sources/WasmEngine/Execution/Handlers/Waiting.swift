import Synchronization

/// Handlers of wait, notify and fence. A wait leaves the handlers, so that the driver can block the thread with nothing on the stack,
/// and suspend the run where its deadline passes or it is cancelled.

@c func swiftlet_op_atomic_fence(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  atomicMemoryFence(ordering: .sequentiallyConsistent)
  next(pc + 8, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 address16 memory32] [offset64] [count16]
@c func swiftlet_op_memory_atomic_notify(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let place = atomicPlace(pc, fp, cx, UInt32.self)
  guard place.trap == .none else { return trap(place.trap, pc, fp, mb, fuel, cx, acc, f32, f64) }
  fp.setSlot(pc.slotOperand(8), notify(place.value, count: fp.slot(pc.slotOperand(24)), pc, cx))
  next(pc + 32, fp, mb, fuel, cx, acc, f32, f64)
}

/// How many were woken. Nothing can wait on a memory that is not shared.
@inline(never)
private func notify(_ place: UnsafeMutableRawPointer, count: UInt32, _ pc: Code, _ cx: ContextPointer) -> UInt32 {
  let record = atomicMemory(pc, cx)
  guard let memory = cx.context.pointee.store.takeUnretainedValue().sharedMemories[record] else { return 0 }
  return UInt32(truncatingIfNeeded: memory.waiters.notify(UInt64(place - record.pointee.base), count: Int(count)))
}

@c @inline(never)
func swiftlet_exit_wait(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  save(pc, fp, fuel, cx, acc, f32, f64, .wait)
}

/// [dst16 address16 memory32] [offset64] [expected16 timeout16]
@inline(__always)
private func wait<M>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ type: M.Type
) {
  let place = atomicPlace(pc, fp, cx, M.self)
  guard place.trap != .unalignedAtomic else { return trap(.unalignedAtomic, pc, fp, mb, fuel, cx, acc, f32, f64) }
  guard atomicMemory(pc, cx).pointee.sharedSize != nil else {
    return trap(.expectedSharedMemory, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  guard place.trap == .none else { return trap(place.trap, pc, fp, mb, fuel, cx, acc, f32, f64) }
  cx.context.pointee.waitPlace = place.value
  cx.context.pointee.waitsFor64Bits = MemoryLayout<M>.size == 8
  swiftlet_exit_wait(pc, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_memory_atomic_wait32(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  wait(pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}

@c func swiftlet_op_memory_atomic_wait64(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  wait(pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
