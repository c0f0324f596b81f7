// Pointer chasing around one random cycle through 128 KiB.
// group: memory
// n: 9000000
#include "kernel.h"

enum { count = 1 << 13 };
static struct Link { struct Link *next; u32 value, pad[2]; } links[count];

RUN {
  // Sattolo's shuffle makes one cycle of all the links.
  u32 seed = 2;
  for (u32 i = 0; i < count; i++) links[i].next = &links[i], links[i].value = i;
  for (u32 i = count - 1; i > 0; i--) {
    u32 j = next_random(&seed) % i;
    struct Link *saved = links[i].next;
    links[i].next = links[j].next, links[j].next = saved;
  }
  u32 sum = 0;
  const struct Link *link = links;
  for (i32 i = 0; i < n; i++) {
    sum = sum * 3 + link->value;
    link = link->next;
  }
  return (i64)mix(sum, link->value);
}
