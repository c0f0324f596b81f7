// The longest Collatz sequence that begins under a bound: short loops whose length nothing predicts.
// group: integer
// n: 60000
#include "kernel.h"

RUN {
  u32 longest = 0, start_of_longest = 0;
  for (u32 start = 1; start <= (u32)n; start++) {
    u64 value = start;
    u32 steps = 0;
    for (; value != 1; steps++) value = value & 1 ? value * 3 + 1 : value >> 1;
    if (steps > longest) {
      longest = steps;
      start_of_longest = start;
    }
  }
  return (i64)mix(longest, start_of_longest);
}
