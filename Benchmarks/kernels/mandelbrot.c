// Escape times of the Mandelbrot set on an n by n grid, double precision.
// group: float
// n: 320
#include "kernel.h"

RUN {
  u64 checksum = 0;
  for (i32 row = 0; row < n; row++) {
    u32 total = 0;
    for (i32 column = 0; column < n; column++) {
      f64 real = 3.0 * column / n - 2.0, imaginary = 2.0 * row / n - 1.0, x = 0, y = 0;
      u32 count = 0;
      while (count < 200 && x * x + y * y <= 4) {
        f64 next = x * x - y * y + real;
        y = 2 * x * y + imaginary;
        x = next;
        count++;
      }
      total += count;
    }
    checksum = mix(checksum, total);
  }
  return (i64)checksum;
}
