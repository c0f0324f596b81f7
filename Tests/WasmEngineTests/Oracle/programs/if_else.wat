;; if costs 1, else and end nothing; only the taken arm counts.
;; run only i32:0
;; run only i32:1
;; run both i32:0
;; run both i32:1
;; run value i32:0
;; run value i32:9
;; run params i32:0
;; run params i32:1
;; run empty_arms i32:0
;; run empty_arms i32:1
(module
  (func (export "only") (param i32) (result i32) (local $r i32)
    (if (local.get 0) (then (local.set $r (i32.const 5))))
    (local.get $r))
  (func (export "both") (param i32) (result i32) (local $r i32)
    (if (local.get 0)
      (then (local.set $r (i32.const 5)))
      (else (local.set $r (i32.add (i32.const 5) (i32.const 6)))))
    (local.get $r))
  (func (export "value") (param i32) (result i64)
    (if (result i64) (local.get 0) (then (i64.const 1)) (else (i64.add (i64.const 2) (i64.const 3)))))
  (func (export "params") (param i32) (result i32)
    i32.const 10
    i32.const 20
    local.get 0
    if (param i32 i32) (result i32)
      i32.add
    else
      i32.sub
    end)
  (func (export "empty_arms") (param i32) local.get 0 if else end))
