;; memory.copy costs 1 and 1 a byte, overlapping too.
;; run copy i32:0 i32:0 i32:0
;; run copy i32:200 i32:100 i32:8
;; run load i32:200
;; run copy i32:102 i32:100 i32:8
;; run load i32:102
;; run copy i32:0 i32:32768 i32:32768
;; trap copy i32:0 i32:65530 i32:7 = out of bounds memory access, 5
;; trap copy i32:65530 i32:0 i32:7 = out of bounds memory access, 5
(module
  (memory 1)
  (data (i32.const 100) "abcdefgh")
  (func (export "copy") (param i32 i32 i32) (memory.copy (local.get 0) (local.get 1) (local.get 2)))
  (func (export "load") (param i32) (result i64) (i64.load (local.get 0))))
