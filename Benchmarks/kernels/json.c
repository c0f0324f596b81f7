// A JSON parser (recursive descent, values counted and numbers summed) over a document that it first writes.
// group: integer
// n: 30
#include "kernel.h"

static char document[120000];
static u32 length, at;
static u64 checksum;

static void put(char character) {
  if (length < sizeof document) document[length++] = character;
}

static void put_text(const char *text) {
  while (*text) put(*text++);
}

static void put_number(u32 value) {
  if (value >= 10) put_number(value / 10);
  put((char)('0' + value % 10));
}

static void make_document(void) {
  static const char *const kinds[] = {"http.request", "text.slugify", "if", "merge", "set", "agent\\n\\u0041"};
  u32 seed = 23;
  length = 0;
  put('[');
  for (u32 id = 0; length < sizeof document - 400; id++) {
    put_text(id ? ",\n  {\"id\": " : "\n  {\"id\": ");
    put_number(id);
    put_text(", \"kind\": \"");
    put_text(kinds[next_random(&seed) % COUNT(kinds)]);
    put_text("\", \"enabled\": ");
    put_text(seed & 1 ? "true" : "false");
    put_text(", \"parent\": null, \"position\": [");
    put_number(next_random(&seed) % 4000);
    put_text(".5, -");
    put_number(next_random(&seed) % 4000);
    put_text("e2], \"options\": {\"retry\": {\"tries\": 3, \"wait\": 1000}, \"tags\": [\"a\", \"long tag\", \"\"]}}");
  }
  put_text("\n]");
}

static void skip_space(void) {
  while (at < length && (document[at] == ' ' || document[at] == '\n' || document[at] == '\t' || document[at] == '\r')) at++;
}

static int accept(char wanted) {
  skip_space();
  if (at >= length || document[at] != wanted) return 0;
  at++;
  return 1;
}

static int is_digit(char character) { return character >= '0' && character <= '9'; }

static int parse_word(const char *word) {
  for (; *word; word++)
    if (at >= length || document[at++] != *word) return 0;
  return 1;
}

static int parse_string(void) {
  u32 hash = 0;
  while (at < length && document[at] != '"') {
    if (document[at] == '\\' && document[++at] == 'u') at += 4;
    hash = hash * 31 + (u8)document[at++];
  }
  checksum = mix(checksum, hash);
  return accept('"');
}

static int parse_number(void) {
  f64 value = 0, scale = 1;
  i32 exponent = 0;
  int negative = document[at] == '-';
  at += (u32)negative;
  u32 start = at;
  while (at < length && is_digit(document[at])) value = value * 10 + (document[at++] - '0');
  if (at < length && document[at] == '.')
    for (at++; at < length && is_digit(document[at]);) value += (document[at++] - '0') * (scale /= 10);
  if (at < length && (document[at] | 32) == 'e')
    for (at++; at < length && is_digit(document[at]);) exponent = exponent * 10 + (document[at++] - '0');
  while (exponent-- > 0) value *= 10;
  checksum = mix(checksum, bits_of(negative ? -value : value));
  return at > start;
}

static NOINLINE int parse_value(int depth) {
  skip_space();
  if (at >= length || depth > 64) return 0;
  switch (document[at]) {
  case '{':
    at++;
    if (accept('}')) return 1;
    do
      if (!accept('"') || !parse_string() || !accept(':') || !parse_value(depth + 1)) return 0;
    while (accept(','));
    return accept('}');
  case '[':
    at++;
    if (accept(']')) return 1;
    do
      if (!parse_value(depth + 1)) return 0;
    while (accept(','));
    return accept(']');
  case '"': at++; return parse_string();
  case 't': return parse_word("true");
  case 'f': return parse_word("false");
  case 'n': return parse_word("null");
  default: return parse_number();
  }
}

RUN {
  make_document();
  checksum = 0;
  for (i32 round = 0; round < n; round++) {
    at = 0;
    checksum = mix(checksum, (u64)parse_value(0));
  }
  return (i64)checksum;
}
