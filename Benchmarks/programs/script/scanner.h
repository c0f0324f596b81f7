// The scanner: one token is read ahead, and reading can go back to a place.
#pragma once
#include "script.h"

typedef enum {
  t_end, t_name, t_number, t_string, t_let, t_fn, t_if, t_else, t_while, t_for, t_return, t_and, t_or, t_not, t_true, t_false,
  t_nil, t_equal, t_different, t_less_equal, t_greater_equal, t_dots, t_character,
} Token;

extern const char *at;  // after the token
extern Token token;
extern u8 character;    // of t_character
extern Value literal;   // of names, numbers and strings

void scan(const char *source);
void advance(void);
int is_character(u8 wanted);
int accept(u8 wanted);
void expect(u8 wanted);
String *expect_name(void);
