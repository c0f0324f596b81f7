/// Handlers of tail calls: the callee takes over the caller's frame and its way back.

/// The way back out of a frame, kept while its slots are overwritten.
struct SavedLink {
  var words: (UInt64, UInt64, UInt64, UInt64)

  @inline(__always) init(_ link: UnsafeMutableRawPointer) {
    words = link.loadUnaligned(as: (UInt64, UInt64, UInt64, UInt64).self)
  }

  @inline(__always) func write(to link: UnsafeMutableRawPointer) {
    link.storeBytes(of: words.0, as: UInt64.self)
    link.storeBytes(of: words.1, toByteOffset: 8, as: UInt64.self)
    link.storeBytes(of: words.2, toByteOffset: 16, as: UInt64.self)
    link.storeBytes(of: words.3, toByteOffset: 24, as: UInt64.self)
  }
}

/// Enters a function of the running instance in place of the running one.
///
/// `arguments` is the slot of the first argument, `count` their slots, `link` the slot of the running frame's link.
@inline(__always)
func tailEnter(
  _ callee: UnsafeMutablePointer<FunctionCode>, arguments: Int, count: Int, link: Int, _ pc: Code, _ fp: Frame,
  _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  guard fits(fp, callee.frameBytes, cx), let entry = callee.pointee.entry else {
    cx.context.pointee.code = callee
    cx.context.pointee.calleeFrame = fp
    return swiftlet_exit_call(pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  guard _fastPath(fuel >= callee.pointee.entryFuel) else {
    return refuel(callee.pointee.entryFuel, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  let saved = SavedLink(fp + (link &<< 3))
  copySlots(fp, to: 0, from: arguments, count: count)
  saved.write(to: fp + callee.pointee.linkOffset)
  next(entry, fp, mb, fuel &- callee.pointee.entryFuel, cx, acc, f32, f64)
}

/// Takes the operands of a tail call, in the word before the end of the instruction: [arguments16 link16 count32].
@inline(__always)
func tailCallRecord(
  _ record: UnsafeMutablePointer<FunctionRecord>, operands: Int, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int,
  _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let arguments = pc.slotOperand(operands)
  let link = pc.slotOperand(operands &+ 2)
  let count = Int(pc.u32(operands &+ 4))
  if let callee = record.pointee.code, record.pointee.instance == cx.context.pointee.instance {
    return tailEnter(callee, arguments: arguments, count: count, link: link, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  cx.context.pointee.callee = record
  cx.context.pointee.calleeFrame = fp + (arguments &<< 3)
  cx.context.pointee.tailLinkOffset = link &<< 3
  cx.context.pointee.tailCount = count
  swiftlet_tail_call_elsewhere(pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// A tail call out of the running instance.
@c @inline(never)
func swiftlet_tail_call_elsewhere(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let context = cx.context
  let record = context.pointee.callee
  guard let callee = record.pointee.code else {
    // A host function is called from here; what follows the instruction in the code returns its results.
    context.pointee.pc = pc + tailCallSize(pc)
    return swiftlet_call_elsewhere(pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  guard fits(fp, callee.frameBytes, cx), let entry = callee.pointee.entry else {
    context.pointee.code = callee
    context.pointee.calleeFrame = fp
    return swiftlet_exit_call(pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  guard _fastPath(fuel >= callee.pointee.entryFuel) else {
    return refuel(callee.pointee.entryFuel, pc, fp, mb, fuel, cx, acc, f32, f64)
  }
  var saved = SavedLink(fp + context.pointee.tailLinkOffset)
  let crossReturn = UInt64(UInt(bitPattern: StaticCode.crossReturn))
  if saved.words.0 != crossReturn {
    // The caller belongs to this instance: its return must come back to it. A frame is converted once, so the link does not grow.
    saved.words = (crossReturn, saved.words.1, UInt64(UInt(bitPattern: context.pointee.instance)), saved.words.0)
  }
  let arguments = context.pointee.calleeFrame
  let count = context.pointee.tailCount
  var index = 0
  while index < count {
    fp.setSlot(index, arguments.slot(index, UInt64.self))
    index &+= 1
  }
  saved.write(to: fp + callee.pointee.linkOffset)
  let base = enterInstance(record.pointee.instance, cx)
  next(entry, fp, base, fuel &- callee.pointee.entryFuel, cx, acc, f32, f64)
}

/// The size in bytes of the tail call at `pc`: both forms that reach the host are told apart by their handler.
@inline(__always)
private func tailCallSize(_ pc: Code) -> Int { pc.load(as: UInt.self) == StaticCode.returnCallImport ? 24 : 32 }

/// [callee64] [arguments16 link16 count32]
@c func swiftlet_op_return_call(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let callee = pc.load(fromByteOffset: 8, as: UnsafeMutablePointer<FunctionCode>.self)
  tailEnter(
    callee, arguments: pc.slotOperand(16), count: Int(pc.u32(20)), link: pc.slotOperand(18), pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [import32 –] [arguments16 link16 count32]
@c func swiftlet_op_return_call_import(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let record = cx.context.pointee.instance.pointee.functions[Int(pc.u32(8))]
  tailCallRecord(record, operands: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [index16 –] [type32 table32] [arguments16 link16 count32]
@c func swiftlet_op_return_call_indirect(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let index = UInt64(fp.slot(pc.slotOperand(8), UInt32.self))
  let (callee, reason) = indirectCallee(index: index, table: Int(pc.u32(20)), type: Int(pc.u32(16)), cx)
  guard let callee else { return trap(reason, pc, fp, mb, fuel, cx, acc, f32, f64) }
  tailCallRecord(callee, operands: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_return_call_indirect_wide(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let (callee, reason) = indirectCallee(
    index: fp.slot(pc.slotOperand(8)), table: Int(pc.u32(20)), type: Int(pc.u32(16)), cx)
  guard let callee else { return trap(reason, pc, fp, mb, fuel, cx, acc, f32, f64) }
  tailCallRecord(callee, operands: 24, pc, fp, mb, fuel, cx, acc, f32, f64)
}
