;; Static offsets up to the largest.
;; run near i32:4
;; run end i32:65528
;; trap end i32:65529 = out of bounds memory access, 3
;; trap far i32:0 = out of bounds memory access, 3
;; trap far i32:-1 = out of bounds memory access, 3
(module
  (memory 1)
  (data (i32.const 16) "\2a")
  (func (export "near") (param i32) (result i32) (i32.load8_u offset=12 (local.get 0)))
  (func (export "end") (param i32) (result i64) (i64.load (local.get 0)))
  (func (export "far") (param i32) (result i32) (i32.load offset=0xffffffff (local.get 0))))
