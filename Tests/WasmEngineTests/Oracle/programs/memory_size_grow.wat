;; memory.grow costs 1 and 1 a page; one that fails costs 1.
;; run size
;; run grow i32:0
;; run grow i32:1
;; run grow i32:5
;; run grow i32:100
;; run grow i32:-1
;; run size
;; run use_new i32:458748
(module
  (memory 1 10)
  (func (export "size") (result i32) memory.size)
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "use_new") (param i32) (result i32)
    (i32.store (local.get 0) (i32.const 77))
    (i32.load (local.get 0))))
