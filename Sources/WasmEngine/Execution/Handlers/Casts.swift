/// Handlers of casts (specification 3.0, 4.6.9). A cast checks its operand where it is: it changes no bits.

/// What a test for an abstract type accepts, a bit for each kind of value.
enum KindMask {
  static let null: UInt32 = 1
  static let i31: UInt32 = 2
  static let structure: UInt32 = 1 << (ObjectKind.structure.rawValue + 1)
  static let array: UInt32 = 1 << (ObjectKind.array.rawValue + 1)
  /// Functions, exceptions, and objects of the host.
  static let other: UInt32 = 1 << (ObjectKind.exception.rawValue + 1)

  /// The bit of a reference.
  @inline(__always) static func bit(of bits: UInt64, _ cx: ContextPointer) -> UInt32 {
    if bits == 0 { return null }
    if ReferenceBits.isI31(bits) { return i31 }
    guard ReferenceBits.isObject(bits) else { return other }
    return 2 &<< ObjectHeader.kind(header(of: bits, cx))
  }
}

/// The first word of the object that a reference means.
@inline(__always)
func header(of bits: UInt64, _ cx: ContextPointer) -> UInt32 {
  cx.context.pointee.heapBase.load(fromByteOffset: Int(UInt32(truncatingIfNeeded: bits)) &<< 3, as: UInt32.self)
}

/// [– ref16 type32] [depth32 kind8 nullable8]; depth is how many supertypes the type has.
@inline(__always)
private func isOfType(_ bits: UInt64, _ pc: Code, _ cx: ContextPointer) -> Bool {
  guard ReferenceBits.isObject(bits) else { return bits == 0 && pc.load(fromByteOffset: 21, as: UInt8.self) != 0 }
  let wanted = cx.context.pointee.instance.pointee.canonicalTypes[Int(pc.u32(12))]
  let header = header(of: bits, cx)
  let kind = UInt32(pc.load(fromByteOffset: 20, as: UInt8.self))
  if header == kind &<< 24 | wanted { return true }
  guard ObjectHeader.kind(header) == kind else { return false }
  return isBelow(ObjectHeader.type(header), wanted, depth: pc.u32(16), cx)
}

/// True where a type is strictly below another that has `depth` supertypes.
@inline(__always)
private func isBelow(_ type: UInt32, _ wanted: UInt32, depth: UInt32, _ cx: ContextPointer) -> Bool {
  let record = cx.context.pointee.types + Int(type)
  return record.pointee.depth > depth && record.pointee.display[Int(depth)] == wanted
}

@inline(__always)
private func isOfFunctionType(_ bits: UInt64, _ pc: Code, _ cx: ContextPointer) -> Bool {
  guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(bits)) else {
    return pc.load(fromByteOffset: 21, as: UInt8.self) != 0
  }
  let wanted = cx.context.pointee.instance.pointee.canonicalTypes[Int(pc.u32(12))]
  return record.pointee.canonicalType == wanted || isBelow(record.pointee.canonicalType, wanted, depth: pc.u32(16), cx)
}

@inline(__always)
private func test(
  _ result: Bool, size: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double
) {
  fp.setSlot(pc.slotOperand(8), result ? 1 as UInt32 : 0)
  next(pc + size, fp, mb, fuel, cx, acc, f32, f64)
}

@inline(__always)
private func cast(
  _ result: Bool, size: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt,
  _ f32: Float, _ f64: Double
) {
  guard result else { return trap(.castFailure, pc, fp, mb, fuel, cx, acc, f32, f64) }
  next(pc + size, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 ref16 type32] [depth32 kind8 nullable8]
@c func swiftlet_op_ref_test_type(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  test(isOfType(fp.slot(pc.slotOperand(10)), pc, cx), size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 ref16 type32] [depth32 – nullable8]
@c func swiftlet_op_ref_test_function(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  test(isOfFunctionType(fp.slot(pc.slotOperand(10)), pc, cx), size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 ref16 mask32]
@c func swiftlet_op_ref_test_kind(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  test(KindMask.bit(of: fp.slot(pc.slotOperand(10)), cx) & pc.u32(12) != 0, size: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [– ref16 type32] [depth32 kind8 nullable8]
@c func swiftlet_op_ref_cast_type(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  cast(isOfType(fp.slot(pc.slotOperand(10)), pc, cx), size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [– ref16 type32] [depth32 – nullable8]
@c func swiftlet_op_ref_cast_function(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  cast(isOfFunctionType(fp.slot(pc.slotOperand(10)), pc, cx), size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [– ref16 mask32]
@c func swiftlet_op_ref_cast_kind(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  cast(KindMask.bit(of: fp.slot(pc.slotOperand(10)), cx) & pc.u32(12) != 0, size: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}
