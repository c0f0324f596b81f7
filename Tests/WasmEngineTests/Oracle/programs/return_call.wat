;; return_call costs 1 and entering the callee 1; the stack does not grow.
;; run sum i64:0
;; run sum i64:5
;; run sum i64:20000
;; run even i32:1001
;; run more_arguments i32:3
;; run from_block i32:0
;; run from_block i32:1
(module
  (func (export "sum") (param i64) (result i64) (return_call $sum_to (local.get 0) (i64.const 0)))
  (func $sum_to (param i64 i64) (result i64)
    (if (i64.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call $sum_to (i64.sub (local.get 0) (i64.const 1)) (i64.add (local.get 1) (local.get 0))))
  (func $even (export "even") (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 1))))
    (return_call $odd (i32.sub (local.get 0) (i32.const 1))))
  (func $odd (param i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
    (return_call $even (i32.sub (local.get 0) (i32.const 1))))
  (func $wide (param i32 i32 i32 i32 i32 i32) (result i32) (local i64 i64)
    (i32.add (local.get 0) (i32.mul (local.get 5) (i32.const 10))))
  (func (export "more_arguments") (param i32) (result i32)
    (return_call $wide (local.get 0) (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (i32.const 5)))
  (func $seven (result i32) (i32.const 7))
  (func (export "from_block") (param i32) (result i32)
    (block (if (local.get 0) (then (return_call $seven))))
    (i32.const 8)))
