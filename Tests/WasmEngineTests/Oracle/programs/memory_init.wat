;; memory.init costs 1 and 1 a byte, data.drop 1.
;; run init i32:10 i32:0 i32:5
;; run init i32:20 i32:2 i32:3
;; run init i32:0 i32:5 i32:0
;; run load i32:10
;; trap init i32:0 i32:3 i32:3 = out of bounds memory access, 5
;; trap init i32:65534 i32:0 i32:3 = out of bounds memory access, 5
;; run drop
;; run init i32:0 i32:0 i32:0
;; trap init i32:0 i32:0 i32:1 = out of bounds memory access, 5
(module
  (memory 1)
  (data $text "hello")
  (func (export "init") (param i32 i32 i32) (memory.init $text (local.get 0) (local.get 1) (local.get 2)))
  (func (export "drop") (data.drop $text))
  (func (export "load") (param i32) (result i64) (i64.load (local.get 0))))
