;; Newton's square root and a power series.
;; run root f64:2
;; run root f64:1000000
;; run exponential f64:1
;; run single f32:10
(module
  (func (export "root") (param $x f64) (result f64) (local $guess f64) (local $next f64)
    (local.set $guess (local.get $x))
    (block $done
      (loop $again
        (local.set $next
          (f64.mul (f64.const 0.5) (f64.add (local.get $guess) (f64.div (local.get $x) (local.get $guess)))))
        (br_if $done (f64.lt (f64.abs (f64.sub (local.get $next) (local.get $guess))) (f64.const 1e-12)))
        (local.set $guess (local.get $next))
        (br $again)))
    (local.get $next))
  (func (export "exponential") (param $x f64) (result f64) (local $k i32) (local $term f64) (local $sum f64)
    (local.set $term (f64.const 1))
    (loop $again
      (local.set $sum (f64.add (local.get $sum) (local.get $term)))
      (local.set $k (i32.add (local.get $k) (i32.const 1)))
      (local.set $term (f64.div (f64.mul (local.get $term) (local.get $x)) (f64.convert_i32_s (local.get $k))))
      (br_if $again (i32.lt_s (local.get $k) (i32.const 20))))
    (local.get $sum))
  (func (export "single") (param f32) (result f32) (local i32)
    (loop
      (local.set 0 (f32.sqrt (f32.add (local.get 0) (f32.const 1))))
      (br_if 0 (i32.lt_u (local.tee 1 (i32.add (local.get 1) (i32.const 1))) (i32.const 10))))
    (local.get 0)))
