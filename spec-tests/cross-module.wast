;; Calls between instances: each function works on its own instance's memory, globals and table.

(module $a
  (type $f (func (param i32) (result i32)))
  (memory 1)
  (global $id i32 (i32.const 1000))
  (table $t (export "table") 8 funcref)
  (elem (i32.const 0) $own)
  (func $own (type $f)
    (i32.store (i32.const 0) (local.get 0))
    (i32.add (global.get $id) (i32.load (i32.const 0))))
  (func (export "own") (type $f) (call $own (local.get 0)))
  (func (export "memory-word") (result i32) (i32.load (i32.const 0)))
  (func (export "call-slot") (param i32 i32) (result i32)
    (i32.add
      (call_indirect (type $f) (local.get 1) (local.get 0))
      (i32.load (i32.const 0))))
  (func (export "twice") (param i32 i32) (result i32)
    (call_indirect (type $f) (call_indirect (type $f) (local.get 1) (local.get 0)) (local.get 0)))
)
(register "a" $a)

(module $b
  (type $f (func (param i32) (result i32)))
  (import "a" "own" (func $a-own (type $f)))
  (import "a" "table" (table 8 funcref))
  (memory 1)
  (global $id (mut i32) (i32.const 2000))
  (func $own (type $f)
    (global.set $id (i32.add (global.get $id) (i32.const 1)))
    (i32.store (i32.const 0) (i32.mul (local.get 0) (i32.const 2)))
    (i32.add (global.get $id) (i32.load (i32.const 0))))
  (func $bounce (type $f)
    ;; Into $a and back; this instance's memory and global must be in place again afterwards.
    (i32.store (i32.const 4) (local.get 0))
    (i32.add
      (call $a-own (i32.add (local.get 0) (i32.const 5)))
      (i32.add (i32.load (i32.const 4)) (global.get $id))))
  (func $recurse (type $f)
    (if (i32.eqz (local.get 0)) (then (return (i32.const 0))))
    (i32.add (i32.const 1)
      (call_indirect (type $f) (i32.sub (local.get 0) (i32.const 1)) (i32.const 3))))
  (elem (i32.const 1) $own $bounce $recurse)
  (elem (i32.const 4) $a-own)
  (func (export "memory-words") (result i32 i32) (i32.load (i32.const 0)) (i32.load (i32.const 4)))
  (func (export "id") (result i32) (global.get $id))
)

(assert_return (invoke $a "own" (i32.const 7)) (i32.const 1007))
(assert_return (invoke $a "call-slot" (i32.const 1) (i32.const 3)) (i32.const 2014)) ;; 2001 + 6 + 7
(assert_return (invoke $b "memory-words") (i32.const 6) (i32.const 0))
(assert_return (invoke $a "memory-word") (i32.const 7))
(assert_return (invoke $a "call-slot" (i32.const 2) (i32.const 10)) (i32.const 3041)) ;; (1015 + 10 + 2001) + 15
(assert_return (invoke $b "memory-words") (i32.const 6) (i32.const 10))
(assert_return (invoke $a "call-slot" (i32.const 4) (i32.const 1)) (i32.const 1002))
(assert_return (invoke $a "twice" (i32.const 1) (i32.const 1)) (i32.const 6011)) ;; 2002 + 2 = 2004, then 2003 + 4008
(assert_return (invoke $b "id") (i32.const 2003))
(assert_return (invoke $a "call-slot" (i32.const 3) (i32.const 500)) (i32.const 501))
(assert_trap (invoke $a "call-slot" (i32.const 5) (i32.const 0)) "uninitialized element")
(assert_trap (invoke $a "call-slot" (i32.const 8) (i32.const 0)) "undefined element")
(assert_trap (invoke $a "call-slot" (i32.const -1) (i32.const 0)) "undefined element")

;; The type is checked by structure, over module borders too.
(module $c
  (import "a" "table" (table 8 funcref))
  (func $narrow (param i64) (result i32) (i32.const 0))
  (func $same (param i32) (result i32) (i32.const 33))
  (elem (i32.const 5) $narrow $same)
)
(assert_trap (invoke $a "call-slot" (i32.const 5) (i32.const 0)) "indirect call type mismatch")
(assert_return (invoke $a "call-slot" (i32.const 6) (i32.const 0)) (i32.const 34))

;; A re-exported function is the same function; a re-exported global is the same global.
(module $d
  (import "a" "own" (func $own (param i32) (result i32)))
  (export "again" (func $own))
)
(register "d" $d)
(module
  (import "d" "again" (func $own (param i32) (result i32)))
  (func (export "f") (result i32) (call $own (i32.const 1)))
)
(assert_return (invoke "f") (i32.const 1001))
(assert_return (invoke $a "memory-word") (i32.const 1))

(assert_unlinkable
  (module (import "a" "own" (func (param i64) (result i32))))
  "incompatible import type")
(assert_unlinkable
  (module (import "a" "own" (memory 1)))
  "incompatible import type")
(assert_unlinkable
  (module (import "a" "table" (table 9 funcref)))
  "incompatible import type")
