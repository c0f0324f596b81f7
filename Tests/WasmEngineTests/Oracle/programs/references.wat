;; ref.null, ref.func, ref.is_null.
;; run null
;; run function
;; run extern_null
(module
  (func $f)
  (elem declare func $f)
  (func (export "null") (result i32) (ref.is_null (ref.null func)))
  (func (export "function") (result i32) (ref.is_null (ref.func $f)))
  (func (export "extern_null") (result i32) (ref.is_null (ref.null extern))))
