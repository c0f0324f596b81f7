;; A trap ends the call and nothing else: what was written stays, and the next call finds a clean stack.

(module $callee
  (memory (export "memory") 1)
  (global $depth (export "depth") (mut i32) (i32.const 0))
  (func (export "write-then-trap") (param i32)
    (global.set $depth (i32.add (global.get $depth) (i32.const 1)))
    (i32.store (i32.const 0) (local.get 0))
    (unreachable))
  (func $countdown (export "trap-at-depth") (param i32) (result i32)
    (global.set $depth (local.get 0))
    (if (i32.eqz (local.get 0)) (then (return (i32.div_u (i32.const 1) (i32.const 0)))))
    (i32.add (call $countdown (i32.sub (local.get 0) (i32.const 1))) (i32.const 1)))
  (func (export "read") (result i32) (i32.load (i32.const 0)))
  (func (export "depth-now") (result i32) (global.get $depth))
)
(register "callee" $callee)

(module $caller
  (import "callee" "write-then-trap" (func $fail (param i32)))
  (import "callee" "trap-at-depth" (func $countdown (param i32) (result i32)))
  (import "callee" "memory" (memory 1))
  (global $before (mut i32) (i32.const 0))
  (global $after (mut i32) (i32.const 0))
  (func (export "call-fail") (param i32)
    (global.set $before (local.get 0))
    (i32.store (i32.const 4) (local.get 0))
    (call $fail (local.get 0))
    (global.set $after (local.get 0)))
  (func (export "before") (result i32) (global.get $before))
  (func (export "after") (result i32) (global.get $after))
  (func (export "beside") (result i32) (i32.load (i32.const 4)))
  (func (export "nested") (param i32) (result i32)
    (i32.mul (call $countdown (local.get 0)) (i32.const 2)))
  (func $endless (export "endless") (result i32) (i32.add (call $endless) (i32.const 1)))
  (func (export "fine") (param i32) (result i32) (i32.mul (local.get 0) (i32.const 3)))
)

(assert_trap (invoke $caller "call-fail" (i32.const 77)) "unreachable")
(assert_return (invoke $caller "before") (i32.const 77))
(assert_return (invoke $caller "after") (i32.const 0))
(assert_return (invoke $caller "beside") (i32.const 77))
(assert_return (invoke $callee "read") (i32.const 77))
(assert_return (invoke $callee "depth-now") (i32.const 1))
(assert_return (get $callee "depth") (i32.const 1))

(assert_trap (invoke $caller "nested" (i32.const 50)) "integer divide by zero")
(assert_return (invoke $callee "depth-now") (i32.const 0))
(assert_return (invoke $caller "fine" (i32.const 5)) (i32.const 15))
(assert_exhaustion (invoke $caller "endless") "call stack exhausted")
(assert_return (invoke $caller "fine" (i32.const 6)) (i32.const 18))
(assert_trap (invoke $caller "call-fail" (i32.const 78)) "unreachable")
(assert_return (invoke $callee "read") (i32.const 78))
(assert_return (invoke $callee "depth-now") (i32.const 1))

;; A store that crosses the end of the memory writes nothing at all.
(module
  (memory 1)
  (func (export "store64") (param i32 i64) (i64.store (local.get 0) (local.get 1)))
  (func (export "store16") (param i32 i32) (i32.store16 (local.get 0) (local.get 1)))
  (func (export "last") (result i64) (i64.load (i32.const 65528)))
)
(assert_trap (invoke "store64" (i32.const 65529) (i64.const -1)) "out of bounds memory access")
(assert_trap (invoke "store64" (i32.const 65535) (i64.const -1)) "out of bounds memory access")
(assert_trap (invoke "store16" (i32.const 65535) (i32.const -1)) "out of bounds memory access")
(assert_return (invoke "last") (i64.const 0))
(assert_return (invoke "store64" (i32.const 65528) (i64.const -2)))
(assert_return (invoke "last") (i64.const -2))

;; A failing start function: what the module wrote into imported memory and tables stays.
(module $host (memory (export "memory") 1) (table (export "table") 2 funcref)
  (func (export "byte") (param i32) (result i32) (i32.load8_u (local.get 0)))
  (func (export "call") (param i32) (result i32) (call_indirect (result i32) (local.get 0))))
(register "host" $host)
(assert_trap
  (module
    (import "host" "memory" (memory 1))
    (import "host" "table" (table 2 funcref))
    (func $answer (result i32) (i32.const 42))
    (elem (i32.const 1) $answer)
    (data (i32.const 10) "x")
    (func $start (i32.store8 (i32.const 11) (i32.const 0x79)) (unreachable))
    (start $start))
  "unreachable")
(assert_return (invoke $host "byte" (i32.const 10)) (i32.const 0x78))
(assert_return (invoke $host "byte" (i32.const 11)) (i32.const 0x79))
(assert_return (invoke $host "call" (i32.const 1)) (i32.const 42))
(assert_trap (invoke $host "call" (i32.const 0)) "uninitialized element")

;; An active segment that does not fit: those before it are written, those after it are not.
(assert_trap
  (module
    (import "host" "memory" (memory 1))
    (data (i32.const 20) "first")
    (data (i32.const 65535) "too long")
    (data (i32.const 30) "third"))
  "out of bounds memory access")
(assert_return (invoke $host "byte" (i32.const 20)) (i32.const 0x66))
(assert_return (invoke $host "byte" (i32.const 65535)) (i32.const 0))
(assert_return (invoke $host "byte" (i32.const 30)) (i32.const 0))

;; A module that cannot be linked writes nothing.
(assert_unlinkable
  (module
    (import "host" "memory" (memory 1))
    (import "host" "nothing" (func))
    (data (i32.const 40) "x"))
  "unknown import")
(assert_return (invoke $host "byte" (i32.const 40)) (i32.const 0))
