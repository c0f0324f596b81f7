// Sets of squares as 64-bit words: attacks of riders by filling, of leapers by shifting, counted and listed bit by bit.
// group: integer
// n: 110000
#include "kernel.h"

static const u64 not_a = 0xfefefefefefefefe, not_h = 0x7f7f7f7f7f7f7f7f;

// Moves a set by `shift` squares, dropping what leaves the board at a side.
static inline u64 moved(u64 set, int shift, u64 allowed) { return (shift > 0 ? set << shift : set >> -shift) & allowed; }

static inline u64 fill(u64 riders, u64 empty, int shift, u64 allowed) {
  u64 reached = 0;
  for (int step = 0; step < 7; step++) {
    riders = moved(riders, shift, allowed);
    reached |= riders;
    riders &= empty;
  }
  return reached;
}

static NOINLINE u64 rook_attacks(u64 rooks, u64 empty) {
  return fill(rooks, empty, 8, ~0ull) | fill(rooks, empty, -8, ~0ull) | fill(rooks, empty, 1, not_a) |
         fill(rooks, empty, -1, not_h);
}

static NOINLINE u64 bishop_attacks(u64 bishops, u64 empty) {
  return fill(bishops, empty, 9, not_a) | fill(bishops, empty, 7, not_h) | fill(bishops, empty, -7, not_a) |
         fill(bishops, empty, -9, not_h);
}

static NOINLINE u64 knight_attacks(u64 knights) {
  const u64 not_ab = 0xfcfcfcfcfcfcfcfc, not_gh = 0x3f3f3f3f3f3f3f3f;
  return moved(knights, 17, not_a) | moved(knights, 15, not_h) | moved(knights, 10, not_ab) | moved(knights, 6, not_gh) |
         moved(knights, -6, not_ab) | moved(knights, -10, not_gh) | moved(knights, -15, not_a) | moved(knights, -17, not_h);
}

RUN {
  u32 seed = 71;
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    u64 a = next_random(&seed), b = next_random(&seed);
    u64 pieces = (a << 32 | b) & (b << 29 | a >> 3);
    u64 rooks = pieces & 0x1111111122222222, bishops = pieces & 0x8888444488884444, knights = pieces & ~(rooks | bishops);
    u64 attacks = (rook_attacks(rooks, ~pieces) ^ bishop_attacks(bishops, ~pieces)) | knight_attacks(knights);
    u32 sum = 0;
    for (u64 rest = attacks & ~pieces; rest; rest &= rest - 1) sum = sum * 5 + (u32)__builtin_ctzll(rest);
    checksum = mix(checksum, sum + (u64)__builtin_popcountll(attacks));
  }
  return (i64)checksum;
}
