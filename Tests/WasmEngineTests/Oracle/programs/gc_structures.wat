;; Structures: fields of every size, packed ones, defaults, and references between them.
;; run fields i32:-300
;; run list i32:9
;; run defaults
;; trap null = null structure reference, 3
(module
  (type $all (struct (field (mut i8)) (field (mut i16)) (field (mut i32)) (field (mut i64)) (field (mut f32)) (field (mut f64))))
  (type $node (struct (field $value i32) (field $next (ref null $node))))
  (func (export "fields") (param i32) (result f64)
    (local $s (ref null $all))
    (local.set $s
      (struct.new $all (local.get 0) (local.get 0) (local.get 0) (i64.const 4) (f32.const 5) (f64.const 6)))
    (struct.set $all 3 (local.get $s)
      (i64.extend_i32_s (i32.add (struct.get_s $all 0 (local.get $s)) (struct.get_u $all 1 (local.get $s)))))
    (f64.add
      (f64.convert_i64_s (struct.get $all 3 (local.get $s)))
      (f64.add
        (f64.convert_i32_s (struct.get $all 2 (local.get $s)))
        (f64.add (f64.promote_f32 (struct.get $all 4 (local.get $s))) (struct.get $all 5 (local.get $s))))))
  (func (export "list") (param i32) (result i32)
    (local $list (ref null $node)) (local $sum i32)
    (loop $build
      (local.set $list (struct.new $node (local.get 0) (local.get $list)))
      (br_if $build (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
    (loop $walk
      (local.set $sum (i32.add (local.get $sum) (struct.get $node $value (local.get $list))))
      (local.set $list (struct.get $node $next (local.get $list)))
      (br_if $walk (i32.eqz (ref.is_null (local.get $list)))))
    (local.get $sum))
  (func (export "defaults") (result i64)
    (struct.get $all 3 (struct.new_default $all)))
  (func (export "null") (result i32)
    (struct.get $node $value (ref.null $node))))
