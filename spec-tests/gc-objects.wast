;; What compilers of object-oriented languages emit: classes with method tables, interfaces by cast, strings, lists, a hash map.

(module
  (rec
    (type $string (array (mut i16)))
    (type $area (func (param (ref $shape)) (result i32)))
    (type $name (func (param (ref $shape)) (result (ref $string))))
    (type $methods (sub (struct (field $area (ref $area)) (field $name (ref $name)))))
    (type $shape (sub (struct (field $methods (ref $methods)) (field $id (mut i32)))))
    (type $circle (sub final $shape (struct (field (ref $methods)) (field (mut i32)) (field $radius i32))))
    (type $rectangle (sub $shape (struct (field (ref $methods)) (field (mut i32)) (field $width i16) (field $height i16))))
    (type $square (sub final $rectangle
      (struct (field (ref $methods)) (field (mut i32)) (field i16) (field i16) (field $tag (mut i8))))))
  (type $shapes (array (mut (ref null $shape))))
  (rec
    (type $entry (sub final
      (struct (field $key (ref $string)) (field $value (mut anyref)) (field $next (mut (ref null $entry)))))))
  (type $buckets (array (mut (ref null $entry))))
  (type $map (struct (field $count (mut i32)) (field $buckets (mut (ref $buckets)))))
  (type $box (struct (field $number i64)))

  (data $circle-name "c\00i\00r\00c\00l\00e\00")
  (data $rectangle-name "r\00e\00c\00t\00")
  (elem declare func $circle-area $circle-name $rectangle-area $rectangle-name)

  (global $circle-methods (ref $methods) (struct.new $methods (ref.func $circle-area) (ref.func $circle-name)))
  (global $rectangle-methods (ref $methods) (struct.new $methods (ref.func $rectangle-area) (ref.func $rectangle-name)))

  ;; Methods
  (func $circle-area (type $area)
    (local $self (ref $circle))
    (local.set $self (ref.cast (ref $circle) (local.get 0)))
    (i32.mul (i32.const 3)
      (i32.mul (struct.get $circle $radius (local.get $self)) (struct.get $circle $radius (local.get $self)))))
  (func $circle-name (type $name) (array.new_data $string $circle-name (i32.const 0) (i32.const 6)))
  (func $rectangle-area (type $area)
    (local $self (ref null $rectangle))
    (local.set $self (ref.cast (ref null $rectangle) (local.get 0)))
    (i32.mul (struct.get_s $rectangle $width (local.get $self)) (struct.get_u $rectangle $height (local.get $self))))
  (func $rectangle-name (type $name) (array.new_data $string $rectangle-name (i32.const 0) (i32.const 4)))

  (func $make (param $i i32) (result (ref $shape))
    (local $kind i32)
    (local.set $kind (i32.rem_u (local.get $i) (i32.const 3)))
    (if (i32.eqz (local.get $kind))
      (then (return (struct.new $circle (global.get $circle-methods) (local.get $i) (i32.and (local.get $i) (i32.const 63))))))
    (if (i32.eq (local.get $kind) (i32.const 1))
      (then (return
        (struct.new $rectangle (global.get $rectangle-methods) (local.get $i)
          (i32.sub (i32.const 0) (i32.and (local.get $i) (i32.const 31))) (i32.const 65535)))))
    (struct.new $square (global.get $rectangle-methods) (local.get $i) (i32.const 7) (i32.const 7) (local.get $i)))

  ;; Sums the areas of n shapes through their method tables, and the tags of those that are squares.
  (func (export "areas") (param $n i32) (result i64)
    (local $shapes (ref $shapes)) (local $i i32) (local $sum i64) (local $shape (ref null $shape))
    (local.set $shapes (array.new_default $shapes (local.get $n)))
    (loop $fill
      (array.set $shapes (local.get $shapes) (local.get $i) (call $make (local.get $i)))
      (br_if $fill (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.set $i (i32.const 0))
    (loop $next
      (local.set $shape (array.get $shapes (local.get $shapes) (local.get $i)))
      (local.set $sum
        (i64.add (local.get $sum)
          (i64.extend_i32_s
            (call_ref $area
              (ref.as_non_null (local.get $shape))
              (struct.get $methods $area (struct.get $shape $methods (local.get $shape)))))))
      (block $other
        (block $is-square (result (ref $square))
          (br $other (br_on_cast $is-square (ref null $shape) (ref $square) (local.get $shape))))
        (local.set $sum (i64.add (i64.extend_i32_s (struct.get_s $square $tag)) (local.get $sum))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $shapes)))))
    (local.get $sum))

  ;; Strings
  (func $append (param $a (ref $string)) (param $b (ref $string)) (result (ref $string))
    (local $result (ref $string))
    (local.set $result
      (array.new_default $string (i32.add (array.len (local.get $a)) (array.len (local.get $b)))))
    (array.copy $string $string
      (local.get $result) (i32.const 0) (local.get $a) (i32.const 0) (array.len (local.get $a)))
    (array.copy $string $string
      (local.get $result) (array.len (local.get $a)) (local.get $b) (i32.const 0) (array.len (local.get $b)))
    (local.get $result))

  (func $digits (param $n i32) (result (ref $string))
    (local $rest (ref $string))
    (if (i32.lt_u (local.get $n) (i32.const 10))
      (then (return (array.new_fixed $string 1 (i32.add (i32.const 48) (local.get $n))))))
    (return_call $append
      (call $digits (i32.div_u (local.get $n) (i32.const 10)))
      (array.new $string (i32.add (i32.const 48) (i32.rem_u (local.get $n) (i32.const 10))) (i32.const 1))))

  (func $hash (param $s (ref $string)) (result i32)
    (local $i i32) (local $h i32)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $i) (array.len (local.get $s))))
        (local.set $h
          (i32.add (i32.mul (local.get $h) (i32.const 31)) (array.get_u $string (local.get $s) (local.get $i))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $next)))
    (local.get $h))

  (func $equal (param $a (ref $string)) (param $b (ref $string)) (result i32)
    (local $i i32)
    (if (ref.eq (local.get $a) (local.get $b)) (then (return (i32.const 1))))
    (if (i32.ne (array.len (local.get $a)) (array.len (local.get $b))) (then (return (i32.const 0))))
    (loop $next
      (if (i32.lt_u (local.get $i) (array.len (local.get $a)))
        (then
          (if (i32.ne
                (array.get_s $string (local.get $a) (local.get $i)) (array.get_s $string (local.get $b) (local.get $i)))
            (then (return (i32.const 0))))
          (local.set $i (i32.add (local.get $i) (i32.const 1)))
          (br $next))))
    (i32.const 1))

  ;; A map from strings to anything
  (func $new-map (result (ref $map)) (struct.new $map (i32.const 0) (array.new_default $buckets (i32.const 8))))

  (func $find (param $map (ref $map)) (param $key (ref $string)) (result (ref null $entry))
    (local $entry (ref null $entry)) (local $buckets (ref $buckets))
    (local.set $buckets (struct.get $map $buckets (local.get $map)))
    (local.set $entry
      (array.get $buckets (local.get $buckets)
        (i32.and (call $hash (local.get $key)) (i32.sub (array.len (local.get $buckets)) (i32.const 1)))))
    (loop $next (result (ref null $entry))
      (block $end
        (if (call $equal (local.get $key) (struct.get $entry $key (br_on_null $end (local.get $entry))))
          (then (return (local.get $entry))))
        (local.set $entry (struct.get $entry $next (local.get $entry)))
        (br $next))
      (ref.null $entry)))

  (func $grow (param $map (ref $map))
    (local $old (ref $buckets)) (local $new (ref $buckets)) (local $i i32) (local $place i32)
    (local $entry (ref null $entry)) (local $next (ref null $entry))
    (local.set $old (struct.get $map $buckets (local.get $map)))
    (local.set $new (array.new_default $buckets (i32.mul (i32.const 2) (array.len (local.get $old)))))
    (loop $bucket
      (local.set $entry (array.get $buckets (local.get $old) (local.get $i)))
      (block $end
        (loop $entries
          (local.set $next (struct.get $entry $next (br_on_null $end (local.get $entry))))
          (local.set $place
            (i32.and (call $hash (struct.get $entry $key (local.get $entry)))
              (i32.sub (array.len (local.get $new)) (i32.const 1))))
          (struct.set $entry $next (local.get $entry) (array.get $buckets (local.get $new) (local.get $place)))
          (array.set $buckets (local.get $new) (local.get $place) (local.get $entry))
          (local.set $entry (local.get $next))
          (br $entries)))
      (br_if $bucket
        (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (array.len (local.get $old)))))
    (struct.set $map $buckets (local.get $map) (local.get $new)))

  (func $put (param $map (ref $map)) (param $key (ref $string)) (param $value anyref)
    (local $entry (ref null $entry)) (local $buckets (ref $buckets)) (local $place i32)
    (local.set $entry (call $find (local.get $map) (local.get $key)))
    (if (ref.is_null (local.get $entry))
      (then
        (if (i32.gt_u (struct.get $map $count (local.get $map)) (array.len (struct.get $map $buckets (local.get $map))))
          (then (call $grow (local.get $map))))
        (local.set $buckets (struct.get $map $buckets (local.get $map)))
        (local.set $place
          (i32.and (call $hash (local.get $key)) (i32.sub (array.len (local.get $buckets)) (i32.const 1))))
        (array.set $buckets (local.get $buckets) (local.get $place)
          (struct.new $entry (local.get $key) (local.get $value)
            (array.get $buckets (local.get $buckets) (local.get $place))))
        (struct.set $map $count (local.get $map)
          (i32.add (struct.get $map $count (local.get $map)) (i32.const 1))))
      (else (struct.set $entry $value (local.get $entry) (local.get $value)))))

  ;; The number of a value: a small one is an i31, a great one boxed, a string counts its length.
  (func $number (param anyref) (result i64)
    (block $i31 (result (ref i31))
      (block $box (result (ref $box))
        (block $array (result (ref array))
          (local.get 0)
          (br_on_cast $i31 anyref (ref i31))
          (br_on_cast $box anyref (ref $box))
          (br_on_cast $array anyref (ref array))
          (drop)
          (return (i64.const -1)))
        (return (i64.extend_i32_u (array.len))))
      (return (struct.get $box $number)))
    (i64.extend_i32_s (i31.get_s)))

  ;; Puts n entries into a map under their decimal names, each twice, then sums them.
  (func (export "map") (param $n i32) (result i64)
    (local $map (ref $map)) (local $i i32) (local $sum i64)
    (local.set $map (call $new-map))
    (loop $fill
      (call $put (local.get $map) (call $digits (local.get $i)) (ref.null any))
      (if (i32.and (local.get $i) (i32.const 1))
        (then (call $put (local.get $map) (call $digits (local.get $i)) (ref.i31 (i32.sub (i32.const 0) (local.get $i)))))
        (else
          (if (i32.and (local.get $i) (i32.const 2))
            (then
              (call $put (local.get $map) (call $digits (local.get $i))
                (struct.new $box (i64.mul (i64.extend_i32_u (local.get $i)) (i64.const 0x1_0000_0000)))))
            (else (call $put (local.get $map) (call $digits (local.get $i)) (call $digits (local.get $i)))))))
      (br_if $fill (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.set $i (i32.const 0))
    (loop $next
      (local.set $sum
        (i64.add (local.get $sum)
          (call $number
            (struct.get $entry $value (call $find (local.get $map) (call $digits (local.get $i)))))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (i64.add (local.get $sum) (i64.extend_i32_u (struct.get $map $count (local.get $map)))))

  ;; The names of n shapes, joined; its hash.
  (func (export "names") (param $n i32) (result i32)
    (local $text (ref $string)) (local $i i32) (local $shape (ref $shape))
    (local.set $text (array.new_fixed $string 0))
    (loop $next
      (local.set $shape (call $make (local.get $i)))
      (local.set $text
        (call $append (local.get $text)
          (call_ref $name (local.get $shape)
            (struct.get $methods $name (struct.get $shape $methods (local.get $shape))))))
      (br_if $next (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (call $hash (local.get $text))))

(assert_return (invoke "areas" (i32.const 300)) (i64.const -98581762))
(assert_return (invoke "map" (i32.const 500)) (i64.const 134217727938347))
(assert_return (invoke "names" (i32.const 100)) (i32.const 149449832))
