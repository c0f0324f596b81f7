// Exports hetumind:plugin/llm@1.0.0.
#include <hetumind/providers.h>

#include "abi.h"

static struct {
  uint8_t is_error;
  union {
    struct {
      hm_string content, role;
      struct {
        uint8_t is_some;
        uint32_t prompt, completion, total;
      } usage;
    } response;
    abi_error error;
  };
} answer;

_Static_assert(sizeof(answer) == 36, "result<llm-response, error> is 36 bytes");

// Flattened, `supplier`, `messages` and `config` are 13 values: few enough to be parameters.
EXPORT("hetumind:plugin/llm@1.0.0#call-llm")
void *hm_export_call_llm(
  uint32_t supplier, const hm_message *messages, size_t count, const char *model, size_t model_length,
  uint32_t has_max_tokens, uint32_t max_tokens, uint32_t has_temperature, double temperature, uint32_t has_top_p, double top_p,
  const hm_string *stop_sequences, size_t stop_sequence_count) {
  hm_llm_config config = {
    {model, model_length}, has_max_tokens != 0, max_tokens, has_temperature != 0, temperature, has_top_p != 0, top_p,
    stop_sequences, stop_sequence_count,
  };
  hm_llm_response response = {0};
  hm_error error;
  const hm_node *node = hm_supplier_of(supplier, &error);
  if (!node || !hm_call_llm(node, messages, count, &config, &response, &error)) {
    answer.is_error = 1;
    answer.error = abi_give(&error);
    return &answer;
  }
  answer.is_error = 0;
  answer.response.content = response.content;
  answer.response.role = response.role;
  answer.response.usage.is_some = response.has_usage;
  answer.response.usage.prompt = response.prompt_tokens;
  answer.response.usage.completion = response.completion_tokens;
  answer.response.usage.total = response.total_tokens;
  return &answer;
}
