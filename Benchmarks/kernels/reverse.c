// Reverse complement of DNA text: byte loads, a table and byte stores, from both ends.
// group: memory
// n: 120
#include "kernel.h"

static u8 sequence[100000], complement[256];

RUN {
  static const u8 letters[] = "ACGTUMRWSYKVHDBN", partners[] = "TGCAAKYWSRMBDHVN";
  for (u32 i = 0; i + 1 < sizeof letters; i++) complement[letters[i]] = complement[letters[i] | 32] = partners[i];
  u32 seed = 6;
  for (u32 i = 0; i < sizeof sequence; i++) sequence[i] = letters[next_random(&seed) % 16];
  for (i32 round = 0; round < n; round++) {
    for (u8 *low = sequence, *high = sequence + sizeof sequence - 1; low < high; low++, high--) {
      u8 saved = complement[*low];
      *low = complement[*high], *high = saved;
    }
  }
  u64 checksum = 0;
  for (u32 i = 0; i < sizeof sequence; i += 3) checksum = mix(checksum, sequence[i]);
  return (i64)checksum;
}
