// Huffman coding of a text: the tree by a heap, canonical codes, a bit stream written and decoded again.
// group: integer
// n: 12
#include "kernel.h"

enum { length = 24000 };
static u8 text[length], decoded[length], stream[length * 2];
static u32 frequency[512], heap[256], heap_size, code[256];
static u16 parent[512];
static u8 bits[256];

static NOINLINE void sift_down(u32 at) {
  for (;;) {
    u32 least = at, left = 2 * at + 1, right = left + 1;
    if (left < heap_size && frequency[heap[left]] < frequency[heap[least]]) least = left;
    if (right < heap_size && frequency[heap[right]] < frequency[heap[least]]) least = right;
    if (least == at) return;
    u32 swapped = heap[at];
    heap[at] = heap[least], heap[least] = swapped;
    at = least;
  }
}

static NOINLINE void make_code(void) {
  heap_size = 0;
  for (u32 symbol = 0; symbol < 256; symbol++) frequency[symbol] = 0, bits[symbol] = 0;
  for (int i = 0; i < length; i++) frequency[text[i]]++;
  for (u32 symbol = 0; symbol < 256; symbol++)
    if (frequency[symbol]) heap[heap_size++] = symbol;
  for (u32 at = heap_size / 2; at-- > 0;) sift_down(at);
  u32 next = 256;
  for (; heap_size > 1; next++) {
    u32 first = heap[0];
    heap[0] = heap[--heap_size];
    sift_down(0);
    u32 second = heap[0];
    frequency[next] = frequency[first] + frequency[second];
    parent[first] = parent[second] = (u16)next;
    heap[0] = next;
    sift_down(0);
  }
  for (u32 symbol = 0; symbol < 256; symbol++)
    if (frequency[symbol])
      for (u32 node = symbol; node != next - 1; node = parent[node]) bits[symbol]++;
  u32 value = 0;
  for (u32 width = 1; width < 32; width++, value <<= 1)
    for (u32 symbol = 0; symbol < 256; symbol++)
      if (bits[symbol] == width) code[symbol] = value++;
}

static NOINLINE u32 encode(void) {
  u64 pending = 0;
  u32 count = 0, size = 0;
  for (int i = 0; i < length; i++) {
    pending = pending << bits[text[i]] | code[text[i]];
    for (count += bits[text[i]]; count >= 8; count -= 8) stream[size++] = (u8)(pending >> (count - 8));
  }
  stream[size++] = (u8)(pending << (8 - count));
  return size;
}

static NOINLINE void decode(void) {
  u32 first[33] = {0}, offset[33] = {0}, count[33] = {0}, symbols[256], used = 0;
  for (u32 width = 1; width < 32; width++) {
    offset[width] = used;
    for (u32 symbol = 0; symbol < 256; symbol++)
      if (bits[symbol] == width) {
        if (!count[width]++) first[width] = code[symbol];
        symbols[used++] = symbol;
      }
  }
  u32 at = 0;
  for (int i = 0; i < length; i++) {
    u32 value = 0;
    for (u32 width = 1; width < 32; width++) {
      value = value << 1 | (stream[at / 8] >> (7 - at % 8) & 1);
      at++;
      if (value - first[width] < count[width]) {
        decoded[i] = (u8)symbols[offset[width] + value - first[width]];
        break;
      }
    }
  }
}

RUN {
  u32 seed = 31;
  for (int i = 0; i < length; i++) {
    u32 random = next_random(&seed);
    text[i] = (u8)((random & 63) * (random >> 6 & 63) * (random >> 12 & 63) >> 10);
  }
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    text[round % length] += 1;
    make_code();
    checksum = mix(checksum, encode());
    decode();
    u32 same = 0;
    for (int i = 0; i < length; i++) same += decoded[i] == text[i];
    checksum = mix(checksum, same);
  }
  return (i64)checksum;
}
