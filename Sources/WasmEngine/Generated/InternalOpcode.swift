// Generated from HandlerTable.swift by `swift run generate`. Do not edit.
// swift-format-ignore-file

import WasmTypes

/// Every instruction of the internal code.
enum InternalOpcode: UInt16, CaseIterable {
  case i32_add
  case i32_add_keep
  case i32_add_left
  case i32_add_left_keep
  case i32_add_imm
  case i32_add_imm_keep
  case i32_add_left_imm
  case i32_add_left_imm_keep
  case i32_sub
  case i32_sub_keep
  case i32_sub_left
  case i32_sub_left_keep
  case i32_sub_right
  case i32_sub_right_keep
  case i32_sub_imm
  case i32_sub_imm_keep
  case i32_sub_left_imm
  case i32_sub_left_imm_keep
  case i32_sub_from_const
  case i32_sub_from_const_keep
  case i32_sub_right_from_const
  case i32_sub_right_from_const_keep
  case i32_mul
  case i32_mul_keep
  case i32_mul_left
  case i32_mul_left_keep
  case i32_mul_imm
  case i32_mul_imm_keep
  case i32_mul_left_imm
  case i32_mul_left_imm_keep
  case i32_and
  case i32_and_keep
  case i32_and_left
  case i32_and_left_keep
  case i32_and_imm
  case i32_and_imm_keep
  case i32_and_left_imm
  case i32_and_left_imm_keep
  case i32_or
  case i32_or_keep
  case i32_or_left
  case i32_or_left_keep
  case i32_or_imm
  case i32_or_imm_keep
  case i32_or_left_imm
  case i32_or_left_imm_keep
  case i32_xor
  case i32_xor_keep
  case i32_xor_left
  case i32_xor_left_keep
  case i32_xor_imm
  case i32_xor_imm_keep
  case i32_xor_left_imm
  case i32_xor_left_imm_keep
  case i32_shl
  case i32_shl_keep
  case i32_shl_left
  case i32_shl_left_keep
  case i32_shl_right
  case i32_shl_right_keep
  case i32_shl_imm
  case i32_shl_imm_keep
  case i32_shl_left_imm
  case i32_shl_left_imm_keep
  case i32_shl_from_const
  case i32_shl_from_const_keep
  case i32_shl_right_from_const
  case i32_shl_right_from_const_keep
  case i32_shr_s
  case i32_shr_s_keep
  case i32_shr_s_left
  case i32_shr_s_left_keep
  case i32_shr_s_right
  case i32_shr_s_right_keep
  case i32_shr_s_imm
  case i32_shr_s_imm_keep
  case i32_shr_s_left_imm
  case i32_shr_s_left_imm_keep
  case i32_shr_u
  case i32_shr_u_keep
  case i32_shr_u_left
  case i32_shr_u_left_keep
  case i32_shr_u_right
  case i32_shr_u_right_keep
  case i32_shr_u_imm
  case i32_shr_u_imm_keep
  case i32_shr_u_left_imm
  case i32_shr_u_left_imm_keep
  case i32_shr_u_from_const
  case i32_shr_u_from_const_keep
  case i32_shr_u_right_from_const
  case i32_shr_u_right_from_const_keep
  case i32_rotl
  case i32_rotl_keep
  case i32_rotl_left
  case i32_rotl_left_keep
  case i32_rotl_right
  case i32_rotl_right_keep
  case i32_rotl_imm
  case i32_rotl_imm_keep
  case i32_rotl_left_imm
  case i32_rotl_left_imm_keep
  case i32_rotr
  case i32_rotr_keep
  case i32_rotr_left
  case i32_rotr_left_keep
  case i32_rotr_right
  case i32_rotr_right_keep
  case i32_rotr_imm
  case i32_rotr_imm_keep
  case i32_rotr_left_imm
  case i32_rotr_left_imm_keep
  case i64_add
  case i64_add_keep
  case i64_add_left
  case i64_add_left_keep
  case i64_add_imm
  case i64_add_imm_keep
  case i64_add_const
  case i64_add_const_keep
  case i64_add_left_imm
  case i64_add_left_imm_keep
  case i64_add_left_const
  case i64_add_left_const_keep
  case i64_sub
  case i64_sub_keep
  case i64_sub_left
  case i64_sub_left_keep
  case i64_sub_right
  case i64_sub_right_keep
  case i64_sub_imm
  case i64_sub_imm_keep
  case i64_sub_const
  case i64_sub_const_keep
  case i64_sub_left_imm
  case i64_sub_left_imm_keep
  case i64_sub_left_const
  case i64_sub_left_const_keep
  case i64_sub_from_const
  case i64_sub_from_const_keep
  case i64_sub_right_from_const
  case i64_sub_right_from_const_keep
  case i64_mul
  case i64_mul_keep
  case i64_mul_left
  case i64_mul_left_keep
  case i64_mul_imm
  case i64_mul_imm_keep
  case i64_mul_const
  case i64_mul_const_keep
  case i64_mul_left_imm
  case i64_mul_left_imm_keep
  case i64_mul_left_const
  case i64_mul_left_const_keep
  case i64_and
  case i64_and_keep
  case i64_and_left
  case i64_and_left_keep
  case i64_and_imm
  case i64_and_imm_keep
  case i64_and_const
  case i64_and_const_keep
  case i64_and_left_imm
  case i64_and_left_imm_keep
  case i64_and_left_const
  case i64_and_left_const_keep
  case i64_or
  case i64_or_keep
  case i64_or_left
  case i64_or_left_keep
  case i64_or_imm
  case i64_or_imm_keep
  case i64_or_const
  case i64_or_const_keep
  case i64_or_left_imm
  case i64_or_left_imm_keep
  case i64_or_left_const
  case i64_or_left_const_keep
  case i64_xor
  case i64_xor_keep
  case i64_xor_left
  case i64_xor_left_keep
  case i64_xor_imm
  case i64_xor_imm_keep
  case i64_xor_const
  case i64_xor_const_keep
  case i64_xor_left_imm
  case i64_xor_left_imm_keep
  case i64_xor_left_const
  case i64_xor_left_const_keep
  case i64_shl
  case i64_shl_keep
  case i64_shl_left
  case i64_shl_left_keep
  case i64_shl_right
  case i64_shl_right_keep
  case i64_shl_imm
  case i64_shl_imm_keep
  case i64_shl_const
  case i64_shl_const_keep
  case i64_shl_left_imm
  case i64_shl_left_imm_keep
  case i64_shl_left_const
  case i64_shl_left_const_keep
  case i64_shl_from_const
  case i64_shl_from_const_keep
  case i64_shl_right_from_const
  case i64_shl_right_from_const_keep
  case i64_shr_s
  case i64_shr_s_keep
  case i64_shr_s_left
  case i64_shr_s_left_keep
  case i64_shr_s_right
  case i64_shr_s_right_keep
  case i64_shr_s_imm
  case i64_shr_s_imm_keep
  case i64_shr_s_const
  case i64_shr_s_const_keep
  case i64_shr_s_left_imm
  case i64_shr_s_left_imm_keep
  case i64_shr_s_left_const
  case i64_shr_s_left_const_keep
  case i64_shr_u
  case i64_shr_u_keep
  case i64_shr_u_left
  case i64_shr_u_left_keep
  case i64_shr_u_right
  case i64_shr_u_right_keep
  case i64_shr_u_imm
  case i64_shr_u_imm_keep
  case i64_shr_u_const
  case i64_shr_u_const_keep
  case i64_shr_u_left_imm
  case i64_shr_u_left_imm_keep
  case i64_shr_u_left_const
  case i64_shr_u_left_const_keep
  case i64_shr_u_from_const
  case i64_shr_u_from_const_keep
  case i64_shr_u_right_from_const
  case i64_shr_u_right_from_const_keep
  case i64_rotl
  case i64_rotl_keep
  case i64_rotl_left
  case i64_rotl_left_keep
  case i64_rotl_right
  case i64_rotl_right_keep
  case i64_rotl_imm
  case i64_rotl_imm_keep
  case i64_rotl_const
  case i64_rotl_const_keep
  case i64_rotl_left_imm
  case i64_rotl_left_imm_keep
  case i64_rotl_left_const
  case i64_rotl_left_const_keep
  case i64_rotr
  case i64_rotr_keep
  case i64_rotr_left
  case i64_rotr_left_keep
  case i64_rotr_right
  case i64_rotr_right_keep
  case i64_rotr_imm
  case i64_rotr_imm_keep
  case i64_rotr_const
  case i64_rotr_const_keep
  case i64_rotr_left_imm
  case i64_rotr_left_imm_keep
  case i64_rotr_left_const
  case i64_rotr_left_const_keep
  case f32_add
  case f32_add_keep
  case f32_add_left
  case f32_add_left_keep
  case f32_add_right
  case f32_add_right_keep
  case f32_add_const
  case f32_add_const_keep
  case f32_add_left_const
  case f32_add_left_const_keep
  case f32_add_from_const
  case f32_add_from_const_keep
  case f32_sub
  case f32_sub_keep
  case f32_sub_left
  case f32_sub_left_keep
  case f32_sub_right
  case f32_sub_right_keep
  case f32_sub_const
  case f32_sub_const_keep
  case f32_sub_left_const
  case f32_sub_left_const_keep
  case f32_sub_from_const
  case f32_sub_from_const_keep
  case f32_sub_right_from_const
  case f32_sub_right_from_const_keep
  case f32_mul
  case f32_mul_keep
  case f32_mul_left
  case f32_mul_left_keep
  case f32_mul_right
  case f32_mul_right_keep
  case f32_mul_const
  case f32_mul_const_keep
  case f32_mul_left_const
  case f32_mul_left_const_keep
  case f32_mul_from_const
  case f32_mul_from_const_keep
  case f32_div
  case f32_div_keep
  case f32_div_left
  case f32_div_left_keep
  case f32_div_right
  case f32_div_right_keep
  case f32_div_const
  case f32_div_const_keep
  case f32_div_left_const
  case f32_div_left_const_keep
  case f32_div_from_const
  case f32_div_from_const_keep
  case f32_div_right_from_const
  case f32_div_right_from_const_keep
  case f32_min
  case f32_min_keep
  case f32_min_left
  case f32_min_left_keep
  case f32_min_right
  case f32_min_right_keep
  case f32_min_const
  case f32_min_const_keep
  case f32_min_left_const
  case f32_min_left_const_keep
  case f32_max
  case f32_max_keep
  case f32_max_left
  case f32_max_left_keep
  case f32_max_right
  case f32_max_right_keep
  case f32_max_const
  case f32_max_const_keep
  case f32_max_left_const
  case f32_max_left_const_keep
  case f32_copysign
  case f32_copysign_keep
  case f32_copysign_left
  case f32_copysign_left_keep
  case f32_copysign_right
  case f32_copysign_right_keep
  case f32_copysign_const
  case f32_copysign_const_keep
  case f32_copysign_left_const
  case f32_copysign_left_const_keep
  case f64_add
  case f64_add_keep
  case f64_add_left
  case f64_add_left_keep
  case f64_add_right
  case f64_add_right_keep
  case f64_add_const
  case f64_add_const_keep
  case f64_add_left_const
  case f64_add_left_const_keep
  case f64_add_from_const
  case f64_add_from_const_keep
  case f64_sub
  case f64_sub_keep
  case f64_sub_left
  case f64_sub_left_keep
  case f64_sub_right
  case f64_sub_right_keep
  case f64_sub_const
  case f64_sub_const_keep
  case f64_sub_left_const
  case f64_sub_left_const_keep
  case f64_sub_from_const
  case f64_sub_from_const_keep
  case f64_sub_right_from_const
  case f64_sub_right_from_const_keep
  case f64_mul
  case f64_mul_keep
  case f64_mul_left
  case f64_mul_left_keep
  case f64_mul_right
  case f64_mul_right_keep
  case f64_mul_const
  case f64_mul_const_keep
  case f64_mul_left_const
  case f64_mul_left_const_keep
  case f64_mul_from_const
  case f64_mul_from_const_keep
  case f64_div
  case f64_div_keep
  case f64_div_left
  case f64_div_left_keep
  case f64_div_right
  case f64_div_right_keep
  case f64_div_const
  case f64_div_const_keep
  case f64_div_left_const
  case f64_div_left_const_keep
  case f64_div_from_const
  case f64_div_from_const_keep
  case f64_div_right_from_const
  case f64_div_right_from_const_keep
  case f64_min
  case f64_min_keep
  case f64_min_left
  case f64_min_left_keep
  case f64_min_right
  case f64_min_right_keep
  case f64_min_const
  case f64_min_const_keep
  case f64_min_left_const
  case f64_min_left_const_keep
  case f64_max
  case f64_max_keep
  case f64_max_left
  case f64_max_left_keep
  case f64_max_right
  case f64_max_right_keep
  case f64_max_const
  case f64_max_const_keep
  case f64_max_left_const
  case f64_max_left_const_keep
  case f64_copysign
  case f64_copysign_keep
  case f64_copysign_left
  case f64_copysign_left_keep
  case f64_copysign_right
  case f64_copysign_right_keep
  case f64_copysign_const
  case f64_copysign_const_keep
  case f64_copysign_left_const
  case f64_copysign_left_const_keep
  case i32_div_s
  case i32_div_s_keep
  case i32_div_s_imm
  case i32_div_s_imm_keep
  case i32_div_s_left
  case i32_div_s_left_keep
  case i32_div_s_left_imm
  case i32_div_s_left_imm_keep
  case i32_div_u
  case i32_div_u_keep
  case i32_div_u_imm
  case i32_div_u_imm_keep
  case i32_div_u_left
  case i32_div_u_left_keep
  case i32_div_u_left_imm
  case i32_div_u_left_imm_keep
  case i32_rem_s
  case i32_rem_s_keep
  case i32_rem_s_imm
  case i32_rem_s_imm_keep
  case i32_rem_s_left
  case i32_rem_s_left_keep
  case i32_rem_s_left_imm
  case i32_rem_s_left_imm_keep
  case i32_rem_u
  case i32_rem_u_keep
  case i32_rem_u_imm
  case i32_rem_u_imm_keep
  case i32_rem_u_left
  case i32_rem_u_left_keep
  case i32_rem_u_left_imm
  case i32_rem_u_left_imm_keep
  case i64_div_s
  case i64_div_s_keep
  case i64_div_s_imm
  case i64_div_s_imm_keep
  case i64_div_s_left
  case i64_div_s_left_keep
  case i64_div_s_left_imm
  case i64_div_s_left_imm_keep
  case i64_div_u
  case i64_div_u_keep
  case i64_div_u_imm
  case i64_div_u_imm_keep
  case i64_div_u_left
  case i64_div_u_left_keep
  case i64_div_u_left_imm
  case i64_div_u_left_imm_keep
  case i64_rem_s
  case i64_rem_s_keep
  case i64_rem_s_imm
  case i64_rem_s_imm_keep
  case i64_rem_s_left
  case i64_rem_s_left_keep
  case i64_rem_s_left_imm
  case i64_rem_s_left_imm_keep
  case i64_rem_u
  case i64_rem_u_keep
  case i64_rem_u_imm
  case i64_rem_u_imm_keep
  case i64_rem_u_left
  case i64_rem_u_left_keep
  case i64_rem_u_left_imm
  case i64_rem_u_left_imm_keep
  case i32_eq
  case i32_eq_keep
  case i32_eq_select
  case i32_eq_br
  case i32_eq_br_metered
  case i32_eq_imm
  case i32_eq_imm_keep
  case i32_eq_imm_br
  case i32_eq_imm_br_metered
  case i32_eq_imm_select
  case i32_eq_step_br
  case i32_eq_step_br_metered
  case i32_eq_step_imm_br
  case i32_eq_step_imm_br_metered
  case i32_eq_left
  case i32_eq_left_keep
  case i32_eq_left_select
  case i32_eq_left_br
  case i32_eq_left_br_metered
  case i32_eq_left_imm
  case i32_eq_left_imm_keep
  case i32_eq_left_imm_br
  case i32_eq_left_imm_br_metered
  case i32_eq_left_imm_select
  case i32_ne
  case i32_ne_keep
  case i32_ne_select
  case i32_ne_br
  case i32_ne_br_metered
  case i32_ne_imm
  case i32_ne_imm_keep
  case i32_ne_imm_br
  case i32_ne_imm_br_metered
  case i32_ne_imm_select
  case i32_ne_step_br
  case i32_ne_step_br_metered
  case i32_ne_step_imm_br
  case i32_ne_step_imm_br_metered
  case i32_ne_left
  case i32_ne_left_keep
  case i32_ne_left_select
  case i32_ne_left_br
  case i32_ne_left_br_metered
  case i32_ne_left_imm
  case i32_ne_left_imm_keep
  case i32_ne_left_imm_br
  case i32_ne_left_imm_br_metered
  case i32_ne_left_imm_select
  case i32_lt_s
  case i32_lt_s_keep
  case i32_lt_s_select
  case i32_lt_s_br
  case i32_lt_s_br_metered
  case i32_lt_s_imm
  case i32_lt_s_imm_keep
  case i32_lt_s_imm_br
  case i32_lt_s_imm_br_metered
  case i32_lt_s_imm_select
  case i32_lt_s_step_br
  case i32_lt_s_step_br_metered
  case i32_lt_s_step_imm_br
  case i32_lt_s_step_imm_br_metered
  case i32_lt_s_left
  case i32_lt_s_left_keep
  case i32_lt_s_left_select
  case i32_lt_s_left_br
  case i32_lt_s_left_br_metered
  case i32_lt_s_left_imm
  case i32_lt_s_left_imm_keep
  case i32_lt_s_left_imm_br
  case i32_lt_s_left_imm_br_metered
  case i32_lt_s_left_imm_select
  case i32_lt_u
  case i32_lt_u_keep
  case i32_lt_u_select
  case i32_lt_u_br
  case i32_lt_u_br_metered
  case i32_lt_u_imm
  case i32_lt_u_imm_keep
  case i32_lt_u_imm_br
  case i32_lt_u_imm_br_metered
  case i32_lt_u_imm_select
  case i32_lt_u_step_br
  case i32_lt_u_step_br_metered
  case i32_lt_u_step_imm_br
  case i32_lt_u_step_imm_br_metered
  case i32_lt_u_left
  case i32_lt_u_left_keep
  case i32_lt_u_left_select
  case i32_lt_u_left_br
  case i32_lt_u_left_br_metered
  case i32_lt_u_left_imm
  case i32_lt_u_left_imm_keep
  case i32_lt_u_left_imm_br
  case i32_lt_u_left_imm_br_metered
  case i32_lt_u_left_imm_select
  case i32_gt_s
  case i32_gt_s_keep
  case i32_gt_s_select
  case i32_gt_s_br
  case i32_gt_s_br_metered
  case i32_gt_s_imm
  case i32_gt_s_imm_keep
  case i32_gt_s_imm_br
  case i32_gt_s_imm_br_metered
  case i32_gt_s_imm_select
  case i32_gt_s_step_br
  case i32_gt_s_step_br_metered
  case i32_gt_s_step_imm_br
  case i32_gt_s_step_imm_br_metered
  case i32_gt_s_left
  case i32_gt_s_left_keep
  case i32_gt_s_left_select
  case i32_gt_s_left_br
  case i32_gt_s_left_br_metered
  case i32_gt_s_left_imm
  case i32_gt_s_left_imm_keep
  case i32_gt_s_left_imm_br
  case i32_gt_s_left_imm_br_metered
  case i32_gt_s_left_imm_select
  case i32_gt_u
  case i32_gt_u_keep
  case i32_gt_u_select
  case i32_gt_u_br
  case i32_gt_u_br_metered
  case i32_gt_u_imm
  case i32_gt_u_imm_keep
  case i32_gt_u_imm_br
  case i32_gt_u_imm_br_metered
  case i32_gt_u_imm_select
  case i32_gt_u_step_br
  case i32_gt_u_step_br_metered
  case i32_gt_u_step_imm_br
  case i32_gt_u_step_imm_br_metered
  case i32_gt_u_left
  case i32_gt_u_left_keep
  case i32_gt_u_left_select
  case i32_gt_u_left_br
  case i32_gt_u_left_br_metered
  case i32_gt_u_left_imm
  case i32_gt_u_left_imm_keep
  case i32_gt_u_left_imm_br
  case i32_gt_u_left_imm_br_metered
  case i32_gt_u_left_imm_select
  case i32_le_s
  case i32_le_s_keep
  case i32_le_s_select
  case i32_le_s_br
  case i32_le_s_br_metered
  case i32_le_s_imm
  case i32_le_s_imm_keep
  case i32_le_s_imm_br
  case i32_le_s_imm_br_metered
  case i32_le_s_imm_select
  case i32_le_s_step_br
  case i32_le_s_step_br_metered
  case i32_le_s_step_imm_br
  case i32_le_s_step_imm_br_metered
  case i32_le_s_left
  case i32_le_s_left_keep
  case i32_le_s_left_select
  case i32_le_s_left_br
  case i32_le_s_left_br_metered
  case i32_le_s_left_imm
  case i32_le_s_left_imm_keep
  case i32_le_s_left_imm_br
  case i32_le_s_left_imm_br_metered
  case i32_le_s_left_imm_select
  case i32_le_u
  case i32_le_u_keep
  case i32_le_u_select
  case i32_le_u_br
  case i32_le_u_br_metered
  case i32_le_u_imm
  case i32_le_u_imm_keep
  case i32_le_u_imm_br
  case i32_le_u_imm_br_metered
  case i32_le_u_imm_select
  case i32_le_u_step_br
  case i32_le_u_step_br_metered
  case i32_le_u_step_imm_br
  case i32_le_u_step_imm_br_metered
  case i32_le_u_left
  case i32_le_u_left_keep
  case i32_le_u_left_select
  case i32_le_u_left_br
  case i32_le_u_left_br_metered
  case i32_le_u_left_imm
  case i32_le_u_left_imm_keep
  case i32_le_u_left_imm_br
  case i32_le_u_left_imm_br_metered
  case i32_le_u_left_imm_select
  case i32_ge_s
  case i32_ge_s_keep
  case i32_ge_s_select
  case i32_ge_s_br
  case i32_ge_s_br_metered
  case i32_ge_s_imm
  case i32_ge_s_imm_keep
  case i32_ge_s_imm_br
  case i32_ge_s_imm_br_metered
  case i32_ge_s_imm_select
  case i32_ge_s_step_br
  case i32_ge_s_step_br_metered
  case i32_ge_s_step_imm_br
  case i32_ge_s_step_imm_br_metered
  case i32_ge_s_left
  case i32_ge_s_left_keep
  case i32_ge_s_left_select
  case i32_ge_s_left_br
  case i32_ge_s_left_br_metered
  case i32_ge_s_left_imm
  case i32_ge_s_left_imm_keep
  case i32_ge_s_left_imm_br
  case i32_ge_s_left_imm_br_metered
  case i32_ge_s_left_imm_select
  case i32_ge_u
  case i32_ge_u_keep
  case i32_ge_u_select
  case i32_ge_u_br
  case i32_ge_u_br_metered
  case i32_ge_u_imm
  case i32_ge_u_imm_keep
  case i32_ge_u_imm_br
  case i32_ge_u_imm_br_metered
  case i32_ge_u_imm_select
  case i32_ge_u_step_br
  case i32_ge_u_step_br_metered
  case i32_ge_u_step_imm_br
  case i32_ge_u_step_imm_br_metered
  case i32_ge_u_left
  case i32_ge_u_left_keep
  case i32_ge_u_left_select
  case i32_ge_u_left_br
  case i32_ge_u_left_br_metered
  case i32_ge_u_left_imm
  case i32_ge_u_left_imm_keep
  case i32_ge_u_left_imm_br
  case i32_ge_u_left_imm_br_metered
  case i32_ge_u_left_imm_select
  case i64_eq
  case i64_eq_keep
  case i64_eq_select
  case i64_eq_const
  case i64_eq_const_keep
  case i64_eq_const_select
  case i64_eq_br
  case i64_eq_br_metered
  case i64_eq_const_br
  case i64_eq_const_br_metered
  case i64_eq_imm
  case i64_eq_imm_keep
  case i64_eq_imm_br
  case i64_eq_imm_br_metered
  case i64_eq_imm_select
  case i64_eq_left
  case i64_eq_left_keep
  case i64_eq_left_select
  case i64_eq_left_const
  case i64_eq_left_const_keep
  case i64_eq_left_const_select
  case i64_eq_left_br
  case i64_eq_left_br_metered
  case i64_eq_left_const_br
  case i64_eq_left_const_br_metered
  case i64_eq_left_imm
  case i64_eq_left_imm_keep
  case i64_eq_left_imm_br
  case i64_eq_left_imm_br_metered
  case i64_eq_left_imm_select
  case i64_ne
  case i64_ne_keep
  case i64_ne_select
  case i64_ne_const
  case i64_ne_const_keep
  case i64_ne_const_select
  case i64_ne_br
  case i64_ne_br_metered
  case i64_ne_const_br
  case i64_ne_const_br_metered
  case i64_ne_imm
  case i64_ne_imm_keep
  case i64_ne_imm_br
  case i64_ne_imm_br_metered
  case i64_ne_imm_select
  case i64_ne_left
  case i64_ne_left_keep
  case i64_ne_left_select
  case i64_ne_left_const
  case i64_ne_left_const_keep
  case i64_ne_left_const_select
  case i64_ne_left_br
  case i64_ne_left_br_metered
  case i64_ne_left_const_br
  case i64_ne_left_const_br_metered
  case i64_ne_left_imm
  case i64_ne_left_imm_keep
  case i64_ne_left_imm_br
  case i64_ne_left_imm_br_metered
  case i64_ne_left_imm_select
  case i64_lt_s
  case i64_lt_s_keep
  case i64_lt_s_select
  case i64_lt_s_const
  case i64_lt_s_const_keep
  case i64_lt_s_const_select
  case i64_lt_s_br
  case i64_lt_s_br_metered
  case i64_lt_s_const_br
  case i64_lt_s_const_br_metered
  case i64_lt_s_imm
  case i64_lt_s_imm_keep
  case i64_lt_s_imm_br
  case i64_lt_s_imm_br_metered
  case i64_lt_s_imm_select
  case i64_lt_s_left
  case i64_lt_s_left_keep
  case i64_lt_s_left_select
  case i64_lt_s_left_const
  case i64_lt_s_left_const_keep
  case i64_lt_s_left_const_select
  case i64_lt_s_left_br
  case i64_lt_s_left_br_metered
  case i64_lt_s_left_const_br
  case i64_lt_s_left_const_br_metered
  case i64_lt_s_left_imm
  case i64_lt_s_left_imm_keep
  case i64_lt_s_left_imm_br
  case i64_lt_s_left_imm_br_metered
  case i64_lt_s_left_imm_select
  case i64_lt_u
  case i64_lt_u_keep
  case i64_lt_u_select
  case i64_lt_u_const
  case i64_lt_u_const_keep
  case i64_lt_u_const_select
  case i64_lt_u_br
  case i64_lt_u_br_metered
  case i64_lt_u_const_br
  case i64_lt_u_const_br_metered
  case i64_lt_u_imm
  case i64_lt_u_imm_keep
  case i64_lt_u_imm_br
  case i64_lt_u_imm_br_metered
  case i64_lt_u_imm_select
  case i64_lt_u_left
  case i64_lt_u_left_keep
  case i64_lt_u_left_select
  case i64_lt_u_left_const
  case i64_lt_u_left_const_keep
  case i64_lt_u_left_const_select
  case i64_lt_u_left_br
  case i64_lt_u_left_br_metered
  case i64_lt_u_left_const_br
  case i64_lt_u_left_const_br_metered
  case i64_lt_u_left_imm
  case i64_lt_u_left_imm_keep
  case i64_lt_u_left_imm_br
  case i64_lt_u_left_imm_br_metered
  case i64_lt_u_left_imm_select
  case i64_gt_s
  case i64_gt_s_keep
  case i64_gt_s_select
  case i64_gt_s_const
  case i64_gt_s_const_keep
  case i64_gt_s_const_select
  case i64_gt_s_br
  case i64_gt_s_br_metered
  case i64_gt_s_const_br
  case i64_gt_s_const_br_metered
  case i64_gt_s_imm
  case i64_gt_s_imm_keep
  case i64_gt_s_imm_br
  case i64_gt_s_imm_br_metered
  case i64_gt_s_imm_select
  case i64_gt_s_left
  case i64_gt_s_left_keep
  case i64_gt_s_left_select
  case i64_gt_s_left_const
  case i64_gt_s_left_const_keep
  case i64_gt_s_left_const_select
  case i64_gt_s_left_br
  case i64_gt_s_left_br_metered
  case i64_gt_s_left_const_br
  case i64_gt_s_left_const_br_metered
  case i64_gt_s_left_imm
  case i64_gt_s_left_imm_keep
  case i64_gt_s_left_imm_br
  case i64_gt_s_left_imm_br_metered
  case i64_gt_s_left_imm_select
  case i64_gt_u
  case i64_gt_u_keep
  case i64_gt_u_select
  case i64_gt_u_const
  case i64_gt_u_const_keep
  case i64_gt_u_const_select
  case i64_gt_u_br
  case i64_gt_u_br_metered
  case i64_gt_u_const_br
  case i64_gt_u_const_br_metered
  case i64_gt_u_imm
  case i64_gt_u_imm_keep
  case i64_gt_u_imm_br
  case i64_gt_u_imm_br_metered
  case i64_gt_u_imm_select
  case i64_gt_u_left
  case i64_gt_u_left_keep
  case i64_gt_u_left_select
  case i64_gt_u_left_const
  case i64_gt_u_left_const_keep
  case i64_gt_u_left_const_select
  case i64_gt_u_left_br
  case i64_gt_u_left_br_metered
  case i64_gt_u_left_const_br
  case i64_gt_u_left_const_br_metered
  case i64_gt_u_left_imm
  case i64_gt_u_left_imm_keep
  case i64_gt_u_left_imm_br
  case i64_gt_u_left_imm_br_metered
  case i64_gt_u_left_imm_select
  case i64_le_s
  case i64_le_s_keep
  case i64_le_s_select
  case i64_le_s_const
  case i64_le_s_const_keep
  case i64_le_s_const_select
  case i64_le_s_br
  case i64_le_s_br_metered
  case i64_le_s_const_br
  case i64_le_s_const_br_metered
  case i64_le_s_imm
  case i64_le_s_imm_keep
  case i64_le_s_imm_br
  case i64_le_s_imm_br_metered
  case i64_le_s_imm_select
  case i64_le_s_left
  case i64_le_s_left_keep
  case i64_le_s_left_select
  case i64_le_s_left_const
  case i64_le_s_left_const_keep
  case i64_le_s_left_const_select
  case i64_le_s_left_br
  case i64_le_s_left_br_metered
  case i64_le_s_left_const_br
  case i64_le_s_left_const_br_metered
  case i64_le_s_left_imm
  case i64_le_s_left_imm_keep
  case i64_le_s_left_imm_br
  case i64_le_s_left_imm_br_metered
  case i64_le_s_left_imm_select
  case i64_le_u
  case i64_le_u_keep
  case i64_le_u_select
  case i64_le_u_const
  case i64_le_u_const_keep
  case i64_le_u_const_select
  case i64_le_u_br
  case i64_le_u_br_metered
  case i64_le_u_const_br
  case i64_le_u_const_br_metered
  case i64_le_u_imm
  case i64_le_u_imm_keep
  case i64_le_u_imm_br
  case i64_le_u_imm_br_metered
  case i64_le_u_imm_select
  case i64_le_u_left
  case i64_le_u_left_keep
  case i64_le_u_left_select
  case i64_le_u_left_const
  case i64_le_u_left_const_keep
  case i64_le_u_left_const_select
  case i64_le_u_left_br
  case i64_le_u_left_br_metered
  case i64_le_u_left_const_br
  case i64_le_u_left_const_br_metered
  case i64_le_u_left_imm
  case i64_le_u_left_imm_keep
  case i64_le_u_left_imm_br
  case i64_le_u_left_imm_br_metered
  case i64_le_u_left_imm_select
  case i64_ge_s
  case i64_ge_s_keep
  case i64_ge_s_select
  case i64_ge_s_const
  case i64_ge_s_const_keep
  case i64_ge_s_const_select
  case i64_ge_s_br
  case i64_ge_s_br_metered
  case i64_ge_s_const_br
  case i64_ge_s_const_br_metered
  case i64_ge_s_imm
  case i64_ge_s_imm_keep
  case i64_ge_s_imm_br
  case i64_ge_s_imm_br_metered
  case i64_ge_s_imm_select
  case i64_ge_s_left
  case i64_ge_s_left_keep
  case i64_ge_s_left_select
  case i64_ge_s_left_const
  case i64_ge_s_left_const_keep
  case i64_ge_s_left_const_select
  case i64_ge_s_left_br
  case i64_ge_s_left_br_metered
  case i64_ge_s_left_const_br
  case i64_ge_s_left_const_br_metered
  case i64_ge_s_left_imm
  case i64_ge_s_left_imm_keep
  case i64_ge_s_left_imm_br
  case i64_ge_s_left_imm_br_metered
  case i64_ge_s_left_imm_select
  case i64_ge_u
  case i64_ge_u_keep
  case i64_ge_u_select
  case i64_ge_u_const
  case i64_ge_u_const_keep
  case i64_ge_u_const_select
  case i64_ge_u_br
  case i64_ge_u_br_metered
  case i64_ge_u_const_br
  case i64_ge_u_const_br_metered
  case i64_ge_u_imm
  case i64_ge_u_imm_keep
  case i64_ge_u_imm_br
  case i64_ge_u_imm_br_metered
  case i64_ge_u_imm_select
  case i64_ge_u_left
  case i64_ge_u_left_keep
  case i64_ge_u_left_select
  case i64_ge_u_left_const
  case i64_ge_u_left_const_keep
  case i64_ge_u_left_const_select
  case i64_ge_u_left_br
  case i64_ge_u_left_br_metered
  case i64_ge_u_left_const_br
  case i64_ge_u_left_const_br_metered
  case i64_ge_u_left_imm
  case i64_ge_u_left_imm_keep
  case i64_ge_u_left_imm_br
  case i64_ge_u_left_imm_br_metered
  case i64_ge_u_left_imm_select
  case f32_eq
  case f32_eq_keep
  case f32_eq_select
  case f32_eq_const
  case f32_eq_const_keep
  case f32_eq_const_select
  case f32_eq_br
  case f32_eq_br_metered
  case f32_eq_const_br
  case f32_eq_const_br_metered
  case f32_eq_not_br
  case f32_eq_not_br_metered
  case f32_eq_const_not_br
  case f32_eq_const_not_br_metered
  case f32_eq_left
  case f32_eq_left_keep
  case f32_eq_left_select
  case f32_eq_left_const
  case f32_eq_left_const_keep
  case f32_eq_left_const_select
  case f32_eq_left_br
  case f32_eq_left_br_metered
  case f32_eq_left_const_br
  case f32_eq_left_const_br_metered
  case f32_eq_left_not_br
  case f32_eq_left_not_br_metered
  case f32_eq_left_const_not_br
  case f32_eq_left_const_not_br_metered
  case f32_ne
  case f32_ne_keep
  case f32_ne_select
  case f32_ne_const
  case f32_ne_const_keep
  case f32_ne_const_select
  case f32_ne_left
  case f32_ne_left_keep
  case f32_ne_left_select
  case f32_ne_left_const
  case f32_ne_left_const_keep
  case f32_ne_left_const_select
  case f32_lt
  case f32_lt_keep
  case f32_lt_select
  case f32_lt_const
  case f32_lt_const_keep
  case f32_lt_const_select
  case f32_lt_br
  case f32_lt_br_metered
  case f32_lt_const_br
  case f32_lt_const_br_metered
  case f32_lt_not_br
  case f32_lt_not_br_metered
  case f32_lt_const_not_br
  case f32_lt_const_not_br_metered
  case f32_lt_left
  case f32_lt_left_keep
  case f32_lt_left_select
  case f32_lt_left_const
  case f32_lt_left_const_keep
  case f32_lt_left_const_select
  case f32_lt_left_br
  case f32_lt_left_br_metered
  case f32_lt_left_const_br
  case f32_lt_left_const_br_metered
  case f32_lt_left_not_br
  case f32_lt_left_not_br_metered
  case f32_lt_left_const_not_br
  case f32_lt_left_const_not_br_metered
  case f32_gt
  case f32_gt_keep
  case f32_gt_select
  case f32_gt_const
  case f32_gt_const_keep
  case f32_gt_const_select
  case f32_gt_br
  case f32_gt_br_metered
  case f32_gt_const_br
  case f32_gt_const_br_metered
  case f32_gt_not_br
  case f32_gt_not_br_metered
  case f32_gt_const_not_br
  case f32_gt_const_not_br_metered
  case f32_gt_left
  case f32_gt_left_keep
  case f32_gt_left_select
  case f32_gt_left_const
  case f32_gt_left_const_keep
  case f32_gt_left_const_select
  case f32_gt_left_br
  case f32_gt_left_br_metered
  case f32_gt_left_const_br
  case f32_gt_left_const_br_metered
  case f32_gt_left_not_br
  case f32_gt_left_not_br_metered
  case f32_gt_left_const_not_br
  case f32_gt_left_const_not_br_metered
  case f32_le
  case f32_le_keep
  case f32_le_select
  case f32_le_const
  case f32_le_const_keep
  case f32_le_const_select
  case f32_le_br
  case f32_le_br_metered
  case f32_le_const_br
  case f32_le_const_br_metered
  case f32_le_not_br
  case f32_le_not_br_metered
  case f32_le_const_not_br
  case f32_le_const_not_br_metered
  case f32_le_left
  case f32_le_left_keep
  case f32_le_left_select
  case f32_le_left_const
  case f32_le_left_const_keep
  case f32_le_left_const_select
  case f32_le_left_br
  case f32_le_left_br_metered
  case f32_le_left_const_br
  case f32_le_left_const_br_metered
  case f32_le_left_not_br
  case f32_le_left_not_br_metered
  case f32_le_left_const_not_br
  case f32_le_left_const_not_br_metered
  case f32_ge
  case f32_ge_keep
  case f32_ge_select
  case f32_ge_const
  case f32_ge_const_keep
  case f32_ge_const_select
  case f32_ge_br
  case f32_ge_br_metered
  case f32_ge_const_br
  case f32_ge_const_br_metered
  case f32_ge_not_br
  case f32_ge_not_br_metered
  case f32_ge_const_not_br
  case f32_ge_const_not_br_metered
  case f32_ge_left
  case f32_ge_left_keep
  case f32_ge_left_select
  case f32_ge_left_const
  case f32_ge_left_const_keep
  case f32_ge_left_const_select
  case f32_ge_left_br
  case f32_ge_left_br_metered
  case f32_ge_left_const_br
  case f32_ge_left_const_br_metered
  case f32_ge_left_not_br
  case f32_ge_left_not_br_metered
  case f32_ge_left_const_not_br
  case f32_ge_left_const_not_br_metered
  case f64_eq
  case f64_eq_keep
  case f64_eq_select
  case f64_eq_const
  case f64_eq_const_keep
  case f64_eq_const_select
  case f64_eq_br
  case f64_eq_br_metered
  case f64_eq_const_br
  case f64_eq_const_br_metered
  case f64_eq_not_br
  case f64_eq_not_br_metered
  case f64_eq_const_not_br
  case f64_eq_const_not_br_metered
  case f64_eq_left
  case f64_eq_left_keep
  case f64_eq_left_select
  case f64_eq_left_const
  case f64_eq_left_const_keep
  case f64_eq_left_const_select
  case f64_eq_left_br
  case f64_eq_left_br_metered
  case f64_eq_left_const_br
  case f64_eq_left_const_br_metered
  case f64_eq_left_not_br
  case f64_eq_left_not_br_metered
  case f64_eq_left_const_not_br
  case f64_eq_left_const_not_br_metered
  case f64_ne
  case f64_ne_keep
  case f64_ne_select
  case f64_ne_const
  case f64_ne_const_keep
  case f64_ne_const_select
  case f64_ne_left
  case f64_ne_left_keep
  case f64_ne_left_select
  case f64_ne_left_const
  case f64_ne_left_const_keep
  case f64_ne_left_const_select
  case f64_lt
  case f64_lt_keep
  case f64_lt_select
  case f64_lt_const
  case f64_lt_const_keep
  case f64_lt_const_select
  case f64_lt_br
  case f64_lt_br_metered
  case f64_lt_const_br
  case f64_lt_const_br_metered
  case f64_lt_not_br
  case f64_lt_not_br_metered
  case f64_lt_const_not_br
  case f64_lt_const_not_br_metered
  case f64_lt_left
  case f64_lt_left_keep
  case f64_lt_left_select
  case f64_lt_left_const
  case f64_lt_left_const_keep
  case f64_lt_left_const_select
  case f64_lt_left_br
  case f64_lt_left_br_metered
  case f64_lt_left_const_br
  case f64_lt_left_const_br_metered
  case f64_lt_left_not_br
  case f64_lt_left_not_br_metered
  case f64_lt_left_const_not_br
  case f64_lt_left_const_not_br_metered
  case f64_gt
  case f64_gt_keep
  case f64_gt_select
  case f64_gt_const
  case f64_gt_const_keep
  case f64_gt_const_select
  case f64_gt_br
  case f64_gt_br_metered
  case f64_gt_const_br
  case f64_gt_const_br_metered
  case f64_gt_not_br
  case f64_gt_not_br_metered
  case f64_gt_const_not_br
  case f64_gt_const_not_br_metered
  case f64_gt_left
  case f64_gt_left_keep
  case f64_gt_left_select
  case f64_gt_left_const
  case f64_gt_left_const_keep
  case f64_gt_left_const_select
  case f64_gt_left_br
  case f64_gt_left_br_metered
  case f64_gt_left_const_br
  case f64_gt_left_const_br_metered
  case f64_gt_left_not_br
  case f64_gt_left_not_br_metered
  case f64_gt_left_const_not_br
  case f64_gt_left_const_not_br_metered
  case f64_le
  case f64_le_keep
  case f64_le_select
  case f64_le_const
  case f64_le_const_keep
  case f64_le_const_select
  case f64_le_br
  case f64_le_br_metered
  case f64_le_const_br
  case f64_le_const_br_metered
  case f64_le_not_br
  case f64_le_not_br_metered
  case f64_le_const_not_br
  case f64_le_const_not_br_metered
  case f64_le_left
  case f64_le_left_keep
  case f64_le_left_select
  case f64_le_left_const
  case f64_le_left_const_keep
  case f64_le_left_const_select
  case f64_le_left_br
  case f64_le_left_br_metered
  case f64_le_left_const_br
  case f64_le_left_const_br_metered
  case f64_le_left_not_br
  case f64_le_left_not_br_metered
  case f64_le_left_const_not_br
  case f64_le_left_const_not_br_metered
  case f64_ge
  case f64_ge_keep
  case f64_ge_select
  case f64_ge_const
  case f64_ge_const_keep
  case f64_ge_const_select
  case f64_ge_br
  case f64_ge_br_metered
  case f64_ge_const_br
  case f64_ge_const_br_metered
  case f64_ge_not_br
  case f64_ge_not_br_metered
  case f64_ge_const_not_br
  case f64_ge_const_not_br_metered
  case f64_ge_left
  case f64_ge_left_keep
  case f64_ge_left_select
  case f64_ge_left_const
  case f64_ge_left_const_keep
  case f64_ge_left_const_select
  case f64_ge_left_br
  case f64_ge_left_br_metered
  case f64_ge_left_const_br
  case f64_ge_left_const_br_metered
  case f64_ge_left_not_br
  case f64_ge_left_not_br_metered
  case f64_ge_left_const_not_br
  case f64_ge_left_const_not_br_metered
  case i32_eqz
  case i32_eqz_keep
  case i32_eqz_left
  case i32_eqz_left_keep
  case i32_clz
  case i32_clz_keep
  case i32_clz_left
  case i32_clz_left_keep
  case i32_ctz
  case i32_ctz_keep
  case i32_ctz_left
  case i32_ctz_left_keep
  case i32_popcnt
  case i32_popcnt_keep
  case i32_popcnt_left
  case i32_popcnt_left_keep
  case i64_eqz
  case i64_eqz_keep
  case i64_eqz_left
  case i64_eqz_left_keep
  case i64_clz
  case i64_clz_keep
  case i64_clz_left
  case i64_clz_left_keep
  case i64_ctz
  case i64_ctz_keep
  case i64_ctz_left
  case i64_ctz_left_keep
  case i64_popcnt
  case i64_popcnt_keep
  case i64_popcnt_left
  case i64_popcnt_left_keep
  case f32_abs
  case f32_abs_keep
  case f32_abs_left
  case f32_abs_left_keep
  case f32_neg
  case f32_neg_keep
  case f32_neg_left
  case f32_neg_left_keep
  case f32_ceil
  case f32_ceil_keep
  case f32_ceil_left
  case f32_ceil_left_keep
  case f32_floor
  case f32_floor_keep
  case f32_floor_left
  case f32_floor_left_keep
  case f32_trunc
  case f32_trunc_keep
  case f32_trunc_left
  case f32_trunc_left_keep
  case f32_nearest
  case f32_nearest_keep
  case f32_nearest_left
  case f32_nearest_left_keep
  case f32_sqrt
  case f32_sqrt_keep
  case f32_sqrt_left
  case f32_sqrt_left_keep
  case f64_abs
  case f64_abs_keep
  case f64_abs_left
  case f64_abs_left_keep
  case f64_neg
  case f64_neg_keep
  case f64_neg_left
  case f64_neg_left_keep
  case f64_ceil
  case f64_ceil_keep
  case f64_ceil_left
  case f64_ceil_left_keep
  case f64_floor
  case f64_floor_keep
  case f64_floor_left
  case f64_floor_left_keep
  case f64_trunc
  case f64_trunc_keep
  case f64_trunc_left
  case f64_trunc_left_keep
  case f64_nearest
  case f64_nearest_keep
  case f64_nearest_left
  case f64_nearest_left_keep
  case f64_sqrt
  case f64_sqrt_keep
  case f64_sqrt_left
  case f64_sqrt_left_keep
  case i64_extend_i32_s
  case i64_extend_i32_s_keep
  case i64_extend_i32_s_left
  case i64_extend_i32_s_left_keep
  case i64_extend_i32_u
  case i64_extend_i32_u_keep
  case i64_extend_i32_u_left
  case i64_extend_i32_u_left_keep
  case f32_convert_i32_s
  case f32_convert_i32_s_keep
  case f32_convert_i32_s_left
  case f32_convert_i32_s_left_keep
  case f32_convert_i32_u
  case f32_convert_i32_u_keep
  case f32_convert_i32_u_left
  case f32_convert_i32_u_left_keep
  case f32_convert_i64_s
  case f32_convert_i64_s_keep
  case f32_convert_i64_s_left
  case f32_convert_i64_s_left_keep
  case f32_convert_i64_u
  case f32_convert_i64_u_keep
  case f32_convert_i64_u_left
  case f32_convert_i64_u_left_keep
  case f32_demote_f64
  case f32_demote_f64_keep
  case f32_demote_f64_left
  case f32_demote_f64_left_keep
  case f64_convert_i32_s
  case f64_convert_i32_s_keep
  case f64_convert_i32_s_left
  case f64_convert_i32_s_left_keep
  case f64_convert_i32_u
  case f64_convert_i32_u_keep
  case f64_convert_i32_u_left
  case f64_convert_i32_u_left_keep
  case f64_convert_i64_s
  case f64_convert_i64_s_keep
  case f64_convert_i64_s_left
  case f64_convert_i64_s_left_keep
  case f64_convert_i64_u
  case f64_convert_i64_u_keep
  case f64_convert_i64_u_left
  case f64_convert_i64_u_left_keep
  case f64_promote_f32
  case f64_promote_f32_keep
  case f64_promote_f32_left
  case f64_promote_f32_left_keep
  case i32_extend8_s
  case i32_extend8_s_keep
  case i32_extend8_s_left
  case i32_extend8_s_left_keep
  case i32_extend16_s
  case i32_extend16_s_keep
  case i32_extend16_s_left
  case i32_extend16_s_left_keep
  case i64_extend8_s
  case i64_extend8_s_keep
  case i64_extend8_s_left
  case i64_extend8_s_left_keep
  case i64_extend16_s
  case i64_extend16_s_keep
  case i64_extend16_s_left
  case i64_extend16_s_left_keep
  case i32_trunc_sat_f32_s
  case i32_trunc_sat_f32_s_keep
  case i32_trunc_sat_f32_s_left
  case i32_trunc_sat_f32_s_left_keep
  case i32_trunc_sat_f32_u
  case i32_trunc_sat_f32_u_keep
  case i32_trunc_sat_f32_u_left
  case i32_trunc_sat_f32_u_left_keep
  case i32_trunc_sat_f64_s
  case i32_trunc_sat_f64_s_keep
  case i32_trunc_sat_f64_s_left
  case i32_trunc_sat_f64_s_left_keep
  case i32_trunc_sat_f64_u
  case i32_trunc_sat_f64_u_keep
  case i32_trunc_sat_f64_u_left
  case i32_trunc_sat_f64_u_left_keep
  case i64_trunc_sat_f32_s
  case i64_trunc_sat_f32_s_keep
  case i64_trunc_sat_f32_s_left
  case i64_trunc_sat_f32_s_left_keep
  case i64_trunc_sat_f32_u
  case i64_trunc_sat_f32_u_keep
  case i64_trunc_sat_f32_u_left
  case i64_trunc_sat_f32_u_left_keep
  case i64_trunc_sat_f64_s
  case i64_trunc_sat_f64_s_keep
  case i64_trunc_sat_f64_s_left
  case i64_trunc_sat_f64_s_left_keep
  case i64_trunc_sat_f64_u
  case i64_trunc_sat_f64_u_keep
  case i64_trunc_sat_f64_u_left
  case i64_trunc_sat_f64_u_left_keep
  case i32_trunc_f32_s
  case i32_trunc_f32_s_keep
  case i32_trunc_f32_s_left
  case i32_trunc_f32_s_left_keep
  case i32_trunc_f32_u
  case i32_trunc_f32_u_keep
  case i32_trunc_f32_u_left
  case i32_trunc_f32_u_left_keep
  case i32_trunc_f64_s
  case i32_trunc_f64_s_keep
  case i32_trunc_f64_s_left
  case i32_trunc_f64_s_left_keep
  case i32_trunc_f64_u
  case i32_trunc_f64_u_keep
  case i32_trunc_f64_u_left
  case i32_trunc_f64_u_left_keep
  case i64_trunc_f32_s
  case i64_trunc_f32_s_keep
  case i64_trunc_f32_s_left
  case i64_trunc_f32_s_left_keep
  case i64_trunc_f32_u
  case i64_trunc_f32_u_keep
  case i64_trunc_f32_u_left
  case i64_trunc_f32_u_left_keep
  case i64_trunc_f64_s
  case i64_trunc_f64_s_keep
  case i64_trunc_f64_s_left
  case i64_trunc_f64_s_left_keep
  case i64_trunc_f64_u
  case i64_trunc_f64_u_keep
  case i64_trunc_f64_u_left
  case i64_trunc_f64_u_left_keep
  case i32_load
  case i32_load_keep
  case i32_load_left
  case i32_load_left_keep
  case i32_load_far
  case i32_load_at
  case i32_load_at_keep
  case i32_load_left_at
  case i32_load_left_at_keep
  case i32_load_sum
  case i32_load_sum_keep
  case i32_load_left_sum
  case i32_load_left_sum_keep
  case i32_load_scaled
  case i32_load_scaled_keep
  case i32_load_left_scaled
  case i32_load_left_scaled_keep
  case i32_load_right_scaled
  case i32_load_right_scaled_keep
  case i32_load_fixed
  case i32_load_fixed_keep
  case i64_load
  case i64_load_keep
  case i64_load_left
  case i64_load_left_keep
  case i64_load_far
  case i64_load_at
  case i64_load_at_keep
  case i64_load_left_at
  case i64_load_left_at_keep
  case i64_load_sum
  case i64_load_sum_keep
  case i64_load_left_sum
  case i64_load_left_sum_keep
  case i64_load_scaled
  case i64_load_scaled_keep
  case i64_load_left_scaled
  case i64_load_left_scaled_keep
  case i64_load_right_scaled
  case i64_load_right_scaled_keep
  case i64_load_fixed
  case i64_load_fixed_keep
  case i32_load8_s
  case i32_load8_s_keep
  case i32_load8_s_left
  case i32_load8_s_left_keep
  case i32_load8_s_far
  case i32_load8_s_at
  case i32_load8_s_at_keep
  case i32_load8_s_left_at
  case i32_load8_s_left_at_keep
  case i32_load8_s_sum
  case i32_load8_s_sum_keep
  case i32_load8_s_left_sum
  case i32_load8_s_left_sum_keep
  case i32_load8_s_scaled
  case i32_load8_s_scaled_keep
  case i32_load8_s_left_scaled
  case i32_load8_s_left_scaled_keep
  case i32_load8_s_right_scaled
  case i32_load8_s_right_scaled_keep
  case i32_load8_s_fixed
  case i32_load8_s_fixed_keep
  case i32_load8_u
  case i32_load8_u_keep
  case i32_load8_u_left
  case i32_load8_u_left_keep
  case i32_load8_u_far
  case i32_load8_u_at
  case i32_load8_u_at_keep
  case i32_load8_u_left_at
  case i32_load8_u_left_at_keep
  case i32_load8_u_sum
  case i32_load8_u_sum_keep
  case i32_load8_u_left_sum
  case i32_load8_u_left_sum_keep
  case i32_load8_u_scaled
  case i32_load8_u_scaled_keep
  case i32_load8_u_left_scaled
  case i32_load8_u_left_scaled_keep
  case i32_load8_u_right_scaled
  case i32_load8_u_right_scaled_keep
  case i32_load8_u_fixed
  case i32_load8_u_fixed_keep
  case i32_load16_s
  case i32_load16_s_keep
  case i32_load16_s_left
  case i32_load16_s_left_keep
  case i32_load16_s_far
  case i32_load16_s_at
  case i32_load16_s_at_keep
  case i32_load16_s_left_at
  case i32_load16_s_left_at_keep
  case i32_load16_s_sum
  case i32_load16_s_sum_keep
  case i32_load16_s_left_sum
  case i32_load16_s_left_sum_keep
  case i32_load16_s_scaled
  case i32_load16_s_scaled_keep
  case i32_load16_s_left_scaled
  case i32_load16_s_left_scaled_keep
  case i32_load16_s_right_scaled
  case i32_load16_s_right_scaled_keep
  case i32_load16_s_fixed
  case i32_load16_s_fixed_keep
  case i32_load16_u
  case i32_load16_u_keep
  case i32_load16_u_left
  case i32_load16_u_left_keep
  case i32_load16_u_far
  case i32_load16_u_at
  case i32_load16_u_at_keep
  case i32_load16_u_left_at
  case i32_load16_u_left_at_keep
  case i32_load16_u_sum
  case i32_load16_u_sum_keep
  case i32_load16_u_left_sum
  case i32_load16_u_left_sum_keep
  case i32_load16_u_scaled
  case i32_load16_u_scaled_keep
  case i32_load16_u_left_scaled
  case i32_load16_u_left_scaled_keep
  case i32_load16_u_right_scaled
  case i32_load16_u_right_scaled_keep
  case i32_load16_u_fixed
  case i32_load16_u_fixed_keep
  case i64_load8_s
  case i64_load8_s_keep
  case i64_load8_s_left
  case i64_load8_s_left_keep
  case i64_load8_s_far
  case i64_load8_s_at
  case i64_load8_s_at_keep
  case i64_load8_s_left_at
  case i64_load8_s_left_at_keep
  case i64_load8_s_sum
  case i64_load8_s_sum_keep
  case i64_load8_s_left_sum
  case i64_load8_s_left_sum_keep
  case i64_load8_s_scaled
  case i64_load8_s_scaled_keep
  case i64_load8_s_left_scaled
  case i64_load8_s_left_scaled_keep
  case i64_load8_s_right_scaled
  case i64_load8_s_right_scaled_keep
  case i64_load8_s_fixed
  case i64_load8_s_fixed_keep
  case i64_load16_s
  case i64_load16_s_keep
  case i64_load16_s_left
  case i64_load16_s_left_keep
  case i64_load16_s_far
  case i64_load16_s_at
  case i64_load16_s_at_keep
  case i64_load16_s_left_at
  case i64_load16_s_left_at_keep
  case i64_load16_s_sum
  case i64_load16_s_sum_keep
  case i64_load16_s_left_sum
  case i64_load16_s_left_sum_keep
  case i64_load16_s_scaled
  case i64_load16_s_scaled_keep
  case i64_load16_s_left_scaled
  case i64_load16_s_left_scaled_keep
  case i64_load16_s_right_scaled
  case i64_load16_s_right_scaled_keep
  case i64_load16_s_fixed
  case i64_load16_s_fixed_keep
  case i64_load32_s
  case i64_load32_s_keep
  case i64_load32_s_left
  case i64_load32_s_left_keep
  case i64_load32_s_far
  case i64_load32_s_at
  case i64_load32_s_at_keep
  case i64_load32_s_left_at
  case i64_load32_s_left_at_keep
  case i64_load32_s_sum
  case i64_load32_s_sum_keep
  case i64_load32_s_left_sum
  case i64_load32_s_left_sum_keep
  case i64_load32_s_scaled
  case i64_load32_s_scaled_keep
  case i64_load32_s_left_scaled
  case i64_load32_s_left_scaled_keep
  case i64_load32_s_right_scaled
  case i64_load32_s_right_scaled_keep
  case i64_load32_s_fixed
  case i64_load32_s_fixed_keep
  case f32_load
  case f32_load_keep
  case f32_load_left
  case f32_load_left_keep
  case f32_load_far
  case f32_load_at
  case f32_load_at_keep
  case f32_load_left_at
  case f32_load_left_at_keep
  case f32_load_sum
  case f32_load_sum_keep
  case f32_load_left_sum
  case f32_load_left_sum_keep
  case f32_load_scaled
  case f32_load_scaled_keep
  case f32_load_left_scaled
  case f32_load_left_scaled_keep
  case f32_load_right_scaled
  case f32_load_right_scaled_keep
  case f32_load_fixed
  case f32_load_fixed_keep
  case f64_load
  case f64_load_keep
  case f64_load_left
  case f64_load_left_keep
  case f64_load_far
  case f64_load_at
  case f64_load_at_keep
  case f64_load_left_at
  case f64_load_left_at_keep
  case f64_load_sum
  case f64_load_sum_keep
  case f64_load_left_sum
  case f64_load_left_sum_keep
  case f64_load_scaled
  case f64_load_scaled_keep
  case f64_load_left_scaled
  case f64_load_left_scaled_keep
  case f64_load_right_scaled
  case f64_load_right_scaled_keep
  case f64_load_fixed
  case f64_load_fixed_keep
  case i32_store
  case i32_store_at
  case i32_store_left
  case i32_store_left_at
  case i32_store_right
  case i32_store_right_at
  case i32_store_far
  case i32_store_fixed
  case i32_store_right_fixed
  case i64_store
  case i64_store_at
  case i64_store_left
  case i64_store_left_at
  case i64_store_right
  case i64_store_right_at
  case i64_store_far
  case i64_store_fixed
  case i64_store_right_fixed
  case i32_store8
  case i32_store8_at
  case i32_store8_left
  case i32_store8_left_at
  case i32_store8_right
  case i32_store8_right_at
  case i32_store8_far
  case i32_store8_fixed
  case i32_store8_right_fixed
  case i32_store16
  case i32_store16_at
  case i32_store16_left
  case i32_store16_left_at
  case i32_store16_right
  case i32_store16_right_at
  case i32_store16_far
  case i32_store16_fixed
  case i32_store16_right_fixed
  case f32_store
  case f32_store_at
  case f32_store_left
  case f32_store_left_at
  case f32_store_right
  case f32_store_right_at
  case f32_store_left_right
  case f32_store_left_right_at
  case f32_store_far
  case f32_store_fixed
  case f32_store_right_fixed
  case f64_store
  case f64_store_at
  case f64_store_left
  case f64_store_left_at
  case f64_store_right
  case f64_store_right_at
  case f64_store_left_right
  case f64_store_left_right_at
  case f64_store_far
  case f64_store_fixed
  case f64_store_right_fixed
  case i32_store_imm
  case i32_store_left_imm
  case i32_store_at_imm
  case i32_store_left_at_imm
  case i32_store_fixed_imm
  case i64_store_imm
  case i64_store_left_imm
  case i64_store_at_imm
  case i64_store_left_at_imm
  case i64_store_fixed_imm
  case i32_store8_imm
  case i32_store8_left_imm
  case i32_store8_at_imm
  case i32_store8_left_at_imm
  case i32_store8_fixed_imm
  case i32_store16_imm
  case i32_store16_left_imm
  case i32_store16_at_imm
  case i32_store16_left_at_imm
  case i32_store16_fixed_imm
  case i32_add_shl
  case i32_add_shl_keep
  case i32_add_shl_left
  case i32_add_shl_left_keep
  case i32_add_shl_right
  case i32_add_shl_right_keep
  case i32_add_shr_u
  case i32_add_shr_u_keep
  case i32_add_shr_u_left
  case i32_add_shr_u_left_keep
  case i32_add_shr_u_right
  case i32_add_shr_u_right_keep
  case i32_add_rotl
  case i32_add_rotl_keep
  case i32_add_rotl_left
  case i32_add_rotl_left_keep
  case i32_add_rotl_right
  case i32_add_rotl_right_keep
  case i32_or_shl
  case i32_or_shl_keep
  case i32_or_shl_left
  case i32_or_shl_left_keep
  case i32_or_shl_right
  case i32_or_shl_right_keep
  case i32_or_shr_u
  case i32_or_shr_u_keep
  case i32_or_shr_u_left
  case i32_or_shr_u_left_keep
  case i32_or_shr_u_right
  case i32_or_shr_u_right_keep
  case i32_or_rotl
  case i32_or_rotl_keep
  case i32_or_rotl_left
  case i32_or_rotl_left_keep
  case i32_or_rotl_right
  case i32_or_rotl_right_keep
  case i32_xor_shl
  case i32_xor_shl_keep
  case i32_xor_shl_left
  case i32_xor_shl_left_keep
  case i32_xor_shl_right
  case i32_xor_shl_right_keep
  case i32_xor_shr_u
  case i32_xor_shr_u_keep
  case i32_xor_shr_u_left
  case i32_xor_shr_u_left_keep
  case i32_xor_shr_u_right
  case i32_xor_shr_u_right_keep
  case i32_xor_rotl
  case i32_xor_rotl_keep
  case i32_xor_rotl_left
  case i32_xor_rotl_left_keep
  case i32_xor_rotl_right
  case i32_xor_rotl_right_keep
  case i32_rotl_of_xor
  case i32_rotl_of_xor_keep
  case i32_rotl_of_xor_left
  case i32_rotl_of_xor_left_keep
  case i64_add_shl
  case i64_add_shl_keep
  case i64_add_shl_left
  case i64_add_shl_left_keep
  case i64_add_shl_right
  case i64_add_shl_right_keep
  case i64_add_shr_u
  case i64_add_shr_u_keep
  case i64_add_shr_u_left
  case i64_add_shr_u_left_keep
  case i64_add_shr_u_right
  case i64_add_shr_u_right_keep
  case i64_add_rotl
  case i64_add_rotl_keep
  case i64_add_rotl_left
  case i64_add_rotl_left_keep
  case i64_add_rotl_right
  case i64_add_rotl_right_keep
  case i64_or_shl
  case i64_or_shl_keep
  case i64_or_shl_left
  case i64_or_shl_left_keep
  case i64_or_shl_right
  case i64_or_shl_right_keep
  case i64_or_shr_u
  case i64_or_shr_u_keep
  case i64_or_shr_u_left
  case i64_or_shr_u_left_keep
  case i64_or_shr_u_right
  case i64_or_shr_u_right_keep
  case i64_or_rotl
  case i64_or_rotl_keep
  case i64_or_rotl_left
  case i64_or_rotl_left_keep
  case i64_or_rotl_right
  case i64_or_rotl_right_keep
  case i64_xor_shl
  case i64_xor_shl_keep
  case i64_xor_shl_left
  case i64_xor_shl_left_keep
  case i64_xor_shl_right
  case i64_xor_shl_right_keep
  case i64_xor_shr_u
  case i64_xor_shr_u_keep
  case i64_xor_shr_u_left
  case i64_xor_shr_u_left_keep
  case i64_xor_shr_u_right
  case i64_xor_shr_u_right_keep
  case i64_xor_rotl
  case i64_xor_rotl_keep
  case i64_xor_rotl_left
  case i64_xor_rotl_left_keep
  case i64_xor_rotl_right
  case i64_xor_rotl_right_keep
  case i64_rotl_of_xor
  case i64_rotl_of_xor_keep
  case i64_rotl_of_xor_left
  case i64_rotl_of_xor_left_keep
  case f32_add_product
  case f32_add_product_keep
  case f32_add_product_left
  case f32_add_product_left_keep
  case f32_add_product_right
  case f32_add_product_right_keep
  case f32_sub_product
  case f32_sub_product_keep
  case f32_sub_product_left
  case f32_sub_product_left_keep
  case f32_sub_product_right
  case f32_sub_product_right_keep
  case f32_sub_of_product
  case f32_sub_of_product_keep
  case f32_sub_of_product_left
  case f32_sub_of_product_left_keep
  case f32_sub_of_product_right
  case f32_sub_of_product_right_keep
  case f64_add_product
  case f64_add_product_keep
  case f64_add_product_left
  case f64_add_product_left_keep
  case f64_add_product_right
  case f64_add_product_right_keep
  case f64_sub_product
  case f64_sub_product_keep
  case f64_sub_product_left
  case f64_sub_product_left_keep
  case f64_sub_product_right
  case f64_sub_product_right_keep
  case f64_sub_of_product
  case f64_sub_of_product_keep
  case f64_sub_of_product_left
  case f64_sub_of_product_left_keep
  case f64_sub_of_product_right
  case f64_sub_of_product_right_keep
  case i32_add_load
  case i32_add_load_keep
  case i32_add_left_load
  case i32_add_left_load_keep
  case i32_add_load_left
  case i32_add_load_left_keep
  case i32_add_load_at
  case i32_add_load_at_keep
  case i32_add_left_load_at
  case i32_add_left_load_at_keep
  case i32_add_load_left_at
  case i32_add_load_left_at_keep
  case i32_add_load8_u
  case i32_add_load8_u_keep
  case i32_add_left_load8_u
  case i32_add_left_load8_u_keep
  case i32_add_load8_u_left
  case i32_add_load8_u_left_keep
  case i32_add_load8_u_at
  case i32_add_load8_u_at_keep
  case i32_add_left_load8_u_at
  case i32_add_left_load8_u_at_keep
  case i32_add_load8_u_left_at
  case i32_add_load8_u_left_at_keep
  case f32_add_load
  case f32_add_load_keep
  case f32_add_left_load
  case f32_add_left_load_keep
  case f32_add_load_left
  case f32_add_load_left_keep
  case f32_add_left_load_left
  case f32_add_left_load_left_keep
  case f32_add_load_at
  case f32_add_load_at_keep
  case f32_add_left_load_at
  case f32_add_left_load_at_keep
  case f32_add_load_left_at
  case f32_add_load_left_at_keep
  case f32_add_left_load_left_at
  case f32_add_left_load_left_at_keep
  case f32_sub_load
  case f32_sub_load_keep
  case f32_sub_left_load
  case f32_sub_left_load_keep
  case f32_sub_load_left
  case f32_sub_load_left_keep
  case f32_sub_left_load_left
  case f32_sub_left_load_left_keep
  case f32_sub_load_at
  case f32_sub_load_at_keep
  case f32_sub_left_load_at
  case f32_sub_left_load_at_keep
  case f32_sub_load_left_at
  case f32_sub_load_left_at_keep
  case f32_sub_left_load_left_at
  case f32_sub_left_load_left_at_keep
  case f32_mul_load
  case f32_mul_load_keep
  case f32_mul_left_load
  case f32_mul_left_load_keep
  case f32_mul_load_left
  case f32_mul_load_left_keep
  case f32_mul_left_load_left
  case f32_mul_left_load_left_keep
  case f32_mul_load_at
  case f32_mul_load_at_keep
  case f32_mul_left_load_at
  case f32_mul_left_load_at_keep
  case f32_mul_load_left_at
  case f32_mul_load_left_at_keep
  case f32_mul_left_load_left_at
  case f32_mul_left_load_left_at_keep
  case f32_add_product_load
  case f32_add_product_load_keep
  case f32_add_left_product_load
  case f32_add_left_product_load_keep
  case f32_add_product_load_left
  case f32_add_product_load_left_keep
  case f32_add_left_product_load_left
  case f32_add_left_product_load_left_keep
  case f32_add_product_load_at
  case f32_add_product_load_at_keep
  case f32_add_left_product_load_at
  case f32_add_left_product_load_at_keep
  case f32_add_product_load_left_at
  case f32_add_product_load_left_at_keep
  case f32_add_left_product_load_left_at
  case f32_add_left_product_load_left_at_keep
  case f32_sub_product_load
  case f32_sub_product_load_keep
  case f32_sub_left_product_load
  case f32_sub_left_product_load_keep
  case f32_sub_product_load_left
  case f32_sub_product_load_left_keep
  case f32_sub_left_product_load_left
  case f32_sub_left_product_load_left_keep
  case f32_sub_product_load_at
  case f32_sub_product_load_at_keep
  case f32_sub_left_product_load_at
  case f32_sub_left_product_load_at_keep
  case f32_sub_product_load_left_at
  case f32_sub_product_load_left_at_keep
  case f32_sub_left_product_load_left_at
  case f32_sub_left_product_load_left_at_keep
  case f64_add_load
  case f64_add_load_keep
  case f64_add_left_load
  case f64_add_left_load_keep
  case f64_add_load_left
  case f64_add_load_left_keep
  case f64_add_left_load_left
  case f64_add_left_load_left_keep
  case f64_add_load_at
  case f64_add_load_at_keep
  case f64_add_left_load_at
  case f64_add_left_load_at_keep
  case f64_add_load_left_at
  case f64_add_load_left_at_keep
  case f64_add_left_load_left_at
  case f64_add_left_load_left_at_keep
  case f64_sub_load
  case f64_sub_load_keep
  case f64_sub_left_load
  case f64_sub_left_load_keep
  case f64_sub_load_left
  case f64_sub_load_left_keep
  case f64_sub_left_load_left
  case f64_sub_left_load_left_keep
  case f64_sub_load_at
  case f64_sub_load_at_keep
  case f64_sub_left_load_at
  case f64_sub_left_load_at_keep
  case f64_sub_load_left_at
  case f64_sub_load_left_at_keep
  case f64_sub_left_load_left_at
  case f64_sub_left_load_left_at_keep
  case f64_mul_load
  case f64_mul_load_keep
  case f64_mul_left_load
  case f64_mul_left_load_keep
  case f64_mul_load_left
  case f64_mul_load_left_keep
  case f64_mul_left_load_left
  case f64_mul_left_load_left_keep
  case f64_mul_load_at
  case f64_mul_load_at_keep
  case f64_mul_left_load_at
  case f64_mul_left_load_at_keep
  case f64_mul_load_left_at
  case f64_mul_load_left_at_keep
  case f64_mul_left_load_left_at
  case f64_mul_left_load_left_at_keep
  case f64_add_product_load
  case f64_add_product_load_keep
  case f64_add_left_product_load
  case f64_add_left_product_load_keep
  case f64_add_product_load_left
  case f64_add_product_load_left_keep
  case f64_add_left_product_load_left
  case f64_add_left_product_load_left_keep
  case f64_add_product_load_at
  case f64_add_product_load_at_keep
  case f64_add_left_product_load_at
  case f64_add_left_product_load_at_keep
  case f64_add_product_load_left_at
  case f64_add_product_load_left_at_keep
  case f64_add_left_product_load_left_at
  case f64_add_left_product_load_left_at_keep
  case f64_sub_product_load
  case f64_sub_product_load_keep
  case f64_sub_left_product_load
  case f64_sub_left_product_load_keep
  case f64_sub_product_load_left
  case f64_sub_product_load_left_keep
  case f64_sub_left_product_load_left
  case f64_sub_left_product_load_left_keep
  case f64_sub_product_load_at
  case f64_sub_product_load_at_keep
  case f64_sub_left_product_load_at
  case f64_sub_left_product_load_at_keep
  case f64_sub_product_load_left_at
  case f64_sub_product_load_left_at_keep
  case f64_sub_left_product_load_left_at
  case f64_sub_left_product_load_left_at_keep
  case i64_atomic_load8_u
  case i64_atomic_store8
  case i64_atomic_rmw8_add_u
  case i64_atomic_rmw8_sub_u
  case i64_atomic_rmw8_and_u
  case i64_atomic_rmw8_or_u
  case i64_atomic_rmw8_xor_u
  case i64_atomic_rmw8_xchg_u
  case i64_atomic_rmw8_cmpxchg_u
  case i64_atomic_load16_u
  case i64_atomic_store16
  case i64_atomic_rmw16_add_u
  case i64_atomic_rmw16_sub_u
  case i64_atomic_rmw16_and_u
  case i64_atomic_rmw16_or_u
  case i64_atomic_rmw16_xor_u
  case i64_atomic_rmw16_xchg_u
  case i64_atomic_rmw16_cmpxchg_u
  case i64_atomic_load32_u
  case i64_atomic_store32
  case i64_atomic_rmw32_add_u
  case i64_atomic_rmw32_sub_u
  case i64_atomic_rmw32_and_u
  case i64_atomic_rmw32_or_u
  case i64_atomic_rmw32_xor_u
  case i64_atomic_rmw32_xchg_u
  case i64_atomic_rmw32_cmpxchg_u
  case i64_atomic_load
  case i64_atomic_store
  case i64_atomic_rmw_add
  case i64_atomic_rmw_sub
  case i64_atomic_rmw_and
  case i64_atomic_rmw_or
  case i64_atomic_rmw_xor
  case i64_atomic_rmw_xchg
  case i64_atomic_rmw_cmpxchg
  case exit
  case cross_return
  case unreachable
  case copy
  case copy_wide
  case copy_many
  case copy_two
  case copy_sum
  case const_32
  case const_s32
  case const_64
  case zero_locals
  case zero_one
  case zero_two
  case zero_three
  case zero_four
  case select
  case select_wide
  case br
  case br_metered
  case br_if_nonzero
  case br_if_nonzero_metered
  case br_if_zero
  case br_if_zero_metered
  case br_if_nonzero_left
  case br_if_nonzero_left_metered
  case br_if_zero_left
  case br_if_zero_left_metered
  case select_left
  case br_table_left
  case br_table_left_metered
  case return_integer
  case return_single
  case return_double
  case call_indirect_left
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
  case throw_tag
  case throw_ref
  case i64_add128
  case i64_sub128
  case i64_mul_wide_s
  case i64_mul_wide_u
  case profile
  case atomic_fence
  case memory_atomic_notify
  case memory_atomic_wait32
  case memory_atomic_wait64
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
  case i8x16_abs
  case i8x16_neg
  case i8x16_all_true
  case i8x16_bitmask
  case i16x8_abs
  case i16x8_neg
  case i16x8_all_true
  case i16x8_bitmask
  case i16x8_extend_low_i8x16_s
  case i16x8_extend_high_i8x16_s
  case i16x8_extadd_pairwise_i8x16_s
  case i16x8_extend_low_i8x16_u
  case i16x8_extend_high_i8x16_u
  case i16x8_extadd_pairwise_i8x16_u
  case i32x4_abs
  case i32x4_neg
  case i32x4_all_true
  case i32x4_bitmask
  case i32x4_extend_low_i16x8_s
  case i32x4_extend_high_i16x8_s
  case i32x4_extadd_pairwise_i16x8_s
  case i32x4_extend_low_i16x8_u
  case i32x4_extend_high_i16x8_u
  case i32x4_extadd_pairwise_i16x8_u
  case i64x2_abs
  case i64x2_neg
  case i64x2_all_true
  case i64x2_bitmask
  case i64x2_extend_low_i32x4_s
  case i64x2_extend_high_i32x4_s
  case i64x2_extend_low_i32x4_u
  case i64x2_extend_high_i32x4_u
  case f32x4_abs
  case f32x4_neg
  case f32x4_sqrt
  case f32x4_ceil
  case f32x4_floor
  case f32x4_trunc
  case f32x4_nearest
  case f64x2_abs
  case f64x2_neg
  case f64x2_sqrt
  case f64x2_ceil
  case f64x2_floor
  case f64x2_trunc
  case f64x2_nearest
  case v128_not
  case v128_any_true
  case i8x16_popcnt
  case i32x4_trunc_sat_f32x4_s
  case i32x4_trunc_sat_f32x4_u
  case i32x4_trunc_sat_f64x2_s_zero
  case i32x4_trunc_sat_f64x2_u_zero
  case f32x4_convert_i32x4_s
  case f32x4_convert_i32x4_u
  case f64x2_convert_low_i32x4_s
  case f64x2_convert_low_i32x4_u
  case f32x4_demote_f64x2_zero
  case f64x2_promote_low_f32x4
  case i8x16_splat
  case i16x8_splat
  case i32x4_splat
  case i64x2_splat
  case i8x16_eq
  case i8x16_eq_const
  case i8x16_ne
  case i8x16_ne_const
  case i8x16_lt_s
  case i8x16_lt_s_const
  case i8x16_gt_s
  case i8x16_gt_s_const
  case i8x16_le_s
  case i8x16_le_s_const
  case i8x16_ge_s
  case i8x16_ge_s_const
  case i8x16_lt_u
  case i8x16_lt_u_const
  case i8x16_gt_u
  case i8x16_gt_u_const
  case i8x16_le_u
  case i8x16_le_u_const
  case i8x16_ge_u
  case i8x16_ge_u_const
  case i16x8_eq
  case i16x8_eq_const
  case i16x8_ne
  case i16x8_ne_const
  case i16x8_lt_s
  case i16x8_lt_s_const
  case i16x8_gt_s
  case i16x8_gt_s_const
  case i16x8_le_s
  case i16x8_le_s_const
  case i16x8_ge_s
  case i16x8_ge_s_const
  case i16x8_lt_u
  case i16x8_lt_u_const
  case i16x8_gt_u
  case i16x8_gt_u_const
  case i16x8_le_u
  case i16x8_le_u_const
  case i16x8_ge_u
  case i16x8_ge_u_const
  case i32x4_eq
  case i32x4_eq_const
  case i32x4_ne
  case i32x4_ne_const
  case i32x4_lt_s
  case i32x4_lt_s_const
  case i32x4_gt_s
  case i32x4_gt_s_const
  case i32x4_le_s
  case i32x4_le_s_const
  case i32x4_ge_s
  case i32x4_ge_s_const
  case i32x4_lt_u
  case i32x4_lt_u_const
  case i32x4_gt_u
  case i32x4_gt_u_const
  case i32x4_le_u
  case i32x4_le_u_const
  case i32x4_ge_u
  case i32x4_ge_u_const
  case i64x2_eq
  case i64x2_eq_const
  case i64x2_ne
  case i64x2_ne_const
  case i64x2_lt_s
  case i64x2_lt_s_const
  case i64x2_gt_s
  case i64x2_gt_s_const
  case i64x2_le_s
  case i64x2_le_s_const
  case i64x2_ge_s
  case i64x2_ge_s_const
  case i8x16_add
  case i8x16_add_const
  case i8x16_sub
  case i8x16_sub_const
  case i8x16_min_s
  case i8x16_min_s_const
  case i8x16_max_s
  case i8x16_max_s_const
  case i8x16_min_u
  case i8x16_min_u_const
  case i8x16_max_u
  case i8x16_max_u_const
  case i8x16_add_sat_s
  case i8x16_add_sat_s_const
  case i8x16_add_sat_u
  case i8x16_add_sat_u_const
  case i8x16_sub_sat_s
  case i8x16_sub_sat_s_const
  case i8x16_sub_sat_u
  case i8x16_sub_sat_u_const
  case i8x16_avgr_u
  case i8x16_avgr_u_const
  case i16x8_add
  case i16x8_add_const
  case i16x8_sub
  case i16x8_sub_const
  case i16x8_mul
  case i16x8_mul_const
  case i16x8_min_s
  case i16x8_min_s_const
  case i16x8_max_s
  case i16x8_max_s_const
  case i16x8_min_u
  case i16x8_min_u_const
  case i16x8_max_u
  case i16x8_max_u_const
  case i16x8_add_sat_s
  case i16x8_add_sat_s_const
  case i16x8_add_sat_u
  case i16x8_add_sat_u_const
  case i16x8_sub_sat_s
  case i16x8_sub_sat_s_const
  case i16x8_sub_sat_u
  case i16x8_sub_sat_u_const
  case i16x8_avgr_u
  case i16x8_avgr_u_const
  case i32x4_add
  case i32x4_add_const
  case i32x4_sub
  case i32x4_sub_const
  case i32x4_mul
  case i32x4_mul_const
  case i32x4_min_s
  case i32x4_min_s_const
  case i32x4_max_s
  case i32x4_max_s_const
  case i32x4_min_u
  case i32x4_min_u_const
  case i32x4_max_u
  case i32x4_max_u_const
  case i64x2_add
  case i64x2_add_const
  case i64x2_sub
  case i64x2_sub_const
  case i64x2_mul
  case i64x2_mul_const
  case i16x8_extmul_low_i8x16_s
  case i16x8_extmul_low_i8x16_s_const
  case i16x8_extmul_high_i8x16_s
  case i16x8_extmul_high_i8x16_s_const
  case i16x8_extmul_low_i8x16_u
  case i16x8_extmul_low_i8x16_u_const
  case i16x8_extmul_high_i8x16_u
  case i16x8_extmul_high_i8x16_u_const
  case i32x4_extmul_low_i16x8_s
  case i32x4_extmul_low_i16x8_s_const
  case i32x4_extmul_high_i16x8_s
  case i32x4_extmul_high_i16x8_s_const
  case i32x4_extmul_low_i16x8_u
  case i32x4_extmul_low_i16x8_u_const
  case i32x4_extmul_high_i16x8_u
  case i32x4_extmul_high_i16x8_u_const
  case i64x2_extmul_low_i32x4_s
  case i64x2_extmul_low_i32x4_s_const
  case i64x2_extmul_high_i32x4_s
  case i64x2_extmul_high_i32x4_s_const
  case i64x2_extmul_low_i32x4_u
  case i64x2_extmul_low_i32x4_u_const
  case i64x2_extmul_high_i32x4_u
  case i64x2_extmul_high_i32x4_u_const
  case f32x4_eq
  case f32x4_eq_const
  case f32x4_ne
  case f32x4_ne_const
  case f32x4_lt
  case f32x4_lt_const
  case f32x4_gt
  case f32x4_gt_const
  case f32x4_le
  case f32x4_le_const
  case f32x4_ge
  case f32x4_ge_const
  case f32x4_add
  case f32x4_add_const
  case f32x4_sub
  case f32x4_sub_const
  case f32x4_mul
  case f32x4_mul_const
  case f32x4_div
  case f32x4_div_const
  case f32x4_min
  case f32x4_min_const
  case f32x4_max
  case f32x4_max_const
  case f32x4_pmin
  case f32x4_pmin_const
  case f32x4_pmax
  case f32x4_pmax_const
  case f64x2_eq
  case f64x2_eq_const
  case f64x2_ne
  case f64x2_ne_const
  case f64x2_lt
  case f64x2_lt_const
  case f64x2_gt
  case f64x2_gt_const
  case f64x2_le
  case f64x2_le_const
  case f64x2_ge
  case f64x2_ge_const
  case f64x2_add
  case f64x2_add_const
  case f64x2_sub
  case f64x2_sub_const
  case f64x2_mul
  case f64x2_mul_const
  case f64x2_div
  case f64x2_div_const
  case f64x2_min
  case f64x2_min_const
  case f64x2_max
  case f64x2_max_const
  case f64x2_pmin
  case f64x2_pmin_const
  case f64x2_pmax
  case f64x2_pmax_const
  case v128_and
  case v128_and_const
  case v128_andnot
  case v128_andnot_const
  case v128_or
  case v128_or_const
  case v128_xor
  case v128_xor_const
  case i8x16_narrow_i16x8_s
  case i8x16_narrow_i16x8_s_const
  case i8x16_narrow_i16x8_u
  case i8x16_narrow_i16x8_u_const
  case i16x8_narrow_i32x4_s
  case i16x8_narrow_i32x4_s_const
  case i16x8_narrow_i32x4_u
  case i16x8_narrow_i32x4_u_const
  case i16x8_q15mulr_sat_s
  case i16x8_q15mulr_sat_s_const
  case i32x4_dot_i16x8_s
  case i32x4_dot_i16x8_s_const
  case i16x8_relaxed_dot_i8x16_i7x16_s
  case i16x8_relaxed_dot_i8x16_i7x16_s_const
  case f32x4_relaxed_madd
  case f32x4_relaxed_nmadd
  case f64x2_relaxed_madd
  case f64x2_relaxed_nmadd
  case v128_bitselect
  case i32x4_relaxed_dot_i8x16_i7x16_add_s
  case i8x16_shl
  case i8x16_shl_imm
  case i8x16_shr_s
  case i8x16_shr_s_imm
  case i8x16_shr_u
  case i8x16_shr_u_imm
  case i16x8_shl
  case i16x8_shl_imm
  case i16x8_shr_s
  case i16x8_shr_s_imm
  case i16x8_shr_u
  case i16x8_shr_u_imm
  case i32x4_shl
  case i32x4_shl_imm
  case i32x4_shr_s
  case i32x4_shr_s_imm
  case i32x4_shr_u
  case i32x4_shr_u_imm
  case i64x2_shl
  case i64x2_shl_imm
  case i64x2_shr_s
  case i64x2_shr_s_imm
  case i64x2_shr_u
  case i64x2_shr_u_imm
  case i8x16_extract_lane_s
  case i8x16_extract_lane_u
  case i16x8_extract_lane_s
  case i16x8_extract_lane_u
  case i32x4_extract_lane
  case i64x2_extract_lane
  case v128_load
  case v128_load_left
  case v128_load_at
  case v128_load_left_at
  case v128_load_far
  case v128_load32_zero
  case v128_load32_zero_left
  case v128_load32_zero_at
  case v128_load32_zero_left_at
  case v128_load32_zero_far
  case v128_load64_zero
  case v128_load64_zero_left
  case v128_load64_zero_at
  case v128_load64_zero_left_at
  case v128_load64_zero_far
  case v128_load8_splat
  case v128_load8_splat_left
  case v128_load8_splat_at
  case v128_load8_splat_left_at
  case v128_load8_splat_far
  case v128_load16_splat
  case v128_load16_splat_left
  case v128_load16_splat_at
  case v128_load16_splat_left_at
  case v128_load16_splat_far
  case v128_load32_splat
  case v128_load32_splat_left
  case v128_load32_splat_at
  case v128_load32_splat_left_at
  case v128_load32_splat_far
  case v128_load64_splat
  case v128_load64_splat_left
  case v128_load64_splat_at
  case v128_load64_splat_left_at
  case v128_load64_splat_far
  case v128_load8x8_s
  case v128_load8x8_s_left
  case v128_load8x8_s_at
  case v128_load8x8_s_left_at
  case v128_load8x8_s_far
  case v128_load8x8_u
  case v128_load8x8_u_left
  case v128_load8x8_u_at
  case v128_load8x8_u_left_at
  case v128_load8x8_u_far
  case v128_load16x4_s
  case v128_load16x4_s_left
  case v128_load16x4_s_at
  case v128_load16x4_s_left_at
  case v128_load16x4_s_far
  case v128_load16x4_u
  case v128_load16x4_u_left
  case v128_load16x4_u_at
  case v128_load16x4_u_left_at
  case v128_load16x4_u_far
  case v128_load32x2_s
  case v128_load32x2_s_left
  case v128_load32x2_s_at
  case v128_load32x2_s_left_at
  case v128_load32x2_s_far
  case v128_load32x2_u
  case v128_load32x2_u_left
  case v128_load32x2_u_at
  case v128_load32x2_u_left_at
  case v128_load32x2_u_far
  case v128_store
  case v128_store_left
  case v128_store_at
  case v128_store_left_at
  case v128_store_far
  case i8x16_replace_lane
  case v128_load8_lane
  case v128_load8_lane_left
  case v128_load8_lane_at
  case v128_load8_lane_left_at
  case v128_load8_lane_far
  case v128_store8_lane
  case v128_store8_lane_left
  case v128_store8_lane_at
  case v128_store8_lane_left_at
  case v128_store8_lane_far
  case i16x8_replace_lane
  case v128_load16_lane
  case v128_load16_lane_left
  case v128_load16_lane_at
  case v128_load16_lane_left_at
  case v128_load16_lane_far
  case v128_store16_lane
  case v128_store16_lane_left
  case v128_store16_lane_at
  case v128_store16_lane_left_at
  case v128_store16_lane_far
  case i32x4_replace_lane
  case v128_load32_lane
  case v128_load32_lane_left
  case v128_load32_lane_at
  case v128_load32_lane_left_at
  case v128_load32_lane_far
  case v128_store32_lane
  case v128_store32_lane_left
  case v128_store32_lane_at
  case v128_store32_lane_left_at
  case v128_store32_lane_far
  case i64x2_replace_lane
  case v128_load64_lane
  case v128_load64_lane_left
  case v128_load64_lane_at
  case v128_load64_lane_left_at
  case v128_load64_lane_far
  case v128_store64_lane
  case v128_store64_lane_left
  case v128_store64_lane_at
  case v128_store64_lane_left_at
  case v128_store64_lane_far
  case return_vector
  case const_128
  case i8x16_swizzle
  case shuffle_64
  case shuffle_32
  case shuffle_16
  case shuffle_8
  case shuffle_within_32
  case shuffle_run
  case zip_low
  case zip_high
  case zip_low_16
  case zip_high_16
  case zip_low_32
  case zip_high_32
  case bytes_even
  case bytes_odd
  case v128_or_i16x8_shl
  case v128_xor_i16x8_shl
  case v128_or_i16x8_shr_u
  case v128_xor_i16x8_shr_u
  case v128_or_i32x4_shl
  case v128_xor_i32x4_shl
  case v128_or_i32x4_shr_u
  case v128_xor_i32x4_shr_u
  case v128_or_i64x2_shl
  case v128_xor_i64x2_shl
  case v128_or_i64x2_shr_u
  case v128_xor_i64x2_shr_u
  case f32x4_sub_product
  case f32x4_sub_of_product
  case f64x2_sub_product
  case f64x2_sub_of_product
}

extension InternalOpcode {
  /// The handlers, in the order of the cases.
  static func allHandlers() -> [Handler] {
    [
      swiftlet_op_i32_add,
      swiftlet_op_i32_add_keep,
      swiftlet_op_i32_add_left,
      swiftlet_op_i32_add_left_keep,
      swiftlet_op_i32_add_imm,
      swiftlet_op_i32_add_imm_keep,
      swiftlet_op_i32_add_left_imm,
      swiftlet_op_i32_add_left_imm_keep,
      swiftlet_op_i32_sub,
      swiftlet_op_i32_sub_keep,
      swiftlet_op_i32_sub_left,
      swiftlet_op_i32_sub_left_keep,
      swiftlet_op_i32_sub_right,
      swiftlet_op_i32_sub_right_keep,
      swiftlet_op_i32_sub_imm,
      swiftlet_op_i32_sub_imm_keep,
      swiftlet_op_i32_sub_left_imm,
      swiftlet_op_i32_sub_left_imm_keep,
      swiftlet_op_i32_sub_from_const,
      swiftlet_op_i32_sub_from_const_keep,
      swiftlet_op_i32_sub_right_from_const,
      swiftlet_op_i32_sub_right_from_const_keep,
      swiftlet_op_i32_mul,
      swiftlet_op_i32_mul_keep,
      swiftlet_op_i32_mul_left,
      swiftlet_op_i32_mul_left_keep,
      swiftlet_op_i32_mul_imm,
      swiftlet_op_i32_mul_imm_keep,
      swiftlet_op_i32_mul_left_imm,
      swiftlet_op_i32_mul_left_imm_keep,
      swiftlet_op_i32_and,
      swiftlet_op_i32_and_keep,
      swiftlet_op_i32_and_left,
      swiftlet_op_i32_and_left_keep,
      swiftlet_op_i32_and_imm,
      swiftlet_op_i32_and_imm_keep,
      swiftlet_op_i32_and_left_imm,
      swiftlet_op_i32_and_left_imm_keep,
      swiftlet_op_i32_or,
      swiftlet_op_i32_or_keep,
      swiftlet_op_i32_or_left,
      swiftlet_op_i32_or_left_keep,
      swiftlet_op_i32_or_imm,
      swiftlet_op_i32_or_imm_keep,
      swiftlet_op_i32_or_left_imm,
      swiftlet_op_i32_or_left_imm_keep,
      swiftlet_op_i32_xor,
      swiftlet_op_i32_xor_keep,
      swiftlet_op_i32_xor_left,
      swiftlet_op_i32_xor_left_keep,
      swiftlet_op_i32_xor_imm,
      swiftlet_op_i32_xor_imm_keep,
      swiftlet_op_i32_xor_left_imm,
      swiftlet_op_i32_xor_left_imm_keep,
      swiftlet_op_i32_shl,
      swiftlet_op_i32_shl_keep,
      swiftlet_op_i32_shl_left,
      swiftlet_op_i32_shl_left_keep,
      swiftlet_op_i32_shl_right,
      swiftlet_op_i32_shl_right_keep,
      swiftlet_op_i32_shl_imm,
      swiftlet_op_i32_shl_imm_keep,
      swiftlet_op_i32_shl_left_imm,
      swiftlet_op_i32_shl_left_imm_keep,
      swiftlet_op_i32_shl_from_const,
      swiftlet_op_i32_shl_from_const_keep,
      swiftlet_op_i32_shl_right_from_const,
      swiftlet_op_i32_shl_right_from_const_keep,
      swiftlet_op_i32_shr_s,
      swiftlet_op_i32_shr_s_keep,
      swiftlet_op_i32_shr_s_left,
      swiftlet_op_i32_shr_s_left_keep,
      swiftlet_op_i32_shr_s_right,
      swiftlet_op_i32_shr_s_right_keep,
      swiftlet_op_i32_shr_s_imm,
      swiftlet_op_i32_shr_s_imm_keep,
      swiftlet_op_i32_shr_s_left_imm,
      swiftlet_op_i32_shr_s_left_imm_keep,
      swiftlet_op_i32_shr_u,
      swiftlet_op_i32_shr_u_keep,
      swiftlet_op_i32_shr_u_left,
      swiftlet_op_i32_shr_u_left_keep,
      swiftlet_op_i32_shr_u_right,
      swiftlet_op_i32_shr_u_right_keep,
      swiftlet_op_i32_shr_u_imm,
      swiftlet_op_i32_shr_u_imm_keep,
      swiftlet_op_i32_shr_u_left_imm,
      swiftlet_op_i32_shr_u_left_imm_keep,
      swiftlet_op_i32_shr_u_from_const,
      swiftlet_op_i32_shr_u_from_const_keep,
      swiftlet_op_i32_shr_u_right_from_const,
      swiftlet_op_i32_shr_u_right_from_const_keep,
      swiftlet_op_i32_rotl,
      swiftlet_op_i32_rotl_keep,
      swiftlet_op_i32_rotl_left,
      swiftlet_op_i32_rotl_left_keep,
      swiftlet_op_i32_rotl_right,
      swiftlet_op_i32_rotl_right_keep,
      swiftlet_op_i32_rotl_imm,
      swiftlet_op_i32_rotl_imm_keep,
      swiftlet_op_i32_rotl_left_imm,
      swiftlet_op_i32_rotl_left_imm_keep,
      swiftlet_op_i32_rotr,
      swiftlet_op_i32_rotr_keep,
      swiftlet_op_i32_rotr_left,
      swiftlet_op_i32_rotr_left_keep,
      swiftlet_op_i32_rotr_right,
      swiftlet_op_i32_rotr_right_keep,
      swiftlet_op_i32_rotr_imm,
      swiftlet_op_i32_rotr_imm_keep,
      swiftlet_op_i32_rotr_left_imm,
      swiftlet_op_i32_rotr_left_imm_keep,
      swiftlet_op_i64_add,
      swiftlet_op_i64_add_keep,
      swiftlet_op_i64_add_left,
      swiftlet_op_i64_add_left_keep,
      swiftlet_op_i64_add_imm,
      swiftlet_op_i64_add_imm_keep,
      swiftlet_op_i64_add_const,
      swiftlet_op_i64_add_const_keep,
      swiftlet_op_i64_add_left_imm,
      swiftlet_op_i64_add_left_imm_keep,
      swiftlet_op_i64_add_left_const,
      swiftlet_op_i64_add_left_const_keep,
      swiftlet_op_i64_sub,
      swiftlet_op_i64_sub_keep,
      swiftlet_op_i64_sub_left,
      swiftlet_op_i64_sub_left_keep,
      swiftlet_op_i64_sub_right,
      swiftlet_op_i64_sub_right_keep,
      swiftlet_op_i64_sub_imm,
      swiftlet_op_i64_sub_imm_keep,
      swiftlet_op_i64_sub_const,
      swiftlet_op_i64_sub_const_keep,
      swiftlet_op_i64_sub_left_imm,
      swiftlet_op_i64_sub_left_imm_keep,
      swiftlet_op_i64_sub_left_const,
      swiftlet_op_i64_sub_left_const_keep,
      swiftlet_op_i64_sub_from_const,
      swiftlet_op_i64_sub_from_const_keep,
      swiftlet_op_i64_sub_right_from_const,
      swiftlet_op_i64_sub_right_from_const_keep,
      swiftlet_op_i64_mul,
      swiftlet_op_i64_mul_keep,
      swiftlet_op_i64_mul_left,
      swiftlet_op_i64_mul_left_keep,
      swiftlet_op_i64_mul_imm,
      swiftlet_op_i64_mul_imm_keep,
      swiftlet_op_i64_mul_const,
      swiftlet_op_i64_mul_const_keep,
      swiftlet_op_i64_mul_left_imm,
      swiftlet_op_i64_mul_left_imm_keep,
      swiftlet_op_i64_mul_left_const,
      swiftlet_op_i64_mul_left_const_keep,
      swiftlet_op_i64_and,
      swiftlet_op_i64_and_keep,
      swiftlet_op_i64_and_left,
      swiftlet_op_i64_and_left_keep,
      swiftlet_op_i64_and_imm,
      swiftlet_op_i64_and_imm_keep,
      swiftlet_op_i64_and_const,
      swiftlet_op_i64_and_const_keep,
      swiftlet_op_i64_and_left_imm,
      swiftlet_op_i64_and_left_imm_keep,
      swiftlet_op_i64_and_left_const,
      swiftlet_op_i64_and_left_const_keep,
      swiftlet_op_i64_or,
      swiftlet_op_i64_or_keep,
      swiftlet_op_i64_or_left,
      swiftlet_op_i64_or_left_keep,
      swiftlet_op_i64_or_imm,
      swiftlet_op_i64_or_imm_keep,
      swiftlet_op_i64_or_const,
      swiftlet_op_i64_or_const_keep,
      swiftlet_op_i64_or_left_imm,
      swiftlet_op_i64_or_left_imm_keep,
      swiftlet_op_i64_or_left_const,
      swiftlet_op_i64_or_left_const_keep,
      swiftlet_op_i64_xor,
      swiftlet_op_i64_xor_keep,
      swiftlet_op_i64_xor_left,
      swiftlet_op_i64_xor_left_keep,
      swiftlet_op_i64_xor_imm,
      swiftlet_op_i64_xor_imm_keep,
      swiftlet_op_i64_xor_const,
      swiftlet_op_i64_xor_const_keep,
      swiftlet_op_i64_xor_left_imm,
      swiftlet_op_i64_xor_left_imm_keep,
      swiftlet_op_i64_xor_left_const,
      swiftlet_op_i64_xor_left_const_keep,
      swiftlet_op_i64_shl,
      swiftlet_op_i64_shl_keep,
      swiftlet_op_i64_shl_left,
      swiftlet_op_i64_shl_left_keep,
      swiftlet_op_i64_shl_right,
      swiftlet_op_i64_shl_right_keep,
      swiftlet_op_i64_shl_imm,
      swiftlet_op_i64_shl_imm_keep,
      swiftlet_op_i64_shl_const,
      swiftlet_op_i64_shl_const_keep,
      swiftlet_op_i64_shl_left_imm,
      swiftlet_op_i64_shl_left_imm_keep,
      swiftlet_op_i64_shl_left_const,
      swiftlet_op_i64_shl_left_const_keep,
      swiftlet_op_i64_shl_from_const,
      swiftlet_op_i64_shl_from_const_keep,
      swiftlet_op_i64_shl_right_from_const,
      swiftlet_op_i64_shl_right_from_const_keep,
      swiftlet_op_i64_shr_s,
      swiftlet_op_i64_shr_s_keep,
      swiftlet_op_i64_shr_s_left,
      swiftlet_op_i64_shr_s_left_keep,
      swiftlet_op_i64_shr_s_right,
      swiftlet_op_i64_shr_s_right_keep,
      swiftlet_op_i64_shr_s_imm,
      swiftlet_op_i64_shr_s_imm_keep,
      swiftlet_op_i64_shr_s_const,
      swiftlet_op_i64_shr_s_const_keep,
      swiftlet_op_i64_shr_s_left_imm,
      swiftlet_op_i64_shr_s_left_imm_keep,
      swiftlet_op_i64_shr_s_left_const,
      swiftlet_op_i64_shr_s_left_const_keep,
      swiftlet_op_i64_shr_u,
      swiftlet_op_i64_shr_u_keep,
      swiftlet_op_i64_shr_u_left,
      swiftlet_op_i64_shr_u_left_keep,
      swiftlet_op_i64_shr_u_right,
      swiftlet_op_i64_shr_u_right_keep,
      swiftlet_op_i64_shr_u_imm,
      swiftlet_op_i64_shr_u_imm_keep,
      swiftlet_op_i64_shr_u_const,
      swiftlet_op_i64_shr_u_const_keep,
      swiftlet_op_i64_shr_u_left_imm,
      swiftlet_op_i64_shr_u_left_imm_keep,
      swiftlet_op_i64_shr_u_left_const,
      swiftlet_op_i64_shr_u_left_const_keep,
      swiftlet_op_i64_shr_u_from_const,
      swiftlet_op_i64_shr_u_from_const_keep,
      swiftlet_op_i64_shr_u_right_from_const,
      swiftlet_op_i64_shr_u_right_from_const_keep,
      swiftlet_op_i64_rotl,
      swiftlet_op_i64_rotl_keep,
      swiftlet_op_i64_rotl_left,
      swiftlet_op_i64_rotl_left_keep,
      swiftlet_op_i64_rotl_right,
      swiftlet_op_i64_rotl_right_keep,
      swiftlet_op_i64_rotl_imm,
      swiftlet_op_i64_rotl_imm_keep,
      swiftlet_op_i64_rotl_const,
      swiftlet_op_i64_rotl_const_keep,
      swiftlet_op_i64_rotl_left_imm,
      swiftlet_op_i64_rotl_left_imm_keep,
      swiftlet_op_i64_rotl_left_const,
      swiftlet_op_i64_rotl_left_const_keep,
      swiftlet_op_i64_rotr,
      swiftlet_op_i64_rotr_keep,
      swiftlet_op_i64_rotr_left,
      swiftlet_op_i64_rotr_left_keep,
      swiftlet_op_i64_rotr_right,
      swiftlet_op_i64_rotr_right_keep,
      swiftlet_op_i64_rotr_imm,
      swiftlet_op_i64_rotr_imm_keep,
      swiftlet_op_i64_rotr_const,
      swiftlet_op_i64_rotr_const_keep,
      swiftlet_op_i64_rotr_left_imm,
      swiftlet_op_i64_rotr_left_imm_keep,
      swiftlet_op_i64_rotr_left_const,
      swiftlet_op_i64_rotr_left_const_keep,
      swiftlet_op_f32_add,
      swiftlet_op_f32_add_keep,
      swiftlet_op_f32_add_left,
      swiftlet_op_f32_add_left_keep,
      swiftlet_op_f32_add_right,
      swiftlet_op_f32_add_right_keep,
      swiftlet_op_f32_add_const,
      swiftlet_op_f32_add_const_keep,
      swiftlet_op_f32_add_left_const,
      swiftlet_op_f32_add_left_const_keep,
      swiftlet_op_f32_add_from_const,
      swiftlet_op_f32_add_from_const_keep,
      swiftlet_op_f32_sub,
      swiftlet_op_f32_sub_keep,
      swiftlet_op_f32_sub_left,
      swiftlet_op_f32_sub_left_keep,
      swiftlet_op_f32_sub_right,
      swiftlet_op_f32_sub_right_keep,
      swiftlet_op_f32_sub_const,
      swiftlet_op_f32_sub_const_keep,
      swiftlet_op_f32_sub_left_const,
      swiftlet_op_f32_sub_left_const_keep,
      swiftlet_op_f32_sub_from_const,
      swiftlet_op_f32_sub_from_const_keep,
      swiftlet_op_f32_sub_right_from_const,
      swiftlet_op_f32_sub_right_from_const_keep,
      swiftlet_op_f32_mul,
      swiftlet_op_f32_mul_keep,
      swiftlet_op_f32_mul_left,
      swiftlet_op_f32_mul_left_keep,
      swiftlet_op_f32_mul_right,
      swiftlet_op_f32_mul_right_keep,
      swiftlet_op_f32_mul_const,
      swiftlet_op_f32_mul_const_keep,
      swiftlet_op_f32_mul_left_const,
      swiftlet_op_f32_mul_left_const_keep,
      swiftlet_op_f32_mul_from_const,
      swiftlet_op_f32_mul_from_const_keep,
      swiftlet_op_f32_div,
      swiftlet_op_f32_div_keep,
      swiftlet_op_f32_div_left,
      swiftlet_op_f32_div_left_keep,
      swiftlet_op_f32_div_right,
      swiftlet_op_f32_div_right_keep,
      swiftlet_op_f32_div_const,
      swiftlet_op_f32_div_const_keep,
      swiftlet_op_f32_div_left_const,
      swiftlet_op_f32_div_left_const_keep,
      swiftlet_op_f32_div_from_const,
      swiftlet_op_f32_div_from_const_keep,
      swiftlet_op_f32_div_right_from_const,
      swiftlet_op_f32_div_right_from_const_keep,
      swiftlet_op_f32_min,
      swiftlet_op_f32_min_keep,
      swiftlet_op_f32_min_left,
      swiftlet_op_f32_min_left_keep,
      swiftlet_op_f32_min_right,
      swiftlet_op_f32_min_right_keep,
      swiftlet_op_f32_min_const,
      swiftlet_op_f32_min_const_keep,
      swiftlet_op_f32_min_left_const,
      swiftlet_op_f32_min_left_const_keep,
      swiftlet_op_f32_max,
      swiftlet_op_f32_max_keep,
      swiftlet_op_f32_max_left,
      swiftlet_op_f32_max_left_keep,
      swiftlet_op_f32_max_right,
      swiftlet_op_f32_max_right_keep,
      swiftlet_op_f32_max_const,
      swiftlet_op_f32_max_const_keep,
      swiftlet_op_f32_max_left_const,
      swiftlet_op_f32_max_left_const_keep,
      swiftlet_op_f32_copysign,
      swiftlet_op_f32_copysign_keep,
      swiftlet_op_f32_copysign_left,
      swiftlet_op_f32_copysign_left_keep,
      swiftlet_op_f32_copysign_right,
      swiftlet_op_f32_copysign_right_keep,
      swiftlet_op_f32_copysign_const,
      swiftlet_op_f32_copysign_const_keep,
      swiftlet_op_f32_copysign_left_const,
      swiftlet_op_f32_copysign_left_const_keep,
      swiftlet_op_f64_add,
      swiftlet_op_f64_add_keep,
      swiftlet_op_f64_add_left,
      swiftlet_op_f64_add_left_keep,
      swiftlet_op_f64_add_right,
      swiftlet_op_f64_add_right_keep,
      swiftlet_op_f64_add_const,
      swiftlet_op_f64_add_const_keep,
      swiftlet_op_f64_add_left_const,
      swiftlet_op_f64_add_left_const_keep,
      swiftlet_op_f64_add_from_const,
      swiftlet_op_f64_add_from_const_keep,
      swiftlet_op_f64_sub,
      swiftlet_op_f64_sub_keep,
      swiftlet_op_f64_sub_left,
      swiftlet_op_f64_sub_left_keep,
      swiftlet_op_f64_sub_right,
      swiftlet_op_f64_sub_right_keep,
      swiftlet_op_f64_sub_const,
      swiftlet_op_f64_sub_const_keep,
      swiftlet_op_f64_sub_left_const,
      swiftlet_op_f64_sub_left_const_keep,
      swiftlet_op_f64_sub_from_const,
      swiftlet_op_f64_sub_from_const_keep,
      swiftlet_op_f64_sub_right_from_const,
      swiftlet_op_f64_sub_right_from_const_keep,
      swiftlet_op_f64_mul,
      swiftlet_op_f64_mul_keep,
      swiftlet_op_f64_mul_left,
      swiftlet_op_f64_mul_left_keep,
      swiftlet_op_f64_mul_right,
      swiftlet_op_f64_mul_right_keep,
      swiftlet_op_f64_mul_const,
      swiftlet_op_f64_mul_const_keep,
      swiftlet_op_f64_mul_left_const,
      swiftlet_op_f64_mul_left_const_keep,
      swiftlet_op_f64_mul_from_const,
      swiftlet_op_f64_mul_from_const_keep,
      swiftlet_op_f64_div,
      swiftlet_op_f64_div_keep,
      swiftlet_op_f64_div_left,
      swiftlet_op_f64_div_left_keep,
      swiftlet_op_f64_div_right,
      swiftlet_op_f64_div_right_keep,
      swiftlet_op_f64_div_const,
      swiftlet_op_f64_div_const_keep,
      swiftlet_op_f64_div_left_const,
      swiftlet_op_f64_div_left_const_keep,
      swiftlet_op_f64_div_from_const,
      swiftlet_op_f64_div_from_const_keep,
      swiftlet_op_f64_div_right_from_const,
      swiftlet_op_f64_div_right_from_const_keep,
      swiftlet_op_f64_min,
      swiftlet_op_f64_min_keep,
      swiftlet_op_f64_min_left,
      swiftlet_op_f64_min_left_keep,
      swiftlet_op_f64_min_right,
      swiftlet_op_f64_min_right_keep,
      swiftlet_op_f64_min_const,
      swiftlet_op_f64_min_const_keep,
      swiftlet_op_f64_min_left_const,
      swiftlet_op_f64_min_left_const_keep,
      swiftlet_op_f64_max,
      swiftlet_op_f64_max_keep,
      swiftlet_op_f64_max_left,
      swiftlet_op_f64_max_left_keep,
      swiftlet_op_f64_max_right,
      swiftlet_op_f64_max_right_keep,
      swiftlet_op_f64_max_const,
      swiftlet_op_f64_max_const_keep,
      swiftlet_op_f64_max_left_const,
      swiftlet_op_f64_max_left_const_keep,
      swiftlet_op_f64_copysign,
      swiftlet_op_f64_copysign_keep,
      swiftlet_op_f64_copysign_left,
      swiftlet_op_f64_copysign_left_keep,
      swiftlet_op_f64_copysign_right,
      swiftlet_op_f64_copysign_right_keep,
      swiftlet_op_f64_copysign_const,
      swiftlet_op_f64_copysign_const_keep,
      swiftlet_op_f64_copysign_left_const,
      swiftlet_op_f64_copysign_left_const_keep,
      swiftlet_op_i32_div_s,
      swiftlet_op_i32_div_s_keep,
      swiftlet_op_i32_div_s_imm,
      swiftlet_op_i32_div_s_imm_keep,
      swiftlet_op_i32_div_s_left,
      swiftlet_op_i32_div_s_left_keep,
      swiftlet_op_i32_div_s_left_imm,
      swiftlet_op_i32_div_s_left_imm_keep,
      swiftlet_op_i32_div_u,
      swiftlet_op_i32_div_u_keep,
      swiftlet_op_i32_div_u_imm,
      swiftlet_op_i32_div_u_imm_keep,
      swiftlet_op_i32_div_u_left,
      swiftlet_op_i32_div_u_left_keep,
      swiftlet_op_i32_div_u_left_imm,
      swiftlet_op_i32_div_u_left_imm_keep,
      swiftlet_op_i32_rem_s,
      swiftlet_op_i32_rem_s_keep,
      swiftlet_op_i32_rem_s_imm,
      swiftlet_op_i32_rem_s_imm_keep,
      swiftlet_op_i32_rem_s_left,
      swiftlet_op_i32_rem_s_left_keep,
      swiftlet_op_i32_rem_s_left_imm,
      swiftlet_op_i32_rem_s_left_imm_keep,
      swiftlet_op_i32_rem_u,
      swiftlet_op_i32_rem_u_keep,
      swiftlet_op_i32_rem_u_imm,
      swiftlet_op_i32_rem_u_imm_keep,
      swiftlet_op_i32_rem_u_left,
      swiftlet_op_i32_rem_u_left_keep,
      swiftlet_op_i32_rem_u_left_imm,
      swiftlet_op_i32_rem_u_left_imm_keep,
      swiftlet_op_i64_div_s,
      swiftlet_op_i64_div_s_keep,
      swiftlet_op_i64_div_s_imm,
      swiftlet_op_i64_div_s_imm_keep,
      swiftlet_op_i64_div_s_left,
      swiftlet_op_i64_div_s_left_keep,
      swiftlet_op_i64_div_s_left_imm,
      swiftlet_op_i64_div_s_left_imm_keep,
      swiftlet_op_i64_div_u,
      swiftlet_op_i64_div_u_keep,
      swiftlet_op_i64_div_u_imm,
      swiftlet_op_i64_div_u_imm_keep,
      swiftlet_op_i64_div_u_left,
      swiftlet_op_i64_div_u_left_keep,
      swiftlet_op_i64_div_u_left_imm,
      swiftlet_op_i64_div_u_left_imm_keep,
      swiftlet_op_i64_rem_s,
      swiftlet_op_i64_rem_s_keep,
      swiftlet_op_i64_rem_s_imm,
      swiftlet_op_i64_rem_s_imm_keep,
      swiftlet_op_i64_rem_s_left,
      swiftlet_op_i64_rem_s_left_keep,
      swiftlet_op_i64_rem_s_left_imm,
      swiftlet_op_i64_rem_s_left_imm_keep,
      swiftlet_op_i64_rem_u,
      swiftlet_op_i64_rem_u_keep,
      swiftlet_op_i64_rem_u_imm,
      swiftlet_op_i64_rem_u_imm_keep,
      swiftlet_op_i64_rem_u_left,
      swiftlet_op_i64_rem_u_left_keep,
      swiftlet_op_i64_rem_u_left_imm,
      swiftlet_op_i64_rem_u_left_imm_keep,
      swiftlet_op_i32_eq,
      swiftlet_op_i32_eq_keep,
      swiftlet_op_i32_eq_select,
      swiftlet_op_i32_eq_br,
      swiftlet_op_i32_eq_br_metered,
      swiftlet_op_i32_eq_imm,
      swiftlet_op_i32_eq_imm_keep,
      swiftlet_op_i32_eq_imm_br,
      swiftlet_op_i32_eq_imm_br_metered,
      swiftlet_op_i32_eq_imm_select,
      swiftlet_op_i32_eq_step_br,
      swiftlet_op_i32_eq_step_br_metered,
      swiftlet_op_i32_eq_step_imm_br,
      swiftlet_op_i32_eq_step_imm_br_metered,
      swiftlet_op_i32_eq_left,
      swiftlet_op_i32_eq_left_keep,
      swiftlet_op_i32_eq_left_select,
      swiftlet_op_i32_eq_left_br,
      swiftlet_op_i32_eq_left_br_metered,
      swiftlet_op_i32_eq_left_imm,
      swiftlet_op_i32_eq_left_imm_keep,
      swiftlet_op_i32_eq_left_imm_br,
      swiftlet_op_i32_eq_left_imm_br_metered,
      swiftlet_op_i32_eq_left_imm_select,
      swiftlet_op_i32_ne,
      swiftlet_op_i32_ne_keep,
      swiftlet_op_i32_ne_select,
      swiftlet_op_i32_ne_br,
      swiftlet_op_i32_ne_br_metered,
      swiftlet_op_i32_ne_imm,
      swiftlet_op_i32_ne_imm_keep,
      swiftlet_op_i32_ne_imm_br,
      swiftlet_op_i32_ne_imm_br_metered,
      swiftlet_op_i32_ne_imm_select,
      swiftlet_op_i32_ne_step_br,
      swiftlet_op_i32_ne_step_br_metered,
      swiftlet_op_i32_ne_step_imm_br,
      swiftlet_op_i32_ne_step_imm_br_metered,
      swiftlet_op_i32_ne_left,
      swiftlet_op_i32_ne_left_keep,
      swiftlet_op_i32_ne_left_select,
      swiftlet_op_i32_ne_left_br,
      swiftlet_op_i32_ne_left_br_metered,
      swiftlet_op_i32_ne_left_imm,
      swiftlet_op_i32_ne_left_imm_keep,
      swiftlet_op_i32_ne_left_imm_br,
      swiftlet_op_i32_ne_left_imm_br_metered,
      swiftlet_op_i32_ne_left_imm_select,
      swiftlet_op_i32_lt_s,
      swiftlet_op_i32_lt_s_keep,
      swiftlet_op_i32_lt_s_select,
      swiftlet_op_i32_lt_s_br,
      swiftlet_op_i32_lt_s_br_metered,
      swiftlet_op_i32_lt_s_imm,
      swiftlet_op_i32_lt_s_imm_keep,
      swiftlet_op_i32_lt_s_imm_br,
      swiftlet_op_i32_lt_s_imm_br_metered,
      swiftlet_op_i32_lt_s_imm_select,
      swiftlet_op_i32_lt_s_step_br,
      swiftlet_op_i32_lt_s_step_br_metered,
      swiftlet_op_i32_lt_s_step_imm_br,
      swiftlet_op_i32_lt_s_step_imm_br_metered,
      swiftlet_op_i32_lt_s_left,
      swiftlet_op_i32_lt_s_left_keep,
      swiftlet_op_i32_lt_s_left_select,
      swiftlet_op_i32_lt_s_left_br,
      swiftlet_op_i32_lt_s_left_br_metered,
      swiftlet_op_i32_lt_s_left_imm,
      swiftlet_op_i32_lt_s_left_imm_keep,
      swiftlet_op_i32_lt_s_left_imm_br,
      swiftlet_op_i32_lt_s_left_imm_br_metered,
      swiftlet_op_i32_lt_s_left_imm_select,
      swiftlet_op_i32_lt_u,
      swiftlet_op_i32_lt_u_keep,
      swiftlet_op_i32_lt_u_select,
      swiftlet_op_i32_lt_u_br,
      swiftlet_op_i32_lt_u_br_metered,
      swiftlet_op_i32_lt_u_imm,
      swiftlet_op_i32_lt_u_imm_keep,
      swiftlet_op_i32_lt_u_imm_br,
      swiftlet_op_i32_lt_u_imm_br_metered,
      swiftlet_op_i32_lt_u_imm_select,
      swiftlet_op_i32_lt_u_step_br,
      swiftlet_op_i32_lt_u_step_br_metered,
      swiftlet_op_i32_lt_u_step_imm_br,
      swiftlet_op_i32_lt_u_step_imm_br_metered,
      swiftlet_op_i32_lt_u_left,
      swiftlet_op_i32_lt_u_left_keep,
      swiftlet_op_i32_lt_u_left_select,
      swiftlet_op_i32_lt_u_left_br,
      swiftlet_op_i32_lt_u_left_br_metered,
      swiftlet_op_i32_lt_u_left_imm,
      swiftlet_op_i32_lt_u_left_imm_keep,
      swiftlet_op_i32_lt_u_left_imm_br,
      swiftlet_op_i32_lt_u_left_imm_br_metered,
      swiftlet_op_i32_lt_u_left_imm_select,
      swiftlet_op_i32_gt_s,
      swiftlet_op_i32_gt_s_keep,
      swiftlet_op_i32_gt_s_select,
      swiftlet_op_i32_gt_s_br,
      swiftlet_op_i32_gt_s_br_metered,
      swiftlet_op_i32_gt_s_imm,
      swiftlet_op_i32_gt_s_imm_keep,
      swiftlet_op_i32_gt_s_imm_br,
      swiftlet_op_i32_gt_s_imm_br_metered,
      swiftlet_op_i32_gt_s_imm_select,
      swiftlet_op_i32_gt_s_step_br,
      swiftlet_op_i32_gt_s_step_br_metered,
      swiftlet_op_i32_gt_s_step_imm_br,
      swiftlet_op_i32_gt_s_step_imm_br_metered,
      swiftlet_op_i32_gt_s_left,
      swiftlet_op_i32_gt_s_left_keep,
      swiftlet_op_i32_gt_s_left_select,
      swiftlet_op_i32_gt_s_left_br,
      swiftlet_op_i32_gt_s_left_br_metered,
      swiftlet_op_i32_gt_s_left_imm,
      swiftlet_op_i32_gt_s_left_imm_keep,
      swiftlet_op_i32_gt_s_left_imm_br,
      swiftlet_op_i32_gt_s_left_imm_br_metered,
      swiftlet_op_i32_gt_s_left_imm_select,
      swiftlet_op_i32_gt_u,
      swiftlet_op_i32_gt_u_keep,
      swiftlet_op_i32_gt_u_select,
      swiftlet_op_i32_gt_u_br,
      swiftlet_op_i32_gt_u_br_metered,
      swiftlet_op_i32_gt_u_imm,
      swiftlet_op_i32_gt_u_imm_keep,
      swiftlet_op_i32_gt_u_imm_br,
      swiftlet_op_i32_gt_u_imm_br_metered,
      swiftlet_op_i32_gt_u_imm_select,
      swiftlet_op_i32_gt_u_step_br,
      swiftlet_op_i32_gt_u_step_br_metered,
      swiftlet_op_i32_gt_u_step_imm_br,
      swiftlet_op_i32_gt_u_step_imm_br_metered,
      swiftlet_op_i32_gt_u_left,
      swiftlet_op_i32_gt_u_left_keep,
      swiftlet_op_i32_gt_u_left_select,
      swiftlet_op_i32_gt_u_left_br,
      swiftlet_op_i32_gt_u_left_br_metered,
      swiftlet_op_i32_gt_u_left_imm,
      swiftlet_op_i32_gt_u_left_imm_keep,
      swiftlet_op_i32_gt_u_left_imm_br,
      swiftlet_op_i32_gt_u_left_imm_br_metered,
      swiftlet_op_i32_gt_u_left_imm_select,
      swiftlet_op_i32_le_s,
      swiftlet_op_i32_le_s_keep,
      swiftlet_op_i32_le_s_select,
      swiftlet_op_i32_le_s_br,
      swiftlet_op_i32_le_s_br_metered,
      swiftlet_op_i32_le_s_imm,
      swiftlet_op_i32_le_s_imm_keep,
      swiftlet_op_i32_le_s_imm_br,
      swiftlet_op_i32_le_s_imm_br_metered,
      swiftlet_op_i32_le_s_imm_select,
      swiftlet_op_i32_le_s_step_br,
      swiftlet_op_i32_le_s_step_br_metered,
      swiftlet_op_i32_le_s_step_imm_br,
      swiftlet_op_i32_le_s_step_imm_br_metered,
      swiftlet_op_i32_le_s_left,
      swiftlet_op_i32_le_s_left_keep,
      swiftlet_op_i32_le_s_left_select,
      swiftlet_op_i32_le_s_left_br,
      swiftlet_op_i32_le_s_left_br_metered,
      swiftlet_op_i32_le_s_left_imm,
      swiftlet_op_i32_le_s_left_imm_keep,
      swiftlet_op_i32_le_s_left_imm_br,
      swiftlet_op_i32_le_s_left_imm_br_metered,
      swiftlet_op_i32_le_s_left_imm_select,
      swiftlet_op_i32_le_u,
      swiftlet_op_i32_le_u_keep,
      swiftlet_op_i32_le_u_select,
      swiftlet_op_i32_le_u_br,
      swiftlet_op_i32_le_u_br_metered,
      swiftlet_op_i32_le_u_imm,
      swiftlet_op_i32_le_u_imm_keep,
      swiftlet_op_i32_le_u_imm_br,
      swiftlet_op_i32_le_u_imm_br_metered,
      swiftlet_op_i32_le_u_imm_select,
      swiftlet_op_i32_le_u_step_br,
      swiftlet_op_i32_le_u_step_br_metered,
      swiftlet_op_i32_le_u_step_imm_br,
      swiftlet_op_i32_le_u_step_imm_br_metered,
      swiftlet_op_i32_le_u_left,
      swiftlet_op_i32_le_u_left_keep,
      swiftlet_op_i32_le_u_left_select,
      swiftlet_op_i32_le_u_left_br,
      swiftlet_op_i32_le_u_left_br_metered,
      swiftlet_op_i32_le_u_left_imm,
      swiftlet_op_i32_le_u_left_imm_keep,
      swiftlet_op_i32_le_u_left_imm_br,
      swiftlet_op_i32_le_u_left_imm_br_metered,
      swiftlet_op_i32_le_u_left_imm_select,
      swiftlet_op_i32_ge_s,
      swiftlet_op_i32_ge_s_keep,
      swiftlet_op_i32_ge_s_select,
      swiftlet_op_i32_ge_s_br,
      swiftlet_op_i32_ge_s_br_metered,
      swiftlet_op_i32_ge_s_imm,
      swiftlet_op_i32_ge_s_imm_keep,
      swiftlet_op_i32_ge_s_imm_br,
      swiftlet_op_i32_ge_s_imm_br_metered,
      swiftlet_op_i32_ge_s_imm_select,
      swiftlet_op_i32_ge_s_step_br,
      swiftlet_op_i32_ge_s_step_br_metered,
      swiftlet_op_i32_ge_s_step_imm_br,
      swiftlet_op_i32_ge_s_step_imm_br_metered,
      swiftlet_op_i32_ge_s_left,
      swiftlet_op_i32_ge_s_left_keep,
      swiftlet_op_i32_ge_s_left_select,
      swiftlet_op_i32_ge_s_left_br,
      swiftlet_op_i32_ge_s_left_br_metered,
      swiftlet_op_i32_ge_s_left_imm,
      swiftlet_op_i32_ge_s_left_imm_keep,
      swiftlet_op_i32_ge_s_left_imm_br,
      swiftlet_op_i32_ge_s_left_imm_br_metered,
      swiftlet_op_i32_ge_s_left_imm_select,
      swiftlet_op_i32_ge_u,
      swiftlet_op_i32_ge_u_keep,
      swiftlet_op_i32_ge_u_select,
      swiftlet_op_i32_ge_u_br,
      swiftlet_op_i32_ge_u_br_metered,
      swiftlet_op_i32_ge_u_imm,
      swiftlet_op_i32_ge_u_imm_keep,
      swiftlet_op_i32_ge_u_imm_br,
      swiftlet_op_i32_ge_u_imm_br_metered,
      swiftlet_op_i32_ge_u_imm_select,
      swiftlet_op_i32_ge_u_step_br,
      swiftlet_op_i32_ge_u_step_br_metered,
      swiftlet_op_i32_ge_u_step_imm_br,
      swiftlet_op_i32_ge_u_step_imm_br_metered,
      swiftlet_op_i32_ge_u_left,
      swiftlet_op_i32_ge_u_left_keep,
      swiftlet_op_i32_ge_u_left_select,
      swiftlet_op_i32_ge_u_left_br,
      swiftlet_op_i32_ge_u_left_br_metered,
      swiftlet_op_i32_ge_u_left_imm,
      swiftlet_op_i32_ge_u_left_imm_keep,
      swiftlet_op_i32_ge_u_left_imm_br,
      swiftlet_op_i32_ge_u_left_imm_br_metered,
      swiftlet_op_i32_ge_u_left_imm_select,
      swiftlet_op_i64_eq,
      swiftlet_op_i64_eq_keep,
      swiftlet_op_i64_eq_select,
      swiftlet_op_i64_eq_const,
      swiftlet_op_i64_eq_const_keep,
      swiftlet_op_i64_eq_const_select,
      swiftlet_op_i64_eq_br,
      swiftlet_op_i64_eq_br_metered,
      swiftlet_op_i64_eq_const_br,
      swiftlet_op_i64_eq_const_br_metered,
      swiftlet_op_i64_eq_imm,
      swiftlet_op_i64_eq_imm_keep,
      swiftlet_op_i64_eq_imm_br,
      swiftlet_op_i64_eq_imm_br_metered,
      swiftlet_op_i64_eq_imm_select,
      swiftlet_op_i64_eq_left,
      swiftlet_op_i64_eq_left_keep,
      swiftlet_op_i64_eq_left_select,
      swiftlet_op_i64_eq_left_const,
      swiftlet_op_i64_eq_left_const_keep,
      swiftlet_op_i64_eq_left_const_select,
      swiftlet_op_i64_eq_left_br,
      swiftlet_op_i64_eq_left_br_metered,
      swiftlet_op_i64_eq_left_const_br,
      swiftlet_op_i64_eq_left_const_br_metered,
      swiftlet_op_i64_eq_left_imm,
      swiftlet_op_i64_eq_left_imm_keep,
      swiftlet_op_i64_eq_left_imm_br,
      swiftlet_op_i64_eq_left_imm_br_metered,
      swiftlet_op_i64_eq_left_imm_select,
      swiftlet_op_i64_ne,
      swiftlet_op_i64_ne_keep,
      swiftlet_op_i64_ne_select,
      swiftlet_op_i64_ne_const,
      swiftlet_op_i64_ne_const_keep,
      swiftlet_op_i64_ne_const_select,
      swiftlet_op_i64_ne_br,
      swiftlet_op_i64_ne_br_metered,
      swiftlet_op_i64_ne_const_br,
      swiftlet_op_i64_ne_const_br_metered,
      swiftlet_op_i64_ne_imm,
      swiftlet_op_i64_ne_imm_keep,
      swiftlet_op_i64_ne_imm_br,
      swiftlet_op_i64_ne_imm_br_metered,
      swiftlet_op_i64_ne_imm_select,
      swiftlet_op_i64_ne_left,
      swiftlet_op_i64_ne_left_keep,
      swiftlet_op_i64_ne_left_select,
      swiftlet_op_i64_ne_left_const,
      swiftlet_op_i64_ne_left_const_keep,
      swiftlet_op_i64_ne_left_const_select,
      swiftlet_op_i64_ne_left_br,
      swiftlet_op_i64_ne_left_br_metered,
      swiftlet_op_i64_ne_left_const_br,
      swiftlet_op_i64_ne_left_const_br_metered,
      swiftlet_op_i64_ne_left_imm,
      swiftlet_op_i64_ne_left_imm_keep,
      swiftlet_op_i64_ne_left_imm_br,
      swiftlet_op_i64_ne_left_imm_br_metered,
      swiftlet_op_i64_ne_left_imm_select,
      swiftlet_op_i64_lt_s,
      swiftlet_op_i64_lt_s_keep,
      swiftlet_op_i64_lt_s_select,
      swiftlet_op_i64_lt_s_const,
      swiftlet_op_i64_lt_s_const_keep,
      swiftlet_op_i64_lt_s_const_select,
      swiftlet_op_i64_lt_s_br,
      swiftlet_op_i64_lt_s_br_metered,
      swiftlet_op_i64_lt_s_const_br,
      swiftlet_op_i64_lt_s_const_br_metered,
      swiftlet_op_i64_lt_s_imm,
      swiftlet_op_i64_lt_s_imm_keep,
      swiftlet_op_i64_lt_s_imm_br,
      swiftlet_op_i64_lt_s_imm_br_metered,
      swiftlet_op_i64_lt_s_imm_select,
      swiftlet_op_i64_lt_s_left,
      swiftlet_op_i64_lt_s_left_keep,
      swiftlet_op_i64_lt_s_left_select,
      swiftlet_op_i64_lt_s_left_const,
      swiftlet_op_i64_lt_s_left_const_keep,
      swiftlet_op_i64_lt_s_left_const_select,
      swiftlet_op_i64_lt_s_left_br,
      swiftlet_op_i64_lt_s_left_br_metered,
      swiftlet_op_i64_lt_s_left_const_br,
      swiftlet_op_i64_lt_s_left_const_br_metered,
      swiftlet_op_i64_lt_s_left_imm,
      swiftlet_op_i64_lt_s_left_imm_keep,
      swiftlet_op_i64_lt_s_left_imm_br,
      swiftlet_op_i64_lt_s_left_imm_br_metered,
      swiftlet_op_i64_lt_s_left_imm_select,
      swiftlet_op_i64_lt_u,
      swiftlet_op_i64_lt_u_keep,
      swiftlet_op_i64_lt_u_select,
      swiftlet_op_i64_lt_u_const,
      swiftlet_op_i64_lt_u_const_keep,
      swiftlet_op_i64_lt_u_const_select,
      swiftlet_op_i64_lt_u_br,
      swiftlet_op_i64_lt_u_br_metered,
      swiftlet_op_i64_lt_u_const_br,
      swiftlet_op_i64_lt_u_const_br_metered,
      swiftlet_op_i64_lt_u_imm,
      swiftlet_op_i64_lt_u_imm_keep,
      swiftlet_op_i64_lt_u_imm_br,
      swiftlet_op_i64_lt_u_imm_br_metered,
      swiftlet_op_i64_lt_u_imm_select,
      swiftlet_op_i64_lt_u_left,
      swiftlet_op_i64_lt_u_left_keep,
      swiftlet_op_i64_lt_u_left_select,
      swiftlet_op_i64_lt_u_left_const,
      swiftlet_op_i64_lt_u_left_const_keep,
      swiftlet_op_i64_lt_u_left_const_select,
      swiftlet_op_i64_lt_u_left_br,
      swiftlet_op_i64_lt_u_left_br_metered,
      swiftlet_op_i64_lt_u_left_const_br,
      swiftlet_op_i64_lt_u_left_const_br_metered,
      swiftlet_op_i64_lt_u_left_imm,
      swiftlet_op_i64_lt_u_left_imm_keep,
      swiftlet_op_i64_lt_u_left_imm_br,
      swiftlet_op_i64_lt_u_left_imm_br_metered,
      swiftlet_op_i64_lt_u_left_imm_select,
      swiftlet_op_i64_gt_s,
      swiftlet_op_i64_gt_s_keep,
      swiftlet_op_i64_gt_s_select,
      swiftlet_op_i64_gt_s_const,
      swiftlet_op_i64_gt_s_const_keep,
      swiftlet_op_i64_gt_s_const_select,
      swiftlet_op_i64_gt_s_br,
      swiftlet_op_i64_gt_s_br_metered,
      swiftlet_op_i64_gt_s_const_br,
      swiftlet_op_i64_gt_s_const_br_metered,
      swiftlet_op_i64_gt_s_imm,
      swiftlet_op_i64_gt_s_imm_keep,
      swiftlet_op_i64_gt_s_imm_br,
      swiftlet_op_i64_gt_s_imm_br_metered,
      swiftlet_op_i64_gt_s_imm_select,
      swiftlet_op_i64_gt_s_left,
      swiftlet_op_i64_gt_s_left_keep,
      swiftlet_op_i64_gt_s_left_select,
      swiftlet_op_i64_gt_s_left_const,
      swiftlet_op_i64_gt_s_left_const_keep,
      swiftlet_op_i64_gt_s_left_const_select,
      swiftlet_op_i64_gt_s_left_br,
      swiftlet_op_i64_gt_s_left_br_metered,
      swiftlet_op_i64_gt_s_left_const_br,
      swiftlet_op_i64_gt_s_left_const_br_metered,
      swiftlet_op_i64_gt_s_left_imm,
      swiftlet_op_i64_gt_s_left_imm_keep,
      swiftlet_op_i64_gt_s_left_imm_br,
      swiftlet_op_i64_gt_s_left_imm_br_metered,
      swiftlet_op_i64_gt_s_left_imm_select,
      swiftlet_op_i64_gt_u,
      swiftlet_op_i64_gt_u_keep,
      swiftlet_op_i64_gt_u_select,
      swiftlet_op_i64_gt_u_const,
      swiftlet_op_i64_gt_u_const_keep,
      swiftlet_op_i64_gt_u_const_select,
      swiftlet_op_i64_gt_u_br,
      swiftlet_op_i64_gt_u_br_metered,
      swiftlet_op_i64_gt_u_const_br,
      swiftlet_op_i64_gt_u_const_br_metered,
      swiftlet_op_i64_gt_u_imm,
      swiftlet_op_i64_gt_u_imm_keep,
      swiftlet_op_i64_gt_u_imm_br,
      swiftlet_op_i64_gt_u_imm_br_metered,
      swiftlet_op_i64_gt_u_imm_select,
      swiftlet_op_i64_gt_u_left,
      swiftlet_op_i64_gt_u_left_keep,
      swiftlet_op_i64_gt_u_left_select,
      swiftlet_op_i64_gt_u_left_const,
      swiftlet_op_i64_gt_u_left_const_keep,
      swiftlet_op_i64_gt_u_left_const_select,
      swiftlet_op_i64_gt_u_left_br,
      swiftlet_op_i64_gt_u_left_br_metered,
      swiftlet_op_i64_gt_u_left_const_br,
      swiftlet_op_i64_gt_u_left_const_br_metered,
      swiftlet_op_i64_gt_u_left_imm,
      swiftlet_op_i64_gt_u_left_imm_keep,
      swiftlet_op_i64_gt_u_left_imm_br,
      swiftlet_op_i64_gt_u_left_imm_br_metered,
      swiftlet_op_i64_gt_u_left_imm_select,
      swiftlet_op_i64_le_s,
      swiftlet_op_i64_le_s_keep,
      swiftlet_op_i64_le_s_select,
      swiftlet_op_i64_le_s_const,
      swiftlet_op_i64_le_s_const_keep,
      swiftlet_op_i64_le_s_const_select,
      swiftlet_op_i64_le_s_br,
      swiftlet_op_i64_le_s_br_metered,
      swiftlet_op_i64_le_s_const_br,
      swiftlet_op_i64_le_s_const_br_metered,
      swiftlet_op_i64_le_s_imm,
      swiftlet_op_i64_le_s_imm_keep,
      swiftlet_op_i64_le_s_imm_br,
      swiftlet_op_i64_le_s_imm_br_metered,
      swiftlet_op_i64_le_s_imm_select,
      swiftlet_op_i64_le_s_left,
      swiftlet_op_i64_le_s_left_keep,
      swiftlet_op_i64_le_s_left_select,
      swiftlet_op_i64_le_s_left_const,
      swiftlet_op_i64_le_s_left_const_keep,
      swiftlet_op_i64_le_s_left_const_select,
      swiftlet_op_i64_le_s_left_br,
      swiftlet_op_i64_le_s_left_br_metered,
      swiftlet_op_i64_le_s_left_const_br,
      swiftlet_op_i64_le_s_left_const_br_metered,
      swiftlet_op_i64_le_s_left_imm,
      swiftlet_op_i64_le_s_left_imm_keep,
      swiftlet_op_i64_le_s_left_imm_br,
      swiftlet_op_i64_le_s_left_imm_br_metered,
      swiftlet_op_i64_le_s_left_imm_select,
      swiftlet_op_i64_le_u,
      swiftlet_op_i64_le_u_keep,
      swiftlet_op_i64_le_u_select,
      swiftlet_op_i64_le_u_const,
      swiftlet_op_i64_le_u_const_keep,
      swiftlet_op_i64_le_u_const_select,
      swiftlet_op_i64_le_u_br,
      swiftlet_op_i64_le_u_br_metered,
      swiftlet_op_i64_le_u_const_br,
      swiftlet_op_i64_le_u_const_br_metered,
      swiftlet_op_i64_le_u_imm,
      swiftlet_op_i64_le_u_imm_keep,
      swiftlet_op_i64_le_u_imm_br,
      swiftlet_op_i64_le_u_imm_br_metered,
      swiftlet_op_i64_le_u_imm_select,
      swiftlet_op_i64_le_u_left,
      swiftlet_op_i64_le_u_left_keep,
      swiftlet_op_i64_le_u_left_select,
      swiftlet_op_i64_le_u_left_const,
      swiftlet_op_i64_le_u_left_const_keep,
      swiftlet_op_i64_le_u_left_const_select,
      swiftlet_op_i64_le_u_left_br,
      swiftlet_op_i64_le_u_left_br_metered,
      swiftlet_op_i64_le_u_left_const_br,
      swiftlet_op_i64_le_u_left_const_br_metered,
      swiftlet_op_i64_le_u_left_imm,
      swiftlet_op_i64_le_u_left_imm_keep,
      swiftlet_op_i64_le_u_left_imm_br,
      swiftlet_op_i64_le_u_left_imm_br_metered,
      swiftlet_op_i64_le_u_left_imm_select,
      swiftlet_op_i64_ge_s,
      swiftlet_op_i64_ge_s_keep,
      swiftlet_op_i64_ge_s_select,
      swiftlet_op_i64_ge_s_const,
      swiftlet_op_i64_ge_s_const_keep,
      swiftlet_op_i64_ge_s_const_select,
      swiftlet_op_i64_ge_s_br,
      swiftlet_op_i64_ge_s_br_metered,
      swiftlet_op_i64_ge_s_const_br,
      swiftlet_op_i64_ge_s_const_br_metered,
      swiftlet_op_i64_ge_s_imm,
      swiftlet_op_i64_ge_s_imm_keep,
      swiftlet_op_i64_ge_s_imm_br,
      swiftlet_op_i64_ge_s_imm_br_metered,
      swiftlet_op_i64_ge_s_imm_select,
      swiftlet_op_i64_ge_s_left,
      swiftlet_op_i64_ge_s_left_keep,
      swiftlet_op_i64_ge_s_left_select,
      swiftlet_op_i64_ge_s_left_const,
      swiftlet_op_i64_ge_s_left_const_keep,
      swiftlet_op_i64_ge_s_left_const_select,
      swiftlet_op_i64_ge_s_left_br,
      swiftlet_op_i64_ge_s_left_br_metered,
      swiftlet_op_i64_ge_s_left_const_br,
      swiftlet_op_i64_ge_s_left_const_br_metered,
      swiftlet_op_i64_ge_s_left_imm,
      swiftlet_op_i64_ge_s_left_imm_keep,
      swiftlet_op_i64_ge_s_left_imm_br,
      swiftlet_op_i64_ge_s_left_imm_br_metered,
      swiftlet_op_i64_ge_s_left_imm_select,
      swiftlet_op_i64_ge_u,
      swiftlet_op_i64_ge_u_keep,
      swiftlet_op_i64_ge_u_select,
      swiftlet_op_i64_ge_u_const,
      swiftlet_op_i64_ge_u_const_keep,
      swiftlet_op_i64_ge_u_const_select,
      swiftlet_op_i64_ge_u_br,
      swiftlet_op_i64_ge_u_br_metered,
      swiftlet_op_i64_ge_u_const_br,
      swiftlet_op_i64_ge_u_const_br_metered,
      swiftlet_op_i64_ge_u_imm,
      swiftlet_op_i64_ge_u_imm_keep,
      swiftlet_op_i64_ge_u_imm_br,
      swiftlet_op_i64_ge_u_imm_br_metered,
      swiftlet_op_i64_ge_u_imm_select,
      swiftlet_op_i64_ge_u_left,
      swiftlet_op_i64_ge_u_left_keep,
      swiftlet_op_i64_ge_u_left_select,
      swiftlet_op_i64_ge_u_left_const,
      swiftlet_op_i64_ge_u_left_const_keep,
      swiftlet_op_i64_ge_u_left_const_select,
      swiftlet_op_i64_ge_u_left_br,
      swiftlet_op_i64_ge_u_left_br_metered,
      swiftlet_op_i64_ge_u_left_const_br,
      swiftlet_op_i64_ge_u_left_const_br_metered,
      swiftlet_op_i64_ge_u_left_imm,
      swiftlet_op_i64_ge_u_left_imm_keep,
      swiftlet_op_i64_ge_u_left_imm_br,
      swiftlet_op_i64_ge_u_left_imm_br_metered,
      swiftlet_op_i64_ge_u_left_imm_select,
      swiftlet_op_f32_eq,
      swiftlet_op_f32_eq_keep,
      swiftlet_op_f32_eq_select,
      swiftlet_op_f32_eq_const,
      swiftlet_op_f32_eq_const_keep,
      swiftlet_op_f32_eq_const_select,
      swiftlet_op_f32_eq_br,
      swiftlet_op_f32_eq_br_metered,
      swiftlet_op_f32_eq_const_br,
      swiftlet_op_f32_eq_const_br_metered,
      swiftlet_op_f32_eq_not_br,
      swiftlet_op_f32_eq_not_br_metered,
      swiftlet_op_f32_eq_const_not_br,
      swiftlet_op_f32_eq_const_not_br_metered,
      swiftlet_op_f32_eq_left,
      swiftlet_op_f32_eq_left_keep,
      swiftlet_op_f32_eq_left_select,
      swiftlet_op_f32_eq_left_const,
      swiftlet_op_f32_eq_left_const_keep,
      swiftlet_op_f32_eq_left_const_select,
      swiftlet_op_f32_eq_left_br,
      swiftlet_op_f32_eq_left_br_metered,
      swiftlet_op_f32_eq_left_const_br,
      swiftlet_op_f32_eq_left_const_br_metered,
      swiftlet_op_f32_eq_left_not_br,
      swiftlet_op_f32_eq_left_not_br_metered,
      swiftlet_op_f32_eq_left_const_not_br,
      swiftlet_op_f32_eq_left_const_not_br_metered,
      swiftlet_op_f32_ne,
      swiftlet_op_f32_ne_keep,
      swiftlet_op_f32_ne_select,
      swiftlet_op_f32_ne_const,
      swiftlet_op_f32_ne_const_keep,
      swiftlet_op_f32_ne_const_select,
      swiftlet_op_f32_ne_left,
      swiftlet_op_f32_ne_left_keep,
      swiftlet_op_f32_ne_left_select,
      swiftlet_op_f32_ne_left_const,
      swiftlet_op_f32_ne_left_const_keep,
      swiftlet_op_f32_ne_left_const_select,
      swiftlet_op_f32_lt,
      swiftlet_op_f32_lt_keep,
      swiftlet_op_f32_lt_select,
      swiftlet_op_f32_lt_const,
      swiftlet_op_f32_lt_const_keep,
      swiftlet_op_f32_lt_const_select,
      swiftlet_op_f32_lt_br,
      swiftlet_op_f32_lt_br_metered,
      swiftlet_op_f32_lt_const_br,
      swiftlet_op_f32_lt_const_br_metered,
      swiftlet_op_f32_lt_not_br,
      swiftlet_op_f32_lt_not_br_metered,
      swiftlet_op_f32_lt_const_not_br,
      swiftlet_op_f32_lt_const_not_br_metered,
      swiftlet_op_f32_lt_left,
      swiftlet_op_f32_lt_left_keep,
      swiftlet_op_f32_lt_left_select,
      swiftlet_op_f32_lt_left_const,
      swiftlet_op_f32_lt_left_const_keep,
      swiftlet_op_f32_lt_left_const_select,
      swiftlet_op_f32_lt_left_br,
      swiftlet_op_f32_lt_left_br_metered,
      swiftlet_op_f32_lt_left_const_br,
      swiftlet_op_f32_lt_left_const_br_metered,
      swiftlet_op_f32_lt_left_not_br,
      swiftlet_op_f32_lt_left_not_br_metered,
      swiftlet_op_f32_lt_left_const_not_br,
      swiftlet_op_f32_lt_left_const_not_br_metered,
      swiftlet_op_f32_gt,
      swiftlet_op_f32_gt_keep,
      swiftlet_op_f32_gt_select,
      swiftlet_op_f32_gt_const,
      swiftlet_op_f32_gt_const_keep,
      swiftlet_op_f32_gt_const_select,
      swiftlet_op_f32_gt_br,
      swiftlet_op_f32_gt_br_metered,
      swiftlet_op_f32_gt_const_br,
      swiftlet_op_f32_gt_const_br_metered,
      swiftlet_op_f32_gt_not_br,
      swiftlet_op_f32_gt_not_br_metered,
      swiftlet_op_f32_gt_const_not_br,
      swiftlet_op_f32_gt_const_not_br_metered,
      swiftlet_op_f32_gt_left,
      swiftlet_op_f32_gt_left_keep,
      swiftlet_op_f32_gt_left_select,
      swiftlet_op_f32_gt_left_const,
      swiftlet_op_f32_gt_left_const_keep,
      swiftlet_op_f32_gt_left_const_select,
      swiftlet_op_f32_gt_left_br,
      swiftlet_op_f32_gt_left_br_metered,
      swiftlet_op_f32_gt_left_const_br,
      swiftlet_op_f32_gt_left_const_br_metered,
      swiftlet_op_f32_gt_left_not_br,
      swiftlet_op_f32_gt_left_not_br_metered,
      swiftlet_op_f32_gt_left_const_not_br,
      swiftlet_op_f32_gt_left_const_not_br_metered,
      swiftlet_op_f32_le,
      swiftlet_op_f32_le_keep,
      swiftlet_op_f32_le_select,
      swiftlet_op_f32_le_const,
      swiftlet_op_f32_le_const_keep,
      swiftlet_op_f32_le_const_select,
      swiftlet_op_f32_le_br,
      swiftlet_op_f32_le_br_metered,
      swiftlet_op_f32_le_const_br,
      swiftlet_op_f32_le_const_br_metered,
      swiftlet_op_f32_le_not_br,
      swiftlet_op_f32_le_not_br_metered,
      swiftlet_op_f32_le_const_not_br,
      swiftlet_op_f32_le_const_not_br_metered,
      swiftlet_op_f32_le_left,
      swiftlet_op_f32_le_left_keep,
      swiftlet_op_f32_le_left_select,
      swiftlet_op_f32_le_left_const,
      swiftlet_op_f32_le_left_const_keep,
      swiftlet_op_f32_le_left_const_select,
      swiftlet_op_f32_le_left_br,
      swiftlet_op_f32_le_left_br_metered,
      swiftlet_op_f32_le_left_const_br,
      swiftlet_op_f32_le_left_const_br_metered,
      swiftlet_op_f32_le_left_not_br,
      swiftlet_op_f32_le_left_not_br_metered,
      swiftlet_op_f32_le_left_const_not_br,
      swiftlet_op_f32_le_left_const_not_br_metered,
      swiftlet_op_f32_ge,
      swiftlet_op_f32_ge_keep,
      swiftlet_op_f32_ge_select,
      swiftlet_op_f32_ge_const,
      swiftlet_op_f32_ge_const_keep,
      swiftlet_op_f32_ge_const_select,
      swiftlet_op_f32_ge_br,
      swiftlet_op_f32_ge_br_metered,
      swiftlet_op_f32_ge_const_br,
      swiftlet_op_f32_ge_const_br_metered,
      swiftlet_op_f32_ge_not_br,
      swiftlet_op_f32_ge_not_br_metered,
      swiftlet_op_f32_ge_const_not_br,
      swiftlet_op_f32_ge_const_not_br_metered,
      swiftlet_op_f32_ge_left,
      swiftlet_op_f32_ge_left_keep,
      swiftlet_op_f32_ge_left_select,
      swiftlet_op_f32_ge_left_const,
      swiftlet_op_f32_ge_left_const_keep,
      swiftlet_op_f32_ge_left_const_select,
      swiftlet_op_f32_ge_left_br,
      swiftlet_op_f32_ge_left_br_metered,
      swiftlet_op_f32_ge_left_const_br,
      swiftlet_op_f32_ge_left_const_br_metered,
      swiftlet_op_f32_ge_left_not_br,
      swiftlet_op_f32_ge_left_not_br_metered,
      swiftlet_op_f32_ge_left_const_not_br,
      swiftlet_op_f32_ge_left_const_not_br_metered,
      swiftlet_op_f64_eq,
      swiftlet_op_f64_eq_keep,
      swiftlet_op_f64_eq_select,
      swiftlet_op_f64_eq_const,
      swiftlet_op_f64_eq_const_keep,
      swiftlet_op_f64_eq_const_select,
      swiftlet_op_f64_eq_br,
      swiftlet_op_f64_eq_br_metered,
      swiftlet_op_f64_eq_const_br,
      swiftlet_op_f64_eq_const_br_metered,
      swiftlet_op_f64_eq_not_br,
      swiftlet_op_f64_eq_not_br_metered,
      swiftlet_op_f64_eq_const_not_br,
      swiftlet_op_f64_eq_const_not_br_metered,
      swiftlet_op_f64_eq_left,
      swiftlet_op_f64_eq_left_keep,
      swiftlet_op_f64_eq_left_select,
      swiftlet_op_f64_eq_left_const,
      swiftlet_op_f64_eq_left_const_keep,
      swiftlet_op_f64_eq_left_const_select,
      swiftlet_op_f64_eq_left_br,
      swiftlet_op_f64_eq_left_br_metered,
      swiftlet_op_f64_eq_left_const_br,
      swiftlet_op_f64_eq_left_const_br_metered,
      swiftlet_op_f64_eq_left_not_br,
      swiftlet_op_f64_eq_left_not_br_metered,
      swiftlet_op_f64_eq_left_const_not_br,
      swiftlet_op_f64_eq_left_const_not_br_metered,
      swiftlet_op_f64_ne,
      swiftlet_op_f64_ne_keep,
      swiftlet_op_f64_ne_select,
      swiftlet_op_f64_ne_const,
      swiftlet_op_f64_ne_const_keep,
      swiftlet_op_f64_ne_const_select,
      swiftlet_op_f64_ne_left,
      swiftlet_op_f64_ne_left_keep,
      swiftlet_op_f64_ne_left_select,
      swiftlet_op_f64_ne_left_const,
      swiftlet_op_f64_ne_left_const_keep,
      swiftlet_op_f64_ne_left_const_select,
      swiftlet_op_f64_lt,
      swiftlet_op_f64_lt_keep,
      swiftlet_op_f64_lt_select,
      swiftlet_op_f64_lt_const,
      swiftlet_op_f64_lt_const_keep,
      swiftlet_op_f64_lt_const_select,
      swiftlet_op_f64_lt_br,
      swiftlet_op_f64_lt_br_metered,
      swiftlet_op_f64_lt_const_br,
      swiftlet_op_f64_lt_const_br_metered,
      swiftlet_op_f64_lt_not_br,
      swiftlet_op_f64_lt_not_br_metered,
      swiftlet_op_f64_lt_const_not_br,
      swiftlet_op_f64_lt_const_not_br_metered,
      swiftlet_op_f64_lt_left,
      swiftlet_op_f64_lt_left_keep,
      swiftlet_op_f64_lt_left_select,
      swiftlet_op_f64_lt_left_const,
      swiftlet_op_f64_lt_left_const_keep,
      swiftlet_op_f64_lt_left_const_select,
      swiftlet_op_f64_lt_left_br,
      swiftlet_op_f64_lt_left_br_metered,
      swiftlet_op_f64_lt_left_const_br,
      swiftlet_op_f64_lt_left_const_br_metered,
      swiftlet_op_f64_lt_left_not_br,
      swiftlet_op_f64_lt_left_not_br_metered,
      swiftlet_op_f64_lt_left_const_not_br,
      swiftlet_op_f64_lt_left_const_not_br_metered,
      swiftlet_op_f64_gt,
      swiftlet_op_f64_gt_keep,
      swiftlet_op_f64_gt_select,
      swiftlet_op_f64_gt_const,
      swiftlet_op_f64_gt_const_keep,
      swiftlet_op_f64_gt_const_select,
      swiftlet_op_f64_gt_br,
      swiftlet_op_f64_gt_br_metered,
      swiftlet_op_f64_gt_const_br,
      swiftlet_op_f64_gt_const_br_metered,
      swiftlet_op_f64_gt_not_br,
      swiftlet_op_f64_gt_not_br_metered,
      swiftlet_op_f64_gt_const_not_br,
      swiftlet_op_f64_gt_const_not_br_metered,
      swiftlet_op_f64_gt_left,
      swiftlet_op_f64_gt_left_keep,
      swiftlet_op_f64_gt_left_select,
      swiftlet_op_f64_gt_left_const,
      swiftlet_op_f64_gt_left_const_keep,
      swiftlet_op_f64_gt_left_const_select,
      swiftlet_op_f64_gt_left_br,
      swiftlet_op_f64_gt_left_br_metered,
      swiftlet_op_f64_gt_left_const_br,
      swiftlet_op_f64_gt_left_const_br_metered,
      swiftlet_op_f64_gt_left_not_br,
      swiftlet_op_f64_gt_left_not_br_metered,
      swiftlet_op_f64_gt_left_const_not_br,
      swiftlet_op_f64_gt_left_const_not_br_metered,
      swiftlet_op_f64_le,
      swiftlet_op_f64_le_keep,
      swiftlet_op_f64_le_select,
      swiftlet_op_f64_le_const,
      swiftlet_op_f64_le_const_keep,
      swiftlet_op_f64_le_const_select,
      swiftlet_op_f64_le_br,
      swiftlet_op_f64_le_br_metered,
      swiftlet_op_f64_le_const_br,
      swiftlet_op_f64_le_const_br_metered,
      swiftlet_op_f64_le_not_br,
      swiftlet_op_f64_le_not_br_metered,
      swiftlet_op_f64_le_const_not_br,
      swiftlet_op_f64_le_const_not_br_metered,
      swiftlet_op_f64_le_left,
      swiftlet_op_f64_le_left_keep,
      swiftlet_op_f64_le_left_select,
      swiftlet_op_f64_le_left_const,
      swiftlet_op_f64_le_left_const_keep,
      swiftlet_op_f64_le_left_const_select,
      swiftlet_op_f64_le_left_br,
      swiftlet_op_f64_le_left_br_metered,
      swiftlet_op_f64_le_left_const_br,
      swiftlet_op_f64_le_left_const_br_metered,
      swiftlet_op_f64_le_left_not_br,
      swiftlet_op_f64_le_left_not_br_metered,
      swiftlet_op_f64_le_left_const_not_br,
      swiftlet_op_f64_le_left_const_not_br_metered,
      swiftlet_op_f64_ge,
      swiftlet_op_f64_ge_keep,
      swiftlet_op_f64_ge_select,
      swiftlet_op_f64_ge_const,
      swiftlet_op_f64_ge_const_keep,
      swiftlet_op_f64_ge_const_select,
      swiftlet_op_f64_ge_br,
      swiftlet_op_f64_ge_br_metered,
      swiftlet_op_f64_ge_const_br,
      swiftlet_op_f64_ge_const_br_metered,
      swiftlet_op_f64_ge_not_br,
      swiftlet_op_f64_ge_not_br_metered,
      swiftlet_op_f64_ge_const_not_br,
      swiftlet_op_f64_ge_const_not_br_metered,
      swiftlet_op_f64_ge_left,
      swiftlet_op_f64_ge_left_keep,
      swiftlet_op_f64_ge_left_select,
      swiftlet_op_f64_ge_left_const,
      swiftlet_op_f64_ge_left_const_keep,
      swiftlet_op_f64_ge_left_const_select,
      swiftlet_op_f64_ge_left_br,
      swiftlet_op_f64_ge_left_br_metered,
      swiftlet_op_f64_ge_left_const_br,
      swiftlet_op_f64_ge_left_const_br_metered,
      swiftlet_op_f64_ge_left_not_br,
      swiftlet_op_f64_ge_left_not_br_metered,
      swiftlet_op_f64_ge_left_const_not_br,
      swiftlet_op_f64_ge_left_const_not_br_metered,
      swiftlet_op_i32_eqz,
      swiftlet_op_i32_eqz_keep,
      swiftlet_op_i32_eqz_left,
      swiftlet_op_i32_eqz_left_keep,
      swiftlet_op_i32_clz,
      swiftlet_op_i32_clz_keep,
      swiftlet_op_i32_clz_left,
      swiftlet_op_i32_clz_left_keep,
      swiftlet_op_i32_ctz,
      swiftlet_op_i32_ctz_keep,
      swiftlet_op_i32_ctz_left,
      swiftlet_op_i32_ctz_left_keep,
      swiftlet_op_i32_popcnt,
      swiftlet_op_i32_popcnt_keep,
      swiftlet_op_i32_popcnt_left,
      swiftlet_op_i32_popcnt_left_keep,
      swiftlet_op_i64_eqz,
      swiftlet_op_i64_eqz_keep,
      swiftlet_op_i64_eqz_left,
      swiftlet_op_i64_eqz_left_keep,
      swiftlet_op_i64_clz,
      swiftlet_op_i64_clz_keep,
      swiftlet_op_i64_clz_left,
      swiftlet_op_i64_clz_left_keep,
      swiftlet_op_i64_ctz,
      swiftlet_op_i64_ctz_keep,
      swiftlet_op_i64_ctz_left,
      swiftlet_op_i64_ctz_left_keep,
      swiftlet_op_i64_popcnt,
      swiftlet_op_i64_popcnt_keep,
      swiftlet_op_i64_popcnt_left,
      swiftlet_op_i64_popcnt_left_keep,
      swiftlet_op_f32_abs,
      swiftlet_op_f32_abs_keep,
      swiftlet_op_f32_abs_left,
      swiftlet_op_f32_abs_left_keep,
      swiftlet_op_f32_neg,
      swiftlet_op_f32_neg_keep,
      swiftlet_op_f32_neg_left,
      swiftlet_op_f32_neg_left_keep,
      swiftlet_op_f32_ceil,
      swiftlet_op_f32_ceil_keep,
      swiftlet_op_f32_ceil_left,
      swiftlet_op_f32_ceil_left_keep,
      swiftlet_op_f32_floor,
      swiftlet_op_f32_floor_keep,
      swiftlet_op_f32_floor_left,
      swiftlet_op_f32_floor_left_keep,
      swiftlet_op_f32_trunc,
      swiftlet_op_f32_trunc_keep,
      swiftlet_op_f32_trunc_left,
      swiftlet_op_f32_trunc_left_keep,
      swiftlet_op_f32_nearest,
      swiftlet_op_f32_nearest_keep,
      swiftlet_op_f32_nearest_left,
      swiftlet_op_f32_nearest_left_keep,
      swiftlet_op_f32_sqrt,
      swiftlet_op_f32_sqrt_keep,
      swiftlet_op_f32_sqrt_left,
      swiftlet_op_f32_sqrt_left_keep,
      swiftlet_op_f64_abs,
      swiftlet_op_f64_abs_keep,
      swiftlet_op_f64_abs_left,
      swiftlet_op_f64_abs_left_keep,
      swiftlet_op_f64_neg,
      swiftlet_op_f64_neg_keep,
      swiftlet_op_f64_neg_left,
      swiftlet_op_f64_neg_left_keep,
      swiftlet_op_f64_ceil,
      swiftlet_op_f64_ceil_keep,
      swiftlet_op_f64_ceil_left,
      swiftlet_op_f64_ceil_left_keep,
      swiftlet_op_f64_floor,
      swiftlet_op_f64_floor_keep,
      swiftlet_op_f64_floor_left,
      swiftlet_op_f64_floor_left_keep,
      swiftlet_op_f64_trunc,
      swiftlet_op_f64_trunc_keep,
      swiftlet_op_f64_trunc_left,
      swiftlet_op_f64_trunc_left_keep,
      swiftlet_op_f64_nearest,
      swiftlet_op_f64_nearest_keep,
      swiftlet_op_f64_nearest_left,
      swiftlet_op_f64_nearest_left_keep,
      swiftlet_op_f64_sqrt,
      swiftlet_op_f64_sqrt_keep,
      swiftlet_op_f64_sqrt_left,
      swiftlet_op_f64_sqrt_left_keep,
      swiftlet_op_i64_extend_i32_s,
      swiftlet_op_i64_extend_i32_s_keep,
      swiftlet_op_i64_extend_i32_s_left,
      swiftlet_op_i64_extend_i32_s_left_keep,
      swiftlet_op_i64_extend_i32_u,
      swiftlet_op_i64_extend_i32_u_keep,
      swiftlet_op_i64_extend_i32_u_left,
      swiftlet_op_i64_extend_i32_u_left_keep,
      swiftlet_op_f32_convert_i32_s,
      swiftlet_op_f32_convert_i32_s_keep,
      swiftlet_op_f32_convert_i32_s_left,
      swiftlet_op_f32_convert_i32_s_left_keep,
      swiftlet_op_f32_convert_i32_u,
      swiftlet_op_f32_convert_i32_u_keep,
      swiftlet_op_f32_convert_i32_u_left,
      swiftlet_op_f32_convert_i32_u_left_keep,
      swiftlet_op_f32_convert_i64_s,
      swiftlet_op_f32_convert_i64_s_keep,
      swiftlet_op_f32_convert_i64_s_left,
      swiftlet_op_f32_convert_i64_s_left_keep,
      swiftlet_op_f32_convert_i64_u,
      swiftlet_op_f32_convert_i64_u_keep,
      swiftlet_op_f32_convert_i64_u_left,
      swiftlet_op_f32_convert_i64_u_left_keep,
      swiftlet_op_f32_demote_f64,
      swiftlet_op_f32_demote_f64_keep,
      swiftlet_op_f32_demote_f64_left,
      swiftlet_op_f32_demote_f64_left_keep,
      swiftlet_op_f64_convert_i32_s,
      swiftlet_op_f64_convert_i32_s_keep,
      swiftlet_op_f64_convert_i32_s_left,
      swiftlet_op_f64_convert_i32_s_left_keep,
      swiftlet_op_f64_convert_i32_u,
      swiftlet_op_f64_convert_i32_u_keep,
      swiftlet_op_f64_convert_i32_u_left,
      swiftlet_op_f64_convert_i32_u_left_keep,
      swiftlet_op_f64_convert_i64_s,
      swiftlet_op_f64_convert_i64_s_keep,
      swiftlet_op_f64_convert_i64_s_left,
      swiftlet_op_f64_convert_i64_s_left_keep,
      swiftlet_op_f64_convert_i64_u,
      swiftlet_op_f64_convert_i64_u_keep,
      swiftlet_op_f64_convert_i64_u_left,
      swiftlet_op_f64_convert_i64_u_left_keep,
      swiftlet_op_f64_promote_f32,
      swiftlet_op_f64_promote_f32_keep,
      swiftlet_op_f64_promote_f32_left,
      swiftlet_op_f64_promote_f32_left_keep,
      swiftlet_op_i32_extend8_s,
      swiftlet_op_i32_extend8_s_keep,
      swiftlet_op_i32_extend8_s_left,
      swiftlet_op_i32_extend8_s_left_keep,
      swiftlet_op_i32_extend16_s,
      swiftlet_op_i32_extend16_s_keep,
      swiftlet_op_i32_extend16_s_left,
      swiftlet_op_i32_extend16_s_left_keep,
      swiftlet_op_i64_extend8_s,
      swiftlet_op_i64_extend8_s_keep,
      swiftlet_op_i64_extend8_s_left,
      swiftlet_op_i64_extend8_s_left_keep,
      swiftlet_op_i64_extend16_s,
      swiftlet_op_i64_extend16_s_keep,
      swiftlet_op_i64_extend16_s_left,
      swiftlet_op_i64_extend16_s_left_keep,
      swiftlet_op_i32_trunc_sat_f32_s,
      swiftlet_op_i32_trunc_sat_f32_s_keep,
      swiftlet_op_i32_trunc_sat_f32_s_left,
      swiftlet_op_i32_trunc_sat_f32_s_left_keep,
      swiftlet_op_i32_trunc_sat_f32_u,
      swiftlet_op_i32_trunc_sat_f32_u_keep,
      swiftlet_op_i32_trunc_sat_f32_u_left,
      swiftlet_op_i32_trunc_sat_f32_u_left_keep,
      swiftlet_op_i32_trunc_sat_f64_s,
      swiftlet_op_i32_trunc_sat_f64_s_keep,
      swiftlet_op_i32_trunc_sat_f64_s_left,
      swiftlet_op_i32_trunc_sat_f64_s_left_keep,
      swiftlet_op_i32_trunc_sat_f64_u,
      swiftlet_op_i32_trunc_sat_f64_u_keep,
      swiftlet_op_i32_trunc_sat_f64_u_left,
      swiftlet_op_i32_trunc_sat_f64_u_left_keep,
      swiftlet_op_i64_trunc_sat_f32_s,
      swiftlet_op_i64_trunc_sat_f32_s_keep,
      swiftlet_op_i64_trunc_sat_f32_s_left,
      swiftlet_op_i64_trunc_sat_f32_s_left_keep,
      swiftlet_op_i64_trunc_sat_f32_u,
      swiftlet_op_i64_trunc_sat_f32_u_keep,
      swiftlet_op_i64_trunc_sat_f32_u_left,
      swiftlet_op_i64_trunc_sat_f32_u_left_keep,
      swiftlet_op_i64_trunc_sat_f64_s,
      swiftlet_op_i64_trunc_sat_f64_s_keep,
      swiftlet_op_i64_trunc_sat_f64_s_left,
      swiftlet_op_i64_trunc_sat_f64_s_left_keep,
      swiftlet_op_i64_trunc_sat_f64_u,
      swiftlet_op_i64_trunc_sat_f64_u_keep,
      swiftlet_op_i64_trunc_sat_f64_u_left,
      swiftlet_op_i64_trunc_sat_f64_u_left_keep,
      swiftlet_op_i32_trunc_f32_s,
      swiftlet_op_i32_trunc_f32_s_keep,
      swiftlet_op_i32_trunc_f32_s_left,
      swiftlet_op_i32_trunc_f32_s_left_keep,
      swiftlet_op_i32_trunc_f32_u,
      swiftlet_op_i32_trunc_f32_u_keep,
      swiftlet_op_i32_trunc_f32_u_left,
      swiftlet_op_i32_trunc_f32_u_left_keep,
      swiftlet_op_i32_trunc_f64_s,
      swiftlet_op_i32_trunc_f64_s_keep,
      swiftlet_op_i32_trunc_f64_s_left,
      swiftlet_op_i32_trunc_f64_s_left_keep,
      swiftlet_op_i32_trunc_f64_u,
      swiftlet_op_i32_trunc_f64_u_keep,
      swiftlet_op_i32_trunc_f64_u_left,
      swiftlet_op_i32_trunc_f64_u_left_keep,
      swiftlet_op_i64_trunc_f32_s,
      swiftlet_op_i64_trunc_f32_s_keep,
      swiftlet_op_i64_trunc_f32_s_left,
      swiftlet_op_i64_trunc_f32_s_left_keep,
      swiftlet_op_i64_trunc_f32_u,
      swiftlet_op_i64_trunc_f32_u_keep,
      swiftlet_op_i64_trunc_f32_u_left,
      swiftlet_op_i64_trunc_f32_u_left_keep,
      swiftlet_op_i64_trunc_f64_s,
      swiftlet_op_i64_trunc_f64_s_keep,
      swiftlet_op_i64_trunc_f64_s_left,
      swiftlet_op_i64_trunc_f64_s_left_keep,
      swiftlet_op_i64_trunc_f64_u,
      swiftlet_op_i64_trunc_f64_u_keep,
      swiftlet_op_i64_trunc_f64_u_left,
      swiftlet_op_i64_trunc_f64_u_left_keep,
      swiftlet_op_i32_load,
      swiftlet_op_i32_load_keep,
      swiftlet_op_i32_load_left,
      swiftlet_op_i32_load_left_keep,
      swiftlet_op_i32_load_far,
      swiftlet_op_i32_load_at,
      swiftlet_op_i32_load_at_keep,
      swiftlet_op_i32_load_left_at,
      swiftlet_op_i32_load_left_at_keep,
      swiftlet_op_i32_load_sum,
      swiftlet_op_i32_load_sum_keep,
      swiftlet_op_i32_load_left_sum,
      swiftlet_op_i32_load_left_sum_keep,
      swiftlet_op_i32_load_scaled,
      swiftlet_op_i32_load_scaled_keep,
      swiftlet_op_i32_load_left_scaled,
      swiftlet_op_i32_load_left_scaled_keep,
      swiftlet_op_i32_load_right_scaled,
      swiftlet_op_i32_load_right_scaled_keep,
      swiftlet_op_i32_load_fixed,
      swiftlet_op_i32_load_fixed_keep,
      swiftlet_op_i64_load,
      swiftlet_op_i64_load_keep,
      swiftlet_op_i64_load_left,
      swiftlet_op_i64_load_left_keep,
      swiftlet_op_i64_load_far,
      swiftlet_op_i64_load_at,
      swiftlet_op_i64_load_at_keep,
      swiftlet_op_i64_load_left_at,
      swiftlet_op_i64_load_left_at_keep,
      swiftlet_op_i64_load_sum,
      swiftlet_op_i64_load_sum_keep,
      swiftlet_op_i64_load_left_sum,
      swiftlet_op_i64_load_left_sum_keep,
      swiftlet_op_i64_load_scaled,
      swiftlet_op_i64_load_scaled_keep,
      swiftlet_op_i64_load_left_scaled,
      swiftlet_op_i64_load_left_scaled_keep,
      swiftlet_op_i64_load_right_scaled,
      swiftlet_op_i64_load_right_scaled_keep,
      swiftlet_op_i64_load_fixed,
      swiftlet_op_i64_load_fixed_keep,
      swiftlet_op_i32_load8_s,
      swiftlet_op_i32_load8_s_keep,
      swiftlet_op_i32_load8_s_left,
      swiftlet_op_i32_load8_s_left_keep,
      swiftlet_op_i32_load8_s_far,
      swiftlet_op_i32_load8_s_at,
      swiftlet_op_i32_load8_s_at_keep,
      swiftlet_op_i32_load8_s_left_at,
      swiftlet_op_i32_load8_s_left_at_keep,
      swiftlet_op_i32_load8_s_sum,
      swiftlet_op_i32_load8_s_sum_keep,
      swiftlet_op_i32_load8_s_left_sum,
      swiftlet_op_i32_load8_s_left_sum_keep,
      swiftlet_op_i32_load8_s_scaled,
      swiftlet_op_i32_load8_s_scaled_keep,
      swiftlet_op_i32_load8_s_left_scaled,
      swiftlet_op_i32_load8_s_left_scaled_keep,
      swiftlet_op_i32_load8_s_right_scaled,
      swiftlet_op_i32_load8_s_right_scaled_keep,
      swiftlet_op_i32_load8_s_fixed,
      swiftlet_op_i32_load8_s_fixed_keep,
      swiftlet_op_i32_load8_u,
      swiftlet_op_i32_load8_u_keep,
      swiftlet_op_i32_load8_u_left,
      swiftlet_op_i32_load8_u_left_keep,
      swiftlet_op_i32_load8_u_far,
      swiftlet_op_i32_load8_u_at,
      swiftlet_op_i32_load8_u_at_keep,
      swiftlet_op_i32_load8_u_left_at,
      swiftlet_op_i32_load8_u_left_at_keep,
      swiftlet_op_i32_load8_u_sum,
      swiftlet_op_i32_load8_u_sum_keep,
      swiftlet_op_i32_load8_u_left_sum,
      swiftlet_op_i32_load8_u_left_sum_keep,
      swiftlet_op_i32_load8_u_scaled,
      swiftlet_op_i32_load8_u_scaled_keep,
      swiftlet_op_i32_load8_u_left_scaled,
      swiftlet_op_i32_load8_u_left_scaled_keep,
      swiftlet_op_i32_load8_u_right_scaled,
      swiftlet_op_i32_load8_u_right_scaled_keep,
      swiftlet_op_i32_load8_u_fixed,
      swiftlet_op_i32_load8_u_fixed_keep,
      swiftlet_op_i32_load16_s,
      swiftlet_op_i32_load16_s_keep,
      swiftlet_op_i32_load16_s_left,
      swiftlet_op_i32_load16_s_left_keep,
      swiftlet_op_i32_load16_s_far,
      swiftlet_op_i32_load16_s_at,
      swiftlet_op_i32_load16_s_at_keep,
      swiftlet_op_i32_load16_s_left_at,
      swiftlet_op_i32_load16_s_left_at_keep,
      swiftlet_op_i32_load16_s_sum,
      swiftlet_op_i32_load16_s_sum_keep,
      swiftlet_op_i32_load16_s_left_sum,
      swiftlet_op_i32_load16_s_left_sum_keep,
      swiftlet_op_i32_load16_s_scaled,
      swiftlet_op_i32_load16_s_scaled_keep,
      swiftlet_op_i32_load16_s_left_scaled,
      swiftlet_op_i32_load16_s_left_scaled_keep,
      swiftlet_op_i32_load16_s_right_scaled,
      swiftlet_op_i32_load16_s_right_scaled_keep,
      swiftlet_op_i32_load16_s_fixed,
      swiftlet_op_i32_load16_s_fixed_keep,
      swiftlet_op_i32_load16_u,
      swiftlet_op_i32_load16_u_keep,
      swiftlet_op_i32_load16_u_left,
      swiftlet_op_i32_load16_u_left_keep,
      swiftlet_op_i32_load16_u_far,
      swiftlet_op_i32_load16_u_at,
      swiftlet_op_i32_load16_u_at_keep,
      swiftlet_op_i32_load16_u_left_at,
      swiftlet_op_i32_load16_u_left_at_keep,
      swiftlet_op_i32_load16_u_sum,
      swiftlet_op_i32_load16_u_sum_keep,
      swiftlet_op_i32_load16_u_left_sum,
      swiftlet_op_i32_load16_u_left_sum_keep,
      swiftlet_op_i32_load16_u_scaled,
      swiftlet_op_i32_load16_u_scaled_keep,
      swiftlet_op_i32_load16_u_left_scaled,
      swiftlet_op_i32_load16_u_left_scaled_keep,
      swiftlet_op_i32_load16_u_right_scaled,
      swiftlet_op_i32_load16_u_right_scaled_keep,
      swiftlet_op_i32_load16_u_fixed,
      swiftlet_op_i32_load16_u_fixed_keep,
      swiftlet_op_i64_load8_s,
      swiftlet_op_i64_load8_s_keep,
      swiftlet_op_i64_load8_s_left,
      swiftlet_op_i64_load8_s_left_keep,
      swiftlet_op_i64_load8_s_far,
      swiftlet_op_i64_load8_s_at,
      swiftlet_op_i64_load8_s_at_keep,
      swiftlet_op_i64_load8_s_left_at,
      swiftlet_op_i64_load8_s_left_at_keep,
      swiftlet_op_i64_load8_s_sum,
      swiftlet_op_i64_load8_s_sum_keep,
      swiftlet_op_i64_load8_s_left_sum,
      swiftlet_op_i64_load8_s_left_sum_keep,
      swiftlet_op_i64_load8_s_scaled,
      swiftlet_op_i64_load8_s_scaled_keep,
      swiftlet_op_i64_load8_s_left_scaled,
      swiftlet_op_i64_load8_s_left_scaled_keep,
      swiftlet_op_i64_load8_s_right_scaled,
      swiftlet_op_i64_load8_s_right_scaled_keep,
      swiftlet_op_i64_load8_s_fixed,
      swiftlet_op_i64_load8_s_fixed_keep,
      swiftlet_op_i64_load16_s,
      swiftlet_op_i64_load16_s_keep,
      swiftlet_op_i64_load16_s_left,
      swiftlet_op_i64_load16_s_left_keep,
      swiftlet_op_i64_load16_s_far,
      swiftlet_op_i64_load16_s_at,
      swiftlet_op_i64_load16_s_at_keep,
      swiftlet_op_i64_load16_s_left_at,
      swiftlet_op_i64_load16_s_left_at_keep,
      swiftlet_op_i64_load16_s_sum,
      swiftlet_op_i64_load16_s_sum_keep,
      swiftlet_op_i64_load16_s_left_sum,
      swiftlet_op_i64_load16_s_left_sum_keep,
      swiftlet_op_i64_load16_s_scaled,
      swiftlet_op_i64_load16_s_scaled_keep,
      swiftlet_op_i64_load16_s_left_scaled,
      swiftlet_op_i64_load16_s_left_scaled_keep,
      swiftlet_op_i64_load16_s_right_scaled,
      swiftlet_op_i64_load16_s_right_scaled_keep,
      swiftlet_op_i64_load16_s_fixed,
      swiftlet_op_i64_load16_s_fixed_keep,
      swiftlet_op_i64_load32_s,
      swiftlet_op_i64_load32_s_keep,
      swiftlet_op_i64_load32_s_left,
      swiftlet_op_i64_load32_s_left_keep,
      swiftlet_op_i64_load32_s_far,
      swiftlet_op_i64_load32_s_at,
      swiftlet_op_i64_load32_s_at_keep,
      swiftlet_op_i64_load32_s_left_at,
      swiftlet_op_i64_load32_s_left_at_keep,
      swiftlet_op_i64_load32_s_sum,
      swiftlet_op_i64_load32_s_sum_keep,
      swiftlet_op_i64_load32_s_left_sum,
      swiftlet_op_i64_load32_s_left_sum_keep,
      swiftlet_op_i64_load32_s_scaled,
      swiftlet_op_i64_load32_s_scaled_keep,
      swiftlet_op_i64_load32_s_left_scaled,
      swiftlet_op_i64_load32_s_left_scaled_keep,
      swiftlet_op_i64_load32_s_right_scaled,
      swiftlet_op_i64_load32_s_right_scaled_keep,
      swiftlet_op_i64_load32_s_fixed,
      swiftlet_op_i64_load32_s_fixed_keep,
      swiftlet_op_f32_load,
      swiftlet_op_f32_load_keep,
      swiftlet_op_f32_load_left,
      swiftlet_op_f32_load_left_keep,
      swiftlet_op_f32_load_far,
      swiftlet_op_f32_load_at,
      swiftlet_op_f32_load_at_keep,
      swiftlet_op_f32_load_left_at,
      swiftlet_op_f32_load_left_at_keep,
      swiftlet_op_f32_load_sum,
      swiftlet_op_f32_load_sum_keep,
      swiftlet_op_f32_load_left_sum,
      swiftlet_op_f32_load_left_sum_keep,
      swiftlet_op_f32_load_scaled,
      swiftlet_op_f32_load_scaled_keep,
      swiftlet_op_f32_load_left_scaled,
      swiftlet_op_f32_load_left_scaled_keep,
      swiftlet_op_f32_load_right_scaled,
      swiftlet_op_f32_load_right_scaled_keep,
      swiftlet_op_f32_load_fixed,
      swiftlet_op_f32_load_fixed_keep,
      swiftlet_op_f64_load,
      swiftlet_op_f64_load_keep,
      swiftlet_op_f64_load_left,
      swiftlet_op_f64_load_left_keep,
      swiftlet_op_f64_load_far,
      swiftlet_op_f64_load_at,
      swiftlet_op_f64_load_at_keep,
      swiftlet_op_f64_load_left_at,
      swiftlet_op_f64_load_left_at_keep,
      swiftlet_op_f64_load_sum,
      swiftlet_op_f64_load_sum_keep,
      swiftlet_op_f64_load_left_sum,
      swiftlet_op_f64_load_left_sum_keep,
      swiftlet_op_f64_load_scaled,
      swiftlet_op_f64_load_scaled_keep,
      swiftlet_op_f64_load_left_scaled,
      swiftlet_op_f64_load_left_scaled_keep,
      swiftlet_op_f64_load_right_scaled,
      swiftlet_op_f64_load_right_scaled_keep,
      swiftlet_op_f64_load_fixed,
      swiftlet_op_f64_load_fixed_keep,
      swiftlet_op_i32_store,
      swiftlet_op_i32_store_at,
      swiftlet_op_i32_store_left,
      swiftlet_op_i32_store_left_at,
      swiftlet_op_i32_store_right,
      swiftlet_op_i32_store_right_at,
      swiftlet_op_i32_store_far,
      swiftlet_op_i32_store_fixed,
      swiftlet_op_i32_store_right_fixed,
      swiftlet_op_i64_store,
      swiftlet_op_i64_store_at,
      swiftlet_op_i64_store_left,
      swiftlet_op_i64_store_left_at,
      swiftlet_op_i64_store_right,
      swiftlet_op_i64_store_right_at,
      swiftlet_op_i64_store_far,
      swiftlet_op_i64_store_fixed,
      swiftlet_op_i64_store_right_fixed,
      swiftlet_op_i32_store8,
      swiftlet_op_i32_store8_at,
      swiftlet_op_i32_store8_left,
      swiftlet_op_i32_store8_left_at,
      swiftlet_op_i32_store8_right,
      swiftlet_op_i32_store8_right_at,
      swiftlet_op_i32_store8_far,
      swiftlet_op_i32_store8_fixed,
      swiftlet_op_i32_store8_right_fixed,
      swiftlet_op_i32_store16,
      swiftlet_op_i32_store16_at,
      swiftlet_op_i32_store16_left,
      swiftlet_op_i32_store16_left_at,
      swiftlet_op_i32_store16_right,
      swiftlet_op_i32_store16_right_at,
      swiftlet_op_i32_store16_far,
      swiftlet_op_i32_store16_fixed,
      swiftlet_op_i32_store16_right_fixed,
      swiftlet_op_f32_store,
      swiftlet_op_f32_store_at,
      swiftlet_op_f32_store_left,
      swiftlet_op_f32_store_left_at,
      swiftlet_op_f32_store_right,
      swiftlet_op_f32_store_right_at,
      swiftlet_op_f32_store_left_right,
      swiftlet_op_f32_store_left_right_at,
      swiftlet_op_f32_store_far,
      swiftlet_op_f32_store_fixed,
      swiftlet_op_f32_store_right_fixed,
      swiftlet_op_f64_store,
      swiftlet_op_f64_store_at,
      swiftlet_op_f64_store_left,
      swiftlet_op_f64_store_left_at,
      swiftlet_op_f64_store_right,
      swiftlet_op_f64_store_right_at,
      swiftlet_op_f64_store_left_right,
      swiftlet_op_f64_store_left_right_at,
      swiftlet_op_f64_store_far,
      swiftlet_op_f64_store_fixed,
      swiftlet_op_f64_store_right_fixed,
      swiftlet_op_i32_store_imm,
      swiftlet_op_i32_store_left_imm,
      swiftlet_op_i32_store_at_imm,
      swiftlet_op_i32_store_left_at_imm,
      swiftlet_op_i32_store_fixed_imm,
      swiftlet_op_i64_store_imm,
      swiftlet_op_i64_store_left_imm,
      swiftlet_op_i64_store_at_imm,
      swiftlet_op_i64_store_left_at_imm,
      swiftlet_op_i64_store_fixed_imm,
      swiftlet_op_i32_store8_imm,
      swiftlet_op_i32_store8_left_imm,
      swiftlet_op_i32_store8_at_imm,
      swiftlet_op_i32_store8_left_at_imm,
      swiftlet_op_i32_store8_fixed_imm,
      swiftlet_op_i32_store16_imm,
      swiftlet_op_i32_store16_left_imm,
      swiftlet_op_i32_store16_at_imm,
      swiftlet_op_i32_store16_left_at_imm,
      swiftlet_op_i32_store16_fixed_imm,
      swiftlet_op_i32_add_shl,
      swiftlet_op_i32_add_shl_keep,
      swiftlet_op_i32_add_shl_left,
      swiftlet_op_i32_add_shl_left_keep,
      swiftlet_op_i32_add_shl_right,
      swiftlet_op_i32_add_shl_right_keep,
      swiftlet_op_i32_add_shr_u,
      swiftlet_op_i32_add_shr_u_keep,
      swiftlet_op_i32_add_shr_u_left,
      swiftlet_op_i32_add_shr_u_left_keep,
      swiftlet_op_i32_add_shr_u_right,
      swiftlet_op_i32_add_shr_u_right_keep,
      swiftlet_op_i32_add_rotl,
      swiftlet_op_i32_add_rotl_keep,
      swiftlet_op_i32_add_rotl_left,
      swiftlet_op_i32_add_rotl_left_keep,
      swiftlet_op_i32_add_rotl_right,
      swiftlet_op_i32_add_rotl_right_keep,
      swiftlet_op_i32_or_shl,
      swiftlet_op_i32_or_shl_keep,
      swiftlet_op_i32_or_shl_left,
      swiftlet_op_i32_or_shl_left_keep,
      swiftlet_op_i32_or_shl_right,
      swiftlet_op_i32_or_shl_right_keep,
      swiftlet_op_i32_or_shr_u,
      swiftlet_op_i32_or_shr_u_keep,
      swiftlet_op_i32_or_shr_u_left,
      swiftlet_op_i32_or_shr_u_left_keep,
      swiftlet_op_i32_or_shr_u_right,
      swiftlet_op_i32_or_shr_u_right_keep,
      swiftlet_op_i32_or_rotl,
      swiftlet_op_i32_or_rotl_keep,
      swiftlet_op_i32_or_rotl_left,
      swiftlet_op_i32_or_rotl_left_keep,
      swiftlet_op_i32_or_rotl_right,
      swiftlet_op_i32_or_rotl_right_keep,
      swiftlet_op_i32_xor_shl,
      swiftlet_op_i32_xor_shl_keep,
      swiftlet_op_i32_xor_shl_left,
      swiftlet_op_i32_xor_shl_left_keep,
      swiftlet_op_i32_xor_shl_right,
      swiftlet_op_i32_xor_shl_right_keep,
      swiftlet_op_i32_xor_shr_u,
      swiftlet_op_i32_xor_shr_u_keep,
      swiftlet_op_i32_xor_shr_u_left,
      swiftlet_op_i32_xor_shr_u_left_keep,
      swiftlet_op_i32_xor_shr_u_right,
      swiftlet_op_i32_xor_shr_u_right_keep,
      swiftlet_op_i32_xor_rotl,
      swiftlet_op_i32_xor_rotl_keep,
      swiftlet_op_i32_xor_rotl_left,
      swiftlet_op_i32_xor_rotl_left_keep,
      swiftlet_op_i32_xor_rotl_right,
      swiftlet_op_i32_xor_rotl_right_keep,
      swiftlet_op_i32_rotl_of_xor,
      swiftlet_op_i32_rotl_of_xor_keep,
      swiftlet_op_i32_rotl_of_xor_left,
      swiftlet_op_i32_rotl_of_xor_left_keep,
      swiftlet_op_i64_add_shl,
      swiftlet_op_i64_add_shl_keep,
      swiftlet_op_i64_add_shl_left,
      swiftlet_op_i64_add_shl_left_keep,
      swiftlet_op_i64_add_shl_right,
      swiftlet_op_i64_add_shl_right_keep,
      swiftlet_op_i64_add_shr_u,
      swiftlet_op_i64_add_shr_u_keep,
      swiftlet_op_i64_add_shr_u_left,
      swiftlet_op_i64_add_shr_u_left_keep,
      swiftlet_op_i64_add_shr_u_right,
      swiftlet_op_i64_add_shr_u_right_keep,
      swiftlet_op_i64_add_rotl,
      swiftlet_op_i64_add_rotl_keep,
      swiftlet_op_i64_add_rotl_left,
      swiftlet_op_i64_add_rotl_left_keep,
      swiftlet_op_i64_add_rotl_right,
      swiftlet_op_i64_add_rotl_right_keep,
      swiftlet_op_i64_or_shl,
      swiftlet_op_i64_or_shl_keep,
      swiftlet_op_i64_or_shl_left,
      swiftlet_op_i64_or_shl_left_keep,
      swiftlet_op_i64_or_shl_right,
      swiftlet_op_i64_or_shl_right_keep,
      swiftlet_op_i64_or_shr_u,
      swiftlet_op_i64_or_shr_u_keep,
      swiftlet_op_i64_or_shr_u_left,
      swiftlet_op_i64_or_shr_u_left_keep,
      swiftlet_op_i64_or_shr_u_right,
      swiftlet_op_i64_or_shr_u_right_keep,
      swiftlet_op_i64_or_rotl,
      swiftlet_op_i64_or_rotl_keep,
      swiftlet_op_i64_or_rotl_left,
      swiftlet_op_i64_or_rotl_left_keep,
      swiftlet_op_i64_or_rotl_right,
      swiftlet_op_i64_or_rotl_right_keep,
      swiftlet_op_i64_xor_shl,
      swiftlet_op_i64_xor_shl_keep,
      swiftlet_op_i64_xor_shl_left,
      swiftlet_op_i64_xor_shl_left_keep,
      swiftlet_op_i64_xor_shl_right,
      swiftlet_op_i64_xor_shl_right_keep,
      swiftlet_op_i64_xor_shr_u,
      swiftlet_op_i64_xor_shr_u_keep,
      swiftlet_op_i64_xor_shr_u_left,
      swiftlet_op_i64_xor_shr_u_left_keep,
      swiftlet_op_i64_xor_shr_u_right,
      swiftlet_op_i64_xor_shr_u_right_keep,
      swiftlet_op_i64_xor_rotl,
      swiftlet_op_i64_xor_rotl_keep,
      swiftlet_op_i64_xor_rotl_left,
      swiftlet_op_i64_xor_rotl_left_keep,
      swiftlet_op_i64_xor_rotl_right,
      swiftlet_op_i64_xor_rotl_right_keep,
      swiftlet_op_i64_rotl_of_xor,
      swiftlet_op_i64_rotl_of_xor_keep,
      swiftlet_op_i64_rotl_of_xor_left,
      swiftlet_op_i64_rotl_of_xor_left_keep,
      swiftlet_op_f32_add_product,
      swiftlet_op_f32_add_product_keep,
      swiftlet_op_f32_add_product_left,
      swiftlet_op_f32_add_product_left_keep,
      swiftlet_op_f32_add_product_right,
      swiftlet_op_f32_add_product_right_keep,
      swiftlet_op_f32_sub_product,
      swiftlet_op_f32_sub_product_keep,
      swiftlet_op_f32_sub_product_left,
      swiftlet_op_f32_sub_product_left_keep,
      swiftlet_op_f32_sub_product_right,
      swiftlet_op_f32_sub_product_right_keep,
      swiftlet_op_f32_sub_of_product,
      swiftlet_op_f32_sub_of_product_keep,
      swiftlet_op_f32_sub_of_product_left,
      swiftlet_op_f32_sub_of_product_left_keep,
      swiftlet_op_f32_sub_of_product_right,
      swiftlet_op_f32_sub_of_product_right_keep,
      swiftlet_op_f64_add_product,
      swiftlet_op_f64_add_product_keep,
      swiftlet_op_f64_add_product_left,
      swiftlet_op_f64_add_product_left_keep,
      swiftlet_op_f64_add_product_right,
      swiftlet_op_f64_add_product_right_keep,
      swiftlet_op_f64_sub_product,
      swiftlet_op_f64_sub_product_keep,
      swiftlet_op_f64_sub_product_left,
      swiftlet_op_f64_sub_product_left_keep,
      swiftlet_op_f64_sub_product_right,
      swiftlet_op_f64_sub_product_right_keep,
      swiftlet_op_f64_sub_of_product,
      swiftlet_op_f64_sub_of_product_keep,
      swiftlet_op_f64_sub_of_product_left,
      swiftlet_op_f64_sub_of_product_left_keep,
      swiftlet_op_f64_sub_of_product_right,
      swiftlet_op_f64_sub_of_product_right_keep,
      swiftlet_op_i32_add_load,
      swiftlet_op_i32_add_load_keep,
      swiftlet_op_i32_add_left_load,
      swiftlet_op_i32_add_left_load_keep,
      swiftlet_op_i32_add_load_left,
      swiftlet_op_i32_add_load_left_keep,
      swiftlet_op_i32_add_load_at,
      swiftlet_op_i32_add_load_at_keep,
      swiftlet_op_i32_add_left_load_at,
      swiftlet_op_i32_add_left_load_at_keep,
      swiftlet_op_i32_add_load_left_at,
      swiftlet_op_i32_add_load_left_at_keep,
      swiftlet_op_i32_add_load8_u,
      swiftlet_op_i32_add_load8_u_keep,
      swiftlet_op_i32_add_left_load8_u,
      swiftlet_op_i32_add_left_load8_u_keep,
      swiftlet_op_i32_add_load8_u_left,
      swiftlet_op_i32_add_load8_u_left_keep,
      swiftlet_op_i32_add_load8_u_at,
      swiftlet_op_i32_add_load8_u_at_keep,
      swiftlet_op_i32_add_left_load8_u_at,
      swiftlet_op_i32_add_left_load8_u_at_keep,
      swiftlet_op_i32_add_load8_u_left_at,
      swiftlet_op_i32_add_load8_u_left_at_keep,
      swiftlet_op_f32_add_load,
      swiftlet_op_f32_add_load_keep,
      swiftlet_op_f32_add_left_load,
      swiftlet_op_f32_add_left_load_keep,
      swiftlet_op_f32_add_load_left,
      swiftlet_op_f32_add_load_left_keep,
      swiftlet_op_f32_add_left_load_left,
      swiftlet_op_f32_add_left_load_left_keep,
      swiftlet_op_f32_add_load_at,
      swiftlet_op_f32_add_load_at_keep,
      swiftlet_op_f32_add_left_load_at,
      swiftlet_op_f32_add_left_load_at_keep,
      swiftlet_op_f32_add_load_left_at,
      swiftlet_op_f32_add_load_left_at_keep,
      swiftlet_op_f32_add_left_load_left_at,
      swiftlet_op_f32_add_left_load_left_at_keep,
      swiftlet_op_f32_sub_load,
      swiftlet_op_f32_sub_load_keep,
      swiftlet_op_f32_sub_left_load,
      swiftlet_op_f32_sub_left_load_keep,
      swiftlet_op_f32_sub_load_left,
      swiftlet_op_f32_sub_load_left_keep,
      swiftlet_op_f32_sub_left_load_left,
      swiftlet_op_f32_sub_left_load_left_keep,
      swiftlet_op_f32_sub_load_at,
      swiftlet_op_f32_sub_load_at_keep,
      swiftlet_op_f32_sub_left_load_at,
      swiftlet_op_f32_sub_left_load_at_keep,
      swiftlet_op_f32_sub_load_left_at,
      swiftlet_op_f32_sub_load_left_at_keep,
      swiftlet_op_f32_sub_left_load_left_at,
      swiftlet_op_f32_sub_left_load_left_at_keep,
      swiftlet_op_f32_mul_load,
      swiftlet_op_f32_mul_load_keep,
      swiftlet_op_f32_mul_left_load,
      swiftlet_op_f32_mul_left_load_keep,
      swiftlet_op_f32_mul_load_left,
      swiftlet_op_f32_mul_load_left_keep,
      swiftlet_op_f32_mul_left_load_left,
      swiftlet_op_f32_mul_left_load_left_keep,
      swiftlet_op_f32_mul_load_at,
      swiftlet_op_f32_mul_load_at_keep,
      swiftlet_op_f32_mul_left_load_at,
      swiftlet_op_f32_mul_left_load_at_keep,
      swiftlet_op_f32_mul_load_left_at,
      swiftlet_op_f32_mul_load_left_at_keep,
      swiftlet_op_f32_mul_left_load_left_at,
      swiftlet_op_f32_mul_left_load_left_at_keep,
      swiftlet_op_f32_add_product_load,
      swiftlet_op_f32_add_product_load_keep,
      swiftlet_op_f32_add_left_product_load,
      swiftlet_op_f32_add_left_product_load_keep,
      swiftlet_op_f32_add_product_load_left,
      swiftlet_op_f32_add_product_load_left_keep,
      swiftlet_op_f32_add_left_product_load_left,
      swiftlet_op_f32_add_left_product_load_left_keep,
      swiftlet_op_f32_add_product_load_at,
      swiftlet_op_f32_add_product_load_at_keep,
      swiftlet_op_f32_add_left_product_load_at,
      swiftlet_op_f32_add_left_product_load_at_keep,
      swiftlet_op_f32_add_product_load_left_at,
      swiftlet_op_f32_add_product_load_left_at_keep,
      swiftlet_op_f32_add_left_product_load_left_at,
      swiftlet_op_f32_add_left_product_load_left_at_keep,
      swiftlet_op_f32_sub_product_load,
      swiftlet_op_f32_sub_product_load_keep,
      swiftlet_op_f32_sub_left_product_load,
      swiftlet_op_f32_sub_left_product_load_keep,
      swiftlet_op_f32_sub_product_load_left,
      swiftlet_op_f32_sub_product_load_left_keep,
      swiftlet_op_f32_sub_left_product_load_left,
      swiftlet_op_f32_sub_left_product_load_left_keep,
      swiftlet_op_f32_sub_product_load_at,
      swiftlet_op_f32_sub_product_load_at_keep,
      swiftlet_op_f32_sub_left_product_load_at,
      swiftlet_op_f32_sub_left_product_load_at_keep,
      swiftlet_op_f32_sub_product_load_left_at,
      swiftlet_op_f32_sub_product_load_left_at_keep,
      swiftlet_op_f32_sub_left_product_load_left_at,
      swiftlet_op_f32_sub_left_product_load_left_at_keep,
      swiftlet_op_f64_add_load,
      swiftlet_op_f64_add_load_keep,
      swiftlet_op_f64_add_left_load,
      swiftlet_op_f64_add_left_load_keep,
      swiftlet_op_f64_add_load_left,
      swiftlet_op_f64_add_load_left_keep,
      swiftlet_op_f64_add_left_load_left,
      swiftlet_op_f64_add_left_load_left_keep,
      swiftlet_op_f64_add_load_at,
      swiftlet_op_f64_add_load_at_keep,
      swiftlet_op_f64_add_left_load_at,
      swiftlet_op_f64_add_left_load_at_keep,
      swiftlet_op_f64_add_load_left_at,
      swiftlet_op_f64_add_load_left_at_keep,
      swiftlet_op_f64_add_left_load_left_at,
      swiftlet_op_f64_add_left_load_left_at_keep,
      swiftlet_op_f64_sub_load,
      swiftlet_op_f64_sub_load_keep,
      swiftlet_op_f64_sub_left_load,
      swiftlet_op_f64_sub_left_load_keep,
      swiftlet_op_f64_sub_load_left,
      swiftlet_op_f64_sub_load_left_keep,
      swiftlet_op_f64_sub_left_load_left,
      swiftlet_op_f64_sub_left_load_left_keep,
      swiftlet_op_f64_sub_load_at,
      swiftlet_op_f64_sub_load_at_keep,
      swiftlet_op_f64_sub_left_load_at,
      swiftlet_op_f64_sub_left_load_at_keep,
      swiftlet_op_f64_sub_load_left_at,
      swiftlet_op_f64_sub_load_left_at_keep,
      swiftlet_op_f64_sub_left_load_left_at,
      swiftlet_op_f64_sub_left_load_left_at_keep,
      swiftlet_op_f64_mul_load,
      swiftlet_op_f64_mul_load_keep,
      swiftlet_op_f64_mul_left_load,
      swiftlet_op_f64_mul_left_load_keep,
      swiftlet_op_f64_mul_load_left,
      swiftlet_op_f64_mul_load_left_keep,
      swiftlet_op_f64_mul_left_load_left,
      swiftlet_op_f64_mul_left_load_left_keep,
      swiftlet_op_f64_mul_load_at,
      swiftlet_op_f64_mul_load_at_keep,
      swiftlet_op_f64_mul_left_load_at,
      swiftlet_op_f64_mul_left_load_at_keep,
      swiftlet_op_f64_mul_load_left_at,
      swiftlet_op_f64_mul_load_left_at_keep,
      swiftlet_op_f64_mul_left_load_left_at,
      swiftlet_op_f64_mul_left_load_left_at_keep,
      swiftlet_op_f64_add_product_load,
      swiftlet_op_f64_add_product_load_keep,
      swiftlet_op_f64_add_left_product_load,
      swiftlet_op_f64_add_left_product_load_keep,
      swiftlet_op_f64_add_product_load_left,
      swiftlet_op_f64_add_product_load_left_keep,
      swiftlet_op_f64_add_left_product_load_left,
      swiftlet_op_f64_add_left_product_load_left_keep,
      swiftlet_op_f64_add_product_load_at,
      swiftlet_op_f64_add_product_load_at_keep,
      swiftlet_op_f64_add_left_product_load_at,
      swiftlet_op_f64_add_left_product_load_at_keep,
      swiftlet_op_f64_add_product_load_left_at,
      swiftlet_op_f64_add_product_load_left_at_keep,
      swiftlet_op_f64_add_left_product_load_left_at,
      swiftlet_op_f64_add_left_product_load_left_at_keep,
      swiftlet_op_f64_sub_product_load,
      swiftlet_op_f64_sub_product_load_keep,
      swiftlet_op_f64_sub_left_product_load,
      swiftlet_op_f64_sub_left_product_load_keep,
      swiftlet_op_f64_sub_product_load_left,
      swiftlet_op_f64_sub_product_load_left_keep,
      swiftlet_op_f64_sub_left_product_load_left,
      swiftlet_op_f64_sub_left_product_load_left_keep,
      swiftlet_op_f64_sub_product_load_at,
      swiftlet_op_f64_sub_product_load_at_keep,
      swiftlet_op_f64_sub_left_product_load_at,
      swiftlet_op_f64_sub_left_product_load_at_keep,
      swiftlet_op_f64_sub_product_load_left_at,
      swiftlet_op_f64_sub_product_load_left_at_keep,
      swiftlet_op_f64_sub_left_product_load_left_at,
      swiftlet_op_f64_sub_left_product_load_left_at_keep,
      swiftlet_op_i64_atomic_load8_u,
      swiftlet_op_i64_atomic_store8,
      swiftlet_op_i64_atomic_rmw8_add_u,
      swiftlet_op_i64_atomic_rmw8_sub_u,
      swiftlet_op_i64_atomic_rmw8_and_u,
      swiftlet_op_i64_atomic_rmw8_or_u,
      swiftlet_op_i64_atomic_rmw8_xor_u,
      swiftlet_op_i64_atomic_rmw8_xchg_u,
      swiftlet_op_i64_atomic_rmw8_cmpxchg_u,
      swiftlet_op_i64_atomic_load16_u,
      swiftlet_op_i64_atomic_store16,
      swiftlet_op_i64_atomic_rmw16_add_u,
      swiftlet_op_i64_atomic_rmw16_sub_u,
      swiftlet_op_i64_atomic_rmw16_and_u,
      swiftlet_op_i64_atomic_rmw16_or_u,
      swiftlet_op_i64_atomic_rmw16_xor_u,
      swiftlet_op_i64_atomic_rmw16_xchg_u,
      swiftlet_op_i64_atomic_rmw16_cmpxchg_u,
      swiftlet_op_i64_atomic_load32_u,
      swiftlet_op_i64_atomic_store32,
      swiftlet_op_i64_atomic_rmw32_add_u,
      swiftlet_op_i64_atomic_rmw32_sub_u,
      swiftlet_op_i64_atomic_rmw32_and_u,
      swiftlet_op_i64_atomic_rmw32_or_u,
      swiftlet_op_i64_atomic_rmw32_xor_u,
      swiftlet_op_i64_atomic_rmw32_xchg_u,
      swiftlet_op_i64_atomic_rmw32_cmpxchg_u,
      swiftlet_op_i64_atomic_load,
      swiftlet_op_i64_atomic_store,
      swiftlet_op_i64_atomic_rmw_add,
      swiftlet_op_i64_atomic_rmw_sub,
      swiftlet_op_i64_atomic_rmw_and,
      swiftlet_op_i64_atomic_rmw_or,
      swiftlet_op_i64_atomic_rmw_xor,
      swiftlet_op_i64_atomic_rmw_xchg,
      swiftlet_op_i64_atomic_rmw_cmpxchg,
      swiftlet_op_exit,
      swiftlet_op_cross_return,
      swiftlet_op_unreachable,
      swiftlet_op_copy,
      swiftlet_op_copy_wide,
      swiftlet_op_copy_many,
      swiftlet_op_copy_two,
      swiftlet_op_copy_sum,
      swiftlet_op_const_32,
      swiftlet_op_const_s32,
      swiftlet_op_const_64,
      swiftlet_op_zero_locals,
      swiftlet_op_zero_one,
      swiftlet_op_zero_two,
      swiftlet_op_zero_three,
      swiftlet_op_zero_four,
      swiftlet_op_select,
      swiftlet_op_select_wide,
      swiftlet_op_br,
      swiftlet_op_br_metered,
      swiftlet_op_br_if_nonzero,
      swiftlet_op_br_if_nonzero_metered,
      swiftlet_op_br_if_zero,
      swiftlet_op_br_if_zero_metered,
      swiftlet_op_br_if_nonzero_left,
      swiftlet_op_br_if_nonzero_left_metered,
      swiftlet_op_br_if_zero_left,
      swiftlet_op_br_if_zero_left_metered,
      swiftlet_op_select_left,
      swiftlet_op_br_table_left,
      swiftlet_op_br_table_left_metered,
      swiftlet_op_return_integer,
      swiftlet_op_return_single,
      swiftlet_op_return_double,
      swiftlet_op_call_indirect_left,
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
      swiftlet_op_throw_tag,
      swiftlet_op_throw_ref,
      swiftlet_op_i64_add128,
      swiftlet_op_i64_sub128,
      swiftlet_op_i64_mul_wide_s,
      swiftlet_op_i64_mul_wide_u,
      swiftlet_op_profile,
      swiftlet_op_atomic_fence,
      swiftlet_op_memory_atomic_notify,
      swiftlet_op_memory_atomic_wait32,
      swiftlet_op_memory_atomic_wait64,
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
      swiftlet_op_i8x16_abs,
      swiftlet_op_i8x16_neg,
      swiftlet_op_i8x16_all_true,
      swiftlet_op_i8x16_bitmask,
      swiftlet_op_i16x8_abs,
      swiftlet_op_i16x8_neg,
      swiftlet_op_i16x8_all_true,
      swiftlet_op_i16x8_bitmask,
      swiftlet_op_i16x8_extend_low_i8x16_s,
      swiftlet_op_i16x8_extend_high_i8x16_s,
      swiftlet_op_i16x8_extadd_pairwise_i8x16_s,
      swiftlet_op_i16x8_extend_low_i8x16_u,
      swiftlet_op_i16x8_extend_high_i8x16_u,
      swiftlet_op_i16x8_extadd_pairwise_i8x16_u,
      swiftlet_op_i32x4_abs,
      swiftlet_op_i32x4_neg,
      swiftlet_op_i32x4_all_true,
      swiftlet_op_i32x4_bitmask,
      swiftlet_op_i32x4_extend_low_i16x8_s,
      swiftlet_op_i32x4_extend_high_i16x8_s,
      swiftlet_op_i32x4_extadd_pairwise_i16x8_s,
      swiftlet_op_i32x4_extend_low_i16x8_u,
      swiftlet_op_i32x4_extend_high_i16x8_u,
      swiftlet_op_i32x4_extadd_pairwise_i16x8_u,
      swiftlet_op_i64x2_abs,
      swiftlet_op_i64x2_neg,
      swiftlet_op_i64x2_all_true,
      swiftlet_op_i64x2_bitmask,
      swiftlet_op_i64x2_extend_low_i32x4_s,
      swiftlet_op_i64x2_extend_high_i32x4_s,
      swiftlet_op_i64x2_extend_low_i32x4_u,
      swiftlet_op_i64x2_extend_high_i32x4_u,
      swiftlet_op_f32x4_abs,
      swiftlet_op_f32x4_neg,
      swiftlet_op_f32x4_sqrt,
      swiftlet_op_f32x4_ceil,
      swiftlet_op_f32x4_floor,
      swiftlet_op_f32x4_trunc,
      swiftlet_op_f32x4_nearest,
      swiftlet_op_f64x2_abs,
      swiftlet_op_f64x2_neg,
      swiftlet_op_f64x2_sqrt,
      swiftlet_op_f64x2_ceil,
      swiftlet_op_f64x2_floor,
      swiftlet_op_f64x2_trunc,
      swiftlet_op_f64x2_nearest,
      swiftlet_op_v128_not,
      swiftlet_op_v128_any_true,
      swiftlet_op_i8x16_popcnt,
      swiftlet_op_i32x4_trunc_sat_f32x4_s,
      swiftlet_op_i32x4_trunc_sat_f32x4_u,
      swiftlet_op_i32x4_trunc_sat_f64x2_s_zero,
      swiftlet_op_i32x4_trunc_sat_f64x2_u_zero,
      swiftlet_op_f32x4_convert_i32x4_s,
      swiftlet_op_f32x4_convert_i32x4_u,
      swiftlet_op_f64x2_convert_low_i32x4_s,
      swiftlet_op_f64x2_convert_low_i32x4_u,
      swiftlet_op_f32x4_demote_f64x2_zero,
      swiftlet_op_f64x2_promote_low_f32x4,
      swiftlet_op_i8x16_splat,
      swiftlet_op_i16x8_splat,
      swiftlet_op_i32x4_splat,
      swiftlet_op_i64x2_splat,
      swiftlet_op_i8x16_eq,
      swiftlet_op_i8x16_eq_const,
      swiftlet_op_i8x16_ne,
      swiftlet_op_i8x16_ne_const,
      swiftlet_op_i8x16_lt_s,
      swiftlet_op_i8x16_lt_s_const,
      swiftlet_op_i8x16_gt_s,
      swiftlet_op_i8x16_gt_s_const,
      swiftlet_op_i8x16_le_s,
      swiftlet_op_i8x16_le_s_const,
      swiftlet_op_i8x16_ge_s,
      swiftlet_op_i8x16_ge_s_const,
      swiftlet_op_i8x16_lt_u,
      swiftlet_op_i8x16_lt_u_const,
      swiftlet_op_i8x16_gt_u,
      swiftlet_op_i8x16_gt_u_const,
      swiftlet_op_i8x16_le_u,
      swiftlet_op_i8x16_le_u_const,
      swiftlet_op_i8x16_ge_u,
      swiftlet_op_i8x16_ge_u_const,
      swiftlet_op_i16x8_eq,
      swiftlet_op_i16x8_eq_const,
      swiftlet_op_i16x8_ne,
      swiftlet_op_i16x8_ne_const,
      swiftlet_op_i16x8_lt_s,
      swiftlet_op_i16x8_lt_s_const,
      swiftlet_op_i16x8_gt_s,
      swiftlet_op_i16x8_gt_s_const,
      swiftlet_op_i16x8_le_s,
      swiftlet_op_i16x8_le_s_const,
      swiftlet_op_i16x8_ge_s,
      swiftlet_op_i16x8_ge_s_const,
      swiftlet_op_i16x8_lt_u,
      swiftlet_op_i16x8_lt_u_const,
      swiftlet_op_i16x8_gt_u,
      swiftlet_op_i16x8_gt_u_const,
      swiftlet_op_i16x8_le_u,
      swiftlet_op_i16x8_le_u_const,
      swiftlet_op_i16x8_ge_u,
      swiftlet_op_i16x8_ge_u_const,
      swiftlet_op_i32x4_eq,
      swiftlet_op_i32x4_eq_const,
      swiftlet_op_i32x4_ne,
      swiftlet_op_i32x4_ne_const,
      swiftlet_op_i32x4_lt_s,
      swiftlet_op_i32x4_lt_s_const,
      swiftlet_op_i32x4_gt_s,
      swiftlet_op_i32x4_gt_s_const,
      swiftlet_op_i32x4_le_s,
      swiftlet_op_i32x4_le_s_const,
      swiftlet_op_i32x4_ge_s,
      swiftlet_op_i32x4_ge_s_const,
      swiftlet_op_i32x4_lt_u,
      swiftlet_op_i32x4_lt_u_const,
      swiftlet_op_i32x4_gt_u,
      swiftlet_op_i32x4_gt_u_const,
      swiftlet_op_i32x4_le_u,
      swiftlet_op_i32x4_le_u_const,
      swiftlet_op_i32x4_ge_u,
      swiftlet_op_i32x4_ge_u_const,
      swiftlet_op_i64x2_eq,
      swiftlet_op_i64x2_eq_const,
      swiftlet_op_i64x2_ne,
      swiftlet_op_i64x2_ne_const,
      swiftlet_op_i64x2_lt_s,
      swiftlet_op_i64x2_lt_s_const,
      swiftlet_op_i64x2_gt_s,
      swiftlet_op_i64x2_gt_s_const,
      swiftlet_op_i64x2_le_s,
      swiftlet_op_i64x2_le_s_const,
      swiftlet_op_i64x2_ge_s,
      swiftlet_op_i64x2_ge_s_const,
      swiftlet_op_i8x16_add,
      swiftlet_op_i8x16_add_const,
      swiftlet_op_i8x16_sub,
      swiftlet_op_i8x16_sub_const,
      swiftlet_op_i8x16_min_s,
      swiftlet_op_i8x16_min_s_const,
      swiftlet_op_i8x16_max_s,
      swiftlet_op_i8x16_max_s_const,
      swiftlet_op_i8x16_min_u,
      swiftlet_op_i8x16_min_u_const,
      swiftlet_op_i8x16_max_u,
      swiftlet_op_i8x16_max_u_const,
      swiftlet_op_i8x16_add_sat_s,
      swiftlet_op_i8x16_add_sat_s_const,
      swiftlet_op_i8x16_add_sat_u,
      swiftlet_op_i8x16_add_sat_u_const,
      swiftlet_op_i8x16_sub_sat_s,
      swiftlet_op_i8x16_sub_sat_s_const,
      swiftlet_op_i8x16_sub_sat_u,
      swiftlet_op_i8x16_sub_sat_u_const,
      swiftlet_op_i8x16_avgr_u,
      swiftlet_op_i8x16_avgr_u_const,
      swiftlet_op_i16x8_add,
      swiftlet_op_i16x8_add_const,
      swiftlet_op_i16x8_sub,
      swiftlet_op_i16x8_sub_const,
      swiftlet_op_i16x8_mul,
      swiftlet_op_i16x8_mul_const,
      swiftlet_op_i16x8_min_s,
      swiftlet_op_i16x8_min_s_const,
      swiftlet_op_i16x8_max_s,
      swiftlet_op_i16x8_max_s_const,
      swiftlet_op_i16x8_min_u,
      swiftlet_op_i16x8_min_u_const,
      swiftlet_op_i16x8_max_u,
      swiftlet_op_i16x8_max_u_const,
      swiftlet_op_i16x8_add_sat_s,
      swiftlet_op_i16x8_add_sat_s_const,
      swiftlet_op_i16x8_add_sat_u,
      swiftlet_op_i16x8_add_sat_u_const,
      swiftlet_op_i16x8_sub_sat_s,
      swiftlet_op_i16x8_sub_sat_s_const,
      swiftlet_op_i16x8_sub_sat_u,
      swiftlet_op_i16x8_sub_sat_u_const,
      swiftlet_op_i16x8_avgr_u,
      swiftlet_op_i16x8_avgr_u_const,
      swiftlet_op_i32x4_add,
      swiftlet_op_i32x4_add_const,
      swiftlet_op_i32x4_sub,
      swiftlet_op_i32x4_sub_const,
      swiftlet_op_i32x4_mul,
      swiftlet_op_i32x4_mul_const,
      swiftlet_op_i32x4_min_s,
      swiftlet_op_i32x4_min_s_const,
      swiftlet_op_i32x4_max_s,
      swiftlet_op_i32x4_max_s_const,
      swiftlet_op_i32x4_min_u,
      swiftlet_op_i32x4_min_u_const,
      swiftlet_op_i32x4_max_u,
      swiftlet_op_i32x4_max_u_const,
      swiftlet_op_i64x2_add,
      swiftlet_op_i64x2_add_const,
      swiftlet_op_i64x2_sub,
      swiftlet_op_i64x2_sub_const,
      swiftlet_op_i64x2_mul,
      swiftlet_op_i64x2_mul_const,
      swiftlet_op_i16x8_extmul_low_i8x16_s,
      swiftlet_op_i16x8_extmul_low_i8x16_s_const,
      swiftlet_op_i16x8_extmul_high_i8x16_s,
      swiftlet_op_i16x8_extmul_high_i8x16_s_const,
      swiftlet_op_i16x8_extmul_low_i8x16_u,
      swiftlet_op_i16x8_extmul_low_i8x16_u_const,
      swiftlet_op_i16x8_extmul_high_i8x16_u,
      swiftlet_op_i16x8_extmul_high_i8x16_u_const,
      swiftlet_op_i32x4_extmul_low_i16x8_s,
      swiftlet_op_i32x4_extmul_low_i16x8_s_const,
      swiftlet_op_i32x4_extmul_high_i16x8_s,
      swiftlet_op_i32x4_extmul_high_i16x8_s_const,
      swiftlet_op_i32x4_extmul_low_i16x8_u,
      swiftlet_op_i32x4_extmul_low_i16x8_u_const,
      swiftlet_op_i32x4_extmul_high_i16x8_u,
      swiftlet_op_i32x4_extmul_high_i16x8_u_const,
      swiftlet_op_i64x2_extmul_low_i32x4_s,
      swiftlet_op_i64x2_extmul_low_i32x4_s_const,
      swiftlet_op_i64x2_extmul_high_i32x4_s,
      swiftlet_op_i64x2_extmul_high_i32x4_s_const,
      swiftlet_op_i64x2_extmul_low_i32x4_u,
      swiftlet_op_i64x2_extmul_low_i32x4_u_const,
      swiftlet_op_i64x2_extmul_high_i32x4_u,
      swiftlet_op_i64x2_extmul_high_i32x4_u_const,
      swiftlet_op_f32x4_eq,
      swiftlet_op_f32x4_eq_const,
      swiftlet_op_f32x4_ne,
      swiftlet_op_f32x4_ne_const,
      swiftlet_op_f32x4_lt,
      swiftlet_op_f32x4_lt_const,
      swiftlet_op_f32x4_gt,
      swiftlet_op_f32x4_gt_const,
      swiftlet_op_f32x4_le,
      swiftlet_op_f32x4_le_const,
      swiftlet_op_f32x4_ge,
      swiftlet_op_f32x4_ge_const,
      swiftlet_op_f32x4_add,
      swiftlet_op_f32x4_add_const,
      swiftlet_op_f32x4_sub,
      swiftlet_op_f32x4_sub_const,
      swiftlet_op_f32x4_mul,
      swiftlet_op_f32x4_mul_const,
      swiftlet_op_f32x4_div,
      swiftlet_op_f32x4_div_const,
      swiftlet_op_f32x4_min,
      swiftlet_op_f32x4_min_const,
      swiftlet_op_f32x4_max,
      swiftlet_op_f32x4_max_const,
      swiftlet_op_f32x4_pmin,
      swiftlet_op_f32x4_pmin_const,
      swiftlet_op_f32x4_pmax,
      swiftlet_op_f32x4_pmax_const,
      swiftlet_op_f64x2_eq,
      swiftlet_op_f64x2_eq_const,
      swiftlet_op_f64x2_ne,
      swiftlet_op_f64x2_ne_const,
      swiftlet_op_f64x2_lt,
      swiftlet_op_f64x2_lt_const,
      swiftlet_op_f64x2_gt,
      swiftlet_op_f64x2_gt_const,
      swiftlet_op_f64x2_le,
      swiftlet_op_f64x2_le_const,
      swiftlet_op_f64x2_ge,
      swiftlet_op_f64x2_ge_const,
      swiftlet_op_f64x2_add,
      swiftlet_op_f64x2_add_const,
      swiftlet_op_f64x2_sub,
      swiftlet_op_f64x2_sub_const,
      swiftlet_op_f64x2_mul,
      swiftlet_op_f64x2_mul_const,
      swiftlet_op_f64x2_div,
      swiftlet_op_f64x2_div_const,
      swiftlet_op_f64x2_min,
      swiftlet_op_f64x2_min_const,
      swiftlet_op_f64x2_max,
      swiftlet_op_f64x2_max_const,
      swiftlet_op_f64x2_pmin,
      swiftlet_op_f64x2_pmin_const,
      swiftlet_op_f64x2_pmax,
      swiftlet_op_f64x2_pmax_const,
      swiftlet_op_v128_and,
      swiftlet_op_v128_and_const,
      swiftlet_op_v128_andnot,
      swiftlet_op_v128_andnot_const,
      swiftlet_op_v128_or,
      swiftlet_op_v128_or_const,
      swiftlet_op_v128_xor,
      swiftlet_op_v128_xor_const,
      swiftlet_op_i8x16_narrow_i16x8_s,
      swiftlet_op_i8x16_narrow_i16x8_s_const,
      swiftlet_op_i8x16_narrow_i16x8_u,
      swiftlet_op_i8x16_narrow_i16x8_u_const,
      swiftlet_op_i16x8_narrow_i32x4_s,
      swiftlet_op_i16x8_narrow_i32x4_s_const,
      swiftlet_op_i16x8_narrow_i32x4_u,
      swiftlet_op_i16x8_narrow_i32x4_u_const,
      swiftlet_op_i16x8_q15mulr_sat_s,
      swiftlet_op_i16x8_q15mulr_sat_s_const,
      swiftlet_op_i32x4_dot_i16x8_s,
      swiftlet_op_i32x4_dot_i16x8_s_const,
      swiftlet_op_i16x8_relaxed_dot_i8x16_i7x16_s,
      swiftlet_op_i16x8_relaxed_dot_i8x16_i7x16_s_const,
      swiftlet_op_f32x4_relaxed_madd,
      swiftlet_op_f32x4_relaxed_nmadd,
      swiftlet_op_f64x2_relaxed_madd,
      swiftlet_op_f64x2_relaxed_nmadd,
      swiftlet_op_v128_bitselect,
      swiftlet_op_i32x4_relaxed_dot_i8x16_i7x16_add_s,
      swiftlet_op_i8x16_shl,
      swiftlet_op_i8x16_shl_imm,
      swiftlet_op_i8x16_shr_s,
      swiftlet_op_i8x16_shr_s_imm,
      swiftlet_op_i8x16_shr_u,
      swiftlet_op_i8x16_shr_u_imm,
      swiftlet_op_i16x8_shl,
      swiftlet_op_i16x8_shl_imm,
      swiftlet_op_i16x8_shr_s,
      swiftlet_op_i16x8_shr_s_imm,
      swiftlet_op_i16x8_shr_u,
      swiftlet_op_i16x8_shr_u_imm,
      swiftlet_op_i32x4_shl,
      swiftlet_op_i32x4_shl_imm,
      swiftlet_op_i32x4_shr_s,
      swiftlet_op_i32x4_shr_s_imm,
      swiftlet_op_i32x4_shr_u,
      swiftlet_op_i32x4_shr_u_imm,
      swiftlet_op_i64x2_shl,
      swiftlet_op_i64x2_shl_imm,
      swiftlet_op_i64x2_shr_s,
      swiftlet_op_i64x2_shr_s_imm,
      swiftlet_op_i64x2_shr_u,
      swiftlet_op_i64x2_shr_u_imm,
      swiftlet_op_i8x16_extract_lane_s,
      swiftlet_op_i8x16_extract_lane_u,
      swiftlet_op_i16x8_extract_lane_s,
      swiftlet_op_i16x8_extract_lane_u,
      swiftlet_op_i32x4_extract_lane,
      swiftlet_op_i64x2_extract_lane,
      swiftlet_op_v128_load,
      swiftlet_op_v128_load_left,
      swiftlet_op_v128_load_at,
      swiftlet_op_v128_load_left_at,
      swiftlet_op_v128_load_far,
      swiftlet_op_v128_load32_zero,
      swiftlet_op_v128_load32_zero_left,
      swiftlet_op_v128_load32_zero_at,
      swiftlet_op_v128_load32_zero_left_at,
      swiftlet_op_v128_load32_zero_far,
      swiftlet_op_v128_load64_zero,
      swiftlet_op_v128_load64_zero_left,
      swiftlet_op_v128_load64_zero_at,
      swiftlet_op_v128_load64_zero_left_at,
      swiftlet_op_v128_load64_zero_far,
      swiftlet_op_v128_load8_splat,
      swiftlet_op_v128_load8_splat_left,
      swiftlet_op_v128_load8_splat_at,
      swiftlet_op_v128_load8_splat_left_at,
      swiftlet_op_v128_load8_splat_far,
      swiftlet_op_v128_load16_splat,
      swiftlet_op_v128_load16_splat_left,
      swiftlet_op_v128_load16_splat_at,
      swiftlet_op_v128_load16_splat_left_at,
      swiftlet_op_v128_load16_splat_far,
      swiftlet_op_v128_load32_splat,
      swiftlet_op_v128_load32_splat_left,
      swiftlet_op_v128_load32_splat_at,
      swiftlet_op_v128_load32_splat_left_at,
      swiftlet_op_v128_load32_splat_far,
      swiftlet_op_v128_load64_splat,
      swiftlet_op_v128_load64_splat_left,
      swiftlet_op_v128_load64_splat_at,
      swiftlet_op_v128_load64_splat_left_at,
      swiftlet_op_v128_load64_splat_far,
      swiftlet_op_v128_load8x8_s,
      swiftlet_op_v128_load8x8_s_left,
      swiftlet_op_v128_load8x8_s_at,
      swiftlet_op_v128_load8x8_s_left_at,
      swiftlet_op_v128_load8x8_s_far,
      swiftlet_op_v128_load8x8_u,
      swiftlet_op_v128_load8x8_u_left,
      swiftlet_op_v128_load8x8_u_at,
      swiftlet_op_v128_load8x8_u_left_at,
      swiftlet_op_v128_load8x8_u_far,
      swiftlet_op_v128_load16x4_s,
      swiftlet_op_v128_load16x4_s_left,
      swiftlet_op_v128_load16x4_s_at,
      swiftlet_op_v128_load16x4_s_left_at,
      swiftlet_op_v128_load16x4_s_far,
      swiftlet_op_v128_load16x4_u,
      swiftlet_op_v128_load16x4_u_left,
      swiftlet_op_v128_load16x4_u_at,
      swiftlet_op_v128_load16x4_u_left_at,
      swiftlet_op_v128_load16x4_u_far,
      swiftlet_op_v128_load32x2_s,
      swiftlet_op_v128_load32x2_s_left,
      swiftlet_op_v128_load32x2_s_at,
      swiftlet_op_v128_load32x2_s_left_at,
      swiftlet_op_v128_load32x2_s_far,
      swiftlet_op_v128_load32x2_u,
      swiftlet_op_v128_load32x2_u_left,
      swiftlet_op_v128_load32x2_u_at,
      swiftlet_op_v128_load32x2_u_left_at,
      swiftlet_op_v128_load32x2_u_far,
      swiftlet_op_v128_store,
      swiftlet_op_v128_store_left,
      swiftlet_op_v128_store_at,
      swiftlet_op_v128_store_left_at,
      swiftlet_op_v128_store_far,
      swiftlet_op_i8x16_replace_lane,
      swiftlet_op_v128_load8_lane,
      swiftlet_op_v128_load8_lane_left,
      swiftlet_op_v128_load8_lane_at,
      swiftlet_op_v128_load8_lane_left_at,
      swiftlet_op_v128_load8_lane_far,
      swiftlet_op_v128_store8_lane,
      swiftlet_op_v128_store8_lane_left,
      swiftlet_op_v128_store8_lane_at,
      swiftlet_op_v128_store8_lane_left_at,
      swiftlet_op_v128_store8_lane_far,
      swiftlet_op_i16x8_replace_lane,
      swiftlet_op_v128_load16_lane,
      swiftlet_op_v128_load16_lane_left,
      swiftlet_op_v128_load16_lane_at,
      swiftlet_op_v128_load16_lane_left_at,
      swiftlet_op_v128_load16_lane_far,
      swiftlet_op_v128_store16_lane,
      swiftlet_op_v128_store16_lane_left,
      swiftlet_op_v128_store16_lane_at,
      swiftlet_op_v128_store16_lane_left_at,
      swiftlet_op_v128_store16_lane_far,
      swiftlet_op_i32x4_replace_lane,
      swiftlet_op_v128_load32_lane,
      swiftlet_op_v128_load32_lane_left,
      swiftlet_op_v128_load32_lane_at,
      swiftlet_op_v128_load32_lane_left_at,
      swiftlet_op_v128_load32_lane_far,
      swiftlet_op_v128_store32_lane,
      swiftlet_op_v128_store32_lane_left,
      swiftlet_op_v128_store32_lane_at,
      swiftlet_op_v128_store32_lane_left_at,
      swiftlet_op_v128_store32_lane_far,
      swiftlet_op_i64x2_replace_lane,
      swiftlet_op_v128_load64_lane,
      swiftlet_op_v128_load64_lane_left,
      swiftlet_op_v128_load64_lane_at,
      swiftlet_op_v128_load64_lane_left_at,
      swiftlet_op_v128_load64_lane_far,
      swiftlet_op_v128_store64_lane,
      swiftlet_op_v128_store64_lane_left,
      swiftlet_op_v128_store64_lane_at,
      swiftlet_op_v128_store64_lane_left_at,
      swiftlet_op_v128_store64_lane_far,
      swiftlet_op_return_vector,
      swiftlet_op_const_128,
      swiftlet_op_i8x16_swizzle,
      swiftlet_op_shuffle_64,
      swiftlet_op_shuffle_32,
      swiftlet_op_shuffle_16,
      swiftlet_op_shuffle_8,
      swiftlet_op_shuffle_within_32,
      swiftlet_op_shuffle_run,
      swiftlet_op_zip_low,
      swiftlet_op_zip_high,
      swiftlet_op_zip_low_16,
      swiftlet_op_zip_high_16,
      swiftlet_op_zip_low_32,
      swiftlet_op_zip_high_32,
      swiftlet_op_bytes_even,
      swiftlet_op_bytes_odd,
      swiftlet_op_v128_or_i16x8_shl,
      swiftlet_op_v128_xor_i16x8_shl,
      swiftlet_op_v128_or_i16x8_shr_u,
      swiftlet_op_v128_xor_i16x8_shr_u,
      swiftlet_op_v128_or_i32x4_shl,
      swiftlet_op_v128_xor_i32x4_shl,
      swiftlet_op_v128_or_i32x4_shr_u,
      swiftlet_op_v128_xor_i32x4_shr_u,
      swiftlet_op_v128_or_i64x2_shl,
      swiftlet_op_v128_xor_i64x2_shl,
      swiftlet_op_v128_or_i64x2_shr_u,
      swiftlet_op_v128_xor_i64x2_shr_u,
      swiftlet_op_f32x4_sub_product,
      swiftlet_op_f32x4_sub_of_product,
      swiftlet_op_f64x2_sub_product,
      swiftlet_op_f64x2_sub_of_product,
    ]
  }
}

/// From an opcode to the internal instruction of each shape; nil where it has none.
struct InternalOpcodeMaps: BitwiseCopyable {
  let atomic = InternalOpcodeMap([
    (.i64AtomicLoad8U, .i64_atomic_load8_u),
    (.i32AtomicLoad8U, .i64_atomic_load8_u),
    (.i64AtomicStore8, .i64_atomic_store8),
    (.i32AtomicStore8, .i64_atomic_store8),
    (.i64AtomicRmw8AddU, .i64_atomic_rmw8_add_u),
    (.i32AtomicRmw8AddU, .i64_atomic_rmw8_add_u),
    (.i64AtomicRmw8SubU, .i64_atomic_rmw8_sub_u),
    (.i32AtomicRmw8SubU, .i64_atomic_rmw8_sub_u),
    (.i64AtomicRmw8AndU, .i64_atomic_rmw8_and_u),
    (.i32AtomicRmw8AndU, .i64_atomic_rmw8_and_u),
    (.i64AtomicRmw8OrU, .i64_atomic_rmw8_or_u),
    (.i32AtomicRmw8OrU, .i64_atomic_rmw8_or_u),
    (.i64AtomicRmw8XorU, .i64_atomic_rmw8_xor_u),
    (.i32AtomicRmw8XorU, .i64_atomic_rmw8_xor_u),
    (.i64AtomicRmw8XchgU, .i64_atomic_rmw8_xchg_u),
    (.i32AtomicRmw8XchgU, .i64_atomic_rmw8_xchg_u),
    (.i64AtomicRmw8CmpxchgU, .i64_atomic_rmw8_cmpxchg_u),
    (.i32AtomicRmw8CmpxchgU, .i64_atomic_rmw8_cmpxchg_u),
    (.i64AtomicLoad16U, .i64_atomic_load16_u),
    (.i32AtomicLoad16U, .i64_atomic_load16_u),
    (.i64AtomicStore16, .i64_atomic_store16),
    (.i32AtomicStore16, .i64_atomic_store16),
    (.i64AtomicRmw16AddU, .i64_atomic_rmw16_add_u),
    (.i32AtomicRmw16AddU, .i64_atomic_rmw16_add_u),
    (.i64AtomicRmw16SubU, .i64_atomic_rmw16_sub_u),
    (.i32AtomicRmw16SubU, .i64_atomic_rmw16_sub_u),
    (.i64AtomicRmw16AndU, .i64_atomic_rmw16_and_u),
    (.i32AtomicRmw16AndU, .i64_atomic_rmw16_and_u),
    (.i64AtomicRmw16OrU, .i64_atomic_rmw16_or_u),
    (.i32AtomicRmw16OrU, .i64_atomic_rmw16_or_u),
    (.i64AtomicRmw16XorU, .i64_atomic_rmw16_xor_u),
    (.i32AtomicRmw16XorU, .i64_atomic_rmw16_xor_u),
    (.i64AtomicRmw16XchgU, .i64_atomic_rmw16_xchg_u),
    (.i32AtomicRmw16XchgU, .i64_atomic_rmw16_xchg_u),
    (.i64AtomicRmw16CmpxchgU, .i64_atomic_rmw16_cmpxchg_u),
    (.i32AtomicRmw16CmpxchgU, .i64_atomic_rmw16_cmpxchg_u),
    (.i64AtomicLoad32U, .i64_atomic_load32_u),
    (.i32AtomicLoad, .i64_atomic_load32_u),
    (.i64AtomicStore32, .i64_atomic_store32),
    (.i32AtomicStore, .i64_atomic_store32),
    (.i64AtomicRmw32AddU, .i64_atomic_rmw32_add_u),
    (.i32AtomicRmwAdd, .i64_atomic_rmw32_add_u),
    (.i64AtomicRmw32SubU, .i64_atomic_rmw32_sub_u),
    (.i32AtomicRmwSub, .i64_atomic_rmw32_sub_u),
    (.i64AtomicRmw32AndU, .i64_atomic_rmw32_and_u),
    (.i32AtomicRmwAnd, .i64_atomic_rmw32_and_u),
    (.i64AtomicRmw32OrU, .i64_atomic_rmw32_or_u),
    (.i32AtomicRmwOr, .i64_atomic_rmw32_or_u),
    (.i64AtomicRmw32XorU, .i64_atomic_rmw32_xor_u),
    (.i32AtomicRmwXor, .i64_atomic_rmw32_xor_u),
    (.i64AtomicRmw32XchgU, .i64_atomic_rmw32_xchg_u),
    (.i32AtomicRmwXchg, .i64_atomic_rmw32_xchg_u),
    (.i64AtomicRmw32CmpxchgU, .i64_atomic_rmw32_cmpxchg_u),
    (.i32AtomicRmwCmpxchg, .i64_atomic_rmw32_cmpxchg_u),
    (.i64AtomicLoad, .i64_atomic_load),
    (.i64AtomicStore, .i64_atomic_store),
    (.i64AtomicRmwAdd, .i64_atomic_rmw_add),
    (.i64AtomicRmwSub, .i64_atomic_rmw_sub),
    (.i64AtomicRmwAnd, .i64_atomic_rmw_and),
    (.i64AtomicRmwOr, .i64_atomic_rmw_or),
    (.i64AtomicRmwXor, .i64_atomic_rmw_xor),
    (.i64AtomicRmwXchg, .i64_atomic_rmw_xchg),
    (.i64AtomicRmwCmpxchg, .i64_atomic_rmw_cmpxchg),
  ])
  let branch = InternalOpcodeMap([
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
    (.f32Ne, .f32_eq_not_br),
    (.f32Lt, .f32_lt_br),
    (.f32Gt, .f32_gt_br),
    (.f32Le, .f32_le_br),
    (.f32Ge, .f32_ge_br),
    (.f64Eq, .f64_eq_br),
    (.f64Ne, .f64_eq_not_br),
    (.f64Lt, .f64_lt_br),
    (.f64Gt, .f64_gt_br),
    (.f64Le, .f64_le_br),
    (.f64Ge, .f64_ge_br),
  ])
  let constant = InternalOpcodeMap([
    (.i64Add, .i64_add_const),
    (.i64Sub, .i64_sub_const),
    (.i64Mul, .i64_mul_const),
    (.i64And, .i64_and_const),
    (.i64Or, .i64_or_const),
    (.i64Xor, .i64_xor_const),
    (.i64Shl, .i64_shl_const),
    (.i64ShrS, .i64_shr_s_const),
    (.i64ShrU, .i64_shr_u_const),
    (.i64Rotl, .i64_rotl_const),
    (.i64Rotr, .i64_rotr_const),
    (.f32Add, .f32_add_const),
    (.f32Sub, .f32_sub_const),
    (.f32Mul, .f32_mul_const),
    (.f32Div, .f32_div_const),
    (.f32Min, .f32_min_const),
    (.f32Max, .f32_max_const),
    (.f32Copysign, .f32_copysign_const),
    (.f64Add, .f64_add_const),
    (.f64Sub, .f64_sub_const),
    (.f64Mul, .f64_mul_const),
    (.f64Div, .f64_div_const),
    (.f64Min, .f64_min_const),
    (.f64Max, .f64_max_const),
    (.f64Copysign, .f64_copysign_const),
    (.i64Eq, .i64_eq_const),
    (.i64Ne, .i64_ne_const),
    (.i64LtS, .i64_lt_s_const),
    (.i64LtU, .i64_lt_u_const),
    (.i64GtS, .i64_gt_s_const),
    (.i64GtU, .i64_gt_u_const),
    (.i64LeS, .i64_le_s_const),
    (.i64LeU, .i64_le_u_const),
    (.i64GeS, .i64_ge_s_const),
    (.i64GeU, .i64_ge_u_const),
    (.f32Eq, .f32_eq_const),
    (.f32Ne, .f32_ne_const),
    (.f32Lt, .f32_lt_const),
    (.f32Gt, .f32_gt_const),
    (.f32Le, .f32_le_const),
    (.f32Ge, .f32_ge_const),
    (.f64Eq, .f64_eq_const),
    (.f64Ne, .f64_ne_const),
    (.f64Lt, .f64_lt_const),
    (.f64Gt, .f64_gt_const),
    (.f64Le, .f64_le_const),
    (.f64Ge, .f64_ge_const),
  ])
  let constantBranch = InternalOpcodeMap([
    (.i64Eq, .i64_eq_const_br),
    (.i64Ne, .i64_ne_const_br),
    (.i64LtS, .i64_lt_s_const_br),
    (.i64LtU, .i64_lt_u_const_br),
    (.i64GtS, .i64_gt_s_const_br),
    (.i64GtU, .i64_gt_u_const_br),
    (.i64LeS, .i64_le_s_const_br),
    (.i64LeU, .i64_le_u_const_br),
    (.i64GeS, .i64_ge_s_const_br),
    (.i64GeU, .i64_ge_u_const_br),
    (.f32Eq, .f32_eq_const_br),
    (.f32Ne, .f32_eq_const_not_br),
    (.f32Lt, .f32_lt_const_br),
    (.f32Gt, .f32_gt_const_br),
    (.f32Le, .f32_le_const_br),
    (.f32Ge, .f32_ge_const_br),
    (.f64Eq, .f64_eq_const_br),
    (.f64Ne, .f64_eq_const_not_br),
    (.f64Lt, .f64_lt_const_br),
    (.f64Gt, .f64_gt_const_br),
    (.f64Le, .f64_le_const_br),
    (.f64Ge, .f64_ge_const_br),
  ])
  let constantDisplacedLeftStore = InternalOpcodeMap([
    (.i32Store, .i32_store_left_at_imm),
    (.f32Store, .i32_store_left_at_imm),
    (.i64Store32, .i32_store_left_at_imm),
    (.i64Store, .i64_store_left_at_imm),
    (.f64Store, .i64_store_left_at_imm),
    (.i32Store8, .i32_store8_left_at_imm),
    (.i64Store8, .i32_store8_left_at_imm),
    (.i32Store16, .i32_store16_left_at_imm),
    (.i64Store16, .i32_store16_left_at_imm),
  ])
  let constantDisplacedStore = InternalOpcodeMap([
    (.i32Store, .i32_store_at_imm),
    (.f32Store, .i32_store_at_imm),
    (.i64Store32, .i32_store_at_imm),
    (.i64Store, .i64_store_at_imm),
    (.f64Store, .i64_store_at_imm),
    (.i32Store8, .i32_store8_at_imm),
    (.i64Store8, .i32_store8_at_imm),
    (.i32Store16, .i32_store16_at_imm),
    (.i64Store16, .i32_store16_at_imm),
  ])
  let constantFixedStore = InternalOpcodeMap([
    (.i32Store, .i32_store_fixed_imm),
    (.f32Store, .i32_store_fixed_imm),
    (.i64Store32, .i32_store_fixed_imm),
    (.i64Store, .i64_store_fixed_imm),
    (.f64Store, .i64_store_fixed_imm),
    (.i32Store8, .i32_store8_fixed_imm),
    (.i64Store8, .i32_store8_fixed_imm),
    (.i32Store16, .i32_store16_fixed_imm),
    (.i64Store16, .i32_store16_fixed_imm),
  ])
  let constantLeftStore = InternalOpcodeMap([
    (.i32Store, .i32_store_left_imm),
    (.f32Store, .i32_store_left_imm),
    (.i64Store32, .i32_store_left_imm),
    (.i64Store, .i64_store_left_imm),
    (.f64Store, .i64_store_left_imm),
    (.i32Store8, .i32_store8_left_imm),
    (.i64Store8, .i32_store8_left_imm),
    (.i32Store16, .i32_store16_left_imm),
    (.i64Store16, .i32_store16_left_imm),
  ])
  let constantNotBranch = InternalOpcodeMap([
    (.f32Eq, .f32_eq_const_not_br),
    (.f32Ne, .f32_eq_const_br),
    (.f32Lt, .f32_lt_const_not_br),
    (.f32Gt, .f32_gt_const_not_br),
    (.f32Le, .f32_le_const_not_br),
    (.f32Ge, .f32_ge_const_not_br),
    (.f64Eq, .f64_eq_const_not_br),
    (.f64Ne, .f64_eq_const_br),
    (.f64Lt, .f64_lt_const_not_br),
    (.f64Gt, .f64_gt_const_not_br),
    (.f64Le, .f64_le_const_not_br),
    (.f64Ge, .f64_ge_const_not_br),
  ])
  let constantSelect = InternalOpcodeMap([
    (.i64Eq, .i64_eq_const_select),
    (.i64Ne, .i64_ne_const_select),
    (.i64LtS, .i64_lt_s_const_select),
    (.i64LtU, .i64_lt_u_const_select),
    (.i64GtS, .i64_gt_s_const_select),
    (.i64GtU, .i64_gt_u_const_select),
    (.i64LeS, .i64_le_s_const_select),
    (.i64LeU, .i64_le_u_const_select),
    (.i64GeS, .i64_ge_s_const_select),
    (.i64GeU, .i64_ge_u_const_select),
    (.f32Eq, .f32_eq_const_select),
    (.f32Ne, .f32_ne_const_select),
    (.f32Lt, .f32_lt_const_select),
    (.f32Gt, .f32_gt_const_select),
    (.f32Le, .f32_le_const_select),
    (.f32Ge, .f32_ge_const_select),
    (.f64Eq, .f64_eq_const_select),
    (.f64Ne, .f64_ne_const_select),
    (.f64Lt, .f64_lt_const_select),
    (.f64Gt, .f64_gt_const_select),
    (.f64Le, .f64_le_const_select),
    (.f64Ge, .f64_ge_const_select),
  ])
  let constantStore = InternalOpcodeMap([
    (.i32Store, .i32_store_imm),
    (.f32Store, .i32_store_imm),
    (.i64Store32, .i32_store_imm),
    (.i64Store, .i64_store_imm),
    (.f64Store, .i64_store_imm),
    (.i32Store8, .i32_store8_imm),
    (.i64Store8, .i32_store8_imm),
    (.i32Store16, .i32_store16_imm),
    (.i64Store16, .i32_store16_imm),
  ])
  let displaced = InternalOpcodeMap([
    (.i32Load, .i32_load_at),
    (.i64Load, .i64_load_at),
    (.i32Load8S, .i32_load8_s_at),
    (.i32Load8U, .i32_load8_u_at),
    (.i32Load16S, .i32_load16_s_at),
    (.i32Load16U, .i32_load16_u_at),
    (.i64Load8S, .i64_load8_s_at),
    (.i64Load16S, .i64_load16_s_at),
    (.i64Load32S, .i64_load32_s_at),
    (.f32Load, .f32_load_at),
    (.f64Load, .f64_load_at),
    (.i32Store, .i32_store_at),
    (.i64Store, .i64_store_at),
    (.i32Store8, .i32_store8_at),
    (.i32Store16, .i32_store16_at),
    (.f32Store, .f32_store_at),
    (.f64Store, .f64_store_at),
    (.i64Load8U, .i32_load8_u_at),
    (.i64Load16U, .i32_load16_u_at),
    (.i64Load32U, .i32_load_at),
    (.i64Store32, .i32_store_at),
    (.i64Store16, .i32_store16_at),
    (.i64Store8, .i32_store8_at),
  ])
  let displacedLeft = InternalOpcodeMap([
    (.i32Load, .i32_load_left_at),
    (.i64Load, .i64_load_left_at),
    (.i32Load8S, .i32_load8_s_left_at),
    (.i32Load8U, .i32_load8_u_left_at),
    (.i32Load16S, .i32_load16_s_left_at),
    (.i32Load16U, .i32_load16_u_left_at),
    (.i64Load8S, .i64_load8_s_left_at),
    (.i64Load16S, .i64_load16_s_left_at),
    (.i64Load32S, .i64_load32_s_left_at),
    (.f32Load, .f32_load_left_at),
    (.f64Load, .f64_load_left_at),
    (.i32Store, .i32_store_left_at),
    (.i64Store, .i64_store_left_at),
    (.i32Store8, .i32_store8_left_at),
    (.i32Store16, .i32_store16_left_at),
    (.f32Store, .f32_store_left_at),
    (.f64Store, .f64_store_left_at),
    (.i64Load8U, .i32_load8_u_left_at),
    (.i64Load16U, .i32_load16_u_left_at),
    (.i64Load32U, .i32_load_left_at),
    (.i64Store32, .i32_store_left_at),
    (.i64Store16, .i32_store16_left_at),
    (.i64Store8, .i32_store8_left_at),
  ])
  let displacedLeftRight = InternalOpcodeMap([
    (.f32Store, .f32_store_left_right_at),
    (.f64Store, .f64_store_left_right_at),
  ])
  let displacedRight = InternalOpcodeMap([
    (.i32Store, .i32_store_right_at),
    (.i64Store, .i64_store_right_at),
    (.i32Store8, .i32_store8_right_at),
    (.i32Store16, .i32_store16_right_at),
    (.f32Store, .f32_store_right_at),
    (.f64Store, .f64_store_right_at),
    (.i64Store32, .i32_store_right_at),
    (.i64Store16, .i32_store16_right_at),
    (.i64Store8, .i32_store8_right_at),
  ])
  let farMemory = InternalOpcodeMap([
    (.i32Load, .i32_load_far),
    (.i64Load, .i64_load_far),
    (.i32Load8S, .i32_load8_s_far),
    (.i32Load8U, .i32_load8_u_far),
    (.i32Load16S, .i32_load16_s_far),
    (.i32Load16U, .i32_load16_u_far),
    (.i64Load8S, .i64_load8_s_far),
    (.i64Load16S, .i64_load16_s_far),
    (.i64Load32S, .i64_load32_s_far),
    (.f32Load, .f32_load_far),
    (.f64Load, .f64_load_far),
    (.i32Store, .i32_store_far),
    (.i64Store, .i64_store_far),
    (.i32Store8, .i32_store8_far),
    (.i32Store16, .i32_store16_far),
    (.f32Store, .f32_store_far),
    (.f64Store, .f64_store_far),
    (.i64Load8U, .i32_load8_u_far),
    (.i64Load16U, .i32_load16_u_far),
    (.i64Load32U, .i32_load_far),
    (.i64Store32, .i32_store_far),
    (.i64Store16, .i32_store16_far),
    (.i64Store8, .i32_store8_far),
  ])
  let farVector = InternalOpcodeMap([
    (.v128Load, .v128_load_far),
    (.v128Load32Zero, .v128_load32_zero_far),
    (.v128Load64Zero, .v128_load64_zero_far),
    (.v128Load8Splat, .v128_load8_splat_far),
    (.v128Load16Splat, .v128_load16_splat_far),
    (.v128Load32Splat, .v128_load32_splat_far),
    (.v128Load64Splat, .v128_load64_splat_far),
    (.v128Load8x8S, .v128_load8x8_s_far),
    (.v128Load8x8U, .v128_load8x8_u_far),
    (.v128Load16x4S, .v128_load16x4_s_far),
    (.v128Load16x4U, .v128_load16x4_u_far),
    (.v128Load32x2S, .v128_load32x2_s_far),
    (.v128Load32x2U, .v128_load32x2_u_far),
    (.v128Store, .v128_store_far),
    (.v128Load8Lane, .v128_load8_lane_far),
    (.v128Store8Lane, .v128_store8_lane_far),
    (.v128Load16Lane, .v128_load16_lane_far),
    (.v128Store16Lane, .v128_store16_lane_far),
    (.v128Load32Lane, .v128_load32_lane_far),
    (.v128Store32Lane, .v128_store32_lane_far),
    (.v128Load64Lane, .v128_load64_lane_far),
    (.v128Store64Lane, .v128_store64_lane_far),
  ])
  let fixed = InternalOpcodeMap([
    (.i32Load, .i32_load_fixed),
    (.i64Load, .i64_load_fixed),
    (.i32Load8S, .i32_load8_s_fixed),
    (.i32Load8U, .i32_load8_u_fixed),
    (.i32Load16S, .i32_load16_s_fixed),
    (.i32Load16U, .i32_load16_u_fixed),
    (.i64Load8S, .i64_load8_s_fixed),
    (.i64Load16S, .i64_load16_s_fixed),
    (.i64Load32S, .i64_load32_s_fixed),
    (.f32Load, .f32_load_fixed),
    (.f64Load, .f64_load_fixed),
    (.i32Store, .i32_store_fixed),
    (.i64Store, .i64_store_fixed),
    (.i32Store8, .i32_store8_fixed),
    (.i32Store16, .i32_store16_fixed),
    (.f32Store, .f32_store_fixed),
    (.f64Store, .f64_store_fixed),
    (.i64Load8U, .i32_load8_u_fixed),
    (.i64Load16U, .i32_load16_u_fixed),
    (.i64Load32U, .i32_load_fixed),
    (.i64Store32, .i32_store_fixed),
    (.i64Store16, .i32_store16_fixed),
    (.i64Store8, .i32_store8_fixed),
  ])
  let fixedRight = InternalOpcodeMap([
    (.i32Store, .i32_store_right_fixed),
    (.i64Store, .i64_store_right_fixed),
    (.i32Store8, .i32_store8_right_fixed),
    (.i32Store16, .i32_store16_right_fixed),
    (.f32Store, .f32_store_right_fixed),
    (.f64Store, .f64_store_right_fixed),
    (.i64Store32, .i32_store_right_fixed),
    (.i64Store16, .i32_store16_right_fixed),
    (.i64Store8, .i32_store8_right_fixed),
  ])
  let fromConstant = InternalOpcodeMap([
    (.i32Sub, .i32_sub_from_const),
    (.i32Shl, .i32_shl_from_const),
    (.i32ShrU, .i32_shr_u_from_const),
    (.i64Sub, .i64_sub_from_const),
    (.i64Shl, .i64_shl_from_const),
    (.i64ShrU, .i64_shr_u_from_const),
    (.f32Add, .f32_add_from_const),
    (.f32Sub, .f32_sub_from_const),
    (.f32Mul, .f32_mul_from_const),
    (.f32Div, .f32_div_from_const),
    (.f64Add, .f64_add_from_const),
    (.f64Sub, .f64_sub_from_const),
    (.f64Mul, .f64_mul_from_const),
    (.f64Div, .f64_div_from_const),
  ])
  let i16x8ShlOperand = InternalOpcodeMap([
    (.v128Or, .v128_or_i16x8_shl),
    (.v128Xor, .v128_xor_i16x8_shl),
  ])
  let i16x8ShrUOperand = InternalOpcodeMap([
    (.v128Or, .v128_or_i16x8_shr_u),
    (.v128Xor, .v128_xor_i16x8_shr_u),
  ])
  let i32x4ShlOperand = InternalOpcodeMap([
    (.v128Or, .v128_or_i32x4_shl),
    (.v128Xor, .v128_xor_i32x4_shl),
  ])
  let i32x4ShrUOperand = InternalOpcodeMap([
    (.v128Or, .v128_or_i32x4_shr_u),
    (.v128Xor, .v128_xor_i32x4_shr_u),
  ])
  let i64x2ShlOperand = InternalOpcodeMap([
    (.v128Or, .v128_or_i64x2_shl),
    (.v128Xor, .v128_xor_i64x2_shl),
  ])
  let i64x2ShrUOperand = InternalOpcodeMap([
    (.v128Or, .v128_or_i64x2_shr_u),
    (.v128Xor, .v128_xor_i64x2_shr_u),
  ])
  let immediate = InternalOpcodeMap([
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
  let immediateBranch = InternalOpcodeMap([
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
  let immediateSelect = InternalOpcodeMap([
    (.i32Eq, .i32_eq_imm_select),
    (.i32Ne, .i32_ne_imm_select),
    (.i32LtS, .i32_lt_s_imm_select),
    (.i32LtU, .i32_lt_u_imm_select),
    (.i32GtS, .i32_gt_s_imm_select),
    (.i32GtU, .i32_gt_u_imm_select),
    (.i32LeS, .i32_le_s_imm_select),
    (.i32LeU, .i32_le_u_imm_select),
    (.i32GeS, .i32_ge_s_imm_select),
    (.i32GeU, .i32_ge_u_imm_select),
    (.i64Eq, .i64_eq_imm_select),
    (.i64Ne, .i64_ne_imm_select),
    (.i64LtS, .i64_lt_s_imm_select),
    (.i64LtU, .i64_lt_u_imm_select),
    (.i64GtS, .i64_gt_s_imm_select),
    (.i64GtU, .i64_gt_u_imm_select),
    (.i64LeS, .i64_le_s_imm_select),
    (.i64LeU, .i64_le_u_imm_select),
    (.i64GeS, .i64_ge_s_imm_select),
    (.i64GeU, .i64_ge_u_imm_select),
  ])
  let left = InternalOpcodeMap([
    (.i32Add, .i32_add_left),
    (.i32Sub, .i32_sub_left),
    (.i32Mul, .i32_mul_left),
    (.i32And, .i32_and_left),
    (.i32Or, .i32_or_left),
    (.i32Xor, .i32_xor_left),
    (.i32Shl, .i32_shl_left),
    (.i32ShrS, .i32_shr_s_left),
    (.i32ShrU, .i32_shr_u_left),
    (.i32Rotl, .i32_rotl_left),
    (.i32Rotr, .i32_rotr_left),
    (.i64Add, .i64_add_left),
    (.i64Sub, .i64_sub_left),
    (.i64Mul, .i64_mul_left),
    (.i64And, .i64_and_left),
    (.i64Or, .i64_or_left),
    (.i64Xor, .i64_xor_left),
    (.i64Shl, .i64_shl_left),
    (.i64ShrS, .i64_shr_s_left),
    (.i64ShrU, .i64_shr_u_left),
    (.i64Rotl, .i64_rotl_left),
    (.i64Rotr, .i64_rotr_left),
    (.f32Add, .f32_add_left),
    (.f32Sub, .f32_sub_left),
    (.f32Mul, .f32_mul_left),
    (.f32Div, .f32_div_left),
    (.f32Min, .f32_min_left),
    (.f32Max, .f32_max_left),
    (.f32Copysign, .f32_copysign_left),
    (.f64Add, .f64_add_left),
    (.f64Sub, .f64_sub_left),
    (.f64Mul, .f64_mul_left),
    (.f64Div, .f64_div_left),
    (.f64Min, .f64_min_left),
    (.f64Max, .f64_max_left),
    (.f64Copysign, .f64_copysign_left),
    (.i32DivS, .i32_div_s_left),
    (.i32DivU, .i32_div_u_left),
    (.i32RemS, .i32_rem_s_left),
    (.i32RemU, .i32_rem_u_left),
    (.i64DivS, .i64_div_s_left),
    (.i64DivU, .i64_div_u_left),
    (.i64RemS, .i64_rem_s_left),
    (.i64RemU, .i64_rem_u_left),
    (.i32Eq, .i32_eq_left),
    (.i32Ne, .i32_ne_left),
    (.i32LtS, .i32_lt_s_left),
    (.i32LtU, .i32_lt_u_left),
    (.i32GtS, .i32_gt_s_left),
    (.i32GtU, .i32_gt_u_left),
    (.i32LeS, .i32_le_s_left),
    (.i32LeU, .i32_le_u_left),
    (.i32GeS, .i32_ge_s_left),
    (.i32GeU, .i32_ge_u_left),
    (.i64Eq, .i64_eq_left),
    (.i64Ne, .i64_ne_left),
    (.i64LtS, .i64_lt_s_left),
    (.i64LtU, .i64_lt_u_left),
    (.i64GtS, .i64_gt_s_left),
    (.i64GtU, .i64_gt_u_left),
    (.i64LeS, .i64_le_s_left),
    (.i64LeU, .i64_le_u_left),
    (.i64GeS, .i64_ge_s_left),
    (.i64GeU, .i64_ge_u_left),
    (.f32Eq, .f32_eq_left),
    (.f32Ne, .f32_ne_left),
    (.f32Lt, .f32_lt_left),
    (.f32Gt, .f32_gt_left),
    (.f32Le, .f32_le_left),
    (.f32Ge, .f32_ge_left),
    (.f64Eq, .f64_eq_left),
    (.f64Ne, .f64_ne_left),
    (.f64Lt, .f64_lt_left),
    (.f64Gt, .f64_gt_left),
    (.f64Le, .f64_le_left),
    (.f64Ge, .f64_ge_left),
    (.i32Eqz, .i32_eqz_left),
    (.i32Clz, .i32_clz_left),
    (.i32Ctz, .i32_ctz_left),
    (.i32Popcnt, .i32_popcnt_left),
    (.i64Eqz, .i64_eqz_left),
    (.i64Clz, .i64_clz_left),
    (.i64Ctz, .i64_ctz_left),
    (.i64Popcnt, .i64_popcnt_left),
    (.f32Abs, .f32_abs_left),
    (.f32Neg, .f32_neg_left),
    (.f32Ceil, .f32_ceil_left),
    (.f32Floor, .f32_floor_left),
    (.f32Trunc, .f32_trunc_left),
    (.f32Nearest, .f32_nearest_left),
    (.f32Sqrt, .f32_sqrt_left),
    (.f64Abs, .f64_abs_left),
    (.f64Neg, .f64_neg_left),
    (.f64Ceil, .f64_ceil_left),
    (.f64Floor, .f64_floor_left),
    (.f64Trunc, .f64_trunc_left),
    (.f64Nearest, .f64_nearest_left),
    (.f64Sqrt, .f64_sqrt_left),
    (.i64ExtendI32S, .i64_extend_i32_s_left),
    (.i64ExtendI32U, .i64_extend_i32_u_left),
    (.f32ConvertI32S, .f32_convert_i32_s_left),
    (.f32ConvertI32U, .f32_convert_i32_u_left),
    (.f32ConvertI64S, .f32_convert_i64_s_left),
    (.f32ConvertI64U, .f32_convert_i64_u_left),
    (.f32DemoteF64, .f32_demote_f64_left),
    (.f64ConvertI32S, .f64_convert_i32_s_left),
    (.f64ConvertI32U, .f64_convert_i32_u_left),
    (.f64ConvertI64S, .f64_convert_i64_s_left),
    (.f64ConvertI64U, .f64_convert_i64_u_left),
    (.f64PromoteF32, .f64_promote_f32_left),
    (.i32Extend8S, .i32_extend8_s_left),
    (.i32Extend16S, .i32_extend16_s_left),
    (.i64Extend8S, .i64_extend8_s_left),
    (.i64Extend16S, .i64_extend16_s_left),
    (.i32TruncSatF32S, .i32_trunc_sat_f32_s_left),
    (.i32TruncSatF32U, .i32_trunc_sat_f32_u_left),
    (.i32TruncSatF64S, .i32_trunc_sat_f64_s_left),
    (.i32TruncSatF64U, .i32_trunc_sat_f64_u_left),
    (.i64TruncSatF32S, .i64_trunc_sat_f32_s_left),
    (.i64TruncSatF32U, .i64_trunc_sat_f32_u_left),
    (.i64TruncSatF64S, .i64_trunc_sat_f64_s_left),
    (.i64TruncSatF64U, .i64_trunc_sat_f64_u_left),
    (.i32TruncF32S, .i32_trunc_f32_s_left),
    (.i32TruncF32U, .i32_trunc_f32_u_left),
    (.i32TruncF64S, .i32_trunc_f64_s_left),
    (.i32TruncF64U, .i32_trunc_f64_u_left),
    (.i64TruncF32S, .i64_trunc_f32_s_left),
    (.i64TruncF32U, .i64_trunc_f32_u_left),
    (.i64TruncF64S, .i64_trunc_f64_s_left),
    (.i64TruncF64U, .i64_trunc_f64_u_left),
    (.i32WrapI64, .i64_extend_i32_u_left),
    (.i64Extend32S, .i64_extend_i32_s_left),
  ])
  let leftBranch = InternalOpcodeMap([
    (.i32Eq, .i32_eq_left_br),
    (.i32Ne, .i32_ne_left_br),
    (.i32LtS, .i32_lt_s_left_br),
    (.i32LtU, .i32_lt_u_left_br),
    (.i32GtS, .i32_gt_s_left_br),
    (.i32GtU, .i32_gt_u_left_br),
    (.i32LeS, .i32_le_s_left_br),
    (.i32LeU, .i32_le_u_left_br),
    (.i32GeS, .i32_ge_s_left_br),
    (.i32GeU, .i32_ge_u_left_br),
    (.i64Eq, .i64_eq_left_br),
    (.i64Ne, .i64_ne_left_br),
    (.i64LtS, .i64_lt_s_left_br),
    (.i64LtU, .i64_lt_u_left_br),
    (.i64GtS, .i64_gt_s_left_br),
    (.i64GtU, .i64_gt_u_left_br),
    (.i64LeS, .i64_le_s_left_br),
    (.i64LeU, .i64_le_u_left_br),
    (.i64GeS, .i64_ge_s_left_br),
    (.i64GeU, .i64_ge_u_left_br),
    (.f32Eq, .f32_eq_left_br),
    (.f32Ne, .f32_eq_left_not_br),
    (.f32Lt, .f32_lt_left_br),
    (.f32Gt, .f32_gt_left_br),
    (.f32Le, .f32_le_left_br),
    (.f32Ge, .f32_ge_left_br),
    (.f64Eq, .f64_eq_left_br),
    (.f64Ne, .f64_eq_left_not_br),
    (.f64Lt, .f64_lt_left_br),
    (.f64Gt, .f64_gt_left_br),
    (.f64Le, .f64_le_left_br),
    (.f64Ge, .f64_ge_left_br),
  ])
  let leftConstant = InternalOpcodeMap([
    (.i64Add, .i64_add_left_const),
    (.i64Sub, .i64_sub_left_const),
    (.i64Mul, .i64_mul_left_const),
    (.i64And, .i64_and_left_const),
    (.i64Or, .i64_or_left_const),
    (.i64Xor, .i64_xor_left_const),
    (.i64Shl, .i64_shl_left_const),
    (.i64ShrS, .i64_shr_s_left_const),
    (.i64ShrU, .i64_shr_u_left_const),
    (.i64Rotl, .i64_rotl_left_const),
    (.i64Rotr, .i64_rotr_left_const),
    (.f32Add, .f32_add_left_const),
    (.f32Sub, .f32_sub_left_const),
    (.f32Mul, .f32_mul_left_const),
    (.f32Div, .f32_div_left_const),
    (.f32Min, .f32_min_left_const),
    (.f32Max, .f32_max_left_const),
    (.f32Copysign, .f32_copysign_left_const),
    (.f64Add, .f64_add_left_const),
    (.f64Sub, .f64_sub_left_const),
    (.f64Mul, .f64_mul_left_const),
    (.f64Div, .f64_div_left_const),
    (.f64Min, .f64_min_left_const),
    (.f64Max, .f64_max_left_const),
    (.f64Copysign, .f64_copysign_left_const),
    (.i64Eq, .i64_eq_left_const),
    (.i64Ne, .i64_ne_left_const),
    (.i64LtS, .i64_lt_s_left_const),
    (.i64LtU, .i64_lt_u_left_const),
    (.i64GtS, .i64_gt_s_left_const),
    (.i64GtU, .i64_gt_u_left_const),
    (.i64LeS, .i64_le_s_left_const),
    (.i64LeU, .i64_le_u_left_const),
    (.i64GeS, .i64_ge_s_left_const),
    (.i64GeU, .i64_ge_u_left_const),
    (.f32Eq, .f32_eq_left_const),
    (.f32Ne, .f32_ne_left_const),
    (.f32Lt, .f32_lt_left_const),
    (.f32Gt, .f32_gt_left_const),
    (.f32Le, .f32_le_left_const),
    (.f32Ge, .f32_ge_left_const),
    (.f64Eq, .f64_eq_left_const),
    (.f64Ne, .f64_ne_left_const),
    (.f64Lt, .f64_lt_left_const),
    (.f64Gt, .f64_gt_left_const),
    (.f64Le, .f64_le_left_const),
    (.f64Ge, .f64_ge_left_const),
  ])
  let leftConstantBranch = InternalOpcodeMap([
    (.i64Eq, .i64_eq_left_const_br),
    (.i64Ne, .i64_ne_left_const_br),
    (.i64LtS, .i64_lt_s_left_const_br),
    (.i64LtU, .i64_lt_u_left_const_br),
    (.i64GtS, .i64_gt_s_left_const_br),
    (.i64GtU, .i64_gt_u_left_const_br),
    (.i64LeS, .i64_le_s_left_const_br),
    (.i64LeU, .i64_le_u_left_const_br),
    (.i64GeS, .i64_ge_s_left_const_br),
    (.i64GeU, .i64_ge_u_left_const_br),
    (.f32Eq, .f32_eq_left_const_br),
    (.f32Ne, .f32_eq_left_const_not_br),
    (.f32Lt, .f32_lt_left_const_br),
    (.f32Gt, .f32_gt_left_const_br),
    (.f32Le, .f32_le_left_const_br),
    (.f32Ge, .f32_ge_left_const_br),
    (.f64Eq, .f64_eq_left_const_br),
    (.f64Ne, .f64_eq_left_const_not_br),
    (.f64Lt, .f64_lt_left_const_br),
    (.f64Gt, .f64_gt_left_const_br),
    (.f64Le, .f64_le_left_const_br),
    (.f64Ge, .f64_ge_left_const_br),
  ])
  let leftConstantNotBranch = InternalOpcodeMap([
    (.f32Eq, .f32_eq_left_const_not_br),
    (.f32Ne, .f32_eq_left_const_br),
    (.f32Lt, .f32_lt_left_const_not_br),
    (.f32Gt, .f32_gt_left_const_not_br),
    (.f32Le, .f32_le_left_const_not_br),
    (.f32Ge, .f32_ge_left_const_not_br),
    (.f64Eq, .f64_eq_left_const_not_br),
    (.f64Ne, .f64_eq_left_const_br),
    (.f64Lt, .f64_lt_left_const_not_br),
    (.f64Gt, .f64_gt_left_const_not_br),
    (.f64Le, .f64_le_left_const_not_br),
    (.f64Ge, .f64_ge_left_const_not_br),
  ])
  let leftConstantSelect = InternalOpcodeMap([
    (.i64Eq, .i64_eq_left_const_select),
    (.i64Ne, .i64_ne_left_const_select),
    (.i64LtS, .i64_lt_s_left_const_select),
    (.i64LtU, .i64_lt_u_left_const_select),
    (.i64GtS, .i64_gt_s_left_const_select),
    (.i64GtU, .i64_gt_u_left_const_select),
    (.i64LeS, .i64_le_s_left_const_select),
    (.i64LeU, .i64_le_u_left_const_select),
    (.i64GeS, .i64_ge_s_left_const_select),
    (.i64GeU, .i64_ge_u_left_const_select),
    (.f32Eq, .f32_eq_left_const_select),
    (.f32Ne, .f32_ne_left_const_select),
    (.f32Lt, .f32_lt_left_const_select),
    (.f32Gt, .f32_gt_left_const_select),
    (.f32Le, .f32_le_left_const_select),
    (.f32Ge, .f32_ge_left_const_select),
    (.f64Eq, .f64_eq_left_const_select),
    (.f64Ne, .f64_ne_left_const_select),
    (.f64Lt, .f64_lt_left_const_select),
    (.f64Gt, .f64_gt_left_const_select),
    (.f64Le, .f64_le_left_const_select),
    (.f64Ge, .f64_ge_left_const_select),
  ])
  let leftImmediate = InternalOpcodeMap([
    (.i32Add, .i32_add_left_imm),
    (.i32Sub, .i32_sub_left_imm),
    (.i32Mul, .i32_mul_left_imm),
    (.i32And, .i32_and_left_imm),
    (.i32Or, .i32_or_left_imm),
    (.i32Xor, .i32_xor_left_imm),
    (.i32Shl, .i32_shl_left_imm),
    (.i32ShrS, .i32_shr_s_left_imm),
    (.i32ShrU, .i32_shr_u_left_imm),
    (.i32Rotl, .i32_rotl_left_imm),
    (.i32Rotr, .i32_rotr_left_imm),
    (.i64Add, .i64_add_left_imm),
    (.i64Sub, .i64_sub_left_imm),
    (.i64Mul, .i64_mul_left_imm),
    (.i64And, .i64_and_left_imm),
    (.i64Or, .i64_or_left_imm),
    (.i64Xor, .i64_xor_left_imm),
    (.i64Shl, .i64_shl_left_imm),
    (.i64ShrS, .i64_shr_s_left_imm),
    (.i64ShrU, .i64_shr_u_left_imm),
    (.i64Rotl, .i64_rotl_left_imm),
    (.i64Rotr, .i64_rotr_left_imm),
    (.i32DivS, .i32_div_s_left_imm),
    (.i32DivU, .i32_div_u_left_imm),
    (.i32RemS, .i32_rem_s_left_imm),
    (.i32RemU, .i32_rem_u_left_imm),
    (.i64DivS, .i64_div_s_left_imm),
    (.i64DivU, .i64_div_u_left_imm),
    (.i64RemS, .i64_rem_s_left_imm),
    (.i64RemU, .i64_rem_u_left_imm),
    (.i32Eq, .i32_eq_left_imm),
    (.i32Ne, .i32_ne_left_imm),
    (.i32LtS, .i32_lt_s_left_imm),
    (.i32LtU, .i32_lt_u_left_imm),
    (.i32GtS, .i32_gt_s_left_imm),
    (.i32GtU, .i32_gt_u_left_imm),
    (.i32LeS, .i32_le_s_left_imm),
    (.i32LeU, .i32_le_u_left_imm),
    (.i32GeS, .i32_ge_s_left_imm),
    (.i32GeU, .i32_ge_u_left_imm),
    (.i64Eq, .i64_eq_left_imm),
    (.i64Ne, .i64_ne_left_imm),
    (.i64LtS, .i64_lt_s_left_imm),
    (.i64LtU, .i64_lt_u_left_imm),
    (.i64GtS, .i64_gt_s_left_imm),
    (.i64GtU, .i64_gt_u_left_imm),
    (.i64LeS, .i64_le_s_left_imm),
    (.i64LeU, .i64_le_u_left_imm),
    (.i64GeS, .i64_ge_s_left_imm),
    (.i64GeU, .i64_ge_u_left_imm),
  ])
  let leftImmediateBranch = InternalOpcodeMap([
    (.i32Eq, .i32_eq_left_imm_br),
    (.i32Ne, .i32_ne_left_imm_br),
    (.i32LtS, .i32_lt_s_left_imm_br),
    (.i32LtU, .i32_lt_u_left_imm_br),
    (.i32GtS, .i32_gt_s_left_imm_br),
    (.i32GtU, .i32_gt_u_left_imm_br),
    (.i32LeS, .i32_le_s_left_imm_br),
    (.i32LeU, .i32_le_u_left_imm_br),
    (.i32GeS, .i32_ge_s_left_imm_br),
    (.i32GeU, .i32_ge_u_left_imm_br),
    (.i64Eq, .i64_eq_left_imm_br),
    (.i64Ne, .i64_ne_left_imm_br),
    (.i64LtS, .i64_lt_s_left_imm_br),
    (.i64LtU, .i64_lt_u_left_imm_br),
    (.i64GtS, .i64_gt_s_left_imm_br),
    (.i64GtU, .i64_gt_u_left_imm_br),
    (.i64LeS, .i64_le_s_left_imm_br),
    (.i64LeU, .i64_le_u_left_imm_br),
    (.i64GeS, .i64_ge_s_left_imm_br),
    (.i64GeU, .i64_ge_u_left_imm_br),
  ])
  let leftImmediateSelect = InternalOpcodeMap([
    (.i32Eq, .i32_eq_left_imm_select),
    (.i32Ne, .i32_ne_left_imm_select),
    (.i32LtS, .i32_lt_s_left_imm_select),
    (.i32LtU, .i32_lt_u_left_imm_select),
    (.i32GtS, .i32_gt_s_left_imm_select),
    (.i32GtU, .i32_gt_u_left_imm_select),
    (.i32LeS, .i32_le_s_left_imm_select),
    (.i32LeU, .i32_le_u_left_imm_select),
    (.i32GeS, .i32_ge_s_left_imm_select),
    (.i32GeU, .i32_ge_u_left_imm_select),
    (.i64Eq, .i64_eq_left_imm_select),
    (.i64Ne, .i64_ne_left_imm_select),
    (.i64LtS, .i64_lt_s_left_imm_select),
    (.i64LtU, .i64_lt_u_left_imm_select),
    (.i64GtS, .i64_gt_s_left_imm_select),
    (.i64GtU, .i64_gt_u_left_imm_select),
    (.i64LeS, .i64_le_s_left_imm_select),
    (.i64LeU, .i64_le_u_left_imm_select),
    (.i64GeS, .i64_ge_s_left_imm_select),
    (.i64GeU, .i64_ge_u_left_imm_select),
  ])
  let leftLoaded = InternalOpcodeMap([
    (.i32Add, .i32_add_left_load),
    (.f32Add, .f32_add_left_load),
    (.f32Sub, .f32_sub_left_load),
    (.f32Mul, .f32_mul_left_load),
    (.f64Add, .f64_add_left_load),
    (.f64Sub, .f64_sub_left_load),
    (.f64Mul, .f64_mul_left_load),
  ])
  let leftLoadedByte = InternalOpcodeMap([
    (.i32Add, .i32_add_left_load8_u),
  ])
  let leftLoadedByteDisplaced = InternalOpcodeMap([
    (.i32Add, .i32_add_left_load8_u_at),
  ])
  let leftLoadedDisplaced = InternalOpcodeMap([
    (.i32Add, .i32_add_left_load_at),
    (.f32Add, .f32_add_left_load_at),
    (.f32Sub, .f32_sub_left_load_at),
    (.f32Mul, .f32_mul_left_load_at),
    (.f64Add, .f64_add_left_load_at),
    (.f64Sub, .f64_sub_left_load_at),
    (.f64Mul, .f64_mul_left_load_at),
  ])
  let leftLoadedDisplacedLeft = InternalOpcodeMap([
    (.f32Add, .f32_add_left_load_left_at),
    (.f32Sub, .f32_sub_left_load_left_at),
    (.f32Mul, .f32_mul_left_load_left_at),
    (.f64Add, .f64_add_left_load_left_at),
    (.f64Sub, .f64_sub_left_load_left_at),
    (.f64Mul, .f64_mul_left_load_left_at),
  ])
  let leftLoadedLeft = InternalOpcodeMap([
    (.f32Add, .f32_add_left_load_left),
    (.f32Sub, .f32_sub_left_load_left),
    (.f32Mul, .f32_mul_left_load_left),
    (.f64Add, .f64_add_left_load_left),
    (.f64Sub, .f64_sub_left_load_left),
    (.f64Mul, .f64_mul_left_load_left),
  ])
  let leftLoadedProductFirst = InternalOpcodeMap([
    (.f32Add, .f32_add_left_product_load),
    (.f64Add, .f64_add_left_product_load),
  ])
  let leftLoadedProductFirstDisplaced = InternalOpcodeMap([
    (.f32Add, .f32_add_left_product_load_at),
    (.f64Add, .f64_add_left_product_load_at),
  ])
  let leftLoadedProductFirstDisplacedLeft = InternalOpcodeMap([
    (.f32Add, .f32_add_left_product_load_left_at),
    (.f64Add, .f64_add_left_product_load_left_at),
  ])
  let leftLoadedProductFirstLeft = InternalOpcodeMap([
    (.f32Add, .f32_add_left_product_load_left),
    (.f64Add, .f64_add_left_product_load_left),
  ])
  let leftLoadedProductSecond = InternalOpcodeMap([
    (.f32Add, .f32_add_left_product_load),
    (.f32Sub, .f32_sub_left_product_load),
    (.f64Add, .f64_add_left_product_load),
    (.f64Sub, .f64_sub_left_product_load),
  ])
  let leftLoadedProductSecondDisplaced = InternalOpcodeMap([
    (.f32Add, .f32_add_left_product_load_at),
    (.f32Sub, .f32_sub_left_product_load_at),
    (.f64Add, .f64_add_left_product_load_at),
    (.f64Sub, .f64_sub_left_product_load_at),
  ])
  let leftLoadedProductSecondDisplacedLeft = InternalOpcodeMap([
    (.f32Add, .f32_add_left_product_load_left_at),
    (.f32Sub, .f32_sub_left_product_load_left_at),
    (.f64Add, .f64_add_left_product_load_left_at),
    (.f64Sub, .f64_sub_left_product_load_left_at),
  ])
  let leftLoadedProductSecondLeft = InternalOpcodeMap([
    (.f32Add, .f32_add_left_product_load_left),
    (.f32Sub, .f32_sub_left_product_load_left),
    (.f64Add, .f64_add_left_product_load_left),
    (.f64Sub, .f64_sub_left_product_load_left),
  ])
  let leftNotBranch = InternalOpcodeMap([
    (.f32Eq, .f32_eq_left_not_br),
    (.f32Ne, .f32_eq_left_br),
    (.f32Lt, .f32_lt_left_not_br),
    (.f32Gt, .f32_gt_left_not_br),
    (.f32Le, .f32_le_left_not_br),
    (.f32Ge, .f32_ge_left_not_br),
    (.f64Eq, .f64_eq_left_not_br),
    (.f64Ne, .f64_eq_left_br),
    (.f64Lt, .f64_lt_left_not_br),
    (.f64Gt, .f64_gt_left_not_br),
    (.f64Le, .f64_le_left_not_br),
    (.f64Ge, .f64_ge_left_not_br),
  ])
  let leftProductFirst = InternalOpcodeMap([
    (.f32Add, .f32_add_product_left),
    (.f32Sub, .f32_sub_of_product_left),
    (.f64Add, .f64_add_product_left),
    (.f64Sub, .f64_sub_of_product_left),
  ])
  let leftProductSecond = InternalOpcodeMap([
    (.f32Add, .f32_add_product_left),
    (.f32Sub, .f32_sub_product_left),
    (.f64Add, .f64_add_product_left),
    (.f64Sub, .f64_sub_product_left),
  ])
  let leftRotl = InternalOpcodeMap([
    (.i32Add, .i32_add_rotl_left),
    (.i32Or, .i32_or_rotl_left),
    (.i32Xor, .i32_xor_rotl_left),
    (.i64Add, .i64_add_rotl_left),
    (.i64Or, .i64_or_rotl_left),
    (.i64Xor, .i64_xor_rotl_left),
  ])
  let leftSelect = InternalOpcodeMap([
    (.i32Eq, .i32_eq_left_select),
    (.i32Ne, .i32_ne_left_select),
    (.i32LtS, .i32_lt_s_left_select),
    (.i32LtU, .i32_lt_u_left_select),
    (.i32GtS, .i32_gt_s_left_select),
    (.i32GtU, .i32_gt_u_left_select),
    (.i32LeS, .i32_le_s_left_select),
    (.i32LeU, .i32_le_u_left_select),
    (.i32GeS, .i32_ge_s_left_select),
    (.i32GeU, .i32_ge_u_left_select),
    (.i64Eq, .i64_eq_left_select),
    (.i64Ne, .i64_ne_left_select),
    (.i64LtS, .i64_lt_s_left_select),
    (.i64LtU, .i64_lt_u_left_select),
    (.i64GtS, .i64_gt_s_left_select),
    (.i64GtU, .i64_gt_u_left_select),
    (.i64LeS, .i64_le_s_left_select),
    (.i64LeU, .i64_le_u_left_select),
    (.i64GeS, .i64_ge_s_left_select),
    (.i64GeU, .i64_ge_u_left_select),
    (.f32Eq, .f32_eq_left_select),
    (.f32Ne, .f32_ne_left_select),
    (.f32Lt, .f32_lt_left_select),
    (.f32Gt, .f32_gt_left_select),
    (.f32Le, .f32_le_left_select),
    (.f32Ge, .f32_ge_left_select),
    (.f64Eq, .f64_eq_left_select),
    (.f64Ne, .f64_ne_left_select),
    (.f64Lt, .f64_lt_left_select),
    (.f64Gt, .f64_gt_left_select),
    (.f64Le, .f64_le_left_select),
    (.f64Ge, .f64_ge_left_select),
  ])
  let leftShl = InternalOpcodeMap([
    (.i32Add, .i32_add_shl_left),
    (.i32Or, .i32_or_shl_left),
    (.i32Xor, .i32_xor_shl_left),
    (.i64Add, .i64_add_shl_left),
    (.i64Or, .i64_or_shl_left),
    (.i64Xor, .i64_xor_shl_left),
  ])
  let leftShrU = InternalOpcodeMap([
    (.i32Add, .i32_add_shr_u_left),
    (.i32Or, .i32_or_shr_u_left),
    (.i32Xor, .i32_xor_shr_u_left),
    (.i64Add, .i64_add_shr_u_left),
    (.i64Or, .i64_or_shr_u_left),
    (.i64Xor, .i64_xor_shr_u_left),
  ])
  let loaded = InternalOpcodeMap([
    (.i32Add, .i32_add_load),
    (.f32Add, .f32_add_load),
    (.f32Sub, .f32_sub_load),
    (.f32Mul, .f32_mul_load),
    (.f64Add, .f64_add_load),
    (.f64Sub, .f64_sub_load),
    (.f64Mul, .f64_mul_load),
  ])
  let loadedByte = InternalOpcodeMap([
    (.i32Add, .i32_add_load8_u),
  ])
  let loadedByteDisplaced = InternalOpcodeMap([
    (.i32Add, .i32_add_load8_u_at),
  ])
  let loadedByteDisplacedLeft = InternalOpcodeMap([
    (.i32Add, .i32_add_load8_u_left_at),
  ])
  let loadedByteLeft = InternalOpcodeMap([
    (.i32Add, .i32_add_load8_u_left),
  ])
  let loadedDisplaced = InternalOpcodeMap([
    (.i32Add, .i32_add_load_at),
    (.f32Add, .f32_add_load_at),
    (.f32Sub, .f32_sub_load_at),
    (.f32Mul, .f32_mul_load_at),
    (.f64Add, .f64_add_load_at),
    (.f64Sub, .f64_sub_load_at),
    (.f64Mul, .f64_mul_load_at),
  ])
  let loadedDisplacedLeft = InternalOpcodeMap([
    (.i32Add, .i32_add_load_left_at),
    (.f32Add, .f32_add_load_left_at),
    (.f32Sub, .f32_sub_load_left_at),
    (.f32Mul, .f32_mul_load_left_at),
    (.f64Add, .f64_add_load_left_at),
    (.f64Sub, .f64_sub_load_left_at),
    (.f64Mul, .f64_mul_load_left_at),
  ])
  let loadedLeft = InternalOpcodeMap([
    (.i32Add, .i32_add_load_left),
    (.f32Add, .f32_add_load_left),
    (.f32Sub, .f32_sub_load_left),
    (.f32Mul, .f32_mul_load_left),
    (.f64Add, .f64_add_load_left),
    (.f64Sub, .f64_sub_load_left),
    (.f64Mul, .f64_mul_load_left),
  ])
  let loadedProductFirst = InternalOpcodeMap([
    (.f32Add, .f32_add_product_load),
    (.f64Add, .f64_add_product_load),
  ])
  let loadedProductFirstDisplaced = InternalOpcodeMap([
    (.f32Add, .f32_add_product_load_at),
    (.f64Add, .f64_add_product_load_at),
  ])
  let loadedProductFirstDisplacedLeft = InternalOpcodeMap([
    (.f32Add, .f32_add_product_load_left_at),
    (.f64Add, .f64_add_product_load_left_at),
  ])
  let loadedProductFirstLeft = InternalOpcodeMap([
    (.f32Add, .f32_add_product_load_left),
    (.f64Add, .f64_add_product_load_left),
  ])
  let loadedProductSecond = InternalOpcodeMap([
    (.f32Add, .f32_add_product_load),
    (.f32Sub, .f32_sub_product_load),
    (.f64Add, .f64_add_product_load),
    (.f64Sub, .f64_sub_product_load),
  ])
  let loadedProductSecondDisplaced = InternalOpcodeMap([
    (.f32Add, .f32_add_product_load_at),
    (.f32Sub, .f32_sub_product_load_at),
    (.f64Add, .f64_add_product_load_at),
    (.f64Sub, .f64_sub_product_load_at),
  ])
  let loadedProductSecondDisplacedLeft = InternalOpcodeMap([
    (.f32Add, .f32_add_product_load_left_at),
    (.f32Sub, .f32_sub_product_load_left_at),
    (.f64Add, .f64_add_product_load_left_at),
    (.f64Sub, .f64_sub_product_load_left_at),
  ])
  let loadedProductSecondLeft = InternalOpcodeMap([
    (.f32Add, .f32_add_product_load_left),
    (.f32Sub, .f32_sub_product_load_left),
    (.f64Add, .f64_add_product_load_left),
    (.f64Sub, .f64_sub_product_load_left),
  ])
  let memory = InternalOpcodeMap([
    (.i32Load, .i32_load),
    (.i64Load, .i64_load),
    (.i32Load8S, .i32_load8_s),
    (.i32Load8U, .i32_load8_u),
    (.i32Load16S, .i32_load16_s),
    (.i32Load16U, .i32_load16_u),
    (.i64Load8S, .i64_load8_s),
    (.i64Load16S, .i64_load16_s),
    (.i64Load32S, .i64_load32_s),
    (.f32Load, .f32_load),
    (.f64Load, .f64_load),
    (.i32Store, .i32_store),
    (.i64Store, .i64_store),
    (.i32Store8, .i32_store8),
    (.i32Store16, .i32_store16),
    (.f32Store, .f32_store),
    (.f64Store, .f64_store),
    (.i64Load8U, .i32_load8_u),
    (.i64Load16U, .i32_load16_u),
    (.i64Load32U, .i32_load),
    (.i64Store32, .i32_store),
    (.i64Store16, .i32_store16),
    (.i64Store8, .i32_store8),
  ])
  let memoryLeft = InternalOpcodeMap([
    (.i32Load, .i32_load_left),
    (.i64Load, .i64_load_left),
    (.i32Load8S, .i32_load8_s_left),
    (.i32Load8U, .i32_load8_u_left),
    (.i32Load16S, .i32_load16_s_left),
    (.i32Load16U, .i32_load16_u_left),
    (.i64Load8S, .i64_load8_s_left),
    (.i64Load16S, .i64_load16_s_left),
    (.i64Load32S, .i64_load32_s_left),
    (.f32Load, .f32_load_left),
    (.f64Load, .f64_load_left),
    (.i32Store, .i32_store_left),
    (.i64Store, .i64_store_left),
    (.i32Store8, .i32_store8_left),
    (.i32Store16, .i32_store16_left),
    (.f32Store, .f32_store_left),
    (.f64Store, .f64_store_left),
    (.i64Load8U, .i32_load8_u_left),
    (.i64Load16U, .i32_load16_u_left),
    (.i64Load32U, .i32_load_left),
    (.i64Store32, .i32_store_left),
    (.i64Store16, .i32_store16_left),
    (.i64Store8, .i32_store8_left),
  ])
  let memoryLeftRight = InternalOpcodeMap([
    (.f32Store, .f32_store_left_right),
    (.f64Store, .f64_store_left_right),
  ])
  let memoryLeftScaled = InternalOpcodeMap([
    (.i32Load, .i32_load_left_scaled),
    (.i64Load, .i64_load_left_scaled),
    (.i32Load8S, .i32_load8_s_left_scaled),
    (.i32Load8U, .i32_load8_u_left_scaled),
    (.i32Load16S, .i32_load16_s_left_scaled),
    (.i32Load16U, .i32_load16_u_left_scaled),
    (.i64Load8S, .i64_load8_s_left_scaled),
    (.i64Load16S, .i64_load16_s_left_scaled),
    (.i64Load32S, .i64_load32_s_left_scaled),
    (.f32Load, .f32_load_left_scaled),
    (.f64Load, .f64_load_left_scaled),
    (.i64Load8U, .i32_load8_u_left_scaled),
    (.i64Load16U, .i32_load16_u_left_scaled),
    (.i64Load32U, .i32_load_left_scaled),
  ])
  let memoryLeftSum = InternalOpcodeMap([
    (.i32Load, .i32_load_left_sum),
    (.i64Load, .i64_load_left_sum),
    (.i32Load8S, .i32_load8_s_left_sum),
    (.i32Load8U, .i32_load8_u_left_sum),
    (.i32Load16S, .i32_load16_s_left_sum),
    (.i32Load16U, .i32_load16_u_left_sum),
    (.i64Load8S, .i64_load8_s_left_sum),
    (.i64Load16S, .i64_load16_s_left_sum),
    (.i64Load32S, .i64_load32_s_left_sum),
    (.f32Load, .f32_load_left_sum),
    (.f64Load, .f64_load_left_sum),
    (.i64Load8U, .i32_load8_u_left_sum),
    (.i64Load16U, .i32_load16_u_left_sum),
    (.i64Load32U, .i32_load_left_sum),
  ])
  let memoryRight = InternalOpcodeMap([
    (.i32Store, .i32_store_right),
    (.i64Store, .i64_store_right),
    (.i32Store8, .i32_store8_right),
    (.i32Store16, .i32_store16_right),
    (.f32Store, .f32_store_right),
    (.f64Store, .f64_store_right),
    (.i64Store32, .i32_store_right),
    (.i64Store16, .i32_store16_right),
    (.i64Store8, .i32_store8_right),
  ])
  let memoryRightScaled = InternalOpcodeMap([
    (.i32Load, .i32_load_right_scaled),
    (.i64Load, .i64_load_right_scaled),
    (.i32Load8S, .i32_load8_s_right_scaled),
    (.i32Load8U, .i32_load8_u_right_scaled),
    (.i32Load16S, .i32_load16_s_right_scaled),
    (.i32Load16U, .i32_load16_u_right_scaled),
    (.i64Load8S, .i64_load8_s_right_scaled),
    (.i64Load16S, .i64_load16_s_right_scaled),
    (.i64Load32S, .i64_load32_s_right_scaled),
    (.f32Load, .f32_load_right_scaled),
    (.f64Load, .f64_load_right_scaled),
    (.i64Load8U, .i32_load8_u_right_scaled),
    (.i64Load16U, .i32_load16_u_right_scaled),
    (.i64Load32U, .i32_load_right_scaled),
  ])
  let memoryScaled = InternalOpcodeMap([
    (.i32Load, .i32_load_scaled),
    (.i64Load, .i64_load_scaled),
    (.i32Load8S, .i32_load8_s_scaled),
    (.i32Load8U, .i32_load8_u_scaled),
    (.i32Load16S, .i32_load16_s_scaled),
    (.i32Load16U, .i32_load16_u_scaled),
    (.i64Load8S, .i64_load8_s_scaled),
    (.i64Load16S, .i64_load16_s_scaled),
    (.i64Load32S, .i64_load32_s_scaled),
    (.f32Load, .f32_load_scaled),
    (.f64Load, .f64_load_scaled),
    (.i64Load8U, .i32_load8_u_scaled),
    (.i64Load16U, .i32_load16_u_scaled),
    (.i64Load32U, .i32_load_scaled),
  ])
  let memorySum = InternalOpcodeMap([
    (.i32Load, .i32_load_sum),
    (.i64Load, .i64_load_sum),
    (.i32Load8S, .i32_load8_s_sum),
    (.i32Load8U, .i32_load8_u_sum),
    (.i32Load16S, .i32_load16_s_sum),
    (.i32Load16U, .i32_load16_u_sum),
    (.i64Load8S, .i64_load8_s_sum),
    (.i64Load16S, .i64_load16_s_sum),
    (.i64Load32S, .i64_load32_s_sum),
    (.f32Load, .f32_load_sum),
    (.f64Load, .f64_load_sum),
    (.i64Load8U, .i32_load8_u_sum),
    (.i64Load16U, .i32_load16_u_sum),
    (.i64Load32U, .i32_load_sum),
  ])
  let meteredBranch = InternalOpcodeMap([
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
    (.f32Ne, .f32_eq_not_br_metered),
    (.f32Lt, .f32_lt_br_metered),
    (.f32Gt, .f32_gt_br_metered),
    (.f32Le, .f32_le_br_metered),
    (.f32Ge, .f32_ge_br_metered),
    (.f64Eq, .f64_eq_br_metered),
    (.f64Ne, .f64_eq_not_br_metered),
    (.f64Lt, .f64_lt_br_metered),
    (.f64Gt, .f64_gt_br_metered),
    (.f64Le, .f64_le_br_metered),
    (.f64Ge, .f64_ge_br_metered),
  ])
  let meteredConstantBranch = InternalOpcodeMap([
    (.i64Eq, .i64_eq_const_br_metered),
    (.i64Ne, .i64_ne_const_br_metered),
    (.i64LtS, .i64_lt_s_const_br_metered),
    (.i64LtU, .i64_lt_u_const_br_metered),
    (.i64GtS, .i64_gt_s_const_br_metered),
    (.i64GtU, .i64_gt_u_const_br_metered),
    (.i64LeS, .i64_le_s_const_br_metered),
    (.i64LeU, .i64_le_u_const_br_metered),
    (.i64GeS, .i64_ge_s_const_br_metered),
    (.i64GeU, .i64_ge_u_const_br_metered),
    (.f32Eq, .f32_eq_const_br_metered),
    (.f32Ne, .f32_eq_const_not_br_metered),
    (.f32Lt, .f32_lt_const_br_metered),
    (.f32Gt, .f32_gt_const_br_metered),
    (.f32Le, .f32_le_const_br_metered),
    (.f32Ge, .f32_ge_const_br_metered),
    (.f64Eq, .f64_eq_const_br_metered),
    (.f64Ne, .f64_eq_const_not_br_metered),
    (.f64Lt, .f64_lt_const_br_metered),
    (.f64Gt, .f64_gt_const_br_metered),
    (.f64Le, .f64_le_const_br_metered),
    (.f64Ge, .f64_ge_const_br_metered),
  ])
  let meteredConstantNotBranch = InternalOpcodeMap([
    (.f32Eq, .f32_eq_const_not_br_metered),
    (.f32Ne, .f32_eq_const_br_metered),
    (.f32Lt, .f32_lt_const_not_br_metered),
    (.f32Gt, .f32_gt_const_not_br_metered),
    (.f32Le, .f32_le_const_not_br_metered),
    (.f32Ge, .f32_ge_const_not_br_metered),
    (.f64Eq, .f64_eq_const_not_br_metered),
    (.f64Ne, .f64_eq_const_br_metered),
    (.f64Lt, .f64_lt_const_not_br_metered),
    (.f64Gt, .f64_gt_const_not_br_metered),
    (.f64Le, .f64_le_const_not_br_metered),
    (.f64Ge, .f64_ge_const_not_br_metered),
  ])
  let meteredImmediateBranch = InternalOpcodeMap([
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
  let meteredLeftBranch = InternalOpcodeMap([
    (.i32Eq, .i32_eq_left_br_metered),
    (.i32Ne, .i32_ne_left_br_metered),
    (.i32LtS, .i32_lt_s_left_br_metered),
    (.i32LtU, .i32_lt_u_left_br_metered),
    (.i32GtS, .i32_gt_s_left_br_metered),
    (.i32GtU, .i32_gt_u_left_br_metered),
    (.i32LeS, .i32_le_s_left_br_metered),
    (.i32LeU, .i32_le_u_left_br_metered),
    (.i32GeS, .i32_ge_s_left_br_metered),
    (.i32GeU, .i32_ge_u_left_br_metered),
    (.i64Eq, .i64_eq_left_br_metered),
    (.i64Ne, .i64_ne_left_br_metered),
    (.i64LtS, .i64_lt_s_left_br_metered),
    (.i64LtU, .i64_lt_u_left_br_metered),
    (.i64GtS, .i64_gt_s_left_br_metered),
    (.i64GtU, .i64_gt_u_left_br_metered),
    (.i64LeS, .i64_le_s_left_br_metered),
    (.i64LeU, .i64_le_u_left_br_metered),
    (.i64GeS, .i64_ge_s_left_br_metered),
    (.i64GeU, .i64_ge_u_left_br_metered),
    (.f32Eq, .f32_eq_left_br_metered),
    (.f32Ne, .f32_eq_left_not_br_metered),
    (.f32Lt, .f32_lt_left_br_metered),
    (.f32Gt, .f32_gt_left_br_metered),
    (.f32Le, .f32_le_left_br_metered),
    (.f32Ge, .f32_ge_left_br_metered),
    (.f64Eq, .f64_eq_left_br_metered),
    (.f64Ne, .f64_eq_left_not_br_metered),
    (.f64Lt, .f64_lt_left_br_metered),
    (.f64Gt, .f64_gt_left_br_metered),
    (.f64Le, .f64_le_left_br_metered),
    (.f64Ge, .f64_ge_left_br_metered),
  ])
  let meteredLeftConstantBranch = InternalOpcodeMap([
    (.i64Eq, .i64_eq_left_const_br_metered),
    (.i64Ne, .i64_ne_left_const_br_metered),
    (.i64LtS, .i64_lt_s_left_const_br_metered),
    (.i64LtU, .i64_lt_u_left_const_br_metered),
    (.i64GtS, .i64_gt_s_left_const_br_metered),
    (.i64GtU, .i64_gt_u_left_const_br_metered),
    (.i64LeS, .i64_le_s_left_const_br_metered),
    (.i64LeU, .i64_le_u_left_const_br_metered),
    (.i64GeS, .i64_ge_s_left_const_br_metered),
    (.i64GeU, .i64_ge_u_left_const_br_metered),
    (.f32Eq, .f32_eq_left_const_br_metered),
    (.f32Ne, .f32_eq_left_const_not_br_metered),
    (.f32Lt, .f32_lt_left_const_br_metered),
    (.f32Gt, .f32_gt_left_const_br_metered),
    (.f32Le, .f32_le_left_const_br_metered),
    (.f32Ge, .f32_ge_left_const_br_metered),
    (.f64Eq, .f64_eq_left_const_br_metered),
    (.f64Ne, .f64_eq_left_const_not_br_metered),
    (.f64Lt, .f64_lt_left_const_br_metered),
    (.f64Gt, .f64_gt_left_const_br_metered),
    (.f64Le, .f64_le_left_const_br_metered),
    (.f64Ge, .f64_ge_left_const_br_metered),
  ])
  let meteredLeftConstantNotBranch = InternalOpcodeMap([
    (.f32Eq, .f32_eq_left_const_not_br_metered),
    (.f32Ne, .f32_eq_left_const_br_metered),
    (.f32Lt, .f32_lt_left_const_not_br_metered),
    (.f32Gt, .f32_gt_left_const_not_br_metered),
    (.f32Le, .f32_le_left_const_not_br_metered),
    (.f32Ge, .f32_ge_left_const_not_br_metered),
    (.f64Eq, .f64_eq_left_const_not_br_metered),
    (.f64Ne, .f64_eq_left_const_br_metered),
    (.f64Lt, .f64_lt_left_const_not_br_metered),
    (.f64Gt, .f64_gt_left_const_not_br_metered),
    (.f64Le, .f64_le_left_const_not_br_metered),
    (.f64Ge, .f64_ge_left_const_not_br_metered),
  ])
  let meteredLeftImmediateBranch = InternalOpcodeMap([
    (.i32Eq, .i32_eq_left_imm_br_metered),
    (.i32Ne, .i32_ne_left_imm_br_metered),
    (.i32LtS, .i32_lt_s_left_imm_br_metered),
    (.i32LtU, .i32_lt_u_left_imm_br_metered),
    (.i32GtS, .i32_gt_s_left_imm_br_metered),
    (.i32GtU, .i32_gt_u_left_imm_br_metered),
    (.i32LeS, .i32_le_s_left_imm_br_metered),
    (.i32LeU, .i32_le_u_left_imm_br_metered),
    (.i32GeS, .i32_ge_s_left_imm_br_metered),
    (.i32GeU, .i32_ge_u_left_imm_br_metered),
    (.i64Eq, .i64_eq_left_imm_br_metered),
    (.i64Ne, .i64_ne_left_imm_br_metered),
    (.i64LtS, .i64_lt_s_left_imm_br_metered),
    (.i64LtU, .i64_lt_u_left_imm_br_metered),
    (.i64GtS, .i64_gt_s_left_imm_br_metered),
    (.i64GtU, .i64_gt_u_left_imm_br_metered),
    (.i64LeS, .i64_le_s_left_imm_br_metered),
    (.i64LeU, .i64_le_u_left_imm_br_metered),
    (.i64GeS, .i64_ge_s_left_imm_br_metered),
    (.i64GeU, .i64_ge_u_left_imm_br_metered),
  ])
  let meteredLeftNotBranch = InternalOpcodeMap([
    (.f32Eq, .f32_eq_left_not_br_metered),
    (.f32Ne, .f32_eq_left_br_metered),
    (.f32Lt, .f32_lt_left_not_br_metered),
    (.f32Gt, .f32_gt_left_not_br_metered),
    (.f32Le, .f32_le_left_not_br_metered),
    (.f32Ge, .f32_ge_left_not_br_metered),
    (.f64Eq, .f64_eq_left_not_br_metered),
    (.f64Ne, .f64_eq_left_br_metered),
    (.f64Lt, .f64_lt_left_not_br_metered),
    (.f64Gt, .f64_gt_left_not_br_metered),
    (.f64Le, .f64_le_left_not_br_metered),
    (.f64Ge, .f64_ge_left_not_br_metered),
  ])
  let meteredNotBranch = InternalOpcodeMap([
    (.f32Eq, .f32_eq_not_br_metered),
    (.f32Ne, .f32_eq_br_metered),
    (.f32Lt, .f32_lt_not_br_metered),
    (.f32Gt, .f32_gt_not_br_metered),
    (.f32Le, .f32_le_not_br_metered),
    (.f32Ge, .f32_ge_not_br_metered),
    (.f64Eq, .f64_eq_not_br_metered),
    (.f64Ne, .f64_eq_br_metered),
    (.f64Lt, .f64_lt_not_br_metered),
    (.f64Gt, .f64_gt_not_br_metered),
    (.f64Le, .f64_le_not_br_metered),
    (.f64Ge, .f64_ge_not_br_metered),
  ])
  let meteredStepBranch = InternalOpcodeMap([
    (.i32Eq, .i32_eq_step_br_metered),
    (.i32Ne, .i32_ne_step_br_metered),
    (.i32LtS, .i32_lt_s_step_br_metered),
    (.i32LtU, .i32_lt_u_step_br_metered),
    (.i32GtS, .i32_gt_s_step_br_metered),
    (.i32GtU, .i32_gt_u_step_br_metered),
    (.i32LeS, .i32_le_s_step_br_metered),
    (.i32LeU, .i32_le_u_step_br_metered),
    (.i32GeS, .i32_ge_s_step_br_metered),
    (.i32GeU, .i32_ge_u_step_br_metered),
  ])
  let meteredStepImmediateBranch = InternalOpcodeMap([
    (.i32Eq, .i32_eq_step_imm_br_metered),
    (.i32Ne, .i32_ne_step_imm_br_metered),
    (.i32LtS, .i32_lt_s_step_imm_br_metered),
    (.i32LtU, .i32_lt_u_step_imm_br_metered),
    (.i32GtS, .i32_gt_s_step_imm_br_metered),
    (.i32GtU, .i32_gt_u_step_imm_br_metered),
    (.i32LeS, .i32_le_s_step_imm_br_metered),
    (.i32LeU, .i32_le_u_step_imm_br_metered),
    (.i32GeS, .i32_ge_s_step_imm_br_metered),
    (.i32GeU, .i32_ge_u_step_imm_br_metered),
  ])
  let notBranch = InternalOpcodeMap([
    (.f32Eq, .f32_eq_not_br),
    (.f32Ne, .f32_eq_br),
    (.f32Lt, .f32_lt_not_br),
    (.f32Gt, .f32_gt_not_br),
    (.f32Le, .f32_le_not_br),
    (.f32Ge, .f32_ge_not_br),
    (.f64Eq, .f64_eq_not_br),
    (.f64Ne, .f64_eq_br),
    (.f64Lt, .f64_lt_not_br),
    (.f64Gt, .f64_gt_not_br),
    (.f64Le, .f64_le_not_br),
    (.f64Ge, .f64_ge_not_br),
  ])
  let productFirst = InternalOpcodeMap([
    (.f32Add, .f32_add_product),
    (.f32Sub, .f32_sub_of_product),
    (.f64Add, .f64_add_product),
    (.f64Sub, .f64_sub_of_product),
    (.f32x4Add, .f32x4_relaxed_madd),
    (.f32x4Sub, .f32x4_sub_of_product),
    (.f64x2Add, .f64x2_relaxed_madd),
    (.f64x2Sub, .f64x2_sub_of_product),
  ])
  let productSecond = InternalOpcodeMap([
    (.f32Add, .f32_add_product),
    (.f32Sub, .f32_sub_product),
    (.f64Add, .f64_add_product),
    (.f64Sub, .f64_sub_product),
    (.f32x4Add, .f32x4_relaxed_madd),
    (.f32x4Sub, .f32x4_sub_product),
    (.f64x2Add, .f64x2_relaxed_madd),
    (.f64x2Sub, .f64x2_sub_product),
  ])
  let right = InternalOpcodeMap([
    (.i32Sub, .i32_sub_right),
    (.i32Shl, .i32_shl_right),
    (.i32ShrS, .i32_shr_s_right),
    (.i32ShrU, .i32_shr_u_right),
    (.i32Rotl, .i32_rotl_right),
    (.i32Rotr, .i32_rotr_right),
    (.i64Sub, .i64_sub_right),
    (.i64Shl, .i64_shl_right),
    (.i64ShrS, .i64_shr_s_right),
    (.i64ShrU, .i64_shr_u_right),
    (.i64Rotl, .i64_rotl_right),
    (.i64Rotr, .i64_rotr_right),
    (.f32Add, .f32_add_right),
    (.f32Sub, .f32_sub_right),
    (.f32Mul, .f32_mul_right),
    (.f32Div, .f32_div_right),
    (.f32Min, .f32_min_right),
    (.f32Max, .f32_max_right),
    (.f32Copysign, .f32_copysign_right),
    (.f64Add, .f64_add_right),
    (.f64Sub, .f64_sub_right),
    (.f64Mul, .f64_mul_right),
    (.f64Div, .f64_div_right),
    (.f64Min, .f64_min_right),
    (.f64Max, .f64_max_right),
    (.f64Copysign, .f64_copysign_right),
  ])
  let rightFromConstant = InternalOpcodeMap([
    (.i32Sub, .i32_sub_right_from_const),
    (.i32Shl, .i32_shl_right_from_const),
    (.i32ShrU, .i32_shr_u_right_from_const),
    (.i64Sub, .i64_sub_right_from_const),
    (.i64Shl, .i64_shl_right_from_const),
    (.i64ShrU, .i64_shr_u_right_from_const),
    (.f32Add, .f32_add_left_const),
    (.f32Sub, .f32_sub_right_from_const),
    (.f32Mul, .f32_mul_left_const),
    (.f32Div, .f32_div_right_from_const),
    (.f64Add, .f64_add_left_const),
    (.f64Sub, .f64_sub_right_from_const),
    (.f64Mul, .f64_mul_left_const),
    (.f64Div, .f64_div_right_from_const),
  ])
  let rightProductFirst = InternalOpcodeMap([
    (.f32Add, .f32_add_product_right),
    (.f32Sub, .f32_sub_of_product_right),
    (.f64Add, .f64_add_product_right),
    (.f64Sub, .f64_sub_of_product_right),
  ])
  let rightProductSecond = InternalOpcodeMap([
    (.f32Add, .f32_add_product_right),
    (.f32Sub, .f32_sub_product_right),
    (.f64Add, .f64_add_product_right),
    (.f64Sub, .f64_sub_product_right),
  ])
  let rightRotl = InternalOpcodeMap([
    (.i32Add, .i32_add_rotl_right),
    (.i32Or, .i32_or_rotl_right),
    (.i32Xor, .i32_xor_rotl_right),
    (.i64Add, .i64_add_rotl_right),
    (.i64Or, .i64_or_rotl_right),
    (.i64Xor, .i64_xor_rotl_right),
  ])
  let rightShl = InternalOpcodeMap([
    (.i32Add, .i32_add_shl_right),
    (.i32Or, .i32_or_shl_right),
    (.i32Xor, .i32_xor_shl_right),
    (.i64Add, .i64_add_shl_right),
    (.i64Or, .i64_or_shl_right),
    (.i64Xor, .i64_xor_shl_right),
  ])
  let rightShrU = InternalOpcodeMap([
    (.i32Add, .i32_add_shr_u_right),
    (.i32Or, .i32_or_shr_u_right),
    (.i32Xor, .i32_xor_shr_u_right),
    (.i64Add, .i64_add_shr_u_right),
    (.i64Or, .i64_or_shr_u_right),
    (.i64Xor, .i64_xor_shr_u_right),
  ])
  let rotl = InternalOpcodeMap([
    (.i32Add, .i32_add_rotl),
    (.i32Or, .i32_or_rotl),
    (.i32Xor, .i32_xor_rotl),
    (.i64Add, .i64_add_rotl),
    (.i64Or, .i64_or_rotl),
    (.i64Xor, .i64_xor_rotl),
  ])
  let select = InternalOpcodeMap([
    (.i32Eq, .i32_eq_select),
    (.i32Ne, .i32_ne_select),
    (.i32LtS, .i32_lt_s_select),
    (.i32LtU, .i32_lt_u_select),
    (.i32GtS, .i32_gt_s_select),
    (.i32GtU, .i32_gt_u_select),
    (.i32LeS, .i32_le_s_select),
    (.i32LeU, .i32_le_u_select),
    (.i32GeS, .i32_ge_s_select),
    (.i32GeU, .i32_ge_u_select),
    (.i64Eq, .i64_eq_select),
    (.i64Ne, .i64_ne_select),
    (.i64LtS, .i64_lt_s_select),
    (.i64LtU, .i64_lt_u_select),
    (.i64GtS, .i64_gt_s_select),
    (.i64GtU, .i64_gt_u_select),
    (.i64LeS, .i64_le_s_select),
    (.i64LeU, .i64_le_u_select),
    (.i64GeS, .i64_ge_s_select),
    (.i64GeU, .i64_ge_u_select),
    (.f32Eq, .f32_eq_select),
    (.f32Ne, .f32_ne_select),
    (.f32Lt, .f32_lt_select),
    (.f32Gt, .f32_gt_select),
    (.f32Le, .f32_le_select),
    (.f32Ge, .f32_ge_select),
    (.f64Eq, .f64_eq_select),
    (.f64Ne, .f64_ne_select),
    (.f64Lt, .f64_lt_select),
    (.f64Gt, .f64_gt_select),
    (.f64Le, .f64_le_select),
    (.f64Ge, .f64_ge_select),
  ])
  let shl = InternalOpcodeMap([
    (.i32Add, .i32_add_shl),
    (.i32Or, .i32_or_shl),
    (.i32Xor, .i32_xor_shl),
    (.i64Add, .i64_add_shl),
    (.i64Or, .i64_or_shl),
    (.i64Xor, .i64_xor_shl),
  ])
  let shrU = InternalOpcodeMap([
    (.i32Add, .i32_add_shr_u),
    (.i32Or, .i32_or_shr_u),
    (.i32Xor, .i32_xor_shr_u),
    (.i64Add, .i64_add_shr_u),
    (.i64Or, .i64_or_shr_u),
    (.i64Xor, .i64_xor_shr_u),
  ])
  let slots = InternalOpcodeMap([
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
    (.i32WrapI64, .i64_extend_i32_u),
    (.i64Extend32S, .i64_extend_i32_s),
  ])
  let stepBranch = InternalOpcodeMap([
    (.i32Eq, .i32_eq_step_br),
    (.i32Ne, .i32_ne_step_br),
    (.i32LtS, .i32_lt_s_step_br),
    (.i32LtU, .i32_lt_u_step_br),
    (.i32GtS, .i32_gt_s_step_br),
    (.i32GtU, .i32_gt_u_step_br),
    (.i32LeS, .i32_le_s_step_br),
    (.i32LeU, .i32_le_u_step_br),
    (.i32GeS, .i32_ge_s_step_br),
    (.i32GeU, .i32_ge_u_step_br),
  ])
  let stepImmediateBranch = InternalOpcodeMap([
    (.i32Eq, .i32_eq_step_imm_br),
    (.i32Ne, .i32_ne_step_imm_br),
    (.i32LtS, .i32_lt_s_step_imm_br),
    (.i32LtU, .i32_lt_u_step_imm_br),
    (.i32GtS, .i32_gt_s_step_imm_br),
    (.i32GtU, .i32_gt_u_step_imm_br),
    (.i32LeS, .i32_le_s_step_imm_br),
    (.i32LeU, .i32_le_u_step_imm_br),
    (.i32GeS, .i32_ge_s_step_imm_br),
    (.i32GeU, .i32_ge_u_step_imm_br),
  ])
  let vector = InternalOpcodeMap([
    (.i8x16Abs, .i8x16_abs),
    (.i8x16Neg, .i8x16_neg),
    (.i8x16AllTrue, .i8x16_all_true),
    (.i8x16Bitmask, .i8x16_bitmask),
    (.i16x8Abs, .i16x8_abs),
    (.i16x8Neg, .i16x8_neg),
    (.i16x8AllTrue, .i16x8_all_true),
    (.i16x8Bitmask, .i16x8_bitmask),
    (.i16x8ExtendLowI8x16S, .i16x8_extend_low_i8x16_s),
    (.i16x8ExtendHighI8x16S, .i16x8_extend_high_i8x16_s),
    (.i16x8ExtaddPairwiseI8x16S, .i16x8_extadd_pairwise_i8x16_s),
    (.i16x8ExtendLowI8x16U, .i16x8_extend_low_i8x16_u),
    (.i16x8ExtendHighI8x16U, .i16x8_extend_high_i8x16_u),
    (.i16x8ExtaddPairwiseI8x16U, .i16x8_extadd_pairwise_i8x16_u),
    (.i32x4Abs, .i32x4_abs),
    (.i32x4Neg, .i32x4_neg),
    (.i32x4AllTrue, .i32x4_all_true),
    (.i32x4Bitmask, .i32x4_bitmask),
    (.i32x4ExtendLowI16x8S, .i32x4_extend_low_i16x8_s),
    (.i32x4ExtendHighI16x8S, .i32x4_extend_high_i16x8_s),
    (.i32x4ExtaddPairwiseI16x8S, .i32x4_extadd_pairwise_i16x8_s),
    (.i32x4ExtendLowI16x8U, .i32x4_extend_low_i16x8_u),
    (.i32x4ExtendHighI16x8U, .i32x4_extend_high_i16x8_u),
    (.i32x4ExtaddPairwiseI16x8U, .i32x4_extadd_pairwise_i16x8_u),
    (.i64x2Abs, .i64x2_abs),
    (.i64x2Neg, .i64x2_neg),
    (.i64x2AllTrue, .i64x2_all_true),
    (.i64x2Bitmask, .i64x2_bitmask),
    (.i64x2ExtendLowI32x4S, .i64x2_extend_low_i32x4_s),
    (.i64x2ExtendHighI32x4S, .i64x2_extend_high_i32x4_s),
    (.i64x2ExtendLowI32x4U, .i64x2_extend_low_i32x4_u),
    (.i64x2ExtendHighI32x4U, .i64x2_extend_high_i32x4_u),
    (.f32x4Abs, .f32x4_abs),
    (.f32x4Neg, .f32x4_neg),
    (.f32x4Sqrt, .f32x4_sqrt),
    (.f32x4Ceil, .f32x4_ceil),
    (.f32x4Floor, .f32x4_floor),
    (.f32x4Trunc, .f32x4_trunc),
    (.f32x4Nearest, .f32x4_nearest),
    (.f64x2Abs, .f64x2_abs),
    (.f64x2Neg, .f64x2_neg),
    (.f64x2Sqrt, .f64x2_sqrt),
    (.f64x2Ceil, .f64x2_ceil),
    (.f64x2Floor, .f64x2_floor),
    (.f64x2Trunc, .f64x2_trunc),
    (.f64x2Nearest, .f64x2_nearest),
    (.v128Not, .v128_not),
    (.v128AnyTrue, .v128_any_true),
    (.i8x16Popcnt, .i8x16_popcnt),
    (.i32x4TruncSatF32x4S, .i32x4_trunc_sat_f32x4_s),
    (.i32x4TruncSatF32x4U, .i32x4_trunc_sat_f32x4_u),
    (.i32x4TruncSatF64x2SZero, .i32x4_trunc_sat_f64x2_s_zero),
    (.i32x4TruncSatF64x2UZero, .i32x4_trunc_sat_f64x2_u_zero),
    (.f32x4ConvertI32x4S, .f32x4_convert_i32x4_s),
    (.f32x4ConvertI32x4U, .f32x4_convert_i32x4_u),
    (.f64x2ConvertLowI32x4S, .f64x2_convert_low_i32x4_s),
    (.f64x2ConvertLowI32x4U, .f64x2_convert_low_i32x4_u),
    (.f32x4DemoteF64x2Zero, .f32x4_demote_f64x2_zero),
    (.f64x2PromoteLowF32x4, .f64x2_promote_low_f32x4),
    (.i8x16Splat, .i8x16_splat),
    (.i16x8Splat, .i16x8_splat),
    (.i32x4Splat, .i32x4_splat),
    (.i64x2Splat, .i64x2_splat),
    (.i8x16Eq, .i8x16_eq),
    (.i8x16Ne, .i8x16_ne),
    (.i8x16LtS, .i8x16_lt_s),
    (.i8x16GtS, .i8x16_gt_s),
    (.i8x16LeS, .i8x16_le_s),
    (.i8x16GeS, .i8x16_ge_s),
    (.i8x16LtU, .i8x16_lt_u),
    (.i8x16GtU, .i8x16_gt_u),
    (.i8x16LeU, .i8x16_le_u),
    (.i8x16GeU, .i8x16_ge_u),
    (.i16x8Eq, .i16x8_eq),
    (.i16x8Ne, .i16x8_ne),
    (.i16x8LtS, .i16x8_lt_s),
    (.i16x8GtS, .i16x8_gt_s),
    (.i16x8LeS, .i16x8_le_s),
    (.i16x8GeS, .i16x8_ge_s),
    (.i16x8LtU, .i16x8_lt_u),
    (.i16x8GtU, .i16x8_gt_u),
    (.i16x8LeU, .i16x8_le_u),
    (.i16x8GeU, .i16x8_ge_u),
    (.i32x4Eq, .i32x4_eq),
    (.i32x4Ne, .i32x4_ne),
    (.i32x4LtS, .i32x4_lt_s),
    (.i32x4GtS, .i32x4_gt_s),
    (.i32x4LeS, .i32x4_le_s),
    (.i32x4GeS, .i32x4_ge_s),
    (.i32x4LtU, .i32x4_lt_u),
    (.i32x4GtU, .i32x4_gt_u),
    (.i32x4LeU, .i32x4_le_u),
    (.i32x4GeU, .i32x4_ge_u),
    (.i64x2Eq, .i64x2_eq),
    (.i64x2Ne, .i64x2_ne),
    (.i64x2LtS, .i64x2_lt_s),
    (.i64x2GtS, .i64x2_gt_s),
    (.i64x2LeS, .i64x2_le_s),
    (.i64x2GeS, .i64x2_ge_s),
    (.i8x16Add, .i8x16_add),
    (.i8x16Sub, .i8x16_sub),
    (.i8x16MinS, .i8x16_min_s),
    (.i8x16MaxS, .i8x16_max_s),
    (.i8x16MinU, .i8x16_min_u),
    (.i8x16MaxU, .i8x16_max_u),
    (.i8x16AddSatS, .i8x16_add_sat_s),
    (.i8x16AddSatU, .i8x16_add_sat_u),
    (.i8x16SubSatS, .i8x16_sub_sat_s),
    (.i8x16SubSatU, .i8x16_sub_sat_u),
    (.i8x16AvgrU, .i8x16_avgr_u),
    (.i16x8Add, .i16x8_add),
    (.i16x8Sub, .i16x8_sub),
    (.i16x8Mul, .i16x8_mul),
    (.i16x8MinS, .i16x8_min_s),
    (.i16x8MaxS, .i16x8_max_s),
    (.i16x8MinU, .i16x8_min_u),
    (.i16x8MaxU, .i16x8_max_u),
    (.i16x8AddSatS, .i16x8_add_sat_s),
    (.i16x8AddSatU, .i16x8_add_sat_u),
    (.i16x8SubSatS, .i16x8_sub_sat_s),
    (.i16x8SubSatU, .i16x8_sub_sat_u),
    (.i16x8AvgrU, .i16x8_avgr_u),
    (.i32x4Add, .i32x4_add),
    (.i32x4Sub, .i32x4_sub),
    (.i32x4Mul, .i32x4_mul),
    (.i32x4MinS, .i32x4_min_s),
    (.i32x4MaxS, .i32x4_max_s),
    (.i32x4MinU, .i32x4_min_u),
    (.i32x4MaxU, .i32x4_max_u),
    (.i64x2Add, .i64x2_add),
    (.i64x2Sub, .i64x2_sub),
    (.i64x2Mul, .i64x2_mul),
    (.i16x8ExtmulLowI8x16S, .i16x8_extmul_low_i8x16_s),
    (.i16x8ExtmulHighI8x16S, .i16x8_extmul_high_i8x16_s),
    (.i16x8ExtmulLowI8x16U, .i16x8_extmul_low_i8x16_u),
    (.i16x8ExtmulHighI8x16U, .i16x8_extmul_high_i8x16_u),
    (.i32x4ExtmulLowI16x8S, .i32x4_extmul_low_i16x8_s),
    (.i32x4ExtmulHighI16x8S, .i32x4_extmul_high_i16x8_s),
    (.i32x4ExtmulLowI16x8U, .i32x4_extmul_low_i16x8_u),
    (.i32x4ExtmulHighI16x8U, .i32x4_extmul_high_i16x8_u),
    (.i64x2ExtmulLowI32x4S, .i64x2_extmul_low_i32x4_s),
    (.i64x2ExtmulHighI32x4S, .i64x2_extmul_high_i32x4_s),
    (.i64x2ExtmulLowI32x4U, .i64x2_extmul_low_i32x4_u),
    (.i64x2ExtmulHighI32x4U, .i64x2_extmul_high_i32x4_u),
    (.f32x4Eq, .f32x4_eq),
    (.f32x4Ne, .f32x4_ne),
    (.f32x4Lt, .f32x4_lt),
    (.f32x4Gt, .f32x4_gt),
    (.f32x4Le, .f32x4_le),
    (.f32x4Ge, .f32x4_ge),
    (.f32x4Add, .f32x4_add),
    (.f32x4Sub, .f32x4_sub),
    (.f32x4Mul, .f32x4_mul),
    (.f32x4Div, .f32x4_div),
    (.f32x4Min, .f32x4_min),
    (.f32x4Max, .f32x4_max),
    (.f32x4Pmin, .f32x4_pmin),
    (.f32x4Pmax, .f32x4_pmax),
    (.f64x2Eq, .f64x2_eq),
    (.f64x2Ne, .f64x2_ne),
    (.f64x2Lt, .f64x2_lt),
    (.f64x2Gt, .f64x2_gt),
    (.f64x2Le, .f64x2_le),
    (.f64x2Ge, .f64x2_ge),
    (.f64x2Add, .f64x2_add),
    (.f64x2Sub, .f64x2_sub),
    (.f64x2Mul, .f64x2_mul),
    (.f64x2Div, .f64x2_div),
    (.f64x2Min, .f64x2_min),
    (.f64x2Max, .f64x2_max),
    (.f64x2Pmin, .f64x2_pmin),
    (.f64x2Pmax, .f64x2_pmax),
    (.v128And, .v128_and),
    (.v128Andnot, .v128_andnot),
    (.v128Or, .v128_or),
    (.v128Xor, .v128_xor),
    (.i8x16NarrowI16x8S, .i8x16_narrow_i16x8_s),
    (.i8x16NarrowI16x8U, .i8x16_narrow_i16x8_u),
    (.i16x8NarrowI32x4S, .i16x8_narrow_i32x4_s),
    (.i16x8NarrowI32x4U, .i16x8_narrow_i32x4_u),
    (.i16x8Q15mulrSatS, .i16x8_q15mulr_sat_s),
    (.i32x4DotI16x8S, .i32x4_dot_i16x8_s),
    (.i16x8RelaxedDotI8x16I7x16S, .i16x8_relaxed_dot_i8x16_i7x16_s),
    (.f32x4RelaxedMadd, .f32x4_relaxed_madd),
    (.f32x4RelaxedNmadd, .f32x4_relaxed_nmadd),
    (.f64x2RelaxedMadd, .f64x2_relaxed_madd),
    (.f64x2RelaxedNmadd, .f64x2_relaxed_nmadd),
    (.v128Bitselect, .v128_bitselect),
    (.i32x4RelaxedDotI8x16I7x16AddS, .i32x4_relaxed_dot_i8x16_i7x16_add_s),
    (.i8x16Shl, .i8x16_shl),
    (.i8x16ShrS, .i8x16_shr_s),
    (.i8x16ShrU, .i8x16_shr_u),
    (.i16x8Shl, .i16x8_shl),
    (.i16x8ShrS, .i16x8_shr_s),
    (.i16x8ShrU, .i16x8_shr_u),
    (.i32x4Shl, .i32x4_shl),
    (.i32x4ShrS, .i32x4_shr_s),
    (.i32x4ShrU, .i32x4_shr_u),
    (.i64x2Shl, .i64x2_shl),
    (.i64x2ShrS, .i64x2_shr_s),
    (.i64x2ShrU, .i64x2_shr_u),
    (.i8x16ExtractLaneS, .i8x16_extract_lane_s),
    (.i8x16ExtractLaneU, .i8x16_extract_lane_u),
    (.i16x8ExtractLaneS, .i16x8_extract_lane_s),
    (.i16x8ExtractLaneU, .i16x8_extract_lane_u),
    (.i32x4ExtractLane, .i32x4_extract_lane),
    (.i64x2ExtractLane, .i64x2_extract_lane),
    (.v128Load, .v128_load),
    (.v128Load32Zero, .v128_load32_zero),
    (.v128Load64Zero, .v128_load64_zero),
    (.v128Load8Splat, .v128_load8_splat),
    (.v128Load16Splat, .v128_load16_splat),
    (.v128Load32Splat, .v128_load32_splat),
    (.v128Load64Splat, .v128_load64_splat),
    (.v128Load8x8S, .v128_load8x8_s),
    (.v128Load8x8U, .v128_load8x8_u),
    (.v128Load16x4S, .v128_load16x4_s),
    (.v128Load16x4U, .v128_load16x4_u),
    (.v128Load32x2S, .v128_load32x2_s),
    (.v128Load32x2U, .v128_load32x2_u),
    (.v128Store, .v128_store),
    (.i8x16ReplaceLane, .i8x16_replace_lane),
    (.v128Load8Lane, .v128_load8_lane),
    (.v128Store8Lane, .v128_store8_lane),
    (.i16x8ReplaceLane, .i16x8_replace_lane),
    (.v128Load16Lane, .v128_load16_lane),
    (.v128Store16Lane, .v128_store16_lane),
    (.i32x4ReplaceLane, .i32x4_replace_lane),
    (.v128Load32Lane, .v128_load32_lane),
    (.v128Store32Lane, .v128_store32_lane),
    (.i64x2ReplaceLane, .i64x2_replace_lane),
    (.v128Load64Lane, .v128_load64_lane),
    (.v128Store64Lane, .v128_store64_lane),
    (.f32x4Splat, .i32x4_splat),
    (.f32x4ExtractLane, .i32x4_extract_lane),
    (.f32x4ReplaceLane, .i32x4_replace_lane),
    (.f32x4RelaxedMin, .f32x4_min),
    (.f32x4RelaxedMax, .f32x4_max),
    (.f64x2Splat, .i64x2_splat),
    (.f64x2ExtractLane, .i64x2_extract_lane),
    (.f64x2ReplaceLane, .i64x2_replace_lane),
    (.f64x2RelaxedMin, .f64x2_min),
    (.f64x2RelaxedMax, .f64x2_max),
    (.i8x16RelaxedLaneselect, .v128_bitselect),
    (.i16x8RelaxedLaneselect, .v128_bitselect),
    (.i32x4RelaxedLaneselect, .v128_bitselect),
    (.i64x2RelaxedLaneselect, .v128_bitselect),
    (.i8x16Swizzle, .i8x16_swizzle),
    (.i8x16RelaxedSwizzle, .i8x16_swizzle),
    (.i16x8RelaxedQ15mulrS, .i16x8_q15mulr_sat_s),
    (.i32x4RelaxedTruncF32x4S, .i32x4_trunc_sat_f32x4_s),
    (.i32x4RelaxedTruncF32x4U, .i32x4_trunc_sat_f32x4_u),
    (.i32x4RelaxedTruncF64x2SZero, .i32x4_trunc_sat_f64x2_s_zero),
    (.i32x4RelaxedTruncF64x2UZero, .i32x4_trunc_sat_f64x2_u_zero),
  ])
  let vectorConstant = InternalOpcodeMap([
    (.i8x16Eq, .i8x16_eq_const),
    (.i8x16Ne, .i8x16_ne_const),
    (.i8x16LtS, .i8x16_lt_s_const),
    (.i8x16GtS, .i8x16_gt_s_const),
    (.i8x16LeS, .i8x16_le_s_const),
    (.i8x16GeS, .i8x16_ge_s_const),
    (.i8x16LtU, .i8x16_lt_u_const),
    (.i8x16GtU, .i8x16_gt_u_const),
    (.i8x16LeU, .i8x16_le_u_const),
    (.i8x16GeU, .i8x16_ge_u_const),
    (.i16x8Eq, .i16x8_eq_const),
    (.i16x8Ne, .i16x8_ne_const),
    (.i16x8LtS, .i16x8_lt_s_const),
    (.i16x8GtS, .i16x8_gt_s_const),
    (.i16x8LeS, .i16x8_le_s_const),
    (.i16x8GeS, .i16x8_ge_s_const),
    (.i16x8LtU, .i16x8_lt_u_const),
    (.i16x8GtU, .i16x8_gt_u_const),
    (.i16x8LeU, .i16x8_le_u_const),
    (.i16x8GeU, .i16x8_ge_u_const),
    (.i32x4Eq, .i32x4_eq_const),
    (.i32x4Ne, .i32x4_ne_const),
    (.i32x4LtS, .i32x4_lt_s_const),
    (.i32x4GtS, .i32x4_gt_s_const),
    (.i32x4LeS, .i32x4_le_s_const),
    (.i32x4GeS, .i32x4_ge_s_const),
    (.i32x4LtU, .i32x4_lt_u_const),
    (.i32x4GtU, .i32x4_gt_u_const),
    (.i32x4LeU, .i32x4_le_u_const),
    (.i32x4GeU, .i32x4_ge_u_const),
    (.i64x2Eq, .i64x2_eq_const),
    (.i64x2Ne, .i64x2_ne_const),
    (.i64x2LtS, .i64x2_lt_s_const),
    (.i64x2GtS, .i64x2_gt_s_const),
    (.i64x2LeS, .i64x2_le_s_const),
    (.i64x2GeS, .i64x2_ge_s_const),
    (.i8x16Add, .i8x16_add_const),
    (.i8x16Sub, .i8x16_sub_const),
    (.i8x16MinS, .i8x16_min_s_const),
    (.i8x16MaxS, .i8x16_max_s_const),
    (.i8x16MinU, .i8x16_min_u_const),
    (.i8x16MaxU, .i8x16_max_u_const),
    (.i8x16AddSatS, .i8x16_add_sat_s_const),
    (.i8x16AddSatU, .i8x16_add_sat_u_const),
    (.i8x16SubSatS, .i8x16_sub_sat_s_const),
    (.i8x16SubSatU, .i8x16_sub_sat_u_const),
    (.i8x16AvgrU, .i8x16_avgr_u_const),
    (.i16x8Add, .i16x8_add_const),
    (.i16x8Sub, .i16x8_sub_const),
    (.i16x8Mul, .i16x8_mul_const),
    (.i16x8MinS, .i16x8_min_s_const),
    (.i16x8MaxS, .i16x8_max_s_const),
    (.i16x8MinU, .i16x8_min_u_const),
    (.i16x8MaxU, .i16x8_max_u_const),
    (.i16x8AddSatS, .i16x8_add_sat_s_const),
    (.i16x8AddSatU, .i16x8_add_sat_u_const),
    (.i16x8SubSatS, .i16x8_sub_sat_s_const),
    (.i16x8SubSatU, .i16x8_sub_sat_u_const),
    (.i16x8AvgrU, .i16x8_avgr_u_const),
    (.i32x4Add, .i32x4_add_const),
    (.i32x4Sub, .i32x4_sub_const),
    (.i32x4Mul, .i32x4_mul_const),
    (.i32x4MinS, .i32x4_min_s_const),
    (.i32x4MaxS, .i32x4_max_s_const),
    (.i32x4MinU, .i32x4_min_u_const),
    (.i32x4MaxU, .i32x4_max_u_const),
    (.i64x2Add, .i64x2_add_const),
    (.i64x2Sub, .i64x2_sub_const),
    (.i64x2Mul, .i64x2_mul_const),
    (.i16x8ExtmulLowI8x16S, .i16x8_extmul_low_i8x16_s_const),
    (.i16x8ExtmulHighI8x16S, .i16x8_extmul_high_i8x16_s_const),
    (.i16x8ExtmulLowI8x16U, .i16x8_extmul_low_i8x16_u_const),
    (.i16x8ExtmulHighI8x16U, .i16x8_extmul_high_i8x16_u_const),
    (.i32x4ExtmulLowI16x8S, .i32x4_extmul_low_i16x8_s_const),
    (.i32x4ExtmulHighI16x8S, .i32x4_extmul_high_i16x8_s_const),
    (.i32x4ExtmulLowI16x8U, .i32x4_extmul_low_i16x8_u_const),
    (.i32x4ExtmulHighI16x8U, .i32x4_extmul_high_i16x8_u_const),
    (.i64x2ExtmulLowI32x4S, .i64x2_extmul_low_i32x4_s_const),
    (.i64x2ExtmulHighI32x4S, .i64x2_extmul_high_i32x4_s_const),
    (.i64x2ExtmulLowI32x4U, .i64x2_extmul_low_i32x4_u_const),
    (.i64x2ExtmulHighI32x4U, .i64x2_extmul_high_i32x4_u_const),
    (.f32x4Eq, .f32x4_eq_const),
    (.f32x4Ne, .f32x4_ne_const),
    (.f32x4Lt, .f32x4_lt_const),
    (.f32x4Gt, .f32x4_gt_const),
    (.f32x4Le, .f32x4_le_const),
    (.f32x4Ge, .f32x4_ge_const),
    (.f32x4Add, .f32x4_add_const),
    (.f32x4Sub, .f32x4_sub_const),
    (.f32x4Mul, .f32x4_mul_const),
    (.f32x4Div, .f32x4_div_const),
    (.f32x4Min, .f32x4_min_const),
    (.f32x4Max, .f32x4_max_const),
    (.f32x4Pmin, .f32x4_pmin_const),
    (.f32x4Pmax, .f32x4_pmax_const),
    (.f64x2Eq, .f64x2_eq_const),
    (.f64x2Ne, .f64x2_ne_const),
    (.f64x2Lt, .f64x2_lt_const),
    (.f64x2Gt, .f64x2_gt_const),
    (.f64x2Le, .f64x2_le_const),
    (.f64x2Ge, .f64x2_ge_const),
    (.f64x2Add, .f64x2_add_const),
    (.f64x2Sub, .f64x2_sub_const),
    (.f64x2Mul, .f64x2_mul_const),
    (.f64x2Div, .f64x2_div_const),
    (.f64x2Min, .f64x2_min_const),
    (.f64x2Max, .f64x2_max_const),
    (.f64x2Pmin, .f64x2_pmin_const),
    (.f64x2Pmax, .f64x2_pmax_const),
    (.v128And, .v128_and_const),
    (.v128Andnot, .v128_andnot_const),
    (.v128Or, .v128_or_const),
    (.v128Xor, .v128_xor_const),
    (.i8x16NarrowI16x8S, .i8x16_narrow_i16x8_s_const),
    (.i8x16NarrowI16x8U, .i8x16_narrow_i16x8_u_const),
    (.i16x8NarrowI32x4S, .i16x8_narrow_i32x4_s_const),
    (.i16x8NarrowI32x4U, .i16x8_narrow_i32x4_u_const),
    (.i16x8Q15mulrSatS, .i16x8_q15mulr_sat_s_const),
    (.i32x4DotI16x8S, .i32x4_dot_i16x8_s_const),
    (.i16x8RelaxedDotI8x16I7x16S, .i16x8_relaxed_dot_i8x16_i7x16_s_const),
  ])
  let vectorDisplaced = InternalOpcodeMap([
    (.v128Load, .v128_load_at),
    (.v128Load32Zero, .v128_load32_zero_at),
    (.v128Load64Zero, .v128_load64_zero_at),
    (.v128Load8Splat, .v128_load8_splat_at),
    (.v128Load16Splat, .v128_load16_splat_at),
    (.v128Load32Splat, .v128_load32_splat_at),
    (.v128Load64Splat, .v128_load64_splat_at),
    (.v128Load8x8S, .v128_load8x8_s_at),
    (.v128Load8x8U, .v128_load8x8_u_at),
    (.v128Load16x4S, .v128_load16x4_s_at),
    (.v128Load16x4U, .v128_load16x4_u_at),
    (.v128Load32x2S, .v128_load32x2_s_at),
    (.v128Load32x2U, .v128_load32x2_u_at),
    (.v128Store, .v128_store_at),
    (.v128Load8Lane, .v128_load8_lane_at),
    (.v128Store8Lane, .v128_store8_lane_at),
    (.v128Load16Lane, .v128_load16_lane_at),
    (.v128Store16Lane, .v128_store16_lane_at),
    (.v128Load32Lane, .v128_load32_lane_at),
    (.v128Store32Lane, .v128_store32_lane_at),
    (.v128Load64Lane, .v128_load64_lane_at),
    (.v128Store64Lane, .v128_store64_lane_at),
  ])
  let vectorDisplacedLeft = InternalOpcodeMap([
    (.v128Load, .v128_load_left_at),
    (.v128Load32Zero, .v128_load32_zero_left_at),
    (.v128Load64Zero, .v128_load64_zero_left_at),
    (.v128Load8Splat, .v128_load8_splat_left_at),
    (.v128Load16Splat, .v128_load16_splat_left_at),
    (.v128Load32Splat, .v128_load32_splat_left_at),
    (.v128Load64Splat, .v128_load64_splat_left_at),
    (.v128Load8x8S, .v128_load8x8_s_left_at),
    (.v128Load8x8U, .v128_load8x8_u_left_at),
    (.v128Load16x4S, .v128_load16x4_s_left_at),
    (.v128Load16x4U, .v128_load16x4_u_left_at),
    (.v128Load32x2S, .v128_load32x2_s_left_at),
    (.v128Load32x2U, .v128_load32x2_u_left_at),
    (.v128Store, .v128_store_left_at),
    (.v128Load8Lane, .v128_load8_lane_left_at),
    (.v128Store8Lane, .v128_store8_lane_left_at),
    (.v128Load16Lane, .v128_load16_lane_left_at),
    (.v128Store16Lane, .v128_store16_lane_left_at),
    (.v128Load32Lane, .v128_load32_lane_left_at),
    (.v128Store32Lane, .v128_store32_lane_left_at),
    (.v128Load64Lane, .v128_load64_lane_left_at),
    (.v128Store64Lane, .v128_store64_lane_left_at),
  ])
  let vectorImmediate = InternalOpcodeMap([
    (.i8x16Shl, .i8x16_shl_imm),
    (.i8x16ShrS, .i8x16_shr_s_imm),
    (.i8x16ShrU, .i8x16_shr_u_imm),
    (.i16x8Shl, .i16x8_shl_imm),
    (.i16x8ShrS, .i16x8_shr_s_imm),
    (.i16x8ShrU, .i16x8_shr_u_imm),
    (.i32x4Shl, .i32x4_shl_imm),
    (.i32x4ShrS, .i32x4_shr_s_imm),
    (.i32x4ShrU, .i32x4_shr_u_imm),
    (.i64x2Shl, .i64x2_shl_imm),
    (.i64x2ShrS, .i64x2_shr_s_imm),
    (.i64x2ShrU, .i64x2_shr_u_imm),
  ])
  let vectorLeft = InternalOpcodeMap([
    (.v128Load, .v128_load_left),
    (.v128Load32Zero, .v128_load32_zero_left),
    (.v128Load64Zero, .v128_load64_zero_left),
    (.v128Load8Splat, .v128_load8_splat_left),
    (.v128Load16Splat, .v128_load16_splat_left),
    (.v128Load32Splat, .v128_load32_splat_left),
    (.v128Load64Splat, .v128_load64_splat_left),
    (.v128Load8x8S, .v128_load8x8_s_left),
    (.v128Load8x8U, .v128_load8x8_u_left),
    (.v128Load16x4S, .v128_load16x4_s_left),
    (.v128Load16x4U, .v128_load16x4_u_left),
    (.v128Load32x2S, .v128_load32x2_s_left),
    (.v128Load32x2U, .v128_load32x2_u_left),
    (.v128Store, .v128_store_left),
    (.v128Load8Lane, .v128_load8_lane_left),
    (.v128Store8Lane, .v128_store8_lane_left),
    (.v128Load16Lane, .v128_load16_lane_left),
    (.v128Store16Lane, .v128_store16_lane_left),
    (.v128Load32Lane, .v128_load32_lane_left),
    (.v128Store32Lane, .v128_store32_lane_left),
    (.v128Load64Lane, .v128_load64_lane_left),
    (.v128Store64Lane, .v128_store64_lane_left),
  ])
  /// The accumulator that holds an instruction's result.
  static var accumulators: [(InternalOpcode, Accumulator)] {
    [
      (.i32_add, .integer),
      (.i32_add_keep, .integer),
      (.i32_add_left, .integer),
      (.i32_add_left_keep, .integer),
      (.i32_add_imm, .integer),
      (.i32_add_imm_keep, .integer),
      (.i32_add_left_imm, .integer),
      (.i32_add_left_imm_keep, .integer),
      (.i32_sub, .integer),
      (.i32_sub_keep, .integer),
      (.i32_sub_left, .integer),
      (.i32_sub_left_keep, .integer),
      (.i32_sub_right, .integer),
      (.i32_sub_right_keep, .integer),
      (.i32_sub_imm, .integer),
      (.i32_sub_imm_keep, .integer),
      (.i32_sub_left_imm, .integer),
      (.i32_sub_left_imm_keep, .integer),
      (.i32_sub_from_const, .integer),
      (.i32_sub_from_const_keep, .integer),
      (.i32_sub_right_from_const, .integer),
      (.i32_sub_right_from_const_keep, .integer),
      (.i32_mul, .integer),
      (.i32_mul_keep, .integer),
      (.i32_mul_left, .integer),
      (.i32_mul_left_keep, .integer),
      (.i32_mul_imm, .integer),
      (.i32_mul_imm_keep, .integer),
      (.i32_mul_left_imm, .integer),
      (.i32_mul_left_imm_keep, .integer),
      (.i32_and, .integer),
      (.i32_and_keep, .integer),
      (.i32_and_left, .integer),
      (.i32_and_left_keep, .integer),
      (.i32_and_imm, .integer),
      (.i32_and_imm_keep, .integer),
      (.i32_and_left_imm, .integer),
      (.i32_and_left_imm_keep, .integer),
      (.i32_or, .integer),
      (.i32_or_keep, .integer),
      (.i32_or_left, .integer),
      (.i32_or_left_keep, .integer),
      (.i32_or_imm, .integer),
      (.i32_or_imm_keep, .integer),
      (.i32_or_left_imm, .integer),
      (.i32_or_left_imm_keep, .integer),
      (.i32_xor, .integer),
      (.i32_xor_keep, .integer),
      (.i32_xor_left, .integer),
      (.i32_xor_left_keep, .integer),
      (.i32_xor_imm, .integer),
      (.i32_xor_imm_keep, .integer),
      (.i32_xor_left_imm, .integer),
      (.i32_xor_left_imm_keep, .integer),
      (.i32_shl, .integer),
      (.i32_shl_keep, .integer),
      (.i32_shl_left, .integer),
      (.i32_shl_left_keep, .integer),
      (.i32_shl_right, .integer),
      (.i32_shl_right_keep, .integer),
      (.i32_shl_imm, .integer),
      (.i32_shl_imm_keep, .integer),
      (.i32_shl_left_imm, .integer),
      (.i32_shl_left_imm_keep, .integer),
      (.i32_shl_from_const, .integer),
      (.i32_shl_from_const_keep, .integer),
      (.i32_shl_right_from_const, .integer),
      (.i32_shl_right_from_const_keep, .integer),
      (.i32_shr_s, .integer),
      (.i32_shr_s_keep, .integer),
      (.i32_shr_s_left, .integer),
      (.i32_shr_s_left_keep, .integer),
      (.i32_shr_s_right, .integer),
      (.i32_shr_s_right_keep, .integer),
      (.i32_shr_s_imm, .integer),
      (.i32_shr_s_imm_keep, .integer),
      (.i32_shr_s_left_imm, .integer),
      (.i32_shr_s_left_imm_keep, .integer),
      (.i32_shr_u, .integer),
      (.i32_shr_u_keep, .integer),
      (.i32_shr_u_left, .integer),
      (.i32_shr_u_left_keep, .integer),
      (.i32_shr_u_right, .integer),
      (.i32_shr_u_right_keep, .integer),
      (.i32_shr_u_imm, .integer),
      (.i32_shr_u_imm_keep, .integer),
      (.i32_shr_u_left_imm, .integer),
      (.i32_shr_u_left_imm_keep, .integer),
      (.i32_shr_u_from_const, .integer),
      (.i32_shr_u_from_const_keep, .integer),
      (.i32_shr_u_right_from_const, .integer),
      (.i32_shr_u_right_from_const_keep, .integer),
      (.i32_rotl, .integer),
      (.i32_rotl_keep, .integer),
      (.i32_rotl_left, .integer),
      (.i32_rotl_left_keep, .integer),
      (.i32_rotl_right, .integer),
      (.i32_rotl_right_keep, .integer),
      (.i32_rotl_imm, .integer),
      (.i32_rotl_imm_keep, .integer),
      (.i32_rotl_left_imm, .integer),
      (.i32_rotl_left_imm_keep, .integer),
      (.i32_rotr, .integer),
      (.i32_rotr_keep, .integer),
      (.i32_rotr_left, .integer),
      (.i32_rotr_left_keep, .integer),
      (.i32_rotr_right, .integer),
      (.i32_rotr_right_keep, .integer),
      (.i32_rotr_imm, .integer),
      (.i32_rotr_imm_keep, .integer),
      (.i32_rotr_left_imm, .integer),
      (.i32_rotr_left_imm_keep, .integer),
      (.i64_add, .integer),
      (.i64_add_keep, .integer),
      (.i64_add_left, .integer),
      (.i64_add_left_keep, .integer),
      (.i64_add_imm, .integer),
      (.i64_add_imm_keep, .integer),
      (.i64_add_const, .integer),
      (.i64_add_const_keep, .integer),
      (.i64_add_left_imm, .integer),
      (.i64_add_left_imm_keep, .integer),
      (.i64_add_left_const, .integer),
      (.i64_add_left_const_keep, .integer),
      (.i64_sub, .integer),
      (.i64_sub_keep, .integer),
      (.i64_sub_left, .integer),
      (.i64_sub_left_keep, .integer),
      (.i64_sub_right, .integer),
      (.i64_sub_right_keep, .integer),
      (.i64_sub_imm, .integer),
      (.i64_sub_imm_keep, .integer),
      (.i64_sub_const, .integer),
      (.i64_sub_const_keep, .integer),
      (.i64_sub_left_imm, .integer),
      (.i64_sub_left_imm_keep, .integer),
      (.i64_sub_left_const, .integer),
      (.i64_sub_left_const_keep, .integer),
      (.i64_sub_from_const, .integer),
      (.i64_sub_from_const_keep, .integer),
      (.i64_sub_right_from_const, .integer),
      (.i64_sub_right_from_const_keep, .integer),
      (.i64_mul, .integer),
      (.i64_mul_keep, .integer),
      (.i64_mul_left, .integer),
      (.i64_mul_left_keep, .integer),
      (.i64_mul_imm, .integer),
      (.i64_mul_imm_keep, .integer),
      (.i64_mul_const, .integer),
      (.i64_mul_const_keep, .integer),
      (.i64_mul_left_imm, .integer),
      (.i64_mul_left_imm_keep, .integer),
      (.i64_mul_left_const, .integer),
      (.i64_mul_left_const_keep, .integer),
      (.i64_and, .integer),
      (.i64_and_keep, .integer),
      (.i64_and_left, .integer),
      (.i64_and_left_keep, .integer),
      (.i64_and_imm, .integer),
      (.i64_and_imm_keep, .integer),
      (.i64_and_const, .integer),
      (.i64_and_const_keep, .integer),
      (.i64_and_left_imm, .integer),
      (.i64_and_left_imm_keep, .integer),
      (.i64_and_left_const, .integer),
      (.i64_and_left_const_keep, .integer),
      (.i64_or, .integer),
      (.i64_or_keep, .integer),
      (.i64_or_left, .integer),
      (.i64_or_left_keep, .integer),
      (.i64_or_imm, .integer),
      (.i64_or_imm_keep, .integer),
      (.i64_or_const, .integer),
      (.i64_or_const_keep, .integer),
      (.i64_or_left_imm, .integer),
      (.i64_or_left_imm_keep, .integer),
      (.i64_or_left_const, .integer),
      (.i64_or_left_const_keep, .integer),
      (.i64_xor, .integer),
      (.i64_xor_keep, .integer),
      (.i64_xor_left, .integer),
      (.i64_xor_left_keep, .integer),
      (.i64_xor_imm, .integer),
      (.i64_xor_imm_keep, .integer),
      (.i64_xor_const, .integer),
      (.i64_xor_const_keep, .integer),
      (.i64_xor_left_imm, .integer),
      (.i64_xor_left_imm_keep, .integer),
      (.i64_xor_left_const, .integer),
      (.i64_xor_left_const_keep, .integer),
      (.i64_shl, .integer),
      (.i64_shl_keep, .integer),
      (.i64_shl_left, .integer),
      (.i64_shl_left_keep, .integer),
      (.i64_shl_right, .integer),
      (.i64_shl_right_keep, .integer),
      (.i64_shl_imm, .integer),
      (.i64_shl_imm_keep, .integer),
      (.i64_shl_const, .integer),
      (.i64_shl_const_keep, .integer),
      (.i64_shl_left_imm, .integer),
      (.i64_shl_left_imm_keep, .integer),
      (.i64_shl_left_const, .integer),
      (.i64_shl_left_const_keep, .integer),
      (.i64_shl_from_const, .integer),
      (.i64_shl_from_const_keep, .integer),
      (.i64_shl_right_from_const, .integer),
      (.i64_shl_right_from_const_keep, .integer),
      (.i64_shr_s, .integer),
      (.i64_shr_s_keep, .integer),
      (.i64_shr_s_left, .integer),
      (.i64_shr_s_left_keep, .integer),
      (.i64_shr_s_right, .integer),
      (.i64_shr_s_right_keep, .integer),
      (.i64_shr_s_imm, .integer),
      (.i64_shr_s_imm_keep, .integer),
      (.i64_shr_s_const, .integer),
      (.i64_shr_s_const_keep, .integer),
      (.i64_shr_s_left_imm, .integer),
      (.i64_shr_s_left_imm_keep, .integer),
      (.i64_shr_s_left_const, .integer),
      (.i64_shr_s_left_const_keep, .integer),
      (.i64_shr_u, .integer),
      (.i64_shr_u_keep, .integer),
      (.i64_shr_u_left, .integer),
      (.i64_shr_u_left_keep, .integer),
      (.i64_shr_u_right, .integer),
      (.i64_shr_u_right_keep, .integer),
      (.i64_shr_u_imm, .integer),
      (.i64_shr_u_imm_keep, .integer),
      (.i64_shr_u_const, .integer),
      (.i64_shr_u_const_keep, .integer),
      (.i64_shr_u_left_imm, .integer),
      (.i64_shr_u_left_imm_keep, .integer),
      (.i64_shr_u_left_const, .integer),
      (.i64_shr_u_left_const_keep, .integer),
      (.i64_shr_u_from_const, .integer),
      (.i64_shr_u_from_const_keep, .integer),
      (.i64_shr_u_right_from_const, .integer),
      (.i64_shr_u_right_from_const_keep, .integer),
      (.i64_rotl, .integer),
      (.i64_rotl_keep, .integer),
      (.i64_rotl_left, .integer),
      (.i64_rotl_left_keep, .integer),
      (.i64_rotl_right, .integer),
      (.i64_rotl_right_keep, .integer),
      (.i64_rotl_imm, .integer),
      (.i64_rotl_imm_keep, .integer),
      (.i64_rotl_const, .integer),
      (.i64_rotl_const_keep, .integer),
      (.i64_rotl_left_imm, .integer),
      (.i64_rotl_left_imm_keep, .integer),
      (.i64_rotl_left_const, .integer),
      (.i64_rotl_left_const_keep, .integer),
      (.i64_rotr, .integer),
      (.i64_rotr_keep, .integer),
      (.i64_rotr_left, .integer),
      (.i64_rotr_left_keep, .integer),
      (.i64_rotr_right, .integer),
      (.i64_rotr_right_keep, .integer),
      (.i64_rotr_imm, .integer),
      (.i64_rotr_imm_keep, .integer),
      (.i64_rotr_const, .integer),
      (.i64_rotr_const_keep, .integer),
      (.i64_rotr_left_imm, .integer),
      (.i64_rotr_left_imm_keep, .integer),
      (.i64_rotr_left_const, .integer),
      (.i64_rotr_left_const_keep, .integer),
      (.f32_add, .single),
      (.f32_add_keep, .single),
      (.f32_add_left, .single),
      (.f32_add_left_keep, .single),
      (.f32_add_right, .single),
      (.f32_add_right_keep, .single),
      (.f32_add_const, .single),
      (.f32_add_const_keep, .single),
      (.f32_add_left_const, .single),
      (.f32_add_left_const_keep, .single),
      (.f32_add_from_const, .single),
      (.f32_add_from_const_keep, .single),
      (.f32_sub, .single),
      (.f32_sub_keep, .single),
      (.f32_sub_left, .single),
      (.f32_sub_left_keep, .single),
      (.f32_sub_right, .single),
      (.f32_sub_right_keep, .single),
      (.f32_sub_const, .single),
      (.f32_sub_const_keep, .single),
      (.f32_sub_left_const, .single),
      (.f32_sub_left_const_keep, .single),
      (.f32_sub_from_const, .single),
      (.f32_sub_from_const_keep, .single),
      (.f32_sub_right_from_const, .single),
      (.f32_sub_right_from_const_keep, .single),
      (.f32_mul, .single),
      (.f32_mul_keep, .single),
      (.f32_mul_left, .single),
      (.f32_mul_left_keep, .single),
      (.f32_mul_right, .single),
      (.f32_mul_right_keep, .single),
      (.f32_mul_const, .single),
      (.f32_mul_const_keep, .single),
      (.f32_mul_left_const, .single),
      (.f32_mul_left_const_keep, .single),
      (.f32_mul_from_const, .single),
      (.f32_mul_from_const_keep, .single),
      (.f32_div, .single),
      (.f32_div_keep, .single),
      (.f32_div_left, .single),
      (.f32_div_left_keep, .single),
      (.f32_div_right, .single),
      (.f32_div_right_keep, .single),
      (.f32_div_const, .single),
      (.f32_div_const_keep, .single),
      (.f32_div_left_const, .single),
      (.f32_div_left_const_keep, .single),
      (.f32_div_from_const, .single),
      (.f32_div_from_const_keep, .single),
      (.f32_div_right_from_const, .single),
      (.f32_div_right_from_const_keep, .single),
      (.f32_min, .single),
      (.f32_min_keep, .single),
      (.f32_min_left, .single),
      (.f32_min_left_keep, .single),
      (.f32_min_right, .single),
      (.f32_min_right_keep, .single),
      (.f32_min_const, .single),
      (.f32_min_const_keep, .single),
      (.f32_min_left_const, .single),
      (.f32_min_left_const_keep, .single),
      (.f32_max, .single),
      (.f32_max_keep, .single),
      (.f32_max_left, .single),
      (.f32_max_left_keep, .single),
      (.f32_max_right, .single),
      (.f32_max_right_keep, .single),
      (.f32_max_const, .single),
      (.f32_max_const_keep, .single),
      (.f32_max_left_const, .single),
      (.f32_max_left_const_keep, .single),
      (.f32_copysign, .single),
      (.f32_copysign_keep, .single),
      (.f32_copysign_left, .single),
      (.f32_copysign_left_keep, .single),
      (.f32_copysign_right, .single),
      (.f32_copysign_right_keep, .single),
      (.f32_copysign_const, .single),
      (.f32_copysign_const_keep, .single),
      (.f32_copysign_left_const, .single),
      (.f32_copysign_left_const_keep, .single),
      (.f64_add, .double),
      (.f64_add_keep, .double),
      (.f64_add_left, .double),
      (.f64_add_left_keep, .double),
      (.f64_add_right, .double),
      (.f64_add_right_keep, .double),
      (.f64_add_const, .double),
      (.f64_add_const_keep, .double),
      (.f64_add_left_const, .double),
      (.f64_add_left_const_keep, .double),
      (.f64_add_from_const, .double),
      (.f64_add_from_const_keep, .double),
      (.f64_sub, .double),
      (.f64_sub_keep, .double),
      (.f64_sub_left, .double),
      (.f64_sub_left_keep, .double),
      (.f64_sub_right, .double),
      (.f64_sub_right_keep, .double),
      (.f64_sub_const, .double),
      (.f64_sub_const_keep, .double),
      (.f64_sub_left_const, .double),
      (.f64_sub_left_const_keep, .double),
      (.f64_sub_from_const, .double),
      (.f64_sub_from_const_keep, .double),
      (.f64_sub_right_from_const, .double),
      (.f64_sub_right_from_const_keep, .double),
      (.f64_mul, .double),
      (.f64_mul_keep, .double),
      (.f64_mul_left, .double),
      (.f64_mul_left_keep, .double),
      (.f64_mul_right, .double),
      (.f64_mul_right_keep, .double),
      (.f64_mul_const, .double),
      (.f64_mul_const_keep, .double),
      (.f64_mul_left_const, .double),
      (.f64_mul_left_const_keep, .double),
      (.f64_mul_from_const, .double),
      (.f64_mul_from_const_keep, .double),
      (.f64_div, .double),
      (.f64_div_keep, .double),
      (.f64_div_left, .double),
      (.f64_div_left_keep, .double),
      (.f64_div_right, .double),
      (.f64_div_right_keep, .double),
      (.f64_div_const, .double),
      (.f64_div_const_keep, .double),
      (.f64_div_left_const, .double),
      (.f64_div_left_const_keep, .double),
      (.f64_div_from_const, .double),
      (.f64_div_from_const_keep, .double),
      (.f64_div_right_from_const, .double),
      (.f64_div_right_from_const_keep, .double),
      (.f64_min, .double),
      (.f64_min_keep, .double),
      (.f64_min_left, .double),
      (.f64_min_left_keep, .double),
      (.f64_min_right, .double),
      (.f64_min_right_keep, .double),
      (.f64_min_const, .double),
      (.f64_min_const_keep, .double),
      (.f64_min_left_const, .double),
      (.f64_min_left_const_keep, .double),
      (.f64_max, .double),
      (.f64_max_keep, .double),
      (.f64_max_left, .double),
      (.f64_max_left_keep, .double),
      (.f64_max_right, .double),
      (.f64_max_right_keep, .double),
      (.f64_max_const, .double),
      (.f64_max_const_keep, .double),
      (.f64_max_left_const, .double),
      (.f64_max_left_const_keep, .double),
      (.f64_copysign, .double),
      (.f64_copysign_keep, .double),
      (.f64_copysign_left, .double),
      (.f64_copysign_left_keep, .double),
      (.f64_copysign_right, .double),
      (.f64_copysign_right_keep, .double),
      (.f64_copysign_const, .double),
      (.f64_copysign_const_keep, .double),
      (.f64_copysign_left_const, .double),
      (.f64_copysign_left_const_keep, .double),
      (.i32_div_s, .integer),
      (.i32_div_s_keep, .integer),
      (.i32_div_s_imm, .integer),
      (.i32_div_s_imm_keep, .integer),
      (.i32_div_s_left, .integer),
      (.i32_div_s_left_keep, .integer),
      (.i32_div_s_left_imm, .integer),
      (.i32_div_s_left_imm_keep, .integer),
      (.i32_div_u, .integer),
      (.i32_div_u_keep, .integer),
      (.i32_div_u_imm, .integer),
      (.i32_div_u_imm_keep, .integer),
      (.i32_div_u_left, .integer),
      (.i32_div_u_left_keep, .integer),
      (.i32_div_u_left_imm, .integer),
      (.i32_div_u_left_imm_keep, .integer),
      (.i32_rem_s, .integer),
      (.i32_rem_s_keep, .integer),
      (.i32_rem_s_imm, .integer),
      (.i32_rem_s_imm_keep, .integer),
      (.i32_rem_s_left, .integer),
      (.i32_rem_s_left_keep, .integer),
      (.i32_rem_s_left_imm, .integer),
      (.i32_rem_s_left_imm_keep, .integer),
      (.i32_rem_u, .integer),
      (.i32_rem_u_keep, .integer),
      (.i32_rem_u_imm, .integer),
      (.i32_rem_u_imm_keep, .integer),
      (.i32_rem_u_left, .integer),
      (.i32_rem_u_left_keep, .integer),
      (.i32_rem_u_left_imm, .integer),
      (.i32_rem_u_left_imm_keep, .integer),
      (.i64_div_s, .integer),
      (.i64_div_s_keep, .integer),
      (.i64_div_s_imm, .integer),
      (.i64_div_s_imm_keep, .integer),
      (.i64_div_s_left, .integer),
      (.i64_div_s_left_keep, .integer),
      (.i64_div_s_left_imm, .integer),
      (.i64_div_s_left_imm_keep, .integer),
      (.i64_div_u, .integer),
      (.i64_div_u_keep, .integer),
      (.i64_div_u_imm, .integer),
      (.i64_div_u_imm_keep, .integer),
      (.i64_div_u_left, .integer),
      (.i64_div_u_left_keep, .integer),
      (.i64_div_u_left_imm, .integer),
      (.i64_div_u_left_imm_keep, .integer),
      (.i64_rem_s, .integer),
      (.i64_rem_s_keep, .integer),
      (.i64_rem_s_imm, .integer),
      (.i64_rem_s_imm_keep, .integer),
      (.i64_rem_s_left, .integer),
      (.i64_rem_s_left_keep, .integer),
      (.i64_rem_s_left_imm, .integer),
      (.i64_rem_s_left_imm_keep, .integer),
      (.i64_rem_u, .integer),
      (.i64_rem_u_keep, .integer),
      (.i64_rem_u_imm, .integer),
      (.i64_rem_u_imm_keep, .integer),
      (.i64_rem_u_left, .integer),
      (.i64_rem_u_left_keep, .integer),
      (.i64_rem_u_left_imm, .integer),
      (.i64_rem_u_left_imm_keep, .integer),
      (.i32_eq, .integer),
      (.i32_eq_keep, .integer),
      (.i32_eq_imm, .integer),
      (.i32_eq_imm_keep, .integer),
      (.i32_eq_left, .integer),
      (.i32_eq_left_keep, .integer),
      (.i32_eq_left_imm, .integer),
      (.i32_eq_left_imm_keep, .integer),
      (.i32_ne, .integer),
      (.i32_ne_keep, .integer),
      (.i32_ne_imm, .integer),
      (.i32_ne_imm_keep, .integer),
      (.i32_ne_left, .integer),
      (.i32_ne_left_keep, .integer),
      (.i32_ne_left_imm, .integer),
      (.i32_ne_left_imm_keep, .integer),
      (.i32_lt_s, .integer),
      (.i32_lt_s_keep, .integer),
      (.i32_lt_s_imm, .integer),
      (.i32_lt_s_imm_keep, .integer),
      (.i32_lt_s_left, .integer),
      (.i32_lt_s_left_keep, .integer),
      (.i32_lt_s_left_imm, .integer),
      (.i32_lt_s_left_imm_keep, .integer),
      (.i32_lt_u, .integer),
      (.i32_lt_u_keep, .integer),
      (.i32_lt_u_imm, .integer),
      (.i32_lt_u_imm_keep, .integer),
      (.i32_lt_u_left, .integer),
      (.i32_lt_u_left_keep, .integer),
      (.i32_lt_u_left_imm, .integer),
      (.i32_lt_u_left_imm_keep, .integer),
      (.i32_gt_s, .integer),
      (.i32_gt_s_keep, .integer),
      (.i32_gt_s_imm, .integer),
      (.i32_gt_s_imm_keep, .integer),
      (.i32_gt_s_left, .integer),
      (.i32_gt_s_left_keep, .integer),
      (.i32_gt_s_left_imm, .integer),
      (.i32_gt_s_left_imm_keep, .integer),
      (.i32_gt_u, .integer),
      (.i32_gt_u_keep, .integer),
      (.i32_gt_u_imm, .integer),
      (.i32_gt_u_imm_keep, .integer),
      (.i32_gt_u_left, .integer),
      (.i32_gt_u_left_keep, .integer),
      (.i32_gt_u_left_imm, .integer),
      (.i32_gt_u_left_imm_keep, .integer),
      (.i32_le_s, .integer),
      (.i32_le_s_keep, .integer),
      (.i32_le_s_imm, .integer),
      (.i32_le_s_imm_keep, .integer),
      (.i32_le_s_left, .integer),
      (.i32_le_s_left_keep, .integer),
      (.i32_le_s_left_imm, .integer),
      (.i32_le_s_left_imm_keep, .integer),
      (.i32_le_u, .integer),
      (.i32_le_u_keep, .integer),
      (.i32_le_u_imm, .integer),
      (.i32_le_u_imm_keep, .integer),
      (.i32_le_u_left, .integer),
      (.i32_le_u_left_keep, .integer),
      (.i32_le_u_left_imm, .integer),
      (.i32_le_u_left_imm_keep, .integer),
      (.i32_ge_s, .integer),
      (.i32_ge_s_keep, .integer),
      (.i32_ge_s_imm, .integer),
      (.i32_ge_s_imm_keep, .integer),
      (.i32_ge_s_left, .integer),
      (.i32_ge_s_left_keep, .integer),
      (.i32_ge_s_left_imm, .integer),
      (.i32_ge_s_left_imm_keep, .integer),
      (.i32_ge_u, .integer),
      (.i32_ge_u_keep, .integer),
      (.i32_ge_u_imm, .integer),
      (.i32_ge_u_imm_keep, .integer),
      (.i32_ge_u_left, .integer),
      (.i32_ge_u_left_keep, .integer),
      (.i32_ge_u_left_imm, .integer),
      (.i32_ge_u_left_imm_keep, .integer),
      (.i64_eq, .integer),
      (.i64_eq_keep, .integer),
      (.i64_eq_const, .integer),
      (.i64_eq_const_keep, .integer),
      (.i64_eq_imm, .integer),
      (.i64_eq_imm_keep, .integer),
      (.i64_eq_left, .integer),
      (.i64_eq_left_keep, .integer),
      (.i64_eq_left_const, .integer),
      (.i64_eq_left_const_keep, .integer),
      (.i64_eq_left_imm, .integer),
      (.i64_eq_left_imm_keep, .integer),
      (.i64_ne, .integer),
      (.i64_ne_keep, .integer),
      (.i64_ne_const, .integer),
      (.i64_ne_const_keep, .integer),
      (.i64_ne_imm, .integer),
      (.i64_ne_imm_keep, .integer),
      (.i64_ne_left, .integer),
      (.i64_ne_left_keep, .integer),
      (.i64_ne_left_const, .integer),
      (.i64_ne_left_const_keep, .integer),
      (.i64_ne_left_imm, .integer),
      (.i64_ne_left_imm_keep, .integer),
      (.i64_lt_s, .integer),
      (.i64_lt_s_keep, .integer),
      (.i64_lt_s_const, .integer),
      (.i64_lt_s_const_keep, .integer),
      (.i64_lt_s_imm, .integer),
      (.i64_lt_s_imm_keep, .integer),
      (.i64_lt_s_left, .integer),
      (.i64_lt_s_left_keep, .integer),
      (.i64_lt_s_left_const, .integer),
      (.i64_lt_s_left_const_keep, .integer),
      (.i64_lt_s_left_imm, .integer),
      (.i64_lt_s_left_imm_keep, .integer),
      (.i64_lt_u, .integer),
      (.i64_lt_u_keep, .integer),
      (.i64_lt_u_const, .integer),
      (.i64_lt_u_const_keep, .integer),
      (.i64_lt_u_imm, .integer),
      (.i64_lt_u_imm_keep, .integer),
      (.i64_lt_u_left, .integer),
      (.i64_lt_u_left_keep, .integer),
      (.i64_lt_u_left_const, .integer),
      (.i64_lt_u_left_const_keep, .integer),
      (.i64_lt_u_left_imm, .integer),
      (.i64_lt_u_left_imm_keep, .integer),
      (.i64_gt_s, .integer),
      (.i64_gt_s_keep, .integer),
      (.i64_gt_s_const, .integer),
      (.i64_gt_s_const_keep, .integer),
      (.i64_gt_s_imm, .integer),
      (.i64_gt_s_imm_keep, .integer),
      (.i64_gt_s_left, .integer),
      (.i64_gt_s_left_keep, .integer),
      (.i64_gt_s_left_const, .integer),
      (.i64_gt_s_left_const_keep, .integer),
      (.i64_gt_s_left_imm, .integer),
      (.i64_gt_s_left_imm_keep, .integer),
      (.i64_gt_u, .integer),
      (.i64_gt_u_keep, .integer),
      (.i64_gt_u_const, .integer),
      (.i64_gt_u_const_keep, .integer),
      (.i64_gt_u_imm, .integer),
      (.i64_gt_u_imm_keep, .integer),
      (.i64_gt_u_left, .integer),
      (.i64_gt_u_left_keep, .integer),
      (.i64_gt_u_left_const, .integer),
      (.i64_gt_u_left_const_keep, .integer),
      (.i64_gt_u_left_imm, .integer),
      (.i64_gt_u_left_imm_keep, .integer),
      (.i64_le_s, .integer),
      (.i64_le_s_keep, .integer),
      (.i64_le_s_const, .integer),
      (.i64_le_s_const_keep, .integer),
      (.i64_le_s_imm, .integer),
      (.i64_le_s_imm_keep, .integer),
      (.i64_le_s_left, .integer),
      (.i64_le_s_left_keep, .integer),
      (.i64_le_s_left_const, .integer),
      (.i64_le_s_left_const_keep, .integer),
      (.i64_le_s_left_imm, .integer),
      (.i64_le_s_left_imm_keep, .integer),
      (.i64_le_u, .integer),
      (.i64_le_u_keep, .integer),
      (.i64_le_u_const, .integer),
      (.i64_le_u_const_keep, .integer),
      (.i64_le_u_imm, .integer),
      (.i64_le_u_imm_keep, .integer),
      (.i64_le_u_left, .integer),
      (.i64_le_u_left_keep, .integer),
      (.i64_le_u_left_const, .integer),
      (.i64_le_u_left_const_keep, .integer),
      (.i64_le_u_left_imm, .integer),
      (.i64_le_u_left_imm_keep, .integer),
      (.i64_ge_s, .integer),
      (.i64_ge_s_keep, .integer),
      (.i64_ge_s_const, .integer),
      (.i64_ge_s_const_keep, .integer),
      (.i64_ge_s_imm, .integer),
      (.i64_ge_s_imm_keep, .integer),
      (.i64_ge_s_left, .integer),
      (.i64_ge_s_left_keep, .integer),
      (.i64_ge_s_left_const, .integer),
      (.i64_ge_s_left_const_keep, .integer),
      (.i64_ge_s_left_imm, .integer),
      (.i64_ge_s_left_imm_keep, .integer),
      (.i64_ge_u, .integer),
      (.i64_ge_u_keep, .integer),
      (.i64_ge_u_const, .integer),
      (.i64_ge_u_const_keep, .integer),
      (.i64_ge_u_imm, .integer),
      (.i64_ge_u_imm_keep, .integer),
      (.i64_ge_u_left, .integer),
      (.i64_ge_u_left_keep, .integer),
      (.i64_ge_u_left_const, .integer),
      (.i64_ge_u_left_const_keep, .integer),
      (.i64_ge_u_left_imm, .integer),
      (.i64_ge_u_left_imm_keep, .integer),
      (.f32_eq, .integer),
      (.f32_eq_keep, .integer),
      (.f32_eq_const, .integer),
      (.f32_eq_const_keep, .integer),
      (.f32_eq_left, .integer),
      (.f32_eq_left_keep, .integer),
      (.f32_eq_left_const, .integer),
      (.f32_eq_left_const_keep, .integer),
      (.f32_ne, .integer),
      (.f32_ne_keep, .integer),
      (.f32_ne_const, .integer),
      (.f32_ne_const_keep, .integer),
      (.f32_ne_left, .integer),
      (.f32_ne_left_keep, .integer),
      (.f32_ne_left_const, .integer),
      (.f32_ne_left_const_keep, .integer),
      (.f32_lt, .integer),
      (.f32_lt_keep, .integer),
      (.f32_lt_const, .integer),
      (.f32_lt_const_keep, .integer),
      (.f32_lt_left, .integer),
      (.f32_lt_left_keep, .integer),
      (.f32_lt_left_const, .integer),
      (.f32_lt_left_const_keep, .integer),
      (.f32_gt, .integer),
      (.f32_gt_keep, .integer),
      (.f32_gt_const, .integer),
      (.f32_gt_const_keep, .integer),
      (.f32_gt_left, .integer),
      (.f32_gt_left_keep, .integer),
      (.f32_gt_left_const, .integer),
      (.f32_gt_left_const_keep, .integer),
      (.f32_le, .integer),
      (.f32_le_keep, .integer),
      (.f32_le_const, .integer),
      (.f32_le_const_keep, .integer),
      (.f32_le_left, .integer),
      (.f32_le_left_keep, .integer),
      (.f32_le_left_const, .integer),
      (.f32_le_left_const_keep, .integer),
      (.f32_ge, .integer),
      (.f32_ge_keep, .integer),
      (.f32_ge_const, .integer),
      (.f32_ge_const_keep, .integer),
      (.f32_ge_left, .integer),
      (.f32_ge_left_keep, .integer),
      (.f32_ge_left_const, .integer),
      (.f32_ge_left_const_keep, .integer),
      (.f64_eq, .integer),
      (.f64_eq_keep, .integer),
      (.f64_eq_const, .integer),
      (.f64_eq_const_keep, .integer),
      (.f64_eq_left, .integer),
      (.f64_eq_left_keep, .integer),
      (.f64_eq_left_const, .integer),
      (.f64_eq_left_const_keep, .integer),
      (.f64_ne, .integer),
      (.f64_ne_keep, .integer),
      (.f64_ne_const, .integer),
      (.f64_ne_const_keep, .integer),
      (.f64_ne_left, .integer),
      (.f64_ne_left_keep, .integer),
      (.f64_ne_left_const, .integer),
      (.f64_ne_left_const_keep, .integer),
      (.f64_lt, .integer),
      (.f64_lt_keep, .integer),
      (.f64_lt_const, .integer),
      (.f64_lt_const_keep, .integer),
      (.f64_lt_left, .integer),
      (.f64_lt_left_keep, .integer),
      (.f64_lt_left_const, .integer),
      (.f64_lt_left_const_keep, .integer),
      (.f64_gt, .integer),
      (.f64_gt_keep, .integer),
      (.f64_gt_const, .integer),
      (.f64_gt_const_keep, .integer),
      (.f64_gt_left, .integer),
      (.f64_gt_left_keep, .integer),
      (.f64_gt_left_const, .integer),
      (.f64_gt_left_const_keep, .integer),
      (.f64_le, .integer),
      (.f64_le_keep, .integer),
      (.f64_le_const, .integer),
      (.f64_le_const_keep, .integer),
      (.f64_le_left, .integer),
      (.f64_le_left_keep, .integer),
      (.f64_le_left_const, .integer),
      (.f64_le_left_const_keep, .integer),
      (.f64_ge, .integer),
      (.f64_ge_keep, .integer),
      (.f64_ge_const, .integer),
      (.f64_ge_const_keep, .integer),
      (.f64_ge_left, .integer),
      (.f64_ge_left_keep, .integer),
      (.f64_ge_left_const, .integer),
      (.f64_ge_left_const_keep, .integer),
      (.i32_eqz, .integer),
      (.i32_eqz_keep, .integer),
      (.i32_eqz_left, .integer),
      (.i32_eqz_left_keep, .integer),
      (.i32_clz, .integer),
      (.i32_clz_keep, .integer),
      (.i32_clz_left, .integer),
      (.i32_clz_left_keep, .integer),
      (.i32_ctz, .integer),
      (.i32_ctz_keep, .integer),
      (.i32_ctz_left, .integer),
      (.i32_ctz_left_keep, .integer),
      (.i32_popcnt, .integer),
      (.i32_popcnt_keep, .integer),
      (.i32_popcnt_left, .integer),
      (.i32_popcnt_left_keep, .integer),
      (.i64_eqz, .integer),
      (.i64_eqz_keep, .integer),
      (.i64_eqz_left, .integer),
      (.i64_eqz_left_keep, .integer),
      (.i64_clz, .integer),
      (.i64_clz_keep, .integer),
      (.i64_clz_left, .integer),
      (.i64_clz_left_keep, .integer),
      (.i64_ctz, .integer),
      (.i64_ctz_keep, .integer),
      (.i64_ctz_left, .integer),
      (.i64_ctz_left_keep, .integer),
      (.i64_popcnt, .integer),
      (.i64_popcnt_keep, .integer),
      (.i64_popcnt_left, .integer),
      (.i64_popcnt_left_keep, .integer),
      (.f32_abs, .single),
      (.f32_abs_keep, .single),
      (.f32_abs_left, .single),
      (.f32_abs_left_keep, .single),
      (.f32_neg, .single),
      (.f32_neg_keep, .single),
      (.f32_neg_left, .single),
      (.f32_neg_left_keep, .single),
      (.f32_ceil, .single),
      (.f32_ceil_keep, .single),
      (.f32_ceil_left, .single),
      (.f32_ceil_left_keep, .single),
      (.f32_floor, .single),
      (.f32_floor_keep, .single),
      (.f32_floor_left, .single),
      (.f32_floor_left_keep, .single),
      (.f32_trunc, .single),
      (.f32_trunc_keep, .single),
      (.f32_trunc_left, .single),
      (.f32_trunc_left_keep, .single),
      (.f32_nearest, .single),
      (.f32_nearest_keep, .single),
      (.f32_nearest_left, .single),
      (.f32_nearest_left_keep, .single),
      (.f32_sqrt, .single),
      (.f32_sqrt_keep, .single),
      (.f32_sqrt_left, .single),
      (.f32_sqrt_left_keep, .single),
      (.f64_abs, .double),
      (.f64_abs_keep, .double),
      (.f64_abs_left, .double),
      (.f64_abs_left_keep, .double),
      (.f64_neg, .double),
      (.f64_neg_keep, .double),
      (.f64_neg_left, .double),
      (.f64_neg_left_keep, .double),
      (.f64_ceil, .double),
      (.f64_ceil_keep, .double),
      (.f64_ceil_left, .double),
      (.f64_ceil_left_keep, .double),
      (.f64_floor, .double),
      (.f64_floor_keep, .double),
      (.f64_floor_left, .double),
      (.f64_floor_left_keep, .double),
      (.f64_trunc, .double),
      (.f64_trunc_keep, .double),
      (.f64_trunc_left, .double),
      (.f64_trunc_left_keep, .double),
      (.f64_nearest, .double),
      (.f64_nearest_keep, .double),
      (.f64_nearest_left, .double),
      (.f64_nearest_left_keep, .double),
      (.f64_sqrt, .double),
      (.f64_sqrt_keep, .double),
      (.f64_sqrt_left, .double),
      (.f64_sqrt_left_keep, .double),
      (.i64_extend_i32_s, .integer),
      (.i64_extend_i32_s_keep, .integer),
      (.i64_extend_i32_s_left, .integer),
      (.i64_extend_i32_s_left_keep, .integer),
      (.i64_extend_i32_u, .integer),
      (.i64_extend_i32_u_keep, .integer),
      (.i64_extend_i32_u_left, .integer),
      (.i64_extend_i32_u_left_keep, .integer),
      (.f32_convert_i32_s, .single),
      (.f32_convert_i32_s_keep, .single),
      (.f32_convert_i32_s_left, .single),
      (.f32_convert_i32_s_left_keep, .single),
      (.f32_convert_i32_u, .single),
      (.f32_convert_i32_u_keep, .single),
      (.f32_convert_i32_u_left, .single),
      (.f32_convert_i32_u_left_keep, .single),
      (.f32_convert_i64_s, .single),
      (.f32_convert_i64_s_keep, .single),
      (.f32_convert_i64_s_left, .single),
      (.f32_convert_i64_s_left_keep, .single),
      (.f32_convert_i64_u, .single),
      (.f32_convert_i64_u_keep, .single),
      (.f32_convert_i64_u_left, .single),
      (.f32_convert_i64_u_left_keep, .single),
      (.f32_demote_f64, .single),
      (.f32_demote_f64_keep, .single),
      (.f32_demote_f64_left, .single),
      (.f32_demote_f64_left_keep, .single),
      (.f64_convert_i32_s, .double),
      (.f64_convert_i32_s_keep, .double),
      (.f64_convert_i32_s_left, .double),
      (.f64_convert_i32_s_left_keep, .double),
      (.f64_convert_i32_u, .double),
      (.f64_convert_i32_u_keep, .double),
      (.f64_convert_i32_u_left, .double),
      (.f64_convert_i32_u_left_keep, .double),
      (.f64_convert_i64_s, .double),
      (.f64_convert_i64_s_keep, .double),
      (.f64_convert_i64_s_left, .double),
      (.f64_convert_i64_s_left_keep, .double),
      (.f64_convert_i64_u, .double),
      (.f64_convert_i64_u_keep, .double),
      (.f64_convert_i64_u_left, .double),
      (.f64_convert_i64_u_left_keep, .double),
      (.f64_promote_f32, .double),
      (.f64_promote_f32_keep, .double),
      (.f64_promote_f32_left, .double),
      (.f64_promote_f32_left_keep, .double),
      (.i32_extend8_s, .integer),
      (.i32_extend8_s_keep, .integer),
      (.i32_extend8_s_left, .integer),
      (.i32_extend8_s_left_keep, .integer),
      (.i32_extend16_s, .integer),
      (.i32_extend16_s_keep, .integer),
      (.i32_extend16_s_left, .integer),
      (.i32_extend16_s_left_keep, .integer),
      (.i64_extend8_s, .integer),
      (.i64_extend8_s_keep, .integer),
      (.i64_extend8_s_left, .integer),
      (.i64_extend8_s_left_keep, .integer),
      (.i64_extend16_s, .integer),
      (.i64_extend16_s_keep, .integer),
      (.i64_extend16_s_left, .integer),
      (.i64_extend16_s_left_keep, .integer),
      (.i32_trunc_sat_f32_s, .integer),
      (.i32_trunc_sat_f32_s_keep, .integer),
      (.i32_trunc_sat_f32_s_left, .integer),
      (.i32_trunc_sat_f32_s_left_keep, .integer),
      (.i32_trunc_sat_f32_u, .integer),
      (.i32_trunc_sat_f32_u_keep, .integer),
      (.i32_trunc_sat_f32_u_left, .integer),
      (.i32_trunc_sat_f32_u_left_keep, .integer),
      (.i32_trunc_sat_f64_s, .integer),
      (.i32_trunc_sat_f64_s_keep, .integer),
      (.i32_trunc_sat_f64_s_left, .integer),
      (.i32_trunc_sat_f64_s_left_keep, .integer),
      (.i32_trunc_sat_f64_u, .integer),
      (.i32_trunc_sat_f64_u_keep, .integer),
      (.i32_trunc_sat_f64_u_left, .integer),
      (.i32_trunc_sat_f64_u_left_keep, .integer),
      (.i64_trunc_sat_f32_s, .integer),
      (.i64_trunc_sat_f32_s_keep, .integer),
      (.i64_trunc_sat_f32_s_left, .integer),
      (.i64_trunc_sat_f32_s_left_keep, .integer),
      (.i64_trunc_sat_f32_u, .integer),
      (.i64_trunc_sat_f32_u_keep, .integer),
      (.i64_trunc_sat_f32_u_left, .integer),
      (.i64_trunc_sat_f32_u_left_keep, .integer),
      (.i64_trunc_sat_f64_s, .integer),
      (.i64_trunc_sat_f64_s_keep, .integer),
      (.i64_trunc_sat_f64_s_left, .integer),
      (.i64_trunc_sat_f64_s_left_keep, .integer),
      (.i64_trunc_sat_f64_u, .integer),
      (.i64_trunc_sat_f64_u_keep, .integer),
      (.i64_trunc_sat_f64_u_left, .integer),
      (.i64_trunc_sat_f64_u_left_keep, .integer),
      (.i32_trunc_f32_s, .integer),
      (.i32_trunc_f32_s_keep, .integer),
      (.i32_trunc_f32_s_left, .integer),
      (.i32_trunc_f32_s_left_keep, .integer),
      (.i32_trunc_f32_u, .integer),
      (.i32_trunc_f32_u_keep, .integer),
      (.i32_trunc_f32_u_left, .integer),
      (.i32_trunc_f32_u_left_keep, .integer),
      (.i32_trunc_f64_s, .integer),
      (.i32_trunc_f64_s_keep, .integer),
      (.i32_trunc_f64_s_left, .integer),
      (.i32_trunc_f64_s_left_keep, .integer),
      (.i32_trunc_f64_u, .integer),
      (.i32_trunc_f64_u_keep, .integer),
      (.i32_trunc_f64_u_left, .integer),
      (.i32_trunc_f64_u_left_keep, .integer),
      (.i64_trunc_f32_s, .integer),
      (.i64_trunc_f32_s_keep, .integer),
      (.i64_trunc_f32_s_left, .integer),
      (.i64_trunc_f32_s_left_keep, .integer),
      (.i64_trunc_f32_u, .integer),
      (.i64_trunc_f32_u_keep, .integer),
      (.i64_trunc_f32_u_left, .integer),
      (.i64_trunc_f32_u_left_keep, .integer),
      (.i64_trunc_f64_s, .integer),
      (.i64_trunc_f64_s_keep, .integer),
      (.i64_trunc_f64_s_left, .integer),
      (.i64_trunc_f64_s_left_keep, .integer),
      (.i64_trunc_f64_u, .integer),
      (.i64_trunc_f64_u_keep, .integer),
      (.i64_trunc_f64_u_left, .integer),
      (.i64_trunc_f64_u_left_keep, .integer),
      (.i32_load, .integer),
      (.i32_load_keep, .integer),
      (.i32_load_left, .integer),
      (.i32_load_left_keep, .integer),
      (.i32_load_far, .integer),
      (.i32_load_at, .integer),
      (.i32_load_at_keep, .integer),
      (.i32_load_left_at, .integer),
      (.i32_load_left_at_keep, .integer),
      (.i32_load_sum, .integer),
      (.i32_load_sum_keep, .integer),
      (.i32_load_left_sum, .integer),
      (.i32_load_left_sum_keep, .integer),
      (.i32_load_scaled, .integer),
      (.i32_load_scaled_keep, .integer),
      (.i32_load_left_scaled, .integer),
      (.i32_load_left_scaled_keep, .integer),
      (.i32_load_right_scaled, .integer),
      (.i32_load_right_scaled_keep, .integer),
      (.i32_load_fixed, .integer),
      (.i32_load_fixed_keep, .integer),
      (.i64_load, .integer),
      (.i64_load_keep, .integer),
      (.i64_load_left, .integer),
      (.i64_load_left_keep, .integer),
      (.i64_load_far, .integer),
      (.i64_load_at, .integer),
      (.i64_load_at_keep, .integer),
      (.i64_load_left_at, .integer),
      (.i64_load_left_at_keep, .integer),
      (.i64_load_sum, .integer),
      (.i64_load_sum_keep, .integer),
      (.i64_load_left_sum, .integer),
      (.i64_load_left_sum_keep, .integer),
      (.i64_load_scaled, .integer),
      (.i64_load_scaled_keep, .integer),
      (.i64_load_left_scaled, .integer),
      (.i64_load_left_scaled_keep, .integer),
      (.i64_load_right_scaled, .integer),
      (.i64_load_right_scaled_keep, .integer),
      (.i64_load_fixed, .integer),
      (.i64_load_fixed_keep, .integer),
      (.i32_load8_s, .integer),
      (.i32_load8_s_keep, .integer),
      (.i32_load8_s_left, .integer),
      (.i32_load8_s_left_keep, .integer),
      (.i32_load8_s_far, .integer),
      (.i32_load8_s_at, .integer),
      (.i32_load8_s_at_keep, .integer),
      (.i32_load8_s_left_at, .integer),
      (.i32_load8_s_left_at_keep, .integer),
      (.i32_load8_s_sum, .integer),
      (.i32_load8_s_sum_keep, .integer),
      (.i32_load8_s_left_sum, .integer),
      (.i32_load8_s_left_sum_keep, .integer),
      (.i32_load8_s_scaled, .integer),
      (.i32_load8_s_scaled_keep, .integer),
      (.i32_load8_s_left_scaled, .integer),
      (.i32_load8_s_left_scaled_keep, .integer),
      (.i32_load8_s_right_scaled, .integer),
      (.i32_load8_s_right_scaled_keep, .integer),
      (.i32_load8_s_fixed, .integer),
      (.i32_load8_s_fixed_keep, .integer),
      (.i32_load8_u, .integer),
      (.i32_load8_u_keep, .integer),
      (.i32_load8_u_left, .integer),
      (.i32_load8_u_left_keep, .integer),
      (.i32_load8_u_far, .integer),
      (.i32_load8_u_at, .integer),
      (.i32_load8_u_at_keep, .integer),
      (.i32_load8_u_left_at, .integer),
      (.i32_load8_u_left_at_keep, .integer),
      (.i32_load8_u_sum, .integer),
      (.i32_load8_u_sum_keep, .integer),
      (.i32_load8_u_left_sum, .integer),
      (.i32_load8_u_left_sum_keep, .integer),
      (.i32_load8_u_scaled, .integer),
      (.i32_load8_u_scaled_keep, .integer),
      (.i32_load8_u_left_scaled, .integer),
      (.i32_load8_u_left_scaled_keep, .integer),
      (.i32_load8_u_right_scaled, .integer),
      (.i32_load8_u_right_scaled_keep, .integer),
      (.i32_load8_u_fixed, .integer),
      (.i32_load8_u_fixed_keep, .integer),
      (.i32_load16_s, .integer),
      (.i32_load16_s_keep, .integer),
      (.i32_load16_s_left, .integer),
      (.i32_load16_s_left_keep, .integer),
      (.i32_load16_s_far, .integer),
      (.i32_load16_s_at, .integer),
      (.i32_load16_s_at_keep, .integer),
      (.i32_load16_s_left_at, .integer),
      (.i32_load16_s_left_at_keep, .integer),
      (.i32_load16_s_sum, .integer),
      (.i32_load16_s_sum_keep, .integer),
      (.i32_load16_s_left_sum, .integer),
      (.i32_load16_s_left_sum_keep, .integer),
      (.i32_load16_s_scaled, .integer),
      (.i32_load16_s_scaled_keep, .integer),
      (.i32_load16_s_left_scaled, .integer),
      (.i32_load16_s_left_scaled_keep, .integer),
      (.i32_load16_s_right_scaled, .integer),
      (.i32_load16_s_right_scaled_keep, .integer),
      (.i32_load16_s_fixed, .integer),
      (.i32_load16_s_fixed_keep, .integer),
      (.i32_load16_u, .integer),
      (.i32_load16_u_keep, .integer),
      (.i32_load16_u_left, .integer),
      (.i32_load16_u_left_keep, .integer),
      (.i32_load16_u_far, .integer),
      (.i32_load16_u_at, .integer),
      (.i32_load16_u_at_keep, .integer),
      (.i32_load16_u_left_at, .integer),
      (.i32_load16_u_left_at_keep, .integer),
      (.i32_load16_u_sum, .integer),
      (.i32_load16_u_sum_keep, .integer),
      (.i32_load16_u_left_sum, .integer),
      (.i32_load16_u_left_sum_keep, .integer),
      (.i32_load16_u_scaled, .integer),
      (.i32_load16_u_scaled_keep, .integer),
      (.i32_load16_u_left_scaled, .integer),
      (.i32_load16_u_left_scaled_keep, .integer),
      (.i32_load16_u_right_scaled, .integer),
      (.i32_load16_u_right_scaled_keep, .integer),
      (.i32_load16_u_fixed, .integer),
      (.i32_load16_u_fixed_keep, .integer),
      (.i64_load8_s, .integer),
      (.i64_load8_s_keep, .integer),
      (.i64_load8_s_left, .integer),
      (.i64_load8_s_left_keep, .integer),
      (.i64_load8_s_far, .integer),
      (.i64_load8_s_at, .integer),
      (.i64_load8_s_at_keep, .integer),
      (.i64_load8_s_left_at, .integer),
      (.i64_load8_s_left_at_keep, .integer),
      (.i64_load8_s_sum, .integer),
      (.i64_load8_s_sum_keep, .integer),
      (.i64_load8_s_left_sum, .integer),
      (.i64_load8_s_left_sum_keep, .integer),
      (.i64_load8_s_scaled, .integer),
      (.i64_load8_s_scaled_keep, .integer),
      (.i64_load8_s_left_scaled, .integer),
      (.i64_load8_s_left_scaled_keep, .integer),
      (.i64_load8_s_right_scaled, .integer),
      (.i64_load8_s_right_scaled_keep, .integer),
      (.i64_load8_s_fixed, .integer),
      (.i64_load8_s_fixed_keep, .integer),
      (.i64_load16_s, .integer),
      (.i64_load16_s_keep, .integer),
      (.i64_load16_s_left, .integer),
      (.i64_load16_s_left_keep, .integer),
      (.i64_load16_s_far, .integer),
      (.i64_load16_s_at, .integer),
      (.i64_load16_s_at_keep, .integer),
      (.i64_load16_s_left_at, .integer),
      (.i64_load16_s_left_at_keep, .integer),
      (.i64_load16_s_sum, .integer),
      (.i64_load16_s_sum_keep, .integer),
      (.i64_load16_s_left_sum, .integer),
      (.i64_load16_s_left_sum_keep, .integer),
      (.i64_load16_s_scaled, .integer),
      (.i64_load16_s_scaled_keep, .integer),
      (.i64_load16_s_left_scaled, .integer),
      (.i64_load16_s_left_scaled_keep, .integer),
      (.i64_load16_s_right_scaled, .integer),
      (.i64_load16_s_right_scaled_keep, .integer),
      (.i64_load16_s_fixed, .integer),
      (.i64_load16_s_fixed_keep, .integer),
      (.i64_load32_s, .integer),
      (.i64_load32_s_keep, .integer),
      (.i64_load32_s_left, .integer),
      (.i64_load32_s_left_keep, .integer),
      (.i64_load32_s_far, .integer),
      (.i64_load32_s_at, .integer),
      (.i64_load32_s_at_keep, .integer),
      (.i64_load32_s_left_at, .integer),
      (.i64_load32_s_left_at_keep, .integer),
      (.i64_load32_s_sum, .integer),
      (.i64_load32_s_sum_keep, .integer),
      (.i64_load32_s_left_sum, .integer),
      (.i64_load32_s_left_sum_keep, .integer),
      (.i64_load32_s_scaled, .integer),
      (.i64_load32_s_scaled_keep, .integer),
      (.i64_load32_s_left_scaled, .integer),
      (.i64_load32_s_left_scaled_keep, .integer),
      (.i64_load32_s_right_scaled, .integer),
      (.i64_load32_s_right_scaled_keep, .integer),
      (.i64_load32_s_fixed, .integer),
      (.i64_load32_s_fixed_keep, .integer),
      (.f32_load, .single),
      (.f32_load_keep, .single),
      (.f32_load_left, .single),
      (.f32_load_left_keep, .single),
      (.f32_load_far, .single),
      (.f32_load_at, .single),
      (.f32_load_at_keep, .single),
      (.f32_load_left_at, .single),
      (.f32_load_left_at_keep, .single),
      (.f32_load_sum, .single),
      (.f32_load_sum_keep, .single),
      (.f32_load_left_sum, .single),
      (.f32_load_left_sum_keep, .single),
      (.f32_load_scaled, .single),
      (.f32_load_scaled_keep, .single),
      (.f32_load_left_scaled, .single),
      (.f32_load_left_scaled_keep, .single),
      (.f32_load_right_scaled, .single),
      (.f32_load_right_scaled_keep, .single),
      (.f32_load_fixed, .single),
      (.f32_load_fixed_keep, .single),
      (.f64_load, .double),
      (.f64_load_keep, .double),
      (.f64_load_left, .double),
      (.f64_load_left_keep, .double),
      (.f64_load_far, .double),
      (.f64_load_at, .double),
      (.f64_load_at_keep, .double),
      (.f64_load_left_at, .double),
      (.f64_load_left_at_keep, .double),
      (.f64_load_sum, .double),
      (.f64_load_sum_keep, .double),
      (.f64_load_left_sum, .double),
      (.f64_load_left_sum_keep, .double),
      (.f64_load_scaled, .double),
      (.f64_load_scaled_keep, .double),
      (.f64_load_left_scaled, .double),
      (.f64_load_left_scaled_keep, .double),
      (.f64_load_right_scaled, .double),
      (.f64_load_right_scaled_keep, .double),
      (.f64_load_fixed, .double),
      (.f64_load_fixed_keep, .double),
      (.i32_add_shl, .integer),
      (.i32_add_shl_keep, .integer),
      (.i32_add_shl_left, .integer),
      (.i32_add_shl_left_keep, .integer),
      (.i32_add_shl_right, .integer),
      (.i32_add_shl_right_keep, .integer),
      (.i32_add_shr_u, .integer),
      (.i32_add_shr_u_keep, .integer),
      (.i32_add_shr_u_left, .integer),
      (.i32_add_shr_u_left_keep, .integer),
      (.i32_add_shr_u_right, .integer),
      (.i32_add_shr_u_right_keep, .integer),
      (.i32_add_rotl, .integer),
      (.i32_add_rotl_keep, .integer),
      (.i32_add_rotl_left, .integer),
      (.i32_add_rotl_left_keep, .integer),
      (.i32_add_rotl_right, .integer),
      (.i32_add_rotl_right_keep, .integer),
      (.i32_or_shl, .integer),
      (.i32_or_shl_keep, .integer),
      (.i32_or_shl_left, .integer),
      (.i32_or_shl_left_keep, .integer),
      (.i32_or_shl_right, .integer),
      (.i32_or_shl_right_keep, .integer),
      (.i32_or_shr_u, .integer),
      (.i32_or_shr_u_keep, .integer),
      (.i32_or_shr_u_left, .integer),
      (.i32_or_shr_u_left_keep, .integer),
      (.i32_or_shr_u_right, .integer),
      (.i32_or_shr_u_right_keep, .integer),
      (.i32_or_rotl, .integer),
      (.i32_or_rotl_keep, .integer),
      (.i32_or_rotl_left, .integer),
      (.i32_or_rotl_left_keep, .integer),
      (.i32_or_rotl_right, .integer),
      (.i32_or_rotl_right_keep, .integer),
      (.i32_xor_shl, .integer),
      (.i32_xor_shl_keep, .integer),
      (.i32_xor_shl_left, .integer),
      (.i32_xor_shl_left_keep, .integer),
      (.i32_xor_shl_right, .integer),
      (.i32_xor_shl_right_keep, .integer),
      (.i32_xor_shr_u, .integer),
      (.i32_xor_shr_u_keep, .integer),
      (.i32_xor_shr_u_left, .integer),
      (.i32_xor_shr_u_left_keep, .integer),
      (.i32_xor_shr_u_right, .integer),
      (.i32_xor_shr_u_right_keep, .integer),
      (.i32_xor_rotl, .integer),
      (.i32_xor_rotl_keep, .integer),
      (.i32_xor_rotl_left, .integer),
      (.i32_xor_rotl_left_keep, .integer),
      (.i32_xor_rotl_right, .integer),
      (.i32_xor_rotl_right_keep, .integer),
      (.i32_rotl_of_xor, .integer),
      (.i32_rotl_of_xor_keep, .integer),
      (.i32_rotl_of_xor_left, .integer),
      (.i32_rotl_of_xor_left_keep, .integer),
      (.i64_add_shl, .integer),
      (.i64_add_shl_keep, .integer),
      (.i64_add_shl_left, .integer),
      (.i64_add_shl_left_keep, .integer),
      (.i64_add_shl_right, .integer),
      (.i64_add_shl_right_keep, .integer),
      (.i64_add_shr_u, .integer),
      (.i64_add_shr_u_keep, .integer),
      (.i64_add_shr_u_left, .integer),
      (.i64_add_shr_u_left_keep, .integer),
      (.i64_add_shr_u_right, .integer),
      (.i64_add_shr_u_right_keep, .integer),
      (.i64_add_rotl, .integer),
      (.i64_add_rotl_keep, .integer),
      (.i64_add_rotl_left, .integer),
      (.i64_add_rotl_left_keep, .integer),
      (.i64_add_rotl_right, .integer),
      (.i64_add_rotl_right_keep, .integer),
      (.i64_or_shl, .integer),
      (.i64_or_shl_keep, .integer),
      (.i64_or_shl_left, .integer),
      (.i64_or_shl_left_keep, .integer),
      (.i64_or_shl_right, .integer),
      (.i64_or_shl_right_keep, .integer),
      (.i64_or_shr_u, .integer),
      (.i64_or_shr_u_keep, .integer),
      (.i64_or_shr_u_left, .integer),
      (.i64_or_shr_u_left_keep, .integer),
      (.i64_or_shr_u_right, .integer),
      (.i64_or_shr_u_right_keep, .integer),
      (.i64_or_rotl, .integer),
      (.i64_or_rotl_keep, .integer),
      (.i64_or_rotl_left, .integer),
      (.i64_or_rotl_left_keep, .integer),
      (.i64_or_rotl_right, .integer),
      (.i64_or_rotl_right_keep, .integer),
      (.i64_xor_shl, .integer),
      (.i64_xor_shl_keep, .integer),
      (.i64_xor_shl_left, .integer),
      (.i64_xor_shl_left_keep, .integer),
      (.i64_xor_shl_right, .integer),
      (.i64_xor_shl_right_keep, .integer),
      (.i64_xor_shr_u, .integer),
      (.i64_xor_shr_u_keep, .integer),
      (.i64_xor_shr_u_left, .integer),
      (.i64_xor_shr_u_left_keep, .integer),
      (.i64_xor_shr_u_right, .integer),
      (.i64_xor_shr_u_right_keep, .integer),
      (.i64_xor_rotl, .integer),
      (.i64_xor_rotl_keep, .integer),
      (.i64_xor_rotl_left, .integer),
      (.i64_xor_rotl_left_keep, .integer),
      (.i64_xor_rotl_right, .integer),
      (.i64_xor_rotl_right_keep, .integer),
      (.i64_rotl_of_xor, .integer),
      (.i64_rotl_of_xor_keep, .integer),
      (.i64_rotl_of_xor_left, .integer),
      (.i64_rotl_of_xor_left_keep, .integer),
      (.f32_add_product, .single),
      (.f32_add_product_keep, .single),
      (.f32_add_product_left, .single),
      (.f32_add_product_left_keep, .single),
      (.f32_add_product_right, .single),
      (.f32_add_product_right_keep, .single),
      (.f32_sub_product, .single),
      (.f32_sub_product_keep, .single),
      (.f32_sub_product_left, .single),
      (.f32_sub_product_left_keep, .single),
      (.f32_sub_product_right, .single),
      (.f32_sub_product_right_keep, .single),
      (.f32_sub_of_product, .single),
      (.f32_sub_of_product_keep, .single),
      (.f32_sub_of_product_left, .single),
      (.f32_sub_of_product_left_keep, .single),
      (.f32_sub_of_product_right, .single),
      (.f32_sub_of_product_right_keep, .single),
      (.f64_add_product, .double),
      (.f64_add_product_keep, .double),
      (.f64_add_product_left, .double),
      (.f64_add_product_left_keep, .double),
      (.f64_add_product_right, .double),
      (.f64_add_product_right_keep, .double),
      (.f64_sub_product, .double),
      (.f64_sub_product_keep, .double),
      (.f64_sub_product_left, .double),
      (.f64_sub_product_left_keep, .double),
      (.f64_sub_product_right, .double),
      (.f64_sub_product_right_keep, .double),
      (.f64_sub_of_product, .double),
      (.f64_sub_of_product_keep, .double),
      (.f64_sub_of_product_left, .double),
      (.f64_sub_of_product_left_keep, .double),
      (.f64_sub_of_product_right, .double),
      (.f64_sub_of_product_right_keep, .double),
      (.i32_add_load, .integer),
      (.i32_add_load_keep, .integer),
      (.i32_add_left_load, .integer),
      (.i32_add_left_load_keep, .integer),
      (.i32_add_load_left, .integer),
      (.i32_add_load_left_keep, .integer),
      (.i32_add_load_at, .integer),
      (.i32_add_load_at_keep, .integer),
      (.i32_add_left_load_at, .integer),
      (.i32_add_left_load_at_keep, .integer),
      (.i32_add_load_left_at, .integer),
      (.i32_add_load_left_at_keep, .integer),
      (.i32_add_load8_u, .integer),
      (.i32_add_load8_u_keep, .integer),
      (.i32_add_left_load8_u, .integer),
      (.i32_add_left_load8_u_keep, .integer),
      (.i32_add_load8_u_left, .integer),
      (.i32_add_load8_u_left_keep, .integer),
      (.i32_add_load8_u_at, .integer),
      (.i32_add_load8_u_at_keep, .integer),
      (.i32_add_left_load8_u_at, .integer),
      (.i32_add_left_load8_u_at_keep, .integer),
      (.i32_add_load8_u_left_at, .integer),
      (.i32_add_load8_u_left_at_keep, .integer),
      (.f32_add_load, .single),
      (.f32_add_load_keep, .single),
      (.f32_add_left_load, .single),
      (.f32_add_left_load_keep, .single),
      (.f32_add_load_left, .single),
      (.f32_add_load_left_keep, .single),
      (.f32_add_left_load_left, .single),
      (.f32_add_left_load_left_keep, .single),
      (.f32_add_load_at, .single),
      (.f32_add_load_at_keep, .single),
      (.f32_add_left_load_at, .single),
      (.f32_add_left_load_at_keep, .single),
      (.f32_add_load_left_at, .single),
      (.f32_add_load_left_at_keep, .single),
      (.f32_add_left_load_left_at, .single),
      (.f32_add_left_load_left_at_keep, .single),
      (.f32_sub_load, .single),
      (.f32_sub_load_keep, .single),
      (.f32_sub_left_load, .single),
      (.f32_sub_left_load_keep, .single),
      (.f32_sub_load_left, .single),
      (.f32_sub_load_left_keep, .single),
      (.f32_sub_left_load_left, .single),
      (.f32_sub_left_load_left_keep, .single),
      (.f32_sub_load_at, .single),
      (.f32_sub_load_at_keep, .single),
      (.f32_sub_left_load_at, .single),
      (.f32_sub_left_load_at_keep, .single),
      (.f32_sub_load_left_at, .single),
      (.f32_sub_load_left_at_keep, .single),
      (.f32_sub_left_load_left_at, .single),
      (.f32_sub_left_load_left_at_keep, .single),
      (.f32_mul_load, .single),
      (.f32_mul_load_keep, .single),
      (.f32_mul_left_load, .single),
      (.f32_mul_left_load_keep, .single),
      (.f32_mul_load_left, .single),
      (.f32_mul_load_left_keep, .single),
      (.f32_mul_left_load_left, .single),
      (.f32_mul_left_load_left_keep, .single),
      (.f32_mul_load_at, .single),
      (.f32_mul_load_at_keep, .single),
      (.f32_mul_left_load_at, .single),
      (.f32_mul_left_load_at_keep, .single),
      (.f32_mul_load_left_at, .single),
      (.f32_mul_load_left_at_keep, .single),
      (.f32_mul_left_load_left_at, .single),
      (.f32_mul_left_load_left_at_keep, .single),
      (.f32_add_product_load, .single),
      (.f32_add_product_load_keep, .single),
      (.f32_add_left_product_load, .single),
      (.f32_add_left_product_load_keep, .single),
      (.f32_add_product_load_left, .single),
      (.f32_add_product_load_left_keep, .single),
      (.f32_add_left_product_load_left, .single),
      (.f32_add_left_product_load_left_keep, .single),
      (.f32_add_product_load_at, .single),
      (.f32_add_product_load_at_keep, .single),
      (.f32_add_left_product_load_at, .single),
      (.f32_add_left_product_load_at_keep, .single),
      (.f32_add_product_load_left_at, .single),
      (.f32_add_product_load_left_at_keep, .single),
      (.f32_add_left_product_load_left_at, .single),
      (.f32_add_left_product_load_left_at_keep, .single),
      (.f32_sub_product_load, .single),
      (.f32_sub_product_load_keep, .single),
      (.f32_sub_left_product_load, .single),
      (.f32_sub_left_product_load_keep, .single),
      (.f32_sub_product_load_left, .single),
      (.f32_sub_product_load_left_keep, .single),
      (.f32_sub_left_product_load_left, .single),
      (.f32_sub_left_product_load_left_keep, .single),
      (.f32_sub_product_load_at, .single),
      (.f32_sub_product_load_at_keep, .single),
      (.f32_sub_left_product_load_at, .single),
      (.f32_sub_left_product_load_at_keep, .single),
      (.f32_sub_product_load_left_at, .single),
      (.f32_sub_product_load_left_at_keep, .single),
      (.f32_sub_left_product_load_left_at, .single),
      (.f32_sub_left_product_load_left_at_keep, .single),
      (.f64_add_load, .double),
      (.f64_add_load_keep, .double),
      (.f64_add_left_load, .double),
      (.f64_add_left_load_keep, .double),
      (.f64_add_load_left, .double),
      (.f64_add_load_left_keep, .double),
      (.f64_add_left_load_left, .double),
      (.f64_add_left_load_left_keep, .double),
      (.f64_add_load_at, .double),
      (.f64_add_load_at_keep, .double),
      (.f64_add_left_load_at, .double),
      (.f64_add_left_load_at_keep, .double),
      (.f64_add_load_left_at, .double),
      (.f64_add_load_left_at_keep, .double),
      (.f64_add_left_load_left_at, .double),
      (.f64_add_left_load_left_at_keep, .double),
      (.f64_sub_load, .double),
      (.f64_sub_load_keep, .double),
      (.f64_sub_left_load, .double),
      (.f64_sub_left_load_keep, .double),
      (.f64_sub_load_left, .double),
      (.f64_sub_load_left_keep, .double),
      (.f64_sub_left_load_left, .double),
      (.f64_sub_left_load_left_keep, .double),
      (.f64_sub_load_at, .double),
      (.f64_sub_load_at_keep, .double),
      (.f64_sub_left_load_at, .double),
      (.f64_sub_left_load_at_keep, .double),
      (.f64_sub_load_left_at, .double),
      (.f64_sub_load_left_at_keep, .double),
      (.f64_sub_left_load_left_at, .double),
      (.f64_sub_left_load_left_at_keep, .double),
      (.f64_mul_load, .double),
      (.f64_mul_load_keep, .double),
      (.f64_mul_left_load, .double),
      (.f64_mul_left_load_keep, .double),
      (.f64_mul_load_left, .double),
      (.f64_mul_load_left_keep, .double),
      (.f64_mul_left_load_left, .double),
      (.f64_mul_left_load_left_keep, .double),
      (.f64_mul_load_at, .double),
      (.f64_mul_load_at_keep, .double),
      (.f64_mul_left_load_at, .double),
      (.f64_mul_left_load_at_keep, .double),
      (.f64_mul_load_left_at, .double),
      (.f64_mul_load_left_at_keep, .double),
      (.f64_mul_left_load_left_at, .double),
      (.f64_mul_left_load_left_at_keep, .double),
      (.f64_add_product_load, .double),
      (.f64_add_product_load_keep, .double),
      (.f64_add_left_product_load, .double),
      (.f64_add_left_product_load_keep, .double),
      (.f64_add_product_load_left, .double),
      (.f64_add_product_load_left_keep, .double),
      (.f64_add_left_product_load_left, .double),
      (.f64_add_left_product_load_left_keep, .double),
      (.f64_add_product_load_at, .double),
      (.f64_add_product_load_at_keep, .double),
      (.f64_add_left_product_load_at, .double),
      (.f64_add_left_product_load_at_keep, .double),
      (.f64_add_product_load_left_at, .double),
      (.f64_add_product_load_left_at_keep, .double),
      (.f64_add_left_product_load_left_at, .double),
      (.f64_add_left_product_load_left_at_keep, .double),
      (.f64_sub_product_load, .double),
      (.f64_sub_product_load_keep, .double),
      (.f64_sub_left_product_load, .double),
      (.f64_sub_left_product_load_keep, .double),
      (.f64_sub_product_load_left, .double),
      (.f64_sub_product_load_left_keep, .double),
      (.f64_sub_left_product_load_left, .double),
      (.f64_sub_left_product_load_left_keep, .double),
      (.f64_sub_product_load_at, .double),
      (.f64_sub_product_load_at_keep, .double),
      (.f64_sub_left_product_load_at, .double),
      (.f64_sub_left_product_load_at_keep, .double),
      (.f64_sub_product_load_left_at, .double),
      (.f64_sub_product_load_left_at_keep, .double),
      (.f64_sub_left_product_load_left_at, .double),
      (.f64_sub_left_product_load_left_at_keep, .double),
    ]
  }
  /// The form of an instruction whose result is in the accumulator alone.
  static var keepers: [(InternalOpcode, InternalOpcode)] {
    [
      (.i32_add, .i32_add_keep),
      (.i32_add_left, .i32_add_left_keep),
      (.i32_add_imm, .i32_add_imm_keep),
      (.i32_add_left_imm, .i32_add_left_imm_keep),
      (.i32_sub, .i32_sub_keep),
      (.i32_sub_left, .i32_sub_left_keep),
      (.i32_sub_right, .i32_sub_right_keep),
      (.i32_sub_imm, .i32_sub_imm_keep),
      (.i32_sub_left_imm, .i32_sub_left_imm_keep),
      (.i32_sub_from_const, .i32_sub_from_const_keep),
      (.i32_sub_right_from_const, .i32_sub_right_from_const_keep),
      (.i32_mul, .i32_mul_keep),
      (.i32_mul_left, .i32_mul_left_keep),
      (.i32_mul_imm, .i32_mul_imm_keep),
      (.i32_mul_left_imm, .i32_mul_left_imm_keep),
      (.i32_and, .i32_and_keep),
      (.i32_and_left, .i32_and_left_keep),
      (.i32_and_imm, .i32_and_imm_keep),
      (.i32_and_left_imm, .i32_and_left_imm_keep),
      (.i32_or, .i32_or_keep),
      (.i32_or_left, .i32_or_left_keep),
      (.i32_or_imm, .i32_or_imm_keep),
      (.i32_or_left_imm, .i32_or_left_imm_keep),
      (.i32_xor, .i32_xor_keep),
      (.i32_xor_left, .i32_xor_left_keep),
      (.i32_xor_imm, .i32_xor_imm_keep),
      (.i32_xor_left_imm, .i32_xor_left_imm_keep),
      (.i32_shl, .i32_shl_keep),
      (.i32_shl_left, .i32_shl_left_keep),
      (.i32_shl_right, .i32_shl_right_keep),
      (.i32_shl_imm, .i32_shl_imm_keep),
      (.i32_shl_left_imm, .i32_shl_left_imm_keep),
      (.i32_shl_from_const, .i32_shl_from_const_keep),
      (.i32_shl_right_from_const, .i32_shl_right_from_const_keep),
      (.i32_shr_s, .i32_shr_s_keep),
      (.i32_shr_s_left, .i32_shr_s_left_keep),
      (.i32_shr_s_right, .i32_shr_s_right_keep),
      (.i32_shr_s_imm, .i32_shr_s_imm_keep),
      (.i32_shr_s_left_imm, .i32_shr_s_left_imm_keep),
      (.i32_shr_u, .i32_shr_u_keep),
      (.i32_shr_u_left, .i32_shr_u_left_keep),
      (.i32_shr_u_right, .i32_shr_u_right_keep),
      (.i32_shr_u_imm, .i32_shr_u_imm_keep),
      (.i32_shr_u_left_imm, .i32_shr_u_left_imm_keep),
      (.i32_shr_u_from_const, .i32_shr_u_from_const_keep),
      (.i32_shr_u_right_from_const, .i32_shr_u_right_from_const_keep),
      (.i32_rotl, .i32_rotl_keep),
      (.i32_rotl_left, .i32_rotl_left_keep),
      (.i32_rotl_right, .i32_rotl_right_keep),
      (.i32_rotl_imm, .i32_rotl_imm_keep),
      (.i32_rotl_left_imm, .i32_rotl_left_imm_keep),
      (.i32_rotr, .i32_rotr_keep),
      (.i32_rotr_left, .i32_rotr_left_keep),
      (.i32_rotr_right, .i32_rotr_right_keep),
      (.i32_rotr_imm, .i32_rotr_imm_keep),
      (.i32_rotr_left_imm, .i32_rotr_left_imm_keep),
      (.i64_add, .i64_add_keep),
      (.i64_add_left, .i64_add_left_keep),
      (.i64_add_imm, .i64_add_imm_keep),
      (.i64_add_const, .i64_add_const_keep),
      (.i64_add_left_imm, .i64_add_left_imm_keep),
      (.i64_add_left_const, .i64_add_left_const_keep),
      (.i64_sub, .i64_sub_keep),
      (.i64_sub_left, .i64_sub_left_keep),
      (.i64_sub_right, .i64_sub_right_keep),
      (.i64_sub_imm, .i64_sub_imm_keep),
      (.i64_sub_const, .i64_sub_const_keep),
      (.i64_sub_left_imm, .i64_sub_left_imm_keep),
      (.i64_sub_left_const, .i64_sub_left_const_keep),
      (.i64_sub_from_const, .i64_sub_from_const_keep),
      (.i64_sub_right_from_const, .i64_sub_right_from_const_keep),
      (.i64_mul, .i64_mul_keep),
      (.i64_mul_left, .i64_mul_left_keep),
      (.i64_mul_imm, .i64_mul_imm_keep),
      (.i64_mul_const, .i64_mul_const_keep),
      (.i64_mul_left_imm, .i64_mul_left_imm_keep),
      (.i64_mul_left_const, .i64_mul_left_const_keep),
      (.i64_and, .i64_and_keep),
      (.i64_and_left, .i64_and_left_keep),
      (.i64_and_imm, .i64_and_imm_keep),
      (.i64_and_const, .i64_and_const_keep),
      (.i64_and_left_imm, .i64_and_left_imm_keep),
      (.i64_and_left_const, .i64_and_left_const_keep),
      (.i64_or, .i64_or_keep),
      (.i64_or_left, .i64_or_left_keep),
      (.i64_or_imm, .i64_or_imm_keep),
      (.i64_or_const, .i64_or_const_keep),
      (.i64_or_left_imm, .i64_or_left_imm_keep),
      (.i64_or_left_const, .i64_or_left_const_keep),
      (.i64_xor, .i64_xor_keep),
      (.i64_xor_left, .i64_xor_left_keep),
      (.i64_xor_imm, .i64_xor_imm_keep),
      (.i64_xor_const, .i64_xor_const_keep),
      (.i64_xor_left_imm, .i64_xor_left_imm_keep),
      (.i64_xor_left_const, .i64_xor_left_const_keep),
      (.i64_shl, .i64_shl_keep),
      (.i64_shl_left, .i64_shl_left_keep),
      (.i64_shl_right, .i64_shl_right_keep),
      (.i64_shl_imm, .i64_shl_imm_keep),
      (.i64_shl_const, .i64_shl_const_keep),
      (.i64_shl_left_imm, .i64_shl_left_imm_keep),
      (.i64_shl_left_const, .i64_shl_left_const_keep),
      (.i64_shl_from_const, .i64_shl_from_const_keep),
      (.i64_shl_right_from_const, .i64_shl_right_from_const_keep),
      (.i64_shr_s, .i64_shr_s_keep),
      (.i64_shr_s_left, .i64_shr_s_left_keep),
      (.i64_shr_s_right, .i64_shr_s_right_keep),
      (.i64_shr_s_imm, .i64_shr_s_imm_keep),
      (.i64_shr_s_const, .i64_shr_s_const_keep),
      (.i64_shr_s_left_imm, .i64_shr_s_left_imm_keep),
      (.i64_shr_s_left_const, .i64_shr_s_left_const_keep),
      (.i64_shr_u, .i64_shr_u_keep),
      (.i64_shr_u_left, .i64_shr_u_left_keep),
      (.i64_shr_u_right, .i64_shr_u_right_keep),
      (.i64_shr_u_imm, .i64_shr_u_imm_keep),
      (.i64_shr_u_const, .i64_shr_u_const_keep),
      (.i64_shr_u_left_imm, .i64_shr_u_left_imm_keep),
      (.i64_shr_u_left_const, .i64_shr_u_left_const_keep),
      (.i64_shr_u_from_const, .i64_shr_u_from_const_keep),
      (.i64_shr_u_right_from_const, .i64_shr_u_right_from_const_keep),
      (.i64_rotl, .i64_rotl_keep),
      (.i64_rotl_left, .i64_rotl_left_keep),
      (.i64_rotl_right, .i64_rotl_right_keep),
      (.i64_rotl_imm, .i64_rotl_imm_keep),
      (.i64_rotl_const, .i64_rotl_const_keep),
      (.i64_rotl_left_imm, .i64_rotl_left_imm_keep),
      (.i64_rotl_left_const, .i64_rotl_left_const_keep),
      (.i64_rotr, .i64_rotr_keep),
      (.i64_rotr_left, .i64_rotr_left_keep),
      (.i64_rotr_right, .i64_rotr_right_keep),
      (.i64_rotr_imm, .i64_rotr_imm_keep),
      (.i64_rotr_const, .i64_rotr_const_keep),
      (.i64_rotr_left_imm, .i64_rotr_left_imm_keep),
      (.i64_rotr_left_const, .i64_rotr_left_const_keep),
      (.f32_add, .f32_add_keep),
      (.f32_add_left, .f32_add_left_keep),
      (.f32_add_right, .f32_add_right_keep),
      (.f32_add_const, .f32_add_const_keep),
      (.f32_add_left_const, .f32_add_left_const_keep),
      (.f32_add_from_const, .f32_add_from_const_keep),
      (.f32_sub, .f32_sub_keep),
      (.f32_sub_left, .f32_sub_left_keep),
      (.f32_sub_right, .f32_sub_right_keep),
      (.f32_sub_const, .f32_sub_const_keep),
      (.f32_sub_left_const, .f32_sub_left_const_keep),
      (.f32_sub_from_const, .f32_sub_from_const_keep),
      (.f32_sub_right_from_const, .f32_sub_right_from_const_keep),
      (.f32_mul, .f32_mul_keep),
      (.f32_mul_left, .f32_mul_left_keep),
      (.f32_mul_right, .f32_mul_right_keep),
      (.f32_mul_const, .f32_mul_const_keep),
      (.f32_mul_left_const, .f32_mul_left_const_keep),
      (.f32_mul_from_const, .f32_mul_from_const_keep),
      (.f32_div, .f32_div_keep),
      (.f32_div_left, .f32_div_left_keep),
      (.f32_div_right, .f32_div_right_keep),
      (.f32_div_const, .f32_div_const_keep),
      (.f32_div_left_const, .f32_div_left_const_keep),
      (.f32_div_from_const, .f32_div_from_const_keep),
      (.f32_div_right_from_const, .f32_div_right_from_const_keep),
      (.f32_min, .f32_min_keep),
      (.f32_min_left, .f32_min_left_keep),
      (.f32_min_right, .f32_min_right_keep),
      (.f32_min_const, .f32_min_const_keep),
      (.f32_min_left_const, .f32_min_left_const_keep),
      (.f32_max, .f32_max_keep),
      (.f32_max_left, .f32_max_left_keep),
      (.f32_max_right, .f32_max_right_keep),
      (.f32_max_const, .f32_max_const_keep),
      (.f32_max_left_const, .f32_max_left_const_keep),
      (.f32_copysign, .f32_copysign_keep),
      (.f32_copysign_left, .f32_copysign_left_keep),
      (.f32_copysign_right, .f32_copysign_right_keep),
      (.f32_copysign_const, .f32_copysign_const_keep),
      (.f32_copysign_left_const, .f32_copysign_left_const_keep),
      (.f64_add, .f64_add_keep),
      (.f64_add_left, .f64_add_left_keep),
      (.f64_add_right, .f64_add_right_keep),
      (.f64_add_const, .f64_add_const_keep),
      (.f64_add_left_const, .f64_add_left_const_keep),
      (.f64_add_from_const, .f64_add_from_const_keep),
      (.f64_sub, .f64_sub_keep),
      (.f64_sub_left, .f64_sub_left_keep),
      (.f64_sub_right, .f64_sub_right_keep),
      (.f64_sub_const, .f64_sub_const_keep),
      (.f64_sub_left_const, .f64_sub_left_const_keep),
      (.f64_sub_from_const, .f64_sub_from_const_keep),
      (.f64_sub_right_from_const, .f64_sub_right_from_const_keep),
      (.f64_mul, .f64_mul_keep),
      (.f64_mul_left, .f64_mul_left_keep),
      (.f64_mul_right, .f64_mul_right_keep),
      (.f64_mul_const, .f64_mul_const_keep),
      (.f64_mul_left_const, .f64_mul_left_const_keep),
      (.f64_mul_from_const, .f64_mul_from_const_keep),
      (.f64_div, .f64_div_keep),
      (.f64_div_left, .f64_div_left_keep),
      (.f64_div_right, .f64_div_right_keep),
      (.f64_div_const, .f64_div_const_keep),
      (.f64_div_left_const, .f64_div_left_const_keep),
      (.f64_div_from_const, .f64_div_from_const_keep),
      (.f64_div_right_from_const, .f64_div_right_from_const_keep),
      (.f64_min, .f64_min_keep),
      (.f64_min_left, .f64_min_left_keep),
      (.f64_min_right, .f64_min_right_keep),
      (.f64_min_const, .f64_min_const_keep),
      (.f64_min_left_const, .f64_min_left_const_keep),
      (.f64_max, .f64_max_keep),
      (.f64_max_left, .f64_max_left_keep),
      (.f64_max_right, .f64_max_right_keep),
      (.f64_max_const, .f64_max_const_keep),
      (.f64_max_left_const, .f64_max_left_const_keep),
      (.f64_copysign, .f64_copysign_keep),
      (.f64_copysign_left, .f64_copysign_left_keep),
      (.f64_copysign_right, .f64_copysign_right_keep),
      (.f64_copysign_const, .f64_copysign_const_keep),
      (.f64_copysign_left_const, .f64_copysign_left_const_keep),
      (.i32_div_s, .i32_div_s_keep),
      (.i32_div_s_imm, .i32_div_s_imm_keep),
      (.i32_div_s_left, .i32_div_s_left_keep),
      (.i32_div_s_left_imm, .i32_div_s_left_imm_keep),
      (.i32_div_u, .i32_div_u_keep),
      (.i32_div_u_imm, .i32_div_u_imm_keep),
      (.i32_div_u_left, .i32_div_u_left_keep),
      (.i32_div_u_left_imm, .i32_div_u_left_imm_keep),
      (.i32_rem_s, .i32_rem_s_keep),
      (.i32_rem_s_imm, .i32_rem_s_imm_keep),
      (.i32_rem_s_left, .i32_rem_s_left_keep),
      (.i32_rem_s_left_imm, .i32_rem_s_left_imm_keep),
      (.i32_rem_u, .i32_rem_u_keep),
      (.i32_rem_u_imm, .i32_rem_u_imm_keep),
      (.i32_rem_u_left, .i32_rem_u_left_keep),
      (.i32_rem_u_left_imm, .i32_rem_u_left_imm_keep),
      (.i64_div_s, .i64_div_s_keep),
      (.i64_div_s_imm, .i64_div_s_imm_keep),
      (.i64_div_s_left, .i64_div_s_left_keep),
      (.i64_div_s_left_imm, .i64_div_s_left_imm_keep),
      (.i64_div_u, .i64_div_u_keep),
      (.i64_div_u_imm, .i64_div_u_imm_keep),
      (.i64_div_u_left, .i64_div_u_left_keep),
      (.i64_div_u_left_imm, .i64_div_u_left_imm_keep),
      (.i64_rem_s, .i64_rem_s_keep),
      (.i64_rem_s_imm, .i64_rem_s_imm_keep),
      (.i64_rem_s_left, .i64_rem_s_left_keep),
      (.i64_rem_s_left_imm, .i64_rem_s_left_imm_keep),
      (.i64_rem_u, .i64_rem_u_keep),
      (.i64_rem_u_imm, .i64_rem_u_imm_keep),
      (.i64_rem_u_left, .i64_rem_u_left_keep),
      (.i64_rem_u_left_imm, .i64_rem_u_left_imm_keep),
      (.i32_eq, .i32_eq_keep),
      (.i32_eq_imm, .i32_eq_imm_keep),
      (.i32_eq_left, .i32_eq_left_keep),
      (.i32_eq_left_imm, .i32_eq_left_imm_keep),
      (.i32_ne, .i32_ne_keep),
      (.i32_ne_imm, .i32_ne_imm_keep),
      (.i32_ne_left, .i32_ne_left_keep),
      (.i32_ne_left_imm, .i32_ne_left_imm_keep),
      (.i32_lt_s, .i32_lt_s_keep),
      (.i32_lt_s_imm, .i32_lt_s_imm_keep),
      (.i32_lt_s_left, .i32_lt_s_left_keep),
      (.i32_lt_s_left_imm, .i32_lt_s_left_imm_keep),
      (.i32_lt_u, .i32_lt_u_keep),
      (.i32_lt_u_imm, .i32_lt_u_imm_keep),
      (.i32_lt_u_left, .i32_lt_u_left_keep),
      (.i32_lt_u_left_imm, .i32_lt_u_left_imm_keep),
      (.i32_gt_s, .i32_gt_s_keep),
      (.i32_gt_s_imm, .i32_gt_s_imm_keep),
      (.i32_gt_s_left, .i32_gt_s_left_keep),
      (.i32_gt_s_left_imm, .i32_gt_s_left_imm_keep),
      (.i32_gt_u, .i32_gt_u_keep),
      (.i32_gt_u_imm, .i32_gt_u_imm_keep),
      (.i32_gt_u_left, .i32_gt_u_left_keep),
      (.i32_gt_u_left_imm, .i32_gt_u_left_imm_keep),
      (.i32_le_s, .i32_le_s_keep),
      (.i32_le_s_imm, .i32_le_s_imm_keep),
      (.i32_le_s_left, .i32_le_s_left_keep),
      (.i32_le_s_left_imm, .i32_le_s_left_imm_keep),
      (.i32_le_u, .i32_le_u_keep),
      (.i32_le_u_imm, .i32_le_u_imm_keep),
      (.i32_le_u_left, .i32_le_u_left_keep),
      (.i32_le_u_left_imm, .i32_le_u_left_imm_keep),
      (.i32_ge_s, .i32_ge_s_keep),
      (.i32_ge_s_imm, .i32_ge_s_imm_keep),
      (.i32_ge_s_left, .i32_ge_s_left_keep),
      (.i32_ge_s_left_imm, .i32_ge_s_left_imm_keep),
      (.i32_ge_u, .i32_ge_u_keep),
      (.i32_ge_u_imm, .i32_ge_u_imm_keep),
      (.i32_ge_u_left, .i32_ge_u_left_keep),
      (.i32_ge_u_left_imm, .i32_ge_u_left_imm_keep),
      (.i64_eq, .i64_eq_keep),
      (.i64_eq_const, .i64_eq_const_keep),
      (.i64_eq_imm, .i64_eq_imm_keep),
      (.i64_eq_left, .i64_eq_left_keep),
      (.i64_eq_left_const, .i64_eq_left_const_keep),
      (.i64_eq_left_imm, .i64_eq_left_imm_keep),
      (.i64_ne, .i64_ne_keep),
      (.i64_ne_const, .i64_ne_const_keep),
      (.i64_ne_imm, .i64_ne_imm_keep),
      (.i64_ne_left, .i64_ne_left_keep),
      (.i64_ne_left_const, .i64_ne_left_const_keep),
      (.i64_ne_left_imm, .i64_ne_left_imm_keep),
      (.i64_lt_s, .i64_lt_s_keep),
      (.i64_lt_s_const, .i64_lt_s_const_keep),
      (.i64_lt_s_imm, .i64_lt_s_imm_keep),
      (.i64_lt_s_left, .i64_lt_s_left_keep),
      (.i64_lt_s_left_const, .i64_lt_s_left_const_keep),
      (.i64_lt_s_left_imm, .i64_lt_s_left_imm_keep),
      (.i64_lt_u, .i64_lt_u_keep),
      (.i64_lt_u_const, .i64_lt_u_const_keep),
      (.i64_lt_u_imm, .i64_lt_u_imm_keep),
      (.i64_lt_u_left, .i64_lt_u_left_keep),
      (.i64_lt_u_left_const, .i64_lt_u_left_const_keep),
      (.i64_lt_u_left_imm, .i64_lt_u_left_imm_keep),
      (.i64_gt_s, .i64_gt_s_keep),
      (.i64_gt_s_const, .i64_gt_s_const_keep),
      (.i64_gt_s_imm, .i64_gt_s_imm_keep),
      (.i64_gt_s_left, .i64_gt_s_left_keep),
      (.i64_gt_s_left_const, .i64_gt_s_left_const_keep),
      (.i64_gt_s_left_imm, .i64_gt_s_left_imm_keep),
      (.i64_gt_u, .i64_gt_u_keep),
      (.i64_gt_u_const, .i64_gt_u_const_keep),
      (.i64_gt_u_imm, .i64_gt_u_imm_keep),
      (.i64_gt_u_left, .i64_gt_u_left_keep),
      (.i64_gt_u_left_const, .i64_gt_u_left_const_keep),
      (.i64_gt_u_left_imm, .i64_gt_u_left_imm_keep),
      (.i64_le_s, .i64_le_s_keep),
      (.i64_le_s_const, .i64_le_s_const_keep),
      (.i64_le_s_imm, .i64_le_s_imm_keep),
      (.i64_le_s_left, .i64_le_s_left_keep),
      (.i64_le_s_left_const, .i64_le_s_left_const_keep),
      (.i64_le_s_left_imm, .i64_le_s_left_imm_keep),
      (.i64_le_u, .i64_le_u_keep),
      (.i64_le_u_const, .i64_le_u_const_keep),
      (.i64_le_u_imm, .i64_le_u_imm_keep),
      (.i64_le_u_left, .i64_le_u_left_keep),
      (.i64_le_u_left_const, .i64_le_u_left_const_keep),
      (.i64_le_u_left_imm, .i64_le_u_left_imm_keep),
      (.i64_ge_s, .i64_ge_s_keep),
      (.i64_ge_s_const, .i64_ge_s_const_keep),
      (.i64_ge_s_imm, .i64_ge_s_imm_keep),
      (.i64_ge_s_left, .i64_ge_s_left_keep),
      (.i64_ge_s_left_const, .i64_ge_s_left_const_keep),
      (.i64_ge_s_left_imm, .i64_ge_s_left_imm_keep),
      (.i64_ge_u, .i64_ge_u_keep),
      (.i64_ge_u_const, .i64_ge_u_const_keep),
      (.i64_ge_u_imm, .i64_ge_u_imm_keep),
      (.i64_ge_u_left, .i64_ge_u_left_keep),
      (.i64_ge_u_left_const, .i64_ge_u_left_const_keep),
      (.i64_ge_u_left_imm, .i64_ge_u_left_imm_keep),
      (.f32_eq, .f32_eq_keep),
      (.f32_eq_const, .f32_eq_const_keep),
      (.f32_eq_left, .f32_eq_left_keep),
      (.f32_eq_left_const, .f32_eq_left_const_keep),
      (.f32_ne, .f32_ne_keep),
      (.f32_ne_const, .f32_ne_const_keep),
      (.f32_ne_left, .f32_ne_left_keep),
      (.f32_ne_left_const, .f32_ne_left_const_keep),
      (.f32_lt, .f32_lt_keep),
      (.f32_lt_const, .f32_lt_const_keep),
      (.f32_lt_left, .f32_lt_left_keep),
      (.f32_lt_left_const, .f32_lt_left_const_keep),
      (.f32_gt, .f32_gt_keep),
      (.f32_gt_const, .f32_gt_const_keep),
      (.f32_gt_left, .f32_gt_left_keep),
      (.f32_gt_left_const, .f32_gt_left_const_keep),
      (.f32_le, .f32_le_keep),
      (.f32_le_const, .f32_le_const_keep),
      (.f32_le_left, .f32_le_left_keep),
      (.f32_le_left_const, .f32_le_left_const_keep),
      (.f32_ge, .f32_ge_keep),
      (.f32_ge_const, .f32_ge_const_keep),
      (.f32_ge_left, .f32_ge_left_keep),
      (.f32_ge_left_const, .f32_ge_left_const_keep),
      (.f64_eq, .f64_eq_keep),
      (.f64_eq_const, .f64_eq_const_keep),
      (.f64_eq_left, .f64_eq_left_keep),
      (.f64_eq_left_const, .f64_eq_left_const_keep),
      (.f64_ne, .f64_ne_keep),
      (.f64_ne_const, .f64_ne_const_keep),
      (.f64_ne_left, .f64_ne_left_keep),
      (.f64_ne_left_const, .f64_ne_left_const_keep),
      (.f64_lt, .f64_lt_keep),
      (.f64_lt_const, .f64_lt_const_keep),
      (.f64_lt_left, .f64_lt_left_keep),
      (.f64_lt_left_const, .f64_lt_left_const_keep),
      (.f64_gt, .f64_gt_keep),
      (.f64_gt_const, .f64_gt_const_keep),
      (.f64_gt_left, .f64_gt_left_keep),
      (.f64_gt_left_const, .f64_gt_left_const_keep),
      (.f64_le, .f64_le_keep),
      (.f64_le_const, .f64_le_const_keep),
      (.f64_le_left, .f64_le_left_keep),
      (.f64_le_left_const, .f64_le_left_const_keep),
      (.f64_ge, .f64_ge_keep),
      (.f64_ge_const, .f64_ge_const_keep),
      (.f64_ge_left, .f64_ge_left_keep),
      (.f64_ge_left_const, .f64_ge_left_const_keep),
      (.i32_eqz, .i32_eqz_keep),
      (.i32_eqz_left, .i32_eqz_left_keep),
      (.i32_clz, .i32_clz_keep),
      (.i32_clz_left, .i32_clz_left_keep),
      (.i32_ctz, .i32_ctz_keep),
      (.i32_ctz_left, .i32_ctz_left_keep),
      (.i32_popcnt, .i32_popcnt_keep),
      (.i32_popcnt_left, .i32_popcnt_left_keep),
      (.i64_eqz, .i64_eqz_keep),
      (.i64_eqz_left, .i64_eqz_left_keep),
      (.i64_clz, .i64_clz_keep),
      (.i64_clz_left, .i64_clz_left_keep),
      (.i64_ctz, .i64_ctz_keep),
      (.i64_ctz_left, .i64_ctz_left_keep),
      (.i64_popcnt, .i64_popcnt_keep),
      (.i64_popcnt_left, .i64_popcnt_left_keep),
      (.f32_abs, .f32_abs_keep),
      (.f32_abs_left, .f32_abs_left_keep),
      (.f32_neg, .f32_neg_keep),
      (.f32_neg_left, .f32_neg_left_keep),
      (.f32_ceil, .f32_ceil_keep),
      (.f32_ceil_left, .f32_ceil_left_keep),
      (.f32_floor, .f32_floor_keep),
      (.f32_floor_left, .f32_floor_left_keep),
      (.f32_trunc, .f32_trunc_keep),
      (.f32_trunc_left, .f32_trunc_left_keep),
      (.f32_nearest, .f32_nearest_keep),
      (.f32_nearest_left, .f32_nearest_left_keep),
      (.f32_sqrt, .f32_sqrt_keep),
      (.f32_sqrt_left, .f32_sqrt_left_keep),
      (.f64_abs, .f64_abs_keep),
      (.f64_abs_left, .f64_abs_left_keep),
      (.f64_neg, .f64_neg_keep),
      (.f64_neg_left, .f64_neg_left_keep),
      (.f64_ceil, .f64_ceil_keep),
      (.f64_ceil_left, .f64_ceil_left_keep),
      (.f64_floor, .f64_floor_keep),
      (.f64_floor_left, .f64_floor_left_keep),
      (.f64_trunc, .f64_trunc_keep),
      (.f64_trunc_left, .f64_trunc_left_keep),
      (.f64_nearest, .f64_nearest_keep),
      (.f64_nearest_left, .f64_nearest_left_keep),
      (.f64_sqrt, .f64_sqrt_keep),
      (.f64_sqrt_left, .f64_sqrt_left_keep),
      (.i64_extend_i32_s, .i64_extend_i32_s_keep),
      (.i64_extend_i32_s_left, .i64_extend_i32_s_left_keep),
      (.i64_extend_i32_u, .i64_extend_i32_u_keep),
      (.i64_extend_i32_u_left, .i64_extend_i32_u_left_keep),
      (.f32_convert_i32_s, .f32_convert_i32_s_keep),
      (.f32_convert_i32_s_left, .f32_convert_i32_s_left_keep),
      (.f32_convert_i32_u, .f32_convert_i32_u_keep),
      (.f32_convert_i32_u_left, .f32_convert_i32_u_left_keep),
      (.f32_convert_i64_s, .f32_convert_i64_s_keep),
      (.f32_convert_i64_s_left, .f32_convert_i64_s_left_keep),
      (.f32_convert_i64_u, .f32_convert_i64_u_keep),
      (.f32_convert_i64_u_left, .f32_convert_i64_u_left_keep),
      (.f32_demote_f64, .f32_demote_f64_keep),
      (.f32_demote_f64_left, .f32_demote_f64_left_keep),
      (.f64_convert_i32_s, .f64_convert_i32_s_keep),
      (.f64_convert_i32_s_left, .f64_convert_i32_s_left_keep),
      (.f64_convert_i32_u, .f64_convert_i32_u_keep),
      (.f64_convert_i32_u_left, .f64_convert_i32_u_left_keep),
      (.f64_convert_i64_s, .f64_convert_i64_s_keep),
      (.f64_convert_i64_s_left, .f64_convert_i64_s_left_keep),
      (.f64_convert_i64_u, .f64_convert_i64_u_keep),
      (.f64_convert_i64_u_left, .f64_convert_i64_u_left_keep),
      (.f64_promote_f32, .f64_promote_f32_keep),
      (.f64_promote_f32_left, .f64_promote_f32_left_keep),
      (.i32_extend8_s, .i32_extend8_s_keep),
      (.i32_extend8_s_left, .i32_extend8_s_left_keep),
      (.i32_extend16_s, .i32_extend16_s_keep),
      (.i32_extend16_s_left, .i32_extend16_s_left_keep),
      (.i64_extend8_s, .i64_extend8_s_keep),
      (.i64_extend8_s_left, .i64_extend8_s_left_keep),
      (.i64_extend16_s, .i64_extend16_s_keep),
      (.i64_extend16_s_left, .i64_extend16_s_left_keep),
      (.i32_trunc_sat_f32_s, .i32_trunc_sat_f32_s_keep),
      (.i32_trunc_sat_f32_s_left, .i32_trunc_sat_f32_s_left_keep),
      (.i32_trunc_sat_f32_u, .i32_trunc_sat_f32_u_keep),
      (.i32_trunc_sat_f32_u_left, .i32_trunc_sat_f32_u_left_keep),
      (.i32_trunc_sat_f64_s, .i32_trunc_sat_f64_s_keep),
      (.i32_trunc_sat_f64_s_left, .i32_trunc_sat_f64_s_left_keep),
      (.i32_trunc_sat_f64_u, .i32_trunc_sat_f64_u_keep),
      (.i32_trunc_sat_f64_u_left, .i32_trunc_sat_f64_u_left_keep),
      (.i64_trunc_sat_f32_s, .i64_trunc_sat_f32_s_keep),
      (.i64_trunc_sat_f32_s_left, .i64_trunc_sat_f32_s_left_keep),
      (.i64_trunc_sat_f32_u, .i64_trunc_sat_f32_u_keep),
      (.i64_trunc_sat_f32_u_left, .i64_trunc_sat_f32_u_left_keep),
      (.i64_trunc_sat_f64_s, .i64_trunc_sat_f64_s_keep),
      (.i64_trunc_sat_f64_s_left, .i64_trunc_sat_f64_s_left_keep),
      (.i64_trunc_sat_f64_u, .i64_trunc_sat_f64_u_keep),
      (.i64_trunc_sat_f64_u_left, .i64_trunc_sat_f64_u_left_keep),
      (.i32_trunc_f32_s, .i32_trunc_f32_s_keep),
      (.i32_trunc_f32_s_left, .i32_trunc_f32_s_left_keep),
      (.i32_trunc_f32_u, .i32_trunc_f32_u_keep),
      (.i32_trunc_f32_u_left, .i32_trunc_f32_u_left_keep),
      (.i32_trunc_f64_s, .i32_trunc_f64_s_keep),
      (.i32_trunc_f64_s_left, .i32_trunc_f64_s_left_keep),
      (.i32_trunc_f64_u, .i32_trunc_f64_u_keep),
      (.i32_trunc_f64_u_left, .i32_trunc_f64_u_left_keep),
      (.i64_trunc_f32_s, .i64_trunc_f32_s_keep),
      (.i64_trunc_f32_s_left, .i64_trunc_f32_s_left_keep),
      (.i64_trunc_f32_u, .i64_trunc_f32_u_keep),
      (.i64_trunc_f32_u_left, .i64_trunc_f32_u_left_keep),
      (.i64_trunc_f64_s, .i64_trunc_f64_s_keep),
      (.i64_trunc_f64_s_left, .i64_trunc_f64_s_left_keep),
      (.i64_trunc_f64_u, .i64_trunc_f64_u_keep),
      (.i64_trunc_f64_u_left, .i64_trunc_f64_u_left_keep),
      (.i32_load, .i32_load_keep),
      (.i32_load_left, .i32_load_left_keep),
      (.i32_load_at, .i32_load_at_keep),
      (.i32_load_left_at, .i32_load_left_at_keep),
      (.i32_load_sum, .i32_load_sum_keep),
      (.i32_load_left_sum, .i32_load_left_sum_keep),
      (.i32_load_scaled, .i32_load_scaled_keep),
      (.i32_load_left_scaled, .i32_load_left_scaled_keep),
      (.i32_load_right_scaled, .i32_load_right_scaled_keep),
      (.i32_load_fixed, .i32_load_fixed_keep),
      (.i64_load, .i64_load_keep),
      (.i64_load_left, .i64_load_left_keep),
      (.i64_load_at, .i64_load_at_keep),
      (.i64_load_left_at, .i64_load_left_at_keep),
      (.i64_load_sum, .i64_load_sum_keep),
      (.i64_load_left_sum, .i64_load_left_sum_keep),
      (.i64_load_scaled, .i64_load_scaled_keep),
      (.i64_load_left_scaled, .i64_load_left_scaled_keep),
      (.i64_load_right_scaled, .i64_load_right_scaled_keep),
      (.i64_load_fixed, .i64_load_fixed_keep),
      (.i32_load8_s, .i32_load8_s_keep),
      (.i32_load8_s_left, .i32_load8_s_left_keep),
      (.i32_load8_s_at, .i32_load8_s_at_keep),
      (.i32_load8_s_left_at, .i32_load8_s_left_at_keep),
      (.i32_load8_s_sum, .i32_load8_s_sum_keep),
      (.i32_load8_s_left_sum, .i32_load8_s_left_sum_keep),
      (.i32_load8_s_scaled, .i32_load8_s_scaled_keep),
      (.i32_load8_s_left_scaled, .i32_load8_s_left_scaled_keep),
      (.i32_load8_s_right_scaled, .i32_load8_s_right_scaled_keep),
      (.i32_load8_s_fixed, .i32_load8_s_fixed_keep),
      (.i32_load8_u, .i32_load8_u_keep),
      (.i32_load8_u_left, .i32_load8_u_left_keep),
      (.i32_load8_u_at, .i32_load8_u_at_keep),
      (.i32_load8_u_left_at, .i32_load8_u_left_at_keep),
      (.i32_load8_u_sum, .i32_load8_u_sum_keep),
      (.i32_load8_u_left_sum, .i32_load8_u_left_sum_keep),
      (.i32_load8_u_scaled, .i32_load8_u_scaled_keep),
      (.i32_load8_u_left_scaled, .i32_load8_u_left_scaled_keep),
      (.i32_load8_u_right_scaled, .i32_load8_u_right_scaled_keep),
      (.i32_load8_u_fixed, .i32_load8_u_fixed_keep),
      (.i32_load16_s, .i32_load16_s_keep),
      (.i32_load16_s_left, .i32_load16_s_left_keep),
      (.i32_load16_s_at, .i32_load16_s_at_keep),
      (.i32_load16_s_left_at, .i32_load16_s_left_at_keep),
      (.i32_load16_s_sum, .i32_load16_s_sum_keep),
      (.i32_load16_s_left_sum, .i32_load16_s_left_sum_keep),
      (.i32_load16_s_scaled, .i32_load16_s_scaled_keep),
      (.i32_load16_s_left_scaled, .i32_load16_s_left_scaled_keep),
      (.i32_load16_s_right_scaled, .i32_load16_s_right_scaled_keep),
      (.i32_load16_s_fixed, .i32_load16_s_fixed_keep),
      (.i32_load16_u, .i32_load16_u_keep),
      (.i32_load16_u_left, .i32_load16_u_left_keep),
      (.i32_load16_u_at, .i32_load16_u_at_keep),
      (.i32_load16_u_left_at, .i32_load16_u_left_at_keep),
      (.i32_load16_u_sum, .i32_load16_u_sum_keep),
      (.i32_load16_u_left_sum, .i32_load16_u_left_sum_keep),
      (.i32_load16_u_scaled, .i32_load16_u_scaled_keep),
      (.i32_load16_u_left_scaled, .i32_load16_u_left_scaled_keep),
      (.i32_load16_u_right_scaled, .i32_load16_u_right_scaled_keep),
      (.i32_load16_u_fixed, .i32_load16_u_fixed_keep),
      (.i64_load8_s, .i64_load8_s_keep),
      (.i64_load8_s_left, .i64_load8_s_left_keep),
      (.i64_load8_s_at, .i64_load8_s_at_keep),
      (.i64_load8_s_left_at, .i64_load8_s_left_at_keep),
      (.i64_load8_s_sum, .i64_load8_s_sum_keep),
      (.i64_load8_s_left_sum, .i64_load8_s_left_sum_keep),
      (.i64_load8_s_scaled, .i64_load8_s_scaled_keep),
      (.i64_load8_s_left_scaled, .i64_load8_s_left_scaled_keep),
      (.i64_load8_s_right_scaled, .i64_load8_s_right_scaled_keep),
      (.i64_load8_s_fixed, .i64_load8_s_fixed_keep),
      (.i64_load16_s, .i64_load16_s_keep),
      (.i64_load16_s_left, .i64_load16_s_left_keep),
      (.i64_load16_s_at, .i64_load16_s_at_keep),
      (.i64_load16_s_left_at, .i64_load16_s_left_at_keep),
      (.i64_load16_s_sum, .i64_load16_s_sum_keep),
      (.i64_load16_s_left_sum, .i64_load16_s_left_sum_keep),
      (.i64_load16_s_scaled, .i64_load16_s_scaled_keep),
      (.i64_load16_s_left_scaled, .i64_load16_s_left_scaled_keep),
      (.i64_load16_s_right_scaled, .i64_load16_s_right_scaled_keep),
      (.i64_load16_s_fixed, .i64_load16_s_fixed_keep),
      (.i64_load32_s, .i64_load32_s_keep),
      (.i64_load32_s_left, .i64_load32_s_left_keep),
      (.i64_load32_s_at, .i64_load32_s_at_keep),
      (.i64_load32_s_left_at, .i64_load32_s_left_at_keep),
      (.i64_load32_s_sum, .i64_load32_s_sum_keep),
      (.i64_load32_s_left_sum, .i64_load32_s_left_sum_keep),
      (.i64_load32_s_scaled, .i64_load32_s_scaled_keep),
      (.i64_load32_s_left_scaled, .i64_load32_s_left_scaled_keep),
      (.i64_load32_s_right_scaled, .i64_load32_s_right_scaled_keep),
      (.i64_load32_s_fixed, .i64_load32_s_fixed_keep),
      (.f32_load, .f32_load_keep),
      (.f32_load_left, .f32_load_left_keep),
      (.f32_load_at, .f32_load_at_keep),
      (.f32_load_left_at, .f32_load_left_at_keep),
      (.f32_load_sum, .f32_load_sum_keep),
      (.f32_load_left_sum, .f32_load_left_sum_keep),
      (.f32_load_scaled, .f32_load_scaled_keep),
      (.f32_load_left_scaled, .f32_load_left_scaled_keep),
      (.f32_load_right_scaled, .f32_load_right_scaled_keep),
      (.f32_load_fixed, .f32_load_fixed_keep),
      (.f64_load, .f64_load_keep),
      (.f64_load_left, .f64_load_left_keep),
      (.f64_load_at, .f64_load_at_keep),
      (.f64_load_left_at, .f64_load_left_at_keep),
      (.f64_load_sum, .f64_load_sum_keep),
      (.f64_load_left_sum, .f64_load_left_sum_keep),
      (.f64_load_scaled, .f64_load_scaled_keep),
      (.f64_load_left_scaled, .f64_load_left_scaled_keep),
      (.f64_load_right_scaled, .f64_load_right_scaled_keep),
      (.f64_load_fixed, .f64_load_fixed_keep),
      (.i32_add_shl, .i32_add_shl_keep),
      (.i32_add_shl_left, .i32_add_shl_left_keep),
      (.i32_add_shl_right, .i32_add_shl_right_keep),
      (.i32_add_shr_u, .i32_add_shr_u_keep),
      (.i32_add_shr_u_left, .i32_add_shr_u_left_keep),
      (.i32_add_shr_u_right, .i32_add_shr_u_right_keep),
      (.i32_add_rotl, .i32_add_rotl_keep),
      (.i32_add_rotl_left, .i32_add_rotl_left_keep),
      (.i32_add_rotl_right, .i32_add_rotl_right_keep),
      (.i32_or_shl, .i32_or_shl_keep),
      (.i32_or_shl_left, .i32_or_shl_left_keep),
      (.i32_or_shl_right, .i32_or_shl_right_keep),
      (.i32_or_shr_u, .i32_or_shr_u_keep),
      (.i32_or_shr_u_left, .i32_or_shr_u_left_keep),
      (.i32_or_shr_u_right, .i32_or_shr_u_right_keep),
      (.i32_or_rotl, .i32_or_rotl_keep),
      (.i32_or_rotl_left, .i32_or_rotl_left_keep),
      (.i32_or_rotl_right, .i32_or_rotl_right_keep),
      (.i32_xor_shl, .i32_xor_shl_keep),
      (.i32_xor_shl_left, .i32_xor_shl_left_keep),
      (.i32_xor_shl_right, .i32_xor_shl_right_keep),
      (.i32_xor_shr_u, .i32_xor_shr_u_keep),
      (.i32_xor_shr_u_left, .i32_xor_shr_u_left_keep),
      (.i32_xor_shr_u_right, .i32_xor_shr_u_right_keep),
      (.i32_xor_rotl, .i32_xor_rotl_keep),
      (.i32_xor_rotl_left, .i32_xor_rotl_left_keep),
      (.i32_xor_rotl_right, .i32_xor_rotl_right_keep),
      (.i32_rotl_of_xor, .i32_rotl_of_xor_keep),
      (.i32_rotl_of_xor_left, .i32_rotl_of_xor_left_keep),
      (.i64_add_shl, .i64_add_shl_keep),
      (.i64_add_shl_left, .i64_add_shl_left_keep),
      (.i64_add_shl_right, .i64_add_shl_right_keep),
      (.i64_add_shr_u, .i64_add_shr_u_keep),
      (.i64_add_shr_u_left, .i64_add_shr_u_left_keep),
      (.i64_add_shr_u_right, .i64_add_shr_u_right_keep),
      (.i64_add_rotl, .i64_add_rotl_keep),
      (.i64_add_rotl_left, .i64_add_rotl_left_keep),
      (.i64_add_rotl_right, .i64_add_rotl_right_keep),
      (.i64_or_shl, .i64_or_shl_keep),
      (.i64_or_shl_left, .i64_or_shl_left_keep),
      (.i64_or_shl_right, .i64_or_shl_right_keep),
      (.i64_or_shr_u, .i64_or_shr_u_keep),
      (.i64_or_shr_u_left, .i64_or_shr_u_left_keep),
      (.i64_or_shr_u_right, .i64_or_shr_u_right_keep),
      (.i64_or_rotl, .i64_or_rotl_keep),
      (.i64_or_rotl_left, .i64_or_rotl_left_keep),
      (.i64_or_rotl_right, .i64_or_rotl_right_keep),
      (.i64_xor_shl, .i64_xor_shl_keep),
      (.i64_xor_shl_left, .i64_xor_shl_left_keep),
      (.i64_xor_shl_right, .i64_xor_shl_right_keep),
      (.i64_xor_shr_u, .i64_xor_shr_u_keep),
      (.i64_xor_shr_u_left, .i64_xor_shr_u_left_keep),
      (.i64_xor_shr_u_right, .i64_xor_shr_u_right_keep),
      (.i64_xor_rotl, .i64_xor_rotl_keep),
      (.i64_xor_rotl_left, .i64_xor_rotl_left_keep),
      (.i64_xor_rotl_right, .i64_xor_rotl_right_keep),
      (.i64_rotl_of_xor, .i64_rotl_of_xor_keep),
      (.i64_rotl_of_xor_left, .i64_rotl_of_xor_left_keep),
      (.f32_add_product, .f32_add_product_keep),
      (.f32_add_product_left, .f32_add_product_left_keep),
      (.f32_add_product_right, .f32_add_product_right_keep),
      (.f32_sub_product, .f32_sub_product_keep),
      (.f32_sub_product_left, .f32_sub_product_left_keep),
      (.f32_sub_product_right, .f32_sub_product_right_keep),
      (.f32_sub_of_product, .f32_sub_of_product_keep),
      (.f32_sub_of_product_left, .f32_sub_of_product_left_keep),
      (.f32_sub_of_product_right, .f32_sub_of_product_right_keep),
      (.f64_add_product, .f64_add_product_keep),
      (.f64_add_product_left, .f64_add_product_left_keep),
      (.f64_add_product_right, .f64_add_product_right_keep),
      (.f64_sub_product, .f64_sub_product_keep),
      (.f64_sub_product_left, .f64_sub_product_left_keep),
      (.f64_sub_product_right, .f64_sub_product_right_keep),
      (.f64_sub_of_product, .f64_sub_of_product_keep),
      (.f64_sub_of_product_left, .f64_sub_of_product_left_keep),
      (.f64_sub_of_product_right, .f64_sub_of_product_right_keep),
      (.i32_add_load, .i32_add_load_keep),
      (.i32_add_left_load, .i32_add_left_load_keep),
      (.i32_add_load_left, .i32_add_load_left_keep),
      (.i32_add_load_at, .i32_add_load_at_keep),
      (.i32_add_left_load_at, .i32_add_left_load_at_keep),
      (.i32_add_load_left_at, .i32_add_load_left_at_keep),
      (.i32_add_load8_u, .i32_add_load8_u_keep),
      (.i32_add_left_load8_u, .i32_add_left_load8_u_keep),
      (.i32_add_load8_u_left, .i32_add_load8_u_left_keep),
      (.i32_add_load8_u_at, .i32_add_load8_u_at_keep),
      (.i32_add_left_load8_u_at, .i32_add_left_load8_u_at_keep),
      (.i32_add_load8_u_left_at, .i32_add_load8_u_left_at_keep),
      (.f32_add_load, .f32_add_load_keep),
      (.f32_add_left_load, .f32_add_left_load_keep),
      (.f32_add_load_left, .f32_add_load_left_keep),
      (.f32_add_left_load_left, .f32_add_left_load_left_keep),
      (.f32_add_load_at, .f32_add_load_at_keep),
      (.f32_add_left_load_at, .f32_add_left_load_at_keep),
      (.f32_add_load_left_at, .f32_add_load_left_at_keep),
      (.f32_add_left_load_left_at, .f32_add_left_load_left_at_keep),
      (.f32_sub_load, .f32_sub_load_keep),
      (.f32_sub_left_load, .f32_sub_left_load_keep),
      (.f32_sub_load_left, .f32_sub_load_left_keep),
      (.f32_sub_left_load_left, .f32_sub_left_load_left_keep),
      (.f32_sub_load_at, .f32_sub_load_at_keep),
      (.f32_sub_left_load_at, .f32_sub_left_load_at_keep),
      (.f32_sub_load_left_at, .f32_sub_load_left_at_keep),
      (.f32_sub_left_load_left_at, .f32_sub_left_load_left_at_keep),
      (.f32_mul_load, .f32_mul_load_keep),
      (.f32_mul_left_load, .f32_mul_left_load_keep),
      (.f32_mul_load_left, .f32_mul_load_left_keep),
      (.f32_mul_left_load_left, .f32_mul_left_load_left_keep),
      (.f32_mul_load_at, .f32_mul_load_at_keep),
      (.f32_mul_left_load_at, .f32_mul_left_load_at_keep),
      (.f32_mul_load_left_at, .f32_mul_load_left_at_keep),
      (.f32_mul_left_load_left_at, .f32_mul_left_load_left_at_keep),
      (.f32_add_product_load, .f32_add_product_load_keep),
      (.f32_add_left_product_load, .f32_add_left_product_load_keep),
      (.f32_add_product_load_left, .f32_add_product_load_left_keep),
      (.f32_add_left_product_load_left, .f32_add_left_product_load_left_keep),
      (.f32_add_product_load_at, .f32_add_product_load_at_keep),
      (.f32_add_left_product_load_at, .f32_add_left_product_load_at_keep),
      (.f32_add_product_load_left_at, .f32_add_product_load_left_at_keep),
      (.f32_add_left_product_load_left_at, .f32_add_left_product_load_left_at_keep),
      (.f32_sub_product_load, .f32_sub_product_load_keep),
      (.f32_sub_left_product_load, .f32_sub_left_product_load_keep),
      (.f32_sub_product_load_left, .f32_sub_product_load_left_keep),
      (.f32_sub_left_product_load_left, .f32_sub_left_product_load_left_keep),
      (.f32_sub_product_load_at, .f32_sub_product_load_at_keep),
      (.f32_sub_left_product_load_at, .f32_sub_left_product_load_at_keep),
      (.f32_sub_product_load_left_at, .f32_sub_product_load_left_at_keep),
      (.f32_sub_left_product_load_left_at, .f32_sub_left_product_load_left_at_keep),
      (.f64_add_load, .f64_add_load_keep),
      (.f64_add_left_load, .f64_add_left_load_keep),
      (.f64_add_load_left, .f64_add_load_left_keep),
      (.f64_add_left_load_left, .f64_add_left_load_left_keep),
      (.f64_add_load_at, .f64_add_load_at_keep),
      (.f64_add_left_load_at, .f64_add_left_load_at_keep),
      (.f64_add_load_left_at, .f64_add_load_left_at_keep),
      (.f64_add_left_load_left_at, .f64_add_left_load_left_at_keep),
      (.f64_sub_load, .f64_sub_load_keep),
      (.f64_sub_left_load, .f64_sub_left_load_keep),
      (.f64_sub_load_left, .f64_sub_load_left_keep),
      (.f64_sub_left_load_left, .f64_sub_left_load_left_keep),
      (.f64_sub_load_at, .f64_sub_load_at_keep),
      (.f64_sub_left_load_at, .f64_sub_left_load_at_keep),
      (.f64_sub_load_left_at, .f64_sub_load_left_at_keep),
      (.f64_sub_left_load_left_at, .f64_sub_left_load_left_at_keep),
      (.f64_mul_load, .f64_mul_load_keep),
      (.f64_mul_left_load, .f64_mul_left_load_keep),
      (.f64_mul_load_left, .f64_mul_load_left_keep),
      (.f64_mul_left_load_left, .f64_mul_left_load_left_keep),
      (.f64_mul_load_at, .f64_mul_load_at_keep),
      (.f64_mul_left_load_at, .f64_mul_left_load_at_keep),
      (.f64_mul_load_left_at, .f64_mul_load_left_at_keep),
      (.f64_mul_left_load_left_at, .f64_mul_left_load_left_at_keep),
      (.f64_add_product_load, .f64_add_product_load_keep),
      (.f64_add_left_product_load, .f64_add_left_product_load_keep),
      (.f64_add_product_load_left, .f64_add_product_load_left_keep),
      (.f64_add_left_product_load_left, .f64_add_left_product_load_left_keep),
      (.f64_add_product_load_at, .f64_add_product_load_at_keep),
      (.f64_add_left_product_load_at, .f64_add_left_product_load_at_keep),
      (.f64_add_product_load_left_at, .f64_add_product_load_left_at_keep),
      (.f64_add_left_product_load_left_at, .f64_add_left_product_load_left_at_keep),
      (.f64_sub_product_load, .f64_sub_product_load_keep),
      (.f64_sub_left_product_load, .f64_sub_left_product_load_keep),
      (.f64_sub_product_load_left, .f64_sub_product_load_left_keep),
      (.f64_sub_left_product_load_left, .f64_sub_left_product_load_left_keep),
      (.f64_sub_product_load_at, .f64_sub_product_load_at_keep),
      (.f64_sub_left_product_load_at, .f64_sub_left_product_load_at_keep),
      (.f64_sub_product_load_left_at, .f64_sub_product_load_left_at_keep),
      (.f64_sub_left_product_load_left_at, .f64_sub_left_product_load_left_at_keep),
    ]
  }
}
