;; Functions and blocks with several results.
;; run pair
;; run swap i32:1 i64:2
;; run use
;; run block_many
;; run if_many i32:1
;; run if_many i32:0
(module
  (func $pair (export "pair") (result i32 i32) (i32.const 1) (i32.const 2))
  (func $swap (export "swap") (param i32 i64) (result i64 i32) (local.get 1) (local.get 0))
  (func (export "use") (result i64 i32)
    call $pair
    i32.sub
    i64.const 3
    call $swap
    i32.const 1
    i32.add)
  (func (export "block_many") (result f32 f64 i32)
    (block (result f32 f64 i32) (f32.const 1) (f64.const 2) (i32.const 3)))
  (func (export "if_many") (param i32) (result i32 i32)
    (if (result i32 i32) (local.get 0)
      (then (i32.const 1) (i32.const 2))
      (else (i32.const 3) (i32.const 4) (i32.const 5) (i32.add)))))
