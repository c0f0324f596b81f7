// One large switch in a loop: a machine of forty states that reads bytes and rewrites a small store, without a pattern.
// group: integer
// n: 3500000
#include "kernel.h"

static u32 store[64];
static u8 tape[4096];

#define STATE(k, action, yes, no) \
  case k: action; state = (byte ^ a) & 1 << (k & 7) ? yes : no; break;

RUN {
  u32 seed = 61, state = 0, a = 1, b = 2, c = 3;
  for (u32 i = 0; i < COUNT(tape); i++) tape[i] = (u8)next_random(&seed);
  for (u32 i = 0; i < COUNT(store); i++) store[i] = i * 2654435761u;
  for (i32 step = 0; step < n; step++) {
    u32 byte = tape[(u32)step % COUNT(tape)];
    switch (state) {
      STATE(0, a += byte, 7, 22)
      STATE(1, b ^= a << 1, 14, 3)
      STATE(2, c = rotate_left32(c, 5) + b, 19, 38)
      STATE(3, store[byte & 63] += a, 11, 26)
      STATE(4, a = store[b & 63], 33, 8)
      STATE(5, b -= c, 2, 17)
      STATE(6, a ^= c >> 3, 29, 12)
      STATE(7, c += byte * 3, 36, 1)
      STATE(8, store[a & 63] ^= c, 5, 24)
      STATE(9, b = rotate_right32(b, 7), 20, 31)
      STATE(10, a = a * 5 + 1, 39, 6)
      STATE(11, c ^= store[byte & 63], 15, 28)
      STATE(12, b += store[c & 63], 34, 9)
      STATE(13, a -= b >> 2, 4, 21)
      STATE(14, c = c * 9 + byte, 27, 10)
      STATE(15, store[c & 63] = a + b, 0, 35)
      STATE(16, a ^= b & c, 23, 18)
      STATE(17, b |= 1u << (byte & 31), 30, 13)
      STATE(18, c -= a ^ byte, 37, 2)
      STATE(19, a = rotate_left32(a, 9), 16, 25)
      STATE(20, b = b * 3 + c, 7, 32)
      STATE(21, store[b & 63] -= byte, 12, 39)
      STATE(22, c = (c >> 1) ^ (a & 0xedb88320), 1, 14)
      STATE(23, a += store[(a >> 4) & 63], 28, 5)
      STATE(24, b ^= byte << 8, 35, 20)
      STATE(25, c += a > b ? a : b, 9, 36)
      STATE(26, a &= ~c, 18, 3)
      STATE(27, b = store[byte & 63] ^ b, 24, 33)
      STATE(28, c ^= c << 13, 31, 16)
      STATE(29, a ^= a >> 17, 6, 27)
      STATE(30, b += (u32)step, 38, 11)
      STATE(31, store[(a ^ b) & 63] = c, 13, 22)
      STATE(32, c = c < a ? c + a : c - a, 26, 4)
      STATE(33, a = (a << 4) | (byte & 15), 10, 37)
      STATE(34, b = ~b + a, 21, 0)
      STATE(35, c += (u32)__builtin_popcount(a), 17, 30)
      STATE(36, a += c & 0xff00ff, 32, 15)
      STATE(37, b = (b & 0xffff) * (c & 0xffff), 3, 29)
      STATE(38, store[c & 63] += b, 25, 19)
      STATE(39, c = (u32)__builtin_clz(b | 1) + c, 8, 34)
    }
  }
  u64 checksum = mix(state, (u64)a << 32 | b);
  for (u32 i = 0; i < COUNT(store); i++) checksum = mix(checksum, store[i] ^ c);
  return (i64)checksum;
}
