;; drop costs nothing, what it drops does.
;; run drop
;; run drop_many
(module
  (func (export "drop") (drop (i32.const 1)))
  (func (export "drop_many") i32.const 1 i64.const 2 f32.const 3 f64.const 4 drop drop drop drop))
