// A 3 × 3 binomial blur of a grey image of bytes, the rows first and then the columns.
// group: twins
// n: 24
// simd: yes
#include "kernel.h"

enum { width = 512, height = 128, size = width * height };
// A row of room before and after, so that neighbours can be read everywhere.
static u8 images[2][size + 2 * width];

// (1, 2, 1) / 4, rounded, over the neighbours `step` bytes away.
#ifdef __wasm_simd128__
static NOINLINE void pass(const u8 *from, u8 *to, int step) {
  v128_t two = wasm_u16x8_splat(2);
  for (int i = 0; i < size; i += 16) {
    v128_t a = wasm_v128_load(from + i - step), b = wasm_v128_load(from + i), c = wasm_v128_load(from + i + step);
    v128_t low = wasm_i16x8_add(wasm_u16x8_extend_low_u8x16(a), wasm_u16x8_extend_low_u8x16(c));
    v128_t high = wasm_i16x8_add(wasm_u16x8_extend_high_u8x16(a), wasm_u16x8_extend_high_u8x16(c));
    low = wasm_i16x8_add(low, wasm_i16x8_shl(wasm_u16x8_extend_low_u8x16(b), 1));
    high = wasm_i16x8_add(high, wasm_i16x8_shl(wasm_u16x8_extend_high_u8x16(b), 1));
    low = wasm_u16x8_shr(wasm_i16x8_add(low, two), 2);
    high = wasm_u16x8_shr(wasm_i16x8_add(high, two), 2);
    wasm_v128_store(to + i, wasm_u8x16_narrow_i16x8(low, high));
  }
}
#else
static NOINLINE void pass(const u8 *from, u8 *to, int step) {
  for (int i = 0; i < size; i++) to[i] = (u8)((from[i - step] + 2 * from[i] + from[i + step] + 2) >> 2);
}
#endif

RUN {
  u8 *image = images[0] + width, *other = images[1] + width;
  u32 seed = 5;
  for (int i = 0; i < size; i++) image[i] = (u8)next_random(&seed);
  for (i32 round = 0; round < n; round++) {
    pass(image, other, 1);
    pass(other, image, width);
  }
  u64 checksum = 0;
  for (int i = 0; i < size; i += 61) checksum = mix(checksum, image[i]);
  return (i64)checksum;
}
