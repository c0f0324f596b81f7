;; Names compare byte for byte: those that differ only in their Unicode normalisation are different.

(module $m
  (func (export "\c3\a9") (result i32) (i32.const 1))      ;; é as one code point
  (func (export "e\cc\81") (result i32) (i32.const 2))     ;; e and a combining acute
  (func (export "\e2\84\ab") (result i32) (i32.const 3))   ;; ANGSTROM SIGN
  (func (export "\c3\85") (result i32) (i32.const 4))      ;; LATIN CAPITAL LETTER A WITH RING ABOVE
  (func (export "A\cc\8a") (result i32) (i32.const 5))     ;; A and a combining ring
  (func (export "\ea\b0\80") (result i32) (i32.const 6))   ;; a Hangul syllable
  (func (export "\e1\84\80\e1\85\a1") (result i32) (i32.const 7)) ;; its two letters
  (func (export "") (result i32) (i32.const 8))
  (func (export "\00") (result i32) (i32.const 9))
  (func (export "a\00b") (result i32) (i32.const 10))
  (func (export "a") (result i32) (i32.const 11))
  (func (export "\ef\bb\bfa") (result i32) (i32.const 12)) ;; a byte order mark is a character like others
)

(assert_return (invoke "\c3\a9") (i32.const 1))
(assert_return (invoke "e\cc\81") (i32.const 2))
(assert_return (invoke "\u{e9}") (i32.const 1))
(assert_return (invoke "e\u{301}") (i32.const 2))
(assert_return (invoke "\e2\84\ab") (i32.const 3))
(assert_return (invoke "\c3\85") (i32.const 4))
(assert_return (invoke "A\cc\8a") (i32.const 5))
(assert_return (invoke "\ea\b0\80") (i32.const 6))
(assert_return (invoke "\e1\84\80\e1\85\a1") (i32.const 7))
(assert_return (invoke "") (i32.const 8))
(assert_return (invoke "\00") (i32.const 9))
(assert_return (invoke "a\00b") (i32.const 10))
(assert_return (invoke "a") (i32.const 11))
(assert_return (invoke "\ef\bb\bfa") (i32.const 12))

;; Imports look their names up in the same way, module names too.
(register "caf\c3\a9" $m)
(module
  (import "caf\u{e9}" "\u{e9}" (func $composed (result i32)))
  (import "caf\u{e9}" "e\u{301}" (func $decomposed (result i32)))
  (func (export "both") (result i32)
    (i32.add (i32.mul (call $composed) (i32.const 10)) (call $decomposed)))
)
(assert_return (invoke "both") (i32.const 12))
(assert_unlinkable
  (module (import "cafe\u{301}" "\u{e9}" (func (result i32))))
  "unknown import")
(assert_unlinkable
  (module (import "caf\u{e9}" "E\u{301}" (func (result i32))))
  "unknown import")

;; Equal bytes are one name, however they were written.
(assert_invalid
  (module (func (export "\u{e9}")) (func (export "\c3\a9")))
  "duplicate export name")
(module (func (export "e\u{301}")) (func (export "\u{e9}")))
