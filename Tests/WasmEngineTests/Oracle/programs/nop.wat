;; nop, block, loop, end cost nothing.
;; run nops
;; run blocks
(module
  (func (export "nops") nop nop nop)
  (func (export "blocks") block nop block loop nop end end end))
