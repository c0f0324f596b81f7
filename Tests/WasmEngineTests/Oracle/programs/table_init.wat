;; table.init costs 1 and 1 an element, elem.drop 1.
;; run init i32:1 i32:0 i32:2
;; run call i32:2
;; run init i32:0 i32:3 i32:0
;; trap init i32:0 i32:2 i32:2 = out of bounds table access, 5
;; trap init i32:5 i32:0 i32:2 = out of bounds table access, 5
;; run drop
;; run init i32:0 i32:0 i32:0
;; trap init i32:0 i32:0 i32:1 = out of bounds table access, 5
(module
  (table 6 funcref)
  (elem $numbers func $one $two $three)
  (func $one (result i32) (i32.const 1))
  (func $two (result i32) (i32.const 2))
  (func $three (result i32) (i32.const 3))
  (func (export "init") (param i32 i32 i32) (table.init $numbers (local.get 0) (local.get 1) (local.get 2)))
  (func (export "drop") (elem.drop $numbers))
  (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0))))
