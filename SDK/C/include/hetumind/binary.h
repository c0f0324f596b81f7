// Files by reference: items carry the reference, the host keeps the content.
#ifndef HETUMIND_BINARY_H
#define HETUMIND_BINARY_H

#include <hetumind/json.h>

typedef struct {
  // A media type, such as image/png.
  hm_string mime_kind;
  bool has_file_name;
  hm_string file_name;
  bool has_directory;
  hm_string directory;
} hm_binary_description;

typedef struct {
  hm_string file_key;
  uint64_t file_size;
  hm_binary_description description;
} hm_binary_reference;

bool hm_binary_store(hm_string content, const hm_binary_description *description, hm_binary_reference *reference, hm_error *error);
bool hm_binary_stat(hm_string file_key, hm_binary_reference *reference, hm_error *error);
// At most `length` bytes from `offset`; an empty text at or behind the end.
bool hm_binary_read(hm_string file_key, uint64_t offset, uint32_t length, hm_string *bytes, hm_error *error);
bool hm_binary_delete(hm_string file_key, hm_error *error);

// A file that is written in pieces.
typedef struct {
  uint32_t handle;
} hm_binary_writer;

bool hm_binary_create(const hm_binary_description *description, hm_binary_writer *writer, hm_error *error);
bool hm_binary_write(hm_binary_writer writer, hm_string bytes, hm_error *error);
bool hm_binary_finish(hm_binary_writer writer, hm_binary_reference *reference, hm_error *error);
// Keeps nothing unless the file is finished.
void hm_binary_drop(hm_binary_writer writer);

// What an item's `binary` holds.
hm_json *hm_binary_json(const hm_binary_reference *reference);

#endif
