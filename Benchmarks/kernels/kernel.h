// What every kernel shares: fixed-width names, a generator of pseudo-random numbers and a checksum. Freestanding.
//
// A kernel exports `run(n)`: it does work in proportion to `n` (nothing noteworthy for 0) and returns a checksum of what it
// computed, so that the engines' answers can be compared and no compiler can drop the work. A kernel's first lines say what
// it is, its group, and the `n` that Benchmarks/run uses.
//
// A kernel whose header says `simd: yes` is built twice, the second time with vectors: it writes both in one source.
#pragma once

#ifdef __wasm_simd128__
#include <wasm_simd128.h>
#endif

typedef unsigned char u8;
typedef unsigned short u16;
typedef unsigned int u32;
typedef unsigned long long u64;
typedef signed char i8;
typedef short i16;
typedef int i32;
typedef long long i64;
typedef float f32;
typedef double f64;
typedef __SIZE_TYPE__ usize;

#define RUN __attribute__((export_name("run"))) i64 run(i32 n)
#define NOINLINE __attribute__((noinline))
#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

// xorshift32 (Marsaglia): small, and the same everywhere.
static inline u32 next_random(u32 *state) {
  u32 x = *state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return *state = x;
}

static inline u32 rotate_left32(u32 x, u32 by) { return (x << (by & 31)) | (x >> (-by & 31)); }
static inline u32 rotate_right32(u32 x, u32 by) { return (x >> (by & 31)) | (x << (-by & 31)); }
static inline u64 rotate_left64(u64 x, u32 by) { return (x << (by & 63)) | (x >> (-by & 63)); }

static inline u64 mix(u64 checksum, u64 value) {
  return rotate_left64(checksum ^ value, 27) * 0x9e3779b97f4a7c15ull + 0x165667b19e3779f9ull;
}

static inline u64 bits_of(f64 value) { return __builtin_bit_cast(u64, value); }

static inline usize string_length(const char *text) {
  usize length = 0;
  while (text[length]) length++;
  return length;
}
