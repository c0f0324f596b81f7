;; The length of a Collatz sequence.
;; run steps i64:1
;; run steps i64:27
;; run longest i32:60
(module
  (func $steps (export "steps") (param $n i64) (result i32) (local $count i32)
    (block $done
      (loop $again
        (br_if $done (i64.eq (local.get $n) (i64.const 1)))
        (local.set $n
          (if (result i64) (i32.wrap_i64 (i64.and (local.get $n) (i64.const 1)))
            (then (i64.add (i64.mul (local.get $n) (i64.const 3)) (i64.const 1)))
            (else (i64.shr_u (local.get $n) (i64.const 1)))))
        (local.set $count (i32.add (local.get $count) (i32.const 1)))
        (br $again)))
    (local.get $count))
  (func (export "longest") (param $limit i32) (result i32) (local $best i32) (local $length i32)
    (loop $again
      (local.set $length (call $steps (i64.extend_i32_u (local.get $limit))))
      (local.set $best
        (select (local.get $length) (local.get $best) (i32.gt_u (local.get $length) (local.get $best))))
      (br_if $again (local.tee $limit (i32.sub (local.get $limit) (i32.const 1)))))
    (local.get $best)))
