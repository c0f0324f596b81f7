// A compiler for a small language like C: integers, truth values, arrays, functions; checked, folded, run on a stack machine.
#pragma once
#include "kernel.h"

typedef enum {
  t_end, t_number, t_name, t_int, t_bool, t_void, t_if, t_else, t_while, t_for, t_return, t_break, t_continue, t_true, t_false,
  t_or, t_and, t_bit_or, t_bit_xor, t_bit_and, t_equal, t_different, t_less, t_less_equal, t_greater, t_greater_equal,
  t_shift_left, t_shift_right, t_plus, t_minus, t_times, t_divide, t_modulo, t_not, t_complement, t_assign, t_plus_assign,
  t_left_paren, t_right_paren, t_left_brace, t_right_brace, t_left_bracket, t_right_bracket, t_comma, t_semicolon, tokens,
} Token;

typedef enum { type_void, type_int, type_bool, type_array } Type;

typedef enum {
  n_number, n_variable, n_element, n_unary, n_binary, n_and, n_or, n_call, n_assign, n_block, n_if, n_while, n_for, n_return,
  n_break, n_continue, n_expression,
} NodeKind;

typedef enum { in_frame, in_globals } Place;

typedef struct Symbol {
  const u8 *name;
  u32 length, hash;
  Type type;
  Place place;
  u32 index, size;        // of an array: the elements
  u32 depth;              // of scopes
  int is_function;
  u32 parameter_count;
  Type parameters[6];
  u32 entry;              // a function's first instruction
  u32 frame_size;
  struct Symbol *shadowed, *next_in_bucket;
} Symbol;

typedef struct Node {
  NodeKind kind;
  Token operation;
  Type type;
  i32 value;
  Symbol *symbol;
  struct Node *first, *second, *third, *fourth;  // operands, or a statement's parts
  struct Node *next;                             // in a list
} Node;

typedef enum {
  op_push, op_load, op_store, op_address, op_load_global, op_store_global, op_global_address, op_load_element, op_store_element,
  op_duplicate, op_pop, op_add, op_subtract, op_multiply, op_divide, op_modulo, op_bit_and, op_bit_or, op_bit_xor,
  op_shift_left, op_shift_right, op_equal, op_different, op_less, op_less_equal, op_negate, op_not, op_complement, op_jump,
  op_jump_if_false, op_jump_if_true, op_call, op_return, op_enter, op_add_constant, op_load_load, op_less_jump,
} Opcode;

typedef struct {
  u32 opcode;
  i32 operand;
} Instruction;

enum { most_instructions = 1 << 17, most_source = 1 << 18, global_words = 1 << 14 };

_Noreturn void fail(u32 code);

// source.c
extern u8 source[most_source];
u32 write_source(u32 seed, u32 functions);

// lexer.c
extern Token token;
extern i32 token_value;
extern const u8 *token_start;
extern u32 token_length, token_hash, line;
void lexer_start(const u8 *text);
void advance(void);

// symbols.c
void *reserve(u32 size);
void symbols_reset(void);
void open_scope(void);
void close_scope(void);
Symbol *declare(const u8 *name, u32 length, u32 hash, Type type);
Symbol *lookup(const u8 *name, u32 length, u32 hash);

// expressions.c
Node *new_node(NodeKind kind);
Node *parse_expression(void);
Node *parse_condition(void);
int accept(Token wanted);
void expect(Token wanted);
extern u32 folded;

// parser.c
extern u32 global_count, functions_compiled;
u32 parse_program(void);

// code.c
extern Instruction code[most_instructions];
extern u32 code_count;
void code_reset(void);
void emit_function(Symbol *function, Node *body);

// machine.c
i32 run_code(u32 entry, u32 *executed);
