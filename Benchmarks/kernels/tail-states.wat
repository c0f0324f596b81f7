;; A machine of four states that call one another in tail position, one call a step, one of them through a table.
;; group: tail calls
;; n: 4000000
;; needs: tail-calls
(module
  (type $state (func (param i32 i32 i64) (result i64)))
  (table funcref (elem $even $odd $three))

  (func $even (type $state) (param $steps i32) (param $word i32) (param $sum i64) (result i64)
    (if (i32.eqz (local.get $steps)) (then (return (local.get $sum))))
    (return_call $odd
      (i32.sub (local.get $steps) (i32.const 1))
      (i32.add (i32.mul (local.get $word) (i32.const 1664525)) (i32.const 1013904223))
      (i64.add (local.get $sum) (i64.extend_i32_u (local.get $word)))))

  (func $odd (type $state) (param $steps i32) (param $word i32) (param $sum i64) (result i64)
    (if (i32.eqz (local.get $steps)) (then (return (i64.sub (i64.const -1) (local.get $sum)))))
    (if (i32.lt_s (local.get $word) (i32.const 0))
      (then
        (return_call $even
          (i32.sub (local.get $steps) (i32.const 1))
          (i32.xor (local.get $word) (i32.shr_u (local.get $word) (i32.const 7)))
          (i64.rotl (local.get $sum) (i64.const 5)))))
    (return_call $dispatch
      (i32.sub (local.get $steps) (i32.const 1))
      (i32.xor (local.get $word) (i32.shl (local.get $word) (i32.const 3)))
      (local.get $sum)))

  (func $three (type $state) (param $steps i32) (param $word i32) (param $sum i64) (result i64)
    (if (i32.eqz (local.get $steps)) (then (return (i64.xor (local.get $sum) (i64.const 0x5555)))))
    (return_call $even
      (i32.sub (local.get $steps) (i32.const 1))
      (i32.rotr (local.get $word) (i32.const 11))
      (i64.mul (local.get $sum) (i64.const 6364136223846793005))))

  (func $dispatch (type $state) (param $steps i32) (param $word i32) (param $sum i64) (result i64)
    (return_call_indirect (type $state)
      (local.get $steps) (local.get $word) (i64.add (local.get $sum) (i64.const 1))
      (i32.rem_u (i32.shr_u (local.get $word) (i32.const 16)) (i32.const 3))))

  (func (export "run") (param $n i32) (result i64)
    (return_call $even (local.get $n) (i32.const 12345) (i64.const 1))))
