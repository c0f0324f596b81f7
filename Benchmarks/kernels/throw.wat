;; An exception thrown through five frames and caught, n times.
;; group: exceptions
;; n: 10000000
;; needs: exceptions
(module
  (tag $error (param i32))
  (func $leaf (param i32) (throw $error (local.get 0)))
  (func $third (param i32) (call $leaf (local.get 0)))
  (func $second (param i32) (call $third (local.get 0)))
  (func $first (param i32) (call $second (local.get 0)))
  (func (export "run") (param $n i32) (result i64)
    (local $sum i64)
    (block $done
      (loop $again
        (br_if $done (i32.eqz (local.get $n)))
        (block $caught (result i32)
          (try_table (catch $error $caught) (call $first (local.get $n)))
          (i32.const 0))
        (local.set $sum (i64.add (i64.extend_i32_u) (i64.mul (local.get $sum) (i64.const 31))))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (br $again)))
    (local.get $sum)))
