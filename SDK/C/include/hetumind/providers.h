// What a plugin with suppliers exports besides: one of src/provider-*.c, linked by plugins of that provider type only.
//
// A call's `supplier` is the node whose `supply` was asked before. Each function answers, or returns false after filling in
// `error`.
#ifndef HETUMIND_PROVIDERS_H
#define HETUMIND_PROVIDERS_H

#include <hetumind/memory.h>

// Provider type `llm`: src/provider-llm.c.

typedef struct {
  hm_string model;
  bool has_max_tokens;
  uint32_t max_tokens;
  bool has_temperature;
  double temperature;
  bool has_top_p;
  double top_p;
  const hm_string *stop_sequences;
  size_t stop_sequence_count;
} hm_llm_config;

typedef struct {
  hm_string content, role;
  bool has_usage;
  uint32_t prompt_tokens, completion_tokens, total_tokens;
} hm_llm_response;

// Supplied by the plugin.
bool hm_call_llm(
  const hm_node *supplier, const hm_message *messages, size_t count, const hm_llm_config *config, hm_llm_response *response,
  hm_error *error);

// Provider type `memory`: src/provider-memory.c.

// Supplied by the plugin.
bool hm_store_messages(const hm_node *supplier, hm_string session, const hm_message *messages, size_t count, hm_error *error);
// Supplied by the plugin. A negative limit is none.
bool hm_retrieve_messages(
  const hm_node *supplier, hm_string session, int64_t limit, const hm_message **messages, size_t *count, hm_error *error);

// Provider type `tool`: src/provider-tool.c.

typedef struct {
  hm_string name, description;
  // A JSON Schema of the arguments.
  hm_string parameters;
} hm_tool;

// Supplied by the plugin.
bool hm_as_tool(const hm_node *supplier, hm_tool *tool, hm_error *error);
// Supplied by the plugin. Arguments and result are JSON.
bool hm_call_tool(const hm_node *supplier, hm_string arguments, hm_string *result, hm_error *error);

// Provider type `agent`: src/provider-agent.c.

// Supplied by the plugin. Input and output are JSON.
bool hm_run_agent(const hm_node *supplier, hm_string input, hm_string *output, hm_error *error);

// The node of a handle; null where there is none. For the kit's sources.
const hm_node *hm_supplier_of(uint32_t handle, hm_error *error);

#endif
