;; A call of a host function costs 1: it has no entry of the guest.
;; run once i32:5
;; run loop i32:10
;; run indirect i32:1
;; run tail i32:1
(module
  (import "host" "successor" (func $successor (param i32) (result i32)))
  (import "host" "nothing" (func $nothing))
  (table funcref (elem $successor))
  (func (export "once") (param i32) (result i32) (call $nothing) (call $successor (local.get 0)))
  (func (export "loop") (param i32) (result i32) (local i32)
    (loop
      (local.set 1 (call $successor (local.get 1)))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (local.get 1))
  (func (export "indirect") (param i32) (result i32)
    (call_indirect (param i32) (result i32) (local.get 0) (i32.const 0)))
  (func (export "tail") (param i32) (result i32) (return_call $successor (local.get 0))))
