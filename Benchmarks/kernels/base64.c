// Encodes bytes as Base64 (RFC 4648), twelve bytes at a time where there are vectors.
// group: twins
// n: 200
// simd: yes
#include "kernel.h"

enum { length = 24576 };
static u8 input[length + 4], output[length / 3 * 4];

#ifdef __wasm_simd128__
static NOINLINE void encode(void) {
  // What to add to a value of 6 bits, by its class: a … z, digits, +, /, A … Z.
  v128_t shifts = wasm_i8x16_const('a' - 26, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52, '0' - 52,
                                   '0' - 52, '0' - 52, '+' - 62, '/' - 63, 'A', 0, 0);
  for (int i = 0, o = 0; i < length; i += 12, o += 16) {
    v128_t bytes = wasm_v128_load(input + i);
    bytes = wasm_i8x16_shuffle(bytes, bytes, 1, 0, 2, 1, 4, 3, 5, 4, 7, 6, 8, 7, 10, 9, 11, 10);
    v128_t odd = wasm_u32x4_shr(wasm_v128_and(bytes, wasm_i32x4_splat(0x0000fc00)), 10);
    v128_t even = wasm_i32x4_shl(wasm_v128_and(bytes, wasm_i32x4_splat(0x000003f0)), 4);
    v128_t third = wasm_u32x4_shr(wasm_v128_and(bytes, wasm_i32x4_splat(0x0fc00000)), 6);
    v128_t fourth = wasm_i32x4_shl(wasm_v128_and(bytes, wasm_i32x4_splat(0x003f0000)), 8);
    v128_t values = wasm_v128_or(wasm_v128_or(odd, even), wasm_v128_or(third, fourth));
    v128_t classes = wasm_u8x16_sub_sat(values, wasm_i8x16_splat(51));
    v128_t upper = wasm_v128_and(wasm_i8x16_gt(wasm_i8x16_splat(26), values), wasm_i8x16_splat(13));
    v128_t shift = wasm_i8x16_swizzle(shifts, wasm_v128_or(classes, upper));
    wasm_v128_store(output + o, wasm_i8x16_add(values, shift));
  }
}
#else
static NOINLINE void encode(void) {
  static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  for (int i = 0, o = 0; i < length; i += 3, o += 4) {
    u32 group = (u32)input[i] << 16 | (u32)input[i + 1] << 8 | input[i + 2];
    output[o] = (u8)alphabet[group >> 18];
    output[o + 1] = (u8)alphabet[group >> 12 & 63];
    output[o + 2] = (u8)alphabet[group >> 6 & 63];
    output[o + 3] = (u8)alphabet[group & 63];
  }
}
#endif

RUN {
  u32 seed = 9;
  for (int i = 0; i < length; i++) input[i] = (u8)next_random(&seed);
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    input[round % length] ^= (u8)round;
    encode();
    for (int i = 0; i < (int)sizeof output; i += 1021) checksum = mix(checksum, output[i]);
  }
  return (i64)checksum;
}
