;; Every comparison of i32.
;; run eq i32:1 i32:2
;; run eq i32:-1 i32:1
;; run ne i32:1 i32:2
;; run ne i32:-1 i32:1
;; run lt_s i32:1 i32:2
;; run lt_s i32:-1 i32:1
;; run lt_u i32:1 i32:2
;; run lt_u i32:-1 i32:1
;; run gt_s i32:1 i32:2
;; run gt_s i32:-1 i32:1
;; run gt_u i32:1 i32:2
;; run gt_u i32:-1 i32:1
;; run le_s i32:1 i32:2
;; run le_s i32:-1 i32:1
;; run le_u i32:1 i32:2
;; run le_u i32:-1 i32:1
;; run ge_s i32:1 i32:2
;; run ge_s i32:-1 i32:1
;; run ge_u i32:1 i32:2
;; run ge_u i32:-1 i32:1
(module
  (func (export "eq") (param i32 i32) (result i32) (i32.eq (local.get 0) (local.get 1)))
  (func (export "ne") (param i32 i32) (result i32) (i32.ne (local.get 0) (local.get 1)))
  (func (export "lt_s") (param i32 i32) (result i32) (i32.lt_s (local.get 0) (local.get 1)))
  (func (export "lt_u") (param i32 i32) (result i32) (i32.lt_u (local.get 0) (local.get 1)))
  (func (export "gt_s") (param i32 i32) (result i32) (i32.gt_s (local.get 0) (local.get 1)))
  (func (export "gt_u") (param i32 i32) (result i32) (i32.gt_u (local.get 0) (local.get 1)))
  (func (export "le_s") (param i32 i32) (result i32) (i32.le_s (local.get 0) (local.get 1)))
  (func (export "le_u") (param i32 i32) (result i32) (i32.le_u (local.get 0) (local.get 1)))
  (func (export "ge_s") (param i32 i32) (result i32) (i32.ge_s (local.get 0) (local.get 1)))
  (func (export "ge_u") (param i32 i32) (result i32) (i32.ge_u (local.get 0) (local.get 1)))
)
