;; Nested ifs that classify a number.
;; run classify i32:-5
;; run classify i32:0
;; run classify i32:5
;; run classify i32:500
(module
  (func (export "classify") (param i32) (result i32)
    (if (result i32) (i32.lt_s (local.get 0) (i32.const 0))
      (then (i32.const -1))
      (else
        (if (result i32) (i32.eqz (local.get 0))
          (then (i32.const 0))
          (else
            (if (result i32) (i32.gt_u (local.get 0) (i32.const 100))
              (then (i32.const 2))
              (else (i32.const 1)))))))))
