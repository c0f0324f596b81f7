// What the parts of the guest in C share. Each export passes what it got on to the import of the same name, changed a little, and
// returns what comes back: so every type goes both ways in both directions.
#ifndef GUEST_H
#define GUEST_H

#include <hetumind/plugin.h>

#include "names.h"

// A unit of text in the guest's encoding. With latin1+utf16 a string's length says by its highest bit which one it has.
#if defined(UTF16) || defined(LATIN1_UTF16)
typedef uint16_t unit;
#else
typedef uint8_t unit;
#endif

typedef struct {
  void *data;
  uint32_t length;
} list;

typedef list string;

// What the host allocated in this memory and nobody freed yet.
extern uint32_t blocks;

// Takes note that the guest keeps or frees a block; an empty one is none.
void release(list block);
uint32_t byte_count(string text);

// One return area is enough: the host reads it before it calls again.
extern union area {
  list list;
  uint64_t words[16];
} area;

#endif
