;; Integer division by zero and overflow. Entry 1, two operands, the division: 4.
;; trap i32.div_s i32:1 i32:0 = integer divide by zero, 4
;; trap i32.div_s i32:-2147483648 i32:-1 = integer overflow, 4
;; trap i32.div_u i32:1 i32:0 = integer divide by zero, 4
;; trap i32.rem_s i32:1 i32:0 = integer divide by zero, 4
;; run i32.rem_s i32:-2147483648 i32:-1
;; trap i32.rem_u i32:1 i32:0 = integer divide by zero, 4
;; trap i64.div_s i64:1 i64:0 = integer divide by zero, 4
;; trap i64.div_s i64:-9223372036854775808 i64:-1 = integer overflow, 4
;; trap i64.div_u i64:1 i64:0 = integer divide by zero, 4
;; trap i64.rem_s i64:1 i64:0 = integer divide by zero, 4
;; run i64.rem_s i64:-9223372036854775808 i64:-1
;; trap i64.rem_u i64:1 i64:0 = integer divide by zero, 4
(module
  (func (export "i32.div_s") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func (export "i32.div_u") (param i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 1)))
  (func (export "i32.rem_s") (param i32 i32) (result i32) (i32.rem_s (local.get 0) (local.get 1)))
  (func (export "i32.rem_u") (param i32 i32) (result i32) (i32.rem_u (local.get 0) (local.get 1)))
  (func (export "i64.div_s") (param i64 i64) (result i64) (i64.div_s (local.get 0) (local.get 1)))
  (func (export "i64.div_u") (param i64 i64) (result i64) (i64.div_u (local.get 0) (local.get 1)))
  (func (export "i64.rem_s") (param i64 i64) (result i64) (i64.rem_s (local.get 0) (local.get 1)))
  (func (export "i64.rem_u") (param i64 i64) (result i64) (i64.rem_u (local.get 0) (local.get 1)))
)
