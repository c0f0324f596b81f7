;; Every unary operator of i32, sign extension among them.
;; run clz i32:0
;; run clz i32:40000
;; run ctz i32:0
;; run ctz i32:40000
;; run popcnt i32:0
;; run popcnt i32:40000
;; run extend8_s i32:0
;; run extend8_s i32:40000
;; run extend16_s i32:0
;; run extend16_s i32:40000
(module
  (func (export "clz") (param i32) (result i32) (i32.clz (local.get 0)))
  (func (export "ctz") (param i32) (result i32) (i32.ctz (local.get 0)))
  (func (export "popcnt") (param i32) (result i32) (i32.popcnt (local.get 0)))
  (func (export "extend8_s") (param i32) (result i32) (i32.extend8_s (local.get 0)))
  (func (export "extend16_s") (param i32) (result i32) (i32.extend16_s (local.get 0)))
)
