;; Every binary operator of i32.
;; run add i32:7 i32:3
;; run add i32:-2147483648 i32:31
;; run sub i32:7 i32:3
;; run sub i32:-2147483648 i32:31
;; run mul i32:7 i32:3
;; run mul i32:-2147483648 i32:31
;; run div_s i32:7 i32:3
;; run div_s i32:-2147483648 i32:31
;; run div_u i32:7 i32:3
;; run div_u i32:-2147483648 i32:31
;; run rem_s i32:7 i32:3
;; run rem_s i32:-2147483648 i32:31
;; run rem_u i32:7 i32:3
;; run rem_u i32:-2147483648 i32:31
;; run and i32:7 i32:3
;; run and i32:-2147483648 i32:31
;; run or i32:7 i32:3
;; run or i32:-2147483648 i32:31
;; run xor i32:7 i32:3
;; run xor i32:-2147483648 i32:31
;; run shl i32:7 i32:3
;; run shl i32:-2147483648 i32:31
;; run shr_s i32:7 i32:3
;; run shr_s i32:-2147483648 i32:31
;; run shr_u i32:7 i32:3
;; run shr_u i32:-2147483648 i32:31
;; run rotl i32:7 i32:3
;; run rotl i32:-2147483648 i32:31
;; run rotr i32:7 i32:3
;; run rotr i32:-2147483648 i32:31
(module
  (func (export "add") (param i32 i32) (result i32) (i32.add (local.get 0) (local.get 1)))
  (func (export "sub") (param i32 i32) (result i32) (i32.sub (local.get 0) (local.get 1)))
  (func (export "mul") (param i32 i32) (result i32) (i32.mul (local.get 0) (local.get 1)))
  (func (export "div_s") (param i32 i32) (result i32) (i32.div_s (local.get 0) (local.get 1)))
  (func (export "div_u") (param i32 i32) (result i32) (i32.div_u (local.get 0) (local.get 1)))
  (func (export "rem_s") (param i32 i32) (result i32) (i32.rem_s (local.get 0) (local.get 1)))
  (func (export "rem_u") (param i32 i32) (result i32) (i32.rem_u (local.get 0) (local.get 1)))
  (func (export "and") (param i32 i32) (result i32) (i32.and (local.get 0) (local.get 1)))
  (func (export "or") (param i32 i32) (result i32) (i32.or (local.get 0) (local.get 1)))
  (func (export "xor") (param i32 i32) (result i32) (i32.xor (local.get 0) (local.get 1)))
  (func (export "shl") (param i32 i32) (result i32) (i32.shl (local.get 0) (local.get 1)))
  (func (export "shr_s") (param i32 i32) (result i32) (i32.shr_s (local.get 0) (local.get 1)))
  (func (export "shr_u") (param i32 i32) (result i32) (i32.shr_u (local.get 0) (local.get 1)))
  (func (export "rotl") (param i32 i32) (result i32) (i32.rotl (local.get 0) (local.get 1)))
  (func (export "rotr") (param i32 i32) (result i32) (i32.rotr (local.get 0) (local.get 1)))
)
