;; try_table costs 1 to enter, throw 1, catching nothing; what stands behind a throw, in any frame, is not paid.
;; run once i32:3
;; run once i32:0
;; run through i32:4
;; run through i32:0
;; run untaken i32:9
;; run loop i32:8
;; run values
(module
  (tag $e (param i32))
  (tag $many (param i32 i64 f64))
  (func (export "once") (param i32) (result i32)
    (block $h (result i32)
      (try_table (result i32) (catch $e $h)
        (if (local.get 0) (then (throw $e (local.get 0))))
        (i32.add (i32.const 1) (i32.const 2))))
    (i32.const 7)
    (i32.mul))
  (func $a (param i32) (result i32)
    (if (local.get 0) (then (throw $e (i32.add (local.get 0) (i32.const 1)))))
    (i32.const 6))
  (func $b (param i32) (result i32)
    (call $a (local.get 0))
    (i32.add (i32.const 1))
    (i32.mul (i32.const 2)))
  (func $c (param i32) (result i32)
    (i32.sub (i32.const 100) (call $b (local.get 0)))
    (i32.mul (i32.const 2))
    (i32.mul (i32.const 2)))
  (func (export "through") (param i32) (result i32)
    (block $h (result i32)
      (try_table (result i32) (catch $e $h)
        (i32.add (call $c (local.get 0)) (i32.const 5))
        (i32.add (i32.const 5)))))
  (func (export "untaken") (param i32) (result i32)
    (block $h (result i32)
      (try_table (result i32) (catch $e $h)
        (try_table (result i32) (i32.add (local.get 0) (i32.const 1))))))
  (func (export "loop") (param $n i32) (result i32)
    (local $sum i32)
    (loop $again
      (block $h (result i32)
        (try_table (result i32) (catch $e $h) (call $c (local.get $n))))
      (local.set $sum (i32.add (local.get $sum)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $sum))
  (func (export "values") (result i32 i64 f64)
    (block $h (result i32 i64 f64)
      (try_table (catch $many $h)
        (throw $many (i32.const 1) (i64.const 2) (f64.const 3)))
      (unreachable))))
