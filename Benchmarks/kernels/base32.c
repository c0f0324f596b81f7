// Base32 (RFC 4648) written and read back, with the check of every character.
// group: integer
// n: 100
#include "kernel.h"

enum { length = 20000, encoded_length = length / 5 * 8 };
static u8 input[length], encoded[encoded_length], decoded[length], value_of[256];

static NOINLINE void encode(void) {
  static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  u8 *out = encoded;
  for (int i = 0; i < length; i += 5) {
    u64 group = 0;
    for (int k = 0; k < 5; k++) group = group << 8 | input[i + k];
    for (int k = 0; k < 8; k++) *out++ = (u8)alphabet[group >> (35 - 5 * k) & 31];
  }
}

static NOINLINE int decode(void) {
  u8 *out = decoded;
  for (int i = 0; i < encoded_length; i += 8) {
    u64 group = 0;
    for (int k = 0; k < 8; k++) {
      u8 value = value_of[encoded[i + k]];
      if (value > 31) return 0;
      group = group << 5 | value;
    }
    for (int k = 0; k < 5; k++) *out++ = (u8)(group >> (32 - 8 * k));
  }
  return 1;
}

RUN {
  u32 seed = 21;
  for (int i = 0; i < length; i++) input[i] = (u8)next_random(&seed);
  for (int i = 0; i < 256; i++)
    value_of[i] = (u8)(i >= 'A' && i <= 'Z' ? i - 'A' : i >= '2' && i <= '7' ? i - '2' + 26 : 255);
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    input[round * 17 % length] ^= (u8)(round + 1);
    encode();
    checksum = mix(checksum, (u64)decode());
    for (int i = 0; i < length; i += 97) checksum = mix(checksum, (u64)(decoded[i] == input[i]) << 8 | encoded[i]);
  }
  return (i64)checksum;
}
