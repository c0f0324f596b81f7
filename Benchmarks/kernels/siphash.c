// SipHash-2-4 (Aumasson and Bernstein) of many short keys: 64-bit additions and rotations.
// group: integer
// n: 180000
#include "kernel.h"

static u8 keys[4096 + 64];

static inline void sip_round(u64 *v) {
  v[0] += v[1], v[2] += v[3];
  v[1] = rotate_left64(v[1], 13) ^ v[0], v[3] = rotate_left64(v[3], 16) ^ v[2];
  v[0] = rotate_left64(v[0], 32);
  v[2] += v[1], v[0] += v[3];
  v[1] = rotate_left64(v[1], 17) ^ v[2], v[3] = rotate_left64(v[3], 21) ^ v[0];
  v[2] = rotate_left64(v[2], 32);
}

static NOINLINE u64 siphash(const u8 *data, u32 length, u64 k0, u64 k1) {
  u64 v[4] = {k0 ^ 0x736f6d6570736575, k1 ^ 0x646f72616e646f6d, k0 ^ 0x6c7967656e657261, k1 ^ 0x7465646279746573};
  u64 word;
  u32 at = 0;
  for (; at + 8 <= length; at += 8) {
    __builtin_memcpy(&word, data + at, 8);
    v[3] ^= word;
    sip_round(v), sip_round(v);
    v[0] ^= word;
  }
  word = (u64)length << 56;
  for (u32 shift = 0; at < length; at++, shift += 8) word |= (u64)data[at] << shift;
  v[3] ^= word;
  sip_round(v), sip_round(v);
  v[0] ^= word;
  v[2] ^= 0xff;
  sip_round(v), sip_round(v), sip_round(v), sip_round(v);
  return v[0] ^ v[1] ^ v[2] ^ v[3];
}

RUN {
  u32 seed = 13;
  for (u32 i = 0; i < sizeof keys; i++) keys[i] = (u8)next_random(&seed);
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    u32 place = next_random(&seed);
    checksum ^= siphash(keys + place % 4096, place >> 26, checksum, 0x0706050403020100);
  }
  return (i64)checksum;
}
