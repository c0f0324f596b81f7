// Chess on a board of 16 × 8 squares, of which the right half is off the board: places, pieces, moves.
#pragma once
#include "kernel.h"

enum { empty, pawn, knight, bishop, rook, queen, king, kinds };
enum { white = 0, black = 8, nowhere = 127, most_moves = 256 };
enum { is_double = 1, is_en_passant = 2, is_castling = 4 };

typedef struct {
  u8 from, to, captured, promoted, flags;
} Move;

// What a move cannot give back when it is undone.
typedef struct {
  u8 castling, en_passant, halfmoves;
  u64 key;
} Undo;

typedef struct {
  u8 squares[128];  // a piece and its colour
  u8 kings[2];
  u8 turn, castling, en_passant, halfmoves;
  i32 score;        // material and places, for white
  u64 key;
} Board;

static inline int is_off(u32 square) { return (square & 0x88) != 0; }
static inline u32 kind_of(u32 piece) { return piece & 7; }
static inline u32 colour_of(u32 piece) { return piece & 8; }

// board.c
extern Board board;
void board_start(void);
void board_read(const char *position);
void make(Move move, Undo *undo);
void unmake(Move move, const Undo *undo);
i32 worth(u32 piece, u32 square);

// moves.c
extern const i8 directions[kinds][8];
u32 generate(Move *moves, int only_captures);
int is_attacked(u32 square, u32 by);
int leaves_king_attacked(void);

// search.c
void search_reset(void);
i32 search(i32 depth, i32 alpha, i32 beta);
extern u64 nodes;
