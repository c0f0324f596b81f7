;; Entering a function costs 1.
;; run empty
(module (func (export "empty")))
