;; br_if taken and not, with values that stay when it is not.
;; run plain i32:0
;; run plain i32:1
;; run value i32:0
;; run value i32:1
;; run drops i32:0
;; run drops i32:1
(module
  (func (export "plain") (param i32) (result i32) (local i32)
    (block
      (br_if 0 (local.get 0))
      (local.set 1 (i32.const 9)))
    (local.get 1))
  (func (export "value") (param i32) (result i32)
    (block (result i32)
      (br_if 0 (i32.const 5) (local.get 0))
      (i32.const 6)
      (i32.mul)))
  (func (export "drops") (param i32) (result i32)
    (block (result i32)
      (i32.const 1)
      (i32.const 2)
      (br_if 0 (i32.const 5) (local.get 0))
      drop drop drop
      (i32.const 6))))
