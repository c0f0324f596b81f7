// The spectral norm of an infinite matrix's corner by the power method.
// group: float
// n: 360
#include "kernel.h"

enum { largest = 512 };
static f64 u[largest], v[largest], product[largest];

static f64 element(i32 row, i32 column) { return 1.0 / ((row + column) * (row + column + 1) / 2 + row + 1); }

static NOINLINE void multiply(i32 n, const f64 *from, f64 *to, int transposed) {
  for (i32 i = 0; i < n; i++) {
    f64 sum = 0;
    for (i32 j = 0; j < n; j++) sum += (transposed ? element(j, i) : element(i, j)) * from[j];
    to[i] = sum;
  }
}

RUN {
  if (n > largest) n = largest;
  for (i32 i = 0; i < n; i++) u[i] = 1;
  for (int round = 0; round < 10; round++) {
    multiply(n, u, product, 0), multiply(n, product, v, 1);
    multiply(n, v, product, 0), multiply(n, product, u, 1);
  }
  f64 across = 0, along = 0;
  for (i32 i = 0; i < n; i++) across += u[i] * v[i], along += v[i] * v[i];
  return (i64)mix(0, n ? bits_of(__builtin_sqrt(across / along)) : 0);
}
