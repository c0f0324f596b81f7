;; table.grow costs 1 and 1 an element; one that fails costs 1.
;; run size
;; run grow i32:0
;; run grow i32:3
;; run grow i32:100
;; run size
;; run is_null i32:4
(module
  (table $t 2 10 funcref)
  (func $f)
  (elem declare func $f)
  (func (export "size") (result i32) (table.size $t))
  (func (export "grow") (param i32) (result i32) (table.grow $t (ref.func $f) (local.get 0)))
  (func (export "is_null") (param i32) (result i32) (ref.is_null (table.get $t (local.get 0)))))
