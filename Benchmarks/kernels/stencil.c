// A five-point Jacobi stencil on a grid, double precision.
// group: float
// n: 180
#include "kernel.h"

enum { size = 160 };
static f64 grids[2][size][size];

static NOINLINE void relax(f64 (*from)[size], f64 (*to)[size]) {
  for (int i = 1; i < size - 1; i++)
    for (int j = 1; j < size - 1; j++)
      to[i][j] = 0.2 * (from[i][j] + from[i - 1][j] + from[i + 1][j] + from[i][j - 1] + from[i][j + 1]);
}

RUN {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) grids[0][i][j] = grids[1][i][j] = (f64)(i * j % 17) / 16;
  for (i32 round = 0; round < n; round++) relax(grids[round & 1], grids[~round & 1]);
  u64 checksum = 0;
  for (int i = 0; i < size; i++) checksum = mix(checksum, bits_of(grids[n & 1][i][size - 1 - i]));
  return (i64)checksum;
}
