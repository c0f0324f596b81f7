/// Handlers of globals and references.

/// [dst16 – global32]
@c func swiftlet_op_global_get(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let global = cx.context.pointee.instance.pointee.globals[Int(pc.u32(12))]
  fp.setSlot(pc.slotOperand(8), global.pointee.low)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_global_get_wide(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let global = cx.context.pointee.instance.pointee.globals[Int(pc.u32(12))]
  // A global's two words begin its record.
  fp.setLanes(pc.slotOperand(8), UnsafeMutableRawPointer(global).lanes(0, U64x2.self))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [src16 – global32]
@c func swiftlet_op_global_set(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let global = cx.context.pointee.instance.pointee.globals[Int(pc.u32(12))]
  global.pointee.low = fp.slot(pc.slotOperand(8))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_global_set_wide(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let global = cx.context.pointee.instance.pointee.globals[Int(pc.u32(12))]
  UnsafeMutableRawPointer(global).setLanes(0, fp.lanes(pc.slotOperand(8), U64x2.self))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 – function32]
@c func swiftlet_op_ref_func(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let record = cx.context.pointee.instance.pointee.functions[Int(pc.u32(12))]
  fp.setSlot(pc.slotOperand(8), UInt64(UInt(bitPattern: record)))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}
