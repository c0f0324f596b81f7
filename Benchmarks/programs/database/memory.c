// What a statement needs while it runs, and is forgotten after it.
#include "database.h"
#include <stdio.h>
#include <stdlib.h>

enum { arena_bytes = 1 << 16 };
static _Alignas(16) char arena[arena_bytes];
static size_t arena_used;

_Noreturn void fail(const char *message) {
  fprintf(stderr, "database: %s\n", message);
  exit(1);
}

void *checked(void *memory) {
  if (!memory) fail("no memory");
  return memory;
}

void *statement_memory(size_t size) {
  size = (size + 15) & ~(size_t)15;
  if (size > arena_bytes - arena_used) fail("a statement is too long");
  void *memory = arena + arena_used;
  arena_used += size;
  return memory;
}

void statement_memory_reset(void) { arena_used = 0; }
