;; A trap in the middle of straight-line code: what is behind it is not paid.
;; trap first i32:0 = integer divide by zero, 4
;; trap middle i32:0 = integer divide by zero, 14
;; trap before_call i32:0 = integer divide by zero, 7
;; trap before_loop i32:0 = integer divide by zero, 4
;; trap store i32:65536 = out of bounds memory access, 9
;; run middle i32:1
(module
  (memory 1)
  (func $leaf (result i32) (i32.const 1))
  (func (export "first") (param i32) (result i32)
    (i32.div_u (i32.const 1) (local.get 0))
    (i32.add (i32.const 2)) (i32.add (i32.const 3)) (i32.add (i32.const 4)))
  (func (export "middle") (param i32) (result i32) (local i32)
    (local.set 1 (i32.add (local.get 0) (i32.const 6)))
    (i32.rem_s (local.get 1) (i32.const 4))
    (drop)
    (i32.const 3) (i32.const 4) (i32.mul) (drop)
    (i32.div_u (local.get 1) (local.get 0)))
  (func (export "before_call") (param i32) (result i32)
    (i32.add (call $leaf) (i32.div_s (i32.const 1) (local.get 0))))
  (func (export "before_loop") (param i32)
    (block
      (i32.eqz (i32.div_u (i32.const 1) (local.get 0)))
      (br_if 0)
      (loop (br 0))))
  (func (export "store") (param i32)
    (i32.store (i32.const 0) (i32.const 1))
    (i32.store (local.get 0) (i32.add (i32.const 1) (i32.const 2)))
    (i32.store (i32.const 4) (i32.const 1))))
