;; Conversions between integers and from integers to floats.
;; run i32.wrap_i64 i64:5
;; run i32.wrap_i64 i64:-1
;; run i64.extend_i32_s i32:5
;; run i64.extend_i32_s i32:-1
;; run i64.extend_i32_u i32:5
;; run i64.extend_i32_u i32:-1
;; run f32.convert_i32_s i32:5
;; run f32.convert_i32_s i32:-1
;; run f32.convert_i32_u i32:5
;; run f32.convert_i32_u i32:-1
;; run f32.convert_i64_s i64:5
;; run f32.convert_i64_s i64:-1
;; run f32.convert_i64_u i64:5
;; run f32.convert_i64_u i64:-1
;; run f64.convert_i32_s i32:5
;; run f64.convert_i32_s i32:-1
;; run f64.convert_i32_u i32:5
;; run f64.convert_i32_u i32:-1
;; run f64.convert_i64_s i64:5
;; run f64.convert_i64_s i64:-1
;; run f64.convert_i64_u i64:5
;; run f64.convert_i64_u i64:-1
;; run f32.reinterpret_i32 i32:5
;; run f32.reinterpret_i32 i32:-1
;; run f64.reinterpret_i64 i64:5
;; run f64.reinterpret_i64 i64:-1
(module
  (func (export "i32.wrap_i64") (param i64) (result i32) (i32.wrap_i64 (local.get 0)))
  (func (export "i64.extend_i32_s") (param i32) (result i64) (i64.extend_i32_s (local.get 0)))
  (func (export "i64.extend_i32_u") (param i32) (result i64) (i64.extend_i32_u (local.get 0)))
  (func (export "f32.convert_i32_s") (param i32) (result f32) (f32.convert_i32_s (local.get 0)))
  (func (export "f32.convert_i32_u") (param i32) (result f32) (f32.convert_i32_u (local.get 0)))
  (func (export "f32.convert_i64_s") (param i64) (result f32) (f32.convert_i64_s (local.get 0)))
  (func (export "f32.convert_i64_u") (param i64) (result f32) (f32.convert_i64_u (local.get 0)))
  (func (export "f64.convert_i32_s") (param i32) (result f64) (f64.convert_i32_s (local.get 0)))
  (func (export "f64.convert_i32_u") (param i32) (result f64) (f64.convert_i32_u (local.get 0)))
  (func (export "f64.convert_i64_s") (param i64) (result f64) (f64.convert_i64_s (local.get 0)))
  (func (export "f64.convert_i64_u") (param i64) (result f64) (f64.convert_i64_u (local.get 0)))
  (func (export "f32.reinterpret_i32") (param i32) (result f32) (f32.reinterpret_i32 (local.get 0)))
  (func (export "f64.reinterpret_i64") (param i64) (result f64) (f64.reinterpret_i64 (local.get 0)))
)
