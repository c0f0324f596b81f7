/// Handlers of calls and returns. A call never recurses on the host's stack: it moves `fp` to the callee's frame, which begins at the
/// arguments, and leaves the way back in the callee's link.

@inline(__always)
func linkSlot(_ frame: Frame, _ linkOffset: Int, _ field: Int) -> UnsafeMutableRawPointer { frame + (linkOffset &+ field) }

@inline(__always)
func fits(_ frame: Frame, _ bytes: UInt, _ cx: ContextPointer) -> Bool {
  // A frame begins inside its caller's, so the difference is not negative.
  cx.context.pointee.stackLimit &- UInt(bitPattern: frame) >= bytes
}

/// Enters a function of the running instance.
@inline(__always)
func enter(
  _ callee: UnsafeMutablePointer<FunctionCode>, frame: Frame, returnPC: Code, metered: Bool, _ pc: Code, _ fp: Frame,
  _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  guard fits(frame, callee.frameBytes, cx), let entry = callee.pointee.entry else {
    cx.context.pointee.code = callee
    cx.context.pointee.calleeFrame = frame
    return swiftlet_exit_call(pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  var left = fuel
  if metered {
    left = fuel &- callee.pointee.entryFuel
    guard _fastPath(left >= 0) else { return refuel(callee.pointee.entryFuel, pc, fp, mb, fuel, cx, acc, f32, f64) }
  }
  let link = frame + callee.pointee.linkOffset
  link.storeBytes(of: returnPC, as: Code.self)
  link.storeBytes(of: fp, toByteOffset: Link.callerFrame, as: Frame.self)
  next(entry, frame, mb, left, cx, acc, f32, f64)
}

/// Enters a function of the running instance where nothing is out of the ordinary: it has been translated, and stack and fuel suffice.
/// False where something is, and nothing has been done.
///
/// RATIONALE. What is out of the ordinary is found out again from the instruction, so that nothing is kept for it: the way in saves
/// one register instead of two, 21 machine instructions instead of 29.
@inline(__always)
func canEnter(
  _ callee: UnsafeMutablePointer<FunctionCode>, frame: Frame, metered: Bool, _ fuel: Int, _ cx: ContextPointer
) -> Bool {
  _fastPath(fits(frame, callee.frameBytes, cx)) && (!metered || _fastPath(fuel >= callee.pointee.entryFuel))
}

/// What `canEnter` allowed.
@inline(__always)
func enterQuickly(
  _ callee: UnsafeMutablePointer<FunctionCode>, frame: Frame, returnPC: Code, metered: Bool, _ fp: Frame, _ mb: MemoryBase,
  _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let link = frame + callee.pointee.linkOffset
  link.storeBytes(of: returnPC, as: Code.self)
  link.storeBytes(of: fp, toByteOffset: Link.callerFrame, as: Frame.self)
  // A frame that fits is that of a function that has been translated.
  let entry = callee.pointee.entry.unsafelyUnwrapped
  next(entry, frame, mb, metered ? fuel &- callee.pointee.entryFuel : fuel, cx, acc, f32, f64)
}

/// [callee64] [delta32]; delta is the distance in bytes to the callee's frame.
@c func swiftlet_op_call(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let callee = pc.load(fromByteOffset: 8, as: UnsafeMutablePointer<FunctionCode>.self)
  let frame = fp + Int(pc.u32(16))
  guard canEnter(callee, frame: frame, metered: false, fuel, cx) else {
    return swiftlet_call_slowly(pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  enterQuickly(callee, frame: frame, returnPC: pc + 24, metered: false, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_call_metered(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let callee = pc.load(fromByteOffset: 8, as: UnsafeMutablePointer<FunctionCode>.self)
  let frame = fp + Int(pc.u32(16))
  guard canEnter(callee, frame: frame, metered: true, fuel, cx) else {
    return swiftlet_call_slowly(pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  enterQuickly(callee, frame: frame, returnPC: pc + 24, metered: true, fp, mb, fuel, cx, acc, f32, f64)
}

/// A direct call that has to wait for something. Without metering, entering costs nothing.
@c @inline(never)
func swiftlet_call_slowly(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let callee = pc.load(fromByteOffset: 8, as: UnsafeMutablePointer<FunctionCode>.self)
  enter(callee, frame: fp + Int(pc.u32(16)), returnPC: pc + 24, metered: true, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// Calls whatever a function record is: a function of this instance, of another, or of the host.
///
/// Entering is always paid here: for a module without metering the cost is zero.
@inline(__always)
func callRecord(
  _ record: UnsafeMutablePointer<FunctionRecord>, frame: Frame, returnPC: Code, _ pc: Code, _ fp: Frame, _ mb: MemoryBase,
  _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  if let callee = record.pointee.code, record.pointee.instance == cx.context.pointee.instance {
    return enter(callee, frame: frame, returnPC: returnPC, metered: true, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  cx.context.pointee.callee = record
  cx.context.pointee.calleeFrame = frame
  cx.context.pointee.pc = returnPC
  swiftlet_call_elsewhere(pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// A call out of the running instance. `callee`, `calleeFrame` and `pc`, where it returns to, are in the context.
@c @inline(never)
func swiftlet_call_elsewhere(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let context = cx.context
  let record = context.pointee.callee
  guard let callee = record.pointee.code else {
    let bytes = UInt(max(record.pointee.argumentSlots, record.pointee.resultSlots)) * 8
    guard fits(context.pointee.calleeFrame, bytes, cx) else {
      return trap(.callStackExhausted, pc, fp, mb, fuel, cx, acc, f32, f64)
    }
    return swiftlet_exit_host_call(context.pointee.pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  let frame = context.pointee.calleeFrame
  guard fits(frame, callee.frameBytes, cx), let entry = callee.pointee.entry else {
    context.pointee.code = callee
    return swiftlet_exit_call(pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  guard _fastPath(fuel >= callee.pointee.entryFuel) else {
    return refuel(callee.pointee.entryFuel, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  let link = frame + callee.pointee.linkOffset
  link.storeBytes(of: StaticCode.crossReturn, as: Code.self)
  link.storeBytes(of: fp, toByteOffset: Link.callerFrame, as: Frame.self)
  link.storeBytes(of: context.pointee.instance, toByteOffset: Link.callerInstance, as: UnsafeMutablePointer<InstanceRecord>.self)
  link.storeBytes(of: context.pointee.pc, toByteOffset: Link.crossReturnPC, as: Code.self)
  let base = enterInstance(record.pointee.instance, cx)
  next(entry, frame, base, fuel &- callee.pointee.entryFuel, cx, acc, f32, f64)
}

/// Makes an instance the running one; its memory's base.
@inline(__always)
func enterInstance(_ instance: UnsafeMutablePointer<InstanceRecord>, _ cx: ContextPointer) -> MemoryBase {
  cx.context.pointee.instance = instance
  // Without a memory the record is an empty one, so that no check is needed.
  let memory = instance.pointee.memories[0]
  if cx.context.pointee.limits.byteCount != memory.pointee.byteCount {
    cx.context.pointee.limits = AccessLimits(byteCount: memory.pointee.byteCount)
  }
  cx.context.pointee.memoryBase = memory.pointee.base
  return memory.pointee.base
}

/// Where a function called from another instance returns to. The context's `calleeFrame` is the returning frame's link.
@c func swiftlet_op_cross_return(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let link = cx.context.pointee.calleeFrame
  let instance = link.load(fromByteOffset: Link.callerInstance, as: UnsafeMutablePointer<InstanceRecord>.self)
  let returnPC = link.load(fromByteOffset: Link.crossReturnPC, as: Code.self)
  next(returnPC, fp, enterInstance(instance, cx), fuel, cx, acc, f32, f64)
}

/// [import32 delta32]
@c func swiftlet_op_call_import(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let record = cx.context.pointee.instance.pointee.functions[Int(pc.u32(8))]
  callRecord(record, frame: fp + Int(pc.u32(12)), returnPC: pc + 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// The function that an indirect call means, or the trap.
@inline(__always)
func indirectCallee(
  index: UInt64, table: Int, type: Int, _ cx: ContextPointer
) -> (UnsafeMutablePointer<FunctionRecord>?, TrapKind) {
  let instance = cx.context.pointee.instance
  let table = instance.pointee.tables[table]
  guard index < table.pointee.count else { return (nil, .undefinedElement) }
  let bits = table.pointee.elements[Int(truncatingIfNeeded: index)]
  guard let record = UnsafeMutablePointer<FunctionRecord>(bitPattern: UInt(bits)) else { return (nil, .uninitializedElement) }
  guard cx.context.pointee.types.isSubtype(record.pointee.canonicalType, of: instance.pointee.canonicalTypes[type]) else {
    return (nil, .indirectCallTypeMismatch)
  }
  return (record, .none)
}

/// The code of a function of the running instance with the very type that an indirect call asks for; nil for whatever else it means.
@inline(__always)
func ownCallee(
  index: UInt64, table: Int, type: Int, _ cx: ContextPointer
) -> UnsafeMutablePointer<FunctionCode>? {
  let instance = cx.context.pointee.instance
  let table = instance.pointee.tables[table]
  guard _fastPath(index < table.pointee.count),
    let record = UnsafeMutablePointer<FunctionRecord>(
      bitPattern: UInt(table.pointee.elements[Int(truncatingIfNeeded: index)])),
    _fastPath(record.pointee.canonicalType == instance.pointee.canonicalTypes[type]),
    _fastPath(record.pointee.instance == instance)
  else { return nil }
  return record.pointee.code
}

/// An indirect call; false where it is out of the ordinary, and nothing has been done.
@inline(__always)
func callIndirect(
  _ index: UInt64, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double, otherwise: (Code, Frame, MemoryBase, Int, ContextPointer, UInt, Float, Double) -> Void
) {
  let frame = fp + Int(pc.u32(12))
  guard let callee = ownCallee(index: index, table: Int(pc.u32(20)), type: Int(pc.u32(16)), cx),
    canEnter(callee, frame: frame, metered: true, fuel, cx)
  else { return otherwise(pc, fp, mb, fuel, cx, acc, f32, f64) }
  enterQuickly(callee, frame: frame, returnPC: pc + 24, metered: true, fp, mb, fuel, cx, acc, f32, f64)
}

/// An indirect call of whatever the table holds.
@inline(__always)
func callIndirectSlowly(
  _ index: UInt64, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double
) {
  let (callee, reason) = indirectCallee(index: index, table: Int(pc.u32(20)), type: Int(pc.u32(16)), cx)
  guard let callee else { return trap(reason, pc, fp, mb, fuel, cx, acc, f32, f64) }
  callRecord(callee, frame: fp + Int(pc.u32(12)), returnPC: pc + 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [index16 – delta32] [type32 table32]
@c func swiftlet_op_call_indirect(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  callIndirect(
    UInt64(fp.slot(pc.slotOperand(8), UInt32.self)), pc, fp, mb, fuel, cx, acc, f32, f64,
    otherwise: swiftlet_call_indirect_slowly)
}

/// [index16 – delta32] [type32 table32]: the index is in the accumulator
@c func swiftlet_op_call_indirect_left(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  callIndirect(
    UInt64(UInt32(truncatingIfNeeded: acc)), pc, fp, mb, fuel, cx, acc, f32, f64, otherwise: swiftlet_call_indirect_left_slowly)
}

/// [index16 – delta32] [type32 table32]: a table with 64-bit addresses
@c func swiftlet_op_call_indirect_wide(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  callIndirectSlowly(fp.slot(pc.slotOperand(8)), pc, fp, mb, fuel, cx, acc, f32, f64)
}

@c @inline(never)
func swiftlet_call_indirect_slowly(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  callIndirectSlowly(UInt64(fp.slot(pc.slotOperand(8), UInt32.self)), pc, fp, mb, fuel, cx, acc, f32, f64)
}

@c @inline(never)
func swiftlet_call_indirect_left_slowly(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  callIndirectSlowly(UInt64(UInt32(truncatingIfNeeded: acc)), pc, fp, mb, fuel, cx, acc, f32, f64)
}

// Returns. [src16 link16 count32]; link is a slot, results go where the arguments were.

@inline(__always)
func leave(
  _ link: UnsafeMutableRawPointer, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  // Only a return to another instance reads this; storing it is cheaper than asking.
  cx.context.pointee.calleeFrame = link
  next(link.load(as: Code.self), link.load(fromByteOffset: Link.callerFrame, as: Frame.self), mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_return_none(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  leave(fp + (pc.slotOperand(10) &<< 3), mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_return_one(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let value: UInt64 = fp.slot(pc.slotOperand(8))
  fp.setSlot(0, value)
  leave(fp + (pc.slotOperand(10) &<< 3), mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_return_integer(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setSlot(0, UInt64(acc))
  leave(fp + (pc.slotOperand(10) &<< 3), mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_return_single(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setSlot(0, f32)
  leave(fp + (pc.slotOperand(10) &<< 3), mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_return_double(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setSlot(0, f64)
  leave(fp + (pc.slotOperand(10) &<< 3), mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_return_vector(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setLanes(0, fp.lanes(pc.slotOperand(8), U64x2.self))
  leave(fp + (pc.slotOperand(10) &<< 3), mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_return_many(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  // The link lies behind the room for all results, so they do not overwrite it.
  copySlots(fp, to: 0, from: pc.slotOperand(8), count: Int(pc.u32(12)))
  leave(fp + (pc.slotOperand(10) &<< 3), mb, fuel, cx, acc, f32, f64)
}
