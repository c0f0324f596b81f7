// Keccak-f[1600] (FIPS 202), the permutation of SHA-3, iterated.
// group: integer
// n: 20000
#include "kernel.h"

static const u8 rotations[25] = {0,  1,  62, 28, 27, 36, 44, 6,  55, 20, 3,  10, 43,
                                 25, 39, 41, 45, 15, 21, 8,  18, 2,  61, 56, 14};
static u64 round_constants[24];
static u64 lanes[25];

// The constants come from the standard's linear feedback shift register rather than from a table.
static void make_round_constants(void) {
  u8 shift = 1;
  for (int round = 0; round < 24; round++) {
    u64 constant = 0;
    for (int j = 0; j < 7; j++) {
      if (shift & 1) constant |= 1ull << ((1 << j) - 1);
      shift = (u8)((shift << 1) ^ ((shift >> 7) * 0x71));
    }
    round_constants[round] = constant;
  }
}

static void permute(u64 a[25]) {
  for (int round = 0; round < 24; round++) {
    u64 column[5], moved[25];
    for (int x = 0; x < 5; x++) column[x] = a[x] ^ a[x + 5] ^ a[x + 10] ^ a[x + 15] ^ a[x + 20];
    for (int x = 0; x < 5; x++) {
      u64 delta = column[(x + 4) % 5] ^ rotate_left64(column[(x + 1) % 5], 1);
      for (int y = 0; y < 25; y += 5) a[x + y] ^= delta;
    }
    for (int x = 0; x < 5; x++)
      for (int y = 0; y < 5; y++) moved[y + 5 * ((2 * x + 3 * y) % 5)] = rotate_left64(a[x + 5 * y], rotations[x + 5 * y]);
    for (int y = 0; y < 25; y += 5)
      for (int x = 0; x < 5; x++) a[x + y] = moved[x + y] ^ (~moved[(x + 1) % 5 + y] & moved[(x + 2) % 5 + y]);
    a[0] ^= round_constants[round];
  }
}

RUN {
  make_round_constants();
  for (int i = 0; i < 25; i++) lanes[i] = (u64)i;
  for (i32 round = 0; round < n; round++) permute(lanes);
  u64 checksum = 0;
  for (int i = 0; i < 25; i++) checksum = mix(checksum, lanes[i]);
  return (i64)checksum;
}
