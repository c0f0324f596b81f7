;; A state machine: br_table back into a loop and out of it.
;; run states i32:0
;; run states i32:4
;; run states i32:25
(module
  (func (export "states") (param $n i32) (result i32) (local $state i32) (local $sum i32)
    (block $end
      (loop $next
        (br_if $end (i32.eqz (local.get $n)))
        (local.set $n (i32.sub (local.get $n) (i32.const 1)))
        (block $c
          (block $b
            (block $a
              (br_table $a $b $c $end (local.get $state)))
            (local.set $sum (i32.add (local.get $sum) (i32.const 1)))
            (local.set $state (i32.const 1))
            (br $next))
          (local.set $sum (i32.mul (local.get $sum) (i32.const 2)))
          (local.set $state (i32.const 2))
          (br $next))
        (local.set $sum (i32.xor (local.get $sum) (i32.const 0x55)))
        (local.set $state (i32.and (local.get $n) (i32.const 1)))
        (br $next)))
    (local.get $sum)))
