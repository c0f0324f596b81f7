;; The start function's fuel is that of the instantiation: 1 to enter, 2, and 10 times 9.
;; instantiation 93
;; run read
(module
  (global $counter (mut i32) (i32.const 0))
  (func $start (local i32)
    (local.set 0 (i32.const 10))
    (loop
      (global.set $counter (i32.add (global.get $counter) (local.get 0)))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
  (start $start)
  (func (export "read") (result i32) (global.get $counter)))
