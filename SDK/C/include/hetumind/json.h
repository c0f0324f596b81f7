// JSON (RFC 8259) for plugins: a tree to read, change and write. Numbers keep their text, members their order.
#ifndef HETUMIND_JSON_H
#define HETUMIND_JSON_H

#include <hetumind/plugin.h>

typedef enum { HM_NULL, HM_FALSE, HM_TRUE, HM_NUMBER, HM_TEXT, HM_ARRAY, HM_OBJECT } hm_json_kind;

typedef struct hm_json {
  hm_json_kind kind;
  // A text's content, or a number's digits.
  hm_string text;
  // The name, if this is a member of an object.
  hm_string name;
  // The elements or members, linked by `next`.
  struct hm_json *first, *last, *next;
  size_t count;
} hm_json;

// Null when the text is not JSON or nests deeper than 128.
hm_json *hm_json_parse(hm_string text);
hm_string hm_json_write(const hm_json *value);

// Null when `object` is null, is no object or has no such member.
hm_json *hm_json_member(const hm_json *object, const char *name);
// Null when `array` is null, is no array or is shorter.
hm_json *hm_json_element(const hm_json *array, size_t index);
// The value of a whole number from 0 to 2^53; otherwise `otherwise`.
uint64_t hm_json_whole(const hm_json *value, uint64_t otherwise);
// The content of a text; otherwise `otherwise`.
hm_string hm_json_text(const hm_json *value, hm_string otherwise);

hm_json *hm_json_new(hm_json_kind kind);
hm_json *hm_json_new_text(hm_string text);
hm_json *hm_json_new_whole(uint64_t value);
// `value` / 10^`decimals`, so that no floating point is needed to write it.
hm_json *hm_json_new_decimal(uint64_t value, unsigned decimals);
hm_json *hm_json_append(hm_json *array, hm_json *value);
// Replaces a member or adds it at the end.
void hm_json_set(hm_json *object, const char *name, hm_json *value);

#endif
