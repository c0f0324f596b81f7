// hetumind:plugin/binary@1.0.0
#include <hetumind/binary.h>

#include "abi.h"

typedef struct {
  hm_string mime_kind;
  abi_option file_name, directory;
} description_record;

_Static_assert(sizeof(description_record) == 32, "description is 32 bytes");

// The payload of result<reference, error> is aligned to 8 bytes.
typedef struct {
  uint8_t is_error;
  union {
    struct {
      hm_string file_key;
      uint64_t file_size;
      description_record description;
    } reference;
    abi_error error;
  };
} reference_result;

_Static_assert(sizeof(reference_result) == 56, "result<reference, error> is 56 bytes");

typedef struct {
  uint8_t is_error;
  union {
    uint32_t handle;
    abi_error error;
  };
} writer_result;

// The record `description`, flattened.
#define DESCRIPTION                                                                                                      \
  const char *mime_kind, size_t mime_length, uint32_t has_file_name, const char *file_name, size_t file_name_length,     \
    uint32_t has_directory, const char *directory, size_t directory_length

#define FLAT(d)                                                                                                          \
  (d)->mime_kind.data, (d)->mime_kind.length, (d)->has_file_name, (d)->has_file_name ? (d)->file_name.data : NULL,       \
    (d)->has_file_name ? (d)->file_name.length : 0, (d)->has_directory, (d)->has_directory ? (d)->directory.data : NULL, \
    (d)->has_directory ? (d)->directory.length : 0

IMPORT("binary", "store") void hm_import_store(const char *content, size_t length, DESCRIPTION, reference_result *result);
IMPORT("binary", "create") void hm_import_create(DESCRIPTION, writer_result *result);
IMPORT("binary", "stat") void hm_import_stat(const char *file_key, size_t length, reference_result *result);
IMPORT("binary", "read")
void hm_import_binary_read(const char *file_key, size_t key_length, uint64_t offset, uint32_t length, abi_result *result);
IMPORT("binary", "delete") void hm_import_delete(const char *file_key, size_t length, abi_result *result);
IMPORT("binary", "[method]writer.write")
void hm_import_writer_write(uint32_t writer, const char *bytes, size_t length, abi_result *result);
IMPORT("binary", "[method]writer.finish") void hm_import_writer_finish(uint32_t writer, reference_result *result);
IMPORT("binary", "[resource-drop]writer") void hm_import_drop_writer(uint32_t writer);

static bool take(const reference_result *result, hm_binary_reference *reference, hm_error *error) {
  if (result->is_error) return abi_take(&result->error, error);
  const description_record *description = &result->reference.description;
  *reference = (hm_binary_reference){
    result->reference.file_key,
    result->reference.file_size,
    {
      description->mime_kind, description->file_name.is_some != 0, description->file_name.text,
      description->directory.is_some != 0, description->directory.text,
    },
  };
  return true;
}

static bool done(const abi_result *result, hm_error *error) {
  return result->is_error ? abi_take(&result->error, error) : true;
}

bool hm_binary_store(hm_string content, const hm_binary_description *description, hm_binary_reference *reference, hm_error *error) {
  reference_result result;
  hm_import_store(content.data, content.length, FLAT(description), &result);
  return take(&result, reference, error);
}

bool hm_binary_stat(hm_string file_key, hm_binary_reference *reference, hm_error *error) {
  reference_result result;
  hm_import_stat(file_key.data, file_key.length, &result);
  return take(&result, reference, error);
}

bool hm_binary_read(hm_string file_key, uint64_t offset, uint32_t length, hm_string *bytes, hm_error *error) {
  abi_result result;
  hm_import_binary_read(file_key.data, file_key.length, offset, length, &result);
  if (result.is_error) return abi_take(&result.error, error);
  *bytes = result.text;
  return true;
}

bool hm_binary_delete(hm_string file_key, hm_error *error) {
  abi_result result;
  hm_import_delete(file_key.data, file_key.length, &result);
  return done(&result, error);
}

bool hm_binary_create(const hm_binary_description *description, hm_binary_writer *writer, hm_error *error) {
  writer_result result;
  hm_import_create(FLAT(description), &result);
  if (result.is_error) return abi_take(&result.error, error);
  writer->handle = result.handle;
  return true;
}

bool hm_binary_write(hm_binary_writer writer, hm_string bytes, hm_error *error) {
  abi_result result;
  hm_import_writer_write(writer.handle, bytes.data, bytes.length, &result);
  return done(&result, error);
}

bool hm_binary_finish(hm_binary_writer writer, hm_binary_reference *reference, hm_error *error) {
  reference_result result;
  hm_import_writer_finish(writer.handle, &result);
  return take(&result, reference, error);
}

void hm_binary_drop(hm_binary_writer writer) { hm_import_drop_writer(writer.handle); }

hm_json *hm_binary_json(const hm_binary_reference *reference) {
  hm_json *json = hm_json_new(HM_OBJECT);
  const hm_binary_description *description = &reference->description;
  hm_json_set(json, "file_key", hm_json_new_text(reference->file_key));
  hm_json_set(json, "file_size", hm_json_new_whole(reference->file_size));
  hm_json_set(json, "mime_kind", hm_json_new_text(description->mime_kind));
  if (description->has_file_name) hm_json_set(json, "file_name", hm_json_new_text(description->file_name));
  if (description->has_directory) hm_json_set(json, "directory", hm_json_new_text(description->directory));
  return json;
}
