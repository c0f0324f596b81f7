;; table.fill costs 1 and 1 an element.
;; run fill i32:0 i32:0
;; run fill i32:2 i32:5
;; run is_null i32:6
;; run is_null i32:7
;; run fill i32:10 i32:0
;; trap fill i32:8 i32:3 = out of bounds table access, 5
;; trap fill i32:11 i32:0 = out of bounds table access, 5
(module
  (table $t 10 funcref)
  (func $f)
  (elem declare func $f)
  (func (export "fill") (param i32 i32) (table.fill $t (local.get 0) (ref.func $f) (local.get 1)))
  (func (export "is_null") (param i32) (result i32) (ref.is_null (table.get $t (local.get 0)))))
