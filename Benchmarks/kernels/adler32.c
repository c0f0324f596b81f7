// Adler-32 (RFC 1950) over a buffer: two running sums, the second of the first.
// group: twins
// n: 360
// simd: yes
#include "kernel.h"

enum { length = 32768, modulus = 65521, stretch = 5536 };  // as many bytes as the sums take before they must be reduced
static u8 buffer[length];

#ifdef __wasm_simd128__
static NOINLINE u32 adler32(const u8 *data, u32 count) {
  const v128_t upper = wasm_i16x8_const(16, 15, 14, 13, 12, 11, 10, 9), lower = wasm_i16x8_const(8, 7, 6, 5, 4, 3, 2, 1);
  u32 a = 1, b = 0;
  while (count) {
    u32 part = count < stretch ? count : stretch;
    count -= part;
    v128_t sum = wasm_i32x4_const_splat(0), before = sum, weighted = sum;
    b += a * part;
    for (; part; part -= 16, data += 16) {
      v128_t bytes = wasm_v128_load(data);
      v128_t low = wasm_u16x8_extend_low_u8x16(bytes), high = wasm_u16x8_extend_high_u8x16(bytes);
      before = wasm_i32x4_add(before, sum);
      sum = wasm_i32x4_add(sum, wasm_u32x4_extadd_pairwise_u16x8(wasm_u16x8_extadd_pairwise_u8x16(bytes)));
      weighted = wasm_i32x4_add(weighted, wasm_i32x4_add(wasm_i32x4_dot_i16x8(low, upper), wasm_i32x4_dot_i16x8(high, lower)));
    }
    weighted = wasm_i32x4_add(weighted, wasm_i32x4_shl(before, 4));
    for (int turn = 0; turn < 2; turn++) {
      v128_t across_sum = turn ? wasm_i32x4_shuffle(sum, sum, 1, 0, 3, 2) : wasm_i32x4_shuffle(sum, sum, 2, 3, 0, 1);
      v128_t across = turn ? wasm_i32x4_shuffle(weighted, weighted, 1, 0, 3, 2)
                           : wasm_i32x4_shuffle(weighted, weighted, 2, 3, 0, 1);
      sum = wasm_i32x4_add(sum, across_sum);
      weighted = wasm_i32x4_add(weighted, across);
    }
    a = (a + (u32)wasm_i32x4_extract_lane(sum, 0)) % modulus;
    b = (b + (u32)wasm_i32x4_extract_lane(weighted, 0)) % modulus;
  }
  return b << 16 | a;
}
#else
static NOINLINE u32 adler32(const u8 *data, u32 count) {
  u32 a = 1, b = 0;
  while (count) {
    u32 part = count < stretch ? count : stretch;
    count -= part;
    for (; part; part--) {
      a += *data++;
      b += a;
    }
    a %= modulus;
    b %= modulus;
  }
  return b << 16 | a;
}
#endif

RUN {
  u32 seed = 91;
  for (u32 i = 0; i < length; i++) buffer[i] = (u8)next_random(&seed);
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    buffer[round * 31 % length] ^= 0xff;
    checksum = mix(checksum, adler32(buffer, length));
  }
  return (i64)checksum;
}
