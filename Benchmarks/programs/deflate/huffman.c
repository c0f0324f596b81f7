// Huffman codes whose words are no longer than a limit, and their canonical form.
#include <stdlib.h>
#include <string.h>
#include "deflate.h"

typedef struct {
  uint32_t weight;
  uint16_t symbol;
} Leaf;

static int by_weight(const void *left, const void *right) {
  const Leaf *a = left, *b = right;
  if (a->weight != b->weight) return a->weight < b->weight ? -1 : 1;
  return (int)a->symbol - (int)b->symbol;
}

// Two queues make the tree: the sorted leaves, and the inner nodes in the order of their making.
void make_lengths(const uint32_t *frequency, uint32_t count, uint32_t limit, uint8_t *lengths) {
  static Leaf leaves[literals];
  static uint32_t weight[literals], parent[2 * literals];
  uint32_t used = 0;
  memset(lengths, 0, count);
  for (uint32_t symbol = 0; symbol < count; symbol++)
    if (frequency[symbol]) leaves[used++] = (Leaf){frequency[symbol], (uint16_t)symbol};
  if (used == 0) return;
  if (used == 1) {
    lengths[leaves[0].symbol] = 1;
    return;
  }
  qsort(leaves, used, sizeof *leaves, by_weight);
  uint32_t next_leaf = 0, next_inner = 0, made = 0;
  while (made < used - 1) {
    uint32_t sum = 0;
    for (int side = 0; side < 2; side++) {
      int takes_leaf = next_leaf < used && (next_inner == made || leaves[next_leaf].weight <= weight[next_inner]);
      sum += takes_leaf ? leaves[next_leaf].weight : weight[next_inner];
      if (takes_leaf) parent[next_leaf++] = made;
      else parent[used + next_inner++] = made;
    }
    weight[made++] = sum;
  }
  uint32_t depth_of_inner[literals], in_depth[64] = {0};
  depth_of_inner[made - 1] = 0;
  for (uint32_t inner = made - 1; inner-- > 0;) depth_of_inner[inner] = depth_of_inner[parent[used + inner]] + 1;
  for (uint32_t leaf = 0; leaf < used; leaf++) {
    uint32_t depth = depth_of_inner[parent[leaf]] + 1;
    in_depth[depth < limit ? depth : limit]++;
  }
  // Where words were cut to the limit the code is too full: a shorter word makes room by becoming two longer ones.
  uint32_t room = 0;
  for (uint32_t depth = 1; depth <= limit; depth++) room += in_depth[depth] << (limit - depth);
  for (; room > 1u << limit; room--) {
    uint32_t depth = limit - 1;
    while (!in_depth[depth]) depth--;
    in_depth[depth]--;
    in_depth[depth + 1] += 2;
    in_depth[limit]--;
  }
  uint32_t leaf = 0;
  for (uint32_t depth = limit; depth > 0; depth--)
    for (uint32_t i = 0; i < in_depth[depth]; i++) lengths[leaves[leaf++].symbol] = (uint8_t)depth;
}

// Codes in the order of their lengths, bits reversed, as the format packs them from the lowest.
void make_codes(const uint8_t *lengths, uint32_t count, uint16_t *codes) {
  uint32_t in_length[16] = {0}, next[16] = {0};
  for (uint32_t symbol = 0; symbol < count; symbol++) in_length[lengths[symbol]]++;
  in_length[0] = 0;
  for (uint32_t length = 1; length < 16; length++) next[length] = (next[length - 1] + in_length[length - 1]) << 1;
  for (uint32_t symbol = 0; symbol < count; symbol++) {
    uint32_t code = lengths[symbol] ? next[lengths[symbol]]++ : 0, reversed = 0;
    for (uint32_t bit = 0; bit < lengths[symbol]; bit++) reversed = reversed << 1 | (code >> bit & 1);
    codes[symbol] = (uint16_t)reversed;
  }
}
