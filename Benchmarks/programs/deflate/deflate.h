// DEFLATE (RFC 1951), written and read.
#pragma once
#include <stddef.h>
#include <stdint.h>

enum {
  literals = 286, distances = 30, code_lengths = 19, longest_match = 258, shortest_match = 3, window = 32768, end_of_block = 256,
};

typedef struct {
  uint16_t base;
  uint8_t extra;
} Range;

// tables.c
extern const Range length_ranges[29], distance_ranges[30];
extern const uint8_t code_length_order[code_lengths];
uint32_t length_symbol(uint32_t length);
uint32_t distance_symbol(uint32_t distance);

// huffman.c
void make_lengths(const uint32_t *frequency, uint32_t count, uint32_t limit, uint8_t *lengths);
void make_codes(const uint8_t *lengths, uint32_t count, uint16_t *codes);

// compress.c
size_t compress(const uint8_t *data, size_t size, uint8_t *output, size_t capacity);

// expand.c
size_t expand(const uint8_t *data, size_t size, uint8_t *output, size_t capacity);

_Noreturn void fail(const char *message);
