// Reads a JSON document from its standard input, asks it questions, changes it, and writes and reads it again.
// group: programs
// n: 1
// wasi: yes
// input: document
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "json.h"

static uint64_t checksum;

static void add(uint64_t value) { checksum = (checksum ^ value) * 1099511628211u + (checksum >> 41); }

static void add_bytes(const char *bytes, size_t count) {
  uint32_t hash = 2166136261u;
  for (size_t i = 0; i < count; i++) hash = (hash ^ (unsigned char)bytes[i]) * 16777619u;
  add(hash);
}

static _Noreturn void fail(const char *message) {
  fprintf(stderr, "document: %s\n", message);
  exit(1);
}

static void visit_sum(const Value *value, void *context) {
  if (value->kind == json_number) *(double *)context += value->number;
}

static void visit_text(const Value *value, void *context) {
  ++*(double *)context;
  if (value->kind == json_string) add_bytes(value->text, value->count);
}

static void ask(const Value *root) {
  static const struct {
    const char *path;
    Visitor visit;
  } questions[] = {
      {"orders[*].lines[*].count", visit_sum},          {"orders[*].lines[?price > 5000].price", visit_sum},
      {"orders[?id < 60].customer.name", visit_text},  {"orders[*].lines[?count = 7].article", visit_text},
      {"orders[17].lines[0].tags[*]", visit_text},      {"orders[*].customer.score", visit_sum},
      {"orders[*].lines[*].tags[1]", visit_text},       {"version", visit_sum},
  };
  for (size_t i = 0; i < sizeof questions / sizeof *questions; i++) {
    double context = 0;
    add((uint64_t)json_query(root, questions[i].path, questions[i].visit, &context));
    add((uint64_t)(int64_t)floor(context * 100));
  }
}

// Every order is given a total, and the notes of every third go.
static void change(Value *root) {
  Value *orders = object_get(root, "orders", 6);
  if (!orders) fail("there are no orders");
  for (uint32_t i = 0; i < orders->count; i++) {
    Value *order = orders->elements[i], *lines = object_get(order, "lines", 5);
    double total = 0;
    for (uint32_t k = 0; lines && k < lines->count; k++)
      total += object_get(lines->elements[k], "price", 5)->number * object_get(lines->elements[k], "count", 5)->number;
    object_set(order, "total", 5, value_number(total));
    if (i % 3 == 0) object_set(object_get(order, "customer", 8), "note", 4, value_text("none\tat all", 11));
  }
}

static void round_trip(const char *text, size_t size) {
  const char *problem = 0;
  Value *root = json_parse(text, size, &problem);
  if (!root) fail(problem);
  ask(root);
  Value *copy = value_copy(root);
  change(root);
  add((uint64_t)value_equal(root, copy));
  Buffer dense = {0}, indented = {0};
  json_write(root, -1, &dense);
  json_write(copy, 0, &indented);
  add_bytes(dense.bytes, dense.count);
  add_bytes(indented.bytes, indented.count);
  Value *again = json_parse(dense.bytes, dense.count, &problem);
  if (!again) fail(problem);
  add((uint64_t)value_equal(root, again));
  value_free(root), value_free(copy), value_free(again);
  free(dense.bytes), free(indented.bytes);
}

int main(int count, char **arguments) {
  int rounds = count > 1 ? atoi(arguments[1]) : 1;
  if (rounds) {
    size_t capacity = 1 << 20, size;
    char *text = checked(malloc(capacity + 1));
    size = fread(text, 1, capacity, stdin);
    text[size] = 0;
    for (int round = 0; round < rounds; round++) round_trip(text, size);
    free(text);
  }
  printf("%llu\n", (unsigned long long)checksum);
  return 0;
}
