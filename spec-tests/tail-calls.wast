;; A million tail calls of each kind: the stack does not grow.

(module $m
  (type $step (func (param i64 i64) (result i64)))
  (table 4 funcref)
  (elem (i32.const 0) $indirect $even-indirect $odd-indirect $sum)

  ;; Itself.
  (func $sum (export "self") (type $step)
    (if (i64.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call $sum (i64.sub (local.get 0) (i64.const 1)) (i64.add (local.get 1) (local.get 0))))

  ;; Each other.
  (func $even (export "even") (param i64) (result i32)
    (if (i64.eqz (local.get 0)) (then (return (i32.const 1))))
    (return_call $odd (i64.sub (local.get 0) (i64.const 1))))
  (func $odd (param i64) (result i32)
    (if (i64.eqz (local.get 0)) (then (return (i32.const 0))))
    (return_call $even (i64.sub (local.get 0) (i64.const 1))))

  ;; Through the table.
  (func $indirect (export "indirect") (type $step)
    (if (i64.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call_indirect (type $step)
      (i64.sub (local.get 0) (i64.const 1)) (i64.add (local.get 1) (i64.const 3)) (i32.const 0)))
  (func $even-indirect (export "even-indirect") (type $step)
    (if (i64.eqz (local.get 0)) (then (return (i64.const 1))))
    (return_call_indirect (type $step) (i64.sub (local.get 0) (i64.const 1)) (local.get 1) (i32.const 2)))
  (func $odd-indirect (type $step)
    (if (i64.eqz (local.get 0)) (then (return (i64.const 0))))
    (return_call_indirect (type $step) (i64.sub (local.get 0) (i64.const 1)) (local.get 1) (i32.const 1)))

  ;; Frames of different sizes take turns: few parameters and many locals, many parameters and no locals.
  (func $narrow (export "narrow") (param i64) (result i64)
    (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (if (i64.eqz (local.get 0)) (then (return (i64.const -7))))
    (return_call $wide
      (local.get 10) (local.get 9) (local.get 8) (local.get 7) (local.get 6) (local.get 5) (local.get 4) (local.get 3)
      (i64.sub (local.get 0) (i64.const 1))))
  (func $wide (param i64 i64 i64 i64 i64 i64 i64 i64 i64) (result i64)
    ;; The locals of $narrow begin as zero in every round.
    (if (i64.ne (i64.const 0)
          (i64.or (i64.or (local.get 0) (local.get 1)) (i64.or (local.get 6) (local.get 7))))
      (then (return (i64.const -1))))
    (if (i64.eqz (local.get 8)) (then (return (i64.const 7))))
    (return_call $dirty (i64.sub (local.get 8) (i64.const 1))))
  (func $dirty (param i64) (result i64)
    (local i64 i64 i64 i64 i64 i64 i64 i64 i64 i64)
    (local.set 1 (i64.const -1)) (local.set 5 (i64.const -1)) (local.set 10 (i64.const -1))
    (return_call $narrow (local.get 0)))

  ;; From the midst of blocks, with operands on the stack.
  (func $nested (export "nested") (param i64) (result i64)
    (i64.const 99)
    (block (result i64)
      (loop (result i64)
        (br_if 1 (i64.const 5) (i64.eqz (local.get 0)))
        (return_call $nested (i64.sub (local.get 0) (i64.const 1)))))
    (i64.add))

  ;; A callee that returns more than one value.
  (func $pair (export "pair") (param i64 i32) (result i32 i64)
    (if (i64.eqz (local.get 0)) (then (return (local.get 1) (local.get 0))))
    (return_call $pair (i64.sub (local.get 0) (i64.const 1)) (i32.add (local.get 1) (i32.const 1))))

  ;; An ordinary call of a function that ends in tail calls comes back to its caller.
  (func (export "called") (param i64) (result i64)
    (i64.add (call $sum (local.get 0) (i64.const 0)) (call $narrow (local.get 0))))
)

(assert_return (invoke "self" (i64.const 1_000_000) (i64.const 0)) (i64.const 500_000_500_000))
(assert_return (invoke "even" (i64.const 1_000_000)) (i32.const 1))
(assert_return (invoke "even" (i64.const 1_000_001)) (i32.const 0))
(assert_return (invoke "indirect" (i64.const 1_000_000) (i64.const 0)) (i64.const 3_000_000))
(assert_return (invoke "even-indirect" (i64.const 1_000_000) (i64.const 0)) (i64.const 1))
(assert_return (invoke "even-indirect" (i64.const 999_999) (i64.const 0)) (i64.const 0))
(assert_return (invoke "narrow" (i64.const 1_000_000)) (i64.const -7))
(assert_return (invoke "narrow" (i64.const 999_999)) (i64.const 7))
(assert_return (invoke "nested" (i64.const 1_000_000)) (i64.const 104))
(assert_return (invoke "pair" (i64.const 1_000_000) (i32.const 1)) (i32.const 1_000_001) (i64.const 0))
(assert_return (invoke "called" (i64.const 1_000)) (i64.const 500_493))

;; Between modules.
(register "m" $m)
(module $n
  (type $step (func (param i64 i64) (result i64)))
  (import "m" "self" (func $self (type $step)))
  (table (export "table") 1 funcref)
  (func $back (export "back") (type $step)
    (if (i64.eqz (local.get 0)) (then (return (local.get 1))))
    (return_call_indirect (type $step)
      (i64.sub (local.get 0) (i64.const 1)) (i64.add (local.get 1) (i64.const 1)) (i32.const 0)))
  (func (export "through") (type $step)
    (return_call $self (local.get 0) (local.get 1)))
)
(register "n" $n)
(assert_return (invoke $n "through" (i64.const 1_000_000) (i64.const 1)) (i64.const 500_000_500_001))
(assert_trap (invoke $n "back" (i64.const 1) (i64.const 0)) "uninitialized element")

(module $o
  (type $step (func (param i64 i64) (result i64)))
  (import "n" "table" (table 1 funcref))
  (import "n" "back" (func $back (type $step)))
  (memory 1)
  (global $rounds (mut i64) (i64.const 0))
  (func $forth (type $step)
    (global.set $rounds (i64.add (global.get $rounds) (i64.const 1)))
    (i64.store (i32.const 8) (global.get $rounds))
    (if (i64.eqz (local.get 0)) (then (return (i64.sub (i64.const 0) (local.get 1)))))
    (return_call $back (i64.sub (local.get 0) (i64.const 1)) (i64.add (local.get 1) (i64.const 1))))
  (elem (i32.const 0) $forth)
  (func (export "rounds") (result i64) (i64.load (i32.const 8)))
)
;; $back belongs to $n, $forth to $o: each round changes the instance twice.
(assert_return (invoke $n "back" (i64.const 1_000_000) (i64.const 0)) (i64.const 1_000_000))
(assert_return (invoke $o "rounds") (i64.const 500_000))
(assert_return (invoke $n "back" (i64.const 999_999) (i64.const 0)) (i64.const -999_999))
(assert_return (invoke $o "rounds") (i64.const 1_000_000))

;; Calls that are not in tail position do use up the stack, in a loop of both kinds too.
(module
  (func $deep (export "deep") (param i64) (result i64)
    (if (i64.eqz (local.get 0)) (then (return (i64.const 0))))
    (i64.add (i64.const 1) (call $tail (i64.sub (local.get 0) (i64.const 1)))))
  (func $tail (param i64) (result i64) (return_call $deep (local.get 0)))
)
(assert_return (invoke "deep" (i64.const 100)) (i64.const 100))
(assert_exhaustion (invoke "deep" (i64.const 100_000_000)) "call stack exhausted")
(assert_return (invoke "deep" (i64.const 100)) (i64.const 100))
