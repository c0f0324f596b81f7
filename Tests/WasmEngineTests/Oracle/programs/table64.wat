;; A table of 64-bit indices.
;; run size
;; run grow i64:3
;; run grow i64:5000000000
;; run fill i64:1 i64:2
;; run call i64:0
;; trap call i64:4294967296 = undefined element, 3
;; trap get i64:-1 = out of bounds table access, 3
(module
  (table $t i64 2 10 funcref)
  (elem (i64.const 0) func $one)
  (func $one (result i32) (i32.const 1))
  (func (export "size") (result i64) (table.size $t))
  (func (export "grow") (param i64) (result i64) (table.grow $t (ref.null func) (local.get 0)))
  (func (export "fill") (param i64 i64) (table.fill $t (local.get 0) (ref.func $one) (local.get 1)))
  (func (export "get") (param i64) (result i32) (ref.is_null (table.get $t (local.get 0))))
  (func (export "call") (param i64) (result i32) (call_indirect $t (result i32) (local.get 0))))
