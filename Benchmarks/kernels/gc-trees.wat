;; Binary trees built and walked beside one that lives on: allocation, marking, and calls.
;; group: gc
;; n: 14
;; needs: gc
(module
  (type $tree (struct (field $left (ref null $tree)) (field $right (ref null $tree))))
  (func $make (param $depth i32) (result (ref $tree))
    (if (i32.eqz (local.get $depth)) (then (return (struct.new_default $tree))))
    (local.set $depth (i32.sub (local.get $depth) (i32.const 1)))
    (struct.new $tree (call $make (local.get $depth)) (call $make (local.get $depth))))
  (func $count (param $tree (ref null $tree)) (result i64)
    (if (ref.is_null (local.get $tree)) (then (return (i64.const 0))))
    (i64.add (i64.const 1)
      (i64.add
        (call $count (struct.get $tree $left (local.get $tree)))
        (call $count (struct.get $tree $right (local.get $tree))))))
  (func (export "run") (param $n i32) (result i64)
    (local $long (ref null $tree)) (local $depth i32) (local $i i32) (local $sum i64)
    (local.set $long (call $make (local.get $n)))
    (local.set $depth (i32.const 2))
    (block $done
      (loop $depths
        (br_if $done (i32.gt_u (local.get $depth) (local.get $n)))
        (local.set $i (i32.shl (i32.const 1) (i32.sub (local.get $n) (local.get $depth))))
        (loop $trees
          (local.set $sum (i64.add (local.get $sum) (call $count (call $make (local.get $depth)))))
          (br_if $trees (local.tee $i (i32.sub (local.get $i) (i32.const 1)))))
        (local.set $depth (i32.add (local.get $depth) (i32.const 4)))
        (br $depths)))
    (i64.add (local.get $sum) (call $count (local.get $long)))))
