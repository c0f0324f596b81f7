// Text to tokens: names by hash, numbers in two bases, comments of two kinds.
#include "compiler.h"

Token token;
i32 token_value;
const u8 *token_start;
u32 token_length, token_hash, line;
static const u8 *at;

static const struct {
  const char *text;
  Token token;
} words[] = {{"int", t_int},   {"bool", t_bool},     {"void", t_void},   {"if", t_if},
             {"else", t_else}, {"while", t_while},   {"for", t_for},     {"return", t_return},
             {"break", t_break}, {"continue", t_continue}, {"true", t_true}, {"false", t_false}};

void lexer_start(const u8 *text) {
  at = text;
  line = 1;
  advance();
}

static int is_name_byte(u8 c) { return ((c | 32) >= 'a' && (c | 32) <= 'z') || c == '_' || (c >= '0' && c <= '9'); }

static void skip_blank(void) {
  for (;;) {
    if (*at == '\n') line++, at++;
    else if (*at == ' ' || *at == '\t') at++;
    else if (*at == '/' && at[1] == '/') while (*at && *at != '\n') at++;
    else if (*at == '/' && at[1] == '*') {
      for (at += 2; *at && !(*at == '*' && at[1] == '/'); at++) line += *at == '\n';
      if (*at) at += 2;
    } else return;
  }
}

static void number(void) {
  u32 value = 0;
  if (*at == '0' && (at[1] | 32) == 'x') {
    for (at += 2;; at++) {
      u8 c = *at | 32;
      if (*at >= '0' && *at <= '9') value = value * 16 + (*at - '0');
      else if (c >= 'a' && c <= 'f') value = value * 16 + (c - 'a' + 10u);
      else break;
    }
  } else
    while (*at >= '0' && *at <= '9') value = value * 10 + (*at++ - '0');
  token = t_number;
  token_value = (i32)value;
}

static void name(void) {
  u32 hash = 2166136261u;
  while (is_name_byte(*at)) hash = (hash ^ *at++) * 16777619u;
  token = t_name;
  token_hash = hash;
  token_length = (u32)(at - token_start);
  for (u32 i = 0; i < COUNT(words); i++) {
    const char *word = words[i].text;
    u32 k = 0;
    while (k < token_length && word[k] && (u8)word[k] == token_start[k]) k++;
    if (k == token_length && !word[k]) token = words[i].token;
  }
}

static Token either(u8 second, Token with, Token without) {
  if (*at != second) return without;
  at++;
  return with;
}

void advance(void) {
  skip_blank();
  token_start = at;
  u8 c = *at;
  if (!c) token = t_end;
  else if (c >= '0' && c <= '9') number();
  else if (is_name_byte(c)) name();
  else {
    at++;
    switch (c) {
    case '+': token = either('=', t_plus_assign, t_plus); break;
    case '-': token = t_minus; break;
    case '*': token = t_times; break;
    case '/': token = t_divide; break;
    case '%': token = t_modulo; break;
    case '~': token = t_complement; break;
    case '!': token = either('=', t_different, t_not); break;
    case '=': token = either('=', t_equal, t_assign); break;
    case '<': token = *at == '<' ? (at++, t_shift_left) : either('=', t_less_equal, t_less); break;
    case '>': token = *at == '>' ? (at++, t_shift_right) : either('=', t_greater_equal, t_greater); break;
    case '&': token = either('&', t_and, t_bit_and); break;
    case '|': token = either('|', t_or, t_bit_or); break;
    case '^': token = t_bit_xor; break;
    case '(': token = t_left_paren; break;
    case ')': token = t_right_paren; break;
    case '{': token = t_left_brace; break;
    case '}': token = t_right_brace; break;
    case '[': token = t_left_bracket; break;
    case ']': token = t_right_bracket; break;
    case ',': token = t_comma; break;
    case ';': token = t_semicolon; break;
    default: fail(1);
    }
  }
}
