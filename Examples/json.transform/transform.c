// Filters items, computes fields of them by expressions, and keeps, renames or removes others.
#include <hetumind/expression.h>
#include <hetumind/json.h>

typedef struct {
  hm_json *filter, *set, *rename, *keep, *remove;
} rules;

static const char *terminated(hm_string text) {
  char *copy = hm_alloc(text.length + 1);
  memcpy(copy, text.data, text.length);
  copy[text.length] = 0;
  return copy;
}

static bool equal(hm_string a, hm_string b) { return a.length == b.length && memcmp(a.data, b.data, a.length) == 0; }

static bool lists(const hm_json *names, hm_string name) {
  for (const hm_json *element = names ? names->first : NULL; element; element = element->next) {
    if (element->kind == HM_TEXT && equal(element->text, name)) return true;
  }
  return false;
}

static hm_json *copy_of(const hm_json *value) {
  hm_json *copy = hm_alloc(sizeof(hm_json));
  *copy = *value;
  copy->next = NULL;
  return copy;
}

// The value of an expression with the item as `$json`; null with `error` filled in.
static hm_json *value_of(const hm_json *expression, hm_string item, hm_error *error) {
  if (expression->kind != HM_TEXT) return copy_of(expression);
  hm_string json;
  if (!hm_evaluate_with(expression->text, item, &json, error)) return NULL;
  hm_json *value = hm_json_parse(json);
  if (!value) hm_fail(error, "data_processing", "the host's answer is not JSON");
  return value;
}

// As JavaScript takes values for true.
static bool is_true(const hm_json *value) {
  switch (value->kind) {
    case HM_NULL:
    case HM_FALSE: return false;
    case HM_NUMBER:
      for (size_t index = 0; index < value->text.length; index++) {
        char c = value->text.data[index];
        if (c == 'e' || c == 'E') break;
        if (c >= '1' && c <= '9') return true;
      }
      return false;
    case HM_TEXT: return value->text.length > 0;
    default: return true;
  }
}

static hm_string renamed(const hm_json *rename, hm_string name) {
  for (const hm_json *member = rename ? rename->first : NULL; member; member = member->next) {
    if (equal(member->name, name)) return hm_json_text(member, name);
  }
  return name;
}

// What becomes of an item's `json`; null with `error` filled in.
static hm_json *transformed(const rules *rules, hm_json *json, hm_string text, hm_error *error) {
  hm_json *result = hm_json_new(HM_OBJECT);
  for (hm_json *member = json->first; member; member = member->next) {
    if (rules->keep && !lists(rules->keep, member->name)) continue;
    if (lists(rules->remove, member->name)) continue;
    hm_json_set(result, terminated(renamed(rules->rename, member->name)), copy_of(member));
  }
  for (const hm_json *field = rules->set ? rules->set->first : NULL; field; field = field->next) {
    hm_json *value = value_of(field, text, error);
    if (!value) return NULL;
    hm_json_set(result, terminated(field->name), value);
  }
  return result;
}

// A parameter of a kind; false with `error` filled in where it is of another.
static bool parameter(hm_json *parameters, const char *name, hm_json_kind kind, const char *message, hm_json **value, hm_error *error) {
  *value = hm_json_member(parameters, name);
  if (*value && (*value)->kind == HM_NULL) *value = NULL;
  if (*value && (*value)->kind != kind) return hm_fail(error, "parameter_validation", message);
  return true;
}

static bool execute(const hm_node *self, hm_string input, hm_string *output, hm_error *error) {
  (void)self;
  hm_json *request = hm_json_parse(input);
  if (!request) return hm_fail(error, "invalid_input_data", "the input is not JSON");
  hm_json *parameters = hm_json_member(request, "parameters");
  rules rules;
  if (!parameter(parameters, "filter", HM_TEXT, "filter: an expression", &rules.filter, error)) return false;
  if (!parameter(parameters, "set", HM_OBJECT, "set: an object of expressions", &rules.set, error)) return false;
  if (!parameter(parameters, "rename", HM_OBJECT, "rename: an object of names", &rules.rename, error)) return false;
  if (!parameter(parameters, "keep", HM_ARRAY, "keep: a list of names", &rules.keep, error)) return false;
  if (!parameter(parameters, "remove", HM_ARRAY, "remove: a list of names", &rules.remove, error)) return false;

  hm_json *items = hm_json_element(hm_json_member(hm_json_member(request, "input"), "main"), 0);
  hm_json *results = hm_json_new(HM_ARRAY);
  for (hm_json *item = items ? items->first : NULL, *next; item; item = next) {
    next = item->next;
    hm_json *json = hm_json_member(item, "json");
    if (!json || json->kind != HM_OBJECT) return hm_fail(error, "invalid_input_data", "an item's json is not an object");
    hm_string text = hm_json_write(json);
    if (rules.filter) {
      hm_json *verdict = value_of(rules.filter, text, error);
      if (!verdict) return false;
      if (!is_true(verdict)) continue;
    }
    hm_json *result = transformed(&rules, json, text, error);
    if (!result) return false;
    hm_json_set(item, "json", result);
    hm_json_append(results, item);
    hm_free((void *)text.data);
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
  .kind = {"json.transform", 14},
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
