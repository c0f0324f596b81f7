// Text to the tree, by recursive descent, refusing what the grammar does not allow.
#include <stdlib.h>
#include <string.h>
#include "json.h"

enum { deepest = 200 };

typedef struct {
  const char *at, *end, *problem;
  Buffer scratch;
} Parser;

static Value *parse_value(Parser *parser, int depth);

static Value *problem(Parser *parser, const char *text) {
  if (!parser->problem) parser->problem = text;
  return 0;
}

static void skip_space(Parser *parser) {
  for (; parser->at < parser->end; parser->at++)
    if (*parser->at != ' ' && *parser->at != '\n' && *parser->at != '\t' && *parser->at != '\r') return;
}

static int accept(Parser *parser, char wanted) {
  skip_space(parser);
  if (parser->at == parser->end || *parser->at != wanted) return 0;
  parser->at++;
  return 1;
}

static int digits(const char **at, const char *end) {
  const char *start = *at;
  while (*at < end && **at >= '0' && **at <= '9') ++*at;
  return *at > start;
}

// Checks the grammar; short integers are computed here, everything else is left to the library.
static Value *parse_number(Parser *parser) {
  const char *start = parser->at, *at = start;
  if (at < parser->end && *at == '-') at++;
  if (at < parser->end && *at == '0') at++;
  else if (!digits(&at, parser->end)) return problem(parser, "a number has no digits");
  int is_integer = 1;
  if (at < parser->end && *at == '.') {
    at++, is_integer = 0;
    if (!digits(&at, parser->end)) return problem(parser, "a fraction has no digits");
  }
  if (at < parser->end && (*at | 32) == 'e') {
    at++, is_integer = 0;
    if (at < parser->end && (*at == '+' || *at == '-')) at++;
    if (!digits(&at, parser->end)) return problem(parser, "an exponent has no digits");
  }
  parser->at = at;
  if (!is_integer || at - start > 15) return value_number(strtod(start, 0));
  int64_t number = 0;
  for (const char *digit = start + (*start == '-'); digit < at; digit++) number = number * 10 + (*digit - '0');
  return value_number(*start == '-' ? -(double)number : (double)number);
}

static int hexadecimal(Parser *parser) {
  int value = 0;
  for (int i = 0; i < 4; i++, parser->at++) {
    if (parser->at == parser->end) return -1;
    char c = *parser->at, lower = (char)(c | 32);
    if (c >= '0' && c <= '9') value = value * 16 + (c - '0');
    else if (lower >= 'a' && lower <= 'f') value = value * 16 + (lower - 'a' + 10);
    else return -1;
  }
  return value;
}

static void add_character(Buffer *buffer, uint32_t character) {
  char bytes[4];
  size_t count = 0;
  if (character < 0x80) bytes[count++] = (char)character;
  else {
    if (character < 0x800) bytes[count++] = (char)(0xc0 | character >> 6);
    else {
      if (character < 0x10000) bytes[count++] = (char)(0xe0 | character >> 12);
      else bytes[count++] = (char)(0xf0 | character >> 18), bytes[count++] = (char)(0x80 | (character >> 12 & 63));
      bytes[count++] = (char)(0x80 | (character >> 6 & 63));
    }
    bytes[count++] = (char)(0x80 | (character & 63));
  }
  buffer_add(buffer, bytes, count);
}

static int parse_escape(Parser *parser) {
  static const char names[] = "\"\\/bfnrt", values[] = "\"\\/\b\f\n\r\t";
  if (parser->at == parser->end) return 0;
  char name = *parser->at++;
  if (name == 'u') {
    int unit = hexadecimal(parser);
    if (unit < 0 || (unit & 0xfc00) == 0xdc00) return 0;
    uint32_t character = (uint32_t)unit;
    if ((unit & 0xfc00) == 0xd800) {
      if (parser->end - parser->at < 6 || parser->at[0] != '\\' || parser->at[1] != 'u') return 0;
      parser->at += 2;
      int low = hexadecimal(parser);
      if (low < 0 || (low & 0xfc00) != 0xdc00) return 0;
      character = 0x10000 + ((character & 0x3ff) << 10 | ((uint32_t)low & 0x3ff));
    }
    add_character(&parser->scratch, character);
    return 1;
  }
  const char *found = name ? strchr(names, name) : 0;
  if (!found) return 0;
  buffer_add(&parser->scratch, &values[found - names], 1);
  return 1;
}

// Leaves the string's bytes in the scratch buffer.
static int parse_string(Parser *parser) {
  parser->scratch.count = 0;
  for (;;) {
    const char *start = parser->at;
    while (parser->at < parser->end && *parser->at != '"' && *parser->at != '\\' && (unsigned char)*parser->at >= 0x20)
      parser->at++;
    buffer_add(&parser->scratch, start, (size_t)(parser->at - start));
    if (parser->at == parser->end || (unsigned char)*parser->at < 0x20) return 0;
    if (*parser->at++ == '"') return 1;
    if (!parse_escape(parser)) return 0;
  }
}

static Value *parse_array(Parser *parser, int depth) {
  Value *array = value_new(json_array);
  if (accept(parser, ']')) return array;
  do {
    Value *element = parse_value(parser, depth + 1);
    if (!element) return value_free(array), problem(parser, "an array has no element here");
    array_add(array, element);
  } while (accept(parser, ','));
  if (accept(parser, ']')) return array;
  value_free(array);
  return problem(parser, "an array is not closed");
}

static Value *parse_object(Parser *parser, int depth) {
  Value *object = value_new(json_object);
  if (accept(parser, '}')) return object;
  do {
    if (!accept(parser, '"') || !parse_string(parser)) return value_free(object), problem(parser, "a member has no name");
    size_t length = parser->scratch.count;
    char name[64];
    if (length >= sizeof name) return value_free(object), problem(parser, "a name is too long");
    memcpy(name, parser->scratch.bytes, length);
    Value *value = accept(parser, ':') ? parse_value(parser, depth + 1) : 0;
    if (!value) return value_free(object), problem(parser, "a member has no value");
    object_set(object, name, length, value);
  } while (accept(parser, ','));
  if (accept(parser, '}')) return object;
  value_free(object);
  return problem(parser, "an object is not closed");
}

static Value *parse_word(Parser *parser, const char *word, Kind kind) {
  size_t length = strlen(word);
  if ((size_t)(parser->end - parser->at) < length || memcmp(parser->at, word, length)) return problem(parser, "an unknown word");
  parser->at += length;
  return value_new(kind);
}

static Value *parse_value(Parser *parser, int depth) {
  skip_space(parser);
  if (parser->at == parser->end || depth > deepest) return problem(parser, "ends too early, or is too deep");
  switch (*parser->at) {
  case '{': parser->at++; return parse_object(parser, depth);
  case '[': parser->at++; return parse_array(parser, depth);
  case '"':
    parser->at++;
    if (!parse_string(parser)) return problem(parser, "a string is malformed");
    return value_text(parser->scratch.bytes, parser->scratch.count);
  case 't': return parse_word(parser, "true", json_true);
  case 'f': return parse_word(parser, "false", json_false);
  case 'n': return parse_word(parser, "null", json_null);
  default: return parse_number(parser);
  }
}

Value *json_parse(const char *text, size_t count, const char **problem_found) {
  Parser parser = {.at = text, .end = text + count};
  Value *value = parse_value(&parser, 0);
  skip_space(&parser);
  if (value && parser.at != parser.end) value_free(value), value = problem(&parser, "something follows the value");
  free(parser.scratch.bytes);
  if (problem_found) *problem_found = parser.problem;
  return value;
}
