;; select with a type annotation: the operands have to be of that type, not merely of the same type.

(module
  (func (export "i64") (param i32) (result i64)
    (select (result i64) (i64.const 1) (i64.const 2) (local.get 0)))
  (func (export "externref") (param externref externref i32) (result externref)
    (select (result externref) (local.get 0) (local.get 1) (local.get 2)))
  (func (export "funcref-null") (param i32) (result i32)
    (ref.is_null (select (result funcref) (ref.null func) (ref.func 0) (local.get 0))))
  ;; Behind an unconditional branch any operands will do.
  (func (export "unreachable") (result f32)
    (return (f32.const 3))
    (select (result f32)))
)

(assert_return (invoke "i64" (i32.const 1)) (i64.const 1))
(assert_return (invoke "i64" (i32.const 0)) (i64.const 2))
(assert_return (invoke "i64" (i32.const 0x8000_0000)) (i64.const 1))
(assert_return (invoke "externref" (ref.extern 1) (ref.extern 2) (i32.const -1)) (ref.extern 1))
(assert_return (invoke "externref" (ref.extern 1) (ref.null extern) (i32.const 0)) (ref.null extern))
(assert_return (invoke "funcref-null" (i32.const 1)) (i32.const 1))
(assert_return (invoke "funcref-null" (i32.const 0)) (i32.const 0))
(assert_return (invoke "unreachable") (f32.const 3))

(assert_invalid
  (module (func (result i32) (select (result i32) (i64.const 1) (i32.const 2) (i32.const 0))))
  "type mismatch")
(assert_invalid
  (module (func (result i32) (select (result i32) (i32.const 1) (f32.const 2) (i32.const 0))))
  "type mismatch")
;; The operands agree with each other, but not with the annotation.
(assert_invalid
  (module (func (result i32) (select (result i32) (i64.const 1) (i64.const 2) (i32.const 0))))
  "type mismatch")
(assert_invalid
  (module (func (result i64) (select (result i32) (i32.const 1) (i32.const 2) (i32.const 0))))
  "type mismatch")
(assert_invalid
  (module (func (param externref funcref) (result externref)
    (select (result externref) (local.get 0) (local.get 1) (i32.const 0))))
  "type mismatch")
(assert_invalid
  (module (func (result i32) (select (result i32) (i32.const 1) (i32.const 2) (i64.const 0))))
  "type mismatch")
(assert_invalid
  (module (func (result i32) (select (result i32) (i32.const 2) (i32.const 0))))
  "type mismatch")
(assert_invalid
  (module (func (unreachable) (select (result i32) (i64.const 1) (i32.const 0)) (drop)))
  "type mismatch")
;; Without an annotation only numbers and vectors can be selected.
(assert_invalid
  (module (func (param externref externref) (result externref)
    (select (local.get 0) (local.get 1) (i32.const 0))))
  "type mismatch")
(assert_invalid
  (module (func (result i32) (select (result i32 i32) (i32.const 1) (i32.const 2) (i32.const 0)) (drop)))
  "invalid result arity")
