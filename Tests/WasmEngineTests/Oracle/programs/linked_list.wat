;; A list in memory, built, walked and reversed.
;; run build i32:12
;; run sum
;; run reverse
;; run sum
(module
  (memory 1)
  (global $head (mut i32) (i32.const 0))
  (global $free (mut i32) (i32.const 8))
  (func $cons (param $value i32) (param $rest i32) (result i32) (local $cell i32)
    (local.set $cell (global.get $free))
    (global.set $free (i32.add (local.get $cell) (i32.const 8)))
    (i32.store (local.get $cell) (local.get $value))
    (i32.store offset=4 (local.get $cell) (local.get $rest))
    (local.get $cell))
  (func (export "build") (param i32)
    (loop
      (global.set $head (call $cons (local.get 0) (global.get $head)))
      (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
  (func (export "sum") (result i32) (local $cell i32) (local $sum i32)
    (local.set $cell (global.get $head))
    (block
      (loop
        (br_if 1 (i32.eqz (local.get $cell)))
        (local.set $sum (i32.add (i32.mul (local.get $sum) (i32.const 3)) (i32.load (local.get $cell))))
        (local.set $cell (i32.load offset=4 (local.get $cell)))
        (br 0)))
    (local.get $sum))
  (func (export "reverse") (local $cell i32) (local $previous i32) (local $next i32)
    (local.set $cell (global.get $head))
    (block
      (loop
        (br_if 1 (i32.eqz (local.get $cell)))
        (local.set $next (i32.load offset=4 (local.get $cell)))
        (i32.store offset=4 (local.get $cell) (local.get $previous))
        (local.set $previous (local.get $cell))
        (local.set $cell (local.get $next))
        (br 0)))
    (global.set $head (local.get $previous))))
