;; A constant costs 1.
;; run i32
;; run i64
;; run f32
;; run f64
;; run all
(module
  (func (export "i32") (result i32) i32.const -2147483648)
  (func (export "i64") (result i64) i64.const 0x7fff_ffff_ffff_ffff)
  (func (export "f32") (result f32) f32.const 0x1.8p+1)
  (func (export "f64") (result f64) f64.const -0x0.0000000000001p-1022)
  (func (export "all") (result i32 i64 f32 f64) i32.const 1 i64.const 2 f32.const 3 f64.const 4))
