// MD5 (RFC 1321) over a buffer, its sine table computed as integers by the generator below.
// group: integer
// n: 200
#include "kernel.h"

static u32 constants[64], state[4];
static u8 buffer[65536];

// floor(2^32 × |sin(i + 1)|): the sine by its series, after taking off multiples of 2π.
static u32 constant_of(u32 index) {
  const f64 turn = 6.283185307179586476925286766559;
  f64 x = index + 1;
  x -= turn * (f64)(i32)(x / turn + 0.5);
  f64 term = x, sum = x;
  for (int k = 1; k < 14; k++) sum += term *= -x * x / (2 * k * (2 * k + 1));
  return (u32)((sum < 0 ? -sum : sum) * 4294967296.0);
}

static NOINLINE void digest_block(const u8 *block) {
  static const u8 turns[4][4] = {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}};
  u32 words[16];
  __builtin_memcpy(words, block, 64);
  u32 a = state[0], b = state[1], c = state[2], d = state[3];
  for (u32 i = 0; i < 64; i++) {
    u32 f, word;
    switch (i / 16) {
    case 0: f = d ^ (b & (c ^ d)), word = i; break;
    case 1: f = c ^ (d & (b ^ c)), word = (5 * i + 1) & 15; break;
    case 2: f = b ^ c ^ d, word = (3 * i + 5) & 15; break;
    default: f = c ^ (b | ~d), word = (7 * i) & 15; break;
    }
    u32 sum = a + f + constants[i] + words[word];
    a = d;
    d = c;
    c = b;
    b += rotate_left32(sum, turns[i / 16][i & 3]);
  }
  state[0] += a;
  state[1] += b;
  state[2] += c;
  state[3] += d;
}

RUN {
  if (n == 0) return 0;
  for (u32 i = 0; i < 64; i++) constants[i] = constant_of(i);
  u32 seed = 5;
  for (u32 i = 0; i < sizeof buffer; i++) buffer[i] = (u8)next_random(&seed);
  state[0] = 0x67452301, state[1] = 0xefcdab89, state[2] = 0x98badcfe, state[3] = 0x10325476;
  for (i32 round = 0; round < n; round++)
    for (u32 at = 0; at < sizeof buffer / 8; at += 64) digest_block(buffer + at);
  return (i64)((u64)state[0] << 32 ^ (u64)state[1] << 16 ^ (u64)state[2] << 8 ^ state[3]);
}
