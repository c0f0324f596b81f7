;; Loops in loops, left by branches over several levels.
;; run products i32:5 i32:7
;; run find i32:35
;; run find i32:997
(module
  (func (export "products") (param $n i32) (param $m i32) (result i32) (local $i i32) (local $j i32) (local $sum i32)
    (loop $outer
      (local.set $j (i32.const 0))
      (loop $inner
        (local.set $sum (i32.add (local.get $sum) (i32.mul (local.get $i) (local.get $j))))
        (br_if $inner (i32.lt_s (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $m))))
      (br_if $outer (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $sum))
  (func (export "find") (param $product i32) (result i32) (local $i i32) (local $j i32)
    (local.set $i (i32.const 2))
    (block $found
      (loop $outer
        (local.set $j (i32.const 2))
        (loop $inner
          (br_if $found (i32.eq (i32.mul (local.get $i) (local.get $j)) (local.get $product)))
          (local.set $j (i32.add (local.get $j) (i32.const 1)))
          (br_if $inner (i32.lt_s (local.get $j) (i32.const 40))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br_if $outer (i32.lt_s (local.get $i) (i32.const 40))))
      (return (i32.const -1)))
    (i32.add (i32.mul (local.get $i) (i32.const 100)) (local.get $j))))
