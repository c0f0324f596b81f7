// A mix in the spirit of embedded benchmarks: list processing, small matrices, a state machine, and a CRC bit by bit.
// group: programs
// n: 60
#include "coremix.h"

u16 crc16(u16 crc, u32 value) {
  for (u32 bit = 0; bit < 16; bit++, value >>= 1) {
    u32 carry = (value ^ crc) & 1;
    crc >>= 1;
    if (carry) crc ^= 0xa001;
  }
  return crc;
}

RUN {
  u64 checksum = 0;
  u32 seed = 0x3415;
  for (i32 round = 0; round < n; round++) {
    u32 random = next_random(&seed);
    u16 list = list_work(random), matrix = matrix_work(random ^ list), state = state_work(random ^ matrix);
    checksum = mix(checksum, (u64)list << 32 | (u64)matrix << 16 | state);
  }
  return (i64)checksum;
}
