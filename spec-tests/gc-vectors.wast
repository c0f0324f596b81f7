;; Vectors in structures and arrays: fields and elements of two slots.

(module
  (type $mixed (struct (field (mut i8)) (field (mut v128)) (field (mut i32)) (field $last (mut v128))))
  (type $vectors (array (mut v128)))
  (global $constant (ref $mixed)
    (struct.new $mixed
      (i32.const 1) (v128.const i64x2 2 3) (i32.const 4) (v128.const i64x2 5 6)))
  (global $array (ref $vectors)
    (array.new_fixed $vectors 2 (v128.const i32x4 1 2 3 4) (v128.const i32x4 5 6 7 8)))
  (data $d "0123456789abcdefghijklmnopqrstuvwxyz")

  (func (export "fields") (param v128 i32) (result v128)
    (local $s (ref $mixed))
    (local.set $s (struct.new $mixed (local.get 1) (local.get 0) (local.get 1) (v128.const i64x2 7 8)))
    (struct.set $mixed $last (local.get $s)
      (i64x2.add (struct.get $mixed 1 (local.get $s)) (struct.get $mixed $last (local.get $s))))
    (i64x2.add (struct.get $mixed $last (local.get $s)) (i64x2.splat (i64.extend_i32_u (struct.get_u $mixed 0 (local.get $s))))))

  (func (export "constants") (result v128)
    (i64x2.add
      (struct.get $mixed $last (global.get $constant))
      (i64x2.add (struct.get $mixed 1 (global.get $constant)) (array.get $vectors (global.get $array) (i32.const 1)))))

  (func (export "array") (param $n i32) (param $v v128) (result v128)
    (local $a (ref $vectors)) (local $i i32) (local $sum v128)
    (local.set $a (array.new $vectors (local.get $v) (local.get $n)))
    (array.fill $vectors (local.get $a) (i32.const 1) (i64x2.neg (local.get $v)) (i32.const 2))
    (array.set $vectors (local.get $a) (i32.const 0) (v128.const i64x2 100 200))
    (array.copy $vectors $vectors (local.get $a) (i32.const 2) (local.get $a) (i32.const 0) (i32.const 3))
    (loop $next
      (local.set $sum (i64x2.add (local.get $sum) (array.get $vectors (local.get $a) (local.get $i))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $a)))))
    (local.get $sum))

  (func (export "data") (param i32) (result v128)
    (array.get $vectors (array.new_data $vectors $d (i32.const 1) (i32.const 2)) (local.get 0))))

(assert_return (invoke "fields" (v128.const i64x2 10 20) (i32.const 0x1FF)) (v128.const i64x2 272 283))
(assert_return (invoke "constants") (v128.const i64x2 0x60000000c 0x800000010))
(assert_return (invoke "array" (i32.const 6) (v128.const i64x2 3 5)) (v128.const i64x2 194 390))
(assert_return (invoke "data" (i32.const 0)) (v128.const i8x16 49 50 51 52 53 54 55 56 57 97 98 99 100 101 102 103))
(assert_trap (invoke "data" (i32.const 2)) "out of bounds array access")
(assert_trap (invoke "array" (i32.const 4) (v128.const i64x2 3 5)) "out of bounds array access")
