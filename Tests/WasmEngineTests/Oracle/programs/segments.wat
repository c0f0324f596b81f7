;; Active segments cost nothing.
;; run sum
(module
  (memory (export "memory") 1)
  (data (i32.const 100) "\01\02\03\04")
  (data (i32.const 104) "\05\06\07\08")
  (table 8 funcref)
  (elem (i32.const 2) func $zero $zero)
  (func $zero (result i32) (i32.const 0))
  (func (export "sum") (result i32) (i32.add (i32.load (i32.const 100)) (i32.load (i32.const 104)))))
