;; return_call_indirect, with its traps.
;; run count i32:9
;; run count i32:10
;; trap jump i32:2 = indirect call type mismatch, 4
;; trap jump i32:3 = uninitialized element, 4
;; trap jump i32:4 = undefined element, 4
(module
  (type $step (func (param i32) (result i32)))
  (table 4 funcref)
  (elem (i32.const 0) func $down $down_twice $other)
  (func $down (type $step)
    (if (i32.le_s (local.get 0) (i32.const 0)) (then (return (local.get 0))))
    (return_call_indirect (type $step) (i32.sub (local.get 0) (i32.const 1)) (i32.const 1)))
  (func $down_twice (type $step)
    (if (i32.le_s (local.get 0) (i32.const 0)) (then (return (local.get 0))))
    (return_call_indirect (type $step) (i32.sub (local.get 0) (i32.const 2)) (i32.const 0)))
  (func $other)
  (func (export "count") (param i32) (result i32) (return_call $down (local.get 0)))
  (func (export "jump") (param i32) (result i32)
    (return_call_indirect (type $step) (i32.const 5) (local.get 0))))
