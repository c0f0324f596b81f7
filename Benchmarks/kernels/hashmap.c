// An open-addressing hash map from 64-bit keys to counts: inserts, hits, misses and removals by back-shifting.
// group: integer
// n: 1000000
#include "kernel.h"

enum { capacity = 1 << 16, mask = capacity - 1 };
static struct { u64 key; u64 count; } slots[capacity];
static u32 used;

static u32 home_of(u64 key) { return (u32)(key * 0x9e3779b97f4a7c15ull >> 40) & mask; }

static NOINLINE u32 find(u64 key) {
  u32 at = home_of(key);
  while (slots[at].key && slots[at].key != key) at = (at + 1) & mask;
  return at;
}

static void increment(u64 key) {
  u32 at = find(key);
  if (!slots[at].key) slots[at].key = key, slots[at].count = 0, used++;
  slots[at].count++;
}

static void erase(u64 key) {
  u32 hole = find(key);
  if (!slots[hole].key) return;
  used--;
  for (u32 at = (hole + 1) & mask; slots[at].key; at = (at + 1) & mask) {
    if (((at - home_of(slots[at].key)) & mask) < ((at - hole) & mask)) continue;
    slots[hole] = slots[at];
    hole = at;
  }
  slots[hole].key = 0;
}

RUN {
  for (u32 i = 0; i < capacity; i++) slots[i].key = 0;
  used = 0;
  u32 seed = 5;
  u64 hits = 0;
  for (i32 i = 0; i < n; i++) {
    u64 key = next_random(&seed) % 60000 + 1;
    u32 at;
    switch (i & 3) {
    case 3: erase(key); break;
    case 2:
      at = find(key);
      hits += slots[at].key ? slots[at].count : 0;
      break;
    default: increment(key);
    }
  }
  return (i64)mix(mix(0, hits), used);
}
