;; Casts and their branches, to concrete and abstract types, taken or not; i31 and conversions.
;; run kinds i32:0
;; run kinds i32:1
;; run kinds i32:2
;; run kinds i32:3
;; run tests
;; run scalars i32:-5
;; run nulls
;; trap cast i32:0 = cast failure, 9
(module
  (type $a (sub (struct (field i32))))
  (type $b (sub $a (struct (field i32) (field i32))))
  (type $array (array i32))
  (func $make (param i32) (result anyref)
    (if (i32.eqz (local.get 0)) (then (return (struct.new_default $a))))
    (if (i32.eq (local.get 0) (i32.const 1)) (then (return (struct.new_default $b))))
    (if (i32.eq (local.get 0) (i32.const 2)) (then (return (ref.i31 (i32.const 5)))))
    (ref.null any))
  (func (export "kinds") (param i32) (result i32)
    (block $null
      (block $other (result (ref any))
        (block $i31 (result i31ref)
          (block $b (result (ref $b))
            (br_on_null $null (call $make (local.get 0)))
            (br_on_cast $i31 (ref any) (ref i31))
            (br_on_cast $b (ref any) (ref $b))
            (br_on_cast_fail $other (ref any) (ref $a))
            (drop)
            (return (i32.const 10)))
          (return (i32.add (struct.get $b 1) (i32.const 20))))
        (return (i31.get_u)))
      (drop))
    (i32.const 40))
  (func (export "tests") (result i32)
    (local $x anyref)
    (local.set $x (call $make (i32.const 1)))
    (i32.add
      (i32.add (ref.test (ref $a) (local.get $x)) (ref.test (ref null $array) (local.get $x)))
      (i32.add (ref.test structref (local.get $x)) (ref.eq (ref.cast eqref (local.get $x)) (ref.cast (ref $b) (local.get $x))))))
  (func (export "scalars") (param i32) (result i32)
    (i32.add
      (i31.get_s (ref.cast i31ref (any.convert_extern (extern.convert_any (ref.i31 (local.get 0))))))
      (i31.get_u (ref.i31 (local.get 0)))))
  (func (export "nulls") (result i32)
    (block $l (result (ref $a))
      (br_on_non_null $l (struct.new_default $a))
      (unreachable))
    (struct.get $a 0 (ref.as_non_null)))
  (func (export "cast") (param i32)
    (drop (ref.cast (ref $b) (call $make (local.get 0))))))
