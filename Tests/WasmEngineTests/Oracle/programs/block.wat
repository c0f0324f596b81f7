;; Blocks with results and parameters.
;; run result
;; run nested
;; run params i32:20
(module
  (func (export "result") (result i32) (block (result i32) (i32.const 7)))
  (func (export "nested") (result i32)
    (block (result i32) (block (result i32) (block (result i32) (i32.const 7))) (i32.const 3) (i32.add)))
  (func (export "params") (param i32) (result i32)
    (local.get 0) (i32.const 22)
    (block (param i32 i32) (result i32) (i32.add))))
