// Generated from HandlerTable.swift by `swift run generate`. Do not edit.
// swift-format-ignore-file

import Synchronization

@c func swiftlet_op_i32_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_right_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_right_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &* b }
}
@c func swiftlet_op_i32_mul_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &* b }
}
@c func swiftlet_op_i32_mul_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &* b }
}
@c func swiftlet_op_i32_mul_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &* b }
}
@c func swiftlet_op_i32_mul_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &* b }
}
@c func swiftlet_op_i32_mul_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &* b }
}
@c func swiftlet_op_i32_mul_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &* b }
}
@c func swiftlet_op_i32_mul_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &* b }
}
@c func swiftlet_op_i32_and(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a & b }
}
@c func swiftlet_op_i32_and_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a & b }
}
@c func swiftlet_op_i32_and_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a & b }
}
@c func swiftlet_op_i32_and_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a & b }
}
@c func swiftlet_op_i32_and_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a & b }
}
@c func swiftlet_op_i32_and_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a & b }
}
@c func swiftlet_op_i32_and_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a & b }
}
@c func swiftlet_op_i32_and_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a & b }
}
@c func swiftlet_op_i32_or(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_xor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_right_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_right_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shr_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_s_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_s_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_right_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_right_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_rotl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotl_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotl_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotl_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotr(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i32_rotr_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i32_rotr_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i32_rotr_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i32_rotr_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i32_rotr_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i32_rotr_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i32_rotr_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i32_rotr_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i32_rotr_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_right_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_right_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_and(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_or(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_xor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_right_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_right_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shr_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_right_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_right_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_rotl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotr(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_f32_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_add_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_add_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_add_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_add_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_add_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_add_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_add_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_add_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_add_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_add_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_add_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_right_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_sub_right_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_mul_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_mul_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_mul_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_mul_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_mul_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_mul_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_mul_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_mul_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_mul_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_mul_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_mul_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_div(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_right_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_div_right_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_min(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32_min_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32_min_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32_min_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32_min_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32_min_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32_min_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32_min_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32_min_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32_min_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32_max(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32_max_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32_max_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32_max_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32_max_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32_max_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32_max_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32_max_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32_max_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32_max_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32_copysign(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f32_copysign_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f32_copysign_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f32_copysign_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f32_copysign_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f32_copysign_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f32_copysign_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f32_copysign_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f32_copysign_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f32_copysign_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f64_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_add_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_add_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_add_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_add_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_add_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_add_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_add_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_add_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_add_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_add_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_add_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_right_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_sub_right_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_mul_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_mul_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_mul_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_mul_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_mul_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_mul_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_mul_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_mul_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_mul_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_mul_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_mul_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_div(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_right_from_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_div_right_from_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.constant, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_min(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64_min_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64_min_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64_min_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64_min_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64_min_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64_min_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64_min_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64_min_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64_min_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64_max(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64_max_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64_max_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64_max_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64_max_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64_max_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64_max_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64_max_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64_max_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64_max_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64_copysign(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f64_copysign_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f64_copysign_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f64_copysign_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f64_copysign_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f64_copysign_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f64_copysign_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f64_copysign_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.slot, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f64_copysign_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f64_copysign_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  binary(.accumulator, .constant, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in wasmCopySign(a, b) }
}
@c func swiftlet_op_i32_div_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in divideSigned(a, b) }
}
@c func swiftlet_op_i32_div_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in divideSigned(a, b) }
}
@c func swiftlet_op_i32_div_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in divideSigned(a, b) }
}
@c func swiftlet_op_i32_div_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in divideSigned(a, b) }
}
@c func swiftlet_op_i32_div_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in divideSigned(a, b) }
}
@c func swiftlet_op_i32_div_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in divideSigned(a, b) }
}
@c func swiftlet_op_i32_div_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in divideSigned(a, b) }
}
@c func swiftlet_op_i32_div_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in divideSigned(a, b) }
}
@c func swiftlet_op_i32_div_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i32_div_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i32_div_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i32_div_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i32_div_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i32_div_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i32_div_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i32_div_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i32_rem_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in remainderSigned(a, b) }
}
@c func swiftlet_op_i32_rem_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in remainderSigned(a, b) }
}
@c func swiftlet_op_i32_rem_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in remainderSigned(a, b) }
}
@c func swiftlet_op_i32_rem_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in remainderSigned(a, b) }
}
@c func swiftlet_op_i32_rem_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in remainderSigned(a, b) }
}
@c func swiftlet_op_i32_rem_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in remainderSigned(a, b) }
}
@c func swiftlet_op_i32_rem_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in remainderSigned(a, b) }
}
@c func swiftlet_op_i32_rem_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in remainderSigned(a, b) }
}
@c func swiftlet_op_i32_rem_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i32_rem_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i32_rem_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i32_rem_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i32_rem_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i32_rem_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i32_rem_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i32_rem_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i64_div_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in divideSigned(a, b) }
}
@c func swiftlet_op_i64_div_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in divideSigned(a, b) }
}
@c func swiftlet_op_i64_div_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in divideSigned(a, b) }
}
@c func swiftlet_op_i64_div_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in divideSigned(a, b) }
}
@c func swiftlet_op_i64_div_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in divideSigned(a, b) }
}
@c func swiftlet_op_i64_div_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in divideSigned(a, b) }
}
@c func swiftlet_op_i64_div_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in divideSigned(a, b) }
}
@c func swiftlet_op_i64_div_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in divideSigned(a, b) }
}
@c func swiftlet_op_i64_div_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i64_div_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i64_div_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i64_div_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i64_div_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i64_div_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i64_div_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i64_div_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i64_rem_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in remainderSigned(a, b) }
}
@c func swiftlet_op_i64_rem_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in remainderSigned(a, b) }
}
@c func swiftlet_op_i64_rem_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in remainderSigned(a, b) }
}
@c func swiftlet_op_i64_rem_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in remainderSigned(a, b) }
}
@c func swiftlet_op_i64_rem_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in remainderSigned(a, b) }
}
@c func swiftlet_op_i64_rem_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in remainderSigned(a, b) }
}
@c func swiftlet_op_i64_rem_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in remainderSigned(a, b) }
}
@c func swiftlet_op_i64_rem_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in remainderSigned(a, b) }
}
@c func swiftlet_op_i64_rem_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i64_rem_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i64_rem_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i64_rem_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i64_rem_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i64_rem_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i64_rem_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i64_rem_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingBinaryImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i32_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_step_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranch(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_step_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_step_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_step_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediateMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_step_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranch(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_step_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_step_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_step_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediateMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_lt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_step_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranch(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_step_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_step_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_step_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediateMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_step_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranch(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_step_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_step_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_step_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediateMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_gt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_step_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranch(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_step_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_step_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_step_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediateMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_step_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranch(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_step_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_step_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_step_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediateMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_le_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_step_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranch(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_step_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_step_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_step_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediateMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_step_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranch(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_step_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_step_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_step_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediateMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_ge_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_step_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranch(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_step_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_step_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_step_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediateMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_step_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranch(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_step_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_step_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_step_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  stepBranchImmediateMetered(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i64_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_lt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_gt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_le_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_ge_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_imm_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareImmediate(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchImmediateMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_left_imm_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectImmediate(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_f32_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a == b) }
}
@c func swiftlet_op_f32_eq_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a == b) }
}
@c func swiftlet_op_f32_eq_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a == b) }
}
@c func swiftlet_op_f32_eq_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a == b) }
}
@c func swiftlet_op_f32_eq_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_left_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a == b) }
}
@c func swiftlet_op_f32_eq_left_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a == b) }
}
@c func swiftlet_op_f32_eq_left_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a == b) }
}
@c func swiftlet_op_f32_eq_left_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a == b) }
}
@c func swiftlet_op_f32_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_lt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a < b) }
}
@c func swiftlet_op_f32_lt_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a < b) }
}
@c func swiftlet_op_f32_lt_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a < b) }
}
@c func swiftlet_op_f32_lt_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a < b) }
}
@c func swiftlet_op_f32_lt_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_left_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a < b) }
}
@c func swiftlet_op_f32_lt_left_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a < b) }
}
@c func swiftlet_op_f32_lt_left_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a < b) }
}
@c func swiftlet_op_f32_lt_left_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a < b) }
}
@c func swiftlet_op_f32_gt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a > b) }
}
@c func swiftlet_op_f32_gt_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a > b) }
}
@c func swiftlet_op_f32_gt_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a > b) }
}
@c func swiftlet_op_f32_gt_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a > b) }
}
@c func swiftlet_op_f32_gt_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_left_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a > b) }
}
@c func swiftlet_op_f32_gt_left_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a > b) }
}
@c func swiftlet_op_f32_gt_left_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a > b) }
}
@c func swiftlet_op_f32_gt_left_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a > b) }
}
@c func swiftlet_op_f32_le(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a <= b) }
}
@c func swiftlet_op_f32_le_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a <= b) }
}
@c func swiftlet_op_f32_le_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a <= b) }
}
@c func swiftlet_op_f32_le_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a <= b) }
}
@c func swiftlet_op_f32_le_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_left_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a <= b) }
}
@c func swiftlet_op_f32_le_left_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a <= b) }
}
@c func swiftlet_op_f32_le_left_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a <= b) }
}
@c func swiftlet_op_f32_le_left_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a <= b) }
}
@c func swiftlet_op_f32_ge(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a >= b) }
}
@c func swiftlet_op_f32_ge_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a >= b) }
}
@c func swiftlet_op_f32_ge_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a >= b) }
}
@c func swiftlet_op_f32_ge_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a >= b) }
}
@c func swiftlet_op_f32_ge_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_left_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a >= b) }
}
@c func swiftlet_op_f32_ge_left_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a >= b) }
}
@c func swiftlet_op_f32_ge_left_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a >= b) }
}
@c func swiftlet_op_f32_ge_left_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float) in !(a >= b) }
}
@c func swiftlet_op_f64_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a == b) }
}
@c func swiftlet_op_f64_eq_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a == b) }
}
@c func swiftlet_op_f64_eq_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a == b) }
}
@c func swiftlet_op_f64_eq_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a == b) }
}
@c func swiftlet_op_f64_eq_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_left_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a == b) }
}
@c func swiftlet_op_f64_eq_left_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a == b) }
}
@c func swiftlet_op_f64_eq_left_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a == b) }
}
@c func swiftlet_op_f64_eq_left_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a == b) }
}
@c func swiftlet_op_f64_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_lt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a < b) }
}
@c func swiftlet_op_f64_lt_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a < b) }
}
@c func swiftlet_op_f64_lt_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a < b) }
}
@c func swiftlet_op_f64_lt_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a < b) }
}
@c func swiftlet_op_f64_lt_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_left_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a < b) }
}
@c func swiftlet_op_f64_lt_left_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a < b) }
}
@c func swiftlet_op_f64_lt_left_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a < b) }
}
@c func swiftlet_op_f64_lt_left_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a < b) }
}
@c func swiftlet_op_f64_gt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a > b) }
}
@c func swiftlet_op_f64_gt_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a > b) }
}
@c func swiftlet_op_f64_gt_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a > b) }
}
@c func swiftlet_op_f64_gt_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a > b) }
}
@c func swiftlet_op_f64_gt_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_left_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a > b) }
}
@c func swiftlet_op_f64_gt_left_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a > b) }
}
@c func swiftlet_op_f64_gt_left_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a > b) }
}
@c func swiftlet_op_f64_gt_left_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a > b) }
}
@c func swiftlet_op_f64_le(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a <= b) }
}
@c func swiftlet_op_f64_le_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a <= b) }
}
@c func swiftlet_op_f64_le_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a <= b) }
}
@c func swiftlet_op_f64_le_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a <= b) }
}
@c func swiftlet_op_f64_le_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_left_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a <= b) }
}
@c func swiftlet_op_f64_le_left_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a <= b) }
}
@c func swiftlet_op_f64_le_left_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a <= b) }
}
@c func swiftlet_op_f64_le_left_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a <= b) }
}
@c func swiftlet_op_f64_ge(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a >= b) }
}
@c func swiftlet_op_f64_ge_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a >= b) }
}
@c func swiftlet_op_f64_ge_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a >= b) }
}
@c func swiftlet_op_f64_ge_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a >= b) }
}
@c func swiftlet_op_f64_ge_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compare(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_left_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelect(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_left_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_left_const_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareConstant(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_left_const_select(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareSelectConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_left_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_left_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_left_const_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_left_const_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_left_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranch(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a >= b) }
}
@c func swiftlet_op_f64_ge_left_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a >= b) }
}
@c func swiftlet_op_f64_ge_left_const_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a >= b) }
}
@c func swiftlet_op_f64_ge_left_const_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  compareBranchConstantMetered(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double) in !(a >= b) }
}
@c func swiftlet_op_i32_eqz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in a == 0 ? 1 : 0 }
}
@c func swiftlet_op_i32_eqz_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in a == 0 ? 1 : 0 }
}
@c func swiftlet_op_i32_eqz_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in a == 0 ? 1 : 0 }
}
@c func swiftlet_op_i32_eqz_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in a == 0 ? 1 : 0 }
}
@c func swiftlet_op_i32_clz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.leadingZeroBitCount) }
}
@c func swiftlet_op_i32_clz_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.leadingZeroBitCount) }
}
@c func swiftlet_op_i32_clz_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.leadingZeroBitCount) }
}
@c func swiftlet_op_i32_clz_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.leadingZeroBitCount) }
}
@c func swiftlet_op_i32_ctz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.trailingZeroBitCount) }
}
@c func swiftlet_op_i32_ctz_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.trailingZeroBitCount) }
}
@c func swiftlet_op_i32_ctz_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.trailingZeroBitCount) }
}
@c func swiftlet_op_i32_ctz_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.trailingZeroBitCount) }
}
@c func swiftlet_op_i32_popcnt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.nonzeroBitCount) }
}
@c func swiftlet_op_i32_popcnt_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.nonzeroBitCount) }
}
@c func swiftlet_op_i32_popcnt_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.nonzeroBitCount) }
}
@c func swiftlet_op_i32_popcnt_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.nonzeroBitCount) }
}
@c func swiftlet_op_i64_eqz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt32 in a == 0 ? 1 : 0 }
}
@c func swiftlet_op_i64_eqz_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt32 in a == 0 ? 1 : 0 }
}
@c func swiftlet_op_i64_eqz_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt32 in a == 0 ? 1 : 0 }
}
@c func swiftlet_op_i64_eqz_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt32 in a == 0 ? 1 : 0 }
}
@c func swiftlet_op_i64_clz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.leadingZeroBitCount) }
}
@c func swiftlet_op_i64_clz_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.leadingZeroBitCount) }
}
@c func swiftlet_op_i64_clz_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.leadingZeroBitCount) }
}
@c func swiftlet_op_i64_clz_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.leadingZeroBitCount) }
}
@c func swiftlet_op_i64_ctz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.trailingZeroBitCount) }
}
@c func swiftlet_op_i64_ctz_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.trailingZeroBitCount) }
}
@c func swiftlet_op_i64_ctz_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.trailingZeroBitCount) }
}
@c func swiftlet_op_i64_ctz_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.trailingZeroBitCount) }
}
@c func swiftlet_op_i64_popcnt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.nonzeroBitCount) }
}
@c func swiftlet_op_i64_popcnt_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.nonzeroBitCount) }
}
@c func swiftlet_op_i64_popcnt_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.nonzeroBitCount) }
}
@c func swiftlet_op_i64_popcnt_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.nonzeroBitCount) }
}
@c func swiftlet_op_f32_abs(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmAbsolute(a) }
}
@c func swiftlet_op_f32_abs_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmAbsolute(a) }
}
@c func swiftlet_op_f32_abs_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmAbsolute(a) }
}
@c func swiftlet_op_f32_abs_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmAbsolute(a) }
}
@c func swiftlet_op_f32_neg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmNegate(a) }
}
@c func swiftlet_op_f32_neg_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmNegate(a) }
}
@c func swiftlet_op_f32_neg_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmNegate(a) }
}
@c func swiftlet_op_f32_neg_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmNegate(a) }
}
@c func swiftlet_op_f32_ceil(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmCeiling(a) }
}
@c func swiftlet_op_f32_ceil_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmCeiling(a) }
}
@c func swiftlet_op_f32_ceil_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmCeiling(a) }
}
@c func swiftlet_op_f32_ceil_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmCeiling(a) }
}
@c func swiftlet_op_f32_floor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmFloor(a) }
}
@c func swiftlet_op_f32_floor_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmFloor(a) }
}
@c func swiftlet_op_f32_floor_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmFloor(a) }
}
@c func swiftlet_op_f32_floor_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmFloor(a) }
}
@c func swiftlet_op_f32_trunc(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmTruncate(a) }
}
@c func swiftlet_op_f32_trunc_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmTruncate(a) }
}
@c func swiftlet_op_f32_trunc_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmTruncate(a) }
}
@c func swiftlet_op_f32_trunc_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmTruncate(a) }
}
@c func swiftlet_op_f32_nearest(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmNearest(a) }
}
@c func swiftlet_op_f32_nearest_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmNearest(a) }
}
@c func swiftlet_op_f32_nearest_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmNearest(a) }
}
@c func swiftlet_op_f32_nearest_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmNearest(a) }
}
@c func swiftlet_op_f32_sqrt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmSquareRoot(a) }
}
@c func swiftlet_op_f32_sqrt_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmSquareRoot(a) }
}
@c func swiftlet_op_f32_sqrt_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmSquareRoot(a) }
}
@c func swiftlet_op_f32_sqrt_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Float in wasmSquareRoot(a) }
}
@c func swiftlet_op_f64_abs(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmAbsolute(a) }
}
@c func swiftlet_op_f64_abs_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmAbsolute(a) }
}
@c func swiftlet_op_f64_abs_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmAbsolute(a) }
}
@c func swiftlet_op_f64_abs_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmAbsolute(a) }
}
@c func swiftlet_op_f64_neg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmNegate(a) }
}
@c func swiftlet_op_f64_neg_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmNegate(a) }
}
@c func swiftlet_op_f64_neg_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmNegate(a) }
}
@c func swiftlet_op_f64_neg_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmNegate(a) }
}
@c func swiftlet_op_f64_ceil(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmCeiling(a) }
}
@c func swiftlet_op_f64_ceil_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmCeiling(a) }
}
@c func swiftlet_op_f64_ceil_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmCeiling(a) }
}
@c func swiftlet_op_f64_ceil_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmCeiling(a) }
}
@c func swiftlet_op_f64_floor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmFloor(a) }
}
@c func swiftlet_op_f64_floor_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmFloor(a) }
}
@c func swiftlet_op_f64_floor_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmFloor(a) }
}
@c func swiftlet_op_f64_floor_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmFloor(a) }
}
@c func swiftlet_op_f64_trunc(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmTruncate(a) }
}
@c func swiftlet_op_f64_trunc_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmTruncate(a) }
}
@c func swiftlet_op_f64_trunc_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmTruncate(a) }
}
@c func swiftlet_op_f64_trunc_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmTruncate(a) }
}
@c func swiftlet_op_f64_nearest(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmNearest(a) }
}
@c func swiftlet_op_f64_nearest_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmNearest(a) }
}
@c func swiftlet_op_f64_nearest_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmNearest(a) }
}
@c func swiftlet_op_f64_nearest_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmNearest(a) }
}
@c func swiftlet_op_f64_sqrt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmSquareRoot(a) }
}
@c func swiftlet_op_f64_sqrt_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmSquareRoot(a) }
}
@c func swiftlet_op_f64_sqrt_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmSquareRoot(a) }
}
@c func swiftlet_op_f64_sqrt_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Double in wasmSquareRoot(a) }
}
@c func swiftlet_op_i64_extend_i32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int64 in Int64(a) }
}
@c func swiftlet_op_i64_extend_i32_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int64 in Int64(a) }
}
@c func swiftlet_op_i64_extend_i32_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int64 in Int64(a) }
}
@c func swiftlet_op_i64_extend_i32_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int64 in Int64(a) }
}
@c func swiftlet_op_i64_extend_i32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt64 in UInt64(a) }
}
@c func swiftlet_op_i64_extend_i32_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt64 in UInt64(a) }
}
@c func swiftlet_op_i64_extend_i32_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt64 in UInt64(a) }
}
@c func swiftlet_op_i64_extend_i32_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> UInt64 in UInt64(a) }
}
@c func swiftlet_op_f32_convert_i32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i32_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i32_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i32_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i32_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i32_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i32_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i64_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i64_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i64_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i64_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i64_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i64_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> Float in Float(a) }
}
@c func swiftlet_op_f32_demote_f64(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Float in Float(a) }
}
@c func swiftlet_op_f32_demote_f64_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Float in Float(a) }
}
@c func swiftlet_op_f32_demote_f64_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Float in Float(a) }
}
@c func swiftlet_op_f32_demote_f64_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Float in Float(a) }
}
@c func swiftlet_op_f64_convert_i32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i32_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i32_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i32_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i32_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i32_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i32_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i64_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i64_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i64_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i64_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i64_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i64_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) -> Double in Double(a) }
}
@c func swiftlet_op_f64_promote_f32(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Double in Double(a) }
}
@c func swiftlet_op_f64_promote_f32_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Double in Double(a) }
}
@c func swiftlet_op_f64_promote_f32_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Double in Double(a) }
}
@c func swiftlet_op_f64_promote_f32_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Double in Double(a) }
}
@c func swiftlet_op_i32_extend8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int32 in Int32(Int8(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i32_extend8_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int32 in Int32(Int8(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i32_extend8_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int32 in Int32(Int8(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i32_extend8_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int32 in Int32(Int8(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i32_extend16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int32 in Int32(Int16(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i32_extend16_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int32 in Int32(Int16(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i32_extend16_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int32 in Int32(Int16(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i32_extend16_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int32) -> Int32 in Int32(Int16(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i64_extend8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Int64 in Int64(Int8(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i64_extend8_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Int64 in Int64(Int8(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i64_extend8_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Int64 in Int64(Int8(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i64_extend8_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Int64 in Int64(Int8(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i64_extend16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Int64 in Int64(Int16(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i64_extend16_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Int64 in Int64(Int16(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i64_extend16_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Int64 in Int64(Int16(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i64_extend16_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int64) -> Int64 in Int64(Int16(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i32_trunc_sat_f32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Int32 in saturate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f32_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Int32 in saturate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f32_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Int32 in saturate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f32_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Int32 in saturate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> UInt32 in saturate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f32_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> UInt32 in saturate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f32_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> UInt32 in saturate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f32_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> UInt32 in saturate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Int32 in saturate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f64_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Int32 in saturate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f64_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Int32 in saturate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f64_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Int32 in saturate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> UInt32 in saturate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f64_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> UInt32 in saturate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f64_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> UInt32 in saturate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_sat_f64_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> UInt32 in saturate(a) { UInt32($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Int64 in saturate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f32_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Int64 in saturate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f32_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Int64 in saturate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f32_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Int64 in saturate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> UInt64 in saturate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f32_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> UInt64 in saturate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f32_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> UInt64 in saturate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f32_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> UInt64 in saturate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Int64 in saturate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f64_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Int64 in saturate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f64_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Int64 in saturate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f64_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Int64 in saturate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> UInt64 in saturate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f64_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> UInt64 in saturate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f64_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> UInt64 in saturate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_sat_f64_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  unary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> UInt64 in saturate(a) { UInt64($0) } }
}
@c func swiftlet_op_i32_trunc_f32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<Int32> in truncate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_f32_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<Int32> in truncate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_f32_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<Int32> in truncate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_f32_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<Int32> in truncate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_f32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<UInt32> in truncate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_f32_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<UInt32> in truncate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_f32_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<UInt32> in truncate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_f32_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<UInt32> in truncate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_f64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<Int32> in truncate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_f64_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<Int32> in truncate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_f64_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<Int32> in truncate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_f64_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<Int32> in truncate(a) { Int32($0) } }
}
@c func swiftlet_op_i32_trunc_f64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<UInt32> in truncate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_f64_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<UInt32> in truncate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_f64_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<UInt32> in truncate(a) { UInt32($0) } }
}
@c func swiftlet_op_i32_trunc_f64_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<UInt32> in truncate(a) { UInt32($0) } }
}
@c func swiftlet_op_i64_trunc_f32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<Int64> in truncate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_f32_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<Int64> in truncate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_f32_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<Int64> in truncate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_f32_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<Int64> in truncate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_f32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<UInt64> in truncate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_f32_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<UInt64> in truncate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_f32_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<UInt64> in truncate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_f32_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float) -> Checked<UInt64> in truncate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_f64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<Int64> in truncate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_f64_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<Int64> in truncate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_f64_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<Int64> in truncate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_f64_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<Int64> in truncate(a) { Int64($0) } }
}
@c func swiftlet_op_i64_trunc_f64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<UInt64> in truncate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_f64_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<UInt64> in truncate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_f64_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<UInt64> in truncate(a) { UInt64($0) } }
}
@c func swiftlet_op_i64_trunc_f64_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  trappingUnary(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double) -> Checked<UInt64> in truncate(a) { UInt64($0) } }
}
@c func swiftlet_op_i32_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFar(pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_left_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_left_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_left_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_left_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_right_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_right_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load_fixed_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFar(pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_left_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_left_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_left_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_left_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_right_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_right_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_fixed_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFar(pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_left_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_left_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_left_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_left_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_right_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_right_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_fixed_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFar(pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_left_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_left_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_left_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_left_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_right_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_right_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_u_fixed_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFar(pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_left_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_left_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_left_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_left_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_right_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_right_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_fixed_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFar(pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_left_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_left_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_left_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_left_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_right_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_right_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load16_u_fixed_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFar(pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_left_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_left_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_left_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_left_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_right_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_right_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_fixed_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFar(pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_left_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_left_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_left_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_left_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_right_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_right_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_fixed_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFar(pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_left_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_left_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_left_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_left_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_right_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_right_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_fixed_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Int32.self) { Int64($0) }
}
@c func swiftlet_op_f32_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFar(pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_left_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_left_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_left_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_left_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_right_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_right_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f32_load_fixed_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { Float($0) }
}
@c func swiftlet_op_f64_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  load(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFar(pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_left_sum(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_left_sum_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadSum(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_left_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_left_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_right_scaled(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_right_scaled_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadScaled(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_f64_load_fixed_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { Double($0) }
}
@c func swiftlet_op_i32_store(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_right_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFar(pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_right_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i64_store(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_right_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFar(pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_right_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i32_store8(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_right_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFar(pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_right_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store16(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_right_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFar(pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_right_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_f32_store(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self)
}
@c func swiftlet_op_f32_store_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self)
}
@c func swiftlet_op_f32_store_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self)
}
@c func swiftlet_op_f32_store_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self)
}
@c func swiftlet_op_f32_store_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self)
}
@c func swiftlet_op_f32_store_right_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self)
}
@c func swiftlet_op_f32_store_left_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self)
}
@c func swiftlet_op_f32_store_left_right_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self)
}
@c func swiftlet_op_f32_store_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFar(pc, fp, mb, fuel, cx, acc, f32, f64, Float.self)
}
@c func swiftlet_op_f32_store_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self)
}
@c func swiftlet_op_f32_store_right_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self)
}
@c func swiftlet_op_f64_store(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self)
}
@c func swiftlet_op_f64_store_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self)
}
@c func swiftlet_op_f64_store_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self)
}
@c func swiftlet_op_f64_store_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self)
}
@c func swiftlet_op_f64_store_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self)
}
@c func swiftlet_op_f64_store_right_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self)
}
@c func swiftlet_op_f64_store_left_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  store(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self)
}
@c func swiftlet_op_f64_store_left_right_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeDisplaced(.accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self)
}
@c func swiftlet_op_f64_store_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFar(pc, fp, mb, fuel, cx, acc, f32, f64, Double.self)
}
@c func swiftlet_op_f64_store_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self)
}
@c func swiftlet_op_f64_store_right_fixed(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeFixed(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self)
}
@c func swiftlet_op_i32_store_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_at_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantDisplaced(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_left_at_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantDisplaced(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_store_fixed_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantFixed(pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i64_store_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_at_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantDisplaced(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_left_at_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantDisplaced(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_store_fixed_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantFixed(pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i32_store8_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_at_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantDisplaced(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_left_at_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantDisplaced(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store8_fixed_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantFixed(pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i32_store16_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstant(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_left_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstant(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_at_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantDisplaced(.slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_left_at_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantDisplaced(.accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_store16_fixed_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeConstantFixed(pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32_add_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_shl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_shl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_shl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_shl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_shl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_shr_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_shr_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_shr_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_shr_u_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_shr_u_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_rotl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_rotl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_rotl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_rotl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_rotl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_rotl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_or_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_shl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_shl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_shl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_shl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_shl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_shr_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_shr_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_shr_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_shr_u_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_shr_u_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_rotl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_rotl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_rotl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_rotl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_rotl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_rotl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_xor_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_shl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_shl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_shl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_shl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_shl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &<< count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_shr_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_shr_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_shr_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_shr_u_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_shr_u_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in b &>> count } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_rotl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_rotl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_rotl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_rotl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_rotl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_rotl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt32, count: UInt32) in rotateLeft(b, count) } _: { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_rotl_of_xor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  rotatedXor(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_rotl_of_xor_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  rotatedXor(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_rotl_of_xor_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  rotatedXor(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i32_rotl_of_xor_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  rotatedXor(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i64_add_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_shl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_shl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_shl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_shl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_shl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_shr_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_shr_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_shr_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_shr_u_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_shr_u_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_rotl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_rotl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_rotl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_rotl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_rotl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_rotl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_or_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_shl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_shl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_shl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_shl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_shl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_shr_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_shr_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_shr_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_shr_u_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_shr_u_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_rotl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_rotl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_rotl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_rotl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_rotl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_rotl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_xor_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_shl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_shl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_shl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_shl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_shl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &<< count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_shr_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_shr_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_shr_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_shr_u_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_shr_u_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in b &>> count } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_rotl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_rotl_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_rotl_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_rotl_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_rotl_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_rotl_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  shiftedOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (b: UInt64, count: UInt64) in rotateLeft(b, count) } _: { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_rotl_of_xor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  rotatedXor(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_rotl_of_xor_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  rotatedXor(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_rotl_of_xor_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  rotatedXor(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_i64_rotl_of_xor_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  rotatedXor(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_f32_add_product(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_sub_product(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_of_product(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in a * b - c }
}
@c func swiftlet_op_f32_sub_of_product_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in a * b - c }
}
@c func swiftlet_op_f32_sub_of_product_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in a * b - c }
}
@c func swiftlet_op_f32_sub_of_product_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in a * b - c }
}
@c func swiftlet_op_f32_sub_of_product_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in a * b - c }
}
@c func swiftlet_op_f32_sub_of_product_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in a * b - c }
}
@c func swiftlet_op_f64_add_product(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_sub_product(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_of_product(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in a * b - c }
}
@c func swiftlet_op_f64_sub_of_product_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in a * b - c }
}
@c func swiftlet_op_f64_sub_of_product_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in a * b - c }
}
@c func swiftlet_op_f64_sub_of_product_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.accumulator, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in a * b - c }
}
@c func swiftlet_op_f64_sub_of_product_right(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in a * b - c }
}
@c func swiftlet_op_f64_sub_of_product_right_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  productOperand(.slot, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in a * b - c }
}
@c func swiftlet_op_i32_add_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_left_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_left_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_left_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_left_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self) { (a: UInt32, loaded: UInt32) in a &+ loaded }
}
@c func swiftlet_op_i32_add_load8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_i32_add_load8_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_i32_add_left_load8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_i32_add_left_load8_u_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_i32_add_load8_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_i32_add_load8_u_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_i32_add_load8_u_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_i32_add_load8_u_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_i32_add_left_load8_u_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_i32_add_left_load8_u_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_i32_add_load8_u_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_i32_add_load8_u_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self) { (a: UInt32, loaded: UInt8) in a &+ UInt32(loaded) }
}
@c func swiftlet_op_f32_add_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_left_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_left_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_left_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_left_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_left_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_left_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_left_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_add_left_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a + loaded }
}
@c func swiftlet_op_f32_sub_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_left_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_left_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_left_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_left_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_left_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_left_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_left_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_sub_left_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a - loaded }
}
@c func swiftlet_op_f32_mul_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_left_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_left_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_left_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_left_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_left_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_left_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_left_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_mul_left_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Float.self) { (a: Float, loaded: Float) in a * loaded }
}
@c func swiftlet_op_f32_add_product_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_left_product_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_left_product_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_left_product_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_left_product_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_left_product_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_left_product_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_product_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_left_product_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_add_left_product_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c + a * b }
}
@c func swiftlet_op_f32_sub_product_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_left_product_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_left_product_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_left_product_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_left_product_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_left_product_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_left_product_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_product_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_left_product_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f32_sub_left_product_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Float, b: Float, c: Float) in c - a * b }
}
@c func swiftlet_op_f64_add_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_left_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_left_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_left_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_left_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_left_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_left_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_left_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_add_left_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a + loaded }
}
@c func swiftlet_op_f64_sub_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_left_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_left_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_left_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_left_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_left_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_left_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_left_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_sub_left_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a - loaded }
}
@c func swiftlet_op_f64_mul_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_left_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_left_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_left_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_left_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_left_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_left_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_left_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_mul_left_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedOperand(.accumulator, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, Double.self) { (a: Double, loaded: Double) in a * loaded }
}
@c func swiftlet_op_f64_add_product_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_left_product_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_left_product_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_left_product_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_left_product_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_left_product_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_left_product_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_product_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_left_product_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_add_left_product_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c + a * b }
}
@c func swiftlet_op_f64_sub_product_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_left_product_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_left_product_load_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_left_product_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_left_product_load_left_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, false, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_left_product_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_left_product_load_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.slot, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .slot, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_product_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .slot, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_left_product_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .accumulator, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_f64_sub_left_product_load_left_at_keep(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadedProduct(.accumulator, true, .accumulator, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Double, b: Double, c: Double) in c - a * b }
}
@c func swiftlet_op_i64_atomic_load8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicLoad(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt8>>) in cell.pointee.load(ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_store8(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicStore(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt8>>, value: UInt8) in cell.pointee.store(value, ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_rmw8_add_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt8>>, value: UInt8) in cell.pointee.wrappingAdd(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw8_sub_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt8>>, value: UInt8) in cell.pointee.wrappingSubtract(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw8_and_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt8>>, value: UInt8) in cell.pointee.bitwiseAnd(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw8_or_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt8>>, value: UInt8) in cell.pointee.bitwiseOr(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw8_xor_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt8>>, value: UInt8) in cell.pointee.bitwiseXor(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw8_xchg_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt8>>, value: UInt8) in cell.pointee.exchange(value, ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_rmw8_cmpxchg_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicCompareExchange(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt8>>, expected: UInt8, replacement: UInt8) in cell.pointee.compareExchange(expected: expected, desired: replacement, ordering: .sequentiallyConsistent).original }
}
@c func swiftlet_op_i64_atomic_load16_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicLoad(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt16>>) in cell.pointee.load(ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_store16(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicStore(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt16>>, value: UInt16) in cell.pointee.store(value, ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_rmw16_add_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt16>>, value: UInt16) in cell.pointee.wrappingAdd(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw16_sub_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt16>>, value: UInt16) in cell.pointee.wrappingSubtract(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw16_and_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt16>>, value: UInt16) in cell.pointee.bitwiseAnd(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw16_or_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt16>>, value: UInt16) in cell.pointee.bitwiseOr(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw16_xor_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt16>>, value: UInt16) in cell.pointee.bitwiseXor(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw16_xchg_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt16>>, value: UInt16) in cell.pointee.exchange(value, ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_rmw16_cmpxchg_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicCompareExchange(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt16>>, expected: UInt16, replacement: UInt16) in cell.pointee.compareExchange(expected: expected, desired: replacement, ordering: .sequentiallyConsistent).original }
}
@c func swiftlet_op_i64_atomic_load32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicLoad(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt32>>) in cell.pointee.load(ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_store32(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicStore(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt32>>, value: UInt32) in cell.pointee.store(value, ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_rmw32_add_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt32>>, value: UInt32) in cell.pointee.wrappingAdd(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw32_sub_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt32>>, value: UInt32) in cell.pointee.wrappingSubtract(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw32_and_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt32>>, value: UInt32) in cell.pointee.bitwiseAnd(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw32_or_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt32>>, value: UInt32) in cell.pointee.bitwiseOr(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw32_xor_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt32>>, value: UInt32) in cell.pointee.bitwiseXor(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw32_xchg_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt32>>, value: UInt32) in cell.pointee.exchange(value, ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_rmw32_cmpxchg_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicCompareExchange(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt32>>, expected: UInt32, replacement: UInt32) in cell.pointee.compareExchange(expected: expected, desired: replacement, ordering: .sequentiallyConsistent).original }
}
@c func swiftlet_op_i64_atomic_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicLoad(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt64>>) in cell.pointee.load(ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_store(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicStore(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt64>>, value: UInt64) in cell.pointee.store(value, ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_rmw_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt64>>, value: UInt64) in cell.pointee.wrappingAdd(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt64>>, value: UInt64) in cell.pointee.wrappingSubtract(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw_and(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt64>>, value: UInt64) in cell.pointee.bitwiseAnd(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw_or(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt64>>, value: UInt64) in cell.pointee.bitwiseOr(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw_xor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt64>>, value: UInt64) in cell.pointee.bitwiseXor(value, ordering: .sequentiallyConsistent).oldValue }
}
@c func swiftlet_op_i64_atomic_rmw_xchg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicUpdate(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt64>>, value: UInt64) in cell.pointee.exchange(value, ordering: .sequentiallyConsistent) }
}
@c func swiftlet_op_i64_atomic_rmw_cmpxchg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  atomicCompareExchange(pc, fp, mb, fuel, cx, acc, f32, f64) { (cell: UnsafeMutablePointer<Atomic<UInt64>>, expected: UInt64, replacement: UInt64) in cell.pointee.compareExchange(expected: expected, desired: replacement, ordering: .sequentiallyConsistent).original }
}
@c func swiftlet_op_i8x16_abs(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16) in select(a .< I8x16(), I8x16() &- a, a) }
}
@c func swiftlet_op_i8x16_neg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16) in U8x16() &- a }
}
@c func swiftlet_op_i8x16_all_true(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16) in isNone(a .== U8x16()) }
}
@c func swiftlet_op_i8x16_bitmask(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16) in bitmask(a) }
}
@c func swiftlet_op_i16x8_abs(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8) in select(a .< I16x8(), I16x8() &- a, a) }
}
@c func swiftlet_op_i16x8_neg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8) in U16x8() &- a }
}
@c func swiftlet_op_i16x8_all_true(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8) in isNone(a .== U16x8()) }
}
@c func swiftlet_op_i16x8_bitmask(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8) in bitmask(a) }
}
@c func swiftlet_op_i16x8_extend_low_i8x16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16) in I16x8(truncatingIfNeeded: a.lowHalf) }
}
@c func swiftlet_op_i16x8_extend_high_i8x16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16) in I16x8(truncatingIfNeeded: a.highHalf) }
}
@c func swiftlet_op_i16x8_extadd_pairwise_i8x16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16) in addPairs(a) }
}
@c func swiftlet_op_i16x8_extend_low_i8x16_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16) in U16x8(truncatingIfNeeded: a.lowHalf) }
}
@c func swiftlet_op_i16x8_extend_high_i8x16_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16) in U16x8(truncatingIfNeeded: a.highHalf) }
}
@c func swiftlet_op_i16x8_extadd_pairwise_i8x16_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16) in addPairs(a) }
}
@c func swiftlet_op_i32x4_abs(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4) in select(a .< I32x4(), I32x4() &- a, a) }
}
@c func swiftlet_op_i32x4_neg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4) in U32x4() &- a }
}
@c func swiftlet_op_i32x4_all_true(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4) in isNone(a .== U32x4()) }
}
@c func swiftlet_op_i32x4_bitmask(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4) in bitmask(a) }
}
@c func swiftlet_op_i32x4_extend_low_i16x8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8) in I32x4(truncatingIfNeeded: a.lowHalf) }
}
@c func swiftlet_op_i32x4_extend_high_i16x8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8) in I32x4(truncatingIfNeeded: a.highHalf) }
}
@c func swiftlet_op_i32x4_extadd_pairwise_i16x8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8) in addPairs(a) }
}
@c func swiftlet_op_i32x4_extend_low_i16x8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8) in U32x4(truncatingIfNeeded: a.lowHalf) }
}
@c func swiftlet_op_i32x4_extend_high_i16x8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8) in U32x4(truncatingIfNeeded: a.highHalf) }
}
@c func swiftlet_op_i32x4_extadd_pairwise_i16x8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8) in addPairs(a) }
}
@c func swiftlet_op_i64x2_abs(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I64x2) in select(a .< I64x2(), I64x2() &- a, a) }
}
@c func swiftlet_op_i64x2_neg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2) in U64x2() &- a }
}
@c func swiftlet_op_i64x2_all_true(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2) in isNone(a .== U64x2()) }
}
@c func swiftlet_op_i64x2_bitmask(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2) in bitmask(a) }
}
@c func swiftlet_op_i64x2_extend_low_i32x4_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4) in I64x2(truncatingIfNeeded: a.lowHalf) }
}
@c func swiftlet_op_i64x2_extend_high_i32x4_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4) in I64x2(truncatingIfNeeded: a.highHalf) }
}
@c func swiftlet_op_i64x2_extend_low_i32x4_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4) in U64x2(truncatingIfNeeded: a.lowHalf) }
}
@c func swiftlet_op_i64x2_extend_high_i32x4_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4) in U64x2(truncatingIfNeeded: a.highHalf) }
}
@c func swiftlet_op_f32x4_abs(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4) in wasmAbsolute(a) }
}
@c func swiftlet_op_f32x4_neg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4) in wasmNegate(a) }
}
@c func swiftlet_op_f32x4_sqrt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4) in squareRoot(a) }
}
@c func swiftlet_op_f32x4_ceil(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4) in ceiling(a) }
}
@c func swiftlet_op_f32x4_floor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4) in floor(a) }
}
@c func swiftlet_op_f32x4_trunc(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4) in truncated(a) }
}
@c func swiftlet_op_f32x4_nearest(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4) in nearest(a) }
}
@c func swiftlet_op_f64x2_abs(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2) in wasmAbsolute(a) }
}
@c func swiftlet_op_f64x2_neg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2) in wasmNegate(a) }
}
@c func swiftlet_op_f64x2_sqrt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2) in squareRoot(a) }
}
@c func swiftlet_op_f64x2_ceil(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2) in ceiling(a) }
}
@c func swiftlet_op_f64x2_floor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2) in floor(a) }
}
@c func swiftlet_op_f64x2_trunc(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2) in truncated(a) }
}
@c func swiftlet_op_f64x2_nearest(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2) in nearest(a) }
}
@c func swiftlet_op_v128_not(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2) in ~a }
}
@c func swiftlet_op_v128_any_true(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2) in isAnyTrue(a) }
}
@c func swiftlet_op_i8x16_popcnt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16) in popcount(a) }
}
@c func swiftlet_op_i32x4_trunc_sat_f32x4_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4) in saturateSigned(a) }
}
@c func swiftlet_op_i32x4_trunc_sat_f32x4_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4) in saturateUnsigned(a) }
}
@c func swiftlet_op_i32x4_trunc_sat_f64x2_s_zero(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2) in saturateSigned(a) }
}
@c func swiftlet_op_i32x4_trunc_sat_f64x2_u_zero(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2) in saturateUnsigned(a) }
}
@c func swiftlet_op_f32x4_convert_i32x4_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4) in F32x4(a) }
}
@c func swiftlet_op_f32x4_convert_i32x4_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4) in F32x4(a) }
}
@c func swiftlet_op_f64x2_convert_low_i32x4_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4) in F64x2(a.lowHalf) }
}
@c func swiftlet_op_f64x2_convert_low_i32x4_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4) in F64x2(a.lowHalf) }
}
@c func swiftlet_op_f32x4_demote_f64x2_zero(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2) in F32x4(lowHalf: SIMD2(a), highHalf: SIMD2()) }
}
@c func swiftlet_op_f64x2_promote_low_f32x4(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4) in F64x2(a.lowHalf) }
}
@c func swiftlet_op_i8x16_splat(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_i16x8_splat(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_i32x4_splat(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_i64x2_splat(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorUnary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_i8x16_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .== b) }
}
@c func swiftlet_op_i8x16_eq_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .== b) }
}
@c func swiftlet_op_i8x16_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .!= b) }
}
@c func swiftlet_op_i8x16_ne_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .!= b) }
}
@c func swiftlet_op_i8x16_lt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in bits(a .< b) }
}
@c func swiftlet_op_i8x16_lt_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in bits(a .< b) }
}
@c func swiftlet_op_i8x16_gt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in bits(a .> b) }
}
@c func swiftlet_op_i8x16_gt_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in bits(a .> b) }
}
@c func swiftlet_op_i8x16_le_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in bits(a .<= b) }
}
@c func swiftlet_op_i8x16_le_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in bits(a .<= b) }
}
@c func swiftlet_op_i8x16_ge_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in bits(a .>= b) }
}
@c func swiftlet_op_i8x16_ge_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in bits(a .>= b) }
}
@c func swiftlet_op_i8x16_lt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .< b) }
}
@c func swiftlet_op_i8x16_lt_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .< b) }
}
@c func swiftlet_op_i8x16_gt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .> b) }
}
@c func swiftlet_op_i8x16_gt_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .> b) }
}
@c func swiftlet_op_i8x16_le_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .<= b) }
}
@c func swiftlet_op_i8x16_le_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .<= b) }
}
@c func swiftlet_op_i8x16_ge_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .>= b) }
}
@c func swiftlet_op_i8x16_ge_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in bits(a .>= b) }
}
@c func swiftlet_op_i16x8_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .== b) }
}
@c func swiftlet_op_i16x8_eq_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .== b) }
}
@c func swiftlet_op_i16x8_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .!= b) }
}
@c func swiftlet_op_i16x8_ne_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .!= b) }
}
@c func swiftlet_op_i16x8_lt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in bits(a .< b) }
}
@c func swiftlet_op_i16x8_lt_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in bits(a .< b) }
}
@c func swiftlet_op_i16x8_gt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in bits(a .> b) }
}
@c func swiftlet_op_i16x8_gt_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in bits(a .> b) }
}
@c func swiftlet_op_i16x8_le_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in bits(a .<= b) }
}
@c func swiftlet_op_i16x8_le_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in bits(a .<= b) }
}
@c func swiftlet_op_i16x8_ge_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in bits(a .>= b) }
}
@c func swiftlet_op_i16x8_ge_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in bits(a .>= b) }
}
@c func swiftlet_op_i16x8_lt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .< b) }
}
@c func swiftlet_op_i16x8_lt_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .< b) }
}
@c func swiftlet_op_i16x8_gt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .> b) }
}
@c func swiftlet_op_i16x8_gt_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .> b) }
}
@c func swiftlet_op_i16x8_le_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .<= b) }
}
@c func swiftlet_op_i16x8_le_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .<= b) }
}
@c func swiftlet_op_i16x8_ge_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .>= b) }
}
@c func swiftlet_op_i16x8_ge_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in bits(a .>= b) }
}
@c func swiftlet_op_i32x4_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .== b) }
}
@c func swiftlet_op_i32x4_eq_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .== b) }
}
@c func swiftlet_op_i32x4_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .!= b) }
}
@c func swiftlet_op_i32x4_ne_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .!= b) }
}
@c func swiftlet_op_i32x4_lt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in bits(a .< b) }
}
@c func swiftlet_op_i32x4_lt_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in bits(a .< b) }
}
@c func swiftlet_op_i32x4_gt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in bits(a .> b) }
}
@c func swiftlet_op_i32x4_gt_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in bits(a .> b) }
}
@c func swiftlet_op_i32x4_le_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in bits(a .<= b) }
}
@c func swiftlet_op_i32x4_le_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in bits(a .<= b) }
}
@c func swiftlet_op_i32x4_ge_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in bits(a .>= b) }
}
@c func swiftlet_op_i32x4_ge_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in bits(a .>= b) }
}
@c func swiftlet_op_i32x4_lt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .< b) }
}
@c func swiftlet_op_i32x4_lt_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .< b) }
}
@c func swiftlet_op_i32x4_gt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .> b) }
}
@c func swiftlet_op_i32x4_gt_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .> b) }
}
@c func swiftlet_op_i32x4_le_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .<= b) }
}
@c func swiftlet_op_i32x4_le_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .<= b) }
}
@c func swiftlet_op_i32x4_ge_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .>= b) }
}
@c func swiftlet_op_i32x4_ge_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in bits(a .>= b) }
}
@c func swiftlet_op_i64x2_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in bits(a .== b) }
}
@c func swiftlet_op_i64x2_eq_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in bits(a .== b) }
}
@c func swiftlet_op_i64x2_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in bits(a .!= b) }
}
@c func swiftlet_op_i64x2_ne_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in bits(a .!= b) }
}
@c func swiftlet_op_i64x2_lt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I64x2, b: I64x2) in bits(a .< b) }
}
@c func swiftlet_op_i64x2_lt_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I64x2, b: I64x2) in bits(a .< b) }
}
@c func swiftlet_op_i64x2_gt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I64x2, b: I64x2) in bits(a .> b) }
}
@c func swiftlet_op_i64x2_gt_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I64x2, b: I64x2) in bits(a .> b) }
}
@c func swiftlet_op_i64x2_le_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I64x2, b: I64x2) in bits(a .<= b) }
}
@c func swiftlet_op_i64x2_le_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I64x2, b: I64x2) in bits(a .<= b) }
}
@c func swiftlet_op_i64x2_ge_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I64x2, b: I64x2) in bits(a .>= b) }
}
@c func swiftlet_op_i64x2_ge_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I64x2, b: I64x2) in bits(a .>= b) }
}
@c func swiftlet_op_i8x16_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in a &+ b }
}
@c func swiftlet_op_i8x16_add_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in a &+ b }
}
@c func swiftlet_op_i8x16_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in a &- b }
}
@c func swiftlet_op_i8x16_sub_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in a &- b }
}
@c func swiftlet_op_i8x16_min_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in select(a .< b, a, b) }
}
@c func swiftlet_op_i8x16_min_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in select(a .< b, a, b) }
}
@c func swiftlet_op_i8x16_max_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in select(a .> b, a, b) }
}
@c func swiftlet_op_i8x16_max_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in select(a .> b, a, b) }
}
@c func swiftlet_op_i8x16_min_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in select(a .< b, a, b) }
}
@c func swiftlet_op_i8x16_min_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in select(a .< b, a, b) }
}
@c func swiftlet_op_i8x16_max_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in select(a .> b, a, b) }
}
@c func swiftlet_op_i8x16_max_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in select(a .> b, a, b) }
}
@c func swiftlet_op_i8x16_add_sat_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in addSaturating(a, b) }
}
@c func swiftlet_op_i8x16_add_sat_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in addSaturating(a, b) }
}
@c func swiftlet_op_i8x16_add_sat_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in addSaturating(a, b) }
}
@c func swiftlet_op_i8x16_add_sat_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in addSaturating(a, b) }
}
@c func swiftlet_op_i8x16_sub_sat_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in subtractSaturating(a, b) }
}
@c func swiftlet_op_i8x16_sub_sat_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in subtractSaturating(a, b) }
}
@c func swiftlet_op_i8x16_sub_sat_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in subtractSaturating(a, b) }
}
@c func swiftlet_op_i8x16_sub_sat_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in subtractSaturating(a, b) }
}
@c func swiftlet_op_i8x16_avgr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in average(a, b) }
}
@c func swiftlet_op_i8x16_avgr_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in average(a, b) }
}
@c func swiftlet_op_i16x8_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in a &+ b }
}
@c func swiftlet_op_i16x8_add_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in a &+ b }
}
@c func swiftlet_op_i16x8_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in a &- b }
}
@c func swiftlet_op_i16x8_sub_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in a &- b }
}
@c func swiftlet_op_i16x8_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in a &* b }
}
@c func swiftlet_op_i16x8_mul_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in a &* b }
}
@c func swiftlet_op_i16x8_min_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in select(a .< b, a, b) }
}
@c func swiftlet_op_i16x8_min_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in select(a .< b, a, b) }
}
@c func swiftlet_op_i16x8_max_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in select(a .> b, a, b) }
}
@c func swiftlet_op_i16x8_max_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in select(a .> b, a, b) }
}
@c func swiftlet_op_i16x8_min_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in select(a .< b, a, b) }
}
@c func swiftlet_op_i16x8_min_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in select(a .< b, a, b) }
}
@c func swiftlet_op_i16x8_max_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in select(a .> b, a, b) }
}
@c func swiftlet_op_i16x8_max_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in select(a .> b, a, b) }
}
@c func swiftlet_op_i16x8_add_sat_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in addSaturating(a, b) }
}
@c func swiftlet_op_i16x8_add_sat_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in addSaturating(a, b) }
}
@c func swiftlet_op_i16x8_add_sat_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in addSaturating(a, b) }
}
@c func swiftlet_op_i16x8_add_sat_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in addSaturating(a, b) }
}
@c func swiftlet_op_i16x8_sub_sat_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in subtractSaturating(a, b) }
}
@c func swiftlet_op_i16x8_sub_sat_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in subtractSaturating(a, b) }
}
@c func swiftlet_op_i16x8_sub_sat_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in subtractSaturating(a, b) }
}
@c func swiftlet_op_i16x8_sub_sat_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in subtractSaturating(a, b) }
}
@c func swiftlet_op_i16x8_avgr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in average(a, b) }
}
@c func swiftlet_op_i16x8_avgr_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in average(a, b) }
}
@c func swiftlet_op_i32x4_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in a &+ b }
}
@c func swiftlet_op_i32x4_add_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in a &+ b }
}
@c func swiftlet_op_i32x4_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in a &- b }
}
@c func swiftlet_op_i32x4_sub_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in a &- b }
}
@c func swiftlet_op_i32x4_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in a &* b }
}
@c func swiftlet_op_i32x4_mul_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in a &* b }
}
@c func swiftlet_op_i32x4_min_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in select(a .< b, a, b) }
}
@c func swiftlet_op_i32x4_min_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in select(a .< b, a, b) }
}
@c func swiftlet_op_i32x4_max_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in select(a .> b, a, b) }
}
@c func swiftlet_op_i32x4_max_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in select(a .> b, a, b) }
}
@c func swiftlet_op_i32x4_min_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in select(a .< b, a, b) }
}
@c func swiftlet_op_i32x4_min_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in select(a .< b, a, b) }
}
@c func swiftlet_op_i32x4_max_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in select(a .> b, a, b) }
}
@c func swiftlet_op_i32x4_max_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in select(a .> b, a, b) }
}
@c func swiftlet_op_i64x2_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a &+ b }
}
@c func swiftlet_op_i64x2_add_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a &+ b }
}
@c func swiftlet_op_i64x2_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a &- b }
}
@c func swiftlet_op_i64x2_sub_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a &- b }
}
@c func swiftlet_op_i64x2_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a &* b }
}
@c func swiftlet_op_i64x2_mul_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a &* b }
}
@c func swiftlet_op_i16x8_extmul_low_i8x16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i16x8_extmul_low_i8x16_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i16x8_extmul_high_i8x16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_i16x8_extmul_high_i8x16_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_i16x8_extmul_low_i8x16_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i16x8_extmul_low_i8x16_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i16x8_extmul_high_i8x16_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_i16x8_extmul_high_i8x16_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, b: U8x16) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_i32x4_extmul_low_i16x8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i32x4_extmul_low_i16x8_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i32x4_extmul_high_i16x8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_i32x4_extmul_high_i16x8_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_i32x4_extmul_low_i16x8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i32x4_extmul_low_i16x8_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i32x4_extmul_high_i16x8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_i32x4_extmul_high_i16x8_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_i64x2_extmul_low_i32x4_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i64x2_extmul_low_i32x4_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i64x2_extmul_high_i32x4_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_i64x2_extmul_high_i32x4_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_i64x2_extmul_low_i32x4_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i64x2_extmul_low_i32x4_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in multiplyWide(a.lowHalf, b.lowHalf) }
}
@c func swiftlet_op_i64x2_extmul_high_i32x4_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_i64x2_extmul_high_i32x4_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4) in multiplyWide(a.highHalf, b.highHalf) }
}
@c func swiftlet_op_f32x4_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .== b) }
}
@c func swiftlet_op_f32x4_eq_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .== b) }
}
@c func swiftlet_op_f32x4_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .!= b) }
}
@c func swiftlet_op_f32x4_ne_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .!= b) }
}
@c func swiftlet_op_f32x4_lt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .< b) }
}
@c func swiftlet_op_f32x4_lt_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .< b) }
}
@c func swiftlet_op_f32x4_gt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .> b) }
}
@c func swiftlet_op_f32x4_gt_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .> b) }
}
@c func swiftlet_op_f32x4_le(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .<= b) }
}
@c func swiftlet_op_f32x4_le_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .<= b) }
}
@c func swiftlet_op_f32x4_ge(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .>= b) }
}
@c func swiftlet_op_f32x4_ge_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in bits(a .>= b) }
}
@c func swiftlet_op_f32x4_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in a + b }
}
@c func swiftlet_op_f32x4_add_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in a + b }
}
@c func swiftlet_op_f32x4_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in a - b }
}
@c func swiftlet_op_f32x4_sub_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in a - b }
}
@c func swiftlet_op_f32x4_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in a * b }
}
@c func swiftlet_op_f32x4_mul_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in a * b }
}
@c func swiftlet_op_f32x4_div(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in a / b }
}
@c func swiftlet_op_f32x4_div_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in a / b }
}
@c func swiftlet_op_f32x4_min(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32x4_min_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32x4_max(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32x4_max_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32x4_pmin(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in select(b .< a, b, a) }
}
@c func swiftlet_op_f32x4_pmin_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in select(b .< a, b, a) }
}
@c func swiftlet_op_f32x4_pmax(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in select(a .< b, b, a) }
}
@c func swiftlet_op_f32x4_pmax_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4) in select(a .< b, b, a) }
}
@c func swiftlet_op_f64x2_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .== b) }
}
@c func swiftlet_op_f64x2_eq_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .== b) }
}
@c func swiftlet_op_f64x2_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .!= b) }
}
@c func swiftlet_op_f64x2_ne_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .!= b) }
}
@c func swiftlet_op_f64x2_lt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .< b) }
}
@c func swiftlet_op_f64x2_lt_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .< b) }
}
@c func swiftlet_op_f64x2_gt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .> b) }
}
@c func swiftlet_op_f64x2_gt_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .> b) }
}
@c func swiftlet_op_f64x2_le(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .<= b) }
}
@c func swiftlet_op_f64x2_le_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .<= b) }
}
@c func swiftlet_op_f64x2_ge(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .>= b) }
}
@c func swiftlet_op_f64x2_ge_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in bits(a .>= b) }
}
@c func swiftlet_op_f64x2_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in a + b }
}
@c func swiftlet_op_f64x2_add_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in a + b }
}
@c func swiftlet_op_f64x2_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in a - b }
}
@c func swiftlet_op_f64x2_sub_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in a - b }
}
@c func swiftlet_op_f64x2_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in a * b }
}
@c func swiftlet_op_f64x2_mul_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in a * b }
}
@c func swiftlet_op_f64x2_div(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in a / b }
}
@c func swiftlet_op_f64x2_div_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in a / b }
}
@c func swiftlet_op_f64x2_min(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64x2_min_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64x2_max(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64x2_max_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64x2_pmin(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in select(b .< a, b, a) }
}
@c func swiftlet_op_f64x2_pmin_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in select(b .< a, b, a) }
}
@c func swiftlet_op_f64x2_pmax(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in select(a .< b, b, a) }
}
@c func swiftlet_op_f64x2_pmax_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2) in select(a .< b, b, a) }
}
@c func swiftlet_op_v128_and(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a & b }
}
@c func swiftlet_op_v128_and_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a & b }
}
@c func swiftlet_op_v128_andnot(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a & ~b }
}
@c func swiftlet_op_v128_andnot_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a & ~b }
}
@c func swiftlet_op_v128_or(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a | b }
}
@c func swiftlet_op_v128_or_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a | b }
}
@c func swiftlet_op_v128_xor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a ^ b }
}
@c func swiftlet_op_v128_xor_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2) in a ^ b }
}
@c func swiftlet_op_i8x16_narrow_i16x8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in narrowSigned(a, b) }
}
@c func swiftlet_op_i8x16_narrow_i16x8_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in narrowSigned(a, b) }
}
@c func swiftlet_op_i8x16_narrow_i16x8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in narrowUnsigned(a, b) }
}
@c func swiftlet_op_i8x16_narrow_i16x8_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in narrowUnsigned(a, b) }
}
@c func swiftlet_op_i16x8_narrow_i32x4_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in narrowSigned(a, b) }
}
@c func swiftlet_op_i16x8_narrow_i32x4_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in narrowSigned(a, b) }
}
@c func swiftlet_op_i16x8_narrow_i32x4_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in narrowUnsigned(a, b) }
}
@c func swiftlet_op_i16x8_narrow_i32x4_u_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, b: I32x4) in narrowUnsigned(a, b) }
}
@c func swiftlet_op_i16x8_q15mulr_sat_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in q15Multiply(a, b) }
}
@c func swiftlet_op_i16x8_q15mulr_sat_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in q15Multiply(a, b) }
}
@c func swiftlet_op_i32x4_dot_i16x8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in dotProduct(a, b) }
}
@c func swiftlet_op_i32x4_dot_i16x8_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, b: I16x8) in dotProduct(a, b) }
}
@c func swiftlet_op_i16x8_relaxed_dot_i8x16_i7x16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in dotProduct(a, b) }
}
@c func swiftlet_op_i16x8_relaxed_dot_i8x16_i7x16_s_const(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorConstant(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16) in dotProduct(a, b) }
}
@c func swiftlet_op_f32x4_relaxed_madd(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorTernary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4, c: F32x4) in a * b + c }
}
@c func swiftlet_op_f32x4_relaxed_nmadd(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorTernary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4, c: F32x4) in wasmNegate(a) * b + c }
}
@c func swiftlet_op_f64x2_relaxed_madd(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorTernary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2, c: F64x2) in a * b + c }
}
@c func swiftlet_op_f64x2_relaxed_nmadd(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorTernary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2, c: F64x2) in wasmNegate(a) * b + c }
}
@c func swiftlet_op_v128_bitselect(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorTernary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2, c: U64x2) in select(c, a, b) }
}
@c func swiftlet_op_i32x4_relaxed_dot_i8x16_i7x16_add_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorTernary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, b: I8x16, c: I8x16) in addPairs(dotProduct(a, b)) &+ (lanes(bits(c)) as I32x4) }
}
@c func swiftlet_op_i8x16_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, count: UInt32) in a &<< U8x16(repeating: U8x16.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i8x16_shl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, count: UInt32) in a &<< U8x16(repeating: U8x16.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i8x16_shr_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, count: UInt32) in a &>> I8x16(repeating: I8x16.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i8x16_shr_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I8x16, count: UInt32) in a &>> I8x16(repeating: I8x16.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i8x16_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, count: UInt32) in a &>> U8x16(repeating: U8x16.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i8x16_shr_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U8x16, count: UInt32) in a &>> U8x16(repeating: U8x16.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i16x8_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, count: UInt32) in a &<< U16x8(repeating: U16x8.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i16x8_shl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, count: UInt32) in a &<< U16x8(repeating: U16x8.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i16x8_shr_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, count: UInt32) in a &>> I16x8(repeating: I16x8.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i16x8_shr_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I16x8, count: UInt32) in a &>> I16x8(repeating: I16x8.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i16x8_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, count: UInt32) in a &>> U16x8(repeating: U16x8.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i16x8_shr_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, count: UInt32) in a &>> U16x8(repeating: U16x8.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i32x4_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, count: UInt32) in a &<< U32x4(repeating: U32x4.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i32x4_shl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, count: UInt32) in a &<< U32x4(repeating: U32x4.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i32x4_shr_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, count: UInt32) in a &>> I32x4(repeating: I32x4.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i32x4_shr_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I32x4, count: UInt32) in a &>> I32x4(repeating: I32x4.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i32x4_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, count: UInt32) in a &>> U32x4(repeating: U32x4.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i32x4_shr_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, count: UInt32) in a &>> U32x4(repeating: U32x4.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i64x2_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, count: UInt32) in a &<< U64x2(repeating: U64x2.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i64x2_shl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, count: UInt32) in a &<< U64x2(repeating: U64x2.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i64x2_shr_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I64x2, count: UInt32) in a &>> I64x2(repeating: I64x2.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i64x2_shr_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: I64x2, count: UInt32) in a &>> I64x2(repeating: I64x2.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i64x2_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorBinary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, count: UInt32) in a &>> U64x2(repeating: U64x2.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i64x2_shr_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftImmediate(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, count: UInt32) in a &>> U64x2(repeating: U64x2.Scalar(truncatingIfNeeded: count)) }
}
@c func swiftlet_op_i8x16_extract_lane_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  extractLane(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int8) in Int32(a) }
}
@c func swiftlet_op_i8x16_extract_lane_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  extractLane(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in UInt32(a) }
}
@c func swiftlet_op_i16x8_extract_lane_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  extractLane(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: Int16) in Int32(a) }
}
@c func swiftlet_op_i16x8_extract_lane_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  extractLane(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in UInt32(a) }
}
@c func swiftlet_op_i32x4_extract_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  extractLane(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in a }
}
@c func swiftlet_op_i64x2_extract_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  extractLane(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in a }
}
@c func swiftlet_op_v128_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2) in a }
}
@c func swiftlet_op_v128_load_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2) in a }
}
@c func swiftlet_op_v128_load_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2) in a }
}
@c func swiftlet_op_v128_load_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2) in a }
}
@c func swiftlet_op_v128_load_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2) in a }
}
@c func swiftlet_op_v128_load32_zero(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(a, 0, 0, 0) }
}
@c func swiftlet_op_v128_load32_zero_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(a, 0, 0, 0) }
}
@c func swiftlet_op_v128_load32_zero_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(a, 0, 0, 0) }
}
@c func swiftlet_op_v128_load32_zero_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(a, 0, 0, 0) }
}
@c func swiftlet_op_v128_load32_zero_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(a, 0, 0, 0) }
}
@c func swiftlet_op_v128_load64_zero(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(a, 0) }
}
@c func swiftlet_op_v128_load64_zero_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(a, 0) }
}
@c func swiftlet_op_v128_load64_zero_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(a, 0) }
}
@c func swiftlet_op_v128_load64_zero_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(a, 0) }
}
@c func swiftlet_op_v128_load64_zero_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(a, 0) }
}
@c func swiftlet_op_v128_load8_splat(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_v128_load8_splat_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_v128_load8_splat_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_v128_load8_splat_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_v128_load8_splat_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_v128_load16_splat(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_v128_load16_splat_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_v128_load16_splat_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_v128_load16_splat_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_v128_load16_splat_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_v128_load32_splat(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_v128_load32_splat_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_v128_load32_splat_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_v128_load32_splat_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_v128_load32_splat_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_v128_load64_splat(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_v128_load64_splat_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_v128_load64_splat_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_v128_load64_splat_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_v128_load64_splat_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_v128_load8x8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD8<Int8>) in I16x8(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load8x8_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD8<Int8>) in I16x8(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load8x8_s_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD8<Int8>) in I16x8(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load8x8_s_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD8<Int8>) in I16x8(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load8x8_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD8<Int8>) in I16x8(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load8x8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD8<UInt8>) in U16x8(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load8x8_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD8<UInt8>) in U16x8(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load8x8_u_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD8<UInt8>) in U16x8(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load8x8_u_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD8<UInt8>) in U16x8(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load8x8_u_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD8<UInt8>) in U16x8(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load16x4_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD4<Int16>) in I32x4(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load16x4_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD4<Int16>) in I32x4(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load16x4_s_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD4<Int16>) in I32x4(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load16x4_s_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD4<Int16>) in I32x4(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load16x4_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD4<Int16>) in I32x4(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load16x4_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD4<UInt16>) in U32x4(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load16x4_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD4<UInt16>) in U32x4(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load16x4_u_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD4<UInt16>) in U32x4(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load16x4_u_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD4<UInt16>) in U32x4(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load16x4_u_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD4<UInt16>) in U32x4(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load32x2_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD2<Int32>) in I64x2(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load32x2_s_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD2<Int32>) in I64x2(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load32x2_s_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD2<Int32>) in I64x2(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load32x2_s_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD2<Int32>) in I64x2(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load32x2_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD2<Int32>) in I64x2(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load32x2_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD2<UInt32>) in U64x2(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load32x2_u_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD2<UInt32>) in U64x2(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load32x2_u_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD2<UInt32>) in U64x2(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load32x2_u_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD2<UInt32>) in U64x2(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_load32x2_u_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorLoad(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: SIMD2<UInt32>) in U64x2(truncatingIfNeeded: a) }
}
@c func swiftlet_op_v128_store(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorStore(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64)
}
@c func swiftlet_op_v128_store_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorStore(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64)
}
@c func swiftlet_op_v128_store_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorStore(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64)
}
@c func swiftlet_op_v128_store_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorStore(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64)
}
@c func swiftlet_op_v128_store_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorStore(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64)
}
@c func swiftlet_op_i8x16_replace_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  replaceLane(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_v128_load8_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_v128_load8_lane_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_v128_load8_lane_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_v128_load8_lane_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_v128_load8_lane_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt8) in U8x16(repeating: a) }
}
@c func swiftlet_op_v128_store8_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_v128_store8_lane_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_v128_store8_lane_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_v128_store8_lane_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_v128_store8_lane_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt8.self)
}
@c func swiftlet_op_i16x8_replace_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  replaceLane(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_v128_load16_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_v128_load16_lane_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_v128_load16_lane_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_v128_load16_lane_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_v128_load16_lane_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt16) in U16x8(repeating: a) }
}
@c func swiftlet_op_v128_store16_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_v128_store16_lane_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_v128_store16_lane_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_v128_store16_lane_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_v128_store16_lane_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt16.self)
}
@c func swiftlet_op_i32x4_replace_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  replaceLane(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_v128_load32_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_v128_load32_lane_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_v128_load32_lane_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_v128_load32_lane_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_v128_load32_lane_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt32) in U32x4(repeating: a) }
}
@c func swiftlet_op_v128_store32_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_v128_store32_lane_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_v128_store32_lane_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_v128_store32_lane_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_v128_store32_lane_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt32.self)
}
@c func swiftlet_op_i64x2_replace_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  replaceLane(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_v128_load64_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_v128_load64_lane_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_v128_load64_lane_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_v128_load64_lane_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_v128_load64_lane_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  loadLane(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64) { (a: UInt64) in U64x2(repeating: a) }
}
@c func swiftlet_op_v128_store64_lane(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.near, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_v128_store64_lane_left(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.near, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_v128_store64_lane_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.displaced, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_v128_store64_lane_left_at(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.displaced, .accumulator, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_v128_store64_lane_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  storeLane(.far, .slot, pc, fp, mb, fuel, cx, acc, f32, f64, UInt64.self)
}
@c func swiftlet_op_v128_or_i16x8_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8, count: UInt16) in a | (b &<< U16x8(repeating: count)) }
}
@c func swiftlet_op_v128_xor_i16x8_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8, count: UInt16) in a ^ (b &<< U16x8(repeating: count)) }
}
@c func swiftlet_op_v128_or_i16x8_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8, count: UInt16) in a | (b &>> U16x8(repeating: count)) }
}
@c func swiftlet_op_v128_xor_i16x8_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U16x8, b: U16x8, count: UInt16) in a ^ (b &>> U16x8(repeating: count)) }
}
@c func swiftlet_op_v128_or_i32x4_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4, count: UInt32) in a | (b &<< U32x4(repeating: count)) }
}
@c func swiftlet_op_v128_xor_i32x4_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4, count: UInt32) in a ^ (b &<< U32x4(repeating: count)) }
}
@c func swiftlet_op_v128_or_i32x4_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4, count: UInt32) in a | (b &>> U32x4(repeating: count)) }
}
@c func swiftlet_op_v128_xor_i32x4_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U32x4, b: U32x4, count: UInt32) in a ^ (b &>> U32x4(repeating: count)) }
}
@c func swiftlet_op_v128_or_i64x2_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2, count: UInt64) in a | (b &<< U64x2(repeating: count)) }
}
@c func swiftlet_op_v128_xor_i64x2_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2, count: UInt64) in a ^ (b &<< U64x2(repeating: count)) }
}
@c func swiftlet_op_v128_or_i64x2_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2, count: UInt64) in a | (b &>> U64x2(repeating: count)) }
}
@c func swiftlet_op_v128_xor_i64x2_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorShiftedOperand(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: U64x2, b: U64x2, count: UInt64) in a ^ (b &>> U64x2(repeating: count)) }
}
@c func swiftlet_op_f32x4_sub_product(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorTernary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4, c: F32x4) in c - a * b }
}
@c func swiftlet_op_f32x4_sub_of_product(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorTernary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F32x4, b: F32x4, c: F32x4) in a * b - c }
}
@c func swiftlet_op_f64x2_sub_product(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorTernary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2, c: F64x2) in c - a * b }
}
@c func swiftlet_op_f64x2_sub_of_product(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer, _ acc: UInt, _ f32: Float, _ f64: Double) {
  vectorTernary(pc, fp, mb, fuel, cx, acc, f32, f64) { (a: F64x2, b: F64x2, c: F64x2) in a * b - c }
}
