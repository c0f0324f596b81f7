// An expression's value for a row.
#include "database.h"
#include <string.h>

int compare(Value left, Value right) {
  if (left.is_text != right.is_text) fail("a number is compared with a text");
  if (left.is_text) return strcmp(left.text, right.text);
  return left.number < right.number ? -1 : left.number > right.number;
}

int is_aggregate(const Expression *expression) { return expression->kind >= e_count; }

// % stands for any letters, _ for one.
static int is_like(const char *text, const char *pattern) {
  for (; *pattern; pattern++, text++) {
    if (*pattern == '%') {
      for (;; text++) {
        if (is_like(text, pattern + 1)) return 1;
        if (!*text) return 0;
      }
    }
    if (!*text || (*pattern != '_' && *pattern != *text)) return 0;
  }
  return !*text;
}

static Value number(int64_t value) { return (Value){.number = value}; }

static int64_t as_number(const Expression *expression, const Row *row) {
  Value value = evaluate(expression, row);
  if (value.is_text) fail("a text is used as a number");
  return value.number;
}

Value evaluate(const Expression *expression, const Row *row) {
  const Expression *first = expression->first, *second = expression->second;
  switch (expression->kind) {
  case e_number: case e_text: return expression->value;
  case e_column: return row->values[expression->column];
  case e_add: return number(as_number(first, row) + as_number(second, row));
  case e_subtract: return number(as_number(first, row) - as_number(second, row));
  case e_multiply: return number(as_number(first, row) * as_number(second, row));
  case e_modulo: {
    int64_t by = as_number(second, row);
    return number(by ? as_number(first, row) % by : 0);
  }
  case e_equal: return number(compare(evaluate(first, row), evaluate(second, row)) == 0);
  case e_different: return number(compare(evaluate(first, row), evaluate(second, row)) != 0);
  case e_less: return number(compare(evaluate(first, row), evaluate(second, row)) < 0);
  case e_less_equal: return number(compare(evaluate(first, row), evaluate(second, row)) <= 0);
  case e_and: return number(as_number(first, row) && as_number(second, row));
  case e_or: return number(as_number(first, row) || as_number(second, row));
  case e_not: return number(!as_number(first, row));
  case e_like: {
    Value text = evaluate(first, row), pattern = evaluate(second, row);
    if (!text.is_text || !pattern.is_text) fail("'like' is for texts");
    return number(is_like(text.text, pattern.text));
  }
  case e_between: {
    Value value = evaluate(first, row);
    return number(compare(evaluate(second, row), value) <= 0 && compare(value, evaluate(expression->third, row)) <= 0);
  }
  default: fail("an aggregate stands where it may not");
  }
}
