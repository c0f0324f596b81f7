;; Wide arithmetic where values are folded, moved and mixed: results in two slots, operands that are locals and constants.

(module
  (func (export "sum") (param i64 i64) (result i64 i64)
    (i64.add128 (local.get 0) (i64.const 0) (local.get 1) (i64.const 0)))
  (func (export "constants") (result i64 i64)
    (i64.add128 (i64.const -1) (i64.const 2) (i64.const 1) (i64.const 3)))
  ;; Both halves set into locals, the high one first.
  (func (export "swapped") (param i64 i64) (result i64 i64) (local $low i64) (local $high i64)
    (i64.mul_wide_u (local.get 0) (local.get 1))
    (local.set $high)
    (local.set $low)
    (local.get $high)
    (local.get $low))
  ;; The results replace the operands.
  (func (export "in-place") (param i64 i64 i64 i64) (result i64 i64)
    (i64.sub128 (local.get 0) (local.get 1) (local.get 2) (local.get 3))
    (local.set 1)
    (local.set 0)
    (i64.add128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "below") (param i64) (result i32 i64 i64)
    (i32.const 7)
    (i64.mul_wide_s (local.get 0) (local.get 0)))
  ;; (a * b) + c, of 128 bits, n times
  (func (export "horner") (param $n i32) (param $factor i64) (result i64 i64) (local $low i64) (local $high i64)
    (loop $again
      (i64.add128
        (i64.mul_wide_u (local.get $low) (local.get $factor))
        (i64.const 1) (local.get $high))
      (local.set $high)
      (local.set $low)
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $low) (local.get $high))
  (func (export "dropped") (param i64 i64) (result i64)
    (i64.mul_wide_u (local.get 0) (local.get 1))
    (drop))
  (func (export "if") (param i32) (result i64 i64)
    (i64.const 5) (i64.const 6)
    (if (param i64 i64) (result i64 i64) (local.get 0)
      (then (i64.mul_wide_s))
      (else (i64.const -1) (i64.const -1) (i64.sub128)))))

(assert_return (invoke "sum" (i64.const -1) (i64.const -1)) (i64.const -2) (i64.const 1))
(assert_return (invoke "constants") (i64.const 0) (i64.const 6))
(assert_return (invoke "swapped" (i64.const -1) (i64.const -1)) (i64.const -2) (i64.const 1))
(assert_return
  (invoke "in-place" (i64.const 3) (i64.const 4) (i64.const 5) (i64.const 0x7fffffffffffffff))
  (i64.const 3) (i64.const 4))
(assert_return (invoke "below" (i64.const 0x8000000000000000)) (i32.const 7) (i64.const 0) (i64.const 0x4000000000000000))
(assert_return (invoke "below" (i64.const -3)) (i32.const 7) (i64.const 9) (i64.const 0))
(assert_return (invoke "horner" (i32.const 3) (i64.const 0x100000000)) (i64.const 0x100000001) (i64.const 1))
(assert_return (invoke "dropped" (i64.const -1) (i64.const 2)) (i64.const -2))
(assert_return (invoke "if" (i32.const 1)) (i64.const 30) (i64.const 0))
(assert_return (invoke "if" (i32.const 0)) (i64.const 6) (i64.const 6))

(assert_invalid (module (func (result i64) (i64.mul_wide_u (i64.const 1) (i64.const 1)))) "type mismatch")
(assert_invalid
  (module (func (result i64 i64) (i64.add128 (i64.const 1) (i64.const 1) (i64.const 1)))) "type mismatch")
(assert_invalid
  (module (func (result i64 i64) (i64.sub128 (i64.const 1) (i64.const 1) (i64.const 1) (i32.const 1)))) "type mismatch")
