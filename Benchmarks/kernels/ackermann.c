// Ackermann's function: recursion whose depth and number of calls both grow steeply.
// group: calls
// n: 600
#include "kernel.h"

static NOINLINE u32 ackermann(u32 m, u32 n) {
  if (m == 0) return n + 1;
  if (n == 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

RUN {
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    checksum = mix(checksum, ackermann(2, 60 + (u32)round % 4));
    checksum = mix(checksum, ackermann(3, 4));
  }
  return (i64)checksum;
}
