// The allocator and the memory functions that compilers call. Where the host refuses more memory, it traps.
//
// Blocks come in powers of two; a freed block waits in its class's list. A header of 16 bytes before each block keeps the
// class, so that blocks are 16-byte aligned.
#include <hetumind/plugin.h>

enum { pageSize = 65536, smallestClass = 5, largestClass = 31, headerSize = 16 };

typedef struct block {
  // The distance from the block's start to what the caller got, in bytes.
  uint32_t offset;
  // The base-2 logarithm of the block's size, header included.
  uint32_t class;
  struct block *next;
  uint32_t unused;
} block;

_Static_assert(sizeof(block) == headerSize, "a header keeps the alignment");

extern unsigned char __heap_base;
static block *freeBlocks[largestClass + 1];
static uintptr_t top;

static uint32_t classFor(size_t size) {
  if (size < 16) size = 16;
  uint32_t class = 32 - (uint32_t)__builtin_clz((uint32_t)(size + headerSize - 1));
  return class < smallestClass ? smallestClass : class;
}

static void *newBlock(uint32_t class) {
  if (top == 0) top = ((uintptr_t)&__heap_base + 15) & ~(uintptr_t)15;
  uint64_t end = (uint64_t)top + (1ull << class);
  uint64_t size = (uint64_t)__builtin_wasm_memory_size(0) * pageSize;
  if (end > size) {
    uint64_t pages = (end - size + pageSize - 1) / pageSize;
    if (end > UINT32_MAX || __builtin_wasm_memory_grow(0, (size_t)pages) == (size_t)-1) return NULL;
  }
  void *start = (void *)top;
  top = (uintptr_t)end;
  return start;
}

// The host knows this name: it reports a trap in here as memory used up.
__attribute__((noinline, noreturn)) static void hm_out_of_memory(void) { __builtin_trap(); }

void *malloc(size_t size) {
  if (size > (1u << 30)) hm_out_of_memory();
  uint32_t class = classFor(size);
  block *header = freeBlocks[class];
  if (header) {
    freeBlocks[class] = header->next;
  } else {
    header = newBlock(class);
    if (!header) hm_out_of_memory();
  }
  header->class = class;
  header->offset = headerSize;
  return (char *)header + headerSize;
}

void free(void *pointer) {
  if (!pointer) return;
  block *header = (block *)((char *)pointer - headerSize);
  uint32_t class = header->class;
  // An over-aligned block has its header copied close to the pointer: the block starts further before.
  block *start = (block *)((char *)pointer - header->offset);
  start->next = freeBlocks[class];
  freeBlocks[class] = start;
}

int posix_memalign(void **result, size_t alignment, size_t size) {
  if (alignment <= 16) {
    *result = malloc(size);
    return 0;
  }
  if (alignment > pageSize) return 22;
  char *pointer = malloc(size + alignment);
  char *aligned = (char *)(((uintptr_t)pointer + alignment - 1) & ~(uintptr_t)(alignment - 1));
  if (aligned != pointer) {
    block *header = (block *)(aligned - headerSize);
    header->class = ((block *)(pointer - headerSize))->class;
    header->offset = headerSize + (uint32_t)(aligned - pointer);
  }
  *result = aligned;
  return 0;
}

void *aligned_alloc(size_t alignment, size_t size) {
  void *result = NULL;
  return posix_memalign(&result, alignment, size) == 0 ? result : NULL;
}

void *hm_alloc(size_t size) { return malloc(size); }

void *hm_realloc(void *pointer, size_t size) {
  if (!pointer) return hm_alloc(size);
  block *header = (block *)((char *)pointer - headerSize);
  size_t room = ((size_t)1 << header->class) - header->offset;
  if (size <= room) return pointer;
  void *moved = hm_alloc(size);
  memcpy(moved, pointer, room);
  free(pointer);
  return moved;
}

void hm_free(void *pointer) { free(pointer); }

void *memcpy(void *restrict to, const void *restrict from, size_t count) { return __builtin_memcpy(to, from, count); }

void *memmove(void *to, const void *from, size_t count) { return __builtin_memmove(to, from, count); }

void *memset(void *to, int byte, size_t count) { return __builtin_memset(to, byte, count); }

int memcmp(const void *a, const void *b, size_t count) {
  const unsigned char *left = a, *right = b;
  for (size_t index = 0; index < count; index++)
    if (left[index] != right[index]) return left[index] < right[index] ? -1 : 1;
  return 0;
}

size_t strlen(const char *text) {
  size_t length = 0;
  while (text[length]) length++;
  return length;
}
