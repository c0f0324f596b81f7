;; Every comparison of i64.
;; run eq i64:1 i64:2
;; run eq i64:-1 i64:1
;; run ne i64:1 i64:2
;; run ne i64:-1 i64:1
;; run lt_s i64:1 i64:2
;; run lt_s i64:-1 i64:1
;; run lt_u i64:1 i64:2
;; run lt_u i64:-1 i64:1
;; run gt_s i64:1 i64:2
;; run gt_s i64:-1 i64:1
;; run gt_u i64:1 i64:2
;; run gt_u i64:-1 i64:1
;; run le_s i64:1 i64:2
;; run le_s i64:-1 i64:1
;; run le_u i64:1 i64:2
;; run le_u i64:-1 i64:1
;; run ge_s i64:1 i64:2
;; run ge_s i64:-1 i64:1
;; run ge_u i64:1 i64:2
;; run ge_u i64:-1 i64:1
(module
  (func (export "eq") (param i64 i64) (result i32) (i64.eq (local.get 0) (local.get 1)))
  (func (export "ne") (param i64 i64) (result i32) (i64.ne (local.get 0) (local.get 1)))
  (func (export "lt_s") (param i64 i64) (result i32) (i64.lt_s (local.get 0) (local.get 1)))
  (func (export "lt_u") (param i64 i64) (result i32) (i64.lt_u (local.get 0) (local.get 1)))
  (func (export "gt_s") (param i64 i64) (result i32) (i64.gt_s (local.get 0) (local.get 1)))
  (func (export "gt_u") (param i64 i64) (result i32) (i64.gt_u (local.get 0) (local.get 1)))
  (func (export "le_s") (param i64 i64) (result i32) (i64.le_s (local.get 0) (local.get 1)))
  (func (export "le_u") (param i64 i64) (result i32) (i64.le_u (local.get 0) (local.get 1)))
  (func (export "ge_s") (param i64 i64) (result i32) (i64.ge_s (local.get 0) (local.get 1)))
  (func (export "ge_u") (param i64 i64) (result i32) (i64.ge_u (local.get 0) (local.get 1)))
)
