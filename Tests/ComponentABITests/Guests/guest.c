// World probe:kit/whole: memory, calls, texts, and what the world itself has.
#include "guest.h"

uint32_t blocks;
union area area;

REALLOC void *guest_realloc(void *old, size_t old_size, size_t alignment, size_t size) {
  // Nothing is asked for where a list is empty, and the answer is never read.
  if (size == 0) return (void *)alignment;
  if (old_size == 0) blocks++;
  return hm_realloc(old_size == 0 ? NULL : old, size);
}

void release(list block) {
  if (block.length == 0) return;
  blocks--;
  hm_free(block.data);
}

uint32_t byte_count(string text) {
#if defined(LATIN1_UTF16)
  return text.length >> 31 ? (text.length & 0x7fffffff) * 2 : text.length;
#else
  return text.length * (uint32_t)sizeof(unit);
#endif
}

static uint32_t initialized;

INITIALIZE void guest_initialize(void) { initialized++; }

WORLD_EXPORT("live") uint32_t export_live(void) { return blocks; }

// MARK: calls

typedef struct {
  uint8_t a, b;
  int8_t c;
  uint16_t d;
  int16_t e;
  uint32_t f;
  int32_t g;
  uint64_t h;
  int64_t i;
  float j;
  double k;
  uint32_t l;
  string m;
  struct {
    uint8_t is_some;
    uint16_t value;
  } n;
  uint32_t o, p;
} arguments;

_Static_assert(sizeof(arguments) == 72, "the parameters of weigh are 72 bytes");

typedef struct {
  uint64_t total;
  string text;
} weight;

IMPORT("calls", "weigh") void import_weigh(const arguments *arguments, weight *result);

EXPORT("calls", "weigh") weight *export_weigh(arguments *given) {
  weight *result = (weight *)&area;
  given->p++;
  import_weigh(given, result);
  result->total++;
  release(given->m);
  release((list){given, sizeof *given});
  return result;
}

POST_RETURN("calls", "weigh") void post_weigh(weight *result) { release(result->text); }

// MARK: texts

IMPORT("texts", "echo") void import_echo(const void *data, uint32_t length, string *result);
IMPORT("texts", "join") void import_join(const string *parts, uint32_t count, string *result);
IMPORT("texts", "bytes") void import_bytes(const void *data, uint32_t length, list *result);

EXPORT("texts", "echo") string *export_echo(void *data, uint32_t length) {
  import_echo(data, length, &area.list);
  release((list){data, byte_count((string){data, length})});
  return &area.list;
}

POST_RETURN("texts", "echo") void post_echo(string *result) { release((list){result->data, byte_count(*result)}); }

// The parts without the host's help, and behind them those that the host joined.
EXPORT("texts", "join") string *export_join(string *parts, uint32_t count) {
  string joined;
  import_join(parts, count, &joined);
  uint32_t bytes = byte_count(joined) * 4 + 4;
  for (uint32_t index = 0; index < count; index++) bytes += byte_count(parts[index]) * 2;
  unit *text = hm_alloc(bytes);
  uint32_t length = 0;
  for (uint32_t index = 0; index <= count; index++) {
    string part = index < count ? parts[index] : joined;
#if defined(LATIN1_UTF16)
    bool is_wide = part.length >> 31;
    for (uint32_t place = 0; place < (part.length & 0x7fffffff); place++)
      text[length++] = is_wide ? ((const uint16_t *)part.data)[place] : ((const uint8_t *)part.data)[place];
#else
    memcpy(text + length, part.data, byte_count(part));
    length += part.length;
#endif
    release((list){part.data, byte_count(part)});
  }
  release((list){parts, count});
  blocks++;
#if defined(LATIN1_UTF16)
  length |= 0x80000000;
#endif
  area.list = (string){text, length};
  return &area.list;
}

POST_RETURN("texts", "join") void post_join(string *result) {
  blocks--;
  hm_free(result->data);
}

EXPORT("texts", "bytes") list *export_bytes(void *data, uint32_t length) {
  import_bytes(data, length, &area.list);
  release((list){data, length});
  return &area.list;
}

POST_RETURN("texts", "bytes") void post_bytes(list *result) { release(*result); }

// MARK: The world itself

WORLD_IMPORT("note") void import_note(const void *data, uint32_t length);

WORLD_EXPORT("greet") string *export_greet(uint32_t is_some, void *data, uint32_t length) {
  static const unit hello[] = {'h', 'e', 'l', 'l', 'o'};
  static const unit nobody[] = {'n', 'o', 'b', 'o', 'd', 'y'};
#if defined(LATIN1_UTF16)
  const uint32_t tag = 0x80000000;
#else
  const uint32_t tag = 0;
#endif
  import_note(is_some ? data : (void *)nobody, is_some ? length : tag | sizeof nobody / sizeof *nobody);
  if (is_some) release((list){data, byte_count((string){data, length})});
  area.list = (string){(void *)hello, tag | (initialized == 1 ? sizeof hello / sizeof *hello : 0)};
  return &area.list;
}
