/// Handlers of references: null, scalars, calls.

/// [ref16]
@c func swiftlet_op_trap_if_null(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  guard fp.slot(pc.slotOperand(8), UInt64.self) != 0 else { return trap(.nullReference, pc, fp, mb, fuel, cx, acc, f32, f64) }
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 src16]
@c func swiftlet_op_ref_i31(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setSlot(pc.slotOperand(8), ReferenceBits.i31(fp.slot(pc.slotOperand(10), UInt32.self)))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 ref16]
@c func swiftlet_op_i31_get_s(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let bits: UInt64 = fp.slot(pc.slotOperand(10))
  guard bits != 0 else { return trap(.nullI31Reference, pc, fp, mb, fuel, cx, acc, f32, f64) }
  fp.setSlot(pc.slotOperand(8), (Int32(truncatingIfNeeded: bits) &<< 1) &>> 1)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 ref16]
@c func swiftlet_op_i31_get_u(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let bits: UInt64 = fp.slot(pc.slotOperand(10))
  guard bits != 0 else { return trap(.nullI31Reference, pc, fp, mb, fuel, cx, acc, f32, f64) }
  fp.setSlot(pc.slotOperand(8), UInt32(truncatingIfNeeded: bits))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [ref16 – delta32]; validation knows the function's type.
@c func swiftlet_op_call_ref(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let bits: UInt64 = fp.slot(pc.slotOperand(8))
  guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(bits)) else {
    return trap(.nullFunctionReference, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  callRecord(record, frame: fp + Int(pc.u32(12)), returnPC: pc + 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [ref16] [–] [arguments16 link16 count32]: as long as the other tail calls that may reach the host.
@c func swiftlet_op_return_call_ref(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let bits: UInt64 = fp.slot(pc.slotOperand(8))
  guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(bits)) else {
    return trap(.nullFunctionReference, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  tailCallRecord(record, operands: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}
