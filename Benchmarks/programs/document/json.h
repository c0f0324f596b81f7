// JSON (RFC 8259): values as a tree, read, asked by paths, and written.
#pragma once
#include <stddef.h>
#include <stdint.h>

typedef enum { json_null, json_false, json_true, json_number, json_string, json_array, json_object } Kind;

typedef struct Value Value;

typedef struct {
  char *name;
  Value *value;
} Member;

struct Value {
  Kind kind;
  uint32_t count, capacity;  // of a string's bytes, an array's elements, an object's members
  union {
    double number;
    char *text;
    Value **elements;
    Member *members;
  };
};

typedef struct {
  char *bytes;
  size_t count, capacity;
} Buffer;

// value.c
void *checked(void *memory);
Value *value_new(Kind kind);
Value *value_number(double number);
Value *value_text(const char *bytes, size_t count);
void value_free(Value *value);
void array_add(Value *array, Value *element);
void object_set(Value *object, const char *name, size_t count, Value *value);
Value *object_get(const Value *object, const char *name, size_t count);
int value_equal(const Value *left, const Value *right);
Value *value_copy(const Value *value);

// parse.c
Value *json_parse(const char *text, size_t count, const char **problem);

// write.c
void json_write(const Value *value, int indent, Buffer *buffer);
void buffer_add(Buffer *buffer, const char *bytes, size_t count);

// query.c
typedef void (*Visitor)(const Value *value, void *context);
int json_query(const Value *root, const char *path, Visitor visit, void *context);
