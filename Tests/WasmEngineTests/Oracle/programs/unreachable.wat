;; unreachable costs nothing; what ran before it counts.
;; trap at_once = unreachable, 1
;; trap later = unreachable, 4
;; trap in_arm i32:1 = unreachable, 3
;; run in_arm i32:0
;; trap in_loop i32:0 = unreachable, 9
;; trap in_loop i32:10 = unreachable, 109
(module
  (func (export "at_once") unreachable)
  (func (export "later") (drop (i32.add (i32.const 1) (i32.const 2))) unreachable (drop (i32.const 3)))
  (func (export "in_arm") (param i32) (if (local.get 0) (then unreachable)) (drop (i32.const 3)))
  ;; A round costs 10: get, eqz, if, then set, get, const, sub, and the br. The last one stops after get, eqz, if.
  (func (export "in_loop") (param i32) (local i32)
    i32.const 1
    local.set 1
    i32.const 2
    local.set 1
    i32.const 3
    drop
    loop
      local.get 0
      i32.eqz
      if
        unreachable
      end
      local.get 1
      local.set 1
      local.get 0
      i32.const 1
      i32.sub
      local.set 0
      br 0
    end))
