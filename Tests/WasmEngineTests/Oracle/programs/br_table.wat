;; br_table costs 1 wherever it goes.
;; run switch i32:0
;; run switch i32:1
;; run switch i32:2
;; run switch i32:3
;; run switch i32:-1
;; run value i32:0
;; run value i32:1
;; run value i32:7
;; run only_default i32:3
(module
  (func (export "switch") (param i32) (result i32)
    (block $default
      (block $two
        (block $one
          (block $zero
            (br_table $zero $one $two $default (local.get 0)))
          (return (i32.const 100)))
        (return (i32.add (i32.const 100) (i32.const 1))))
      (return (i32.add (i32.add (i32.const 100) (i32.const 1)) (i32.const 1))))
    (i32.const -1))
  (func (export "value") (param i32) (result i32)
    (block $outer (result i32)
      (block $inner (result i32)
        (br_table $inner $outer $inner (i32.const 40) (local.get 0)))
      (i32.const 2)
      (i32.add)))
  (func (export "only_default") (param i32) (result i32)
    (block (br_table 0 (local.get 0)))
    (i32.const 8)))
