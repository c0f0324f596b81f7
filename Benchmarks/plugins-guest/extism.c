// Extism's interface around the node of echo.c: the function `execute` reads its input and sets its output.
#include <hetumind/plugin.h>

#define IMPORT(name) __attribute__((import_module("extism:host/env"), import_name(name)))

IMPORT("input_length") uint64_t extism_input_length(void);
IMPORT("input_load_u64") uint64_t extism_input_load_u64(uint64_t offset);
IMPORT("input_load_u8") uint32_t extism_input_load_u8(uint64_t offset);
IMPORT("alloc") uint64_t extism_alloc(uint64_t length);
IMPORT("store_u64") void extism_store_u64(uint64_t offset, uint64_t value);
IMPORT("store_u8") void extism_store_u8(uint64_t offset, uint32_t value);
IMPORT("output_set") void extism_output_set(uint64_t offset, uint64_t length);
IMPORT("error_set") void extism_error_set(uint64_t offset);

static hm_string read_input(void) {
  uint64_t length = extism_input_length();
  char *bytes = hm_alloc((size_t)length + 8);
  uint64_t offset = 0;
  for (; offset + 8 <= length; offset += 8) {
    uint64_t word = extism_input_load_u64(offset);
    memcpy(bytes + offset, &word, 8);
  }
  for (; offset < length; offset++) bytes[offset] = (char)extism_input_load_u8(offset);
  return (hm_string){bytes, (size_t)length};
}

static uint64_t write_out(hm_string text) {
  uint64_t place = extism_alloc(text.length);
  size_t offset = 0;
  for (; offset + 8 <= text.length; offset += 8) {
    uint64_t word;
    memcpy(&word, text.data + offset, 8);
    extism_store_u64(place + offset, word);
  }
  for (; offset < text.length; offset++) extism_store_u8(place + offset, (unsigned char)text.data[offset]);
  return place;
}

__attribute__((export_name("execute"))) int32_t execute(void) {
  static bool initialised;
  hm_error error;
  if (!initialised) initialised = hm_plugin_init(&error);
  const hm_node *node = hm_node_at(0);
  hm_string output;
  if (!node->execute(node, read_input(), &output, &error)) {
    extism_error_set(write_out(error.message));
    return 1;
  }
  extism_output_set(write_out(output), output.length);
  return 0;
}

bool hm_fail(hm_error *error, const char *code, const char *message) {
  *error = (hm_error){{code, strlen(code)}, {message, strlen(message)}, false, false, {NULL, 0}};
  return false;
}
