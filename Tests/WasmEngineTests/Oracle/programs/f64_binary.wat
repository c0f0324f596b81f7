;; Every binary operator of f64.
;; run add f64:1.5 f64:-0.25
;; run add f64:-0.0 f64:0.0
;; run sub f64:1.5 f64:-0.25
;; run sub f64:-0.0 f64:0.0
;; run mul f64:1.5 f64:-0.25
;; run mul f64:-0.0 f64:0.0
;; run div f64:1.5 f64:-0.25
;; run div f64:-0.0 f64:0.0
;; run min f64:1.5 f64:-0.25
;; run min f64:-0.0 f64:0.0
;; run max f64:1.5 f64:-0.25
;; run max f64:-0.0 f64:0.0
;; run copysign f64:1.5 f64:-0.25
;; run copysign f64:-0.0 f64:0.0
(module
  (func (export "add") (param f64 f64) (result f64) (f64.add (local.get 0) (local.get 1)))
  (func (export "sub") (param f64 f64) (result f64) (f64.sub (local.get 0) (local.get 1)))
  (func (export "mul") (param f64 f64) (result f64) (f64.mul (local.get 0) (local.get 1)))
  (func (export "div") (param f64 f64) (result f64) (f64.div (local.get 0) (local.get 1)))
  (func (export "min") (param f64 f64) (result f64) (f64.min (local.get 0) (local.get 1)))
  (func (export "max") (param f64 f64) (result f64) (f64.max (local.get 0) (local.get 1)))
  (func (export "copysign") (param f64 f64) (result f64) (f64.copysign (local.get 0) (local.get 1)))
)
