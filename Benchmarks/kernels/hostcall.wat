;; Calls a function of the host, `(i32, i32) -> i32`, that the driver defines in its own language.
;; group: host calls
;; n: 150000
;; needs: host-function
(module
  (import "bench" "add" (func $add (param i32 i32) (result i32)))
  (func (export "run") (param $n i32) (result i64)
    (local $i i32) (local $sum i32)
    (block $done
      (loop $again
        (br_if $done (i32.ge_s (local.get $i) (local.get $n)))
        (local.set $sum (call $add (i32.mul (local.get $sum) (i32.const 31)) (local.get $i)))
        (local.set $i (i32.add (local.get $i) (i32.const 1)))
        (br $again)))
    (i64.extend_i32_u (local.get $sum))))
