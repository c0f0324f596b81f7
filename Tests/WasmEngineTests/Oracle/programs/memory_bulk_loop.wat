;; Bulk operations of varying size in a loop, beside ordinary instructions.
;; run spread i32:64
;; run checksum i32:256
(module
  (memory 1)
  (func (export "spread") (param $n i32) (local $i i32)
    (loop $again
      (memory.fill (i32.mul (local.get $i) (i32.const 16)) (local.get $i) (i32.and (local.get $i) (i32.const 15)))
      (memory.copy (i32.const 2000) (i32.mul (local.get $i) (i32.const 16)) (i32.and (local.get $i) (i32.const 7)))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $again (i32.lt_u (local.get $i) (local.get $n)))))
  (func (export "checksum") (param $n i32) (result i32) (local $sum i32)
    (loop $again
      (local.set $n (i32.sub (local.get $n) (i32.const 1)))
      (local.set $sum (i32.add (i32.mul (local.get $sum) (i32.const 31)) (i32.load8_u (local.get $n))))
      (br_if $again (local.get $n)))
    (local.get $sum)))
