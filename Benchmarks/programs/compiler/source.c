// Writes the source to be compiled: functions of several shapes, filled with expressions drawn at random.
#include "compiler.h"

u8 source[most_source];
static u32 length, seed;

static u32 random(u32 bound) { return next_random(&seed) % bound; }

static void put(const char *text) {
  while (*text) {
    if (length + 1 >= most_source) fail(70);
    source[length++] = (u8)*text++;
  }
}

static void put_number(u32 value) {
  char digits[11];
  u32 at = sizeof digits - 1;
  digits[at] = 0;
  do digits[--at] = (char)('0' + value % 10);
  while (value /= 10);
  put(digits + at);
}

static void put_named(const char *prefix, u32 number) { put(prefix), put_number(number); }

static void expression(u32 depth, u32 functions) {
  static const char *const operators[] = {" + ", " - ", " * ", " & ", " | ", " ^ "};
  if (depth == 0 || random(8) == 0) {
    switch (random(7)) {
    case 0: put_number(random(1000)); break;
    case 1: put("0x"), put_number(random(10000)); break;
    case 2: put("table[(a + "), put_number(random(64)), put(") & 63]"); break;
    case 3: put_named("global", random(8)); break;
    case 4: put("(3 * "), put_number(random(50)), put(" + (1 << "), put_number(random(8)), put("))"); break;
    case 5: put("b"); break;
    default: put("a");
    }
    return;
  }
  u32 shape = random(12);
  if (shape == 0 && functions) {
    put_named("f", random(functions)), put("("), expression(depth - 1, 0), put(", "), expression(depth - 1, 0), put(")");
  } else if (shape == 1) {
    put("("), expression(depth - 1, functions), put(") % "), put_number(random(200) + 3);
  } else if (shape == 2) {
    put("(("), expression(depth - 1, functions), put(") >> "), put_number(random(12)), put(")");
  } else {
    put("("), expression(depth - 1, functions), put(operators[random(COUNT(operators))]);
    expression(depth - 1, functions), put(")");
  }
}

static void condition(void) {
  static const char *const comparisons[] = {" < ", " > ", " <= ", " >= ", " == ", " != "};
  put("("), expression(1, 0), put(comparisons[random(6)]), expression(1, 0), put(")");
  if (random(3) == 0) {
    put(random(2) ? " && !(" : " || ("), put("a"), put(comparisons[random(6)]), expression(1, 0), put(")");
  }
}

// A text in which $n stands for an expression of depth n, @n for one that may call, ? for a condition, #n for a number from 1 to
// n, and ~ for one of the globals.
static void put_template(const char *text, u32 functions) {
  for (; *text; text++) {
    char single[2] = {*text, 0};
    switch (*text) {
    case '$': expression((u32)(*++text - '0'), 0); break;
    case '@': expression((u32)(*++text - '0'), functions); break;
    case '#': put_number(1 + random((u32)(*++text - '0'))); break;
    case '?': condition(); break;
    case '~': put_named("global", random(8)); break;
    default: put(single);
    }
  }
}

static void function_body(u32 functions) {
  static const char *const bodies[] = {
      "  int sum = @2;\n"
      "  for (int i = 0; i < #6; i += 1) {\n"
      "    sum += $2 + i;\n"
      "    if (?) continue;\n"
      "    table[(sum + i) & 63] = $2;\n"
      "  }\n"
      "  return sum;\n",

      "  int sum = 0;\n"
      "  int count = #6;\n"
      "  while (count > 0) {\n"
      "    count = count - 1;\n"
      "    if (?) {\n"
      "      sum = sum + $3;\n"
      "    } else if (?) {\n"
      "      break;\n"
      "    } else {\n"
      "      sum = sum ^ $3;\n"
      "    }\n"
      "  }\n"
      "  return sum + @2;\n",

      "  int local[8];\n"
      "  for (int i = 0; i < 8; i += 1) local[i] = $2 - i;\n"
      "  int best = local[0];\n"
      "  for (int k = 1; k < 8; k += 1) if (local[k] > best) best = local[k];\n"
      "  return best + @2;\n",

      "  bool large = ?;\n"
      "  if (large) { ~ = $3; return @2; }\n"
      "  /* not large */\n"
      "  return $3;\n",

      "  int x = @3;\n"
      "  { int x = $2; ~ += x; }\n"
      "  return x + sum_of(table, 8 * #4);\n",
  };
  put_template(bodies[random(COUNT(bodies))], functions);
}

u32 write_source(u32 start, u32 functions) {
  seed = start;
  length = 0;
  put("// A program written by a program.\nint table[64];\n");
  for (u32 i = 0; i < 8; i++) put_named("int global", i), put(";\n");
  put("int sum_of(int values[], int count) {\n"
      "  int sum = 0;\n"
      "  for (int i = 0; i < count; i += 1) sum += values[i];\n"
      "  return sum;\n"
      "}\n");
  for (u32 i = 0; i < functions; i++) {
    // What a function calls is not far above it, so that the calls do not multiply without end.
    put_named("int f", i), put("(int a, int b) {\n"), function_body(i < 4 ? i : 4), put("}\n");
  }
  put("int main() {\n"
      "  int checksum = 0;\n"
      "  for (int i = 0; i < 64; i += 1) table[i] = i * 37 % 64;\n"
      "  for (int round = 0; round < 2; round += 1) {\n");
  for (u32 i = 0; i < functions; i++)
    put("    checksum = checksum * 31 + "), put_named("f", i), put("(round, "), put_number(random(500)), put(");\n");
  put("  }\n  return checksum;\n}\n");
  source[length] = 0;
  return length;
}
