;; Every binary operator of f32.
;; run add f32:1.5 f32:-0.25
;; run add f32:-0.0 f32:0.0
;; run sub f32:1.5 f32:-0.25
;; run sub f32:-0.0 f32:0.0
;; run mul f32:1.5 f32:-0.25
;; run mul f32:-0.0 f32:0.0
;; run div f32:1.5 f32:-0.25
;; run div f32:-0.0 f32:0.0
;; run min f32:1.5 f32:-0.25
;; run min f32:-0.0 f32:0.0
;; run max f32:1.5 f32:-0.25
;; run max f32:-0.0 f32:0.0
;; run copysign f32:1.5 f32:-0.25
;; run copysign f32:-0.0 f32:0.0
(module
  (func (export "add") (param f32 f32) (result f32) (f32.add (local.get 0) (local.get 1)))
  (func (export "sub") (param f32 f32) (result f32) (f32.sub (local.get 0) (local.get 1)))
  (func (export "mul") (param f32 f32) (result f32) (f32.mul (local.get 0) (local.get 1)))
  (func (export "div") (param f32 f32) (result f32) (f32.div (local.get 0) (local.get 1)))
  (func (export "min") (param f32 f32) (result f32) (f32.min (local.get 0) (local.get 1)))
  (func (export "max") (param f32 f32) (result f32) (f32.max (local.get 0) (local.get 1)))
  (func (export "copysign") (param f32 f32) (result f32) (f32.copysign (local.get 0) (local.get 1)))
)
