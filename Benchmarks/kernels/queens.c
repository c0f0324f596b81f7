// Counts the solutions of the eight-queens problem on larger boards by backtracking over bit sets.
// group: integer
// n: 12
#include "kernel.h"

static NOINLINE u32 place(u32 board, u32 columns, u32 left, u32 right) {
  if (columns == board) return 1;
  u32 count = 0;
  for (u32 open = board & ~(columns | left | right); open; open &= open - 1) {
    u32 square = open & -open;
    count += place(board, columns | square, (left | square) << 1, (right | square) >> 1);
  }
  return count;
}

RUN {
  u64 checksum = 0;
  for (i32 size = 4; size <= n; size++) checksum = mix(checksum, place((1u << size) - 1, 0, 0, 0));
  return (i64)checksum;
}
