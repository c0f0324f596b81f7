// Fibonacci numbers by double recursion: nothing but calls.
// group: calls
// n: 32
#include "kernel.h"

static NOINLINE u32 fib(i32 n) { return n < 2 ? (u32)n : fib(n - 1) + fib(n - 2); }

RUN { return (i64)mix(0, fib(n)); }
