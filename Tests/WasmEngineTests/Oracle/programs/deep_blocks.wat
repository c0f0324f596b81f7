;; A branch out of many nested blocks of all kinds.
;; run leave i32:0
;; run leave i32:1
;; run leave i32:2
;; run leave i32:3
(module
  (func (export "leave") (param i32) (result i32)
    (block $a (result i32)
      (block $b
        (loop $c
          (if (i32.eqz (local.get 0))
            (then
              (block $d
                (loop $e
                  (block $f
                    (br $b))
                  (drop (i32.const 1)))))
            (else
              (if (i32.eq (local.get 0) (i32.const 1))
                (then (br $a (i32.const 11)))
                (else
                  (local.set 0 (i32.sub (local.get 0) (i32.const 1)))
                  (br $c)))))))
      (i32.const 22))))
