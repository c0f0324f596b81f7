;; Insertion sort of numbers in memory, then a checksum.
;; run sort i32:2
;; run sort i32:40
(module
  (memory 1)
  (func $fill (param $n i32) (local $i i32) (local $seed i32)
    (local.set $seed (i32.const 12345))
    (loop $again
      (local.set $seed (i32.add (i32.mul (local.get $seed) (i32.const 1103515245)) (i32.const 12345)))
      (i32.store (i32.shl (local.get $i) (i32.const 2)) (i32.shr_u (local.get $seed) (i32.const 16)))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n)))))
  (func (export "sort") (param $n i32) (result i32) (local $i i32) (local $j i32) (local $value i32) (local $sum i32)
    (call $fill (local.get $n))
    (local.set $i (i32.const 1))
    (loop $outer
      (local.set $value (i32.load (i32.shl (local.get $i) (i32.const 2))))
      (local.set $j (local.get $i))
      (block $placed
        (loop $shift
          (br_if $placed (i32.eqz (local.get $j)))
          (br_if $placed
            (i32.le_s (i32.load (i32.shl (i32.sub (local.get $j) (i32.const 1)) (i32.const 2))) (local.get $value)))
          (i32.store (i32.shl (local.get $j) (i32.const 2))
            (i32.load (i32.shl (i32.sub (local.get $j) (i32.const 1)) (i32.const 2))))
          (local.set $j (i32.sub (local.get $j) (i32.const 1)))
          (br $shift)))
      (i32.store (i32.shl (local.get $j) (i32.const 2)) (local.get $value))
      (br_if $outer (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (loop $add
      (local.set $i (i32.sub (local.get $i) (i32.const 1)))
      (local.set $sum
        (i32.add (i32.mul (local.get $sum) (i32.const 7)) (i32.load (i32.shl (local.get $i) (i32.const 2)))))
      (br_if $add (local.get $i)))
    (local.get $sum)))
