// Statements carried out: rows found by the narrowest index that the condition allows, else all of them.
#include "database.h"
#include <stdlib.h>
#include <string.h>

typedef struct {
  int64_t from, to;
} Bounds;

typedef struct {
  const Statement *statement;
  uint32_t *rows, count, capacity;
} Found;

uint64_t output_hash, rows_visited;

static void output(Value value) {
  uint64_t bits = (uint64_t)value.number;
  if (value.is_text) {
    bits = 14695981039346656037u;
    for (const char *text = value.text; *text; text++) bits = (bits ^ (unsigned char)*text) * 1099511628211u;
  }
  output_hash = (output_hash ^ bits) * 0x9e3779b97f4a7c15u + (output_hash >> 29);
}

static void narrow(Bounds *bounds, int64_t from, int64_t to) {
  if (from > bounds->from) bounds->from = from;
  if (to < bounds->to) bounds->to = to;
}

static int is_column(const Expression *expression, uint32_t column) {
  return expression->kind == e_column && expression->column == column;
}

// What every row that meets the condition has in a column.
static void bound(const Expression *where, uint32_t column, Bounds *bounds) {
  const Expression *first = where->first, *second = where->second;
  switch (where->kind) {
  case e_and: bound(first, column, bounds), bound(second, column, bounds); break;
  case e_equal:
    if (is_column(first, column) && second->kind == e_number) narrow(bounds, second->value.number, second->value.number);
    break;
  case e_between:
    if (is_column(first, column) && second->kind == e_number && where->third->kind == e_number)
      narrow(bounds, second->value.number, where->third->value.number);
    break;
  case e_less: case e_less_equal: {
    int64_t strict = where->kind == e_less;
    if (is_column(first, column) && second->kind == e_number) narrow(bounds, INT64_MIN, second->value.number - strict);
    if (is_column(second, column) && first->kind == e_number) narrow(bounds, first->value.number + strict, INT64_MAX);
    break;
  }
  default: break;
  }
}

static void consider(int64_t key, uint32_t index, void *context) {
  (void)key;
  Found *found = context;
  const Row *row = found->statement->table->rows[index];
  rows_visited++;
  if (row->is_deleted || (found->statement->where && !evaluate(found->statement->where, row).number)) return;
  if (found->count == found->capacity) {
    found->capacity = found->capacity ? found->capacity * 2 : 64;
    found->rows = checked(realloc(found->rows, found->capacity * sizeof *found->rows));
  }
  found->rows[found->count++] = index;
}

static Found find(const Statement *statement) {
  const Table *table = statement->table;
  Found found = {.statement = statement};
  const Tree *best = 0;
  Bounds narrowest = {INT64_MIN, INT64_MAX};
  for (uint32_t i = 0; i < table->column_count && statement->where; i++) {
    if (!table->indices[i]) continue;
    Bounds bounds = {INT64_MIN, INT64_MAX};
    bound(statement->where, i, &bounds);
    if (bounds.from == INT64_MIN && bounds.to == INT64_MAX) continue;
    if (best && (uint64_t)bounds.to - (uint64_t)bounds.from >= (uint64_t)narrowest.to - (uint64_t)narrowest.from) continue;
    best = table->indices[i];
    narrowest = bounds;
  }
  if (best) {
    if (narrowest.from <= narrowest.to) tree_scan(best, narrowest.from, narrowest.to, consider, &found);
  } else
    for (uint32_t i = 0; i < table->row_count; i++) consider(0, i, &found);
  return found;
}

static void insert(const Statement *statement) {
  Table *table = statement->table;
  if (statement->term_count != table->column_count) fail("a row has another number of columns");
  Row *row = checked(calloc(1, sizeof *row));
  for (uint32_t i = 0; i < table->column_count; i++) {
    Value value = evaluate(statement->terms[i], row);
    if (value.is_text != table->is_text[i]) fail("a value has the wrong type");
    if (value.is_text) value.text = checked(strdup(value.text));
    row->values[i] = value;
  }
  if (table->row_count == table->row_capacity) {
    table->row_capacity = table->row_capacity ? table->row_capacity * 2 : 64;
    table->rows = checked(realloc(table->rows, table->row_capacity * sizeof *table->rows));
  }
  for (uint32_t i = 0; i < table->column_count; i++)
    if (table->indices[i]) tree_insert(table->indices[i], row->values[i].number, table->row_count);
  table->rows[table->row_count++] = row;
}

static void create_index(Table *table, uint32_t column) {
  if (table->is_text[column]) fail("texts have no index");
  if (table->indices[column]) return;
  table->indices[column] = tree_new();
  for (uint32_t i = 0; i < table->row_count; i++)
    if (!table->rows[i]->is_deleted) tree_insert(table->indices[column], table->rows[i]->values[column].number, i);
}

static void select_aggregates(const Statement *statement, const Found *found) {
  for (uint32_t t = 0; t < statement->term_count; t++) {
    const Expression *term = statement->terms[t];
    if (!is_aggregate(term)) fail("columns stand beside aggregates");
    Value result = {0};
    for (uint32_t i = 0; i < found->count; i++) {
      const Row *row = statement->table->rows[found->rows[i]];
      Value value = term->first ? evaluate(term->first, row) : (Value){.number = 1};
      switch (term->kind) {
      case e_count: result.number++; break;
      case e_sum: result.number += value.number; break;
      case e_min: result = i == 0 || compare(value, result) < 0 ? value : result; break;
      default: result = i == 0 || compare(value, result) > 0 ? value : result;
      }
    }
    output(result);
  }
}

static const Statement *sorted_statement;

static int in_order(const void *left, const void *right) {
  uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
  Row **rows = sorted_statement->table->rows;
  int order = compare(rows[a]->values[sorted_statement->column], rows[b]->values[sorted_statement->column]);
  return order ? order : a < b ? -1 : a > b;
}

static void select_rows(const Statement *statement, Found *found) {
  if (statement->is_ordered) {
    sorted_statement = statement;
    qsort(found->rows, found->count, sizeof *found->rows, in_order);
  }
  for (uint32_t i = 0; i < found->count; i++) {
    const Row *row = statement->table->rows[found->rows[i]];
    for (uint32_t t = 0; t < statement->term_count; t++) output(evaluate(statement->terms[t], row));
  }
}

static void change(const Statement *statement, const Found *found) {
  Table *table = statement->table;
  for (uint32_t i = 0; i < found->count; i++) {
    uint32_t index = found->rows[i];
    Row *row = table->rows[index];
    if (statement->kind == s_delete) {
      for (uint32_t c = 0; c < table->column_count; c++)
        if (table->indices[c] && !tree_remove(table->indices[c], row->values[c].number, index)) fail("an index has lost a row");
      row->is_deleted = 1;
      continue;
    }
    Value value = evaluate(statement->terms[0], row), *place = &row->values[statement->column];
    if (value.is_text || place->is_text) fail("only numbers can be updated");
    Tree *tree = table->indices[statement->column];
    if (tree) {
      if (!tree_remove(tree, place->number, index)) fail("an index has lost a row");
      tree_insert(tree, value.number, index);
    }
    *place = value;
  }
  output((Value){.number = found->count});
}

void execute(const Statement *statement) {
  switch (statement->kind) {
  case s_create_table: create_index(statement->table, 0); return;
  case s_create_index: create_index(statement->table, statement->column); return;
  case s_insert: insert(statement); return;
  default: break;
  }
  Found found = find(statement);
  if (statement->kind != s_select) change(statement, &found);
  else if (is_aggregate(statement->terms[0])) select_aggregates(statement, &found);
  else select_rows(statement, &found);
  free(found.rows);
}
