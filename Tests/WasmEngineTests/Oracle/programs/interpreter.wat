;; A small interpreter: a switch in a loop over a program in memory.
;; run run i32:10
;; run run i32:100
;; trap run i32:0 = unreachable, *
(module
  (memory 1)
  ;; Operations: 0 decrement, 1 add, 2 jump back if not zero, 3 halt.
  (data (i32.const 0) "\01\00\02\03")
  (func (export "run") (param $counter i32) (result i32) (local $pc i32) (local $sum i32) (local $steps i32)
    (block $halt
      (loop $next
        (if (i32.gt_u (local.tee $steps (i32.add (local.get $steps) (i32.const 1))) (i32.const 5000)) (then unreachable))
        (block $bad
          (block $jump
            (block $add
              (block $decrement
                (br_table $decrement $add $jump $halt $bad (i32.load8_u (local.get $pc))))
              (local.set $counter (i32.sub (local.get $counter) (i32.const 1)))
              (local.set $pc (i32.add (local.get $pc) (i32.const 1)))
              (br $next))
            (local.set $sum (i32.add (local.get $sum) (local.get $counter)))
            (local.set $pc (i32.add (local.get $pc) (i32.const 1)))
            (br $next))
          (local.set $pc (select (i32.const 0) (i32.add (local.get $pc) (i32.const 1)) (local.get $counter)))
          (br $next))
        unreachable))
    (local.get $sum)))
