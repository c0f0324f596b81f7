// The correlation matrix of a table's columns: means, deviations, and a product along the long side.
// group: float
// n: 36
#include "kernel.h"

enum { rows = 120, columns = 60 };
static f64 data[rows][columns], centred[rows][columns], mean[columns], deviation[columns], correlation[columns][columns];

static NOINLINE void correlate(void) {
  for (int j = 0; j < columns; j++) {
    mean[j] = deviation[j] = 0;
    for (int i = 0; i < rows; i++) mean[j] += data[i][j];
    mean[j] /= rows;
    for (int i = 0; i < rows; i++) deviation[j] += (data[i][j] - mean[j]) * (data[i][j] - mean[j]);
    deviation[j] = __builtin_sqrt(deviation[j] / rows);
    if (deviation[j] <= 0.1) deviation[j] = 1;
  }
  f64 root = __builtin_sqrt(rows);
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < columns; j++) centred[i][j] = (data[i][j] - mean[j]) / (root * deviation[j]);
  for (int i = 0; i < columns; i++) {
    correlation[i][i] = 1;
    for (int j = i + 1; j < columns; j++) {
      f64 sum = 0;
      for (int k = 0; k < rows; k++) sum += centred[k][i] * centred[k][j];
      correlation[i][j] = correlation[j][i] = sum;
    }
  }
}

RUN {
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < columns; j++) data[i][j] = (f64)(i * j % 31) / columns + i;
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    data[round % rows][round % columns] += 3;
    correlate();
    for (int i = 0; i < columns; i++) checksum = mix(checksum, bits_of(correlation[i][(i * 7 + round) % columns]));
  }
  return (i64)checksum;
}
