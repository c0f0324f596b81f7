// Substring search by Horspool's algorithm, for many needles in one text.
// group: integer
// n: 60
#include "kernel.h"

static const char *const words[] = {"flow", "node", "trigger", "branch", "merge", "memory", "agent", "tool", "wait", "loop"};
static u8 text[200000];
static u32 text_length;

static void append(const char *word) {
  while (*word && text_length < sizeof text) text[text_length++] = (u8)*word++;
}

static NOINLINE u32 count_matches(const u8 *needle, u32 length) {
  u8 shifts[256];
  for (u32 i = 0; i < 256; i++) shifts[i] = (u8)length;
  for (u32 i = 0; i + 1 < length; i++) shifts[needle[i]] = (u8)(length - 1 - i);
  u32 count = 0;
  for (u32 at = 0; at + length <= text_length; at += shifts[text[at + length - 1]]) {
    u32 i = length;
    while (i && text[at + i - 1] == needle[i - 1]) i--;
    count += i == 0;
  }
  return count;
}

RUN {
  u32 seed = 11;
  text_length = 0;
  while (text_length < sizeof text) {
    append(words[next_random(&seed) % COUNT(words)]);
    append(seed & 16 ? " " : ", ");
  }
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    u32 from = next_random(&seed) % (sizeof text - 64);
    checksum = mix(checksum, count_matches(text + from, 3 + (u32)round % 14));
  }
  return (i64)checksum;
}
