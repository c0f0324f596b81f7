// A recursive-descent reader and a writer into one growing buffer.
#include <hetumind/json.h>

enum { deepest = 128 };

typedef struct {
  const unsigned char *next, *end;
  int depth;
} reader;

static hm_json *readValue(reader *in);

static void skipSpace(reader *in) {
  while (in->next < in->end && (*in->next == ' ' || *in->next == '\n' || *in->next == '\t' || *in->next == '\r')) in->next++;
}

static bool take(reader *in, unsigned char byte) {
  skipSpace(in);
  if (in->next == in->end || *in->next != byte) return false;
  in->next++;
  return true;
}

static bool readHex(reader *in, uint32_t *unit) {
  if (in->end - in->next < 4) return false;
  *unit = 0;
  for (int index = 0; index < 4; index++) {
    unsigned char c = *in->next++;
    uint32_t digit;
    if (c >= '0' && c <= '9') digit = c - '0';
    else if (c >= 'a' && c <= 'f') digit = c - 'a' + 10u;
    else if (c >= 'A' && c <= 'F') digit = c - 'A' + 10u;
    else return false;
    *unit = *unit << 4 | digit;
  }
  return true;
}

static char *putScalar(char *out, uint32_t c) {
  if (c < 0x80) {
    *out++ = (char)c;
  } else if (c < 0x800) {
    *out++ = (char)(0xC0 | c >> 6);
    *out++ = (char)(0x80 | (c & 63));
  } else if (c < 0x10000) {
    *out++ = (char)(0xE0 | c >> 12);
    *out++ = (char)(0x80 | (c >> 6 & 63));
    *out++ = (char)(0x80 | (c & 63));
  } else {
    *out++ = (char)(0xF0 | c >> 18);
    *out++ = (char)(0x80 | (c >> 12 & 63));
    *out++ = (char)(0x80 | (c >> 6 & 63));
    *out++ = (char)(0x80 | (c & 63));
  }
  return out;
}

// What follows \u; half a surrogate pair becomes U+FFFD, as UTF-8 cannot hold it.
static char *readUnicodeEscape(reader *in, char *out) {
  uint32_t unit, low;
  if (!readHex(in, &unit)) return NULL;
  if (unit >= 0xD800 && unit < 0xDC00 && in->end - in->next >= 6 && in->next[0] == '\\' && in->next[1] == 'u') {
    reader ahead = {in->next + 2, in->end, 0};
    if (!readHex(&ahead, &low)) return NULL;
    if (low >= 0xDC00 && low < 0xE000) {
      in->next = ahead.next;
      return putScalar(out, 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
    }
  }
  return putScalar(out, unit >= 0xD800 && unit < 0xE000 ? 0xFFFD : unit);
}

static bool readText(reader *in, hm_string *text) {
  if (!take(in, '"')) return false;
  const unsigned char *start = in->next;
  bool escaped = false;
  while (in->next < in->end && *in->next != '"') {
    if (*in->next < 0x20) return false;
    if (*in->next == '\\') {
      escaped = true;
      in->next++;
      if (in->next == in->end) return false;
    }
    in->next++;
  }
  if (in->next == in->end) return false;
  const unsigned char *end = in->next++;
  *text = (hm_string){(const char *)start, (size_t)(end - start)};
  if (!escaped) return true;
  // An escape is never shorter than what it stands for.
  char *out = hm_alloc(text->length);
  text->data = out;
  reader inner = {start, end, 0};
  while (inner.next < inner.end) {
    unsigned char c = *inner.next++;
    if (c != '\\') {
      *out++ = (char)c;
      continue;
    }
    switch (*inner.next++) {
      case '"': *out++ = '"'; break;
      case '\\': *out++ = '\\'; break;
      case '/': *out++ = '/'; break;
      case 'b': *out++ = '\b'; break;
      case 'f': *out++ = '\f'; break;
      case 'n': *out++ = '\n'; break;
      case 'r': *out++ = '\r'; break;
      case 't': *out++ = '\t'; break;
      case 'u':
        out = readUnicodeEscape(&inner, out);
        if (!out) return false;
        break;
      default: return false;
    }
  }
  text->length = (size_t)(out - text->data);
  return true;
}

static bool readDigits(reader *in) {
  const unsigned char *start = in->next;
  while (in->next < in->end && *in->next >= '0' && *in->next <= '9') in->next++;
  return in->next > start;
}

static bool readNumber(reader *in, hm_string *digits) {
  const unsigned char *start = in->next;
  if (*in->next == '-') in->next++;
  if (in->next < in->end && *in->next == '0') in->next++;
  else if (!readDigits(in)) return false;
  if (in->next < in->end && *in->next == '.') {
    in->next++;
    if (!readDigits(in)) return false;
  }
  if (in->next < in->end && (*in->next == 'e' || *in->next == 'E')) {
    in->next++;
    if (in->next < in->end && (*in->next == '+' || *in->next == '-')) in->next++;
    if (!readDigits(in)) return false;
  }
  *digits = (hm_string){(const char *)start, (size_t)(in->next - start)};
  return true;
}

static bool readWord(reader *in, hm_string word) {
  if ((size_t)(in->end - in->next) < word.length || memcmp(in->next, word.data, word.length) != 0) return false;
  in->next += word.length;
  return true;
}

static hm_json *readArray(reader *in, hm_json *array) {
  if (take(in, ']')) return array;
  do {
    hm_json *element = readValue(in);
    if (!element) return NULL;
    hm_json_append(array, element);
  } while (take(in, ','));
  return take(in, ']') ? array : NULL;
}

static hm_json *readObject(reader *in, hm_json *object) {
  if (take(in, '}')) return object;
  do {
    hm_string name;
    if (!readText(in, &name) || !take(in, ':')) return NULL;
    hm_json *member = readValue(in);
    if (!member) return NULL;
    member->name = name;
    hm_json_append(object, member);
  } while (take(in, ','));
  return take(in, '}') ? object : NULL;
}

static hm_json *readValue(reader *in) {
  skipSpace(in);
  if (in->next == in->end || in->depth == deepest) return NULL;
  hm_json *value = hm_json_new(HM_NULL);
  in->depth++;
  switch (*in->next) {
    case '{':
      in->next++;
      value->kind = HM_OBJECT;
      value = readObject(in, value);
      break;
    case '[':
      in->next++;
      value->kind = HM_ARRAY;
      value = readArray(in, value);
      break;
    case '"':
      value->kind = HM_TEXT;
      if (!readText(in, &value->text)) value = NULL;
      break;
    case 'n': value = readWord(in, HM_STRING("null")) ? value : NULL; break;
    case 't':
      value->kind = HM_TRUE;
      value = readWord(in, HM_STRING("true")) ? value : NULL;
      break;
    case 'f':
      value->kind = HM_FALSE;
      value = readWord(in, HM_STRING("false")) ? value : NULL;
      break;
    default:
      value->kind = HM_NUMBER;
      if (!readNumber(in, &value->text)) value = NULL;
  }
  in->depth--;
  return value;
}

hm_json *hm_json_parse(hm_string text) {
  reader in = {(const unsigned char *)text.data, (const unsigned char *)text.data + text.length, 0};
  hm_json *value = readValue(&in);
  skipSpace(&in);
  return in.next == in.end ? value : NULL;
}

hm_json *hm_json_member(const hm_json *object, const char *name) {
  if (!object || object->kind != HM_OBJECT) return NULL;
  size_t length = strlen(name);
  for (hm_json *member = object->first; member; member = member->next)
    if (member->name.length == length && memcmp(member->name.data, name, length) == 0) return member;
  return NULL;
}

hm_json *hm_json_element(const hm_json *array, size_t index) {
  if (!array || array->kind != HM_ARRAY) return NULL;
  hm_json *element = array->first;
  while (element && index-- > 0) element = element->next;
  return element;
}

uint64_t hm_json_whole(const hm_json *value, uint64_t otherwise) {
  if (!value || value->kind != HM_NUMBER || value->text.length > 16) return otherwise;
  uint64_t result = 0;
  for (size_t index = 0; index < value->text.length; index++) {
    char digit = value->text.data[index];
    if (digit < '0' || digit > '9') return otherwise;
    result = result * 10 + (uint64_t)(digit - '0');
  }
  return result <= (1ull << 53) ? result : otherwise;
}

hm_string hm_json_text(const hm_json *value, hm_string otherwise) {
  return value && value->kind == HM_TEXT ? value->text : otherwise;
}

hm_json *hm_json_new(hm_json_kind kind) {
  hm_json *value = hm_alloc(sizeof(hm_json));
  *value = (hm_json){.kind = kind};
  return value;
}

hm_json *hm_json_new_text(hm_string text) {
  hm_json *value = hm_json_new(HM_TEXT);
  value->text = text;
  return value;
}

hm_json *hm_json_new_decimal(uint64_t number, unsigned decimals) {
  char *digits = hm_alloc(24);
  char *next = digits + 24;
  unsigned written = 0;
  do {
    if (decimals && written == decimals) *--next = '.';
    *--next = (char)('0' + number % 10);
    number /= 10;
    written++;
  } while (number || written <= decimals);
  hm_json *value = hm_json_new(HM_NUMBER);
  value->text = (hm_string){next, (size_t)(digits + 24 - next)};
  return value;
}

hm_json *hm_json_new_whole(uint64_t number) { return hm_json_new_decimal(number, 0); }

hm_json *hm_json_append(hm_json *array, hm_json *value) {
  value->next = NULL;
  if (array->last) array->last->next = value;
  else array->first = value;
  array->last = value;
  array->count++;
  return array;
}

void hm_json_set(hm_json *object, const char *name, hm_json *value) {
  value->name = (hm_string){name, strlen(name)};
  hm_json *before = NULL;
  for (hm_json *member = object->first; member; before = member, member = member->next) {
    if (member->name.length != value->name.length || memcmp(member->name.data, name, value->name.length) != 0) continue;
    value->next = member->next;
    if (before) before->next = value;
    else object->first = value;
    if (object->last == member) object->last = value;
    return;
  }
  hm_json_append(object, value);
}

typedef struct {
  char *data;
  size_t length, capacity;
} writer;

static void put(writer *out, const char *data, size_t length) {
  if (out->capacity - out->length < length) {
    out->capacity = (out->length + length) * 2;
    out->data = hm_realloc(out->data, out->capacity);
  }
  memcpy(out->data + out->length, data, length);
  out->length += length;
}

static void putText(writer *out, hm_string text) {
  put(out, "\"", 1);
  size_t plain = 0;
  for (size_t index = 0; index < text.length; index++) {
    unsigned char c = (unsigned char)text.data[index];
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    put(out, text.data + plain, index - plain);
    plain = index + 1;
    switch (c) {
      case '"': put(out, "\\\"", 2); break;
      case '\\': put(out, "\\\\", 2); break;
      case '\n': put(out, "\\n", 2); break;
      case '\r': put(out, "\\r", 2); break;
      case '\t': put(out, "\\t", 2); break;
      default: {
        char escape[6] = {'\\', 'u', '0', '0', (char)('0' + (c >> 4)), "0123456789abcdef"[c & 15]};
        put(out, escape, 6);
      }
    }
  }
  put(out, text.data + plain, text.length - plain);
  put(out, "\"", 1);
}

static void putValue(writer *out, const hm_json *value) {
  switch (value->kind) {
    case HM_NULL: put(out, "null", 4); break;
    case HM_FALSE: put(out, "false", 5); break;
    case HM_TRUE: put(out, "true", 4); break;
    case HM_NUMBER: put(out, value->text.data, value->text.length); break;
    case HM_TEXT: putText(out, value->text); break;
    case HM_ARRAY:
    case HM_OBJECT: {
      bool object = value->kind == HM_OBJECT;
      put(out, object ? "{" : "[", 1);
      for (const hm_json *child = value->first; child; child = child->next) {
        if (child != value->first) put(out, ",", 1);
        if (object) {
          putText(out, child->name);
          put(out, ":", 1);
        }
        putValue(out, child);
      }
      put(out, object ? "}" : "]", 1);
    }
  }
}

hm_string hm_json_write(const hm_json *value) {
  writer out = {NULL, 0, 0};
  putValue(&out, value);
  return (hm_string){out.data, out.length};
}
