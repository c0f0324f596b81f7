// CRC-32 (the polynomial of zlib and PNG) over a buffer, a byte at a time through a table.
// group: integer
// n: 160
#include "kernel.h"

static u32 table[256];
static u8 buffer[65536];

RUN {
  for (u32 i = 0; i < 256; i++) {
    u32 remainder = i;
    for (int bit = 0; bit < 8; bit++) remainder = remainder >> 1 ^ (remainder & 1 ? 0xedb88320 : 0);
    table[i] = remainder;
  }
  u32 seed = 7;
  for (usize i = 0; i < sizeof buffer; i++) buffer[i] = (u8)next_random(&seed);
  u32 crc = 0xffffffff;
  for (i32 round = 0; round < n; round++)
    for (usize i = 0; i < sizeof buffer; i++) crc = crc >> 8 ^ table[(crc ^ buffer[i]) & 0xff];
  return (i64)mix(0, ~crc);
}
