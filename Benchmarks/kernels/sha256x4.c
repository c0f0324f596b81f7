// SHA-256's compression of four messages, side by side in the lanes of vectors where there are any.
// group: twins
// n: 3200
// simd: yes
#include "kernel.h"

enum { lanes = 4, rounds = 64 };
static u32 constants[rounds];
static u32 state[8][lanes], message[16][lanes];

// The first 32 bits of the cube roots' fractions of the first primes, by Newton's method.
static void make_constants(void) {
  u32 count = 0;
  for (u32 candidate = 2; count < rounds; candidate++) {
    u32 divisor = 2;
    while (divisor * divisor <= candidate && candidate % divisor) divisor++;
    if (divisor * divisor <= candidate) continue;
    f64 root = 7;
    for (int i = 0; i < 40; i++) root = (2 * root + candidate / (root * root)) / 3;
    constants[count++] = (u32)((root - (u32)root) * 4294967296.0);
  }
}

#ifdef __wasm_simd128__
typedef v128_t word;
#define ADD(a, b) wasm_i32x4_add(a, b)
#define XOR(a, b) wasm_v128_xor(a, b)
#define ROTATED(a, by) wasm_v128_or(wasm_u32x4_shr(a, by), wasm_i32x4_shl(a, 32 - (by)))
#define SHIFTED(a, by) wasm_u32x4_shr(a, by)
#define CHOICE(a, b, c) wasm_v128_bitselect(b, c, a)
#define MAJORITY(a, b, c) wasm_v128_bitselect(c, b, XOR(a, b))
#define LOAD(from) wasm_v128_load(from)
#define STORE(to, value) wasm_v128_store(to, value)
#define SPLAT(value) wasm_u32x4_splat(value)
enum { step = lanes };
#else
typedef u32 word;
#define ADD(a, b) ((a) + (b))
#define XOR(a, b) ((a) ^ (b))
#define ROTATED(a, by) rotate_right32(a, by)
#define SHIFTED(a, by) ((a) >> (by))
#define CHOICE(a, b, c) ((c) ^ ((a) & ((b) ^ (c))))
#define MAJORITY(a, b, c) (((a) & (b)) | ((c) & ((a) | (b))))
#define LOAD(from) (*(from))
#define STORE(to, value) (*(to) = (value))
#define SPLAT(value) (value)
enum { step = 1 };
#endif
#define XOR3(a, b, c) XOR(a, XOR(b, c))

static NOINLINE void compress(int lane) {
  word w[16], a[8];
  for (int i = 0; i < 16; i++) w[i] = LOAD(&message[i][lane]);
  for (int i = 0; i < 8; i++) a[i] = LOAD(&state[i][lane]);
  for (int i = 0; i < rounds; i++) {
    if (i >= 16) {
      word x = w[(i + 1) & 15], y = w[(i + 14) & 15];
      word small = XOR3(ROTATED(x, 7), ROTATED(x, 18), SHIFTED(x, 3));
      word large = XOR3(ROTATED(y, 17), ROTATED(y, 19), SHIFTED(y, 10));
      w[i & 15] = ADD(ADD(w[i & 15], small), ADD(w[(i + 9) & 15], large));
    }
    word first = ADD(ADD(a[7], XOR3(ROTATED(a[4], 6), ROTATED(a[4], 11), ROTATED(a[4], 25))),
                     ADD(CHOICE(a[4], a[5], a[6]), ADD(SPLAT(constants[i]), w[i & 15])));
    word second = ADD(XOR3(ROTATED(a[0], 2), ROTATED(a[0], 13), ROTATED(a[0], 22)), MAJORITY(a[0], a[1], a[2]));
    a[7] = a[6], a[6] = a[5], a[5] = a[4], a[4] = ADD(a[3], first);
    a[3] = a[2], a[2] = a[1], a[1] = a[0], a[0] = ADD(first, second);
  }
  for (int i = 0; i < 8; i++) STORE(&state[i][lane], ADD(LOAD(&state[i][lane]), a[i]));
}

RUN {
  if (n == 0) return 0;
  make_constants();
  u32 seed = 131;
  for (int lane = 0; lane < lanes; lane++)
    for (int i = 0; i < 8; i++) state[i][lane] = next_random(&seed);
  for (i32 round = 0; round < n; round++) {
    for (int i = 0; i < 16; i++)
      for (int lane = 0; lane < lanes; lane++) message[i][lane] = state[i & 7][lane] + (u32)(round * 17 + i);
    for (int lane = 0; lane < lanes; lane += step) compress(lane);
  }
  u64 checksum = 0;
  for (int lane = 0; lane < lanes; lane++)
    for (int i = 0; i < 8; i++) checksum = mix(checksum, state[i][lane]);
  return (i64)checksum;
}
