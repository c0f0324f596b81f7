// The sieve of Eratosthenes over bytes; counts the primes.
// group: integer
// n: 8
#include "kernel.h"

enum { limit = 500000 };
static u8 composite[limit];

RUN {
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    for (u32 i = 0; i < limit; i++) composite[i] = 0;
    u32 count = 0;
    for (u32 i = 2; i < limit; i++) {
      if (composite[i]) continue;
      count++;
      for (u32 multiple = 2 * i; multiple < limit; multiple += i) composite[multiple] = 1;
    }
    checksum = mix(checksum, count + (u32)round);
  }
  return (i64)checksum;
}
