;; Conversions between floats and of floats to their bits.
;; run f32.demote_f64 f64:3.75
;; run f32.demote_f64 f64:-1.5
;; run f64.promote_f32 f32:3.75
;; run f64.promote_f32 f32:-1.5
;; run i32.reinterpret_f32 f32:3.75
;; run i32.reinterpret_f32 f32:-1.5
;; run i64.reinterpret_f64 f64:3.75
;; run i64.reinterpret_f64 f64:-1.5
(module
  (func (export "f32.demote_f64") (param f64) (result f32) (f32.demote_f64 (local.get 0)))
  (func (export "f64.promote_f32") (param f32) (result f64) (f64.promote_f32 (local.get 0)))
  (func (export "i32.reinterpret_f32") (param f32) (result i32) (i32.reinterpret_f32 (local.get 0)))
  (func (export "i64.reinterpret_f64") (param f64) (result i64) (i64.reinterpret_f64 (local.get 0)))
)
