// An adaptive binary range coder over bytes, each bit in the context of those before it; encodes and decodes.
// group: integer
// n: 9
#include "kernel.h"

enum { length = 12000 };
static u8 text[length], decoded[length], stream[length * 2];
static u16 model[65536];

static void reset(void) {
  for (u32 i = 0; i < COUNT(model); i++) model[i] = 2048;
}

static NOINLINE u32 encode(void) {
  u32 low = 0, high = 0xffffffff, size = 0, before = 0;
  reset();
  for (int i = 0; i < length; i++) {
    u32 context = 1;
    for (int bit = 7; bit >= 0; bit--) {
      u16 *chance = &model[before << 8 | context];
      u32 middle = low + (u32)((u64)(high - low) * *chance >> 12);
      u32 one = text[i] >> bit & 1;
      if (one) high = middle, *chance = (u16)(*chance + ((4095 - *chance) >> 5));
      else low = middle + 1, *chance = (u16)(*chance - (*chance >> 5));
      context = context << 1 | one;
      for (; (low ^ high) < 1 << 24; low <<= 8, high = high << 8 | 255) stream[size++] = (u8)(high >> 24);
    }
    before = text[i];
  }
  for (int i = 0; i < 4; i++, low <<= 8) stream[size++] = (u8)(low >> 24);
  return size;
}

static NOINLINE void decode(void) {
  u32 low = 0, high = 0xffffffff, at = 0, value = 0, before = 0;
  reset();
  for (; at < 4; at++) value = value << 8 | stream[at];
  for (int i = 0; i < length; i++) {
    u32 context = 1;
    while (context < 256) {
      u16 *chance = &model[before << 8 | context];
      u32 middle = low + (u32)((u64)(high - low) * *chance >> 12);
      u32 one = value <= middle;
      if (one) high = middle, *chance = (u16)(*chance + ((4095 - *chance) >> 5));
      else low = middle + 1, *chance = (u16)(*chance - (*chance >> 5));
      context = context << 1 | one;
      for (; (low ^ high) < 1 << 24; low <<= 8, high = high << 8 | 255) value = value << 8 | stream[at++];
    }
    before = decoded[i] = (u8)context;
  }
}

RUN {
  if (n == 0) return 0;
  u32 seed = 41;
  for (int i = 0; i < length; i++) {
    u32 random = next_random(&seed);
    text[i] = random & 3 && i > 40 ? text[i - 1 - (int)(random >> 8) % 40] : (u8)('a' + (random >> 16) % 26);
  }
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    text[round % length] ^= 1;
    checksum = mix(checksum, encode());
    decode();
    u32 same = 0;
    for (int i = 0; i < length; i++) same += decoded[i] == text[i];
    checksum = mix(checksum, same);
  }
  return (i64)checksum;
}
