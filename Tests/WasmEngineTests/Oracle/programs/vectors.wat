;; Vectors: constants that become part of instructions, lanes, shuffles, memory and calls cost what their instructions cost.
;; run loop i32:100
;; run lanes i64:0x0102030405060708 i32:-7
;; run shuffle i64:0x1122334455667788 i64:0x99aabbccddeeff00
;; run memory i32:32
;; run floats f64:2.75 f32:-1.5
;; run calls i32:3
;; run bits i64:-255
;; trap memory i32:65536 = out of bounds memory access, 4
(module
  (memory 1)
  (data (i32.const 0) "abcdefghijklmnopqrstuvwxyz0123456789abcdefghijklmnopqrstuvwxyz0123456789")

  (func (export "loop") (param i32) (result i64)
    (local v128)
    (loop
      (local.set 1
        (i32x4.add (v128.xor (local.get 1) (v128.const i32x4 1 2 4 8))
          (i32x4.shl (i32x4.splat (local.get 0)) (i32.const 3))))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (i64x2.extract_lane 1 (i64x2.mul (local.get 1) (v128.const i64x2 3 5))))

  (func (export "lanes") (param i64 i32) (result i64)
    (local v128)
    (local.set 2 (i16x8.replace_lane 3 (i64x2.splat (local.get 0)) (local.get 1)))
    (i64.add
      (i64.extend_i32_s (i8x16.extract_lane_s 7 (local.get 2)))
      (i64.add (i64.extend_i32_u (i16x8.extract_lane_u 3 (local.get 2))) (i64x2.extract_lane 1 (local.get 2)))))

  (func (export "shuffle") (param i64 i64) (result i64)
    (local v128 v128)
    (local.set 2 (i64x2.splat (local.get 0)))
    (local.set 3 (i64x2.splat (local.get 1)))
    (i64.xor
      (i64x2.extract_lane 0
        (i8x16.shuffle 0 17 2 19 4 21 6 23 8 25 10 27 12 29 14 31 (local.get 2) (local.get 3)))
      (i64x2.extract_lane 1 (i8x16.swizzle (local.get 3) (local.get 2)))))

  (func (export "memory") (param i32) (result i64)
    (v128.store offset=128 (local.get 0)
      (i16x8.extmul_low_i8x16_u (v128.load (local.get 0)) (v128.load8x8_s offset=1 (local.get 0))))
    (v128.store16_lane offset=130 5 (local.get 0) (v128.load32_splat (local.get 0)))
    (i64x2.extract_lane 0 (v128.load8_lane offset=3 2 (local.get 0) (v128.load offset=128 (local.get 0)))))

  (func (export "floats") (param f64 f32) (result f64)
    (local v128)
    (local.set 2 (f64x2.promote_low_f32x4 (f32x4.sqrt (f32x4.abs (f32x4.splat (local.get 1))))))
    (f64.add
      (f64x2.extract_lane 0 (f64x2.max (f64x2.floor (f64x2.splat (local.get 0))) (local.get 2)))
      (f64x2.extract_lane 1 (f64x2.convert_low_i32x4_u (i32x4.trunc_sat_f64x2_s_zero (f64x2.splat (local.get 0)))))))

  (func $twice (param v128 i32) (result i32 v128)
    (i32.add (local.get 1) (local.get 1)) (i8x16.add_sat_s (local.get 0) (local.get 0)))
  (func (export "calls") (param i32) (result i32)
    (call $twice (i8x16.splat (local.get 0)) (local.get 0))
    (i32x4.extract_lane 3)
    (i32.add))

  (func (export "bits") (param i64) (result i32)
    (local v128)
    (local.set 1 (v128.bitselect (i64x2.splat (local.get 0)) (v128.const i64x2 0x0f0f 0) (v128.const i32x4 -1 0 255 0)))
    (i32.add
      (i8x16.bitmask (i8x16.lt_s (local.get 1) (v128.const i8x16 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0)))
      (i32.add (v128.any_true (local.get 1))
        (i32.add (i32x4.all_true (local.get 1)) (i32x4.bitmask (v128.not (local.get 1))))))))
