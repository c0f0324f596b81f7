;; Multiplies matrices of doubles in memory.
;; run multiply i32:1
;; run multiply i32:5
(module
  (memory 1)
  (func $at (param $base i32) (param $n i32) (param $row i32) (param $column i32) (result i32)
    (i32.add (local.get $base)
      (i32.shl (i32.add (i32.mul (local.get $row) (local.get $n)) (local.get $column)) (i32.const 3))))
  (func (export "multiply") (param $n i32) (result f64) (local $i i32) (local $j i32) (local $k i32) (local $sum f64)
    (loop $fill
      (f64.store (i32.shl (local.get $i) (i32.const 3)) (f64.convert_i32_u (local.get $i)))
      (f64.store offset=4096 (i32.shl (local.get $i) (i32.const 3)) (f64.sub (f64.const 10) (f64.convert_i32_u (local.get $i))))
      (local.set $i (i32.add (local.get $i) (i32.const 1)))
      (br_if $fill (i32.lt_u (local.get $i) (i32.mul (local.get $n) (local.get $n)))))
    (local.set $i (i32.const 0))
    (loop $rows
      (local.set $j (i32.const 0))
      (loop $columns
        (local.set $k (i32.const 0))
        (loop $products
          (local.set $sum
            (f64.add (local.get $sum)
              (f64.mul
                (f64.load (call $at (i32.const 0) (local.get $n) (local.get $i) (local.get $k)))
                (f64.load (call $at (i32.const 4096) (local.get $n) (local.get $k) (local.get $j))))))
          (br_if $products (i32.lt_u (local.tee $k (i32.add (local.get $k) (i32.const 1))) (local.get $n))))
        (br_if $columns (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $n))))
      (br_if $rows (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $sum)))
