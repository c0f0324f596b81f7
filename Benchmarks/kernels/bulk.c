// memory.copy and memory.fill in sizes from a few bytes to pages, overlapping too.
// group: memory
// n: 800000
#include "kernel.h"

static u8 buffer[1 << 16];

RUN {
  for (u32 i = 0; i < sizeof buffer; i++) buffer[i] = (u8)(i * 7);
  u32 seed = 21;
  for (i32 round = 0; round < n; round++) {
    u32 size = 1u << (next_random(&seed) % 13);
    u32 from = next_random(&seed) & 0x7fff, to = next_random(&seed) & 0x7fff;
    __builtin_memmove(buffer + to, buffer + from, size + (seed & 3));
    if (round % 8 == 0) __builtin_memset(buffer + from, round, size);
  }
  u64 checksum = 0;
  for (u32 i = 0; i < sizeof buffer; i += 5) checksum = mix(checksum, buffer[i]);
  return (i64)checksum;
}
