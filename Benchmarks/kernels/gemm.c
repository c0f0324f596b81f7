// C = αAB + βC over doubles, row by row: the inner loop runs along the rows of B and C.
// group: float
// n: 16
#include "kernel.h"

enum { rows = 60, columns = 70, depth = 80 };
static f64 a[rows][depth], b[depth][columns], c[rows][columns];

static NOINLINE void multiply(f64 alpha, f64 beta) {
  for (int i = 0; i < rows; i++) {
    for (int j = 0; j < columns; j++) c[i][j] *= beta;
    for (int k = 0; k < depth; k++)
      for (int j = 0; j < columns; j++) c[i][j] += alpha * a[i][k] * b[k][j];
  }
}

RUN {
  for (int i = 0; i < rows; i++) {
    for (int k = 0; k < depth; k++) a[i][k] = (f64)((i * k + 1) % rows) / rows;
    for (int j = 0; j < columns; j++) c[i][j] = (f64)((i * j + 2) % columns) / columns;
  }
  for (int k = 0; k < depth; k++)
    for (int j = 0; j < columns; j++) b[k][j] = (f64)(k * (j + 2) % depth) / depth;
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    multiply(1.5, 0.25);
    checksum = mix(checksum, bits_of(c[round % rows][round % columns]));
  }
  return (i64)checksum;
}
