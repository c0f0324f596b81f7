// An interpreter of a small stack machine (a switch in a loop) that runs a program of nested loops.
// group: integer
// n: 30
#include "kernel.h"

enum Operation { push, load, store, add, subtract, multiply, modulo, exclusive_or, less, jump, jump_unless, halt };

// for (i = 0; i < 100; i++) for (j = 0; j < 100; j++) sum = (sum * 31 + (i ^ j)) % 1000003;
static const i32 program[] = {
    push, 0, store, 0,                                // 0: i = 0
    load, 0, push, 100, less, jump_unless, 56,        // 4: while i < 100
    push, 0, store, 1,                                // 11: j = 0
    load, 1, push, 100, less, jump_unless, 47,        // 15: while j < 100
    load, 2, push, 31, multiply,                      // 22: sum = …
    load, 0, load, 1, exclusive_or, add, push, 1000003, modulo, store, 2,
    load, 1, push, 1, add, store, 1, jump, 15,        // j++
    load, 0, push, 1, add, store, 0, jump, 4,         // 47: i++
    halt};                                            // 56

static NOINLINE i32 interpret(const i32 *code, i32 *variables) {
  i32 stack[32];
  i32 *top = stack;
  for (const i32 *at = code;;) {
    switch ((enum Operation)*at++) {
    case push: *top++ = *at++; break;
    case load: *top++ = variables[*at++]; break;
    case store: variables[*at++] = *--top; break;
    case add: top--, top[-1] = (i32)((u32)top[-1] + (u32)top[0]); break;
    case subtract: top--, top[-1] = (i32)((u32)top[-1] - (u32)top[0]); break;
    case multiply: top--, top[-1] = (i32)((u32)top[-1] * (u32)top[0]); break;
    case modulo: top--, top[-1] = (i32)((u32)top[-1] % (u32)top[0]); break;
    case exclusive_or: top--, top[-1] ^= top[0]; break;
    case less: top--, top[-1] = top[-1] < top[0]; break;
    case jump: at = code + *at; break;
    case jump_unless: at = *--top ? at + 1 : code + *at; break;
    case halt: return variables[2];
    }
  }
}

RUN {
  i32 variables[3] = {0, 0, 1};
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) checksum = mix(checksum, (u32)interpret(program, variables));
  return (i64)checksum;
}
