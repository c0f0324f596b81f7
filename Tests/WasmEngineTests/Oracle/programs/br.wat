;; br out of several levels, with and without values; what follows it is never run.
;; run out
;; run value
;; run values
;; run extra_operands
(module
  (func (export "out") (block (block (br 1) (i32.const 1) (drop)) (i32.const 2) (drop)))
  (func (export "value") (result i32) (block (result i32) (br 0 (i32.const 4)) (i32.const 5) (i32.add)))
  (func (export "values") (result i32 i64)
    (block (result i32 i64) (i32.const 1) (i64.const 2) (br 0)))
  (func (export "extra_operands") (result i32)
    (block (result i32) (i32.const 1) (i32.const 2) (i32.const 3) (br 0))))
