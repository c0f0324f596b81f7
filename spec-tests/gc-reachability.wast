;; What is reachable outlives collections: from globals, tables, element segments, locals, operands, and objects of every kind.

(module
  (type $node (struct (field $value (mut i32)) (field $next (mut (ref null $node)))))
  (type $bytes (array (mut i8)))
  (type $any (array (mut anyref)))
  (type $packed (struct (field (mut i8)) (field (mut anyref)) (field (mut i16)) (field (mut externref)) (field (mut f64))))

  (global $root (mut (ref null $node)) (ref.null $node))
  (global $constant (ref $node) (struct.new $node (i32.const 11) (struct.new $node (i32.const 12) (ref.null $node))))
  (global $alias (ref $node) (global.get $constant))
  (table $table 4 4 (ref null $node))
  (table $filled 3 3 (ref $node) (struct.new $node (i32.const 21) (ref.null $node)))
  (elem $segment (ref null $node)
    (item (struct.new $node (i32.const 31) (ref.null $node))) (item (global.get $constant)) (item (ref.null $node)))

  ;; Allocates 4 MiB of garbage, so that collections must run.
  (func $garbage
    (local $i i32)
    (loop $again
      (drop (array.new_default $bytes (i32.const 65536)))
      (drop (struct.new $node (i32.const -1) (struct.new $node (i32.const -2) (ref.null $node))))
      (br_if $again (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 64)))))

  (func $list (param $n i32) (result (ref null $node))
    (local $list (ref null $node))
    (loop $again
      (local.set $list (struct.new $node (local.get $n) (local.get $list)))
      (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
    (local.get $list))

  (func $sum (param $list (ref null $node)) (result i32)
    (local $sum i32)
    (block $end
      (loop $again
        (local.set $sum (i32.add (local.get $sum) (struct.get $node $value (br_on_null $end (local.get $list)))))
        (local.set $list (struct.get $node $next (local.get $list)))
        (br $again)))
    (local.get $sum))

  (func (export "global") (result i32)
    (global.set $root (call $list (i32.const 100)))
    (call $garbage)
    (call $sum (global.get $root)))

  (func (export "constants") (result i32)
    (call $garbage)
    (i32.add (call $sum (global.get $alias)) (i32.shl (ref.eq (global.get $constant) (global.get $alias)) (i32.const 8))))

  (func (export "table") (result i32)
    (table.set $table (i32.const 2) (call $list (i32.const 10)))
    (call $garbage)
    (i32.add (call $sum (table.get $table (i32.const 2))) (call $sum (table.get $filled (i32.const 2)))))

  (func (export "segment") (result i32)
    (local $array (ref null $nodes))
    (call $garbage)
    (local.set $array (array.new_elem $nodes $segment (i32.const 0) (i32.const 3)))
    (elem.drop $segment)
    (call $garbage)
    (i32.add
      (call $sum (array.get $nodes (local.get $array) (i32.const 0)))
      (call $sum (array.get $nodes (local.get $array) (i32.const 1)))))
  (type $nodes (array (ref null $node)))

  (func (export "local") (param $n i32) (result i32)
    (local $list (ref null $node))
    (local.set $list (call $list (local.get $n)))
    (call $garbage)
    (call $sum (local.get $list)))

  ;; The lists lie on the operand stack of a caller while collections run in its callees.
  (func (export "operands") (result i32)
    (call $three (call $list (i32.const 3)) (call $list (i32.const 4)) (call $collected-list (i32.const 5))))
  (func $collected-list (param i32) (result (ref null $node))
    (call $garbage)
    (call $list (local.get 0)))
  (func $three (param (ref null $node) (ref null $node) (ref null $node)) (result i32)
    (call $garbage)
    (i32.add (call $sum (local.get 0)) (i32.add (call $sum (local.get 1)) (call $sum (local.get 2)))))

  ;; An object reached through every kind of field.
  (func (export "fields") (result i32)
    (local $object (ref null $packed)) (local $array (ref null $any))
    (local.set $object
      (struct.new $packed
        (i32.const 1) (call $list (i32.const 7)) (i32.const 2)
        (extern.convert_any (struct.new $node (i32.const 100) (ref.null $node))) (f64.const 3)))
    (local.set $array
      (array.new_fixed $any 3 (local.get $object) (ref.i31 (i32.const 1000)) (call $list (i32.const 2))))
    (local.set $object (ref.null $packed))
    (call $garbage)
    (local.set $object (ref.cast (ref $packed) (array.get $any (local.get $array) (i32.const 0))))
    (i32.add
      (i32.add
        (call $sum (ref.cast (ref null $node) (struct.get $packed 1 (local.get $object))))
        (call $sum (ref.cast (ref null $node) (any.convert_extern (struct.get $packed 3 (local.get $object))))))
      (i32.add
        (i31.get_u (ref.cast i31ref (array.get $any (local.get $array) (i32.const 1))))
        (call $sum (ref.cast (ref null $node) (array.get $any (local.get $array) (i32.const 2)))))))

  ;; A ring survives by a reference to any of its members, and is whole.
  (func (export "ring") (param $n i32) (result i32)
    (local $first (ref null $node)) (local $last (ref null $node)) (local $i i32) (local $sum i32)
    (local.set $last (local.tee $first (struct.new $node (local.get $n) (ref.null $node))))
    (local.set $i (local.get $n))
    (loop $again
      (local.set $first (struct.new $node (local.tee $i (i32.sub (local.get $i) (i32.const 1))) (local.get $first)))
      (br_if $again (local.get $i)))
    (struct.set $node $next (local.get $last) (local.get $first))
    (local.set $first (ref.null $node))
    (call $garbage)
    (local.set $i (i32.const 0))
    (loop $again
      (local.set $last (struct.get $node $next (local.get $last)))
      (local.set $sum (i32.add (local.get $sum) (struct.get $node $value (local.get $last))))
      (br_if $again (i32.le_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $n))))
    (local.get $sum)))

(assert_return (invoke "global") (i32.const 5050))
(assert_return (invoke "constants") (i32.const 279))
(assert_return (invoke "table") (i32.const 76))
(assert_return (invoke "segment") (i32.const 54))
(assert_return (invoke "local" (i32.const 10)) (i32.const 55))
(assert_return (invoke "local" (i32.const 3000)) (i32.const 4501500))
(assert_return (invoke "operands") (i32.const 31))
(assert_return (invoke "fields") (i32.const 1131))
(assert_return (invoke "ring" (i32.const 3000)) (i32.const 4501500))
(assert_return (invoke "global") (i32.const 5050))
