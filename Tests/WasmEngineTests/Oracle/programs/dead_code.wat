;; Code after an unconditional branch is not run and costs nothing.
;; run after_br i32:0
;; run after_br i32:1
;; run after_return
(module
  (func (export "after_br") (param i32) (result i32)
    (block (result i32)
      (i32.const 1)
      (br 0)
      (if (result i32) (i32.const 1) (then (i32.const 2)) (else (i32.const 3)))
      (i32.add)
      (local.get 0)
      (i32.add)))
  (func (export "after_return") (result f64)
    (return (f64.const 1.5))
    (loop (br 0))
    unreachable))
