;; Every binary operator of i64.
;; run add i64:7 i64:3
;; run add i64:-9223372036854775808 i64:63
;; run sub i64:7 i64:3
;; run sub i64:-9223372036854775808 i64:63
;; run mul i64:7 i64:3
;; run mul i64:-9223372036854775808 i64:63
;; run div_s i64:7 i64:3
;; run div_s i64:-9223372036854775808 i64:63
;; run div_u i64:7 i64:3
;; run div_u i64:-9223372036854775808 i64:63
;; run rem_s i64:7 i64:3
;; run rem_s i64:-9223372036854775808 i64:63
;; run rem_u i64:7 i64:3
;; run rem_u i64:-9223372036854775808 i64:63
;; run and i64:7 i64:3
;; run and i64:-9223372036854775808 i64:63
;; run or i64:7 i64:3
;; run or i64:-9223372036854775808 i64:63
;; run xor i64:7 i64:3
;; run xor i64:-9223372036854775808 i64:63
;; run shl i64:7 i64:3
;; run shl i64:-9223372036854775808 i64:63
;; run shr_s i64:7 i64:3
;; run shr_s i64:-9223372036854775808 i64:63
;; run shr_u i64:7 i64:3
;; run shr_u i64:-9223372036854775808 i64:63
;; run rotl i64:7 i64:3
;; run rotl i64:-9223372036854775808 i64:63
;; run rotr i64:7 i64:3
;; run rotr i64:-9223372036854775808 i64:63
(module
  (func (export "add") (param i64 i64) (result i64) (i64.add (local.get 0) (local.get 1)))
  (func (export "sub") (param i64 i64) (result i64) (i64.sub (local.get 0) (local.get 1)))
  (func (export "mul") (param i64 i64) (result i64) (i64.mul (local.get 0) (local.get 1)))
  (func (export "div_s") (param i64 i64) (result i64) (i64.div_s (local.get 0) (local.get 1)))
  (func (export "div_u") (param i64 i64) (result i64) (i64.div_u (local.get 0) (local.get 1)))
  (func (export "rem_s") (param i64 i64) (result i64) (i64.rem_s (local.get 0) (local.get 1)))
  (func (export "rem_u") (param i64 i64) (result i64) (i64.rem_u (local.get 0) (local.get 1)))
  (func (export "and") (param i64 i64) (result i64) (i64.and (local.get 0) (local.get 1)))
  (func (export "or") (param i64 i64) (result i64) (i64.or (local.get 0) (local.get 1)))
  (func (export "xor") (param i64 i64) (result i64) (i64.xor (local.get 0) (local.get 1)))
  (func (export "shl") (param i64 i64) (result i64) (i64.shl (local.get 0) (local.get 1)))
  (func (export "shr_s") (param i64 i64) (result i64) (i64.shr_s (local.get 0) (local.get 1)))
  (func (export "shr_u") (param i64 i64) (result i64) (i64.shr_u (local.get 0) (local.get 1)))
  (func (export "rotl") (param i64 i64) (result i64) (i64.rotl (local.get 0) (local.get 1)))
  (func (export "rotr") (param i64 i64) (result i64) (i64.rotr (local.get 0) (local.get 1)))
)
