// Counts the positions that a chess position leads to, and searches it for the best move.
// group: programs
// n: 2
#include "chess.h"

static u64 count_positions(i32 depth) {
  if (depth == 0) return 1;
  Move moves[most_moves];
  u32 count = generate(moves, 0);
  u64 sum = 0;
  for (u32 i = 0; i < count; i++) {
    Undo undo;
    make(moves[i], &undo);
    if (!leaves_king_attacked()) sum += count_positions(depth - 1);
    unmake(moves[i], &undo);
  }
  return sum;
}

RUN {
  static const char *const positions[] = {
      "rnbqkbnr/pppppppp/8/8/8/8/PPPPPPPP/RNBQKBNR w KQkq",
      "r3k2r/p1ppqpb1/bn2pnp1/3PN3/1p2P3/2N2Q1p/PPPBBPPP/R3K2R w KQkq",
      "8/2p5/3p4/KP5r/1R3p1k/8/4P1P1/8 w -",
      "r4rk1/1pp1qppp/p1np1n2/2b1p1B1/2B1P1b1/P1NP1N2/1PP1QPPP/R4RK1 w -",
  };
  if (n == 0) return 0;
  u64 checksum = 0;
  board_start();
  for (i32 round = 0; round < n; round++)
    for (u32 i = 0; i < COUNT(positions); i++) {
      search_reset();
      board_read(positions[i]);
      checksum = mix(checksum, count_positions(i == 0 || i == 2 ? 3 : 2));
      i32 score = search(2, -30000, 30000);
      checksum = mix(mix(checksum, nodes), (u64)(u32)score ^ board.key);
    }
  return (i64)checksum;
}
