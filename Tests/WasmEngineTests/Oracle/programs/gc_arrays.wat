;; Arrays: elements of every size, and the operations on whole arrays, which cost one more for each element.
;; run bytes i32:200
;; run make i32:50
;; run fixed
;; run data i32:3 i32:4
;; run init i32:5
;; run fill i32:2 i32:30
;; run copy i32:0 i32:10
;; run elements
;; trap get i32:10 = out of bounds array access, 5
;; trap fill i32:40 i32:30 = out of bounds array access, 59
;; trap data i32:8 i32:4 = out of bounds memory access, 4
(module
  (type $bytes (array (mut i8)))
  (type $shorts (array (mut i16)))
  (type $longs (array (mut i64)))
  (type $functions (array (mut funcref)))
  (data $d "\01\02\03\04\05\06\07\08\09\0a\0b")
  (elem $e func $f $f $f)
  (func $f)
  (func (export "bytes") (param i32) (result i32)
    (local $a (ref null $bytes))
    (local.set $a (array.new $bytes (local.get 0) (i32.const 3)))
    (array.set $bytes (local.get $a) (i32.const 1) (i32.const 5))
    (i32.add
      (i32.add (array.get_s $bytes (local.get $a) (i32.const 0)) (array.get_u $bytes (local.get $a) (i32.const 2)))
      (i32.mul (array.len (local.get $a)) (array.get_s $bytes (local.get $a) (i32.const 1)))))
  (func (export "make") (param i32) (result i32)
    (i32.add
      (array.len (array.new $longs (i64.const 7) (local.get 0)))
      (array.len (array.new_default $shorts (i32.add (local.get 0) (local.get 0))))))
  (func (export "fixed") (result i64)
    (array.get $longs (array.new_fixed $longs 4 (i64.const 1) (i64.const 2) (i64.const 3) (i64.const 4)) (i32.const 2)))
  (func (export "data") (param i32 i32) (result i32)
    (array.get_u $bytes (array.new_data $bytes $d (local.get 0) (local.get 1)) (i32.const 1)))
  (func (export "init") (param i32) (result i32)
    (local $a (ref null $shorts))
    (local.set $a (array.new_default $shorts (i32.const 9)))
    (array.init_data $shorts $d (local.get $a) (i32.const 1) (i32.const 0) (local.get 0))
    (array.get_u $shorts (local.get $a) (i32.const 2)))
  (func (export "fill") (param i32 i32) (result i64)
    (local $a (ref null $longs))
    (local.set $a (array.new_default $longs (i32.const 50)))
    (nop)
    (array.fill $longs (local.get $a) (local.get 0) (i64.const 9) (local.get 1))
    (array.get $longs (local.get $a) (i32.const 3)))
  (func (export "copy") (param i32 i32) (result i64)
    (local $a (ref null $longs))
    (local.set $a (array.new $longs (i64.const 3) (i32.const 20)))
    (array.set $longs (local.get $a) (local.get 0) (i64.const 4))
    (array.copy $longs $longs (local.get $a) (i32.const 5) (local.get $a) (local.get 0) (local.get 1))
    (array.get $longs (local.get $a) (i32.const 5)))
  (func (export "elements") (result i32)
    (local $a (ref null $functions))
    (local.set $a (array.new_elem $functions $e (i32.const 0) (i32.const 2)))
    (array.init_elem $functions $e (local.get $a) (i32.const 0) (i32.const 1) (i32.const 2))
    (ref.is_null (array.get $functions (local.get $a) (i32.const 1))))
  (func (export "get") (param i32) (result i32)
    (array.get_s $bytes (array.new_fixed $bytes 1 (i32.const 1)) (local.get 0))))
