;; memory.grow costs 1 a page, also where a page is a byte.
;; run size
;; run grow i32:10
;; run grow i32:0
;; run grow i32:90
;; run grow i32:-1
;; run size
;; run store i32:8 i64:-1
;; run grow_pages i32:1
;; run grow_pages i32:1
;; run copy i32:100 i32:0 i32:11
;; trap store i32:9 i64:1 = out of bounds memory access, 4
(module
  (memory 6 50 (pagesize 1))
  (memory $pages 1 2 (pagesize 65536))
  (func (export "size") (result i32) memory.size)
  (func (export "grow") (param i32) (result i32) (memory.grow (local.get 0)))
  (func (export "store") (param i32 i64) (i64.store (local.get 0) (local.get 1)))
  (func (export "grow_pages") (param i32) (result i32) (memory.grow $pages (local.get 0)))
  (func (export "copy") (param i32 i32 i32)
    (memory.copy $pages 0 (local.get 0) (local.get 1) (local.get 2))))
