// The Mandelbrot set in single precision, four points side by side where there are vectors.
// group: twins
// n: 520
// simd: yes
#include "kernel.h"

enum { limit = 60 };

#ifdef __wasm_simd128__
static NOINLINE void iterate(f32 left, f32 step, f32 y, i32 *counts) {
  v128_t cx = wasm_f32x4_make(left, left + step, left + 2 * step, left + 3 * step), cy = wasm_f32x4_splat(y);
  v128_t x = wasm_f32x4_const_splat(0), yy = x, count = x;
  for (int i = 0; i < limit; i++) {
    v128_t xx = wasm_f32x4_mul(x, x), yyyy = wasm_f32x4_mul(yy, yy);
    v128_t inside = wasm_f32x4_le(wasm_f32x4_add(xx, yyyy), wasm_f32x4_const_splat(4));
    if (!wasm_v128_any_true(inside)) break;
    count = wasm_i32x4_sub(count, inside);
    v128_t product = wasm_f32x4_mul(x, yy);
    x = wasm_f32x4_add(wasm_f32x4_sub(xx, yyyy), cx);
    yy = wasm_f32x4_add(wasm_f32x4_add(product, product), cy);
  }
  wasm_v128_store(counts, count);
}
#else
static NOINLINE void iterate(f32 left, f32 step, f32 y, i32 *counts) {
  for (int lane = 0; lane < 4; lane++) {
    f32 cx = left + (f32)lane * step, x = 0, yy = 0;
    i32 count = 0;
    while (count < limit && x * x + yy * yy <= 4) {
      f32 product = x * yy;
      x = x * x - yy * yy + cx;
      yy = product + product + y;
      count++;
    }
    counts[lane] = count;
  }
}
#endif

RUN {
  u64 checksum = 0;
  f32 step = 3.0f / (f32)(n + 1);
  for (i32 row = 0; row < n; row++)
    for (i32 column = 0; column < n; column += 4) {
      i32 counts[4];
      iterate(-2.25f + (f32)column * step, step, -1.5f + (f32)row * step, counts);
      checksum = checksum * 31 + (u64)(counts[0] + counts[1] * 3 + counts[2] * 5 + counts[3] * 7);
    }
  return (i64)checksum;
}
