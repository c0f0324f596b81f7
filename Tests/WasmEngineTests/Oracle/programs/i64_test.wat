;; i64.eqz
;; run eqz i64:0
;; run eqz i64:5
(module
  (func (export "eqz") (param i64) (result i32) (i64.eqz (local.get 0)))
)
