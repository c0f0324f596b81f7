// A relational engine in memory runs a script from its standard input: inserts, lookups, ranges, sums, updates, deletions.
// group: programs
// n: 1
// wasi: yes
// input: statements
#include "database.h"
#include <stdio.h>
#include <stdlib.h>

int main(int count, char **arguments) {
  int rounds = count > 1 ? atoi(arguments[1]) : 1;
  uint64_t statements = 0;
  if (rounds) {
    size_t capacity = 1 << 20;
    char *script = checked(malloc(capacity + 1));
    script[fread(script, 1, capacity, stdin)] = 0;
    for (int round = 0; round < rounds; round++) {
      Statement statement;
      parser_start(script);
      for (; statement_memory_reset(), parse_statement(&statement); statements++) execute(&statement);
    }
    free(script);
  }
  printf("%llu\n", (unsigned long long)(output_hash ^ statements << 40 ^ rows_visited));
  return 0;
}
