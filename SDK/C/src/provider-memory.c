// Exports hetumind:plugin/memory-provider@1.0.0.
#include <hetumind/providers.h>

#include "abi.h"

static struct {
  uint8_t is_error;
  union {
    struct {
      const hm_message *data;
      size_t count;
    } messages;
    abi_error error;
  };
} answer;

static void *failed(const hm_error *error) {
  answer.is_error = 1;
  answer.error = abi_give(error);
  return &answer;
}

EXPORT("hetumind:plugin/memory-provider@1.0.0#store-messages")
void *hm_export_store_messages(
  uint32_t supplier, const char *session, size_t session_length, const hm_message *messages, size_t count) {
  hm_error error;
  const hm_node *node = hm_supplier_of(supplier, &error);
  if (!node || !hm_store_messages(node, (hm_string){session, session_length}, messages, count, &error)) return failed(&error);
  answer.is_error = 0;
  return &answer;
}

EXPORT("hetumind:plugin/memory-provider@1.0.0#retrieve-messages")
void *hm_export_retrieve_messages(
  uint32_t supplier, const char *session, size_t session_length, uint32_t has_limit, uint32_t limit) {
  hm_error error;
  const hm_message *messages = NULL;
  size_t count = 0;
  const hm_node *node = hm_supplier_of(supplier, &error);
  int64_t most = has_limit ? (int64_t)limit : -1;
  if (!node || !hm_retrieve_messages(node, (hm_string){session, session_length}, most, &messages, &count, &error)) {
    return failed(&error);
  }
  answer.is_error = 0;
  answer.messages.data = messages;
  answer.messages.count = count;
  return &answer;
}
