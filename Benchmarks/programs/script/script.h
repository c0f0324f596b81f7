// A small scripting language: values, objects, and what its parts ask of one another.
#pragma once
#include "heap.h"

typedef enum { is_nil, is_bool, is_number, is_string, is_table, is_function, is_native } Tag;
typedef enum { string_object, table_object, function_object, code_object, cell_object } Kind;

typedef struct Object {
  struct Object *next;  // of all objects
  u8 kind, is_marked;
} Object;

typedef struct {
  Object head;
  u32 length, hash;
  u8 bytes[];
} String;

typedef struct Value Value;
typedef Value (*Native)(u32 count, Value *arguments);

struct Value {
  Tag tag;
  union {
    f64 number;
    i32 boolean;
    Object *object;
    String *string;
    struct Table *table;
    struct Function *function;
    Native native;
  };
};

typedef struct {
  Value key, value;
} Entry;

typedef struct Table {
  Object head;
  u32 count, capacity;            // of the list, the elements 0 …
  u32 used, entry_capacity;       // of the hash part: open addressing, never more than three quarters
  Value *list;
  Entry *entries;
} Table;

typedef struct Code {
  Object head;
  u8 *bytes;
  u32 count, capacity;
  Value *constants;
  u32 constant_count, constant_capacity;
  u8 parameters, captures;
} Code;

// A variable that a closure holds: on the stack while its scope runs, in itself afterwards.
typedef struct Cell {
  Object head;
  Value *place;
  Value closed;
  struct Cell *next_open;
} Cell;

typedef struct Function {
  Object head;
  Code *code;
  Cell *cells[];
} Function;

enum Opcode {
  op_constant, op_nil, op_true, op_false, op_pop, op_get_local, op_set_local, op_get_cell, op_set_cell, op_get_global,
  op_set_global, op_table, op_append, op_get_index, op_set_index, op_set_field, op_get_field, op_length, op_add, op_subtract,
  op_multiply, op_divide, op_modulo, op_negate, op_not, op_equal, op_less, op_less_equal, op_concat, op_jump, op_jump_back,
  op_jump_if_false, op_and, op_or, op_call, op_return, op_closure, op_close, op_for_test,
};

static inline Value nil(void) { return (Value){.tag = is_nil}; }
static inline Value boolean(int value) { return (Value){.tag = is_bool, .boolean = value}; }
static inline Value number(f64 value) { return (Value){.tag = is_number, .number = value}; }
static inline Value string_value(String *string) { return (Value){.tag = is_string, .string = string}; }
static inline int is_true(Value value) { return value.tag != is_nil && (value.tag != is_bool || value.boolean); }

// objects.c
extern usize allocated, collect_at;
extern u32 collections;
void *new_object(Kind kind, usize size);
String *intern(const u8 *bytes, u32 length);
String *concatenate(String *left, String *right);
Table *new_table(void);
Value table_get(Table *table, Value key);
void table_set(Table *table, Value key, Value value);
int equal(Value left, Value right);
void *grown(void *old, u32 size, u32 *capacity, u32 needed);
void mark(Value value);
void mark_object(Object *object);
void collect(void);
void objects_reset(void);

// compiler.c
Code *compile(const char *source);
void mark_compiler(void);

// machine.c
extern u64 emitted;
extern Table *globals;
void machine_reset(void);
void define_native(const char *name, Native native);
void mark_roots(void);
Value execute(Code *code);
_Noreturn void fail(void);
