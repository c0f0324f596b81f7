// Reads blocks of all three kinds, checking everything; codes are looked up by their first bits, long ones in a second step.
#include <string.h>
#include "deflate.h"

enum { fast_bits = 9 };

typedef struct {
  uint16_t fast[1 << fast_bits];  // symbol * 16 + length, or 0
  uint16_t count[16], first[16], offset[16], symbols[literals + 2];
} Decoder;

static const uint8_t *in, *in_end;
static uint64_t bits;
static uint32_t bit_count;

static void fill(void) {
  while (bit_count <= 48 && in < in_end) {
    bits |= (uint64_t)*in++ << bit_count;
    bit_count += 8;
  }
}

static uint32_t take(uint32_t count) {
  if (bit_count < count) fill();
  if (bit_count < count) fail("the input ends too early");
  uint32_t value = (uint32_t)bits & ((1u << count) - 1);
  bits >>= count;
  bit_count -= count;
  return value;
}

static void prepare(Decoder *decoder, const uint8_t *lengths, uint32_t count) {
  uint16_t next[16], codes[literals + 2];
  memset(decoder, 0, sizeof *decoder);
  for (uint32_t i = 0; i < count; i++) decoder->count[lengths[i]]++;
  decoder->count[0] = 0;
  for (uint32_t length = 1; length < 16; length++) {
    decoder->first[length] = (uint16_t)((decoder->first[length - 1] + decoder->count[length - 1]) << 1);
    decoder->offset[length] = (uint16_t)(decoder->offset[length - 1] + decoder->count[length - 1]);
    next[length] = decoder->offset[length];
  }
  make_codes(lengths, count, codes);
  for (uint32_t i = 0; i < count; i++) {
    if (!lengths[i]) continue;
    decoder->symbols[next[lengths[i]]++] = (uint16_t)i;
    if (lengths[i] <= fast_bits)
      for (uint32_t code = codes[i]; code < 1u << fast_bits; code += 1u << lengths[i])
        decoder->fast[code] = (uint16_t)(i << 4 | lengths[i]);
  }
}

static uint32_t symbol_of(const Decoder *decoder) {
  if (bit_count < 15) fill();
  uint32_t fast = decoder->fast[bits & ((1 << fast_bits) - 1)];
  if (fast && (fast & 15) <= bit_count) {
    bits >>= fast & 15;
    bit_count -= fast & 15;
    return fast >> 4;
  }
  uint32_t code = 0;
  for (uint32_t length = 1; length < 16; length++) {
    code = code << 1 | take(1);
    uint32_t index = code - decoder->first[length];
    if (index < decoder->count[length]) return decoder->symbols[decoder->offset[length] + index];
  }
  fail("no symbol has this code");
}

static void read_codes(Decoder *literal, Decoder *distance) {
  uint8_t lengths[literals + 2 + distances + 2] = {0}, order[code_lengths] = {0};
  uint32_t literal_count = take(5) + 257, distance_count = take(5) + 1, order_count = take(4) + 4;
  if (literal_count > literals || distance_count > distances) fail("too many codes");
  for (uint32_t i = 0; i < order_count; i++) order[code_length_order[i]] = (uint8_t)take(3);
  prepare(literal, order, code_lengths);
  for (uint32_t at = 0; at < literal_count + distance_count;) {
    uint32_t symbol = symbol_of(literal), run = 1;
    uint8_t value = (uint8_t)symbol;
    if (symbol == 16) {
      if (at == 0) fail("nothing to repeat");
      value = lengths[at - 1];
      run = 3 + take(2);
    } else if (symbol > 16) {
      value = 0;
      run = symbol == 17 ? 3 + take(3) : 11 + take(7);
    }
    if (run > literal_count + distance_count - at) fail("a run of lengths is too long");
    for (; run; run--) lengths[at++] = value;
  }
  prepare(literal, lengths, literal_count);
  prepare(distance, lengths + literal_count, distance_count);
}

static void fixed_codes(Decoder *literal, Decoder *distance) {
  uint8_t lengths[literals + 2];
  for (uint32_t i = 0; i < literals + 2; i++) lengths[i] = i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8;
  prepare(literal, lengths, literals + 2);
  memset(lengths, 5, distances);
  prepare(distance, lengths, distances);
}

static uint8_t *read_stored(uint8_t *out, uint8_t *out_end) {
  take(bit_count & 7);
  uint32_t length = take(16);
  if (take(16) != (length ^ 0xffff)) fail("a stored block's length is wrong");
  if (length > (size_t)(out_end - out)) fail("the output does not fit");
  for (; length; length--) *out++ = (uint8_t)take(8);
  return out;
}

size_t expand(const uint8_t *data, size_t size, uint8_t *output, size_t capacity) {
  static Decoder literal, distance;
  uint8_t *out = output, *const out_end = output + capacity;
  in = data, in_end = data + size;
  bits = bit_count = 0;
  for (int is_last = 0; !is_last;) {
    is_last = (int)take(1);
    switch (take(2)) {
    case 0: out = read_stored(out, out_end); continue;
    case 1: fixed_codes(&literal, &distance); break;
    case 2: read_codes(&literal, &distance); break;
    default: fail("no such kind of block");
    }
    for (uint32_t symbol; (symbol = symbol_of(&literal)) != end_of_block;) {
      if (symbol < 256) {
        if (out == out_end) fail("the output does not fit");
        *out++ = (uint8_t)symbol;
        continue;
      }
      if (symbol - 257 >= 29) fail("no such length");
      const Range *range = &length_ranges[symbol - 257];
      uint32_t length = range->base + take(range->extra);
      uint32_t far = symbol_of(&distance);
      if (far >= distances) fail("no such distance");
      range = &distance_ranges[far];
      far = range->base + take(range->extra);
      if (far > (size_t)(out - output) || length > (size_t)(out_end - out)) fail("a match leaves the output");
      for (; length; length--, out++) *out = out[-(ptrdiff_t)far];
    }
  }
  return (size_t)(out - output);
}
