;; Clauses that catch are chosen for nothing: nested try_tables, catch_all, handlers that throw.
;; run order i32:0
;; run order i32:1
;; run order i32:2
;; run order i32:3
;; run relay i32:0
;; run relay i32:5
;; run to_loop i32:6
;; run to_function i32:6
;; run host i32:1
(module
  (import "host" "successor" (func $successor (param i32) (result i32)))
  (tag $a)
  (tag $b (param i32))
  (tag $c)
  (func $throw (param i32) (result i32)
    (block $3 (block $2 (block $1 (block $0
      (br_table $0 $1 $2 $3 (local.get 0)))
      (throw $a))
      (throw $b (i32.const 11)))
      (throw $c))
    (i32.const 99))
  (func (export "order") (param i32) (result i32)
    (block $all
      (block $b (result i32)
        (try_table (catch $b $b) (catch_all $all)
          (block $a
            (try_table (catch $a $a)
              (i32.add (call $throw (local.get 0)) (i32.const 1))
              (return)))
          (return (i32.const 1)))
        (unreachable))
      (return (i32.add (i32.const 100))))
    (i32.const 2))
  (func $relay (param $n i32) (result i32)
    (block $h (result i32)
      (try_table (result i32) (catch $b $h)
        (if (i32.eqz (local.get $n)) (then (throw $b (i32.const 0))))
        (i32.add (call $relay (i32.sub (local.get $n) (i32.const 1))) (i32.const 1000))))
    (throw $b (i32.add (i32.const 1))))
  (func (export "relay") (param i32) (result i32)
    (block $h (result i32)
      (try_table (result i32) (catch $b $h) (call $relay (local.get 0)))))
  (func (export "to_loop") (param $n i32) (result i32)
    (local $sum i32)
    (local.get $n)
    (loop $again (param i32) (result i32)
      (local.set $n)
      (local.set $sum (i32.add (local.get $sum) (local.get $n)))
      (if (local.get $n)
        (then (try_table (catch $b $again) (throw $b (i32.sub (local.get $n) (i32.const 1))))))
      (local.get $sum)))
  (func (export "to_function") (param i32) (result i32)
    (try_table (catch $b 0) (throw $b (local.get 0)))
    (i32.const -1))
  (func (export "host") (param i32) (result i32)
    (block $h (result i32)
      (try_table (result i32) (catch $b $h)
        (throw $b (call $successor (local.get 0)))
        (i32.add (i32.const 1) (i32.const 1))))))
