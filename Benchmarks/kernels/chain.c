// (AB)(CD) over floats, every element a dot product: the inner loop runs down a column.
// group: float
// n: 16
#include "kernel.h"

enum { size = 56 };
typedef f32 Matrix[size][size];
static Matrix a, b, c, d, ab, cd, product;

static NOINLINE void multiply(Matrix left, Matrix right, Matrix result) {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) {
      f32 sum = 0;
      for (int k = 0; k < size; k++) sum += left[i][k] * right[k][j];
      result[i][j] = sum;
    }
}

RUN {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) {
      a[i][j] = (f32)(i * j % 7) / 16;
      b[i][j] = (f32)(i * (j + 1) % 11) / 16;
      c[i][j] = (f32)((i + 3) * j % 13) / 16;
      d[i][j] = (f32)(i * (j + 2) % 5) / 16;
    }
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    a[round % size][round % 3] += 0.125f;
    multiply(a, b, ab);
    multiply(c, d, cd);
    multiply(ab, cd, product);
    for (int i = 0; i < size; i++) checksum = mix(checksum, bits_of((f64)product[i][(i + round) % size]));
  }
  return (i64)checksum;
}
