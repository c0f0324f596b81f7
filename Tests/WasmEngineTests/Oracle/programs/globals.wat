;; global.get and global.set cost 1; initialisers cost nothing.
;; run read
;; run increment
;; run increment
;; run count i32:50
;; run extended
(module
  (global $constant i64 (i64.const 40))
  (global $counter (mut i32) (i32.const 7))
  (global $half (mut f64) (f64.const 0.5))
  (global $extended i32 (i32.add (i32.mul (i32.const 6) (i32.const 7)) (i32.const 100)))
  (func (export "read") (result i64 f64) (global.get $constant) (global.get $half))
  (func (export "increment") (result i32)
    (global.set $counter (i32.add (global.get $counter) (i32.const 1)))
    (global.get $counter))
  (func (export "count") (param i32) (result i32)
    (loop
      (global.set $counter (i32.add (global.get $counter) (local.get 0)))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (global.get $counter))
  (func (export "extended") (result i32) (global.get $extended)))
