;; Calls through references, tail calls too.
;; run twice i32:5
;; run down i32:20
;; trap null = null function reference, 4
(module
  (type $t (func (param i32) (result i32)))
  (elem declare func $increment $down)
  (func $increment (type $t) (i32.add (local.get 0) (i32.const 1)))
  (func $apply (param (ref $t) i32) (result i32)
    (call_ref $t (call_ref $t (local.get 1) (local.get 0)) (local.get 0)))
  (func (export "twice") (param i32) (result i32) (call $apply (ref.func $increment) (local.get 0)))
  (func $down (export "down") (type $t)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 77))))
    (return_call_ref $t (i32.sub (local.get 0) (i32.const 1)) (ref.func $down)))
  (func (export "null") (result i32) (call_ref $t (i32.const 0) (ref.null $t))))
