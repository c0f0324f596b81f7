// The tree to text, dense or indented.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include "json.h"

void buffer_add(Buffer *buffer, const char *bytes, size_t count) {
  if (buffer->capacity - buffer->count < count) {
    while (buffer->capacity - buffer->count < count) buffer->capacity = buffer->capacity ? buffer->capacity * 2 : 256;
    buffer->bytes = checked(realloc(buffer->bytes, buffer->capacity));
  }
  if (count) memcpy(buffer->bytes + buffer->count, bytes, count);
  buffer->count += count;
}

static void add_text(Buffer *buffer, const char *text) { buffer_add(buffer, text, strlen(text)); }

static void new_line(Buffer *buffer, int indent) {
  if (indent < 0) return;
  add_text(buffer, "\n");
  for (int i = 0; i < indent; i++) add_text(buffer, "  ");
}

static void write_string(Buffer *buffer, const char *bytes, size_t count) {
  static const char *const escapes[32] = {['\b'] = "\\b", ['\f'] = "\\f", ['\n'] = "\\n", ['\r'] = "\\r", ['\t'] = "\\t"};
  add_text(buffer, "\"");
  size_t start = 0;
  for (size_t i = 0; i < count; i++) {
    unsigned char c = (unsigned char)bytes[i];
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    buffer_add(buffer, bytes + start, i - start);
    start = i + 1;
    char escape[8];
    if (c == '"' || c == '\\') snprintf(escape, sizeof escape, "\\%c", c);
    else if (escapes[c]) snprintf(escape, sizeof escape, "%s", escapes[c]);
    else snprintf(escape, sizeof escape, "\\u%04x", c);
    add_text(buffer, escape);
  }
  buffer_add(buffer, bytes + start, count - start);
  add_text(buffer, "\"");
}

// The shortest of the forms that give the number back.
static void write_number(Buffer *buffer, double number) {
  char text[32];
  if (number > -1e15 && number < 1e15 && number == (double)(int64_t)number)
    snprintf(text, sizeof text, "%lld", (long long)number);
  else
    for (int digits = 6; digits <= 17; digits++) {
      snprintf(text, sizeof text, "%.*g", digits, number);
      if (strtod(text, 0) == number) break;
    }
  add_text(buffer, text);
}

void json_write(const Value *value, int indent, Buffer *buffer) {
  int inner = indent < 0 ? indent : indent + 1;
  switch (value->kind) {
  case json_null: add_text(buffer, "null"); break;
  case json_false: add_text(buffer, "false"); break;
  case json_true: add_text(buffer, "true"); break;
  case json_number: write_number(buffer, value->number); break;
  case json_string: write_string(buffer, value->text, value->count); break;
  case json_array:
    add_text(buffer, "[");
    for (uint32_t i = 0; i < value->count; i++) {
      if (i) add_text(buffer, ",");
      new_line(buffer, inner);
      json_write(value->elements[i], inner, buffer);
    }
    if (value->count) new_line(buffer, indent);
    add_text(buffer, "]");
    break;
  default:
    add_text(buffer, "{");
    for (uint32_t i = 0; i < value->count; i++) {
      if (i) add_text(buffer, ",");
      new_line(buffer, inner);
      write_string(buffer, value->members[i].name, strlen(value->members[i].name));
      add_text(buffer, indent < 0 ? ":" : ": ");
      json_write(value->members[i].value, inner, buffer);
    }
    if (value->count) new_line(buffer, indent);
    add_text(buffer, "}");
  }
}
