;; Blocks that are joined by falling through and by branches, so that a basic block has several ways in.
;; run join i32:0 i32:0
;; run join i32:0 i32:1
;; run join i32:1 i32:0
;; run join i32:1 i32:1
(module
  (func (export "join") (param i32 i32) (result i32) (local $r i32)
    (block $end
      (block $middle
        (br_if $middle (local.get 0))
        (local.set $r (i32.const 1))
        (br_if $end (local.get 1))
        (local.set $r (i32.const 2)))
      (local.set $r (i32.add (local.get $r) (i32.const 10)))
      (br_if $end (local.get 1))
      (local.set $r (i32.add (local.get $r) (i32.const 20))))
    (local.get $r)))
