// LZ77 compression with a hash of three bytes, then decompression, of text-like data.
// group: integer
// n: 14
#include "kernel.h"

enum { size = 100000, hash_bits = 13, window = 8191, longest = 18 };
static u8 input[size + longest], packed[size * 9 / 8 + 64], output[size + longest];
static i32 last_seen[1 << hash_bits];

static void make_input(u32 seed) {
  for (u32 at = 0; at < size;) {
    if (at > 64 && next_random(&seed) % 4) {
      u32 distance = next_random(&seed) % (at < 4000 ? at : 4000) + 1, count = next_random(&seed) % 24 + 3;
      for (; count && at < size; count--, at++) input[at] = input[at - distance];
    } else {
      for (u32 count = next_random(&seed) % 8; count && at < size; count--) input[at++] = (u8)('a' + next_random(&seed) % 20);
    }
  }
}

// A flag byte says of each of the next eight items whether it is a literal byte or a match: 13 bits distance, 4 + 3 length.
static NOINLINE u32 pack(void) {
  for (u32 i = 0; i < COUNT(last_seen); i++) last_seen[i] = -1;
  u32 to = 0, flags_at = 0, item = 8;
  for (u32 at = 0; at < size; item++) {
    if (item == 8) item = 0, flags_at = to, packed[to++] = 0;
    u32 hash = ((u32)input[at] << 16 | (u32)input[at + 1] << 8 | input[at + 2]) * 2654435761u >> (32 - hash_bits);
    i32 candidate = last_seen[hash];
    last_seen[hash] = (i32)at;
    u32 length = 0;
    if (candidate >= 0 && at - (u32)candidate <= window)
      while (length < longest && at + length < size && input[(u32)candidate + length] == input[at + length]) length++;
    if (length < 3) {
      packed[to++] = input[at++];
    } else {
      u32 distance = at - (u32)candidate;
      packed[flags_at] |= (u8)(1 << item);
      packed[to++] = (u8)distance;
      packed[to++] = (u8)(distance >> 8);
      packed[to++] = (u8)(length - 3);
      at += length;
    }
  }
  return to;
}

static NOINLINE u32 unpack(u32 packed_size) {
  u32 to = 0;
  for (u32 at = 0; at < packed_size;) {
    u32 flags = packed[at++];
    for (u32 item = 0; item < 8 && at < packed_size; item++, flags >>= 1) {
      if (flags & 1) {
        u32 distance = packed[at] | (u32)packed[at + 1] << 8, length = packed[at + 2] + 3u;
        at += 3;
        for (; length; length--, to++) output[to] = output[to - distance];
      } else {
        output[to++] = packed[at++];
      }
    }
  }
  return to;
}

RUN {
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    make_input(17 + (u32)round);
    u32 packed_size = pack(), unpacked_size = unpack(packed_size), differences = 0;
    for (u32 i = 0; i < size; i++) differences += input[i] != output[i];
    checksum = mix(mix(mix(checksum, packed_size), unpacked_size), differences);
  }
  return (i64)checksum;
}
