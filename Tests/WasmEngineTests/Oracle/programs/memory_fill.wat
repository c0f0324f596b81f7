;; memory.fill costs 1 and 1 a byte; one that traps does no work: 1.
;; run fill i32:0 i32:0
;; run fill i32:10 i32:1
;; run fill i32:10 i32:100
;; run fill i32:0 i32:65536
;; run fill i32:65536 i32:0
;; trap fill i32:65536 i32:1 = out of bounds memory access, 5
;; trap fill i32:65537 i32:0 = out of bounds memory access, 5
;; trap fill i32:1 i32:-1 = out of bounds memory access, 5
;; run load i32:99
(module
  (memory 1)
  (func (export "fill") (param i32 i32) (memory.fill (local.get 0) (i32.const 0xab) (local.get 1)))
  (func (export "load") (param i32) (result i32) (i32.load8_u (local.get 0))))
