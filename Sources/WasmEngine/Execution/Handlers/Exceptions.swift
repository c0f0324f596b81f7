/// Handlers of throws: they leave to the driver, which finds the handler by the exception table.

/// [first16 – tag32]; the exception's values lie from slot `first` on.
@c func swiftlet_op_throw_tag(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  save(pc, fp, fuel, cx, .throwTag)
}

/// [exception16]
@c func swiftlet_op_throw_ref(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  guard fp.slot(pc.slotOperand(8), UInt64.self) != 0 else { return trap(.nullExceptionReference, pc, fp, mb, fuel, cx) }
  save(pc, fp, fuel, cx, .throwReference)
}
