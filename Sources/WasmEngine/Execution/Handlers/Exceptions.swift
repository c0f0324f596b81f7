/// Handlers of throws: they leave to the driver, which finds the handler by the exception table.

/// [first16 – tag32]; the exception's values lie from slot `first` on.
@c func swiftlet_op_throw_tag(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  save(pc, fp, fuel, cx, acc, f32, f64, .throwTag)
}

/// [exception16]
@c func swiftlet_op_throw_ref(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  guard fp.slot(pc.slotOperand(8), UInt64.self) != 0 else {
    return trap(.nullExceptionReference, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  save(pc, fp, fuel, cx, acc, f32, f64, .throwReference)
}
