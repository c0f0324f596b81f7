// The board: read from Forsyth–Edwards notation, moves made and taken back, key and score kept up to date.
#include "chess.h"

Board board;
static u64 keys[16][128], castling_keys[16], en_passant_keys[128], turn_key;
static u8 kept_rights[128];  // what remains of the castling rights when a piece leaves or reaches a square

void board_start(void) {
  u32 seed = 20;
  for (u32 piece = 0; piece < 16; piece++)
    for (u32 square = 0; square < 128; square++) keys[piece][square] = (u64)next_random(&seed) << 32 | next_random(&seed);
  for (u32 i = 0; i < 16; i++) castling_keys[i] = (u64)next_random(&seed) << 32 | next_random(&seed);
  for (u32 i = 0; i < 128; i++) en_passant_keys[i] = i == nowhere ? 0 : (u64)next_random(&seed) << 32 | next_random(&seed);
  turn_key = (u64)next_random(&seed) << 32 | next_random(&seed);
  for (u32 i = 0; i < 128; i++) kept_rights[i] = 15;
  kept_rights[0x00] = 15 & ~2, kept_rights[0x07] = 15 & ~1, kept_rights[0x04] = 15 & ~3;
  kept_rights[0x70] = 15 & ~8, kept_rights[0x77] = 15 & ~4, kept_rights[0x74] = 15 & ~12;
}

// Material, and a little for standing near the middle and for pawns that have advanced.
i32 worth(u32 piece, u32 square) {
  static const i32 material[kinds] = {0, 100, 320, 330, 500, 900, 0};
  i32 file = square & 7, rank = square >> 4;
  i32 centre = 6 - (file < 4 ? 3 - file : file - 4) - (rank < 4 ? 3 - rank : rank - 4);
  i32 advanced = colour_of(piece) == white ? rank : 7 - rank;
  i32 value = material[kind_of(piece)];
  switch (kind_of(piece)) {
  case empty: return 0;
  case pawn: value += advanced * 4 + centre; break;
  case knight: case bishop: value += centre * 5; break;
  case king: value -= centre * 4; break;
  default: value += centre;
  }
  return colour_of(piece) == white ? value : -value;
}

static void put(u32 square, u32 piece) {
  board.squares[square] = (u8)piece;
  board.key ^= keys[piece][square];
  board.score += worth(piece, square);
  if (kind_of(piece) == king) board.kings[colour_of(piece) != white] = (u8)square;
}

static u32 take(u32 square) {
  u32 piece = board.squares[square];
  board.squares[square] = empty;
  board.key ^= keys[piece][square];
  board.score -= worth(piece, square);
  return piece;
}

void board_read(const char *position) {
  static const char letters[] = " pnbrqk";
  board = (Board){.en_passant = nowhere};
  u32 square = 0x70;
  for (; *position != ' '; position++) {
    if (*position == '/') square = (square & 0x70) - 0x10;
    else if (*position >= '1' && *position <= '8') square += (u32)(*position - '0');
    else
      for (u32 kind = pawn; kind < kinds; kind++)
        if ((*position | 32) == letters[kind]) put(square++, kind | (*position & 32 ? black : white));
  }
  board.turn = *++position == 'w' ? white : black;
  for (position += 2; *position && *position != ' '; position++)
    board.castling |= *position == 'K' ? 1 : *position == 'Q' ? 2 : *position == 'k' ? 4 : *position == 'q' ? 8 : 0;
  board.key ^= castling_keys[board.castling] ^ (board.turn ? turn_key : 0);
}

void make(Move move, Undo *undo) {
  *undo = (Undo){board.castling, board.en_passant, board.halfmoves, board.key};
  board.key ^= castling_keys[board.castling] ^ en_passant_keys[board.en_passant] ^ turn_key;
  if (move.captured) take(move.flags & is_en_passant ? (move.from & 0x70u) | (move.to & 7u) : move.to);
  u32 piece = take(move.from);
  board.halfmoves = move.captured || kind_of(piece) == pawn ? 0 : (u8)(board.halfmoves + 1);
  put(move.to, move.promoted ? move.promoted : piece);
  if (move.flags & is_castling) {
    u32 is_short = (move.to & 7) == 6;
    put((move.to & 0x70u) | (is_short ? 5 : 3), take((move.to & 0x70u) | (is_short ? 7 : 0)));
  }
  board.en_passant = move.flags & is_double ? (u8)((move.from + move.to) / 2) : nowhere;
  board.castling &= kept_rights[move.from] & kept_rights[move.to];
  board.turn ^= black;
  board.key ^= castling_keys[board.castling] ^ en_passant_keys[board.en_passant];
}

void unmake(Move move, const Undo *undo) {
  board.turn ^= black;
  u32 piece = take(move.to);
  put(move.from, move.promoted ? pawn | board.turn : piece);
  if (move.captured) put(move.flags & is_en_passant ? (move.from & 0x70u) | (move.to & 7u) : move.to, move.captured);
  if (move.flags & is_castling) {
    u32 is_short = (move.to & 7) == 6;
    put((move.to & 0x70u) | (is_short ? 7 : 0), take((move.to & 0x70u) | (is_short ? 5 : 3)));
  }
  board.castling = undo->castling;
  board.en_passant = undo->en_passant;
  board.halfmoves = undo->halfmoves;
  board.key = undo->key;
}
