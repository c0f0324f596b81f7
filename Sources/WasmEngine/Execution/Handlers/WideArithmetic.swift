/// Handlers of wide arithmetic: a number of 128 bits is two slots of 64, the low half first.

@inline(__always)
private func setWide(_ low: UInt64, _ high: UInt64, _ pc: Code, _ fp: Frame) {
  let slot = pc.slotOperand(8)
  fp.setSlot(slot, low)
  fp.setSlot(slot &+ 1, high)
}

/// [dst16 aLow16 aHigh16 bLow16] [bHigh16]
@c func swiftlet_op_i64_add128(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let a: UInt64 = fp.slot(pc.slotOperand(10))
  let aHigh: UInt64 = fp.slot(pc.slotOperand(12))
  let (low, carry) = a.addingReportingOverflow(fp.slot(pc.slotOperand(14)))
  let high = aHigh &+ fp.slot(pc.slotOperand(16)) &+ (carry ? 1 : 0)
  setWide(low, high, pc, fp)
  next(pc + 24, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 aLow16 aHigh16 bLow16] [bHigh16]
@c func swiftlet_op_i64_sub128(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let a: UInt64 = fp.slot(pc.slotOperand(10))
  let aHigh: UInt64 = fp.slot(pc.slotOperand(12))
  let (low, borrow) = a.subtractingReportingOverflow(fp.slot(pc.slotOperand(14)))
  let high = aHigh &- fp.slot(pc.slotOperand(16)) &- (borrow ? 1 : 0)
  setWide(low, high, pc, fp)
  next(pc + 24, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 b16]
@c func swiftlet_op_i64_mul_wide_s(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let a: Int64 = fp.slot(pc.slotOperand(10))
  let product = a.multipliedFullWidth(by: fp.slot(pc.slotOperand(12)))
  setWide(product.low, UInt64(bitPattern: product.high), pc, fp)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 b16]
@c func swiftlet_op_i64_mul_wide_u(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let a: UInt64 = fp.slot(pc.slotOperand(10))
  let product = a.multipliedFullWidth(by: fp.slot(pc.slotOperand(12)))
  setWide(product.low, product.high, pc, fp)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}
