// A fast Fourier transform (radix two, in place) in single precision, forward again and again with rescaling.
// group: float
// n: 52
#include "kernel.h"

enum { bits = 12, size = 1 << bits };
static f32 real[size], imaginary[size], cosines[size / 2], sines[size / 2];

static NOINLINE void transform(void) {
  for (u32 i = 0, j = 0; i < size; i++) {
    if (i < j) {
      f32 r = real[i], m = imaginary[i];
      real[i] = real[j], imaginary[i] = imaginary[j], real[j] = r, imaginary[j] = m;
    }
    u32 bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j |= bit;
  }
  for (u32 half = 1; half < size; half *= 2) {
    u32 stride = size / 2 / half;
    for (u32 block = 0; block < size; block += 2 * half) {
      for (u32 k = 0; k < half; k++) {
        u32 low = block + k, high = low + half;
        f32 c = cosines[k * stride], s = sines[k * stride];
        f32 r = real[high] * c - imaginary[high] * s, m = real[high] * s + imaginary[high] * c;
        real[high] = real[low] - r, imaginary[high] = imaginary[low] - m;
        real[low] += r, imaginary[low] += m;
      }
    }
  }
}

RUN {
  // The unit roots by repeated rotation: no trigonometry needed.
  f64 c = 1, s = 0, step_c = 0.99999882345170190993, step_s = -0.0015339801862847655;
  for (u32 i = 0; i < size / 2; i++) {
    cosines[i] = (f32)c, sines[i] = (f32)s;
    f64 next = c * step_c - s * step_s;
    s = c * step_s + s * step_c, c = next;
  }
  u32 seed = 77;
  for (u32 i = 0; i < size; i++) real[i] = (f32)(next_random(&seed) % 2001) / 1000 - 1, imaginary[i] = 0;
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    transform();
    for (u32 i = 0; i < size; i++) real[i] *= 1.0f / 64, imaginary[i] *= 1.0f / 64;
    checksum = mix(checksum, __builtin_bit_cast(u32, real[round]));
  }
  return (i64)checksum;
}
