// LU decomposition with partial pivoting and a solve, double precision.
// group: float
// n: 36
#include "kernel.h"

enum { size = 90 };
static f64 matrix[size][size], right[size];

static NOINLINE void solve(void) {
  for (int k = 0; k < size; k++) {
    int pivot = k;
    for (int i = k + 1; i < size; i++)
      if (__builtin_fabs(matrix[i][k]) > __builtin_fabs(matrix[pivot][k])) pivot = i;
    f64 saved = right[k];
    right[k] = right[pivot], right[pivot] = saved;
    for (int j = 0; j < size; j++) saved = matrix[k][j], matrix[k][j] = matrix[pivot][j], matrix[pivot][j] = saved;
    for (int i = k + 1; i < size; i++) {
      f64 factor = matrix[i][k] / matrix[k][k];
      for (int j = k; j < size; j++) matrix[i][j] -= factor * matrix[k][j];
      right[i] -= factor * right[k];
    }
  }
  for (int i = size; i--;) {
    for (int j = i + 1; j < size; j++) right[i] -= matrix[i][j] * right[j];
    right[i] /= matrix[i][i];
  }
}

RUN {
  u32 seed = 31;
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    for (int i = 0; i < size; i++) {
      right[i] = i;
      for (int j = 0; j < size; j++) matrix[i][j] = (f64)(next_random(&seed) % 20001) / 1000 - 10;
    }
    solve();
    for (int i = 0; i < size; i++) checksum = mix(checksum, bits_of(right[i]));
  }
  return (i64)checksum;
}
