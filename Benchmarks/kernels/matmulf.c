// The product of two matrices of floats, four columns of a row at once where there are vectors.
// group: twins
// n: 18
// simd: yes
#include "kernel.h"

enum { size = 80 };
static f32 a[size][size], b[size][size], c[size][size];

static NOINLINE void multiply(void) {
  for (int i = 0; i < size; i++)
#ifdef __wasm_simd128__
    for (int j = 0; j < size; j += 8) {
      v128_t left = wasm_f32x4_const_splat(0), right = left;
      for (int k = 0; k < size; k++) {
        v128_t factor = wasm_v128_load32_splat(&a[i][k]);
        left = wasm_f32x4_add(left, wasm_f32x4_mul(factor, wasm_v128_load(&b[k][j])));
        right = wasm_f32x4_add(right, wasm_f32x4_mul(factor, wasm_v128_load(&b[k][j + 4])));
      }
      wasm_v128_store(&c[i][j], left);
      wasm_v128_store(&c[i][j + 4], right);
    }
#else
    for (int j = 0; j < size; j += 2) {
      f32 left = 0, right = 0;
      for (int k = 0; k < size; k++) {
        f32 factor = a[i][k];
        left += factor * b[k][j];
        right += factor * b[k][j + 1];
      }
      c[i][j] = left;
      c[i][j + 1] = right;
    }
#endif
}

RUN {
  u32 seed = 101;
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) {
      a[i][j] = (f32)(next_random(&seed) & 0xffff) / 65536;
      b[i][j] = (f32)(next_random(&seed) & 0xffff) / 65536;
    }
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    a[round % size][round * 3 % size] += 0.5f;
    multiply();
    for (int i = 0; i < size; i++) checksum = mix(checksum, bits_of((f64)c[i][(i + round) % size]));
  }
  return (i64)checksum;
}
