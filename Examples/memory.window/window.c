// A supplier of conversations' memory: the last messages of a session, kept by the host's Memory Service, without those
// that are too long to be worth a model's context, and with the system's message first whatever its age.
#include <hetumind/expression.h>
#include <hetumind/json.h>
#include <hetumind/providers.h>

typedef struct {
  // How many messages a conversation shows.
  uint64_t window;
  // In bytes; longer messages are cut when they are stored.
  uint64_t message_bytes;
  // Stands before the caller's names of sessions, so that several memories of a workflow do not mix.
  hm_string prefix;
} settings;

static bool read_settings(settings *settings, hm_error *error) {
  hm_string json;
  if (!hm_parameters(0, &json, error)) return false;
  hm_json *parameters = hm_json_parse(json);
  settings->window = hm_json_whole(hm_json_member(parameters, "window"), 20);
  settings->message_bytes = hm_json_whole(hm_json_member(parameters, "message_bytes"), 16384);
  settings->prefix = hm_json_text(hm_json_member(parameters, "prefix"), HM_STRING(""));
  if (settings->window == 0 || settings->window > 1000) {
    return hm_fail(error, "parameter_validation", "window: a whole number from 1 to 1000");
  }
  return true;
}

// `prefix/session`; without a prefix the session alone.
static hm_string session_name(hm_string prefix, hm_string session) {
  if (prefix.length == 0) return session;
  char *name = hm_alloc(prefix.length + 1 + session.length);
  memcpy(name, prefix.data, prefix.length);
  name[prefix.length] = '/';
  memcpy(name + prefix.length + 1, session.data, session.length);
  return (hm_string){name, prefix.length + 1 + session.length};
}

// At most so many bytes, and no half of a character.
static hm_string cut(hm_string text, uint64_t bytes) {
  if (text.length <= bytes) return text;
  size_t length = (size_t)bytes;
  while (length > 0 && ((unsigned char)text.data[length] & 0xC0) == 0x80) length--;
  return (hm_string){text.data, length};
}

static bool is_role(hm_string role, const char *name) {
  return role.length == strlen(name) && memcmp(role.data, name, role.length) == 0;
}

bool hm_store_messages(const hm_node *supplier, hm_string session, const hm_message *messages, size_t count, hm_error *error) {
  (void)supplier;
  settings settings;
  if (!read_settings(&settings, error)) return false;
  hm_message *kept = hm_alloc((count + 1) * sizeof(hm_message));
  for (size_t index = 0; index < count; index++) {
    hm_string role = messages[index].role;
    if (!is_role(role, "system") && !is_role(role, "user") && !is_role(role, "assistant") && !is_role(role, "tool")) {
      return hm_fail(error, "invalid_input", "a message's role is system, user, assistant or tool");
    }
    kept[index] = (hm_message){role, cut(messages[index].content, settings.message_bytes)};
  }
  return hm_memory_store(session_name(settings.prefix, session), kept, count, error);
}

bool hm_retrieve_messages(
  const hm_node *supplier, hm_string session, int64_t limit, const hm_message **messages, size_t *count, hm_error *error) {
  (void)supplier;
  settings settings;
  if (!read_settings(&settings, error)) return false;
  size_t window = (size_t)settings.window;
  if (limit >= 0 && (uint64_t)limit < window) window = (size_t)limit;
  const hm_message *all;
  size_t total;
  if (!hm_memory_retrieve(session_name(settings.prefix, session), -1, &all, &total, error)) return false;
  if (total <= window) {
    *messages = all;
    *count = total;
    return true;
  }
  const hm_message *last = all + (total - window);
  // The newest system message would be lost with the oldest messages: it takes the first place of the window.
  const hm_message *system = NULL;
  for (size_t index = 0; index < total; index++) {
    if (is_role(all[index].role, "system")) system = &all[index];
  }
  *messages = last;
  *count = window;
  if (window == 0 || !system || system >= last) return true;
  hm_message *list = hm_alloc(window * sizeof(hm_message));
  list[0] = *system;
  memcpy(list + 1, last + 1, (window - 1) * sizeof(hm_message));
  *messages = list;
  return true;
}

static bool supply(const hm_node *node, hm_string *output, hm_error *error) {
  (void)node;
  settings settings;
  if (!read_settings(&settings, error)) return false;
  hm_json *data = hm_json_new(HM_OBJECT);
  hm_json_set(data, "window", hm_json_new_whole(settings.window));
  hm_json_set(data, "message_bytes", hm_json_new_whole(settings.message_bytes));
  *output = hm_json_write(data);
  return true;
}

static const char definition[] = {
#embed "node.json"
};

static const hm_node node = {
  .kind = {"memory.window", 13},
  .version = {"1.0.0", 5},
  .definition = {definition, sizeof(definition)},
  .supply = supply,
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
