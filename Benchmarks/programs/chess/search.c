// Alpha-beta with a table of positions, captures searched to the end, moves tried in the order of what they promise.
#include "chess.h"

enum { table_size = 1 << 14, mate = 30000 };

typedef struct {
  u64 key;
  i16 score;
  u8 depth, bound;  // 1 exact, 2 at least, 3 at most
  Move best;
} Known;

u64 nodes;
static Known table[table_size];

void search_reset(void) {
  nodes = 0;
  for (u32 i = 0; i < table_size; i++) table[i].key = 0, table[i].bound = 0;
}

static int is_same(Move a, Move b) { return a.from == b.from && a.to == b.to && a.promoted == b.promoted; }

static void sort(Move *moves, u32 count, Move first) {
  i32 promises[most_moves];
  for (u32 i = 0; i < count; i++) {
    Move move = moves[i];
    i32 promise = move.captured ? 100 * (i32)kind_of(move.captured) - (i32)kind_of(board.squares[move.from]) + 1000 : 0;
    if (move.promoted) promise += 500;
    if (is_same(move, first)) promise = 100000;
    u32 at = i;
    for (; at > 0 && promises[at - 1] < promise; at--) promises[at] = promises[at - 1], moves[at] = moves[at - 1];
    promises[at] = promise;
    moves[at] = move;
  }
}

static i32 score_now(void) { return board.turn == white ? board.score : -board.score; }

static i32 quiesce(i32 alpha, i32 beta) {
  nodes++;
  i32 best = score_now();
  if (best >= beta) return best;
  if (best > alpha) alpha = best;
  Move moves[most_moves];
  u32 count = generate(moves, 1);
  sort(moves, count, (Move){0});
  for (u32 i = 0; i < count; i++) {
    Undo undo;
    make(moves[i], &undo);
    i32 score = leaves_king_attacked() ? -mate : -quiesce(-beta, -alpha);
    unmake(moves[i], &undo);
    if (score > best) best = score;
    if (score > alpha) alpha = score;
    if (alpha >= beta) break;
  }
  return best;
}

i32 search(i32 depth, i32 alpha, i32 beta) {
  if (depth <= 0) return quiesce(alpha, beta);
  nodes++;
  Known *known = &table[board.key % table_size];
  Move best_move = {0};
  if (known->bound && known->key == board.key) {
    best_move = known->best;
    if (known->depth >= depth &&
        (known->bound == 1 || (known->bound == 2 && known->score >= beta) || (known->bound == 3 && known->score <= alpha)))
      return known->score;
  }
  Move moves[most_moves];
  u32 count = generate(moves, 0), legal = 0;
  sort(moves, count, best_move);
  i32 best = -mate, start = alpha;
  for (u32 i = 0; i < count; i++) {
    Undo undo;
    make(moves[i], &undo);
    if (leaves_king_attacked()) {
      unmake(moves[i], &undo);
      continue;
    }
    i32 score = -search(depth - 1, -beta, -alpha);
    unmake(moves[i], &undo);
    if (!legal++ || score > best) best = score, best_move = moves[i];
    if (score > alpha) alpha = score;
    if (alpha >= beta) break;
  }
  if (!legal) return is_attacked(board.kings[board.turn != white], board.turn ^ black) ? -mate + 1 : 0;
  *known = (Known){board.key, (i16)best, (u8)depth, best >= beta ? 2 : best > start ? 1 : 3, best_move};
  return best;
}
