// The dot product of two vectors of floats, four sums side by side.
// group: twins
// n: 600
// simd: yes
#include "kernel.h"

enum { length = 8192 };
static f32 left[length], right[length];

#ifdef __wasm_simd128__
static NOINLINE f32 dot(const f32 *a, const f32 *b) {
  v128_t sums = wasm_f32x4_splat(0);
  for (int i = 0; i < length; i += 4)
    sums = wasm_f32x4_add(sums, wasm_f32x4_mul(wasm_v128_load(a + i), wasm_v128_load(b + i)));
  return (wasm_f32x4_extract_lane(sums, 0) + wasm_f32x4_extract_lane(sums, 1)) +
         (wasm_f32x4_extract_lane(sums, 2) + wasm_f32x4_extract_lane(sums, 3));
}
#else
static NOINLINE f32 dot(const f32 *a, const f32 *b) {
  f32 sums[4] = {0, 0, 0, 0};
  for (int i = 0; i < length; i += 4) {
    sums[0] += a[i] * b[i];
    sums[1] += a[i + 1] * b[i + 1];
    sums[2] += a[i + 2] * b[i + 2];
    sums[3] += a[i + 3] * b[i + 3];
  }
  return (sums[0] + sums[1]) + (sums[2] + sums[3]);
}
#endif

RUN {
  u32 seed = 3;
  for (int i = 0; i < length; i++) {
    left[i] = (f32)(next_random(&seed) & 0xffff) / 65536;
    right[i] = (f32)(next_random(&seed) & 0xffff) / 65536;
  }
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    left[round % length] += 0.5f;
    checksum = mix(checksum, bits_of((f64)dot(left, right)));
  }
  return (i64)checksum;
}
