// Generated from HandlerTable.swift by `swift run generate`. Do not edit.
// swift-format-ignore-file

import WasmTypes

/// Every instruction of the internal code.
enum InternalOpcode: UInt16, CaseIterable {
  case i32_add
  case i32_add_imm
  case i32_sub
  case i32_sub_imm
  case i32_mul
  case i32_mul_imm
  case i32_and
  case i32_and_imm
  case i32_or
  case i32_or_imm
  case i32_xor
  case i32_xor_imm
  case i32_shl
  case i32_shl_imm
  case i32_shr_s
  case i32_shr_s_imm
  case i32_shr_u
  case i32_shr_u_imm
  case i32_rotl
  case i32_rotl_imm
  case i32_rotr
  case i32_rotr_imm
  case i64_add
  case i64_add_imm
  case i64_sub
  case i64_sub_imm
  case i64_mul
  case i64_mul_imm
  case i64_and
  case i64_and_imm
  case i64_or
  case i64_or_imm
  case i64_xor
  case i64_xor_imm
  case i64_shl
  case i64_shl_imm
  case i64_shr_s
  case i64_shr_s_imm
  case i64_shr_u
  case i64_shr_u_imm
  case i64_rotl
  case i64_rotl_imm
  case i64_rotr
  case i64_rotr_imm
  case f32_add
  case f32_sub
  case f32_mul
  case f32_div
  case f32_min
  case f32_max
  case f32_copysign
  case f64_add
  case f64_sub
  case f64_mul
  case f64_div
  case f64_min
  case f64_max
  case f64_copysign
  case i32_div_s
  case i32_div_s_imm
  case i32_div_u
  case i32_div_u_imm
  case i32_rem_s
  case i32_rem_s_imm
  case i32_rem_u
  case i32_rem_u_imm
  case i64_div_s
  case i64_div_s_imm
  case i64_div_u
  case i64_div_u_imm
  case i64_rem_s
  case i64_rem_s_imm
  case i64_rem_u
  case i64_rem_u_imm
  case i32_eq
  case i32_eq_br
  case i32_eq_br_metered
  case i32_eq_imm
  case i32_eq_imm_br
  case i32_eq_imm_br_metered
  case i32_ne
  case i32_ne_br
  case i32_ne_br_metered
  case i32_ne_imm
  case i32_ne_imm_br
  case i32_ne_imm_br_metered
  case i32_lt_s
  case i32_lt_s_br
  case i32_lt_s_br_metered
  case i32_lt_s_imm
  case i32_lt_s_imm_br
  case i32_lt_s_imm_br_metered
  case i32_lt_u
  case i32_lt_u_br
  case i32_lt_u_br_metered
  case i32_lt_u_imm
  case i32_lt_u_imm_br
  case i32_lt_u_imm_br_metered
  case i32_gt_s
  case i32_gt_s_br
  case i32_gt_s_br_metered
  case i32_gt_s_imm
  case i32_gt_s_imm_br
  case i32_gt_s_imm_br_metered
  case i32_gt_u
  case i32_gt_u_br
  case i32_gt_u_br_metered
  case i32_gt_u_imm
  case i32_gt_u_imm_br
  case i32_gt_u_imm_br_metered
  case i32_le_s
  case i32_le_s_br
  case i32_le_s_br_metered
  case i32_le_s_imm
  case i32_le_s_imm_br
  case i32_le_s_imm_br_metered
  case i32_le_u
  case i32_le_u_br
  case i32_le_u_br_metered
  case i32_le_u_imm
  case i32_le_u_imm_br
  case i32_le_u_imm_br_metered
  case i32_ge_s
  case i32_ge_s_br
  case i32_ge_s_br_metered
  case i32_ge_s_imm
  case i32_ge_s_imm_br
  case i32_ge_s_imm_br_metered
  case i32_ge_u
  case i32_ge_u_br
  case i32_ge_u_br_metered
  case i32_ge_u_imm
  case i32_ge_u_imm_br
  case i32_ge_u_imm_br_metered
  case i64_eq
  case i64_eq_br
  case i64_eq_br_metered
  case i64_eq_imm
  case i64_eq_imm_br
  case i64_eq_imm_br_metered
  case i64_ne
  case i64_ne_br
  case i64_ne_br_metered
  case i64_ne_imm
  case i64_ne_imm_br
  case i64_ne_imm_br_metered
  case i64_lt_s
  case i64_lt_s_br
  case i64_lt_s_br_metered
  case i64_lt_s_imm
  case i64_lt_s_imm_br
  case i64_lt_s_imm_br_metered
  case i64_lt_u
  case i64_lt_u_br
  case i64_lt_u_br_metered
  case i64_lt_u_imm
  case i64_lt_u_imm_br
  case i64_lt_u_imm_br_metered
  case i64_gt_s
  case i64_gt_s_br
  case i64_gt_s_br_metered
  case i64_gt_s_imm
  case i64_gt_s_imm_br
  case i64_gt_s_imm_br_metered
  case i64_gt_u
  case i64_gt_u_br
  case i64_gt_u_br_metered
  case i64_gt_u_imm
  case i64_gt_u_imm_br
  case i64_gt_u_imm_br_metered
  case i64_le_s
  case i64_le_s_br
  case i64_le_s_br_metered
  case i64_le_s_imm
  case i64_le_s_imm_br
  case i64_le_s_imm_br_metered
  case i64_le_u
  case i64_le_u_br
  case i64_le_u_br_metered
  case i64_le_u_imm
  case i64_le_u_imm_br
  case i64_le_u_imm_br_metered
  case i64_ge_s
  case i64_ge_s_br
  case i64_ge_s_br_metered
  case i64_ge_s_imm
  case i64_ge_s_imm_br
  case i64_ge_s_imm_br_metered
  case i64_ge_u
  case i64_ge_u_br
  case i64_ge_u_br_metered
  case i64_ge_u_imm
  case i64_ge_u_imm_br
  case i64_ge_u_imm_br_metered
  case f32_eq
  case f32_eq_br
  case f32_eq_br_metered
  case f32_eq_not_br
  case f32_eq_not_br_metered
  case f32_ne
  case f32_ne_br
  case f32_ne_br_metered
  case f32_ne_not_br
  case f32_ne_not_br_metered
  case f32_lt
  case f32_lt_br
  case f32_lt_br_metered
  case f32_lt_not_br
  case f32_lt_not_br_metered
  case f32_gt
  case f32_gt_br
  case f32_gt_br_metered
  case f32_gt_not_br
  case f32_gt_not_br_metered
  case f32_le
  case f32_le_br
  case f32_le_br_metered
  case f32_le_not_br
  case f32_le_not_br_metered
  case f32_ge
  case f32_ge_br
  case f32_ge_br_metered
  case f32_ge_not_br
  case f32_ge_not_br_metered
  case f64_eq
  case f64_eq_br
  case f64_eq_br_metered
  case f64_eq_not_br
  case f64_eq_not_br_metered
  case f64_ne
  case f64_ne_br
  case f64_ne_br_metered
  case f64_ne_not_br
  case f64_ne_not_br_metered
  case f64_lt
  case f64_lt_br
  case f64_lt_br_metered
  case f64_lt_not_br
  case f64_lt_not_br_metered
  case f64_gt
  case f64_gt_br
  case f64_gt_br_metered
  case f64_gt_not_br
  case f64_gt_not_br_metered
  case f64_le
  case f64_le_br
  case f64_le_br_metered
  case f64_le_not_br
  case f64_le_not_br_metered
  case f64_ge
  case f64_ge_br
  case f64_ge_br_metered
  case f64_ge_not_br
  case f64_ge_not_br_metered
  case i32_eqz
  case i32_clz
  case i32_ctz
  case i32_popcnt
  case i64_eqz
  case i64_clz
  case i64_ctz
  case i64_popcnt
  case f32_abs
  case f32_neg
  case f32_ceil
  case f32_floor
  case f32_trunc
  case f32_nearest
  case f32_sqrt
  case f64_abs
  case f64_neg
  case f64_ceil
  case f64_floor
  case f64_trunc
  case f64_nearest
  case f64_sqrt
  case i32_wrap_i64
  case i64_extend_i32_s
  case i64_extend_i32_u
  case f32_convert_i32_s
  case f32_convert_i32_u
  case f32_convert_i64_s
  case f32_convert_i64_u
  case f32_demote_f64
  case f64_convert_i32_s
  case f64_convert_i32_u
  case f64_convert_i64_s
  case f64_convert_i64_u
  case f64_promote_f32
  case i32_extend8_s
  case i32_extend16_s
  case i64_extend8_s
  case i64_extend16_s
  case i64_extend32_s
  case i32_trunc_sat_f32_s
  case i32_trunc_sat_f32_u
  case i32_trunc_sat_f64_s
  case i32_trunc_sat_f64_u
  case i64_trunc_sat_f32_s
  case i64_trunc_sat_f32_u
  case i64_trunc_sat_f64_s
  case i64_trunc_sat_f64_u
  case i32_trunc_f32_s
  case i32_trunc_f32_u
  case i32_trunc_f64_s
  case i32_trunc_f64_u
  case i64_trunc_f32_s
  case i64_trunc_f32_u
  case i64_trunc_f64_s
  case i64_trunc_f64_u
  case i32_load
  case i32_load_far
  case i64_load
  case i64_load_far
  case i32_load8_s
  case i32_load8_s_far
  case i32_load8_u
  case i32_load8_u_far
  case i32_load16_s
  case i32_load16_s_far
  case i32_load16_u
  case i32_load16_u_far
  case i64_load8_s
  case i64_load8_s_far
  case i64_load8_u
  case i64_load8_u_far
  case i64_load16_s
  case i64_load16_s_far
  case i64_load16_u
  case i64_load16_u_far
  case i64_load32_s
  case i64_load32_s_far
  case i64_load32_u
  case i64_load32_u_far
  case i32_store
  case i32_store_far
  case i64_store
  case i64_store_far
  case i32_store8
  case i32_store8_far
  case i32_store16
  case i32_store16_far
  case exit
  case cross_return
  case unreachable
  case copy
  case copy_wide
  case copy_many
  case const_32
  case const_s32
  case const_64
  case zero_locals
  case select
  case select_wide
  case br
  case br_metered
  case br_if_nonzero
  case br_if_nonzero_metered
  case br_if_zero
  case br_if_zero_metered
  case br_table
  case br_table_metered
  case return_none
  case return_one
  case return_many
  case call
  case call_metered
  case call_import
  case call_indirect
  case call_indirect_wide
  case return_call
  case return_call_import
  case return_call_indirect
  case return_call_indirect_wide
  case global_get
  case global_set
  case global_get_wide
  case global_set_wide
  case memory_size
  case memory_grow
  case memory_fill
  case memory_copy
  case memory_init
  case data_drop
  case table_get
  case table_set
  case table_size
  case table_grow
  case table_fill
  case table_copy
  case table_init
  case elem_drop
  case ref_func
  case trap_if_null
  case ref_i31
  case i31_get_s
  case i31_get_u
  case call_ref
  case return_call_ref
  case ref_test_type
  case ref_test_function
  case ref_test_kind
  case ref_cast_type
  case ref_cast_function
  case ref_cast_kind
  case object_new
  case object_new_mixed
  case array_len
  case array_new
  case array_new_data
  case array_new_elem
  case array_fill
  case array_copy
  case array_init_data
  case array_init_elem
  case struct_get_8s
  case struct_get_8u
  case struct_get_16s
  case struct_get_16u
  case struct_get_32
  case struct_get_64
  case struct_get_wide
  case array_get_8s
  case array_get_8u
  case array_get_16s
  case array_get_16u
  case array_get_32
  case array_get_64
  case array_get_wide
  case struct_set_8
  case struct_set_16
  case struct_set_32
  case struct_set_64
  case struct_set_wide
  case array_set_8
  case array_set_16
  case array_set_32
  case array_set_64
  case array_set_wide
}

extension InternalOpcode {
  /// The handlers, in the order of the cases.
  static func allHandlers() -> [Handler] {
    [
      swiftlet_op_i32_add,
      swiftlet_op_i32_add_imm,
      swiftlet_op_i32_sub,
      swiftlet_op_i32_sub_imm,
      swiftlet_op_i32_mul,
      swiftlet_op_i32_mul_imm,
      swiftlet_op_i32_and,
      swiftlet_op_i32_and_imm,
      swiftlet_op_i32_or,
      swiftlet_op_i32_or_imm,
      swiftlet_op_i32_xor,
      swiftlet_op_i32_xor_imm,
      swiftlet_op_i32_shl,
      swiftlet_op_i32_shl_imm,
      swiftlet_op_i32_shr_s,
      swiftlet_op_i32_shr_s_imm,
      swiftlet_op_i32_shr_u,
      swiftlet_op_i32_shr_u_imm,
      swiftlet_op_i32_rotl,
      swiftlet_op_i32_rotl_imm,
      swiftlet_op_i32_rotr,
      swiftlet_op_i32_rotr_imm,
      swiftlet_op_i64_add,
      swiftlet_op_i64_add_imm,
      swiftlet_op_i64_sub,
      swiftlet_op_i64_sub_imm,
      swiftlet_op_i64_mul,
      swiftlet_op_i64_mul_imm,
      swiftlet_op_i64_and,
      swiftlet_op_i64_and_imm,
      swiftlet_op_i64_or,
      swiftlet_op_i64_or_imm,
      swiftlet_op_i64_xor,
      swiftlet_op_i64_xor_imm,
      swiftlet_op_i64_shl,
      swiftlet_op_i64_shl_imm,
      swiftlet_op_i64_shr_s,
      swiftlet_op_i64_shr_s_imm,
      swiftlet_op_i64_shr_u,
      swiftlet_op_i64_shr_u_imm,
      swiftlet_op_i64_rotl,
      swiftlet_op_i64_rotl_imm,
      swiftlet_op_i64_rotr,
      swiftlet_op_i64_rotr_imm,
      swiftlet_op_f32_add,
      swiftlet_op_f32_sub,
      swiftlet_op_f32_mul,
      swiftlet_op_f32_div,
      swiftlet_op_f32_min,
      swiftlet_op_f32_max,
      swiftlet_op_f32_copysign,
      swiftlet_op_f64_add,
      swiftlet_op_f64_sub,
      swiftlet_op_f64_mul,
      swiftlet_op_f64_div,
      swiftlet_op_f64_min,
      swiftlet_op_f64_max,
      swiftlet_op_f64_copysign,
      swiftlet_op_i32_div_s,
      swiftlet_op_i32_div_s_imm,
      swiftlet_op_i32_div_u,
      swiftlet_op_i32_div_u_imm,
      swiftlet_op_i32_rem_s,
      swiftlet_op_i32_rem_s_imm,
      swiftlet_op_i32_rem_u,
      swiftlet_op_i32_rem_u_imm,
      swiftlet_op_i64_div_s,
      swiftlet_op_i64_div_s_imm,
      swiftlet_op_i64_div_u,
      swiftlet_op_i64_div_u_imm,
      swiftlet_op_i64_rem_s,
      swiftlet_op_i64_rem_s_imm,
      swiftlet_op_i64_rem_u,
      swiftlet_op_i64_rem_u_imm,
      swiftlet_op_i32_eq,
      swiftlet_op_i32_eq_br,
      swiftlet_op_i32_eq_br_metered,
      swiftlet_op_i32_eq_imm,
      swiftlet_op_i32_eq_imm_br,
      swiftlet_op_i32_eq_imm_br_metered,
      swiftlet_op_i32_ne,
      swiftlet_op_i32_ne_br,
      swiftlet_op_i32_ne_br_metered,
      swiftlet_op_i32_ne_imm,
      swiftlet_op_i32_ne_imm_br,
      swiftlet_op_i32_ne_imm_br_metered,
      swiftlet_op_i32_lt_s,
      swiftlet_op_i32_lt_s_br,
      swiftlet_op_i32_lt_s_br_metered,
      swiftlet_op_i32_lt_s_imm,
      swiftlet_op_i32_lt_s_imm_br,
      swiftlet_op_i32_lt_s_imm_br_metered,
      swiftlet_op_i32_lt_u,
      swiftlet_op_i32_lt_u_br,
      swiftlet_op_i32_lt_u_br_metered,
      swiftlet_op_i32_lt_u_imm,
      swiftlet_op_i32_lt_u_imm_br,
      swiftlet_op_i32_lt_u_imm_br_metered,
      swiftlet_op_i32_gt_s,
      swiftlet_op_i32_gt_s_br,
      swiftlet_op_i32_gt_s_br_metered,
      swiftlet_op_i32_gt_s_imm,
      swiftlet_op_i32_gt_s_imm_br,
      swiftlet_op_i32_gt_s_imm_br_metered,
      swiftlet_op_i32_gt_u,
      swiftlet_op_i32_gt_u_br,
      swiftlet_op_i32_gt_u_br_metered,
      swiftlet_op_i32_gt_u_imm,
      swiftlet_op_i32_gt_u_imm_br,
      swiftlet_op_i32_gt_u_imm_br_metered,
      swiftlet_op_i32_le_s,
      swiftlet_op_i32_le_s_br,
      swiftlet_op_i32_le_s_br_metered,
      swiftlet_op_i32_le_s_imm,
      swiftlet_op_i32_le_s_imm_br,
      swiftlet_op_i32_le_s_imm_br_metered,
      swiftlet_op_i32_le_u,
      swiftlet_op_i32_le_u_br,
      swiftlet_op_i32_le_u_br_metered,
      swiftlet_op_i32_le_u_imm,
      swiftlet_op_i32_le_u_imm_br,
      swiftlet_op_i32_le_u_imm_br_metered,
      swiftlet_op_i32_ge_s,
      swiftlet_op_i32_ge_s_br,
      swiftlet_op_i32_ge_s_br_metered,
      swiftlet_op_i32_ge_s_imm,
      swiftlet_op_i32_ge_s_imm_br,
      swiftlet_op_i32_ge_s_imm_br_metered,
      swiftlet_op_i32_ge_u,
      swiftlet_op_i32_ge_u_br,
      swiftlet_op_i32_ge_u_br_metered,
      swiftlet_op_i32_ge_u_imm,
      swiftlet_op_i32_ge_u_imm_br,
      swiftlet_op_i32_ge_u_imm_br_metered,
      swiftlet_op_i64_eq,
      swiftlet_op_i64_eq_br,
      swiftlet_op_i64_eq_br_metered,
      swiftlet_op_i64_eq_imm,
      swiftlet_op_i64_eq_imm_br,
      swiftlet_op_i64_eq_imm_br_metered,
      swiftlet_op_i64_ne,
      swiftlet_op_i64_ne_br,
      swiftlet_op_i64_ne_br_metered,
      swiftlet_op_i64_ne_imm,
      swiftlet_op_i64_ne_imm_br,
      swiftlet_op_i64_ne_imm_br_metered,
      swiftlet_op_i64_lt_s,
      swiftlet_op_i64_lt_s_br,
      swiftlet_op_i64_lt_s_br_metered,
      swiftlet_op_i64_lt_s_imm,
      swiftlet_op_i64_lt_s_imm_br,
      swiftlet_op_i64_lt_s_imm_br_metered,
      swiftlet_op_i64_lt_u,
      swiftlet_op_i64_lt_u_br,
      swiftlet_op_i64_lt_u_br_metered,
      swiftlet_op_i64_lt_u_imm,
      swiftlet_op_i64_lt_u_imm_br,
      swiftlet_op_i64_lt_u_imm_br_metered,
      swiftlet_op_i64_gt_s,
      swiftlet_op_i64_gt_s_br,
      swiftlet_op_i64_gt_s_br_metered,
      swiftlet_op_i64_gt_s_imm,
      swiftlet_op_i64_gt_s_imm_br,
      swiftlet_op_i64_gt_s_imm_br_metered,
      swiftlet_op_i64_gt_u,
      swiftlet_op_i64_gt_u_br,
      swiftlet_op_i64_gt_u_br_metered,
      swiftlet_op_i64_gt_u_imm,
      swiftlet_op_i64_gt_u_imm_br,
      swiftlet_op_i64_gt_u_imm_br_metered,
      swiftlet_op_i64_le_s,
      swiftlet_op_i64_le_s_br,
      swiftlet_op_i64_le_s_br_metered,
      swiftlet_op_i64_le_s_imm,
      swiftlet_op_i64_le_s_imm_br,
      swiftlet_op_i64_le_s_imm_br_metered,
      swiftlet_op_i64_le_u,
      swiftlet_op_i64_le_u_br,
      swiftlet_op_i64_le_u_br_metered,
      swiftlet_op_i64_le_u_imm,
      swiftlet_op_i64_le_u_imm_br,
      swiftlet_op_i64_le_u_imm_br_metered,
      swiftlet_op_i64_ge_s,
      swiftlet_op_i64_ge_s_br,
      swiftlet_op_i64_ge_s_br_metered,
      swiftlet_op_i64_ge_s_imm,
      swiftlet_op_i64_ge_s_imm_br,
      swiftlet_op_i64_ge_s_imm_br_metered,
      swiftlet_op_i64_ge_u,
      swiftlet_op_i64_ge_u_br,
      swiftlet_op_i64_ge_u_br_metered,
      swiftlet_op_i64_ge_u_imm,
      swiftlet_op_i64_ge_u_imm_br,
      swiftlet_op_i64_ge_u_imm_br_metered,
      swiftlet_op_f32_eq,
      swiftlet_op_f32_eq_br,
      swiftlet_op_f32_eq_br_metered,
      swiftlet_op_f32_eq_not_br,
      swiftlet_op_f32_eq_not_br_metered,
      swiftlet_op_f32_ne,
      swiftlet_op_f32_ne_br,
      swiftlet_op_f32_ne_br_metered,
      swiftlet_op_f32_ne_not_br,
      swiftlet_op_f32_ne_not_br_metered,
      swiftlet_op_f32_lt,
      swiftlet_op_f32_lt_br,
      swiftlet_op_f32_lt_br_metered,
      swiftlet_op_f32_lt_not_br,
      swiftlet_op_f32_lt_not_br_metered,
      swiftlet_op_f32_gt,
      swiftlet_op_f32_gt_br,
      swiftlet_op_f32_gt_br_metered,
      swiftlet_op_f32_gt_not_br,
      swiftlet_op_f32_gt_not_br_metered,
      swiftlet_op_f32_le,
      swiftlet_op_f32_le_br,
      swiftlet_op_f32_le_br_metered,
      swiftlet_op_f32_le_not_br,
      swiftlet_op_f32_le_not_br_metered,
      swiftlet_op_f32_ge,
      swiftlet_op_f32_ge_br,
      swiftlet_op_f32_ge_br_metered,
      swiftlet_op_f32_ge_not_br,
      swiftlet_op_f32_ge_not_br_metered,
      swiftlet_op_f64_eq,
      swiftlet_op_f64_eq_br,
      swiftlet_op_f64_eq_br_metered,
      swiftlet_op_f64_eq_not_br,
      swiftlet_op_f64_eq_not_br_metered,
      swiftlet_op_f64_ne,
      swiftlet_op_f64_ne_br,
      swiftlet_op_f64_ne_br_metered,
      swiftlet_op_f64_ne_not_br,
      swiftlet_op_f64_ne_not_br_metered,
      swiftlet_op_f64_lt,
      swiftlet_op_f64_lt_br,
      swiftlet_op_f64_lt_br_metered,
      swiftlet_op_f64_lt_not_br,
      swiftlet_op_f64_lt_not_br_metered,
      swiftlet_op_f64_gt,
      swiftlet_op_f64_gt_br,
      swiftlet_op_f64_gt_br_metered,
      swiftlet_op_f64_gt_not_br,
      swiftlet_op_f64_gt_not_br_metered,
      swiftlet_op_f64_le,
      swiftlet_op_f64_le_br,
      swiftlet_op_f64_le_br_metered,
      swiftlet_op_f64_le_not_br,
      swiftlet_op_f64_le_not_br_metered,
      swiftlet_op_f64_ge,
      swiftlet_op_f64_ge_br,
      swiftlet_op_f64_ge_br_metered,
      swiftlet_op_f64_ge_not_br,
      swiftlet_op_f64_ge_not_br_metered,
      swiftlet_op_i32_eqz,
      swiftlet_op_i32_clz,
      swiftlet_op_i32_ctz,
      swiftlet_op_i32_popcnt,
      swiftlet_op_i64_eqz,
      swiftlet_op_i64_clz,
      swiftlet_op_i64_ctz,
      swiftlet_op_i64_popcnt,
      swiftlet_op_f32_abs,
      swiftlet_op_f32_neg,
      swiftlet_op_f32_ceil,
      swiftlet_op_f32_floor,
      swiftlet_op_f32_trunc,
      swiftlet_op_f32_nearest,
      swiftlet_op_f32_sqrt,
      swiftlet_op_f64_abs,
      swiftlet_op_f64_neg,
      swiftlet_op_f64_ceil,
      swiftlet_op_f64_floor,
      swiftlet_op_f64_trunc,
      swiftlet_op_f64_nearest,
      swiftlet_op_f64_sqrt,
      swiftlet_op_i32_wrap_i64,
      swiftlet_op_i64_extend_i32_s,
      swiftlet_op_i64_extend_i32_u,
      swiftlet_op_f32_convert_i32_s,
      swiftlet_op_f32_convert_i32_u,
      swiftlet_op_f32_convert_i64_s,
      swiftlet_op_f32_convert_i64_u,
      swiftlet_op_f32_demote_f64,
      swiftlet_op_f64_convert_i32_s,
      swiftlet_op_f64_convert_i32_u,
      swiftlet_op_f64_convert_i64_s,
      swiftlet_op_f64_convert_i64_u,
      swiftlet_op_f64_promote_f32,
      swiftlet_op_i32_extend8_s,
      swiftlet_op_i32_extend16_s,
      swiftlet_op_i64_extend8_s,
      swiftlet_op_i64_extend16_s,
      swiftlet_op_i64_extend32_s,
      swiftlet_op_i32_trunc_sat_f32_s,
      swiftlet_op_i32_trunc_sat_f32_u,
      swiftlet_op_i32_trunc_sat_f64_s,
      swiftlet_op_i32_trunc_sat_f64_u,
      swiftlet_op_i64_trunc_sat_f32_s,
      swiftlet_op_i64_trunc_sat_f32_u,
      swiftlet_op_i64_trunc_sat_f64_s,
      swiftlet_op_i64_trunc_sat_f64_u,
      swiftlet_op_i32_trunc_f32_s,
      swiftlet_op_i32_trunc_f32_u,
      swiftlet_op_i32_trunc_f64_s,
      swiftlet_op_i32_trunc_f64_u,
      swiftlet_op_i64_trunc_f32_s,
      swiftlet_op_i64_trunc_f32_u,
      swiftlet_op_i64_trunc_f64_s,
      swiftlet_op_i64_trunc_f64_u,
      swiftlet_op_i32_load,
      swiftlet_op_i32_load_far,
      swiftlet_op_i64_load,
      swiftlet_op_i64_load_far,
      swiftlet_op_i32_load8_s,
      swiftlet_op_i32_load8_s_far,
      swiftlet_op_i32_load8_u,
      swiftlet_op_i32_load8_u_far,
      swiftlet_op_i32_load16_s,
      swiftlet_op_i32_load16_s_far,
      swiftlet_op_i32_load16_u,
      swiftlet_op_i32_load16_u_far,
      swiftlet_op_i64_load8_s,
      swiftlet_op_i64_load8_s_far,
      swiftlet_op_i64_load8_u,
      swiftlet_op_i64_load8_u_far,
      swiftlet_op_i64_load16_s,
      swiftlet_op_i64_load16_s_far,
      swiftlet_op_i64_load16_u,
      swiftlet_op_i64_load16_u_far,
      swiftlet_op_i64_load32_s,
      swiftlet_op_i64_load32_s_far,
      swiftlet_op_i64_load32_u,
      swiftlet_op_i64_load32_u_far,
      swiftlet_op_i32_store,
      swiftlet_op_i32_store_far,
      swiftlet_op_i64_store,
      swiftlet_op_i64_store_far,
      swiftlet_op_i32_store8,
      swiftlet_op_i32_store8_far,
      swiftlet_op_i32_store16,
      swiftlet_op_i32_store16_far,
      swiftlet_op_exit,
      swiftlet_op_cross_return,
      swiftlet_op_unreachable,
      swiftlet_op_copy,
      swiftlet_op_copy_wide,
      swiftlet_op_copy_many,
      swiftlet_op_const_32,
      swiftlet_op_const_s32,
      swiftlet_op_const_64,
      swiftlet_op_zero_locals,
      swiftlet_op_select,
      swiftlet_op_select_wide,
      swiftlet_op_br,
      swiftlet_op_br_metered,
      swiftlet_op_br_if_nonzero,
      swiftlet_op_br_if_nonzero_metered,
      swiftlet_op_br_if_zero,
      swiftlet_op_br_if_zero_metered,
      swiftlet_op_br_table,
      swiftlet_op_br_table_metered,
      swiftlet_op_return_none,
      swiftlet_op_return_one,
      swiftlet_op_return_many,
      swiftlet_op_call,
      swiftlet_op_call_metered,
      swiftlet_op_call_import,
      swiftlet_op_call_indirect,
      swiftlet_op_call_indirect_wide,
      swiftlet_op_return_call,
      swiftlet_op_return_call_import,
      swiftlet_op_return_call_indirect,
      swiftlet_op_return_call_indirect_wide,
      swiftlet_op_global_get,
      swiftlet_op_global_set,
      swiftlet_op_global_get_wide,
      swiftlet_op_global_set_wide,
      swiftlet_op_memory_size,
      swiftlet_op_memory_grow,
      swiftlet_op_memory_fill,
      swiftlet_op_memory_copy,
      swiftlet_op_memory_init,
      swiftlet_op_data_drop,
      swiftlet_op_table_get,
      swiftlet_op_table_set,
      swiftlet_op_table_size,
      swiftlet_op_table_grow,
      swiftlet_op_table_fill,
      swiftlet_op_table_copy,
      swiftlet_op_table_init,
      swiftlet_op_elem_drop,
      swiftlet_op_ref_func,
      swiftlet_op_trap_if_null,
      swiftlet_op_ref_i31,
      swiftlet_op_i31_get_s,
      swiftlet_op_i31_get_u,
      swiftlet_op_call_ref,
      swiftlet_op_return_call_ref,
      swiftlet_op_ref_test_type,
      swiftlet_op_ref_test_function,
      swiftlet_op_ref_test_kind,
      swiftlet_op_ref_cast_type,
      swiftlet_op_ref_cast_function,
      swiftlet_op_ref_cast_kind,
      swiftlet_op_object_new,
      swiftlet_op_object_new_mixed,
      swiftlet_op_array_len,
      swiftlet_op_array_new,
      swiftlet_op_array_new_data,
      swiftlet_op_array_new_elem,
      swiftlet_op_array_fill,
      swiftlet_op_array_copy,
      swiftlet_op_array_init_data,
      swiftlet_op_array_init_elem,
      swiftlet_op_struct_get_8s,
      swiftlet_op_struct_get_8u,
      swiftlet_op_struct_get_16s,
      swiftlet_op_struct_get_16u,
      swiftlet_op_struct_get_32,
      swiftlet_op_struct_get_64,
      swiftlet_op_struct_get_wide,
      swiftlet_op_array_get_8s,
      swiftlet_op_array_get_8u,
      swiftlet_op_array_get_16s,
      swiftlet_op_array_get_16u,
      swiftlet_op_array_get_32,
      swiftlet_op_array_get_64,
      swiftlet_op_array_get_wide,
      swiftlet_op_struct_set_8,
      swiftlet_op_struct_set_16,
      swiftlet_op_struct_set_32,
      swiftlet_op_struct_set_64,
      swiftlet_op_struct_set_wide,
      swiftlet_op_array_set_8,
      swiftlet_op_array_set_16,
      swiftlet_op_array_set_32,
      swiftlet_op_array_set_64,
      swiftlet_op_array_set_wide,
    ]
  }
}

/// From an opcode to the internal instruction of each shape; nil where it has none.
enum InternalOpcodeMaps {
  static let branch: [InternalOpcode?] = table([
    (.i32Eq, .i32_eq_br),
    (.i32Ne, .i32_ne_br),
    (.i32LtS, .i32_lt_s_br),
    (.i32LtU, .i32_lt_u_br),
    (.i32GtS, .i32_gt_s_br),
    (.i32GtU, .i32_gt_u_br),
    (.i32LeS, .i32_le_s_br),
    (.i32LeU, .i32_le_u_br),
    (.i32GeS, .i32_ge_s_br),
    (.i32GeU, .i32_ge_u_br),
    (.i64Eq, .i64_eq_br),
    (.i64Ne, .i64_ne_br),
    (.i64LtS, .i64_lt_s_br),
    (.i64LtU, .i64_lt_u_br),
    (.i64GtS, .i64_gt_s_br),
    (.i64GtU, .i64_gt_u_br),
    (.i64LeS, .i64_le_s_br),
    (.i64LeU, .i64_le_u_br),
    (.i64GeS, .i64_ge_s_br),
    (.i64GeU, .i64_ge_u_br),
    (.f32Eq, .f32_eq_br),
    (.f32Ne, .f32_ne_br),
    (.f32Lt, .f32_lt_br),
    (.f32Gt, .f32_gt_br),
    (.f32Le, .f32_le_br),
    (.f32Ge, .f32_ge_br),
    (.f64Eq, .f64_eq_br),
    (.f64Ne, .f64_ne_br),
    (.f64Lt, .f64_lt_br),
    (.f64Gt, .f64_gt_br),
    (.f64Le, .f64_le_br),
    (.f64Ge, .f64_ge_br),
  ])
  static let farMemory: [InternalOpcode?] = table([
    (.i32Load, .i32_load_far),
    (.i64Load, .i64_load_far),
    (.i32Load8S, .i32_load8_s_far),
    (.i32Load8U, .i32_load8_u_far),
    (.i32Load16S, .i32_load16_s_far),
    (.i32Load16U, .i32_load16_u_far),
    (.i64Load8S, .i64_load8_s_far),
    (.i64Load8U, .i64_load8_u_far),
    (.i64Load16S, .i64_load16_s_far),
    (.i64Load16U, .i64_load16_u_far),
    (.i64Load32S, .i64_load32_s_far),
    (.i64Load32U, .i64_load32_u_far),
    (.i32Store, .i32_store_far),
    (.i64Store, .i64_store_far),
    (.i32Store8, .i32_store8_far),
    (.i32Store16, .i32_store16_far),
    (.f32Load, .i32_load_far),
    (.f64Load, .i64_load_far),
    (.f32Store, .i32_store_far),
    (.f64Store, .i64_store_far),
    (.i64Store32, .i32_store_far),
    (.i64Store16, .i32_store16_far),
    (.i64Store8, .i32_store8_far),
  ])
  static let immediate: [InternalOpcode?] = table([
    (.i32Add, .i32_add_imm),
    (.i32Sub, .i32_sub_imm),
    (.i32Mul, .i32_mul_imm),
    (.i32And, .i32_and_imm),
    (.i32Or, .i32_or_imm),
    (.i32Xor, .i32_xor_imm),
    (.i32Shl, .i32_shl_imm),
    (.i32ShrS, .i32_shr_s_imm),
    (.i32ShrU, .i32_shr_u_imm),
    (.i32Rotl, .i32_rotl_imm),
    (.i32Rotr, .i32_rotr_imm),
    (.i64Add, .i64_add_imm),
    (.i64Sub, .i64_sub_imm),
    (.i64Mul, .i64_mul_imm),
    (.i64And, .i64_and_imm),
    (.i64Or, .i64_or_imm),
    (.i64Xor, .i64_xor_imm),
    (.i64Shl, .i64_shl_imm),
    (.i64ShrS, .i64_shr_s_imm),
    (.i64ShrU, .i64_shr_u_imm),
    (.i64Rotl, .i64_rotl_imm),
    (.i64Rotr, .i64_rotr_imm),
    (.i32DivS, .i32_div_s_imm),
    (.i32DivU, .i32_div_u_imm),
    (.i32RemS, .i32_rem_s_imm),
    (.i32RemU, .i32_rem_u_imm),
    (.i64DivS, .i64_div_s_imm),
    (.i64DivU, .i64_div_u_imm),
    (.i64RemS, .i64_rem_s_imm),
    (.i64RemU, .i64_rem_u_imm),
    (.i32Eq, .i32_eq_imm),
    (.i32Ne, .i32_ne_imm),
    (.i32LtS, .i32_lt_s_imm),
    (.i32LtU, .i32_lt_u_imm),
    (.i32GtS, .i32_gt_s_imm),
    (.i32GtU, .i32_gt_u_imm),
    (.i32LeS, .i32_le_s_imm),
    (.i32LeU, .i32_le_u_imm),
    (.i32GeS, .i32_ge_s_imm),
    (.i32GeU, .i32_ge_u_imm),
    (.i64Eq, .i64_eq_imm),
    (.i64Ne, .i64_ne_imm),
    (.i64LtS, .i64_lt_s_imm),
    (.i64LtU, .i64_lt_u_imm),
    (.i64GtS, .i64_gt_s_imm),
    (.i64GtU, .i64_gt_u_imm),
    (.i64LeS, .i64_le_s_imm),
    (.i64LeU, .i64_le_u_imm),
    (.i64GeS, .i64_ge_s_imm),
    (.i64GeU, .i64_ge_u_imm),
  ])
  static let immediateBranch: [InternalOpcode?] = table([
    (.i32Eq, .i32_eq_imm_br),
    (.i32Ne, .i32_ne_imm_br),
    (.i32LtS, .i32_lt_s_imm_br),
    (.i32LtU, .i32_lt_u_imm_br),
    (.i32GtS, .i32_gt_s_imm_br),
    (.i32GtU, .i32_gt_u_imm_br),
    (.i32LeS, .i32_le_s_imm_br),
    (.i32LeU, .i32_le_u_imm_br),
    (.i32GeS, .i32_ge_s_imm_br),
    (.i32GeU, .i32_ge_u_imm_br),
    (.i64Eq, .i64_eq_imm_br),
    (.i64Ne, .i64_ne_imm_br),
    (.i64LtS, .i64_lt_s_imm_br),
    (.i64LtU, .i64_lt_u_imm_br),
    (.i64GtS, .i64_gt_s_imm_br),
    (.i64GtU, .i64_gt_u_imm_br),
    (.i64LeS, .i64_le_s_imm_br),
    (.i64LeU, .i64_le_u_imm_br),
    (.i64GeS, .i64_ge_s_imm_br),
    (.i64GeU, .i64_ge_u_imm_br),
  ])
  static let memory: [InternalOpcode?] = table([
    (.i32Load, .i32_load),
    (.i64Load, .i64_load),
    (.i32Load8S, .i32_load8_s),
    (.i32Load8U, .i32_load8_u),
    (.i32Load16S, .i32_load16_s),
    (.i32Load16U, .i32_load16_u),
    (.i64Load8S, .i64_load8_s),
    (.i64Load8U, .i64_load8_u),
    (.i64Load16S, .i64_load16_s),
    (.i64Load16U, .i64_load16_u),
    (.i64Load32S, .i64_load32_s),
    (.i64Load32U, .i64_load32_u),
    (.i32Store, .i32_store),
    (.i64Store, .i64_store),
    (.i32Store8, .i32_store8),
    (.i32Store16, .i32_store16),
    (.f32Load, .i32_load),
    (.f64Load, .i64_load),
    (.f32Store, .i32_store),
    (.f64Store, .i64_store),
    (.i64Store32, .i32_store),
    (.i64Store16, .i32_store16),
    (.i64Store8, .i32_store8),
  ])
  static let meteredBranch: [InternalOpcode?] = table([
    (.i32Eq, .i32_eq_br_metered),
    (.i32Ne, .i32_ne_br_metered),
    (.i32LtS, .i32_lt_s_br_metered),
    (.i32LtU, .i32_lt_u_br_metered),
    (.i32GtS, .i32_gt_s_br_metered),
    (.i32GtU, .i32_gt_u_br_metered),
    (.i32LeS, .i32_le_s_br_metered),
    (.i32LeU, .i32_le_u_br_metered),
    (.i32GeS, .i32_ge_s_br_metered),
    (.i32GeU, .i32_ge_u_br_metered),
    (.i64Eq, .i64_eq_br_metered),
    (.i64Ne, .i64_ne_br_metered),
    (.i64LtS, .i64_lt_s_br_metered),
    (.i64LtU, .i64_lt_u_br_metered),
    (.i64GtS, .i64_gt_s_br_metered),
    (.i64GtU, .i64_gt_u_br_metered),
    (.i64LeS, .i64_le_s_br_metered),
    (.i64LeU, .i64_le_u_br_metered),
    (.i64GeS, .i64_ge_s_br_metered),
    (.i64GeU, .i64_ge_u_br_metered),
    (.f32Eq, .f32_eq_br_metered),
    (.f32Ne, .f32_ne_br_metered),
    (.f32Lt, .f32_lt_br_metered),
    (.f32Gt, .f32_gt_br_metered),
    (.f32Le, .f32_le_br_metered),
    (.f32Ge, .f32_ge_br_metered),
    (.f64Eq, .f64_eq_br_metered),
    (.f64Ne, .f64_ne_br_metered),
    (.f64Lt, .f64_lt_br_metered),
    (.f64Gt, .f64_gt_br_metered),
    (.f64Le, .f64_le_br_metered),
    (.f64Ge, .f64_ge_br_metered),
  ])
  static let meteredImmediateBranch: [InternalOpcode?] = table([
    (.i32Eq, .i32_eq_imm_br_metered),
    (.i32Ne, .i32_ne_imm_br_metered),
    (.i32LtS, .i32_lt_s_imm_br_metered),
    (.i32LtU, .i32_lt_u_imm_br_metered),
    (.i32GtS, .i32_gt_s_imm_br_metered),
    (.i32GtU, .i32_gt_u_imm_br_metered),
    (.i32LeS, .i32_le_s_imm_br_metered),
    (.i32LeU, .i32_le_u_imm_br_metered),
    (.i32GeS, .i32_ge_s_imm_br_metered),
    (.i32GeU, .i32_ge_u_imm_br_metered),
    (.i64Eq, .i64_eq_imm_br_metered),
    (.i64Ne, .i64_ne_imm_br_metered),
    (.i64LtS, .i64_lt_s_imm_br_metered),
    (.i64LtU, .i64_lt_u_imm_br_metered),
    (.i64GtS, .i64_gt_s_imm_br_metered),
    (.i64GtU, .i64_gt_u_imm_br_metered),
    (.i64LeS, .i64_le_s_imm_br_metered),
    (.i64LeU, .i64_le_u_imm_br_metered),
    (.i64GeS, .i64_ge_s_imm_br_metered),
    (.i64GeU, .i64_ge_u_imm_br_metered),
  ])
  static let meteredNotBranch: [InternalOpcode?] = table([
    (.f32Eq, .f32_eq_not_br_metered),
    (.f32Ne, .f32_ne_not_br_metered),
    (.f32Lt, .f32_lt_not_br_metered),
    (.f32Gt, .f32_gt_not_br_metered),
    (.f32Le, .f32_le_not_br_metered),
    (.f32Ge, .f32_ge_not_br_metered),
    (.f64Eq, .f64_eq_not_br_metered),
    (.f64Ne, .f64_ne_not_br_metered),
    (.f64Lt, .f64_lt_not_br_metered),
    (.f64Gt, .f64_gt_not_br_metered),
    (.f64Le, .f64_le_not_br_metered),
    (.f64Ge, .f64_ge_not_br_metered),
  ])
  static let notBranch: [InternalOpcode?] = table([
    (.f32Eq, .f32_eq_not_br),
    (.f32Ne, .f32_ne_not_br),
    (.f32Lt, .f32_lt_not_br),
    (.f32Gt, .f32_gt_not_br),
    (.f32Le, .f32_le_not_br),
    (.f32Ge, .f32_ge_not_br),
    (.f64Eq, .f64_eq_not_br),
    (.f64Ne, .f64_ne_not_br),
    (.f64Lt, .f64_lt_not_br),
    (.f64Gt, .f64_gt_not_br),
    (.f64Le, .f64_le_not_br),
    (.f64Ge, .f64_ge_not_br),
  ])
  static let slots: [InternalOpcode?] = table([
    (.i32Add, .i32_add),
    (.i32Sub, .i32_sub),
    (.i32Mul, .i32_mul),
    (.i32And, .i32_and),
    (.i32Or, .i32_or),
    (.i32Xor, .i32_xor),
    (.i32Shl, .i32_shl),
    (.i32ShrS, .i32_shr_s),
    (.i32ShrU, .i32_shr_u),
    (.i32Rotl, .i32_rotl),
    (.i32Rotr, .i32_rotr),
    (.i64Add, .i64_add),
    (.i64Sub, .i64_sub),
    (.i64Mul, .i64_mul),
    (.i64And, .i64_and),
    (.i64Or, .i64_or),
    (.i64Xor, .i64_xor),
    (.i64Shl, .i64_shl),
    (.i64ShrS, .i64_shr_s),
    (.i64ShrU, .i64_shr_u),
    (.i64Rotl, .i64_rotl),
    (.i64Rotr, .i64_rotr),
    (.f32Add, .f32_add),
    (.f32Sub, .f32_sub),
    (.f32Mul, .f32_mul),
    (.f32Div, .f32_div),
    (.f32Min, .f32_min),
    (.f32Max, .f32_max),
    (.f32Copysign, .f32_copysign),
    (.f64Add, .f64_add),
    (.f64Sub, .f64_sub),
    (.f64Mul, .f64_mul),
    (.f64Div, .f64_div),
    (.f64Min, .f64_min),
    (.f64Max, .f64_max),
    (.f64Copysign, .f64_copysign),
    (.i32DivS, .i32_div_s),
    (.i32DivU, .i32_div_u),
    (.i32RemS, .i32_rem_s),
    (.i32RemU, .i32_rem_u),
    (.i64DivS, .i64_div_s),
    (.i64DivU, .i64_div_u),
    (.i64RemS, .i64_rem_s),
    (.i64RemU, .i64_rem_u),
    (.i32Eq, .i32_eq),
    (.i32Ne, .i32_ne),
    (.i32LtS, .i32_lt_s),
    (.i32LtU, .i32_lt_u),
    (.i32GtS, .i32_gt_s),
    (.i32GtU, .i32_gt_u),
    (.i32LeS, .i32_le_s),
    (.i32LeU, .i32_le_u),
    (.i32GeS, .i32_ge_s),
    (.i32GeU, .i32_ge_u),
    (.i64Eq, .i64_eq),
    (.i64Ne, .i64_ne),
    (.i64LtS, .i64_lt_s),
    (.i64LtU, .i64_lt_u),
    (.i64GtS, .i64_gt_s),
    (.i64GtU, .i64_gt_u),
    (.i64LeS, .i64_le_s),
    (.i64LeU, .i64_le_u),
    (.i64GeS, .i64_ge_s),
    (.i64GeU, .i64_ge_u),
    (.f32Eq, .f32_eq),
    (.f32Ne, .f32_ne),
    (.f32Lt, .f32_lt),
    (.f32Gt, .f32_gt),
    (.f32Le, .f32_le),
    (.f32Ge, .f32_ge),
    (.f64Eq, .f64_eq),
    (.f64Ne, .f64_ne),
    (.f64Lt, .f64_lt),
    (.f64Gt, .f64_gt),
    (.f64Le, .f64_le),
    (.f64Ge, .f64_ge),
    (.i32Eqz, .i32_eqz),
    (.i32Clz, .i32_clz),
    (.i32Ctz, .i32_ctz),
    (.i32Popcnt, .i32_popcnt),
    (.i64Eqz, .i64_eqz),
    (.i64Clz, .i64_clz),
    (.i64Ctz, .i64_ctz),
    (.i64Popcnt, .i64_popcnt),
    (.f32Abs, .f32_abs),
    (.f32Neg, .f32_neg),
    (.f32Ceil, .f32_ceil),
    (.f32Floor, .f32_floor),
    (.f32Trunc, .f32_trunc),
    (.f32Nearest, .f32_nearest),
    (.f32Sqrt, .f32_sqrt),
    (.f64Abs, .f64_abs),
    (.f64Neg, .f64_neg),
    (.f64Ceil, .f64_ceil),
    (.f64Floor, .f64_floor),
    (.f64Trunc, .f64_trunc),
    (.f64Nearest, .f64_nearest),
    (.f64Sqrt, .f64_sqrt),
    (.i32WrapI64, .i32_wrap_i64),
    (.i64ExtendI32S, .i64_extend_i32_s),
    (.i64ExtendI32U, .i64_extend_i32_u),
    (.f32ConvertI32S, .f32_convert_i32_s),
    (.f32ConvertI32U, .f32_convert_i32_u),
    (.f32ConvertI64S, .f32_convert_i64_s),
    (.f32ConvertI64U, .f32_convert_i64_u),
    (.f32DemoteF64, .f32_demote_f64),
    (.f64ConvertI32S, .f64_convert_i32_s),
    (.f64ConvertI32U, .f64_convert_i32_u),
    (.f64ConvertI64S, .f64_convert_i64_s),
    (.f64ConvertI64U, .f64_convert_i64_u),
    (.f64PromoteF32, .f64_promote_f32),
    (.i32Extend8S, .i32_extend8_s),
    (.i32Extend16S, .i32_extend16_s),
    (.i64Extend8S, .i64_extend8_s),
    (.i64Extend16S, .i64_extend16_s),
    (.i64Extend32S, .i64_extend32_s),
    (.i32TruncSatF32S, .i32_trunc_sat_f32_s),
    (.i32TruncSatF32U, .i32_trunc_sat_f32_u),
    (.i32TruncSatF64S, .i32_trunc_sat_f64_s),
    (.i32TruncSatF64U, .i32_trunc_sat_f64_u),
    (.i64TruncSatF32S, .i64_trunc_sat_f32_s),
    (.i64TruncSatF32U, .i64_trunc_sat_f32_u),
    (.i64TruncSatF64S, .i64_trunc_sat_f64_s),
    (.i64TruncSatF64U, .i64_trunc_sat_f64_u),
    (.i32TruncF32S, .i32_trunc_f32_s),
    (.i32TruncF32U, .i32_trunc_f32_u),
    (.i32TruncF64S, .i32_trunc_f64_s),
    (.i32TruncF64U, .i32_trunc_f64_u),
    (.i64TruncF32S, .i64_trunc_f32_s),
    (.i64TruncF32U, .i64_trunc_f32_u),
    (.i64TruncF64S, .i64_trunc_f64_s),
    (.i64TruncF64U, .i64_trunc_f64_u),
  ])

  private static func table(_ pairs: [(Opcode, InternalOpcode)]) -> [InternalOpcode?] {
    var table = [InternalOpcode?](repeating: nil, count: Opcode.allCases.count)
    for (opcode, internalOpcode) in pairs { table[Int(opcode.rawValue)] = internalOpcode }
    return table
  }
}
