// Paths such as `orders[*].lines[?price > 100].article`: members, indices, all elements, and those that meet a condition.
#include <stdlib.h>
#include <string.h>
#include "json.h"

typedef struct {
  char sign;  // < > =
  const char *name;
  size_t name_length;
  double number;
  const char *text;
  size_t text_length;
} Condition;

static int meets(const Value *value, const Condition *condition) {
  const Value *member = object_get(value, condition->name, condition->name_length);
  if (!member) return 0;
  if (condition->text)
    return member->kind == json_string && member->count == condition->text_length &&
           !memcmp(member->text, condition->text, member->count);
  if (member->kind != json_number) return 0;
  if (condition->sign == '<') return member->number < condition->number;
  return condition->sign == '>' ? member->number > condition->number : member->number == condition->number;
}

// Reads `?name > 12]` or `?name = "text"]`; gives what follows, or null for what is malformed.
static const char *parse_condition(const char *path, Condition *condition) {
  condition->name = ++path;
  condition->name_length = strcspn(path, " <>=]");
  path += condition->name_length;
  while (*path == ' ') path++;
  if (!*path || !strchr("<>=", *path)) return 0;
  condition->sign = *path++;
  while (*path == ' ') path++;
  if (*path == '"') {
    condition->text = ++path;
    condition->text_length = strcspn(path, "\"");
    path += condition->text_length;
    if (*path++ != '"') return 0;
  } else {
    char *end;
    condition->number = strtod(path, &end);
    if (end == path) return 0;
    path = end;
  }
  return *path == ']' ? path + 1 : 0;
}

int json_query(const Value *value, const char *path, Visitor visit, void *context) {
  if (*path == '.') path++;
  if (!*path) {
    visit(value, context);
    return 1;
  }
  if (*path != '[') {
    size_t length = strcspn(path, ".[");
    const Value *member = object_get(value, path, length);
    return member ? json_query(member, path + length, visit, context) : 0;
  }
  if (value->kind != json_array) return 0;
  int found = 0;
  path++;
  if (*path == '*') {
    if (path[1] != ']') return -1;
    for (uint32_t i = 0; i < value->count; i++) found += json_query(value->elements[i], path + 2, visit, context);
  } else if (*path == '?') {
    Condition condition = {0};
    path = parse_condition(path, &condition);
    if (!path) return -1;
    for (uint32_t i = 0; i < value->count; i++)
      if (meets(value->elements[i], &condition)) found += json_query(value->elements[i], path, visit, context);
  } else {
    char *end;
    unsigned long index = strtoul(path, &end, 10);
    if (end == path || *end != ']') return -1;
    if (index < value->count) found = json_query(value->elements[index], end + 1, visit, context);
  }
  return found;
}
