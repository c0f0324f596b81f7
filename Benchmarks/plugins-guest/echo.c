// A node that answers with its input. The same code is a plugin of ours, by world.c, and one of Extism's, by extism.c.
#include <hetumind/json.h>

// Room that a plugin with state of its own would have: fresh instances have to begin with it as it was after `init`.
#ifdef STATE_BYTES
static unsigned char state[STATE_BYTES];
#endif

static bool execute(const hm_node *node, hm_string input, hm_string *output, hm_error *error) {
  (void)node;
#ifdef STATE_BYTES
  // Each execution writes one page, and notices if another one's writing is there.
  if (state[1] != 1) return hm_fail(error, "execution_failed", "the instance is not fresh");
  state[1] = 2;
#endif
  hm_json *request = hm_json_parse(input);
  if (!request) return hm_fail(error, "invalid_input_data", "the input is not JSON");
  *output = hm_json_write(hm_json_member(request, "input"));
  return true;
}

static const char definition[] =
  "{\"kind\":\"bench.echo\",\"version\":\"1.0.0\",\"groups\":[4],\"display_name\":\"Echo\","
  "\"inputs\":[{\"kind\":\"main\",\"display_name\":\"Main\"}],\"outputs\":[{\"kind\":\"main\",\"display_name\":\"Main\"}]}";

static const hm_node node = {
  .kind = {"bench.echo", 10},
  .version = {"1.0.0", 5},
  .definition = {definition, sizeof(definition) - 1},
  .execute = execute,
};

const hm_node *hm_node_at(size_t index) {
  (void)index;
  return &node;
}

size_t hm_node_count(void) { return 1; }

bool hm_plugin_init(hm_error *error) {
  (void)error;
#ifdef STATE_BYTES
  for (size_t index = 0; index < STATE_BYTES; index++) state[index] = (unsigned char)index;
#endif
  return true;
}
