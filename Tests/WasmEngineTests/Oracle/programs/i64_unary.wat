;; Every unary operator of i64, sign extension among them.
;; run clz i64:0
;; run clz i64:3000000000
;; run ctz i64:0
;; run ctz i64:3000000000
;; run popcnt i64:0
;; run popcnt i64:3000000000
;; run extend8_s i64:0
;; run extend8_s i64:3000000000
;; run extend16_s i64:0
;; run extend16_s i64:3000000000
;; run extend32_s i64:0
;; run extend32_s i64:3000000000
(module
  (func (export "clz") (param i64) (result i64) (i64.clz (local.get 0)))
  (func (export "ctz") (param i64) (result i64) (i64.ctz (local.get 0)))
  (func (export "popcnt") (param i64) (result i64) (i64.popcnt (local.get 0)))
  (func (export "extend8_s") (param i64) (result i64) (i64.extend8_s (local.get 0)))
  (func (export "extend16_s") (param i64) (result i64) (i64.extend16_s (local.get 0)))
  (func (export "extend32_s") (param i64) (result i64) (i64.extend32_s (local.get 0)))
)
