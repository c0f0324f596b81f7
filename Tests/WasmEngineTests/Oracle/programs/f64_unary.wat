;; Every unary operator of f64.
;; run abs f64:2.25
;; run abs f64:6.5
;; run neg f64:2.25
;; run neg f64:6.5
;; run ceil f64:2.25
;; run ceil f64:6.5
;; run floor f64:2.25
;; run floor f64:6.5
;; run trunc f64:2.25
;; run trunc f64:6.5
;; run nearest f64:2.25
;; run nearest f64:6.5
;; run sqrt f64:2.25
;; run sqrt f64:6.5
(module
  (func (export "abs") (param f64) (result f64) (f64.abs (local.get 0)))
  (func (export "neg") (param f64) (result f64) (f64.neg (local.get 0)))
  (func (export "ceil") (param f64) (result f64) (f64.ceil (local.get 0)))
  (func (export "floor") (param f64) (result f64) (f64.floor (local.get 0)))
  (func (export "trunc") (param f64) (result f64) (f64.trunc (local.get 0)))
  (func (export "nearest") (param f64) (result f64) (f64.nearest (local.get 0)))
  (func (export "sqrt") (param f64) (result f64) (f64.sqrt (local.get 0)))
)
