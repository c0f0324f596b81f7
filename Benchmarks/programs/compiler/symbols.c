// Memory for the tree, and the table of names: buckets by hash, scopes that are undone when they close.
#include "compiler.h"

enum { pool_bytes = 4 << 20, buckets = 512, most_scopes = 64 };
static _Alignas(16) u8 pool[pool_bytes];
static u32 pool_used, depth;
static Symbol *table[buckets], *declared_in[most_scopes];

_Noreturn void fail(u32) { __builtin_trap(); }

void *reserve(u32 size) {
  size = (size + 15) & ~15u;
  if (size > pool_bytes - pool_used) fail(2);
  void *place = pool + pool_used;
  pool_used += size;
  return place;
}

void symbols_reset(void) {
  pool_used = depth = 0;
  for (u32 i = 0; i < buckets; i++) table[i] = 0;
  declared_in[0] = 0;
}

void open_scope(void) {
  if (++depth == most_scopes) fail(3);
  declared_in[depth] = 0;
}

void close_scope(void) {
  for (Symbol *symbol = declared_in[depth]; symbol; symbol = symbol->shadowed)
    table[symbol->hash % buckets] = symbol->next_in_bucket;
  depth--;
}

Symbol *lookup(const u8 *name, u32 length, u32 hash) {
  for (Symbol *symbol = table[hash % buckets]; symbol; symbol = symbol->next_in_bucket) {
    if (symbol->hash != hash || symbol->length != length) continue;
    u32 i = 0;
    while (i < length && symbol->name[i] == name[i]) i++;
    if (i == length) return symbol;
  }
  return 0;
}

Symbol *declare(const u8 *name, u32 length, u32 hash, Type type) {
  Symbol *known = lookup(name, length, hash);
  if (known && known->depth == depth) fail(4);
  Symbol *symbol = reserve(sizeof *symbol);
  *symbol = (Symbol){.name = name, .length = length, .hash = hash, .type = type, .depth = depth};
  symbol->next_in_bucket = table[hash % buckets];
  table[hash % buckets] = symbol;
  symbol->shadowed = declared_in[depth];
  return declared_in[depth] = symbol;
}
