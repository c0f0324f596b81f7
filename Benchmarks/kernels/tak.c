// Takeuchi's function and Ackermann's: deep recursion with several arguments.
// group: calls
// n: 32
#include "kernel.h"

static NOINLINE i32 tak(i32 x, i32 y, i32 z) {
  return y < x ? tak(tak(x - 1, y, z), tak(y - 1, z, x), tak(z - 1, x, y)) : z;
}

static NOINLINE i32 ackermann(i32 m, i32 n) {
  return m == 0 ? n + 1 : ackermann(m - 1, n == 0 ? 1 : ackermann(m, n - 1));
}

RUN {
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    checksum = mix(checksum, (u32)tak(18 + round % 2, 12, 6));
    checksum = mix(checksum, (u32)ackermann(2, 200 + round));
  }
  return (i64)checksum;
}
