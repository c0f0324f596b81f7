;; Counts and sizes in the binary format that promise more than there is: refused at once, nothing is reserved for them.

(assert_malformed (module binary "\00asm\01\00\00\00" "\01\05\ff\ff\ff\ff\0f") "length out of bounds") ;; types
(assert_malformed (module binary "\00asm\01\00\00\00" "\02\05\ff\ff\ff\ff\0f") "length out of bounds") ;; imports
(assert_malformed (module binary "\00asm\01\00\00\00" "\03\05\ff\ff\ff\ff\0f") "length out of bounds") ;; functions
(assert_malformed (module binary "\00asm\01\00\00\00" "\04\05\ff\ff\ff\ff\0f") "length out of bounds") ;; tables
(assert_malformed (module binary "\00asm\01\00\00\00" "\05\05\ff\ff\ff\ff\0f") "length out of bounds") ;; memories
(assert_malformed (module binary "\00asm\01\00\00\00" "\06\05\ff\ff\ff\ff\0f") "length out of bounds") ;; globals
(assert_malformed (module binary "\00asm\01\00\00\00" "\07\05\ff\ff\ff\ff\0f") "length out of bounds") ;; exports
(assert_malformed (module binary "\00asm\01\00\00\00" "\09\05\ff\ff\ff\ff\0f") "length out of bounds") ;; elements
(assert_malformed (module binary "\00asm\01\00\00\00" "\0a\05\ff\ff\ff\ff\0f") "length out of bounds") ;; code
(assert_malformed (module binary "\00asm\01\00\00\00" "\0b\05\ff\ff\ff\ff\0f") "length out of bounds") ;; data

;; A vector inside a section: parameters, the bytes of a name, the targets of br_table.
(assert_malformed
  (module binary "\00asm\01\00\00\00" "\01\07\01\60\ff\ff\ff\ff\0f")
  "length out of bounds")
(assert_malformed
  (module binary "\00asm\01\00\00\00" "\02\06\01\ff\ff\ff\ff\0f")
  "length out of bounds")
(assert_malformed
  (module binary "\00asm\01\00\00\00"
    "\01\04\01\60\00\00" "\03\02\01\00"
    "\0a\0c\01\0a\00\41\00\0e\ff\ff\ff\ff\0f\0b")
  "length out of bounds")

;; A section that is longer than the rest of the module.
(assert_malformed (module binary "\00asm\01\00\00\00" "\01\ff\ff\ff\ff\0f\00") "length out of bounds")
(assert_malformed (module binary "\00asm\01\00\00\00" "\00\ff\ff\ff\ff\0f\00") "length out of bounds")
;; A body that is longer than its section.
(assert_malformed
  (module binary "\00asm\01\00\00\00"
    "\01\04\01\60\00\00" "\03\02\01\00"
    "\0a\08\01\ff\ff\ff\ff\0f\00\0b")
  "length out of bounds")

;; More than 32 bits, more than 5 bytes.
(assert_malformed (module binary "\00asm\01\00\00\00" "\01\05\ff\ff\ff\ff\1f") "integer too large")
(assert_malformed (module binary "\00asm\01\00\00\00" "\01\06\80\80\80\80\80\00") "integer representation too long")

;; Five bytes with nothing in the upper four are one.
(module binary "\00asm\01\00\00\00" "\01\88\80\80\80\00" "\81\80\80\80\00" "\60\00\00")
