;; return costs nothing, from any depth, with values.
;; run plain
;; run value
;; run deep i32:0
;; run deep i32:1
;; run from_loop i32:6
;; run leaves_operands
(module
  (func (export "plain") return)
  (func (export "value") (result i32) (return (i32.const 3)))
  (func (export "deep") (param i32) (result i32)
    (block (loop (if (local.get 0) (then (return (i32.const 1))))))
    (i32.const 2))
  (func (export "from_loop") (param i32) (result i32) (local i32)
    (loop $again
      (if (i32.eq (local.get 0) (local.get 1)) (then (return (local.get 1))))
      (local.set 1 (i32.add (local.get 1) (i32.const 1)))
      (br $again))
    unreachable)
  (func (export "leaves_operands") (result i32 i32)
    (i32.const 1) (i32.const 2) (i32.const 3) (i32.const 4) (return)))
