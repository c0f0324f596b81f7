// What Embedded Swift's runtime asks of its platform, beside memory.c.
#include <hetumind/plugin.h>

uintptr_t __stack_chk_guard = 0x5bd1e995;

__attribute__((noreturn)) void __stack_chk_fail(void) { __builtin_trap(); }

// Seeds the hashing of sets and dictionaries. Always the same numbers: a run can be repeated, and fuel bounds what
// colliding keys could cost.
void arc4random_buf(void *buffer, size_t count) {
  uint32_t state = 0x9e3779b9;
  for (size_t index = 0; index < count; index++) {
    state = state * 1664525u + 1013904223u;
    ((unsigned char *)buffer)[index] = (unsigned char)(state >> 24);
  }
}
