/// Handlers of operations on whole arrays. As those of memories, each is paid an element before it is done.
///
/// Word 2 is [size16 – flags32] behind the slots, where size is the base-2 logarithm of an element's size, or names type and segment.

/// Makes an array once it is paid for, lets `fill` write its elements, and puts the reference into the slot at word 1.
private func make(
  _ count: UInt32, size: Int, flags: UInt32, _ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer,
  _ fill: (UnsafeMutableRawPointer) -> Void
) -> Outcome {
  let byteCount = ObjectHeader.byteCount + Int(count) &<< size
  let isFree = flags & IndexFlag.free != 0
  guard isFree || fuel >= Int(count) else { return .refuel(Int(count)) }
  guard let object = cx.context.pointee.heap.pointee.allocate(byteCount) else { return .collect(byteCount) }
  let type = cx.context.pointee.instance.pointee.canonicalTypes[Int(pc.u32(16))]
  object.storeBytes(of: ObjectHeader.word(.array, type: type), as: UInt32.self)
  object.storeBytes(of: count, toByteOffset: 4, as: UInt32.self)
  fill(object + ObjectHeader.byteCount)
  fp.setSlot(pc.slotOperand(8), ReferenceBits.object(cx.context.pointee.heap.pointee.granule(object)))
  return .done(cost: isFree ? 0 : Int(count))
}

/// Writes a slot's value `count` times. The first element is written, then copied in doubling steps.
private func repeatValue(_ slot: Int, size: Int, count: Int, to place: UnsafeMutableRawPointer, _ fp: Frame) {
  guard count > 0 else { return }
  store(slot, size: size, to: place, fp)
  let byteCount = count &<< size
  var done = 1 &<< size
  while done < byteCount {
    let step = min(done, byteCount &- done)
    (place + done).copyMemory(from: place, byteCount: step)
    done &+= step
  }
}

/// A length or index in a slot.
@inline(__always)
private func count(_ fp: Frame, _ slot: Int) -> UInt32 { fp.slot(slot) }

@inline(__always)
private func length(_ array: UnsafeMutableRawPointer) -> UInt64 { UInt64(array.load(fromByteOffset: 4, as: UInt32.self)) }

/// [dst16 value16 length16 size16] [type32 flags32]; without `hasValue` in the flags the elements stay zero.
@c func swiftlet_op_array_new(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.arrayNew, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// A flag of `array_new`, beside those of IndexFlag.
enum ArrayFlag {
  static let hasValue: UInt32 = 1
}

func newArray(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  let count = count(fp, pc.slotOperand(12))
  let size = pc.slotOperand(14)
  let flags = pc.u32(20)
  return make(count, size: size, flags: flags, pc, fp, fuel, cx) { elements in
    guard flags & ArrayFlag.hasValue != 0 else { return }
    repeatValue(pc.slotOperand(10), size: size, count: Int(count), to: elements, fp)
  }
}

/// [dst16 offset16 length16 size16] [type32 flags32] [segment32]
@c func swiftlet_op_array_new_data(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.arrayNewData, size: 32, pc, fp, mb, fuel, cx, acc, f32, f64)
}

func newArrayOfData(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  let offset = UInt64(count(fp, pc.slotOperand(10)))
  let count = count(fp, pc.slotOperand(12))
  let size = pc.slotOperand(14)
  let store = cx.context.pointee.store.takeUnretainedValue()
  let segment = store.dataSegment(Int(pc.u32(24)), of: cx.context.pointee.instance)
  guard isWithin(offset, UInt64(count) &<< UInt64(size), UInt64(segment.count)) else { return .trap(.outOfBoundsMemoryAccess) }
  return make(count, size: size, flags: pc.u32(20), pc, fp, fuel, cx) { elements in
    store.copyData(segment, from: Int(offset), count: Int(count) &<< size, to: elements, of: cx.context.pointee.instance)
  }
}

/// [dst16 offset16 length16 size16] [type32 flags32] [segment32]
@c func swiftlet_op_array_new_elem(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.arrayNewElements, size: 32, pc, fp, mb, fuel, cx, acc, f32, f64)
}

func newArrayOfElements(
  _ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer
) -> Outcome {
  let offset = UInt64(count(fp, pc.slotOperand(10)))
  let count = count(fp, pc.slotOperand(12))
  let segment = cx.context.pointee.store.takeUnretainedValue()
    .elementSegment(Int(pc.u32(24)), of: cx.context.pointee.instance)
  guard isWithin(offset, UInt64(count), UInt64(segment.count)) else { return .trap(.outOfBoundsTableAccess) }
  return make(count, size: pc.slotOperand(14), flags: pc.u32(20), pc, fp, fuel, cx) { elements in
    copyReferences(segment, from: Int(offset), count: Int(count), to: elements)
  }
}

private func copyReferences(_ segment: [UInt64], from: Int, count: Int, to place: UnsafeMutableRawPointer) {
  segment.withUnsafeBytes { bytes in
    guard count > 0, let base = bytes.baseAddress else { return }
    place.copyMemory(from: base + from &<< 3, byteCount: count &<< 3)
  }
}

/// [array16 index16 value16 length16] [size16 – flags32]
@c func swiftlet_op_array_fill(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.arrayFill, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

func fillArray(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  guard let array = object(fp, pc.slotOperand(8), cx) else { return .trap(.nullArrayReference) }
  let start = UInt64(count(fp, pc.slotOperand(10)))
  let count = UInt64(count(fp, pc.slotOperand(14)))
  let size = pc.slotOperand(16)
  guard isWithin(start, count, length(array)) else { return .trap(.outOfBoundsArrayAccess) }
  return .paying(count, fuel: fuel, flags: pc.u32(20)) {
    let place = array + (ObjectHeader.byteCount + Int(start) &<< size)
    repeatValue(pc.slotOperand(12), size: size, count: Int(count), to: place, fp)
  }
}

/// [target16 target index16 source16 source index16] [size16 length16 flags32]
@c func swiftlet_op_array_copy(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.arrayCopy, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

func copyArray(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  guard let target = object(fp, pc.slotOperand(8), cx), let source = object(fp, pc.slotOperand(12), cx) else {
    return .trap(.nullArrayReference)
  }
  let to = UInt64(count(fp, pc.slotOperand(10)))
  let from = UInt64(count(fp, pc.slotOperand(14)))
  let count = UInt64(count(fp, pc.slotOperand(18)))
  let size = pc.slotOperand(16)
  guard isWithin(to, count, length(target)), isWithin(from, count, length(source)) else { return .trap(.outOfBoundsArrayAccess) }
  return .paying(count, fuel: fuel, flags: pc.u32(20)) {
    (target + (ObjectHeader.byteCount + Int(to) &<< size))
      .copyMemory(from: source + (ObjectHeader.byteCount + Int(from) &<< size), byteCount: Int(count) &<< size)
  }
}

/// [array16 index16 offset16 length16] [size16 – flags32] [segment32]
@c func swiftlet_op_array_init_data(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.arrayInitData, size: 32, pc, fp, mb, fuel, cx, acc, f32, f64)
}

func initData(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  guard let array = object(fp, pc.slotOperand(8), cx) else { return .trap(.nullArrayReference) }
  let to = UInt64(count(fp, pc.slotOperand(10)))
  let from = UInt64(count(fp, pc.slotOperand(12)))
  let count = UInt64(count(fp, pc.slotOperand(14)))
  let size = pc.slotOperand(16)
  let store = cx.context.pointee.store.takeUnretainedValue()
  let segment = store.dataSegment(Int(pc.u32(24)), of: cx.context.pointee.instance)
  guard isWithin(to, count, length(array)) else { return .trap(.outOfBoundsArrayAccess) }
  guard isWithin(from, count &<< UInt64(size), UInt64(segment.count)) else { return .trap(.outOfBoundsMemoryAccess) }
  return .paying(count, fuel: fuel, flags: pc.u32(20)) {
    store.copyData(
      segment, from: Int(from), count: Int(count) &<< size, to: array + (ObjectHeader.byteCount + Int(to) &<< size),
      of: cx.context.pointee.instance)
  }
}

/// [array16 index16 offset16 length16] [size16 – flags32] [segment32]
@c func swiftlet_op_array_init_elem(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.arrayInitElements, size: 32, pc, fp, mb, fuel, cx, acc, f32, f64)
}

func initElements(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  guard let array = object(fp, pc.slotOperand(8), cx) else { return .trap(.nullArrayReference) }
  let to = UInt64(count(fp, pc.slotOperand(10)))
  let from = UInt64(count(fp, pc.slotOperand(12)))
  let count = UInt64(count(fp, pc.slotOperand(14)))
  let segment = cx.context.pointee.store.takeUnretainedValue()
    .elementSegment(Int(pc.u32(24)), of: cx.context.pointee.instance)
  guard isWithin(to, count, length(array)) else { return .trap(.outOfBoundsArrayAccess) }
  guard isWithin(from, count, UInt64(segment.count)) else { return .trap(.outOfBoundsTableAccess) }
  return .paying(count, fuel: fuel, flags: pc.u32(20)) {
    copyReferences(segment, from: Int(from), count: Int(count), to: array + (ObjectHeader.byteCount + Int(to) &<< 3))
  }
}
