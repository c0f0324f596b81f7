/// Handlers that zero the locals when a function begins.

/// [first16 zero16 count32]: five slots or more. A loop over a constant would become a call of `memset`; `zero` is the field of the
/// instruction that holds 0.
@c func swiftlet_op_zero_locals(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let zeros = U64x2(repeating: UInt64(truncatingIfNeeded: pc.slotOperand(10)))
  var slot = pc.slotOperand(8)
  // The last four slots, which may overlap with those before them.
  let last = slot &+ Int(pc.u32(12)) &- 4
  repeat {
    fp.setLanes(slot, zeros)
    fp.setLanes(slot &+ 2, zeros)
    slot &+= 4
  } while slot < last
  fp.setLanes(last, zeros)
  fp.setLanes(last &+ 2, zeros)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [first16 – count32]: a count that the name says
@c func swiftlet_op_zero_one(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setSlot(pc.slotOperand(8), UInt64(0))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_zero_two(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setLanes(pc.slotOperand(8), U64x2())
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_zero_three(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let first = pc.slotOperand(8)
  fp.setLanes(first, U64x2())
  fp.setSlot(first &+ 2, UInt64(0))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_zero_four(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let first = pc.slotOperand(8)
  fp.setLanes(first, U64x2())
  fp.setLanes(first &+ 2, U64x2())
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}
