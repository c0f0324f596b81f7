// Levenshtein's distance between each two of a set of words, by the rows of its table.
// group: integer
// n: 3
#include "kernel.h"

enum { words = 90, longest = 24 };
static u8 word[words][longest];
static u32 length[words];

static NOINLINE u32 distance(const u8 *a, u32 a_length, const u8 *b, u32 b_length) {
  u32 row[longest + 1];
  for (u32 j = 0; j <= b_length; j++) row[j] = j;
  for (u32 i = 0; i < a_length; i++) {
    u32 diagonal = row[0];
    row[0] = i + 1;
    for (u32 j = 0; j < b_length; j++) {
      u32 best = diagonal + (a[i] != b[j]);
      diagonal = row[j + 1];
      if (row[j] + 1 < best) best = row[j] + 1;
      if (diagonal + 1 < best) best = diagonal + 1;
      row[j + 1] = best;
    }
  }
  return row[b_length];
}

RUN {
  u64 checksum = 0;
  u32 seed = 81;
  for (i32 round = 0; round < n; round++) {
    for (u32 i = 0; i < words; i++) {
      length[i] = 8 + next_random(&seed) % (longest - 8);
      for (u32 k = 0; k < length[i]; k++) word[i][k] = (u8)('a' + next_random(&seed) % 5);
    }
    for (u32 i = 0; i < words; i++)
      for (u32 j = i + 1; j < words; j++) checksum = mix(checksum, distance(word[i], length[i], word[j], length[j]));
  }
  return (i64)checksum;
}
