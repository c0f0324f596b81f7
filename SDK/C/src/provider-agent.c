// Exports hetumind:plugin/agent-provider@1.0.0.
#include <hetumind/providers.h>

#include "abi.h"

static abi_result answer;

EXPORT("hetumind:plugin/agent-provider@1.0.0#run-agent")
void *hm_export_run_agent(uint32_t supplier, const char *input, size_t length) {
  hm_error error;
  hm_string output;
  const hm_node *node = hm_supplier_of(supplier, &error);
  answer.is_error = !node || !hm_run_agent(node, (hm_string){input, length}, &output, &error);
  if (answer.is_error) answer.error = abi_give(&error);
  else answer.text = output;
  return &answer;
}
