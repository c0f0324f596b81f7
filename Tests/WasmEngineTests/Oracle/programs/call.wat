;; A call costs 1 and entering the callee 1.
;; run once
;; run chain
;; run many i32:1 i64:2 f32:3 f64:4
;; run nested_arguments i32:3
(module
  (func $leaf)
  (func $middle call $leaf call $leaf)
  (func (export "once") call $leaf)
  (func (export "chain") call $middle call $leaf call $middle)
  (func $sum (param i32 i64 f32 f64 i32 i32 i32 i32) (result f64)
    (f64.add (f64.convert_i32_s (local.get 0))
      (f64.add (f64.convert_i64_s (local.get 1)) (f64.add (f64.promote_f32 (local.get 2)) (local.get 3)))))
  (func (export "many") (param i32 i64 f32 f64) (result f64)
    (call $sum (local.get 0) (local.get 1) (local.get 2) (local.get 3)
      (i32.const 5) (i32.const 6) (i32.const 7) (i32.const 8)))
  (func $double (param i32) (result i32) (i32.shl (local.get 0) (i32.const 1)))
  (func (export "nested_arguments") (param i32) (result i32)
    (i32.add (call $double (call $double (local.get 0))) (call $double (i32.const 5)))))
