// The moves of a position, some of which leave the own king attacked, and what attacks a square.
#include "chess.h"

const i8 directions[kinds][8] = {
    [knight] = {33, 31, 18, 14, -14, -18, -31, -33}, [bishop] = {17, 15, -15, -17},
    [rook] = {16, 1, -1, -16},                       [queen] = {17, 16, 15, 1, -1, -15, -16, -17},
    [king] = {17, 16, 15, 1, -1, -15, -16, -17},
};

static Move *list;
static u32 count;

static void add(u32 from, u32 to, u32 captured, u32 promoted, u32 flags) {
  if (count < most_moves) list[count++] = (Move){(u8)from, (u8)to, (u8)captured, (u8)promoted, (u8)flags};
}

static void add_pawn(u32 from, u32 to, u32 captured, u32 flags) {
  if ((to >> 4) % 7) {
    add(from, to, captured, empty, flags);
    return;
  }
  for (u32 kind = queen; kind >= knight; kind--) add(from, to, captured, kind | board.turn, flags);
}

static void pawn_moves(u32 from, int only_captures) {
  u32 ahead = board.turn == white ? from + 16 : from - 16;
  for (int side = -1; side <= 1; side += 2) {
    u32 to = ahead + (u32)side;
    if (is_off(to)) continue;
    u32 captured = board.squares[to];
    if (captured && colour_of(captured) != board.turn) add_pawn(from, to, captured, 0);
    else if (to == board.en_passant) add_pawn(from, to, pawn | (board.turn ^ black), is_en_passant);
  }
  if (board.squares[ahead] || (only_captures && (ahead >> 4) % 7)) return;
  add_pawn(from, ahead, empty, 0);
  u32 start = board.turn == white ? 1 : 6, twice = board.turn == white ? from + 32 : from - 32;
  if (from >> 4 == start && !board.squares[twice]) add(from, twice, empty, empty, is_double);
}

static void castling_moves(u32 from) {
  u32 rights = board.turn == white ? board.castling : board.castling >> 2;
  u32 other = board.turn ^ black;
  if (!(rights & 3) || is_attacked(from, other)) return;
  if (rights & 1 && !board.squares[from + 1] && !board.squares[from + 2] && !is_attacked(from + 1, other))
    add(from, from + 2, empty, empty, is_castling);
  if (rights & 2 && !board.squares[from - 1] && !board.squares[from - 2] && !board.squares[from - 3] &&
      !is_attacked(from - 1, other))
    add(from, from - 2, empty, empty, is_castling);
}

u32 generate(Move *moves, int only_captures) {
  list = moves;
  count = 0;
  for (u32 from = 0; from < 128; from = (from + 9) & ~8u) {
    // From the seventh file on to the next rank: 0x07 + 9 = 0x10.
    u32 piece = board.squares[from], kind = kind_of(piece);
    if (!piece || colour_of(piece) != board.turn) continue;
    if (kind == pawn) {
      pawn_moves(from, only_captures);
      continue;
    }
    for (u32 i = 0; i < 8 && directions[kind][i]; i++)
      for (u32 to = from + (u32)directions[kind][i]; !is_off(to); to += (u32)directions[kind][i]) {
        u32 captured = board.squares[to];
        if (captured && colour_of(captured) == board.turn) break;
        if (captured || !only_captures) add(from, to, captured, empty, 0);
        if (captured || kind == knight || kind == king) break;
      }
    if (kind == king && !only_captures) castling_moves(from);
  }
  return count;
}

int is_attacked(u32 square, u32 by) {
  for (int side = -1; side <= 1; side += 2) {
    u32 from = (by == white ? square - 16 : square + 16) + (u32)side;
    if (!is_off(from) && board.squares[from] == (pawn | by)) return 1;
  }
  for (u32 i = 0; i < 8; i++) {
    u32 from = square + (u32)directions[knight][i];
    if (!is_off(from) && board.squares[from] == (knight | by)) return 1;
    i32 step = directions[queen][i];
    u32 slider = step == 1 || step == -1 || step == 16 || step == -16 ? rook : bishop;
    from = square + (u32)step;
    if (!is_off(from) && board.squares[from] == (king | by)) return 1;
    while (!is_off(from) && !board.squares[from]) from += (u32)step;
    if (!is_off(from) && (board.squares[from] == (slider | by) || board.squares[from] == (queen | by))) return 1;
  }
  return 0;
}

// Of the side that has just moved.
int leaves_king_attacked(void) { return is_attacked(board.kings[board.turn == white], board.turn); }
