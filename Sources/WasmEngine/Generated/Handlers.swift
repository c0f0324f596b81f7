// Generated from HandlerTable.swift by `swift run generate`. Do not edit.
// swift-format-ignore-file

@c func swiftlet_op_i32_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_add_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a &+ b }
}
@c func swiftlet_op_i32_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_sub_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a &- b }
}
@c func swiftlet_op_i32_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a &* b }
}
@c func swiftlet_op_i32_mul_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a &* b }
}
@c func swiftlet_op_i32_and(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a & b }
}
@c func swiftlet_op_i32_and_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a & b }
}
@c func swiftlet_op_i32_or(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_or_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a | b }
}
@c func swiftlet_op_i32_xor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_xor_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a ^ b }
}
@c func swiftlet_op_i32_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a &<< b }
}
@c func swiftlet_op_i32_shr_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_shr_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a &>> b }
}
@c func swiftlet_op_i32_rotl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in rotateLeft(a, b) }
}
@c func swiftlet_op_i32_rotr(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i32_rotr_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_add_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a &+ b }
}
@c func swiftlet_op_i64_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_sub_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a &- b }
}
@c func swiftlet_op_i64_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_mul_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a &* b }
}
@c func swiftlet_op_i64_and(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_and_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a & b }
}
@c func swiftlet_op_i64_or(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_or_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a | b }
}
@c func swiftlet_op_i64_xor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_xor_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a ^ b }
}
@c func swiftlet_op_i64_shl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a &<< b }
}
@c func swiftlet_op_i64_shr_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_shr_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a &>> b }
}
@c func swiftlet_op_i64_rotl(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotl_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in rotateLeft(a, b) }
}
@c func swiftlet_op_i64_rotr(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_i64_rotr_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in rotateRight(a, b) }
}
@c func swiftlet_op_f32_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a + b }
}
@c func swiftlet_op_f32_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a - b }
}
@c func swiftlet_op_f32_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a * b }
}
@c func swiftlet_op_f32_div(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a / b }
}
@c func swiftlet_op_f32_min(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f32_max(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f32_copysign(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in wasmCopySign(a, b) }
}
@c func swiftlet_op_f64_add(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a + b }
}
@c func swiftlet_op_f64_sub(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a - b }
}
@c func swiftlet_op_f64_mul(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a * b }
}
@c func swiftlet_op_f64_div(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a / b }
}
@c func swiftlet_op_f64_min(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in wasmMinimum(a, b) }
}
@c func swiftlet_op_f64_max(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in wasmMaximum(a, b) }
}
@c func swiftlet_op_f64_copysign(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  binary(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in wasmCopySign(a, b) }
}
@c func swiftlet_op_i32_div_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinary(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in divideSigned(a, b) }
}
@c func swiftlet_op_i32_div_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinaryImmediate(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in divideSigned(a, b) }
}
@c func swiftlet_op_i32_div_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i32_div_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i32_rem_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinary(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in remainderSigned(a, b) }
}
@c func swiftlet_op_i32_rem_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinaryImmediate(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in remainderSigned(a, b) }
}
@c func swiftlet_op_i32_rem_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinary(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i32_rem_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i64_div_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinary(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in divideSigned(a, b) }
}
@c func swiftlet_op_i64_div_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinaryImmediate(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in divideSigned(a, b) }
}
@c func swiftlet_op_i64_div_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i64_div_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in divideUnsigned(a, b) }
}
@c func swiftlet_op_i64_rem_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinary(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in remainderSigned(a, b) }
}
@c func swiftlet_op_i64_rem_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinaryImmediate(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in remainderSigned(a, b) }
}
@c func swiftlet_op_i64_rem_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinary(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i64_rem_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingBinaryImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in divideUnsignedRemainder(a, b) }
}
@c func swiftlet_op_i32_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_eq_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a == b }
}
@c func swiftlet_op_i32_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_ne_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a != b }
}
@c func swiftlet_op_i32_lt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a < b }
}
@c func swiftlet_op_i32_lt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_lt_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a < b }
}
@c func swiftlet_op_i32_gt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a > b }
}
@c func swiftlet_op_i32_gt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_gt_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a > b }
}
@c func swiftlet_op_i32_le_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a <= b }
}
@c func swiftlet_op_i32_le_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_le_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a <= b }
}
@c func swiftlet_op_i32_ge_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: Int32, b: Int32) in a >= b }
}
@c func swiftlet_op_i32_ge_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i32_ge_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt32, b: UInt32) in a >= b }
}
@c func swiftlet_op_i64_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_eq_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a == b }
}
@c func swiftlet_op_i64_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_ne_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a != b }
}
@c func swiftlet_op_i64_lt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a < b }
}
@c func swiftlet_op_i64_lt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_lt_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a < b }
}
@c func swiftlet_op_i64_gt_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a > b }
}
@c func swiftlet_op_i64_gt_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_gt_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a > b }
}
@c func swiftlet_op_i64_le_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a <= b }
}
@c func swiftlet_op_i64_le_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_le_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a <= b }
}
@c func swiftlet_op_i64_ge_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_s_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: Int64, b: Int64) in a >= b }
}
@c func swiftlet_op_i64_ge_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_imm(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_imm_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediate(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_i64_ge_u_imm_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchImmediateMetered(pc, fp, mb, fuel, cx) { (a: UInt64, b: UInt64) in a >= b }
}
@c func swiftlet_op_f32_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a == b }
}
@c func swiftlet_op_f32_eq_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a == b) }
}
@c func swiftlet_op_f32_eq_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a == b) }
}
@c func swiftlet_op_f32_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a != b }
}
@c func swiftlet_op_f32_ne_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a != b) }
}
@c func swiftlet_op_f32_ne_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a != b) }
}
@c func swiftlet_op_f32_lt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a < b }
}
@c func swiftlet_op_f32_lt_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a < b) }
}
@c func swiftlet_op_f32_lt_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a < b) }
}
@c func swiftlet_op_f32_gt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a > b }
}
@c func swiftlet_op_f32_gt_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a > b) }
}
@c func swiftlet_op_f32_gt_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a > b) }
}
@c func swiftlet_op_f32_le(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a <= b }
}
@c func swiftlet_op_f32_le_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a <= b) }
}
@c func swiftlet_op_f32_le_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a <= b) }
}
@c func swiftlet_op_f32_ge(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in a >= b }
}
@c func swiftlet_op_f32_ge_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a >= b) }
}
@c func swiftlet_op_f32_ge_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Float, b: Float) in !(a >= b) }
}
@c func swiftlet_op_f64_eq(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a == b }
}
@c func swiftlet_op_f64_eq_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a == b) }
}
@c func swiftlet_op_f64_eq_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a == b) }
}
@c func swiftlet_op_f64_ne(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a != b }
}
@c func swiftlet_op_f64_ne_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a != b) }
}
@c func swiftlet_op_f64_ne_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a != b) }
}
@c func swiftlet_op_f64_lt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a < b }
}
@c func swiftlet_op_f64_lt_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a < b) }
}
@c func swiftlet_op_f64_lt_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a < b) }
}
@c func swiftlet_op_f64_gt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a > b }
}
@c func swiftlet_op_f64_gt_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a > b) }
}
@c func swiftlet_op_f64_gt_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a > b) }
}
@c func swiftlet_op_f64_le(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a <= b }
}
@c func swiftlet_op_f64_le_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a <= b) }
}
@c func swiftlet_op_f64_le_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a <= b) }
}
@c func swiftlet_op_f64_ge(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compare(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in a >= b }
}
@c func swiftlet_op_f64_ge_not_br(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranch(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a >= b) }
}
@c func swiftlet_op_f64_ge_not_br_metered(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  compareBranchMetered(pc, fp, mb, fuel, cx) { (a: Double, b: Double) in !(a >= b) }
}
@c func swiftlet_op_i32_eqz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt32) -> UInt32 in a == 0 ? 1 : 0 }
}
@c func swiftlet_op_i32_clz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.leadingZeroBitCount) }
}
@c func swiftlet_op_i32_ctz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.trailingZeroBitCount) }
}
@c func swiftlet_op_i32_popcnt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt32) -> UInt32 in UInt32(truncatingIfNeeded: a.nonzeroBitCount) }
}
@c func swiftlet_op_i64_eqz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt64) -> UInt32 in a == 0 ? 1 : 0 }
}
@c func swiftlet_op_i64_clz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.leadingZeroBitCount) }
}
@c func swiftlet_op_i64_ctz(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.trailingZeroBitCount) }
}
@c func swiftlet_op_i64_popcnt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt64) -> UInt64 in UInt64(truncatingIfNeeded: a.nonzeroBitCount) }
}
@c func swiftlet_op_f32_abs(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> Float in wasmAbsolute(a) }
}
@c func swiftlet_op_f32_neg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> Float in wasmNegate(a) }
}
@c func swiftlet_op_f32_ceil(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> Float in a.rounded(.up) }
}
@c func swiftlet_op_f32_floor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> Float in a.rounded(.down) }
}
@c func swiftlet_op_f32_trunc(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> Float in a.rounded(.towardZero) }
}
@c func swiftlet_op_f32_nearest(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> Float in a.rounded(.toNearestOrEven) }
}
@c func swiftlet_op_f32_sqrt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> Float in a.squareRoot() }
}
@c func swiftlet_op_f64_abs(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> Double in wasmAbsolute(a) }
}
@c func swiftlet_op_f64_neg(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> Double in wasmNegate(a) }
}
@c func swiftlet_op_f64_ceil(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> Double in a.rounded(.up) }
}
@c func swiftlet_op_f64_floor(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> Double in a.rounded(.down) }
}
@c func swiftlet_op_f64_trunc(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> Double in a.rounded(.towardZero) }
}
@c func swiftlet_op_f64_nearest(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> Double in a.rounded(.toNearestOrEven) }
}
@c func swiftlet_op_f64_sqrt(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> Double in a.squareRoot() }
}
@c func swiftlet_op_i32_wrap_i64(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt64) -> UInt32 in UInt32(truncatingIfNeeded: a) }
}
@c func swiftlet_op_i64_extend_i32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Int32) -> Int64 in Int64(a) }
}
@c func swiftlet_op_i64_extend_i32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt32) -> UInt64 in UInt64(a) }
}
@c func swiftlet_op_f32_convert_i32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Int32) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt32) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Int64) -> Float in Float(a) }
}
@c func swiftlet_op_f32_convert_i64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt64) -> Float in Float(a) }
}
@c func swiftlet_op_f32_demote_f64(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> Float in Float(a) }
}
@c func swiftlet_op_f64_convert_i32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Int32) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt32) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Int64) -> Double in Double(a) }
}
@c func swiftlet_op_f64_convert_i64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: UInt64) -> Double in Double(a) }
}
@c func swiftlet_op_f64_promote_f32(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> Double in Double(a) }
}
@c func swiftlet_op_i32_extend8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Int32) -> Int32 in Int32(Int8(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i32_extend16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Int32) -> Int32 in Int32(Int16(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i64_extend8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Int64) -> Int64 in Int64(Int8(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i64_extend16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Int64) -> Int64 in Int64(Int16(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i64_extend32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Int64) -> Int64 in Int64(Int32(truncatingIfNeeded: a)) }
}
@c func swiftlet_op_i32_trunc_sat_f32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> Int32 in saturate(a) }
}
@c func swiftlet_op_i32_trunc_sat_f32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> UInt32 in saturate(a) }
}
@c func swiftlet_op_i32_trunc_sat_f64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> Int32 in saturate(a) }
}
@c func swiftlet_op_i32_trunc_sat_f64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> UInt32 in saturate(a) }
}
@c func swiftlet_op_i64_trunc_sat_f32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> Int64 in saturate(a) }
}
@c func swiftlet_op_i64_trunc_sat_f32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Float) -> UInt64 in saturate(a) }
}
@c func swiftlet_op_i64_trunc_sat_f64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> Int64 in saturate(a) }
}
@c func swiftlet_op_i64_trunc_sat_f64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  unary(pc, fp, mb, fuel, cx) { (a: Double) -> UInt64 in saturate(a) }
}
@c func swiftlet_op_i32_trunc_f32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingUnary(pc, fp, mb, fuel, cx) { (a: Float) -> Checked<Int32> in truncate(a) }
}
@c func swiftlet_op_i32_trunc_f32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingUnary(pc, fp, mb, fuel, cx) { (a: Float) -> Checked<UInt32> in truncate(a) }
}
@c func swiftlet_op_i32_trunc_f64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingUnary(pc, fp, mb, fuel, cx) { (a: Double) -> Checked<Int32> in truncate(a) }
}
@c func swiftlet_op_i32_trunc_f64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingUnary(pc, fp, mb, fuel, cx) { (a: Double) -> Checked<UInt32> in truncate(a) }
}
@c func swiftlet_op_i64_trunc_f32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingUnary(pc, fp, mb, fuel, cx) { (a: Float) -> Checked<Int64> in truncate(a) }
}
@c func swiftlet_op_i64_trunc_f32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingUnary(pc, fp, mb, fuel, cx) { (a: Float) -> Checked<UInt64> in truncate(a) }
}
@c func swiftlet_op_i64_trunc_f64_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingUnary(pc, fp, mb, fuel, cx) { (a: Double) -> Checked<Int64> in truncate(a) }
}
@c func swiftlet_op_i64_trunc_f64_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  trappingUnary(pc, fp, mb, fuel, cx) { (a: Double) -> Checked<UInt64> in truncate(a) }
}
@c func swiftlet_op_i32_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, UInt32.self) { UInt32($0) }
}
@c func swiftlet_op_i32_load_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, UInt32.self) { UInt32($0) }
}
@c func swiftlet_op_i64_load(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, UInt64.self) { UInt64($0) }
}
@c func swiftlet_op_i32_load8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, Int8.self) { Int32($0) }
}
@c func swiftlet_op_i32_load8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, UInt8.self) { UInt32($0) }
}
@c func swiftlet_op_i32_load8_u_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, UInt8.self) { UInt32($0) }
}
@c func swiftlet_op_i32_load16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, Int16.self) { Int32($0) }
}
@c func swiftlet_op_i32_load16_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, UInt16.self) { UInt32($0) }
}
@c func swiftlet_op_i32_load16_u_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, UInt16.self) { UInt32($0) }
}
@c func swiftlet_op_i64_load8_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, Int8.self) { Int64($0) }
}
@c func swiftlet_op_i64_load8_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load8_u_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, UInt8.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load16_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, Int16.self) { Int64($0) }
}
@c func swiftlet_op_i64_load16_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load16_u_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, UInt16.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load32_s(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_s_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, Int32.self) { Int64($0) }
}
@c func swiftlet_op_i64_load32_u(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  load(pc, fp, mb, fuel, cx, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i64_load32_u_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  loadFar(pc, fp, mb, fuel, cx, UInt32.self) { UInt64($0) }
}
@c func swiftlet_op_i32_store(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  store(pc, fp, mb, fuel, cx, UInt32.self)
}
@c func swiftlet_op_i32_store_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  storeFar(pc, fp, mb, fuel, cx, UInt32.self)
}
@c func swiftlet_op_i64_store(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  store(pc, fp, mb, fuel, cx, UInt64.self)
}
@c func swiftlet_op_i64_store_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  storeFar(pc, fp, mb, fuel, cx, UInt64.self)
}
@c func swiftlet_op_i32_store8(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  store(pc, fp, mb, fuel, cx, UInt8.self)
}
@c func swiftlet_op_i32_store8_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  storeFar(pc, fp, mb, fuel, cx, UInt8.self)
}
@c func swiftlet_op_i32_store16(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  store(pc, fp, mb, fuel, cx, UInt16.self)
}
@c func swiftlet_op_i32_store16_far(_ pc: Code, _ fp: Frame, _ mb: MemoryBase, _ fuel: Int, _ cx: ContextPointer) {
  storeFar(pc, fp, mb, fuel, cx, UInt16.self)
}
