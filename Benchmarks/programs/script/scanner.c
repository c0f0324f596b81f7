// Text to tokens.
#include "scanner.h"

const char *at;
Token token;
u8 character;
Value literal;

_Noreturn void fail(void) { __builtin_trap(); }

void scan(const char *source) {
  at = source;
  advance();
}

static Token keyword(const char *start, u32 length) {
  static const struct {
    const char *text;
    Token token;
  } words[] = {{"let", t_let},     {"fn", t_fn},   {"if", t_if},   {"else", t_else}, {"while", t_while}, {"for", t_for},
               {"return", t_return}, {"and", t_and}, {"or", t_or}, {"not", t_not},   {"true", t_true},   {"false", t_false},
               {"nil", t_nil}};
  for (u32 i = 0; i < COUNT(words); i++)
    if (string_length(words[i].text) == length && bytes_equal(words[i].text, start, length)) return words[i].token;
  return t_name;
}

void advance(void) {
  while (*at == ' ' || *at == '\n' || *at == '#')
    if (*at == '#') while (*at && *at != '\n') at++;
    else at++;
  const char *start = at;
  if (!*at) token = t_end;
  else if (is_letter((u8)*at) || *at == '_') {
    while (is_letter((u8)*at) || is_digit((u8)*at) || *at == '_') at++;
    token = keyword(start, (u32)(at - start));
    if (token == t_name) literal = string_value(intern((const u8 *)start, (u32)(at - start)));
  } else if (is_digit((u8)*at)) {
    f64 value = 0, scale = 1;
    while (is_digit((u8)*at)) value = value * 10 + (*at++ - '0');
    if (*at == '.' && is_digit((u8)at[1]))
      for (at++; is_digit((u8)*at);) value += (*at++ - '0') * (scale /= 10);
    literal = number(value);
    token = t_number;
  } else if (*at == '"') {
    start = ++at;
    while (*at && *at != '"') at++;
    literal = string_value(intern((const u8 *)start, (u32)(at++ - start)));
    token = t_string;
  } else {
    static const struct {
      char text[3];
      Token token;
    } pairs[] = {{"==", t_equal}, {"!=", t_different}, {"<=", t_less_equal}, {">=", t_greater_equal}, {"..", t_dots}};
    for (u32 i = 0; i < COUNT(pairs); i++)
      if (at[0] == pairs[i].text[0] && at[1] == pairs[i].text[1]) {
        at += 2;
        token = pairs[i].token;
        return;
      }
    character = (u8)*at++;
    token = t_character;
  }
}

int is_character(u8 wanted) { return token == t_character && character == wanted; }

int accept(u8 wanted) {
  if (!is_character(wanted)) return 0;
  advance();
  return 1;
}

void expect(u8 wanted) {
  if (!accept(wanted)) fail();
}

String *expect_name(void) {
  if (token != t_name) fail();
  String *name = literal.string;
  advance();
  return name;
}
