// The exports and imports of world hetumind:plugin@1.0.0 by the Canonical ABI.
#include <hetumind/providers.h>

#include "abi.h"

// The results of all exports of the world: the discriminant at 0, the payload at 4.
typedef struct {
  uint8_t is_error;
  union {
    uint32_t handle;
    hm_string text;
    struct {
      hm_string *data;
      size_t length;
    } list;
    abi_error error;
  };
} result;

_Static_assert(sizeof(result) == 36, "result<string, error> is 36 bytes");

// One return area is enough: the host reads it before it calls again.
static result answer;

static result *failed(hm_error error) {
  answer.is_error = 1;
  answer.error = abi_give(&error);
  return &answer;
}

bool hm_fail(hm_error *error, const char *code, const char *message) {
  *error = (hm_error){{code, strlen(code)}, {message, strlen(message)}, false, false, {NULL, 0}};
  return false;
}

static bool equal(hm_string a, hm_string b) { return a.length == b.length && memcmp(a.data, b.data, a.length) == 0; }

// A handle is the index of its node plus 1: nodes keep no state between calls.
static const hm_node *node(uint32_t handle) { return handle >= 1 && handle <= hm_node_count() ? hm_node_at(handle - 1) : NULL; }

const hm_node *hm_supplier_of(uint32_t handle, hm_error *error) {
  const hm_node *supplier = node(handle);
  if (supplier && supplier->supply) return supplier;
  hm_fail(error, "node_not_found", "no supplier has this handle");
  return NULL;
}

static result *create(hm_string kind, hm_string version, bool supplier) {
  for (size_t index = 0; index < hm_node_count(); index++) {
    const hm_node *candidate = hm_node_at(index);
    bool fits = supplier ? candidate->supply != NULL : candidate->execute != NULL;
    if (fits && equal(candidate->kind, kind) && equal(candidate->version, version)) {
      answer.is_error = 0;
      answer.handle = (uint32_t)index + 1;
      return &answer;
    }
  }
  hm_error error;
  hm_fail(&error, "unsupported_node", "this plugin has no such node kind in that version");
  return failed(error);
}

EXPORT("init") result *hm_export_init(void) {
  hm_error error;
  if (!hm_plugin_init(&error)) return failed(error);
  answer.is_error = 0;
  return &answer;
}

EXPORT("get-node-definitions") result *hm_export_get_node_definitions(void) {
  size_t count = hm_node_count();
  hm_string *definitions = hm_alloc(count * sizeof(hm_string));
  for (size_t index = 0; index < count; index++) definitions[index] = hm_node_at(index)->definition;
  answer.is_error = 0;
  answer.list.data = definitions;
  answer.list.length = count;
  return &answer;
}

EXPORT("create-executor") result *hm_export_create_executor(const char *kind, size_t kind_length, const char *version, size_t length) {
  return create((hm_string){kind, kind_length}, (hm_string){version, length}, false);
}

EXPORT("create-supplier") result *hm_export_create_supplier(const char *kind, size_t kind_length, const char *version, size_t length) {
  return create((hm_string){kind, kind_length}, (hm_string){version, length}, true);
}

EXPORT("execute") result *hm_export_execute(uint32_t handle, const char *input, size_t length) {
  hm_error error;
  hm_string output;
  const hm_node *executor = node(handle);
  if (!executor || !executor->execute) {
    hm_fail(&error, "node_not_found", "no executor has this handle");
    return failed(error);
  }
  if (!executor->execute(executor, (hm_string){input, length}, &output, &error)) return failed(error);
  answer.is_error = 0;
  answer.text = output;
  return &answer;
}

EXPORT("supply") result *hm_export_supply(uint32_t handle) {
  hm_error error;
  hm_string output;
  const hm_node *supplier = hm_supplier_of(handle, &error);
  if (!supplier || !supplier->supply(supplier, &output, &error)) return failed(error);
  answer.is_error = 0;
  answer.text = output;
  return &answer;
}

EXPORT("drop-executor") void hm_export_drop_executor(uint32_t handle) { (void)handle; }

EXPORT("drop-supplier") void hm_export_drop_supplier(uint32_t handle) { (void)handle; }

EXPORT("cabi_realloc") void *hm_cabi_realloc(void *old, size_t old_size, size_t alignment, size_t size) {
  (void)old_size;
  // Every block is 16-byte aligned, which no Canonical ABI type exceeds.
  (void)alignment;
  return hm_realloc(old, size);
}

IMPORT("log", "log") void hm_import_log(uint32_t level, const char *message, size_t length);
IMPORT("clock", "now") uint64_t hm_import_now(void);
IMPORT("clock", "monotonic") uint64_t hm_import_monotonic(void);
IMPORT("random", "get-u64") uint64_t hm_import_get_u64(void);
IMPORT("random", "get-bytes") void hm_import_get_bytes(uint32_t count, hm_string *bytes);

void hm_log(hm_level level, hm_string message) { hm_import_log((uint32_t)level, message.data, message.length); }

uint64_t hm_now(void) { return hm_import_now(); }

uint64_t hm_monotonic(void) { return hm_import_monotonic(); }

uint64_t hm_random_u64(void) { return hm_import_get_u64(); }

void hm_random_bytes(uint8_t *bytes, size_t count) {
  hm_string random;
  hm_import_get_bytes((uint32_t)count, &random);
  memcpy(bytes, random.data, random.length < count ? random.length : count);
  hm_free((void *)random.data);
}
