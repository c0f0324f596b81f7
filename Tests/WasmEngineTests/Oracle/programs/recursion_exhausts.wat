;; Endless recursion ends in a trap; how far it comes depends on the stack, so its fuel is not compared.
;; trap endless = call stack exhausted, *
;; trap endless_many i32:0 = call stack exhausted, *
(module
  (func $endless (export "endless") (call $endless))
  (func $endless_many (export "endless_many") (param i32) (result i32) (local i64 i64 i64 i64 i64 i64)
    (i32.add (i32.const 1) (call $endless_many (i32.add (local.get 0) (i32.const 1))))))
