// The kit for hetumind plugins in C: world hetumind:plugin@1.0.0 over wasm32 without a C library.
//
// A plugin defines `hm_node_at`, `hm_node_count` and `hm_plugin_init`; the kit's sources export the rest of the world. Memory from `hm_alloc`
// need not be freed: the host makes an instance for each execution.
#ifndef HETUMIND_PLUGIN_H
#define HETUMIND_PLUGIN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// UTF-8 text, not terminated.
typedef struct {
  const char *data;
  size_t length;
} hm_string;

// The text of a C literal.
#define HM_STRING(literal) ((hm_string){(literal), sizeof(literal) - 1})

typedef struct {
  hm_string code;
  hm_string message;
  bool retryable;
  bool has_details;
  hm_string details;
} hm_error;

// Fills in an error with static text and returns false, so that a node can end in `return hm_fail(…)`.
bool hm_fail(hm_error *error, const char *code, const char *message);

typedef struct hm_node hm_node;

// A node kind in one version.
struct hm_node {
  hm_string kind;
  hm_string version;
  // The NodeDefinition as JSON.
  hm_string definition;
  // Answers `input` with an ExecutionDataMap; false after filling in `error`. Null for a supplier.
  bool (*execute)(const hm_node *node, hm_string input, hm_string *output, hm_error *error);
  // The supplier's data as JSON. Null for an executor.
  bool (*supply)(const hm_node *node, hm_string *output, hm_error *error);
  // The plugin's own.
  void *context;
};

// Supplied by the plugin.
const hm_node *hm_node_at(size_t index);
size_t hm_node_count(void);
bool hm_plugin_init(hm_error *error);

// Memory, 16-byte aligned, from the module's own linear memory; traps when the host refuses more.
void *hm_alloc(size_t size);
void *hm_realloc(void *pointer, size_t size);
void hm_free(void *pointer);

typedef enum { HM_TRACE, HM_DEBUG, HM_INFO, HM_WARN, HM_ERROR } hm_level;

void hm_log(hm_level level, hm_string message);
// Nanoseconds since 1970-01-01T00:00:00Z.
uint64_t hm_now(void);
// Nanoseconds since some moment.
uint64_t hm_monotonic(void);
uint64_t hm_random_u64(void);
// Random bytes, at most 65536.
void hm_random_bytes(uint8_t *bytes, size_t count);

// What the kit supplies of the C library.
void *memcpy(void *restrict to, const void *restrict from, size_t count);
void *memmove(void *to, const void *from, size_t count);
void *memset(void *to, int byte, size_t count);
int memcmp(const void *a, const void *b, size_t count);
size_t strlen(const char *text);

#endif
