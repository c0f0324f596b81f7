;; call_indirect costs 1; when it traps there is no callee to enter.
;; run apply i32:0 i32:9 i32:4
;; run apply i32:1 i32:9 i32:4
;; run apply i32:2 i32:9 i32:4
;; trap apply i32:3 i32:9 i32:4 = uninitialized element, 5
;; trap apply i32:4 i32:9 i32:4 = indirect call type mismatch, 5
;; trap apply i32:5 i32:9 i32:4 = undefined element, 5
;; trap apply i32:-1 i32:9 i32:4 = undefined element, 5
;; run sum i32:30
;; run second_table
(module
  (type $binary (func (param i32 i32) (result i32)))
  (table $operations 5 funcref)
  (table $others 3 funcref)
  (elem (table $operations) (i32.const 0) func $add $subtract $multiply)
  (elem (table $operations) (i32.const 4) func $zero)
  (elem (table $others) (i32.const 1) func $zero)
  (func $add (type $binary) (i32.add (local.get 0) (local.get 1)))
  (func $subtract (type $binary) (i32.sub (local.get 0) (local.get 1)))
  (func $multiply (type $binary) (i32.mul (local.get 0) (local.get 1)))
  (func $zero (result i32) (i32.const 0))
  (func (export "apply") (param i32 i32 i32) (result i32)
    (call_indirect $operations (type $binary) (local.get 1) (local.get 2) (local.get 0)))
  (func (export "sum") (param i32) (result i32) (local i32)
    (loop
      (local.set 1 (call_indirect (type $binary) (local.get 1) (local.get 0) (i32.rem_u (local.get 0) (i32.const 2))))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (local.get 1))
  (func (export "second_table") (result i32) (call_indirect $others (result i32) (i32.const 1))))
