// Statements: words, numbers and quoted texts; expressions by precedence; names resolved at once.
#include "database.h"
#include <ctype.h>
#include <stdlib.h>
#include <string.h>

typedef enum { w_end, w_word, w_number, w_text, w_sign } WordKind;

Table tables[most_tables];
uint32_t table_count;
static const char *at;
static WordKind kind;
static char word[64];
static int64_t number;
static Table *scope;

static Expression *parse_expression(void);

static void next(void) {
  while (isspace((unsigned char)*at)) at++;
  size_t length = 0;
  if (!*at) kind = w_end;
  else if (isalpha((unsigned char)*at)) {
    kind = w_word;
    for (; isalnum((unsigned char)*at) || *at == '_'; at++)
      if (length + 1 < sizeof word) word[length++] = *at;
  } else if (isdigit((unsigned char)*at)) {
    char *end;
    kind = w_number;
    number = strtoll(at, &end, 10);
    at = end;
  } else if (*at == '\'') {
    kind = w_text;
    for (at++; *at && *at != '\''; at++)
      if (length + 1 < sizeof word) word[length++] = *at;
    if (*at++ != '\'') fail("a text is not closed");
  } else {
    kind = w_sign;
    word[length++] = *at++;
    if ((*word == '<' || *word == '>' || *word == '!') && *at == '=') word[length++] = *at++;
  }
  word[length] = 0;
}

static int is(const char *text) { return (kind == w_word || kind == w_sign) && !strcmp(word, text); }

static int accept(const char *text) {
  if (!is(text)) return 0;
  next();
  return 1;
}

static void expect(const char *text) {
  if (!accept(text)) fail("a statement is malformed");
}

static char *take_word(void) {
  if (kind != w_word) fail("a name is missing");
  char *copy = checked(strdup(word));
  next();
  return copy;
}

static Table *take_table(void) {
  for (uint32_t i = 0; i < table_count; i++)
    if (is(tables[i].name)) {
      next();
      return &tables[i];
    }
  fail("no such table");
}

static uint32_t take_column(const Table *table) {
  for (uint32_t i = 0; i < table->column_count; i++)
    if (is(table->columns[i])) {
      next();
      return i;
    }
  fail("no such column");
}

static Expression *expression(ExpressionKind expression_kind, Expression *first, Expression *second) {
  Expression *made = statement_memory(sizeof *made);
  *made = (Expression){.kind = expression_kind, .first = first, .second = second};
  return made;
}

static Expression *parse_primary(void) {
  static const struct {
    const char *name;
    ExpressionKind kind;
  } aggregates[] = {{"count", e_count}, {"sum", e_sum}, {"min", e_min}, {"max", e_max}};
  if (kind == w_number) {
    Expression *made = expression(e_number, 0, 0);
    made->value = (Value){.number = number};
    next();
    return made;
  }
  if (kind == w_text) {
    size_t length = strlen(word) + 1;
    char *text = statement_memory(length);
    memcpy(text, word, length);
    Expression *made = expression(e_text, 0, 0);
    made->value = (Value){.is_text = 1, .text = text};
    next();
    return made;
  }
  if (accept("(")) {
    Expression *inner = parse_expression();
    expect(")");
    return inner;
  }
  if (accept("-")) {
    Expression *zero = expression(e_number, 0, 0);
    return expression(e_subtract, zero, parse_primary());
  }
  for (size_t i = 0; i < sizeof aggregates / sizeof *aggregates; i++)
    if (accept(aggregates[i].name)) {
      expect("(");
      Expression *of = accept("*") ? 0 : parse_expression();
      expect(")");
      return expression(aggregates[i].kind, of, 0);
    }
  Expression *made = expression(e_column, 0, 0);
  made->column = take_column(scope);
  return made;
}

static Expression *parse_product(void) {
  Expression *left = parse_primary();
  while (is("*") || is("%")) {
    ExpressionKind operation = is("*") ? e_multiply : e_modulo;
    next();
    left = expression(operation, left, parse_primary());
  }
  return left;
}

static Expression *parse_sum(void) {
  Expression *left = parse_product();
  while (is("+") || is("-")) {
    ExpressionKind operation = is("+") ? e_add : e_subtract;
    next();
    left = expression(operation, left, parse_product());
  }
  return left;
}

static Expression *parse_comparison(void) {
  if (accept("not")) return expression(e_not, parse_comparison(), 0);
  Expression *left = parse_sum();
  if (accept("=")) return expression(e_equal, left, parse_sum());
  if (accept("!=")) return expression(e_different, left, parse_sum());
  if (accept("<")) return expression(e_less, left, parse_sum());
  if (accept("<=")) return expression(e_less_equal, left, parse_sum());
  if (accept(">")) return expression(e_less, parse_sum(), left);
  if (accept(">=")) return expression(e_less_equal, parse_sum(), left);
  if (accept("like")) return expression(e_like, left, parse_sum());
  if (!accept("between")) return left;
  Expression *made = expression(e_between, left, parse_sum());
  expect("and");
  made->third = parse_sum();
  return made;
}

static Expression *parse_conjunction(void) {
  Expression *left = parse_comparison();
  while (accept("and")) left = expression(e_and, left, parse_comparison());
  return left;
}

static Expression *parse_expression(void) {
  Expression *left = parse_conjunction();
  while (accept("or")) left = expression(e_or, left, parse_conjunction());
  return left;
}

static void parse_terms(Statement *statement) {
  do {
    if (statement->term_count == most_terms) fail("too many terms");
    statement->terms[statement->term_count++] = parse_expression();
  } while (accept(","));
}

static void parse_create_table(Statement *statement) {
  if (table_count == most_tables) fail("too many tables");
  Table *table = &tables[table_count];
  statement->kind = s_create_table;
  statement->table = table;
  *table = (Table){.name = take_word()};
  expect("(");
  do {
    if (table->column_count == most_columns) fail("too many columns");
    table->columns[table->column_count] = take_word();
    table->is_text[table->column_count] = is("text");
    if (!accept("text")) expect("int");
    table->column_count++;
  } while (accept(","));
  expect(")");
  table_count++;
}

static void parse_select(Statement *statement) {
  // What is selected stands before the table's name: the table is looked for first.
  const char *start = at;
  char kept[sizeof word];
  WordKind kept_kind = kind;
  int64_t kept_number = number;
  memcpy(kept, word, sizeof word);
  while (kind != w_end && !is("from")) next();
  expect("from");
  scope = statement->table = take_table();
  at = start, kind = kept_kind, number = kept_number;
  memcpy(word, kept, sizeof word);
  statement->kind = s_select;
  if (accept("*"))
    for (uint32_t i = 0; i < scope->column_count; i++) {
      Expression *column = expression(e_column, 0, 0);
      column->column = i;
      statement->terms[statement->term_count++] = column;
    }
  else parse_terms(statement);
  expect("from");
  next();
}

// Tells whether there was one.
int parse_statement(Statement *statement) {
  *statement = (Statement){0};
  if (kind == w_end) return 0;
  if (accept("create")) {
    if (accept("table")) parse_create_table(statement);
    else {
      expect("index"), expect("on");
      statement->kind = s_create_index;
      statement->table = take_table();
      expect("(");
      statement->column = take_column(statement->table);
      expect(")");
    }
  } else if (accept("insert")) {
    expect("into");
    statement->kind = s_insert;
    scope = statement->table = take_table();
    expect("values"), expect("(");
    parse_terms(statement);
    expect(")");
  } else if (accept("select")) parse_select(statement);
  else if (accept("update")) {
    statement->kind = s_update;
    scope = statement->table = take_table();
    expect("set");
    statement->column = take_column(scope);
    expect("=");
    statement->terms[statement->term_count++] = parse_expression();
  } else {
    expect("delete"), expect("from");
    statement->kind = s_delete;
    scope = statement->table = take_table();
  }
  if (accept("where")) statement->where = parse_expression();
  if (accept("order")) {
    expect("by");
    statement->is_ordered = 1;
    statement->column = take_column(scope);
  }
  expect(";");
  return 1;
}

void parser_start(const char *text) {
  at = text;
  table_count = 0;
  next();
}
