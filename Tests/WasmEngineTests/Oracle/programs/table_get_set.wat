;; table.get and table.set.
;; run is_null i32:0
;; run is_null i32:1
;; run set i32:1
;; run is_null i32:1
;; trap is_null i32:4 = out of bounds table access, 3
;; trap set i32:-1 = out of bounds table access, 4
;; run call i32:1
(module
  (table $t 4 funcref)
  (elem (i32.const 0) func $nine)
  (func $nine (result i32) (i32.const 9))
  (func (export "is_null") (param i32) (result i32) (ref.is_null (table.get $t (local.get 0))))
  (func (export "set") (param i32) (table.set $t (local.get 0) (ref.func $nine)))
  (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0))))
