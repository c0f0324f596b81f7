// Gauss–Seidel relaxation on a plane in place: every point depends on those just computed.
// group: float
// n: 110
#include "kernel.h"

enum { size = 140 };
static f64 plane[size][size];

static NOINLINE void relax(void) {
  for (int i = 1; i < size - 1; i++)
    for (int j = 1; j < size - 1; j++)
      plane[i][j] = (plane[i - 1][j - 1] + plane[i - 1][j] + plane[i - 1][j + 1] + plane[i][j - 1] + plane[i][j] +
                     plane[i][j + 1] + plane[i + 1][j - 1] + plane[i + 1][j] + plane[i + 1][j + 1]) / 9;
}

RUN {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) plane[i][j] = ((f64)i * (j + 2) + 2) / size;
  for (i32 step = 0; step < n; step++) relax();
  u64 checksum = 0;
  for (int i = 0; i < size; i++) checksum = mix(checksum, bits_of(plane[i][i]));
  return (i64)checksum;
}
