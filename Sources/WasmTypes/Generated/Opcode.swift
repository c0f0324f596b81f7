// Generated from Instructions.txt by `swift run generate`. Do not edit.
// swift-format-ignore-file

/// Every instruction of the table, in its order.
public enum Opcode: UInt16, CaseIterable, Sendable, Hashable {
  /// `unreachable`
  case unreachable
  /// `nop`
  case nop
  /// `block`
  case block
  /// `loop`
  case loop
  /// `if`
  case `if`
  /// `else`
  case `else`
  /// `throw`
  case `throw`
  /// `throw_ref`
  case throwRef
  /// `end`
  case end
  /// `br`
  case br
  /// `br_if`
  case brIf
  /// `br_table`
  case brTable
  /// `return`
  case `return`
  /// `call`
  case call
  /// `call_indirect`
  case callIndirect
  /// `return_call`
  case returnCall
  /// `return_call_indirect`
  case returnCallIndirect
  /// `call_ref`
  case callRef
  /// `return_call_ref`
  case returnCallRef
  /// `drop`
  case drop
  /// `select`
  case select
  /// `select`
  case selectTyped
  /// `try_table`
  case tryTable
  /// `br_on_null`
  case brOnNull
  /// `br_on_non_null`
  case brOnNonNull
  /// `local.get`
  case localGet
  /// `local.set`
  case localSet
  /// `local.tee`
  case localTee
  /// `global.get`
  case globalGet
  /// `global.set`
  case globalSet
  /// `table.get`
  case tableGet
  /// `table.set`
  case tableSet
  /// `i32.load`
  case i32Load
  /// `i64.load`
  case i64Load
  /// `f32.load`
  case f32Load
  /// `f64.load`
  case f64Load
  /// `i32.load8_s`
  case i32Load8S
  /// `i32.load8_u`
  case i32Load8U
  /// `i32.load16_s`
  case i32Load16S
  /// `i32.load16_u`
  case i32Load16U
  /// `i64.load8_s`
  case i64Load8S
  /// `i64.load8_u`
  case i64Load8U
  /// `i64.load16_s`
  case i64Load16S
  /// `i64.load16_u`
  case i64Load16U
  /// `i64.load32_s`
  case i64Load32S
  /// `i64.load32_u`
  case i64Load32U
  /// `i32.store`
  case i32Store
  /// `i64.store`
  case i64Store
  /// `f32.store`
  case f32Store
  /// `f64.store`
  case f64Store
  /// `i32.store8`
  case i32Store8
  /// `i32.store16`
  case i32Store16
  /// `i64.store8`
  case i64Store8
  /// `i64.store16`
  case i64Store16
  /// `i64.store32`
  case i64Store32
  /// `memory.size`
  case memorySize
  /// `memory.grow`
  case memoryGrow
  /// `i32.const`
  case i32Const
  /// `i64.const`
  case i64Const
  /// `f32.const`
  case f32Const
  /// `f64.const`
  case f64Const
  /// `i32.eqz`
  case i32Eqz
  /// `i32.eq`
  case i32Eq
  /// `i32.ne`
  case i32Ne
  /// `i32.lt_s`
  case i32LtS
  /// `i32.lt_u`
  case i32LtU
  /// `i32.gt_s`
  case i32GtS
  /// `i32.gt_u`
  case i32GtU
  /// `i32.le_s`
  case i32LeS
  /// `i32.le_u`
  case i32LeU
  /// `i32.ge_s`
  case i32GeS
  /// `i32.ge_u`
  case i32GeU
  /// `i64.eqz`
  case i64Eqz
  /// `i64.eq`
  case i64Eq
  /// `i64.ne`
  case i64Ne
  /// `i64.lt_s`
  case i64LtS
  /// `i64.lt_u`
  case i64LtU
  /// `i64.gt_s`
  case i64GtS
  /// `i64.gt_u`
  case i64GtU
  /// `i64.le_s`
  case i64LeS
  /// `i64.le_u`
  case i64LeU
  /// `i64.ge_s`
  case i64GeS
  /// `i64.ge_u`
  case i64GeU
  /// `f32.eq`
  case f32Eq
  /// `f32.ne`
  case f32Ne
  /// `f32.lt`
  case f32Lt
  /// `f32.gt`
  case f32Gt
  /// `f32.le`
  case f32Le
  /// `f32.ge`
  case f32Ge
  /// `f64.eq`
  case f64Eq
  /// `f64.ne`
  case f64Ne
  /// `f64.lt`
  case f64Lt
  /// `f64.gt`
  case f64Gt
  /// `f64.le`
  case f64Le
  /// `f64.ge`
  case f64Ge
  /// `i32.clz`
  case i32Clz
  /// `i32.ctz`
  case i32Ctz
  /// `i32.popcnt`
  case i32Popcnt
  /// `i32.add`
  case i32Add
  /// `i32.sub`
  case i32Sub
  /// `i32.mul`
  case i32Mul
  /// `i32.div_s`
  case i32DivS
  /// `i32.div_u`
  case i32DivU
  /// `i32.rem_s`
  case i32RemS
  /// `i32.rem_u`
  case i32RemU
  /// `i32.and`
  case i32And
  /// `i32.or`
  case i32Or
  /// `i32.xor`
  case i32Xor
  /// `i32.shl`
  case i32Shl
  /// `i32.shr_s`
  case i32ShrS
  /// `i32.shr_u`
  case i32ShrU
  /// `i32.rotl`
  case i32Rotl
  /// `i32.rotr`
  case i32Rotr
  /// `i64.clz`
  case i64Clz
  /// `i64.ctz`
  case i64Ctz
  /// `i64.popcnt`
  case i64Popcnt
  /// `i64.add`
  case i64Add
  /// `i64.sub`
  case i64Sub
  /// `i64.mul`
  case i64Mul
  /// `i64.div_s`
  case i64DivS
  /// `i64.div_u`
  case i64DivU
  /// `i64.rem_s`
  case i64RemS
  /// `i64.rem_u`
  case i64RemU
  /// `i64.and`
  case i64And
  /// `i64.or`
  case i64Or
  /// `i64.xor`
  case i64Xor
  /// `i64.shl`
  case i64Shl
  /// `i64.shr_s`
  case i64ShrS
  /// `i64.shr_u`
  case i64ShrU
  /// `i64.rotl`
  case i64Rotl
  /// `i64.rotr`
  case i64Rotr
  /// `f32.abs`
  case f32Abs
  /// `f32.neg`
  case f32Neg
  /// `f32.ceil`
  case f32Ceil
  /// `f32.floor`
  case f32Floor
  /// `f32.trunc`
  case f32Trunc
  /// `f32.nearest`
  case f32Nearest
  /// `f32.sqrt`
  case f32Sqrt
  /// `f32.add`
  case f32Add
  /// `f32.sub`
  case f32Sub
  /// `f32.mul`
  case f32Mul
  /// `f32.div`
  case f32Div
  /// `f32.min`
  case f32Min
  /// `f32.max`
  case f32Max
  /// `f32.copysign`
  case f32Copysign
  /// `f64.abs`
  case f64Abs
  /// `f64.neg`
  case f64Neg
  /// `f64.ceil`
  case f64Ceil
  /// `f64.floor`
  case f64Floor
  /// `f64.trunc`
  case f64Trunc
  /// `f64.nearest`
  case f64Nearest
  /// `f64.sqrt`
  case f64Sqrt
  /// `f64.add`
  case f64Add
  /// `f64.sub`
  case f64Sub
  /// `f64.mul`
  case f64Mul
  /// `f64.div`
  case f64Div
  /// `f64.min`
  case f64Min
  /// `f64.max`
  case f64Max
  /// `f64.copysign`
  case f64Copysign
  /// `i32.wrap_i64`
  case i32WrapI64
  /// `i32.trunc_f32_s`
  case i32TruncF32S
  /// `i32.trunc_f32_u`
  case i32TruncF32U
  /// `i32.trunc_f64_s`
  case i32TruncF64S
  /// `i32.trunc_f64_u`
  case i32TruncF64U
  /// `i64.extend_i32_s`
  case i64ExtendI32S
  /// `i64.extend_i32_u`
  case i64ExtendI32U
  /// `i64.trunc_f32_s`
  case i64TruncF32S
  /// `i64.trunc_f32_u`
  case i64TruncF32U
  /// `i64.trunc_f64_s`
  case i64TruncF64S
  /// `i64.trunc_f64_u`
  case i64TruncF64U
  /// `f32.convert_i32_s`
  case f32ConvertI32S
  /// `f32.convert_i32_u`
  case f32ConvertI32U
  /// `f32.convert_i64_s`
  case f32ConvertI64S
  /// `f32.convert_i64_u`
  case f32ConvertI64U
  /// `f32.demote_f64`
  case f32DemoteF64
  /// `f64.convert_i32_s`
  case f64ConvertI32S
  /// `f64.convert_i32_u`
  case f64ConvertI32U
  /// `f64.convert_i64_s`
  case f64ConvertI64S
  /// `f64.convert_i64_u`
  case f64ConvertI64U
  /// `f64.promote_f32`
  case f64PromoteF32
  /// `i32.reinterpret_f32`
  case i32ReinterpretF32
  /// `i64.reinterpret_f64`
  case i64ReinterpretF64
  /// `f32.reinterpret_i32`
  case f32ReinterpretI32
  /// `f64.reinterpret_i64`
  case f64ReinterpretI64
  /// `i32.extend8_s`
  case i32Extend8S
  /// `i32.extend16_s`
  case i32Extend16S
  /// `i64.extend8_s`
  case i64Extend8S
  /// `i64.extend16_s`
  case i64Extend16S
  /// `i64.extend32_s`
  case i64Extend32S
  /// `ref.null`
  case refNull
  /// `ref.is_null`
  case refIsNull
  /// `ref.func`
  case refFunc
  /// `ref.eq`
  case refEq
  /// `ref.as_non_null`
  case refAsNonNull
  /// `struct.new`
  case structNew
  /// `struct.new_default`
  case structNewDefault
  /// `struct.get`
  case structGet
  /// `struct.get_s`
  case structGetS
  /// `struct.get_u`
  case structGetU
  /// `struct.set`
  case structSet
  /// `array.new`
  case arrayNew
  /// `array.new_default`
  case arrayNewDefault
  /// `array.new_fixed`
  case arrayNewFixed
  /// `array.new_data`
  case arrayNewData
  /// `array.new_elem`
  case arrayNewElem
  /// `array.get`
  case arrayGet
  /// `array.get_s`
  case arrayGetS
  /// `array.get_u`
  case arrayGetU
  /// `array.set`
  case arraySet
  /// `array.len`
  case arrayLen
  /// `array.fill`
  case arrayFill
  /// `array.copy`
  case arrayCopy
  /// `array.init_data`
  case arrayInitData
  /// `array.init_elem`
  case arrayInitElem
  /// `ref.test`
  case refTest
  /// `ref.test`
  case refTestNull
  /// `ref.cast`
  case refCast
  /// `ref.cast`
  case refCastNull
  /// `br_on_cast`
  case brOnCast
  /// `br_on_cast_fail`
  case brOnCastFail
  /// `any.convert_extern`
  case anyConvertExtern
  /// `extern.convert_any`
  case externConvertAny
  /// `ref.i31`
  case refI31
  /// `i31.get_s`
  case i31GetS
  /// `i31.get_u`
  case i31GetU
  /// `i32.trunc_sat_f32_s`
  case i32TruncSatF32S
  /// `i32.trunc_sat_f32_u`
  case i32TruncSatF32U
  /// `i32.trunc_sat_f64_s`
  case i32TruncSatF64S
  /// `i32.trunc_sat_f64_u`
  case i32TruncSatF64U
  /// `i64.trunc_sat_f32_s`
  case i64TruncSatF32S
  /// `i64.trunc_sat_f32_u`
  case i64TruncSatF32U
  /// `i64.trunc_sat_f64_s`
  case i64TruncSatF64S
  /// `i64.trunc_sat_f64_u`
  case i64TruncSatF64U
  /// `memory.init`
  case memoryInit
  /// `data.drop`
  case dataDrop
  /// `memory.copy`
  case memoryCopy
  /// `memory.fill`
  case memoryFill
  /// `table.init`
  case tableInit
  /// `elem.drop`
  case elemDrop
  /// `table.copy`
  case tableCopy
  /// `table.grow`
  case tableGrow
  /// `table.size`
  case tableSize
  /// `table.fill`
  case tableFill
  /// `i64.add128`
  case i64Add128
  /// `i64.sub128`
  case i64Sub128
  /// `i64.mul_wide_s`
  case i64MulWideS
  /// `i64.mul_wide_u`
  case i64MulWideU
  /// `v128.load`
  case v128Load
  /// `v128.load8x8_s`
  case v128Load8x8S
  /// `v128.load8x8_u`
  case v128Load8x8U
  /// `v128.load16x4_s`
  case v128Load16x4S
  /// `v128.load16x4_u`
  case v128Load16x4U
  /// `v128.load32x2_s`
  case v128Load32x2S
  /// `v128.load32x2_u`
  case v128Load32x2U
  /// `v128.load8_splat`
  case v128Load8Splat
  /// `v128.load16_splat`
  case v128Load16Splat
  /// `v128.load32_splat`
  case v128Load32Splat
  /// `v128.load64_splat`
  case v128Load64Splat
  /// `v128.store`
  case v128Store
  /// `v128.const`
  case v128Const
  /// `i8x16.shuffle`
  case i8x16Shuffle
  /// `i8x16.swizzle`
  case i8x16Swizzle
  /// `i8x16.splat`
  case i8x16Splat
  /// `i16x8.splat`
  case i16x8Splat
  /// `i32x4.splat`
  case i32x4Splat
  /// `i64x2.splat`
  case i64x2Splat
  /// `f32x4.splat`
  case f32x4Splat
  /// `f64x2.splat`
  case f64x2Splat
  /// `i8x16.extract_lane_s`
  case i8x16ExtractLaneS
  /// `i8x16.extract_lane_u`
  case i8x16ExtractLaneU
  /// `i8x16.replace_lane`
  case i8x16ReplaceLane
  /// `i16x8.extract_lane_s`
  case i16x8ExtractLaneS
  /// `i16x8.extract_lane_u`
  case i16x8ExtractLaneU
  /// `i16x8.replace_lane`
  case i16x8ReplaceLane
  /// `i32x4.extract_lane`
  case i32x4ExtractLane
  /// `i32x4.replace_lane`
  case i32x4ReplaceLane
  /// `i64x2.extract_lane`
  case i64x2ExtractLane
  /// `i64x2.replace_lane`
  case i64x2ReplaceLane
  /// `f32x4.extract_lane`
  case f32x4ExtractLane
  /// `f32x4.replace_lane`
  case f32x4ReplaceLane
  /// `f64x2.extract_lane`
  case f64x2ExtractLane
  /// `f64x2.replace_lane`
  case f64x2ReplaceLane
  /// `i8x16.eq`
  case i8x16Eq
  /// `i8x16.ne`
  case i8x16Ne
  /// `i8x16.lt_s`
  case i8x16LtS
  /// `i8x16.lt_u`
  case i8x16LtU
  /// `i8x16.gt_s`
  case i8x16GtS
  /// `i8x16.gt_u`
  case i8x16GtU
  /// `i8x16.le_s`
  case i8x16LeS
  /// `i8x16.le_u`
  case i8x16LeU
  /// `i8x16.ge_s`
  case i8x16GeS
  /// `i8x16.ge_u`
  case i8x16GeU
  /// `i16x8.eq`
  case i16x8Eq
  /// `i16x8.ne`
  case i16x8Ne
  /// `i16x8.lt_s`
  case i16x8LtS
  /// `i16x8.lt_u`
  case i16x8LtU
  /// `i16x8.gt_s`
  case i16x8GtS
  /// `i16x8.gt_u`
  case i16x8GtU
  /// `i16x8.le_s`
  case i16x8LeS
  /// `i16x8.le_u`
  case i16x8LeU
  /// `i16x8.ge_s`
  case i16x8GeS
  /// `i16x8.ge_u`
  case i16x8GeU
  /// `i32x4.eq`
  case i32x4Eq
  /// `i32x4.ne`
  case i32x4Ne
  /// `i32x4.lt_s`
  case i32x4LtS
  /// `i32x4.lt_u`
  case i32x4LtU
  /// `i32x4.gt_s`
  case i32x4GtS
  /// `i32x4.gt_u`
  case i32x4GtU
  /// `i32x4.le_s`
  case i32x4LeS
  /// `i32x4.le_u`
  case i32x4LeU
  /// `i32x4.ge_s`
  case i32x4GeS
  /// `i32x4.ge_u`
  case i32x4GeU
  /// `f32x4.eq`
  case f32x4Eq
  /// `f32x4.ne`
  case f32x4Ne
  /// `f32x4.lt`
  case f32x4Lt
  /// `f32x4.gt`
  case f32x4Gt
  /// `f32x4.le`
  case f32x4Le
  /// `f32x4.ge`
  case f32x4Ge
  /// `f64x2.eq`
  case f64x2Eq
  /// `f64x2.ne`
  case f64x2Ne
  /// `f64x2.lt`
  case f64x2Lt
  /// `f64x2.gt`
  case f64x2Gt
  /// `f64x2.le`
  case f64x2Le
  /// `f64x2.ge`
  case f64x2Ge
  /// `v128.not`
  case v128Not
  /// `v128.and`
  case v128And
  /// `v128.andnot`
  case v128Andnot
  /// `v128.or`
  case v128Or
  /// `v128.xor`
  case v128Xor
  /// `v128.bitselect`
  case v128Bitselect
  /// `v128.any_true`
  case v128AnyTrue
  /// `v128.load8_lane`
  case v128Load8Lane
  /// `v128.load16_lane`
  case v128Load16Lane
  /// `v128.load32_lane`
  case v128Load32Lane
  /// `v128.load64_lane`
  case v128Load64Lane
  /// `v128.store8_lane`
  case v128Store8Lane
  /// `v128.store16_lane`
  case v128Store16Lane
  /// `v128.store32_lane`
  case v128Store32Lane
  /// `v128.store64_lane`
  case v128Store64Lane
  /// `v128.load32_zero`
  case v128Load32Zero
  /// `v128.load64_zero`
  case v128Load64Zero
  /// `f32x4.demote_f64x2_zero`
  case f32x4DemoteF64x2Zero
  /// `f64x2.promote_low_f32x4`
  case f64x2PromoteLowF32x4
  /// `i8x16.abs`
  case i8x16Abs
  /// `i8x16.neg`
  case i8x16Neg
  /// `i8x16.popcnt`
  case i8x16Popcnt
  /// `i8x16.all_true`
  case i8x16AllTrue
  /// `i8x16.bitmask`
  case i8x16Bitmask
  /// `i8x16.narrow_i16x8_s`
  case i8x16NarrowI16x8S
  /// `i8x16.narrow_i16x8_u`
  case i8x16NarrowI16x8U
  /// `f32x4.ceil`
  case f32x4Ceil
  /// `f32x4.floor`
  case f32x4Floor
  /// `f32x4.trunc`
  case f32x4Trunc
  /// `f32x4.nearest`
  case f32x4Nearest
  /// `i8x16.shl`
  case i8x16Shl
  /// `i8x16.shr_s`
  case i8x16ShrS
  /// `i8x16.shr_u`
  case i8x16ShrU
  /// `i8x16.add`
  case i8x16Add
  /// `i8x16.add_sat_s`
  case i8x16AddSatS
  /// `i8x16.add_sat_u`
  case i8x16AddSatU
  /// `i8x16.sub`
  case i8x16Sub
  /// `i8x16.sub_sat_s`
  case i8x16SubSatS
  /// `i8x16.sub_sat_u`
  case i8x16SubSatU
  /// `f64x2.ceil`
  case f64x2Ceil
  /// `f64x2.floor`
  case f64x2Floor
  /// `i8x16.min_s`
  case i8x16MinS
  /// `i8x16.min_u`
  case i8x16MinU
  /// `i8x16.max_s`
  case i8x16MaxS
  /// `i8x16.max_u`
  case i8x16MaxU
  /// `f64x2.trunc`
  case f64x2Trunc
  /// `i8x16.avgr_u`
  case i8x16AvgrU
  /// `i16x8.extadd_pairwise_i8x16_s`
  case i16x8ExtaddPairwiseI8x16S
  /// `i16x8.extadd_pairwise_i8x16_u`
  case i16x8ExtaddPairwiseI8x16U
  /// `i32x4.extadd_pairwise_i16x8_s`
  case i32x4ExtaddPairwiseI16x8S
  /// `i32x4.extadd_pairwise_i16x8_u`
  case i32x4ExtaddPairwiseI16x8U
  /// `i16x8.abs`
  case i16x8Abs
  /// `i16x8.neg`
  case i16x8Neg
  /// `i16x8.q15mulr_sat_s`
  case i16x8Q15mulrSatS
  /// `i16x8.all_true`
  case i16x8AllTrue
  /// `i16x8.bitmask`
  case i16x8Bitmask
  /// `i16x8.narrow_i32x4_s`
  case i16x8NarrowI32x4S
  /// `i16x8.narrow_i32x4_u`
  case i16x8NarrowI32x4U
  /// `i16x8.extend_low_i8x16_s`
  case i16x8ExtendLowI8x16S
  /// `i16x8.extend_high_i8x16_s`
  case i16x8ExtendHighI8x16S
  /// `i16x8.extend_low_i8x16_u`
  case i16x8ExtendLowI8x16U
  /// `i16x8.extend_high_i8x16_u`
  case i16x8ExtendHighI8x16U
  /// `i16x8.shl`
  case i16x8Shl
  /// `i16x8.shr_s`
  case i16x8ShrS
  /// `i16x8.shr_u`
  case i16x8ShrU
  /// `i16x8.add`
  case i16x8Add
  /// `i16x8.add_sat_s`
  case i16x8AddSatS
  /// `i16x8.add_sat_u`
  case i16x8AddSatU
  /// `i16x8.sub`
  case i16x8Sub
  /// `i16x8.sub_sat_s`
  case i16x8SubSatS
  /// `i16x8.sub_sat_u`
  case i16x8SubSatU
  /// `f64x2.nearest`
  case f64x2Nearest
  /// `i16x8.mul`
  case i16x8Mul
  /// `i16x8.min_s`
  case i16x8MinS
  /// `i16x8.min_u`
  case i16x8MinU
  /// `i16x8.max_s`
  case i16x8MaxS
  /// `i16x8.max_u`
  case i16x8MaxU
  /// `i16x8.avgr_u`
  case i16x8AvgrU
  /// `i16x8.extmul_low_i8x16_s`
  case i16x8ExtmulLowI8x16S
  /// `i16x8.extmul_high_i8x16_s`
  case i16x8ExtmulHighI8x16S
  /// `i16x8.extmul_low_i8x16_u`
  case i16x8ExtmulLowI8x16U
  /// `i16x8.extmul_high_i8x16_u`
  case i16x8ExtmulHighI8x16U
  /// `i32x4.abs`
  case i32x4Abs
  /// `i32x4.neg`
  case i32x4Neg
  /// `i32x4.all_true`
  case i32x4AllTrue
  /// `i32x4.bitmask`
  case i32x4Bitmask
  /// `i32x4.extend_low_i16x8_s`
  case i32x4ExtendLowI16x8S
  /// `i32x4.extend_high_i16x8_s`
  case i32x4ExtendHighI16x8S
  /// `i32x4.extend_low_i16x8_u`
  case i32x4ExtendLowI16x8U
  /// `i32x4.extend_high_i16x8_u`
  case i32x4ExtendHighI16x8U
  /// `i32x4.shl`
  case i32x4Shl
  /// `i32x4.shr_s`
  case i32x4ShrS
  /// `i32x4.shr_u`
  case i32x4ShrU
  /// `i32x4.add`
  case i32x4Add
  /// `i32x4.sub`
  case i32x4Sub
  /// `i32x4.mul`
  case i32x4Mul
  /// `i32x4.min_s`
  case i32x4MinS
  /// `i32x4.min_u`
  case i32x4MinU
  /// `i32x4.max_s`
  case i32x4MaxS
  /// `i32x4.max_u`
  case i32x4MaxU
  /// `i32x4.dot_i16x8_s`
  case i32x4DotI16x8S
  /// `i32x4.extmul_low_i16x8_s`
  case i32x4ExtmulLowI16x8S
  /// `i32x4.extmul_high_i16x8_s`
  case i32x4ExtmulHighI16x8S
  /// `i32x4.extmul_low_i16x8_u`
  case i32x4ExtmulLowI16x8U
  /// `i32x4.extmul_high_i16x8_u`
  case i32x4ExtmulHighI16x8U
  /// `i64x2.abs`
  case i64x2Abs
  /// `i64x2.neg`
  case i64x2Neg
  /// `i64x2.all_true`
  case i64x2AllTrue
  /// `i64x2.bitmask`
  case i64x2Bitmask
  /// `i64x2.extend_low_i32x4_s`
  case i64x2ExtendLowI32x4S
  /// `i64x2.extend_high_i32x4_s`
  case i64x2ExtendHighI32x4S
  /// `i64x2.extend_low_i32x4_u`
  case i64x2ExtendLowI32x4U
  /// `i64x2.extend_high_i32x4_u`
  case i64x2ExtendHighI32x4U
  /// `i64x2.shl`
  case i64x2Shl
  /// `i64x2.shr_s`
  case i64x2ShrS
  /// `i64x2.shr_u`
  case i64x2ShrU
  /// `i64x2.add`
  case i64x2Add
  /// `i64x2.sub`
  case i64x2Sub
  /// `i64x2.mul`
  case i64x2Mul
  /// `i64x2.eq`
  case i64x2Eq
  /// `i64x2.ne`
  case i64x2Ne
  /// `i64x2.lt_s`
  case i64x2LtS
  /// `i64x2.gt_s`
  case i64x2GtS
  /// `i64x2.le_s`
  case i64x2LeS
  /// `i64x2.ge_s`
  case i64x2GeS
  /// `i64x2.extmul_low_i32x4_s`
  case i64x2ExtmulLowI32x4S
  /// `i64x2.extmul_high_i32x4_s`
  case i64x2ExtmulHighI32x4S
  /// `i64x2.extmul_low_i32x4_u`
  case i64x2ExtmulLowI32x4U
  /// `i64x2.extmul_high_i32x4_u`
  case i64x2ExtmulHighI32x4U
  /// `f32x4.abs`
  case f32x4Abs
  /// `f32x4.neg`
  case f32x4Neg
  /// `f32x4.sqrt`
  case f32x4Sqrt
  /// `f32x4.add`
  case f32x4Add
  /// `f32x4.sub`
  case f32x4Sub
  /// `f32x4.mul`
  case f32x4Mul
  /// `f32x4.div`
  case f32x4Div
  /// `f32x4.min`
  case f32x4Min
  /// `f32x4.max`
  case f32x4Max
  /// `f32x4.pmin`
  case f32x4Pmin
  /// `f32x4.pmax`
  case f32x4Pmax
  /// `f64x2.abs`
  case f64x2Abs
  /// `f64x2.neg`
  case f64x2Neg
  /// `f64x2.sqrt`
  case f64x2Sqrt
  /// `f64x2.add`
  case f64x2Add
  /// `f64x2.sub`
  case f64x2Sub
  /// `f64x2.mul`
  case f64x2Mul
  /// `f64x2.div`
  case f64x2Div
  /// `f64x2.min`
  case f64x2Min
  /// `f64x2.max`
  case f64x2Max
  /// `f64x2.pmin`
  case f64x2Pmin
  /// `f64x2.pmax`
  case f64x2Pmax
  /// `i32x4.trunc_sat_f32x4_s`
  case i32x4TruncSatF32x4S
  /// `i32x4.trunc_sat_f32x4_u`
  case i32x4TruncSatF32x4U
  /// `f32x4.convert_i32x4_s`
  case f32x4ConvertI32x4S
  /// `f32x4.convert_i32x4_u`
  case f32x4ConvertI32x4U
  /// `i32x4.trunc_sat_f64x2_s_zero`
  case i32x4TruncSatF64x2SZero
  /// `i32x4.trunc_sat_f64x2_u_zero`
  case i32x4TruncSatF64x2UZero
  /// `f64x2.convert_low_i32x4_s`
  case f64x2ConvertLowI32x4S
  /// `f64x2.convert_low_i32x4_u`
  case f64x2ConvertLowI32x4U
  /// `i8x16.relaxed_swizzle`
  case i8x16RelaxedSwizzle
  /// `i32x4.relaxed_trunc_f32x4_s`
  case i32x4RelaxedTruncF32x4S
  /// `i32x4.relaxed_trunc_f32x4_u`
  case i32x4RelaxedTruncF32x4U
  /// `i32x4.relaxed_trunc_f64x2_s_zero`
  case i32x4RelaxedTruncF64x2SZero
  /// `i32x4.relaxed_trunc_f64x2_u_zero`
  case i32x4RelaxedTruncF64x2UZero
  /// `f32x4.relaxed_madd`
  case f32x4RelaxedMadd
  /// `f32x4.relaxed_nmadd`
  case f32x4RelaxedNmadd
  /// `f64x2.relaxed_madd`
  case f64x2RelaxedMadd
  /// `f64x2.relaxed_nmadd`
  case f64x2RelaxedNmadd
  /// `i8x16.relaxed_laneselect`
  case i8x16RelaxedLaneselect
  /// `i16x8.relaxed_laneselect`
  case i16x8RelaxedLaneselect
  /// `i32x4.relaxed_laneselect`
  case i32x4RelaxedLaneselect
  /// `i64x2.relaxed_laneselect`
  case i64x2RelaxedLaneselect
  /// `f32x4.relaxed_min`
  case f32x4RelaxedMin
  /// `f32x4.relaxed_max`
  case f32x4RelaxedMax
  /// `f64x2.relaxed_min`
  case f64x2RelaxedMin
  /// `f64x2.relaxed_max`
  case f64x2RelaxedMax
  /// `i16x8.relaxed_q15mulr_s`
  case i16x8RelaxedQ15mulrS
  /// `i16x8.relaxed_dot_i8x16_i7x16_s`
  case i16x8RelaxedDotI8x16I7x16S
  /// `i32x4.relaxed_dot_i8x16_i7x16_add_s`
  case i32x4RelaxedDotI8x16I7x16AddS
  /// `memory.atomic.notify`
  case memoryAtomicNotify
  /// `memory.atomic.wait32`
  case memoryAtomicWait32
  /// `memory.atomic.wait64`
  case memoryAtomicWait64
  /// `atomic.fence`
  case atomicFence
  /// `i32.atomic.load`
  case i32AtomicLoad
  /// `i64.atomic.load`
  case i64AtomicLoad
  /// `i32.atomic.load8_u`
  case i32AtomicLoad8U
  /// `i32.atomic.load16_u`
  case i32AtomicLoad16U
  /// `i64.atomic.load8_u`
  case i64AtomicLoad8U
  /// `i64.atomic.load16_u`
  case i64AtomicLoad16U
  /// `i64.atomic.load32_u`
  case i64AtomicLoad32U
  /// `i32.atomic.store`
  case i32AtomicStore
  /// `i64.atomic.store`
  case i64AtomicStore
  /// `i32.atomic.store8`
  case i32AtomicStore8
  /// `i32.atomic.store16`
  case i32AtomicStore16
  /// `i64.atomic.store8`
  case i64AtomicStore8
  /// `i64.atomic.store16`
  case i64AtomicStore16
  /// `i64.atomic.store32`
  case i64AtomicStore32
  /// `i32.atomic.rmw.add`
  case i32AtomicRmwAdd
  /// `i64.atomic.rmw.add`
  case i64AtomicRmwAdd
  /// `i32.atomic.rmw8.add_u`
  case i32AtomicRmw8AddU
  /// `i32.atomic.rmw16.add_u`
  case i32AtomicRmw16AddU
  /// `i64.atomic.rmw8.add_u`
  case i64AtomicRmw8AddU
  /// `i64.atomic.rmw16.add_u`
  case i64AtomicRmw16AddU
  /// `i64.atomic.rmw32.add_u`
  case i64AtomicRmw32AddU
  /// `i32.atomic.rmw.sub`
  case i32AtomicRmwSub
  /// `i64.atomic.rmw.sub`
  case i64AtomicRmwSub
  /// `i32.atomic.rmw8.sub_u`
  case i32AtomicRmw8SubU
  /// `i32.atomic.rmw16.sub_u`
  case i32AtomicRmw16SubU
  /// `i64.atomic.rmw8.sub_u`
  case i64AtomicRmw8SubU
  /// `i64.atomic.rmw16.sub_u`
  case i64AtomicRmw16SubU
  /// `i64.atomic.rmw32.sub_u`
  case i64AtomicRmw32SubU
  /// `i32.atomic.rmw.and`
  case i32AtomicRmwAnd
  /// `i64.atomic.rmw.and`
  case i64AtomicRmwAnd
  /// `i32.atomic.rmw8.and_u`
  case i32AtomicRmw8AndU
  /// `i32.atomic.rmw16.and_u`
  case i32AtomicRmw16AndU
  /// `i64.atomic.rmw8.and_u`
  case i64AtomicRmw8AndU
  /// `i64.atomic.rmw16.and_u`
  case i64AtomicRmw16AndU
  /// `i64.atomic.rmw32.and_u`
  case i64AtomicRmw32AndU
  /// `i32.atomic.rmw.or`
  case i32AtomicRmwOr
  /// `i64.atomic.rmw.or`
  case i64AtomicRmwOr
  /// `i32.atomic.rmw8.or_u`
  case i32AtomicRmw8OrU
  /// `i32.atomic.rmw16.or_u`
  case i32AtomicRmw16OrU
  /// `i64.atomic.rmw8.or_u`
  case i64AtomicRmw8OrU
  /// `i64.atomic.rmw16.or_u`
  case i64AtomicRmw16OrU
  /// `i64.atomic.rmw32.or_u`
  case i64AtomicRmw32OrU
  /// `i32.atomic.rmw.xor`
  case i32AtomicRmwXor
  /// `i64.atomic.rmw.xor`
  case i64AtomicRmwXor
  /// `i32.atomic.rmw8.xor_u`
  case i32AtomicRmw8XorU
  /// `i32.atomic.rmw16.xor_u`
  case i32AtomicRmw16XorU
  /// `i64.atomic.rmw8.xor_u`
  case i64AtomicRmw8XorU
  /// `i64.atomic.rmw16.xor_u`
  case i64AtomicRmw16XorU
  /// `i64.atomic.rmw32.xor_u`
  case i64AtomicRmw32XorU
  /// `i32.atomic.rmw.xchg`
  case i32AtomicRmwXchg
  /// `i64.atomic.rmw.xchg`
  case i64AtomicRmwXchg
  /// `i32.atomic.rmw8.xchg_u`
  case i32AtomicRmw8XchgU
  /// `i32.atomic.rmw16.xchg_u`
  case i32AtomicRmw16XchgU
  /// `i64.atomic.rmw8.xchg_u`
  case i64AtomicRmw8XchgU
  /// `i64.atomic.rmw16.xchg_u`
  case i64AtomicRmw16XchgU
  /// `i64.atomic.rmw32.xchg_u`
  case i64AtomicRmw32XchgU
  /// `i32.atomic.rmw.cmpxchg`
  case i32AtomicRmwCmpxchg
  /// `i64.atomic.rmw.cmpxchg`
  case i64AtomicRmwCmpxchg
  /// `i32.atomic.rmw8.cmpxchg_u`
  case i32AtomicRmw8CmpxchgU
  /// `i32.atomic.rmw16.cmpxchg_u`
  case i32AtomicRmw16CmpxchgU
  /// `i64.atomic.rmw8.cmpxchg_u`
  case i64AtomicRmw8CmpxchgU
  /// `i64.atomic.rmw16.cmpxchg_u`
  case i64AtomicRmw16CmpxchgU
  /// `i64.atomic.rmw32.cmpxchg_u`
  case i64AtomicRmw32CmpxchgU
}

/// What follows an opcode in the binary format.
public enum ImmediateKind: UInt8, CaseIterable, Sendable {
  case none
  case block
  case tag
  case label
  case labels
  case function
  case typeTable
  case type
  case types
  case tryTable
  case local
  case global
  case table
  case memarg
  case memory
  case i32
  case i64
  case f32
  case f64
  case heapType
  case typeField
  case typeCount
  case typeData
  case typeElem
  case typeType
  case brOnCast
  case dataMemory
  case data
  case memoryMemory
  case elemTable
  case elem
  case tableTable
  case v128
  case shuffle
  case lane
  case memargLane
  case fence
}

/// The feature that brought an instruction.
public enum Feature: UInt8, CaseIterable, Sendable, Hashable {
  case mvp
  case exceptions
  case tailCalls
  case functionReferences
  case referenceTypes
  case signExtension
  case gc
  case saturatingFloatToInt
  case bulkMemory
  case wideArithmetic
  case simd
  case relaxedSimd
  case threads
  case multiMemory
  case memory64
  case customPageSizes
  case multiValue
  case mutableGlobals
  case extendedConst

  /// The feature's name as proposals and command lines write it.
  public var name: String {
    switch self {
    case .mvp: "mvp"
    case .exceptions: "exceptions"
    case .tailCalls: "tail-calls"
    case .functionReferences: "function-references"
    case .referenceTypes: "reference-types"
    case .signExtension: "sign-extension"
    case .gc: "gc"
    case .saturatingFloatToInt: "saturating-float-to-int"
    case .bulkMemory: "bulk-memory"
    case .wideArithmetic: "wide-arithmetic"
    case .simd: "simd"
    case .relaxedSimd: "relaxed-simd"
    case .threads: "threads"
    case .multiMemory: "multi-memory"
    case .memory64: "memory64"
    case .customPageSizes: "custom-page-sizes"
    case .multiValue: "multi-value"
    case .mutableGlobals: "mutable-globals"
    case .extendedConst: "extended-const"
    }
  }

  /// The feature of a name, or nil.
  public init?(name: String) {
    guard let feature = Feature.allCases.first(where: { $0.name == name }) else { return nil }
    self = feature
  }
}

enum OpcodeTables {
  static let prefixes: [UInt8] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251, 251,
    251, 251, 251, 251, 251, 251, 251, 251, 251, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252, 252,
    252, 252, 252, 252, 252, 252, 252, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253,
    253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 253, 254,
    254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254,
    254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254,
    254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254, 254,
  ]
  static let codes: [UInt16] = [
    0, 1, 2, 3, 4, 5, 8, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 26, 27, 28, 31, 213,
    214, 32, 33, 34, 35, 36, 37, 38, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55,
    56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79,
    80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103,
    104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127,
    128, 129, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151,
    152, 153, 154, 155, 156, 157, 158, 159, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175,
    176, 177, 178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191, 192, 193, 194, 195, 196, 208, 209, 210,
    211, 212, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
    22, 23, 24, 25, 26, 27, 28, 29, 30, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
    15, 16, 17, 19, 20, 21, 22, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16,
    17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 37, 38, 39, 40,
    41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64,
    65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87, 88,
    89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112,
    113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135, 136,
    137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 155, 156, 157, 158, 159, 160, 161,
    163, 164, 167, 168, 169, 170, 171, 172, 173, 174, 177, 181, 182, 183, 184, 185, 186, 188, 189, 190, 191, 192, 193, 195,
    196, 199, 200, 201, 202, 203, 204, 205, 206, 209, 213, 214, 215, 216, 217, 218, 219, 220, 221, 222, 223, 224, 225, 227,
    228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 239, 240, 241, 242, 243, 244, 245, 246, 247, 248, 249, 250, 251, 252,
    253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270, 271, 272, 273, 274, 275, 0,
    1, 2, 3, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36,
    37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60,
    61, 62, 63, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78,
  ]
  static let immediates: [UInt8] = [
    0, 0, 1, 1, 1, 0, 2, 0, 0, 3, 3, 4, 0, 5, 6, 5, 6, 7, 7, 0, 0, 8, 9, 3,
    3, 10, 10, 10, 11, 11, 12, 12, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
    13, 13, 13, 13, 13, 13, 13, 14, 14, 15, 16, 17, 18, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 19, 0, 5,
    0, 0, 7, 7, 20, 20, 20, 20, 7, 7, 21, 22, 23, 7, 7, 7, 7, 0, 7, 24, 22, 23, 19, 19,
    19, 19, 25, 25, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 26, 27, 28, 14, 29, 30, 31,
    12, 12, 12, 0, 0, 0, 0, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 32, 33, 0, 0, 0,
    0, 0, 0, 0, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 34, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 35, 35, 35, 35, 35,
    35, 35, 35, 13, 13, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 13,
    13, 13, 36, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
    13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
    13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13,
  ]
  static let widths: [UInt8] = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 4, 8, 4, 8, 1, 1, 2, 2, 1, 1, 2, 2, 4, 4, 4, 8,
    4, 8, 1, 2, 1, 2, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 16, 8, 8, 8, 8, 8, 8, 1, 2, 4, 8, 16, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 16, 16, 16, 8, 8, 8, 4, 4, 2, 2, 4, 4, 2, 2, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2, 4, 8, 1,
    2, 4, 8, 4, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4,
    4, 8, 0, 4, 8, 1, 2, 1, 2, 4, 4, 8, 1, 2, 1, 2, 4, 4, 8, 1, 2, 1, 2, 4,
    4, 8, 1, 2, 1, 2, 4, 4, 8, 1, 2, 1, 2, 4, 4, 8, 1, 2, 1, 2, 4, 4, 8, 1,
    2, 1, 2, 4, 4, 8, 1, 2, 1, 2, 4, 4, 8, 1, 2, 1, 2, 4,
  ]
  static let signatures: [UInt32] = [
    2147483648, 0, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648,
    2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 65542, 131078, 196614, 262150, 65542, 65542, 65542, 65542, 131078, 131078, 131078, 131078, 131078, 131078, 22, 38,
    54, 70, 22, 22, 38, 38, 38, 2147483648, 2147483648, 65536, 131072, 196608, 262144, 65537, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 65553,
    65538, 65570, 65570, 65570, 65570, 65570, 65570, 65570, 65570, 65570, 65570, 65587, 65587, 65587, 65587, 65587, 65587, 65604, 65604, 65604, 65604, 65604, 65604, 65537,
    65537, 65537, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 65553, 131074, 131074, 131074, 131106, 131106, 131106, 131106,
    131106, 131106, 131106, 131106, 131106, 131106, 131106, 131106, 131106, 131106, 131106, 196611, 196611, 196611, 196611, 196611, 196611, 196611, 196659, 196659, 196659, 196659, 196659, 196659,
    196659, 262148, 262148, 262148, 262148, 262148, 262148, 262148, 262212, 262212, 262212, 262212, 262212, 262212, 262212, 65538, 65539, 65539, 65540, 65540, 131073, 131073, 131075, 131075,
    131076, 131076, 196609, 196609, 196610, 196610, 196612, 262145, 262145, 262146, 262146, 262147, 65539, 131076, 196609, 262146, 65537, 65537, 131074, 131074, 131074, 2147483648, 2147483648, 2147483648,
    2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648,
    2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 2147483648, 65539, 65539, 65540, 65540, 131075, 131075, 131076, 131076, 2147483648, 0, 2147483648, 2147483648, 2147483648, 0, 2147483648,
    2147483648, 2147483648, 2147483648, 2236962, 2236962, 2228258, 2228258, 327686, 327686, 327686, 327686, 327686, 327686, 327686, 327686, 327686, 327686, 327686, 86, 327680, 327765, 327765, 327681, 327681,
    327681, 327682, 327683, 327684, 65541, 65541, 327701, 65541, 65541, 327701, 65541, 327701, 131077, 327717, 196613, 327733, 262149, 327749, 327765, 327765, 327765, 327765, 327765, 327765,
    327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765,
    327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327685, 327765, 327765, 327765, 327765, 329045, 65541, 327766, 327766, 327766, 327766, 86,
    86, 86, 86, 327686, 327686, 327685, 327685, 327685, 327685, 327685, 65541, 65541, 327765, 327765, 327685, 327685, 327685, 327685, 327701, 327701, 327701, 327765, 327765, 327765,
    327765, 327765, 327765, 327685, 327685, 327765, 327765, 327765, 327765, 327685, 327765, 327685, 327685, 327685, 327685, 327685, 327685, 327765, 65541, 65541, 327765, 327765, 327685, 327685,
    327685, 327685, 327701, 327701, 327701, 327765, 327765, 327765, 327765, 327765, 327765, 327685, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327685, 327685,
    65541, 65541, 327685, 327685, 327685, 327685, 327701, 327701, 327701, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327685, 327685, 65541,
    65541, 327685, 327685, 327685, 327685, 327701, 327701, 327701, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327685, 327685, 327685,
    327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327685, 327685, 327685, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327765, 327685, 327685, 327685, 327685, 327685,
    327685, 327685, 327685, 327765, 327685, 327685, 327685, 327685, 329045, 329045, 329045, 329045, 329045, 329045, 329045, 329045, 327765, 327765, 327765, 327765, 327765, 327765, 329045, 65558,
    66070, 66086, 0, 65542, 131078, 65542, 65542, 131078, 131078, 131078, 22, 38, 22, 22, 38, 38, 38, 65558, 131110, 65558, 65558, 131110, 131110, 131110,
    65558, 131110, 65558, 65558, 131110, 131110, 131110, 65558, 131110, 65558, 65558, 131110, 131110, 131110, 65558, 131110, 65558, 65558, 131110, 131110, 131110, 65558, 131110, 65558,
    65558, 131110, 131110, 131110, 65558, 131110, 65558, 65558, 131110, 131110, 131110, 65814, 131622, 65814, 65814, 131622, 131622, 131622,
  ]
  static let fuel: [UInt8] = [
    0, 0, 0, 0, 1, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,
  ]
  static let features: [UInt8] = [
    0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 2, 2, 3, 3, 0, 0, 4, 1, 3,
    3, 0, 0, 0, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 5, 5, 5, 5, 5, 4, 4, 4,
    6, 3, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6,
    6, 6, 6, 6, 6, 6, 6, 6, 6, 7, 7, 7, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 8, 8,
    4, 4, 4, 9, 9, 9, 9, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10,
    10, 10, 10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 12,
    12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
    12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
    12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12,
  ]
  static let mnemonicOffsets: [UInt16] = [
    0, 11, 14, 19, 23, 25, 29, 34, 43, 46, 48, 53, 61, 67, 71, 84, 95, 115, 123, 138, 142, 148, 154, 163,
    173, 187, 196, 205, 214, 224, 234, 243, 252, 260, 268, 276, 284, 295, 306, 318, 330, 341, 352, 364, 376, 388, 400, 409,
    418, 427, 436, 446, 457, 467, 478, 489, 500, 511, 520, 529, 538, 547, 554, 560, 566, 574, 582, 590, 598, 606, 614, 622,
    630, 637, 643, 649, 657, 665, 673, 681, 689, 697, 705, 713, 719, 725, 731, 737, 743, 749, 755, 761, 767, 773, 779, 785,
    792, 799, 809, 816, 823, 830, 839, 848, 857, 866, 873, 879, 886, 893, 902, 911, 919, 927, 934, 941, 951, 958, 965, 972,
    981, 990, 999, 1008, 1015, 1021, 1028, 1035, 1044, 1053, 1061, 1069, 1076, 1083, 1091, 1100, 1109, 1120, 1128, 1135, 1142, 1149, 1156, 1163,
    1170, 1182, 1189, 1196, 1204, 1213, 1222, 1233, 1241, 1248, 1255, 1262, 1269, 1276, 1283, 1295, 1307, 1322, 1337, 1352, 1367, 1383, 1399, 1414,
    1429, 1444, 1459, 1476, 1493, 1510, 1527, 1541, 1558, 1575, 1592, 1609, 1624, 1643, 1662, 1681, 1700, 1713, 1727, 1740, 1754, 1768, 1776, 1787,
    1795, 1801, 1816, 1826, 1844, 1854, 1866, 1878, 1888, 1897, 1914, 1929, 1943, 1957, 1966, 1977, 1988, 1997, 2006, 2016, 2026, 2041, 2056, 2064,
    2072, 2080, 2088, 2098, 2113, 2131, 2149, 2156, 2165, 2174, 2193, 2212, 2231, 2250, 2269, 2288, 2307, 2326, 2337, 2346, 2357, 2368, 2378, 2387,
    2397, 2407, 2417, 2427, 2437, 2447, 2461, 2475, 2484, 2498, 2512, 2527, 2542, 2557, 2572, 2588, 2605, 2622, 2639, 2649, 2659, 2672, 2685, 2696,
    2707, 2718, 2729, 2740, 2751, 2771, 2791, 2809, 2829, 2849, 2867, 2885, 2903, 2921, 2939, 2957, 2975, 2993, 3011, 3019, 3027, 3037, 3047, 3057,
    3067, 3077, 3087, 3097, 3107, 3115, 3123, 3133, 3143, 3153, 3163, 3173, 3183, 3193, 3203, 3211, 3219, 3229, 3239, 3249, 3259, 3269, 3279, 3289,
    3299, 3307, 3315, 3323, 3331, 3339, 3347, 3355, 3363, 3371, 3379, 3387, 3395, 3403, 3411, 3422, 3429, 3437, 3451, 3464, 3479, 3495, 3511, 3527,
    3543, 3560, 3577, 3594, 3610, 3626, 3649, 3672, 3681, 3690, 3702, 3716, 3729, 3749, 3769, 3779, 3790, 3801, 3814, 3823, 3834, 3845, 3854, 3869,
    3884, 3893, 3908, 3923, 3933, 3944, 3955, 3966, 3977, 3988, 3999, 4011, 4040, 4069, 4098, 4127, 4136, 4145, 4164, 4178, 4191, 4211, 4231, 4255,
    4280, 4304, 4329, 4338, 4349, 4360, 4369, 4384, 4399, 4408, 4423, 4438, 4451, 4460, 4471, 4482, 4493, 4504, 4516, 4540, 4565, 4589, 4614, 4623,
    4632, 4646, 4659, 4683, 4708, 4732, 4757, 4766, 4777, 4788, 4797, 4806, 4815, 4826, 4837, 4848, 4859, 4876, 4900, 4925, 4949, 4974, 4983, 4992,
    5006, 5019, 5043, 5068, 5092, 5117, 5126, 5137, 5148, 5157, 5166, 5175, 5183, 5191, 5201, 5211, 5221, 5231, 5255, 5280, 5304, 5329, 5338, 5347,
    5357, 5366, 5375, 5384, 5393, 5402, 5411, 5421, 5431, 5440, 5449, 5459, 5468, 5477, 5486, 5495, 5504, 5513, 5523, 5533, 5556, 5579, 5600, 5621,
    5649, 5677, 5702, 5727, 5748, 5775, 5802, 5834, 5866, 5884, 5903, 5921, 5940, 5964, 5988, 6012, 6036, 6053, 6070, 6087, 6104, 6127, 6158, 6193,
    6213, 6233, 6253, 6265, 6280, 6295, 6313, 6332, 6350, 6369, 6388, 6404, 6420, 6437, 6455, 6472, 6490, 6508, 6526, 6544, 6565, 6587, 6608, 6630,
    6652, 6670, 6688, 6709, 6731, 6752, 6774, 6796, 6814, 6832, 6853, 6875, 6896, 6918, 6940, 6957, 6974, 6994, 7015, 7035, 7056, 7077, 7095, 7113,
    7134, 7156, 7177, 7199, 7221, 7240, 7259, 7281, 7304, 7326, 7349, 7372, 7394, 7416, 7441, 7467, 7492, 7518, 7544,
  ]
  static let mnemonics: StaticString = "unreachablenopblockloopifelsethrowthrow_refendbrbr_ifbr_tablereturncallcall_indirectreturn_callreturn_call_indirectcall_refreturn_call_refdropselectselecttry_tablebr_on_nullbr_on_non_nulllocal.getlocal.setlocal.teeglobal.getglobal.settable.gettable.seti32.loadi64.loadf32.loadf64.loadi32.load8_si32.load8_ui32.load16_si32.load16_ui64.load8_si64.load8_ui64.load16_si64.load16_ui64.load32_si64.load32_ui32.storei64.storef32.storef64.storei32.store8i32.store16i64.store8i64.store16i64.store32memory.sizememory.growi32.consti64.constf32.constf64.consti32.eqzi32.eqi32.nei32.lt_si32.lt_ui32.gt_si32.gt_ui32.le_si32.le_ui32.ge_si32.ge_ui64.eqzi64.eqi64.nei64.lt_si64.lt_ui64.gt_si64.gt_ui64.le_si64.le_ui64.ge_si64.ge_uf32.eqf32.nef32.ltf32.gtf32.lef32.gef64.eqf64.nef64.ltf64.gtf64.lef64.gei32.clzi32.ctzi32.popcnti32.addi32.subi32.muli32.div_si32.div_ui32.rem_si32.rem_ui32.andi32.ori32.xori32.shli32.shr_si32.shr_ui32.rotli32.rotri64.clzi64.ctzi64.popcnti64.addi64.subi64.muli64.div_si64.div_ui64.rem_si64.rem_ui64.andi64.ori64.xori64.shli64.shr_si64.shr_ui64.rotli64.rotrf32.absf32.negf32.ceilf32.floorf32.truncf32.nearestf32.sqrtf32.addf32.subf32.mulf32.divf32.minf32.maxf32.copysignf64.absf64.negf64.ceilf64.floorf64.truncf64.nearestf64.sqrtf64.addf64.subf64.mulf64.divf64.minf64.maxf64.copysigni32.wrap_i64i32.trunc_f32_si32.trunc_f32_ui32.trunc_f64_si32.trunc_f64_ui64.extend_i32_si64.extend_i32_ui64.trunc_f32_si64.trunc_f32_ui64.trunc_f64_si64.trunc_f64_uf32.convert_i32_sf32.convert_i32_uf32.convert_i64_sf32.convert_i64_uf32.demote_f64f64.convert_i32_sf64.convert_i32_uf64.convert_i64_sf64.convert_i64_uf64.promote_f32i32.reinterpret_f32i64.reinterpret_f64f32.reinterpret_i32f64.reinterpret_i64i32.extend8_si32.extend16_si64.extend8_si64.extend16_si64.extend32_sref.nullref.is_nullref.funcref.eqref.as_non_nullstruct.newstruct.new_defaultstruct.getstruct.get_sstruct.get_ustruct.setarray.newarray.new_defaultarray.new_fixedarray.new_dataarray.new_elemarray.getarray.get_sarray.get_uarray.setarray.lenarray.fillarray.copyarray.init_dataarray.init_elemref.testref.testref.castref.castbr_on_castbr_on_cast_failany.convert_externextern.convert_anyref.i31i31.get_si31.get_ui32.trunc_sat_f32_si32.trunc_sat_f32_ui32.trunc_sat_f64_si32.trunc_sat_f64_ui64.trunc_sat_f32_si64.trunc_sat_f32_ui64.trunc_sat_f64_si64.trunc_sat_f64_umemory.initdata.dropmemory.copymemory.filltable.initelem.droptable.copytable.growtable.sizetable.filli64.add128i64.sub128i64.mul_wide_si64.mul_wide_uv128.loadv128.load8x8_sv128.load8x8_uv128.load16x4_sv128.load16x4_uv128.load32x2_sv128.load32x2_uv128.load8_splatv128.load16_splatv128.load32_splatv128.load64_splatv128.storev128.consti8x16.shufflei8x16.swizzlei8x16.splati16x8.splati32x4.splati64x2.splatf32x4.splatf64x2.splati8x16.extract_lane_si8x16.extract_lane_ui8x16.replace_lanei16x8.extract_lane_si16x8.extract_lane_ui16x8.replace_lanei32x4.extract_lanei32x4.replace_lanei64x2.extract_lanei64x2.replace_lanef32x4.extract_lanef32x4.replace_lanef64x2.extract_lanef64x2.replace_lanei8x16.eqi8x16.nei8x16.lt_si8x16.lt_ui8x16.gt_si8x16.gt_ui8x16.le_si8x16.le_ui8x16.ge_si8x16.ge_ui16x8.eqi16x8.nei16x8.lt_si16x8.lt_ui16x8.gt_si16x8.gt_ui16x8.le_si16x8.le_ui16x8.ge_si16x8.ge_ui32x4.eqi32x4.nei32x4.lt_si32x4.lt_ui32x4.gt_si32x4.gt_ui32x4.le_si32x4.le_ui32x4.ge_si32x4.ge_uf32x4.eqf32x4.nef32x4.ltf32x4.gtf32x4.lef32x4.gef64x2.eqf64x2.nef64x2.ltf64x2.gtf64x2.lef64x2.gev128.notv128.andv128.andnotv128.orv128.xorv128.bitselectv128.any_truev128.load8_lanev128.load16_lanev128.load32_lanev128.load64_lanev128.store8_lanev128.store16_lanev128.store32_lanev128.store64_lanev128.load32_zerov128.load64_zerof32x4.demote_f64x2_zerof64x2.promote_low_f32x4i8x16.absi8x16.negi8x16.popcnti8x16.all_truei8x16.bitmaski8x16.narrow_i16x8_si8x16.narrow_i16x8_uf32x4.ceilf32x4.floorf32x4.truncf32x4.nearesti8x16.shli8x16.shr_si8x16.shr_ui8x16.addi8x16.add_sat_si8x16.add_sat_ui8x16.subi8x16.sub_sat_si8x16.sub_sat_uf64x2.ceilf64x2.floori8x16.min_si8x16.min_ui8x16.max_si8x16.max_uf64x2.trunci8x16.avgr_ui16x8.extadd_pairwise_i8x16_si16x8.extadd_pairwise_i8x16_ui32x4.extadd_pairwise_i16x8_si32x4.extadd_pairwise_i16x8_ui16x8.absi16x8.negi16x8.q15mulr_sat_si16x8.all_truei16x8.bitmaski16x8.narrow_i32x4_si16x8.narrow_i32x4_ui16x8.extend_low_i8x16_si16x8.extend_high_i8x16_si16x8.extend_low_i8x16_ui16x8.extend_high_i8x16_ui16x8.shli16x8.shr_si16x8.shr_ui16x8.addi16x8.add_sat_si16x8.add_sat_ui16x8.subi16x8.sub_sat_si16x8.sub_sat_uf64x2.nearesti16x8.muli16x8.min_si16x8.min_ui16x8.max_si16x8.max_ui16x8.avgr_ui16x8.extmul_low_i8x16_si16x8.extmul_high_i8x16_si16x8.extmul_low_i8x16_ui16x8.extmul_high_i8x16_ui32x4.absi32x4.negi32x4.all_truei32x4.bitmaski32x4.extend_low_i16x8_si32x4.extend_high_i16x8_si32x4.extend_low_i16x8_ui32x4.extend_high_i16x8_ui32x4.shli32x4.shr_si32x4.shr_ui32x4.addi32x4.subi32x4.muli32x4.min_si32x4.min_ui32x4.max_si32x4.max_ui32x4.dot_i16x8_si32x4.extmul_low_i16x8_si32x4.extmul_high_i16x8_si32x4.extmul_low_i16x8_ui32x4.extmul_high_i16x8_ui64x2.absi64x2.negi64x2.all_truei64x2.bitmaski64x2.extend_low_i32x4_si64x2.extend_high_i32x4_si64x2.extend_low_i32x4_ui64x2.extend_high_i32x4_ui64x2.shli64x2.shr_si64x2.shr_ui64x2.addi64x2.subi64x2.muli64x2.eqi64x2.nei64x2.lt_si64x2.gt_si64x2.le_si64x2.ge_si64x2.extmul_low_i32x4_si64x2.extmul_high_i32x4_si64x2.extmul_low_i32x4_ui64x2.extmul_high_i32x4_uf32x4.absf32x4.negf32x4.sqrtf32x4.addf32x4.subf32x4.mulf32x4.divf32x4.minf32x4.maxf32x4.pminf32x4.pmaxf64x2.absf64x2.negf64x2.sqrtf64x2.addf64x2.subf64x2.mulf64x2.divf64x2.minf64x2.maxf64x2.pminf64x2.pmaxi32x4.trunc_sat_f32x4_si32x4.trunc_sat_f32x4_uf32x4.convert_i32x4_sf32x4.convert_i32x4_ui32x4.trunc_sat_f64x2_s_zeroi32x4.trunc_sat_f64x2_u_zerof64x2.convert_low_i32x4_sf64x2.convert_low_i32x4_ui8x16.relaxed_swizzlei32x4.relaxed_trunc_f32x4_si32x4.relaxed_trunc_f32x4_ui32x4.relaxed_trunc_f64x2_s_zeroi32x4.relaxed_trunc_f64x2_u_zerof32x4.relaxed_maddf32x4.relaxed_nmaddf64x2.relaxed_maddf64x2.relaxed_nmaddi8x16.relaxed_laneselecti16x8.relaxed_laneselecti32x4.relaxed_laneselecti64x2.relaxed_laneselectf32x4.relaxed_minf32x4.relaxed_maxf64x2.relaxed_minf64x2.relaxed_maxi16x8.relaxed_q15mulr_si16x8.relaxed_dot_i8x16_i7x16_si32x4.relaxed_dot_i8x16_i7x16_add_smemory.atomic.notifymemory.atomic.wait32memory.atomic.wait64atomic.fencei32.atomic.loadi64.atomic.loadi32.atomic.load8_ui32.atomic.load16_ui64.atomic.load8_ui64.atomic.load16_ui64.atomic.load32_ui32.atomic.storei64.atomic.storei32.atomic.store8i32.atomic.store16i64.atomic.store8i64.atomic.store16i64.atomic.store32i32.atomic.rmw.addi64.atomic.rmw.addi32.atomic.rmw8.add_ui32.atomic.rmw16.add_ui64.atomic.rmw8.add_ui64.atomic.rmw16.add_ui64.atomic.rmw32.add_ui32.atomic.rmw.subi64.atomic.rmw.subi32.atomic.rmw8.sub_ui32.atomic.rmw16.sub_ui64.atomic.rmw8.sub_ui64.atomic.rmw16.sub_ui64.atomic.rmw32.sub_ui32.atomic.rmw.andi64.atomic.rmw.andi32.atomic.rmw8.and_ui32.atomic.rmw16.and_ui64.atomic.rmw8.and_ui64.atomic.rmw16.and_ui64.atomic.rmw32.and_ui32.atomic.rmw.ori64.atomic.rmw.ori32.atomic.rmw8.or_ui32.atomic.rmw16.or_ui64.atomic.rmw8.or_ui64.atomic.rmw16.or_ui64.atomic.rmw32.or_ui32.atomic.rmw.xori64.atomic.rmw.xori32.atomic.rmw8.xor_ui32.atomic.rmw16.xor_ui64.atomic.rmw8.xor_ui64.atomic.rmw16.xor_ui64.atomic.rmw32.xor_ui32.atomic.rmw.xchgi64.atomic.rmw.xchgi32.atomic.rmw8.xchg_ui32.atomic.rmw16.xchg_ui64.atomic.rmw8.xchg_ui64.atomic.rmw16.xchg_ui64.atomic.rmw32.xchg_ui32.atomic.rmw.cmpxchgi64.atomic.rmw.cmpxchgi32.atomic.rmw8.cmpxchg_ui32.atomic.rmw16.cmpxchg_ui64.atomic.rmw8.cmpxchg_ui64.atomic.rmw16.cmpxchg_ui64.atomic.rmw32.cmpxchg_u"
  static let bySingleByte: [UInt16] = [
    0, 1, 2, 3, 4, 5, 65535, 65535, 6, 65535, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 65535, 65535,
    65535, 65535, 19, 20, 21, 65535, 65535, 22, 25, 26, 27, 28, 29, 30, 31, 65535, 32, 33, 34, 35, 36, 37, 38, 39,
    40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
    64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 79, 80, 81, 82, 83, 84, 85, 86, 87,
    88, 89, 90, 91, 92, 93, 94, 95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111,
    112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 130, 131, 132, 133, 134, 135,
    136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 146, 147, 148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159,
    160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183,
    184, 185, 186, 187, 188, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 189, 190, 191, 192, 193, 23, 24, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
    65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535,
  ]
  static let byPrefixFB: [UInt16] = [
    194, 195, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 210, 211, 212, 213, 214, 215, 216, 217,
    218, 219, 220, 221, 222, 223, 224,
  ]
  static let byPrefixFC: [UInt16] = [
    225, 226, 227, 228, 229, 230, 231, 232, 233, 234, 235, 236, 237, 238, 239, 240, 241, 242, 65535, 243, 244, 245, 246,
  ]
  static let byPrefixFD: [UInt16] = [
    247, 248, 249, 250, 251, 252, 253, 254, 255, 256, 257, 258, 259, 260, 261, 262, 263, 264, 265, 266, 267, 268, 269, 270,
    271, 272, 273, 274, 275, 276, 277, 278, 279, 280, 281, 282, 283, 284, 285, 286, 287, 288, 289, 290, 291, 292, 293, 294,
    295, 296, 297, 298, 299, 300, 301, 302, 303, 304, 305, 306, 307, 308, 309, 310, 311, 312, 313, 314, 315, 316, 317, 318,
    319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 335, 336, 337, 338, 339, 340, 341, 342,
    343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356, 357, 358, 359, 360, 361, 362, 363, 364, 365, 366,
    367, 368, 369, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382, 383, 384, 385, 386, 387, 388, 389, 390,
    391, 392, 393, 394, 395, 396, 397, 398, 399, 400, 65535, 401, 402, 403, 404, 405, 406, 407, 65535, 408, 409, 65535, 65535, 410,
    411, 412, 413, 414, 415, 416, 417, 65535, 65535, 418, 65535, 65535, 65535, 419, 420, 421, 422, 423, 424, 65535, 425, 426, 427, 428,
    429, 430, 65535, 431, 432, 65535, 65535, 433, 434, 435, 436, 437, 438, 439, 440, 65535, 65535, 441, 65535, 65535, 65535, 442, 443, 444,
    445, 446, 447, 448, 449, 450, 451, 452, 453, 454, 65535, 455, 456, 457, 458, 459, 460, 461, 462, 463, 464, 465, 65535, 466,
    467, 468, 469, 470, 471, 472, 473, 474, 475, 476, 477, 478, 479, 480, 481, 482, 483, 484, 485, 486, 487, 488, 489, 490,
    491, 492, 493, 494, 495, 496, 497, 498, 499, 500, 501, 502,
  ]
  static let byPrefixFE: [UInt16] = [
    503, 504, 505, 506, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 65535, 507, 508, 509, 510, 511, 512, 513, 514,
    515, 516, 517, 518, 519, 520, 521, 522, 523, 524, 525, 526, 527, 528, 529, 530, 531, 532, 533, 534, 535, 536, 537, 538,
    539, 540, 541, 542, 543, 544, 545, 546, 547, 548, 549, 550, 551, 552, 553, 554, 555, 556, 557, 558, 559, 560, 561, 562,
    563, 564, 565, 566, 567, 568, 569,
  ]
}
