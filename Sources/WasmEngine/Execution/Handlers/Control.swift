/// Handlers of moves and branches.

@c func swiftlet_op_exit(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  save(pc, fp, fuel, cx, acc, f32, f64, .finished)
}

@c func swiftlet_op_unreachable(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  trap(.unreachable, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 src16]
@c func swiftlet_op_copy(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setSlot(pc.slotOperand(8), fp.slot(pc.slotOperand(10), UInt64.self))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_copy_wide(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setLanes(pc.slotOperand(8), fp.lanes(pc.slotOperand(10), U64x2.self))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 src16 count32]; dst is below src, so copying upwards is right where they overlap.
@c func swiftlet_op_copy_many(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  copySlots(fp, to: pc.slotOperand(8), from: pc.slotOperand(10), count: Int(pc.u32(12)))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 src16 dst16 src16]: one after the other
@c func swiftlet_op_copy_two(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setSlot(pc.slotOperand(8), fp.slot(pc.slotOperand(10), UInt64.self))
  fp.setSlot(pc.slotOperand(12), fp.slot(pc.slotOperand(14), UInt64.self))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 a16 addend32]: a sum of 32 bits that leaves the accumulator alone
@c func swiftlet_op_copy_sum(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setSlot(pc.slotOperand(8), fp.slot(pc.slotOperand(10), UInt32.self) &+ pc.u32(12))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@inline(__always)
func copySlots(_ fp: Frame, to target: Int, from source: Int, count: Int) {
  var index = 0
  while index < count {
    fp.setSlot(target &+ index, fp.slot(source &+ index, UInt64.self))
    index &+= 1
  }
}

/// [dst16 – imm32], zero-extended
@c func swiftlet_op_const_32(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setSlot(pc.slotOperand(8), UInt64(pc.u32(12)))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 – imm32], sign-extended
@c func swiftlet_op_const_s32(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setSlot(pc.slotOperand(8), pc.s32(12))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16] [imm64]
@c func swiftlet_op_const_64(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  fp.setSlot(pc.slotOperand(8), pc.u64(16))
  next(pc + 24, fp, mb, fuel, cx, acc, f32, f64)
}

/// [dst16 condition16 a16 b16]
@c func swiftlet_op_select(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let isFirst = fp.slot(pc.slotOperand(10), UInt32.self) != 0
  let value: UInt64 = isFirst ? fp.slot(pc.slotOperand(12)) : fp.slot(pc.slotOperand(14))
  fp.setSlot(pc.slotOperand(8), value)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_select_left(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let a: UInt64 = fp.slot(pc.slotOperand(12))
  let b: UInt64 = fp.slot(pc.slotOperand(14))
  fp.setSlot(pc.slotOperand(8), UInt32(truncatingIfNeeded: acc) != 0 ? a : b)
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_select_wide(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let source = fp.slot(pc.slotOperand(10), UInt32.self) != 0 ? pc.slotOperand(12) : pc.slotOperand(14)
  fp.setLanes(pc.slotOperand(8), fp.lanes(source, U64x2.self))
  next(pc + 16, fp, mb, fuel, cx, acc, f32, f64)
}

/// [offset32 cost32]
@c func swiftlet_op_br(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  next(pc + pc.s32(8), fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_br_metered(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  let cost = Int(pc.u32(12))
  guard _fastPath(fuel >= cost) else { return refuel(cost, pc, fp, mb, fuel, cx, acc, f32, f64) }
  next(pc + pc.s32(8), fp, mb, fuel &- cost, cx, acc, f32, f64)
}

/// [condition16 – offset32]
@c func swiftlet_op_br_if_nonzero(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  branch(fp.slot(pc.slotOperand(8), UInt32.self) != 0, offset: 12, size: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_br_if_zero(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  branch(fp.slot(pc.slotOperand(8), UInt32.self) == 0, offset: 12, size: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [condition16 – offset32] [taken32 other32]
@c func swiftlet_op_br_if_nonzero_metered(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  branchMetered(fp.slot(pc.slotOperand(8), UInt32.self) != 0, offset: 12, costs: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

@c func swiftlet_op_br_if_zero_metered(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  branchMetered(fp.slot(pc.slotOperand(8), UInt32.self) == 0, offset: 12, costs: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [index16 – count32], then a word [offset32 cost32] for each label, the default last
@inline(__always)
func branchTable(
  _ index: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double
) {
  let entry = Int(min(operand(index, 8, pc, fp, acc, f32, f64), pc.u32(12))) &<< 3
  next(pc + pc.s32(16 &+ entry), fp, mb, fuel, cx, acc, f32, f64)
}

@inline(__always)
func branchTableMetered(
  _ index: Place, _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float,
  _ f64: Double
) {
  let entry = Int(min(operand(index, 8, pc, fp, acc, f32, f64), pc.u32(12))) &<< 3
  let cost = Int(pc.u32(20 &+ entry))
  guard _fastPath(fuel >= cost) else { return refuel(cost, pc, fp, mb, fuel, cx, acc, f32, f64) }
  next(pc + pc.s32(16 &+ entry), fp, mb, fuel &- cost, cx, acc, f32, f64)
}

@c func swiftlet_op_br_table(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) { branchTable(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) }

@c func swiftlet_op_br_table_left(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) { branchTable(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) }

@c func swiftlet_op_br_table_metered(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) { branchTableMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) }

@c func swiftlet_op_br_table_left_metered(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) { branchTableMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) }

/// [condition16 – offset32]: the condition is in the accumulator
@c func swiftlet_op_br_if_nonzero_left(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  branch(UInt32(truncatingIfNeeded: acc) != 0, offset: 12, size: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [condition16 – offset32] [taken32 other32]: the condition is in the accumulator
@c func swiftlet_op_br_if_nonzero_left_metered(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  branchMetered(UInt32(truncatingIfNeeded: acc) != 0, offset: 12, costs: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [condition16 – offset32]: the condition is in the accumulator
@c func swiftlet_op_br_if_zero_left(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  branch(UInt32(truncatingIfNeeded: acc) == 0, offset: 12, size: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}

/// [condition16 – offset32] [taken32 other32]: the condition is in the accumulator
@c func swiftlet_op_br_if_zero_left_metered(
  _ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double
) {
  branchMetered(UInt32(truncatingIfNeeded: acc) == 0, offset: 12, costs: 16, pc, fp, mb, fuel, cx, acc, f32, f64)
}
