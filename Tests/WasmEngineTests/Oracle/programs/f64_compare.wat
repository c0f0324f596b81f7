;; Every comparison of f64.
;; run eq f64:1.5 f64:1.5
;; run eq f64:-2.0 f64:3.0
;; run ne f64:1.5 f64:1.5
;; run ne f64:-2.0 f64:3.0
;; run lt f64:1.5 f64:1.5
;; run lt f64:-2.0 f64:3.0
;; run gt f64:1.5 f64:1.5
;; run gt f64:-2.0 f64:3.0
;; run le f64:1.5 f64:1.5
;; run le f64:-2.0 f64:3.0
;; run ge f64:1.5 f64:1.5
;; run ge f64:-2.0 f64:3.0
(module
  (func (export "eq") (param f64 f64) (result i32) (f64.eq (local.get 0) (local.get 1)))
  (func (export "ne") (param f64 f64) (result i32) (f64.ne (local.get 0) (local.get 1)))
  (func (export "lt") (param f64 f64) (result i32) (f64.lt (local.get 0) (local.get 1)))
  (func (export "gt") (param f64 f64) (result i32) (f64.gt (local.get 0) (local.get 1)))
  (func (export "le") (param f64 f64) (result i32) (f64.le (local.get 0) (local.get 1)))
  (func (export "ge") (param f64 f64) (result i32) (f64.ge (local.get 0) (local.get 1)))
)
