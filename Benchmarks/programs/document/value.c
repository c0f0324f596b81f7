// The tree: made, grown, copied, compared and freed.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "json.h"

void *checked(void *memory) {
  if (!memory) {
    fprintf(stderr, "document: no memory\n");
    exit(1);
  }
  return memory;
}

Value *value_new(Kind kind) {
  Value *value = checked(calloc(1, sizeof *value));
  value->kind = kind;
  return value;
}

Value *value_number(double number) {
  Value *value = value_new(json_number);
  value->number = number;
  return value;
}

static char *text_copy(const char *bytes, size_t count) {
  char *text = checked(malloc(count + 1));
  memcpy(text, bytes, count);
  text[count] = 0;
  return text;
}

Value *value_text(const char *bytes, size_t count) {
  Value *value = value_new(json_string);
  value->text = text_copy(bytes, count);
  value->count = (uint32_t)count;
  return value;
}

void value_free(Value *value) {
  if (!value) return;
  switch (value->kind) {
  case json_string: free(value->text); break;
  case json_array:
    for (uint32_t i = 0; i < value->count; i++) value_free(value->elements[i]);
    free(value->elements);
    break;
  case json_object:
    for (uint32_t i = 0; i < value->count; i++) free(value->members[i].name), value_free(value->members[i].value);
    free(value->members);
    break;
  default: break;
  }
  free(value);
}

void array_add(Value *array, Value *element) {
  if (array->count == array->capacity) {
    array->capacity = array->capacity ? array->capacity * 2 : 4;
    array->elements = checked(realloc(array->elements, array->capacity * sizeof(Value *)));
  }
  array->elements[array->count++] = element;
}

Value *object_get(const Value *object, const char *name, size_t count) {
  if (object->kind != json_object) return 0;
  for (uint32_t i = 0; i < object->count; i++)
    if (!strncmp(object->members[i].name, name, count) && !object->members[i].name[count]) return object->members[i].value;
  return 0;
}

void object_set(Value *object, const char *name, size_t count, Value *value) {
  for (uint32_t i = 0; i < object->count; i++)
    if (!strncmp(object->members[i].name, name, count) && !object->members[i].name[count]) {
      value_free(object->members[i].value);
      object->members[i].value = value;
      return;
    }
  if (object->count == object->capacity) {
    object->capacity = object->capacity ? object->capacity * 2 : 4;
    object->members = checked(realloc(object->members, object->capacity * sizeof(Member)));
  }
  object->members[object->count++] = (Member){text_copy(name, count), value};
}

int value_equal(const Value *left, const Value *right) {
  if (left->kind != right->kind) return 0;
  if (left->kind == json_number) return left->number == right->number;
  if (left->count != right->count) return 0;
  switch (left->kind) {
  case json_string: return !memcmp(left->text, right->text, left->count);
  case json_array:
    for (uint32_t i = 0; i < left->count; i++)
      if (!value_equal(left->elements[i], right->elements[i])) return 0;
    return 1;
  case json_object:
    for (uint32_t i = 0; i < left->count; i++) {
      const Value *other = object_get(right, left->members[i].name, strlen(left->members[i].name));
      if (!other || !value_equal(left->members[i].value, other)) return 0;
    }
    return 1;
  default: return 1;
  }
}

Value *value_copy(const Value *value) {
  switch (value->kind) {
  case json_number: return value_number(value->number);
  case json_string: return value_text(value->text, value->count);
  case json_array: {
    Value *copy = value_new(json_array);
    for (uint32_t i = 0; i < value->count; i++) array_add(copy, value_copy(value->elements[i]));
    return copy;
  }
  case json_object: {
    Value *copy = value_new(json_object);
    for (uint32_t i = 0; i < value->count; i++)
      object_set(copy, value->members[i].name, strlen(value->members[i].name), value_copy(value->members[i].value));
    return copy;
  }
  default: return value_new(value->kind);
  }
}
