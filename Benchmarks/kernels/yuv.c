// An image's colours from planes of red, green and blue to luma and two chroma planes, in fixed point (BT.601).
// group: twins
// n: 60
// simd: yes
#include "kernel.h"

enum { pixels = 24576 };
static u8 red[pixels], green[pixels], blue[pixels], luma[pixels], chroma_blue[pixels], chroma_red[pixels];

#ifdef __wasm_simd128__
static inline v128_t weighted(v128_t r, v128_t g, v128_t b, i16 rw, i16 gw, i16 bw) {
  v128_t sum = wasm_i16x8_add(wasm_i16x8_mul(r, wasm_i16x8_splat(rw)), wasm_i16x8_mul(g, wasm_i16x8_splat(gw)));
  return wasm_i16x8_add(wasm_i16x8_add(sum, wasm_i16x8_mul(b, wasm_i16x8_splat(bw))), wasm_i16x8_const_splat(128));
}

static NOINLINE void convert(void) {
  for (int i = 0; i < pixels; i += 8) {
    v128_t r = wasm_u16x8_load8x8(red + i), g = wasm_u16x8_load8x8(green + i), b = wasm_u16x8_load8x8(blue + i);
    v128_t y = wasm_i16x8_add(wasm_u16x8_shr(weighted(r, g, b, 66, 129, 25), 8), wasm_i16x8_const_splat(16));
    v128_t u = wasm_i16x8_add(wasm_i16x8_shr(weighted(r, g, b, -38, -74, 112), 8), wasm_i16x8_const_splat(128));
    v128_t v = wasm_i16x8_add(wasm_i16x8_shr(weighted(r, g, b, 112, -94, -18), 8), wasm_i16x8_const_splat(128));
    wasm_v128_store64_lane(luma + i, wasm_u8x16_narrow_i16x8(y, y), 0);
    wasm_v128_store64_lane(chroma_blue + i, wasm_u8x16_narrow_i16x8(u, u), 0);
    wasm_v128_store64_lane(chroma_red + i, wasm_u8x16_narrow_i16x8(v, v), 0);
  }
}
#else
static NOINLINE void convert(void) {
  for (int i = 0; i < pixels; i++) {
    i32 r = red[i], g = green[i], b = blue[i];
    luma[i] = (u8)(((66 * r + 129 * g + 25 * b + 128) >> 8) + 16);
    chroma_blue[i] = (u8)(((-38 * r - 74 * g + 112 * b + 128) >> 8) + 128);
    chroma_red[i] = (u8)(((112 * r - 94 * g - 18 * b + 128) >> 8) + 128);
  }
}
#endif

RUN {
  u32 seed = 121;
  for (int i = 0; i < pixels; i++) {
    u32 random = next_random(&seed);
    red[i] = (u8)random, green[i] = (u8)(random >> 8), blue[i] = (u8)(random >> 16);
  }
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    red[round * 101 % pixels] ^= 0x55;
    convert();
    for (int i = 0; i < pixels; i += 509)
      checksum = mix(checksum, (u64)luma[i] << 16 | (u64)chroma_blue[i] << 8 | chroma_red[i]);
  }
  return (i64)checksum;
}
