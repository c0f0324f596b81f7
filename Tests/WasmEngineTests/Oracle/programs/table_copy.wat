;; table.copy costs 1 and 1 an element.
;; run copy i32:4 i32:0 i32:3
;; run call i32:6
;; run copy i32:1 i32:0 i32:3
;; run call i32:3
;; run copy i32:0 i32:8 i32:0
;; run between i32:2
;; trap copy i32:6 i32:0 i32:3 = out of bounds table access, 5
;; trap copy i32:0 i32:7 i32:2 = out of bounds table access, 5
(module
  (table $t 8 funcref)
  (table $u 8 funcref)
  (elem (table $t) (i32.const 0) func $one $two $three)
  (func $one (result i32) (i32.const 1))
  (func $two (result i32) (i32.const 2))
  (func $three (result i32) (i32.const 3))
  (func (export "copy") (param i32 i32 i32) (table.copy $t $t (local.get 0) (local.get 1) (local.get 2)))
  (func (export "between") (param i32) (result i32)
    (table.copy $u $t (i32.const 5) (i32.const 0) (local.get 0))
    (call_indirect $u (result i32) (i32.const 6)))
  (func (export "call") (param i32) (result i32) (call_indirect $t (result i32) (local.get 0))))
