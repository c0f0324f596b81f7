// Looks for bytes in a long buffer: for each line feed the next one (memchr).
// group: twins
// n: 60
// simd: yes
#include "kernel.h"

static u8 text[1 << 17];

#ifdef __wasm_simd128__
static NOINLINE const u8 *find(const u8 *from, const u8 *end, u8 byte) {
  v128_t wanted = wasm_i8x16_splat((i8)byte);
  for (; from + 16 <= end; from += 16) {
    u32 found = wasm_i8x16_bitmask(wasm_i8x16_eq(wasm_v128_load(from), wanted));
    if (found) return from + __builtin_ctz(found);
  }
  while (from < end && *from != byte) from++;
  return from;
}
#else
static NOINLINE const u8 *find(const u8 *from, const u8 *end, u8 byte) {
  while (from < end && *from != byte) from++;
  return from;
}
#endif

RUN {
  u32 seed = 11;
  for (usize i = 0; i < sizeof text; i++) {
    u32 random = next_random(&seed);
    text[i] = random % 80 == 0 ? '\n' : (u8)(' ' + random % 94);
  }
  u64 checksum = 0;
  const u8 *end = text + sizeof text;
  for (i32 round = 0; round < n; round++) {
    text[(u32)round * 97 % sizeof text] = '\n';
    u32 lines = 0;
    for (const u8 *at = text; at < end; at = find(at, end, '\n') + 1) lines++;
    checksum = mix(checksum, lines);
  }
  return (i64)checksum;
}
