;; Vectors take two slots: they must arrive whole wherever control joins, leaves and calls.

(module $m
  (type $vector (func (param v128) (result v128)))
  (type $mixed (func (param i32 v128 i64 v128) (result v128 i64 v128 i32)))
  (table 4 funcref)
  (elem (i32.const 0) $double $reverse $through-table $tail-sum)

  (global $g (export "global") (mut v128) (v128.const i32x4 1 2 3 4))

  ;; Blocks
  (func (export "if") (param i32) (result v128)
    (if (result v128) (local.get 0)
      (then (v128.const i32x4 1 2 3 4))
      (else (v128.const i32x4 5 6 7 8))))

  (func (export "block-of-locals") (param v128 i32 v128) (result v128 i32 v128)
    (block (result v128 i32 v128)
      (local.get 2) (i32.add (local.get 1) (i32.const 1)) (local.get 0)
      (br_if 0 (local.get 1))
      (drop) (drop) (drop)
      (local.get 0) (i32.const -1) (local.get 2)))

  (func (export "loop-with-parameters") (param i32) (result v128)
    (v128.const i64x2 0 0) (local.get 0)
    (loop (param v128 i32) (result v128)
      (local.set 0)
      (i32x4.add (v128.const i32x4 1 2 3 4))
      (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))
      (br_if 0 (local.get 0))
      (drop)))

  ;; Values that must move down past others to reach their label.
  (func (export "move-down") (param v128 v128) (result v128 v128)
    (block (result v128 v128)
      (i32.const 1) (i64.const 2) (f32.const 3)
      (local.get 1) (local.get 0)
      (br 0)))

  (func (export "branch-table") (param i32 v128 v128) (result i32 v128 i64)
    (block $c (result i32 v128 i64)
      (block $b (result i32 v128 i64)
        (i64.const 99)
        (block $a (result i32 v128 i64)
          (v128.const i64x2 7 7)
          (i32.const 10) (local.get 1) (i64.const 20)
          (local.get 0)
          (br_table $a $b $c 3 $a))
        ;; One value more lies below.
        (i64.add (i64.const 3))
        (br $c))
      (i64.add (i64.const 2))
      (br $c)))

  ;; A local that changes while older values of it are on the stack.
  (func (export "pending") (param v128 i32) (result v128 v128 v128)
    (local $other v128)
    (local.get 0)
    (local.set 0 (i32x4.add (local.get 0) (local.get 0)))
    (local.get 0)
    (if (local.get 1) (then (local.set 0 (v128.not (local.get 0)))))
    (local.get 0)
    (local.set $other (local.get 0)))

  (func (export "zero") (result v128 i32 v128)
    (local i32 v128 i64 v128)
    (local.get 3) (local.get 0) (local.get 1))

  ;; Select
  (func (export "select") (param v128 v128 i32) (result v128)
    (select (local.get 0) (local.get 1) (local.get 2)))
  (func (export "select-typed") (param v128 i32) (result v128)
    (select (result v128) (i8x16.splat (i32.const 3)) (local.get 0) (i32.eqz (local.get 1))))

  ;; Globals
  (func (export "exchange") (param v128) (result v128)
    (global.get $g)
    (global.set $g (local.get 0)))

  ;; Calls
  (func $double (type $vector) (i32x4.add (local.get 0) (local.get 0)))
  (func $reverse (type $vector)
    (i8x16.shuffle 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0 (local.get 0) (local.get 0)))
  (func $rotate (export "rotate") (type $mixed)
    (local.get 3) (local.get 2) (local.get 1) (local.get 0))
  (func (export "rotate-twice") (type $mixed)
    (local v128 i64 v128 i32)
    (call $rotate (local.get 0) (local.get 1) (local.get 2) (local.get 3))
    (local.set 7) (local.set 6) (local.set 5) (local.set 4)
    (call $rotate (local.get 7) (local.get 6) (local.get 5) (local.get 4)))
  (func (export "indirect") (param v128 i32) (result v128)
    (call_indirect (type $vector) (local.get 0) (local.get 1)))
  (func (export "nested") (param v128) (result v128)
    (call $double (i32x4.sub (call $double (local.get 0)) (call $reverse (call $double (local.get 0))))))

  ;; Tail calls
  (func $tail-sum (export "tail-sum") (param i32 v128 v128) (result v128)
    (if (i32.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call $tail-sum
      (i32.sub (local.get 0) (i32.const 1)) (i32x4.add (local.get 1) (local.get 2)) (local.get 2)))
  (func (export "tail-exchange") (param i32 v128 i64 v128) (result v128 i64 v128 i32)
    (return_call $rotate (i32.const 1) (local.get 3) (local.get 2) (local.get 1)))
  (func $through-table (export "tail-indirect") (param v128 i32) (result v128)
    (return_call_indirect (type $vector) (local.get 0) (local.get 1)))
)

(assert_return (invoke "if" (i32.const 1)) (v128.const i32x4 1 2 3 4))
(assert_return (invoke "if" (i32.const 0)) (v128.const i32x4 5 6 7 8))
(assert_return
  (invoke "block-of-locals" (v128.const i64x2 1 2) (i32.const 5) (v128.const i64x2 3 4))
  (v128.const i64x2 3 4) (i32.const 6) (v128.const i64x2 1 2))
(assert_return
  (invoke "block-of-locals" (v128.const i64x2 1 2) (i32.const 0) (v128.const i64x2 3 4))
  (v128.const i64x2 1 2) (i32.const -1) (v128.const i64x2 3 4))
(assert_return (invoke "loop-with-parameters" (i32.const 1)) (v128.const i32x4 1 2 3 4))
(assert_return (invoke "loop-with-parameters" (i32.const 1000)) (v128.const i32x4 1000 2000 3000 4000))
(assert_return
  (invoke "branch-table" (i32.const 0) (v128.const i64x2 1 2) (v128.const i64x2 3 4))
  (i32.const 10) (v128.const i64x2 1 2) (i64.const 23))
(assert_return
  (invoke "branch-table" (i32.const 1) (v128.const i64x2 1 2) (v128.const i64x2 3 4))
  (i32.const 10) (v128.const i64x2 1 2) (i64.const 22))
(assert_return
  (invoke "branch-table" (i32.const 2) (v128.const i64x2 1 2) (v128.const i64x2 3 4))
  (i32.const 10) (v128.const i64x2 1 2) (i64.const 20))
(assert_return
  (invoke "branch-table" (i32.const 3) (v128.const i64x2 1 2) (v128.const i64x2 3 4))
  (i32.const 10) (v128.const i64x2 1 2) (i64.const 20))
(assert_return
  (invoke "move-down" (v128.const i64x2 1 2) (v128.const i64x2 3 4)) (v128.const i64x2 3 4) (v128.const i64x2 1 2))
(assert_return
  (invoke "pending" (v128.const i32x4 1 2 3 4) (i32.const 0))
  (v128.const i32x4 1 2 3 4) (v128.const i32x4 2 4 6 8) (v128.const i32x4 2 4 6 8))
(assert_return
  (invoke "pending" (v128.const i32x4 1 2 3 4) (i32.const 1))
  (v128.const i32x4 1 2 3 4) (v128.const i32x4 2 4 6 8) (v128.const i32x4 -3 -5 -7 -9))
(assert_return (invoke "zero") (v128.const i64x2 0 0) (i32.const 0) (v128.const i64x2 0 0))
(assert_return
  (invoke "select" (v128.const i64x2 1 2) (v128.const i64x2 3 4) (i32.const 9)) (v128.const i64x2 1 2))
(assert_return
  (invoke "select" (v128.const i64x2 1 2) (v128.const i64x2 3 4) (i32.const 0)) (v128.const i64x2 3 4))
(assert_return
  (invoke "select-typed" (v128.const i64x2 1 2) (i32.const 0)) (v128.const i8x16 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3 3))
(assert_return (invoke "select-typed" (v128.const i64x2 1 2) (i32.const 1)) (v128.const i64x2 1 2))
(assert_return (invoke "exchange" (v128.const i64x2 -1 5)) (v128.const i32x4 1 2 3 4))
(assert_return (get "global") (v128.const i64x2 -1 5))
(assert_return
  (invoke "rotate" (i32.const 1) (v128.const i64x2 2 3) (i64.const 4) (v128.const i64x2 5 6))
  (v128.const i64x2 5 6) (i64.const 4) (v128.const i64x2 2 3) (i32.const 1))
(assert_return
  (invoke "rotate-twice" (i32.const 1) (v128.const i64x2 2 3) (i64.const 4) (v128.const i64x2 5 6))
  (v128.const i64x2 5 6) (i64.const 4) (v128.const i64x2 2 3) (i32.const 1))
(assert_return (invoke "indirect" (v128.const i32x4 1 2 3 4) (i32.const 0)) (v128.const i32x4 2 4 6 8))
(assert_return
  (invoke "indirect" (v128.const i8x16 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15) (i32.const 1))
  (v128.const i8x16 15 14 13 12 11 10 9 8 7 6 5 4 3 2 1 0))
(assert_trap (invoke "indirect" (v128.const i64x2 0 0) (i32.const 3)) "indirect call type mismatch")
(assert_return
  (invoke "nested" (v128.const i32x4 0x01020304 0 0 0)) (v128.const i32x4 0x04080c10 0 0 0xeff3f7fc))
(assert_return
  (invoke "tail-sum" (i32.const 100000) (v128.const i32x4 5 0 0 0) (v128.const i32x4 1 2 3 -1))
  (v128.const i32x4 100005 200000 300000 -100000))
(assert_return
  (invoke "tail-exchange" (i32.const 0) (v128.const i64x2 2 3) (i64.const 4) (v128.const i64x2 5 6))
  (v128.const i64x2 2 3) (i64.const 4) (v128.const i64x2 5 6) (i32.const 1))
(assert_return (invoke "tail-indirect" (v128.const i32x4 1 2 3 4) (i32.const 0)) (v128.const i32x4 2 4 6 8))

;; Between modules

(register "m" $m)
(module
  (import "m" "global" (global $g (mut v128)))
  (import "m" "rotate" (func $rotate (param i32 v128 i64 v128) (result v128 i64 v128 i32)))
  (import "m" "tail-sum" (func $tail-sum (param i32 v128 v128) (result v128)))
  (global $own v128 (v128.const f32x4 1 -0 inf 0x1p-149))
  (global $copy v128 (global.get $own))

  (func (export "copy") (result v128) (global.get $copy))
  (func (export "own") (result v128) (v128.xor (global.get $own) (global.get $copy)))
  (func (export "read") (result v128) (global.get $g))
  (func (export "write") (param v128) (global.set $g (local.get 0)))
  (func (export "call") (result v128 i64 v128 i32)
    (call $rotate (i32.const 1) (global.get $g) (i64.const 4) (global.get $own)))
  (func (export "tail") (param v128) (result v128)
    (return_call $tail-sum (i32.const 3) (v128.const i64x2 0 0) (local.get 0))))

(assert_return (invoke "copy") (v128.const i32x4 0x3f800000 0x80000000 0x7f800000 1))
(assert_return (invoke "own") (v128.const i64x2 0 0))
(assert_return (invoke "read") (v128.const i64x2 -1 5))
(assert_return (invoke "write" (v128.const i64x2 6 7)))
(assert_return (get $m "global") (v128.const i64x2 6 7))
(assert_return (invoke "call") (v128.const f32x4 1 -0 inf 0x1p-149) (i64.const 4) (v128.const i64x2 6 7) (i32.const 1))
(assert_return (invoke "tail" (v128.const i32x4 1 2 3 4)) (v128.const i32x4 3 6 9 12))

(assert_unlinkable
  (module (import "m" "global" (global v128)))
  "incompatible import type")
(assert_unlinkable
  (module (import "m" "tail-sum" (func (param i32 v128 v128) (result i64))))
  "incompatible import type")
