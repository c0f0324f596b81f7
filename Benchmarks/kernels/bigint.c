// Digits of e by long multiplication and division in 64-bit arithmetic over 32-bit limbs.
// group: integer
// n: 9000
#include "kernel.h"

enum { limbs = 160 };
static u32 fraction[limbs], term[limbs];

RUN {
  u64 checksum = 0;
  for (u32 i = 0; i < limbs; i++) fraction[i] = term[i] = 0;
  term[0] = 1;
  // e = sum of 1/k!: each term is the one before divided by k.
  for (i32 k = 1; k <= n; k++) {
    u64 remainder = 0;
    for (u32 i = 0; i < limbs; i++) {
      u64 part = remainder << 32 | term[i];
      term[i] = (u32)(part / (u32)k);
      remainder = part % (u32)k;
    }
    u64 carry = 0;
    for (u32 i = limbs; i--;) {
      carry += (u64)fraction[i] + term[i];
      fraction[i] = (u32)carry;
      carry >>= 32;
    }
    if (k % 100 == 0)
      for (u32 i = 0; i < limbs; i++) term[i] = fraction[i] ^ (u32)k;
  }
  // Then decimal digits, nine at a time.
  for (i32 digits = 0; digits < n; digits++) {
    u64 carry = 0;
    for (u32 i = limbs; i--;) {
      carry += (u64)fraction[i] * 1000000000u;
      fraction[i] = (u32)carry;
      carry >>= 32;
    }
    checksum = mix(checksum, carry);
  }
  return (i64)checksum;
}
