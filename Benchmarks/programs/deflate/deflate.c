// Compresses its standard input as DEFLATE does and expands the result again.
// group: programs
// n: 1
// wasi: yes
// input: text
#include "deflate.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { most_input = 1 << 20 };

_Noreturn void fail(const char *message) {
  fprintf(stderr, "deflate: %s\n", message);
  exit(1);
}

static uint64_t hash(const uint8_t *data, size_t size) {
  uint64_t value = 14695981039346656037u;
  for (size_t i = 0; i < size; i++) value = (value ^ data[i]) * 1099511628211u;
  return value;
}

int main(int count, char **arguments) {
  int rounds = count > 1 ? atoi(arguments[1]) : 1;
  uint8_t *text = malloc(most_input), *packed = malloc(most_input), *expanded = malloc(most_input);
  if (!text || !packed || !expanded) fail("no memory");
  uint64_t checksum = 0;
  if (rounds) {
    size_t size = fread(text, 1, most_input, stdin);
    for (int round = 0; round < rounds; round++) {
      text[(size_t)round * 4099 % size] ^= 1;
      size_t packed_size = compress(text, size, packed, most_input);
      size_t expanded_size = expand(packed, packed_size, expanded, most_input);
      if (expanded_size != size || memcmp(text, expanded, size)) fail("what came back differs");
      checksum = checksum * 31 + (hash(packed, packed_size) ^ packed_size);
    }
  }
  printf("%llu\n", (unsigned long long)checksum);
  return 0;
}
