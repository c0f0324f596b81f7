// A regular expression compiled to a nondeterministic automaton (Thompson) and run over text by sets of states.
// group: integer
// n: 32
#include "kernel.h"

enum Kind { character, any, split, match };
struct State { enum Kind kind; u8 byte; u16 next, other; };

static struct State states[128];
static u16 state_count;
static u8 text[16384];
static const char *pattern;
static u16 lists[2][128], listed_at[128];
static u16 generation;

static u16 add_state(enum Kind kind, u8 byte, u16 next, u16 other) {
  states[state_count] = (struct State){kind, byte, next, other};
  return state_count++;
}

// Compiled from the end to the start, so that each part knows what follows it; groups are parenthesised, operators postfix.
static u16 compile(int at, int start, u16 follow) {
  while (at > start) {
    char operator = pattern[at - 1];
    int end = at;
    if (operator == '*' || operator == '+' || operator == '?') end--;
    int begin = end - 1;
    if (pattern[begin] == ')')
      for (int depth = 1; depth;) {
        begin--;
        depth += (pattern[begin] == ')') - (pattern[begin] == '(');
      }
    u16 loop = end < at ? add_state(split, 0, 0, follow) : 0;
    u16 after = operator == '?' || end == at ? follow : loop, inner;
    if (pattern[end - 1] == ')') {
      inner = compile(end - 1, begin + 1, after);
    } else {
      inner = add_state(pattern[begin] == '.' ? any : character, (u8)pattern[begin], after, 0);
    }
    if (end < at) states[loop].next = inner;
    follow = end == at || operator == '+' ? inner : loop;
    at = begin;
  }
  return follow;
}

static NOINLINE u32 add_to_list(u16 *list, u32 count, u16 state) {
  while (listed_at[state] != generation) {
    listed_at[state] = generation;
    if (states[state].kind != split) {
      list[count++] = state;
      break;
    }
    count = add_to_list(list, count, states[state].next);
    state = states[state].other;
  }
  return count;
}

static NOINLINE u32 count_matches(u16 start) {
  u32 found = 0, count = 0;
  for (u32 at = 0; at < sizeof text; at++) {
    u16 *now = lists[at & 1], *then = lists[~at & 1];
    count = add_to_list(now, count, start);
    generation++;
    u32 next_count = 0;
    for (u32 i = 0; i < count; i++) {
      const struct State *state = &states[now[i]];
      if (state->kind == match) found++;
      else if (state->kind == any || state->byte == text[at]) next_count = add_to_list(then, next_count, state->next);
    }
    count = next_count;
  }
  return found;
}

RUN {
  static const char *const patterns[] = {"a(bc)*d", "(a+b)+c", "a.b?c.*dd", "(ab?c?)*d"};
  u32 seed = 3;
  for (u32 i = 0; i < sizeof text; i++) text[i] = (u8)('a' + next_random(&seed) % 4);
  u64 checksum = 0;
  for (i32 round = 0; round < n; round++) {
    pattern = patterns[round & 3];
    state_count = 0;
    for (u32 i = 0; i < COUNT(listed_at); i++) listed_at[i] = 0;
    generation = 1;
    u16 end = add_state(match, 0, 0, 0);
    checksum = mix(checksum, count_matches(compile((int)string_length(pattern), 0, end)));
  }
  return (i64)checksum;
}
