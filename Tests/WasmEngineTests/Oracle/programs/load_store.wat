;; Every scalar load and store; past the edge they trap: entry 1, the operands, the access.
;; run i32.store i32:100
;; trap i32.store i32:65535 = out of bounds memory access, 4
;; run i32.store8 i32:100
;; trap i32.store8 i32:65535 = out of bounds memory access, 4
;; run i32.store16 i32:100
;; trap i32.store16 i32:65535 = out of bounds memory access, 4
;; run i32.load i32:100
;; trap i32.load i32:65535 = out of bounds memory access, 3
;; trap i32.load i32:-1 = out of bounds memory access, 3
;; run i32.load8_s i32:100
;; trap i32.load8_s i32:65535 = out of bounds memory access, 3
;; trap i32.load8_s i32:-1 = out of bounds memory access, 3
;; run i32.load8_u i32:100
;; trap i32.load8_u i32:65535 = out of bounds memory access, 3
;; trap i32.load8_u i32:-1 = out of bounds memory access, 3
;; run i32.load16_s i32:100
;; trap i32.load16_s i32:65535 = out of bounds memory access, 3
;; trap i32.load16_s i32:-1 = out of bounds memory access, 3
;; run i32.load16_u i32:100
;; trap i32.load16_u i32:65535 = out of bounds memory access, 3
;; trap i32.load16_u i32:-1 = out of bounds memory access, 3
;; run i64.store i32:100
;; trap i64.store i32:65535 = out of bounds memory access, 4
;; run i64.store8 i32:100
;; trap i64.store8 i32:65535 = out of bounds memory access, 4
;; run i64.store16 i32:100
;; trap i64.store16 i32:65535 = out of bounds memory access, 4
;; run i64.store32 i32:100
;; trap i64.store32 i32:65535 = out of bounds memory access, 4
;; run i64.load i32:100
;; trap i64.load i32:65535 = out of bounds memory access, 3
;; trap i64.load i32:-1 = out of bounds memory access, 3
;; run i64.load8_s i32:100
;; trap i64.load8_s i32:65535 = out of bounds memory access, 3
;; trap i64.load8_s i32:-1 = out of bounds memory access, 3
;; run i64.load8_u i32:100
;; trap i64.load8_u i32:65535 = out of bounds memory access, 3
;; trap i64.load8_u i32:-1 = out of bounds memory access, 3
;; run i64.load16_s i32:100
;; trap i64.load16_s i32:65535 = out of bounds memory access, 3
;; trap i64.load16_s i32:-1 = out of bounds memory access, 3
;; run i64.load16_u i32:100
;; trap i64.load16_u i32:65535 = out of bounds memory access, 3
;; trap i64.load16_u i32:-1 = out of bounds memory access, 3
;; run i64.load32_s i32:100
;; trap i64.load32_s i32:65535 = out of bounds memory access, 3
;; trap i64.load32_s i32:-1 = out of bounds memory access, 3
;; run i64.load32_u i32:100
;; trap i64.load32_u i32:65535 = out of bounds memory access, 3
;; trap i64.load32_u i32:-1 = out of bounds memory access, 3
;; run f32.store i32:100
;; trap f32.store i32:65535 = out of bounds memory access, 4
;; run f32.load i32:100
;; trap f32.load i32:65535 = out of bounds memory access, 3
;; trap f32.load i32:-1 = out of bounds memory access, 3
;; run f64.store i32:100
;; trap f64.store i32:65535 = out of bounds memory access, 4
;; run f64.load i32:100
;; trap f64.load i32:65535 = out of bounds memory access, 3
;; trap f64.load i32:-1 = out of bounds memory access, 3
(module
  (memory 1)
  (func (export "i32.store") (param i32) (i32.store offset=2 (local.get 0) (i32.const 0x89abcdef)))
  (func (export "i32.store8") (param i32) (i32.store8 offset=2 (local.get 0) (i32.const 0x89abcdef)))
  (func (export "i32.store16") (param i32) (i32.store16 offset=2 (local.get 0) (i32.const 0x89abcdef)))
  (func (export "i32.load") (param i32) (result i32) (i32.load offset=2 (local.get 0)))
  (func (export "i32.load8_s") (param i32) (result i32) (i32.load8_s offset=2 (local.get 0)))
  (func (export "i32.load8_u") (param i32) (result i32) (i32.load8_u offset=2 (local.get 0)))
  (func (export "i32.load16_s") (param i32) (result i32) (i32.load16_s offset=2 (local.get 0)))
  (func (export "i32.load16_u") (param i32) (result i32) (i32.load16_u offset=2 (local.get 0)))
  (func (export "i64.store") (param i32) (i64.store offset=2 (local.get 0) (i64.const 0x8123456789abcdef)))
  (func (export "i64.store8") (param i32) (i64.store8 offset=2 (local.get 0) (i64.const 0x8123456789abcdef)))
  (func (export "i64.store16") (param i32) (i64.store16 offset=2 (local.get 0) (i64.const 0x8123456789abcdef)))
  (func (export "i64.store32") (param i32) (i64.store32 offset=2 (local.get 0) (i64.const 0x8123456789abcdef)))
  (func (export "i64.load") (param i32) (result i64) (i64.load offset=2 (local.get 0)))
  (func (export "i64.load8_s") (param i32) (result i64) (i64.load8_s offset=2 (local.get 0)))
  (func (export "i64.load8_u") (param i32) (result i64) (i64.load8_u offset=2 (local.get 0)))
  (func (export "i64.load16_s") (param i32) (result i64) (i64.load16_s offset=2 (local.get 0)))
  (func (export "i64.load16_u") (param i32) (result i64) (i64.load16_u offset=2 (local.get 0)))
  (func (export "i64.load32_s") (param i32) (result i64) (i64.load32_s offset=2 (local.get 0)))
  (func (export "i64.load32_u") (param i32) (result i64) (i64.load32_u offset=2 (local.get 0)))
  (func (export "f32.store") (param i32) (f32.store offset=2 (local.get 0) (f32.const 1.5)))
  (func (export "f32.load") (param i32) (result f32) (f32.load offset=2 (local.get 0)))
  (func (export "f64.store") (param i32) (f64.store offset=2 (local.get 0) (f64.const -2.5)))
  (func (export "f64.load") (param i32) (result f64) (f64.load offset=2 (local.get 0)))
)
