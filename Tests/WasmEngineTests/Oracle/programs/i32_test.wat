;; i32.eqz
;; run eqz i32:0
;; run eqz i32:5
(module
  (func (export "eqz") (param i32) (result i32) (i32.eqz (local.get 0)))
)
