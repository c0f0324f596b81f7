;; A memory of 64-bit addresses.
;; run store i64:1000 i64:-5
;; run load i64:1000
;; trap load i64:65529 = out of bounds memory access, 3
;; trap load i64:-1 = out of bounds memory access, 3
;; trap load i64:4294967296 = out of bounds memory access, 3
;; run grow i64:1
;; run grow i64:5000000000
;; run size
;; run fill i64:65536 i64:100
;; run copy i64:0 i64:65536 i64:64
;; trap fill i64:131072 i64:1 = out of bounds memory access, 5
;; trap fill i64:-1 i64:2 = out of bounds memory access, 5
;; run init i64:3
(module
  (memory i64 1 3)
  (data $text "memory")
  (func (export "store") (param i64 i64) (i64.store (local.get 0) (local.get 1)))
  (func (export "load") (param i64) (result i64) (i64.load (local.get 0)))
  (func (export "grow") (param i64) (result i64) (memory.grow (local.get 0)))
  (func (export "size") (result i64) (memory.size))
  (func (export "fill") (param i64 i64) (memory.fill (local.get 0) (i32.const 1) (local.get 1)))
  (func (export "copy") (param i64 i64 i64) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
  (func (export "init") (param i64) (memory.init $text (local.get 0) (i32.const 1) (i32.const 4))))
