// Checks UTF-8 (RFC 3629): text of mixed scripts, and some that is broken.
// group: twins
// n: 200
// simd: yes
#include "kernel.h"

enum { length = 16384, margin = 16 };
static u8 memory[margin + length + margin];
static u8 *const text = memory + margin;  // zeros around it

#ifdef __wasm_simd128__
#define BYTES(value) wasm_i8x16_const_splat((i8)(value))

static NOINLINE int is_valid(const u8 *data, u32 count) {
  v128_t errors = BYTES(0);
  for (u32 at = 0; at <= count; at += 16) {
    v128_t bytes = wasm_v128_load(data + at);
    v128_t before = wasm_v128_load(data + at - 1), second = wasm_v128_load(data + at - 2), third = wasm_v128_load(data + at - 3);
    if (!wasm_i8x16_bitmask(wasm_v128_or(bytes, third)) && !wasm_i8x16_bitmask(wasm_v128_or(before, second))) continue;
    v128_t continues = wasm_i8x16_lt(bytes, BYTES(0xc0));
    v128_t expected = wasm_v128_or(wasm_u8x16_ge(before, BYTES(0xc0)),
                                   wasm_v128_or(wasm_u8x16_ge(second, BYTES(0xe0)), wasm_u8x16_ge(third, BYTES(0xf0))));
    // Leads that no character begins with, and second bytes that only belong to longer forms, surrogates or beyond the last.
    v128_t lead = wasm_v128_or(wasm_i8x16_eq(wasm_v128_and(bytes, BYTES(0xfe)), BYTES(0xc0)), wasm_u8x16_gt(bytes, BYTES(0xf4)));
    v128_t low = wasm_v128_or(wasm_v128_and(wasm_i8x16_eq(before, BYTES(0xe0)), wasm_u8x16_lt(bytes, BYTES(0xa0))),
                              wasm_v128_and(wasm_i8x16_eq(before, BYTES(0xf0)), wasm_u8x16_lt(bytes, BYTES(0x90))));
    v128_t high = wasm_v128_or(wasm_v128_and(wasm_i8x16_eq(before, BYTES(0xed)), wasm_u8x16_ge(bytes, BYTES(0xa0))),
                               wasm_v128_and(wasm_i8x16_eq(before, BYTES(0xf4)), wasm_u8x16_ge(bytes, BYTES(0x90))));
    errors = wasm_v128_or(wasm_v128_or(errors, wasm_v128_xor(continues, expected)), wasm_v128_or(lead, wasm_v128_or(low, high)));
  }
  return !wasm_v128_any_true(errors);
}
#else
static NOINLINE int is_valid(const u8 *data, u32 count) {
  u32 at = 0;
  while (at < count) {
    u8 first = data[at++];
    if (first < 0x80) continue;
    if (first < 0xc2 || first > 0xf4) return 0;
    u8 least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
    u8 most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
    u32 more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    for (; more; more--, least = 0x80, most = 0xbf)
      if (at >= count || data[at] < least || data[at] > most) return 0;
      else at++;
  }
  return 1;
}
#endif

static u32 put(u32 at, u32 character) {
  if (character < 0x80) return text[at] = (u8)character, at + 1;
  if (character < 0x800) return text[at] = (u8)(0xc0 | character >> 6), text[at + 1] = (u8)(0x80 | (character & 63)), at + 2;
  if (character < 0x10000) text[at++] = (u8)(0xe0 | character >> 12);
  else text[at] = (u8)(0xf0 | character >> 18), text[at + 1] = (u8)(0x80 | (character >> 12 & 63)), at += 2;
  text[at] = (u8)(0x80 | (character >> 6 & 63));
  text[at + 1] = (u8)(0x80 | (character & 63));
  return at + 2;
}

RUN {
  static const u32 scripts[] = {0x20, 0x20, 0x20, 0x3b1, 0x430, 0x4e00, 0x1f600};
  u32 seed = 111, at = 0, script = 0x20;
  while (at < length - 4) {
    u32 random = next_random(&seed);
    if (random % 24 == 0) script = scripts[(random >> 8) % COUNT(scripts)];
    at = put(at, script + (random >> 16) % 24);
  }
  while (at < length) text[at++] = ' ';
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    // One round in four sees a broken byte, near the end so that the work is the same.
    u32 place = length - 1 - (u32)round % 300;
    u8 kept = text[place];
    if (round % 4 == 3) text[place] = (u8)(0x80 + round % 128);
    checksum = checksum * 2 + (u64)is_valid(text, length) + mix(0, text[place]);
    text[place] = kept;
  }
  return (i64)checksum;
}
