;; br_table: the index is unsigned, one past the targets and everything beyond goes to the default.

(module
  (func (export "only-default") (param i32) (result i32)
    (block (result i32)
      (br_table 0 (i32.const 7) (local.get 0))))

  (func (export "three") (param i32) (result i32)
    (block $d (block $c (block $b (block $a
      (br_table $a $b $c $d (local.get 0)))
      (return (i32.const 10)))
      (return (i32.const 11)))
      (return (i32.const 12)))
    (i32.const 13))

  ;; A target may be the function itself.
  (func (export "function-label") (param i32) (result i32)
    (block $inner (result i32)
      (br_table $inner 1 $inner (i32.const 5) (local.get 0)))
    (i32.const 100) (i32.add))

  ;; A loop is entered again at its start: with the values of its parameters, not of its results.
  (func (export "loop") (param i32) (result i32)
    (local $n i32)
    (block $out
      (loop $again
        (local.set $n (i32.add (local.get $n) (i32.const 1)))
        (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
        (br_table $out $again (local.get 0))))
    (local.get $n))

  ;; Targets at different depths with operands below the carried value, which are dropped.
  (func (export "drops") (param i32) (result i32)
    (block $outer (result i32)
      (i32.const 1000)
      (block $inner (result i32)
        (i32.const 2000)
        (i32.const 3000)
        (br_table $inner $outer (i32.const 42) (local.get 0)))
      (i32.add)))

  (func (export "two-values") (param i32) (result i32 i64)
    (block $a (result i32 i64)
      (block $b (result i32 i64)
        (i32.const 1) (i64.const 2) (local.get 0) (br_table $a $b))
      (drop) (drop) (i32.const 3) (i64.const 4)))

  ;; The same target many times.
  (func (export "same") (param i32) (result i32)
    (block $y (block $x
      (br_table
        $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x
        $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x $x
        $y (local.get 0)))
      (return (i32.const 1)))
    (i32.const 2))

  ;; In unreachable code the targets have only to agree in number, and each in type.
  (func (export "unreachable") (result i32)
    (block $i (result i32)
      (drop (block $f (result f32)
        (return (i32.const 9))
        (br_table $i $f (i32.const 0))))
      (i32.const 1)))
)

(assert_return (invoke "only-default" (i32.const 0)) (i32.const 7))
(assert_return (invoke "only-default" (i32.const -1)) (i32.const 7))
(assert_return (invoke "three" (i32.const 0)) (i32.const 10))
(assert_return (invoke "three" (i32.const 1)) (i32.const 11))
(assert_return (invoke "three" (i32.const 2)) (i32.const 12))
(assert_return (invoke "three" (i32.const 3)) (i32.const 13))
(assert_return (invoke "three" (i32.const 4)) (i32.const 13))
(assert_return (invoke "three" (i32.const 0x7fff_ffff)) (i32.const 13))
(assert_return (invoke "three" (i32.const 0x8000_0000)) (i32.const 13))
(assert_return (invoke "three" (i32.const -1)) (i32.const 13))
(assert_return (invoke "three" (i32.const 0x4000_0000)) (i32.const 13))
(assert_return (invoke "function-label" (i32.const 0)) (i32.const 105))
(assert_return (invoke "function-label" (i32.const 1)) (i32.const 5))
(assert_return (invoke "function-label" (i32.const 2)) (i32.const 105))
(assert_return (invoke "loop" (i32.const 1000)) (i32.const 1000))
(assert_return (invoke "loop" (i32.const 1)) (i32.const 1))
(assert_return (invoke "drops" (i32.const 0)) (i32.const 1042))
(assert_return (invoke "drops" (i32.const 1)) (i32.const 42))
(assert_return (invoke "two-values" (i32.const 0)) (i32.const 1) (i64.const 2))
(assert_return (invoke "two-values" (i32.const 1)) (i32.const 3) (i64.const 4))
(assert_return (invoke "same" (i32.const 0)) (i32.const 1))
(assert_return (invoke "same" (i32.const 63)) (i32.const 1))
(assert_return (invoke "same" (i32.const 64)) (i32.const 2))
(assert_return (invoke "same" (i32.const 65)) (i32.const 2))
(assert_return (invoke "unreachable") (i32.const 9))

(assert_invalid
  (module (func (result i32) (block (result i32) (br_table 0 1 2 (i32.const 1) (i32.const 0)))))
  "unknown label")
(assert_invalid
  (module (func (block (block (result i32) (br_table 0 1 (i32.const 1) (i32.const 0))) (drop))))
  "type mismatch")
(assert_invalid
  (module (func (result i32)
    (block (result i32) (drop (block (result f32) (br_table 0 1 (i32.const 1) (i32.const 0)))) (i32.const 1))))
  "type mismatch")
(assert_invalid
  (module (func (block (br_table 0 (i64.const 0)))))
  "type mismatch")
(assert_invalid
  (module (func (result i32)
    (block (result i32) (drop (block (result i32 i32) (unreachable) (br_table 0 1 (i32.const 0))) (drop)) (i32.const 1))))
  "type mismatch")
