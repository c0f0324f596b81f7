;; Several memories.
;; run store i32:8 i32:1234
;; run load_first i32:8
;; run load_second i32:8
;; run across i32:50
;; run load_first i32:0
;; run grow i32:2
;; run sizes
;; trap load_second i32:65536 = out of bounds memory access, 3
(module
  (memory $first 1)
  (memory $second 1 4)
  (data (memory $second) (i32.const 0) "second memory")
  (func (export "store") (param i32 i32) (i32.store $second (local.get 0) (local.get 1)))
  (func (export "load_first") (param i32) (result i32) (i32.load $first (local.get 0)))
  (func (export "load_second") (param i32) (result i32) (i32.load $second (local.get 0)))
  (func (export "across") (param i32) (memory.copy $first $second (i32.const 0) (i32.const 0) (local.get 0)))
  (func (export "grow") (param i32) (result i32) (memory.grow $first (local.get 0)))
  (func (export "sizes") (result i32 i32) (memory.size $first) (memory.size $second)))
