// Dense matrix multiplication, double precision, row by row.
// group: float
// n: 14
#include "kernel.h"

enum { size = 100 };
static f64 a[size][size], b[size][size], c[size][size];

static NOINLINE void multiply(void) {
  for (int i = 0; i < size; i++) {
    for (int j = 0; j < size; j++) {
      f64 sum = 0;
      for (int k = 0; k < size; k++) sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
  }
}

RUN {
  u32 seed = 8;
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) a[i][j] = next_random(&seed) % 1000 / 1000.0, b[i][j] = next_random(&seed) % 1000 / 100.0;
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    multiply();
    for (int i = 0; i < size; i++) checksum = mix(checksum, bits_of(c[i][i])), a[i][i] = c[i][(i + 1) % size] / 5000;
  }
  return (i64)checksum;
}
