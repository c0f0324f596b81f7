/// Handlers of arrays (specification 3.0, 4.6.11): elements and lengths.

/// The place of an element; nil, with the trap's kind in the context, where there is none.
@inline(__always)
private func element(
  _ fp: Frame, _ array: Int, _ index: Int, size: Int, _ cx: ContextPointer
) -> UnsafeMutableRawPointer? {
  guard let object = object(fp, array, cx) else {
    cx.context.pointee.trap = .nullArrayReference
    return nil
  }
  let index = fp.slot(index, UInt32.self)
  guard index < object.load(fromByteOffset: 4, as: UInt32.self) else {
    cx.context.pointee.trap = .outOfBoundsArrayAccess
    return nil
  }
  return object + (ObjectHeader.byteCount &+ Int(index) &* size)
}

/// [dst16 array16 index16]
@inline(__always)
private func get<M, R>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ type: M.Type, _ widen: (M) -> R
) {
  guard let place = element(fp, pc.slotOperand(10), pc.slotOperand(12), size: MemoryLayout<M>.size, cx) else {
    return swiftlet_exit_trap(pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  fp.setSlot(pc.slotOperand(8), widen(place.loadUnaligned(as: M.self)))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [array16 index16 value16]
@inline(__always)
private func set<M: BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ type: M.Type
) {
  guard let place = element(fp, pc.slotOperand(8), pc.slotOperand(10), size: MemoryLayout<M>.size, cx) else {
    return swiftlet_exit_trap(pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  place.storeBytes(of: fp.loadUnaligned(fromByteOffset: pc.slotOperand(12) &<< 3, as: M.self), as: M.self)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 array16]
@c func swiftlet_op_array_len(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  guard let object = object(fp, pc.slotOperand(10), cx) else {
    return trap(.nullArrayReference, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  fp.setSlot(pc.slotOperand(8), object.load(fromByteOffset: 4, as: UInt32.self))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_array_get_8s(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}

@c func swiftlet_op_array_get_8u(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt32($0) }
}

@c func swiftlet_op_array_get_16s(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}

@c func swiftlet_op_array_get_16u(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt32($0) }
}

@c func swiftlet_op_array_get_32(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { $0 }
}

@c func swiftlet_op_array_get_64(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { $0 }
}

@c func swiftlet_op_array_get_wide(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, Vector.self) { $0 }
}

@c func swiftlet_op_array_set_8(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  set(pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}

@c func swiftlet_op_array_set_16(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  set(pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}

@c func swiftlet_op_array_set_32(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  set(pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}

@c func swiftlet_op_array_set_64(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  set(pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}

@c func swiftlet_op_array_set_wide(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  set(pc, fp, mb, fuel, cx, acc, f32, f64, Vector.self)
}
