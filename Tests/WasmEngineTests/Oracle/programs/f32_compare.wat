;; Every comparison of f32.
;; run eq f32:1.5 f32:1.5
;; run eq f32:-2.0 f32:3.0
;; run ne f32:1.5 f32:1.5
;; run ne f32:-2.0 f32:3.0
;; run lt f32:1.5 f32:1.5
;; run lt f32:-2.0 f32:3.0
;; run gt f32:1.5 f32:1.5
;; run gt f32:-2.0 f32:3.0
;; run le f32:1.5 f32:1.5
;; run le f32:-2.0 f32:3.0
;; run ge f32:1.5 f32:1.5
;; run ge f32:-2.0 f32:3.0
(module
  (func (export "eq") (param f32 f32) (result i32) (f32.eq (local.get 0) (local.get 1)))
  (func (export "ne") (param f32 f32) (result i32) (f32.ne (local.get 0) (local.get 1)))
  (func (export "lt") (param f32 f32) (result i32) (f32.lt (local.get 0) (local.get 1)))
  (func (export "gt") (param f32 f32) (result i32) (f32.gt (local.get 0) (local.get 1)))
  (func (export "le") (param f32 f32) (result i32) (f32.le (local.get 0) (local.get 1)))
  (func (export "ge") (param f32 f32) (result i32) (f32.ge (local.get 0) (local.get 1)))
)
