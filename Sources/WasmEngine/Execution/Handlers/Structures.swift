/// Handlers of structures (specification 3.0, 4.6.10).

/// The object that a slot's reference means; nil for null. Validation knows that it is an object.
@inline(__always)
func object(_ fp: Frame, _ slot: Int, _ cx: ContextPointer) -> UnsafeMutableRawPointer? {
  let bits: UInt64 = fp.slot(slot)
  return bits == 0 ? nil : cx.context.pointee.heapBase + Int(UInt32(truncatingIfNeeded: bits)) &<< 3
}

/// [dst16 ref16 offset32]
@inline(__always)
private func get<M, R>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ type: M.Type, _ widen: (M) -> R
) {
  guard let object = object(fp, pc.slotOperand(10), cx) else {
    return trap(.nullStructureReference, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  fp.setSlot(pc.slotOperand(8), widen(object.loadUnaligned(fromByteOffset: Int(pc.u32(12)), as: M.self)))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [ref16 value16 offset32]
@inline(__always)
private func set<M: BitwiseCopyable>(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double,
  _ type: M.Type
) {
  guard let object = object(fp, pc.slotOperand(8), cx) else {
    return trap(.nullStructureReference, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  object.storeBytes(
    of: fp.loadUnaligned(fromByteOffset: pc.slotOperand(10) &<< 3, as: M.self), toByteOffset: Int(pc.u32(12)), as: M.self)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_struct_get_8s(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}

@c func swiftlet_op_struct_get_8u(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt32($0) }
}

@c func swiftlet_op_struct_get_16s(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}

@c func swiftlet_op_struct_get_16u(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt32($0) }
}

@c func swiftlet_op_struct_get_32(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { $0 }
}

@c func swiftlet_op_struct_get_64(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { $0 }
}

@c func swiftlet_op_struct_get_wide(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  get(pc, fp, mb, fuel, cx, acc, f32, f64, Vector.self) { $0 }
}

@c func swiftlet_op_struct_set_8(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  set(pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}

@c func swiftlet_op_struct_set_16(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  set(pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}

@c func swiftlet_op_struct_set_32(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  set(pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}

@c func swiftlet_op_struct_set_64(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  set(pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}

@c func swiftlet_op_struct_set_wide(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  set(pc, fp, mb, fuel, cx, acc, f32, f64, Vector.self)
}

/// Makes a structure, or an array of given elements, in the next cell of its size.
///
/// [dst16 count16 byteCount32] [type32 kind8 class8 longs16], then a word [slot16 size16 offset32] for each value; size is a logarithm.
/// The values of 8 bytes come first, `longs` of them, and all others have 4. A class beyond all cells stands for large objects: it never
/// has a free cell.
@c func swiftlet_op_object_new(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  guard let object = nextCell(pc, cx) else { return swiftlet_object_new_refilling(pc, fp, mb, fuel, cx, acc, f32, f64) }
  let reference = writeHeader(object, pc, cx)
  var value = pc + 24
  let longsEnd = value + pc.slotOperand(22) &<< 3
  let end = value + pc.slotOperand(10) &<< 3
  while value != longsEnd {
    object.storeBytes(of: fp.slot(value.slotOperand(0)), toByteOffset: Int(value.u32(4)), as: UInt64.self)
    value += 8
  }
  while value != end {
    object.storeBytes(of: fp.slot(value.slotOperand(0)), toByteOffset: Int(value.u32(4)), as: UInt32.self)
    value += 8
  }
  fp.setSlot(pc.slotOperand(8), reference)
  next(end, fp, mb, fuel, cx, acc, f32, f64)
}

/// The same for values of any size.
@c func swiftlet_op_object_new_mixed(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  guard let object = nextCell(pc, cx) else { return swiftlet_object_new_refilling(pc, fp, mb, fuel, cx, acc, f32, f64) }
  let reference = writeHeader(object, pc, cx)
  var value = pc + 24
  let end = value + pc.slotOperand(10) &<< 3
  while value != end {
    store(value.slotOperand(0), size: value.slotOperand(2), to: object + Int(value.u32(4)), fp)
    value += 8
  }
  fp.setSlot(pc.slotOperand(8), reference)
  next(end, fp, mb, fuel, cx, acc, f32, f64)
}

/// The next cell of the instruction's size; nil where the run is used up.
@inline(__always)
private func nextCell(_ pc: Code, _ cx: ContextPointer) -> UnsafeMutableRawPointer? {
  let sizeClass = cx.context.pointee.sizeClasses + Int(pc.load(fromByteOffset: 21, as: UInt8.self))
  let place = sizeClass.pointee.bump
  guard place != sizeClass.pointee.limit else { return nil }
  sizeClass.pointee.bump = place &+ sizeClass.pointee.cellBytes
  return UnsafeMutableRawPointer(bitPattern: place)
}

/// Writes a new object's header; the reference to it.
@inline(__always)
private func writeHeader(_ object: UnsafeMutableRawPointer, _ pc: Code, _ cx: ContextPointer) -> UInt64 {
  let type = cx.context.pointee.instance.pointee.canonicalTypes[Int(pc.u32(16))]
  let kind = UInt64(pc.load(fromByteOffset: 20, as: UInt8.self))
  object.storeBytes(of: UInt64(type) | kind &<< 24 | UInt64(pc.slotOperand(10)) &<< 32, as: UInt64.self)
  let granule = (UInt(bitPattern: object) &- UInt(bitPattern: cx.context.pointee.heapBase)) &>> 3
  return ReferenceBits.object(UInt32(truncatingIfNeeded: granule))
}

/// Opens a run of cells and begins again; a large object is made here.
@c @inline(never)
func swiftlet_object_new_refilling(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let byteCount = Int(pc.u32(12))
  let heap = cx.context.pointee.heap
  if byteCount <= HeapGeometry.greatestSmall {
    let sizeClass = cx.context.pointee.sizeClasses + Int(pc.load(fromByteOffset: 21, as: UInt8.self))
    guard heap.pointee.refill(sizeClass) else { return collect(byteCount, pc, fp, mb, fuel, cx, acc, f32, f64) }
    return next(pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  guard let object = heap.pointee.allocate(byteCount) else { return collect(byteCount, pc, fp, mb, fuel, cx, acc, f32, f64) }
  let reference = writeHeader(object, pc, cx)
  var value = pc + 24
  let end = value + pc.slotOperand(10) &<< 3
  while value != end {
    store(value.slotOperand(0), size: value.slotOperand(2), to: object + Int(value.u32(4)), fp)
    value += 8
  }
  fp.setSlot(pc.slotOperand(8), reference)
  next(end, fp, mb, fuel, cx, acc, f32, f64)
}

/// Stores a slot's value, or two slots', in a size given as a logarithm.
@inline(__always)
func store(_ slot: Int, size: Int, to place: UnsafeMutableRawPointer, _ fp: Frame) {
  switch size {
  case 0: place.storeBytes(of: fp.slot(slot), as: UInt8.self)
  case 1: place.storeBytes(of: fp.slot(slot), as: UInt16.self)
  case 2: place.storeBytes(of: fp.slot(slot), as: UInt32.self)
  case 3: place.storeBytes(of: fp.slot(slot), as: UInt64.self)
  default: place.storeBytes(of: fp.loadUnaligned(fromByteOffset: slot &<< 3, as: Vector.self), as: Vector.self)
  }
}

/// The two slots of a vector.
struct Vector: BitwiseCopyable {
  var low: UInt64
  var high: UInt64
}
