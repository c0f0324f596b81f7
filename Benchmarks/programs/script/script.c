// A scripting language with closures, tables and a garbage collector: compiles and runs seven scripts.
// group: programs
// n: 1
#define HEAP_OWNER
#include "script.h"

static const char *const scripts[] = {
    "fn fib(n) { if n < 2 { return n } return fib(n - 1) + fib(n - 2) }\n"
    "emit(fib(19))",

    "fn counter(step) { let value = 0; return fn() { value = value + step; return value } }\n"
    "fn compose(f, g) { return fn(x) { return f(g(x)) } }\n"
    "let counters = {}\n"
    "for i = 1, 20 { push(counters, counter(i)) }\n"
    "let total = 0\n"
    "for round = 1, 60 { for i = 0, 19 { total = total + counters[i]() } }\n"
    "let chain = fn(x) { return x + 1 }\n"
    "for i = 1, 30 { chain = compose(chain, fn(x) { return x * 2 % 1009 + i }) }\n"
    "for i = 1, 60 { total = total + chain(i) }\n"
    "emit(total)",

    "let words = {\"alpha\", \"beta\", \"gamma\", \"delta\", \"epsilon\"}\n"
    "let text = \"\"; let seen = {}; let distinct = 0\n"
    "for i = 1, 220 {\n"
    "  let word = words[i * 7 % 5] .. \"-\" .. str(i % 40)\n"
    "  if not seen[word] { seen[word] = 0; distinct = distinct + 1 }\n"
    "  seen[word] = seen[word] + 1\n"
    "  text = text .. word .. \" \"\n"
    "}\n"
    "let spaces = 0\n"
    "for i = 0, @text - 1 { if text[i] == 32 { spaces = spaces + 1 } }\n"
    "emit(distinct); emit(spaces); emit(@text); emit(text)",

    "fn sort(list, low, high, before) {\n"
    "  while low < high {\n"
    "    let pivot = list[floor((low + high) / 2)]; let i = low; let j = high\n"
    "    while i <= j {\n"
    "      while before(list[i], pivot) { i = i + 1 }\n"
    "      while before(pivot, list[j]) { j = j - 1 }\n"
    "      if i <= j { let kept = list[i]; list[i] = list[j]; list[j] = kept; i = i + 1; j = j - 1 }\n"
    "    }\n"
    "    if j - low < high - i { sort(list, low, j, before); low = i } else { sort(list, i, high, before); high = j }\n"
    "  }\n"
    "}\n"
    "let items = {}; let seed = 12345\n"
    "for i = 0, 599 { seed = (seed * 1103 + 12849) % 65536; push(items, {key = seed, name = \"n\" .. str(seed % 100)}) }\n"
    "sort(items, 0, @items - 1, fn(a, b) { return a.key < b.key })\n"
    "for i = 0, 599 { if i % 37 == 0 { emit(items[i].key) } }\n"
    "sort(items, 0, @items - 1, fn(a, b) { return a.name < b.name or (a.name == b.name and a.key < b.key) })\n"
    "for i = 0, 599 { if i % 41 == 0 { emit(items[i].name); emit(items[i].key) } }",

    "# Trees as tables, built and walked.\n"
    "fn insert(node, key) {\n"
    "  if node == nil { return {key = key, count = 1} }\n"
    "  if key < node.key { node.left = insert(node.left, key) }\n"
    "  else if key > node.key { node.right = insert(node.right, key) }\n"
    "  else { node.count = node.count + 1 }\n"
    "  return node\n"
    "}\n"
    "fn walk(node, visit) { if node != nil { walk(node.left, visit); visit(node); walk(node.right, visit) } }\n"
    "let root = nil; let key = 7\n"
    "for i = 1, 700 { key = (key * 171 + 11213) % 3001; root = insert(root, key) }\n"
    "let sum = 0; let place = 0\n"
    "walk(root, fn(node) { place = place + 1; sum = (sum * 31 + node.key * node.count + place) % 1000003 })\n"
    "emit(sum); emit(place)",

    "# A sieve, and a matrix product in lists of lists.\n"
    "let limit = 3000; let composite = {}; let primes = 0\n"
    "for i = 0, limit { push(composite, false) }\n"
    "for i = 2, limit {\n"
    "  if not composite[i] { primes = primes + 1; let k = i * i; while k <= limit { composite[k] = true; k = k + i } }\n"
    "}\n"
    "emit(primes)\n"
    "let size = 14; let a = {}; let b = {}\n"
    "for i = 0, size - 1 {\n"
    "  let row = {}; let other = {}\n"
    "  for j = 0, size - 1 { push(row, i * j % 7 + 1); push(other, (i + j) % 5) }\n"
    "  push(a, row); push(b, other)\n"
    "}\n"
    "let trace = 0\n"
    "for i = 0, size - 1 { for j = 0, size - 1 {\n"
    "  let sum = 0\n"
    "  for k = 0, size - 1 { sum = sum + a[i][k] * b[k][j] }\n"
    "  trace = (trace * 3 + sum) % 99991\n"
    "} }\n"
    "emit(trace)",

    "# Objects with methods, and a memory of results by text.\n"
    "fn point(x, y) { return {x = x, y = y, add = fn(other) { return point(x + other.x, y + other.y) }} }\n"
    "let sum = point(0, 0)\n"
    "for i = 1, 500 { sum = sum.add(point(i, i * i % 17)) }\n"
    "emit(sum.x); emit(sum.y)\n"
    "let known = {}\n"
    "fn paths(x, y) {\n"
    "  if x == 0 or y == 0 { return 1 }\n"
    "  let name = str(x) .. \",\" .. str(y)\n"
    "  if known[name] == nil { known[name] = paths(x - 1, y) + paths(x, y - 1) }\n"
    "  return known[name]\n"
    "}\n"
    "emit(paths(12, 13))",
};

static Value native_emit(u32 count, Value *arguments) {
  if (count != 1) fail();
  Value value = arguments[0];
  emitted = mix(emitted, value.tag == is_string ? value.string->hash : bits_of(value.number));
  return nil();
}

static Value native_push(u32 count, Value *arguments) {
  if (count != 2 || arguments[0].tag != is_table) fail();
  table_set(arguments[0].table, number(arguments[0].table->count), arguments[1]);
  return nil();
}

static Value native_floor(u32 count, Value *arguments) {
  if (count != 1 || arguments[0].tag != is_number) fail();
  return number(__builtin_floor(arguments[0].number));
}

static Value native_text(u32 count, Value *arguments) {
  if (count != 1 || arguments[0].tag != is_number) fail();
  u8 digits[12];
  u32 at = sizeof digits, value = (u32)arguments[0].number;
  do digits[--at] = (u8)('0' + value % 10);
  while (value /= 10);
  return string_value(intern(digits + at, (u32)sizeof digits - at));
}

RUN {
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++)
    for (u32 i = 0; i < COUNT(scripts); i++) {
      objects_reset();
      machine_reset();
      define_native("emit", native_emit);
      define_native("push", native_push);
      define_native("floor", native_floor);
      define_native("str", native_text);
      execute(compile(scripts[i]));
      checksum = mix(checksum, emitted + collections);
    }
  return (i64)checksum;
}
