;; Wide arithmetic costs 1 an instruction.
;; run add i64:-1 i64:1 i64:1 i64:2
;; run add i64:5 i64:-1 i64:-6 i64:0
;; run sub i64:0 i64:0 i64:1 i64:0
;; run sub i64:7 i64:-9223372036854775808 i64:8 i64:1
;; run mul_s i64:-9223372036854775808 i64:-9223372036854775808
;; run mul_s i64:-1 i64:9223372036854775807
;; run mul_u i64:-1 i64:-1
;; run mul_u i64:-9223372036854775808 i64:3
;; run factorial i64:30
(module
  (func (export "add") (param i64 i64 i64 i64) (result i64 i64)
    (i64.add128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "sub") (param i64 i64 i64 i64) (result i64 i64)
    (i64.sub128 (local.get 0) (local.get 1) (local.get 2) (local.get 3)))
  (func (export "mul_s") (param i64 i64) (result i64 i64) (i64.mul_wide_s (local.get 0) (local.get 1)))
  (func (export "mul_u") (param i64 i64) (result i64 i64) (i64.mul_wide_u (local.get 0) (local.get 1)))
  (func (export "factorial") (param $n i64) (result i64 i64) (local $low i64) (local $high i64)
    (local.set $low (i64.const 1))
    (loop $again
      (i64.mul_wide_u (local.get $low) (local.get $n))
      (i64.const 0)
      (i64.mul (local.get $high) (local.get $n))
      (i64.add128)
      (local.set $high)
      (local.set $low)
      (br_if $again (i64.ne (local.tee $n (i64.sub (local.get $n) (i64.const 1))) (i64.const 0))))
    (local.get $low)
    (local.get $high)))
