;; Every unary operator of f32.
;; run abs f32:2.25
;; run abs f32:6.5
;; run neg f32:2.25
;; run neg f32:6.5
;; run ceil f32:2.25
;; run ceil f32:6.5
;; run floor f32:2.25
;; run floor f32:6.5
;; run trunc f32:2.25
;; run trunc f32:6.5
;; run nearest f32:2.25
;; run nearest f32:6.5
;; run sqrt f32:2.25
;; run sqrt f32:6.5
(module
  (func (export "abs") (param f32) (result f32) (f32.abs (local.get 0)))
  (func (export "neg") (param f32) (result f32) (f32.neg (local.get 0)))
  (func (export "ceil") (param f32) (result f32) (f32.ceil (local.get 0)))
  (func (export "floor") (param f32) (result f32) (f32.floor (local.get 0)))
  (func (export "trunc") (param f32) (result f32) (f32.trunc (local.get 0)))
  (func (export "nearest") (param f32) (result f32) (f32.nearest (local.get 0)))
  (func (export "sqrt") (param f32) (result f32) (f32.sqrt (local.get 0)))
)
