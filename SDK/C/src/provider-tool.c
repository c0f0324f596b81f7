// Exports hetumind:plugin/tool-provider@1.0.0.
#include <hetumind/providers.h>

#include "abi.h"

static struct {
  uint8_t is_error;
  union {
    hm_tool tool;
    hm_string result;
    abi_error error;
  };
} answer;

static void *failed(const hm_error *error) {
  answer.is_error = 1;
  answer.error = abi_give(error);
  return &answer;
}

EXPORT("hetumind:plugin/tool-provider@1.0.0#as-tool") void *hm_export_as_tool(uint32_t supplier) {
  hm_error error;
  hm_tool tool;
  const hm_node *node = hm_supplier_of(supplier, &error);
  if (!node || !hm_as_tool(node, &tool, &error)) return failed(&error);
  answer.is_error = 0;
  answer.tool = tool;
  return &answer;
}

EXPORT("hetumind:plugin/tool-provider@1.0.0#call-tool")
void *hm_export_call_tool(uint32_t supplier, const char *arguments, size_t length) {
  hm_error error;
  hm_string result;
  const hm_node *node = hm_supplier_of(supplier, &error);
  if (!node || !hm_call_tool(node, (hm_string){arguments, length}, &result, &error)) return failed(&error);
  answer.is_error = 0;
  answer.result = result;
  return &answer;
}
