#include "unicode.h"

uint32_t next_scalar(const char *data, size_t length, size_t *index) {
  uint32_t first = (unsigned char)data[(*index)++];
  int more = first < 0x80 ? 0 : first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
  uint32_t scalar = more ? first & (0x3Fu >> more) : first;
  while (more-- > 0 && *index < length) scalar = scalar << 6 | ((unsigned char)data[(*index)++] & 63);
  return scalar;
}

size_t put_scalar(char *out, uint32_t c) {
  size_t count = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
  static const unsigned char marks[5] = {0, 0, 0xC0, 0xE0, 0xF0};
  for (size_t index = count - 1; index > 0; index--) {
    out[index] = (char)(0x80 | (c & 63));
    c >>= 6;
  }
  out[0] = (char)(marks[count] | c);
  return count;
}

bool is_space(uint32_t c) {
  return c == ' ' || (c >= 9 && c <= 13) || c == 0x85 || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x2028
      || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

bool is_ideograph(uint32_t c) {
  return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x323AF);
}

bool is_word(uint32_t c) {
  if (c < 0x80) return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_';
  if (c < 0xC0) return c == 0xAA || c == 0xB5 || c == 0xBA;
  if (c == 0xD7 || c == 0xF7) return false;
  // Punctuation, symbols, arrows, mathematics, boxes and dingbats.
  if (c >= 0x2000 && c <= 0x2BFF) return c >= 0x20D0 && c <= 0x20FF;
  if (c >= 0x2E00 && c <= 0x2E7F) return false;
  if (c >= 0x3000 && c <= 0x303F) return c == 0x3005 || c == 0x3007;
  if (c == 0x30FB || (c >= 0xFE10 && c <= 0xFE6F)) return false;
  if (c >= 0xFF00 && c <= 0xFFEF)
    return (c >= 0xFF10 && c <= 0xFF19) || (c >= 0xFF21 && c <= 0xFF3A) || (c >= 0xFF41 && c <= 0xFF5A) || (c >= 0xFF66 && c <= 0xFFDC);
  // Pictures.
  return c < 0x1F000 || c > 0x1FAFF;
}

bool is_sentence_end(uint32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x203D || c == 0x3002 || c == 0xFF01 || c == 0xFF0E || c == 0xFF1F
      || c == 0x0964 || c == 0x061F;
}

uint32_t lowercase(uint32_t c) {
  if (c < 0x80) return c >= 'A' && c <= 'Z' ? c + 32 : c;
  if (c >= 0xC0 && c <= 0xDE) return c == 0xD7 ? c : c + 32;
  if (c == 0x130) return 'i';
  if (c == 0x178) return 0xFF;
  // In these blocks capitals and small letters alternate; which comes first changes twice.
  if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177) || (c >= 0x1E00 && c <= 0x1EFF)) return c | 1;
  if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c & 1 ? c + 1 : c;
  if (c == 0x386) return 0x3AC;
  if (c >= 0x388 && c <= 0x38A) return c + 37;
  if (c == 0x38C) return 0x3CC;
  if (c == 0x38E || c == 0x38F) return c + 63;
  if (c >= 0x391 && c <= 0x3AB) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  if (c >= 0x410 && c <= 0x42F) return c + 32;
  return c;
}
