// What freestanding programs share besides kernel.h: a heap of blocks in size classes over a fixed arena, and text.
#pragma once
#include "kernel.h"

enum { heap_bytes = 8 << 20, heap_classes = 24 };
extern u8 heap[heap_bytes];
extern usize heap_used;
extern void *heap_free[heap_classes];

// A block of at least `size` bytes, not cleared.
void *allocate(usize size);

static inline u32 heap_class(usize size) { return size <= 16 ? 4 : 32 - (u32)__builtin_clz((u32)size - 1); }

static inline void release(void *block, usize size) {
  if (!block) return;
  u32 class = heap_class(size);
  *(void **)block = heap_free[class];
  heap_free[class] = block;
}

// Forgets every block.
static inline void heap_reset(void) {
  heap_used = 0;
  for (u32 i = 0; i < heap_classes; i++) heap_free[i] = 0;
}

// One file of a program holds the heap.
#ifdef HEAP_OWNER
_Alignas(16) u8 heap[heap_bytes];
usize heap_used;
void *heap_free[heap_classes];

void *allocate(usize size) {
  u32 class = heap_class(size);
  if (class >= heap_classes) __builtin_trap();
  void *block = heap_free[class];
  if (block) {
    heap_free[class] = *(void **)block;
    return block;
  }
  usize rounded = (usize)1 << class;
  if (rounded > heap_bytes - heap_used) __builtin_trap();
  block = heap + heap_used;
  heap_used += rounded;
  return block;
}
#endif

static inline int bytes_equal(const void *a, const void *b, usize count) {
  const u8 *left = a, *right = b;
  for (; count && *left == *right; count--) left++, right++;
  return count == 0;
}

static inline u32 hash_bytes(const void *data, usize count) {
  u32 hash = 2166136261u;
  for (const u8 *byte = data; count; count--) hash = (hash ^ *byte++) * 16777619u;
  return hash;
}

static inline int is_digit(u8 c) { return c >= '0' && c <= '9'; }
static inline int is_letter(u8 c) { return (c | 32) >= 'a' && (c | 32) <= 'z'; }
