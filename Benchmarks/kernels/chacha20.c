// The key stream of ChaCha20 (RFC 8439), four blocks at a time where there are vectors.
// group: twins
// n: 7500
// simd: yes
#include "kernel.h"

static const u32 key[8] = {0x03020100, 0x07060504, 0x0b0a0908, 0x0f0e0d0c, 0x13121110, 0x17161514, 0x1b1a1918, 0x1f1e1d1c};
static u32 stream[64];

#define QUARTER(a, b, c, d) \
  (a = ADD(a, b), d = ROTATE(XOR(d, a), 16), c = ADD(c, d), b = ROTATE(XOR(b, c), 12), \
   a = ADD(a, b), d = ROTATE(XOR(d, a), 8), c = ADD(c, d), b = ROTATE(XOR(b, c), 7))
#define DOUBLE_ROUND(x) \
  (QUARTER(x[0], x[4], x[8], x[12]), QUARTER(x[1], x[5], x[9], x[13]), QUARTER(x[2], x[6], x[10], x[14]), \
   QUARTER(x[3], x[7], x[11], x[15]), QUARTER(x[0], x[5], x[10], x[15]), QUARTER(x[1], x[6], x[11], x[12]), \
   QUARTER(x[2], x[7], x[8], x[13]), QUARTER(x[3], x[4], x[9], x[14]))

static void begin(u32 *state, u32 counter) {
  state[0] = 0x61707865, state[1] = 0x3320646e, state[2] = 0x79622d32, state[3] = 0x6b206574;
  for (int i = 0; i < 8; i++) state[4 + i] = key[i];
  state[12] = counter, state[13] = 0x09000000, state[14] = 0x4a000000, state[15] = 0;
}

// Writes word i of block j to stream[4 * i + j].
#ifdef __wasm_simd128__
#define ADD wasm_i32x4_add
#define XOR wasm_v128_xor
#define ROTATE(a, by) wasm_v128_or(wasm_i32x4_shl(a, by), wasm_u32x4_shr(a, 32 - by))
static NOINLINE void four_blocks(u32 counter) {
  u32 state[16];
  begin(state, counter);
  v128_t initial[16], x[16];
  for (int i = 0; i < 16; i++) initial[i] = wasm_i32x4_splat((i32)state[i]);
  initial[12] = wasm_i32x4_add(initial[12], wasm_i32x4_const(0, 1, 2, 3));
  for (int i = 0; i < 16; i++) x[i] = initial[i];
  for (int round = 0; round < 10; round++) DOUBLE_ROUND(x);
  for (int i = 0; i < 16; i++) wasm_v128_store(stream + 4 * i, wasm_i32x4_add(x[i], initial[i]));
}
#else
#define ADD(a, b) ((a) + (b))
#define XOR(a, b) ((a) ^ (b))
#define ROTATE rotate_left32
static NOINLINE void four_blocks(u32 counter) {
  for (u32 j = 0; j < 4; j++) {
    u32 initial[16], x[16];
    begin(initial, counter + j);
    for (int i = 0; i < 16; i++) x[i] = initial[i];
    for (int round = 0; round < 10; round++) DOUBLE_ROUND(x);
    for (u32 i = 0; i < 16; i++) stream[4 * i + j] = x[i] + initial[i];
  }
}
#endif

RUN {
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    four_blocks((u32)round * 4);
    for (int i = 0; i < 64; i += 8) checksum = mix(checksum, stream[i + (round & 7)]);
  }
  return (i64)checksum;
}
