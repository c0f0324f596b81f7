// A machine of states that tells what kind of number each field of a text is.
#include "coremix.h"

typedef enum {
  at_start, in_integer, after_sign, after_point, in_fraction, after_e, after_e_sign, in_exponent, is_wrong, states,
} State;

static u32 finals[states], steps[states];
static u8 text[600];

static int is_digit(u8 c) { return c >= '0' && c <= '9'; }

static NOINLINE State scan(const u8 **at) {
  State state = at_start;
  for (; **at && **at != ','; (*at)++) {
    u8 c = **at;
    steps[state]++;
    switch (state) {
    case at_start:
      state = is_digit(c) ? in_integer : c == '+' || c == '-' ? after_sign : c == '.' ? after_point : is_wrong;
      break;
    case after_sign: state = is_digit(c) ? in_integer : c == '.' ? after_point : is_wrong; break;
    case in_integer:
      state = c == '.' ? in_fraction : c == 'e' ? after_e : is_digit(c) ? in_integer : is_wrong;
      break;
    case after_point: state = is_digit(c) ? in_fraction : is_wrong; break;
    case in_fraction: state = c == 'e' ? after_e : is_digit(c) ? in_fraction : is_wrong; break;
    case after_e: state = c == '+' || c == '-' ? after_e_sign : is_digit(c) ? in_exponent : is_wrong; break;
    case after_e_sign: case in_exponent: state = is_digit(c) ? in_exponent : is_wrong; break;
    default: break;
    }
  }
  finals[state]++;
  if (**at) (*at)++;
  return state;
}

static void make(u32 seed) {
  static const char *const samples[] = {"5012",    "-1874",    "+122",     "7.5e3",    "-110.700", "+0.64400", "-.123e-2",
                                        "1.1e-1k", "T0.3e-1F", "-T.T+1Tq", "1T3.4e4z", "34.0e-T^", "",         "8e+", "e7"};
  u32 at = 0;
  for (;;) {
    const char *sample = samples[next_random(&seed) % COUNT(samples)];
    if (at + string_length(sample) + 2 > sizeof text) break;
    while (*sample) text[at++] = (u8)*sample++;
    text[at++] = ',';
  }
  text[at] = 0;
}

static void scan_all(void) {
  for (const u8 *at = text; *at;) scan(&at);
}

u16 state_work(u32 seed) {
  for (u32 i = 0; i < states; i++) finals[i] = steps[i] = 0;
  make(seed);
  scan_all();
  // Some bytes are spoilt, the text is scanned again, and the bytes are mended.
  for (u32 i = 0; i < sizeof text; i += 13)
    if (text[i] && text[i] != ',') text[i] ^= 0x11;
  scan_all();
  for (u32 i = 0; i < sizeof text; i += 13)
    if (text[i] && text[i] != ',') text[i] ^= 0x11;
  u16 crc = 0;
  for (u32 i = 0; i < states; i++) crc = crc16(crc16(crc, finals[i]), steps[i]);
  return crc;
}
