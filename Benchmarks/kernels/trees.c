// Binary trees built, walked and freed, over an allocator with free lists by size.
// group: calls
// n: 16
#include "kernel.h"

struct Node { struct Node *left, *right; };
struct Free { struct Free *next; };

static u8 arena[5 << 20];
static u32 arena_used;
static struct Free *free_lists[16];

static NOINLINE void *allocate(u32 bytes) {
  u32 class = (bytes + 15) / 16;
  struct Free *block = free_lists[class];
  if (block) {
    free_lists[class] = block->next;
    return block;
  }
  if (arena_used + class * 16 > sizeof arena) __builtin_trap();
  void *fresh = arena + arena_used;
  arena_used += class * 16;
  return fresh;
}

static NOINLINE void release(void *pointer, u32 bytes) {
  struct Free *block = pointer;
  u32 class = (bytes + 15) / 16;
  block->next = free_lists[class];
  free_lists[class] = block;
}

static NOINLINE struct Node *make(i32 depth) {
  struct Node *node = allocate(sizeof *node);
  node->left = depth > 0 ? make(depth - 1) : 0;
  node->right = depth > 0 ? make(depth - 1) : 0;
  return node;
}

static NOINLINE u32 count(const struct Node *node) { return node->left ? 1 + count(node->left) + count(node->right) : 1; }

static NOINLINE void destroy(struct Node *node) {
  if (node->left) destroy(node->left), destroy(node->right);
  release(node, sizeof *node);
}

RUN {
  arena_used = 0;
  for (u32 i = 0; i < COUNT(free_lists); i++) free_lists[i] = 0;
  u64 checksum = 0;
  struct Node *long_lived = make(n);
  for (i32 depth = 4; depth <= n; depth += 4) {
    for (i32 round = 0; round < 1 << (n - depth); round++) {
      struct Node *tree = make(depth);
      checksum = mix(checksum, count(tree));
      destroy(tree);
    }
  }
  checksum = mix(checksum, count(long_lived));
  destroy(long_lived);
  return (i64)checksum;
}
