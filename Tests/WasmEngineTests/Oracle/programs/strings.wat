;; Length, comparison and hashing of zero-terminated strings.
;; run length i32:0
;; run compare i32:0 i32:16
;; run compare i32:0 i32:32
;; run hash i32:0
;; trap length i32:65530 = out of bounds memory access, *
(module
  (memory 1)
  (data (i32.const 0) "webassembly\00")
  (data (i32.const 16) "webassembly\00")
  (data (i32.const 32) "webassembler\00")
  (data (i32.const 65530) "\01\01\01\01\01\01")
  (func $length (export "length") (param i32) (result i32) (local i32)
    (loop
      (if (i32.load8_u (i32.add (local.get 0) (local.get 1)))
        (then
          (local.set 1 (i32.add (local.get 1) (i32.const 1)))
          (br 1))))
    (local.get 1))
  (func (export "compare") (param i32 i32) (result i32) (local $a i32) (local $b i32)
    (block $different
      (loop $again
        (br_if $different
          (i32.ne (local.tee $a (i32.load8_u (local.get 0))) (local.tee $b (i32.load8_u (local.get 1)))))
        (if (i32.eqz (local.get $a)) (then (return (i32.const 0))))
        (local.set 0 (i32.add (local.get 0) (i32.const 1)))
        (local.set 1 (i32.add (local.get 1) (i32.const 1)))
        (br $again)))
    (select (i32.const -1) (i32.const 1) (i32.lt_u (local.get $a) (local.get $b))))
  (func (export "hash") (param i32) (result i32) (local $end i32) (local $hash i32)
    (local.set $end (i32.add (local.get 0) (call $length (local.get 0))))
    (local.set $hash (i32.const 0x811c9dc5))
    (block $done
      (loop $again
        (br_if $done (i32.eq (local.get 0) (local.get $end)))
        (local.set $hash
          (i32.mul (i32.xor (local.get $hash) (i32.load8_u (local.get 0))) (i32.const 0x01000193)))
        (local.set 0 (i32.add (local.get 0) (i32.const 1)))
        (br $again)))
    (local.get $hash)))
