// A plugin that asks the host for what its input names: {"do": ACTION, "arg": TEXT}. It implements the world by hand, so that it
// can ask for what a kit would not let it. What the host refuses it reports as its own error, with the host's code.
#include <hetumind/plugin.h>

#define EXPORT(name) __attribute__((export_name(name)))
#define IMPORT(module, name) __attribute__((import_module("hetumind:plugin/" module "@1.0.0"), import_name(name)))

typedef struct {
  hm_string code, message;
  uint8_t retryable;
  struct {
    uint8_t is_some;
    hm_string text;
  } details;
} failure;

// result<T, error> with a payload of 4-byte alignment.
typedef struct {
  uint8_t is_error;
  union {
    uint32_t handle;
    hm_string text;
    failure error;
    struct {
      uint8_t is_some;
      hm_string text;
    } option;
    struct {
      uint16_t status;
      hm_string url, headers, body;
    } reply;
    struct {
      hm_string *data;
      size_t length;
    } messages;
  };
} answer;

// result<reference, error>: the file's size is of 8 bytes.
typedef struct {
  uint8_t is_error;
  union {
    struct {
      hm_string key;
      uint64_t size;
      uint32_t description[8];
    } reference;
    failure error;
  } __attribute__((aligned(8)));
} reference_answer;

#define REQUEST \
  const char *method, size_t method_length, const char *url, size_t url_length, const void *headers, size_t header_count, \
    const void *secrets, size_t secret_count, uint32_t has_body, const void *body, size_t body_length, uint32_t has_timeout, \
    uint32_t timeout, uint32_t redirects, answer *result

// With the place of the result 15 core parameters: up to 16 are passed one by one.
IMPORT("http", "fetch") void http_fetch(REQUEST);
IMPORT("http", "send") void http_send(REQUEST);
IMPORT("http", "[method]response.status") uint32_t response_status(uint32_t response);
IMPORT("http", "[method]response.read") void response_read(uint32_t response, uint32_t count, answer *result);
IMPORT("http", "[resource-drop]response") void response_drop(uint32_t response);
IMPORT("binary", "store")
void binary_store(
  const void *content, size_t length, const char *kind, size_t kind_length, uint32_t has_name, const char *name,
  size_t name_length, uint32_t has_directory, const char *directory, size_t directory_length, reference_answer *result);
IMPORT("binary", "create")
void binary_create(
  const char *kind, size_t kind_length, uint32_t has_name, const char *name, size_t name_length, uint32_t has_directory,
  const char *directory, size_t directory_length, answer *result);
IMPORT("binary", "[method]writer.write") void writer_write(uint32_t writer, const void *bytes, size_t length, answer *result);
IMPORT("binary", "[method]writer.finish") void writer_finish(uint32_t writer, reference_answer *result);
IMPORT("binary", "[resource-drop]writer") void writer_drop(uint32_t writer);
IMPORT("binary", "read")
void binary_read(const char *key, size_t length, uint64_t offset, uint32_t count, answer *result);
IMPORT("binary", "delete") void binary_delete(const char *key, size_t length, answer *result);
IMPORT("memory", "store-messages")
void memory_store(const char *session, size_t length, const hm_string *messages, size_t count, answer *result);
IMPORT("memory", "retrieve-messages")
void memory_retrieve(const char *session, size_t length, uint32_t has_limit, uint32_t limit, answer *result);
IMPORT("config", "get") void config_get(const char *name, size_t length, answer *result);
IMPORT("credentials", "get") void credentials_get(const char *name, size_t length, answer *result);
IMPORT("expression", "evaluate")
void expression_evaluate(const char *text, size_t length, uint32_t item, answer *result);
IMPORT("log", "log") void log_message(uint32_t level, const char *message, size_t length);

static answer out;
static char buffer[1 << 16];

static answer *text_answer(const char *text, size_t length) {
  // The text is put into the JSON as it is: tests ask for nothing that would have to be escaped.
  static const char head[] = "{\"main\":[[{\"json\":{\"text\":\"", tail[] = "\"}}]]}";
  size_t place = 0;
  memcpy(buffer, head, sizeof(head) - 1), place += sizeof(head) - 1;
  if (length > sizeof(buffer) - sizeof(head) - sizeof(tail)) length = sizeof(buffer) - sizeof(head) - sizeof(tail);
  for (size_t index = 0; index < length; index++) buffer[place++] = text[index] == '"' || text[index] < ' ' ? '\'' : text[index];
  memcpy(buffer + place, tail, sizeof(tail) - 1), place += sizeof(tail) - 1;
  out.is_error = 0;
  out.text = (hm_string){buffer, place};
  return &out;
}

static answer *failed(const failure *error) {
  out.is_error = 1;
  out.error = *error;
  return &out;
}

static bool find(const char *input, size_t length, const char *key, hm_string *value) {
  size_t count = strlen(key);
  for (size_t start = 0; start + count + 4 < length; start++)
    if (input[start] == '"' && memcmp(input + start + 1, key, count) == 0 && memcmp(input + start + 1 + count, "\":\"", 3) == 0) {
      value->data = input + start + count + 4;
      value->length = 0;
      while (value->data + value->length < input + length && value->data[value->length] != '"') value->length++;
      return true;
    }
  return false;
}

static void store(hm_string content, reference_answer *result) {
  binary_store(content.data, content.length, "text/plain", 10, 0, NULL, 0, 0, NULL, 0, result);
}

static void request(void (*call)(REQUEST), hm_string url, const void *secrets, size_t count, uint32_t redirects, answer *result) {
  call("GET", 3, url.data, url.length, NULL, 0, secrets, count, 0, NULL, 0, 0, 0, redirects, result);
}

EXPORT("cabi_realloc") void *reallocate(void *old, size_t oldSize, size_t alignment, size_t size) {
  (void)oldSize, (void)alignment;
  return hm_realloc(old, size);
}

EXPORT("init") answer *init(void) {
  out.is_error = 0;
  return &out;
}

EXPORT("get-node-definitions") answer *definitions(void) {
  static const char definition[] = "{\"kind\": \"test.services\", \"version\": \"1.0.0\", \"inputs\": [\"main\"]}";
  static hm_string list[1];
  list[0] = (hm_string){definition, sizeof(definition) - 1};
  out.is_error = 0;
  out.text = (hm_string){(const char *)list, 1};
  return &out;
}

EXPORT("create-executor") answer *create(const char *kind, size_t kind_length, const char *version, size_t length) {
  (void)kind, (void)kind_length, (void)version, (void)length;
  out.is_error = 0;
  out.handle = 1;
  return &out;
}

EXPORT("create-supplier") answer *create_supplier(const char *kind, size_t kind_length, const char *version, size_t length) {
  return create(kind, kind_length, version, length);
}

EXPORT("supply") answer *supply(uint32_t handle) {
  (void)handle;
  out.is_error = 0;
  out.text = HM_STRING("{}");
  return &out;
}

EXPORT("drop-executor") void drop(uint32_t handle) { (void)handle; }

EXPORT("drop-supplier") void drop_supplier(uint32_t handle) { (void)handle; }

EXPORT("execute") answer *execute(uint32_t handle, const char *input, size_t length) {
  (void)handle;
  hm_string action = {"", 0}, argument = {"", 0};
  find(input, length, "do", &action);
  find(input, length, "arg", &argument);
  answer got;
  reference_answer file;
#define DO(name) if (action.length == sizeof(name) - 1 && memcmp(action.data, name, action.length) == 0)
#define TRY(call) \
  do { \
    call; \
    if (got.is_error) return failed(&got.error); \
  } while (0)
#define TRY_FILE(call) \
  do { \
    call; \
    if (file.is_error) return failed(&file.error); \
  } while (0)
  DO("fetch") {
    TRY(request(http_fetch, argument, NULL, 0, 5, &got));
    return text_answer(got.reply.body.data, got.reply.body.length);
  }
  DO("fetch-for-ever") for (;;) request(http_fetch, argument, NULL, 0, 0, &got);
  DO("fetch-secret") {
    hm_string secret[3] = {HM_STRING("Authorization"), HM_STRING("Bearer "), HM_STRING("service.key")};
    TRY(request(http_fetch, argument, secret, 1, 0, &got));
    return text_answer(got.reply.body.data, got.reply.body.length);
  }
  DO("send-and-hold") {
    for (;;) TRY(request(http_send, argument, NULL, 0, 0, &got));
  }
  DO("read-after-drop") {
    TRY(request(http_send, argument, NULL, 0, 0, &got));
    uint32_t response = got.handle;
    response_drop(response);
    response_read(response, 10, &got);
  }
  DO("drop-twice") {
    TRY(request(http_send, argument, NULL, 0, 0, &got));
    uint32_t response = got.handle;
    response_drop(response);
    response_drop(response);
  }
  DO("no-handle") response_read(12345, 10, &got);
  DO("wrong-handle") {
    binary_create("a", 1, 0, NULL, 0, 0, NULL, 0, &got);
    if (got.is_error) return failed(&got.error);
    response_status(got.handle);
  }
  DO("request-outside") http_fetch((const char *)0xfffffff0, 64, "x", 1, NULL, 0, NULL, 0, 0, NULL, 0, 0, 0, 0, &got);
  DO("headers-outside") http_fetch("GET", 3, "x", 1, (void *)8, 0x10000000, NULL, 0, 0, NULL, 0, 0, 0, 0, &got);
  DO("result-outside") http_fetch("GET", 3, "x", 1, NULL, 0, NULL, 0, 0, NULL, 0, 0, 0, 0, (answer *)0xfffffff0);
  DO("stream") {
    TRY(request(http_send, argument, NULL, 0, 0, &got));
    uint32_t response = got.handle;
    uint32_t total = 0;
    for (;;) {
      TRY(response_read(response, 1000, &got));
      if (got.text.length == 0) break;
      total += got.text.length;
      hm_free((void *)got.text.data);
    }
    response_drop(response);
    char digits[10];
    size_t at = sizeof(digits);
    do digits[--at] = '0' + total % 10;
    while ((total /= 10) && at);
    return text_answer(digits + at, sizeof(digits) - at);
  }
  DO("store") {
    TRY_FILE(store(argument, &file));
    return text_answer(file.reference.key.data, file.reference.key.length);
  }
  DO("write") {
    TRY(binary_create("a/b", 3, 0, NULL, 0, 0, NULL, 0, &got));
    uint32_t writer = got.handle;
    TRY(writer_write(writer, argument.data, argument.length, &got));
    TRY(writer_write(writer, argument.data, argument.length, &got));
    TRY_FILE(writer_finish(writer, &file));
    writer_write(writer, argument.data, argument.length, &got);
    if (!got.is_error) __builtin_trap();
    writer_drop(writer);
    return text_answer(file.reference.key.data, file.reference.key.length);
  }
  DO("read") {
    TRY(binary_read(argument.data, argument.length, 0, 1000, &got));
    return text_answer(got.text.data, got.text.length);
  }
  DO("delete") {
    TRY(binary_delete(argument.data, argument.length, &got));
    return text_answer("deleted", 7);
  }
  DO("store-for-ever") for (;;) {
      TRY_FILE(store((hm_string){buffer, sizeof(buffer)}, &file));
      hm_free((void *)file.reference.key.data);
    }
  DO("remember") {
    hm_string message[2] = {HM_STRING("user"), argument};
    TRY(memory_store("chat", 4, message, 1, &got));
    return text_answer("stored", 6);
  }
  DO("recall") {
    TRY(memory_retrieve(argument.length ? argument.data : "chat", argument.length ? argument.length : 4, 1, 1, &got));
    return got.messages.length == 0 ? text_answer("nothing", 7) : text_answer(got.messages.data[1].data, got.messages.data[1].length);
  }
  DO("config") {
    TRY(config_get(argument.data, argument.length, &got));
    return got.option.is_some ? text_answer(got.option.text.data, got.option.text.length) : text_answer("none", 4);
  }
  DO("credential") {
    TRY(credentials_get(argument.data, argument.length, &got));
    return text_answer(got.text.data, got.text.length);
  }
  DO("evaluate") {
    TRY(expression_evaluate(argument.data, argument.length, 0, &got));
    return text_answer(got.text.data, got.text.length);
  }
  DO("evaluate-for-ever") for (;;) {
      expression_evaluate(argument.data, argument.length, 0, &got);
      if (got.is_error && got.error.code.length == 14) return failed(&got.error);
      hm_free((void *)got.text.data);
    }
  DO("leave-a-mark") {
    memset(hm_alloc(1 << 20), 'x', 1 << 20);
    buffer[0] = 'm';
    return text_answer("marked", 6);
  }
  DO("look-for-marks") {
    // The allocator's next block lies where the mark would be.
    unsigned char *block = hm_alloc(1 << 20);
    for (size_t index = 0; index < 1 << 20; index++)
      if (block[index]) return text_answer("found", 5);
    return text_answer(buffer[0] ? "found" : "clean", 5);
  }
  return text_answer("what?", 5);
}
