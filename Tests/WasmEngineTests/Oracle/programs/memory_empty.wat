;; A memory of no pages.
;; run size
;; trap load i32:0 = out of bounds memory access, 3
;; run fill_nothing
;; run grow i32:1
;; run load i32:0
(module
  (memory 0 1)
  (func (export "size") (result i32) (memory.size))
  (func (export "load") (param i32) (result i32) (i32.load8_s (local.get 0)))
  (func (export "fill_nothing") (memory.fill (i32.const 0) (i32.const 0) (i32.const 0)))
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0))))
