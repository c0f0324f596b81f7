/// Handlers of operations on whole memories and tables. Each is a call of a runtime function; what it moves is paid in fuel
/// before it moves, an element or byte each, so that a run out of fuel leaves everything as it was.

/// Flags in an operand that names a memory or table.
enum IndexFlag {
  /// Addresses have 64 bits.
  static let wide: UInt32 = 1 << 31
  /// The module is not metered.
  static let free: UInt32 = 1 << 30
  static let mask: UInt32 = (1 << 30) - 1
}

/// What a runtime function did.
enum Outcome {
  case done(cost: Int)
  case trap(TrapKind)
  case refuel(Int)
  /// There is no room for an object of so many bytes.
  case collect(Int)

  /// Pays for `count` bytes, elements or pages, then does the work.
  @inline(__always)
  static func paying(_ count: UInt64, fuel: Int, flags: UInt32, _ work: () -> Void) -> Outcome {
    guard flags & IndexFlag.free == 0 else {
      work()
      return .done(cost: 0)
    }
    // A count that passed a bounds check fits an Int.
    guard fuel >= Int(truncatingIfNeeded: count) else { return .refuel(Int(truncatingIfNeeded: count)) }
    work()
    return .done(cost: Int(truncatingIfNeeded: count))
  }
}

/// The operations behind one entry.
enum BulkOperation: UInt8 {
  case memoryGrow, memoryFill, memoryCopy, memoryInit, tableGrow, tableFill, tableCopy, tableInit, dataDrop, elementDrop
  case arrayNew, arrayNewData, arrayNewElements, arrayFill, arrayCopy, arrayInitData, arrayInitElements
}

/// Goes to the entry, which finds the operation and the instruction's size in the context.
///
/// RATIONALE. Were each handler to call its own function, the optimiser would merge the handlers, which are otherwise alike, into one
/// that takes what differs as a further argument. That does not fit the registers any more, and the call would be no jump.
@inline(__always)
func bulk(
  _ operation: BulkOperation, size: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer,
  _ acc: UInt, _ f32: Float, _ f64: Double
) {
  cx.context.pointee.bulkOperation = operation
  cx.context.pointee.bulkSize = UInt8(truncatingIfNeeded: size)
  swiftlet_bulk(pc, fp, mb, fuel, cx, acc, f32, f64)
}

@c @inline(never)
func swiftlet_bulk(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let outcome = perform(cx.context.pointee.bulkOperation, pc, fp, fuel, cx)
  // A memory that cannot grow in place has moved.
  let base = cx.context.pointee.memoryBase
  switch outcome {
  case .done(let cost):
    next(pc + Int(cx.context.pointee.bulkSize), fp, base, fuel &- cost, cx, acc, f32, f64)
  case .trap(let kind): trap(kind, pc, fp, base, fuel, cx, acc, f32, f64)
  case .refuel(let cost): refuel(cost, pc, fp, base, fuel, cx, acc, f32, f64)
  case .collect(let byteCount): collect(byteCount, pc, fp, base, fuel, cx, acc, f32, f64)
  }
}

@inline(never)
private func perform(
  _ operation: BulkOperation, _ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer
) -> Outcome {
  switch operation {
  case .memoryGrow: return growMemory(pc, fp, fuel, cx)
  case .memoryFill: return fillMemory(pc, fp, fuel, cx)
  case .memoryCopy: return copyMemory(pc, fp, fuel, cx)
  case .memoryInit: return initMemory(pc, fp, fuel, cx)
  case .tableGrow: return growTable(pc, fp, fuel, cx)
  case .tableFill: return fillTable(pc, fp, fuel, cx)
  case .tableCopy: return copyTable(pc, fp, fuel, cx)
  case .tableInit: return initTable(pc, fp, fuel, cx)
  case .dataDrop:
    cx.context.pointee.store.takeUnretainedValue().dropData(Int(pc.u32(12)), of: cx.context.pointee.instance)
    return .done(cost: 0)
  case .elementDrop:
    cx.context.pointee.store.takeUnretainedValue().dropElements(Int(pc.u32(12)), of: cx.context.pointee.instance)
    return .done(cost: 0)
  case .arrayNew: return newArray(pc, fp, fuel, cx)
  case .arrayNewData: return newArrayOfData(pc, fp, fuel, cx)
  case .arrayNewElements: return newArrayOfElements(pc, fp, fuel, cx)
  case .arrayFill: return fillArray(pc, fp, fuel, cx)
  case .arrayCopy: return copyArray(pc, fp, fuel, cx)
  case .arrayInitData: return initData(pc, fp, fuel, cx)
  case .arrayInitElements: return initElements(pc, fp, fuel, cx)
  }
}

/// The value of a slot that holds an address of the memory or table that `flags` describes.
@inline(__always)
private func address(_ fp: Frame, _ slot: Int, _ flags: UInt32) -> UInt64 {
  flags & IndexFlag.wide != 0 ? fp.slot(slot) : UInt64(fp.slot(slot, UInt32.self))
}

@inline(__always)
private func storeAddress(_ value: UInt64?, _ fp: Frame, _ slot: Int, _ flags: UInt32) {
  // −1 in the address type says that growing failed.
  if flags & IndexFlag.wide != 0 {
    fp.setSlot(slot, value ?? .max)
  } else {
    fp.setSlot(slot, UInt32(truncatingIfNeeded: value ?? .max))
  }
}

@inline(__always)
private func memory(_ operand: UInt32, _ cx: ContextPointer) -> UnsafeMutablePointer<MemoryRecord> {
  cx.context.pointee.instance.pointee.memories[Int(operand & IndexFlag.mask)]
}

@inline(__always)
private func table(_ operand: UInt32, _ cx: ContextPointer) -> UnsafeMutablePointer<TableRecord> {
  cx.context.pointee.instance.pointee.tables[Int(operand & IndexFlag.mask)]
}

/// True where `start ..< start + count` lies within `size`; nothing overflows.
@inline(__always)
func isWithin(_ start: UInt64, _ count: UInt64, _ size: UInt64) -> Bool { start <= size && count <= size &- start }

/// [dst16 – memory32]
@c func swiftlet_op_memory_size(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let flags = pc.u32(12)
  let record = memory(flags, cx)
  storeAddress(record.refreshedByteCount() &>> UInt64(record.pointee.type.pageSizeLog2), fp, pc.slotOperand(8), flags)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 delta16 memory32]
@c func swiftlet_op_memory_grow(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.memoryGrow, size: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

private func growMemory(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  let flags = pc.u32(12)
  let record = memory(flags, cx)
  let delta = address(fp, pc.slotOperand(10), flags)
  let store = cx.context.pointee.store.takeUnretainedValue()
  guard store.canGrow(record, by: delta) else {
    storeAddress(nil, fp, pc.slotOperand(8), flags)
    return .done(cost: 0)
  }
  var old: UInt64?
  let outcome = Outcome.paying(delta, fuel: fuel, flags: flags) { old = store.grow(record, by: delta) }
  if case .refuel = outcome { return outcome }
  storeAddress(old, fp, pc.slotOperand(8), flags)
  _ = enterInstance(cx.context.pointee.instance, cx)
  return old == nil ? .done(cost: 0) : outcome
}

/// [address16 value16 count16] [memory32 –]
@c func swiftlet_op_memory_fill(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.memoryFill, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

private func fillMemory(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  let flags = pc.u32(16)
  let record = memory(flags, cx)
  let start = address(fp, pc.slotOperand(8), flags)
  let count = address(fp, pc.slotOperand(12), flags)
  guard isWithin(start, count, record.pointee.byteCount) else { return .trap(.outOfBoundsMemoryAccess) }
  let value: UInt8 = fp.slot(pc.slotOperand(10))
  return .paying(count, fuel: fuel, flags: flags) {
    (record.pointee.base + Int(start)).initializeMemory(as: UInt8.self, repeating: value, count: Int(count))
  }
}

/// [target16 source16 count16] [target memory32 source memory32]
@c func swiftlet_op_memory_copy(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.memoryCopy, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

private func copyMemory(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  let (targetFlags, sourceFlags) = (pc.u32(16), pc.u32(20))
  let (target, source) = (memory(targetFlags, cx), memory(sourceFlags, cx))
  let to = address(fp, pc.slotOperand(8), targetFlags)
  let from = address(fp, pc.slotOperand(10), sourceFlags)
  // The count has the narrower of the two address types.
  let count = address(fp, pc.slotOperand(12), targetFlags & sourceFlags)
  guard isWithin(to, count, target.pointee.byteCount), isWithin(from, count, source.pointee.byteCount) else {
    return .trap(.outOfBoundsMemoryAccess)
  }
  return .paying(count, fuel: fuel, flags: targetFlags) {
    (target.pointee.base + Int(to)).copyMemory(from: source.pointee.base + Int(from), byteCount: Int(count))
  }
}

/// [target16 source16 count16] [memory32 data32]
@c func swiftlet_op_memory_init(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.memoryInit, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

private func initMemory(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  let flags = pc.u32(16)
  let record = memory(flags, cx)
  let to = address(fp, pc.slotOperand(8), flags)
  let from = UInt64(fp.slot(pc.slotOperand(10), UInt32.self))
  let count = UInt64(fp.slot(pc.slotOperand(12), UInt32.self))
  let store = cx.context.pointee.store.takeUnretainedValue()
  let segment = store.dataSegment(Int(pc.u32(20)), of: cx.context.pointee.instance)
  guard isWithin(to, count, record.pointee.byteCount), isWithin(from, count, UInt64(segment.count)) else {
    return .trap(.outOfBoundsMemoryAccess)
  }
  return .paying(count, fuel: fuel, flags: flags) {
    store.copyData(
      segment, from: Int(from), count: Int(count), to: record.pointee.base + Int(to), of: cx.context.pointee.instance)
  }
}

/// [– data32]
@c func swiftlet_op_data_drop(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.dataDrop, size: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 index16 table32]
@c func swiftlet_op_table_get(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let flags = pc.u32(12)
  let record = table(flags, cx)
  let index = address(fp, pc.slotOperand(10), flags)
  guard index < record.pointee.count else { return trap(.outOfBoundsTableAccess, pc, fp, mb, fuel, cx, acc, f32, f64) }
  fp.setSlot(pc.slotOperand(8), record.pointee.elements[Int(truncatingIfNeeded: index)])
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [index16 value16 table32]
@c func swiftlet_op_table_set(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let flags = pc.u32(12)
  let record = table(flags, cx)
  let index = address(fp, pc.slotOperand(8), flags)
  guard index < record.pointee.count else { return trap(.outOfBoundsTableAccess, pc, fp, mb, fuel, cx, acc, f32, f64) }
  record.pointee.elements[Int(truncatingIfNeeded: index)] = fp.slot(pc.slotOperand(10))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 – table32]
@c func swiftlet_op_table_size(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let flags = pc.u32(12)
  storeAddress(table(flags, cx).pointee.count, fp, pc.slotOperand(8), flags)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 value16 table32] [delta16]
@c func swiftlet_op_table_grow(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.tableGrow, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

private func growTable(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  let flags = pc.u32(12)
  let record = table(flags, cx)
  let delta = address(fp, pc.slotOperand(16), flags)
  let old = record.pointee.count
  let store = cx.context.pointee.store.takeUnretainedValue()
  guard store.canGrow(record, by: delta) else {
    storeAddress(nil, fp, pc.slotOperand(8), flags)
    return .done(cost: 0)
  }
  let value: UInt64 = fp.slot(pc.slotOperand(10))
  let outcome = Outcome.paying(delta, fuel: fuel, flags: flags) { store.grow(record, by: delta, value: value) }
  if case .done = outcome { storeAddress(old, fp, pc.slotOperand(8), flags) }
  return outcome
}

/// [index16 value16 count16] [table32 –]
@c func swiftlet_op_table_fill(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.tableFill, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

private func fillTable(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  let flags = pc.u32(16)
  let record = table(flags, cx)
  let start = address(fp, pc.slotOperand(8), flags)
  let count = address(fp, pc.slotOperand(12), flags)
  guard isWithin(start, count, record.pointee.count) else { return .trap(.outOfBoundsTableAccess) }
  let value: UInt64 = fp.slot(pc.slotOperand(10))
  return .paying(count, fuel: fuel, flags: flags) {
    (record.pointee.elements + Int(start)).update(repeating: value, count: Int(count))
  }
}

/// [target16 source16 count16] [target table32 source table32]
@c func swiftlet_op_table_copy(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.tableCopy, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

private func copyTable(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  let (targetFlags, sourceFlags) = (pc.u32(16), pc.u32(20))
  let (target, source) = (table(targetFlags, cx), table(sourceFlags, cx))
  let to = address(fp, pc.slotOperand(8), targetFlags)
  let from = address(fp, pc.slotOperand(10), sourceFlags)
  let count = address(fp, pc.slotOperand(12), targetFlags & sourceFlags)
  guard isWithin(to, count, target.pointee.count), isWithin(from, count, source.pointee.count) else {
    return .trap(.outOfBoundsTableAccess)
  }
  return .paying(count, fuel: fuel, flags: targetFlags) {
    (target.pointee.elements + Int(to)).update(from: source.pointee.elements + Int(from), count: Int(count))
  }
}

/// [target16 source16 count16] [table32 element32]
@c func swiftlet_op_table_init(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.tableInit, size: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

private func initTable(_ pc: Code, _ fp: Frame, _ fuel: Int, _ cx: ContextPointer)
  -> Outcome
{
  let flags = pc.u32(16)
  let record = table(flags, cx)
  let to = address(fp, pc.slotOperand(8), flags)
  let from = UInt64(fp.slot(pc.slotOperand(10), UInt32.self))
  let count = UInt64(fp.slot(pc.slotOperand(12), UInt32.self))
  let store = cx.context.pointee.store.takeUnretainedValue()
  let segment = store.elementSegment(Int(pc.u32(20)), of: cx.context.pointee.instance)
  guard isWithin(to, count, record.pointee.count), isWithin(from, count, UInt64(segment.count)) else {
    return .trap(.outOfBoundsTableAccess)
  }
  return .paying(count, fuel: fuel, flags: flags) {
    for index in 0..<Int(count) { record.pointee.elements[Int(to) + index] = segment[Int(from) + index] }
  }
}

/// [– element32]
@c func swiftlet_op_elem_drop(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  bulk(.elementDrop, size: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}
