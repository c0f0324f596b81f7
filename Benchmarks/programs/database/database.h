// A small relational engine in memory: statements in a dialect of SQL, tables of rows, indices as B-trees.
#pragma once
#include <stddef.h>
#include <stdint.h>

enum { most_columns = 8, most_tables = 8, most_terms = 8 };

typedef struct {
  int is_text;
  int64_t number;    // also the truth of a condition
  const char *text;
} Value;

typedef struct {
  int is_deleted;
  Value values[most_columns];
} Row;

typedef struct Tree Tree;

typedef struct {
  char *name;
  uint32_t column_count;
  char *columns[most_columns];
  int is_text[most_columns];
  Tree *indices[most_columns];  // of columns of numbers
  Row **rows;
  uint32_t row_count, row_capacity;
} Table;

typedef enum {
  e_number, e_text, e_column, e_add, e_subtract, e_multiply, e_modulo, e_equal, e_different, e_less, e_less_equal, e_and, e_or,
  e_not, e_like, e_between, e_count, e_sum, e_min, e_max,
} ExpressionKind;

typedef struct Expression {
  ExpressionKind kind;
  Value value;
  uint32_t column;
  struct Expression *first, *second, *third;
} Expression;

typedef enum { s_create_table, s_create_index, s_insert, s_select, s_update, s_delete } StatementKind;

typedef struct {
  StatementKind kind;
  Table *table;
  uint32_t term_count, column;  // column: of an index, an assignment or an order
  int is_ordered;
  Expression *terms[most_terms], *where;
} Statement;

// memory.c
void *statement_memory(size_t size);
void statement_memory_reset(void);
void *checked(void *memory);
_Noreturn void fail(const char *message);

// tree.c
typedef void (*TreeVisitor)(int64_t key, uint32_t row, void *context);
Tree *tree_new(void);
void tree_insert(Tree *tree, int64_t key, uint32_t row);
int tree_remove(Tree *tree, int64_t key, uint32_t row);
void tree_scan(const Tree *tree, int64_t from, int64_t to, TreeVisitor visit, void *context);

// parse.c
extern Table tables[most_tables];
extern uint32_t table_count;
void parser_start(const char *text);
int parse_statement(Statement *statement);

// evaluate.c
Value evaluate(const Expression *expression, const Row *row);
int compare(Value left, Value right);
int is_aggregate(const Expression *expression);

// execute.c
extern uint64_t output_hash, rows_visited;
void execute(const Statement *statement);
