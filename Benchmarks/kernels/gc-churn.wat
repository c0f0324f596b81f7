;; Small structures made and dropped, some kept for a while: how fast the heap gives and takes.
;; group: gc
;; n: 2000000
;; needs: gc
(module
  (type $node (struct (field $value i32) (field $next (ref null $node))))
  (global $kept (mut (ref null $node)) (ref.null $node))
  (func (export "run") (param $n i32) (result i64)
    (local $i i32) (local $list (ref null $node)) (local $sum i64)
    (block $done
      (loop $again
        (br_if $done (i32.ge_u (local.get $i) (local.get $n)))
        (local.set $list (struct.new $node (local.get $i) (local.get $list)))
        (if (i32.eqz (i32.and (local.get $i) (i32.const 1023)))
          (then
            (global.set $kept (local.get $list))
            (local.set $list (ref.null $node))))
        (local.set $sum
          (i64.add (local.get $sum)
            (i64.extend_i32_u (struct.get $node $value (struct.new $node (local.get $i) (global.get $kept))))))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $again)))
    (local.get $sum)))
