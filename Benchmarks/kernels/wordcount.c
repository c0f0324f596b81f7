// Splits text into words and counts them in a chained hash table; then the most frequent one.
// group: memory
// n: 14
#include "kernel.h"

struct Word { struct Word *next; u32 start, length, count; };
static u8 text[150000];
static struct Word words[8192], *buckets[1024];

static NOINLINE struct Word *look_up(u32 start, u32 length, u32 *used) {
  u32 hash = 2166136261u;
  for (u32 i = 0; i < length; i++) hash = (hash ^ text[start + i]) * 16777619u;
  struct Word **bucket = &buckets[hash % COUNT(buckets)];
  for (struct Word *word = *bucket; word; word = word->next) {
    if (word->length != length) continue;
    u32 i = 0;
    while (i < length && text[word->start + i] == text[start + i]) i++;
    if (i == length) return word;
  }
  struct Word *word = &words[(*used)++ % COUNT(words)];
  *word = (struct Word){*bucket, start, length, 0};
  return *bucket = word;
}

RUN {
  static const char *const syllables[] = {"ka", "to", "mi", "ren", "su", "lo", "vi", "dan", "e", "pra"};
  u32 seed = 15, end = 0;
  while (end + 16 < sizeof text) {
    for (u32 parts = next_random(&seed) % 3 + 1; parts; parts--)
      for (const char *part = syllables[next_random(&seed) % COUNT(syllables)]; *part;) text[end++] = (u8)*part++;
    text[end++] = seed & 64 ? ' ' : '\n';
  }
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    u32 used = 0, most = 0;
    for (u32 i = 0; i < COUNT(buckets); i++) buckets[i] = 0;
    for (u32 at = 0; at < end;) {
      while (at < end && text[at] <= ' ') at++;
      u32 start = at;
      while (at < end && text[at] > ' ') at++;
      if (at > start) {
        u32 count = ++look_up(start, at - start, &used)->count;
        if (count > most) most = count;
      }
    }
    checksum = mix(mix(checksum, used), most);
  }
  return (i64)checksum;
}
