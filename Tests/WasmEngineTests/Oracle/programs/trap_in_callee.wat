;; A trap deep in calls: everything before it counts, nothing after it.
;; trap outer i32:0 = integer divide by zero, 16
;; run outer i32:1
;; trap nth i32:3 = out of bounds memory access, 50
(module
  (memory 1)
  ;; Entry, const, set (3); get, call, entry (6); const, get, call, entry (10); const, const, const, sub, get, div_s (16).
  (func (export "outer") (param i32) (result i32) (local i32)
    (local.set 1 (i32.const 5))
    (call $middle (local.get 0))
    (i32.add (local.get 1)))
  (func $middle (param i32) (result i32)
    (i32.mul (i32.const 3) (call $inner (local.get 0))))
  (func $inner (param i32) (result i32)
    (i32.const 1)
    (i32.sub (i32.const 8) (i32.const 0))
    drop
    (local.get 0)
    (i32.div_s)
    (i32.add (i32.const 2)))
  ;; Entry 1; rounds that end well cost 14; the last ends at its load, its 7th.
  (func (export "nth") (param $rounds i32) (local $address i32)
    (local.set $address (i32.const 100))
    (loop $again
      (drop (i32.load (select (local.get $address) (i32.const 65536) (local.get $rounds))))
      (local.set $rounds (i32.sub (local.get $rounds) (i32.const 1)))
      (local.set $address (i32.add (local.get $address) (i32.const 4)))
      (br $again))))
