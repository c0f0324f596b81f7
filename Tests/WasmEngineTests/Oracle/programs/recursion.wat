;; Recursion, direct and mutual.
;; run factorial i64:0
;; run factorial i64:20
;; run fibonacci i32:12
;; run even i32:31
;; run ackermann i32:2 i32:3
(module
  (func $factorial (export "factorial") (param i64) (result i64)
    (if (result i64) (i64.eqz (local.get 0))
      (then (i64.const 1))
      (else (i64.mul (local.get 0) (call $factorial (i64.sub (local.get 0) (i64.const 1)))))))
  (func $fibonacci (export "fibonacci") (param i32) (result i32)
    (if (i32.lt_u (local.get 0) (i32.const 2)) (then (return (local.get 0))))
    (i32.add
      (call $fibonacci (i32.sub (local.get 0) (i32.const 2)))
      (call $fibonacci (i32.sub (local.get 0) (i32.const 1)))))
  (func $even (export "even") (param i32) (result i32)
    (if (result i32) (local.get 0) (then (call $odd (i32.sub (local.get 0) (i32.const 1)))) (else (i32.const 1))))
  (func $odd (param i32) (result i32)
    (if (result i32) (local.get 0) (then (call $even (i32.sub (local.get 0) (i32.const 1)))) (else (i32.const 0))))
  (func $ackermann (export "ackermann") (param i32 i32) (result i32)
    (if (i32.eqz (local.get 0)) (then (return (i32.add (local.get 1) (i32.const 1)))))
    (if (i32.eqz (local.get 1))
      (then (return (call $ackermann (i32.sub (local.get 0) (i32.const 1)) (i32.const 1)))))
    (call $ackermann (i32.sub (local.get 0) (i32.const 1))
      (call $ackermann (local.get 0) (i32.sub (local.get 1) (i32.const 1))))))
