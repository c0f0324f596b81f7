// Cholesky's decomposition of a symmetric positive definite matrix, and the solution of a system by it.
// group: float
// n: 40
#include "kernel.h"

enum { size = 90 };
static f64 original[size][size], l[size][size], solution[size];

static NOINLINE void decompose(void) {
  for (int i = 0; i < size; i++) {
    for (int j = 0; j < i; j++) {
      for (int k = 0; k < j; k++) l[i][j] -= l[i][k] * l[j][k];
      l[i][j] /= l[j][j];
    }
    for (int k = 0; k < i; k++) l[i][i] -= l[i][k] * l[i][k];
    l[i][i] = __builtin_sqrt(l[i][i]);
  }
}

static NOINLINE void solve(void) {
  for (int i = 0; i < size; i++) {
    for (int k = 0; k < i; k++) solution[i] -= l[i][k] * solution[k];
    solution[i] /= l[i][i];
  }
  for (int i = size - 1; i >= 0; i--) {
    for (int k = i + 1; k < size; k++) solution[i] -= l[k][i] * solution[k];
    solution[i] /= l[i][i];
  }
}

RUN {
  // A diagonal that outweighs its row makes the matrix positive definite.
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) original[i][j] = i == j ? 2 * size : (f64)((i * j + i + j) % 17) / 16;
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) l[i][j] = original[i][j];
      solution[i] = i + round;
    }
    decompose();
    solve();
    checksum = mix(checksum, bits_of(solution[round % size]));
  }
  return (i64)checksum;
}
