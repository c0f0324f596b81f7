;; Threads of scripts: memories shared between stores, waits that other threads end, growth that other threads see.

(module $Mem
  (memory (export "shared") 1 3 shared)
  (memory (export "own") 1 3))

;; 4 threads add 500 each.
(thread $A (shared (module $Mem))
  (register "mem" $Mem)
  (module $count
    (memory (import "mem" "shared") 1 3 shared)
    (func (export "run") (local $n i32)
      (loop $again
        (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
        (br_if $again (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 500))))))
  (assert_return (invoke "run")))
(thread $B (shared (module $Mem))
  (register "mem" $Mem)
  (module $count
    (memory (import "mem" "shared") 1 3 shared)
    (func (export "run") (local $n i32)
      (loop $again
        (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1)))
        (br_if $again (i32.lt_u (local.tee $n (i32.add (local.get $n) (i32.const 1))) (i32.const 500))))))
  (assert_return (invoke $count "run")))
(wait $A)
(wait $B)

(register "mem" $Mem)
(module $look
  (memory (import "mem" "shared") 1 3 shared)
  (func (export "get") (param i32) (result i32) (i32.atomic.load (local.get 0)))
  (func (export "set") (param i32 i32) (i32.atomic.store (local.get 0) (local.get 1)))
  (func (export "notify") (param i32 i32) (result i32) (memory.atomic.notify (local.get 0) (local.get 1)))
  ;; Notifies until somebody was woken.
  (func (export "wake") (param i32)
    (loop $again
      (br_if $again (i32.eqz (memory.atomic.notify (local.get 0) (i32.const 1))))))
  (func (export "size") (result i32) (memory.size))
  (func (export "plain") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "fill") (param i32 i32) (memory.fill (local.get 0) (i32.const 7) (local.get 1))))
(assert_return (invoke "get" (i32.const 0)) (i32.const 1000))

;; A thread that waits for ever, until it is woken.
(thread $W (shared (module $Mem))
  (register "mem" $Mem)
  (module
    (memory (import "mem" "shared") 1 3 shared)
    (func (export "wait") (result i32) (memory.atomic.wait32 (i32.const 64) (i32.const 0) (i64.const -1))))
  (assert_return (invoke "wait") (i32.const 0)))
(assert_return (invoke $look "wake" (i32.const 64)))
(wait $W)
(assert_return (invoke $look "notify" (i32.const 64) (i32.const 1)) (i32.const 0))

;; The message passing of memory models: having seen the flag, the thread sees the data.
(thread $Sender (shared (module $Mem))
  (register "mem" $Mem)
  (module
    (memory (import "mem" "shared") 1 3 shared)
    (func (export "send")
      (i32.store (i32.const 128) (i32.const 42))
      (i32.atomic.store (i32.const 132) (i32.const 1))))
  (invoke "send"))
(thread $Receiver (shared (module $Mem))
  (register "mem" $Mem)
  (module
    (memory (import "mem" "shared") 1 3 shared)
    (func (export "receive") (result i32 i32) (local $flag i32)
      (local.set $flag (i32.atomic.load (i32.const 132)))
      (local.get $flag)
      (i32.load (i32.const 128))))
  (assert_return (invoke "receive") (either (i32.const 0) (i32.const 1)) (either (i32.const 0) (i32.const 42))))
(wait $Sender)
(wait $Receiver)

;; Growth in another store: the size is true at once, and no access traps that should not.
(assert_return (invoke $look "size") (i32.const 1))
(assert_trap (invoke $look "plain" (i32.const 65536)) "out of bounds memory access")
(thread $G (shared (module $Mem))
  (register "mem" $Mem)
  (module
    (memory (import "mem" "shared") 1 3 shared)
    (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
  (assert_return (invoke "grow" (i32.const 1)) (i32.const 1))
  (assert_return (invoke "grow" (i32.const 2)) (i32.const -1)))
(wait $G)
(assert_return (invoke $look "plain" (i32.const 131071)) (i32.const 0))
(assert_trap (invoke $look "plain" (i32.const 131072)) "out of bounds memory access")
(assert_return (invoke $look "size") (i32.const 2))
(assert_return (invoke $look "fill" (i32.const 65530) (i32.const 65542)))
(assert_return (invoke $look "plain" (i32.const 131071)) (i32.const 7))

;; Only the shared memories of the named instances are there.
(thread $X (shared (module $Mem))
  (register "mem" $Mem)
  (assert_unlinkable (module (import "mem" "own" (memory 1 3))) "unknown import")
  (assert_unlinkable (module (import "mem" "shared" (memory 1 3))) "incompatible import type")
  (assert_unlinkable (module (import "mem" "shared" (memory 3 3 shared))) "incompatible import type")
  (assert_unlinkable (module (import "mem" "shared" (memory 1 2 shared))) "incompatible import type"))
(wait $X)
