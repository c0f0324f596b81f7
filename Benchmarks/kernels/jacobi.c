// Jacobi's relaxation on a plane: every point becomes the mean of its five neighbours, from one array into another.
// group: float
// n: 60
#include "kernel.h"

enum { size = 150 };
static f64 from[size][size], to[size][size];

static NOINLINE void relax(f64 (*source)[size], f64 (*target)[size]) {
  for (int i = 1; i < size - 1; i++)
    for (int j = 1; j < size - 1; j++)
      target[i][j] = 0.2 * (source[i][j] + source[i][j - 1] + source[i][j + 1] + source[i + 1][j] + source[i - 1][j]);
}

RUN {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) from[i][j] = to[i][j] = ((f64)i * (j + 2) + 2) / size;
  for (i32 step = 0; step < n; step++) {
    relax(from, to);
    relax(to, from);
  }
  u64 checksum = 0;
  for (int i = 0; i < size; i++) checksum = mix(checksum, bits_of(from[i][size - 1 - i]));
  return (i64)checksum;
}
