// Small matrices of integers: added to, multiplied by a constant, a vector and one another, bits extracted.
#include "coremix.h"

enum { size = 18 };
static i16 a[size][size], b[size][size];
static i32 c[size][size];

static void make(u32 seed) {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) {
      a[i][j] = (i16)(next_random(&seed) & 0xff);
      b[i][j] = (i16)((next_random(&seed) & 0x1ff) - 256);
    }
}

static NOINLINE void add(i16 value) {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) a[i][j] = (i16)(a[i][j] + value);
}

static NOINLINE void by_constant(i16 factor) {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) c[i][j] = a[i][j] * factor;
}

static NOINLINE void by_vector(void) {
  for (int i = 0; i < size; i++) {
    c[i][0] = 0;
    for (int j = 0; j < size; j++) c[i][0] += a[i][j] * b[0][j];
  }
}

static NOINLINE void by_matrix(void) {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) {
      c[i][j] = 0;
      for (int k = 0; k < size; k++) c[i][j] += a[i][k] * b[k][j];
    }
}

static NOINLINE void by_matrix_bits(void) {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) {
      c[i][j] = 0;
      for (int k = 0; k < size; k++) {
        i32 product = a[i][k] * b[k][j];
        c[i][j] += (product >> 2 & 15) * (product >> 5 & 127);
      }
    }
}

// Adds up, starting again whenever a limit is passed, and counts where the numbers rise.
static NOINLINE i16 sum(i32 limit) {
  i32 partial = 0, before = 0;
  i16 result = 0;
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) {
      partial += c[i][j];
      if (partial > limit) result = (i16)(result + 10), partial = 0;
      else if (c[i][j] > before) result++;
      before = c[i][j];
    }
  return result;
}

u16 matrix_work(u32 seed) {
  u16 crc = 0;
  i16 value = (i16)(seed & 31);
  make(seed);
  add(value);
  by_constant(value);
  crc = crc16(crc, (u32)sum(2000));
  by_vector();
  crc = crc16(crc, (u32)sum(4000));
  by_matrix();
  crc = crc16(crc, (u32)sum(20000));
  by_matrix_bits();
  crc = crc16(crc, (u32)sum(8000));
  add((i16)-value);
  return crc;
}
