;; select costs 1, plain and typed.
;; run i32 i32:0
;; run i32 i32:1
;; run f64 i32:0
;; run typed i32:1
;; run on_compare i32:3 i32:4
;; run reference i32:0
;; run reference i32:1
(module
  (func $f)
  (elem declare func $f)
  (func (export "i32") (param i32) (result i32) (select (i32.const 10) (i32.const 20) (local.get 0)))
  (func (export "f64") (param i32) (result f64) (select (f64.const 1) (f64.const 2) (local.get 0)))
  (func (export "typed") (param i32) (result i64) (select (result i64) (i64.const 10) (i64.const 20) (local.get 0)))
  (func (export "on_compare") (param i32 i32) (result i32)
    (select (local.get 0) (local.get 1) (i32.lt_s (local.get 0) (local.get 1))))
  (func (export "reference") (param i32) (result i32)
    (ref.is_null (select (result funcref) (ref.null func) (ref.func $f) (local.get 0)))))
