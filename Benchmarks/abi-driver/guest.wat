;; Gives back what it gets, so that a call is lowering and lifting and little else. Memory is taken from the top of what is used
;; and given back after the call.
(module
  (memory (export "memory") 16)
  (global $top (mut i32) (i32.const 64))
  (func (export "cabi_realloc") (param $old i32) (param $old-size i32) (param $align i32) (param $size i32) (result i32)
    (global.set $top
      (i32.and
        (i32.add (global.get $top) (i32.sub (local.get $align) (i32.const 1)))
        (i32.sub (i32.const 0) (local.get $align))))
    (global.get $top)
    (global.set $top (i32.add (global.get $top) (local.get $size))))
  (func (export "number") (param i32) (result i32) (i32.add (local.get 0) (i32.const 1)))
  (func $give (param i32 i32) (result i32)
    (i32.store (i32.const 8) (local.get 0))
    (i32.store (i32.const 12) (local.get 1))
    (i32.const 8))
  (func $forget (param i32) (global.set $top (i32.const 64)))
  (export "echo" (func $give))
  (export "cabi_post_echo" (func $forget))
  (export "bytes" (func $give))
  (export "cabi_post_bytes" (func $forget))
  (export "records" (func $give))
  (export "cabi_post_records" (func $forget)))
