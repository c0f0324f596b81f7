;; Atomic operations cost 1 each, whatever they find, and so do a fence, a notify and a wait.
;; run put i64:-7
;; run load32 i32:8
;; run load8 i32:15
;; run store16 i32:10 i32:-21555
;; run add8 i32:8 i32:511
;; run sub32 i32:12 i64:5
;; run and16 i32:8 i32:4080
;; run or64 i32:8 i64:61440
;; run xor64 i32:8 i64:-1
;; run xchg32 i32:12 i32:99
;; run cmpxchg8 i32:12 i32:-157 i32:100
;; run cmpxchg8 i32:12 i32:5 i32:6
;; run cmpxchg64 i32:8 i64:0 i64:1
;; run spin i32:20
;; run fence
;; run notify i32:8 i32:-1
;; run wait32 i32:12 i32:0 i64:-1
;; run wait32 i32:12 i32:100 i64:0
;; run wait64 i32:16 i64:0 i64:1000
;; trap load32 i32:9 = unaligned atomic, 3
;; trap load32 i32:65536 = out of bounds memory access, 3
;; trap load32 i32:65538 = unaligned atomic, 3
;; trap cmpxchg64 i32:4 i64:0 i64:1 = unaligned atomic, 5
;; trap notify i32:65536 i32:1 = out of bounds memory access, 4
;; trap wait64 i32:20 i64:0 i64:0 = unaligned atomic, 5
;; trap wait_unshared = expected shared memory, 5
(module
  (memory 1 1 shared)
  (memory $own 1)
  (func (export "put") (param i64) (i64.atomic.store (i32.const 8) (local.get 0)))
  (func (export "load32") (param i32) (result i32) (i32.atomic.load (local.get 0)))
  (func (export "load8") (param i32) (result i32) (i32.atomic.load8_u (local.get 0)))
  (func (export "store16") (param i32 i32) (i32.atomic.store16 (local.get 0) (local.get 1)))
  (func (export "add8") (param i32 i32) (result i32) (i32.atomic.rmw8.add_u (local.get 0) (local.get 1)))
  (func (export "sub32") (param i32 i64) (result i64) (i64.atomic.rmw32.sub_u (local.get 0) (local.get 1)))
  (func (export "and16") (param i32 i32) (result i32) (i32.atomic.rmw16.and_u (local.get 0) (local.get 1)))
  (func (export "or64") (param i32 i64) (result i64) (i64.atomic.rmw.or (local.get 0) (local.get 1)))
  (func (export "xor64") (param i32 i64) (result i64) (i64.atomic.rmw.xor (local.get 0) (local.get 1)))
  (func (export "xchg32") (param i32 i32) (result i32) (i32.atomic.rmw.xchg (local.get 0) (local.get 1)))
  (func (export "cmpxchg8") (param i32 i32 i32) (result i32)
    (i32.atomic.rmw8.cmpxchg_u (local.get 0) (local.get 1) (local.get 2)))
  (func (export "cmpxchg64") (param i32 i64 i64) (result i64)
    (i64.atomic.rmw.cmpxchg (local.get 0) (local.get 1) (local.get 2)))
  (func (export "spin") (param $n i32) (result i32)
    (loop $again
      (drop (i32.atomic.rmw.add (i32.const 32) (i32.const 3)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (i32.atomic.load (i32.const 32)))
  (func (export "fence") (atomic.fence) (atomic.fence))
  (func (export "notify") (param i32 i32) (result i32) (memory.atomic.notify (local.get 0) (local.get 1)))
  (func (export "wait32") (param i32 i32 i64) (result i32)
    (memory.atomic.wait32 (local.get 0) (local.get 1) (local.get 2)))
  (func (export "wait64") (param i32 i64 i64) (result i32)
    (memory.atomic.wait64 (local.get 0) (local.get 1) (local.get 2)))
  (func (export "wait_unshared") (result i32)
    (memory.atomic.wait32 $own (i32.const 0) (i32.const 0) (i64.const 0))))
