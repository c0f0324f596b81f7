// Finds matches by chains of hashes, waits one byte for a longer one, and writes blocks with codes of their own.
#include <string.h>
#include "deflate.h"

enum { hash_bits = 14, tokens_in_block = 16384, most_tries = 48, good_enough = 64 };

typedef struct {
  uint16_t length, distance;  // a literal has no distance
} Match;

static uint8_t *out, *out_end;
static uint64_t pending;
static uint32_t pending_bits;

static const uint8_t *input;
static size_t input_size;
static int32_t newest[1 << hash_bits], before[window];
static Match tokens[tokens_in_block];
static uint32_t token_count;

static void put(uint32_t value, uint32_t bits) {
  pending |= (uint64_t)value << pending_bits;
  for (pending_bits += bits; pending_bits >= 8; pending_bits -= 8, pending >>= 8) {
    if (out == out_end) fail("the output does not fit");
    *out++ = (uint8_t)pending;
  }
}

static uint32_t hash_at(size_t at) {
  uint32_t three = input[at] | (uint32_t)input[at + 1] << 8 | (uint32_t)input[at + 2] << 16;
  return three * 2654435761u >> (32 - hash_bits);
}

static void remember(size_t at) {
  if (at + shortest_match > input_size) return;
  uint32_t hash = hash_at(at);
  before[at % window] = newest[hash];
  newest[hash] = (int32_t)at;
}

static Match longest_at(size_t at, uint32_t at_least) {
  Match best = {(uint16_t)at_least, 0};
  if (at + shortest_match > input_size) return best;
  uint32_t limit = input_size - at < longest_match ? (uint32_t)(input_size - at) : longest_match;
  if (limit <= at_least) return best;
  int32_t candidate = newest[hash_at(at)];
  for (uint32_t tries = most_tries; tries && candidate >= 0 && at - (size_t)candidate <= window; tries--) {
    const uint8_t *here = input + at, *there = input + candidate;
    if (there[best.length] == here[best.length] && there[0] == here[0]) {
      uint32_t length = 0;
      while (length < limit && there[length] == here[length]) length++;
      if (length > best.length) {
        best = (Match){(uint16_t)length, (uint16_t)(at - (size_t)candidate)};
        if (length == limit) break;
      }
    }
    int32_t next = before[(uint32_t)candidate % window];
    if (next >= candidate) break;  // overwritten by a later one
    candidate = next;
  }
  return best;
}

// The lengths of both codes as runs: symbols with their extra bits.
static uint32_t run_lengths(const uint8_t *lengths, uint32_t count, uint8_t (*runs)[2]) {
  uint32_t used = 0;
  for (uint32_t at = 0; at < count;) {
    uint8_t length = lengths[at];
    uint32_t run = 1;
    while (at + run < count && lengths[at + run] == length) run++;
    at += run;
    if (length == 0)
      for (; run >= 3;) {
        uint32_t part = run < 138 ? run : 138;
        runs[used][0] = part < 11 ? 17 : 18;
        runs[used++][1] = (uint8_t)(part - (part < 11 ? 3 : 11));
        run -= part;
      }
    else if (run > 3) {
      runs[used][0] = length, runs[used++][1] = 0;
      for (run--; run >= 3;) {
        uint32_t part = run < 6 ? run : 6;
        runs[used][0] = 16, runs[used++][1] = (uint8_t)(part - 3);
        run -= part;
      }
    }
    for (; run; run--) runs[used][0] = length, runs[used++][1] = 0;
  }
  return used;
}

static void write_header(const uint8_t *literal_lengths, const uint8_t *distance_lengths) {
  uint8_t all[literals + distances], runs[literals + distances][2], lengths[code_lengths];
  uint16_t codes[code_lengths];
  uint32_t literal_count = literals, distance_count = distances, order_count = code_lengths, frequency[code_lengths] = {0};
  while (literal_count > 257 && !literal_lengths[literal_count - 1]) literal_count--;
  while (distance_count > 1 && !distance_lengths[distance_count - 1]) distance_count--;
  memcpy(all, literal_lengths, literal_count);
  memcpy(all + literal_count, distance_lengths, distance_count);
  uint32_t run_count = run_lengths(all, literal_count + distance_count, runs);
  for (uint32_t i = 0; i < run_count; i++) frequency[runs[i][0]]++;
  make_lengths(frequency, code_lengths, 7, lengths);
  make_codes(lengths, code_lengths, codes);
  while (order_count > 4 && !lengths[code_length_order[order_count - 1]]) order_count--;
  put(literal_count - 257, 5), put(distance_count - 1, 5), put(order_count - 4, 4);
  for (uint32_t i = 0; i < order_count; i++) put(lengths[code_length_order[i]], 3);
  for (uint32_t i = 0; i < run_count; i++) {
    uint32_t symbol = runs[i][0];
    put(codes[symbol], lengths[symbol]);
    if (symbol >= 16) put(runs[i][1], symbol == 16 ? 2 : symbol == 17 ? 3 : 7);
  }
}

static void write_block(int is_last) {
  static uint32_t literal_frequency[literals], distance_frequency[distances];
  uint8_t literal_lengths[literals], distance_lengths[distances];
  uint16_t literal_codes[literals], distance_codes[distances];
  memset(literal_frequency, 0, sizeof literal_frequency);
  memset(distance_frequency, 0, sizeof distance_frequency);
  literal_frequency[end_of_block] = 1;
  for (uint32_t i = 0; i < token_count; i++) {
    if (tokens[i].distance) {
      literal_frequency[257 + length_symbol(tokens[i].length)]++;
      distance_frequency[distance_symbol(tokens[i].distance)]++;
    } else literal_frequency[tokens[i].length]++;
  }
  make_lengths(literal_frequency, literals, 15, literal_lengths);
  make_lengths(distance_frequency, distances, 15, distance_lengths);
  make_codes(literal_lengths, literals, literal_codes);
  make_codes(distance_lengths, distances, distance_codes);
  put((uint32_t)is_last, 1), put(2, 2);
  write_header(literal_lengths, distance_lengths);
  for (uint32_t i = 0; i < token_count; i++) {
    Match token = tokens[i];
    if (!token.distance) {
      put(literal_codes[token.length], literal_lengths[token.length]);
      continue;
    }
    uint32_t symbol = length_symbol(token.length);
    put(literal_codes[257 + symbol], literal_lengths[257 + symbol]);
    put(token.length - length_ranges[symbol].base, length_ranges[symbol].extra);
    symbol = distance_symbol(token.distance);
    put(distance_codes[symbol], distance_lengths[symbol]);
    put((uint32_t)token.distance - distance_ranges[symbol].base, distance_ranges[symbol].extra);
  }
  put(literal_codes[end_of_block], literal_lengths[end_of_block]);
  token_count = 0;
}

static void add(Match token) {
  tokens[token_count++] = token;
  if (token_count == tokens_in_block) write_block(0);
}

size_t compress(const uint8_t *data, size_t size, uint8_t *output, size_t capacity) {
  input = data, input_size = size;
  out = output, out_end = output + capacity;
  pending = pending_bits = token_count = 0;
  memset(newest, 0xff, sizeof newest);
  Match held = {0, 0};
  int holds = 0;
  for (size_t at = 0; at < size;) {
    Match match = longest_at(at, holds && held.length >= shortest_match ? held.length : shortest_match - 1);
    remember(at);
    if (holds && held.distance && !(match.distance && match.length > held.length)) {
      add(held);
      for (size_t end = at + held.length - 1; ++at < end;) remember(at);
      holds = 0;
      continue;
    }
    if (holds) add((Match){data[at - 1], 0});
    held = match.distance ? match : (Match){0, 0};
    holds = 1;
    at++;
    if (held.length >= good_enough) {
      add(held);
      for (size_t end = at + held.length - 1; at < end; at++) remember(at);
      holds = 0;
    }
  }
  if (holds) add(held.distance ? held : (Match){data[size - 1], 0});
  write_block(1);
  if (pending_bits) put(0, 8 - pending_bits);
  return (size_t)(out - output);
}
