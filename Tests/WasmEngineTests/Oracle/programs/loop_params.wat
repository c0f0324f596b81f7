;; Loops with parameters: a branch back carries them.
;; run factorial i64:0
;; run factorial i64:12
;; run pair i32:10
(module
  (func (export "factorial") (param $n i64) (result i64)
    (i64.const 1)
    (loop $again (param i64) (result i64)
      (if (param i64) (result i64) (i64.eqz (local.get $n))
        (then)
        (else
          (i64.mul (local.get $n))
          (local.set $n (i64.sub (local.get $n) (i64.const 1)))
          (br $again)))))
  ;; Fibonacci with both numbers on the stack.
  (func (export "pair") (param $n i32) (result i32 i32) (local $b i32)
    i32.const 0
    i32.const 1
    loop $again (param i32 i32) (result i32 i32)
      local.tee $b
      i32.add
      local.get $b
      local.get $n
      i32.const 1
      i32.sub
      local.tee $n
      br_if $again
    end))
