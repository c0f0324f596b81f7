;; local.get, local.set and local.tee cost 1 each; locals start as zero.
;; run zeroes
;; run shuffle i32:1 i32:2 i32:3
;; run tee i32:5
;; run preserve i32:5
(module
  (func (export "zeroes") (result i32 i64 f32 f64) (local i32 i64) (local f32) (local f64)
    (local.get 0) (local.get 1) (local.get 2) (local.get 3))
  (func (export "shuffle") (param i32 i32 i32) (result i32 i32 i32) (local i32)
    (local.set 3 (local.get 0))
    (local.set 0 (local.get 1))
    (local.set 1 (local.get 2))
    (local.set 2 (local.get 3))
    (local.get 0) (local.get 1) (local.get 2))
  (func (export "tee") (param i32) (result i32) (local i32)
    (i32.add (local.tee 1 (i32.mul (local.get 0) (i32.const 3))) (local.get 1)))
  ;; The operands were read before the local changed.
  (func (export "preserve") (param i32) (result i32)
    local.get 0
    local.get 0
    i32.const 100
    local.set 0
    i32.add
    local.get 0
    i32.add))
