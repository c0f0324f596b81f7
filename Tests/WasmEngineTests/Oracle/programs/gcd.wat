;; Euclid's algorithm.
;; run gcd i64:1071 i64:462
;; run gcd i64:17 i64:0
;; run gcd i64:6765 i64:4181
(module
  (func (export "gcd") (param i64 i64) (result i64) (local i64)
    (block
      (loop
        (br_if 1 (i64.eqz (local.get 1)))
        (local.set 2 (i64.rem_u (local.get 0) (local.get 1)))
        (local.set 0 (local.get 1))
        (local.set 1 (local.get 2))
        (br 0)))
    (local.get 0)))
