// A plugin that misbehaves as its parameter "do" asks. It implements the world by hand, so that it can break the ABI.
#include <hetumind/plugin.h>

#define EXPORT(name) __attribute__((export_name(name)))
#define IMPORT(module, name) __attribute__((import_module("hetumind:plugin/" module "@1.0.0"), import_name(name)))

IMPORT("log", "log") void log_message(uint32_t level, const char *message, size_t length);
IMPORT("clock", "now") uint64_t now(void);
IMPORT("clock", "monotonic") uint64_t monotonic(void);
IMPORT("random", "get-u64") uint64_t random_number(void);
IMPORT("random", "get-bytes") void random_bytes(uint32_t count, void *result);

static uint32_t answer[9];
static bool trapInPostReturn, importInPostReturn, trapInRealloc, importInRealloc, lieInRealloc;

static uint32_t *ok(hm_string text) {
  answer[0] = 0;
  answer[1] = (uint32_t)(uintptr_t)text.data;
  answer[2] = text.length;
  return answer;
}

static uint32_t *failed(hm_string code, hm_string message, bool retryable, hm_string details) {
  answer[0] = 1;
  answer[1] = (uint32_t)(uintptr_t)code.data;
  answer[2] = code.length;
  answer[3] = (uint32_t)(uintptr_t)message.data;
  answer[4] = message.length;
  answer[5] = retryable;
  answer[6] = details.length > 0;
  answer[7] = (uint32_t)(uintptr_t)details.data;
  answer[8] = details.length;
  return answer;
}

static bool asked(const char *input, size_t length, const char *action) {
  size_t count = strlen(action);
  for (size_t start = 0; start + count + 2 <= length; start++)
    if (input[start] == '"' && memcmp(input + start + 1, action, count) == 0 && input[start + 1 + count] == '"') return true;
  return false;
}

__attribute__((noinline)) static void inner(void) { __builtin_trap(); }

__attribute__((noinline)) static void outer(void) {
  inner();
  __asm__ volatile("");
}

__attribute__((noinline)) static uint32_t recurse(volatile uint32_t *depth) {
  *depth += 1;
  return *depth == 0 ? 0 : recurse(depth) + *depth;
}

EXPORT("cabi_realloc") void *reallocate(void *old, size_t oldSize, size_t alignment, size_t size) {
  (void)oldSize, (void)alignment;
  if (trapInRealloc) outer();
  if (importInRealloc) now();
  if (lieInRealloc) return (void *)0xfffffff0;
  return hm_realloc(old, size);
}

EXPORT("init") uint32_t *init(void) { return ok(HM_STRING("")); }

EXPORT("get-node-definitions") uint32_t *definitions(void) {
  static const char definition[] = "{\"kind\": \"test.misbehave\", \"version\": \"1.0.0\", \"inputs\": [\"main\"]}";
  static hm_string list[1];
  list[0] = (hm_string){definition, sizeof(definition) - 1};
  return ok((hm_string){(const char *)list, 1});
}

EXPORT("create-executor") uint32_t *create(const char *kind, size_t kindLength, const char *version, size_t length) {
  (void)kind, (void)kindLength, (void)version, (void)length;
  answer[0] = 0;
  answer[1] = 7;
  return answer;
}

EXPORT("create-supplier") uint32_t *createSupplier(const char *kind, size_t kindLength, const char *version, size_t length) {
  return create(kind, kindLength, version, length);
}

EXPORT("supply") uint32_t *supply(uint32_t handle) {
  (void)handle;
  return ok(HM_STRING("{}"));
}

EXPORT("drop-executor") void drop(uint32_t handle) { (void)handle; }

EXPORT("drop-supplier") void dropSupplier(uint32_t handle) { (void)handle; }

EXPORT("cabi_post_execute") void postReturn(void *result) {
  (void)result;
  if (trapInPostReturn) outer();
  if (importInPostReturn) log_message(2, "post", 4);
}

static const char map[] = "{\"main\":[[{\"json\":{\"done\":true}}]]}";

EXPORT("execute") uint32_t *execute(uint32_t handle, const char *input, size_t length) {
#define DO(action) if (asked(input, length, action))
  if (handle != 7) return failed(HM_STRING("wrong_handle"), HM_STRING(""), false, HM_STRING(""));
  hm_string good = {map, sizeof(map) - 1};
  volatile uint32_t number = 0;
  uint32_t list[2];
  DO("trap") outer();
  DO("divide") number = 100 / number;
  DO("spin") for (;;) number++;
  DO("recurse") number = recurse(&number);
  DO("allocate") for (;;) memset(hm_alloc(1 << 20), 1, 1 << 20);
  DO("grow") number = (uint32_t)__builtin_wasm_memory_grow(0, 65535);
  DO("wild-read") number = *(volatile uint32_t *)0xfffffffc;
  DO("far-result") return (uint32_t *)0xfffffff0;
  DO("odd-result") return (uint32_t *)((char *)answer + 2);
  DO("far-text") return ok((hm_string){(const char *)0xfffffff0, 16});
  DO("long-text") return ok((hm_string){map, 0xffffffff});
  DO("past-the-end") return ok((hm_string){map, __builtin_wasm_memory_size(0) * 65536});
  DO("bad-text") return ok(HM_STRING("{\"main\": \xff\xfe}"));
  DO("bad-discriminant") {
    ok(good);
    answer[0] = 2;
    return answer;
  }
  DO("bad-option") {
    failed(HM_STRING("x"), HM_STRING("x"), false, HM_STRING("x"));
    answer[6] = 255;
    return answer;
  }
  DO("report") return failed(HM_STRING("external_service"), HM_STRING("the service is away"), true, HM_STRING("{\"status\":503}"));
  DO("report-nothing") return failed(HM_STRING(""), HM_STRING(""), false, HM_STRING(""));
  DO("no-json") return ok(HM_STRING("{\"main\": [[}"));
  DO("no-map") return ok(HM_STRING("{\"sideways\": [], \"main\": [[{\"jsn\": 1}]]}"));
  DO("large") {
    size_t size = 8 << 20;
    char *text = hm_alloc(size);
    memset(text, ' ', size);
    return ok((hm_string){text, size});
  }
  DO("flood") for (uint32_t index = 0; index < 5000; index++) log_message(index % 5, "flood", 5);
  DO("flood-for-ever") for (;;) log_message(2, map, sizeof(map) - 1);
  DO("large-log") {
    char *text = hm_alloc(1 << 20);
    memset(text, 'x', 1 << 20);
    log_message(2, text, 1 << 20);
  }
  DO("bad-level") log_message(9, "x", 1);
  DO("bad-log-text") log_message(2, "\xc3", 1);
  DO("far-log") log_message(2, (const char *)0xfffffff0, 64);
  DO("context") {
    number = now() > 0 && monotonic() < UINT64_MAX && random_number() != random_number();
    random_bytes(100000, list);
    log_message(2, "bytes", list[1] == 65536 ? 5 : 4);
  }
  DO("odd-list") random_bytes(4, (char *)list + 1);
  DO("far-list") random_bytes(4, (void *)0xfffffffc);
  DO("realloc-trap") {
    trapInRealloc = true;
    random_bytes(4, list);
  }
  DO("realloc-import") {
    importInRealloc = true;
    random_bytes(4, list);
  }
  DO("realloc-lie") {
    lieInRealloc = true;
    random_bytes(4, list);
  }
  DO("post-return-trap") trapInPostReturn = true;
  DO("post-return-import") importInPostReturn = true;
  return ok(good);
}
