// Node text.stats: counts characters, words, lines and sentences, and lists the most frequent words.
#include <hetumind/json.h>

#include "unicode.h"

typedef struct {
  hm_string word;
  uint32_t hash;
  uint32_t length;
  uint64_t count;
} entry;

typedef struct {
  entry *entries;
  size_t capacity, used;
} table;

static uint32_t hash(hm_string word) {
  uint32_t result = 2166136261u;
  for (size_t index = 0; index < word.length; index++) result = (result ^ (unsigned char)word.data[index]) * 16777619u;
  return result;
}

static entry *find(table *words, hm_string word, uint32_t code) {
  size_t index = code & (words->capacity - 1);
  for (;; index = (index + 1) & (words->capacity - 1)) {
    entry *candidate = &words->entries[index];
    if (candidate->count == 0) return candidate;
    if (candidate->hash == code && candidate->word.length == word.length
        && memcmp(candidate->word.data, word.data, word.length) == 0)
      return candidate;
  }
}

static void grow(table *words) {
  table larger = {hm_alloc(words->capacity * 2 * sizeof(entry)), words->capacity * 2, words->used};
  memset(larger.entries, 0, larger.capacity * sizeof(entry));
  for (size_t index = 0; index < words->capacity; index++) {
    entry *old = &words->entries[index];
    if (old->count) *find(&larger, old->word, old->hash) = *old;
  }
  hm_free(words->entries);
  *words = larger;
}

// `word` may be a buffer that the caller writes over: it is copied.
static void add_word(table *words, hm_string word, uint32_t length) {
  uint32_t code = hash(word);
  entry *found = find(words, word, code);
  if (found->count++ > 0) return;
  char *copy = hm_alloc(word.length);
  memcpy(copy, word.data, word.length);
  found->word = (hm_string){copy, word.length};
  found->hash = code;
  found->length = length;
  words->used++;
  if (words->used * 4 > words->capacity * 3) grow(words);
}

typedef struct {
  uint64_t characters, spaces, words, word_characters, lines, sentences;
  table frequency;
} stats;

static bool is_digit(uint32_t scalar) { return scalar >= '0' && scalar <= '9'; }

// Whether a mark stands within a word or a number: isn't, 3.14, 10,000. `last` is the byte before it.
static bool joins(uint32_t mark, uint32_t last, uint32_t following) {
  if (mark == '\'' || mark == 0x2019) return (last >= 0x80 || is_word(last)) && is_word(following) && !is_ideograph(following);
  return (mark == '.' || mark == ',') && is_digit(last) && is_digit(following);
}

static void count(hm_string text, stats *result) {
  // A lowercase letter is never longer than twice its capital.
  char *word = hm_alloc(text.length * 2 + 4);
  size_t bytes = 0;
  uint32_t length = 0;
  bool open = false;
  result->lines = text.length > 0;
  for (size_t index = 0; index <= text.length;) {
    bool ended = index == text.length;
    uint32_t scalar = ended ? '\n' : next_scalar(text.data, text.length, &index);
    size_t ahead = index;
    uint32_t following = ended || index >= text.length ? ' ' : next_scalar(text.data, text.length, &ahead);
    bool within = is_word(scalar) || (bytes > 0 && joins(scalar, (unsigned char)word[bytes - 1], following));
    bool alone = is_ideograph(scalar);
    if (bytes > 0 && (alone || !within)) {
      add_word(&result->frequency, (hm_string){word, bytes}, length);
      result->words++;
      result->word_characters += length;
      bytes = 0;
      length = 0;
      open = true;
    }
    if (ended) break;
    result->characters++;
    if (is_space(scalar)) result->spaces++;
    if (scalar == '\n' && index < text.length) result->lines++;
    if (alone) {
      bytes = put_scalar(word, scalar);
      add_word(&result->frequency, (hm_string){word, bytes}, 1);
      result->words++;
      result->word_characters++;
      bytes = 0;
      open = true;
    } else if (within) {
      bytes += put_scalar(word + bytes, lowercase(scalar));
      length++;
    }
    // A full stop within a number or a name ends nothing.
    if (open && !within && is_sentence_end(scalar) && (scalar >= 0x80 || !is_word(following))) {
      result->sentences++;
      open = false;
    }
  }
  if (open) result->sentences++;
  hm_free(word);
}

static bool before(const entry *a, const entry *b) {
  if (a->count != b->count) return a->count > b->count;
  size_t shorter = a->word.length < b->word.length ? a->word.length : b->word.length;
  int order = memcmp(a->word.data, b->word.data, shorter);
  return order ? order < 0 : a->word.length < b->word.length;
}

static hm_json *frequent(table *words, size_t most, uint64_t shortest) {
  entry **top = hm_alloc((most + 1) * sizeof(entry *));
  size_t used = 0;
  for (size_t index = 0; index < words->capacity; index++) {
    entry *candidate = &words->entries[index];
    if (candidate->count == 0 || candidate->length < shortest) continue;
    size_t place = used;
    while (place > 0 && before(candidate, top[place - 1])) {
      top[place] = top[place - 1];
      place--;
    }
    top[place] = candidate;
    if (used < most) used++;
  }
  hm_json *list = hm_json_new(HM_ARRAY);
  for (size_t index = 0; index < used; index++) {
    hm_json *word = hm_json_new(HM_OBJECT);
    hm_json_set(word, "word", hm_json_new_text(top[index]->word));
    hm_json_set(word, "count", hm_json_new_whole(top[index]->count));
    hm_json_append(list, word);
  }
  return list;
}

static hm_json *describe(hm_string text, size_t most, uint64_t shortest) {
  stats result = {.frequency = {hm_alloc(64 * sizeof(entry)), 64, 0}};
  memset(result.frequency.entries, 0, 64 * sizeof(entry));
  count(text, &result);
  uint64_t average = result.words ? (result.word_characters * 100 + result.words / 2) / result.words : 0;
  hm_json *object = hm_json_new(HM_OBJECT);
  hm_json_set(object, "characters", hm_json_new_whole(result.characters));
  hm_json_set(object, "characters_without_spaces", hm_json_new_whole(result.characters - result.spaces));
  hm_json_set(object, "words", hm_json_new_whole(result.words));
  hm_json_set(object, "unique_words", hm_json_new_whole(result.frequency.used));
  hm_json_set(object, "lines", hm_json_new_whole(result.lines));
  hm_json_set(object, "sentences", hm_json_new_whole(result.sentences));
  hm_json_set(object, "average_word_length", hm_json_new_decimal(average, 2));
  hm_json_set(object, "top_words", frequent(&result.frequency, most, shortest));
  return object;
}

static const char *name_of(hm_string name) {
  char *copy = hm_alloc(name.length + 1);
  memcpy(copy, name.data, name.length);
  copy[name.length] = 0;
  return copy;
}

static uint64_t atMost(uint64_t value, uint64_t most) { return value < most ? value : most; }

static bool execute(const hm_node *self, hm_string input, hm_string *output, hm_error *error) {
  (void)self;
  hm_json *request = hm_json_parse(input);
  if (!request) return hm_fail(error, "invalid_input_data", "the input is not JSON");
  hm_json *parameters = hm_json_member(request, "parameters");
  const char *field = name_of(hm_json_text(hm_json_member(parameters, "field"), HM_STRING("text")));
  const char *target = name_of(hm_json_text(hm_json_member(parameters, "target"), HM_STRING("stats")));
  size_t most = (size_t)atMost(hm_json_whole(hm_json_member(parameters, "top_words"), 5), 100);
  uint64_t shortest = hm_json_whole(hm_json_member(parameters, "min_word_length"), 1);

  hm_json *items = hm_json_element(hm_json_member(hm_json_member(request, "input"), "main"), 0);
  hm_log(HM_DEBUG, HM_STRING("counting"));
  hm_json *results = hm_json_new(HM_ARRAY);
  for (hm_json *item = items ? items->first : NULL, *next; item; item = next) {
    next = item->next;
    hm_json *json = hm_json_member(item, "json");
    hm_json *text = hm_json_member(json, field);
    if (!text || text->kind != HM_TEXT) {
      hm_fail(error, "invalid_input_data", "an item has no text in the field");
      hm_json *details = hm_json_new(HM_OBJECT);
      hm_json_set(details, "item", hm_json_new_whole(results->count));
      hm_json_set(details, "field", hm_json_new_text((hm_string){field, strlen(field)}));
      error->has_details = true;
      error->details = hm_json_write(details);
      return false;
    }
    hm_json_set(json, target, describe(text->text, most, shortest));
    hm_json_append(results, item);
  }
  hm_json *map = hm_json_new(HM_OBJECT);
  hm_json_set(map, "main", hm_json_append(hm_json_new(HM_ARRAY), results));
  *output = hm_json_write(map);
  return true;
}

static const char definition[] = {
#embed "node.json"
};

static const hm_node node = {
  .kind = {"text.stats", 10},
  .version = {"1.0.0", 5},
  .definition = {definition, sizeof(definition)},
  .execute = execute,
};

const hm_node *hm_node_at(size_t index) {
  (void)index;
  return &node;
}

size_t hm_node_count(void) { return 1; }

bool hm_plugin_init(hm_error *error) {
  (void)error;
  return true;
}
